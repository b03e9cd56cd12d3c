"""Where a query looks: the view, polygons, selected features, and everywhere again."""

from __future__ import annotations

import json

import pytest
from qgis.core import QgsPointXY, QgsProject, QgsRectangle
from qgis.PyQt.QtCore import QCoreApplication, QEvent, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QMenu

from rs_textsearch.gui.query.where_field import WhereField
from rs_textsearch.layers import area, group, kinds
from rs_textsearch.values.query import Query
from rs_textsearch.values.where import LAYER, SELECTED, VIEW, Where
from tests.plugin.gui.test_example_link import drag
from tests.plugin.gui.test_sources import polygon_layer
from tests.plugin.helpers import ENGINE_MS, NORTH_WEST, SOUTH_EAST


@pytest.fixture
def shown(indexed, iface, layer):
    """Return the dock with a query that was not asked yet."""
    iface.canvas.setLayers([layer])
    iface.canvas.setDestinationCrs(layer.crs())
    indexed.query.query.setText("green")
    return indexed


def choose(dock, *texts):
    """Click through the menu of the button."""
    dock.query.where.fill()
    menu = dock.query.where.button.menu()
    for text in texts:
        (action,) = (each for each in menu.actions() if each.text() == text)
        assert action.isEnabled()
        menu = action.menu()
    action.trigger()


def found(dock, qtbot, act):
    """Do something that searches and return the document."""
    with qtbot.waitSignal(dock.searchFinished, timeout=ENGINE_MS) as heard:
        act()
    return heard.args[0]


def view(iface, box):
    """Show a box on the map and return what the map shows then: more, as a canvas is not square."""
    iface.canvas.setExtent(QgsRectangle(*box))
    shown = iface.canvas.extent()
    return shown.xMinimum(), shown.yMinimum(), shown.xMaximum(), shown.yMaximum()


def in_box(document, box):
    xmin, ymin, xmax, ymax = box
    for item in document["results"]:
        left, bottom, right, top = item["bounds"]
        assert xmin <= (left + right) / 2 <= xmax and ymin <= (bottom + top) / 2 <= ymax


def groups():
    return {each.name(): each for each in group.groups(QgsProject.instance())}


def test_the_view_is_that_of_the_moment(shown, iface, qtbot):
    where = shown.query.where
    assert not where.isVisible() and not shown.query.queries()[0].where
    seen = view(iface, NORTH_WEST)
    document = found(shown, qtbot, lambda: choose(shown, "What the map shows"))
    assert 0 < document["tiles_scored"] < document["tiles_scored"] + document["tiles_outside"]
    in_box(document, seen)
    assert where.isVisible() and "what the map shows" in where.text.text()
    assert "tiles in the view" in shown.results.summary.text()
    (heatmap,) = kinds.of_kind(groups()["green, in the view"], kinds.HEATMAP)
    for point, inside in (((500_200, 5_001_000), True), ((501_000, 5_000_200), False)):
        _, known = heatmap.dataProvider().sample(QgsPointXY(*point), 1)
        assert known == inside
    assert heatmap.customProperty("rs_textsearch/area").startswith("in the view: 5000")
    seen = view(iface, SOUTH_EAST)
    again = found(shown, qtbot, lambda: QTest.keyClick(shown.query.query, Qt.Key.Key_Return))
    in_box(again, seen)
    assert list(groups()) == ["green, in the view"]
    whole = found(shown, qtbot, where.clear_button.click)
    assert whole["tiles_outside"] == 0 and not where.isVisible()
    assert whole["tiles_scored"] == document["tiles_scored"] + document["tiles_outside"]
    assert set(groups()) == {"green", "green, in the view"}


def test_several_queries_are_asked_in_the_view_of_one_moment(shown, iface, qtbot):
    seen = view(iface, NORTH_WEST)
    shown.query.show_query(Query("green; red", where=Where(VIEW)))
    shown.searches.started.connect(lambda _: view(iface, SOUTH_EAST))  # who pans meanwhile
    documents = []
    shown.searchFinished.connect(documents.append)
    with qtbot.waitSignal(shown.searches.ended, timeout=ENGINE_MS):
        shown.query.button.click()
    assert [document["query"] for document in documents] == ["green", "red"]
    for document in documents:
        in_box(document, seen)


