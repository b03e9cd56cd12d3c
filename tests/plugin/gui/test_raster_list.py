"""Several rasters, ticked in a list that says how far the index of each is."""

from __future__ import annotations

import shutil

import pytest
from qgis.core import QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest

from rs_textsearch.gui.sources import raster_rows
from rs_textsearch.services import index_files
from tests.plugin.helpers import ENGINE_MS, write_raster


@pytest.fixture
def rasters(qgis_app, tmp_path):
    """Return three layers: Alpha and Beta of files, Gamma of one that is gone by then."""
    layers = []
    for name in ("Alpha", "Beta", "Gamma"):
        path = write_raster(tmp_path / f"{name.lower()}.tif", side=100)
        layers.append(QgsRasterLayer(str(path), name))
    QgsProject.instance().addMapLayers(layers)
    (tmp_path / "gamma.tif").unlink()
    return layers


@pytest.fixture
def listed(dock, rasters):
    """Return the open list of a dock in which Alpha is chosen."""
    dock.set_layer(rasters[0])
    press(dock.source.picker.more_button)
    return dock.source.picker.list


def press(button) -> None:
    assert button.isVisible() and button.isEnabled()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def shown(found, column: int) -> list[str]:
    """Return the texts of a column as they stand in the window."""
    model = found.view.model()
    return [model.index(row, column).data() for row in range(model.rowCount())]


def click(found, row: int, column: int = 0) -> None:
    """Click a row where its text stands."""
    at = found.view.visualRect(found.view.model().index(row, column)).center()
    QTest.mouseClick(found.view.viewport(), Qt.MouseButton.LeftButton, pos=at)


def names(dock) -> list[str]:
    return [each.name for each in dock.controller.sources]


def test_ticks_are_taken_when_the_list_is_closed(dock, listed):
    chosen = []
    dock.source.picker.layers_chosen.connect(chosen.append)
    assert shown(listed, 0) == ["Alpha", "Beta", "Gamma"] and len(listed.ids()) == 1
    click(listed, 1, column=1)
    assert listed.isVisible() and dock.source.picker.combo.text() == "2 rasters"
    click(listed, 2)  # its file is gone: nothing to tick
    assert len(listed.ids()) == 2 and not chosen
    QTest.keyClick(listed.view, Qt.Key.Key_Escape)
    assert not listed.isVisible() and len(chosen) == 1
    assert names(dock) == ["Alpha", "Beta"]
    assert dock.source.picker.combo.toolTip() == "Alpha\nBeta"


def test_the_list_is_used_by_keyboard(dock, listed):
    assert listed.focusWidget() is listed.view and listed.filter.isHidden()
    QTest.keyClick(listed.view, Qt.Key.Key_Space)  # Alpha
    assert "None is ticked" in listed.summary.text()
    QTest.keyClick(listed.view, Qt.Key.Key_Down)
    QTest.keyClick(listed.view, Qt.Key.Key_Space)
    assert listed.summary.text() == "1 of 3 chosen"
    QTest.keyClick(listed.view, Qt.Key.Key_Return)
    assert not listed.isVisible() and names(dock) == ["Beta"]
    assert dock.source.picker.combo.text() == "Beta"


def test_all_and_none(dock, listed):
    press(listed.none_button)
    assert listed.ids() == []
    listed.close()
    assert names(dock) == ["Alpha"], "the choice stays as it was"
    press(dock.source.picker.more_button)
    press(listed.all_button)
    listed.close()
    assert names(dock) == ["Alpha", "Beta"]
    assert dock.source.picker.combo.text() == "2 rasters"


def test_the_first_of_several_is_chosen_alone(dock, listed):
    press(listed.all_button)
    listed.close()
    combo = dock.source.picker.combo
    combo.activated.emit(combo.currentIndex())  # as a click on it does
    assert names(dock) == ["Alpha"] and combo.text() == "Alpha"


def test_many_are_filtered_and_all_are_those_in_sight(dock, rasters, tmp_path):
    path = tmp_path / "alpha.tif"
    more = [QgsRasterLayer(str(path), f"Site {number}") for number in range(8)]
    other = tmp_path / "other"
    other.mkdir()
    shutil.copy(path, other / "alpha.tif")
    more.append(QgsRasterLayer(str(other / "alpha.tif"), "Alpha"))
    QgsProject.instance().addMapLayers(more)
    dock.set_layer(rasters[0])
    press(dock.source.picker.more_button)
    found = dock.source.picker.list
    assert found.focusWidget() is found.filter
    assert {"Alpha (other)", f"Alpha ({tmp_path.name})"} < {*shown(found, 0)}
    QTest.keyClicks(found.filter, "site")
    assert len(shown(found, 0)) == 8
    press(found.all_button)
    assert found.summary.text() == "9 of 12 chosen"
    found.filter.clear()
    assert len(shown(found, 0)) == 12 and len(found.ids()) == 9


def test_names_are_sorted_as_people_count(qgis_app, raster):
    layers = [QgsRasterLayer(str(raster), f"scene {number}") for number in (10, 9, 1)]
    QgsProject.instance().addMapLayers(layers)
    found = raster_rows.rows(QgsProject.instance(), None)
    folder = raster.parent.name
    assert [row.name for row in found] == [f"scene {number}" for number in (1, 9, 10)]
    layers[0].setName("scene 9")
    assert raster_rows.rows(QgsProject.instance(), None)[2].name == f"scene 9 ({folder})"


def test_the_state_of_each_index_is_told(indexed, rasters, qtbot):
    press(indexed.source.picker.more_button)
    found = indexed.source.picker.list
    tiles = indexed.controller.info["tiles"]
    ready = f"ready, {tiles} tiles"
    assert shown(found, 0) == ["Alpha", "Beta", "Colours", "Gamma"]
    qtbot.waitUntil(
        lambda: shown(found, 1) == ["no index", "no index", ready, "file missing"],
        timeout=ENGINE_MS,
    )
    assert not found.view.model().index(2, 1).data(Qt.ItemDataRole.DecorationRole).isNull()
    assert not found.view.verticalScrollBar().isVisible(), "icons make no row higher"
    running = indexed.controller.engine.request("index", {"out": indexed.index_path()})
    found.close()
    press(indexed.source.picker.more_button)
    assert shown(found, 1)[2] == "being built"
    running.cancel()
    assert index_files.of_project(QgsProject.instance()), "the test's index stays"


def test_a_raster_that_goes_while_the_list_is_open_is_let_go(dock, listed, rasters):
    press(listed.all_button)
    QgsProject.instance().removeMapLayer(rasters[1].id())
    listed.close()
    assert names(dock) == ["Alpha"]
