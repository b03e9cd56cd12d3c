"""How fast the engine indexes here, against its own limit and against a pipeline such as peers use.

Measured in rounds, in one process and in turns, so that the ratios hold on a busy machine too:

- index: `run_index` on a raster (reading, encoding, sketches, writing), tiles a second;
- encoder alone: the same model on tiles that lie in memory, the limit of the above;
- one tile at a time: the pipeline of peer.py on the same windows, with the same model.

ONNX Runtime in single precision on all sides. Then a query: ours on the index, and what a tool
without an index does each time, the pipeline and sums over whole windows at full resolution.
Bytes a tile, the time of commits and the peak memory of an index run in a process of its own.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import numpy as np

from rs_textsearch.definitions import SAMPLE_SCENE
from rs_textsearch.engine.building.destination import Destination
from rs_textsearch.engine.building.planning import plan_raster
from rs_textsearch.engine.building.run import run_index
from rs_textsearch.engine.encoding.bundle import Bundle
from rs_textsearch.engine.encoding.onnx_encoder import OnnxEncoder
from rs_textsearch.engine.encoding.openvino_encoder import OpenVinoEncoder
from rs_textsearch.engine.options import IndexOptions
from rs_textsearch.engine.reading.raster import Raster
from tests.bench.measuring import heading, machine, median_ratio, timed
from tests.bench.peer import per_tile
from tests.bench.selo import accumulate

ROOT = Path(__file__).resolve().parents[2]
QUERIES = (
    "a harbour with many boats",
    "an airport with planes",
    "a dense residential area",
    "a bridge over a river",
    "green farmland beside a forest",
    "a stadium near a parking lot",
)


def encode_again(encoder: OnnxEncoder, batch: np.ndarray, times: int) -> None:
    """Encode the same tiles uint8 [B, S, S, 3] so many times."""
    for _ in range(times):
        encoder.encode_images(batch)


def cold_search(index: Path, query: str) -> None:
    """Search as a command of its own."""
    command = [sys.executable, "-m", "rs_textsearch.engine", "search", str(index), query, "--json"]
    subprocess.run(command, cwd=ROOT, check=True, stdout=subprocess.DEVNULL)


def pixel_means(boxes: np.ndarray, scores: np.ndarray, shape: tuple[int, int]) -> np.ndarray:
    """Mean score of the windows over every pixel, from sums at full resolution."""
    total, count = accumulate(boxes, scores, shape)
    return total / np.maximum(count, 1)


class TimedCommits:
    """Measures the seconds that commits take while it is entered."""

    def __enter__(self) -> TimedCommits:
        self.seconds = 0.0
        self._commit = Destination.commit

        def commit(*arguments: object) -> object:
            seconds, record = timed(self._commit, *arguments)
            self.seconds += seconds
            return record

        Destination.commit = commit
        return self

    def __exit__(self, *_: object) -> None:
        Destination.commit = self._commit


def peak_megabytes(options: dict) -> float | None:
    """Peak memory of an index run in a process of its own, where the system can tell."""
    if not hasattr(os, "wait4"):
        return None
    arguments = [f"--{name.replace('_', '-')}={value}" for name, value in options.items()
                 if name not in ("rasters", "overwrite")]
    command = [sys.executable, "-m", "rs_textsearch.engine", "index", *options["rasters"],
               "--overwrite", *arguments]
    process = subprocess.Popen(
        command, cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    _, status, usage = os.wait4(process.pid, 0)
    if status != 0:
        raise RuntimeError("the index run failed")
    return usage.ru_maxrss / 1024


def bench_index(options: dict, rounds: int, openvino: str | None) -> dict:
    """Return tiles and the median tiles a second of each way, with ratios from the same round.

    ``openvino`` is a precision: OpenVINO encodes in it instead of ONNX Runtime, which encodes for
    the peer in any case.
    """
    chosen = IndexOptions.from_params({**options, "overwrite": True})
    bundle = Bundle.open(chosen.bundle)
    encoder = OpenVinoEncoder(bundle, openvino) if openvino else OnnxEncoder(bundle, "cpu")
    encoder.prepare()
    with Raster(chosen.rasters[0]) as raster:
        plan = plan_raster(raster, chosen, bundle, None)
        shape = (raster.place.height, raster.place.width)
    boxes = np.concatenate([grid.boxes() for grid in plan.grids])
    side = bundle.input_size
    batch = np.random.default_rng(7).integers(0, 255, (encoder.batch, side, side, 3), np.uint8)
    batches = max(1, round(len(boxes) / encoder.batch))
    model = bundle.path / "image.onnx"
    text = encoder.encode_text(QUERIES[0]).globe
    seconds: dict[str, list[float]] = {"index": [], "encoder alone": [], "one tile at a time": []}
    waits, commits, sums = [], [], []
    for _ in range(rounds):
        with TimedCommits() as store:
            passed, document = timed(run_index, chosen, encoder=encoder)
        seconds["index"].append(passed / document["tiles"])
        waits.append(document["reader_wait_share"])
        commits.append(store.seconds / passed)
        passed, _ = timed(encode_again, encoder, batch, batches)
        seconds["encoder alone"].append(passed / (batches * encoder.batch))
        passed, vectors = timed(per_tile, chosen.rasters[0], model, boxes, side)
        seconds["one tile at a time"].append(passed / len(boxes))
        sums.append(timed(pixel_means, boxes, vectors @ text, shape)[0])
    ours = seconds["index"]
    return {
        "tiles": document["tiles"],
        "rounds": rounds,
        "batch": encoder.batch,
        "model": f"{bundle.name}, {bundle.dim} dimensions, {side} pixels, "
        f"{encoder.runtime} {encoder.precision}",
        "tiles_per_s": {n: round(1 / statistics.median(s), 1) for n, s in seconds.items()},
        "ratio": {n: round(median_ratio(s, ours), 3) for n, s in seconds.items()},
        "reader_wait_share": round(statistics.median(waits), 4),
        "commit_share": round(statistics.median(commits), 4),
        "bytes_per_tile": round(chosen.out.stat().st_size / document["tiles"]),
        "peer_query_s": round(
            statistics.median(seconds["one tile at a time"]) * len(boxes)
            + statistics.median(sums), 3
        ),
        "peak_mb": peak_megabytes(options),
    }


class Server:
    """A running `serve`: requests over its pipes, one at a time."""

    def __init__(self) -> None:
        self.process = subprocess.Popen(
            [sys.executable, "-m", "rs_textsearch.engine", "serve"],
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            encoding="utf-8",
        )
        self.number = 0
        json.loads(self.process.stdout.readline())  # hello

    def request(self, method: str, **params: object) -> tuple[dict, float]:
        """Return the result and the milliseconds until it was there."""
        self.number += 1
        message = {"id": self.number, "method": method, "params": params}
        begin = time.perf_counter()
        self.process.stdin.write(json.dumps(message) + "\n")
        self.process.stdin.flush()
        while True:
            answer = json.loads(self.process.stdout.readline())
            if answer.get("id") == self.number and answer["type"] in ("result", "error"):
                break
        milliseconds = (time.perf_counter() - begin) * 1000
        if answer["type"] == "error":
            raise RuntimeError(answer["error"]["message"])
        return answer["result"], milliseconds

    def close(self) -> None:
        self.process.stdin.close()
        self.process.wait(timeout=30)


def bench_search(index: Path, folder: Path, rounds: int) -> dict:
    """Return milliseconds of a search: cold, first of a server, new text, known text, heatmap."""
    cold = [timed(cold_search, index, query)[0] for query in QUERIES[:rounds]]
    server = Server()
    try:
        first = server.request("search", index=str(index), query=QUERIES[0])[1]
        fresh, known, heat = [], [], []
        target = str(folder / "heat.tif")
        for query in QUERIES[1:]:
            document, milliseconds = server.request("search", index=str(index), query=query)
            fresh.append(milliseconds)
            known.append(server.request("search", index=str(index), query=query)[1])
            another = f"{query} from above"
            heat.append(
                server.request("search", index=str(index), query=another, heatmap=target)[1]
            )
    finally:
        server.close()
    return {
        "tiles_scored": document["tiles_scored"],
        "cold (process start to exit)": round(statistics.median(cold) * 1000, 1),
        "first of a running engine": round(first, 1),
        "warm, new text": round(statistics.median(fresh), 1),
        "warm, known text": round(statistics.median(known), 1),
        "warm, new text, with heatmap file": round(statistics.median(heat), 1),
    }


def report(facts: dict, raster: Path, index: dict, search: dict) -> str:
    """Return the numbers as Markdown."""
    rates, ratio = index["tiles_per_s"], index["ratio"]
    heat = search["warm, new text, with heatmap file"]
    peak = "" if index["peak_mb"] is None else f"; peak memory {index['peak_mb']:.0f} MB"
    return "\n".join(
        [
            f"{heading(facts)};"
            f" Python {facts['python']}, onnxruntime {facts['onnxruntime']}.",
            f"Raster: {raster.name}, {index['tiles']} tiles; model {index['model']}; median of"
            f" {index['rounds']} rounds.",
            "",
            "| indexing | tiles/s | index is |",
            "|---|---|---|",
            f"| index (read, encode, sketch, write) | {rates['index']} | |",
            f"| encoder alone, batch {index['batch']} | {rates['encoder alone']} |"
            f" {ratio['encoder alone']:.2f} x |",
            f"| one tile at a time | {rates['one tile at a time']} |"
            f" {ratio['one tile at a time']:.2f} x |",
            "",
            f"The encoder waited for the reader {index['reader_wait_share']:.1%} of the time."
            f" Commits took {index['commit_share']:.1%} of it, beside the encoder."
            f" {index['bytes_per_tile']} bytes a tile{peak}.",
            "",
            f"| one search over {search['tiles_scored']} tiles | ms |",
            "|---|---|",
            *(f"| {name} | {value} |" for name, value in search.items() if name != "tiles_scored"),
            f"| without an index: every tile read and encoded anew, sums of every pixel |"
            f" {index['peer_query_s'] * 1000:.0f} |",
            "",
            f"A search with its heatmap is {index['peer_query_s'] * 1000 / heat:.0f} times as fast"
            " as one without an index.",
        ]
    )


def tile_size_for(raster: Path, tiles: int) -> str:
    """Return the tile size for about so many tiles at one scale, overlapping by half."""
    with Raster(raster) as opened:
        area = opened.place.width * opened.place.height
    return f"{round(2 * (area / tiles) ** 0.5)}px"


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--raster", type=Path, default=SAMPLE_SCENE)
    parser.add_argument("--bundle", type=Path)
    parser.add_argument("--tile-size")
    parser.add_argument("--vit", action="store_true", help="a ViT-B/32 with random weights")
    parser.add_argument("--openvino", choices=("fp32", "bf16"), help="encode with OpenVINO")
    parser.add_argument("--quick", action="store_true", help="one round on few tiles")
    parser.add_argument("--rounds", type=int)
    parser.add_argument("--json", type=Path, help="also write the numbers to this file")
    arguments = parser.parse_args()
    facts = machine()
    few = arguments.vit or arguments.quick
    rounds = arguments.rounds or (1 if arguments.quick else 3)
    with tempfile.TemporaryDirectory() as name:
        out = Path(name) / "index.gpkg"
        options: dict = {"rasters": [str(arguments.raster)], "out": str(out), "device": "cpu",
                         "runtime": "onnxruntime"}
        if arguments.bundle:
            options["bundle"] = str(arguments.bundle)
        if arguments.vit:
            from tests.bench.encoding import clip_bundle  # needs torch

            options["bundle"] = str(clip_bundle(Path(name), arguments.quick).path)
        if few or arguments.tile_size:
            options["tile_size"] = arguments.tile_size or tile_size_for(arguments.raster, 120)
            options["scales"] = "1"
        index = bench_index(options, rounds, arguments.openvino)
        search = bench_search(out, Path(name), rounds)
    print(report(facts, arguments.raster, index, search))
    if arguments.json:
        document = {"machine": facts, "index": index, "search": search}
        arguments.json.write_text(json.dumps(document, indent=1), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
