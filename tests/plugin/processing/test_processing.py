"""The algorithms: in the toolbox's dialog, in a thread, and cancelled."""

from __future__ import annotations

import gc
import json
import shutil
from pathlib import Path

import pytest
from osgeo import gdal
from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsRasterLayer,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QThread

from rs_textsearch import settings
from rs_textsearch.parameters import COMMANDS
from rs_textsearch.processing.session import Session
from rs_textsearch.services import sources
from rs_textsearch.worker.engine import EngineClient
from tests.plugin.gui.test_sources import polygon_layer
from tests.plugin.helpers import NORTH_WEST, write_raster
from tests.plugin.processing.runs import project_context, run_here, run_in_thread
from tests.plugin.staging import run_qgis, stage


def test_build_and_search_in_a_thread(provider, layer, raster, tmp_path, qtbot):
    context = project_context()
    feedback = QgsProcessingFeedback()
    ok, built = run_in_thread(
        qtbot,
        "rs_textsearch:buildindex",
        {"RASTER": layer.id(), "TILE_SIZE": "200m", "SCALES": "1"},
        context,
        feedback,
    )
    assert ok, feedback.textLog()
    assert built["INDEX"] == str(raster.parent / "çolours.tif.rs_textsearch.gpkg")
    assert built["TILES"] > 100
    ok, found = run_in_thread(
        qtbot,
        "rs_textsearch:searchtext",
        {
            "INDEX": built["INDEX"],
            "QUERY": "green",
            "TOP": 5,
            "TILES": str(tmp_path / "bäst tiles.gpkg"),
            "HEATMAP": str(tmp_path / "heat.tif"),
        },
        context,
        feedback,
    )
    assert ok, feedback.textLog()
    assert Path(found["TILES"]).is_file() and Path(found["HEATMAP"]).is_file()
    assert found["BEST_SCORE"] > 0 and isinstance(found["NOTHING_STANDS_OUT"], bool)


def test_engine_errors_reach_the_log_once(provider, tmp_path, qtbot):
    feedback = QgsProcessingFeedback()
    index = tmp_path / "none.gpkg"
    ok, _ = run_in_thread(
        qtbot,
        "rs_textsearch:searchtext",
        {"INDEX": str(index), "QUERY": "green", "TILES": "TEMPORARY_OUTPUT"},
        QgsProcessingContext(),
        feedback,
    )
    assert not ok
    assert feedback.textLog().count("none.gpkg") == 1


def test_a_raster_stands_for_its_index(provider, layer, qtbot, tmp_path):
    asked = {"RASTER": layer.id(), "QUERY": "green", "TILES": str(tmp_path / "tiles.gpkg")}
    ok, _, log = run_here("rs_textsearch:searchtext", asked)
    assert not ok and "“Colours” has no index yet" in log
    assert not run_here("rs_textsearch:searchtext", {"QUERY": "green"})[0]
    ok, _, log = run_here("rs_textsearch:buildindex", {"RASTER": layer.id()})
    assert ok, log
    ok, found, log = run_here("rs_textsearch:searchtext", asked)
    assert ok, log
    assert Path(found["TILES"]).is_file()


def test_layers_are_asked_in_the_main_thread(provider, layer, qtbot, monkeypatch):
    """Processing works in a thread of its own, which must not touch a layer of the project."""
    asked, ask = [], sources.from_layer

    def from_layer(*arguments):
        asked.append(QThread.currentThread() is QgsApplication.instance().thread())
        return ask(*arguments)

    monkeypatch.setattr(sources, "from_layer", from_layer)
    context, feedback = project_context(), QgsProcessingFeedback()
    parameters = {"RASTER": layer.id(), "TILE_SIZE": "200m", "SCALES": "1"}
    ok, _ = run_in_thread(qtbot, "rs_textsearch:buildindex", parameters, context, feedback)
    assert ok, feedback.textLog()
    assert asked == [True]


def test_the_engine_client_goes_with_the_run(provider, tmp_path, qtbot):
    """One that is left over would be deleted some day, in another thread than its own."""
    gc.collect()
    before = [each for each in gc.get_objects() if isinstance(each, EngineClient)]
    asked = {"INDEX": str(tmp_path / "none.gpkg"), "QUERY": "green"}
    feedback = QgsProcessingFeedback()
    run_in_thread(qtbot, "rs_textsearch:searchtext", asked, QgsProcessingContext(), feedback)
    gc.collect()
    after = [each for each in gc.get_objects() if isinstance(each, EngineClient)]
    assert len(after) == len(before)


