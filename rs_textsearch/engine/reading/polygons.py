"""Polygons from files: GeoJSON and GeoPackage, with the reference system that they are in."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing, contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

import shapely

from rs_textsearch.engine.errors import BadInput
from rs_textsearch.engine.fields import Damage, Fields
from rs_textsearch.engine.notes import Value
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
_DAMAGE = (
    OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError, OverflowError,
    sqlite3.Error, shapely.errors.ShapelyError,
)  # fmt: skip


@dataclass(frozen=True)
class Feature:
    """The polygons of a feature, none where it is of another kind, and its fields by name.

    ``damage`` says why its geometry cannot be read; it has no polygons then.
    """

    polygons: tuple[shapely.Geometry, ...]
    fields: Mapping[str, Any]
    damage: Value | None = None

    @classmethod
    def read(
        cls, geometry: Callable[[], list[shapely.Geometry]], fields: Mapping[str, Any]
    ) -> Feature:
        """Return a feature with the polygons that ``geometry`` reads, or with its damage."""
        try:
            return cls(tuple(geometry()), fields)
        except Damage as error:
            return cls((), fields, error.said)
        except shapely.errors.ShapelyError as error:
            return cls((), fields, str(error))


def read_polygons(path: str | Path) -> tuple[Path, shapely.Geometry, str | None]:
    """Return the file, the union of all its polygons and their reference system.

    ``FILE.gpkg:LAYER`` names a layer of a GeoPackage, which it must where several have polygons.
    The system is ``None`` where the file has none. Raises :class:`BadInput`.
    """
    file, features, crs = read_features(path)
    with _said_of(file):
        parts = [shapely.make_valid(part) for feature in features for part in feature.polygons]
        return file, shapely.union_all(parts), crs


def read_features(
    path: str | Path, damaged: bool = False
) -> tuple[Path, list[Feature], str | None]:
    """Return the file, the features of its layer with polygons, and their system.

    Those without a polygon are among them, and those that are ``damaged`` where that is asked for;
    otherwise one of them makes the file unreadable. As :func:`read_polygons` otherwise.
    """
    file, layer = file_and_layer(absolute(path))
    if file.is_dir():
        raise BadInput.of("polygons_folder", path=str(file))
    if not file.is_file():
        raise BadInput.of("polygons_missing", path=str(file))
    readers = {".gpkg": _from_geopackage, ".geojson": _from_geojson, ".json": _from_geojson}
    reader = readers.get(file.suffix.lower())
    if reader is None:
        raise BadInput.of("polygons_kind", path=str(file))
    with _said_of(file):
        features, crs = reader(file) if layer is None else _from_geopackage(file, layer)
    some = any(feature.polygons for feature in features)
    for number, feature in enumerate(features, start=1):
        if feature.damage is not None and not (damaged and some):
            raise BadInput.of(
                "polygons_damaged", path=str(file), n=number, reason=feature.damage
            )
    if not some:
        raise BadInput.of("polygons_none", path=str(file))
    return file, features, crs


@contextmanager
def _said_of(file: Path) -> Iterator[None]:
    """Turn what a damaged file raises into :class:`BadInput`."""
    try:
        yield
    except Damage as error:
        raise BadInput.of("polygons_unread", path=str(file), reason=error.said) from error
    except _DAMAGE as error:
        raise BadInput.of("polygons_unread", path=str(file), reason=str(error)) from error


def _from_geojson(file: Path) -> tuple[list[Feature], str | None]:
    # Some programs begin the file with a byte order mark.
    document = Fields(json.loads(file.read_text(encoding="utf-8-sig"))).values
    if document.get("type") == "FeatureCollection":
        features = document["features"]
    elif document.get("type") == "Feature":
        features = [document]
    else:
        features = [{"geometry": document}]
    found = []
    for feature in features:
        text = json.dumps(feature.get("geometry") or None)
        found.append(Feature.read(partial(_parsed, text), feature.get("properties") or {}))
    return found, _named(document.get("crs"))


def _parsed(geometry: str) -> list[shapely.Geometry]:
    return [] if geometry == "null" else polygons(shapely.to_wkb(shapely.from_geojson(geometry)))


def _named(crs: Any) -> str:
    """Return the system of a GeoJSON document.

    RFC 7946 knows WGS 84 only; older writers, QGIS among them, name another system here.
    """
    if isinstance(crs, str):
        return crs
    return str(((crs or {}).get("properties") or {}).get("name") or _WGS84)


def _from_geopackage(
    file: Path, wanted: str | None = None
) -> tuple[list[Feature], str | None]:
    """Read the layer ``wanted``, or the only one with polygons."""
    with closing(sqlite3.connect(f"{file_uri(file)}?mode=ro", uri=True)) as database:
        if not database.execute(
            "SELECT 1 FROM sqlite_master WHERE name = 'gpkg_geometry_columns'"
        ).fetchone():
            raise BadInput.of("polygons_no_layer", path=str(file))
        layers = database.execute(_SYSTEM).fetchall()
        if wanted is not None:
            names = ", ".join(row[0] for row in layers)
            layers = [row for row in layers if row[0].casefold() == wanted.casefold()]
            if not layers:
                raise BadInput.of(
                    "polygons_layer", path=str(file), layer=wanted, names=names
                )
        found = []
        for table, column, *system in layers:
            features = _rows(database, table, column)
            if any(feature.polygons or feature.damage is not None for feature in features):
                found.append((table, features, system))
    if len(found) > 1:  # which one is meant is not to be guessed
        names = ", ".join(table for table, *_ in found)
        raise BadInput.of("polygons_layers", path=str(file), names=names, layer=found[0][0])
    return (found[0][1], _system(*found[0][2])) if found else ([], None)


def _rows(database: sqlite3.Connection, table: str, column: str) -> list[Feature]:
    """Return the features of a layer."""
    rows = database.execute(" ".join(("SELECT * FROM", _quoted(table))))
    names = [name.casefold() for name, *_ in rows.description]
    at = names.index(column.casefold())
    found = []
    for row in rows:
        fields = {
            name: value
            for i, ((name, *_), value) in enumerate(zip(rows.description, row))
            if i != at and not isinstance(value, bytes)
        }
        found.append(Feature.read(partial(_decoded, row[at]), fields))
    return found


def _quoted(name: str) -> str:
    """Return the name of a table or a column as SQL has it: it may hold anything."""
    escaped = name.replace('"', '""')
    return f'"{escaped}"'


def _decoded(blob: bytes | None) -> list[shapely.Geometry]:
    if not blob:
        return []
    if len(blob) < 8 or blob[:2] != b"GP":
        raise Damage.of("damaged_geometry")
    indicator = blob[3] >> 1 & 7
    if indicator >= len(_ENVELOPES):
        raise Damage.of("damaged_envelope")
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
