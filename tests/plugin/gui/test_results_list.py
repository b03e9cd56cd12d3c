"""The ranked list: rows, lazy thumbnails, drawing, keys, cautions."""

from __future__ import annotations

import base64

import pytest
from qgis.PyQt.QtCore import QBuffer, QIODevice, QObject, QPoint, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QImage, QPalette, QPixmap
from qgis.PyQt.QtTest import QTest

from rs_textsearch import wording
from rs_textsearch.errors import CancelledError, EngineReplyError
from rs_textsearch.gui.results.answers_bar import KEPT, AnswersBar
from rs_textsearch.gui.results.count_bar import POSITIONS, slider_position, slider_value
from rs_textsearch.gui.results.delegate import MARGIN, THUMBNAIL, bar_length
from rs_textsearch.gui.results.model import ResultsModel
from rs_textsearch.gui.results.panel import ResultsPanel
from rs_textsearch.gui.results.thumbnails import Thumbnails
from rs_textsearch.services.searches import Answer
from rs_textsearch.values.example import TileExample
from rs_textsearch.values.query import Query
from rs_textsearch.values.where import DRAWN, VIEW, Where

INDEX = "/data/scene.rs_textsearch.gpkg"


def results(count: int) -> list[dict]:
    """Return ``count`` result items as the engine sends them."""
    return [
        {
            "rank": row + 1,
            "tile": 100 + row,
            "score": 0.4 - row * 0.001,
            "zscore": 5.0 - row * 0.01,
            "percentile": 100.0 * (1 - (row + 1) / (count * 4)),
            "bounds": [row * 10.0, 0.0, row * 10.0 + 10.0, 10.0],
            "crs": "EPSG:32633",
            "raster": "/data/scene.tif",
            "scale": 1.0,
        }
        for row in range(count)
    ]


def document(count: int, **more) -> dict:
    """Return a search document."""
    return {"results": results(count), "tiles_scored": count * 4, "timing_ms": {"total": 12.3},
            "nothing_stands_out": False, "unknown_words": [], "stale": [], **more}


def answer(count: int, **more) -> Answer:
    """Return an answer as a finished search gives it."""
    return Answer(Query("boats"), INDEX, document(count, **more), "")


def png(color: str) -> str:
    """Return a picture as the engine sends it."""
    image = QImage(128, 128, QImage.Format.Format_RGB32)
    image.fill(QColor(color))
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return base64.b64encode(bytes(buffer.data())).decode()


class StoredPictures(QObject):
    """Stands for the engine: answers a request when told to."""

    state_changed = pyqtSignal(str)

    def __init__(self):
        super().__init__()
        self.requests = []

    def request(self, method, params):
        request = Request(self, params)
        assert method == "thumbnails"
        self.requests.append(request)
        return request

    def asked(self) -> list[int]:
        return [place["tile"] for request in self.requests for place in request.params["places"]]

    def answer(self, color: str = "red") -> None:
        request = self.requests[-1]
        pictures = {str(place["tile"]): png(color) for place in request.params["places"]}
        request.succeeded.emit({"thumbnails": pictures})


class Request(QObject):
    """A request to ``StoredPictures``."""

    succeeded = pyqtSignal(dict)
    failed = pyqtSignal(object)

    def __init__(self, parent, params):
        super().__init__(parent)
        self.params = params


@pytest.fixture
def store():
    return StoredPictures()


@pytest.fixture
def panel(qtbot, store):
    widget = ResultsPanel(Thumbnails(store))
    qtbot.addWidget(widget)
    widget.resize(320, 600)
    widget.show()
    return widget


def test_thumbnails_are_asked_for_visible_rows_only(panel, store, qtbot):
    panel.add_answer(answer(3000))
    panel.count.number.setValue(3000)
    qtbot.waitUntil(lambda: bool(store.requests), timeout=2000)
    store.answer()
    qtbot.wait(60)
    assert 100 in store.asked() and len(store.asked()) < 30
    panel.view.scrollToBottom()
    qtbot.waitUntil(lambda: 100 + 2999 in store.asked(), timeout=2000)
    assert len(store.asked()) == len(set(store.asked())) < 60


