"""Which ranked tiles stand for others on a map, so that no box is drawn across another."""

from __future__ import annotations

import numpy as np

from rs_textsearch.engine.searching.lattice import DIGITS


def covering(boxes: np.ndarray, rasters: np.ndarray) -> list[int | None]:
    """Return for each ranked tile the rank of the better one that stands for it on a map.

    ``None`` where a tile stands for itself. That is non-maximum suppression at an overlap of
    nothing: from the best on, each tile stands for those after it that share some area with it,
    and that none stands for yet. Whether one does hangs on better tiles only, so that it holds
    however many of the list are drawn.

    Args:
        boxes: pixel boxes x0, y0, x1, y1 float [n, 4] of their rasters, the best first.
        rasters: number of the raster int [n]; tiles of two rasters do not overlap.
    """
    by = np.zeros(len(boxes), np.int64)
    low, high = np.round(boxes[:, :2], DIGITS), np.round(boxes[:, 2:], DIGITS)
    # From left to right, raster by raster: only tiles less than the widest one apart can meet.
    order = np.lexsort((low[:, 0], rasters))
    lefts = low[order, 0]
    starts = np.searchsorted(rasters[order], rasters, "left")
    ends = np.searchsorted(rasters[order], rasters, "right")
    widest = (high - low)[:, 0].max(initial=0.0)
    for position in range(len(boxes)):
        if by[position]:
            continue
        start, end = starts[position], ends[position]
        first = start + np.searchsorted(lefts[start:end], low[position, 0] - widest)
        last = start + np.searchsorted(lefts[start:end], high[position, 0])
        near = order[first:last]
        near = near[(near > position) & (by[near] == 0)]
        shared = np.minimum(high[near], high[position]) > np.maximum(low[near], low[position])
        by[near[shared.all(axis=1)]] = position + 1
    return [rank or None for rank in by.tolist()]
