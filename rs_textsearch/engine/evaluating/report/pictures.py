"""Pictures of tiles and of heatmaps over their raster, as URLs that hold them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

import numpy as np
import shapely

from rs_textsearch.engine.errors import EngineError
from rs_textsearch.engine.evaluating.maps import Map
from rs_textsearch.engine.reading.picture import window
from rs_textsearch.engine.reading.raster import Raster
from rs_textsearch.engine.reading.stretch import Stretch
from rs_textsearch.engine.searching.archive import Archive
from rs_textsearch.page import data_url

TILE = 128
"""Side of a tile's picture in pixels."""
SIDE = 520
"""Longer side of a map's picture in pixels."""
QUALITY = 82
HEAT = np.array(
    [(255, 237, 160), (254, 178, 76), (253, 120, 50), (227, 26, 28), (140, 0, 38)], np.float64
)
"""The colours of a heatmap (ColorBrewer's YlOrRd), from the share of its range where it begins."""
FROM, MOST_OPAQUE = 0.35, 0.8
_FINE = 0.5
"""Pixels of a picture by which an outline may be off."""


@dataclass(frozen=True)
class Picture:
    """A map's picture: its ``url``, its width and height in pixels, and its regions' outlines.

    The outlines [k, 2] are x, y in pixels of the picture.
    """

    url: str
    size: tuple[int, int]
    outlines: tuple[np.ndarray, ...] = field(repr=False)


class Pictures:
    """Takes the pictures of an archive's rasters; one that is gone has none."""

    def __init__(self, archive: Archive) -> None:
        self._archive = archive
        self._backgrounds: dict[tuple, np.ndarray | None] = {}

    def tiles(self, positions: Sequence[int]) -> list[str]:
        """Return a URL for each of the tiles at ``positions``, "" for one without a picture."""
        found = dict.fromkeys(positions, "")
        numbers = self._archive.raster[list(positions)]
        for number in np.unique(numbers).tolist():
            record = self._archive.rasters[number]
            try:
                with Raster(record.path, record.opening) as raster:
                    for position in np.array(positions)[numbers == number].tolist():
                        box = tuple(self._archive.boxes[position].tolist())
                        rgb, _ = window(raster, Stretch(record.stretch), box, TILE)
                        found[position] = data_url(jpeg(rgb), "image/jpeg")
            except EngineError:
                continue  # that it is gone was said when it was searched
        return [found[position] for position in positions]

    def map(self, number: int, shown: Map, outlines: Iterable[np.ndarray]) -> Picture | None:
        """Return the part of a raster that has scores, with its heatmap; ``None`` without one."""
        rows, columns = (np.flatnonzero(shown.known.any(axis=axis)) for axis in (1, 0))
        y0, y1, x0, x1 = rows[0], rows[-1] + 1, columns[0], columns[-1] + 1
        scale = SIDE / max(x1 - x0, y1 - y0)
        size = max(round((x1 - x0) * scale), 1), max(round((y1 - y0) * scale), 1)
        part = (x0 / shown.grey.shape[1], y0 / shown.grey.shape[0],
                x1 / shown.grey.shape[1], y1 / shown.grey.shape[0])  # fmt: skip
        background = self._background(number, part, size)
        if background is None:
            return None
        cells = [
            np.minimum(np.arange(pixels) * (end - start) // pixels, end - start - 1) + start
            for pixels, start, end in ((size[1], y0, y1), (size[0], x0, x1))
        ]
        grey, known = (values[np.ix_(*cells)] for values in (shown.grey, shown.known))
        moved = tuple(
            shapely.get_coordinates(shapely.simplify(shapely.Polygon(outline), _FINE))
            for outline in ((one - (x0, y0)) * scale for one in outlines)
        )
        return Picture(
            data_url(jpeg(coloured(background, grey, known)), "image/jpeg"), size, moved
        )

    def _background(
        self, number: int, part: tuple[float, ...], size: tuple[int, int]
    ) -> np.ndarray | None:
        """Return a part of a raster, from 0 to 1 of its sides, as uint8 RGB of ``size``."""
        asked = number, part, size
        if asked not in self._backgrounds:
            record, place = self._archive.rasters[number], self._archive.places[number]
            sides = np.array([place.width, place.height] * 2)
            try:
                with Raster(record.path, record.opening) as raster:
                    data, _ = raster.read(tuple((np.array(part) * sides).tolist()), size[::-1])
                    self._backgrounds[asked] = Stretch(record.stretch).apply(data)
            except EngineError:
                self._backgrounds[asked] = None
        return self._backgrounds[asked]


def coloured(rgb: np.ndarray, grey: np.ndarray, known: np.ndarray) -> np.ndarray:
    """Return a picture uint8 [rows, columns, 3] in pale grey with a heatmap over it.

    ``grey`` uint8 and ``known`` bool [rows, columns] are the heatmap's; it begins where a third of
    its range is reached, and what has no score is paler still.
    """
    light = rgb @ np.array([0.299, 0.587, 0.114])
    pale = np.where(known, 70 + 0.6 * light, 190 + 0.2 * light)[..., None]
    share = np.clip((grey / 255 - FROM) / (1 - FROM), 0, 1) * known
    at = share * (len(HEAT) - 1)
    low = np.minimum(at.astype(int), len(HEAT) - 2)
    heat = HEAT[low] + (HEAT[low + 1] - HEAT[low]) * (at - low)[..., None]
    opacity = (MOST_OPAQUE * np.sqrt(share))[..., None]
    return np.uint8(np.rint(pale * (1 - opacity) + heat * opacity))


def jpeg(rgb: np.ndarray) -> bytes:
    """Return uint8 RGB [rows, columns, 3] as a JPEG file."""
    import warnings

    from rasterio.errors import NotGeoreferencedWarning
    from rasterio.io import MemoryFile

    rows, columns, _ = rgb.shape
    with warnings.catch_warnings(), MemoryFile(ext=".jpg") as memory:
        warnings.simplefilter("ignore", NotGeoreferencedWarning)
        with memory.open(
            driver="JPEG", width=columns, height=rows, count=3, dtype="uint8", quality=QUALITY
        ) as dataset:
            dataset.write(np.moveaxis(rgb, 2, 0))
        return bytes(memory.getbuffer())
