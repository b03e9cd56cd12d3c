"""Areas of interest."""

from __future__ import annotations

import json
import sqlite3
import struct
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import shapely

from tests.robustness.cases import REFUSED, WELL, Kind, Outcome, Run
from tests.robustness.drawing import values, write
from tests.robustness.kinds.places import SYSTEMS
from tests.robustness.workplace import Workplace

_WEST, _SOUTH, _EAST, _NORTH = 14.99, 45.14, 15.01, 45.16
"""Degrees around the raster of :attr:`Workplace.raster`."""
METRES = shapely.box(499_900, 4_999_700, 500_300, 5_000_100)
Draw = Callable[[Path], Path]


def _square(west: float, south: float, east: float, north: float) -> dict:
    ring = [[west, south], [east, south], [east, north], [west, north], [west, south]]
    return {"type": "Polygon", "coordinates": [ring]}


HERE = _square(_WEST, _SOUTH, _EAST, _NORTH)
RIGHT: dict[str, object] = {
    "a polygon": HERE,
    "a feature": {"type": "Feature", "properties": {}, "geometry": HERE},
    "features": {"type": "FeatureCollection", "features": [{"type": "Feature", "geometry": HERE}]},
    "a collection of shapes": {"type": "GeometryCollection", "geometries": [HERE]},
    "the world": _square(-180, -90, 180, 90),
    "three dimensions": {
        "type": "Polygon",
        "coordinates": [[[*point, 5] for point in HERE["coordinates"][0]]],
    },
    "several": {"type": "MultiPolygon", "coordinates": [HERE["coordinates"]] * 2},
    "a bow tie": {"type": "Polygon", "coordinates": [[[14.9, 45.1], [15.2, 45.2], [15.2, 45.1],
                                                      [14.9, 45.2], [14.9, 45.1]]]},
    "its system named": {**HERE, "crs": {"type": "name", "properties": {"name": "EPSG:4326"}}},
    "null among shapes": {"type": "FeatureCollection", "features": [
        {"type": "Feature", "geometry": None}, {"type": "Feature", "geometry": HERE}]},
}  # fmt: skip
ODD: dict[str, object] = {
    "elsewhere": _square(100, -50, 101, -49),
    "the other side of the Earth": _square(150, -60, -150, 60),
    "huge": _square(-1e300, -1e300, 1e300, 1e300),
    "no area": _square(15, 45, 15, 45),
    "not closed": {"type": "Polygon", "coordinates": [[[14, 45], [16, 45], [16, 46]]]},
    "two points": {"type": "Polygon", "coordinates": [[[14, 45], [16, 45], [14, 45]]]},
    "coordinates of texts": {"type": "Polygon", "coordinates": [[["a", "b"]]]},
    "no coordinates": {"type": "Polygon"},
    "empty coordinates": {"type": "Polygon", "coordinates": []},
    "a point": {"type": "Point", "coordinates": [15, 45]},
    "a line": {"type": "LineString", "coordinates": [[15, 45], [16, 46]]},
    "no features": {"type": "FeatureCollection", "features": []},
    "features 5": {"type": "FeatureCollection", "features": 5},
    "an unknown type": {"type": "Circle", "coordinates": [15, 45]},
    "a list": [1, 2],
    "null": None,
    "a number": 5,
    "a system that is a text": {**HERE, "crs": "EPSG:4326"},
    "a system that is none": {**HERE, "crs": {"properties": {"name": "EPSG:99999"}}},
    "a system on the Moon": {**HERE, "crs": {"properties": {"name": "+proj=longlat +R=1737400"}}},
    "a site grid": {**HERE, "crs": {"properties": {"name": 'LOCAL_CS["x",UNIT["metre",1]]'}}},
    "a system that is a list": {**HERE, "crs": []},
    "deep collections": json.loads(
        '{"type":"GeometryCollection","geometries":[' * 90 + "]}" * 90
    ),
}  # fmt: skip
TEXTS: dict[str, bytes] = {
    "empty": b"", "not closed": b'{"type": "Polygon"', "not a number":
    b'{"type":"Polygon","coordinates":[[[NaN,45],[16,46],[16,45],[NaN,45]]]}', "infinite":
    b'{"type":"Polygon","coordinates":[[[1e999,45],[16,46],[16,45],[1e999,45]]]}', "no UTF-8":
    b"\xff\xfe{}", "zeros": bytes(50), "deep": b"[" * 100_000,
}  # fmt: skip
POLYGON = METRES.wkb
SHAPES = {
    "POLYGON": POLYGON,
    "GEOMETRY": POLYGON,
    "MULTIPOLYGON": shapely.multipolygons([METRES]).wkb,
    "GEOMETRYCOLLECTION": shapely.geometrycollections([METRES]).wkb,
    "CURVEPOLYGON": struct.pack("<BII", 1, 10, 1)
    + struct.pack("<BII10d", 1, 8, 5, 499_900, 4_999_700, 500_300, 4_999_800, 500_300, 5_000_100,
                  499_950, 5_000_000, 499_900, 4_999_700),
    "MULTISURFACE": struct.pack("<BII", 1, 12, 1) + POLYGON,
    "POLYGON Z": shapely.to_wkb(shapely.force_3d(METRES), flavor="iso"),
}  # fmt: skip
"""Shapes of a GeoPackage's layer, by the type that its layer has."""


