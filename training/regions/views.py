"""What a tile shows: the labelled things in it, class by class."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np
import shapely

from rs_textsearch.engine.reading.labels import LEAST_OF_REGION, LEAST_OF_TILE, Label
from training.regions.scenes import Scene

_VISIBLE = 0.005
"""Of a tile: what covers less, and is less than half of itself, is not seen."""
_LARGE = 0.1
"""Of a tile: things that large and touching look like one."""
_WHOLE = 0.9
"""Of a thing: so much in the tile is all of it."""


@dataclass(frozen=True)
class Thing:
    """A polygon in a tile: the part that it holds, in sides of the tile, and its share.

    ``area`` is the whole polygon's, in square metres or pixels.
    """

    label: Label
    part: shapely.Geometry = field(repr=False)
    held: float
    area: float

    @property
    def shown(self) -> bool:
        """Whether the tile shows the polygon, by itself."""
        return self.held >= LEAST_OF_REGION or self.part.area >= LEAST_OF_TILE

    @property
    def whole(self) -> bool:
        """Whether the tile holds all of it."""
        return self.held >= _WHOLE


@dataclass(frozen=True)
class Group:
    """The things of a class in a tile, and how many they look like.

    ``exact``: no other one is cut off at the tile's edge. ``shape`` is all of them. Not ``shown``
    is a class of which the tile has a part only, such as a road that runs through it.
    """

    name: str
    things: tuple[Thing, ...]
    count: int
    exact: bool
    shape: shapely.Geometry = field(repr=False)
    shown: bool = True

    @classmethod
    def of(cls, name: str, things: Sequence[Thing], is_shown: bool) -> Group:
        shown = [thing for thing in things if thing.shown] or list(things)
        large = [thing.part for thing in shown if thing.part.area >= _LARGE]
        merged = len(shapely.get_parts(shapely.union_all(large))) if large else 0
        return cls(
            name,
            tuple(shown),
            len(shown) - len(large) + merged,
            len(shown) == len(things),
            shapely.union_all([thing.part for thing in shown]),
            is_shown,
        )

    @property
    def whole(self) -> bool:
        """Whether the tile holds all of them."""
        return all(thing.whole for thing in self.things)


def views(
    scene: Scene, boxes: np.ndarray, shows: np.ndarray, classes: Sequence[str]
) -> Iterator[list[Group]]:
    """Yield of each tile the classes in it, those that it shows first, and by how much they cover.

    ``boxes`` float64 [n, 4] in raster pixels, ``shows`` bool [n, classes].
    """
    right = np.flatnonzero([label.right for label in scene.labels])
    shapes = scene.shapes[right]
    grounds, areas = scene.areas[right], shapely.area(shapes)
    tree = shapely.STRtree(shapes)
    column = {name: number for number, name in enumerate(classes)}
    for box, shown in zip(boxes, shows, strict=True):
        x0, y0, x1, y1 = box
        frame = shapely.box(*box)
        things = defaultdict(list)
        for number in np.sort(tree.query(frame, predicate="intersects")):
            label = scene.labels[right[number]]
            if label.judged and not shown[column[label.text]]:
                continue
            part = shapely.intersection(shapes[number], frame)
            held, covered = part.area / areas[number], part.area / frame.area
            if held >= LEAST_OF_REGION or covered >= _VISIBLE:
                part = shapely.transform(
                    part, lambda xy: (xy - (x0, y0)) / (x1 - x0, y1 - y0)  # noqa: B023
                )
                things[label.text].append(Thing(label, part, held, grounds[number]))
        groups = [
            Group.of(name, found, bool(shown[column[name]])) for name, found in things.items()
        ]
        yield sorted(groups, key=lambda group: (not group.shown, -group.shape.area, group.name))


def size_limits(scenes: Sequence[Scene]) -> Mapping[str, tuple[float, float]]:
    """Of each class the areas up to which its things are small here, and from which large.

    Of classes of few polygons, or of polygons that are all alike, there are none.
    """
    found = defaultdict(list)
    for scene in scenes:
        for label, area in zip(scene.labels, scene.areas, strict=True):
            found[label.text].append(area)
    limits = {}
    for name, areas in found.items():
        low, high = np.percentile(areas, (20, 80))
        if len(areas) >= 8 and high >= 2 * low:
            limits[name] = (float(low), float(high))
    return limits
