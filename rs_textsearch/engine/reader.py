"""The reader: windows of a raster as RGB tiles of the size that the model takes.

Every scale has a *level*: the raster resampled so that a window is exactly as many level pixels
wide as the model's input. Rows of a level are read in strips of a fixed height, once, into a
rolling buffer from which windows are cut as views. The strips do not depend on where reading
starts, so an index that is continued gets the same pixels as an undisturbed one.
"""

from __future__ import annotations

import queue
import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass

import numpy as np

from rs_textsearch.engine.raster import Raster
from rs_textsearch.engine.stretch import Stretch
from rs_textsearch.engine.tiling import Grid
from rs_textsearch.engine.validity import ValidityMap

_STRIP_PIXELS = 512
_QUEUE_BLOCKS = 3


@dataclass
class TileBlock:
    """Windows ``first`` to ``last`` (exclusive) of a raster in their order.

    ``tiles`` uint8 [n, S, S, 3] holds the ``n`` windows with at least one valid pixel;
    ``grid`` [n] the number of the window's grid, ``rows`` and ``columns`` [n] its place in it,
    ``valid`` float32 [n] its share of valid pixels.
    """

    first: int
    last: int
    tiles: np.ndarray
    grid: np.ndarray
    rows: np.ndarray
    columns: np.ndarray
    valid: np.ndarray


