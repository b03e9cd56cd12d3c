"""Rows that people call right or wrong: keys, undo, what list, map and screen readers say."""

from __future__ import annotations

from dataclasses import replace

import pytest
from qgis.core import QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QPushButton

from rs_textsearch.gui.mark_link import MarkLink
from rs_textsearch.gui.messages import Messages
from rs_textsearch.gui.results.delegate import BADGE, MARGIN
from rs_textsearch.gui.results.panel import ResultsPanel
from rs_textsearch.gui.results.thumbnails import Thumbnails
from rs_textsearch.layers import footprints, group, kinds, outlines
from rs_textsearch.services.labels import LabelStore
from rs_textsearch.services.searches import Answer
from rs_textsearch.values.query import Query
from tests.plugin.gui.test_results_list import INDEX, StoredPictures, document, results


def placed(query: Query, count: int = 6, state: str = "s", first: int = 100) -> Answer:
    """Return an answer whose tiles say where they lie."""
    items = [
        {
            **item, "tile": first + row, "index": INDEX, "state": state,
            "box": [row * 9.0, 0.0, row * 9.0 + 9, 9.0],
        }
        for row, item in enumerate(results(count))
    ]  # fmt: skip
    return Answer(query, INDEX, document(count, results=items), "")


@pytest.fixture
def panel(iface, qtbot):
    widget = ResultsPanel(Thumbnails(StoredPictures()))
    qtbot.addWidget(widget)
    widget.resize(300, 500)
    widget.show()
    widget.activateWindow()
    qtbot.waitUntil(widget.isActiveWindow, timeout=3000)  # keys of actions need it
    return widget


@pytest.fixture
def store(qgis_app):
    found = LabelStore(QgsProject.instance())
    yield found
    found.stop()


@pytest.fixture
def link(panel, store, iface):
    found = MarkLink(store, panel, Messages(iface, panel), panel)
    panel.add_answer(placed(Query("boats")))
    return found


def press(panel, key, modifier=Qt.KeyboardModifier.NoModifier) -> None:
    panel.view.setFocus()
    QTest.keyClick(panel.view, key, modifier)


def said(panel, rank: int) -> str:
    return panel.model.index(rank - 1).data(Qt.ItemDataRole.AccessibleTextRole)


def marked(panel) -> tuple[list[int], list[int]]:
    return panel.model.ranks_marked(right=True), panel.model.ranks_marked(right=False)


