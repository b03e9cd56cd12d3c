"""The heatmaps of a search, a file for each raster, and what their tags tell who draws them."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from rs_textsearch.engine.index.records import damage
from rs_textsearch.engine.options import SearchOptions
from rs_textsearch.engine.outputs import Output
from rs_textsearch.engine.reading.validity import resampled
from rs_textsearch.engine.searching import heatmap
from rs_textsearch.engine.searching.archive import Archive
from rs_textsearch.engine.searching.presence import Presence
from rs_textsearch.engine.searching.refinement import Refinement


def write_heatmaps(
    archive: Archive,
    scores: np.ndarray,
    sure: Presence,
    options: SearchOptions,
    refinement: Refinement | None,
    targets: dict[int, Output],
    check: Callable[[], None],
) -> list[dict[str, str]]:
    maps = {}
    for i in targets:
        check()
        maps[i] = _heatmap(archive, scores, options, refinement, i)
    # A level begins at the same value in all of them, since they compare with each other; where
    # an area holds the centre of no cell, there is none.
    highest = max(float(values.max()) for values in maps.values())
    limits = None if highest == heatmap.NODATA else sure.limits(highest)
    common = {}
    if options.taught is not None:
        common["RS_TEXTSEARCH_TAUGHT"] = str(options.taught)
    if sure.words is not None:
        common["RS_TEXTSEARCH_NOTHING"] = "yes" if sure.nothing else "no"
    if limits is not None:
        common["RS_TEXTSEARCH_LEVELS"] = " ".join(map(repr, limits))
    written = []
    if archive.area is not None:
        extent = archive.area.extent()
        common["RS_TEXTSEARCH_AREA"] = " ".join(map(str, (*extent["bounds"], extent["crs"])))
    for i, output in targets.items():
        check()
        record, index = archive.rasters[i], archive.indexes[archive.raster_index[i]]
        tags = {
            "RS_TEXTSEARCH_QUERY": options.query,
            "RS_TEXTSEARCH_NOT": "; ".join(options.negative),
            "RS_TEXTSEARCH_INDEX": str(index.path),
            "RS_TEXTSEARCH_BUNDLE": str(archive.header.bundle),
            **common,
        }
        heatmap.write(output, maps[i], archive.places[i], tags)
        written.append({"raster": str(record.path), "path": str(output.path)})
    return written


def _heatmap(
    archive: Archive,
    scores: np.ndarray,
    options: SearchOptions,
    refinement: Refinement | None,
    raster: int,
) -> np.ndarray:
    """Return the heatmap float32 [rows, columns] of a raster, by its number."""
    record, index = archive.rasters[raster], archive.indexes[archive.raster_index[raster]]
    with damage(index.path, str(record.path)):
        valid = record.valid_cells()
    if refinement is None:
        mine, coverage = archive.on_raster(raster)
        shown, shape = scores[mine], record.cells
    else:
        coverage, shown, shape = refinement.on_raster(archive, raster, scores)
        valid = None if valid is None else resampled(valid, shape)
    asked = archive.asked(raster, shape)
    if asked is not None:
        valid = asked if valid is None else asked & valid
    return heatmap.cell_values(coverage, shown, valid, options.smoothing)