@pytest.mark.parametrize(("output", "name"), [("TILES", "tiles.abc"), ("HEATMAP", "heat.png")])
def test_other_formats_are_refused_before_the_run(provider, tmp_path, output, name):
    algorithm = QgsApplication.processingRegistry().algorithmById("rs_textsearch:searchtext")
    asked = {"INDEX": str(tmp_path / "a.gpkg"), "QUERY": "green", output: str(tmp_path / name)}
    ok, reason = algorithm.checkParameterValues(asked, QgsProcessingContext())
    assert not ok and Path(name).suffix in reason
    asked[output] = "TEMPORARY_OUTPUT"
    assert algorithm.checkParameterValues(asked, QgsProcessingContext())[0]


@pytest.mark.parametrize("nothing", [{}, {"RASTER": None, "INDEX": ""}])
def test_neither_raster_nor_index_is_refused_before_the_run(provider, nothing):
    search = QgsApplication.processingRegistry().algorithmById("rs_textsearch:searchtext").create()
    context = QgsProcessingContext()
    ok, reason = search.checkParameterValues({"QUERY": "red", **nothing}, context)
    assert not ok and reason == "Choose rasters, or an index."
    ok, reason = search.checkParameterValues({"QUERY": "red", "INDEX": "/data/a.gpkg"}, context)
    assert ok, reason
    assert "counts" in search.parameterDefinition("INDEX").help()


def test_an_index_folder_that_cannot_be_made(provider, raster, tmp_path):
    (tmp_path / "file").write_text("in the way", encoding="utf-8")
    index = tmp_path / "file" / "below" / "index.gpkg"
    ok, _, log = run_here("rs_textsearch:buildindex", {"RASTER": str(raster), "INDEX": str(index)})
    assert not ok
    assert str(index.parent) in log and "Traceback" not in log


def test_cancel_ends_the_run(provider, layer, raster, qtbot):
    context = project_context()
    feedback = QgsProcessingFeedback()
    feedback.progressChanged.connect(lambda _: feedback.cancel())
    run_in_thread(
        qtbot,
        "rs_textsearch:buildindex",
        {"RASTER": layer.id(), "TILE_SIZE": "16m"},
        context,
        feedback,
    )
    assert feedback.isCanceled()


def test_a_picture_without_a_place_is_indexed_with_defaults(provider, tmp_path):
    path = tmp_path / "picture.png"
    gdal.Translate(str(path), str(write_raster(tmp_path / "x.tif", epsg=None)), format="PNG")
    ok, built, log = run_here("rs_textsearch:buildindex", {"RASTER": str(path)})
    assert ok, log
    assert built["TILES"] > 10


def test_what_is_left_empty_is_as_the_index_has_it(provider, raster, tmp_path):
    """A run that was cancelled is continued by the same dialog, whatever its defaults are."""
    index = str(tmp_path / "index.gpkg")
    asked = {"RASTER": str(raster), "INDEX": index}
    first = {"TILE_SIZE": "150.5m", "SCALES": "1, 1.5", "OVERLAP": 0.2, "VIEWS": "1"}
    ok, built, log = run_here("rs_textsearch:buildindex", {**asked, **first})
    assert ok, log
    settings.write("engine/bundle", str(tmp_path / "another model"))
    ok, again, log = run_here("rs_textsearch:buildindex", asked)
    assert ok and again["TILES"] == built["TILES"], log
    ok, _, log = run_here("rs_textsearch:buildindex", {**asked, "OVERLAP": 0.5})
    assert not ok and "overlap" in log


def test_an_overlap_of_nothing_is_said(provider, raster, tmp_path):
    asked = {"RASTER": str(raster), "TILE_SIZE": "200m", "SCALES": "1"}
    tiles = []
    for overlap in (0, 0.5, None):
        index = str(tmp_path / f"{overlap}.gpkg")
        ok, built, log = run_here(
            "rs_textsearch:buildindex", {**asked, "OVERLAP": overlap, "INDEX": index}
        )
        assert ok, log
        tiles.append(built["TILES"])
    assert tiles[0] < tiles[1] == tiles[2]


