"""Tiles as grids: what makes sums over windows, and the search for overlapping ones, cheap.

The windows of one scale of a raster are a grid: their left edges are those of its columns, their
top edges those of its rows. So the windows that touch a place, or another window, are a run of
rows times a run of columns, found by two binary searches, without looking at all others.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass, field

import numpy as np

DIGITS = 6
"""Edges that differ by less than this many decimals of a pixel are one edge."""
OVERLAP_MERGED = 0.5
"""Two windows are one result where they share this much of the smaller one."""
_EDGE = 1e-9


@dataclass(frozen=True)
class Lattice:
    """Windows of one size in one scene.

    ``tiles`` int64 [n] are their positions; ``row``, ``column`` int64 [n] their places in the
    grid whose top edges are ``top`` [rows] and whose left edges are ``left`` [columns], both
    ascending; ``bottom`` and ``right`` are the edges across, so that a window is half open.
    """

    scene: int
    tiles: np.ndarray = field(repr=False)
    row: np.ndarray = field(repr=False)
    column: np.ndarray = field(repr=False)
    top: np.ndarray = field(repr=False)
    bottom: np.ndarray = field(repr=False)
    left: np.ndarray = field(repr=False)
    right: np.ndarray = field(repr=False)

    @classmethod
    def of(cls, scene: int, tiles: np.ndarray, boxes: np.ndarray) -> Lattice:
        """Return the grid of the windows ``boxes`` [n, 4] of one size, at positions ``tiles``."""
        edges = np.round(boxes, DIGITS)
        left, first_column, column = np.unique(edges[:, 0], return_index=True, return_inverse=True)
        top, first_row, row = np.unique(edges[:, 1], return_index=True, return_inverse=True)
        return cls(
            scene, tiles, row.reshape(-1), column.reshape(-1),
            top, edges[first_row, 3], left, edges[first_column, 2],
        )

    @property
    def shape(self) -> tuple[int, int]:
        """Rows and columns."""
        return len(self.top), len(self.left)

    @property
    def slots(self) -> np.ndarray:
        """Places int64 [n] of the windows in the grid, row by row."""
        return self.row * len(self.left) + self.column


class Lattices:
    """All lattices of an archive."""

    def __init__(self, boxes: np.ndarray, scene: np.ndarray) -> None:
        """Sort tiles ``boxes`` [n, 4] of the scenes ``scene`` [n] into grids."""
        sides = np.round(boxes[:, 2:] - boxes[:, :2], DIGITS - 1)
        _, kind = np.unique(
            np.column_stack([scene, sides]), axis=0, return_inverse=True
        )
        kind = kind.reshape(-1)
        order = np.argsort(kind, kind="stable")
        parts = np.split(order, np.flatnonzero(np.diff(kind[order])) + 1)
        self.all = [Lattice.of(int(scene[part[0]]), part, boxes[part]) for part in parts]
        self.count = len(boxes)

    def of_scene(self, scene: int) -> list[Lattice]:
        """Return the lattices of a scene."""
        return [lattice for lattice in self.all if lattice.scene == scene]


class Merger:
    """Walks down a ranking; every window that is kept removes those that it overlaps."""

    def __init__(self, lattices: Lattices) -> None:
        self._grid = np.zeros(lattices.count, np.int64)
        self._slot = np.zeros(lattices.count, np.int64)
        self._left: list[np.ndarray] = []
        self._boxes: list[tuple] = []
        neighbours: dict[int, list[int]] = {}
        for number, lattice in enumerate(lattices.all):
            self._grid[lattice.tiles] = number
            self._slot[lattice.tiles] = lattice.slots
            self._left.append(np.ones(lattice.shape, bool))
            self._boxes.append(
                tuple(side.tolist() for side in
                      (lattice.top, lattice.bottom, lattice.left, lattice.right))
            )
            neighbours.setdefault(lattice.scene, []).append(number)
        self._lattices = lattices.all
        self._neighbours = [neighbours[lattice.scene] for lattice in lattices.all]
        self._flat = [memoryview(left.reshape(-1)) for left in self._left]

    def keep(self, order: np.ndarray, most: int) -> list[int]:
        """Return the first ``most`` positions of ``order`` that no better one overlaps."""
        kept: list[int] = []
        grids, slots = self._grid[order].tolist(), self._slot[order].tolist()
        for position, grid, slot in zip(order.tolist(), grids, slots):
            if self._flat[grid][slot]:
                kept.append(position)
                self._remove(grid, slot)
                if len(kept) == most:
                    break
        return kept

    def _remove(self, grid: int, slot: int) -> None:
        top, bottom, left, right = self._boxes[grid]
        row, column = divmod(slot, len(left))
        y0, y1, x0, x1 = top[row], bottom[row], left[column], right[column]
        for number in self._neighbours[grid]:
            other = self._lattices[number]
            tops, bottoms, lefts, rights = self._boxes[number]
            rows = slice(bisect_right(bottoms, y0), bisect_left(tops, y1))
            columns = slice(bisect_right(rights, x0), bisect_left(lefts, x1))
            if rows.start >= rows.stop or columns.start >= columns.stop:
                continue
            down = np.minimum(other.bottom[rows], y1) - np.maximum(other.top[rows], y0)
            across = np.minimum(other.right[columns], x1) - np.maximum(other.left[columns], x0)
            smaller = min(
                (y1 - y0) * (x1 - x0),
                (bottoms[0] - tops[0]) * (rights[0] - lefts[0]),
            )
            shared = np.multiply.outer(down, across)
            self._left[number][rows, columns] &= shared < (OVERLAP_MERGED - _EDGE) * smaller
