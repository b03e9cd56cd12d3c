"""The dock once an index is ready: one line, low rows or a grid, no width that cuts."""

from __future__ import annotations

from dataclasses import replace

import pytest
from qgis.PyQt.QtCore import QCoreApplication, QEvent, Qt, QTimer
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QAbstractButton, QAbstractSpinBox, QComboBox, QToolBar

from rs_textsearch import settings
from rs_textsearch.errors import EngineReplyError
from rs_textsearch.gui.column import MARGIN, DockContent, Pages, ScrollingColumn
from rs_textsearch.gui.layers.panel import LayersPanel
from rs_textsearch.gui.query import examples
from rs_textsearch.gui.query.panel import QueryPanel
from rs_textsearch.gui.results import look_bar
from rs_textsearch.gui.results.answers_bar import Cross
from rs_textsearch.gui.results.panel import ResultsPanel
from rs_textsearch.gui.results.thumbnails import Thumbnails
from rs_textsearch.gui.sources.panel import SourcePanel
from rs_textsearch.gui.sources.welcome import WelcomePanel
from rs_textsearch.services.engine_setup import EngineSetup
from rs_textsearch.services.history import QueryHistory
from rs_textsearch.services.sources import from_layer
from rs_textsearch.values.example import TileExample
from rs_textsearch.values.query import Query
from tests.plugin.gui.test_results_list import INDEX, StoredPictures, answer

FRESH = {"state": "fresh", "tiles": 898, "size_bytes": 5000, "rasters": [{}],
         "tiling": {"tile_size": "200m"},
         "bundle": {"name": "Mini", "version": "1"}}  # fmt: skip
MISSING = {"state": "missing"}


class Dock:
    """The parts of the dock with what they show set by hand, in a dock of a QGIS-like window."""

    def __init__(self, iface, layer):
        self.window = iface.window
        thumbnails = Thumbnails(StoredPictures())
        self.source = SourcePanel(canvas=iface.canvas)
        self.query = QueryPanel(QueryHistory(), thumbnails)
        self.results = ResultsPanel(thumbnails)
        self.layers = LayersPanel(iface.canvas)
        self.layers.show()
        welcome = WelcomePanel(EngineSetup())
        pages = Pages([welcome, self.results])
        pages.show_page(self.results)
        content = DockContent([self.source, self.query], pages, self.layers)
        self.scroll = ScrollingColumn(content)
        self.window.setCentralWidget(self.scroll)
        self.layer = layer
        self.place = from_layer(layer)
        self.source.picker.set_layer(layer)
        self.source.show_source(self.place)

    def show(self, width: int, height: int) -> None:
        self.window.resize(width, height)
        self.window.show()
        QTest.qWait(20)

    def ask(self, count: int = 20) -> None:
        levels = ("strong", "fair", "weak", "none")
        items = answer(count).document["results"]
        told = [{**item, "level": levels[row % 4]} for row, item in enumerate(items)]
        self.results.add_answer(answer(count, results=told))
        tile = TileExample(INDEX, 100)
        self.query.show_query(Query("many boats in a harbour", (), (tile,), (tile,)))

    def cut(self) -> list[str]:
        """Return the controls that do not lie within the dock's width or have too little of it."""
        edge = self.scroll.viewport()
        found = []
        for kind in (QAbstractButton, QComboBox, QAbstractSpinBox):
            for each in self.scroll.findChildren(kind):
                right = each.mapTo(edge, each.rect().topRight()).x()
                short = each.width() < self.least(each)
                if each.isVisible() and (right > edge.width() - MARGIN or short):
                    found.append(each.objectName() or type(each).__name__)
        return found

    @staticmethod
    def least(control) -> int:
        """Return the width that a control needs: a button its text, a spin box its value."""
        if isinstance(control, QAbstractSpinBox):
            line = control.lineEdit()
            text = line.fontMetrics().horizontalAdvance(line.text())
            return text + control.width() - line.width()
        if isinstance(control, QAbstractButton) and control.text():
            return control.minimumSizeHint().width()
        return 0