def test_an_area_limits_the_run(provider, layer, tmp_path):
    index = str(tmp_path / "index.gpkg")
    areas = polygon_layer(NORTH_WEST)
    asked = {"RASTER": layer.id(), "INDEX": index, "TILE_SIZE": "100m", "AREA": areas.id()}
    ok, some, log = run_here("rs_textsearch:buildindex", asked)
    assert ok, log
    ok, all_, log = run_here("rs_textsearch:buildindex", {**asked, "AREA": None})
    assert ok and all_["TILES"] == some["TILES"], "its area is kept"
    whole = {**asked, "AREA": None, "OVERWRITE": True}
    assert run_here("rs_textsearch:buildindex", whole)[1]["TILES"] > some["TILES"]


def test_a_search_in_an_area_or_an_extent(provider, layer, tmp_path):
    built = {"RASTER": layer.id(), "INDEX": str(tmp_path / "i.gpkg"), "TILE_SIZE": "200m"}
    assert run_here("rs_textsearch:buildindex", built)[0]
    areas = polygon_layer(NORTH_WEST)
    counts = []
    xmin, ymin, xmax, ymax = NORTH_WEST
    extent = f"{xmin},{xmax},{ymin},{ymax} [EPSG:32633]"
    for where in ({}, {"AREA": areas.id()}, {"EXTENT": extent}):
        out = str(tmp_path / f"{len(counts)}.gpkg")
        asked = {"INDEX": built["INDEX"], "QUERY": "red", "TOP": 500, "TILES": out, **where}
        ok, _, log = run_here("rs_textsearch:searchtext", asked)
        assert ok, log
        counts.append(QgsVectorLayer(out, "", "ogr").featureCount())
    assert counts[0] > counts[1] == counts[2] > 0
    both = {**asked, "AREA": areas.id()}
    algorithm = QgsApplication.processingRegistry().algorithmById("rs_textsearch:searchtext")
    ok, said = algorithm.checkParameterValues(both, QgsProcessingContext())
    assert not ok and "not both" in said


def test_a_reference_system_set_on_the_layer_counts(provider, layer, tmp_path):
    layer.setCrs(QgsCoordinateReferenceSystem("EPSG:32634"))
    index = str(tmp_path / "index.gpkg")
    ok, _, log = run_here("rs_textsearch:buildindex", {"RASTER": layer.id(), "INDEX": index})
    assert ok, log
    assert QgsVectorLayer(f"{index}|layername=tiles", "", "ogr").crs().authid() == "EPSG:32634"


def test_a_taught_search_needs_no_query(provider, tmp_path, monkeypatch):
    taught, index, asked = tmp_path / "solar.taught.json", tmp_path / "a.gpkg", []
    taught.write_text("{}")
    index.write_bytes(b"")

    def ask(_self, method, params):
        asked.append((method, params["query"], params["taught"]))
        return {
            "query": "solar panels",
            "taught": {"right": 3, "wrong": 2},
            "results": [{"score": 0.5, "raster": "/data/a.tif"}],
        }

    monkeypatch.setattr(Session, "ask", ask)
    given = {"INDEX": str(index), "TAUGHT": str(taught)}
    ok, values, log = run_here("rs_textsearch:searchtext", given)
    assert ok and values["BEST_SCORE"] == 0.5, log
    assert asked == [("search", "", str(taught))]
    search = QgsApplication.processingRegistry().algorithmById("rs_textsearch:searchtext")
    ok, said = search.checkParameterValues({"INDEX": str(index), "QUERY": " "},
                                           QgsProcessingContext())  # fmt: skip
    assert not ok and "taught search" in said


def test_parameters_are_those_of_the_engine(provider):
    for name, command in (("buildindex", "index"), ("searchtext", "search")):
        algorithm = QgsApplication.processingRegistry().algorithmById(f"rs_textsearch:{name}")
        shown = {definition.name() for definition in algorithm.parameterDefinitions()}
        basic = {p.name.upper() for p in COMMANDS[command] if p.level == "basic"}
        # under other names, or in the panel
        own = {"RASTERS", "OUT", "INDEXES", "LIKE", "UNLIKE", "BBOX"}
        assert basic - own <= shown


