"""Levels: the raster at the resolution of one grid, of which a moving range of rows is held.

A level's pixel is the part of the raster of which a window holds S by S, so that a window is as
many level pixels wide as the model's input. Level pixels are counted from the raster's corner.
"""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass

import numpy as np

from rs_textsearch.engine.reading.tiling import Grid

_EDGE = 1e-6
"""Share of a level pixel below which two edges are one edge."""


@dataclass(frozen=True)
class Piece:
    """Rows ``first .. last - 1`` of a level: uint8 ``rgb`` [rows, columns, 3].

    ``mask`` bool [rows, columns] tells the valid pixels, ``None`` where all are. Columns that no
    window needs hold anything.
    """

    first: int
    rgb: np.ndarray
    mask: np.ndarray | None

    @property
    def last(self) -> int:
        """The row after the last one."""
        return self.first + len(self.rgb)


class Level:
    """The level of ``grid`` over a raster of ``size`` (width, height), for tiles of ``side`` S."""

    def __init__(self, size: tuple[int, int], grid: Grid, side: int) -> None:
        self.size = size
        self.grid = grid
        self.side = side
        self.factor = (grid.width / side, grid.height / side)
        # Rounded to whole level pixels: a window lies at most half a level pixel off its place, and
        # the last part of a level is squeezed by less than half a level pixel where it needs to be.
        self.width = max(side, round(size[0] / self.factor[0]))
        self.height = max(side, round(size[1] / self.factor[1]))
        self.left = _starts(grid.xs / self.factor[0], self.width - side)
        self.top = _starts(grid.ys / self.factor[1], self.height - side)
        self.read = 0
        self._pieces: deque[Piece] = deque()
        self._next_row = len(grid.ys)

    @property
    def first_line(self) -> int | None:
        """The first row of the level that a window still needs, ``None`` if none does."""
        return int(self.top[self._next_row]) if self._next_row < len(self.top) else None

    def lines(self, edges: np.ndarray) -> np.ndarray:
        """Return the row of the level that begins at each of the raster's rows ``edges``.

        A row of the level that lies across an edge belongs to the part after it.
        """
        return _cuts(edges, self.size[1], self.factor[1], self.height)

    def columns(self, edges: np.ndarray) -> np.ndarray:
        """Return the column of the level that begins at each of the raster's columns ``edges``."""
        return _cuts(edges, self.size[0], self.factor[0], self.width)

    def box(self, lines: tuple[int, int], columns: tuple[int, int]) -> tuple[float, ...]:
        """Return the pixel box ``x0, y0, x1, y1`` of the raster that a part of the level shows."""
        return (
            columns[0] * self.factor[0],
            lines[0] * self.factor[1],
            min(columns[1] * self.factor[0], self.size[0]),
            min(lines[1] * self.factor[1], self.size[1]),
        )

    def needed(self, lines: tuple[int, int], columns: np.ndarray) -> np.ndarray:
        """Return bool [n]: does a window need a pixel of these rows and ``columns[i:i + 2]``?"""
        rows = slice(
            max(self._next_row, np.searchsorted(self.top, lines[0] - self.side, side="right")),
            np.searchsorted(self.top, lines[1], side="left"),
        )
        if rows.start >= rows.stop or lines[0] >= lines[1]:
            return np.zeros(len(columns) - 1, bool)
        chosen = self.grid.chosen
        left = self.left if chosen is None else self.left[chosen[rows].any(axis=0)]
        # Windows that begin before the end of a part, less those that end before its beginning.
        begun = np.searchsorted(left, columns[1:], side="left")
        ended = np.searchsorted(left, columns[:-1] - self.side, side="right")
        return (begun > ended) & (columns[1:] > columns[:-1])

    def add(self, piece: Piece) -> None:
        """Take the rows that follow those read so far."""
        self._pieces.append(piece)

    def next_row(self, row: int) -> None:
        """Say that windows from grid row ``row`` on are wanted, and forget what others needed."""
        self._next_row = row
        line = self.first_line
        while self._pieces and (line is None or self._pieces[0].last <= line):
            self._pieces.popleft()

    def cut(self, row: int, columns: np.ndarray, tiles: np.ndarray) -> np.ndarray:
        """Copy the windows ``columns`` of grid row ``row`` into uint8 ``tiles`` [n, S, S, 3].

        Returns the share of valid pixels of every window, float32 [n]. Windows without any take
        no place in ``tiles``; invalid pixels hold the mean of the valid ones.
        """
        top, side = int(self.top[row]), self.side
        parts = []
        for piece in self._pieces:
            first, last = max(piece.first, top), min(piece.last, top + side)
            if first < last:
                part = slice(first - piece.first, last - piece.first)
                mask = None if piece.mask is None else piece.mask[part]
                parts.append((slice(first - top, last - top), piece.rgb[part], mask))
        lefts = self.left[columns]
        mask = self._mask(parts)
        shares = np.ones(len(columns), np.float32)
        if mask is not None:
            valid = np.concatenate([[0], np.cumsum(mask.sum(axis=0, dtype=np.int64))])
            shares = ((valid[lefts + side] - valid[lefts]) / side**2).astype(np.float32)
        place = 0
        for left, share in zip(lefts.tolist(), shares.tolist()):
            if share == 0.0:
                continue
            tile = tiles[place]
            for rows, rgb, _ in parts:
                tile[rows] = rgb[:, left : left + side]
            if share < 1.0:
                fill_invalid(tile, mask[:, left : left + side])
            place += 1
        return shares

    def _mask(self, parts: list[tuple[slice, np.ndarray, np.ndarray | None]]) -> np.ndarray | None:
        if all(mask is None for _, _, mask in parts):
            return None
        whole = np.ones((self.side, self.width), bool)
        for rows, _, mask in parts:
            if mask is not None:
                whole[rows] = mask
        return whole


def fill_invalid(tile: np.ndarray, mask: np.ndarray) -> None:
    """Give the invalid pixels of ``tile`` [S, S, 3] the mean of the valid ones, in place."""
    tile[~mask] = np.rint(tile[mask].mean(axis=0)).astype(np.uint8)


def _starts(places: np.ndarray, last: int) -> np.ndarray:
    return np.minimum(np.rint(places).astype(np.int64), last)


def _cuts(edges: np.ndarray, extent: int, factor: float, count: int) -> np.ndarray:
    cuts = np.floor(np.asarray(edges) / factor + _EDGE).astype(np.int64)
    return np.where(np.asarray(edges) >= extent, count, np.minimum(cuts, count))
