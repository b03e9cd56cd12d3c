"""How two things lie to each other in a tile, as far as their outlines tell it."""

from __future__ import annotations

import shapely

from training.regions.views import Group

CROSSED, BESIDE = "crossed by", "next to"
TILE = shapely.box(0, 0, 1, 1)
"""Shapes are in sides of the tile."""
NEAR = 0.07
"""What is nearer is next to it."""
_INSIDE = 0.8
"""Of a thing, or of its surroundings: so much lies in the other."""
_LONG = 4.0
"""Times as long as wide: what can cross something, or go along it."""
_PIECE = 0.15
"""Of a thing: so large are the pieces into which what crosses it cuts it."""
_ALONG = 0.3
"""Of a thing's outline that runs by the other."""
_MIDDLE = 0.2
"""Of a thing's side: so far from its middle is still in the middle of it."""


def relation(one: Group, other: Group) -> str:
    """The words between two classes of things, ``one`` first, "" where they lie apart.

    Of what the tile cuts off nobody knows what is around it, or where its middle is.
    """
    return _relation(one.shape, other.shape, one.whole, other.whole)


def _relation(
    one: shapely.Geometry, other: shapely.Geometry, whole: bool, other_whole: bool
) -> str:
    common = shapely.area(shapely.intersection(one, other))
    inside = common >= _INSIDE * one.area
    surrounded = whole and _is_surrounded(one, other)
    if surrounded and other_whole and _in_the_middle(one, other):
        return "in the middle of"
    if surrounded:
        return "surrounded by"
    if whole and inside:
        return "in"
    if _is_crossed(one, other):
        return CROSSED
    if common >= (1 - _INSIDE) * min(one.area, other.area):
        return ""  # a part of the one lies in the other: no word says that
    close = shapely.buffer(other, NEAR)
    run = shapely.length(shapely.intersection(one.boundary, close))
    if _is_long(one) and not _is_long(other) and run >= _ALONG * one.length:
        return "along the edge of"
    return BESIDE if shapely.intersects(one, close) else ""


def _in_the_middle(one: shapely.Geometry, other: shapely.Geometry) -> bool:
    if len(shapely.get_parts(one)) > 1 or one.area > 0.25 * other.area:
        return False
    return one.centroid.distance(other.centroid) <= _MIDDLE * other.area**0.5


def _is_surrounded(one: shapely.Geometry, other: shapely.Geometry) -> bool:
    """Whether what lies around a thing is the other; unknown where the tile cuts it off."""
    if shapely.distance(one, TILE.exterior) < NEAR:
        return False
    around = shapely.difference(shapely.buffer(one, NEAR), one)
    return shapely.area(shapely.intersection(around, other)) >= _INSIDE * around.area


def _is_crossed(one: shapely.Geometry, other: shapely.Geometry) -> bool:
    """Whether a long thing cuts the one into pieces that lie on both its sides."""
    if not _is_long(other):
        return False
    for part in shapely.get_parts(one):
        pieces = shapely.get_parts(shapely.difference(part, other))
        large = pieces[shapely.area(pieces) >= _PIECE * part.area]
        if len(large) > 1:
            return True
    return False


def _is_long(shape: shapely.Geometry) -> bool:
    """Whether a shape is much longer than wide, straight or not.

    A band of length l and width w has the area lw and the perimeter 2(l + w).
    """
    parts = shapely.get_parts(shape)
    half = sum(part.length for part in parts) / 2
    width = shape.area / half if half else 0.0
    return half > (_LONG + 1) * max(width, 1e-9)
