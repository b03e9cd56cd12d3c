"""``blocks.gpkg``: where on the ground each split lies."""

from __future__ import annotations

import struct
from pathlib import Path

import numpy as np
import shapely
from shapely import affinity

from rs_textsearch.engine.index.geopackage import new_layer, save, set_extent
from training.regions.options import SPLITS
from training.regions.scenes import Map
from training.regions.splitting import Splitting

LAYER = "blocks"
_NEVER = "2000-01-01T00:00:00.000Z"
"""When the file says that it was changed: the same pairs are the same bytes."""


def write_blocks(path: Path, splitting: Splitting, map_: Map) -> None:
    """Write the part of each block where the centres of its split's tiles may lie.

    A tile whose centre lies in one overlaps no tile of another split.
    """
    crs = splitting.ground.crs if map_.unit == "m" else None
    areas = splitting.areas if map_.unit == "m" else _in_coordinates(splitting, map_)
    connection, srs_id = new_layer(
        LAYER, crs, [("split", "TEXT"), ("block", "INTEGER")],
        "Where the centres of tiles lie: of training, validation and test",
    )  # fmt: skip
    rows, bounds = [], []
    for number, (area, split) in enumerate(
        zip(areas, splitting.cell_split.tolist(), strict=True)
    ):
        for part in shapely.get_parts(area):
            if part.geom_type == "Polygon" and part.area > 0:
                # GeoPackage's header without an envelope, then well-known binary.
                blob = b"GP\x00\x01" + struct.pack("<i", srs_id) + shapely.to_wkb(part)
                rows.append((blob, SPLITS[split], number))
                bounds.append(part.bounds)
    connection.executemany(
        "INSERT INTO blocks (geom, split, block) VALUES (?, ?, ?)",
        rows,
    )
    if bounds:
        low, high = np.min(bounds, axis=0)[:2], np.max(bounds, axis=0)[2:]
        set_extent(connection, LAYER, [*low.tolist(), *high.tolist()])
    connection.execute("UPDATE gpkg_contents SET last_change = ?", (_NEVER,))
    save(connection, path)


def _in_coordinates(splitting: Splitting, map_: Map) -> np.ndarray:
    """The areas of rasters without a place in the coordinates that labels on them have."""
    starts = [
        splitting.ground.at(scene.place, [[0, 0]], number)[0]
        for number, scene in enumerate(map_.scenes)
    ]
    middles = (splitting.cells + 0.5) * splitting.side
    distances = [np.linalg.norm(middles - start, axis=1) for start in starts]
    areas = []
    for area, number in zip(splitting.areas, np.argmin(distances, axis=0), strict=True):
        a, b, c, d, e, f = map_.scenes[number].place.transform
        x, y = starts[number].tolist()
        moved = affinity.translate(area, -x, -y)
        areas.append(affinity.affine_transform(moved, (a, b, d, e, c, f)))
    return np.array(areas, object)
