"""Thumbnails: tiles as the model saw them (same bands, same stretch), as PNG."""

from __future__ import annotations

import base64
import struct
import zlib
from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import numpy as np

from rs_textsearch.engine.errors import BadInput, StaleIndex
from rs_textsearch.engine.example import PictureExample, TileExample
from rs_textsearch.engine.index.arrays import LoadedIndex
from rs_textsearch.engine.paths import resolved
from rs_textsearch.engine.place import Place
from rs_textsearch.engine.searching.examples import SAME_PX

_SIZES = (16, 1024)


def thumbnails(index: LoadedIndex, tiles: Sequence[TileExample], size: int) -> dict[str, str]:
    """Return base64 PNGs by tile id, ``size`` pixels square like the tile that the model gets.

    The id is the one asked for, whatever number the place has now. A tile that lies in no
    raster of the index is left out.

    Raises :class:`BadInput` for an unknown number and UnreadableRaster where a raster is gone.
    """
    from rs_textsearch.engine.reading.picture import window
    from rs_textsearch.engine.reading.raster import Raster
    from rs_textsearch.engine.reading.stretch import Stretch

    _check_size(size)
    images: dict[str, str] = {}
    with ExitStack() as stack:
        opened: dict[int, Any] = {}
        for tile, number, box in _windows(index, tiles):
            record = index.rasters[number]
            if number not in opened:
                raster = Raster(record.path, record.opening)
                opened[number] = stack.enter_context(raster)
                if not raster.place.agrees(record.place):
                    raise StaleIndex.of("raster_elsewhere", path=str(raster.path))
            rgb, _ = window(opened[number], Stretch(record.stretch), box, size)
            images[str(tile)] = _encoded(rgb)
    return images


def thumbnail(example: PictureExample, size: int) -> str:
    """Return the base64 PNG of what an example shows that is no tile, ``size`` pixels square.

    Raises :class:`BadInput` where that is nothing, and UnreadableRaster.
    """
    from rs_textsearch.engine.searching.pictures import picture_of, recorded

    _check_size(size)
    return _encoded(picture_of(example, recorded(example), size).pixels)


def _check_size(size: int) -> None:
    if not _SIZES[0] <= size <= _SIZES[1]:
        raise BadInput.of("thumbnail_size", n=size, least=_SIZES[0], most=_SIZES[1])


def _encoded(rgb: np.ndarray) -> str:
    return base64.b64encode(png(rgb)).decode("ascii")


def _windows(
    index: LoadedIndex, tiles: Sequence[TileExample]
) -> Iterator[tuple[int, int, tuple[float, ...]]]:
    """Yield the numbers of ``tiles`` with their rasters' numbers in ``index`` and their windows.

    The window of a tile of an earlier state of the index is where it was seen.
    """
    known: dict[Path, int] = {}
    for example in tiles:
        if example.raster is None or example.box is None or example.state in (None, index.state):
            (place,) = index.positions([example.tile])
            yield example.tile, int(index.raster[place]), tuple(index.boxes[place])
            continue
        if not known:  # of an archive it takes longer than the thumbnails, and is seldom needed
            known = {resolved(record.path): n for n, record in enumerate(index.rasters)}
        number = known.get(resolved(example.raster))
        if number is not None and _lies_in(example.box, index.rasters[number].place):
            yield example.tile, number, example.box


def _lies_in(box: tuple[float, ...], place: Place) -> bool:
    """Tell whether a window ``x0, y0, x1, y1`` is one of the raster at ``place``."""
    x0, y0, x1, y1 = box
    right, bottom = place.width + SAME_PX, place.height + SAME_PX
    return -SAME_PX <= x0 < x1 <= right and -SAME_PX <= y0 < y1 <= bottom


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
