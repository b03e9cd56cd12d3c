"""Three splits of the ground: no tile of one overlaps a tile of another, on whatever raster.

All rasters are laid onto one plane and cut into square blocks; whole blocks go to a split. Tiles
that reach into a block of another split, or come nearer to it than half the buffer, are left out.
Every block that a raster has ground in belongs to some split, so that no two tiles can meet in
ground of nobody.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
import shapely

from rs_textsearch.engine.reading.spatial_blocks import Ground, block_of, split_blocks
from training.errors import TrainingError
from training.regions.options import SPLITS
from training.regions.scenes import Map
from training.regions.sizes import length
from training.regions.tiles import Tiles

_SIDES = (2, 3, 4, 5, 6, 8)
"""Of a block, in sides of the largest tile, where it is not given."""
_BUFFER = 0.1
"""Of the largest tile's side, where it is not given."""
_STARTS, _PASSES, _EFFORT = 8, 6, 1_000_000
"""Deals of all blocks, times that every block is tried in another split, and blocks x tiles that
are tried at most: of hundreds of blocks, none counts much."""
_GAIN = 1e-9
_EMPTY = 1e6
_NONE = 0.01
"""As so many tiles none counts: a class that a split lacks altogether is worse than few of it."""
_HAIR = 1e-9
"""Of a block's side: what touches does not overlap."""
_EDGES = 33
"""Points along a side of a raster by which its outline is laid onto the plane."""


@dataclass(frozen=True)
class Splitting:
    """``split`` int [n] of each tile, -1 for those that straddle; lengths in metres, or pixels.

    ``cells`` int [b, 2] are the columns and rows of blocks that hold tiles' centres, on the plane
    of ``ground``, and ``cell_split`` int [b] their splits; ``areas`` [b] is where in each the
    centre of a tile may lie that overlaps no tile of another split. ``class_blocks`` int [classes]
    counts the blocks in which each class is seen.
    """

    ground: Ground
    side: float
    buffer: float
    split: np.ndarray
    cells: np.ndarray
    cell_split: np.ndarray
    areas: np.ndarray = field(repr=False)
    class_blocks: np.ndarray


def divide(
    map_: Map,
    tiles: Tiles,
    ground: Ground,
    largest: float,
    shares: Sequence[float],
    seed: int,
    side: float | None = None,
    buffer: float | None = None,
) -> Splitting:
    """Divide ``tiles`` of at most ``largest`` ground into the splits.

    Without a ``side`` that of the best division is taken, see :meth:`_Lattice.divided`. The same
    seed gives the same splits.

    Raises:
        TrainingError: blocks are smaller than tiles, or there are fewer than three.
    """
    buffer = _BUFFER * largest if buffer is None else buffer
    if side is not None and side < largest + buffer:
        raise TrainingError.of(
            "region_blocks_small",
            side=length(side, map_.unit),
            tile=length(largest, map_.unit),
            buffer=length(buffer, map_.unit),
        )
    sides = [side] if side is not None else [times * largest for times in _SIDES]
    outlines = [_outline(map_, number, ground) for number in range(len(map_.scenes))]
    best: tuple[float, _Lattice, np.ndarray] | None = None
    for wide in sides:
        if len(np.unique(block_of(tiles.centres, wide))) < len(SPLITS):
            continue
        lattice = _Lattice.over(outlines, tiles, wide, buffer)
        value, cell_split = lattice.divided(tiles, shares, seed)
        if best is None or value > best[0]:
            best = (value, lattice, cell_split)
    if best is None:
        raise TrainingError.of(
            "region_blocks_few", n=len(SPLITS), side=length(sides[0], map_.unit)
        )
    _, lattice, cell_split = best
    split = lattice.kept(cell_split)
    empty = [name for k, name in enumerate(SPLITS) if not (split == k).any()]
    if empty:
        raise TrainingError.of(
            "region_split_empty", splits=", ".join(empty), side=length(largest, map_.unit)
        )
    areas = lattice.areas(tiles, cell_split)
    class_blocks = np.array([len(np.unique(lattice.cell_of[of])) for of in tiles.shows.T])
    return Splitting(
        ground, lattice.side, buffer, split, lattice.own, cell_split, areas, class_blocks
    )


def _outline(map_: Map, number: int, ground: Ground) -> shapely.Geometry:
    """The ground of a raster on the plane."""
    place = map_.scenes[number].place
    steps = np.linspace(0, 1, _EDGES)
    rim = np.concatenate(
        [
            np.column_stack([steps, np.zeros(_EDGES)]),
            np.column_stack([np.ones(_EDGES), steps]),
            np.column_stack([steps[::-1], np.ones(_EDGES)]),
            np.column_stack([np.zeros(_EDGES), steps[::-1]]),
        ]
    )
    return shapely.polygons(ground.at(place, rim * [place.width, place.height], number))


