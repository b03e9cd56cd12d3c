"""Footprints: pixel boxes of a raster as polygons in the reference system of a layer."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from rs_textsearch.engine.errors import BadInput
from rs_textsearch.engine.place import Place, same_system

if TYPE_CHECKING:
    from pyproj import Transformer

_PROBES = 9
"""Points along a side of a raster that tell where it lies in the layer's system."""
_SEAM = 179.999
"""Degrees from the central meridian to just before the edge of a map of the world."""


class Footprints:
    """Brings boxes of one raster into ``crs``; rasters without a system keep their coordinates.

    A box across the antimeridian goes on beyond the layer's edge instead of around the Earth. One
    that has no shape in the layer's system, around a pole or beyond the horizon of a satellite,
    becomes a point.
    """

    def __init__(self, place: Place, crs: str | None, of: str = "A raster") -> None:
        """Raises :class:`BadInput` where no part of ``of``, the raster, has a place in ``crs``."""
        self.place = place
        self.crs = crs
        self._transformer = None
        if crs is None or place.crs is None or same_system(place.crs, crs):
            return
        self._transformer = _transformer(place.crs, crs, of)
        self._period = _period(crs)
        x, y = np.meshgrid(
            np.linspace(0, place.width, _PROBES), np.linspace(0, place.height, _PROBES)
        )
        probes = np.stack([x, y, x, y], axis=2).reshape(-1, 4)
        known = self._transformed(place.corners(probes)[:, 0])
        known = known[np.isfinite(known).all(axis=1)]
        if not len(known):
            raise _unrelated(place.crs, crs, of)
        self._somewhere = known[len(known) // 2]

    def corners(self, boxes: np.ndarray) -> np.ndarray:
        """Return the corners [n, 4, 2] of pixel boxes [n, 4] in the layer's coordinates."""
        corners = self.place.corners(boxes)
        if self._transformer is None or not len(corners):
            return corners
        corners = self._transformed(corners.reshape(-1, 2)).reshape(corners.shape)
        if self._period:
            # The corner that is a world away from the first one is beside it.
            x = corners[..., 0]
            with np.errstate(invalid="ignore"):
                x -= self._period * np.round((x - x[:, :1]) / self._period)
        shapeless = ~np.isfinite(corners).all(axis=(1, 2))
        if self._period:
            shapeless |= (np.ptp(corners, axis=1) > self._period / 2).any(axis=1)
        corners[shapeless] = self._somewhere
        return corners

    def _transformed(self, points: np.ndarray) -> np.ndarray:
        return np.stack(self._transformer.transform(points[:, 0], points[:, 1]), axis=1)


def _transformer(source: str, target: str, of: str) -> Transformer:
    from pyproj import Transformer
    from pyproj.exceptions import ProjError

    try:
        return Transformer.from_crs(source, target, always_xy=True)
    except ProjError as error:
        raise _unrelated(source, target, of) from error


def _period(crs: str) -> float:
    """Return how far apart in ``crs`` the same place is, a world further; 0 where it is one."""
    from pyproj import CRS, Transformer
    from pyproj.exceptions import ProjError

    try:
        system = CRS.from_user_input(crs)
        if system.geodetic_crs is None:
            return 0.0
        around = Transformer.from_crs(system.geodetic_crs, system, always_xy=True)
        # Central meridians differ: the seam is where longitudes begin anew.
        middle = _central_meridian(system)
        x, y = around.transform([middle - _SEAM, middle, middle + 1, middle + _SEAM], [0.0] * 4)
    except ProjError:
        return 0.0
    wide = abs(x[3] - x[0])
    # Both sides of the seam lie far apart in a map of the world, together in a zone or at a pole.
    if not np.isfinite([*x, *y]).all() or wide < 90 * abs(x[2] - x[1]):
        return 0.0
    return wide * 180 / _SEAM


def _central_meridian(system: object) -> float:
    operation = system.coordinate_operation
    for parameter in operation.params if operation is not None else ():
        if parameter.name.lower().startswith(("longitude of natural origin", "longitude of false")):
            return float(parameter.value)
    return 0.0


def _unrelated(source: str, target: str, of: str) -> BadInput:
    return BadInput.of("raster_unrelated", path=of, crs=source[:60], layer=target[:60])
