"""GeoPackages of polygons that pairs come with: the same pairs are the same bytes."""

from __future__ import annotations

import struct
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import shapely

from rs_textsearch.engine.index.geopackage import new_layer, save, set_extent

_NEVER = "2000-01-01T00:00:00.000Z"
"""When a file says that it was changed."""


def write_layer(
    path: Path,
    name: str,
    crs: str | None,
    fields: Sequence[tuple[str, str]],
    rows: Iterable[tuple[shapely.Geometry, tuple[Any, ...]]],
    description: str,
) -> None:
    """Write the layer ``name`` with ``fields``, pairs of a name and an SQL type.

    ``rows`` are shapes with the values of their fields; each polygon of a shape is a feature.
    """
    connection, srs_id = new_layer(name, crs, fields, description)
    names = ", ".join(["geom", *(field for field, _ in fields)])
    places = ", ".join("?" * (1 + len(fields)))
    statement = " ".join(["INSERT INTO", name, "(", names, ") VALUES (", places, ")"])
    found, bounds = [], []
    for shape, values in rows:
        for part in shapely.get_parts(shape):
            if part.geom_type == "Polygon" and part.area > 0:
                # GeoPackage's header without an envelope, then well-known binary.
                blob = b"GP\x00\x01" + struct.pack("<i", srs_id) + shapely.to_wkb(part)
                found.append((blob, *values))
                bounds.append(part.bounds)
    connection.executemany(statement, found)
    if bounds:
        low, high = np.min(bounds, axis=0)[:2], np.max(bounds, axis=0)[2:]
        set_extent(connection, name, [*low.tolist(), *high.tolist()])
    connection.execute("UPDATE gpkg_contents SET last_change = ?", (_NEVER,))
    save(connection, path)
