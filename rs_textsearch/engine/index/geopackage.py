"""GeoPackage files: creating one with fudgeo, and footprints as GeoPackage geometries.

fudgeo writes the schema, the reference systems and the layer tables. Rows go in through a plain
``sqlite3`` connection of our own, because a block of tiles and its embeddings have to be one
transaction.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from pathlib import Path

import numpy as np

from rs_textsearch.engine.place import unknown_system

UNDEFINED_CARTESIAN = -1
_PRIVATE_SRS = 100001
_POLYGON = np.dtype(
    [
        # GeoPackage's header: version 0, little-endian with the envelope x0, x1, y0, y1
        ("magic", "S2"),
        ("version", "u1"),
        ("flags", "u1"),
        ("srs_id", "<i4"),
        ("envelope", "<f8", 4),
        # well-known binary
        ("order", "u1"),
        ("type", "<u4"),
        ("rings", "<u4"),
        ("points", "<u4"),
        ("ring", "<f8", (5, 2)),
    ]
)
"""A four-cornered polygon, byte for byte."""


def new_layer(
    name: str, crs: str | None, fields: Sequence[tuple[str, str]], description: str = ""
) -> tuple[sqlite3.Connection, int]:
    """Return a GeoPackage in memory with one empty polygon layer, and the layer's ``srs_id``.

    ``fields`` are (name, SQL type) pairs; the geometry column is ``geom``, the key ``fid``. The
    connection commits by itself; :func:`save` writes it to a file.
    """
    from fudgeo.enumeration import GPKGFlavors, ShapeType
    from fudgeo.geopkg import Field, MemoryGeoPackage

    # With OGR's table of row counts QGIS shows the number of features without counting them.
    package = MemoryGeoPackage.create(flavor=GPKGFlavors.epsg, ogr_contents=True)
    system = _reference_system(crs)
    package.create_feature_class(
        name,
        system,
        shape_type=ShapeType.polygon,
        fields=[Field(field, kind) for field, kind in fields],
        description=description,
        spatial_index=False,
        geom_name="geom",
    )
    connection = package.connection
    connection.commit()
    connection.isolation_level = None
    # Nothing of GeoPackage 1.4 is used, and the GDAL of older QGIS versions warns about it.
    connection.execute("PRAGMA user_version = 10300")
    return connection, system.srs_id


def save(connection: sqlite3.Connection, path: Path) -> None:
    """Write a GeoPackage in memory to the new file ``path`` and close it."""
    with closing(connection), without_waiting(path) as file:
        connection.backup(file)


@contextmanager
def without_waiting(path: Path) -> Iterator[sqlite3.Connection]:
    """Open a new file that gets its name only once it is whole: nobody waits for the disk."""
    with closing(sqlite3.connect(path, isolation_level=None)) as file:
        file.execute("PRAGMA synchronous = OFF")
        file.execute("PRAGMA journal_mode = OFF")
        yield file


def set_system(connection: sqlite3.Connection, layer: str, crs: str) -> int:
    """Say that ``layer`` lies in ``crs``; returns its ``srs_id``, which all its rows must have."""
    system = _reference_system(crs)
    connection.execute(
        "INSERT OR IGNORE INTO gpkg_spatial_ref_sys (srs_name, srs_id, organization, "
        "organization_coordsys_id, definition, description) VALUES (?, ?, ?, ?, ?, ?)",
        system.as_record(),
    )
    for statement in (
        "UPDATE gpkg_contents SET srs_id = ? WHERE table_name = ?",
        "UPDATE gpkg_geometry_columns SET srs_id = ? WHERE table_name = ?",
    ):
        connection.execute(statement, (system.srs_id, layer))
    return system.srs_id


def set_extent(
    connection: sqlite3.Connection, layer: str, bounds: Sequence[float] | None
) -> None:
    """Record ``xmin, ymin, xmax, ymax`` of ``layer``, which readers zoom to."""
    low_x, low_y, high_x, high_y = bounds if bounds is not None else (None,) * 4
    connection.execute(
        "UPDATE gpkg_contents SET min_x = ?, min_y = ?, max_x = ?, max_y = ?, "
        "last_change = strftime('%Y-%m-%dT%H:%M:%fZ', 'now') WHERE table_name = ?",
        (low_x, low_y, high_x, high_y, layer),
    )


def polygon_blobs(rings: np.ndarray, srs_id: int) -> list[bytes]:
    """Return GeoPackage geometries of four-cornered footprints [n, 4, 2]."""
    rings = np.asarray(rings, np.float64)
    blobs = np.zeros(len(rings), _POLYGON)
    blobs["magic"], blobs["flags"], blobs["srs_id"] = b"GP", 0b0000_0011, srs_id
    low, high = rings.min(axis=1), rings.max(axis=1)
    blobs["envelope"] = np.stack([low, high], axis=2).reshape(-1, 4)
    blobs["order"], blobs["type"], blobs["rings"], blobs["points"] = 1, 3, 1, 5
    blobs["ring"] = np.concatenate([rings, rings[:, :1]], axis=1)
    size, data = _POLYGON.itemsize, blobs.tobytes()
    return [data[i : i + size] for i in range(0, len(data), size)]


def _reference_system(crs: str | None):
    from fudgeo.geopkg import SpatialReferenceSystem

    if crs is None:
        return SpatialReferenceSystem(
            "Undefined cartesian SRS", "NONE", -1, "undefined", srs_id=UNDEFINED_CARTESIAN
        )
    from pyproj import CRS
    from pyproj.enums import WktVersion
    from pyproj.exceptions import CRSError

    try:
        system = CRS.from_user_input(crs)
    except CRSError as error:
        raise unknown_system(crs) from error
    try:
        definition = system.to_wkt(WktVersion.WKT1_GDAL, pretty=False)
    except CRSError:
        definition = None
    # GeoPackage asks for WKT 1; a system that it cannot express is stored as WKT 2, as GDAL does.
    definition = definition or system.to_wkt(WktVersion.WKT2_2019, pretty=False)
    authority = system.to_authority(min_confidence=100)
    if authority and authority[1].isdigit():
        return SpatialReferenceSystem(system.name, authority[0], int(authority[1]), definition)
    return SpatialReferenceSystem(system.name, "NONE", _PRIVATE_SRS, definition)
