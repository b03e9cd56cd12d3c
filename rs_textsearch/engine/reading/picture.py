"""Pictures: any part of a raster, or an image file, as a square of the size that the model takes.

A part of a raster is read as the tiles of its index are, by one read of the window instead of in
strips, so that the pixels of a tile's own rectangle are the tile's up to resampling.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
from affine import Affine

from rs_textsearch.engine.errors import BadInput
from rs_textsearch.engine.notes import Note
from rs_textsearch.engine.place import Place, same_system
from rs_textsearch.engine.reading.level import fill_invalid
from rs_textsearch.engine.reading.opening import Opening
from rs_textsearch.engine.reading.placing import parse_crs
from rs_textsearch.engine.reading.raster import Raster
from rs_textsearch.engine.reading.stretch import Stretch, choose
from rs_textsearch.engine.reading.tiling import LEAST_PIXELS

_MOST_PIXELS = 1 << 28
"""Pixels that are read for a picture where the file has no smaller versions of itself."""
_SQUARE = 1.1
"""A rectangle whose sides differ by a larger factor is not what the model sees of it."""
Box = tuple[float, float, float, float]


@dataclass(frozen=True)
class Reading:
    """How the index of a raster reads it: its opening, the stretch and a window's width by height.

    A raster without an index is read as a new index would read it: see :func:`of_area`.
    """

    opening: Opening
    stretch: Stretch
    shape: float


@dataclass(frozen=True)
class Picture:
    """``pixels`` uint8 [S, S, 3]; ``side_px`` is how many pixels of the file they show across.

    ``side_m`` is the same in metres on the ground, ``None`` where it is not known.
    """

    pixels: np.ndarray = field(repr=False)
    side_px: float
    side_m: float | None = None
    notes: tuple[Note, ...] = ()


def window(
    raster: Raster, stretch: Stretch, box: Box, side: int
) -> tuple[np.ndarray, np.ndarray | None]:
    """Return the pixel box ``x0, y0, x1, y1`` as uint8 RGB [S, S, 3] and its mask bool [S, S].

    The mask is ``None`` where all pixels are valid. Invalid ones hold the mean of the valid ones,
    as in a tile, and so does what lies beyond the raster's edges. Raises UnreadableRaster.
    """
    size = np.array([raster.place.width, raster.place.height])
    low, high = np.array(box[:2]), np.array(box[2:])
    inner_low, inner_high = np.clip(low, 0, size), np.clip(high, 0, size)
    first, last = (
        np.rint((edge - low) / (high - low) * side).astype(int)
        for edge in (inner_low, inner_high)
    )
    first = np.minimum(first, side - 1)
    last = np.maximum(last, first + 1)
    columns, rows = (slice(*ends) for ends in zip(first.tolist(), last.tolist()))
    shape = (rows.stop - rows.start, columns.stop - columns.start)
    data, valid = raster.read((*inner_low.tolist(), *inner_high.tolist()), shape)
    rgb = np.zeros((side, side, 3), np.uint8)
    mask = np.zeros((side, side), bool)
    rgb[rows, columns] = stretch.apply(data)
    mask[rows, columns] = True if valid is None else valid
    if mask.all():
        return rgb, None
    if mask.any():
        fill_invalid(rgb, mask)
    return rgb, mask


def of_area(
    path: Path, bounds: Box, crs: str | None, side: int, reading: Reading | None
) -> Picture:
    """Return what the rectangle ``bounds`` of the raster at ``path`` shows, ``side`` pixels square.

    ``crs`` is the rectangle's reference system, ``None`` for the raster's. Tiles are squares on
    the ground: the shorter side of another rectangle grows to both sides, within the raster where
    there is room. Raises BadInput where it shows nothing, UnreadableRaster.
    """
    with Raster(path, reading and reading.opening) as raster:
        notes = [] if reading else list(raster.notes)
        if crs is not None and raster.place.crs is None:
            notes.append(Note.of("area_of_raster"))
        stretch = reading.stretch if reading else choose(raster, "auto")
        shape = reading.shape if reading else _square_shape(raster.place)
        drawn = _in_pixels(raster, bounds, crs)
        box = _grown(drawn, shape, raster.place)
        if _oblong(drawn, shape):
            notes.append(Note.of("example_grown"))
        pixels = _read(raster, stretch, box, side)
        width = box[2] - box[0]
        size = raster.place.metres_per_pixel
        return Picture(
            pixels,
            min(width, box[3] - box[1]),
            None if size is None else width * size[0],
            tuple(notes),
        )


def of_image(path: Path, side: int) -> Picture:
    """Return the middle square of an image file, as training cuts its images.

    8-bit values are taken as they are, others are stretched as a raster's. Raises BadInput where
    it shows nothing, UnreadableRaster.
    """
    with Raster(path, Opening(nodata="file")) as raster:
        stretch = Stretch(None) if raster.dtype == np.uint8 else choose(raster, "auto")
        width, height = raster.place.width, raster.place.height
        across = min(width, height)
        left, top = (width - across) / 2, (height - across) / 2
        notes = list(raster.notes)
        if _oblong((0.0, 0.0, width, height), 1.0):
            notes.append(Note.of("example_cropped"))
        box = (left, top, left + across, top + across)
        return Picture(_read(raster, stretch, box, side), across, notes=tuple(notes))


def _read(raster: Raster, stretch: Stretch, box: Box, side: int) -> np.ndarray:
    width, height = box[2] - box[0], box[3] - box[1]
    if min(width, height) < LEAST_PIXELS:
        raise BadInput.of(
            "example_narrow",
            pixels=f"{min(width, height):.2g}",
            path=str(raster.path),
            least=LEAST_PIXELS,
        )
    if width * height > _MOST_PIXELS and not raster.has_overviews:
        raise BadInput.of(
            "example_wide",
            width=f"{width:.0f}",
            height=f"{height:.0f}",
            path=str(raster.path),
        )
    pixels, mask = window(raster, stretch, box, side)
    if mask is not None and not mask.any():
        raise BadInput.of("example_invalid", path=str(raster.path))
    return pixels


def _in_pixels(raster: Raster, bounds: Box, crs: str | None) -> Box:
    """Return the part of a rectangle that lies on the raster as a pixel box; raises BadInput."""
    place = raster.place
    x0, y0, x1, y1 = _in_system(bounds, crs, place)
    a, b, c, d, e, f = (~Affine(*place.transform))[:6]
    x, y = np.array([x0, x1, x1, x0]), np.array([y0, y0, y1, y1])
    columns, rows = a * x + b * y + c, d * x + e * y + f
    box = (
        max(columns.min(), 0.0), max(rows.min(), 0.0),
        min(columns.max(), place.width), min(rows.max(), place.height),
    )  # fmt: skip
    if not (box[0] < box[2] and box[1] < box[3]):
        raise BadInput.of("example_outside", path=str(raster.path))
    return tuple(map(float, box))


def _in_system(bounds: Box, crs: str | None, place: Place) -> Box:
    """Return a rectangle around ``bounds`` in the raster's reference system."""
    system = None if crs is None else parse_crs(crs)
    if system is None or place.crs is None or same_system(system, place.crs):
        return bounds
    from pyproj import Transformer
    from pyproj.exceptions import ProjError

    try:
        transformer = Transformer.from_crs(system, place.crs, always_xy=True)
        moved = transformer.transform_bounds(*bounds, errcheck=True)
    except ProjError as error:
        raise BadInput.of("example_nowhere", reason=str(error)) from error
    return moved


def _square_shape(place: Place) -> float:
    """Return width by height, in pixels, of a square on the ground."""
    size = place.metres_per_pixel
    return 1.0 if size is None else size[1] / size[0]


def _oblong(box: Box, shape: float) -> bool:
    ratio = (box[2] - box[0]) / (box[3] - box[1]) / shape
    return not 1 / _SQUARE <= ratio <= _SQUARE


def _grown(box: Box, shape: float, place: Place) -> Box:
    """Return the smallest box of a tile's ``shape`` around the middle of ``box`` that holds it."""
    width = max(box[2] - box[0], (box[3] - box[1]) * shape)
    sides, ends = (width, width / shape), (place.width, place.height)
    starts = []
    for axis, (side, end) in enumerate(zip(sides, ends)):
        start = (box[axis] + box[axis + 2] - side) / 2
        starts.append(min(max(start, 0.0), end - side) if side <= end else (end - side) / 2)
    return starts[0], starts[1], starts[0] + sides[0], starts[1] + sides[1]