@pytest.fixture(scope="module")
def toolbox(tmp_path_factory, bundle):
    """Run the algorithms in QGIS itself, by Processing's dialog and by script; the report."""
    folder = tmp_path_factory.mktemp("toolbox")
    rasters = [write_raster(folder / "a.tif"), write_raster(folder / "b.tif", left=503_000.0)]
    outputs = folder / "outputs"
    outputs.mkdir()
    stage(folder / "profiles")
    report = run_qgis(
        folder,
        "drive_processing.py",
        {
            "E2E_RASTERS": json.dumps(list(map(str, rasters))),
            "E2E_BUNDLE": str(bundle),
            "E2E_FOLDER": str(outputs),
        },
    )
    return {**report, "rasters": rasters, "outputs": outputs}


in_qgis = pytest.mark.skipif(shutil.which("qgis") is None, reason="QGIS is not installed")
TILES_LAYER = ("{query}: Best tiles", True, "RuleRenderer", True)
HEATMAP_LAYER = ("{query}: Heatmap", True, "singlebandpseudocolor", False)
BOTH = [TILES_LAYER, HEATMAP_LAYER]


@in_qgis
@pytest.mark.slow
@pytest.mark.parametrize(
    ("case", "layers"),
    [
        ("both", BOTH),
        ("by name", BOTH),
        ("in a group", BOTH),
        ("temporary", BOTH),
        ("tiles", [TILES_LAYER]),
        ("heatmap", [HEATMAP_LAYER]),
        ("none", []),
        ("two rasters", [HEATMAP_LAYER]),
        ("script 0", BOTH),
        ("script 1", BOTH),
        ("script 2", BOTH),
    ],
)
def test_results_are_loaded_and_styled(toolbox, case, layers):
    """QGIS deletes what it was handed for each layer when the run is over; it must live on."""
    assert case in toolbox["cases"], toolbox["said"]
    found = toolbox["cases"][case]
    assert found["ok"]
    shown = [(x["name"], x["valid"], x["renderer"], x["labels"]) for x in found["layers"]]
    query = "red" if case == "two rasters" else "blue" if case.startswith("script") else "green"
    assert sorted(shown) == sorted((name.format(query=query), *look) for name, *look in layers)
    assert all(x["opacity"] < 1 for x in found["layers"] if x["name"].endswith("Heatmap"))
    said = (f"query: {query};", "index: ", "bundle: ")
    assert all(text in x["history"] for x in found["layers"] for text in said)


@in_qgis
@pytest.mark.slow
@pytest.mark.parametrize("case", ["both", "by name", "in a group", "temporary"])
def test_the_best_tiles_lie_above_the_heatmap(toolbox, case):
    """QGIS before 3.32 loads them in the order of their paths."""
    assert toolbox["cases"][case]["order"] == ["green: Best tiles", "green: Heatmap"]


@in_qgis
@pytest.mark.slow
def test_qgis_ends_as_it_should(toolbox):
    assert toolbox["returncode"] == 0 and toolbox.get("end") == "reached", toolbox["said"]


@in_qgis
@pytest.mark.slow
def test_a_raster_is_not_replaced_and_that_is_said_once(toolbox):
    raster = toolbox["rasters"][0]
    case = toolbox["cases"]["over a raster"]
    assert not case["ok"]
    assert case["log"].count(f"{raster} exists") == 1 and case["layers"] == []
    assert QgsRasterLayer(str(raster), "raster").bandCount() == 3


@in_qgis
@pytest.mark.slow
def test_one_heatmap_of_two_rasters(toolbox):
    """The requested file holds both rasters; those of the single ones lie beside it."""
    path = toolbox["outputs"] / "all.tif"
    assert toolbox["cases"]["two rasters"]["results"]["HEATMAP"] == str(path)
    whole = gdal.Open(str(path))
    assert whole.GetMetadata()["RS_TEXTSEARCH_QUERY"] == "red"
    parts = [gdal.Open(str(path.with_name(f"all_{name}.tif"))) for name in "ab"]
    assert all(parts)
    left, pixel = whole.GetGeoTransform()[0], whole.GetGeoTransform()[1]
    lefts = [part.GetGeoTransform()[0] for part in parts]
    rights = [
        part.GetGeoTransform()[0] + part.GetGeoTransform()[1] * part.RasterXSize for part in parts
    ]
    assert left == min(lefts) and left + pixel * whole.RasterXSize >= max(rights) - pixel
    values = whole.ReadAsArray()
    for part, x in zip(parts, lefts):
        column = round((x - left) / pixel)
        mine = values[: part.RasterYSize, column : column + part.RasterXSize]
        assert (mine == part.ReadAsArray()).mean() > 0.99
