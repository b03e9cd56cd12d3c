"""What a search costs while an index run goes on: one after every block that is committed.

An index of the sample scene grows by blocks of random embeddings to as many tiles as an afternoon
encodes; then one more block is committed before every search. What a search reads and writes, in
the index and in the user's cache, is counted by the system (Linux).
"""

from __future__ import annotations

import argparse
import os
import statistics
import tempfile
from pathlib import Path

import numpy as np

from rs_textsearch.definitions import SAMPLE_SCENE
from rs_textsearch.engine.building.run import run_index
from rs_textsearch.engine.index.blocks import BlockRows
from rs_textsearch.engine.index.writer import IndexWriter
from rs_textsearch.engine.options import IndexOptions, SearchOptions
from rs_textsearch.engine.searching.search import Searcher
from tests.bench.measuring import machine, timed

BLOCK = 128
_FIRST_WINDOW = 1_000_000
"""Numbers of windows that the scene itself does not have."""


def block(number: int, count: int, random: np.random.Generator) -> tuple[BlockRows, np.ndarray]:
    """Return ``count`` tiles of random embeddings, and their footprints."""
    globes, sketches = random.normal(size=(count, 256)), random.normal(size=(count, 4, 256))
    globes /= np.linalg.norm(globes, axis=1, keepdims=True)
    sketches /= np.linalg.norm(sketches, axis=2, keepdims=True)
    places = number + np.arange(count)
    rows, columns = places // 300, places % 300
    corner = np.stack([columns, rows], axis=1).astype(float)
    boxes = np.concatenate([corner, corner + 2], axis=1)
    rings = boxes[:, [[0, 1], [2, 1], [2, 3], [0, 3]]]
    return BlockRows(
        windows=_FIRST_WINDOW + places,
        boxes=boxes,
        scales=np.full(count, 1.0),
        rows=rows,
        columns=columns,
        valid=np.ones(count),
        globals=globes.astype(np.float32),
        sketches=sketches.astype(np.float32),
        bounds=np.zeros((count, 2), np.float32),
        normaliser=np.zeros(count, np.float32),
    ), rings


def grow(index: Path, first: int, tiles: int, size: int, random: np.random.Generator) -> None:
    """Commit ``tiles`` more tiles in blocks of ``size``."""
    with IndexWriter(index) as store:
        record = store.rasters()[0]
        for number in range(first, first + tiles, size):
            rows, rings = block(number, min(size, first + tiles - number), random)
            store.commit_block(record, rows, rings, None)


def moved() -> dict[str, int]:
    """Return the bytes that this process has read and written so far, those in memory too."""
    lines = Path("/proc/self/io").read_text(encoding="ascii").splitlines()
    return {name: int(value) for name, value in (line.split(": ") for line in lines)}


def main() -> None:
    """Print seconds and bytes of a search after one more block."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--tiles", type=int, default=60_000)
    parser.add_argument("--rounds", type=int, default=8)
    args = parser.parse_args()
    random = np.random.default_rng(0)
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        os.environ["RS_TEXTSEARCH_CACHE"] = str(folder / "cache")
        index = folder / "i.gpkg"
        params = {"rasters": [str(SAMPLE_SCENE)], "out": str(index), "runtime": "onnxruntime"}
        run_index(IndexOptions.from_params(params))
        grow(index, 0, args.tiles, 4096, random)
        searcher = Searcher()
        options = SearchOptions.from_params({"index": str(index), "query": "a harbour"})
        first, found = timed(searcher.search, options)
        again = statistics.median(timed(searcher.search, options)[0] for _ in range(args.rounds))
        seconds, read, written = [], [], []
        for number in range(args.rounds):
            grow(index, args.tiles + number * BLOCK, BLOCK, BLOCK, random)
            before = moved()
            passed, document = timed(searcher.search, options)
            after = moved()
            assert document["tiles_scored"] == found["tiles_scored"] + (number + 1) * BLOCK
            seconds.append(passed)
            read.append((after["rchar"] - before["rchar"]) / 1e6)
            written.append((after["wchar"] - before["wchar"]) / 1e6)
    print(machine())
    print(f"| tiles | {found['tiles_scored']} |")
    print(f"| first search, s | {first:.2f} |")
    print(f"| search, nothing new, s | {again:.3f} |")
    print(f"| search after one more block, s | {statistics.median(seconds):.3f} |")
    print(f"| ... read, MB | {statistics.median(read):.1f} |")
    print(f"| ... written, MB | {statistics.median(written):.1f} |")


if __name__ == "__main__":
    main()
