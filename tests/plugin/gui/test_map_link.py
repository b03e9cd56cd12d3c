"""Where the map goes to results, and how it goes back."""

from __future__ import annotations

import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsRectangle
from qgis.gui import QgsMapCanvas

from rs_textsearch.gui.results.map_link import MapLink

HERE = [500_000.0, 5_000_000.0, 500_400.0, 5_000_400.0]
ELSEWHERE = QgsRectangle(600_000, 5_100_000, 601_000, 5_101_000)


@pytest.fixture
def canvas(qgis_app, qtbot):
    """Return a map that shows another place than the results'."""
    canvas = QgsMapCanvas()
    qtbot.addWidget(canvas)
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:32633"))
    canvas.resize(300, 300)
    canvas.clearExtentHistory()  # as QGIS does with a project: without it there is none
    canvas.setExtent(ELSEWHERE)
    return canvas


def result(bounds=HERE):
    """Return a result of the engine."""
    return {"bounds": bounds, "crs": "EPSG:32633"}


def test_the_map_goes_to_results_of_which_it_shows_none_and_back(canvas):
    left = canvas.extent()
    MapLink(canvas).bring_into_view([result()])
    assert canvas.extent().contains(QgsRectangle(*HERE))
    canvas.zoomToPreviousExtent()
    assert canvas.extent() == left


def test_the_map_stays_where_one_is_in_view(canvas):
    inside = [600_900.0, 5_100_900.0, 601_300.0, 5_101_300.0]
    left = canvas.extent()
    MapLink(canvas).bring_into_view([result(), result(inside)])
    assert canvas.extent() == left


def test_a_click_flashes_once_and_zooming_not_again(canvas, monkeypatch):
    flashes = []
    monkeypatch.setattr(canvas, "flashGeometries", lambda *how: flashes.append(how[4]))
    link = MapLink(canvas)
    link.pan_to(result())
    assert canvas.extent().center() == QgsRectangle(*HERE).center() and flashes == [1]
    link.zoom_to(result())
    assert canvas.extent().width() < 1000 and flashes == [1]
