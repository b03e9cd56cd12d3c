"""Thumbnails: tiles as the model saw them (same bands, same stretch), as PNG."""

from __future__ import annotations

import base64
import struct
import zlib
from contextlib import ExitStack
from typing import Any

import numpy as np

from rs_textsearch.engine.errors import BadInput, StaleIndex
from rs_textsearch.engine.index.arrays import LoadedIndex

_SIZES = (16, 1024)


def thumbnails(index: LoadedIndex, tiles: list[int], size: int) -> dict[str, str]:
    """Return base64 PNGs by tile id, ``size`` pixels square like the tile that the model gets.

    Raises :class:`BadInput` for an unknown tile and UnreadableRaster where a raster is gone.
    """
    from rs_textsearch.engine.reading.level import fill_invalid
    from rs_textsearch.engine.reading.raster import Raster
    from rs_textsearch.engine.reading.stretch import Stretch

    if not _SIZES[0] <= size <= _SIZES[1]:
        raise BadInput(
            f"Thumbnails of {size} pixels are not made.",
            f"Ask for a size from {_SIZES[0]} to {_SIZES[1]}.",
        )
    positions = index.positions(tiles)
    images: dict[str, str] = {}
    with ExitStack() as stack:
        opened: dict[int, Any] = {}
        for tile, position in zip(tiles, positions):
            number = int(index.raster[position])
            record = index.rasters[number]
            if number not in opened:
                raster = Raster(record.path, record.opening)
                opened[number] = stack.enter_context(raster)
                if not raster.place.agrees(record.place):
                    raise StaleIndex(
                        f"{raster.path} has another size or place than when it was indexed.",
                        "Run the index command on it again.",
                    )
            box = index.boxes[position]
            data, mask = opened[number].read(tuple(box), (size, size))
            rgb = Stretch(record.stretch).apply(data)
            if mask is not None and not mask.all() and mask.any():
                fill_invalid(rgb, mask)
            images[str(tile)] = base64.b64encode(png(rgb)).decode("ascii")
    return images


def png(rgb: np.ndarray) -> bytes:
    """Return uint8 RGB [rows, columns, 3] as a PNG file (8 bits, unfiltered rows, deflate)."""
    rows, columns, _ = rgb.shape
    raw = np.zeros((rows, 1 + 3 * columns), np.uint8)
    raw[:, 1:] = rgb.reshape(rows, -1)

    def chunk(kind: bytes, data: bytes) -> bytes:
        body = kind + data
        return struct.pack(">I", len(data)) + body + struct.pack(">I", zlib.crc32(body))

    header = struct.pack(">IIBBBBB", columns, rows, 8, 2, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", header)
        + chunk(b"IDAT", zlib.compress(raw.tobytes(), 4))
        + chunk(b"IEND", b"")
    )
