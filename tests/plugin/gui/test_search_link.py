"""Query, list, map and layers together, with the real engine process."""

from __future__ import annotations

import csv
import json
from dataclasses import replace

import pytest
from qgis.core import (
    QgsApplication,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QAbstractButton

from rs_textsearch import settings
from rs_textsearch.gui import search_link
from rs_textsearch.layers import footprints, group, reopened
from rs_textsearch.values.example import TileExample
from rs_textsearch.values.index_options import IndexOptions
from rs_textsearch.values.query import Query
from tests.plugin.helpers import ENGINE_MS, search, write_raster


@pytest.fixture
def searched(indexed, iface, layer, qtbot):
    """Return the dock after a search for green, the map on the raster."""
    iface.canvas.setLayers([layer])
    iface.canvas.setDestinationCrs(layer.crs())
    iface.canvas.setExtent(layer.extent())
    search(indexed, qtbot, "green")
    return indexed


def tiles_layer(dock) -> QgsVectorLayer:
    """Return the footprints of the shown results."""
    return footprints.find(dock.results.answer.layer_id)


def group_names():
    """Return the names of the layer tree's top level."""
    return [node.name() for node in QgsProject.instance().layerTreeRoot().children()]


def test_several_queries_become_several_groups(searched, qtbot):
    searched.query.query.setText("red; blue")
    with qtbot.waitSignals([searched.searchFinished] * 2, timeout=ENGINE_MS):
        QTest.keyClick(searched.query.query, Qt.Key.Key_Return)
    assert group_names() == ["blue", "red", "green", "Colours"]
    bar = searched.results.answers
    assert [bar.tabText(row) for row in range(3)] == ["green", "red", "blue"]
    assert bar.isVisible() and bar.currentIndex() == 2
    bar.setCurrentIndex(1)
    assert searched.query.query.text() == "red"
    shown = [
        node.name()
        for node in QgsProject.instance().layerTreeRoot().children()
        if node.itemVisibilityChecked()
    ]
    assert shown == ["red", "Colours"]
    assert searched.results.answer.query == Query("red")

    searched.query.query.setText("red; blue")
    started = []
    searched.searches.started.connect(started.append)
    with qtbot.waitSignal(searched.searches.ended, timeout=ENGINE_MS):
        searched.results.actions_of_rows.like.trigger()
    assert [query.text for query in started] == ["red"]  # the one whose tile was marked


def test_closing_an_answer_removes_its_layers_once_agreed(searched, qtbot, monkeypatch):
    search(searched, qtbot, "red")
    bar, project = searched.results.answers, QgsProject.instance()
    own = QgsVectorLayer("Polygon", "mine", "memory")
    project.addMapLayer(own, False)
    layers = set(project.mapLayers())
    asked = []
    monkeypatch.setattr(search_link, "agrees", lambda *words: asked.append(words[2]))
    bar.findChild(QAbstractButton, "closeAnswer").click()
    assert "“red”" in asked[0] and "2 layers" in asked[0]
    assert set(project.mapLayers()) == layers and bar.count() == 2
    monkeypatch.setattr(search_link, "agrees", lambda *_: True)
    bar.findChild(QAbstractButton, "closeAnswer").click()
    assert group_names() == ["green", "Colours"] and len(project.mapLayers()) == 4
    assert searched.results.answer.query == Query("green") and bar.count() == 1
    assert searched.query.query.text() == "green"
    assert project.layerTreeRoot().children()[0].isVisible()
    assert searched.layers.group().name() == "green"
    assert searched.query.history.recent()[0] == Query("red")  # the way back


def test_a_layer_of_the_user_stays_where_its_group_is_closed(searched, qtbot, monkeypatch):
    search(searched, qtbot, "red")
    own = QgsVectorLayer("Polygon", "mine", "memory")
    QgsProject.instance().addMapLayer(own, False)
    group.groups(QgsProject.instance())[0].addLayer(own)
    monkeypatch.setattr(search_link, "agrees", lambda *_: True)
    QTest.keyClick(searched.results.answers, Qt.Key.Key_Delete)
    assert group_names() == ["red", "green", "Colours"]
    assert [each.name() for each in group.groups(QgsProject.instance())] == ["green"]


def test_a_raster_chosen_again_has_its_answer(searched, layer, raster, qtbot):
    other = QgsRasterLayer(str(write_raster(raster.with_name("other.tif"))), "Other")
    QgsProject.instance().addMapLayer(other)
    with qtbot.waitSignal(searched.infoChanged, timeout=ENGINE_MS):
        searched.set_layer(other)
    assert not searched.results.isVisible()
    searched.query.query.setText("typed meanwhile")
    with qtbot.waitSignal(searched.infoChanged, timeout=ENGINE_MS):
        searched.set_layer(layer)
    assert searched.results.isVisible() and searched.results.answer.query == Query("green")
    assert searched.query.query.text() == "typed meanwhile"


def test_an_answer_to_a_raster_that_was_left_leaves_the_list(searched, layer, raster, qtbot):
    bar, green = searched.results.answers, searched.results.answer
    other = QgsRasterLayer(str(write_raster(raster.with_name("other.tif"))), "Other")
    QgsProject.instance().addMapLayer(other)
    with qtbot.waitSignal(searched.infoChanged, timeout=ENGINE_MS):
        searched.set_layer(other)
    late = replace(green, index=searched.index_path(), layer_id="")
    with qtbot.waitSignal(searched.infoChanged, timeout=ENGINE_MS):
        searched.set_layer(layer)
    searched.searches.found.emit(late)
    assert searched.results.answer is green and bar.about(late.index) is late
    assert footprints.find(green.layer_id).subsetString() and searched.results.isVisible()
    searched.search_link.show_index(late.index)  # as once the raster is chosen again
    assert searched.results.answer is late


def test_more_and_less_like_this_refine_the_query_in_its_group(searched, qtbot):
    view, actions = searched.results.view, searched.results.actions_of_rows
    first = [item["tile"] for item in searched.results.answer.document["results"]]
    for action, rank in ((actions.like, 1), (actions.unlike, 3)):
        view.select_ranks([rank])
        with qtbot.waitSignal(searched.searchFinished, timeout=ENGINE_MS):
            action.trigger()
    query = searched.results.answer.query
    assert query.text == "green" and len(query.like) == len(query.unlike) == 1
    assert group_names() == ["green (examples: +1 −1)", "Colours"]
    refined = [item["tile"] for item in searched.results.answer.document["results"]]
    assert refined != first
    assert query.like[0].tile not in refined and query.unlike[0].tile not in refined
    history = tiles_layer(searched).metadata().history()[0]
    assert f'"tile": {query.like[0].tile}' in history


def test_find_similar_asks_without_a_text(searched, qtbot):
    searched.results.view.select_ranks([1])
    best = searched.results.view.tiles()[0]
    with qtbot.waitSignal(searched.searchFinished, timeout=ENGINE_MS) as found:
        searched.results.actions_of_rows.similar.trigger()
    assert searched.query.query.text() == "" and searched.query.examples.like() == (best,)
    assert found.args[0]["query"] == "" and not found.args[0]["nothing_stands_out"]
    _, _, xmax, ymax = found.args[0]["results"][0]["bounds"]
    assert xmax > 500_800 and ymax > 5_000_800  # green lies in the north-east


def test_the_slider_changes_list_and_map_without_a_search(searched, qtbot):
    searches = []
    searched.searches.started.connect(searches.append)
    count = searched.results.count
    count.number.setValue(5)
    assert searched.results.model.rowCount() == 5
    assert searched.results.summary.text().startswith("5 of ")
    qtbot.waitUntil(lambda: tiles_layer(searched).featureCount() == 5, timeout=5000)
    count.slider.setValue(count.slider.maximum())
    total = len(searched.results.answer.document["results"])
    assert searched.results.model.rowCount() == total > 20
    qtbot.waitUntil(lambda: tiles_layer(searched).featureCount() == total, timeout=5000)
    count.unit.setCurrentIndex(1)
    count.number.setValue(100.0)
    best = [r for r in searched.results.answer.document["results"] if r["percentile"] >= 90.0]
    assert searched.results.model.rowCount() == len(best)
    assert searches == []
    qtbot.waitUntil(lambda: settings.result_share() == 100.0, timeout=5000)
    assert settings.count_unit() == "permille"


def test_selection_goes_both_ways(searched):
    layer, view = tiles_layer(searched), searched.results.view
    rows = [view.model().index(row) for row in (1, 3)]
    view.setFocus()
    for index in rows:
        view.scrollTo(index)
        QTest.mouseClick(
            view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier,
            view.visualRect(index).center(),
        )
    assert footprints.selected(layer) == view.ranks() == [1, 2, 4]
    footprints.select(layer, [3])
    assert view.ranks() == [3]
    layer.removeSelection()
    assert view.ranks() == []


def test_a_click_on_the_map_selects_the_row(searched, iface):
    item = searched.results.model.result(searched.results.model.index(2))
    xmin, ymin, xmax, ymax = item["bounds"]
    place = iface.canvas.getCoordinateTransform().transform((xmin + xmax) / 2, (ymin + ymax) / 2)
    point = QPoint(round(place.x()), round(place.y()))
    QTest.mouseClick(iface.canvas.viewport(), Qt.MouseButton.LeftButton, pos=point)
    rank = searched.results.view.ranks()[0]
    best = searched.results.model.result(searched.results.model.index(rank - 1))
    assert rank <= 3  # of tiles that overlap there the best
    assert best["bounds"][0] <= (xmin + xmax) / 2 <= best["bounds"][2]
    assert footprints.selected(tiles_layer(searched)) == [rank]


def test_coordinates_are_copied(searched):
    view, actions = searched.results.view, searched.results.actions_of_rows
    view.select_ranks([1, 2])
    actions.copy.trigger()
    lines = QgsApplication.clipboard().text().splitlines()
    for row, line in enumerate(lines):
        xmin, ymin, xmax, ymax = view.model().result(view.model().index(row))["bounds"]
        centre = ((xmin + xmax) / 2, (ymin + ymax) / 2)
        assert tuple(map(float, line.split(", "))) == pytest.approx(centre)
    assert len(lines) == 2
    actions.copy_degrees.trigger()
    latitude, longitude = map(float, QgsApplication.clipboard().text().splitlines()[0].split(", "))
    assert latitude == pytest.approx(45.16, abs=0.02)
    assert longitude == pytest.approx(15.01, abs=0.02)


@pytest.mark.parametrize("suffix", [".gpkg", ".geojson", ".csv"])
def test_tiles_are_exported(searched, qtbot, tmp_path, suffix):
    path = tmp_path / f"tïles{suffix}"
    with qtbot.waitSignal(searched.search_link.exported, timeout=5000) as done:
        searched.search_link.export_to(path, [2, 5])
    assert done.args == [str(path), 2]
    if suffix == ".csv":
        rows = list(csv.DictReader(path.read_text(encoding="utf-8").splitlines()))
        assert [int(row["rank"]) for row in rows] == [2, 5]
        outline = QgsGeometry.fromWkt(rows[0]["WKT"])
        centre = QgsPointXY(float(rows[0]["longitude"]), float(rows[0]["latitude"]))
        assert outline.centroid().asPoint().compare(centre, 1e-6)
        return
    if suffix == ".geojson":
        first = json.loads(path.read_text())["features"][0]
        assert abs(first["geometry"]["coordinates"][0][0][0]) < 180
    exported = QgsVectorLayer(str(path), "exported", "ogr")
    assert sorted(feature["rank"] for feature in exported.getFeatures()) == [2, 5]


def test_all_shown_tiles_are_exported_and_a_wrong_name_is_refused(searched, qtbot, tmp_path):
    with qtbot.waitSignal(searched.search_link.exported, timeout=5000) as done:
        searched.search_link.export_to(tmp_path / "all.gpkg", None)
    assert done.args[1] == settings.result_count()
    with qtbot.waitSignal(searched.failed, timeout=5000) as failed:
        searched.search_link.export_to(tmp_path / "all.docx", None)
    assert ".docx" in failed.args[0] and list(tmp_path.glob("*.docx")) == []
    QgsProject.instance().removeMapLayer(searched.results.answer.layer_id)
    with qtbot.waitSignal(searched.failed, timeout=5000) as failed:
        searched.search_link.export_to(tmp_path / "gone.gpkg", None)
    assert "Search again" in failed.args[0]


def test_searches_are_remembered_and_the_vocabulary_is_known(searched):
    assert [query.text for query in searched.query.history.recent()] == ["green"]
    assert "green" in searched.query.completers[0]._vocabulary


def test_escape_gives_up_the_queries_that_wait(searched, qtbot):
    found = []
    searched.searches.found.connect(found.append)
    searched.searches.run(
        searched.controller.sources, [Query(text) for text in ("red", "blue", "green")]
    )
    with qtbot.waitSignal(searched.searches.ended, timeout=ENGINE_MS):
        searched.cancel()
    qtbot.wait(50)
    assert len(found) <= 1 and not searched.searches.is_running()


def test_an_example_that_is_not_in_the_index_is_a_message(searched, qtbot):
    place = searched.results.model.example(searched.results.model.index(0))
    stranger = replace(place, tile=999_999)
    with qtbot.waitSignal(searched.failed, timeout=ENGINE_MS) as failed:
        searched.query.examples.add([stranger], wanted=True)
    assert "999999" in failed.args[0]
    assert search(searched, qtbot, "red")["results"]


def test_an_example_by_its_number_alone_is_refused_politely(searched, qtbot):
    searched.query.examples.add([TileExample(searched.index_path(), 3)], wanted=True)
    assert "earlier version" in searched.messages.problem.text()
    assert not searched.searches.is_running()


def test_the_map_goes_to_what_was_found_where_it_shows_none_of_it(searched, iface, layer, qtbot):
    canvas = iface.canvas
    canvas.setDestinationCrs(layer.crs())
    elsewhere = QgsRectangle(600000, 5_100_000, 601000, 5_101_000)
    canvas.setExtent(elsewhere)
    search(searched, qtbot, "red")
    found = searched.results.answer.document["results"]
    assert canvas.extent().intersects(QgsRectangle(*found[0]["bounds"]))
    near = QgsRectangle(*found[0]["bounds"])
    near.scale(0.5)
    canvas.setExtent(near)
    shown = canvas.extent()
    search(searched, qtbot, "red")
    assert canvas.extent() == shown  # it shows some of it


# -- an index that was built anew ------------------------------------------------------------------


def rebuild(dock, qtbot, metres) -> None:
    """Build the index anew with another tile size."""
    before = dock.controller.info
    dock.controller.build(IndexOptions(tile_size=f"{metres}m"), anew=True)
    qtbot.waitUntil(
        lambda: dock.controller.info is not before and dock.controller.info["state"] == "fresh",
        timeout=ENGINE_MS,
    )


def test_a_list_of_an_earlier_index_says_so_and_keeps_its_pictures(searched, qtbot):
    first = searched.results.model.index(0)
    picture = Qt.ItemDataRole.DecorationRole
    qtbot.waitUntil(lambda: first.data(picture) is not None, timeout=ENGINE_MS)
    before = first.data(picture).toImage()
    assert searched.results.notice.text() == ""
    rebuild(searched, qtbot, 150)
    assert "search again" in searched.results.notice.text()
    assert searched.results.model.index(0).data(picture).toImage() == before
    search(searched, qtbot, "green")
    assert searched.results.notice.text() == ""
    fresh = searched.results.model.index(0)
    qtbot.waitUntil(lambda: fresh.data(picture) is not None, timeout=ENGINE_MS)


def test_pictures_of_an_earlier_index_are_of_its_places(searched, qtbot):
    """Its numbers are those of other tiles by now, and of some that never were."""
    model, pictures = searched.results.model, searched.thumbnails
    old = [model.example(model.index(row)) for row in range(20)]
    qtbot.waitUntil(lambda: pictures.get(old[0]) is not None, timeout=ENGINE_MS)
    before = pictures.get(old[0]).toImage()
    rebuild(searched, qtbot, 500)
    pictures._pixmaps.clear()
    for tile in old:
        pictures.get(tile)
    qtbot.waitUntil(lambda: all(map(pictures.get, old)), timeout=ENGINE_MS)
    assert pictures.get(old[0]).toImage() == before


def test_more_like_a_tile_of_an_earlier_index_means_its_place(searched, qtbot):
    """Its number is that of another tile by now."""
    document = searched.results.answer.document
    best = document["results"][0]
    rebuild(searched, qtbot, 150)
    searched.results.view.select_ranks([1])
    with qtbot.waitSignal(searched.searchFinished, timeout=ENGINE_MS) as found:
        searched.results.actions_of_rows.similar.trigger()
    again = found.args[0]["results"][0]
    assert again["tile"] != best["tile"]
    xs = [(item["bounds"][0] + item["bounds"][2]) / 2 for item in (best, again)]
    ys = [(item["bounds"][1] + item["bounds"][3]) / 2 for item in (best, again)]
    assert abs(xs[0] - xs[1]) < 200 and abs(ys[0] - ys[1]) < 200, "both are in the green block"
    assert "stands for tile" in searched.results.notice.text()


def test_a_place_that_is_gone_is_told(searched, qtbot):
    rebuild(searched, qtbot, 20)
    searched.results.view.select_ranks([1])
    with qtbot.waitSignal(searched.failed, timeout=ENGINE_MS) as failed:
        searched.results.actions_of_rows.similar.trigger()
    assert "Choose the example again" in failed.args[0]


def test_tiles_of_a_reopened_project_are_places(searched, layer, qtbot, tmp_path):
    shown = searched.results.model.example(searched.results.model.index(0))
    (found,) = group.groups(QgsProject.instance())
    item = reopened.document(found, searched.index_path())["results"][0]
    assert TileExample.of(item) == shown and shown.state and len(shown.box) == 4


def test_a_reopened_project_says_what_the_engine_said(searched, qtbot, tmp_path):
    search(searched, qtbot, "zeppelin")
    said = searched.results.notice.text()
    assert "Nothing stands out" in said and "“zeppelin”" in said
    project = QgsProject.instance()
    assert project.write(str(tmp_path / "p.qgz"))
    project.clear()
    with qtbot.waitSignal(searched.infoChanged, timeout=ENGINE_MS):
        project.read(str(tmp_path / "p.qgz"))
    assert searched.results.answer.query == Query("zeppelin")
    assert searched.results.notice.text() == said
    (found, _) = group.groups(project)
    for text in (None, "no JSON", "[1]", "3"):  # of other versions
        found.setCustomProperty(group.PROPERTY_SAID, text)
        assert group.said(found) == {}
