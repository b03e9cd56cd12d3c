"""Blocks of the ground: what is drawn for an interval, and what folds are made of.

Tiles overlap and neighbours are alike, so that tiles are no independent sample; whole blocks are
drawn with replacement instead (block bootstrap: Lahiri, Resampling Methods for Dependent Data,
2003; for spatial data Roberts et al., Ecography 40, 2017).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np

from rs_textsearch.engine.place import in_metres
from rs_textsearch.engine.reading.spatial_blocks import Ground, block_of
from rs_textsearch.engine.searching.archive import Archive

SIDE = 2.0
"""Side of a block, in sides of the largest tile."""
FOLDS = 5
"""Parts at most that are held out in turn; where there are no more blocks, each is one."""
MOST = 1000
"""Blocks from which more make an interval no better, and every metric slower."""


@dataclass(frozen=True)
class Blocks:
    """The blocks of an archive's tiles.

    ``of_tile`` int64 [n] is the number of each tile's block, of ``count``; ``side`` is theirs in
    metres, in pixels where no raster has a reference system. Where only some have one, the blocks
    of the others hold as many tiles.
    """

    of_tile: np.ndarray = field(repr=False)
    count: int
    side: float

    @classmethod
    def of(
        cls, archive: Archive, side: float | None = None, most: int | None = None
    ) -> Blocks:
        """Return square blocks with the given ``side``, or twice that of the largest tile.

        Without a side it is doubled until there are ``most`` blocks at most.
        """
        ground = Ground.under([archive.places[raster] for raster in archive.present])
        points = np.zeros((len(archive), 2))
        located, nowhere = _by_system(archive)
        largest = _largest(archive, located or nowhere)
        longer = largest / _largest(archive, nowhere) if located and nowhere else 1.0
        for raster in archive.present:
            mine = np.flatnonzero(archive.raster == raster)
            boxes, place = archive.boxes[mine], archive.places[raster]
            low, high = boxes[:, :2], boxes[:, 2:]
            points[mine] = ground.at(place, (low + high) / 2, int(archive.scene[mine[0]]))
            if place.crs is None:
                points[mine] *= longer
        wide = side or SIDE * largest
        names, of_tile = np.unique(block_of(points, wide), return_inverse=True)
        while side is None and most is not None and most < len(names):
            wide *= 2
            names, of_tile = np.unique(block_of(points, wide), return_inverse=True)
        return cls(of_tile.reshape(-1), len(names), wide)

    def draws(self, resamples: int, seed: int) -> np.ndarray:
        """Return how often each block is drawn, float64 [resamples + 1, count].

        The first row is the sample itself: every block once.
        """
        random = np.random.default_rng(seed)
        shares = np.full(self.count, 1 / self.count)
        drawn = random.multinomial(self.count, shares, size=resamples)
        return np.vstack([np.ones(self.count), drawn])

    def holding(self, tiles: np.ndarray) -> np.ndarray:
        """Return the numbers of the blocks that hold one of ``tiles``, bool [n]."""
        return np.unique(self.of_tile[tiles])

    def folds(self, relevant: np.ndarray) -> np.ndarray | None:
        """Return the fold int64 [n] of every tile, see :func:`folds_of`.

        ``None`` where fewer than two blocks have ``relevant`` tiles, bool [n].
        """
        return folds_of(self.of_tile, relevant) if len(self.holding(relevant)) > 1 else None


def folds_of(blocks: np.ndarray, right: np.ndarray) -> np.ndarray:
    """Return the part int64 [m] that each tile is held out with: whole blocks [m], none split.

    Every part has a right tile; there are as many as blocks that have one, :data:`FOLDS` at most.
    """
    names, block = np.unique(blocks, return_inverse=True)
    hits = np.bincount(block[right], minlength=len(names))
    sizes = np.bincount(block, minlength=len(names))
    count = max(1, min(FOLDS, int((hits > 0).sum())))
    held, room = np.zeros((2, count), np.int64), np.zeros(len(names), np.int64)
    # The richest first, each to the part that has least: right tiles first, then any.
    for name in np.lexsort((-sizes, -hits)):
        part = int(np.lexsort((held[1], held[0]))[0]) if hits[name] else int(held[1].argmin())
        room[name] = part
        held[:, part] += (hits[name], sizes[name])
    return room[block]


def largest_side(archive: Archive) -> float:
    """Return the side of the largest tile, in metres, or in pixels where no raster has a place."""
    located, nowhere = _by_system(archive)
    return _largest(archive, located or nowhere)


def _by_system(archive: Archive) -> tuple[list[int], list[int]]:
    """Return the rasters with a reference system, and those without."""
    located: list[int] = []
    nowhere: list[int] = []
    for raster in archive.present:
        (nowhere if archive.places[raster].crs is None else located).append(raster)
    return located, nowhere


def _largest(archive: Archive, rasters: Sequence[int]) -> float:
    largest = 0.0
    for raster in rasters:
        boxes = archive.boxes[archive.raster == raster]
        metres = archive.places[raster].metres_per_pixel or (1.0, 1.0)
        largest = max(largest, float(((boxes[:, 2:] - boxes[:, :2]) * metres).max()))
    return largest


def shown_side(archive: Archive, side: float) -> str:
    """Return a length on the ground of an archive in words."""
    located, _ = _by_system(archive)
    return in_metres(side) if located else f"{side:.0f} px"