@pytest.fixture
def parts(iface, layer):
    """Return the parts of a dock whose raster has no index yet."""
    shown = Dock(iface, layer)
    yield shown
    shown.window.hide()


# -- one line ---------------------------------------------------------------------------------


def test_a_ready_index_is_one_line(parts, qtbot):
    source = parts.source
    parts.show(300, 700)
    source.show_info(MISSING)
    assert source.gear.isChecked() and source.tiling.isVisible()  # opened by itself
    assert source.line.mark_text.text() == "no index" and "No index yet" in source.state.text()
    source.show_info(FRESH)
    assert not source.settings.isVisible() and source.state.text() == source.notes.text() == ""
    assert not source.build_button.isVisible()
    assert source.line.mark_text.text() == "898 tiles" and source.line.mark_text.isVisible()
    whole = source.line.mark.toolTip()
    assert "Index ready: 898 tiles" in whole and "Mini 1" in whole
    assert source.picker.combo.accessibleDescription() == whole
    qtbot.waitUntil(lambda: source.height() <= source.line.sizeHint().height(), timeout=10_000)


def test_the_gear_opens_by_keyboard_and_stays_open(parts):
    source = parts.source
    parts.show(300, 700)
    source.show_info(FRESH)
    assert source.gear.accessibleName() and source.gear.toolTip()
    assert source.gear.focusPolicy() & Qt.FocusPolicy.TabFocus
    QTest.keyClick(source.gear, Qt.Key.Key_Space)
    assert source.tiling.isVisible() and source.settings.indexes_button.isVisible()
    source.show_info(FRESH)  # as after another look at the index
    assert source.settings.isVisible()
    QTest.keyClick(source.gear, Qt.Key.Key_Space)
    assert not source.settings.isVisible()


@pytest.mark.parametrize(("info", "text"), [
    ({**FRESH, "state": "partial"}, "not complete"), ({**FRESH, "state": "stale"}, "out of date"),
    ({"state": "unreadable"}, "unreadable"), ({"state": "unknown"}, "unknown"),
    ({**FRESH, "bundle": {"available": False}}, "no model"),
])  # fmt: skip
def test_the_line_says_what_is_wrong_and_the_remedy_shows_without_the_gear(parts, info, text):
    source = parts.source
    parts.show(300, 700)
    source.show_info(info)
    assert source.line.mark_text.text() == text and not source.settings.isVisible()
    assert source.build_button.isVisible() == (info["state"] != "unknown")
    assert bool(source.state.text()) == (info["state"] != "unknown")


def test_the_state_is_that_of_the_chosen_raster(parts):
    source = parts.source
    parts.show(300, 700)
    source.show_info(FRESH)
    source.show_source(parts.place)  # of which nothing is known yet
    assert not source.line.mark.isVisible() and source.line.mark_text.text() == ""
    source.show_info(FRESH)
    source.tiling.overlap.setValue(25)  # wanted, not so yet: the index is as it was
    assert source.line.mark_text.text() == "898 tiles" and "differ" in source.state.text()
    assert source.build_button.text() == "Rebuild index"
    source.show_running([parts.place])
    assert not source.line.mark.isVisible() and not source.settings.isVisible()
    source.show_idle()
    source.show_source(None)
    assert not source.line.mark.isVisible() and source.picker.combo.accessibleDescription() == ""


def test_what_must_be_said_shows_without_the_gear(parts):
    source = parts.source
    parts.show(300, 700)
    usual = {"code": "colours", "text": "Bands 1, 2, 3 are taken."}
    doubt = {"code": "extent", "text": "Tiles show more than the model has seen."}
    source.show_info({**FRESH, "notes": [usual]})
    assert source.notes.text() == "" and usual["text"] in source.line.mark.toolTip()
    source.gear.click()
    assert source.notes.text() == usual["text"]
    source.gear.click()
    source.show_info({**FRESH, "notes": [doubt]})
    assert source.notes.text() == doubt["text"]
    source.show_plan_error(EngineReplyError("bad_input", "No such tile size."))
    assert "No such tile size" in source.state.text() and source.tiling.tile_size.isVisible()


