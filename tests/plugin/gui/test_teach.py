"""A search that is taught by its marks: what is still needed, the taught answer, and back."""

from __future__ import annotations

from pathlib import Path

import pytest
from qgis.core import QgsProject
from qgis.PyQt.QtCore import QObject, Qt, pyqtSignal
from qgis.PyQt.QtTest import QTest

from rs_textsearch import settings
from rs_textsearch.gui.mark_link import MarkLink
from rs_textsearch.gui.messages import Messages
from rs_textsearch.gui.results import teach_bar
from rs_textsearch.gui.results.panel import ResultsPanel
from rs_textsearch.gui.results.teach_bar import TeachBar
from rs_textsearch.gui.results.thumbnails import Thumbnails
from rs_textsearch.gui.teach_link import TeachLink
from rs_textsearch.layers import group
from rs_textsearch.services.labels import LabelStore
from rs_textsearch.values.query import Query
from tests.plugin.gui.test_marks import placed
from tests.plugin.gui.test_results_list import Request, StoredPictures
from tests.plugin.helpers import ENGINE_MS


@pytest.fixture
def bar(qtbot):
    widget = TeachBar()
    qtbot.addWidget(widget)
    return widget


def worth(before, after, right=6, wrong=5) -> dict:
    """Return what a search document says of a taught search."""
    shares = [None if value is None else {"average_precision": value} for value in (before, after)]
    return {"right": right, "wrong": wrong, "before": shares[0], "after": shares[1]}


def listed(dock) -> list[dict]:
    return dock.results.answer.document["results"]


def is_blue(item: dict) -> bool:
    """Tell whether a tile lies in the blue block of the raster of colours."""
    return min(item["box"][:2]) >= 799


def best_blue(dock) -> int:
    return next(item["rank"] for item in listed(dock) if is_blue(item))


def test_the_line_says_what_is_needed_and_what_was_gained(bar):
    bar.show_marks(0, 0, None)
    assert bar.isHidden()
    for right, wrong, text, enough in (
        (3, 2, "3 right, 2 wrong: 5 of each are a good start.", True),
        (0, 2, "0 right, 2 wrong; at least one tile that is right is needed.", False),
        (5, 6, "5 right, 6 wrong.", True),
    ):
        bar.show_marks(right, wrong, None)
        assert bar.text.text() == text and bar.button.isEnabled() is enough
        assert not bar.isHidden() and bar.button.text() == "Teach this search"
    bar.show_marks(6, 5, worth(0.41, 0.632))
    assert "average precision 0.41 before, 0.63 after" in bar.text.text()
    assert bar.button.text() == "Teach again" and "right" not in bar.text.text()
    bar.show_marks(8, 5, worth(None, None, right=4))
    assert "Too few marks to tell" in bar.text.text() and "8 right, 5 wrong." in bar.text.text()
    bar.show_marks(5, 5, worth(None, None, right=5))  # all of them in one place
    assert "mark tiles in other places" in bar.text.text() and "few" not in bar.text.text()


def test_what_takes_longer_can_be_given_up(qtbot, monkeypatch):
    monkeypatch.setattr(teach_bar, "PATIENCE_MS", 50)
    bar = TeachBar()
    qtbot.addWidget(bar)
    bar.show_marks(5, 5, None)
    bar.show_running(True)
    assert bar.button.text() == "Teaching…"
    qtbot.waitUntil(bar.button.isEnabled, timeout=5000)
    assert bar.button.text() == "Cancel"
    with qtbot.waitSignal(bar.cancel_wanted):
        bar.button.click()
    bar.show_running(False)
    with qtbot.waitSignal(bar.teach_wanted):
        bar.button.click()


class Engine(QObject):
    """Stands for the engine and for what is chosen: keeps what is asked."""

    source_changed = pyqtSignal(object)

    def __init__(self):
        super().__init__()
        self.engine, self.sources, self.info = self, [], {"bundle": {"name": "Mini"}}
        self.asked, self.cancelled = [], 0

    def request(self, method, params):
        assert method == "teach"
        self.asked.append(params)
        request = Request(self, params)
        request.cancel = lambda: setattr(self, "cancelled", self.cancelled + 1)
        return request


def test_a_run_is_given_up_by_hand_and_with_its_raster_or_project(qtbot, iface):
    engine, panel = Engine(), ResultsPanel(Thumbnails(StoredPictures()))
    qtbot.addWidget(panel)
    store, messages = LabelStore(QgsProject.instance(), panel), Messages(iface, panel)
    link = TeachLink(engine, MarkLink(store, panel, messages, panel), panel, None, messages, panel)
    panel.add_answer(placed(Query("boats")))
    panel.actions_of_rows.wrong.trigger()
    panel.teach.button.click()
    assert not engine.asked  # nothing is right yet
    panel.view.select_ranks([2])
    panel.actions_of_rows.right.trigger()
    errors = []
    link.failed.connect(errors.append)
    ends = (link.cancel, lambda: engine.source_changed.emit(None), QgsProject.instance().clear)
    for number, end in enumerate(ends, 1):
        panel.teach.button.click()
        assert link.is_running() and panel.teach.button.text() == "Teaching…"
        end()
        assert not link.is_running() and engine.cancelled == number
        assert panel.teach.button.text() == "Teach this search" and panel.teach.button.isEnabled()
    assert [error.code for error in errors] == ["cancelled"]
    asked = engine.asked[0]
    assert asked["query"] == "boats" and Path(asked["out"]).parent.is_dir()
    assert [(tile["box"][0], tile["right"]) for tile in asked["labels"]] == [(0, False), (9, True)]


