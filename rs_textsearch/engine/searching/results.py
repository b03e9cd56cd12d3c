"""The tiles that a search found: as items of its document and as a GeoPackage layer."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timezone
from typing import Any

import numpy as np

from rs_textsearch.engine.index import geopackage
from rs_textsearch.engine.index.database import database_errors
from rs_textsearch.engine.index.footprints import Footprints
from rs_textsearch.engine.outputs import Output
from rs_textsearch.engine.searching import ranking
from rs_textsearch.engine.searching.archive import Archive
from rs_textsearch.engine.searching.combining import spread
from rs_textsearch.engine.searching.overlap import covering

_FIELDS = (
    ("rank", "INTEGER"),
    ("score", "REAL"),
    ("level", "TEXT"),
    ("zscore", "REAL"),
    ("percentile", "REAL"),
    ("query", "TEXT"),
    ("not_query", "TEXT"),
    ("raster", "TEXT"),
    ("scale", "REAL"),
    ("tile", "INTEGER"),
    ("tile_px", "REAL"),
    ("gsd_m", "REAL"),
    ("bundle", "TEXT"),
    ("created", "TEXT"),
    ("index_path", "TEXT"),
    ("index_state", "TEXT"),
    ("box_px", "TEXT"),
    ("overlaps", "INTEGER"),
)


def listed(
    archive: Archive, scores: np.ndarray, positions: np.ndarray, levels: Sequence[str | None]
) -> list[dict[str, Any]]:
    """Return the items of the search document for ``positions``, best first.

    ``levels`` are those of presence, one a position.
    """
    middle, sigma = spread(scores)
    values = scores[positions].astype(np.float64)
    bounds = np.zeros((len(positions), 4))
    rasters = archive.raster[positions]
    for number in set(rasters.tolist()):  # np.unique loads masked arrays
        mine = rasters == number
        bounds[mine] = archive.places[number].bounds(archive.boxes[positions[mine]])
    indexes, tiles = archive.where(positions)
    names = [str(index.path) for index in archive.indexes]
    columns = zip(
        tiles.tolist(),
        values.tolist(),
        ((values - middle) / sigma).tolist(),
        ranking.percentiles(scores, positions).tolist(),
        bounds.tolist(),
        rasters.tolist(),
        archive.scale[positions].tolist(),
        indexes.tolist(),
        archive.boxes[positions].tolist(),
        levels,
    )
    paths = [str(record.path) for record in archive.rasters]
    return [
        {
            "rank": rank,
            "tile": tile,
            "score": score,
            "level": level,
            "zscore": zscore,
            "percentile": percentile,
            "bounds": extent,
            "crs": archive.places[raster].crs,
            "raster": paths[raster],
            "scale": scale,
            "index": names[index],
            "state": archive.indexes[index].state,
            "box": box,
        }
        for rank, (tile, score, zscore, percentile, extent, raster, scale, index, box, level)
        in enumerate(columns, 1)
    ]


def write_tiles(
    output: Output,
    archive: Archive,
    positions: np.ndarray,
    results: list[dict[str, Any]],
    query: str,
    negative: tuple[str, ...],
) -> None:
    """Write ``results`` (the items of the search document, at ``positions``) to layer ``tiles``.

    Footprints are in the reference system of the first raster among the results. ``overlaps`` is
    the rank of the better tile that stands for one on a map, see :func:`covering`.
    """
    places, rasters, boxes = archive.places, archive.raster[positions], archive.boxes[positions]
    crs = places[rasters[0]].crs if len(positions) else archive.header.crs
    created = datetime.now(timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")
    corners = np.zeros((len(positions), 4, 2))
    resolutions: dict[int, float | None] = {}
    for number in np.unique(rasters).tolist():
        mine, metres = rasters == number, places[number].metres_per_pixel
        corners[mine] = Footprints(places[number], crs).corners(boxes[mine])
        resolutions[number] = None if metres is None else (metres[0] + metres[1]) / 2
    sides = np.sqrt((boxes[:, 2] - boxes[:, 0]) * (boxes[:, 3] - boxes[:, 1]))
    rows = [
        (
            item["rank"],
            item["score"],
            item["level"],
            item["zscore"],
            item["percentile"],
            query,
            "; ".join(negative),
            item["raster"],
            item["scale"],
            item["tile"],
            side,
            resolutions[raster],
            str(archive.header.bundle),
            created,
            item["index"],
            item["state"],
            " ".join(map(repr, item["box"])),
            better,
        )
        for item, side, raster, better in zip(
            results, sides.tolist(), rasters.tolist(), covering(boxes, rasters)
        )
    ]
    with output.written() as temporary, database_errors(output.path):
        connection, srs_id = geopackage.new_layer(
            "tiles", crs, _FIELDS, f"Closest tiles for: {query}"
        )
        if rows:
            blobs = geopackage.polygon_blobs(corners, srs_id)
            connection.executemany(
                "INSERT INTO tiles (geom, rank, score, level, zscore, percentile, query, "
                "not_query, raster, scale, tile, tile_px, gsd_m, bundle, created, index_path, "
                "index_state, box_px, overlaps) "
                "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                [(blob, *row) for blob, row in zip(blobs, rows)],
            )
            low, high = corners.min(axis=(0, 1)), corners.max(axis=(0, 1))
            geopackage.set_extent(connection, "tiles", [float(v) for v in (*low, *high)])
        geopackage.save(connection, temporary)
