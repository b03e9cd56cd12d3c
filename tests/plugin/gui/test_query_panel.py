"""The query lines: completion, hints, several queries, chips, menu."""

from __future__ import annotations

import pytest
from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QObject, Qt, pyqtSignal
from qgis.PyQt.QtTest import QTest

from rs_textsearch.gui.query.examples import Chip
from rs_textsearch.gui.query.panel import QueryPanel
from rs_textsearch.gui.query.saved_queries import SavedQueriesDialog
from rs_textsearch.gui.results.thumbnails import Thumbnails
from rs_textsearch.services.history import QueryHistory
from rs_textsearch.values.example import TileExample
from rs_textsearch.values.query import Query

VOCABULARY = {"a": 900, "harbour": 50, "harbor": 70, "hard": 20, "many": 80, "boats": 60,
              "forest": 40, "harborr": 1}
ONE, TWO = TileExample("/data/scene.gpkg", 1), TileExample("/data/scene.gpkg", 2)


class Request(QObject):
    """A request that is never answered."""

    succeeded = pyqtSignal(dict)
    failed = pyqtSignal(object)


class NoEngine(QObject):
    """An engine that never answers."""

    state_changed = pyqtSignal(str)

    def request(self, method, params):
        return Request(self)


@pytest.fixture
def panel(qtbot, tmp_path):
    widget = QueryPanel(QueryHistory(tmp_path / "queries.json"), Thumbnails(NoEngine()))
    qtbot.addWidget(widget)
    widget.resize(250, 300)
    widget.set_vocabulary(VOCABULARY)
    widget.set_ready(True)
    widget.show()
    qtbot.waitExposed(widget)
    widget.activateWindow()
    widget.query.setFocus()
    return widget


def asked(panel):
    """Return the list that searches are appended to."""
    found = []
    panel.search_wanted.connect(found.append)
    return found


def test_the_word_under_the_cursor_is_completed(panel, qtbot):
    searches = asked(panel)
    QTest.keyClicks(panel.query, "a har with boats")
    panel.query.setCursorPosition(5)
    QTest.keyClicks(panel.query, "b")
    popup = panel.completers[0].popup()
    assert popup.isVisible()
    offered = [popup.model().index(row, 0).data() for row in range(popup.model().rowCount())]
    assert offered == ["harbor", "harbour"]  # by frequency; what was seen once is no word
    QTest.keyClick(popup, Qt.Key.Key_Down)
    QTest.keyClick(popup, Qt.Key.Key_Return)
    assert panel.query.text() == "a harbor with boats"
    assert searches == []  # Enter chose the word
    QTest.keyClick(panel.query, Qt.Key.Key_Return)
    assert [query.text for query in searches[0]] == ["a harbor with boats"]


def test_emojis_are_no_stumbling_block(panel, qtbot):
    """Qt counts one as two characters, Python as one."""
    panel.query.setText("zeppelins 🏠")
    qtbot.waitUntil(lambda: "“zeppelins”" in panel.hint.text(), timeout=3000)
    panel.query.setText("🏠🏠 har with boats")
    panel.query.setCursorPosition(8)
    QTest.keyClicks(panel.query, "b")
    popup = panel.completers[0].popup()
    QTest.keyClick(popup, Qt.Key.Key_Down)
    QTest.keyClick(popup, Qt.Key.Key_Return)
    assert panel.query.text() == "🏠🏠 harbor with boats"
    assert panel.query.cursorPosition() == len("xxxx harbor ")


def test_enter_searches_where_no_word_is_chosen(panel):
    searches = asked(panel)
    QTest.keyClicks(panel.query, "har")
    popup = panel.completers[0].popup()
    assert popup.isVisible()
    QTest.keyClick(popup, Qt.Key.Key_Return)
    assert searches == [[Query("har")]] and not popup.isVisible()


def test_a_word_that_was_never_seen_is_named_while_typing(panel, qtbot):
    QTest.keyClicks(panel.query, "forrest of zeppelins, har")
    qtbot.waitUntil(lambda: bool(panel.hint.text()), timeout=3000)
    assert "“forrest”" in panel.hint.text() and "Did you mean “forest”?" in panel.hint.text()
    assert "“har”" not in panel.hint.text()  # may become harbour
    panel.query.setText("many boats")
    qtbot.waitUntil(lambda: not panel.hint.text(), timeout=3000)
    panel.set_vocabulary(VOCABULARY, guesses=True)
    panel.query.setText("many yachts")
    qtbot.waitUntil(lambda: bool(panel.hint.text()), timeout=3000)
    assert panel.hint.text() == (
        "“yachts” was in no training caption: the answer says how it is understood."
    )


