"""Examples from the map, from files and from the clipboard, with the real engine process."""

from __future__ import annotations

import os
import zipfile
from pathlib import Path

import pytest
from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsPointXY,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
)
from qgis.gui import QgsMapToolPan, QgsRubberBand
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QMimeData, QObject, QPoint, Qt, QUrl
from qgis.PyQt.QtGui import QColor, QDragEnterEvent, QDropEvent, QImage, QKeySequence
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QInputDialog

from rs_textsearch.gui.query.examples import Chip
from rs_textsearch.gui.results.thumbnails import SIDE
from rs_textsearch.layers import drawn_square
from rs_textsearch.services import pasted
from rs_textsearch.services.history import QueryHistory
from rs_textsearch.values.example import AreaExample, ImageExample
from rs_textsearch.values.query import Query
from tests.plugin.helpers import ENGINE_MS, write_raster

LEFT = Qt.MouseButton.LeftButton
BLUE = (500_820, 5_000_020, 501_180, 5_000_380)  # within the block in the south-east
RED = (500_020, 5_000_820, 500_380, 5_001_180)


def show(canvas, *layers):
    """Show layers on the canvas, all of the first, at its reference system."""
    canvas.setDestinationCrs(layers[0].crs())
    canvas.setLayers(list(layers))
    canvas.setExtent(layers[0].extent())


def drag(canvas, bounds):
    """Press, move and release the mouse over ``bounds`` in map coordinates."""
    to_pixels = canvas.getCoordinateTransform().transform
    corners = [QgsPointXY(bounds[0], bounds[3]), QgsPointXY(bounds[2], bounds[1])]
    first, last = (to_pixels(corner).toQPointF().toPoint() for corner in corners)
    view = canvas.viewport()
    QTest.mousePress(view, LEFT, Qt.KeyboardModifier.NoModifier, first)
    QTest.mouseMove(view, (first + last) / 2)
    QTest.mouseMove(view, last)
    assert len(bands(canvas)) == 1
    QTest.mouseRelease(view, LEFT, Qt.KeyboardModifier.NoModifier, last)


def bands(canvas):
    """Return what is being drawn on the map."""
    return [item for item in canvas.items() if isinstance(item, QgsRubberBand)]


def chips(dock):
    return [chip for chip in dock.query.examples.findChildren(Chip) if chip.isVisible()]


def first_result(dock):
    """Return the bounds of the best tile that is listed."""
    model = dock.results.model
    return model.result(model.index(0))["bounds"]


def meets(one, other):
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]


def image_file(path, color):
    image = QImage(60, 60, QImage.Format.Format_RGB888)
    image.fill(QColor(*color))
    assert image.save(str(path))
    return str(path)


@pytest.fixture
def ready(indexed, layer):
    """The dock with an index, and its raster on the map."""
    show(indexed.example_link.tool.canvas(), layer)
    QgsApplication.clipboard().clear()
    yield indexed
    QgsApplication.clipboard().clear()


def test_a_square_drawn_on_the_map(ready, layer, raster, qtbot):
    canvas = ready.example_link.tool.canvas()
    former = QgsMapToolPan(canvas)
    canvas.setMapTool(former)
    draw = ready.query.example_button.rectangle.trigger
    draw()
    QTest.keyClick(canvas, Qt.Key.Key_Escape)
    assert canvas.mapTool() is former and not chips(ready)
    draw()
    QTest.mouseClick(canvas.viewport(), LEFT)  # no square
    assert canvas.mapTool() is ready.example_link.tool
    with qtbot.waitSignal(ready.searchFinished, timeout=ENGINE_MS):
        drag(canvas, BLUE)
    assert canvas.mapTool() is former and not bands(canvas)
    (example,) = ready.query.examples.like()
    assert example.raster == str(raster) and example.index == ready.index_path()
    assert example.bounds == pytest.approx(BLUE, abs=6)  # a pixel of the map
    assert meets(first_result(ready), BLUE) and ready.query.query.text() == ""
    (chip,) = chips(ready)
    seen = ready.thumbnails.get(chip.example).toImage()
    assert (seen.width(), seen.height()) == (SIDE, SIDE)
    assert seen.pixelColor(64, 64).blue() > 180 > 80 > seen.pixelColor(64, 64).red()
    # what is not to be found, by a key, and with a text
    ready.query.query.setText("grey")
    with qtbot.waitSignal(ready.searchFinished, timeout=ENGINE_MS) as found:
        QTest.keyClick(chip, Qt.Key.Key_Minus)
    assert ready.query.examples.unlike() == (example,) and not ready.query.examples.like()
    assert found.args[0]["query"] == "grey"
    # the project remembers it
    ready.project_link._on_writing(None)
    assert ready.project_link._read_query(QgsProject.instance()).unlike == (example,)


