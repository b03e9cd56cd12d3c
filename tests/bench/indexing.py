"""How fast the engine indexes and searches here, against its own limit and a peer.

Measured in rounds, in one process and interleaved, so that the ratios hold on a busy machine too:

- index: `build_index` on a raster (reading, encoding, writing), tiles a second;
- encoder alone: the same model on tiles that lie in memory, the limit of the above;
- per tile: the pipeline of peer.py on the same windows.

Then searches: cold (a command of its own) and warm (a running `serve`), with and without heatmap.
"""

from __future__ import annotations

import argparse
import json
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import numpy as np

from rs_textsearch.definitions import SAMPLE_SCENE
from rs_textsearch.engine.bundle import Bundle
from rs_textsearch.engine.encoder import OnnxEncoder
from rs_textsearch.engine.indexing import build_index
from rs_textsearch.engine.options import IndexOptions
from rs_textsearch.engine.planning import plan_raster
from rs_textsearch.engine.raster import Raster
from tests.bench.measuring import machine, timed
from tests.bench.peer import per_tile

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


def bench_index(options: dict, rounds: int) -> dict:
    """Return tiles and the median tiles a second of each way, with ratios from the same round."""
    chosen = IndexOptions.from_params({**options, "overwrite": True})
    bundle = Bundle.open(chosen.bundle)
    encoder = OnnxEncoder(bundle, "cpu")
    encoder.prepare()
    with Raster(chosen.rasters[0]) as raster:
        plan = plan_raster(raster, chosen, bundle, None)
    boxes = np.concatenate([grid.boxes() for grid in plan.grids])
    side = bundle.input_size
    batch = np.random.default_rng(7).integers(0, 255, (encoder.batch, side, side, 3), np.uint8)
    batches = max(1, round(len(boxes) / encoder.batch))
    model = bundle.path / "image.onnx"
    rates: dict[str, list[float]] = {"index": [], "encoder alone": [], "per tile": []}
    waits = []
    for _ in range(rounds):
        seconds, document = timed(build_index, chosen, encoder=encoder)
        rates["index"].append(document["tiles"] / seconds)
        waits.append(document["reader_wait_share"])
        seconds, _ = timed(encode_again, encoder, batch, batches)
        rates["encoder alone"].append(batches * encoder.batch / seconds)
        seconds, _ = timed(per_tile, chosen.rasters[0], model, boxes, side)
        rates["per tile"].append(len(boxes) / seconds)
    result = {"tiles": document["tiles"], "rounds": rounds, "batch": encoder.batch}
    result["tiles_per_s"] = {name: round(statistics.median(r), 1) for name, r in rates.items()}
    for name in ("encoder alone", "per tile"):
        ratios = [ours / other for ours, other in zip(rates["index"], rates[name])]
        result[f"index / {name}"] = round(statistics.median(ratios), 3)
    result["reader_wait_share"] = round(statistics.median(waits), 4)
    result["per_tile_seconds"] = round(len(boxes) / statistics.median(rates["per tile"]), 3)
    return result


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
        for query in QUERIES[1:]:
            fresh.append(server.request("search", index=str(index), query=query)[1])
            document, milliseconds = server.request("search", index=str(index), query=query)
            known.append(milliseconds)
            target = str(folder / "heat.tif")
            heat.append(server.request("search", index=str(index), query=query, heatmap=target)[1])
    finally:
        server.close()
    return {
        "tiles_scored": document["tiles_scored"],
        "cold (process start to exit)": round(statistics.median(cold) * 1000, 1),
        "first of a running engine": round(first, 1),
        "warm, new text": round(statistics.median(fresh), 1),
        "warm, known text": round(statistics.median(known), 1),
        "warm, known text, with heatmap file": round(statistics.median(heat), 1),
    }


def report(facts: dict, raster: Path, index: dict, search: dict) -> str:
    """Return the numbers as Markdown."""
    rates = index["tiles_per_s"]
    warm = search["warm, new text"]
    lines = [
        f"Machine: {facts['cpu']}, {facts['cores']} cores, load {facts['load_before']} before;"
        f" Python {facts['python']}, onnxruntime {facts['onnxruntime']}.",
        f"Raster: {raster.name}, {index['tiles']} tiles; median of {index['rounds']} rounds.",
        "",
        "| indexing | tiles/s | index is |",
        "|---|---|---|",
        f"| index (read, encode, write) | {rates['index']} | |",
        f"| encoder alone, batch {index['batch']} | {rates['encoder alone']} |"
        f" {index['index / encoder alone']:.2f} x |",
        f"| one tile at a time | {rates['per tile']} | {index['index / per tile']:.2f} x |",
        "",
        f"Share of the index run spent waiting for the reader: {index['reader_wait_share']:.1%}.",
        "",
        f"| one search over {search['tiles_scored']} tiles | ms |",
        "|---|---|",
        *(f"| {name} | {value} |" for name, value in search.items() if name != "tiles_scored"),
        "",
        "A tool that encodes anew for each query needs the one-tile-at-a-time run each time:"
        f" {index['per_tile_seconds'] * 1000:.0f} ms, {index['per_tile_seconds'] * 1000 / warm:.0f}"
        " times a warm search with a new text.",
    ]
    return "\n".join(lines)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--raster", type=Path, default=SAMPLE_SCENE)
    parser.add_argument("--bundle", type=Path)
    parser.add_argument("--tile-size")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--json", type=Path, help="also write the numbers to this file")
    arguments = parser.parse_args()
    facts = machine()
    with tempfile.TemporaryDirectory() as name:
        out = Path(name) / "index.gpkg"
        options: dict = {"rasters": [str(arguments.raster)], "out": str(out), "device": "cpu"}
        if arguments.bundle:
            options["bundle"] = str(arguments.bundle)
        if arguments.tile_size:
            options["tile_size"] = arguments.tile_size
        index = bench_index(options, arguments.rounds)
        search = bench_search(out, Path(name), arguments.rounds)
    print(report(facts, arguments.raster, index, search))
    if arguments.json:
        document = {"machine": facts, "index": index, "search": search}
        arguments.json.write_text(json.dumps(document, indent=1), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
