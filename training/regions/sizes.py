"""How much ground tiles show: the model's own extent, as far as rasters and polygons suit it."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from rs_textsearch.engine.encoding.card import Card
from rs_textsearch.engine.notes import Note
from rs_textsearch.engine.place import in_metres
from rs_textsearch.engine.reading.tiling import TileSize
from training.errors import TrainingError
from training.regions.scenes import Map, Scene

LEAST_PIXELS = 48
"""Of a tile's side: what has fewer shows little to a model that looks at some 200."""
_BLOCKS = 48
"""Tiles that fit side by side into the rasters: twelve blocks of two by two, which is what three
splits need at least."""
_SMALL, _LARGE = 0.25, 2.0
"""Of a tile's side: polygons narrower than the one and wider than the other want another size."""
_MANY = 0.25
"""Share of the classes for which another size is worth its tiles."""
_ALIKE, _SCALES = 1.1, 3
"""Tiles that people judged are of one scale where their sides differ by less; so many scales."""
_NAMED = 3
"""Classes that a note names."""


@dataclass(frozen=True)
class Size:
    """``side`` of the ground that a tile shows, and why it is that."""

    side: float
    why: Note

    def window(self, scene: Scene) -> tuple[float, float]:
        """Width and height of a tile in a raster's pixels."""
        x, y = scene.scale
        return self.side / x, self.side / y

    def fits(self, scene: Scene) -> bool:
        """Whether a raster has room and pixels for such a tile."""
        width, height = self.window(scene)
        place = scene.place
        room = width <= place.width + 1e-6 and height <= place.height + 1e-6
        return room and min(width, height) >= LEAST_PIXELS - 1e-6


def length(side: float, unit: str) -> str:
    """A length in words."""
    return in_metres(side) if unit == "m" else f"{side:.0f} px"


def asked_for(sizes: Sequence[TileSize], map_: Map) -> tuple[list[Size], list[Note]]:
    """The sizes that were asked for, and notes on rasters that they do not fit.

    Raises:
        TrainingError: they are in another unit, or fit no raster.
    """
    if sizes[0].unit != map_.unit:
        code = "region_sizes_in_pixels" if map_.unit == "m" else "region_sizes_in_metres"
        raise TrainingError.of(code, size=str(sizes[0]))
    found, notes = [], []
    for side in sorted({size.value for size in sizes}):
        words = length(side, map_.unit)
        size = Size(side, Note.of("region_size_asked", side=words))
        fit = [scene for scene in map_.scenes if size.fits(scene)]
        if not fit:
            least = min(LEAST_PIXELS * max(scene.scale) for scene in map_.scenes)
            most = max(_room(scene) for scene in map_.scenes)
            raise TrainingError.of(
                "region_size_fits_none",
                side=words,
                low=f"{_above(least)} {map_.unit}",
                high=f"{math.floor(most)} {map_.unit}",
            )
        notes += [
            Note.of("region_size_skipped", side=words, path=str(scene.path))
            for scene in map_.scenes
            if scene not in fit
        ]
        found.append(size)
    return found, notes


