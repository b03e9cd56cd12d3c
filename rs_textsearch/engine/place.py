"""The place of a raster: its grid and where that lies, without opening the file."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from functools import lru_cache
from typing import Any

import numpy as np

from rs_textsearch.engine.errors import BadInput
from rs_textsearch.engine.fields import Fields

_MOST_SIDE = 2**31
"""No raster has more rows or columns."""
LEAST_OVERLAP = 0.5
"""Shared area, of what two tiles cover together, from which one may stand for the other."""


@dataclass(frozen=True)
class Place:
    """Where a raster lies: ``crs`` as ``"EPSG:n"`` or WKT (``None`` without one) and six numbers.

    ``transform`` is the affine matrix (a, b, c, d, e, f) from pixel to coordinates, possibly
    rotated. ``metres_per_pixel`` is the ground size of a pixel at the raster's centre along
    columns and rows, ``None`` without a coordinate reference system.
    """

    width: int
    height: int
    crs: str | None
    transform: tuple[float, float, float, float, float, float]
    metres_per_pixel: tuple[float, float] | None

    @classmethod
    def parse(cls, fields: Fields) -> Place:
        """Read what :meth:`as_json` returned; raises Damage."""
        return cls(
            fields.whole("width", 1, _MOST_SIDE),
            fields.whole("height", 1, _MOST_SIDE),
            fields.text("crs", None),
            fields.numbers("transform", 6),
            fields.numbers("metres_per_pixel", 2, least=0, default=None),
        )

    def as_json(self) -> dict[str, Any]:
        """Return the place as an index stores it."""
        return asdict(self)

    def agrees(self, other: Place) -> bool:
        """Whether ``other`` is the same place, up to rounding and to how a system is written.

        Versions of GDAL and PROJ write one reference system in several ways.
        """
        if (self.width, self.height) != (other.width, other.height):
            return False
        # A thousandth of a pixel: what is left of it when it was written with fewer digits.
        a, b, _, d, e, _ = self.transform
        pixel = min(np.hypot(a, d), np.hypot(b, e))
        ends = np.array([[0, 0, self.width, self.height]])
        if not np.allclose(self.corners(ends), other.corners(ends), rtol=0, atol=pixel / 1000):
            return False
        return same_system(self.crs, other.crs)

    def corners(self, boxes: np.ndarray) -> np.ndarray:
        """Return coordinates [n, 4, 2] of the corners of pixel boxes [n, 4] (x0, y0, x1, y1).

        The corners run from the first pixel along the row, then down: a closed ring without its
        repeated last point.
        """
        boxes = np.asarray(boxes, np.float64)
        x = boxes[:, [0, 2, 2, 0]]
        y = boxes[:, [1, 1, 3, 3]]
        a, b, c, d, e, f = self.transform
        return np.stack([a * x + b * y + c, d * x + e * y + f], axis=2)

    def bounds(self, boxes: np.ndarray) -> np.ndarray:
        """Return [n, 4] ``xmin, ymin, xmax, ymax`` in coordinates of pixel boxes [n, 4]."""
        corners = self.corners(boxes)
        return np.concatenate([corners.min(axis=1), corners.max(axis=1)], axis=1)


def in_metres(length: float) -> str:
    """Return a length on the ground in words."""
    if length >= 10_000:
        return f"{length / 1000:.0f} km"
    return f"{length:.0f} m" if length >= 10 else f"{length:.2g} m"


@lru_cache
def same_system(one: str | None, other: str | None) -> bool:
    """Whether two reference systems, as codes or WKT, are one; ``None`` is no system."""
    if one == other or one is None or other is None:
        return one == other
    from pyproj import CRS
    from pyproj.exceptions import CRSError

    try:
        # Coordinates run east and north for this program, whatever the system says.
        return CRS.from_user_input(one).equals(CRS.from_user_input(other), ignore_axis_order=True)
    except CRSError:
        return False


def unknown_system(crs: str | None) -> BadInput:
    """Return the error for a raster's reference system that cannot be made sense of here."""
    return BadInput.of("crs_unusable", crs=quoted(crs))


def quoted(crs: str | None) -> str:
    """Return a reference system as messages quote it: as WKT it has a thousand letters."""
    return repr(str(crs)[:60])
