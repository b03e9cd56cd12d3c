"""Heatmaps of classes over the rasters, and how well these localize the regions.

The metrics are those of semantic localization (:mod:`rs_textsearch.engine.selo`) in their mended
mode, of the heatmap that a search writes, on a grid that is as coarse as the tiles allow.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass, field
from functools import lru_cache, partial

import numpy as np
import shapely

from rs_textsearch.engine.evaluating.relevance import Region, Relevance
from rs_textsearch.engine.reading.validity import resampled
from rs_textsearch.engine.searching import heatmap
from rs_textsearch.engine.searching.archive import Archive
from rs_textsearch.engine.selo import plain
from rs_textsearch.engine.selo.metrics import Measures, measure
from rs_textsearch.engine.selo.rules import Clean

CELLS = 32
"""Cells along a side of the smallest tile, as far as that makes no more than :data:`MOST`."""
MOST = 1024
"""Cells along the longer side of a raster."""
GRIDS = 64
"""Rasters whose grids are kept, of some 9 MB each at most."""


@dataclass(frozen=True)
class Map:
    """``grey`` uint8 [rows, columns] from the least to the largest score of a range.

    ``known`` bool [rows, columns] are the cells that have a score; the others are 0.
    """

    grey: np.ndarray = field(repr=False)
    known: np.ndarray = field(repr=False)


class Maps:
    """The grids of an archive's rasters, ready for the scores of any class."""

    def __init__(self, archive: Archive) -> None:
        self._grid = lru_cache(GRIDS)(partial(_Grid, archive))
        self._regions: Sequence[Region] = ()
        self._outlines: dict[int, list[np.ndarray]] = {}

    def of(
        self, raster: int, scores: np.ndarray, limits: tuple[float, float] | None = None
    ) -> Map:
        """Return the heatmap of a raster, by its number, of the ``scores`` [n] of all tiles.

        Its range is that of its own cells, or the ``limits`` that it shares with other rasters.
        """
        return self._grid(raster).map(scores, limits)

    def outlines(self, raster: int, regions: Sequence[Region]) -> list[np.ndarray]:
        """Return the outlines [k, 2] (x, y) in cells of those regions that have a score.

        Those of the last class are kept: they are the same for every model, and for the report.
        """
        if regions is not self._regions:
            self._regions, self._outlines = regions, {}
        if raster not in self._outlines:
            shapes = [region.shape for region in regions if region.raster == raster]
            self._outlines[raster] = self._grid(raster).outlines(shapes)
        return self._outlines[raster]

    def measures(self, relevance: Relevance, scores: np.ndarray) -> dict[str, float]:
        """Return ``rsu``, ``ras``, ``rda``, ``rmi`` and ``pointing``, means over the rasters.

        Of those rasters that show the class; none where no region has a score.
        """
        found = []
        for raster in dict.fromkeys(region.raster for region in relevance.regions):
            outlines = self.outlines(raster, relevance.regions)
            if outlines:
                one = self.of(raster, scores)
                rules = Clean(self._grid(raster).window)
                found.append(measure(one.grey, outlines, rules, one.known))
        return asdict(Measures.mean(found)) if found else {}


class _Grid:
    """The cells of one raster."""

    def __init__(self, archive: Archive, raster: int) -> None:
        place, record = archive.places[raster], archive.rasters[raster]
        self._mine = np.flatnonzero(archive.raster == raster)
        boxes = archive.boxes[self._mine]
        size = np.array([place.width, place.height])
        smallest = float((boxes[:, 2:] - boxes[:, :2]).min())
        scale = min(CELLS / smallest, MOST / size.max(), 1.0)
        columns, rows = np.maximum(np.rint(size * scale), 1).astype(int).tolist()
        self.shape = rows, columns
        self.scale = np.array([columns, rows]) / size
        self.window = max(int(smallest * self.scale.min()), 2)
        self._frame = shapely.box(0, 0, *size)
        self._coverage = heatmap.Coverage.of_cells(boxes, tuple(size.tolist()), self.shape)
        self._valid = np.ones(self.shape, bool)
        for known in (record.valid_cells(), archive.asked(raster, self.shape)):
            if known is not None:
                self._valid &= known if known.shape == self.shape else resampled(known, self.shape)

    def map(self, scores: np.ndarray, limits: tuple[float, float] | None) -> Map:
        values = heatmap.cell_values(self._coverage, scores[self._mine], self._valid)
        known = values != heatmap.NODATA
        grey = np.zeros(self.shape, np.uint8)
        if known.any():
            low, high = limits or (float(values[known].min()), float(values[known].max()))
            reach = max(high - low, float(np.finfo(np.float32).tiny))
            grey[known] = np.uint8(255 * np.clip((values[known] - low) / reach, 0, 1))
        return Map(grey, known)

    def outlines(self, shapes: Sequence[shapely.Geometry]) -> list[np.ndarray]:
        known = self._valid & (self._coverage.counts > 0)
        parts = shapely.get_parts(shapely.intersection(np.array(shapes, object), self._frame))
        found = [
            shapely.get_coordinates(part.exterior) * self.scale
            for part in parts
            if part.geom_type == "Polygon"
        ]
        return [outline for outline in found if _covers(outline, known)]


def _covers(outline: np.ndarray, known: np.ndarray) -> bool:
    """Whether an outline [k, 2] in cells covers one that is ``known``, bool [rows, columns]."""
    low = np.maximum(np.floor(outline.min(axis=0)).astype(int) - 1, 0)
    high = np.ceil(outline.max(axis=0)).astype(int) + 1
    near = known[low[1] : high[1], low[0] : high[0]]
    return bool(near.size and plain.covered([outline - low], near.shape)[near].any())
