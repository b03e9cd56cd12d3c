"""Tiles as grids: what makes sums over windows, and the search for overlapping ones, cheap.

The windows of one scale of a raster are a grid: their left edges are those of its columns, their
top edges those of its rows. So the windows that touch a place, or another window, are a run of
rows times a run of columns, found by two binary searches, without looking at all others.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from functools import cached_property

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

    def only(self, chosen: np.ndarray, number: np.ndarray) -> Lattice:
        """Return the same grid with the windows ``chosen`` bool [n] and their new positions.

        Both are by position; the grid may keep rows and columns without a window.
        """
        mine = chosen[self.tiles]
        return replace(
            self, tiles=number[self.tiles[mine]], row=self.row[mine], column=self.column[mine]
        )

    @property
    def area(self) -> float:
        """Square pixels of a window."""
        return float((self.bottom[0] - self.top[0]) * (self.right[0] - self.left[0]))

    @property
    def slots(self) -> np.ndarray:
        """Places int64 [n] of the windows in the grid, row by row."""
        return self.row * len(self.left) + self.column


class Lattices:
    """All lattices of an archive, ``all`` of its ``count`` tiles."""

    def __init__(self, lattices: list[Lattice], count: int) -> None:
        self.all = lattices
        self.count = count

    @classmethod
    def of(cls, boxes: np.ndarray, scene: np.ndarray) -> Lattices:
        """Sort tiles ``boxes`` [n, 4] of the scenes ``scene`` [n] into grids."""
        sides = np.round(boxes[:, 2:] - boxes[:, :2], DIGITS - 1)
        _, kind = np.unique(
            np.column_stack([scene, sides]), axis=0, return_inverse=True
        )
        kind = kind.reshape(-1)
        order = np.argsort(kind, kind="stable")
        parts = np.split(order, np.flatnonzero(np.diff(kind[order])) + 1)
        return cls(
            [Lattice.of(int(scene[part[0]]), part, boxes[part]) for part in parts], len(boxes)
        )

    def only(self, chosen: np.ndarray) -> Lattices:
        """Return those of the tiles ``chosen`` bool [n], numbered anew, without sorting again."""
        number = np.cumsum(chosen) - 1
        part = Lattices([one.only(chosen, number) for one in self.all], int(chosen.sum()))
        part.neighbours = self.neighbours  # the grids are the same
        return part

    @cached_property
    def places(self) -> tuple[np.ndarray, np.ndarray]:
        """The lattice of every tile and its slot there, both int64 [n]."""
        number, slot = np.zeros(self.count, np.int64), np.zeros(self.count, np.int64)
        for i, lattice in enumerate(self.all):
            number[lattice.tiles] = i
            slot[lattice.tiles] = lattice.slots
        return number, slot

    @cached_property
    def neighbours(self) -> list[list[tuple[int, Overlaps]]]:
        """For each lattice those of its scene, itself among them, and what of them it overlaps."""
        scenes: dict[int, list[int]] = {}
        for number, lattice in enumerate(self.all):
            scenes.setdefault(lattice.scene, []).append(number)
        return [
            [(number, Overlaps(lattice, self.all[number])) for number in scenes[lattice.scene]]
            for lattice in self.all
        ]


class Overlaps:
    """Which windows of ``other`` are one result with a window of ``one``: kept as they are asked.

    Where grids are regular, the windows around one lie as those around most others do, so that few
    masks serve for all.
    """

    def __init__(self, one: Lattice, other: Lattice) -> None:
        self._down = (one.top, one.bottom, other.top, other.bottom)
        self._across = (one.left, one.right, other.left, other.right)
        self._most = (OVERLAP_MERGED - _EDGE) * min(one.area, other.area)
        self._rows: dict[int, tuple[slice, bytes]] = {}
        self._columns: dict[int, tuple[slice, bytes]] = {}
        self._apart: dict[tuple[bytes, bytes], np.ndarray] = {}

    def of(self, row: int, column: int) -> tuple[tuple[slice, slice], np.ndarray]:
        """Return the rows and columns of ``other`` that the window touches, and who is apart.

        The latter, bool, is False for windows that share at least half of the smaller one.
        """
        rows, down = self._rows.get(row) or self._run(self._rows, self._down, row)
        columns, across = self._columns.get(column) or self._run(
            self._columns, self._across, column
        )
        apart = self._apart.get((down, across))
        if apart is None:
            shared = np.multiply.outer(np.frombuffer(down), np.frombuffer(across))
            apart = self._apart[down, across] = shared < self._most
        return (rows, columns), apart

    @staticmethod
    def _run(known: dict, edges: tuple[np.ndarray, ...], place: int) -> tuple[slice, bytes]:
        """Return the run of rows (or columns) that ``place`` touches, and how long it does."""
        begins, ends, others, other_ends = edges
        begin, end = begins[place], ends[place]
        first = np.searchsorted(other_ends, begin, side="right")
        run = slice(int(first), int(max(first, np.searchsorted(others, end, side="left"))))
        lengths = np.minimum(other_ends[run], end) - np.maximum(others[run], begin)
        known[place] = run, np.round(lengths, DIGITS).tobytes()
        return known[place]


class Merger:
    """Walks down a ranking; every window that is kept removes those that it overlaps."""

    def __init__(self, lattices: Lattices) -> None:
        self._lattice, self._slot = lattices.places
        self._neighbours = lattices.neighbours
        self._left = [np.ones(lattice.shape, bool) for lattice in lattices.all]
        self._flat = [memoryview(left.reshape(-1)) for left in self._left]

    def keep(self, order: np.ndarray, most: int) -> list[int]:
        """Return the first ``most`` positions of ``order`` that no better one overlaps."""
        kept: list[int] = []
        lattices, slots = self._lattice[order].tolist(), self._slot[order].tolist()
        for position, lattice, slot in zip(order.tolist(), lattices, slots):
            if self._flat[lattice][slot]:
                kept.append(position)
                self._remove(lattice, slot)
                if len(kept) == most:
                    break
        return kept

    def _remove(self, lattice: int, slot: int) -> None:
        row, column = divmod(slot, self._left[lattice].shape[1])
        for number, overlaps in self._neighbours[lattice]:
            touched, apart = overlaps.of(row, column)
            around = self._left[number][touched]
            around &= apart
