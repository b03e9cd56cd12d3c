"""Areas of interest: files, geometries, reference systems, and which windows they hit."""

from __future__ import annotations

import json
import sqlite3
import struct
from contextlib import closing
from pathlib import Path

import numpy as np
import pytest
import shapely
from pyproj import CRS, Transformer

from rs_textsearch.engine.errors import BadInput
from rs_textsearch.engine.fields import Damage
from rs_textsearch.engine.place import Place
from rs_textsearch.engine.reading.aoi import AreaOfInterest, touched
from rs_textsearch.engine.reading.curves import polygons
from rs_textsearch.engine.reading.tiling import make_grids

UTM = Place(400, 400, "EPSG:32633", (2.0, 0, 500_000, 0, -2.0, 5_400_000), (2.0, 2.0))
QUARTER = [[499_900, 5_399_700], [500_300, 5_399_700], [500_300, 5_400_100], [499_900, 5_400_100]]
"""A square over the upper left corner of UTM: columns 0 to 150, rows 0 to 150."""


def ring(corners=QUARTER, crs="EPSG:4326"):
    """Return a closed ring of corners in UTM coordinates, brought into ``crs``."""
    to = Transformer.from_crs("EPSG:32633", crs, always_xy=True)
    return [list(to.transform(x, y)) for x, y in [*corners, corners[0]]]


def polygon(**options):
    return {"type": "Polygon", "coordinates": [ring(**options)]}


def write(path, document, before=""):
    path.write_text(before + json.dumps(document), encoding="utf-8")
    return path


def geopackage(path, blobs, srs_id=32633, organization="EPSG", definition="", table="areas",
               column="geom", kind="GEOMETRY"):  # fmt: skip
    """Write as much of a GeoPackage as a layer of geometries needs."""
    quoted = [f'"{name}"'.replace('"', '""')[1:-1] for name in (table, column)]
    with closing(sqlite3.connect(path)) as database:
        database.executescript(
            "CREATE TABLE gpkg_spatial_ref_sys (srs_name TEXT, srs_id INTEGER, organization TEXT, "
            "organization_coordsys_id INTEGER, definition TEXT);"
            "CREATE TABLE gpkg_geometry_columns (table_name TEXT, column_name TEXT, "
            "geometry_type_name TEXT, srs_id INTEGER, z INTEGER, m INTEGER);"
            f"CREATE TABLE {quoted[0]} (fid INTEGER PRIMARY KEY, {quoted[1]} BLOB)"
        )
        database.execute(
            "INSERT INTO gpkg_spatial_ref_sys VALUES ('x', ?, ?, ?, ?)",
            (srs_id, organization, srs_id, definition),
        )
        database.execute(
            "INSERT INTO gpkg_geometry_columns VALUES (?, ?, ?, ?, 0, 0)",
            (table, column, kind, srs_id),
        )
        database.executemany(f"INSERT INTO {quoted[0]} ({quoted[1]}) VALUES (?)",
                             [(blob,) for blob in blobs])  # fmt: skip
        database.commit()
    return path


def blob(wkb, envelope=True):
    flags = 1 | (1 << 1 if envelope else 0)
    return b"GP" + bytes([0, flags]) + struct.pack("<i", 32633) + bytes(32 * envelope) + wkb


SQUARE = shapely.Polygon(QUARTER)


def hit(area, place=UTM, window=50):
    """Return the windows of a raster that an area touches, bool [rows, columns]."""
    grids = make_grids((place.width, place.height), (window, window), (1,), 0)
    return area.choose(grids, place, Path("a.tif"))[0].chosen


def quarter():
    """Return the windows of 50 pixels that lie in the upper left corner of UTM."""
    # Those that begin where the area ends touch it, or not, by rounding.
    wanted = np.zeros((8, 8), bool)
    wanted[:3, :3] = True
    return wanted


