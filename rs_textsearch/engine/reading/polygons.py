"""Polygons from files: GeoJSON and GeoPackage, with the reference system that they are in."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

import shapely

from rs_textsearch.engine.errors import BadInput
from rs_textsearch.engine.paths import absolute, file_and_layer, file_uri
from rs_textsearch.engine.reading.curves import polygons

_WGS84 = "OGC:CRS84"
_ENVELOPES = (0, 32, 48, 48, 64)
"""Bytes of the envelope of a GeoPackage geometry, by its indicator."""
_SYSTEM = """
    SELECT c.table_name, c.column_name, c.srs_id, s.organization, s.organization_coordsys_id,
        s.definition
    FROM gpkg_geometry_columns c LEFT JOIN gpkg_spatial_ref_sys s ON s.srs_id = c.srs_id
"""
_Labelled = tuple[Any, shapely.Geometry]
"""A polygon, after what its feature says in the field that was asked for."""
_DAMAGE = (
    OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError, OverflowError,
    sqlite3.Error, shapely.errors.ShapelyError,
)  # fmt: skip


def read_polygons(path: str | Path) -> tuple[Path, shapely.Geometry, str | None]:
    """Return the file, the union of all its polygons and their reference system.

    ``FILE.gpkg:LAYER`` names a layer of a GeoPackage; of several the first one with polygons
    counts. The system is ``None`` where the file has none. Raises :class:`BadInput`.
    """
    file, shapes, crs = _read(path, "The area of interest", None)
    with _said_of("The area of interest", file):
        return file, shapely.union_all([shapely.make_valid(shape) for _, shape in shapes]), crs


def read_labelled(
    path: str | Path, field: str
) -> tuple[list[tuple[str, shapely.Geometry]], str | None]:
    """Return the polygons of a file, each with what its ``field`` says, and their system.

    Those that say nothing are left out. Raises :class:`BadInput`, and where no polygon is labelled.
    """
    file, shapes, crs = _read(path, "The file of labelled polygons", field)
    labelled = [(str(label), shape) for label, shape in shapes if label not in (None, "")]
    if not labelled:
        raise BadInput(
            f"No polygon of {file} says anything in a field {field}.",
            "Name the field of the labels.",
        )
    return labelled, crs


def _read(
    path: str | Path, title: str, field: str | None
) -> tuple[Path, list[_Labelled], str | None]:
    """Return the file, its polygons with what their ``field`` says, and their system."""
    file, layer = file_and_layer(absolute(path))
    if file.is_dir():
        raise BadInput(f"{title} {file} is a folder.", "Name a file in it.")
    if not file.is_file():
        raise BadInput(f"{title} {file} does not exist.", "Check its path.")
    readers = {".gpkg": _from_geopackage, ".geojson": _from_geojson, ".json": _from_geojson}
    reader = readers.get(file.suffix.lower())
    if reader is None:
        raise BadInput(
            f"{title} {file} is of a kind that is not read here.",
            "Export it as GeoPackage (.gpkg) or GeoJSON (.geojson).",
        )
    with _said_of(title, file):
        if layer is None:
            shapes, crs = reader(file, field)
        else:
            shapes, crs = _from_geopackage(file, field, layer)
    if not shapes:
        raise BadInput(f"{title} {file} holds no polygon.", "Draw at least one polygon.")
    return file, shapes, crs


@contextmanager
def _said_of(title: str, file: Path) -> Iterator[None]:
    """Turn what a damaged file raises into :class:`BadInput`."""
    try:
        yield
    except _DAMAGE as error:
        raise BadInput(
            f"{title} {file} cannot be read: {error}.",
            "Export it again as GeoPackage (.gpkg) or GeoJSON (.geojson).",
        ) from error


def _from_geojson(file: Path, field: str | None) -> tuple[list[_Labelled], str | None]:
    # Some programs begin the file with a byte order mark.
    document = json.loads(file.read_text(encoding="utf-8-sig"))
    if document.get("type") == "FeatureCollection":
        features = document["features"]
    elif document.get("type") == "Feature":
        features = [document]
    else:
        features = [{"geometry": document}]
    shapes = [
        ((feature.get("properties") or {}).get(field), part)
        for feature in features
        if feature.get("geometry")
        for part in polygons(
            shapely.to_wkb(shapely.from_geojson(json.dumps(feature["geometry"])))
        )
    ]
    return shapes, _named(document.get("crs"))


def _named(crs: Any) -> str:
    """Return the system of a GeoJSON document.

    RFC 7946 knows WGS 84 only; older writers, QGIS among them, name another system here.
    """
    if isinstance(crs, str):
        return crs
    return str(((crs or {}).get("properties") or {}).get("name") or _WGS84)


def _from_geopackage(
    file: Path, field: str | None, wanted: str | None = None
) -> tuple[list[_Labelled], str | None]:
    """Read the layer ``wanted``, or the first one with polygons."""
    with closing(sqlite3.connect(f"{file_uri(file)}?mode=ro", uri=True)) as database:
        if not database.execute(
            "SELECT 1 FROM sqlite_master WHERE name = 'gpkg_geometry_columns'"
        ).fetchone():
            raise ValueError("it is no GeoPackage with a layer of polygons")
        layers = database.execute(_SYSTEM).fetchall()
        if wanted is not None:
            names = ", ".join(row[0] for row in layers)
            layers = [row for row in layers if row[0].casefold() == wanted.casefold()]
            if not layers:
                raise BadInput(f"{file} has no layer {wanted}.", f"Name one of these: {names}.")
        for table, column, *system in layers:
            _check_field(database, table, field, file)
            # SQLite takes a name alone that it does not know for a text.
            label = "NULL" if field is None else f"{_quoted(table)}.{_quoted(field)}"
            statement = " ".join(("SELECT", label, ",", _quoted(column), "FROM", _quoted(table)))
            shapes = [
                (value, part)
                for value, blob in database.execute(statement)
                if blob
                for part in _decoded(blob)
            ]
            if shapes:
                return shapes, _system(*system)
    return [], None


def _check_field(
    database: sqlite3.Connection, table: str, field: str | None, file: Path
) -> None:
    """Raise :class:`BadInput` where a layer lacks the field that is asked for."""
    rows = database.execute(f"PRAGMA table_info({_quoted(table)})")
    names = [name for _, name, *_ in rows]
    if field is not None and field.casefold() not in map(str.casefold, names):
        raise BadInput(
            f"The layer {table} of {file} has no field {field}.",
            f"Name one of its fields: {', '.join(names)}.",
        )


def _quoted(name: str) -> str:
    """Return the name of a table or a column as SQL has it: it may hold anything."""
    escaped = name.replace('"', '""')
    return f'"{escaped}"'


def _decoded(blob: bytes) -> list[shapely.Geometry]:
    if len(blob) < 8 or blob[:2] != b"GP":
        raise ValueError("a geometry is none of a GeoPackage")
    indicator = blob[3] >> 1 & 7
    if indicator >= len(_ENVELOPES):
        raise ValueError("the envelope of a geometry is unknown")
    return polygons(blob[8 + _ENVELOPES[indicator] :])


def _system(
    number: int, organization: str | None, code: int | None, definition: str | None
) -> str | None:
    """Return the system as a code or as the definition that the file holds."""
    if number in (-1, 0) or definition is None:
        return None
    if str(organization).upper() in ("EPSG", "ESRI", "OGC", "IAU_2015"):
        return f"{str(organization).upper()}:{code}"
    return definition
