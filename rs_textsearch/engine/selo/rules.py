"""What of a map and of the annotated regions enters the metrics.

:class:`Clean` mends the quirks of the published evaluation, which is
:class:`~rs_textsearch.engine.selo.strict.Strict` to the last bit. Values by the one are not to be
compared with values by the other.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

import numpy as np
import shapely

from rs_textsearch.engine.errors import BadInput
from rs_textsearch.engine.selo import plain, windows

EXPANSION = 1.5
"""A region reaches this many times as far from its centre as its vertices do."""
SMOOTHINGS = 5
"""Times that a map is smoothed before its peaks are sought."""
LEAST = 0.5
"""What a peak has at least, of the map as it was."""


@dataclass(frozen=True)
class Circle:
    """Where a region's attention is expected: centre and radius in pixels."""

    x: float
    y: float
    radius: float


class Rules(Protocol):
    """What :func:`rs_textsearch.engine.selo.metrics.measure` asks of a mode."""

    name: str

    def circle(self, polygon: np.ndarray) -> Circle:
        """The circle around a region's outline float [k, 2]."""

    def mask(self, polygons: Sequence[np.ndarray], shape: tuple[int, int]) -> np.ndarray:
        """The pixels bool [rows, columns] of all regions."""

    def peaks(self, grey: np.ndarray) -> np.ndarray:
        """The peaks [n, 2] (x, y) of a map uint8 [rows, columns]."""


@dataclass(frozen=True)
class Clean:
    """The same ideas without the quirks.

    The box and the neighbourhood follow ``window``, the smallest window that the map was made of
    (a fifth of it, and the whole); a region's centre is that of its area, its radius the mean over
    vertices without repetitions; regions are united; a peak must have half of the range anywhere
    on its plateau. Differences to the strict mode: targets that are farther apart than a window
    have peaks of their own, so the discrete attention Rda asks more where a map is restless.
    """

    window: int = min(windows.STEPS)
    name = "clean"

    def circle(self, polygon: np.ndarray) -> Circle:
        """Centre of the area, mean distance of the vertices without those repeated in closing."""
        outline = _without_repetitions(polygon)
        shape = shapely.make_valid(shapely.Polygon(outline)) if len(outline) > 2 else None
        if shape is None or shape.area == 0:
            raise BadInput.of("region_no_area")
        x, y = shape.centroid.x, shape.centroid.y
        return Circle(x, y, float(np.linalg.norm(outline - (x, y), axis=1).mean() * EXPANSION))

    def mask(self, polygons: Sequence[np.ndarray], shape: tuple[int, int]) -> np.ndarray:
        """Pixels in any of the outlines."""
        return plain.covered(polygons, shape)

    def peaks(self, grey: np.ndarray) -> np.ndarray:
        """Centroids of the highest places that have half of the range somewhere."""
        smooth = grey
        for _ in range(SMOOTHINGS):
            smooth = plain.mean(smooth, self.window // 5 | 1)
        labels, centroids = plain.components(highest(smooth, self.window | 1))
        tops = np.zeros(len(centroids) + 1, np.uint8)
        np.maximum.at(tops, labels[labels > 0], grey[labels > 0])
        return centroids[tops[1:] / 255.0 >= LEAST]


def highest(smooth: np.ndarray, neighbourhood: int) -> np.ndarray:
    """The pixels bool [rows, columns] of a smoothed map that are highest in their neighbourhood."""
    return (smooth == plain.largest(smooth, neighbourhood)) & (smooth > 0)


def _without_repetitions(polygon: np.ndarray) -> np.ndarray:
    """The vertices that are not within a hundredth of the outline's length of the one before.

    Of an outline with many vertices, within a quarter of their mean distance.
    """
    steps = np.linalg.norm(polygon - np.roll(polygon, 1, axis=0), axis=1)
    kept = steps > steps.sum() / max(100, 4 * len(polygon))
    return polygon[kept] if kept.any() else polygon[:1]
