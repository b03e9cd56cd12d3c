"""Index runs of several rasters and of a folder."""

from __future__ import annotations

from pathlib import Path

import pytest
from osgeo import gdal
from qgis.core import QgsApplication, QgsProcessingContext

from rs_textsearch.errors import EngineReplyError
from rs_textsearch.processing.index_runs import runs
from rs_textsearch.processing.session import Session
from rs_textsearch.services.index_rasters import rasters_of
from rs_textsearch.values.source import Source
from tests.plugin.helpers import write_raster
from tests.plugin.processing.runs import run_here

BUILD = "rs_textsearch:buildindex"
TILING = {"TILE_SIZE": "200m", "SCALES": "1"}


def test_a_folder_goes_on_past_a_bad_raster(provider, tmp_path):
    folder = tmp_path / "scenes [1]"
    (folder / "below").mkdir(parents=True)
    write_raster(folder / "a.tif", side=400)
    write_raster(folder / "below" / "b.tif", side=400)
    (folder / "bad.tif").write_bytes(b"II*\0")
    (folder / "read me.txt").write_text("no raster")
    index = tmp_path / "all.gpkg"
    asked = {"FOLDER": str(folder), "INDEX": str(index), **TILING}
    ok, _, log = run_here(BUILD, asked)
    assert not ok and "Rasters that failed: 1" in log and str(index) in log
    assert set(rasters_of(index)) == {folder / "a.tif", folder / "below" / "b.tif"}


def test_rasters_without_an_index_file_get_their_own(provider, tmp_path):
    good = [write_raster(tmp_path / f"{name}.tif", side=400) for name in "ab"]
    empty = write_raster(tmp_path / "empty.tif", side=400)
    dataset = gdal.Open(str(empty), gdal.GA_Update)
    for number in (1, 2, 3):
        dataset.GetRasterBand(number).SetNoDataValue(0)
        dataset.GetRasterBand(number).Fill(0)
    del dataset
    ok, _, log = run_here(BUILD, {"RASTERS": [str(each) for each in (empty, *good)], **TILING})
    assert not ok and "Rasters that failed: 1" in log
    indexes = [Path(f"{each}.rs_textsearch.gpkg") for each in good]
    assert [rasters_of(index) for index in indexes] == [(each,) for each in good]
    ok, built, log = run_here(BUILD, {"RASTERS": [str(each) for each in good], **TILING})
    assert ok, log
    assert built["INDEX_FILES"] == list(map(str, indexes))


def test_what_the_engine_lacks_is_said_once(provider, tmp_path, monkeypatch):
    rasters = [write_raster(tmp_path / f"{name}.tif", side=64) for name in "abc"]
    lacking = EngineReplyError("packages_missing", "It lacks packages.")
    monkeypatch.setattr(Session, "attempt", lambda *arguments: lacking)
    ok, _, log = run_here(BUILD, {"RASTERS": list(map(str, rasters))})
    assert not ok and log.count(lacking.text()) == 1 and "No raster could be indexed." in log


def test_rasters_that_qgis_shows_elsewhere_are_runs_of_their_own(tmp_path):
    def source(name, crs="", own=True):
        return Source(name, name, Path(f"/{name}.tif"), tmp_path / f"{name}.gpkg", True, crs, own)

    layers = [source("a", "EPSG:32633"), source("b", "EPSG:32634", False), source("c")]
    made = runs(layers, "/d[1]", "*.tif", str(tmp_path / "one.gpkg"))
    assert [(run.rasters, run.crs) for run in made] == [
        (("/a.tif", "/c.tif", "/d[[]1]/*.tif"), ""),
        (("/b.tif",), "EPSG:32634"),
    ]
    assert {run.out for run in made} == {tmp_path / "one.gpkg"}
    alone = runs(layers, "", "", "")
    assert [run.out.name for run in alone] == ["a.gpkg", "b.gpkg", "c.gpkg"]


def test_names_count_from_the_folder_where_it_is_called(provider, tmp_path, monkeypatch):
    """As qgis_process is called in a folder; the engine runs in one of its own."""
    raster = write_raster(tmp_path / "scene.tif", side=400)
    monkeypatch.chdir(tmp_path)
    ok, built, log = run_here(BUILD, {"RASTERS": "scene.tif", "INDEX": "scene.gpkg", **TILING})
    assert ok, log
    assert built["INDEX"] == str(tmp_path / "scene.gpkg")
    assert rasters_of(tmp_path / "scene.gpkg") == (raster,)
    asked = {"INDEX": "scene.gpkg", "QUERY": "red", "TILES": "found.gpkg", "HEATMAP": "heat.tif"}
    ok, found, log = run_here("rs_textsearch:searchtext", asked)
    assert ok, log
    assert (tmp_path / "found.gpkg").is_file()
    assert found["HEATMAP"] == str(tmp_path / "heat.tif") and (tmp_path / "heat.tif").is_file()


@pytest.mark.parametrize(
    ("asked", "said"),
    [({}, "Choose rasters, or a folder"), ({"FOLDER": "/data"}, "Name the index file")],
)
def test_what_is_missing_is_said_before_the_run(provider, asked, said):
    algorithm = QgsApplication.processingRegistry().algorithmById(BUILD)
    ok, reason = algorithm.checkParameterValues(asked, QgsProcessingContext())
    assert not ok and said in reason
