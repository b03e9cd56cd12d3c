"""Well-known binary with curves, which QGIS draws and shapely does not know, as polygons."""

from __future__ import annotations

import struct

import numpy as np
import shapely

from rs_textsearch.engine.fields import Damage

_POINT, _LINE, _POLYGON, _COLLECTION = 1, 2, 3, 7
_ARC, _COMPOUND, _CURVE_POLYGON, _MULTI_SURFACE = 8, 9, 10, 12
_COLLECTIONS = (6, _COLLECTION, _MULTI_SURFACE)
_STEP = np.pi / 32
"""Angle between two points on an arc."""


def polygons(wkb: bytes) -> list[shapely.Geometry]:
    """Return the polygons of a geometry of any kind, arcs as polylines; others are left out.

    Raises Damage or ShapelyError for what is no geometry.
    """
    try:
        return _parts(shapely.from_wkb(wkb))
    except (NotImplementedError, shapely.errors.ShapelyError):
        try:
            return _Reader(wkb).geometry()
        except (struct.error, IndexError) as error:
            raise Damage.of("damaged_cut") from error


def _parts(shape: shapely.Geometry | None) -> list[shapely.Geometry]:
    if shape is None:
        return []
    if shape.geom_type == "GeometryCollection":
        return [polygon for part in shape.geoms for polygon in _parts(part)]
    return [shape] if shape.geom_type in ("Polygon", "MultiPolygon") and not shape.is_empty else []


class _Reader:
    """Reads one geometry, and those inside of it, from its bytes."""

    def __init__(self, wkb: bytes) -> None:
        self.wkb = wkb
        self.at = 0

    def geometry(self) -> list[shapely.Geometry]:
        """Return the polygons of the geometry that begins here."""
        order, kind, size = self._head()
        if kind == _POLYGON:
            rings = [self._points(order, size) for _ in range(self._count(order))]
        elif kind == _CURVE_POLYGON:
            rings = [self._curve() for _ in range(self._count(order))]
        elif kind in _COLLECTIONS:
            return [part for _ in range(self._count(order)) for part in self.geometry()]
        else:
            raise Damage.of("damaged_not_polygon", kind=str(kind))
        return [shapely.Polygon(rings[0], rings[1:])] if rings else []

    def _curve(self) -> np.ndarray:
        order, kind, size = self._head()
        if kind == _COMPOUND:
            return np.concatenate([self._curve() for _ in range(self._count(order))])
        points = self._points(order, size)
        return _along(points) if kind == _ARC else points

    def _head(self) -> tuple[str, int, int]:
        """Return byte order, kind and the number of coordinates of a point."""
        order = "<" if self.wkb[self.at] else ">"
        (code,) = struct.unpack_from(f"{order}I", self.wkb, self.at + 1)
        self.at += 5
        # ISO counts thousands for Z, M and ZM, others set bits.
        extra = code % 4000 // 1000
        size = 2 + bool(code & 0x80000000) + bool(code & 0x40000000) + (extra > 0) + (extra == 3)
        return order, (code & 0x0FFFFFFF) % 1000, size

    def _count(self, order: str) -> int:
        (count,) = struct.unpack_from(f"{order}I", self.wkb, self.at)
        self.at += 4
        return count

    def _points(self, order: str, size: int) -> np.ndarray:
        count = self._count(order)
        if count * size * 8 > len(self.wkb) - self.at:
            raise Damage.of("damaged_cut")
        values = np.frombuffer(self.wkb, f"{order}f8", count * size, self.at)
        self.at += count * size * 8
        return values.reshape(count, size)[:, :2].astype(np.float64)


def _along(points: np.ndarray) -> np.ndarray:
    """Return points on the arcs through ``points`` [2 n + 1, 2], begin, middle and end of each."""
    parts = [points[:1]]
    for first, middle, last in zip(points[:-2:2], points[1:-1:2], points[2::2]):
        parts.append(_arc(first, middle, last)[1:])
    return np.concatenate(parts)


def _arc(first: np.ndarray, middle: np.ndarray, last: np.ndarray) -> np.ndarray:
    if np.array_equal(first, last):
        # A whole circle: its middle lies opposite.
        centre = (first + middle) / 2
        turn = 2 * np.pi
    else:
        a, b = middle - first, last - first
        area = 2 * (a[0] * b[1] - a[1] * b[0])
        if area == 0:
            return np.stack([first, middle, last])
        aa, bb = a @ a, b @ b
        centre = first + np.array([b[1] * aa - a[1] * bb, a[0] * bb - b[0] * aa]) / area
        begin, through, end = (np.arctan2(*(p - centre)[::-1]) for p in (first, middle, last))
        turn = (end - begin) % (2 * np.pi)
        if (through - begin) % (2 * np.pi) > turn:
            turn -= 2 * np.pi
    radius = np.hypot(*(first - centre))
    angles = np.arctan2(*(first - centre)[::-1]) + np.linspace(
        0, turn, max(3, int(np.ceil(abs(turn) / _STEP)) + 1)
    )
    arc = centre + radius * np.stack([np.cos(angles), np.sin(angles)], axis=1)
    arc[0], arc[-1] = first, last
    return arc