def test_keys_mark_toggle_and_take_back(panel, link, store):
    actions = panel.actions_of_rows
    press(panel, Qt.Key.Key_R)
    assert marked(panel) == ([1], []) and actions.right.isChecked()
    assert said(panel, 1) == "Rank 1, marked right" and said(panel, 2) == "Rank 2"
    panel.view.select_ranks([1, 2, 3])
    assert not actions.right.isChecked()  # not all of them are
    press(panel, Qt.Key.Key_W)
    assert marked(panel) == ([], [1, 2, 3]) and actions.wrong.isChecked()
    press(panel, Qt.Key.Key_W)
    assert marked(panel) == ([], [])
    for state in (([], [1, 2, 3]), ([1], []), ([], [])):
        press(panel, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        assert marked(panel) == state == (
            [rank for rank in range(1, 7) if "right" in said(panel, rank)],
            [rank for rank in range(1, 7) if "wrong" in said(panel, rank)],
        )
    assert not actions.undo.isEnabled() and store.marks() == []


def test_several_rows_are_taken_back_from_the_message_bar(panel, link, iface):
    panel.view.select_ranks([2, 4])
    press(panel, Qt.Key.Key_R)
    (item,) = iface.bar.items()
    assert "2 tiles marked right." in item.text()
    item.findChild(QPushButton, "rs_textsearch_message_action").click()
    assert marked(panel) == ([], []) and not iface.bar.items()
    panel.view.select_ranks([1])
    press(panel, Qt.Key.Key_R)  # one is seen in its row
    assert not iface.bar.items()


def test_marks_are_of_a_text_and_a_place(panel, link, store):
    panel.view.select_ranks([2])
    press(panel, Qt.Key.Key_W)
    panel.add_answer(placed(Query("cars")))
    assert marked(panel) == ([], [])
    panel.add_answer(placed(Query("Boats", ("cars",)), state="later", first=500))
    assert marked(panel) == ([], [2])
    press(panel, Qt.Key.Key_R)
    assert {mark.text for mark in store.marks()} == {"boats"}  # one class, not two spellings
    panel.add_answer(placed(Query(like=(panel.model.example(panel.model.index(0)),))))
    assert not panel.actions_of_rows.right.isEnabled()
    assert "in words" in panel.actions_of_rows.right.toolTip()


def test_only_marks_of_the_listed_text_are_taken_back(panel, link, store):
    panel.view.select_ranks([1])
    press(panel, Qt.Key.Key_R)
    panel.add_answer(placed(Query("cars")))
    assert not panel.actions_of_rows.undo.isEnabled()
    press(panel, Qt.Key.Key_W)
    press(panel, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    press(panel, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert [mark.text for mark in store.marks()] == ["boats"]
    panel.add_answer(placed(Query("boats")))
    assert panel.actions_of_rows.undo.isEnabled()
    QgsProject.instance().clear()  # never saved, so that the file stays the same
    assert not panel.actions_of_rows.undo.isEnabled()


def test_a_file_that_cannot_be_written_marks_nothing(panel, link, store, qtbot):
    store.path().parent.mkdir(parents=True)
    store.path().write_bytes(b"foreign")
    with qtbot.waitSignal(link.failed) as failed:
        press(panel, Qt.Key.Key_R)
    assert str(store.path()) in failed.args[0].message
    assert marked(panel) == ([], []) and not panel.actions_of_rows.right.isChecked()
    assert not panel.actions_of_rows.undo.isEnabled()
    store.path().unlink()
    panel.view.select_ranks([1, 2])
    press(panel, Qt.Key.Key_R)
    store.path().unlink()
    store.path().write_bytes(b"foreign again")
    with qtbot.waitSignal(link.failed):
        press(panel, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert panel.actions_of_rows.undo.isEnabled()  # it was not taken back


def test_what_a_mark_cannot_do_is_said(panel, link, iface, qtbot):
    answer = placed(Query("boats"))
    for item in answer.document["results"]:
        item["crs"] = None
    panel.add_answer(answer)
    press(panel, Qt.Key.Key_R)
    assert "no polygons to train with" in iface.bar.items()[0].text()
    assert marked(panel) == ([1], [])
    iface.bar.clearWidgets()
    panel.view.select_ranks([2])
    press(panel, Qt.Key.Key_R)
    assert not iface.bar.items()  # once is enough
    for item in answer.document["results"]:
        item["box"] = []
    panel.add_answer(answer)
    with qtbot.waitSignal(link.failed) as failed:
        press(panel, Qt.Key.Key_W)
    assert "without their places" in failed.args[0].message


def test_a_mark_of_nothing_says_what_to_do(panel, link, store, qtbot):
    panel.view.clearSelection()
    with qtbot.waitSignal(link.failed) as failed:
        press(panel, Qt.Key.Key_R)
    assert failed.args[0].message == "No tile is selected." and store.marks() == []
    assert not panel.actions_of_rows.right.isChecked()


def test_a_marked_row_has_a_badge_on_its_picture(panel, link):
    def corner() -> QColor:
        row = panel.view.visualRect(panel.model.index(0))
        badge = row.left() + MARGIN + 36 - BADGE // 2, row.bottom() - MARGIN - BADGE // 2 + 4
        return panel.view.viewport().grab().toImage().pixelColor(badge[0] - 5, badge[1] - 4)

    before, height = corner(), panel.view.visualRect(panel.model.index(0)).height()
    press(panel, Qt.Key.Key_R)
    right = corner()
    press(panel, Qt.Key.Key_W)
    wrong = corner()
    assert right.green() > right.red() + 40 and wrong.red() > wrong.green() + 40
    assert before not in (right, wrong)
    assert panel.view.visualRect(panel.model.index(0)).height() == height


def test_marks_are_on_the_map_and_in_a_layer(panel, link, store):
    def on_map(query: Query) -> Answer:
        """Return an answer with a footprint layer in the group of its query."""
        uri = "Polygon?crs=EPSG:32633&field=rank:integer&field=overlaps:integer&field=level:string"
        layer = QgsVectorLayer(uri, "Best tiles", "memory")
        outlines.style_footprints(layer)
        QgsProject.instance().addMapLayer(layer, False)
        made = QgsProject.instance().layerTreeRoot().addGroup(query.name())
        made.addLayer(layer)
        group.set_asked(made, query)
        return replace(placed(query), layer_id=layer.id())

    def legend(answer: Answer) -> dict[str, str]:
        rules = footprints.find(answer.layer_id).renderer().rootRule().children()
        return {rule.label(): rule.filterExpression() for rule in rules if rule.description()}

    red, green = on_map(Query("red")), on_map(Query("green"))
    panel.add_answer(red)
    for ranks, action in (([1], "right"), ([3, 4], "wrong")):
        panel.view.select_ranks(ranks)
        getattr(panel.actions_of_rows, action).trigger()
    assert legend(red) == {"marked right": '"rank" IN (1)', "marked wrong": '"rank" IN (3, 4)'}
    panel.add_answer(green)
    assert legend(green) == {}
    panel.show_answer(red)
    link.show_layer()
    (labels,) = kinds.of_kind(group.groups(QgsProject.instance())[0], kinds.LABELS)
    assert labels.name() == "Labels “red”" and labels.featureCount() == 3
    panel.actions_of_rows.undo.trigger()
    assert list(legend(red)) == ["marked right"] and len(list(labels.getFeatures())) == 1
    QgsProject.instance().removeAllMapLayers()
    with_layers_gone = []
    link.failed.connect(with_layers_gone.append)
    link.show_layer()
    assert "not in the project any more" in with_layers_gone[0].message
