"""Reference systems of all kinds: stored in a GeoPackage, and footprints brought into another."""

from __future__ import annotations

import sqlite3
from contextlib import closing

import numpy as np
import pytest
import rasterio.crs
from pyproj import CRS
from pyproj.database import query_crs_info
from pyproj.enums import PJType

from rs_textsearch.engine.errors import BadInput
from rs_textsearch.engine.index import geopackage
from rs_textsearch.engine.index.footprints import Footprints
from rs_textsearch.engine.place import Place, same_system
from rs_textsearch.engine.reading.placing import crs_text
from tests.engine.rasters import write_raster

KINDS = (
    PJType.PROJECTED_CRS, PJType.GEOGRAPHIC_2D_CRS, PJType.GEOGRAPHIC_3D_CRS, PJType.COMPOUND_CRS,
    PJType.ENGINEERING_CRS,
)  # fmt: skip
ONLY_WKT_2 = ("EPSG:4979", "EPSG:4937", "EPSG:6247", "EPSG:8857", "ESRI:54035")
"""Systems that WKT 1 cannot say."""
ROTATED = (
    "+proj=ob_tran +o_proj=longlat +o_lon_p=0 +o_lat_p=39.25 +lon_0=18 +R=6371229 +type=crs"
)


def all_systems():
    return [
        f"{authority}:{info.code}"
        for authority in ("EPSG", "ESRI")
        for kind in KINDS
        for info in query_crs_info(authority, kind)
    ]


def stored(crs):
    """Return the system that the layer of a new GeoPackage has, in words."""
    connection, srs_id = geopackage.new_layer("tiles", crs, [("a", "INTEGER")])
    with closing(connection):
        return connection.execute(
            "SELECT organization, organization_coordsys_id, definition FROM gpkg_spatial_ref_sys "
            "WHERE srs_id = ?",
            (srs_id,),
        ).fetchone()


def check(name):
    text = crs_text(rasterio.crs.CRS.from_user_input(name))
    _, _, definition = stored(text)
    assert CRS.from_user_input(definition).name, name


@pytest.mark.parametrize("name", ONLY_WKT_2)
def test_systems_that_only_wkt_2_can_say(name):
    organization, code, definition = stored(name)
    assert f"{organization}:{code}" == name
    assert same_system(definition, name)


def test_a_rotated_pole_has_no_code():
    organization, _, definition = stored(CRS.from_user_input(ROTATED).to_wkt())
    assert organization == "NONE" and same_system(definition, ROTATED)


def test_one_system_in_a_hundred():
    # All of them, in some minutes: python -m tests.engine.index.test_reference_systems
    for name in all_systems()[::100]:
        check(name)


@pytest.mark.parametrize("name", ["EPSG:4979", "EPSG:6247"])
def test_such_a_raster_is_indexed(tmp_path, bundle, index_of, name):
    path = write_raster(tmp_path / "a.tif", place="degrees" if name == "EPSG:4979" else "utm")
    with rasterio.open(path, "r+") as file:
        file.crs = name
    index_of(path, tmp_path / "a.gpkg", bundle)
    with closing(sqlite3.connect(tmp_path / "a.gpkg")) as connection:
        code = connection.execute(
            "SELECT srs_id FROM gpkg_contents WHERE table_name = 'tiles'"
        ).fetchone()[0]
    assert code == int(name.split(":")[1])


def place(crs, x, y, pixel, side=400):
    return Place(side, side, crs, (pixel, 0.0, x, 0.0, -pixel, y), None)


BOXES = np.array([[0, 0, 200, 200], [100, 100, 300, 300], [200, 200, 400, 400]], float)
PACIFIC = place("EPSG:32660", 833_200, 400, 2)  # across 180 degrees
POLE = place("EPSG:3031", -400, 400, 2)


@pytest.mark.parametrize(
    ("raster", "crs", "side"),
    [(PACIFIC, "EPSG:4326", 0.0037), (PACIFIC, "EPSG:3857", 402),
     (place("EPSG:4326", 179.99, 5, 5e-5), "EPSG:3857", 1117)],
)  # fmt: skip
def test_footprints_across_the_antimeridian_are_as_wide_as_others(raster, crs, side):
    corners = Footprints(raster, crs).corners(BOXES)
    assert np.ptp(corners, axis=1) == pytest.approx(np.full((3, 2), side), rel=0.1)
    # They follow each other: none lies on the other side of the world.
    assert np.ptp(corners[..., 0]) < 2.2 * side


def test_footprints_at_a_pole_have_no_shape_in_mercator():
    corners = Footprints(POLE, "EPSG:3857").corners(BOXES)
    assert np.isfinite(corners).all() and not np.ptp(corners, axis=1).any()


def test_footprints_beyond_the_horizon_of_a_satellite_are_points():
    disk = place("+proj=geos +h=35785831 +sweep=y +datum=WGS84", -5.6e6, 5.6e6, 28_000)
    corners = Footprints(disk, "EPSG:4326").corners(BOXES)
    assert np.isfinite(corners).all()
    assert not np.ptp(corners[0], axis=0).any() and np.ptp(corners[1], axis=0).all()


@pytest.mark.parametrize(
    "crs", ["+proj=eqc +R=1737400", 'LOCAL_CS["site",UNIT["metre",1]]', "EPSG:32633"]
)
def test_rasters_of_unrelated_systems(crs):
    far = place(crs, 5e9, 5e12, 2)
    with pytest.raises(BadInput, match="has no place in EPSG:3857") as caught:
        Footprints(far, "EPSG:3857")
    assert "apart" in caught.value.remedy


def test_one_system_written_in_two_ways():
    wkt = CRS.from_epsg(32633).to_wkt("WKT1_ESRI")
    assert same_system(wkt, "EPSG:32633") and not same_system(wkt, "EPSG:32634")
    assert not same_system(wkt, None) and same_system(None, None)
    one = place("EPSG:32633", 500_000, 5_000_000, 2)
    assert one.agrees(place(wkt, 500_000 + 1e-5, 5_000_000, 2))
    assert not one.agrees(place(wkt, 500_001, 5_000_000, 2))
    assert not one.agrees(place("EPSG:32633", 500_000, 5_000_000, 2, side=401))


if __name__ == "__main__":
    for system in all_systems():
        check(system)