@dataclass(frozen=True)
class _Lattice:
    """Blocks of ``side`` with ground in them: ``cells`` int [c, 2], first those with centres.

    ``cell_of`` int [n] is each tile's; ``near`` int [c] the nearest cell that holds a centre,
    itself where it does, with which it goes to a split. ``met`` int [2, k] are pairs of a tile and
    a cell that it reaches into, or comes near.
    """

    side: float
    buffer: float
    cells: np.ndarray
    cell_of: np.ndarray
    near: np.ndarray
    met: np.ndarray

    @classmethod
    def over(
        cls, outlines: Sequence[shapely.Geometry], tiles: Tiles, side: float, buffer: float
    ) -> _Lattice:
        own, cell_of = np.unique(
            np.floor(tiles.centres / side).astype(np.int64), axis=0, return_inverse=True
        )
        found = []
        for outline in outlines:
            x0, y0, x1, y1 = np.floor(np.array(outline.bounds) / side).astype(np.int64)
            columns, rows = np.meshgrid(np.arange(x0, x1 + 1), np.arange(y0, y1 + 1))
            cells = np.column_stack([columns.ravel(), rows.ravel()])
            found.append(cells[shapely.intersects(outline, _boxes(cells, side, 0))])
        others = _without(np.unique(np.concatenate(found), axis=0), own)
        cells = np.concatenate([own, others])
        nearest = shapely.STRtree(shapely.points(own)).nearest(shapely.points(others))
        near = np.append(np.arange(len(own)), nearest).astype(np.int64)
        tree = shapely.STRtree(_boxes(cells, side, buffer / 2 - _HAIR * side))
        met = tree.query(tiles.polygons, predicate="intersects")
        return cls(side, buffer, cells, cell_of.reshape(-1), near, met)

    @property
    def own(self) -> np.ndarray:
        """The cells that hold centres, int [b, 2]."""
        return self.cells[: self.near.max() + 1]

    def divided(
        self, tiles: Tiles, shares: Sequence[float], seed: int
    ) -> tuple[float, np.ndarray]:
        """Give each own cell to a split, int [b], and say what that is worth.

        Worth is the sum, over splits and classes, of share x log(tiles that are kept): it is
        largest where every split has its share of every class and little lies across borders. An
        empty split costs more than any class is worth.
        Whole blocks are dealt out by :func:`split_blocks`, and by chance as often as there is time
        for; each time single blocks change the split as long as that is worth more.
        """
        drawing = np.random.default_rng(seed)
        dealt = np.full(len(self.own), -1)
        dealt[self.cell_of] = split_blocks(self.cell_of, tiles.shows | tiles.wrong, shares, seed)
        best, chosen = self._improved(tiles, dealt, shares, drawing)
        weights = np.array(shares) / sum(shares)
        for _ in range(min(_STARTS, _EFFORT // (len(self.own) * len(tiles)))):
            dealt = drawing.choice(len(SPLITS), len(self.own), p=weights)
            value, cell_split = self._improved(tiles, dealt, shares, drawing)
            if value > best + _GAIN:
                best, chosen = value, cell_split
        return best, chosen

    def _improved(
        self,
        tiles: Tiles,
        cell_split: np.ndarray,
        shares: Sequence[float],
        drawing: np.random.Generator,
    ) -> tuple[float, np.ndarray]:
        """Move single blocks to another split as long as the division is worth more."""
        weights = np.array(shares)[:, None] / sum(shares)

        def worth() -> float:
            split = self.kept(cell_split)
            counts = np.stack([tiles.shows[split == k].sum(axis=0) for k in range(len(SPLITS))])
            empty = (np.bincount(split + 1, minlength=len(SPLITS) + 1)[1:] == 0).sum()
            return float((weights * np.log(_NONE + counts)).sum() - _EMPTY * empty)

        value = worth()
        for _ in range(min(_PASSES, _EFFORT // (len(self.own) * len(tiles)))):
            before = value
            for cell in drawing.permutation(len(self.own)).tolist():
                for other in range(len(SPLITS)):
                    own = cell_split[cell]
                    cell_split[cell] = other
                    if other != own and (now := worth()) > value + _GAIN:
                        value = now
                    else:
                        cell_split[cell] = own
            if value == before:
                break
        return value, cell_split

    def kept(self, cell_split: np.ndarray) -> np.ndarray:
        """The split of each tile [n], -1 for those that straddle."""
        split = cell_split[self.cell_of]
        tile, cell = self.met
        split[tile[cell_split[self.near[cell]] != split[tile]]] = -1
        return split

    def areas(self, tiles: Tiles, cell_split: np.ndarray) -> np.ndarray:
        """Where in each own cell the centres of tiles may lie: polygons [b]."""
        half = (tiles.grounds.max(axis=1) - tiles.grounds.min(axis=1)).max() / 2
        reach = _boxes(self.cells, self.side, self.buffer / 2 + half)
        areas = _boxes(self.own, self.side, 0)
        here, there = shapely.STRtree(reach).query(areas, predicate="intersects")
        for own, other in zip(here.tolist(), there.tolist(), strict=True):
            if cell_split[self.near[other]] != cell_split[own]:
                areas[own] = shapely.difference(areas[own], reach[other])
        return areas


def _without(cells: np.ndarray, others: np.ndarray) -> np.ndarray:
    known = set(map(tuple, others.tolist()))
    return cells[[tuple(cell) not in known for cell in cells.tolist()]]


def _boxes(cells: np.ndarray, side: float, margin: float) -> np.ndarray:
    low, high = cells * side - margin, (cells + 1) * side + margin
    return shapely.box(*low.T, *high.T)
