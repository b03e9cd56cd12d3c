"""What it costs to find the windows in an area of interest, against a box for every window.

A raster of 300,000 px a side; areas from a thousandth of its side to all of it. Both ways take
turns; memory is the peak of what Python and numpy allocate. `--large` has four million windows.
"""

from __future__ import annotations

import argparse
import sys
import tracemalloc
from collections.abc import Callable

import numpy as np
import shapely

from rs_textsearch.engine.reading.aoi import touched
from rs_textsearch.engine.reading.tiling import Grid, make_grids
from tests.bench.measuring import machine, timed

SIDE = 300_000


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


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--large", action="store_true", help="four million windows")
    window = 300 if parser.parse_args().large else 1200
    (grid,) = make_grids((SIDE, SIDE), (window, window), (1,), 0.5)
    facts = machine()
    print(f"### Windows in an area of interest, of {grid.count:,}\n")
    print(f"Machine: {facts['cpu']}, {facts['cores']} cores, load {facts['load_before']} before.\n")
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
