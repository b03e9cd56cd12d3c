"""Colours, threshold, polygons and exports of a query, through the dock with the real engine."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal, ogr
from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsProject,
    QgsSingleBandGrayRenderer,
    QgsVectorLayer,
)
from qgis.PyQt.QtWidgets import QFileDialog

from rs_textsearch.compat import QAction
from rs_textsearch.errors import SourceError
from rs_textsearch.layers import export, group, kinds, polygons, threshold
from rs_textsearch.layers.origin import layer_file
from rs_textsearch.services import result_files, result_places
from tests.plugin.helpers import ENGINE_MS


@pytest.fixture
def searched(indexed, qtbot):
    """Return the dock after a search for red."""
    with qtbot.waitSignal(indexed.searchFinished, timeout=ENGINE_MS):
        indexed.search("red")
    return indexed


def layers_of(dock, kind):
    """Return the layers of a kind in the shown query's group."""
    return kinds.of_kind(dock.layers.group(), kind)


def trigger(dock, name: str) -> None:
    """Choose an entry of a menu of the section."""
    dock.layers.findChild(QAction, name).trigger()


def make(dock, qtbot, name: str) -> str:
    """Make polygons and return what is said about them."""
    with qtbot.waitSignal(dock.layer_actions.done, timeout=ENGINE_MS) as done:
        trigger(dock, name)
    return done.args[0]


@pytest.mark.parametrize("name", ["mergedAction", "tilesAction"])
def test_polygons_never_reach_the_next_project(searched, qtbot, name):
    folder = result_places.results_folder(QgsProject.instance())
    searched.layers.threshold.setValue(100)
    before = set(folder.iterdir())
    told = []
    searched.layer_actions.done.connect(told.append)
    searched.layer_actions.failed.connect(told.append)
    trigger(searched, name)
    assert searched.layer_actions.is_running()
    QgsProject.instance().clear()
    QgsProject.instance().addMapLayer(QgsVectorLayer("Point?crs=EPSG:4326", "other", "memory"))
    qtbot.waitUntil(lambda: not QgsApplication.taskManager().activeTasks(), timeout=ENGINE_MS)
    qtbot.wait(50)
    assert told == [] and not searched.layer_actions.is_running()
    assert [each.name() for each in QgsProject.instance().mapLayers().values()] == ["other"]
    new = set(folder.iterdir()) - before
    assert {path.suffix for path in new} <= {".xml"}  # QGIS's statistics of the heatmap


def test_the_button_waits_for_a_threshold(searched):
    assert not searched.layers.polygons.isEnabled()
    searched.layers.threshold.setValue(100)
    assert searched.layers.polygons.isEnabled()
    searched.layers.threshold.setValue(0)
    assert not searched.layers.polygons.isEnabled()


def test_section_is_hidden_without_a_query(indexed):
    assert indexed.layers.isHidden() and indexed.layers.group() is None


def test_section_shows_the_query_just_asked(searched):
    assert not searched.layers.isHidden()
    assert searched.layers.group().name() == "red"
    assert searched.layers.threshold.value() == 0 and searched.layers.level() is None
    assert searched.layers.groups.isHidden()  # there is only one


def test_nothing_shines_through_the_collapsed_section(searched, qtbot):
    """QGIS hides the children when it collapses the box, those shown later it leaves alone."""
    panel = searched.layers
    panel.setCollapsed(True)
    with qtbot.waitSignal(searched.searchFinished, timeout=ENGINE_MS):
        searched.search("green")
    qtbot.waitUntil(lambda: panel.groups.count() == 2, timeout=ENGINE_MS)
    assert not panel.groups.isVisible() and not panel._query_label.isVisible()
    panel.setCollapsed(False)
    assert panel.groups.isVisible() and panel._query_label.isVisible() and panel.ramp.isVisible()
    panel.setCollapsed(True)
    assert not panel.groups.isVisible() and not panel.ramp.isVisible()


def test_colours_and_opacity_act_on_the_map(searched):
    panel = searched.layers
    (heat,) = layers_of(searched, kinds.HEATMAP)
    panel.ramp.show_style("Viridis")
    panel.ramp.activated.emit(panel.ramp.currentIndex())
    panel.opacity.setOpacity(0.3)
    items = heat.renderer().shader().rasterShaderFunction().colorRampItemList()
    assert items[-1].color.name() == "#fde725" and items[0].color.alpha() == 0
    assert heat.renderer().opacity() == pytest.approx(0.3)


