"""Strips: a raster read once from top to bottom, each strip for all levels, by several threads.

A strip is a range of whole rows of the file's blocks and is read in parts of whole columns of
blocks. A part is read for all levels by one thread, one level after another: the first decodes its
blocks, the others find them in GDAL's cache, which averages exactly by area. Every thread has a
handle of its own on the file. (GDAL's own decoding threads, NUM_THREADS, bypass that cache, so
each level would decode the file anew; and GDAL 3.6.0 to 3.7.0 return wrong pixels with them for
band-interleaved files, rasterio issues 2847 and 2851.)

Strips and parts depend on the file only, so pixels do not depend on which windows are read, on the
number of threads or on where reading starts.
"""

from __future__ import annotations

import os
from collections import deque
from collections.abc import Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import ExitStack
from dataclasses import dataclass, field

import numpy as np

from rs_textsearch.engine.reading.level import Level, Piece
from rs_textsearch.engine.reading.raster import Raster
from rs_textsearch.engine.reading.stretch import Stretch
from rs_textsearch.engine.reading.validity import ValidityMap

_ROWS = 256
"""Raster rows in a strip, rounded to whole blocks: enough that blocks are seldom cut in two."""
_COLUMNS = 1024
_PIXELS = 8_000_000
"""Most pixels of a strip, as far as whole blocks allow: memory stays flat for wide rasters."""
_TALL_BLOCK = 32
"""Most rows of a block across the whole raster for which threads take turns at strips.

GDAL looks a little beyond a strip to average it, so the blocks at its edges are decoded twice.
"""
_MOST_THREADS = 8
_AHEAD = 2
"""Strips that are read while windows are cut from those before."""


