"""The tiles that a search found, written as a GeoPackage layer."""

from __future__ import annotations

from datetime import datetime, timezone
from pathlib import Path
from typing import Any

import numpy as np

from rs_textsearch.engine import geopackage
from rs_textsearch.engine.database import database_errors
from rs_textsearch.engine.footprints import Footprints
from rs_textsearch.engine.loaded import LoadedIndex
from rs_textsearch.engine.paths import written_in_place

_FIELDS = (
    ("rank", "INTEGER"),
    ("score", "REAL"),
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
)


def write_tiles(
    path: Path,
    index: LoadedIndex,
    positions: np.ndarray,
    results: list[dict[str, Any]],
    query: str,
    negative: tuple[str, ...],
) -> None:
    """Write ``results`` (the items of the search document, at ``positions``) to layer ``tiles``.

    Footprints are in the reference system of the first raster among the results.
    """
    places = index.places
    crs = places[index.raster[positions[0]]].crs if len(positions) else index.header["crs"]
    created = datetime.now(timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")
    bundle = index.header["bundle"]
    rings, rows = [], []
    for position, item in zip(positions, results):
        place = places[index.raster[position]]
        box = index.boxes[position]
        rings.append(Footprints(place, crs).corners(box[None])[0])
        metres = place.metres_per_pixel
        rows.append(
            (
                item["rank"],
                item["score"],
                item["zscore"],
                item["percentile"],
                query,
                "; ".join(negative),
                item["raster"],
                item["scale"],
                item["tile"],
                float(((box[2] - box[0]) * (box[3] - box[1])) ** 0.5),
                None if metres is None else (metres[0] + metres[1]) / 2,
                f"{bundle['name']} {bundle['version']} ({bundle['id']})",
                created,
            )
        )
    with written_in_place(path) as temporary, database_errors(path):
        connection, srs_id = geopackage.new_layer(
            "tiles", crs, _FIELDS, f"Closest tiles for: {query}"
        )
        if rings:
            corners = np.array(rings)
            blobs = geopackage.polygon_blobs(corners, srs_id)
            connection.executemany(
                "INSERT INTO tiles (geom, rank, score, zscore, percentile, query, not_query, "
                "raster, scale, tile, tile_px, gsd_m, bundle, created) "
                "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                [(blob, *row) for blob, row in zip(blobs, rows)],
            )
            low, high = corners.min(axis=(0, 1)), corners.max(axis=(0, 1))
            geopackage.set_extent(connection, "tiles", [float(v) for v in (*low, *high)])
        geopackage.save(connection, temporary)
        geopackage.remove_sidecars(path)