def test_the_map_goes_back_to_the_tool_before_all_drawing(dock):
    square, rectangle = dock.example_link.tool, dock.area_link.tool
    canvas = square.canvas()
    former = QgsMapToolPan(canvas)
    for tools in ((square, rectangle), (rectangle, square, rectangle)):
        canvas.setMapTool(former)
        for tool in tools:  # each before the one before has drawn
            tool.start()
        QTest.keyClick(canvas, Qt.Key.Key_Escape)
        assert canvas.mapTool() is former


def test_images_that_are_pasted_dropped_or_cannot_be_used(ready, tmp_path, qtbot):
    clipboard, line = QgsApplication.clipboard(), ready.query.query
    red = image_file(tmp_path / "red.png", (220, 30, 30))
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(red)])
    place, plain = line.rect().center(), Qt.KeyboardModifier.NoModifier
    copy = Qt.DropAction.CopyAction
    with qtbot.waitSignal(ready.searchFinished, timeout=ENGINE_MS):
        QApplication.sendEvent(line, QDragEnterEvent(place, copy, data, LEFT, plain))
        QApplication.sendEvent(line, QDropEvent(place, copy, data, LEFT, plain))
    assert ready.query.examples.like() == (ImageExample(red),) and line.text() == ""
    assert meets(first_result(ready), RED)
    chips(ready)[0].click()
    clipboard.setImage(QImage(image_file(tmp_path / "blue.png", (30, 50, 210))))
    line.setFocus()
    with qtbot.waitSignal(ready.searchFinished, timeout=ENGINE_MS):
        QTest.keySequence(line, QKeySequence(QKeySequence.StandardKey.Paste))
    (example,) = ready.query.examples.like()
    assert Path(example.image).parent == pasted.folder() and meets(first_result(ready), BLUE)
    (tmp_path / "bad.png").write_bytes(b"no image")
    with qtbot.waitSignal(ready.failed, timeout=ENGINE_MS) as failed:
        ready.query.images.files_given.emit([str(tmp_path / "bad.png")])
    assert "bad.png" in failed.args[0] and ready.query.examples.like() == (example,)


def test_another_raster_is_asked_for_by_name(dock, layer, tmp_path, qtbot, monkeypatch):
    link = dock.example_link
    canvas, found, said = link.tool.canvas(), [], []
    monkeypatch.setattr(link, "add", found.append)
    dock.failed.connect(said.append)
    other = QgsRasterLayer(str(write_raster(tmp_path / "other.tif", left=600_000.0)), "Other")
    QgsProject.instance().addMapLayer(other)
    show(canvas, other, layer)
    degrees = QgsCoordinateReferenceSystem("EPSG:4326")
    asked = []

    def choose(_parent, _title, _label, names, *_):
        asked.append(names)
        return names[-1], True

    monkeypatch.setattr(QInputDialog, "getItem", choose)
    inside = (600_100, 5_000_100, 600_400, 5_000_400)
    link.tool.start()
    drag(canvas, inside)
    assert asked == [["1. Other"]]
    assert found[0] == AreaExample(str(tmp_path / "other.tif"), found[0].bounds)
    assert found[0].bounds == pytest.approx(inside, abs=6)
    canvas.setDestinationCrs(degrees)  # the square is the layer's all the same
    canvas.setExtent(canvas.mapSettings().layerExtentToOutputExtent(other, other.extent()))
    view = canvas.viewport()
    link.tool.start()
    QTest.mousePress(view, LEFT, Qt.KeyboardModifier.NoModifier, view.rect().center())
    QTest.mouseMove(view, view.rect().center() + QPoint(40, 40))
    end = view.rect().center() + QPoint(60, 60)
    QTest.mouseRelease(view, LEFT, Qt.KeyboardModifier.NoModifier, end)
    assert len(found) == 2 and 600_000 < found[1].bounds[0] < found[1].bounds[2] < 601_200
    show(canvas, other)
    canvas.setLayers([])
    link.tool.start()
    drag(canvas, inside)
    assert len(found) == 2 and "No raster is shown" in said[-1]


def test_a_layer_in_no_file_gives_what_qgis_draws_of_it(dock, tmp_path, qtbot, monkeypatch):
    link, found = dock.example_link, []
    canvas = link.tool.canvas()
    monkeypatch.setattr(link, "add", found.append)
    monkeypatch.setattr(QInputDialog, "getItem", lambda *asked: (asked[3][0], True))
    with zipfile.ZipFile(tmp_path / "z.zip", "w") as archive:
        archive.write(write_raster(tmp_path / "other.tif"), "inner.tif")
    layer = QgsRasterLayer(f"/vsizip/{tmp_path}/z.zip/inner.tif", "Inside")
    QgsProject.instance().addMapLayer(layer)
    show(canvas, layer)
    link.tool.start()
    drag(canvas, BLUE)
    qtbot.waitUntil(lambda: bool(found), timeout=ENGINE_MS)
    drawn = QImage(found[0].image)
    assert drawn.width() == drawn.height() == pasted.SIDE
    assert drawn.pixelColor(256, 256).blue() > 180 > 80 > drawn.pixelColor(256, 256).red()


