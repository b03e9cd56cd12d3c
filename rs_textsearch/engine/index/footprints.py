"""Footprints: pixel boxes of a raster as polygons in the reference system of a layer."""

from __future__ import annotations

import numpy as np

from rs_textsearch.engine.place import Place


class Footprints:
    """Brings boxes of one raster into ``crs``; rasters without a system keep their coordinates."""

    def __init__(self, place: Place, crs: str | None) -> None:
        self.place = place
        self.crs = crs
        self._transformer = None
        if crs is not None and place.crs is not None and crs != place.crs:
            from pyproj import Transformer

            self._transformer = Transformer.from_crs(place.crs, crs, always_xy=True)

    def corners(self, boxes: np.ndarray) -> np.ndarray:
        """Return the corners [n, 4, 2] of pixel boxes [n, 4] in the layer's coordinates."""
        corners = self.place.corners(boxes)
        if self._transformer is None or not len(corners):
            return corners
        x, y = self._transformer.transform(corners[..., 0].ravel(), corners[..., 1].ravel())
        return np.stack([x, y], axis=1).reshape(corners.shape)