def is_quarter(area):
    found = hit(area)
    return found[:3, :3].all() and not found[4:].any() and not found[:, 4:].any()


@pytest.mark.parametrize(
    "document",
    [
        polygon(),
        {"type": "Feature", "properties": {}, "geometry": polygon()},
        {"type": "FeatureCollection", "features": [
            {"type": "Feature", "geometry": None},
            {"type": "Feature", "geometry": {"type": "Point", "coordinates": [0, 0]}},
            {"type": "Feature", "geometry": {"type": "Polygon", "coordinates": []}},
            {"type": "Feature", "geometry": polygon()},
        ]},
        {"type": "GeometryCollection", "geometries": [
            {"type": "Point", "coordinates": [0, 0]},
            {"type": "GeometryCollection", "geometries": [polygon()]},
        ]},
        {**polygon(crs="EPSG:32633"), "crs": "EPSG:32633"},
        {**polygon(crs="EPSG:3857"),
         "crs": {"type": "name", "properties": {"name": "urn:ogc:def:crs:EPSG::3857"}}},
    ],
)  # fmt: skip
@pytest.mark.parametrize("before", ["", "\ufeff"])
def test_geojson(tmp_path, document, before):
    assert is_quarter(AreaOfInterest.read(write(tmp_path / "a.geojson", document, before)))


def test_curves_are_followed():
    arc = struct.pack("<BII", 1, 8, 5) + np.array(
        [[499_900, 5_399_900], [500_100, 5_400_100], [500_300, 5_399_900], [500_100, 5_399_700],
         [499_900, 5_399_900]], "<f8").tobytes()  # fmt: skip
    (circle,) = polygons(struct.pack("<BII", 1, 10, 1) + arc)
    assert circle.area == pytest.approx(np.pi * 200**2, rel=0.01)
    # A line there and half a circle back, in three dimensions, in a collection of surfaces.
    line = struct.pack("<BII", 1, 1002, 2) + np.array([[0, 0, 9], [2, 0, 9]], "<f8").tobytes()
    back = struct.pack("<BII", 1, 1008, 3) + np.array(
        [[2, 0, 9], [1, 1, 9], [0, 0, 9]], "<f8").tobytes()  # fmt: skip
    compound = struct.pack("<BII", 1, 1009, 2) + line + back
    surface = struct.pack("<BII", 1, 1010, 1) + compound
    (half,) = polygons(struct.pack("<BII", 1, 1012, 1) + surface)
    assert half.area == pytest.approx(np.pi / 2, rel=0.01)
    (whole,) = polygons(struct.pack("<BIIBII", 1, 10, 1, 1, 8, 3) + np.array(
        [[0, 0], [2, 0], [0, 0]], "<f8").tobytes())  # fmt: skip
    assert whole.area == pytest.approx(np.pi, rel=0.01)
    for cut in (10, 40, 60):
        with pytest.raises(Damage, match="cut short"):
            polygons((struct.pack("<BII", 1, 10, 1) + arc)[:cut])


WKB = shapely.to_wkb(SQUARE)


@pytest.mark.parametrize(
    "blobs",
    [
        [blob(WKB)], [blob(WKB, envelope=False)], [None, blob(WKB)],
        [blob(shapely.to_wkb(shapely.Polygon())), blob(WKB)],
        [blob(shapely.to_wkb(shapely.Point(1, 1))), blob(WKB)],
        [blob(shapely.to_wkb(shapely.GeometryCollection([shapely.Point(0, 0), SQUARE])))],
        [blob(shapely.to_wkb(shapely.force_3d(SQUARE, 5), output_dimension=3))],
        [blob(struct.pack("<BII", 1, 12, 1) + WKB)],
    ],
)  # fmt: skip
def test_geometries_of_a_geopackage(tmp_path, blobs):
    assert is_quarter(AreaOfInterest.read(geopackage(tmp_path / "a.gpkg", blobs)))