def test_threshold_hides_what_lies_below_at_once(searched, iface, qtbot):
    panel = searched.layers
    (heat,) = layers_of(searched, kinds.HEATMAP)
    with qtbot.waitSignal(heat.repaintRequested, timeout=1000):
        panel.threshold.setValue(140)
    level = panel.level()
    ordered = threshold.values(heat)
    assert ordered[0] < level <= ordered[-1]
    share = threshold.share_above(ordered, level)
    assert f"{100 * share:.1f}" in panel.threshold_text.text()
    transparency = heat.renderer().rasterTransparency()
    if hasattr(transparency, "opacityForValue"):
        opacity = transparency.opacityForValue
    else:  # before QGIS 3.38
        opacity = transparency.alphaValue
    assert opacity(level - 1e-3) == 0 and opacity(level) > 0
    panel.threshold.setValue(0)
    assert not heat.renderer().rasterTransparency().transparentSingleValuePixelList()
    assert panel.threshold_text.text() == "all"


def test_threshold_becomes_merged_areas(searched, qtbot):
    searched.layers.threshold.setValue(150)
    level = searched.layers.level()
    text = make(searched, qtbot, "mergedAction")
    (areas,) = layers_of(searched, kinds.AREAS)
    names = [node.name() for node in searched.layers.group().children()]
    assert names == [areas.name(), "Best tiles", "Heatmap"] and areas.name() in text
    (heat,) = layers_of(searched, kinds.HEATMAP)
    values = gdal.Open(heat.source()).ReadAsArray()
    cell = abs(heat.rasterUnitsPerPixelX() * heat.rasterUnitsPerPixelY())
    covered = sum(feature.geometry().area() for feature in areas.getFeatures())
    assert covered == pytest.approx((values >= np.float32(level)).sum() * cell)
    for feature in areas.getFeatures():
        assert level <= feature["mean"] <= feature["highest"] + 1e-9
        assert feature["area_m2"] == pytest.approx(feature.geometry().area(), rel=0.01)
    assert max(f["highest"] for f in areas.getFeatures()) == pytest.approx(values.max())
    assert json.loads(areas.customProperty("rs_textsearch/asked")) == {"text": "red"}
    assert "threshold" in areas.metadata().history()[0]
    assert result_files.result_file(areas) is not None


def test_threshold_becomes_tiles(searched, qtbot):
    searched.layers.threshold.setValue(150)
    level = searched.layers.level()
    make(searched, qtbot, "tilesAction")
    (tiles,) = layers_of(searched, kinds.TILES_ABOVE)
    scores = [feature["score"] for feature in tiles.getFeatures()]
    (footprints,) = layers_of(searched, kinds.FOOTPRINTS)
    whole = QgsVectorLayer(f"{layer_file(footprints)}|layername=tiles", "", "ogr")
    expected = [f["score"] for f in whole.getFeatures() if f["score"] >= level]
    assert sorted(scores) == sorted(expected) and scores


def test_same_polygons_again_replace_and_others_stay(searched, qtbot):
    searched.layers.threshold.setValue(150)
    make(searched, qtbot, "mergedAction")
    make(searched, qtbot, "mergedAction")
    assert len(layers_of(searched, kinds.AREAS)) == 1
    searched.layers.threshold.setValue(120)
    make(searched, qtbot, "mergedAction")
    assert len(layers_of(searched, kinds.AREAS)) == 2
    with qtbot.waitSignal(searched.searchFinished, timeout=ENGINE_MS):
        searched.search("red")
    assert len(layers_of(searched, kinds.AREAS)) == 2  # made by hand, kept
    assert len(layers_of(searched, kinds.HEATMAP)) == 1


def test_polygons_need_a_threshold(searched, qtbot):
    with qtbot.waitSignal(searched.failed, timeout=1000) as failed:
        trigger(searched, "mergedAction")
    assert "threshold" in failed.args[0]


