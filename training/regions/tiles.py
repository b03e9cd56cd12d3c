"""Tiles that show something labelled: those of a grid, and those around small objects."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import shapely

from rs_textsearch.engine.reading.labels import said_of, text_key
from rs_textsearch.engine.reading.spatial_blocks import Ground
from rs_textsearch.engine.reading.tiling import Grid, make_grids
from training.regions.scenes import Map, Scene
from training.regions.sizes import Size

_SMALL = 0.5
"""Of a tile's side: an object that is narrower has a tile of its own in whose middle it stands."""
_NEAR = 0.25
"""Of a tile's side: objects whose middles are nearer to each other share such a tile."""


@dataclass(frozen=True)
class Tiles:
    """``n`` tiles.

    ``scene`` and ``size`` int [n] are numbers of rasters and sizes; ``boxes`` float64 [n, 4] lie
    in raster pixels, ``grounds`` float64 [n, 4, 2] are their corners on the plane of all rasters.
    ``row`` and ``column`` int [n] are their places in the grid of raster and size, -1 for those
    around an object. ``shows`` and ``wrong`` bool [n, classes] are the classes that they show, and
    those that they are said not to.
    """

    scene: np.ndarray
    size: np.ndarray
    boxes: np.ndarray
    row: np.ndarray
    column: np.ndarray
    grounds: np.ndarray
    shows: np.ndarray
    wrong: np.ndarray

    def __len__(self) -> int:
        return len(self.scene)

    def take(self, rows: np.ndarray) -> Tiles:
        """Some of the tiles: a mask, or their numbers."""
        return Tiles(*(getattr(self, field.name)[rows] for field in dataclasses.fields(self)))

    @property
    def centres(self) -> np.ndarray:
        """Float64 [n, 2], on the plane."""
        return self.grounds.mean(axis=1)

    @property
    def polygons(self) -> np.ndarray:
        """The tiles' outlines [n] on the plane."""
        return shapely.polygons(self.grounds)


def grid_of(scene: Scene, size: Size, overlap: float) -> Grid:
    """The grid of an index with tiles of this size."""
    raster = scene.place.width, scene.place.height
    return make_grids(raster, size.window(scene), (1.0,), overlap)[0]


def candidates(map_: Map, sizes: Sequence[Size], ground: Ground, overlap: float) -> Tiles:
    """All tiles that show a labelled region, or one that is said not to show something."""
    parts = []
    for number, scene in enumerate(map_.scenes):
        for size_number, size in enumerate(sizes):
            if not size.fits(scene):
                continue
            boxes, row, column = _boxes(scene, size, overlap)
            shows, wrong = _shown(scene, boxes, map_.classes)
            kept = np.flatnonzero((shows | wrong).any(axis=1))
            corners = boxes[kept][:, [[0, 1], [2, 1], [2, 3], [0, 3]]]
            grounds = ground.at(scene.place, corners.reshape(-1, 2), number).reshape(-1, 4, 2)
            parts.append(
                Tiles(
                    np.full(len(kept), number),
                    np.full(len(kept), size_number),
                    boxes[kept],
                    row[kept],
                    column[kept],
                    grounds,
                    shows[kept],
                    wrong[kept],
                )
            )
    names = [field.name for field in dataclasses.fields(Tiles)]
    return Tiles(*(np.concatenate([getattr(part, name) for part in parts]) for name in names))


def _boxes(scene: Scene, size: Size, overlap: float) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Boxes [n, 4] of the grid's tiles and of those around objects; row and column [n]."""
    grid = grid_of(scene, size, overlap)
    around = _around(scene, size)
    boxes = np.concatenate([grid.boxes(), around])
    row, column = (np.append(index, np.full(len(around), -1)) for index in grid.windows())
    # Of tiles that are the same to a pixel the first one counts, a grid's before one around.
    _, first = np.unique(np.rint(boxes[:, :2]).astype(np.int64), axis=0, return_index=True)
    first.sort()
    return boxes[first], row[first], column[first]


def _around(scene: Scene, size: Size) -> np.ndarray:
    """Boxes [n, 4] with small objects in their middle, moved into the raster where need be.

    And those that people judged.
    """
    window = np.array(size.window(scene))
    bounds = shapely.bounds(scene.shapes)
    middles = (bounds[:, :2] + bounds[:, 2:]) / 2
    judged = _judged(scene)
    small = ((bounds[:, 2:] - bounds[:, :2]) < _SMALL * window).all(axis=1) & ~judged
    cells = np.floor(middles[small] / (_NEAR * window)).astype(np.int64)
    _, first = np.unique(cells, axis=0, return_index=True)
    middles = np.concatenate([middles[small][np.sort(first)], middles[judged]])
    room = np.array([scene.place.width, scene.place.height]) - window
    corners = np.clip(np.rint(middles - window / 2), 0, np.maximum(room, 0))
    return np.concatenate([corners, corners + window], axis=1)


def _shown(
    scene: Scene, boxes: np.ndarray, classes: Sequence[str]
) -> tuple[np.ndarray, np.ndarray]:
    """Which tiles show each class, and which are said not to: bool [n, classes] each."""
    found = np.zeros((2, len(boxes), len(classes)), bool)
    column = {text_key(name): number for number, name in enumerate(classes)}
    placed = list(zip(scene.labels, scene.shapes, strict=True))
    for key, said in said_of(boxes, placed).items():
        found[:, :, column[key]] = said.right, said.wrong
    return found[0], found[1]


def _judged(scene: Scene) -> np.ndarray:
    """Which polygons are outlines of tiles that people judged: bool [polygons]."""
    return np.array([label.judged for label in scene.labels], bool)