@pytest.mark.parametrize("table", ["my areas", 'it\'s "x"', "a]b[c", "2024", "select", "größe"])
@pytest.mark.parametrize("column", ["geom", "the geom", 'a"b'])
def test_names_of_a_geopackage(tmp_path, table, column):
    path = geopackage(tmp_path / "a.gpkg", [blob(WKB)], table=table, column=column)
    assert is_quarter(AreaOfInterest.read(path))


def test_of_several_layers_with_polygons_one_is_named(tmp_path):
    path = geopackage(tmp_path / "a.gpkg", [blob(WKB)])
    with closing(sqlite3.connect(path)) as database:
        for name in ("more", "empty"):  # a layer without a polygon is not one that may be meant
            database.execute(f"CREATE TABLE {name} AS SELECT * FROM areas")
            database.execute("INSERT INTO gpkg_geometry_columns "
                             "SELECT ?, column_name, geometry_type_name, srs_id, z, m "
                             "FROM gpkg_geometry_columns WHERE table_name = 'areas'", (name,))
        database.execute("DELETE FROM empty")
        database.commit()
    with pytest.raises(BadInput, match=r"several layers with polygons: areas, more\.") as refused:
        AreaOfInterest.read(path)
    assert f"{path}:areas" in refused.value.remedy
    assert is_quarter(AreaOfInterest.read(f"{path}:MORE"))


def test_an_area_in_a_system_of_ones_own(tmp_path):
    own = "+proj=lcc +lat_1=30 +lat_2=60 +lat_0=45 +lon_0=10 +datum=WGS84 +type=crs"
    shape = shapely.Polygon(ring(crs=own))
    path = geopackage(
        tmp_path / "a.gpkg", [blob(shapely.to_wkb(shape))], 100001, "NONE", CRS(own).to_wkt()
    )
    area = AreaOfInterest.read(path)
    assert is_quarter(area) and area.doubt(UTM) is None


@pytest.mark.parametrize("srs_id", [-1, 0])
def test_an_area_without_a_system_is_taken_for_the_rasters(tmp_path, srs_id):
    area = AreaOfInterest.read(
        geopackage(tmp_path / "a.gpkg", [blob(WKB)], srs_id, "NONE", "undefined")
    )
    assert is_quarter(area)
    assert area.doubt(UTM).code == "area_of_file"
    assert "The area of interest has no" in area.doubt(UTM).text


def test_a_raster_without_a_system_takes_the_areas_numbers(tmp_path):
    nowhere = Place(400, 400, None, (1.0, 0, 0, 0, -1.0, 0), None)
    square = {"type": "Polygon", "coordinates": [[[0, 0], [140, 0], [140, -140], [0, -140]]]}
    square["coordinates"][0].append([0, 0])
    area = AreaOfInterest.read(write(tmp_path / "a.geojson", square))
    assert np.array_equal(hit(area, nowhere), quarter())
    assert "The raster has no" in area.doubt(nowhere).text


def test_areas_that_cannot_be_read(tmp_path):
    folder = tmp_path / "folder.gpkg"
    folder.mkdir()
    with pytest.raises(BadInput, match="is a folder"):
        AreaOfInterest.read(folder)
    with pytest.raises(BadInput, match="holds no polygon"):
        AreaOfInterest.read(geopackage(tmp_path / "none.gpkg", [None]))
    for number, document in enumerate(([1, 2], {"type": "Polygon"}, polygon()["coordinates"])):
        with pytest.raises(BadInput, match=r"cannot be read|holds no polygon"):
            AreaOfInterest.read(write(tmp_path / f"{number}.json", document))
    for content in (b"GP", b"GP\0\xff" + bytes(40), b"XX" + bytes(40)):
        path = tmp_path / f"{content.hex()[:8]}.gpkg"
        with pytest.raises(BadInput, match="cannot be read"):
            AreaOfInterest.read(geopackage(path, [content]))
    junk = {**polygon(), "crs": {"properties": {"name": "EPSG:99999"}}}
    with pytest.raises(BadInput, match="cannot be brought"):
        hit(AreaOfInterest.read(write(tmp_path / "junk.geojson", junk)))