def test_semicolons_and_shift_enter_make_several_queries(panel):
    searches = asked(panel)
    QTest.keyClicks(panel.query, "boats")
    QTest.keyClick(panel.query, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClicks(panel.query, "red  roofs")
    panel.excluded.setText("ships, cranes")
    assert searches == [] and panel.button.text() == "Search both"
    QTest.keyClick(panel.excluded, Qt.Key.Key_Return)
    assert searches == [[Query("boats", ("ships", "cranes")),
                         Query("red roofs", ("ships", "cranes"))]]


def test_pasted_lines_become_queries(panel):
    QgsApplication.clipboard().setText("boats\nred roofs\n\n a stadium ")
    QTest.keyClick(panel.query, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert [query.text for query in panel.queries()] == ["boats", "red roofs", "a stadium"]


def test_chips_show_examples_and_take_them_away(panel):
    searches = asked(panel)
    panel.query.setText("boats")
    assert not panel.examples.isVisible()
    panel.examples.add([ONE], wanted=True)
    panel.examples.add([TWO], wanted=False)
    assert searches[-1] == [Query("boats", (), (ONE,), (TWO,))]
    assert panel.examples.slider.isVisible()
    panel.examples.add([ONE], wanted=False)  # a change of mind
    assert searches[-1][0].like == () and searches[-1][0].unlike == (TWO, ONE)
    assert not panel.examples.slider.isVisible()  # nothing to weigh the text against
    chip = next(c for c in panel.examples.findChildren(Chip) if c.example == TWO and c.isVisible())
    QTest.keyClick(chip, Qt.Key.Key_Delete)
    assert searches[-1][0].unlike == (ONE,)
    panel.examples._unlike_chips.findChildren(Chip)[-1].click()
    assert searches[-1] == [Query("boats")] and not panel.examples.isVisible()


def test_the_slider_weighs_text_and_tiles(panel, qtbot):
    panel.show_query(Query("boats", (), (ONE,), (), 0.8))
    assert panel.queries()[0].text_weight == pytest.approx(0.8)
    searches = asked(panel)
    panel.examples.slider.setValue(panel.examples.slider.maximum())
    qtbot.waitUntil(lambda: bool(searches), timeout=3000)
    assert searches[-1][0].text_weight == 0.0 and len(searches) == 1


def test_chips_wrap_in_a_narrow_dock(panel):
    tiles = [TileExample("/data/scene.gpkg", number) for number in range(9)]
    panel.show_query(Query("boats", (), tuple(tiles)))
    panel.adjustSize()
    panel.resize(250, panel.height())
    QTest.qWait(20)
    chips = panel.examples._like_chips.findChildren(Chip)
    right = max(chip.mapTo(panel, chip.rect().topRight()).x() for chip in chips)
    assert right <= panel.width()
    assert len({chip.y() for chip in chips}) > 1


def test_menu_lists_recent_and_saved_queries(panel, qtbot):
    searches = asked(panel)
    panel.history.remember(Query("boats & ships"))
    panel.show_query(Query("roofs", ("cars",), (ONE,)))
    panel.menu_button.save("My roofs")
    panel.menu_button.fill()
    actions = {action.text(): action for action in panel.menu_button.menu().actions()}
    actions["boats && ships"].trigger()
    assert searches[-1] == [Query("boats & ships")]
    actions["My roofs"].trigger()
    assert searches[-1] == [Query("roofs", ("cars",), (ONE,))]
    assert panel.excluded.text() == "cars"
    actions["Clear recent queries"].trigger()
    panel.menu_button.fill()
    texts = [action.text() for action in panel.menu_button.menu().actions()]
    assert "boats && ships" not in texts and "My roofs" in texts


def test_saved_queries_are_managed_in_a_dialog(panel, qtbot):
    panel.history.save("A", Query("boats"))
    panel.history.save("B", Query("roofs"))
    dialog = SavedQueriesDialog(panel.history)
    qtbot.addWidget(dialog)
    dialog.list.item(0).setText("Boats")
    assert list(panel.history.saved()) == ["B", "Boats"]
    dialog.list.item(0).setText("Boats")  # taken already
    assert [dialog.list.item(row).text() for row in range(2)] == ["B", "Boats"]
    chosen = []
    dialog.query_chosen.connect(chosen.append)
    dialog.list.setCurrentRow(0)
    dialog.remove_button.click()
    assert list(panel.history.saved()) == ["Boats"]
    dialog.use_button.click()
    assert chosen == [Query("boats")]
