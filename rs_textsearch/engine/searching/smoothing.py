"""Smoothing of heatmaps that leaves out cells without a value."""

from __future__ import annotations

import numpy as np

RADIUS = 2
"""Cells to each side: a cell is half a stride, so five cells are about the finest window, as the
median over 251 pixels of the published procedure is for its windows of 256."""


def smoothed(values: np.ndarray, valid: np.ndarray, way: str) -> np.ndarray:
    """Return ``values`` float [rows, columns] smoothed over the neighbours that are ``valid``.

    ``way`` is ``"median"``, ``"gaussian"`` or ``"none"``; cells that are not valid stay as they
    are.
    """
    if way == "none" or not valid.any():
        return values
    result = _median(values, valid) if way == "median" else _gaussian(values, valid)
    return np.where(valid, result, values).astype(values.dtype)


def _median(values: np.ndarray, valid: np.ndarray) -> np.ndarray:
    """Median of the square around each cell; of an even number the mean of the middle two."""
    side = 2 * RADIUS + 1
    known = np.pad(np.where(valid, values, np.inf), RADIUS, constant_values=np.inf)
    windows = np.lib.stride_tricks.sliding_window_view(known, (side, side))
    ordered = np.sort(windows.reshape(*values.shape, -1), axis=-1)
    count = np.maximum(np.isfinite(ordered).sum(axis=-1, keepdims=True), 1)
    low = np.take_along_axis(ordered, (count - 1) // 2, axis=-1)
    high = np.take_along_axis(ordered, count // 2, axis=-1)
    with np.errstate(invalid="ignore"):
        return ((low + high) / 2)[..., 0]


def _gaussian(values: np.ndarray, valid: np.ndarray) -> np.ndarray:
    """Mean weighted by a Gaussian whose standard deviation is half of the radius."""
    offsets = np.arange(-2 * RADIUS, 2 * RADIUS + 1)
    kernel = np.exp(-0.5 * (offsets / (RADIUS / 2)) ** 2)
    weighted, weights = np.where(valid, values, 0.0).astype(np.float64), valid.astype(np.float64)
    for axis in (0, 1):
        weighted, weights = (_along(plane, kernel, axis) for plane in (weighted, weights))
    return weighted / np.maximum(weights, np.finfo(float).tiny)


def _along(plane: np.ndarray, kernel: np.ndarray, axis: int) -> np.ndarray:
    radius = len(kernel) // 2
    widths = [(radius, radius) if i == axis else (0, 0) for i in (0, 1)]
    padded = np.pad(plane, widths)
    windows = np.lib.stride_tricks.sliding_window_view(padded, len(kernel), axis=axis)
    return windows @ kernel
