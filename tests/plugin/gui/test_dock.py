"""The dock, driven through its widgets, with the real engine process."""

from __future__ import annotations

import html
import os
import signal
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import Qgis, QgsCoordinateReferenceSystem, QgsProject, QgsRasterLayer
from qgis.gui import QgsMessageViewer
from qgis.PyQt.QtCore import QCoreApplication, QEvent, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QMessageBox, QPushButton, QScrollArea, QTextBrowser, QTextEdit

from rs_textsearch import settings, wording
from rs_textsearch.errors import EngineMissingError
from rs_textsearch.gui import bar_item
from rs_textsearch.gui.setup.dialog import SetupDialog
from rs_textsearch.values.index_options import IndexOptions
from rs_textsearch.worker import environment
from tests.plugin.helpers import ENGINE_MS, engine_python, write_raster

SLOW_TILE = 30  # metres: some 8,000 tiles, a few seconds of work


def type_query(dock, qtbot, text: str, excluded: str = "") -> dict:
    """Type a query as a person would and return the search document."""
    dock.query.query.clear()
    dock.query.excluded.setText(excluded)
    QTest.keyClicks(dock.query.query, text)
    with qtbot.waitSignal(dock.searchFinished, timeout=ENGINE_MS) as found:
        QTest.keyClick(dock.query.query, Qt.Key.Key_Return)
    return found.args[0]


def start_index(dock, layer, qtbot, tile_size: float) -> None:
    """Choose ``layer`` and press Build; return once tiles are being encoded."""
    with qtbot.waitSignal(dock.infoChanged, timeout=ENGINE_MS):
        dock.set_layer(layer)
    dock.source.tiling.tile_size.setValue(tile_size)
    QTest.mouseClick(dock.source.build_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: dock.source.bar.value() > 0, timeout=ENGINE_MS)


def wait_for_state(dock, qtbot, state: str) -> None:
    """Wait until the dock shows an index in ``state`` and nothing runs."""
    qtbot.waitUntil(
        lambda: not dock.controller.is_indexing() and dock.controller.info["state"] == state,
        timeout=ENGINE_MS,
    )


# -- states ------------------------------------------------------------------------------------


def test_empty_state_leads_to_the_first_step(dock):
    assert dock.welcome.step() == 1
    assert not dock.source.build_button.isVisible()
    assert not dock.query.button.isEnabled()


def test_a_dock_that_was_closed_before_it_knew_asks_again(indexed, layer, qtbot):
    indexed.controller.refresh()
    indexed.close()
    indexed.controller.engine.stop()  # as the plugin does
    with qtbot.waitSignal(indexed.infoChanged, timeout=ENGINE_MS):
        indexed.show()
    assert indexed.controller.info["state"] == "fresh"


def test_estimate_comes_before_the_index(dock, layer, qtbot):
    with qtbot.waitSignal(dock.planChanged, timeout=ENGINE_MS) as plan:
        dock.set_layer(layer)
    text = dock.source.state.text()
    assert wording.number(plan.args[0]["tiles"]) in text and "No index yet" in text
    assert dock.source.build_button.text() == "Build index"
    assert dock.welcome.step() == 2
    dock.source.tiling.tile_size.setValue(400)
    with qtbot.waitSignal(dock.planChanged, timeout=ENGINE_MS) as fewer:
        dock.source.tiling.overlap.setValue(0)
    assert fewer.args[0]["tiles"] < plan.args[0]["tiles"]
    assert wording.number(fewer.args[0]["tiles"]) in dock.source.state.text()
    assert "smaller tiles" in dock.source.state.text()


def test_service_layer_gets_a_clear_message(dock, qtbot):
    uri = "type=xyz&url=http://127.0.0.1:9/{z}/{x}/{y}.png&zmax=1"
    web = QgsRasterLayer(uri, "Web map", "wms")
    with qtbot.waitSignal(dock.failed, timeout=5000) as failed:
        QgsProject.instance().addMapLayer(web)
        dock.set_layer(web)
    assert "Web map" in failed.args[0] and "GeoTIFF" in failed.args[0]
    assert "Web map" in dock.source.state.text()
    assert not dock.source.build_button.isVisible()