def _runs() -> Iterator[tuple[str, Run]]:
    for name, document in RIGHT.items():
        data = json.dumps(document).encode()
        yield f"GeoJSON: {name}", _area("a.geojson", data, WELL)
        yield f"GeoJSON with a byte order mark: {name}", _area(
            "a.geojson", b"\xef\xbb\xbf" + data, WELL
        )
    for name, document in ODD.items():
        yield f"GeoJSON: {name}", _area("a.geojson", json.dumps(document).encode(), None)
    for name, data in TEXTS.items():
        yield f"text: {name}", _area("a.json", data, REFUSED)
    for name, wkb in SHAPES.items():
        yield f"GeoPackage: {name}", _package(wkb=wkb, kind=name.split()[0], must=WELL)
    for name in ("my areas", "areas-2024", "select", "größe", 'it\'s "x"', "a]b[c", "2024", "A"):
        yield f"GeoPackage, layer {name}", _package(table=name, must=WELL)
    for name in ("the geom", "GEOM", 'ge"om', "select"):
        yield f"GeoPackage, column {name}", _package(column=name, must=WELL)
    for name, change in DAMAGES.items():
        yield f"GeoPackage: {name}", _package(change=change, must=None)
    for suffix in (".shp", ".kml", ".txt", "", ".tif", ".GEOJSON"):
        must = WELL if suffix == ".GEOJSON" else REFUSED
        yield f"named area{suffix}", _area(f"area{suffix}", json.dumps(HERE).encode(), must)
    for name in ("missing", "a folder", "a loop", "the raster", "the index"):
        yield f"file: {name}", _file(name)
    for name in SYSTEMS:
        yield f"the world over {name}", _over(name)


def _area(name: str, data: bytes, must: str | None) -> Run:
    def run(place: Workplace) -> Iterator[Outcome]:
        (place.folder / name).write_bytes(data)
        yield _index(place, place.copy(place.raster), place.folder / name, must)

    return run


def _index(place: Workplace, raster: Path, area: Path, must: str | None) -> Outcome:
    return place.engine(
        *("index", raster, "--out", "i.gpkg", *place.small, "--aoi", area),
        writes=["i.gpkg"],
        must=must,
    )


def _package(
    wkb: bytes = POLYGON, kind: str = "POLYGON", table: str = "areas", column: str = "geom",
    change: str = "", must: str | None = None,
) -> Run:  # fmt: skip
    def run(place: Workplace) -> Iterator[Outcome]:
        path = place.folder / "area.gpkg"
        _write_package(path, wkb, kind, table, column)
        if change:
            with closing(sqlite3.connect(path)) as connection:
                connection.execute(change)
                connection.commit()
        yield _index(place, place.copy(place.raster), path, must)

    return run