class Level:
    """The raster resampled for one grid, of which a moving range of rows is held in memory.

    The buffer is uint8 [rows, columns, 3] with a mask bool [rows, columns] (``None`` where all
    is valid); columns outside the chosen windows are not read.
    """

    def __init__(self, raster: Raster, stretch: Stretch, grid: Grid, side: int) -> None:
        self.raster = raster
        self.stretch = stretch
        self.side = side
        place = raster.place
        # Rounded to whole level pixels: a window lies at most half a level pixel off its place.
        self.width = max(side, round(place.width * side / grid.width))
        self.height = max(side, round(place.height * side / grid.height))
        self.factor_x = place.width / self.width
        self.factor_y = place.height / self.height
        self.left = np.minimum(
            np.rint(grid.xs * side / grid.width).astype(np.int64), self.width - side
        )
        self.top = np.minimum(
            np.rint(grid.ys * side / grid.height).astype(np.int64), self.height - side
        )
        columns = np.arange(len(grid.xs))
        if grid.chosen is not None:
            columns = np.nonzero(grid.chosen.any(axis=0))[0]
        self.first_column = int(self.left[columns[0]]) if len(columns) else 0
        self.last_column = int(self.left[columns[-1]]) + side if len(columns) else 0
        self.strip = int(np.clip(round(_STRIP_PIXELS / self.factor_y), 16, max(16, 2 * side)))
        self._start = 0
        self._rgb: np.ndarray | None = None
        self._mask: np.ndarray | None = None

    def rows(self, top: int, validity: ValidityMap | None = None) -> tuple[np.ndarray, np.ndarray]:
        """Return the rows ``top .. top + side``: uint8 [side, n, 3] and mask bool [side, n]."""
        begin = top // self.strip * self.strip
        end = min(-(-(top + self.side) // self.strip) * self.strip, self.height)
        have = self._start + (len(self._rgb) if self._rgb is not None else 0)
        if self._rgb is None or begin >= have:
            self._rgb, self._mask, self._start, have = None, None, begin, begin
        pieces, masks = [], []
        if self._rgb is not None:
            pieces.append(self._rgb[begin - self._start :])
            masks.append(self._mask[begin - self._start :])
        for row in range(have, end, self.strip):
            rgb, mask = self._read(row, min(row + self.strip, self.height))
            if validity is not None:
                validity.record((self.height, self.width), (row, self.first_column), mask)
            pieces.append(rgb)
            masks.append(mask)
        if len(pieces) > 1 or self._rgb is None or begin != self._start:
            self._rgb = np.concatenate(pieces)
            self._mask = np.concatenate(masks)
            self._start = begin
        part = slice(top - begin, top - begin + self.side)
        return self._rgb[part], self._mask[part]

    def _read(self, first: int, last: int) -> tuple[np.ndarray, np.ndarray]:
        box = (
            self.first_column * self.factor_x,
            first * self.factor_y,
            self.last_column * self.factor_x,
            last * self.factor_y,
        )
        shape = (last - first, self.last_column - self.first_column)
        data, mask = self.raster.read(box, shape)
        if mask is None:
            mask = np.ones(shape, bool)
        return self.stretch.apply(data), mask


def fill_invalid(tile: np.ndarray, mask: np.ndarray) -> np.ndarray:
    """Return a copy of ``tile`` [S, S, 3] whose invalid pixels hold the mean of the valid ones."""
    filled = tile.copy()
    filled[~mask] = np.rint(tile[mask].mean(axis=0)).astype(np.uint8)
    return filled


def read_blocks(
    raster: Raster,
    stretch: Stretch,
    grids: list[Grid],
    side: int,
    block: int,
    start: int = 0,
    validity: ValidityMap | None = None,
) -> Iterator[TileBlock]:
    """Yield the windows of ``grids`` from ordinal ``start`` on in blocks of ``block`` windows.

    ``side`` is S, the side of a tile in pixels; ``validity`` is filled from the finest grid.
    Raises :class:`~rs_textsearch.engine.errors.UnreadableRaster` at a damaged part of the file.
    """
    offset = 0
    for number, grid in enumerate(grids):
        rows, columns = grid.windows()
        skip = min(max(start - offset, 0), len(rows))
        if skip < len(rows):
            level = Level(raster, stretch, grid, side)
            finest = validity if number == 0 else None
            for begin in range(skip, len(rows), block):
                part = slice(begin, min(begin + block, len(rows)))
                yield _cut(level, number, rows[part], columns[part], offset + begin, finest)
        offset += len(rows)


def _cut(
    level: Level,
    number: int,
    rows: np.ndarray,
    columns: np.ndarray,
    first: int,
    validity: ValidityMap | None,
) -> TileBlock:
    side = level.side
    tiles = np.empty((len(rows), side, side, 3), np.uint8)
    valid = np.zeros(len(rows), np.float32)
    kept = 0
    keep = np.zeros(len(rows), bool)
    strip = mask = None
    for i, (row, column) in enumerate(zip(rows, columns)):
        if strip is None or row != rows[i - 1]:
            strip, mask = level.rows(int(level.top[row]), validity)
        left = int(level.left[column]) - level.first_column
        window = (slice(None), slice(left, left + side))
        inside = mask[window]
        share = float(inside.mean())
        if share == 0.0:
            continue
        tiles[kept] = strip[window] if share == 1.0 else fill_invalid(strip[window], inside)
        valid[i] = share
        keep[i] = True
        kept += 1
    return TileBlock(
        first=first,
        last=first + len(rows),
        tiles=tiles[:kept],
        grid=np.full(kept, number),
        rows=rows[keep],
        columns=columns[keep],
        valid=valid[keep],
    )


@contextmanager
def read_ahead(blocks: Iterator[TileBlock]) -> Iterator[Iterator[TileBlock]]:
    """Run ``blocks`` in a thread, a few blocks ahead; errors are raised in the consumer.

    Leaving the context ends the thread and closes the generator, whatever was not consumed.
    """
    waiting: queue.Queue[tuple[str, object]] = queue.Queue(_QUEUE_BLOCKS)
    stop = threading.Event()

    def put(item: tuple[str, object]) -> bool:
        while not stop.is_set():
            try:
                waiting.put(item, timeout=0.1)
                return True
            except queue.Full:
                continue
        return False

    def run() -> None:
        with closing(blocks):
            try:
                for item in blocks:
                    if not put(("block", item)):
                        return
                put(("end", None))
            except BaseException as error:  # handed to the consumer, which raises it
                put(("error", error))

    def consume() -> Iterator[TileBlock]:
        while True:
            kind, item = waiting.get()
            if kind == "error":
                raise item
            if kind == "end":
                return
            yield item

    thread = threading.Thread(target=run, name="reader", daemon=True)
    thread.start()
    try:
        yield consume()
    finally:
        stop.set()
        thread.join()
