"""Windows over a raster: one grid per scale, in raster pixels.

A grid is separable: the left edges ``xs`` and the top edges ``ys`` describe all of its windows.
The last window of a row or column is clamped to the raster's edge, so that the windows of every
grid cover the raster completely. Windows are numbered (their *ordinal*) in the order in which a
raster that is read once from top to bottom completes them, see :func:`reading_order`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from rs_textsearch.engine.errors import BadInput

_EDGE = 1e-6
"""Two edges closer than this, in raster pixels, are one edge."""
_DIGITS = 6
"""Decimals of an edge that count: what lies below are rounding errors."""


@dataclass(frozen=True)
class TileSize:
    """The side of a window at scale 1: ``value`` in ``unit`` ``"m"`` (ground) or ``"px"``."""

    value: float
    unit: str

    def __str__(self) -> str:
        return f"{self.value:g}{self.unit}"

    @classmethod
    def parse(cls, text: str) -> TileSize:
        """Read ``"300m"``, ``"256px"``; raises :class:`BadInput`."""
        match = re.fullmatch(r"\s*(\d+(?:\.\d*)?|\.\d+)\s*(m|px)\s*", str(text).lower())
        if not match or float(match[1]) <= 0:
            raise BadInput(
                f"The tile size {text!r} is not understood.",
                "Give metres on the ground such as 300m, or raster pixels such as 256px.",
            )
        return cls(float(match[1]), match[2])

    def in_pixels(self, metres_per_pixel: tuple[float, float] | None) -> tuple[float, float]:
        """Return the window's width and height in raster pixels.

        ``metres_per_pixel`` is the ground size of a pixel along x and y, ``None`` for a raster
        without a coordinate reference system, for which only pixel sizes make sense.
        """
        if self.unit == "px":
            return self.value, self.value
        if metres_per_pixel is None:
            raise BadInput(
                f"A tile size in metres ({self}) needs a raster that knows where it lies.",
                "Assign a coordinate reference system to it, or give the tile size in pixels, "
                "for example 256px.",
            )
        return self.value / metres_per_pixel[0], self.value / metres_per_pixel[1]


@dataclass(frozen=True)
class Grid:
    """The windows of one scale: ``xs`` [columns] and ``ys`` [rows] float64 left and top edges.

    ``width`` and ``height`` are the size of a window in raster pixels; ``chosen`` is ``None`` for
    all windows or a bool array [rows, columns] of those inside the area of interest.
    """

    scale: float
    width: float
    height: float
    xs: np.ndarray
    ys: np.ndarray
    stride: tuple[float, float]
    chosen: np.ndarray | None = None

    @property
    def shape(self) -> tuple[int, int]:
        """Rows and columns."""
        return len(self.ys), len(self.xs)

    @property
    def count(self) -> int:
        """Number of windows (of chosen ones, where there is an area of interest)."""
        return len(self.ys) * len(self.xs) if self.chosen is None else int(self.chosen.sum())

    def row_counts(self) -> np.ndarray:
        """Return the number of windows (of chosen ones) of every row."""
        if self.chosen is not None:
            return self.chosen.sum(axis=1)
        return np.full(len(self.ys), len(self.xs))

    def columns(self, row: int) -> np.ndarray:
        """Return the columns (ints) of the windows of a row, from left to right."""
        if self.chosen is not None:
            return np.nonzero(self.chosen[row])[0]
        return np.arange(len(self.xs))

    def windows(self) -> tuple[np.ndarray, np.ndarray]:
        """Return ``rows`` and ``columns`` (int arrays [count]) of the windows, row by row."""
        if self.chosen is not None:
            return np.nonzero(self.chosen)
        rows, columns = self.shape
        return np.repeat(np.arange(rows), columns), np.tile(np.arange(columns), rows)

    def boxes(self) -> np.ndarray:
        """Return float64 [count, 4] ``x0, y0, x1, y1`` in raster pixels, row by row."""
        rows, columns = self.windows()
        x, y = self.xs[columns], self.ys[rows]
        return np.stack([x, y, x + self.width, y + self.height], axis=1)


@dataclass(frozen=True)
class WindowRow:
    """Row ``row`` of grid number ``grid``, with the windows ``first .. last - 1`` by ordinal."""

    grid: int
    row: int
    first: int
    last: int


def reading_order(grids: Sequence[Grid]) -> list[WindowRow]:
    """Return the rows of windows of all grids in the order of their ordinals.

    A row comes when the raster's line at its lower edge was read; of rows that end at the same
    line the one of the finest grid comes first. Rows without a chosen window are left out.
    """
    ends = np.concatenate([np.round(grid.ys + grid.height, _DIGITS) for grid in grids])
    numbers = np.repeat(np.arange(len(grids)), [len(grid.ys) for grid in grids])
    rows = np.concatenate([np.arange(len(grid.ys)) for grid in grids])
    counts = np.concatenate([grid.row_counts() for grid in grids])
    order = np.lexsort((numbers, ends))
    order = order[counts[order] > 0]
    last = np.cumsum(counts[order])
    return [
        WindowRow(int(numbers[i]), int(rows[i]), int(end - counts[i]), int(end))
        for i, end in zip(order, last)
    ]


def edges(extent: int, side: float, overlap: float) -> np.ndarray:
    """Return the starts of windows of ``side`` that cover ``0..extent``, the last one clamped.

    ``side`` must not exceed ``extent``; the stride is ``side * (1 - overlap)``.
    """
    last = extent - side
    if last <= _EDGE:
        return np.zeros(1)
    stride = side * (1.0 - overlap)
    steps = int(np.ceil((last - _EDGE) / stride))
    starts = np.arange(steps + 1, dtype=np.float64) * stride
    starts[-1] = last
    return starts


def make_grids(
    size: tuple[int, int],
    window: tuple[float, float],
    scales: Sequence[float],
    overlap: float,
) -> list[Grid]:
    """Return the grids of a raster of ``size`` (width, height), finest scale first.

    ``window`` is the side of a scale-1 window along x and y in raster pixels. Where the raster is
    smaller than the window both ways there is one window of the raster's extent; where it is
    smaller one way the window shrinks to that side and keeps its shape. A scale that shrinks to
    the windows of a finer one is left out.
    """
    grids: list[Grid] = []
    for scale in sorted(set(scales)):
        width, height = _fit(size, window[0] * scale, window[1] * scale)
        if any(abs(g.width - width) < _EDGE and abs(g.height - height) < _EDGE for g in grids):
            continue
        grids.append(
            Grid(
                scale=float(scale),
                width=width,
                height=height,
                xs=edges(size[0], width, overlap),
                ys=edges(size[1], height, overlap),
                stride=(width * (1.0 - overlap), height * (1.0 - overlap)),
            )
        )
    return grids


def check_tiling(scales: Sequence[float], overlap: float) -> None:
    """Raise :class:`BadInput` for scales or an overlap that make no grid."""
    if not scales or any(not np.isfinite(s) or s <= 0 for s in scales):
        raise BadInput(
            f"The scales {list(scales)} cannot be used.",
            "Give positive numbers such as 1,2: a scale of 2 has windows twice as wide.",
        )
    if not 0.0 <= overlap <= 0.9:
        raise BadInput(
            f"The overlap {overlap:g} cannot be used.", "Give a share from 0 to 0.9, such as 0.5."
        )


def _fit(size: tuple[int, int], width: float, height: float) -> tuple[float, float]:
    if width >= size[0] and height >= size[1]:
        return float(size[0]), float(size[1])
    shrink = min(1.0, size[0] / width, size[1] / height)
    # A window is at least one pixel wide, however small the tile size that was asked for.
    return (
        min(max(width * shrink, 1.0), float(size[0])),
        min(max(height * shrink, 1.0), float(size[1])),
    )