def test_thumbnail_becomes_the_decoration(qtbot, store):
    thumbnails = Thumbnails(store)
    model = ResultsModel(thumbnails)
    model.set_results(results(3), INDEX, 3)
    assert model.index(1).data(Qt.ItemDataRole.DecorationRole) is None
    qtbot.waitUntil(lambda: bool(store.requests), timeout=2000)
    with qtbot.waitSignal(model.dataChanged):
        store.answer()
    assert thumbnails.count() == 1
    pixmap = model.index(1).data(Qt.ItemDataRole.DecorationRole)
    assert isinstance(pixmap, QPixmap)
    assert pixmap.toImage().pixelColor(5, 5) == QColor("red")


def test_pictures_seen_last_come_first_and_are_kept_within_bounds(qtbot, store, monkeypatch):
    monkeypatch.setattr("rs_textsearch.gui.results.thumbnails.KEPT", 20)
    thumbnails = Thumbnails(store)
    for tile in range(1000):  # a list that is scrolled fast
        thumbnails.get(TileExample(INDEX, tile))
    qtbot.waitUntil(lambda: bool(store.requests), timeout=2000)
    assert store.asked()[0] == 999
    while len(store.requests) < 4:
        store.answer()
    store.answer()
    assert len(store.asked()) == 64 and thumbnails.count() == 20


def test_picture_that_cannot_be_had_is_asked_for_once(qtbot, store):
    thumbnails = Thumbnails(store)
    tile = TileExample(INDEX, 7)
    assert thumbnails.get(tile) is None
    qtbot.waitUntil(lambda: bool(store.requests), timeout=2000)
    store.requests[-1].failed.emit(EngineReplyError("unreadable_raster", "The raster is gone."))
    assert thumbnails.get(tile) is None
    qtbot.wait(60)
    assert len(store.requests) == 1


def test_an_engine_that_stops_is_not_started_again_for_pictures(qtbot, store):
    thumbnails = Thumbnails(store)
    for tile in range(40):
        thumbnails.get(TileExample(INDEX, tile))
    qtbot.waitUntil(lambda: bool(store.requests), timeout=2000)
    store.state_changed.emit("stopped")
    store.requests[-1].failed.emit(CancelledError("Cancelled."))
    qtbot.wait(60)
    assert len(store.requests) == 1
    thumbnails.get(TileExample(INDEX, 7))  # drawn again
    qtbot.wait(60)
    assert len(store.requests) == 1
    store.state_changed.emit("ready")
    thumbnails.get(TileExample(INDEX, 7))
    qtbot.waitUntil(lambda: len(store.requests) == 2, timeout=2000)


def test_pictures_are_of_a_state_of_the_index(qtbot, store):
    thumbnails = Thumbnails(store)
    older, newer = (
        TileExample(INDEX, 7, state, "/data/scene.tif", (0.0, 0.0, 9.0, 9.0))
        for state in ("a", "b")
    )
    for tile, color in ((older, "red"), (newer, "blue")):
        thumbnails.get(tile)
        qtbot.waitUntil(lambda: bool(store.requests), timeout=2000)
        with qtbot.waitSignal(thumbnails.loaded):
            store.answer(color)
        store.requests.clear()
    thumbnails.follow({INDEX: "b"})
    colors = [thumbnails.get(tile).toImage().pixelColor(5, 5).name() for tile in (older, newer)]
    assert colors == ["#ff0000", "#0000ff"]


def test_notes_of_a_search_are_shown(panel):
    values = {"path": "i.gpkg", "now": "5", "share": "90%", "then": "4"}
    panel.add_answer(answer(3, notes=[{"code": "example", "text": "English", "values": values},
                                      {"code": "edited", "text": "Two tiles were removed."}]))
    assert "stands for tile 4" in panel.notice.text() and "English" not in panel.notice.text()
    assert "Two tiles were removed." in panel.notice.text()


@pytest.mark.parametrize("dark", [False, True])
def test_rows_are_drawn_in_the_palette(panel, store, qtbot, dark):
    if dark:
        palette = panel.view.palette()
        palette.setColor(QPalette.ColorRole.Base, QColor("#202020"))
        palette.setColor(QPalette.ColorRole.Text, QColor("#f0f0f0"))
        panel.view.setPalette(palette)
    panel.add_answer(answer(5))
    panel.view.setCurrentIndex(panel.model.index(4))
    qtbot.waitUntil(lambda: bool(store.requests), timeout=2000)
    store.answer()
    image = panel.view.viewport().grab().toImage()
    row = panel.view.visualRect(panel.model.index(0))
    middle = THUMBNAIL // 2 + MARGIN
    assert image.pixelColor(row.left() + middle, row.top() + middle) == QColor("red")
    background = image.pixelColor(row.right() - 2, row.bottom() - 1)
    assert (background.lightness() < 100) == dark
    rank = image.copy(row.adjusted(THUMBNAIL + 2 * MARGIN, 0, 0, 0))
    shades = {rank.pixelColor(x, y).lightness() for x in range(30) for y in range(rank.height())}
    assert max(shades) - min(shades) > 100


