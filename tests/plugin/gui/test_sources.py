"""What the dock can search: several rasters, parts of them, colours, services, models."""

from __future__ import annotations

import shutil

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import (
    QgsContrastEnhancement,
    QgsMultiBandColorRenderer,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsSingleBandGrayRenderer,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QCoreApplication, QEvent
from qgis.PyQt.QtWidgets import QMessageBox

from rs_textsearch import bundles, wording
from rs_textsearch.gui.models.comparison import ModelComparison
from rs_textsearch.gui.sources.draw_dialog import DrawDialog, geotiff
from rs_textsearch.layers import colours
from rs_textsearch.services import sources
from rs_textsearch.values.index_state import combine
from tests.plugin.helpers import ENGINE_MS, NORTH_WEST, SOUTH_EAST, add_polygons, write_raster
from tests.plugin.tile_server import TileServer


def add_raster(path, name):
    """Add a raster file to the project."""
    layer = QgsRasterLayer(str(path), name)
    QgsProject.instance().addMapLayer(layer)
    return layer


def build(dock, qtbot) -> dict:
    """Press Build and return the engine's document."""
    with qtbot.waitSignal(dock.indexFinished, timeout=ENGINE_MS) as finished:
        dock.build_index()
    qtbot.waitUntil(lambda: dock.controller.info["state"] == "fresh", timeout=ENGINE_MS)
    return finished.args[0]


def choose(combo, key) -> None:
    """Choose the entry with this data, as a click would."""
    combo.setCurrentIndex(combo.findData(key))


def polygon_layer(*boxes) -> QgsVectorLayer:
    """Return a polygon layer of the project."""
    return add_polygons("Areas", (), *((bounds, ()) for bounds in boxes))


# -- several rasters --------------------------------------------------------------------------


def test_two_rasters_are_indexed_and_searched_as_one(dock, layer, qtbot, tmp_path):
    other = add_raster(write_raster(tmp_path / "other.tif", side=600), "Other")
    dock.set_layer(layer)
    dock.source.picker.set_more([other])
    assert dock.source.picker.combo.text() == "2 rasters"
    dock.source.tiling.tile_size.setValue(200)
    texts = []
    dock.indexProgress.connect(lambda _: texts.append(dock.source.progress_text.text()))
    result = build(dock, qtbot)
    assert any("raster 2 of 2" in text for text in texts)
    info = dock.controller.info
    assert info["indexes"] == 2 and info["tiles"] == result["tiles"]
    with qtbot.waitSignal(dock.searchFinished, timeout=ENGINE_MS) as found:
        dock.search("red")
    assert {item["index"] for item in found.args[0]["results"]} == {
        str(each.index) for each in dock.controller.sources
    }
    QgsProject.instance().removeMapLayer(other.id())
    assert [each.name for each in dock.controller.sources] == ["Colours"]


def test_a_raster_without_index_makes_the_whole_partial():
    fresh = {"state": "fresh", "tiles": 5, "tiling": {}, "rasters": [{}]}
    assert combine([]) == {"state": "missing"} and combine([fresh]) == fresh
    both = combine([fresh, {"state": "missing"}])
    assert both["state"] == "partial" and both["indexes_missing"] == 1
    assert combine([fresh, {**fresh, "state": "stale"}])["state"] == "stale"
    assert combine([{"state": "missing"}] * 2)["state"] == "missing"


# -- area -------------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", ["view", "layer", "selected"])
def test_index_is_limited_to_an_area(dock, iface, layer, qtbot, kind):
    areas = polygon_layer(NORTH_WEST, SOUTH_EAST)
    areas.selectByIds([1])
    iface.canvas.setDestinationCrs(layer.crs())
    iface.canvas.resize(300, 300)
    iface.canvas.setExtent(QgsRectangle(*NORTH_WEST))
    dock.set_layer(layer)
    dock.source.tiling.tile_size.setValue(100)
    dock.source.content.area.polygons.setLayer(areas)
    choose(dock.source.content.area.kind, kind)
    result = build(dock, qtbot)
    assert result["tiles"] < 529 / 2  # what the whole raster has, at scale 1 alone
    assert dock.source.content.area.kind.currentData() == "index"
    assert not dock.source.build_button.isVisible()
    with qtbot.waitSignal(dock.searchFinished, timeout=ENGINE_MS) as found:
        dock.search("blue")
    xmin, _, xmax, _ = found.args[0]["results"][0]["bounds"]
    is_south_east = (xmin + xmax) / 2 > 500_700
    assert is_south_east == (kind == "layer")  # blue lies there, and only this area covers it


def test_empty_selection_is_refused(dock, layer, qtbot):
    areas = polygon_layer(NORTH_WEST)
    dock.set_layer(layer)
    dock.source.content.area.polygons.setLayer(areas)
    choose(dock.source.content.area.kind, "selected")
    assert "selected" in dock.source.state.text()
    dock.build_index()
    assert not dock.controller.is_indexing()


# -- colours ----------------------------------------------------------------------------------


def test_renderer_gives_bands_and_stretch(layer):
    renderer = QgsMultiBandColorRenderer(layer.dataProvider(), 3, 2, 1)
    layer.setRenderer(renderer)
    assert colours.of_layer(layer) == ((3, 2, 1), "auto") and not colours.is_plain(layer)
    stretched = QgsContrastEnhancement.ContrastEnhancementAlgorithm.StretchToMinimumMaximum
    layer.setContrastEnhancement(stretched)
    bands, stretch = colours.of_layer(layer)
    ranges = [tuple(map(float, part.split(","))) for part in stretch.split(";")]
    assert bands == (3, 2, 1) and len(ranges) == 3 and all(low < high for low, high in ranges)
    layer.setRenderer(QgsSingleBandGrayRenderer(layer.dataProvider(), 2))
    assert colours.of_layer(layer)[0] == (2, 2, 2)


def test_bands_by_hand_reach_the_engine(dock, layer, qtbot):
    dock.set_layer(layer)
    dock.source.tiling.tile_size.setValue(200)
    content = dock.source.content
    choose(content.colours, "hand")
    content.bands[0].setBand(3)
    content.bands[2].setBand(1)
    choose(content.stretch, "range")
    content.high.setValue(250)
    build(dock, qtbot)
    raster = dock.controller.info["rasters"][0]
    assert raster["bands"] == [3, 2, 1]
    assert np.allclose(raster["stretch"], [[0, 250]] * 3)
    with qtbot.waitSignal(dock.searchFinished, timeout=ENGINE_MS) as found:
        dock.search("blue")
    xmin, _, xmax, _ = found.args[0]["results"][0]["bounds"]
    assert (xmin + xmax) / 2 < 500_400  # the red block looks blue now
    assert content.colours.currentData() == "hand" and not dock.source.build_button.isVisible()


# -- services ---------------------------------------------------------------------------------


def test_service_layer_is_drawn_and_chosen(dock, iface, qtbot, tmp_path):
    server = TileServer()
    try:
        server.never = {(8, 8)}
        web = QgsRasterLayer(server.uri(4), "Web map", "wms")
        QgsProject.instance().addMapLayer(web)
        dock.set_layer(web)
        assert dock.source.draw_button.isVisible()
        iface.canvas.setDestinationCrs(web.crs())
        iface.canvas.resize(400, 400)
        tile = 2 * 20037508.342789244 / 16
        iface.canvas.setExtent(QgsRectangle(0, -2 * tile, 2 * tile, 0))
        dialog = dock.source_dialogs.draw(web)
        assert "127.0.0.1" in dialog.terms.text()
        assert "million" in dialog.outcome.text() and not dialog.draw_button.isEnabled()
        dialog.metres.setValue(10_000)
        assert "×" in dialog.size.text()
        dialog.file.setFilePath(str(tmp_path / "web.tif"))
        with qtbot.waitSignal(dialog.drawn, timeout=ENGINE_MS) as drawn:
            dialog.draw_button.click()
        assert drawn.args[0].incomplete == 1 and "second try" in dialog.outcome.text()
        assert str(dock.controller.source.path) == str(tmp_path / "web.tif")
        assert gdal.Open(str(tmp_path / "web.tif")).RasterCount == 4
        dialog.close()
    finally:
        server.close()


def test_drawing_replaces_no_file_unasked(qgis_app, iface, raster, tmp_path, qtbot, monkeypatch):
    mine = tmp_path / "Ortho.tif"
    shutil.copy(raster, mine)
    before = mine.read_bytes()
    QgsProject.instance().setFileName(str(tmp_path / "p.qgz"))
    layer = QgsRasterLayer(str(raster), "Ortho")
    QgsProject.instance().addMapLayer(layer)
    iface.canvas.setDestinationCrs(layer.crs())
    iface.canvas.setExtent(layer.extent())
    dialog = DrawDialog(layer, iface.canvas)
    qtbot.addWidget(dialog)
    assert dialog.file.filePath() == str(tmp_path / "Ortho-2.tif")
    dialog.metres.setValue(10)
    asked = []
    answers = [QMessageBox.StandardButton.No, QMessageBox.StandardButton.Yes]

    def question(box):
        asked.append(box.text())
        return answers[len(asked) - 1]

    monkeypatch.setattr(QMessageBox, "exec", question)
    dialog.file.setFilePath(str(tmp_path / "Ortho"))  # without the suffix that it gets
    dialog.draw()
    assert str(mine) in asked[0] and mine.read_bytes() == before
    with qtbot.waitSignal(dialog.drawn, timeout=ENGINE_MS):
        dialog.draw()
    assert gdal.Open(str(mine)).RasterCount == 4
    dialog.file.setFilePath(str(raster))  # which a layer shows: nobody is asked
    original = raster.read_bytes()
    dialog.draw()
    assert len(asked) == 2 and "Ortho" in dialog.outcome.text()
    assert raster.read_bytes() == original


def test_names_of_drawn_files():
    assert [geotiff(text).name for text in ("ortho", "ortho.v2", "a.TIF", " b.tiff ", "")] == [
        "ortho.tif", "ortho.v2.tif", "a.TIF", "b.tiff", ""
    ]  # fmt: skip


@pytest.mark.parametrize("how", ["dock closes", "layer goes", "project is left"])
def test_drawing_ends_with_the_dock_and_with_the_layer(dock, qtbot, tmp_path, how):
    server = TileServer()
    try:
        server.delay_s = 0.1
        web = QgsRasterLayer(server.uri(4), "Web map", "wms")
        QgsProject.instance().addMapLayer(web)
        dialog = dock.source_dialogs.draw(web)
        dialog.area.setCurrentIndex(1)
        dialog.metres.setValue(10_000)
        dialog.file.setFilePath(str(tmp_path / "web.tif"))
        dialog.draw_button.click()
        qtbot.waitUntil(lambda: bool(server.asked), timeout=ENGINE_MS)
        assert len(list(tmp_path.glob(".web.*.part.tif"))) == 1
        if how == "dock closes":
            dock.close()
        elif how == "layer goes":
            QgsProject.instance().removeMapLayer(web.id())
        else:
            QgsProject.instance().clear()
        qtbot.wait(50)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        assert not list(tmp_path.glob("*.tif"))
        assert not dock.source_dialogs.parent().findChildren(DrawDialog)
    finally:
        server.close()


# -- estimate ---------------------------------------------------------------------------------


def test_estimate_prefers_what_the_engine_measured():
    plan = {"tiles": 1000, "bytes": 0, "tiles_per_s": 100.0, "seconds": 10.0}
    assert "10 s" in wording.estimate(plan, 1.0)
    assert "20 s" in wording.estimate({**plan, "tiles_per_s": None, "seconds": None}, 50.0)
    assert " s" not in wording.estimate({"tiles": 1000}, 0.0)
    assert "10 tiles" in wording.estimate({"tiles": 1000, "missing": 10}, 0.0)


def test_tiles_of_few_pixels_are_told_of(dock, layer, qtbot):
    with qtbot.waitSignal(dock.planChanged, timeout=ENGINE_MS):
        dock.set_layer(layer)
    with qtbot.waitSignal(dock.planChanged, timeout=ENGINE_MS) as plan:
        dock.source.tiling.tile_size.setValue(10)
    (note,) = plan.args[0]["rasters"][0]["notes"]
    assert note["code"] == "resolution"
    assert note["text"] == dock.source.notes.text()


# -- models -----------------------------------------------------------------------------------


def test_two_models_are_compared_and_a_missing_index_is_built(
    indexed, bundle, qtbot, tmp_path, monkeypatch
):
    monkeypatch.setattr(bundles, "folder", lambda: tmp_path / "models")
    other = tmp_path / "other"
    shutil.copytree(bundle, other)
    bundles.add(bundle)
    indexed.query.query.setText("red; blue")
    dialog = indexed.source_dialogs.compare()
    left, right = dialog.sides
    assert dialog.query.text() == "red" and left.notice.text() == "Searching…"
    left.model.setCurrentIndex(1)  # the colours, which the index was built with
    right.model.setCurrentIndex(0)
    dialog.button.click()
    qtbot.waitUntil(lambda: left.results.rowCount() > 0, timeout=ENGINE_MS)
    qtbot.waitUntil(lambda: "no index" in right.notice.text(), timeout=ENGINE_MS)
    assert right.build_button.isVisible() and not left.build_button.isVisible()
    with qtbot.waitSignal(indexed.indexFinished, timeout=ENGINE_MS):
        right.build_button.click()
    path = indexed.controller.source.index
    assert path == sources.index_path(indexed.controller.source.path, "x/mini")
    dialog.button.click()
    qtbot.waitUntil(lambda: bool(dialog.summary.text()), timeout=ENGINE_MS)
    assert right.results.rowCount() > 0 and left.results.rowCount() > 0
    dialog.close()


def test_a_comparison_is_about_its_raster(indexed, bundle, qtbot, tmp_path, monkeypatch):
    monkeypatch.setattr(bundles, "folder", lambda: tmp_path / "models")
    added = bundles.add(bundle)
    compared = indexed.controller.source
    dialog = indexed.source_dialogs.compare()
    other = QgsRasterLayer(str(write_raster(tmp_path / "other.tif", side=300)), "Other")
    QgsProject.instance().addMapLayer(other)
    indexed.set_layer(other)
    built = []
    monkeypatch.setattr(
        indexed.controller, "build", lambda *_, **__: built.append(indexed.controller.source)
    )
    dialog.build_wanted.emit(str(added.folder))
    assert {source.path for source in built} == {compared.path}
    QgsProject.instance().clear()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not indexed.findChildren(ModelComparison)
