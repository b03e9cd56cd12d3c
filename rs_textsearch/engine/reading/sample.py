"""A sample of a raster's pixels as they are: cheap whatever its size, enough to judge what it is.

Unlike a decimated read, it averages nothing: sentinels and classes keep their values, neighbours
stay neighbours.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import rasterio
from rasterio.windows import Window

from rs_textsearch.engine.reading.datasets import GDAL_ERRORS, environment, read_bands

_WHOLE = 1 << 18
"""A raster of this many pixels is taken whole."""
_FEW_BLOCKS = 8
_DECODED = 1 << 28
"""So many pixels are decoded for a sample, about, where blocks are large."""
_PLACES, _PLACES_LEAST = 8, 2
"""Windows along a side of a larger raster."""
_WIDE = 128
_HIGH = 32
"""Size of a window: whole rows of wide strips are decoded for it, so it is not high."""


def places(
    size: tuple[int, int], block: tuple[int, int]
) -> list[tuple[Window, tuple[int, int]]]:
    """Return what is read of a raster of ``size`` (width, height): windows, and at which shape.

    They are spread evenly over it, in reading order. A small raster is read whole, and so is one
    of few blocks of so many ``block`` (rows, columns) pixels, at single ones: each block is decoded
    once, whatever is read of it. Of many large blocks only some are looked into.
    """
    width, height = size
    whole = Window(0, 0, width, height)
    if width * height <= _WHOLE:
        return [(whole, (height, width))]
    pixels = block[0] * block[1]
    if width * height < _FEW_BLOCKS * pixels:
        shrink = (_WHOLE / (width * height)) ** 0.5
        return [(whole, (max(1, int(height * shrink)), max(1, int(width * shrink))))]
    side = int(max(_PLACES_LEAST, min(_PLACES, (_DECODED / pixels) ** 0.5)))
    lefts, tops = _starts(width, _WIDE, side), _starts(height, _HIGH, side)
    wide, high = min(_WIDE, width), min(_HIGH, height)
    return [(Window(x, y, wide, high), (high, wide)) for y in tops for x in lefts]


def take(dataset: rasterio.DatasetReader, bands: Sequence[int]) -> list[np.ndarray]:
    """Return the pixels [n, rows, columns] of ``bands`` in every window that can be read.

    A damaged part is left out here: reading the raster stops at it and says so.
    """
    pieces = []
    with environment():
        block = dataset.block_shapes[bands[0] - 1]
        for window, shape in places((dataset.width, dataset.height), block):
            try:
                pieces.append(read_bands(dataset, bands, window, shape))
            except GDAL_ERRORS:
                continue
    return pieces


def _starts(extent: int, side: int, count: int) -> list[int]:
    if extent <= side * count:
        return list(range(0, max(extent - side, 0) + 1, side)) or [0]
    return np.linspace(0, extent - side, count).astype(int).tolist()