def chosen(map_: Map, card: Card, model: str) -> list[Size]:
    """Sizes that suit the model, the rasters and the polygons, the main one first.

    That is the engine's own choice for an index, less where the rasters would have too few tiles
    for three splits; half of it where many classes are small, twice where many are large. Where
    people judged tiles it is theirs.

    Raises:
        TrainingError: the rasters have no room or no pixels for any.
    """
    judged = _judged(map_)
    if judged:
        return [
            Size(side, Note.of("region_size_judged", side=length(side, map_.unit)))
            for side in judged
        ]
    extent = card.ground_extent
    low, high = (extent.min, extent.max) if map_.unit == "m" else (0.0, math.inf)
    room = math.sqrt(sum(scene.area for scene in map_.scenes) / _BLOCKS)
    least = max(low, min(LEAST_PIXELS * max(scene.scale) for scene in map_.scenes))
    own = float(np.median([scene.window[0] * scene.scale[0] for scene in map_.scenes]))
    side = min(own, max(room, least), max(_room(scene) for scene in map_.scenes))
    side = max(_rounded(side), min(side, least))
    words = {"side": length(side, map_.unit), "model": model}
    typical = extent.typical if map_.unit == "m" else own
    if side < _rounded(own):
        suits = typical if side < typical else own  # the resolution may allow no smaller tiles
        code, more = "region_size_room", {"typical": length(suits, map_.unit)}
    elif side < _rounded(typical):
        code, more = "region_size_raster", {"typical": length(typical, map_.unit)}
    elif side > typical:
        code, more = "region_size_pixels", {"low": in_metres(low), "high": in_metres(high)}
    else:
        code, more = "region_size_model", {}
    sizes = [Size(side, Note.of(code, **words, **more))]
    if not any(sizes[0].fits(scene) for scene in map_.scenes):
        raise TrainingError.of("region_rasters_small", n=LEAST_PIXELS)
    widths = _widths(map_)
    small = sorted(name for name, width in widths.items() if width < _SMALL * side)
    if len(small) >= _MANY * len(widths) and side / 2 >= least:
        sizes.append(_further("region_size_small", side / 2, small, widths, map_.unit))
    large = sorted(name for name, width in widths.items() if width > _LARGE * side)
    fits = any(Size(side * 2, sizes[0].why).fits(scene) for scene in map_.scenes)
    if len(large) >= _MANY * len(widths) and side * 2 <= min(room, high) and fits:
        sizes.append(_further("region_size_large", side * 2, large, widths, map_.unit))
    return sizes


def without_tiles(map_: Map, sizes: Sequence[Size]) -> Iterator[Note]:
    """Yield a note on each raster that none of the sizes fits."""
    sides = ", ".join(length(size.side, map_.unit) for size in sizes)
    for scene in map_.scenes:
        if not any(size.fits(scene) for size in sizes):
            yield Note.of("region_size_skipped", side=sides, path=str(scene.path))


def _further(
    code: str, side: float, names: Sequence[str], widths: dict[str, float], unit: str
) -> Size:
    width = length(float(np.median([widths[name] for name in names])), unit)
    return Size(side, Note.of(code, side=length(side, unit), names=listed(names), width=width))


def listed(names: Sequence[str]) -> str:
    """Some names, and how many more there are."""
    shown = [name or "-" for name in names[:_NAMED]]
    more = len(names) - len(shown)
    return ", ".join(shown) + (f" (+ {more})" if more else "")


def _judged(map_: Map) -> list[float]:
    """The sides of the tiles that people judged; none where most polygons are no such outlines."""
    sides = np.sort(
        [
            math.sqrt(area)
            for scene in map_.scenes
            for label, area in zip(scene.labels, scene.areas, strict=True)
            if label.judged
        ]
    )
    if 2 * len(sides) <= sum(len(scene.labels) for scene in map_.scenes):
        return []
    # Tiles of one scale differ by what was cut off at the edge of a raster, or by rounding.
    groups = np.split(sides, np.flatnonzero(sides[1:] > sides[:-1] * _ALIKE) + 1)
    most = sorted(groups, key=len, reverse=True)[:_SCALES]
    return sorted(float(np.median(group)) for group in most)


def _widths(map_: Map) -> dict[str, float]:
    """The side of a square as large as a class's polygons are, in the median."""
    found = defaultdict(list)
    for scene in map_.scenes:
        for label, area in zip(scene.labels, scene.areas, strict=True):
            found[label.text].append(math.sqrt(area))
    return {name: float(np.median(widths)) for name, widths in found.items()}


def _room(scene: Scene) -> float:
    x, y = scene.scale
    return min(scene.place.width * x, scene.place.height * y)


def _rounded(side: float) -> float:
    """A length with two digits, not longer than it is."""
    step = 10.0 ** (math.floor(math.log10(side)) - 1)
    return math.floor(side / step + 1e-6) * step


def _above(value: float) -> str:
    return f"{math.ceil(value * 10) / 10:g}"
