"""What an index holds and whether it is up to date, in values, in the log and on a page."""

from __future__ import annotations

import os

from rs_textsearch import page
from rs_textsearch.processing import index_page
from tests.plugin.processing.runs import build_index, run_here

INFO = "rs_textsearch:indexinfo"


def test_an_index_that_is_up_to_date(provider, made_index, tmp_path):
    report = tmp_path / "page.html"
    ok, found, log = run_here(INFO, {"INDEX": str(made_index), "REPORT": str(report)})
    assert ok, log
    assert found["STATE"] == "fresh" and found["UP_TO_DATE"] is True and found["REASON"] == ""
    assert found["TILES"] == found["TILES_TOTAL"] > 100 and found["RASTER_COUNT"] == 1
    assert found["TILE_SIZE"] == "200m" and found["SCALES"] == "1" and found["OVERLAP"] == 0.5
    assert found["CRS"] == "EPSG:32633" and found["TILE_SIDE_M"] == 200
    assert found["MODEL"] and found["MODEL_FOUND"] is True and found["RASTERS_NOT_READY"] == 0
    assert found["SIZE_BYTES"] == made_index.stat().st_size
    assert f"{made_index.name}: ready, " in log
    text = report.read_text(encoding="utf-8")
    assert page.is_ours(report) and "colours.tif" in text and "200 m" in text


def test_why_an_index_is_out_of_date(provider, made_index, bundle, tmp_path):
    index, raster = build_index(tmp_path, bundle), tmp_path / "colours.tif"
    raster.write_bytes(raster.read_bytes() + b"more")
    os.utime(raster, (1, 1))
    ok, found, log = run_here(INFO, {"INDEX": str(index)})
    assert ok and found["STATE"] == "stale" and found["UP_TO_DATE"] is False
    assert found["REASON"] and found["REASON"] in log and found["RASTERS_NOT_READY"] == 1
    raster.unlink()
    report = tmp_path / "page.html"
    both = {"INDEX": str(made_index), "INDEXES": [str(index)], "REPORT": str(report)}
    ok, found, log = run_here(INFO, both)
    assert ok and found["RASTER_COUNT"] == 2 and found["UP_TO_DATE"] is False, log
    assert found["STATE"] == "missing" and found["RASTERS_NOT_READY"] == 1
    assert report.read_text(encoding="utf-8").count("<h2>Rasters</h2>") == 2


def test_a_model_that_is_gone_is_said(provider):
    info = {"index": "a.gpkg", "state": "fresh", "tiles": 1, "rasters": [],
            "bundle": {"name": "big", "version": "1", "available": False}}  # fmt: skip
    assert index_page.reason(info).startswith("The model big 1 is not found")
    assert "model not found" in index_page.headline(info)


def test_a_page_of_somebody_else_is_not_replaced(provider, made_index, tmp_path):
    report = tmp_path / "page.html"
    report.write_text("<h1>Precious</h1>", encoding="utf-8")
    ok, _, log = run_here(INFO, {"INDEX": str(made_index), "REPORT": str(report)})
    assert not ok and "is not replaced" in log
    assert report.read_text(encoding="utf-8") == "<h1>Precious</h1>"


def test_what_is_no_index_is_refused(provider, tmp_path):
    ok, _, log = run_here(INFO, {"INDEX": str(tmp_path / "none.gpkg")})
    assert not ok and log.count("none.gpkg") == 1
