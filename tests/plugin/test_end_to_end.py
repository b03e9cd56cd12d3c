"""QGIS itself, off-screen: the zip installed as QGIS does it, scene indexed and asked by hand.

``drive_qgis.py`` runs inside QGIS and writes a report; the tests here read it and look at the
files that the search left.
"""

from __future__ import annotations

import json
import os
import shutil
import sqlite3
from contextlib import closing

import numpy as np
import package
import pytest
from osgeo import gdal, ogr

from rs_textsearch.definitions import DEFAULT_BUNDLE, RESOURCES, SAMPLE_SCENE
from tests.plugin.staging import LIMIT_S, make_empty, run_qgis

QUERIES = {
    "many boats in a harbour": "harbour",
    "an airport with many planes": "airport",
    "a large stadium": "stadium",
    "baseball fields": "baseball field",
    "white storage tanks": "storage tanks",
    "a dense residential area with many houses": "dense residential",
    "a dense green forest": "forest",
    "farmland divided into rectangular fields": "farmland",
    "a beach near the ocean": "beach",
    "a railway station with many tracks": "railway station",
    "a bridge over a river": "bridge",
    "many cars in a parking lot": "parking",
}
REQUIRED = ("harbour", "airport", "stadium", "baseball field", "storage tanks", "forest",
            "farmland", "railway station")
BUNDLE = os.environ.get("E2E_BUNDLE", "")  # another model than the one that ships
LEVELS = ("none", "weak", "fair", "strong")
SHARE_ON_TRUTH = 0.2  # of the smaller of tile and polygon; a beach is a strip in its tile

pytestmark = [
    pytest.mark.slow,
    pytest.mark.timeout(LIMIT_S),
    pytest.mark.skipif(shutil.which("qgis") is None, reason="QGIS is not installed"),
    pytest.mark.skipif(
        not (BUNDLE or (DEFAULT_BUNDLE / "card.json").is_file()),
        reason="the trained model is not there",
    ),
]


@pytest.fixture(scope="module")
def report(tmp_path_factory):
    """Run QGIS once and return its report; rasters lie in a folder with odd letters."""
    folder = tmp_path_factory.mktemp("end to énd")
    scene, copy = folder / "scène.tif", folder / "cöpy of scene.tif"
    shutil.copy(SAMPLE_SCENE, scene)
    shutil.copy(SAMPLE_SCENE, copy)
    make_empty(folder / "profiles")
    environment = {
        "E2E_ZIP": str(package.build(folder)),
        "E2E_SCENE": str(scene),
        "E2E_COPY": str(copy),
        "E2E_QUERIES": json.dumps(list(QUERIES)),
        "E2E_BUNDLE": BUNDLE,
    }
    return run_qgis(folder, "drive_qgis.py", environment)


def entry(report, query):
    """Return the part of the report on one query."""
    return next(item for item in report["queries"] if item["query"] == query)


def heat_values(item):
    """Return the heatmap as float array with NaN for nodata, and its geotransform."""
    dataset = gdal.Open(item["heat"])
    band = dataset.GetRasterBand(1)
    values = band.ReadAsArray().astype(np.float64)
    nodata = band.GetNoDataValue()
    if nodata is not None:
        values[values == nodata] = np.nan
    return values, dataset.GetGeoTransform()


def truth(name):
    """Return the polygons of a class of the sample scene as one geometry."""
    source = ogr.Open(str(RESOURCES / "sample" / "scene_truth.gpkg"))
    layer = source.GetLayerByName("truth")
    union = ogr.Geometry(ogr.wkbMultiPolygon)
    for feature in layer:
        if feature.GetField("class") == name:
            union = union.Union(feature.GetGeometryRef())
    return union


def box(bounds):
    """Return a rectangle as geometry."""
    xmin, ymin, xmax, ymax = bounds
    ring = ogr.Geometry(ogr.wkbLinearRing)
    for x, y in ((xmin, ymin), (xmax, ymin), (xmax, ymax), (xmin, ymax), (xmin, ymin)):
        ring.AddPoint_2D(x, y)
    polygon = ogr.Geometry(ogr.wkbPolygon)
    polygon.AddGeometry(ring)
    return polygon