def test_unreadable_heatmap_is_told(searched, qtbot):
    searched.layers.threshold.setValue(150)
    (heat,) = layers_of(searched, kinds.HEATMAP)
    layer_file(heat).write_bytes(b"no raster")
    with qtbot.waitSignal(searched.layer_actions.failed, timeout=ENGINE_MS):
        trigger(searched, "mergedAction")
    assert not searched.layer_actions.is_running()
    assert not layers_of(searched, kinds.AREAS)


def test_group_removed_meanwhile_leaves_no_file(searched, qtbot):
    searched.layers.threshold.setValue(150)
    folder = result_places.results_folder(QgsProject.instance())
    before = set(folder.glob("*.gpkg"))
    trigger(searched, "mergedAction")
    found = searched.layers.group()
    QgsProject.instance().removeMapLayers([node.layerId() for node in found.findLayers()])
    found.parent().removeChildNode(found)
    qtbot.waitUntil(lambda: not searched.layer_actions.is_running(), timeout=ENGINE_MS)
    assert set(folder.glob("*.gpkg")) <= before
    qtbot.waitUntil(lambda: searched.layers.isHidden(), timeout=1000)


def test_selecting_a_layer_chooses_its_query(searched, iface, qtbot):
    with qtbot.waitSignal(searched.searchFinished, timeout=ENGINE_MS):
        searched.search("green")
    panel = searched.layers
    assert panel.group().name() == "green" and not panel.groups.isHidden()
    red = next(g for g in group.groups(QgsProject.instance()) if g.name() == "red")
    iface.canvas.setCurrentLayer(red.findLayers()[0].layer())
    assert panel.group().name() == "green"  # red is hidden
    iface.canvas.setCurrentLayer(None)
    red.setItemVisibilityChecked(True)
    iface.canvas.setCurrentLayer(red.findLayers()[0].layer())
    assert panel.group().name() == "red"
    panel.threshold.setValue(100)
    (red_heat,) = kinds.of_kind(red, kinds.HEATMAP)
    searched.results.show_answer(searched.results.answer)  # the tabs of answers lead, too
    assert panel.group().name() == "green"
    assert panel.threshold.value() == 0 and threshold.shown(red_heat) is not None


def test_changed_renderer_is_left_alone(searched):
    (heat,) = layers_of(searched, kinds.HEATMAP)
    heat.setRenderer(QgsSingleBandGrayRenderer(heat.dataProvider(), 1))
    searched.layers.ramp.activated.emit(0)
    assert heat.renderer().type() == "singlebandgray"


# -- exports -----------------------------------------------------------------------------------


def choose(dock, name: str, path: Path, monkeypatch, qtbot, filters: str = "") -> str:
    """Choose an entry of the Export menu and ``path`` in the file dialog."""
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), filters))
    with qtbot.waitSignal(dock.layer_actions.done, timeout=ENGINE_MS) as done:
        trigger(dock, name)
    return done.args[0]