def test_keys_step_and_enter_zooms(panel, qtbot):
    panel.add_answer(answer(5))
    panned, zoomed = [], []
    panel.view.pan_wanted.connect(lambda item: panned.append(item["rank"]))
    panel.view.zoom_wanted.connect(lambda item: zoomed.append(item["rank"]))
    panel.view.setFocus()
    QTest.keyClick(panel.view, Qt.Key.Key_Down)
    QTest.keyClick(panel.view, Qt.Key.Key_Down)
    QTest.keyClick(panel.view, Qt.Key.Key_Up)
    QTest.keyClick(panel.view, Qt.Key.Key_Return)
    assert panned == [2, 3, 2] and zoomed == [2]


def test_click_pans_and_double_click_zooms(panel, qtbot):
    panel.add_answer(answer(5))
    panned, zoomed = [], []
    panel.view.pan_wanted.connect(lambda item: panned.append(item["rank"]))
    panel.view.zoom_wanted.connect(lambda item: zoomed.append(item["rank"]))
    place = panel.view.visualRect(panel.model.index(2)).center() + QPoint(1, 1)
    QTest.mouseClick(panel.view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert panned == [3] and zoomed == []
    QTest.mouseDClick(panel.view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert zoomed == [3]


def test_summary_and_honest_line(panel):
    panel.add_answer(answer(5))
    assert panel.summary.text() == "5 of 20 tiles · 12 ms"
    assert panel.caution.text() == "Closest matches, not a complete inventory"
    assert panel.notice.text() == ""


@pytest.mark.parametrize(("level", "word", "steps"), [
    ("strong", "strong", 3), ("fair", "fair", 2), ("weak", "weak", 1), ("none", "unlikely", 0),
])  # fmt: skip
def test_a_row_shows_the_level_of_presence(panel, level, word, steps):
    palette = panel.view.palette()
    palette.setColor(QPalette.ColorRole.Highlight, QColor("#ff00ff"))
    panel.view.setPalette(palette)
    panel.add_answer(answer(2, results=[{**item, "level": level} for item in results(2)]))
    row = panel.view.visualRect(panel.model.index(1))
    image = panel.view.viewport().grab().toImage()
    bar = [
        image.pixelColor(x, row.center().y()).name() == "#ff00ff"
        for x in range(row.left(), row.right())
    ]
    assert sum(after and not before for before, after in zip(bar, bar[1:])) == steps
    said = panel.model.index(1).data(Qt.ItemDataRole.ToolTipRole)
    assert f"Presence: {word}\n" in said and "z-score 5.0" in said
    assert wording.level_meaning(level) in said and "a lower rank can" in said


def test_a_row_without_a_level_says_less(panel):
    panel.add_answer(answer(2))
    said = panel.model.index(0).data(Qt.ItemDataRole.ToolTipRole)
    assert "Presence" not in said and "rank can" not in said and "z-score 5.0" in said
    assert wording.level(None) == "" and wording.level("strong") == "strong"


def test_cautions_are_shown(panel):
    panel.add_answer(answer(5, nothing_stands_out=True, unknown_words=["zeppelin", "yurt"]))
    assert "Nothing stands out" in panel.notice.text()
    assert "does not know: “zeppelin”, “yurt”." in panel.notice.text()
    panel.add_answer(answer(5, unknown_words=["habour"], meant_words={"habour": "harbour"}))
    assert "does not know: “habour”. Did you mean “harbour”?" in panel.notice.text()
    panel.add_answer(answer(5, guessed_words={"yachts": ["boats", "harbor"]}))
    assert "guessed from similar words: “yachts” (boats, harbor)." in panel.notice.text()
    cut = {"code": "cut", "text": "English.", "values": {"text": "a", "n": 9}}
    panel.add_answer(answer(5, notes=[cut]))
    assert "its end is left out" in panel.notice.text()
    strange = {"code": "no_word", "text": "English.", "values": {}}
    panel.add_answer(answer(5, notes=[strange], unknown_words=["fluss"]))
    assert "The model knows no word of this query: the list means little." in panel.notice.text()
    panel.add_answer(answer(5, presence={"score": -0.2, "level": "weak"}))
    assert "may not be there" in panel.notice.text()
    panel.add_answer(answer(5, presence={"score": -0.1, "level": "fair"}))
    assert panel.notice.text() == ""


def test_a_search_without_results_is_an_empty_list(panel):
    panel.add_answer(answer(0))
    assert panel.model.rowCount() == 0


@pytest.mark.parametrize(
    ("seconds", "text"), [(0.2, "1 s"), (8.4, "8 s"), (200, "3 min"), (4800, "1 h 20 min")]
)
def test_durations(seconds, text):
    assert wording.duration(seconds) == text


def test_progress_line():
    message = {"done": 120, "total": 442, "rate": 31.2, "eta_s": 10.3}
    assert wording.progress(message) == "120 of 442 tiles · 31 tiles/s · 10 s left"


def test_bar_tells_the_best_tiles_apart():
    lengths = [bar_length(percentile) for percentile in (50, 90, 99, 99.9, 100)]
    assert lengths == sorted(lengths)
    assert lengths[1] == pytest.approx(1 / 3) and lengths[2] == pytest.approx(2 / 3)
    assert lengths[-1] == 1.0


@pytest.mark.parametrize(
    ("text", "expected"),
    [("300m", (300.0, "m")), ("256px", (256.0, "px")), ("auto", (0.0, "")), ("big", (0.0, ""))],
)
def test_tile_size(text, expected):
    assert wording.tile_size(text) == expected


def test_earlier_answers_of_the_same_raster_can_be_chosen(panel):
    boats, roofs = answer(3), Answer(Query("roofs"), INDEX, document(4), "")
    foreign = Answer(Query("fields"), "/data/other.gpkg", document(2), "")
    chosen = []
    panel.answer_chosen.connect(chosen.append)
    panel.add_answer(foreign)
    panel.add_answer(boats)
    assert panel.answers.isHidden()  # one is what the query line says
    panel.add_answer(roofs)
    refined = Query("boats", (), (TileExample(INDEX, 1),))
    panel.add_answer(Answer(refined, INDEX, document(1), ""))
    assert tabs(panel) == ["boats (examples: +1)", "roofs"]  # a refined query takes its own place
    panel.answers.setCurrentIndex(1)
    assert chosen == [roofs] and panel.model.rowCount() == 4
    panel.add_answer(Answer(Query("R&D"), INDEX, document(2), "left"))
    assert panel.answers.currentIndex() == 2 and panel.answers.tabText(2) == "R&&D"
    panel.answers.forget(["left"])  # its layers were removed while it is seen
    assert panel.answers.count() == 3
    panel.answers.setCurrentIndex(0)
    assert tabs(panel) == ["boats (examples: +1)", "roofs"]


def test_a_closed_tab_gives_way_to_its_neighbour(panel, qtbot):
    first, second, third = (Answer(Query(text), INDEX, document(1), "") for text in "abc")
    for each in (first, second, third):
        panel.add_answer(each)
    bar, wanted = panel.answers, []
    bar.close_wanted.connect(wanted.append)
    assert bar.next_to(third) is second and bar.next_to(first) is third
    panel.show_answer(second)
    assert bar.next_to(second) is third
    qtbot.keyClick(bar, Qt.Key.Key_Delete)
    assert wanted == [second] and bar.count() == 3  # the bar asks, and does nothing itself
    bar.remove(first)
    assert tabs(panel) == ["b", "c"] and panel.answer is second


def test_tabs_of_long_queries_leave_room_for_others(panel, qtbot):
    for text in ("many boats in a harbour beside a long pier", "a river", "houses"):
        panel.add_answer(Answer(Query(text), INDEX, document(1), ""))
    bar = panel.answers
    assert bar.tabToolTip(0) == "many boats in a harbour beside a long pier"
    text = bar.fontMetrics().horizontalAdvance(bar.tabText(0))
    assert bar.tabSizeHint(0).width() < text  # elided
    panel.resize(210, 400)
    qtbot.waitUntil(lambda: bar.width() <= 210, timeout=5000)
    assert all(bar.tabSizeHint(row).width() <= 126 for row in range(3))  # another is seen
    assert panel.minimumSizeHint().width() <= 210


def test_tabs_of_one_query_say_where_it_was_asked(panel):
    for where in (Where(), Where(VIEW), *(Where(DRAWN, box=(0, 0, n, n)) for n in (1, 2))):
        panel.add_answer(Answer(Query("a harbour", where=where), INDEX, document(1), ""))
    rectangle = "a harbour · in the rectangle"
    assert tabs(panel) == ["a harbour", "a harbour · in the view", rectangle, f"{rectangle} 2"]
    bar = panel.answers
    assert [bar.tabToolTip(row) for row in range(4)] == tabs(panel)
    panel.resize(600, 400)
    bar.resize(600, bar.height())
    assert bar.tabSizeHint(1).width() > bar.fontMetrics().horizontalAdvance(bar.tabText(1))


def tabs(panel) -> list[str]:
    """Return the texts of the tabs."""
    return [panel.answers.tabText(row) for row in range(panel.answers.count())]


@pytest.mark.parametrize("value", [1, 2, 7, 20, 150, 2000])
def test_the_slider_reaches_every_order_of_magnitude(value):
    place = slider_position(value, 1, 2000)
    assert 0 <= place <= POSITIONS
    assert slider_value(place, 1, 2000) == pytest.approx(value, rel=0.005)
    assert slider_position(2000, 1, 2000) == POSITIONS and slider_position(1, 1, 2000) == 0


def test_a_share_of_all_tiles_is_a_number_of_rows(panel):
    panel.add_answer(answer(100))  # of 400 tiles
    assert panel.model.within(10.0) == 4 and panel.model.within(100.0) == 40
    panel.count.unit.setCurrentIndex(1)
    panel.count.number.setValue(50.0)
    assert panel.model.rowCount() == 20


def test_plus_and_minus_mark_the_selected_tiles(panel, qtbot):
    panel.add_answer(answer(5))
    liked, unliked, similar = [], [], []
    panel.actions_of_rows.like_wanted.connect(liked.extend)
    panel.actions_of_rows.unlike_wanted.connect(unliked.extend)
    panel.actions_of_rows.similar_wanted.connect(similar.append)
    panel.activateWindow()
    qtbot.waitUntil(panel.isActiveWindow, timeout=3000)
    panel.view.setFocus()
    panel.view.select_ranks([2, 3])
    QTest.keyClick(panel.view, Qt.Key.Key_Plus)
    panel.view.select_ranks([4])
    QTest.keyClick(panel.view, Qt.Key.Key_Minus)
    QTest.keyClick(panel.view, Qt.Key.Key_Equal)
    assert liked == [TileExample(INDEX, 101), TileExample(INDEX, 102)]
    assert unliked == similar == [TileExample(INDEX, 103)]


def test_a_narrow_dock_holds_all_controls(panel):
    panel.add_answer(answer(30))
    panel.count.unit.setCurrentIndex(1)
    panel.resize(230, 500)
    QTest.qWait(20)
    last = panel.bar.layout().itemAt(panel.bar.layout().count() - 1).widget()
    for widget in (panel.count.unit, last):
        assert widget.mapTo(panel, widget.rect().topRight()).x() < 230


def test_the_answer_that_is_seen_stays_among_many(qtbot):
    bar = AnswersBar()
    qtbot.addWidget(bar)
    seen = Answer(Query("boats"), INDEX, document(1), "")
    bar.add(seen)
    for number in range(KEPT):
        bar.keep(Answer(Query(f"boats {number}"), INDEX, document(1), ""))
    assert bar.answer is seen and bar.tabText(bar.currentIndex()) == "boats"
    assert bar.count() == KEPT + 1 and bar.next_to(seen) is not seen


def test_tabs_leave_with_their_layers(qtbot):
    bar = AnswersBar()
    qtbot.addWidget(bar)
    bar.resize(200, 30)
    for number in range(4):
        bar.add(Answer(Query(f"boats {number}"), INDEX, document(1), f"layer {number}"))
    bar.show()
    bar.forget([f"layer {number}" for number in range(4)])  # as a project that is closed
    assert bar.count() == 1 and bar.tabText(0) == "boats 3"
