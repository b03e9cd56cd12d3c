"""Polygons of what reaches a threshold: which threshold, which band, and none at all."""

from __future__ import annotations

import numpy as np
import pytest
from osgeo import gdal, osr
from qgis.core import QgsApplication, QgsProcessingContext

from rs_textsearch.layers import polygons
from rs_textsearch.layers.levels import LEVELS
from tests.plugin.processing.runs import rows_of, run_here

POLYGONS = "rs_textsearch:thresholdpolygons"
CELL = 10.0  # metres


@pytest.fixture
def heatmap(tmp_path):
    """Return a heatmap of 10 by 10 cells and two bands, with levels."""
    path = tmp_path / "heat.tif"
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), 10, 10, 2, gdal.GDT_Float32)
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32633)
    dataset.SetProjection(reference.ExportToWkt())
    dataset.SetGeoTransform((500_000.0, CELL, 0.0, 5_000_100.0, 0.0, -CELL))
    values = np.zeros((10, 10), np.float32)
    values[0, 0] = np.nan
    values[1:3, 1:3] = 0.5
    values[2, 2] = 0.9
    values[7, 5:9] = 0.6
    dataset.GetRasterBand(1).WriteArray(values)
    dataset.GetRasterBand(2).WriteArray(np.where(values > 0.55, values, 0))
    dataset.SetMetadataItem(LEVELS, "0.2 0.55 0.8")
    dataset.GetRasterBand(2).SetMetadataItem(LEVELS, "0.1 0.3 0.7")  # of another query
    dataset.FlushCache()
    return path


def run(heatmap, tmp_path, **others):
    """Return the outputs and the polygons as rows."""
    out = tmp_path / "polygons.geojson"
    ok, found, log = run_here(POLYGONS, {"HEATMAP": str(heatmap), "POLYGONS": str(out), **others})
    assert ok, log
    return found, rows_of(out), log


@pytest.mark.parametrize(
    ("chosen", "threshold", "count"),
    [
        ({}, 0.55, 2),
        ({"LEVEL": "weak"}, 0.2, 2),
        ({"LEVEL": "strong"}, 0.8, 1),
        ({"PERCENTILE": "99"}, 0.9, 1),  # as batch mode types it
        ({"VALUE": 0.55, "PERCENTILE": 1, "LEVEL": "weak"}, 0.55, 2),
        ({"VALUE": "0"}, 0.0, 1),
        ({"BAND": 2, "LEVEL": "strong"}, 0.7, 1),
    ],
)
def test_a_level_a_percentile_or_a_value(provider, heatmap, tmp_path, chosen, threshold, count):
    found, rows, _ = run(heatmap, tmp_path, **chosen)
    assert found["THRESHOLD"] == pytest.approx(threshold) and found["COUNT"] == count == len(rows)
    assert found["AREA_M2"] == pytest.approx(sum(row["area_m2"] for row in rows))


def test_area_mean_and_highest_value(provider, heatmap, tmp_path):
    _, rows, _ = run(heatmap, tmp_path, LEVEL="weak")
    square = next(row for row in rows if row["highest"] > 0.8)
    assert square["mean"] == pytest.approx(0.6) and square["threshold"] == pytest.approx(0.2)
    assert square["area_m2"] == pytest.approx(4 * CELL**2, rel=0.01)


def test_nothing_is_an_empty_layer_and_said(provider, heatmap, tmp_path):
    found, rows, log = run(heatmap, tmp_path, VALUE=7)
    assert found["COUNT"] == found["AREA_M2"] == 0 and rows == []
    assert "Nothing reaches 7" in log


def test_a_level_of_a_raster_without_levels_is_refused(provider, raster, tmp_path):
    asked = {"HEATMAP": str(raster), "POLYGONS": str(tmp_path / "a.gpkg")}
    ok, _, log = run_here(POLYGONS, asked)
    assert not ok and "has no levels" in log and not (tmp_path / "a.gpkg").exists()


def test_the_first_band_need_not_be_named(provider, heatmap, tmp_path):
    """QGIS asks the algorithm, its batch program the parameter; the guide names none."""
    algorithm = QgsApplication.processingRegistry().algorithmById(POLYGONS)
    asked = {"HEATMAP": str(heatmap), "POLYGONS": str(tmp_path / "a.gpkg")}
    assert algorithm.checkParameterValues(asked, QgsProcessingContext())[0]
    assert algorithm.parameterDefinition("BAND").checkValueIsAcceptable(None)
    ok, _, log = run_here(POLYGONS, {**asked, "BAND": 3})
    assert not ok and "“heat” has no band 3." in log
    asked["POLYGONS"] = str(tmp_path / "a.nothing")
    assert not algorithm.checkParameterValues(asked, QgsProcessingContext())[0]


def test_what_takes_too_much_memory_is_refused(provider, heatmap, tmp_path, monkeypatch):
    monkeypatch.setattr(polygons, "MAX_CELLS", 99)
    out = tmp_path / "polygons.gpkg"
    ok, _, log = run_here(POLYGONS, {"HEATMAP": str(heatmap), "POLYGONS": str(out), "VALUE": 0})
    assert not ok and "is too large" in log and not out.exists()