def strip_edges(raster: Raster, decimation: float) -> tuple[np.ndarray, np.ndarray]:
    """Return the rows between which strips lie and the columns between which their parts lie.

    ``decimation`` is the number of raster pixels across a pixel of the finest level where overviews
    serve that level, else 1: strips are that much larger.
    """
    place = raster.place
    block_rows, block_columns = raster.block_shape
    if block_rows >= place.height:
        # One block for the whole file: GDAL holds it, or serves its rows one by one.
        block_rows = 1
    grow = max(1, int(decimation))
    rows = min(_ROWS * grow, _PIXELS * grow * grow // place.width)
    rows = block_rows * max(1, rows // block_rows)
    columns = place.width
    if raster.threadable and block_columns < place.width:
        columns = block_columns * max(1, _COLUMNS * grow // block_columns)
    return (
        np.append(np.arange(0, place.height, rows), place.height),
        np.append(np.arange(0, place.width, columns), place.width),
    )


@dataclass
class _Task:
    """A part of a strip of a level: read into ``rgb``, and ``mask`` where not all is valid."""

    box: tuple[float, ...]
    rgb: np.ndarray
    corner: tuple[int, int]
    mask: np.ndarray | None = None


@dataclass
class _Strip:
    """A strip that is being read: the pieces of the levels, without their masks yet."""

    lines: list[tuple[int, int]]
    rgb: list[np.ndarray | None]
    tasks: list[list[_Task]]
    futures: list[Future] = field(default_factory=list)


class StripReader:
    """Reads the strips that ``levels`` need, a few ahead; use it as a context manager.

    ``validity`` is filled from the level of number ``seen``.
    """

    def __init__(
        self,
        raster: Raster,
        stretch: Stretch,
        levels: Sequence[Level],
        validity: ValidityMap | None = None,
        seen: int = 0,
    ) -> None:
        self.stretch = stretch
        self.levels = levels
        self.validity = validity
        self.seen = seen
        finest = min(min(level.factor) for level in levels)
        self._rows, self._columns = strip_edges(raster, finest if raster.has_overviews else 1.0)
        self._lines = [level.lines(self._rows) for level in levels]
        self._level_columns = [level.columns(self._columns) for level in levels]
        self._number = self._first_strip()
        self._waiting: deque[_Strip] = deque()
        self._stack = ExitStack()
        self._handles = [raster]
        self._threads: list[ThreadPoolExecutor] = []
        self._count = self._thread_count(raster)

    def __enter__(self) -> StripReader:
        with ExitStack() as stack:
            for number in range(self._count):
                if number > 0:
                    self._handles.append(stack.enter_context(self._handles[0].reopened()))
                thread = ThreadPoolExecutor(1, f"strips-{number}")
                stack.callback(thread.shutdown, wait=True, cancel_futures=True)
                self._threads.append(thread)
            self._stack = stack.pop_all()
        return self

    def __exit__(self, *_: object) -> None:
        self._stack.close()

    def advance(self) -> None:
        """Give every level the next strip, waiting for it; raises UnreadableRaster.

        The strip after the last one must not be asked for.
        """
        while len(self._waiting) <= _AHEAD and self._number < len(self._rows) - 1:
            self._waiting.append(self._start(self._number))
            self._number += 1
        strip = self._waiting.popleft()
        for future in strip.futures:
            future.result()
        for level, (first, last), rgb, tasks in zip(
            self.levels, strip.lines, strip.rgb, strip.tasks
        ):
            if rgb is not None:
                level.add(Piece(first, rgb, _whole_mask(rgb, first, tasks)))
            level.read = last
        if self.validity is not None:
            self._record(strip.tasks[self.seen])

    def _first_strip(self) -> int:
        """Return the strip with the first line that a window needs; the levels begin there."""
        starts = [
            int(np.searchsorted(lines, level.first_line, side="right")) - 1
            for level, lines in zip(self.levels, self._lines)
            if level.first_line is not None
        ]
        first = min(starts, default=len(self._rows) - 1)
        for level, lines in zip(self.levels, self._lines):
            level.read = int(lines[first])
        return first

    def _thread_count(self, raster: Raster) -> int:
        if not raster.threadable:
            return 1
        if len(self._columns) > 2:
            parts = len(self._columns) - 1
        else:
            parts = len(self._rows) - 1 if raster.block_shape[0] <= _TALL_BLOCK else 1
        return max(1, min(os.cpu_count() or 1, _MOST_THREADS, parts))

    def _start(self, number: int) -> _Strip:
        strip = _Strip([], [], [])
        parts = len(self._columns) - 1
        by_part: list[list[_Task]] = [[] for _ in range(parts)]
        for level, lines, columns in zip(self.levels, self._lines, self._level_columns):
            first, last = int(lines[number]), int(lines[number + 1])
            needed = np.nonzero(level.needed((first, last), columns))[0]
            rgb = np.empty((last - first, level.width, 3), np.uint8) if len(needed) else None
            tasks = []
            for part in needed.tolist():
                begin, end = int(columns[part]), int(columns[part + 1])
                box = level.box((first, last), (begin, end))
                tasks.append(_Task(box, rgb[:, begin:end], (first, begin)))
                by_part[part].append(tasks[-1])
            strip.lines.append((first, last))
            strip.rgb.append(rgb)
            strip.tasks.append(tasks)
        for part, tasks in enumerate(by_part):
            if tasks:
                # Neighbours in the file go to one thread, whose cache has the blocks between them.
                turn = part * self._count // parts if parts > 1 else number % self._count
                future = self._threads[turn].submit(self._read, self._handles[turn], tasks)
                strip.futures.append(future)
        return strip

    def _read(self, handle: Raster, tasks: list[_Task]) -> None:
        for task in tasks:
            data, task.mask = handle.read(task.box, task.rgb.shape[:2])
            self.stretch.apply(data, task.rgb)

    def _record(self, tasks: list[_Task]) -> None:
        level = self.levels[self.seen]
        for task in tasks:
            if task.mask is not None:
                self.validity.record((level.height, level.width), task.corner, task.mask)


def _whole_mask(rgb: np.ndarray, first: int, tasks: list[_Task]) -> np.ndarray | None:
    if all(task.mask is None for task in tasks):
        return None
    whole = np.ones(rgb.shape[:2], bool)
    for task in tasks:
        if task.mask is not None:
            column = task.corner[1]
            whole[:, column : column + task.mask.shape[1]] = task.mask
    return whole