def test_marks_on_tiles_of_another_size_are_told(qtbot, iface):
    panel = ResultsPanel(Thumbnails(StoredPictures()))
    qtbot.addWidget(panel)
    store, messages = LabelStore(QgsProject.instance(), panel), Messages(iface, panel)
    marks = MarkLink(store, panel, messages, panel)
    link = TeachLink(Engine(), marks, panel, None, messages, panel)
    panel.add_answer(placed(Query("boats")))
    panel.actions_of_rows.right.trigger()
    assert panel.teach.button.isEnabled()
    for side, enabled in ((9.0, True), (18.0, False)):  # as the index was built anew
        answer = placed(Query("boats"), state="later")
        for item in answer.document["results"]:
            item["box"] = [*item["box"][:2], item["box"][0] + side, side]
        panel.add_answer(answer)
        assert panel.teach.button.isEnabled() is enabled
    assert panel.teach.text.text().startswith("1 right, 0 wrong, on tiles of another size")
    panel.actions_of_rows.right.trigger()
    assert panel.teach.button.isEnabled() and not link.is_running()


def test_a_search_is_taught_asked_again_saved_and_let_go(indexed, qtbot, tmp_path):
    def ask(what) -> Query:
        with qtbot.waitSignal(indexed.searchFinished, timeout=ENGINE_MS):
            what()
        return indexed.results.answer.query

    results, history = indexed.results, indexed.query.history
    plain = ask(lambda: indexed.search("red"))
    results.count.number.setValue(500)
    blue = [item["rank"] for item in listed(indexed) if is_blue(item)]
    for ranks, action in ((blue[:2], "right"), ([1, 2, 3], "wrong")):  # against the words
        results.view.select_ranks(ranks)
        getattr(results.actions_of_rows, action).trigger()
    assert results.teach.text.text().startswith("2 right, 3 wrong: 5 of each")

    taught = ask(results.teach.button.click)
    assert taught.taught.path.is_file() and taught.taught.marks == 5
    assert settings.profile_folder() in taught.taught.path.parents
    assert results.answers.tabText(1) == taught.name() == "red, taught by 5"
    assert best_blue(indexed) < blue[0]
    assert len(results.model.ranks_marked(right=True)) == 2  # the marks are of the text
    assert "Too few marks to tell" in results.teach.text.text()
    assert results.teach.button.text() == "Teach again"
    assert [each.name() for each in group.groups(QgsProject.instance())] == [
        "red, taught by 5", "red"
    ]  # fmt: skip
    assert history.recent() == [taught, plain]
    assert indexed.query.queries() == [taught]
    history.save("my red", taught)
    assert Query.from_json(taught.to_json()) == taught == history.saved()["my red"]

    former = taught.taught.path.read_bytes()
    results.view.select_ranks([7])
    results.actions_of_rows.wrong.trigger()
    again = ask(results.teach.button.click)
    assert again.taught.marks == 6
    assert taught.taught.path.read_bytes() == former  # what it was taught by stays with it
    assert results.answers.count() == 3

    indexed.query.query.setText("green")
    assert indexed.query.taught.isHidden() and indexed.query.queries() == [Query("green")]
    indexed.query.query.setText("red")
    assert indexed.query.taught.isVisible() and indexed.query.queries() == [again]

    assert QgsProject.instance().write(str(tmp_path / "p.qgz"))
    QgsProject.instance().clear()
    assert indexed.query.taught.isHidden() and indexed.query.queries() == [plain]
    with qtbot.waitSignal(indexed.project_link.answers_found):
        QgsProject.instance().read(str(tmp_path / "p.qgz"))
    assert results.answer.query == again and "Too few marks" in results.teach.text.text()
    assert len(results.model.ranks_marked(right=True)) == 2
    qtbot.waitUntil(lambda: indexed.controller.info.get("state") == "fresh", timeout=ENGINE_MS)

    assert ask(results.teach.stop_action.trigger) == plain
    assert indexed.query.queries() == [plain]

    found = []
    indexed.searches.found.connect(lambda answer: found.append(answer.query.name()))
    indexed.search("green")
    indexed.query.query.setText("gre")
    document = {"path": str(again.taught.path), "right": 2, "wrong": 4}
    with qtbot.waitSignal(indexed.searches.ended, timeout=ENGINE_MS):
        indexed.teach_link._teaching.taught.emit(document)  # while another search runs
    assert found == ["green", "red, taught by 6"] and indexed.query.query.text() == "gre"

    again.taught.path.unlink()
    with qtbot.waitSignal(indexed.failed) as failed:
        indexed.search_link.ask(again)
    assert str(again.taught.path) in failed.args[0] and "teach the search again" in failed.args[0]
    with qtbot.waitSignal(indexed.searchFinished, timeout=ENGINE_MS):
        QTest.mouseClick(indexed.query.taught.clear_button, Qt.MouseButton.LeftButton)
    assert results.answer.query == plain
