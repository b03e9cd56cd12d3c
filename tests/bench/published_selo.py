"""The procedure that searches are measured against: semantic localisation as published.

Written anew from the description in METHOD E: for every query every crop is read and encoded again,
one at a time; the similarities are summed into full-resolution arrays, slice by slice; the quotient
is taken in a loop over all pixels.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np

from tests.bench.peer import per_tile


def similarities(
    raster: Path, model: Path, boxes: np.ndarray, side: int, text: np.ndarray
) -> np.ndarray:
    """Cosines [N] of the text ``[dim]`` with crops [N, 4], each read and encoded anew."""
    return per_tile(raster, model, boxes, side) @ text


def accumulate(boxes: np.ndarray, scores: np.ndarray, shape: tuple[int, int]) -> list[np.ndarray]:
    """Sum and number of the windows over each pixel, float64 [rows, columns] each."""
    total, count = np.zeros(shape), np.zeros(shape)
    for (x0, y0, x1, y1), score in zip(np.rint(boxes).astype(int), scores):
        total[y0:y1, x0:x1] += score
        count[y0:y1, x0:x1] += 1
    return [total, count]


def divide_in_loops(total: np.ndarray, count: np.ndarray) -> np.ndarray:
    """Mean score of every pixel, pixel by pixel."""
    result = np.zeros_like(total)
    for row in range(total.shape[0]):
        for column in range(total.shape[1]):
            if count[row, column] > 0:
                result[row, column] = total[row, column] / count[row, column]
    return result