def test_what_is_still_drawn_when_the_dock_goes_is_let_go(layer, qtbot):
    parent, done = QObject(), []
    with qtbot.captureExceptions() as caught:
        drawn_square.draw(layer, layer.extent(), layer.crs(), 32, done.append, parent)
        sip.delete(parent)
    assert caught == [] and done == []


def test_texts_are_the_lines_own(dock, qtbot):
    line, given = dock.query.query, []
    dock.query.images.image_given.connect(given.append)
    dock.query.images.files_given.connect(given.append)
    data = QMimeData()
    data.setText("boats")
    data.setImageData(QImage(9, 9, QImage.Format.Format_RGB888))
    QgsApplication.clipboard().setMimeData(data)
    line.setFocus()
    QTest.keySequence(line, QKeySequence(QKeySequence.StandardKey.Paste))
    assert line.text() == "boats" and given == []
    assert dock.query.images.can_paste()  # from the menu it is wanted
    dock.query.example_button.paste.trigger()
    assert len(given) == 1
    text = QMimeData()
    text.setUrls([QUrl.fromLocalFile("/data/notes.txt")])
    event = QDragEnterEvent(
        QPoint(5, 5), Qt.DropAction.CopyAction, text, LEFT, Qt.KeyboardModifier.NoModifier
    )
    event.ignore()
    QApplication.sendEvent(dock.query, event)
    assert not event.isAccepted()


def test_pasted_images_are_kept_small_once_and_not_for_ever(qgis_app, monkeypatch):
    image = QImage(3000, 1500, QImage.Format.Format_RGB888)
    image.fill(QColor("red"))
    path = pasted.keep(image)
    assert QImage(str(path)).height() == pasted.SIDE and pasted.keep(image) == path
    monkeypatch.setattr(pasted, "KEPT", 2)
    for color in ("green", "blue"):
        image.fill(QColor(color))
        pasted.keep(image)
    assert len(list(pasted.folder().iterdir())) == 2


def test_a_pasted_image_that_a_saved_query_names_stays(qgis_app, monkeypatch):
    monkeypatch.setattr(pasted, "KEPT", 1)
    image = QImage(60, 60, QImage.Format.Format_RGB888)
    paths = []
    for number, color in enumerate(("orange", "purple", "cyan")):
        image.fill(QColor(color))
        paths.append(pasted.keep(image))
        os.utime(paths[-1], (number, number))
        if number == 0:
            query = Query(like=(ImageExample(str(paths[0])),))
            QueryHistory().save("Orange", query)
    assert [path.exists() for path in paths] == [True, False, True]


def test_what_is_transparent_in_a_pasted_image_is_white(qgis_app):
    image = QImage(60, 60, QImage.Format.Format_ARGB32)
    image.fill(QColor(0, 0, 0, 0))
    image.setPixelColor(30, 30, QColor(200, 0, 0))
    kept = QImage(str(pasted.keep(image)))
    assert not kept.hasAlphaChannel()
    assert kept.pixelColor(0, 0) == QColor("white")
    assert kept.pixelColor(30, 30) == QColor(200, 0, 0)


def test_files_that_are_dropped_together_are_one_search(ready, tmp_path, qtbot):
    red = image_file(tmp_path / "red.png", (220, 30, 30))
    blue = image_file(tmp_path / "blue.png", (30, 50, 210))
    (tmp_path / "bad.png").write_bytes(b"no image")
    examples, said, changes = ready.query.examples, [], []
    examples.changed.connect(lambda: changes.append(examples.like()))
    ready.failed.connect(said.append)
    ready.query.images.files_given.emit([red, str(tmp_path / "bad.png"), blue])
    qtbot.waitUntil(lambda: bool(changes) and bool(said), timeout=ENGINE_MS)
    assert changes == [(ImageExample(red), ImageExample(blue))]
    assert len(said) == 1 and "bad.png" in said[0]


def test_a_square_without_a_place_on_a_layer_lies_not_under_it(dock, layer, monkeypatch):
    def nowhere(*_):
        raise QgsCsException("no place")

    show(dock.example_link.tool.canvas(), layer)
    monkeypatch.setattr(QgsCoordinateTransform, "transformBoundingBox", nowhere)
    link, around = dock.example_link, QgsRectangle(-1, -1, 1, 1)
    assert link._on_layer(around, layer) is None and not link._lies_under(around, layer)
