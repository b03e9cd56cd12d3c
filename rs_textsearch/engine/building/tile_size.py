"""The size of a raster's windows: the one asked for, or one that suits the model and the raster."""

from __future__ import annotations

import math
from collections.abc import Sequence

from rs_textsearch.engine.encoding.card import Card
from rs_textsearch.engine.errors import BadInput
from rs_textsearch.engine.notes import Note
from rs_textsearch.engine.options import IndexOptions
from rs_textsearch.engine.place import Place, in_metres
from rs_textsearch.engine.reading.raster import Raster
from rs_textsearch.engine.reading.tiling import LEAST_PIXELS, Grid, TileSize

_ENOUGH_PIXELS = 64
"""A window that is chosen has so many along a side, as far as the raster has them."""
_SEVERAL = 8
"""A raster holds about so many windows along a side, where the model's own are too large for it:
what people look for in a scene of a drone is that much smaller than the scene. A window still has
the pixels that the model looks at, or is half as wide as a scene with fewer than twice as many."""
_FEW = 3
"""Windows like the model's training images are worth having where there are so many of them."""
_ABOUT = 0.001
"""An extent that differs by less from another one is the same."""


def window_of(
    raster: Raster, wanted: TileSize | None, scales: Sequence[float], card: Card
) -> tuple[tuple[float, float], list[Note]]:
    """Return width and height in raster pixels of a window at scale 1, and notes on the choice.

    ``wanted`` ``None`` is the ground extent that is typical of the model's training images, where
    the raster has pixels and room for it, else what is nearest to that. Raises :class:`BadInput`
    where a size that is wanted cannot apply.
    """
    if wanted is not None:
        window, notes = _checked(raster, wanted, scales), []
    else:
        window, notes = _chosen(raster.place, min(scales), card)
    return _in_thin(raster.place, window, min(scales)), notes


def inherited(grids: Sequence[Grid], place: Place, options: IndexOptions) -> Note | None:
    """Return in words that the size of a continued index is too small for a raster, else ``None``.

    Too small is one with fewer pixels than one that is chosen would have.
    """
    if options.tile_size is None or "tile_size" in options.said:
        return None
    finest = grids[0]
    side = min(finest.width, finest.height)
    if side >= min(_ENOUGH_PIXELS, place.width, place.height):
        return None
    count = sum(grid.count for grid in grids)
    return Note.of(
        "size_of_index", size=str(options.tile_size), pixels=round(side), tiles=count
    )


def suitability(place: Place, grids: Sequence[Grid], card: Card) -> Note | None:
    """Return in words why the model may do badly on these windows, else ``None``."""
    metres = place.metres_per_pixel
    if metres is None:
        return Note.of("extent_unknown", **_range(card))
    low, high = card.ground_extent.min, card.ground_extent.max
    sides = [(grid.width * metres[0], grid.height * metres[1]) for grid in grids]
    smallest, largest = min(min(s) for s in sides), max(max(s) for s in sides)
    if largest < low * (1 - _ABOUT):
        return Note.of("extent_small", side=in_metres(largest), **_range(card))
    if smallest > high * (1 + _ABOUT):
        return Note.of("extent_large", side=in_metres(smallest), **_range(card))
    finest = grids[0]
    pixels = min(finest.width, finest.height)
    if pixels < card.input_size / 2:
        return Note.of("resolution", pixels=round(pixels), wanted=card.input_size)
    return None


def _checked(raster: Raster, wanted: TileSize, scales: Sequence[float]) -> tuple[float, float]:
    metres = raster.place.metres_per_pixel
    if wanted.unit == "m" and metres is None:
        raise _unmeasured(raster, wanted)
    window = wanted.in_pixels(metres)
    finest = min(window) * min(scales)
    if finest < LEAST_PIXELS:
        pixels = LEAST_PIXELS / min(scales)
        least = f"{math.ceil(pixels)}px"
        if wanted.unit == "m":
            least = f"{math.ceil(pixels * max(metres))}m"
        shown = f"{finest:.2g}"
        raise BadInput.of(
            "tile_of_a_pixel" if shown == "1" else "tile_of_pixels",
            size=str(wanted),
            scale=f"{min(scales):g}",
            pixels=shown,
            path=str(raster.path),
            least=least,
        )
    return window


def _chosen(place: Place, finest: float, card: Card) -> tuple[tuple[float, float], list[Note]]:
    extent = math.sqrt(place.width * place.height)
    least = _ENOUGH_PIXELS / min(1.0, finest)
    metres = place.metres_per_pixel
    if metres is None:
        side = max(least, min(card.input_size, extent / _SEVERAL))
        return (side, side), []
    # Pixels may be oblong: a window is square on the ground.
    across = math.sqrt(metres[0] * metres[1])
    typical = card.ground_extent.typical / across
    side = min(typical, extent / _FEW)
    if side * across < card.ground_extent.min:
        side = max(extent / _SEVERAL, min(card.input_size, extent / 2))
    if typical < least:
        code = "size_of_pixels"
    elif side < typical:
        code = "size_of_raster"
    else:
        return (card.ground_extent.typical / metres[0], card.ground_extent.typical / metres[1]), []
    side = max(least, side)
    low, high = card.ground_extent.min, card.ground_extent.max
    if not low * (1 - _ABOUT) <= side * across <= high * (1 + _ABOUT):
        code += "_outside"
    note = Note.of(code, side=in_metres(side * across), **_range(card))
    return (side * across / metres[0], side * across / metres[1]), [note]


def _in_thin(
    place: Place, window: tuple[float, float], finest: float
) -> tuple[float, float]:
    """Return a window for a raster of a few rows or columns: all of them, and as long as wanted.

    Elsewhere a window that is wider than the raster keeps its shape and shrinks: here it would be
    some pixels, thousands of times.
    """
    width, height = (
        side / min(1.0, finest) if side < LEAST_PIXELS else wanted
        for side, wanted in zip((place.width, place.height), window)
    )
    return width, height


def _unmeasured(raster: Raster, wanted: TileSize) -> BadInput:
    values = {"path": str(raster.path), "size": str(wanted)}
    if not raster.regular:
        return BadInput.of("metres_transform", **values)
    crs = raster.place.crs
    if crs is None:
        return BadInput.of("metres_crs", **values)
    return BadInput.of("metres_place", crs=crs[:40], **values)


def _range(card: Card) -> dict[str, str]:
    """Return the least and the largest extent of the model's training images."""
    return {"low": in_metres(card.ground_extent.min), "high": in_metres(card.ground_extent.max)}