def is_running(pid):
    """Tell whether a process exists."""
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True


def test_the_zip_is_installed_into_an_empty_profile_and_started(report):
    assert not report["known_before"]
    installed = report["installed"]
    assert installed["started"] and installed["enabled"]
    assert installed["version"] == package.version()
    assert installed["folder"].endswith("profiles/default/python/plugins/rs_textsearch")
    assert installed["said"] == []  # no box, no warning


def test_plugin_registers_itself(report):
    loaded = report["loaded"]
    assert "rs_textsearch_action" in loaded["objects"]
    assert "rs_textsearch_help_action" in loaded["objects"]
    assert "rs_textsearch" in loaded["providers"]
    assert "rs_textsearch_dock" not in loaded["objects"]  # made when first shown


def test_index_is_complete(report):
    assert report["index"]["tiles"] == report["plan"]["tiles"] == report["index"]["tiles_new"]
    assert report["index"]["tiles_per_s"] > 0


@pytest.mark.parametrize("query", QUERIES)
def test_layers_of_a_query(report, query):
    item = entry(report, query)
    position = list(QUERIES).index(query)
    assert item["group"] == query
    assert item["tree"] == [*reversed(list(QUERIES)[: position + 1]), "Scene"]
    assert item["kinds"] == ["QgsVectorLayer", "QgsRasterLayer"] and all(item["valid"])
    assert item["renderers"] == ["RuleRenderer", "singlebandpseudocolor"]
    assert item["alphas"] == [0, 255]
    assert item["opacity"] == pytest.approx(0.7)
    assert item["ranks"] == list(range(1, item["rows"] + 1))
    assert 0 < item["rows"] <= len(item["document"]["results"])
    assert all(query in history[0] for history in item["history"])


def check_range(item, values):
    """Colours fade in from weak to strong, of a model without levels between percentiles."""
    written = gdal.Open(item["heat"]).GetMetadataItem("RS_TEXTSEARCH_LEVELS")
    if written is None:
        spread = np.nanmax(values) - np.nanmin(values)
        expected = list(np.nanpercentile(values, [2, 98]))
        assert BUNDLE and item["range"] == pytest.approx(expected, abs=0.01 * spread)
        return
    levels = [float(limit) for limit in written.split()]
    assert item["range"] == pytest.approx([levels[0], levels[2]], abs=1e-6)
    reached = sum(np.nanmax(values) >= level for level in levels)
    assert LEVELS[reached] == item["document"]["presence"]["level"]


@pytest.mark.parametrize("query", QUERIES)
def test_heatmap_of_a_query(report, query):
    item = entry(report, query)
    values, transform = heat_values(item)
    assert item["heat_crs"] == "EPSG:32633"
    assert item["heat_extent"] == pytest.approx(report["scene_extent"], abs=0.01)
    check_range(item, values)
    best = item["document"]["results"][0]
    xmin, ymin, xmax, ymax = best["bounds"]
    column = int(((xmin + xmax) / 2 - transform[0]) / transform[1])
    row = int(((ymin + ymax) / 2 - transform[3]) / transform[5])
    # a cell is the mean of the windows over it: below the best tile, above most other places
    assert np.nanpercentile(values, 80) <= values[row, column] <= best["score"] + 1e-4


def is_on_truth(bounds, name):
    """Tell whether a tile lies on the polygons of a class."""
    tile, polygons = box(bounds), truth(name)
    parts = [polygons.GetGeometryRef(i).GetArea() for i in range(polygons.GetGeometryCount())]
    largest = max(parts) if parts and max(parts) > 0 else polygons.GetArea()
    shared = tile.Intersection(polygons).GetArea()
    return shared >= SHARE_ON_TRUTH * min(tile.GetArea(), largest)


