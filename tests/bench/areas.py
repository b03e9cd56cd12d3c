"""What it costs to find the windows in an area of interest, against a box for every window.

A raster of 300,000 px a side; areas from a thousandth of its side to all of it. Both ways take
turns; memory is the peak of what Python and numpy allocate. `--large` has four million windows.
`--search` is about a search in such an area of an index of a million tiles, in memory: what the
area adds to scores of the global term and 20 results, which is the least that a search can be; in
time of the processor, which says the same on a busy machine, the median of seven.
"""

from __future__ import annotations

import argparse
import statistics
import sys
import time
import tracemalloc
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
import shapely

from rs_textsearch.engine.index.arrays import LoadedIndex
from rs_textsearch.engine.reading.aoi import AreaOfInterest, touched
from rs_textsearch.engine.reading.tiling import Grid, make_grids
from rs_textsearch.engine.searching import ranking
from rs_textsearch.engine.searching.archive import Archive
from rs_textsearch.engine.searching.within import ArchiveWithin
from tests.bench.measuring import heading, machine, timed
from tests.engine.made import made_header, made_record

SIDE = 300_000
ROUNDS = 7
DIM = 256
"""Numbers of an embedding, as those of the shipped model."""


def every_box(grid: Grid, shape: shapely.Geometry) -> np.ndarray:
    """Return the windows that intersect ``shape``, by a box for every one."""
    x, y = grid.xs[None, :], grid.ys[:, None]
    return shapely.intersects(shapely.box(x, y, x + grid.width, y + grid.height), shape)


def areas() -> dict[str, shapely.Geometry]:
    """Return areas by what they are called."""
    random = np.random.default_rng(0)
    ponds = [shapely.Point(*random.uniform(0, SIDE, 2)).buffer(500) for _ in range(300)]
    return {
        "a square of 300 px": shapely.box(5000, 5000, 5300, 5300),
        "a circle of 60,000 px": shapely.Point(150_000, 150_000).buffer(30_000, quad_segs=64),
        "300 ponds of 1,000 px": shapely.union_all(ponds),
        "the whole raster": shapely.box(-1, -1, SIDE + 1, SIDE + 1),
    }


def peak(find: Callable[..., np.ndarray], grid: Grid, shape: shapely.Geometry) -> float:
    """Return the peak memory in MB of one call; geometries themselves are not counted."""
    tracemalloc.start()
    find(grid, shape)
    most = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    return most / 1e6


def an_archive(window: int) -> Archive:
    """Return an archive of one raster in windows of ``window`` px, half overlapping."""
    (grid,) = make_grids((SIDE, SIDE), (window, window), (1,), 0.5)
    x, y = (edges.ravel() for edges in np.meshgrid(grid.xs, grid.ys))
    count, random = len(x), np.random.default_rng(0)
    globe = np.empty((count, DIM), np.float32)
    for begin in range(0, count, 100_000):  # a part at a time: no copy of all of it
        part = random.standard_normal((min(100_000, count - begin), DIM), np.float32)
        globe[begin : begin + len(part)] = part / np.linalg.norm(part, axis=1, keepdims=True)
    index = LoadedIndex(
        path=Path("i.gpkg"), header=made_header(keep_patches=False),
        rasters=[made_record(0, (SIDE, SIDE))], ids=np.arange(1, count + 1),
        raster=np.zeros(count, np.int64), boxes=np.column_stack([x, y, x + window, y + window]),
        scale=np.ones(count), valid=np.ones(count), globals=globe,
        sketches=np.zeros((count, 0, 0), np.float16), bounds=np.zeros((count, 2), np.float32),
    )  # fmt: skip
    return Archive([index])


def a_search(archive: Archive, wanted: np.ndarray) -> np.ndarray:
    """Return the positions of the 20 best tiles."""
    scores = archive.each(partial(ranking.example_scores, wanted=wanted))
    return ranking.ranked(archive, scores, 20, ranking.eligible_tiles(archive, np.zeros(0, int)))


def search() -> None:
    """Print what an area adds to a search of a million tiles."""
    archive, wanted = an_archive(600), np.ones(DIM, np.float32)
    a_search(archive, wanted)  # what depends on the tiles alone is kept
    print(f"### A search in an area, of {len(archive):,} tiles of {DIM} numbers\n")
    print(f"{heading(machine())}.\n")
    print("| area | tiles | everywhere, ms | find the tiles, ms | search them, ms |")
    print("|---|---|---|---|---|")
    for name, shape in areas().items():
        flipped = shapely.transform(shape, lambda xy: xy * (1, -1))  # coordinates go north
        area = AreaOfInterest("made", flipped, None)
        rounds = []
        for _ in range(ROUNDS):
            every, _ = spent(a_search, archive, wanted)
            find, within = spent(ArchiveWithin, archive, area)
            ask, _ = spent(a_search, within, wanted)
            rounds.append((every, find, ask))
        every, find, ask = (1e3 * statistics.median(column) for column in zip(*rounds))
        print(f"| {name} | {len(within):,} | {every:,.0f} | {find:,.0f} | {ask:,.0f} |")


def spent(function: Callable[..., Any], *arguments: Any) -> tuple[float, Any]:
    """Return the seconds of the processor that a call took, of all its threads, and its result."""
    begin = time.process_time()
    result = function(*arguments)
    return time.process_time() - begin, result


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--large", action="store_true", help="four million windows")
    parser.add_argument("--search", action="store_true", help="a search in a million tiles")
    asked = parser.parse_args()
    if asked.search:
        search()
        return 0
    window = 300 if asked.large else 1200
    (grid,) = make_grids((SIDE, SIDE), (window, window), (1,), 0.5)
    print(f"### Windows in an area of interest, of {grid.count:,}\n")
    print(f"{heading(machine())}.\n")
    print("| area | windows | every box, ms (MB) | quarters, ms (MB) | ratio |")
    print("|---|---|---|---|---|")
    for name, shape in areas().items():
        shapely.prepare(shape)
        touched(grid, shape)
        plain, wanted = timed(every_box, grid, shape)
        ours, found = timed(touched, grid, shape)
        if not np.array_equal(wanted, found):
            raise SystemExit(f"The two ways find other windows in {name}.")
        print(
            f"| {name} | {found.sum():,} | {plain * 1e3:,.0f} ({peak(every_box, grid, shape):,.0f})"
            f" | {ours * 1e3:,.1f} ({peak(touched, grid, shape):,.0f}) | {plain / ours:,.0f} |"
        )
    return 0


if __name__ == "__main__":
    sys.exit(main())
