"""Where a raster's pixels are valid, on the grid of its heatmap."""

from __future__ import annotations

import math
import zlib

import numpy as np

from rs_textsearch.engine.fields import Damage

MOST_CELLS = 8192
"""Rows or columns of a heatmap at most."""


def cell_shape(size: tuple[int, int], stride: tuple[float, float]) -> tuple[int, int]:
    """Return rows and columns of the heatmap of a raster of ``size`` (width, height).

    A cell is half a stride of the finest grid, adjusted so that whole cells span the raster
    exactly, and never smaller than a raster pixel.
    """
    columns, rows = (
        max(1, min(math.ceil(2 * extent / step - 1e-6), extent, MOST_CELLS))
        for extent, step in zip(size, stride)
    )
    return rows, columns


class ValidityMap:
    """Bool ``cells`` [rows, columns]: is the pixel at the cell's centre valid?

    Filled strip by strip while the finest grid is read; cells that were not read are True.
    """

    def __init__(self, shape: tuple[int, int], packed: bytes | None = None) -> None:
        self._news = False
        if packed is None:
            self.cells = np.ones(shape, bool)
        else:
            self.cells = unpack(packed, shape)

    def record(self, size: tuple[int, int], corner: tuple[int, int], mask: np.ndarray) -> None:
        """Take the cells whose centres lie under ``mask`` [n, m].

        ``mask`` is a part of the raster seen at ``size`` (rows, columns); ``corner`` is the row and
        the column of its first element there.
        """
        rows, columns = self.cells.shape
        y = ((np.arange(rows) + 0.5) * size[0] / rows).astype(np.int64) - corner[0]
        x = ((np.arange(columns) + 0.5) * size[1] / columns).astype(np.int64) - corner[1]
        inside_y = np.nonzero((y >= 0) & (y < mask.shape[0]))[0]
        inside_x = np.nonzero((x >= 0) & (x < mask.shape[1]))[0]
        self.cells[np.ix_(inside_y, inside_x)] = mask[np.ix_(y[inside_y], x[inside_x])]
        # Last, since another thread asks for news: it may learn of them twice, but never too late.
        self._news = self._news or not mask.all()

    def news(self) -> bytes | None:
        """Return the cells packed where invalid pixels were met since the last call."""
        if not self._news:
            return None
        self._news = False
        return self.pack()

    def merge(self, packed: bytes) -> None:
        """Take what another map of the same raster knows, packed."""
        self.cells &= unpack(packed, self.cells.shape)

    def pack(self) -> bytes:
        """Return the cells as compressed bits."""
        return zlib.compress(np.packbits(self.cells).tobytes(), 1)


def unpack(packed: bytes, shape: tuple[int, int]) -> np.ndarray:
    """Return the bool cells of ``shape`` that :meth:`ValidityMap.pack` wrote.

    Raises Damage where ``packed`` holds anything else; no more of it is unpacked than that.
    """
    count = shape[0] * shape[1]
    wanted = -(-count // 8)
    try:
        bits = zlib.decompressobj().decompress(packed, wanted + 1)
    except zlib.error as error:
        raise Damage.of("damaged_cells_packed", reason=str(error)) from error
    if len(bits) != wanted:
        raise Damage.of("damaged_cells_count", n=count)
    cells = np.unpackbits(np.frombuffer(bits, np.uint8), count=count)
    return cells.reshape(shape).astype(bool)


def resampled(cells: np.ndarray, shape: tuple[int, int]) -> np.ndarray:
    """Return bool ``cells`` at the centres of ``shape`` (rows, columns) cells of their extent."""
    rows, columns = (
        ((np.arange(count) + 0.5) * known / count).astype(np.int64)
        for count, known in zip(shape, cells.shape)
    )
    return cells[np.ix_(rows, columns)]
