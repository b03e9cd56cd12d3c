"""The area of interest: polygons that choose which windows are indexed, or searched.

Windows that touch it are indexed; those whose centre lies in it are searched, and on its edge
counts as in it. So areas side by side share tiles out among them.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import shapely

from rs_textsearch.engine.errors import BadInput
from rs_textsearch.engine.notes import Note
from rs_textsearch.engine.place import Place, quoted, same_system
from rs_textsearch.engine.reading.polygons import read_polygons
from rs_textsearch.engine.reading.shapes import (
    around_the_world,
    in_degrees,
    in_pixels,
    near,
    surroundings,
    transformer_of,
)
from rs_textsearch.engine.reading.tiling import Grid

_FEW_POINTS = 500
"""An area of so many points is recorded as it is."""
_HAIR = 1e-6
"""Raster pixels by which a point may lie outside of an area that it is in: what rounding makes."""
DOUBTS = ("area_of_raster", "area_of_file")
"""Codes of the notes of :meth:`AreaOfInterest.doubt`."""


class AreaOfInterest:
    """Polygons in one coordinate reference system (``None`` for those of no known one)."""

    def __init__(
        self, path: Path | str, shape: shapely.Geometry, crs: str | None, *, boxed: bool = False
    ) -> None:
        """``path`` is the file of the polygons, or what else messages call them.

        ``boxed``: they were given as the edges of a box, not by a file.
        """
        self.boxed = boxed
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

    def extent(self) -> dict[str, Any]:
        """Return where the area lies, as a search tells it: bounds and reference system."""
        return {"bounds": list(self.shape.bounds), "crs": self.crs}

    @classmethod
    def from_json(cls, values: dict[str, Any], path: Path) -> AreaOfInterest:
        """Return the area that :meth:`as_json` described, as the index of ``path`` records it."""
        try:
            return cls(path, shapely.from_wkb(values["wkb"]), values["crs"])
        except (KeyError, TypeError, shapely.errors.ShapelyError) as error:
            raise BadInput.of("area_recorded", path=str(path), reason=str(error)) from error

    @classmethod
    def read(cls, path: str | Path) -> AreaOfInterest:
        """Read every polygon of a GeoJSON file or a GeoPackage; raises :class:`BadInput`."""
        return cls(*read_polygons(path))

    @classmethod
    def of_box(cls, box: Sequence[float], crs: str | None) -> AreaOfInterest:
        """Return the area minx, miny, maxx, maxy in the system ``crs``; raises :class:`BadInput`.

        In degrees, one whose minx is above its maxx lies across the antimeridian (RFC 7946, 5.2).
        """
        from pyproj.exceptions import CRSError

        name = ",".join(f"{edge:.10g}" for edge in box)
        west, south, east, north = box
        try:
            across = crs is not None and in_degrees(crs) and west > east
        except CRSError as error:
            raise BadInput.of("box_crs", crs=quoted(crs)) from error
        if (west >= east and not across) or south >= north:
            raise BadInput.of("box_empty", box=name)
        spans = [(west, 180.0), (-180.0, east)] if across else [(west, east)]
        boxes = [shapely.box(first, south, last, north) for first, last in spans]
        return cls(name, shapely.union_all(boxes), crs, boxed=True)

    def joined(self, other: AreaOfInterest) -> AreaOfInterest:
        """Return both areas as one, in the reference system of this; itself if it covers both."""
        shape = other.shape
        with self._said_of(self.path):
            if self.crs and other.crs and not same_system(self.crs, other.crs):
                transformer = transformer_of(other.crs, self.crs)
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
                if placed and around_the_world(self.shape, place.crs, place) is not self.shape:
                    return self
                part = shapely.intersection(self.shape, shapely.box(*surroundings(place)))
            else:
                transformer = transformer_of(self.crs, place.crs)
                part = near(self.shape, place, transformer)
        return AreaOfInterest(self.path, part, self.crs)

    def choose(self, grids: list[Grid], place: Place, raster: Path) -> list[Grid]:
        """Return ``grids`` with the windows that intersect the area; raises :class:`BadInput`."""
        with self._said_of(raster):
            shape = self.on(place, raster)
            return [replace(grid, chosen=touched(grid, shape)) for grid in grids]

    def on(self, place: Place, raster: Path) -> shapely.Geometry:
        """Return the area in pixels of a raster, prepared; raises :class:`BadInput`."""
        with self._said_of(raster):
            shape = in_pixels(self.shape, self.crs, place)
            shapely.prepare(shape)
            return shape

    @contextmanager
    def _said_of(self, raster: Path) -> Iterator[None]:
        from pyproj.exceptions import ProjError

        try:
            yield
        except (ProjError, shapely.errors.ShapelyError) as error:
            raise BadInput.of(
                "area_not_placed", area=str(self.path), path=str(raster), reason=str(error)
            ) from error


def touched(grid: Grid, shape: shapely.Geometry) -> np.ndarray:
    """Return bool [rows, columns]: does a window of ``grid`` intersect ``shape``?

    ``shape`` is prepared, in raster pixels.
    """
    return met(shape, grid.xs, grid.ys, grid.xs + grid.width, grid.ys + grid.height)


def inside(shape: shapely.Geometry, xs: np.ndarray, ys: np.ndarray) -> np.ndarray:
    """Return bool [len(ys), len(xs)]: which points lie in ``shape`` or on its edge?

    ``shape`` is prepared, in raster pixels as the points are, which ascend.
    """
    return met(shape, xs - _HAIR, ys - _HAIR, xs + _HAIR, ys + _HAIR)


def met(
    shape: shapely.Geometry,
    lefts: np.ndarray,
    tops: np.ndarray,
    rights: np.ndarray,
    bottoms: np.ndarray,
) -> np.ndarray:
    """Return bool [rows, columns]: which boxes of a grid, by their ascending edges, meet ``shape``?

    Blocks of boxes are cut into quarters where the edge of the area runs through them, so cost
    follows the length of that edge, not the boxes.
    """
    chosen = np.zeros((len(tops), len(lefts)), bool)
    blocks = np.array([[0, len(tops), 0, len(lefts)]])
    while len(blocks):
        top, bottom, left, right = blocks.T
        boxes = shapely.box(lefts[left], tops[top], rights[right - 1], bottoms[bottom - 1])
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
