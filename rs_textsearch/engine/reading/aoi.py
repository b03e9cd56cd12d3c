"""The area of interest: polygons from a file that choose which windows are indexed."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import shapely
from affine import Affine
from shapely import affinity

from rs_textsearch.engine.errors import BadInput
from rs_textsearch.engine.notes import Note
from rs_textsearch.engine.place import Place, same_system
from rs_textsearch.engine.reading.polygons import read_polygons
from rs_textsearch.engine.reading.tiling import Grid

if TYPE_CHECKING:
    from pyproj import Transformer

_FEW_POINTS = 500
"""An area of so many points is recorded as it is."""
_PROBES = 65
"""Points along a side of a raster by which the part of the Earth that it shows is found."""
DOUBTS = ("area_of_raster", "area_of_file")
"""Codes of the notes of :meth:`AreaOfInterest.doubt`."""


class AreaOfInterest:
    """Polygons in one coordinate reference system (``None`` for those of no known one)."""

    def __init__(self, path: Path, shape: shapely.Geometry, crs: str | None) -> None:
        self.path = path
        self.shape = shape
        self.crs = crs

    @property
    def digest(self) -> str:
        """Digest of the polygons: an index records which area it covers."""
        return hashlib.blake2b(shapely.to_wkb(self.shape), digest_size=8).hexdigest()

    def as_json(self) -> dict[str, Any]:
        """Return the area as an index records it: well-known binary in hex, and its system."""
        return {"wkb": shapely.to_wkb(self.shape, hex=True), "crs": self.crs}

    @classmethod
    def from_json(cls, values: dict[str, Any], path: Path) -> AreaOfInterest:
        """Return the area that :meth:`as_json` described, as the index of ``path`` records it."""
        try:
            return cls(path, shapely.from_wkb(values["wkb"]), values["crs"])
        except (KeyError, TypeError, shapely.errors.ShapelyError) as error:
            raise BadInput(
                f"The area of interest that the index records of {path} is damaged: {error}.",
                "Name the area again, or none for the whole raster.",
            ) from error

    @classmethod
    def read(cls, path: str | Path) -> AreaOfInterest:
        """Read every polygon of a GeoJSON file or a GeoPackage; raises :class:`BadInput`."""
        return cls(*read_polygons(path))

    def joined(self, other: AreaOfInterest) -> AreaOfInterest:
        """Return both areas as one, in the reference system of this; itself if it covers both."""
        shape = other.shape
        with self._said_of(self.path):
            if self.crs and other.crs and not same_system(self.crs, other.crs):
                from pyproj import Transformer

                transformer = Transformer.from_crs(other.crs, self.crs, always_xy=True)
                shape = shapely.transform(
                    shape, lambda xy: np.column_stack(transformer.transform(*xy.T, errcheck=True))
                )
            mine, theirs = shapely.make_valid(self.shape), shapely.make_valid(shape)
            if shapely.covers(mine, theirs):
                return self
            whole = shapely.union(mine, theirs)
        return AreaOfInterest(self.path, whole, self.crs)

    def doubt(self, place: Place) -> Note | None:
        """Return in words what is taken for granted about the area over a raster, if anything."""
        if place.crs is not None and self.crs is not None:
            return None
        return Note.of("area_of_raster" if place.crs is None else "area_of_file")

    def around(self, place: Place) -> AreaOfInterest:
        """Return what of the area an index records of a raster: it chooses the same windows.

        The border of a country, say, is cut to what is near the raster: an archive has thousands.
        """
        if shapely.get_num_coordinates(self.shape) <= _FEW_POINTS:
            return self
        with self._said_of(self.path):
            if self.crs is None or place.crs is None or same_system(self.crs, place.crs):
                placed = place.crs is not None
                if placed and _around_the_world(self.shape, place) is not self.shape:
                    return self
                near = shapely.intersection(self.shape, shapely.box(*_surroundings(place)))
            else:
                from pyproj import Transformer

                transformer = Transformer.from_crs(self.crs, place.crs, always_xy=True)
                near = _near(self.shape, place, transformer)
        return AreaOfInterest(self.path, near, self.crs)

    def choose(self, grids: list[Grid], place: Place, raster: Path) -> list[Grid]:
        """Return ``grids`` with the windows that intersect the area; raises :class:`BadInput`."""
        with self._said_of(raster):
            shape = self._in_pixels(place)
            shapely.prepare(shape)
            return [replace(grid, chosen=touched(grid, shape)) for grid in grids]

    def _in_pixels(self, place: Place) -> shapely.Geometry:
        shape = self.shape
        if place.crs is not None and self.crs is not None:
            if not same_system(self.crs, place.crs):
                shape = _transformed(shape, self.crs, place)
            shape = _around_the_world(shape, place)
        a, b, c, d, e, f = (~Affine(*place.transform))[:6]
        shape = shapely.transform(
            shape,
            lambda xy: np.column_stack(
                [a * xy[:, 0] + b * xy[:, 1] + c, d * xy[:, 0] + e * xy[:, 1] + f]
            ),
        )
        return shapely.make_valid(shape)

    @contextmanager
    def _said_of(self, raster: Path) -> Iterator[None]:
        from pyproj.exceptions import ProjError

        try:
            yield
        except (ProjError, shapely.errors.ShapelyError) as error:
            raise BadInput(
                f"The area of interest {self.path} cannot be brought into the coordinates of "
                f"{raster}: {error}.",
                "Export it in the raster's coordinate reference system.",
            ) from error


def touched(grid: Grid, shape: shapely.Geometry) -> np.ndarray:
    """Return bool [rows, columns]: does a window of ``grid`` intersect ``shape``?

    ``shape`` is prepared, in raster pixels. Blocks of windows are cut into quarters where the edge
    of the area runs through them, so cost follows the length of that edge, not the windows.
    """
    chosen = np.zeros(grid.shape, bool)
    blocks = np.array([[0, grid.shape[0], 0, grid.shape[1]]])
    while len(blocks):
        top, bottom, left, right = blocks.T
        boxes = shapely.box(
            grid.xs[left], grid.ys[top],
            grid.xs[right - 1] + grid.width, grid.ys[bottom - 1] + grid.height,
        )  # fmt: skip
        met = shapely.intersects(shape, boxes)
        blocks, boxes = blocks[met], boxes[met]
        single = (blocks[:, 1] - blocks[:, 0] == 1) & (blocks[:, 3] - blocks[:, 2] == 1)
        chosen[blocks[single, 0], blocks[single, 2]] = True
        blocks, boxes = blocks[~single], boxes[~single]
        covered = shapely.covers(shape, boxes)
        for top, bottom, left, right in blocks[covered].tolist():
            chosen[top:bottom, left:right] = True
        blocks = _quarters(blocks[~covered])
    return chosen


def _quarters(blocks: np.ndarray) -> np.ndarray:
    """Return the quarters of blocks [n, 4] (first and last row, first and last column)."""
    top, bottom, left, right = blocks.T
    middle, centre = (top + bottom) // 2, (left + right) // 2
    quarters = np.concatenate(
        [
            np.stack([*rows, *columns], axis=1)
            for rows in ((top, middle), (middle, bottom))
            for columns in ((left, centre), (centre, right))
        ]
    )
    return quarters[(quarters[:, 0] < quarters[:, 1]) & (quarters[:, 2] < quarters[:, 3])]


def _transformed(shape: shapely.Geometry, crs: str, place: Place) -> shapely.Geometry:
    """Return ``shape`` of the system ``crs`` in the coordinates of ``place``."""
    from pyproj import Transformer

    transformer = Transformer.from_crs(crs, place.crs, always_xy=True)
    # Only what is near the raster is moved: a pole, say, may have no place in its system.
    shape = _near(shape, place, transformer)
    # Long edges are curved in another system: vertices are added before they are moved.
    shape = shapely.segmentize(shape, max(shape.length / 200, 1e-9))
    shape = shapely.transform(
        shape, lambda xy: np.column_stack(transformer.transform(xy[:, 0], xy[:, 1]))
    )
    return _finite(shape)


def _near(shape: shapely.Geometry, place: Place, transformer: Transformer) -> shapely.Geometry:
    """Return ``shape`` cut to the raster's bounds and a tenth around them."""
    bounds = _surroundings(place)
    west, south, east, north = transformer.transform_bounds(*bounds, direction="INVERSE")
    if not np.isfinite((west, south, east, north)).all():
        return shapely.intersection(shape, _visible(place, transformer))
    # West of east unless the antimeridian lies between them.
    spans = [(west, east)] if west <= east else [(west, 180), (-180, east)]
    boxes = [shapely.box(first, south, last, north) for first, last in spans]
    return shapely.intersection(shape, shapely.union_all(boxes))