@pytest.mark.parametrize("name", REQUIRED)
def test_best_tile_lies_on_the_truth(report, name):
    query = next(text for text, found in QUERIES.items() if found == name)
    assert is_on_truth(entry(report, query)["document"]["results"][0]["bounds"], name)


def test_best_tiles_of_nearly_all_queries_lie_on_the_truth(report):
    missed = [
        query
        for query, name in QUERIES.items()
        if not is_on_truth(entry(report, query)["document"]["results"][0]["bounds"], name)
    ]
    assert len(missed) <= 2, missed


@pytest.mark.parametrize(("query", "name"), QUERIES.items())
def test_heatmap_is_warmer_on_the_truth(report, query, name):
    values, transform = heat_values(entry(report, query))
    driver = gdal.GetDriverByName("MEM")
    mask = driver.Create("", values.shape[1], values.shape[0], 1, gdal.GDT_Byte)
    mask.SetGeoTransform(transform)
    source = ogr.GetDriverByName("Memory").CreateDataSource("")
    layer = source.CreateLayer("truth")
    feature = ogr.Feature(layer.GetLayerDefn())
    feature.SetGeometry(truth(name))
    layer.CreateFeature(feature)
    gdal.RasterizeLayer(mask, [1], layer, burn_values=[1], options=["ALL_TOUCHED=TRUE"])
    inside = mask.ReadAsArray() == 1
    assert np.nanmean(values[inside]) > np.nanmean(values[~inside])


def test_repeated_query_replaces_its_group(report):
    last, repeated = report["queries"][-1], report["repeated"]
    assert repeated["tree"] == last["tree"]
    assert repeated["document"]["results"] == last["document"]["results"]
    assert repeated["layers"] != last["layers"]


def test_list_and_map_are_linked(report):
    assert report["stepped"]


def test_cancelled_and_killed_index_resumes_without_loss_or_duplicates(report):
    cancelled, killed, resumed = report["cancelled"], report["killed"], report["resumed"]
    total = report["copy_plan"]["tiles"]
    assert cancelled["button"] == killed["button"] == "Continue index"
    assert "memory" in killed["message"]
    assert 0 < cancelled["tiles"] <= killed["tiles"] < total
    assert resumed["tiles"] == total
    assert resumed["tiles_new"] == total - killed["tiles"]
    address = f"file:{resumed['index']}?mode=ro"
    with closing(sqlite3.connect(address, uri=True)) as database:
        columns = {row[1] for row in database.execute("PRAGMA table_info(tiles)")}
        assert {"scale", "row", "column"} <= columns
        count, distinct = database.execute(
            'SELECT count(*), count(DISTINCT raster || "/" || scale || "/" || "row" || "/" '
            '|| "column") FROM tiles'
        ).fetchone()
    assert count == distinct == total


def test_uninstalling_leaves_nothing_of_the_plugin(report):
    assert report["uninstalled"] == report["before"] != report["loaded"]
    assert report["before"]["objects"] == []
    assert not report["known_after"] and not report["files_after"]


def test_installed_again_it_finds_settings_indexes_and_results(report):
    assert report["dock_comes_back"]  # it was open
    assert report["settings_after"] == report["settings_before"] != {}
    assert report["reinstalled"] == report["loaded"]
    check_same_answer(report["after_reinstall"], report["repeated"])


def test_installed_over_itself_while_it_runs_it_is_renewed(report):
    assert report["renewed"]
    check_same_answer(report["after_upgrade"], report["repeated"])


def check_same_answer(again, first):
    """The same tiles were found, and the group of before took the answer."""
    found, known = (
        [result["tile"] for result in item["document"]["results"]] for item in (again, first)
    )
    assert found == known
    assert [name for name in again["tree"] if name != "Copy"] == first["tree"]


def test_no_engine_outlives_qgis(report):
    assert report["running_at_exit"]
    assert len(set(report["pids"])) >= 4  # one killed, two unloaded, one at exit
    assert not any(is_running(pid) for pid in report["pids"])
