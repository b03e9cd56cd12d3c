"""The reader: windows of a raster as RGB tiles of the size that the model takes.

Each grid has a :class:`~rs_textsearch.engine.reading.level.Level`, the raster at the resolution at
which a window is as large as the model's input. The file is read once from top to bottom, strip by
strip, for all levels (strips.py), and a window is cut as soon as the strips hold it. Which windows
are chosen does not change the pixels of any, so a continued index equals an undisturbed one.
"""

from __future__ import annotations

import queue
import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from typing import TypeVar

import numpy as np

from rs_textsearch.engine.reading.level import Level
from rs_textsearch.engine.reading.raster import Raster
from rs_textsearch.engine.reading.stretch import Stretch
from rs_textsearch.engine.reading.strips import StripReader
from rs_textsearch.engine.reading.tiling import Grid, WindowRow, reading_order
from rs_textsearch.engine.reading.validity import ValidityMap

_QUEUE_BLOCKS = 3

Block = TypeVar("Block")


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


def read_blocks(
    raster: Raster,
    stretch: Stretch,
    grids: list[Grid],
    side: int,
    block: int,
    validity: ValidityMap | None = None,
    seen: int = 0,
) -> Iterator[TileBlock]:
    """Yield the chosen windows of ``grids`` in their reading order in blocks of ``block`` windows.

    ``side`` is S, the side of a tile in pixels; ``validity`` is filled from the grid of number
    ``seen``. Raises :class:`~rs_textsearch.engine.errors.UnreadableRaster` at a damaged part of
    the file.
    """
    levels = [Level((raster.place.width, raster.place.height), grid, side) for grid in grids]
    rows = reading_order(grids)
    for row in reversed(rows):
        levels[row.grid].next_row(row.row)
    with StripReader(raster, stretch, levels, validity, seen) as strips:
        filling = _Filling(0, block, side)
        for row in rows:
            level = levels[row.grid]
            while level.read < level.top[row.row] + side:
                strips.advance()
            columns = grids[row.grid].columns(row.row)
            while len(columns):
                taken = filling.take(level, row, columns)
                columns = columns[taken:]
                if filling.full:
                    yield filling.block()
                    filling = _Filling(filling.last, block, side)
            level.next_row(row.row + 1)
        if filling.last > filling.first:
            yield filling.block()


class _Filling:
    """A block that is being filled, from window ``first`` on, with room for ``size`` windows."""

    def __init__(self, first: int, size: int, side: int) -> None:
        self.first = self.last = first
        self.size = size
        self.tiles = np.empty((size, side, side, 3), np.uint8)
        self.kept = 0
        self.parts: list[tuple[np.ndarray, ...]] = []

    @property
    def full(self) -> bool:
        """Whether there is no more room."""
        return self.last - self.first == self.size

    def take(self, level: Level, row: WindowRow, columns: np.ndarray) -> int:
        """Cut as many of the windows ``columns`` as there is room for and return their number."""
        columns = columns[: self.size - (self.last - self.first)]
        shares = level.cut(row.row, columns, self.tiles[self.kept :])
        keep = shares > 0
        count = int(keep.sum())
        places = np.full((2, count), [[row.grid], [row.row]])
        self.parts.append((*places, columns[keep], shares[keep]))
        self.kept += count
        self.last += len(columns)
        return len(columns)

    def block(self) -> TileBlock:
        """Return the block as it is."""
        grid, rows, columns, valid = (np.concatenate(part) for part in zip(*self.parts))
        return TileBlock(self.first, self.last, self.tiles[: self.kept], grid, rows, columns, valid)


@contextmanager
def read_ahead(blocks: Iterator[Block]) -> Iterator[Iterator[Block]]:
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

    def consume() -> Iterator[Block]:
        while True:
            kind, item = waiting.get()
            if kind == "error":
                raise item
            if kind == "end":
                return
            yield item

    thread = threading.Thread(target=run, name="ahead", daemon=True)
    thread.start()
    try:
        yield consume()
    finally:
        stop.set()
        thread.join()