def test_polygons_and_what_is_selected_of_them(shown, qtbot, tmp_path):
    areas = polygon_layer(NORTH_WEST, SOUTH_EAST)
    both = found(shown, qtbot, lambda: choose(shown, "Polygons of a layer", "Areas"))
    areas.selectByIds([2])
    one = found(shown, qtbot, lambda: choose(shown, "Selected features", "Areas (1)"))
    in_box(one, SOUTH_EAST)
    assert 0 < one["tiles_scored"] < both["tiles_scored"]
    meant = Where(SELECTED, areas.id(), "Areas")
    assert shown.query.queries() == [Query("green", where=meant)]
    # history, project and a new dock know it
    assert shown.query.history.recent()[0].where == meant
    project = QgsProject.instance()
    project.write(str(tmp_path / "p.qgz"))
    shown.query.show_query(Query("blue"))
    assert not shown.query.where.isVisible()
    shown.project_link.restore()
    assert shown.query.where.where() == meant
    # an area that is not there now is said, and what was found stays
    areas.removeSelection()
    qtbot.waitUntil(shown.query.button.isEnabled, timeout=ENGINE_MS)
    with qtbot.waitSignal(shown.failed, timeout=ENGINE_MS) as said:
        shown.query.button.click()
    assert said.args[0].startswith("No polygon of “Areas” is selected. Select or draw polygons")
    project.removeMapLayer(areas.id())
    with qtbot.waitSignal(shown.failed, timeout=ENGINE_MS) as said:
        shown.query.button.click()
    assert "no polygon layer “Areas”" in said.args[0]
    assert len(groups()) == 2 and not shown.searches.is_running()


def test_an_area_without_tiles_is_said(shown, iface, qtbot):
    for box, text in (
        ((600_000, 5_000_000, 600_400, 5_000_400), "searched. Search elsewhere, or add the area"),
        ((500_010, 5_000_010, 500_012, 5_000_012), "centre in the area that is searched"),
    ):
        view(iface, box)
        shown.query.where.set_where(Where(VIEW))
        with qtbot.waitSignal(shown.failed, timeout=ENGINE_MS) as said:
            shown.query.button.click()
        assert text in said.args[0]
        assert not groups()


def test_a_layer_is_known_by_its_name_in_another_project(qgis_app):
    areas = polygon_layer(NORTH_WEST)
    query = Query("green", where=Where(LAYER, "gone", "Areas"))
    kept = Query.from_json(json.loads(json.dumps(query.to_json())))
    assert kept == query and kept.name() == "green, in “Areas”"
    assert area.find(kept.where, QgsProject.instance()) is areas
    polygon_layer(SOUTH_EAST)  # another one of this name: which is meant?
    assert area.find(kept.where, QgsProject.instance()) is None
    for where, said in (
        ({"kind": "moon"}, "is called moon"), ({"kind": "drawn", "box": [1, 2]}, "no rectangle"),
    ):  # fmt: skip
        with pytest.raises(ValueError, match=said):
            Query.from_json({"text": "green", "where": where})


def test_a_rectangle_that_is_drawn(shown, iface, layer, qtbot):
    canvas = iface.canvas
    former = canvas.mapTool()
    view(iface, (500_000, 5_000_000, 501_200, 5_001_200))
    choose(shown, "Draw a rectangle")
    assert canvas.mapTool() is shown.area_link.tool
    document = found(shown, qtbot, lambda: drag(canvas, SOUTH_EAST))
    assert canvas.mapTool() is former
    where = shown.query.where.where()
    assert where.crs == "EPSG:32633" and where.box == pytest.approx(SOUTH_EAST, abs=20)
    in_box(document, where.box)
    assert Where.from_json(json.loads(json.dumps(where.to_json()))) == where
    assert "in the rectangle" in shown.results.summary.text()
    choose(shown, "Draw a rectangle")
    shown.close()
    assert canvas.mapTool() is former


def test_a_menu_that_is_opened_again_keeps_nothing_of_before(qtbot):
    field = WhereField()
    qtbot.addWidget(field)
    for _ in range(3):
        field.fill()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert len(field.button.menu().findChildren(QMenu)) == 2


def test_a_new_project_is_searched_everywhere(dock):
    where, heard = dock.query.where, []
    where.changed.connect(lambda: heard.append(where.where()))
    where.set_where(Where(VIEW))
    QgsProject.instance().clear()
    assert where.where() == Where() and where.isHidden()
    assert heard == []  # nothing is asked