# -- room -------------------------------------------------------------------------------------


def test_eight_rows_are_seen_with_examples_in_a_window_of_1400_by_900(parts, qtbot):
    window = parts.window
    for name in ("File", "Edit", "View"):
        window.menuBar().addMenu(name)
    for _ in range(3):  # rows of QGIS's tool bars
        bar = QToolBar(window)
        bar.addAction("Pan")
        bar.setMinimumHeight(38)
        window.addToolBar(bar)
        window.addToolBarBreak()
    window.statusBar().showMessage("Ready")
    parts.source.show_info(FRESH)
    parts.ask()
    parts.layers.setCollapsed(True)
    parts.show(300, 900)
    view = parts.results.view

    def seen() -> bool:
        rows = [view.visualRect(view.model().index(row)) for row in range(20)]
        whole = sum(view.viewport().rect().contains(row) for row in rows)
        return whole >= 8 and not parts.scroll.verticalScrollBar().isVisible()

    qtbot.waitUntil(seen, timeout=10_000)


@pytest.mark.parametrize("grid", [False, True])
def test_nothing_is_cut_at_220_pixels(parts, qtbot, grid):
    source = parts.source
    source.show_info(MISSING)
    parts.ask()
    parts.results.look.choose("grid" if grid else "list")
    for box in (source.tiling, source.content):
        box.setCollapsed(False)
    source.content.colours.setCurrentIndex(source.content.colours.findData("hand"))
    parts.show(220, 900)
    qtbot.waitUntil(lambda: parts.scroll.width() == 220 and parts.cut() == [], timeout=10_000)
    source.show_info(FRESH)
    source.gear.setChecked(False)
    QTest.qWait(20)
    qtbot.waitUntil(lambda: parts.scroll.width() == 220 and parts.cut() == [], timeout=10_000)


def test_all_lines_share_their_edges(parts, qtbot):
    source, query, results = parts.source, parts.query, parts.results
    source.show_info(FRESH)
    source.gear.click()
    parts.ask()
    parts.show(330, 900)
    content = parts.scroll.widget()
    lefts = (source.picker.combo, source.settings.indexes_button, query.query, query.excluded,
             results.view)  # fmt: skip
    rights = (source.gear, source.settings.help_button, query.menu_button, query.button,
              results.look.button, results.count.unit, results.view)  # fmt: skip

    def edges() -> set[tuple[str, int]]:
        left = {("left", each.mapTo(content, each.rect().topLeft()).x()) for each in lefts}
        right = (each.mapTo(content, each.rect().topRight()).x() for each in rights)
        return left | {("right", content.width() - 1 - place) for place in right}

    qtbot.waitUntil(lambda: edges() == {("left", MARGIN), ("right", MARGIN)}, timeout=10_000)
    assert query.query.width() == query.excluded.width()


def test_a_wide_low_dock_has_the_answers_beside_the_question(parts, qtbot):
    parts.source.show_info(FRESH)
    parts.ask()
    parts.show(1200, 260)
    left, right = parts.query.query, parts.results.view

    def place() -> int:
        return right.mapTo(parts.scroll, right.rect().topLeft()).x()

    end = left.rect().topRight()
    qtbot.waitUntil(lambda: place() > left.mapTo(parts.scroll, end).x() > 150, timeout=10_000)
    parts.show(300, 700)
    qtbot.waitUntil(lambda: place() == MARGIN, timeout=10_000)


def test_titles_of_the_settings_are_whole_in_a_low_dock(parts, qtbot):
    parts.source.show_info(MISSING)
    parts.ask()
    parts.show(300, 260)
    qtbot.waitUntil(lambda: parts.scroll.verticalScrollBar().isVisible(), timeout=10_000)
    for box in (parts.source.tiling, parts.source.content):
        assert box.isCollapsed() and box.isVisible()
        line = box.fontMetrics().height()
        qtbot.waitUntil(lambda box=box, line=line: box.height() >= line, timeout=10_000)