WORLD = {"type": "Polygon", "coordinates": [[[-180, -90], [180, -90], [180, 90], [-180, 90],
                                             [-180, -90]]]}  # fmt: skip


def test_the_disk_of_a_satellite(tmp_path):
    crs = CRS("+proj=geos +h=35785831 +lon_0=0 +sweep=y +datum=WGS84").to_wkt()
    disk = Place(400, 400, crs, (28_000.0, 0, -5.6e6, 0, -28_000.0, 5.6e6), None)
    found = hit(AreaOfInterest.read(write(tmp_path / "w.geojson", WORLD)), disk)
    assert found[1:-1, 1:-1].all() and not found[0, 0] and not found[-1, -1]
    africa = {"type": "Polygon", "coordinates": [[[10, 0], [20, 0], [20, 10], [10, 10], [10, 0]]]}
    found = hit(AreaOfInterest.read(write(tmp_path / "a.geojson", africa)), disk)
    assert 0 < found.sum() < 9 and found[3, 4]


@pytest.mark.parametrize(
    ("west", "area"),
    [(179.99, (179, 181)), (179.99, (-181, -179)), (285, (-76, -74)), (-75, (284, 286)),
     (359.99, (-1, 1))],
)  # fmt: skip
def test_longitudes_that_are_counted_otherwise(tmp_path, west, area):
    place = Place(400, 400, "EPSG:4326", (5e-5, 0, west, 0, -5e-5, 10), None)
    first, last = area
    corners = [[first, 9], [last, 9], [last, 11], [first, 11], [first, 9]]
    document = {"type": "Polygon", "coordinates": [corners]}
    assert hit(AreaOfInterest.read(write(tmp_path / "a.geojson", document)), place).all()


def plainly(grid, shape):
    x, y = grid.xs[None, :], grid.ys[:, None]
    return shapely.intersects(shapely.box(x, y, x + grid.width, y + grid.height), shape)


@pytest.mark.parametrize("seed", range(4))
def test_windows_are_those_that_intersect(seed):
    random = np.random.default_rng(seed)
    shapes = [
        shapely.Point(*random.uniform(0, 900, 2)).buffer(random.uniform(1, 200)),
        shapely.Polygon(random.uniform(-100, 1000, (3, 2))),
        shapely.box(200, 200, 700, 700).difference(shapely.box(300, 300, 600, 600)),
        shapely.box(-10, -10, 2000, 2000), shapely.box(-50, -50, -10, -10), shapely.Polygon(),
    ]  # fmt: skip
    grids = make_grids((1000, 700), (37.5, 41.3), (1, 2, 30), random.choice([0, 0.5, 0.8]))
    for shape in [*shapes, shapely.union_all(shapes[:3])]:
        shapely.prepare(shape)
        for grid in grids:
            assert np.array_equal(touched(grid, shape), plainly(grid, shape))


def test_work_follows_the_area_and_not_the_windows(monkeypatch):
    """Four million windows, an area of a few: a few hundred boxes are looked at."""
    (grid,) = make_grids((300_000, 300_000), (300, 300), (1,), 0.5)
    assert grid.count > 3_900_000
    counted = []
    box = shapely.box
    monkeypatch.setattr(
        shapely, "box", lambda *sides: counted.append(np.size(sides[0])) or box(*sides)
    )
    for shape, most in ((box(1000, 1000, 2000, 2000), 2000), (box(0, 0, 3e5, 3e5), 100),
                        (box(10_000, 10_000, 290_000, 290_000), 60_000)):  # fmt: skip
        counted.clear()
        shapely.prepare(shape)
        chosen = touched(grid, shape)
        assert sum(counted) < most and chosen.any()
