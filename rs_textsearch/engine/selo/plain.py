"""Filters of maps and masks of regions without OpenCV, which an engine that only searches lacks."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import shapely


def mean(grey: np.ndarray, side: int) -> np.ndarray:
    """The mean of ``side`` x ``side`` pixels of a map uint8, rounded; ``side`` is odd.

    The map goes on beyond its edges as in a mirror that lies on the outermost pixels.
    """
    values = grey.astype(np.float64)
    for axis, length in enumerate(grey.shape):
        half = min(side // 2, length - 1)
        ends = [(half + 1, half) if i == axis else (0, 0) for i in (0, 1)]
        sums = np.pad(values, ends, mode="reflect" if half < length - 1 else "edge").cumsum(axis)
        last, first = (slice(start, start + length) for start in (2 * half + 1, 0))
        at = [(part, slice(None)) if axis == 0 else (slice(None), part) for part in (last, first)]
        values = (sums[at[0]] - sums[at[1]]) / (2 * half + 1)
    return np.rint(values).astype(np.uint8)


def largest(grey: np.ndarray, side: int) -> np.ndarray:
    """The largest of ``side`` x ``side`` pixels, as :func:`scipy.ndimage.maximum_filter` has it.

    What lies outside does not count. Of an even number, there is one more before than behind.
    """
    for axis in (0, 1):
        grey = _largest_along(grey, side, axis)
    return grey


def _largest_along(values: np.ndarray, side: int, axis: int) -> np.ndarray:
    """By windows of 1, 2, 4, ... pixels, and at last two of them that overlap."""
    ends = [(side // 2, side - 1 - side // 2) if i == axis else (0, 0) for i in (0, 1)]
    values, length = np.pad(values, ends), 1
    while length < side:
        step = min(length, side - length)
        parts = (slice(None, -step), slice(step, None))
        low, high = (values[(part,) if axis == 0 else (slice(None), part)] for part in parts)
        values, length = np.maximum(low, high), length + step
    return values


def components(mask: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Numbers int32 [rows, columns] of a mask's connected parts, from 1, and their centroids.

    Pixels that share a corner are connected. The centroids float64 [n, 2] are x, y.
    """
    from rasterio.features import rasterize, shapes

    parts = [part for part, _ in shapes(mask.astype(np.uint8), mask=mask, connectivity=8)]
    labels = np.zeros(mask.shape, np.int32)
    if parts:
        rasterize([(part, i) for i, part in enumerate(parts, 1)], out=labels)
    rows, columns = np.nonzero(labels)
    numbers = labels[rows, columns]
    counts = np.bincount(numbers, minlength=len(parts) + 1)[1:]
    sums = [np.bincount(numbers, at, len(parts) + 1)[1:] for at in (columns, rows)]
    return labels, np.stack(sums, axis=1) / counts[:, None]


def covered(polygons: Sequence[np.ndarray], shape: tuple[int, int]) -> np.ndarray:
    """The pixels bool [rows, columns] that one of the outlines [k, 2] (x, y) touches."""
    from rasterio.features import rasterize

    outlines = [shapely.Polygon(polygon) for polygon in polygons]
    return rasterize(outlines, out_shape=shape, all_touched=True, dtype=np.uint8).astype(bool)
