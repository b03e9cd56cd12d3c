"""Shapes of one reference system in the pixels of a raster of another."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

import numpy as np
import shapely
from affine import Affine
from shapely import affinity

from rs_textsearch.engine.place import Place, same_system

if TYPE_CHECKING:
    from pyproj import Transformer

_PROBES = 65
"""Points along a side of a raster by which the part of the Earth that it shows is found."""


def in_pixels(shape: shapely.Geometry, crs: str | None, place: Place) -> shapely.Geometry:
    """Return ``shape``, made valid, in pixels of the raster at ``place``.

    What lies far outside of the raster may be cut off. Where one of both has no reference system,
    its coordinates are taken for the other's. Raises ProjError or ShapelyError where the shape
    cannot be brought there.
    """
    if place.crs is not None and crs is not None:
        if not same_system(crs, place.crs):
            shape = _transformed(shape, crs, place)
        shape = around_the_world(shape, place.crs, place)
    a, b, c, d, e, f = (~Affine(*place.transform))[:6]
    shape = shapely.transform(
        shape,
        lambda xy: np.column_stack(
            [a * xy[:, 0] + b * xy[:, 1] + c, d * xy[:, 0] + e * xy[:, 1] + f]
        ),
    )
    return shapely.make_valid(shape)


def _transformed(shape: shapely.Geometry, crs: str, place: Place) -> shapely.Geometry:
    """Return ``shape`` of the system ``crs`` in the coordinates of ``place``."""
    transformer = transformer_of(crs, place.crs)
    # Only what is near the raster is moved: a pole, say, may have no place in its system.
    shape = near(around_the_world(shape, crs), place, transformer)
    # Long edges are curved in another system: vertices are added before they are moved.
    shape = shapely.segmentize(shape, max(shape.length / 200, 1e-9))
    shape = shapely.transform(
        shape, lambda xy: np.column_stack(transformer.transform(xy[:, 0], xy[:, 1]))
    )
    return _finite(shape)


def near(shape: shapely.Geometry, place: Place, transformer: Transformer) -> shapely.Geometry:
    """Return ``shape`` cut to the raster's bounds and a tenth around them."""
    bounds = surroundings(place)
    west, south, east, north = transformer.transform_bounds(*bounds, direction="INVERSE")
    if not np.isfinite((west, south, east, north)).all():
        return shapely.intersection(shape, _visible(place, transformer))
    # West of east unless the antimeridian lies between them.
    spans = [(west, east)] if west <= east else [(west, 180), (-180, east)]
    boxes = [shapely.box(first, south, last, north) for first, last in spans]
    return shapely.intersection(shape, shapely.union_all(boxes))


def reach(crs: str | None, place: Place) -> tuple[float, float, float, float] | None:
    """Return bounds in the system ``crs`` outside of which no shape touches the raster.

    ``None`` where they are not known, or longitudes may be counted otherwise. Raises ProjError.
    """
    bounds = surroundings(place)
    if crs is not None and place.crs is not None:
        if in_degrees(place.crs) and (bounds[0] < -180 or bounds[2] > 180):
            return None
        if not same_system(crs, place.crs):
            transformer = transformer_of(crs, place.crs)
            bounds = np.array(transformer.transform_bounds(*bounds, direction="INVERSE"))
        if in_degrees(crs) and (bounds[0] < -180 or bounds[2] > 180):
            return None
    known = np.isfinite(bounds).all() and bounds[0] <= bounds[2] and bounds[1] <= bounds[3]
    return tuple(bounds.tolist()) if known else None


def surroundings(place: Place) -> np.ndarray:
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


def around_the_world(
    shape: shapely.Geometry, crs: str, place: Place | None = None
) -> shapely.Geometry:
    """Return ``shape`` with its copies a world further where longitudes are counted otherwise.

    By those of the raster at ``place``, which is in the same system ``crs``.
    """
    if shape.is_empty or not in_degrees(crs):
        return shape
    west, east = shape.bounds[0], shape.bounds[2]
    if place is not None:
        raster = place.bounds(np.array([[0, 0, place.width, place.height]]))[0]
        west, east = min(raster[0], west), max(raster[2], east)
    if west >= -180 and east <= 180:
        return shape
    moved = [affinity.translate(shape, by) for by in (-360, 0, 360)]
    return shapely.union_all([shapely.make_valid(part) for part in moved])


@lru_cache
def transformer_of(source: str, target: str) -> Transformer:
    """Return what brings coordinates from one system into another: an archive has few systems."""
    from pyproj import Transformer

    return Transformer.from_crs(source, target, always_xy=True)


@lru_cache
def in_degrees(crs: str) -> bool:
    """Whether coordinates of a reference system are longitudes and latitudes in degrees."""
    from pyproj import CRS

    system = CRS.from_user_input(crs)
    return system.is_geographic and system.axis_info[0].unit_name == "degree"