DAMAGES = {
    "no features": "DELETE FROM areas",
    "a shape that is NULL": "INSERT INTO areas (geom) VALUES (NULL)",
    "a shape that is junk": "INSERT INTO areas (geom) VALUES (x'00ff')",
    "a shape that is text": "INSERT INTO areas (geom) VALUES ('POLYGON EMPTY')",
    "a shape that is cut": "UPDATE areas SET geom = substr(geom, 1, 40)",
    "no contents": "DELETE FROM gpkg_contents",
    "no table of shapes": "DROP TABLE gpkg_geometry_columns",
    "no table of systems": "DROP TABLE gpkg_spatial_ref_sys",
    "no layer": "DROP TABLE areas",
    "a system that is not there": "UPDATE gpkg_geometry_columns SET srs_id = 12345",
    "an undefined system": "UPDATE gpkg_geometry_columns SET srs_id = -1",
    "a system without an authority": "UPDATE gpkg_spatial_ref_sys SET organization = 'NONE'",
    "a system that is NULL": "UPDATE gpkg_spatial_ref_sys SET organization = x'00', "
                             "definition = x'ff'",
}  # fmt: skip


def _write_package(path: Path, wkb: bytes, kind: str, table: str, column: str) -> None:
    from rasterio.crs import CRS

    quoted, inside = (name.replace('"', '""') for name in (table, column))
    blob = b"GP" + bytes([0, 1]) + struct.pack("<i", 32633) + wkb
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript(
            "PRAGMA application_id = 1196444487; PRAGMA user_version = 10300;"
            "CREATE TABLE gpkg_spatial_ref_sys (srs_name TEXT NOT NULL, srs_id INTEGER PRIMARY KEY,"
            " organization TEXT NOT NULL, organization_coordsys_id INTEGER NOT NULL, definition "
            "TEXT NOT NULL, description TEXT);"
            "CREATE TABLE gpkg_contents (table_name TEXT PRIMARY KEY, data_type TEXT NOT NULL, "
            "identifier TEXT, description TEXT DEFAULT '', last_change DATETIME DEFAULT '', min_x "
            "DOUBLE, min_y DOUBLE, max_x DOUBLE, max_y DOUBLE, srs_id INTEGER);"
            "CREATE TABLE gpkg_geometry_columns (table_name TEXT NOT NULL, column_name TEXT NOT "
            "NULL, geometry_type_name TEXT NOT NULL, srs_id INTEGER NOT NULL, z TINYINT NOT NULL, "
            "m TINYINT NOT NULL);"
            f'CREATE TABLE "{quoted}" (fid INTEGER PRIMARY KEY AUTOINCREMENT, "{inside}" {kind});'
        )
        wkt = CRS.from_epsg(32633).to_wkt()
        connection.execute(
            "INSERT INTO gpkg_spatial_ref_sys VALUES ('UTM', 32633, 'EPSG', 32633, ?, '')", (wkt,)
        )
        connection.execute(
            "INSERT INTO gpkg_contents (table_name, data_type, identifier, srs_id) "
            "VALUES (?, 'features', ?, 32633)", (table, table),
        )  # fmt: skip
        connection.execute(
            "INSERT INTO gpkg_geometry_columns VALUES (?, ?, ?, 32633, ?, 0)",
            (table, column, kind, int(wkb[1:5] == struct.pack("<I", 1003)) * 2),
        )
        connection.execute(f'INSERT INTO "{quoted}" ("{inside}") VALUES (?)', (blob,))
        connection.commit()


def _file(name: str) -> Run:
    def run(place: Workplace) -> Iterator[Outcome]:
        raster, path = place.copy(place.raster), place.folder / "a.geojson"
        if name == "a folder":
            path.mkdir()
        elif name == "a loop":
            path.symlink_to(path.name)
        elif name == "the raster":
            path = raster
        elif name == "the index":
            path = place.copy(place.index, "other.gpkg")
        yield _index(place, raster, path, WELL if name == "the index" else REFUSED)

    return run


def _over(name: str) -> Run:
    def run(place: Workplace) -> Iterator[Outcome]:
        from affine import Affine
        from rasterio.crs import CRS

        crs, corner, side = SYSTEMS[name]
        raster = write(
            place.folder / "r.tif",
            values(),
            crs=None if crs is None else CRS.from_user_input(crs),
            transform=Affine(side, 0, corner[0], 0, -side, corner[1]),
        )
        area = place.folder / "world.geojson"
        area.write_text(json.dumps(RIGHT["the world"]), encoding="utf-8")
        yield _index(place, raster, area, None)

    return run


KIND = Kind(
    "Areas of interest",
    "GeoJSON in every shape, with and without byte order mark, broken, deep; GeoPackages with all "
    "types of polygons, odd names of layers and columns, damages; other files; the whole world "
    "over rasters of every reference system.",
    _runs,
    sample=6,
)