def test_raster_without_crs_is_cut_in_pixels(dock, qtbot, tmp_path):
    path = write_raster(tmp_path / "plain.tif", epsg=None, side=600)
    plain = QgsRasterLayer(str(path), "Plain")
    QgsProject.instance().addMapLayer(plain)
    dock.set_layer(plain)
    assert dock.source.tiling.unit.currentData() == "px"
    with qtbot.waitSignal(dock.indexFinished, timeout=ENGINE_MS):
        dock.build_index()
    wait_for_state(dock, qtbot, "fresh")
    best = type_query(dock, qtbot, "green")["results"][0]
    xmin, ymin, xmax, ymax = best["bounds"]
    assert best["crs"] is None
    assert (xmin + xmax) / 2 > 350 and (ymin + ymax) / 2 > -250  # y runs from 0 down to -height
    found = QgsProject.instance().layerTreeRoot().children()[0].children()
    assert not any(node.layer().crs().isValid() for node in found)

    plain.setCrs(QgsCoordinateReferenceSystem("EPSG:32633"))
    assert type_query(dock, qtbot, "green")["results"][0]["crs"] == "EPSG:32633"
    found = QgsProject.instance().layerTreeRoot().children()[0].children()
    assert {node.layer().crs().authid() for node in found} == {"EPSG:32633"}


def test_metres_without_crs_is_refused_with_a_remedy(dock, qtbot, tmp_path, engine):
    path = write_raster(tmp_path / "plain.tif", epsg=None, side=300)
    outcome = []
    request = engine.request(
        "plan",
        {"rasters": [str(path)], "out": str(tmp_path / "x.gpkg"), "tile_size": "300m",
         "bundle": settings.bundle()},
    )
    request.failed.connect(outcome.append)
    qtbot.waitUntil(lambda: bool(outcome), timeout=ENGINE_MS)
    assert outcome[0].code == "bad_input" and "256px" in outcome[0].text()


def test_narrow_and_low_dock_is_not_cut(dock, layer, qtbot):
    dock.window().resize(700, 420)
    with qtbot.waitSignal(dock.planChanged, timeout=ENGINE_MS):
        dock.set_layer(layer)
    for box in (dock.source.tiling, dock.source.content):
        box.setCollapsed(False)
    choose = dock.source.content.colours
    choose.setCurrentIndex(choose.findData("hand"))
    QTest.qWait(50)
    dock.window().resizeDocks([dock], [50], Qt.Orientation.Horizontal)
    QTest.qWait(50)
    area = dock.findChild(QScrollArea, "rs_textsearch_scroll")
    viewport = area.viewport()
    assert area.verticalScrollBar().isVisible()
    for widget in (
        dock.query.button, dock.source.build_button, dock.source.tiling.unit,
        dock.source.settings.help_button, dock.source.content.models_button,
        dock.source.content.high,
    ):  # fmt: skip
        right = widget.mapTo(viewport, widget.rect().topRight()).x()
        assert right <= viewport.width()


# -- index and search ----------------------------------------------------------------------------


