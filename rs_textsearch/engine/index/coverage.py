"""Which windows of a raster an index has dealt with, and which are missing.

Every window of a raster has a *number*, whatever the area of interest: grid by grid from the
finest, row by row, column by column. An index keeps the numbers of every block as ranges, so what
is missing is a difference of sets: windows that are wanted less those of all committed blocks. It
does not matter in which order, by how many processes or for which areas they were indexed.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

import numpy as np

from rs_textsearch.engine.fields import Damage
from rs_textsearch.engine.reading.tiling import MOST_WINDOWS, Grid, reading_order


def window_count(grids: Sequence[Grid]) -> int:
    """Return the number of windows of ``grids``, inside and outside the area of interest."""
    return sum(rows * columns for rows, columns in (grid.shape for grid in grids))


def numbers(grids: Sequence[Grid]) -> np.ndarray:
    """Return the numbers int64 [n] of the chosen windows, in the order in which they are read."""
    starts = np.cumsum([0, *(rows * columns for rows, columns in (g.shape for g in grids))])
    parts = [
        starts[row.grid] + row.row * grids[row.grid].shape[1] + grids[row.grid].columns(row.row)
        for row in reading_order(grids)
    ]
    return np.concatenate(parts) if parts else np.zeros(0, np.int64)


def chosen(grids: Sequence[Grid], wanted: np.ndarray) -> list[Grid]:
    """Return ``grids`` with exactly those windows chosen that ``wanted`` bool [windows] marks."""
    result, start = [], 0
    for grid in grids:
        rows, columns = grid.shape
        part = wanted[start : start + rows * columns].reshape(rows, columns)
        result.append(replace(grid, chosen=part))
        start += rows * columns
    return result


def ranges(windows: np.ndarray) -> np.ndarray:
    """Return window numbers as ascending ranges int64 [r, 2], first and last (exclusive)."""
    windows = np.unique(np.asarray(windows, np.int64))
    if not len(windows):
        return np.zeros((0, 2), np.int64)
    ends = np.nonzero(np.diff(windows) > 1)[0]
    first = windows[np.concatenate([[0], ends + 1])]
    last = windows[np.concatenate([ends, [len(windows) - 1]])] + 1
    return np.stack([first, last], axis=1)


def marked(parts: Iterable[np.ndarray], count: int) -> np.ndarray:
    """Return bool [count]: which windows lie in one of the ranges int64 [r, 2] of ``parts``.

    Raises Damage for ranges that go beyond ``count``.
    """
    steps = np.zeros(count + 1, np.int64)
    for part in parts:
        if len(part) and part.max() > count:
            raise Damage.of("damaged_windows")
        np.add.at(steps, part[:, 0], 1)
        np.add.at(steps, part[:, 1], -1)
    return np.cumsum(steps[:count]) > 0


def all_marked(windows: np.ndarray, wanted: np.ndarray) -> bool:
    """Whether ``wanted`` bool [count] marks all windows in the ranges int64 [r, 2]."""
    return all(last <= len(wanted) and wanted[first:last].all() for first, last in windows.tolist())


def of_tiles(
    grids: Sequence[Grid], scales: np.ndarray, rows: np.ndarray, columns: np.ndarray
) -> np.ndarray:
    """Return the numbers int64 [n] of the windows of tiles; raises Damage for tiles of no window.

    ``scales``, ``rows`` and ``columns`` [n] say where a tile lies.
    """
    found, start = np.full(len(scales), -1, np.int64), 0
    for grid in grids:
        high, wide = grid.shape
        here = (scales == grid.scale) & (rows >= 0) & (rows < high)
        here &= (columns >= 0) & (columns < wide)
        found[here] = start + rows[here] * wide + columns[here]
        start += high * wide
    if (found < 0).any():
        raise Damage.of("damaged_no_windows")
    return found


def pack(windows: np.ndarray) -> bytes:
    """Return window numbers as an index stores them: their ranges as little-endian int64."""
    return ranges(windows).astype("<i8").tobytes()


def unpack(packed: object) -> np.ndarray:
    """Return the ranges int64 [r, 2] that :func:`pack` wrote; raises Damage for anything else."""
    if not isinstance(packed, bytes) or len(packed) % 16:
        raise Damage.of("damaged_windows_list")
    return checked(np.frombuffer(packed, "<i8").reshape(-1, 2))


def checked(found: np.ndarray) -> np.ndarray:
    """Return ranges int64 [r, 2] of windows; raises Damage where they cannot be."""
    first, last = found[:, 0], found[:, 1]
    if (first < 0).any() or (last <= first).any() or (last > MOST_WINDOWS).any():
        raise Damage.of("damaged_windows")
    return found


def overlap(one: np.ndarray, other: np.ndarray) -> bool:
    """Whether two ascending lists of ranges int64 [r, 2] share a window."""
    if not len(one) or not len(other):
        return False
    before = np.searchsorted(other[:, 1], one[:, 0], side="right")
    near = other[np.minimum(before, len(other) - 1)]
    return bool(((near[:, 0] < one[:, 1]) & (before < len(other))).any())


def merged(parts: Iterable[np.ndarray]) -> np.ndarray:
    """Return the union of ranges int64 [r, 2] as ascending ranges that do not touch."""
    found = np.concatenate([np.zeros((0, 2), np.int64), *parts])
    if not len(found):
        return found
    found = found[np.argsort(found[:, 0], kind="stable")]
    ends = np.maximum.accumulate(found[:, 1])
    apart = np.flatnonzero(found[1:, 0] > ends[:-1])
    return np.stack(
        [found[np.concatenate([[0], apart + 1]), 0], ends[np.concatenate([apart, [-1]])]], axis=1
    )