@pytest.mark.parametrize("height", [260, 900])
def test_titles_of_the_settings_are_whole_folded_and_unfolded(parts, qtbot, height):
    parts.source.show_info(FRESH)
    parts.ask()
    parts.show(300, height)
    parts.source.gear.setChecked(True)
    boxes = (parts.source.tiling, parts.source.content)
    for folded in (True, False, True):
        for box in boxes:
            box.setCollapsed(folded)
        QTest.qWait(20)
        for box in boxes:
            qtbot.waitUntil(
                lambda box=box: box.height() >= box.minimumSizeHint().height(), timeout=10_000
            )


def test_keys_of_the_list_act_where_it_has_the_focus(parts, qtbot):
    """Sent to the window, as the window system does: the focus leads them to the list."""
    parts.source.show_info(FRESH)
    parts.ask()
    parts.show(300, 700)
    actions, heard = parts.results.actions_of_rows, []
    actions.like_wanted.connect(lambda tiles: heard.append(("+", len(tiles))))
    actions.unlike_wanted.connect(lambda tiles: heard.append(("-", len(tiles))))
    actions.similar_wanted.connect(lambda _: heard.append(("=", 1)))
    parts.window.activateWindow()
    parts.results.view.setFocus()
    qtbot.waitUntil(parts.results.view.hasFocus, timeout=10_000)
    parts.results.view.select_ranks([2])
    for key in (Qt.Key.Key_Plus, Qt.Key.Key_Minus, Qt.Key.Key_Equal):
        QTest.keyClick(parts.window.windowHandle(), key)
    assert heard == [("+", 1), ("-", 1), ("=", 1)]


# -- grid -------------------------------------------------------------------------------------


def columns(view) -> int:
    """Return how many tiles stand beside each other."""
    rows = range(view.model().rowCount())
    tops = [view.visualRect(view.model().index(row)).top() for row in rows]
    return tops.count(tops[0])


def filled(view) -> bool:
    """Tell whether the tiles of a line leave no gap at the right."""
    last = view.visualRect(view.model().index(columns(view) - 1))
    return last.right() > 0.9 * view.viewport().width()


def test_a_wide_list_is_a_grid(parts, qtbot):
    parts.source.show_info(FRESH)
    parts.ask()
    parts.show(300, 700)
    view, look = parts.results.view, parts.results.look
    assert columns(view) == 1 and not view.is_grid() and not look.slider.isVisible()
    parts.show(700, 800)
    qtbot.waitUntil(lambda: view.is_grid() and look.slider.isVisible(), timeout=10_000)
    qtbot.waitUntil(lambda: filled(view), timeout=10_000)
    before = columns(view)
    assert before >= 4
    look.slider.setValue(200)
    assert 1 < columns(view) < before
    look.choose("list")
    assert columns(view) == 1 and not look.slider.isVisible()


def test_the_choice_of_a_grid_and_its_size_are_remembered(parts, qtbot):
    look = parts.results.look
    look.choose("grid")
    look.slider.setValue(150)
    qtbot.waitUntil(lambda: settings.grid_side() == 150, timeout=10_000)
    again = ResultsPanel(Thumbnails(StoredPictures()))
    qtbot.addWidget(again)
    assert again.view.is_grid() and again.look.side() == 150 and again.look.choice() == "grid"


def test_selection_and_keys_are_the_same_in_a_grid(parts, qtbot):
    parts.source.show_info(FRESH)
    parts.ask()
    parts.show(300, 700)
    view = parts.results.view
    view.select_ranks([3])
    parts.results.look.choose("grid")
    qtbot.waitUntil(lambda: view.ranks() == [3] and columns(view) == 2, timeout=10_000)
    panned = []
    view.pan_wanted.connect(lambda item: panned.append(item["rank"]))
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Up):
        QTest.keyClick(view, key)
    assert panned == [4, 6, 5, 3]
    assert view.visualRect(view.currentIndex()).intersects(view.viewport().rect())