def _surroundings(place: Place) -> np.ndarray:
    """Return xmin, ymin, xmax and ymax of a raster and a tenth around it."""
    wide, high = place.width / 10, place.height / 10
    return place.bounds(np.array([[-wide, -high, place.width + wide, place.height + high]]))[0]


def _visible(place: Place, transformer: Transformer) -> shapely.Geometry:
    """Return the hull of the points of a raster that have a place: the disk of a satellite, say."""
    x, y = np.meshgrid(np.linspace(0, place.width, _PROBES), np.linspace(0, place.height, _PROBES))
    points = place.corners(np.stack([x, y, x, y], axis=2).reshape(-1, 4))[:, 0]
    known = np.stack(transformer.transform(*points.T, direction="INVERSE"), axis=1)
    known = known[np.isfinite(known).all(axis=1)]
    return shapely.convex_hull(shapely.multipoints(known))


def _finite(shape: shapely.Geometry) -> shapely.Geometry:
    """Return the polygons of ``shape`` without the vertices that have no place."""
    if np.isfinite(shapely.get_coordinates(shape)).all():
        return shapely.make_valid(shape)
    parts = []
    for part in shapely.get_parts(shape):
        if part.geom_type != "Polygon":
            continue
        ring = shapely.get_coordinates(part.exterior)
        ring = ring[np.isfinite(ring).all(axis=1)]
        if len(ring) > 2:
            parts.append(shapely.make_valid(shapely.Polygon(ring)))
    return shapely.union_all(parts)


def _around_the_world(shape: shapely.Geometry, place: Place) -> shapely.Geometry:
    """Return ``shape`` with its copies a world further where longitudes are counted otherwise."""
    from pyproj import CRS

    system = CRS.from_user_input(place.crs)
    if not system.is_geographic or system.axis_info[0].unit_name != "degree":
        return shape
    raster = place.bounds(np.array([[0, 0, place.width, place.height]]))[0]
    if shape.is_empty:
        return shape
    west, east = min(raster[0], shape.bounds[0]), max(raster[2], shape.bounds[2])
    if west >= -180 and east <= 180:
        return shape
    moved = [affinity.translate(shape, by) for by in (-360, 0, 360)]
    return shapely.union_all([shapely.make_valid(part) for part in moved])
