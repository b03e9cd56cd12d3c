"""Blocks of the ground: what is drawn for an interval, and what folds are made of.

Tiles overlap and neighbours are alike, so that tiles are no independent sample; whole blocks are
drawn with replacement instead (block bootstrap: Lahiri, Resampling Methods for Dependent Data,
2003; for spatial data Roberts et al., Ecography 40, 2017).
"""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np

from rs_textsearch.engine.place import in_metres
from rs_textsearch.engine.reading.spatial_blocks import Ground, block_of
from rs_textsearch.engine.searching.archive import Archive

SIDE = 2.0
"""Side of a block, in sides of the largest tile."""
FOLDS = 5


@dataclass(frozen=True)
class Blocks:
    """The blocks of an archive's tiles.

    ``of_tile`` int64 [n] is the number of each tile's block, of ``count``; ``side`` is theirs in
    metres, in pixels where no raster has a reference system.
    """

    of_tile: np.ndarray = field(repr=False)
    count: int
    side: float

    @classmethod
    def of(cls, archive: Archive, side: float | None = None) -> Blocks:
        """Return square blocks with the given ``side``, or twice that of the largest tile."""
        ground = Ground.under([archive.places[raster] for raster in archive.present])
        points = np.zeros((len(archive), 2))
        for raster in archive.present:
            mine = np.flatnonzero(archive.raster == raster)
            boxes, place = archive.boxes[mine], archive.places[raster]
            low, high = boxes[:, :2], boxes[:, 2:]
            points[mine] = ground.at(place, (low + high) / 2, int(archive.scene[mine[0]]))
        side = side or SIDE * largest_side(archive)
        names, of_tile = np.unique(block_of(points, side), return_inverse=True)
        return cls(of_tile.reshape(-1), len(names), side)

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

    def folds(self, relevant: np.ndarray, seed: int) -> np.ndarray | None:
        """Return the fold int64 [n] of every tile; whole blocks are in one.

        The blocks with ``relevant`` tiles, bool [n], are dealt out first, so that every fold has
        some. ``None`` where fewer than two blocks have any.
        """
        with_some = self.holding(relevant)
        count = min(FOLDS, len(with_some))
        if count < 2:
            return None
        order = np.random.default_rng(seed).permutation(self.count)
        first = np.isin(order, with_some)
        fold = np.zeros(self.count, np.int64)
        fold[np.concatenate([order[first], order[~first]])] = np.arange(self.count) % count
        return fold[self.of_tile]


def largest_side(archive: Archive) -> float:
    """Return the side of the largest tile, in metres or in pixels of rasters without a place."""
    largest = 0.0
    for raster in archive.present:
        boxes = archive.boxes[archive.raster == raster]
        metres = archive.places[raster].metres_per_pixel or (1.0, 1.0)
        largest = max(largest, float(((boxes[:, 2:] - boxes[:, :2]) * metres).max()))
    return largest


def shown_side(archive: Archive, side: float) -> str:
    """Return a length on the ground of an archive in words."""
    located = any(archive.places[raster].crs is not None for raster in archive.present)
    return in_metres(side) if located else f"{side:.0f} px"
