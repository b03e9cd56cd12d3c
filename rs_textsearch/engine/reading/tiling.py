"""How rasters are cut into windows: one grid per scale, in raster pixels.

A grid is separable: the left edges ``xs`` and the top edges ``ys`` describe all of its windows.
The last window of a row or column is clamped to the raster's edge, so that the windows of every
grid cover the raster completely. Windows are numbered (their *ordinal*) in the order in which a
raster that is read once from top to bottom completes them, see :func:`reading_order`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from rs_textsearch.engine.errors import BadInput
from rs_textsearch.engine.fields import Damage, Fields
from rs_textsearch.engine.notes import Note

MOST_WINDOWS = 50_000_000
"""Windows of a raster: more do not fit into memory, and fewer already take days to encode."""
LEAST_PIXELS = 8
"""A window with fewer raster pixels along a side shows nothing that could be recognised."""
_EDGE = 1e-6
"""Two edges closer than this, in raster pixels, are one edge."""
_DIGITS = 6
"""Decimals of an edge that count: what lies below are rounding errors."""
_SAME = 1e-6
"""Relative difference below which two numbers of a tiling are the same one."""
_AUTO = "auto"
_DIFFERENCES = {
    "tile_size": "other_size",
    "scales": "other_scales",
    "overlap": "other_overlap",
    "bands": "other_bands",
    "stretch": "other_stretch",
    "views": "other_views",
}
"""Codes of notes by the member that differs."""
_NUMBER = re.compile(r"[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?")


@dataclass(frozen=True)
class TileSize:
    """The side of a window at scale 1: ``value`` in ``unit`` ``"m"`` (ground) or ``"px"``."""

    value: float
    unit: str

    def __str__(self) -> str:
        # All its digits, so that it is the same one when it is read again.
        return f"{np.format_float_positional(self.value, trim='-')}{self.unit}"

    @classmethod
    def parse(cls, text: str) -> TileSize:
        """Read ``"300m"``, ``"256px"``; raises :class:`BadInput`."""
        match = re.fullmatch(r"\s*(\d+(?:\.\d*)?|\.\d+)\s*(m|px)\s*", str(text).lower())
        if not match or not 0 < float(match[1]) < np.inf:
            raise BadInput.of("size_unread", text=repr(text))
        return cls(float(match[1]), match[2])

    def in_pixels(self, metres_per_pixel: tuple[float, float] | None) -> tuple[float, float]:
        """Return the window's width and height in raster pixels.

        ``metres_per_pixel`` is the ground size of a pixel along x and y, ``None`` for a raster
        without a coordinate reference system, for which only pixel sizes make sense.
        """
        if self.unit == "px":
            return self.value, self.value
        if metres_per_pixel is None:
            raise BadInput.of("metres_unplaced", size=str(self))
        return self.value / metres_per_pixel[0], self.value / metres_per_pixel[1]


@dataclass(frozen=True)
class Tiling:
    """How rasters are cut into tiles, and how these are seen: the same for all tiles of an index.

    ``tile_size`` ``None`` is one that depends on the raster; ``bands`` ``None`` are those that are
    red, green and blue; ``stretch`` as the index command takes it; ``views`` is how many turns of
    a tile are averaged.
    """

    tile_size: TileSize | None
    scales: tuple[float, ...]
    overlap: float
    bands: tuple[int, ...] | None = None
    stretch: str = _AUTO
    views: int = 1

    @classmethod
    def parse(cls, fields: Fields) -> Tiling:
        """Read what :meth:`as_json` returned; raises Damage."""
        tiling = cls(
            _recorded_size(fields.text("tile_size", _AUTO)),
            fields.numbers("scales"),
            fields.number("overlap"),
            fields.wholes("bands", least=1, default=None),
            fields.text("stretch", _AUTO),
            fields.whole("views", least=1, default=1),
        )
        try:
            check_tiling(tiling.scales, tiling.overlap)
        except BadInput as error:
            scales = ", ".join(f"{scale:g}" for scale in tiling.scales)
            raise Damage.of(
                "damaged_grid", scales=scales, overlap=f"{tiling.overlap:g}"
            ) from error
        return tiling

    def as_json(self) -> dict[str, Any]:
        """Return the tiling as an index stores it and as it travels."""
        return {
            "tile_size": _AUTO if self.tile_size is None else str(self.tile_size),
            "scales": list(self.scales),
            "overlap": self.overlap,
            "bands": None if self.bands is None else list(self.bands),
            "stretch": self.stretch,
            "views": self.views,
        }

    def difference(self, other: Tiling) -> Note | None:
        """Return what ``other`` has otherwise, ``None`` where both cut the same tiles."""
        mine, theirs = self.as_json(), other.as_json()
        for key, code in _DIFFERENCES.items():
            if not _alike(mine[key], theirs[key]):
                return Note.of(code, built=_word(mine[key]), wanted=_word(theirs[key]))
        return None

    def grids(self, size: tuple[int, int], window: tuple[float, float]) -> list[Grid]:
        """Return the grids of a raster of ``size`` (width, height), see :func:`make_grids`."""
        return make_grids(size, window, self.scales, self.overlap)


def _recorded_size(text: str) -> TileSize | None:
    """Return a tile size as an index records it; raises Damage.

    Earlier versions wrote very large ones with an exponent.
    """
    if text == _AUTO:
        return None
    match = re.fullmatch(r"(\d\.?\d*e[+-]?\d{1,2})(m|px)", text)
    if match is not None:
        return TileSize(float(match[1]), match[2])
    try:
        return TileSize.parse(text)
    except BadInput as error:
        raise Damage.of("damaged_size", text=repr(text)) from error


def _alike(one: Any, other: Any) -> bool:
    """Whether two values are equal, their numbers up to rounding."""
    if isinstance(one, str) and isinstance(other, str):
        first, second = _NUMBER.split(one.replace(" ", "")), _NUMBER.split(other.replace(" ", ""))
        return first == second and _alike(
            list(map(float, _NUMBER.findall(one))), list(map(float, _NUMBER.findall(other)))
        )
    if isinstance(one, list) and isinstance(other, list):
        return len(one) == len(other) and all(map(_alike, one, other))
    if isinstance(one, (int, float)) and isinstance(other, (int, float)):
        return abs(one - other) <= _SAME * max(abs(one), abs(other))
    return one == other


def _word(value: object) -> str:
    if value is None:
        return "none"
    return ",".join(f"{v:g}" for v in value) if isinstance(value, list) else str(value)


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
    if steps >= MOST_WINDOWS:
        raise BadInput.of(
            "tiles_in_row", extent=extent, n=steps + 1, side=f"{side:g}", most=MOST_WINDOWS
        )
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
        raise BadInput.of("scales_refused", scales=", ".join(f"{scale:g}" for scale in scales))
    if not 0.0 <= overlap <= 0.9:
        raise BadInput.of("overlap_refused", overlap=f"{overlap:g}")


def _fit(size: tuple[int, int], width: float, height: float) -> tuple[float, float]:
    if width >= size[0] and height >= size[1]:
        return float(size[0]), float(size[1])
    shrink = min(1.0, size[0] / width, size[1] / height)
    # A window is at least one pixel wide, however small the tile size that was asked for.
    return (
        min(max(width * shrink, 1.0), float(size[0])),
        min(max(height * shrink, 1.0), float(size[1])),
    )
