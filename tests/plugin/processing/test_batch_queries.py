"""A table of queries: every one is asked, by one engine, into one layer and one summary."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest
from osgeo import gdal
from qgis.core import (
    QgsApplication,
    QgsFeature,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputLayerDefinition,
    QgsProject,
    QgsVectorFileWriter,
    QgsVectorLayer,
)

from rs_textsearch.processing import query_table
from rs_textsearch.worker.engine import EngineClient
from rs_textsearch.worker.process import EngineProcess
from tests.plugin.helpers import write_raster
from tests.plugin.processing.runs import index_of, rows_of, run_here

BATCH = "rs_textsearch:batchqueries"


@pytest.fixture
def table(tmp_path) -> Path:
    """Return a text file of queries, one of them empty, two called alike."""
    path = tmp_path / "queries.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([
            ("what", "not", "called"), ("red", "", "Röt"), ("  ", "", "nothing"),
            ("green", "red, blue", "röt"), ("blue", "", ""),
        ])  # fmt: skip
    return path


def asked(table: Path, made_index: Path, **others) -> dict:
    """Return the parameters."""
    return {
        "INDEX": str(made_index), "TABLE": str(table), "QUERY_FIELD": "what", "NOT_FIELD": "not",
        "NAME_FIELD": "called", "TOP": 4, **others,
    }  # fmt: skip


def test_every_query_is_asked_by_one_engine(provider, table, made_index, tmp_path, monkeypatch):
    started, start = [], EngineProcess.start
    monkeypatch.setattr(EngineProcess, "start", lambda self: started.append(1) or start(self))
    maps = tmp_path / "maps"
    files = {"TILES": str(tmp_path / "tiles.geojson"), "SUMMARY": str(tmp_path / "summary.csv")}
    ok, found, log = run_here(BATCH, asked(table, made_index, HEATMAPS=str(maps), **files))
    assert ok and started == [1], log
    assert found["QUERIES"] == 3 and found["NOTHING_STANDS_OUT"] >= 0
    assert "1 row of the table was left out" in log and "Compared: 144 tiles; model: " in log
    tiles, summary = rows_of(Path(files["TILES"])), rows_of(Path(files["SUMMARY"]))
    assert len(tiles) == 12 and [t["rank"] for t in tiles[:4]] == [1, 2, 3, 4]
    assert {(t["number"], t["name"], t["query"]) for t in tiles} == {
        (1, "Röt", "red"), (2, "röt", "green"), (3, "blue", "blue")
    }  # fmt: skip
    assert [row["not_query"] for row in summary] == ["", "red; blue", ""]
    assert [int(row["tiles"]) for row in summary] == [4, 4, 4]
    assert all(float(row["best_score"]) > 0 for row in summary)
    names = [Path(row["heatmap"]).name for row in summary]
    assert names == ["Röt.tif", "röt_2.tif", "blue.tif"]
    assert sorted(path.name for path in maps.glob("*.tif")) == sorted(names)
    heat = gdal.Open(str(maps / "röt_2.tif"))
    assert heat.GetMetadata()["RS_TEXTSEARCH_QUERY"] == "green"


def test_a_layer_of_the_project_is_a_table_too(provider, made_index, qgis_app):
    layer = QgsVectorLayer("Point?crs=EPSG:4326&field=what:string", "wishes", "memory")
    for text in ("red", None):
        feature = QgsFeature(layer.fields())
        feature.setAttributes([text])
        layer.dataProvider().addFeature(feature)
    QgsProject.instance().addMapLayer(layer)
    parameters = {"INDEX": str(made_index), "TABLE": layer.id(), "QUERY_FIELD": "what"}
    ok, found, log = run_here(BATCH, parameters)
    assert ok and found == {"QUERIES": 1, "NOTHING_STANDS_OUT": 0}, log


@pytest.mark.parametrize("name", ["queries.csv", "quéries with späce.txt"])
def test_a_text_file_of_one_column_is_a_table(provider, made_index, tmp_path, name):
    """A list of queries, which may hold commas; GDAL takes it for no table."""
    path = tmp_path / name
    path.write_text("quéry\na réd roof, seen from above\n\ngreen\n", encoding="utf-8")
    algorithm = QgsApplication.processingRegistry().algorithmById(BATCH).create()
    context = QgsProcessingContext()
    parameters = {"INDEX": str(made_index), "TABLE": str(path), "TILES": "TEMPORARY_OUTPUT"}
    ok, reason = algorithm.checkParameterValues(parameters, context)
    assert ok, reason
    rows, notes = query_table.read(algorithm, parameters, context)
    assert [row.query.text for row in rows] == ["a réd roof, seen from above", "green"]
    assert notes[0] == "Queries are read from the field “quéry”."
    path.write_bytes(b"")
    ok, reason = algorithm.checkParameterValues(parameters, context)
    assert not ok and "delimitedtext" not in reason


def test_the_query_of_a_geopackage_is_not_its_number(provider, made_index, tmp_path):
    """Its first field is the number of a row, which no user has put there."""
    layer = QgsVectorLayer("Point?crs=EPSG:4326&field=rank:integer&field=what:string", "", "memory")
    feature = QgsFeature(layer.fields())
    feature.setAttributes([7, "red"])
    layer.dataProvider().addFeature(feature)
    path = tmp_path / "wishes.gpkg"
    context = QgsProject.instance().transformContext()
    options = QgsVectorFileWriter.SaveVectorOptions()
    QgsVectorFileWriter.writeAsVectorFormatV3(layer, str(path), context, options)
    algorithm = QgsApplication.processingRegistry().algorithmById(BATCH).create()
    parameters = {"INDEX": str(made_index), "TABLE": str(path)}
    rows, _ = query_table.read(algorithm, parameters, QgsProcessingContext())
    assert [row.query.text for row in rows] == ["red"]


@pytest.mark.parametrize("form", [str, QgsProcessingOutputLayerDefinition])
def test_a_result_replaces_nothing_of_its_own_run(provider, table, made_index, tmp_path, form):
    """Neither the table nor another result, which would be there by then."""
    before, both = table.read_bytes(), str(tmp_path / "new.gpkg")
    for outputs in ({"SUMMARY": form(str(table))}, {"TILES": form(both), "SUMMARY": form(both)}):
        ok, _, log = run_here(BATCH, asked(table, made_index, **outputs))
        assert not ok and "Name another file." in log
    assert table.read_bytes() == before and not Path(both).exists()


def test_each_query_has_a_heatmap_of_its_own(provider, tmp_path, bundle):
    """Names are made of queries, and those of single rasters would be made of both."""
    words = ["green a", "green", "Green", "green_4", "green", "green_3"]
    path = tmp_path / "queries.csv"
    path.write_text("\n".join(["what", *words]), encoding="utf-8")
    rasters = [write_raster(tmp_path / f"{name}.tif", side=400) for name in "ab"]
    index, maps = index_of(rasters, tmp_path / "both.gpkg", bundle), tmp_path / "maps"
    parameters = {"INDEX": str(index), "TABLE": str(path), "HEATMAPS": str(maps)}
    summary = str(tmp_path / "summary.csv")
    ok, _, log = run_here(BATCH, {**parameters, "SUMMARY": summary})
    assert ok, log
    made = [Path(row["heatmap"]) for row in rows_of(Path(summary))]
    assert sorted(made) == sorted(maps.iterdir()) and len(set(made)) == len(words)
    assert [gdal.Open(str(each)).GetMetadata()["RS_TEXTSEARCH_QUERY"] for each in made] == words


def test_what_cannot_be_asked_is_said(provider, table, made_index, tmp_path, monkeypatch):
    asked_for, request = [], EngineClient.request
    monkeypatch.setattr(
        EngineClient, "request", lambda *words: asked_for.append(1) or request(*words)
    )
    ok, _, log = run_here(BATCH, asked(table, made_index, NOT_FIELD="gone"))
    assert not ok and "no field “gone”" in log
    empty = tmp_path / "empty.csv"
    empty.write_text("what,not,called\n,,\n", encoding="utf-8")
    ok, _, log = run_here(BATCH, asked(empty, made_index))
    assert not ok and "holds no query" in log
    maps = tmp_path / "maps"
    maps.mkdir()
    (maps / "blue.tif").write_text("precious", encoding="utf-8")  # of the last query
    ok, _, log = run_here(BATCH, asked(table, made_index, HEATMAPS=str(maps)))
    assert not ok and "no heatmap of a text search" in log and asked_for == []
    assert (maps / "blue.tif").read_text(encoding="utf-8") == "precious"


def test_cancel_ends_between_two_queries(provider, table, made_index, tmp_path, monkeypatch):
    requested, request = [], EngineClient.request
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback()

    def spied(client, method, params=None):
        requested.append(params["query"])
        if len(requested) == 2:
            feedback.cancel()
        return request(client, method, params)

    monkeypatch.setattr(EngineClient, "request", spied)
    algorithm = QgsApplication.processingRegistry().algorithmById(BATCH)
    parameters = asked(table, made_index, TILES=str(tmp_path / "tiles.gpkg"))
    outputs, _ = algorithm.run(parameters, context, feedback)
    assert requested == ["red", "green"] and "QUERIES" not in outputs


def test_only_a_text_is_a_query(provider, made_index, table):
    algorithm = QgsApplication.processingRegistry().algorithmById(BATCH).create()
    context = QgsProcessingContext()
    rows, notes = query_table.read(algorithm, asked(table, made_index), context)
    assert [row.number for row in rows] == [1, 2, 3]
    assert notes == ["1 row of the table was left out: it has no query."]
    assert rows[1].query.excluded == ("red", "blue") and rows[2].name == "blue"
