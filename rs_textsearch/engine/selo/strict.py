"""The published evaluation, with what OpenCV computes in it."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from rs_textsearch.engine.errors import BadInput
from rs_textsearch.engine.selo import filters
from rs_textsearch.engine.selo.rules import EXPANSION, LEAST, SMOOTHINGS, Circle, highest


class Strict:
    """The published evaluation. Its quirks:

    - *absolute pixels*: the box of 50 pixels and the neighbourhood of 1000 are the same for every
      image and resolution, so images must not be scaled;
    - *merging*: two targets less than half of that neighbourhood apart have one peak;
    - *repeated vertices*: a region's centre and radius are means over its vertices as they are
      listed, and outlines are closed by repeating the first vertex once to three times, which
      draws them there; both are cut to whole pixels;
    - *even-odd*: what two regions of a query share counts as outside;
    - *centroid*: a peak must have half of the range at its centroid, which a bent plateau may not
      contain;
    - *no peak*: only the first region enters the attention shift then (it is 1 all the same).
    """

    name = "strict"
    box = 50
    neighbourhood = 1000

    def circle(self, polygon: np.ndarray) -> Circle:
        """Centre and radius, whole pixels, of the vertices as they are listed."""
        x, y = (int(value) for value in polygon.sum(axis=0) / len(polygon))
        radius = int(np.linalg.norm(polygon - (x, y), axis=1).mean() * EXPANSION)
        if radius == 0:
            raise BadInput.of("region_no_extent")
        return Circle(x, y, radius)

    def mask(self, polygons: Sequence[np.ndarray], shape: tuple[int, int]) -> np.ndarray:
        """Pixels in an odd number of outlines."""
        return filters.filled(polygons, shape)

    def peaks(self, grey: np.ndarray) -> np.ndarray:
        """Centroids, in whole pixels, of the highest places that have half of the range there."""
        smooth = grey
        for _ in range(SMOOTHINGS):
            smooth = filters.box(smooth, self.box)
        _, centroids = filters.components(highest(smooth, self.neighbourhood))
        centroids = centroids.astype(np.int64)
        values = grey[centroids[:, 1], centroids[:, 0]] / 255.0
        return centroids[values >= LEAST]