def test_a_tile_of_the_grid_shows_rank_strength_and_picture(parts, qtbot):
    parts.source.show_info(FRESH)
    view = parts.results.view
    palette = view.palette()
    palette.setColor(palette.ColorRole.Highlight, QColor("#ff00ff"))
    view.setPalette(palette)
    parts.ask(8)
    parts.results.look.choose("grid")
    parts.show(300, 700)
    qtbot.waitUntil(lambda: columns(view) == 2 and view.height() > 280, timeout=10_000)
    steps = []
    image = view.viewport().grab().toImage()
    for row in (1, 2, 3):  # fair, weak, unlikely; the first is selected
        cell = view.visualRect(view.model().index(row))
        lines = [
            [image.pixelColor(x, y).name() == "#ff00ff" for x in range(cell.left(), cell.right())]
            for y in range(cell.top(), cell.bottom())
        ]
        steps.append(max(sum(b and not a for a, b in zip(line, line[1:])) for line in lines))
    assert steps == [2, 1, 0]


def test_large_tiles_get_large_pictures(iface, qtbot):
    store = StoredPictures()
    panel = ResultsPanel(Thumbnails(store))
    qtbot.addWidget(panel)
    panel.add_answer(answer(4))
    panel.resize(300, 600)
    panel.show()
    qtbot.waitUntil(lambda: bool(store.requests), timeout=10_000)
    assert {request.params["size"] for request in store.requests} == {128}
    store.answer()
    panel.look.choose("grid")
    panel.look.slider.setValue(200)
    qtbot.waitUntil(lambda: store.requests[-1].params["size"] == 256, timeout=10_000)
    assert panel.model.index(0).data(Qt.ItemDataRole.DecorationRole) is not None  # the small one


def test_what_the_row_leaves_out_is_told(parts):
    parts.ask()
    index = parts.results.model.index(1)
    name = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert name == "Rank 2, presence: fair"
    for role in (Qt.ItemDataRole.AccessibleDescriptionRole, Qt.ItemDataRole.ToolTipRole):
        assert "z-score" in index.data(role) and "score 0.399" in index.data(role)


def test_all_tiles_of_a_wide_grid_get_their_pictures(iface, qtbot):
    store = StoredPictures()
    panel = ResultsPanel(Thumbnails(store))
    qtbot.addWidget(panel)
    panel.look.choose("grid")
    panel.look.slider.setValue(56)
    panel.resize(1000, 700)
    panel.show()
    panel.add_answer(answer(300))
    panel.count.number.setValue(300)
    view = panel.view
    qtbot.waitUntil(lambda: bool(store.requests), timeout=10_000)
    seen = [
        100 + row
        for row in range(300)
        if view.visualRect(view.model().index(row)).intersects(view.viewport().rect())
    ]
    assert len(seen) > 64
    for _ in range(len(seen) // 16 + 2):
        store.answer()
    assert set(store.asked()) >= set(seen)


def test_tabs_that_are_gone_leave_no_cross_behind(iface, qtbot):
    panel = ResultsPanel(Thumbnails(StoredPictures()))
    qtbot.addWidget(panel)
    for text in ("boats", "cars", "boats", "cars"):
        panel.add_answer(replace(answer(1), query=Query(text)))
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert len(panel.answers.findChildren(Cross)) == 1


def test_a_slider_is_followed_once_it_rests_wherever_it_stands(parts):
    for panel, slider, moment in (
        (parts.results.look, parts.results.look.slider, look_bar.SETTLE_MS),
        (parts.query.examples, parts.query.examples.slider, examples.SETTLE_MS),
    ):
        (timer,) = panel.findChildren(QTimer)
        slider.setValue(slider.minimum() if slider.value() > slider.minimum() else 1)
        assert timer.isActive() and timer.interval() == moment