def test_query_finds_its_place(indexed, layer, qtbot):
    document = type_query(indexed, qtbot, "red")
    project = QgsProject.instance()
    names = [node.name() for node in project.layerTreeRoot().children()]
    assert names == ["red", "Colours"]
    tiles, heat = (node.layer() for node in project.layerTreeRoot().children()[0].children())
    ranks = [feature["rank"] for feature in tiles.getFeatures()]
    assert sorted(ranks) == list(range(1, settings.result_count() + 1))
    assert len(document["results"]) > len(ranks)
    assert indexed.results.model.rowCount() == len(ranks) == settings.result_count()
    assert heat.extent().contains(layer.extent().buffered(-1))
    xmin, ymin, xmax, ymax = document["results"][0]["bounds"]
    assert (xmin + xmax) / 2 < 500_400 and (ymin + ymax) / 2 > 5_000_800  # the north-west
    qtbot.waitUntil(lambda: indexed.thumbnails.count() > 0, timeout=ENGINE_MS)
    picture = indexed.results.model.index(0).data(Qt.ItemDataRole.DecorationRole).toImage()
    middle = picture.pixelColor(picture.width() // 2, picture.height() // 2)
    assert middle.red() > 180 and middle.blue() < 80

    listed = [indexed.source.layers.layer(i) for i in range(indexed.source.layers.count())]
    assert listed == [layer]  # no heatmap among the rasters to search

    values = gdal.Open(heat.source()).ReadAsArray()
    row, column = np.unravel_index(np.nanargmax(values), values.shape)
    assert row < values.shape[0] / 3 and column < values.shape[1] / 3


def test_not_moves_matches_down(indexed, qtbot):
    plain = type_query(indexed, qtbot, "blue")["results"]
    against = type_query(indexed, qtbot, "blue", "blue")["results"]
    assert against[0]["score"] < plain[0]["score"]
    names = [node.name() for node in QgsProject.instance().layerTreeRoot().children()]
    assert names == ["blue − blue", "blue", "Colours"]


def test_unknown_words_and_honest_line(indexed, qtbot):
    type_query(indexed, qtbot, "red zeppelin")
    assert "“zeppelin”" in indexed.results.notice.text()
    assert indexed.results.caution.isVisible()


def test_click_pans_and_enter_zooms_the_map(indexed, iface, layer, qtbot):
    iface.canvas.setLayers([layer])
    iface.canvas.setDestinationCrs(layer.crs())
    iface.canvas.resize(400, 400)
    iface.canvas.setExtent(layer.extent())
    type_query(indexed, qtbot, "green")
    best = indexed.results.model.result(indexed.results.model.index(0))
    view = indexed.results.view
    place = view.visualRect(indexed.results.model.index(0)).center()
    width = iface.canvas.extent().width()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    center = iface.canvas.extent().center()
    xmin, ymin, xmax, ymax = best["bounds"]
    assert center.x() == pytest.approx((xmin + xmax) / 2)
    assert center.y() == pytest.approx((ymin + ymax) / 2)
    assert iface.canvas.extent().width() == pytest.approx(width)
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert iface.canvas.extent().width() < width


def test_search_without_index_says_what_to_do(dock, layer, qtbot):
    dock.set_layer(layer)
    with qtbot.waitSignal(dock.failed, timeout=5000) as failed:
        dock.search("red")
    assert "Build index" in failed.args[0]


def test_changed_tiling_offers_to_rebuild(indexed, qtbot, monkeypatch):
    before = indexed.controller.info["tiles"]
    assert not indexed.source.build_button.isVisible()
    with qtbot.waitSignal(indexed.planChanged, timeout=ENGINE_MS) as plan:
        indexed.source.tiling.tile_size.setValue(400)
    assert indexed.source.build_button.text() == "Rebuild index"
    asked = []

    def question(box):
        asked.append(box.text())
        return [QMessageBox.StandardButton.Cancel, QMessageBox.StandardButton.Yes][len(asked) - 1]

    monkeypatch.setattr(QMessageBox, "exec", question)
    indexed.build_index()
    assert not indexed.controller.is_indexing() and indexed.controller.info["tiles"] == before
    assert wording.number(plan.args[0]["tiles"]) in asked[0]
    with qtbot.waitSignal(indexed.indexFinished, timeout=ENGINE_MS):
        indexed.build_index()
    qtbot.waitUntil(
        lambda: indexed.controller.info["tiling"]["tile_size"] == "400m", timeout=ENGINE_MS
    )
    assert indexed.controller.info["tiles"] < before


def test_existing_index_is_found_again(indexed, layer, qtbot):
    indexed.set_layer(None)
    with qtbot.waitSignal(indexed.infoChanged, timeout=ENGINE_MS):
        indexed.set_layer(layer)
    wait_for_state(indexed, qtbot, "fresh")
    assert indexed.source.tiling.tile_size.text() == "200"
    assert indexed.source.said() == IndexOptions()
    assert "Index ready" in indexed.source.line.mark.toolTip()


def test_stale_index_is_named_and_updated(indexed, layer, raster, qtbot):
    dataset = gdal.Open(str(raster), gdal.GA_Update)
    band = dataset.GetRasterBand(1)
    band.WriteArray(np.zeros((1200, 1200), np.uint8))
    dataset.FlushCache()
    del band, dataset
    os.utime(raster, (1, 1))
    indexed.set_layer(layer)
    wait_for_state(indexed, qtbot, "stale")
    assert "out of date" in indexed.source.state.text()
    assert indexed.source.build_button.text() == "Update index"
    with qtbot.waitSignal(indexed.indexFinished, timeout=ENGINE_MS):
        indexed.build_index()
    wait_for_state(indexed, qtbot, "fresh")


# -- cancel, kill, close ---------------------------------------------------------------------------


def test_cancelled_index_continues(dock, layer, qtbot):
    start_index(dock, layer, qtbot, SLOW_TILE)
    with qtbot.waitSignal(dock.failed, timeout=ENGINE_MS) as failed:
        QTest.mouseClick(dock.source.cancel_button, Qt.MouseButton.LeftButton)
    assert "paused" in failed.args[0]
    wait_for_state(dock, qtbot, "partial")
    done = dock.controller.info["tiles"]
    assert dock.source.build_button.text() == "Continue index"
    with qtbot.waitSignal(dock.indexFinished, timeout=ENGINE_MS) as finished:
        dock.build_index()
    result = finished.args[0]
    assert 0 < done < result["tiles"]
    assert result["tiles_new"] == result["tiles"] - done


def test_escape_cancels(dock, layer, qtbot):
    start_index(dock, layer, qtbot, SLOW_TILE)
    dock.window().activateWindow()
    dock.source.cancel_button.setFocus()
    with qtbot.waitSignal(dock.failed, timeout=ENGINE_MS):
        QTest.keyClick(dock.source.cancel_button, Qt.Key.Key_Escape)
    wait_for_state(dock, qtbot, "partial")


def test_killed_engine_becomes_a_message_and_the_next_query_works(indexed, iface, engine, qtbot):
    type_query(indexed, qtbot, "red")
    qtbot.waitUntil(lambda: indexed.thumbnails.count() > 0, timeout=ENGINE_MS)
    first = engine.pid()
    with qtbot.waitSignal(indexed.failed, timeout=ENGINE_MS) as failed:
        os.kill(first, signal.SIGSTOP)
        indexed.search("green")
        os.kill(first, signal.SIGKILL)
    assert "memory" in failed.args[0]
    assert iface.bar.currentItem() is not None
    assert type_query(indexed, qtbot, "green")["results"]
    assert engine.pid() != first


def test_a_missing_engine_offers_the_set_up_until_it_is_put_right(
    dock, iface, layer, qtbot, tmp_path
):
    settings.write("engine/python", str(tmp_path / "gone"))
    with qtbot.waitSignal(dock.failed, timeout=ENGINE_MS) as failed:
        dock.set_layer(layer)
    assert str(tmp_path / "gone") in failed.args[0]
    assert dock.welcome.step() == 0
    button = iface.bar.currentItem().findChild(object, "rs_textsearch_message_setup")
    button.click()
    dialog = dock.findChild(SetupDialog)
    assert dialog.isVisible() and str(tmp_path / "gone") in dialog.panel.state.text()
    dialog.close()
    QCoreApplication.sendPostedEvents(dialog, QEvent.Type.DeferredDelete)
    stronger, indexes = dock.source_dialogs.get_stronger(), dock.indexes.open_dialog()
    with pytest.raises(EngineMissingError) as missing:
        environment.find_interpreter()
    stronger.fetch.failed.emit(missing.value)
    dock.indexes.manager.failed.emit(missing.value)
    stronger.findChild(QPushButton, "fetchNoticeSetup").click()
    dialog = dock.findChild(SetupDialog)
    indexes.bar.currentItem().findChild(object, "rs_textsearch_message_setup").click()
    assert dock.findChildren(SetupDialog) == [dialog]
    with qtbot.waitSignal(dock.infoChanged, timeout=ENGINE_MS):
        dock.setup.use(Path(engine_python()))
    assert not dialog.isVisible() and dock.messages.problem.text() == ""
    assert not [item for item in iface.bar.items() if "gone" in item.text()]
    assert dock.welcome.step() == 2
    assert stronger.notice.text() == "" and indexes.bar.currentItem() is None


def test_a_message_is_as_long_as_the_bar(dock, iface, layer, qtbot, tmp_path):
    path = tmp_path / "an environment" / "<b>" / "python3"
    settings.write("engine/python", str(path))
    iface.bar.resize(700, 40)
    with qtbot.waitSignal(dock.failed, timeout=5000):
        dock.set_layer(layer)
    item = iface.bar.currentItem()
    browser = item.findChild(QTextBrowser)
    qtbot.waitUntil(lambda: "…" in item.text() and item.text().endswith("python3."))
    assert browser.document().size().width() <= browser.width()
    assert not browser.verticalScrollBar().maximum()  # one line
    assert html.escape(str(path)) in item.toolTip()
    iface.bar.resize(2000, 40)
    qtbot.waitUntil(lambda: html.escape(str(path)) in item.text())
    assert item.toolTip() == ""


def test_the_remedy_of_a_message_is_behind_a_button(iface, qtbot):
    iface.window.show()
    text, remedy = f"Something about {'x' * 400}.", "Do <b>this</b>."
    item = bar_item.push(iface.bar, text, Qgis.MessageLevel.Warning, 0, remedy)
    button = item.findChild(QPushButton, "rs_textsearch_message_details")
    assert button.isVisibleTo(item)
    button.click()
    (viewer,) = iface.window.findChildren(QgsMessageViewer)
    assert viewer.findChild(QTextEdit).toPlainText() == f"{text}\n\n{remedy}"
    viewer.reject()


def test_a_message_that_is_cut_can_be_read_whole(iface, qtbot):
    iface.bar.setParent(None)
    qtbot.addWidget(iface.bar)
    iface.bar.resize(2000, 40)
    iface.bar.show()
    item = bar_item.push(iface.bar, "Short enough, " * 8, Qgis.MessageLevel.Info, 0)
    button = item.findChild(QPushButton, "rs_textsearch_message_details")
    assert not button.isVisible()
    iface.bar.resize(600, 40)
    qtbot.waitUntil(button.isVisible)


def test_an_engine_that_was_put_right_ends_the_complaints(dock, iface, layer, qtbot, tmp_path):
    settings.write("engine/python", str(tmp_path / "gone"))
    with qtbot.waitSignal(dock.failed, timeout=5000):
        dock.set_layer(layer)
    assert "gone" in dock.source.state.text() and dock.messages.problem.text() == ""  # once
    assert "gone" in iface.bar.currentItem().text()
    settings.write("engine/python", None)
    with qtbot.waitSignal(dock.planChanged, timeout=ENGINE_MS):
        dock.renew()  # as OK in the options does
    assert dock.messages.problem.text() == "" and "gone" not in dock.source.state.text()
    assert not [item for item in iface.bar.items() if "gone" in item.text()]


def test_an_engine_that_answers_again_ends_the_complaints(dock, iface, layer, qtbot, tmp_path):
    settings.write("engine/python", str(tmp_path / "gone"))
    with qtbot.waitSignal(dock.failed, timeout=5000):
        dock.set_layer(layer)
    settings.write("engine/python", None)
    with qtbot.waitSignal(dock.planChanged, timeout=ENGINE_MS):
        dock.controller.engine.request("doctor")
    assert dock.messages.problem.text() == "" and not iface.bar.items()


def test_the_message_bar_shows_what_is_quoted(dock, iface):
    dock.messages.tell("5 tiles in /data/<b>x</b> & <img src='x'>.gpkg")
    browser = iface.bar.currentItem().findChild(QTextBrowser)
    assert browser.toPlainText().endswith("/data/<b>x</b> & <img src='x'>.gpkg")


def test_a_problem_goes_with_the_raster_that_it_was_about(dock, iface, layer, qtbot, tmp_path):
    dock.set_layer(layer)
    dock.search("red")
    assert "no index" in iface.bar.currentItem().text()
    other = QgsRasterLayer(str(write_raster(tmp_path / "other.tif", side=300)), "Other")
    QgsProject.instance().addMapLayer(other)
    dock.set_layer(other)
    assert not [item for item in iface.bar.items() if "no index" in item.text()]


def test_layer_removed_while_indexing(dock, layer, qtbot):
    start_index(dock, layer, qtbot, SLOW_TILE)
    with qtbot.waitSignal(dock.indexFinished, timeout=ENGINE_MS):
        QgsProject.instance().removeMapLayer(layer.id())
        assert dock.welcome.step() == 1
    assert not dock.source.is_running()


def test_closing_the_dock_ends_the_engine(indexed, engine, qtbot):
    indexed.closed.connect(engine.stop)
    pid = engine.pid()
    indexed.close()
    qtbot.waitUntil(lambda: not engine.is_running(), timeout=8000)
    with pytest.raises(ProcessLookupError):
        os.kill(pid, 0)
    indexed.show()
    assert type_query(indexed, qtbot, "blue")["results"]


def test_event_loop_stays_responsive(dock, layer, qtbot):
    from qgis.PyQt.QtCore import QElapsedTimer, QTimer

    gaps = []
    clock = QElapsedTimer()
    clock.start()
    timer = QTimer()
    timer.timeout.connect(lambda: gaps.append(clock.restart()))
    start_index(dock, layer, qtbot, 25)
    timer.start(5)
    clock.restart()
    with qtbot.waitSignal(dock.indexFinished, timeout=ENGINE_MS):
        pass
    timer.stop()
    # One that waits for the engine would stand still for as long as the run takes.
    assert max(gaps) < sum(gaps) / 3


# -- what the dock must not get wrong ----------------------------------------------------------


def test_results_belong_to_the_raster_they_are_shown_with(indexed, layer, qtbot, tmp_path):
    type_query(indexed, qtbot, "red")
    assert indexed.results.isVisible()
    other = QgsRasterLayer(str(write_raster(tmp_path / "other.tif", side=600)), "Other")
    QgsProject.instance().addMapLayer(other)
    indexed.set_layer(other)
    assert indexed.welcome.isVisible()
    with qtbot.waitSignal(indexed.infoChanged, timeout=ENGINE_MS):
        indexed.set_layer(layer)
    qtbot.waitUntil(lambda: indexed.results.isVisible(), timeout=ENGINE_MS)
    QgsProject.instance().removeMapLayer(layer.id())
    qtbot.waitUntil(lambda: indexed.welcome.isVisible(), timeout=ENGINE_MS)


def test_only_the_last_message_stands_in_the_bar(dock, iface, layer, qtbot):
    with qtbot.waitSignal(dock.infoChanged, timeout=ENGINE_MS):
        dock.set_layer(layer)
    for _ in range(3):
        dock.search("red")  # there is no index
    assert [item.text() for item in iface.bar.items()] == [iface.bar.currentItem().text()]
    with qtbot.waitSignal(dock.indexFinished, timeout=ENGINE_MS):
        dock.build_index()
    assert len(iface.bar.items()) == 1 and "ready" in iface.bar.currentItem().text()


def test_messages_go_with_their_raster(dock, iface, layer, qtbot, tmp_path):
    with qtbot.waitSignal(dock.infoChanged, timeout=ENGINE_MS):
        dock.set_layer(layer)
    dock.search("red")
    assert "no index" in iface.bar.currentItem().text()
    other = QgsRasterLayer(str(write_raster(tmp_path / "other.tif", side=300)), "Other")
    QgsProject.instance().addMapLayer(other)
    dock.set_layer(other)
    assert iface.bar.currentItem() is None and dock.messages.problem.text() == ""


def test_state_is_silent_about_the_index_that_is_being_built(dock, layer, qtbot):
    # not done before the search has been answered, whatever else the machine does
    start_index(dock, layer, qtbot, SLOW_TILE / 2)
    assert dock.source.state.text() == "" and dock.source.tiling.isCollapsed()
    document = type_query(dock, qtbot, "red")
    assert [entry["state"] for entry in document["stale"]] == ["partial"]
    assert "not complete" in dock.results.notice.text()
    assert "out of date" not in dock.results.notice.text()
    dock.cancel()
    qtbot.waitUntil(lambda: "not complete" in dock.source.state.text(), timeout=ENGINE_MS)
    assert dock.welcome.step() == 2, "what is not complete is not ticked"
    assert dock.query.button.isEnabled()


def test_small_index_leaves_no_rate(indexed):
    assert indexed.controller.info["tiles"] < 200 and settings.index_rate() == 0


def test_down_leads_from_the_query_into_the_list(indexed, qtbot):
    type_query(indexed, qtbot, "red")
    indexed.window().activateWindow()
    indexed.query.query.setFocus()
    QTest.keyClick(indexed.query.query, Qt.Key.Key_Down)
    assert indexed.window().focusWidget() is indexed.results.view


def test_new_raster_starts_with_the_default_tiling(indexed, tmp_path):
    indexed.source.tiling.overlap.setValue(75)
    other = QgsRasterLayer(str(write_raster(tmp_path / "other.tif", side=600)), "Other")
    QgsProject.instance().addMapLayer(other)
    indexed.set_layer(other)
    assert indexed.source.tiling.overlap.value() == 50
    assert indexed.source.said() == IndexOptions()


def test_search_leaves_the_chosen_raster_alone(indexed, qtbot):
    changes = []
    indexed.controller.source_changed.connect(changes.append)
    indexed.source.tiling.overlap.setValue(25)
    type_query(indexed, qtbot, "red")
    type_query(indexed, qtbot, "red")
    assert changes == [] and indexed.source.tiling.overlap.value() == 25