def test_exports(searched, tmp_path, monkeypatch, qtbot):
    project = QgsProject.instance()
    project.setCrs(QgsCoordinateReferenceSystem("EPSG:3857"))
    (footprints,) = layers_of(searched, kinds.FOOTPRINTS)
    (heat,) = layers_of(searched, kinds.HEATMAP)
    shown = footprints.featureCount()
    bounds = footprints.extent()

    choose(searched, "exportTilesAction", tmp_path / "ä b.gpkg", monkeypatch, qtbot)
    written = QgsVectorLayer(str(tmp_path / "ä b.gpkg"), "x", "ogr")
    assert written.featureCount() == shown and written.crs().authid() == "EPSG:3857"
    assert written.renderer().type() == "RuleRenderer"
    assert [f["rank"] for f in written.getFeatures()]

    choose(
        searched, "exportTilesAction", tmp_path / "b", monkeypatch, qtbot, "GeoJSON (*.geojson)"
    )
    document = json.loads((tmp_path / "b.geojson").read_text(encoding="utf-8"))
    assert len(document["features"]) == shown
    x, y = document["features"][0]["geometry"]["coordinates"][0][0]
    assert 14 < x < 16 and 45 < y < 46  # degrees
    assert document["features"][0]["properties"]["query"] == "red"

    choose(searched, "exportTilesAction", tmp_path / "c.csv", monkeypatch, qtbot)
    with (tmp_path / "c.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert len(rows) == shown and rows[0]["WKT"].startswith("POLYGON ((15")

    choose(searched, "exportHeatmapAction", tmp_path / "d.tif", monkeypatch, qtbot)
    copied = gdal.Open(str(tmp_path / "d.tif")).ReadAsArray()
    assert np.array_equal(copied, gdal.Open(heat.source()).ReadAsArray())
    assert footprints.extent() == bounds
    assert not list(tmp_path.glob(".*part*"))


def test_failed_export_keeps_the_old_file(searched, tmp_path, monkeypatch):
    (footprints,) = layers_of(searched, kinds.FOOTPRINTS)
    target = tmp_path / "old.gpkg"
    target.write_text("precious")

    def fail(*_):
        return (export.QgsVectorFileWriter.WriterError.ErrCreateDataSource, "no space", "", "")

    monkeypatch.setattr(export.QgsVectorFileWriter, "writeAsVectorFormatV3", fail)
    with pytest.raises(SourceError, match="no space"):
        export.export_tiles(footprints, target)
    assert target.read_text() == "precious"


# -- polygons of a grid ------------------------------------------------------------------------


def test_areas_of_a_grid_without_crs(tmp_path):
    path, target = tmp_path / "h.tif", tmp_path / "a.gpkg"
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), 4, 3, 1, gdal.GDT_Float32)
    dataset.GetRasterBand(1).SetNoDataValue(-9999)
    values = np.array([[1, 5, 0, 7], [0, 6, 0, 7], [-9999, 0, 9, 0]], np.float32)
    dataset.GetRasterBand(1).WriteArray(values)
    dataset = None
    count = polygons.merge_areas(path, 5.0, target, QgsCoordinateTransformContext())
    assert count == 3
    package = ogr.Open(str(target))
    found = package.GetLayer(0)
    rows = sorted((f["mean"], f["highest"], f["area_m2"]) for f in found)
    assert rows == [(5.5, 6.0, None), (7.0, 7.0, None), (9.0, 9.0, None)]
    with pytest.raises(SourceError, match="Nothing reaches"):
        polygons.merge_areas(path, 10.0, target, QgsCoordinateTransformContext())
    assert target.is_file()  # the earlier one stays


@pytest.mark.parametrize("seed", range(6))
def test_areas_cover_exactly_the_cells_that_reach_the_threshold(tmp_path, seed):
    rng = np.random.default_rng(seed)
    shape = tuple(map(int, rng.integers(1, 12, 2)))
    values = rng.random(shape).astype(np.float32)
    values[rng.random(shape) < 0.2] = -9999
    path, target = tmp_path / "h.tif", tmp_path / "a.gpkg"
    driver = gdal.GetDriverByName("GTiff")
    dataset = driver.Create(str(path), shape[1], shape[0], 1, gdal.GDT_Float32)
    dataset.SetGeoTransform((10.0, 2.0, 0.5, 20.0, -0.25, -3.0))  # rotated
    dataset.GetRasterBand(1).SetNoDataValue(-9999)
    dataset.GetRasterBand(1).WriteArray(values)
    dataset = None
    level = float(values.max()) * 0.6
    count = polygons.merge_areas(path, level, target, QgsCoordinateTransformContext())
    found = list(QgsVectorLayer(str(target), "a", "ogr").getFeatures())
    inside = values >= np.float32(level)
    cell = abs(2.0 * -3.0 - 0.5 * -0.25)
    assert len(found) == count and sorted(f["number"] for f in found) == list(range(1, count + 1))
    assert sum(f.geometry().area() for f in found) == pytest.approx(inside.sum() * cell)
    total = sum(f["mean"] * f.geometry().area() / cell for f in found)
    assert total == pytest.approx(values[inside].sum(), rel=1e-5)


def test_share_and_level_agree():
    ordered = np.arange(1000, dtype=np.float32)
    for share in (0.001, 0.05, 0.5, 1.0):
        level = threshold.at_share(ordered, share)
        assert threshold.share_above(ordered, level) == pytest.approx(share, abs=1e-3)
    assert threshold.at_share(ordered[:0], 0.5) == 0.0
