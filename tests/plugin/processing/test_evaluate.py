"""The algorithm that evaluates: by layers of the project, in a thread, and its messages."""

from __future__ import annotations

import pytest
from osgeo import gdal
from qgis.core import (
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingFeedback,
)

from rs_textsearch import wording
from rs_textsearch.parameters import COMMANDS
from rs_textsearch.processing.session import Session
from tests.plugin.helpers import NORTH_EAST, NORTH_WEST, SOUTH_EAST, add_polygons
from tests.plugin.processing.runs import project_context, run_here, run_in_thread

EVALUATE = "rs_textsearch:evaluate"
PATCHES = {"red": NORTH_WEST, "green": NORTH_EAST, "blue": SOUTH_EAST}


@pytest.fixture
def labels(qgis_app):
    """Return polygons of what the raster shows as a layer of the project."""
    number = 1  # which the file that is written must not take for its own
    rows = ((box, (name, number)) for name, box in {**PATCHES, None: PATCHES["red"]}.items())
    return add_polygons("what is there", ("kind:string", "fid:integer"), *rows)


def test_an_evaluation_by_a_layer_of_labels(
    provider, layer, labels, bundle, tmp_path, qtbot
):
    report = tmp_path / "page.html"
    built = {"RASTER": layer.id(), "TILE_SIZE": "200m", "SCALES": "1"}
    assert run_here("rs_textsearch:buildindex", built)[0]
    asked = {
        "RASTERS": [layer.id()], "LABELS": labels.id(), "FIELD": "kind", "REPORT": str(report),
        "AGAINST_BUNDLE": str(bundle), "RESAMPLES": 200, "BLOCK": 200,
    }  # fmt: skip
    context, feedback = project_context(), QgsProcessingFeedback()
    ok, found = run_in_thread(qtbot, EVALUATE, asked, context, feedback)
    assert ok, feedback.textLog()
    assert found["REPORT"] == str(report) and "<table>" in report.read_text(encoding="utf-8")
    assert found["CLASSES"] == len(PATCHES) and found["AVERAGE_PRECISION"] > 0.5
    assert found["GAINED"] == 0 and found["AVERAGE_PRECISION_BEFORE"] == found["AVERAGE_PRECISION"]
    assert found["HEADLINE"].startswith("No difference can be told here") and found["P"] == 1
    log = feedback.textLog()
    assert "green: average precision" in log and "Labels left out: 1 – they say nothing" in log
    ok, _, log = run_here(EVALUATE, {**asked, "TEMPLATE": "a photo"})
    assert not ok and "has no place for the label" in log
    ok, _, log = run_here(EVALUATE, {**asked, "BUNDLE": str(tmp_path)})
    assert not ok and str(tmp_path) in log


def test_a_geopackage_with_a_raster_is_indexed_by_the_model_of_new_indexes(
    provider, labels, bundle, made_index, tmp_path, monkeypatch
):
    raster, asked = tmp_path / "image.gpkg", []
    gdal.Translate(str(raster), str(made_index.parent / "colours.tif"), format="GPKG")
    monkeypatch.setattr(Session, "ask", lambda _, method, params: asked.append(params) or {})
    for source in ({"RASTERS": [str(raster)]}, {"INDEX": str(made_index)}):
        ok, _, log = run_here(EVALUATE, {**source, "LABELS": labels.id(), "FIELD": "kind"})
        assert ok, log
    assert [params["bundle"] for params in asked] == [str(bundle), None]
    assert asked[0]["sources"] == [str(raster)]


def test_rasters_or_an_index_are_asked_for(provider, labels):
    algorithm = QgsApplication.processingRegistry().algorithmById(EVALUATE)
    asked = {"LABELS": labels.id(), "FIELD": "kind"}
    ok, reason = algorithm.checkParameterValues(asked, QgsProcessingContext())
    assert not ok and reason == "Choose rasters, or an index."


def test_the_report_is_a_page_that_the_result_viewer_lists(provider):
    algorithm = QgsApplication.processingRegistry().algorithmById(EVALUATE)
    kinds = {output.name(): output.type() for output in algorithm.outputDefinitions()}
    assert kinds["REPORT"] == "outputHtml" and kinds["AVERAGE_PRECISION"] == "outputNumber"


def test_parameters_are_those_of_the_engine(provider):
    algorithm = QgsApplication.processingRegistry().algorithmById(EVALUATE)
    shown = {definition.name() for definition in algorithm.parameterDefinitions()}
    declared = {one.name.upper() for one in COMMANDS["evaluate"]}
    assert declared - {"SOURCES", "AGAINST"} <= shown


def test_progress_says_what_is_counted(qgis_app):
    message = {"stage": "evaluate", "done": 3, "total": 12, "text": "harbour"}
    assert wording.progress(message) == "harbour: 3 of 12"
    assert wording.percent(0.256) == "26 %"


@pytest.mark.parametrize(
    ("name", "given"),
    [
        ("evaluate", {"FIELD": "class"}),
        ("evaluate", {"FIELD": "kind", "VERDICT": "class"}),
        ("trainingpairs", {"FIELD": "class", "PAIRS": "TEMPORARY_OUTPUT"}),
        ("trainingpairs", {"FIELD": "kind", "VERDICT": "class", "PAIRS": "TEMPORARY_OUTPUT"}),
    ],
)
def test_a_field_that_is_not_there_is_told_with_those_of_the_layer(
    provider, layer, labels, name, given
):
    """Not those of the copy that the engine reads, whose name says nothing either."""
    asked = {"RASTERS": [layer.id()], "LABELS": labels.id(), **given}
    ok, _, log = run_here(f"rs_textsearch:{name}", asked)
    assert not ok and "The labels of what is there have no field class." in log
    assert "Name one of its fields: kind, fid." in log
