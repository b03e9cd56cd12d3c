"""The mean score of the windows over each pixel, computed where it changes only.

Between two neighbouring edges of windows the mean is constant. So it is computed for the cells that
all edges cut the image into (some hundred by some hundred, whatever the image's size) and spread
over the pixels as 8-bit values at the end.
"""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np

from rs_textsearch.engine.errors import BadInput
from rs_textsearch.engine.searching.heatmap import Coverage

_UNIT = 2.0**36
"""Scores are multiples of one part of this: sums of less than 2^16 of them, none larger than 1, are
exact, and so the same in whatever order they are added. Of cosines in single precision only those
below 0.0002 lose anything, 1.5e-11 at most."""


@dataclass(frozen=True)
class Cells:
    """A map that is constant between edges.

    ``values`` [m, n] are those of the cells ``high`` int64 [m] and ``wide`` int64 [n] pixels.
    """

    values: np.ndarray
    high: np.ndarray = field(repr=False)
    wide: np.ndarray = field(repr=False)

    def grey(self) -> np.ndarray:
        """The map as uint8 [rows, columns]: from 0 at its least to 255 at its largest value.

        What lies between is rounded down, as published. A map that is the same everywhere is 0.
        """
        heat = self.values - self.values.min()
        largest = heat.max()
        levels = np.uint8(255 * (heat / largest)) if largest > 0 else np.zeros(heat.shape, np.uint8)
        return np.repeat(np.repeat(levels, self.high, axis=0), self.wide, axis=1)


class Windows:
    """Windows over one image, ready for the scores of any number of queries."""

    def __init__(self, boxes: np.ndarray, shape: tuple[int, int]) -> None:
        """``boxes`` int64 [N, 4] over an image of ``shape`` (rows, columns)."""
        x, y = (
            np.unique([0, *boxes[:, axis], *boxes[:, axis + 2], length])
            for axis, length in ((0, shape[1]), (1, shape[0]))
        )
        self.boxes, self.shape = boxes, shape
        self._high, self._wide = np.diff(y), np.diff(x)
        self._coverage = Coverage(boxes, x[:-1], y[:-1])

    def means(self, scores: np.ndarray) -> Cells:
        """The mean of the ``scores`` [N] of the windows over each place, 0 where there is none.

        Raises :class:`BadInput` for scores that are not finite.
        """
        wrong = int(np.count_nonzero(~np.isfinite(scores)))
        if wrong:
            raise BadInput.of("scores_not_finite", n=wrong, all=len(scores))
        means = self._coverage.means(exact(scores))
        return Cells(np.nan_to_num(means, nan=0.0), self._high, self._wide)


def exact(scores: np.ndarray) -> np.ndarray:
    """``scores`` as float64 whose sums do not depend on the order of the terms."""
    return np.round(np.asarray(scores, np.float64) * _UNIT) / _UNIT
