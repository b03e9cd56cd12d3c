"""A search of the sample scene by hand: engine, list, pictures, keys, menus."""

from __future__ import annotations

import pytest
from PyQt6.QtCore import QEvent, QPoint, QPointF, Qt
from PyQt6.QtGui import QColor, QContextMenuEvent, QImage, QMouseEvent
from PyQt6.QtTest import QTest
from PyQt6.QtWidgets import QApplication, QMenu
from qgis.core import QgsProject, QgsRasterLayer, QgsVectorLayer

from tests.qt6.listening import ENGINE_MS, until

QUERY = "many boats in a harbour"


@pytest.fixture(scope="module")
def found(searched):
    """Return the dock with what a typed query found."""
    line = searched.query.query
    line.setFocus()
    QTest.keyClicks(line, QUERY)
    QTest.keyClick(line, Qt.Key.Key_Return)
    until(lambda: searched.results.model.rowCount(), "the engine finds something", ENGINE_MS)
    until(searched.thumbnails.count, "pictures", ENGINE_MS)
    return searched


@pytest.fixture
def menus(monkeypatch):
    """Return the texts of the menus that open, none of which stays open."""
    opened = []

    def texts(menu, *_):
        opened.append([action.text() for action in menu.actions() if action.text()])

    monkeypatch.setattr(QMenu, "exec", texts)
    return opened


def test_rows_have_texts_and_tooltips_and_are_drawn(found):
    view, model = found.results.view, found.results.model
    assert model.rowCount() == 20
    for row in range(model.rowCount()):
        index = model.index(row, 0)
        assert index.data(Qt.ItemDataRole.AccessibleTextRole)
        assert index.data(Qt.ItemDataRole.ToolTipRole)
    picture = view.viewport().grab().toImage()
    colours = {picture.pixel(x, 20) for x in range(2, 40)}
    assert len(colours) > 5  # a picture of the scene, not a plain ground
    assert "20" in found.results.summary.text()


def test_layers_are_put_above_the_raster(found):
    (group,) = QgsProject.instance().layerTreeRoot().findGroups(True)
    assert group.name() == QUERY
    kinds = [type(node.layer()) for node in group.findLayers()]
    assert kinds == [QgsVectorLayer, QgsRasterLayer]


def centre(found, row):
    """Return the centre of a row's tile, in map coordinates."""
    west, south, east, north = found.results.model.result(found.results.model.index(row))["bounds"]
    return (west + east) / 2, (south + north) / 2


def test_keys_and_clicks_move_the_map(found):
    view, canvas = found.results.view, found.map_link._canvas
    view.setFocus()
    view.setCurrentIndex(found.results.model.index(0, 0))
    QTest.keyClick(view, Qt.Key.Key_Down)
    assert view.ranks() == [2]
    assert (canvas.center().x(), canvas.center().y()) == centre(found, 1)
    place = view.visualRect(found.results.model.index(4, 0)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert view.ranks() == [5]
    assert (canvas.center().x(), canvas.center().y()) == centre(found, 4)
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert 600 < canvas.extent().width() < 2500  # metres: the tile and its surroundings


def test_context_menu_has_the_actions(found, menus):
    view = found.results.view
    view.select_ranks([1])
    place = QPoint(5, 5)
    for reason in (QContextMenuEvent.Reason.Mouse, QContextMenuEvent.Reason.Keyboard):
        event = QContextMenuEvent(reason, place, view.mapToGlobal(place))
        QApplication.sendEvent(view.viewport(), event)
    assert len(menus) == 2 and "Find similar" in menus[0] and menus[0] == menus[1]


def test_keys_mark_tiles(found):
    wanted = []
    found.results.actions_of_rows.mark_wanted.connect(wanted.append)
    found.window().activateWindow()  # shortcuts are those of the active window
    until(found.window().isActiveWindow, "the window is active")
    found.results.view.setFocus()
    found.results.view.select_ranks([1])
    for key in (Qt.Key.Key_R, Qt.Key.Key_W):
        QTest.keyClick(found.results.view, key)
    assert wanted == [True, False]


def test_slider_grid_and_copied_coordinates(found):
    found.results.count.slider.setValue(found.results.count.slider.minimum())
    until(lambda: found.results.model.rowCount() < 20, "fewer tiles")
    found.results.view.show_as("grid", 96)
    assert found.results.view.is_grid()
    found.results.view.grab()
    found.results.view.select_ranks([1])
    found.results.actions_of_rows.copy.trigger()
    east, north = map(float, QApplication.clipboard().text().split(", "))
    assert 300_000 < east < 500_000 and 5_000_000 < north < 5_100_000


def test_more_like_this_is_searched(found):
    model = found.results.model
    found.results.view.select_ranks([1])
    found.results.actions_of_rows.like.trigger()
    until(lambda: found.query.examples.like(), "an example")
    until(lambda: not found.searches.is_running() and model.rowCount(), "an answer", ENGINE_MS)
    found.query.grab()


def press(kind, x, y):
    """Return a mouse event of the left button at a place of the map."""
    left = Qt.MouseButton.LeftButton
    place = QPointF(x, y)
    return QMouseEvent(kind, place, place, left, left, Qt.KeyboardModifier.NoModifier)


def test_a_rectangle_is_drawn_on_the_map(found):
    canvas, where = found.map_link._canvas, found.query.where
    extent = found.source.layers.currentLayer().extent()
    canvas.setExtent(extent)
    found.query.set_ready(False)  # the file that says the area to the engine is QGIS's to write
    where.fill()
    (draw,) = [one for one in where.button.menu().actions() if one.text() == "Draw a rectangle"]
    draw.trigger()
    tool, middle = canvas.mapTool(), (canvas.width() / 2, canvas.height() / 2)
    tool.canvasPressEvent(press(QEvent.Type.MouseButtonPress, 0, 0))
    tool.canvasMoveEvent(press(QEvent.Type.MouseMove, *middle))
    tool.canvasReleaseEvent(press(QEvent.Type.MouseButtonRelease, *middle))
    assert canvas.mapTool() is None and canvas.scene().items() == []
    assert where.where().kind == "drawn"
    west, south, east, north = where.where().box
    assert (west, north) == (extent.xMinimum(), extent.yMaximum())
    assert abs(east - extent.center().x()) < extent.width() / canvas.width()
    assert abs(south - extent.center().y()) < extent.height() / canvas.height()
    where.clear_button.click()
    assert not where.where()
    found.query.set_ready(True)


def test_a_pasted_image_is_an_example(found):
    before = len(found.query.examples.like())
    image = QImage(192, 192, QImage.Format.Format_RGB32)
    image.fill(QColor("#20604a"))
    QApplication.clipboard().setImage(image)
    found.query.example_button.paste.trigger()
    until(lambda: len(found.query.examples.like()) > before, "the image is taken", ENGINE_MS)
    until(lambda: not found.searches.is_running(), "an answer", ENGINE_MS)


def test_menus_of_the_dock_are_filled(found):
    menus = found.findChildren(QMenu)
    for menu in menus:
        menu.aboutToShow.emit()
    assert sum(len(menu.actions()) for menu in menus) > 20
