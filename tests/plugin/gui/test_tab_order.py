"""Tab goes as the eye goes, and no key means two things."""

from __future__ import annotations

from qgis.PyQt.QtCore import QPoint, QRect, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import (
    QAbstractButton,
    QApplication,
    QGridLayout,
    QGroupBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from rs_textsearch.gui import tab_order
from tests.plugin.helpers import ENGINE_MS


def walk(window, first: QWidget) -> list[QWidget]:
    """Press Tab until the keyboard is where it was, and return where it came by."""
    QApplication.setActiveWindow(window)
    first.setFocus()
    seen = [first]
    while True:
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        now = QApplication.focusWidget()
        if now is first:
            return seen
        assert now not in seen[1:], f"Tab turns in a circle at {now.objectName()}"
        seen.append(now)


def place(widget: QWidget) -> QRect:
    """Return where a widget stands in its window."""
    return QRect(widget.mapTo(widget.window(), QPoint(0, 0)), widget.size())


def goes_back(before: QWidget, after: QWidget) -> bool:
    """Tell whether the eye would go from ``after`` to ``before``: a line higher, or to the left."""
    first, second = place(before), place(after)
    if second.bottom() < first.top():
        return True
    in_line = second.top() <= first.center().y() and first.top() <= second.center().y()
    return in_line and second.left() < first.left()


def jumps(dock) -> list[tuple[str, str]]:
    """Return the steps of Tab through the dock that go back, by the names of both ends."""
    seen = [each for each in walk(dock.window(), dock.source.layers) if dock.isAncestorOf(each)]
    pairs = zip(seen, seen[1:])
    return [
        (before.objectName(), after.objectName())
        for before, after in pairs
        if goes_back(before, after)
    ]


def test_tab_goes_through_the_dock_as_the_eye_goes(indexed, qtbot):
    indexed.window().resize(900, 1400)  # nothing is to scroll
    indexed.source.tiling.setCollapsed(False)
    for text in ("green", "red"):
        with qtbot.waitSignal(indexed.searchFinished, timeout=ENGINE_MS):
            indexed.search(text)
    model = indexed.results.model
    with qtbot.waitSignal(indexed.searchFinished, timeout=ENGINE_MS):
        indexed.query.examples.add([model.example(model.index(row)) for row in (0, 1)], wanted=True)
    indexed.source.gear.click()
    for box in (indexed.source.tiling, indexed.source.content, indexed.layers):
        box.setCollapsed(False)
    qtbot.waitUntil(lambda: indexed.results.view.height() > 0, timeout=5000)
    names = [each.objectName() for each in walk(indexed.window(), indexed.source.layers)]
    for name in ("tileSizeSpin", "queryEdit", "exampleChip", "answersBar", "resultsView"):
        assert name in names
    assert names.count("exampleChip") == 2
    assert jumps(indexed) == []


def test_tab_goes_through_the_empty_dock_as_the_eye_goes(dock):
    assert dock.welcome.tour.isVisible()
    assert jumps(dock) == []


def test_the_dock_takes_no_key_of_a_menu(dock):
    """Alt and a letter open QGIS's menus, which have other letters in each language."""
    kinds = (QLabel, QAbstractButton, QGroupBox)
    texts = [
        child.title() if isinstance(child, QGroupBox) else child.text()
        for kind in kinds
        for child in dock.findChildren(kind)
    ]
    assert texts and not [text for text in texts if "&" in text.replace("&&", "")]


def test_keys_of_the_list_are_all_different(dock):
    keys = [action.shortcut().toString() for action in dock.results.view.actions()]
    keys = [key for key in keys if key]
    assert len(keys) >= 5 and len(set(keys)) == len(keys)


def test_layouts_are_walked_line_by_line_whatever_came_first(qgis_app, qtbot):
    box, last, second, first, hidden_below = (QWidget(), *(QLineEdit() for _ in range(4)))
    qtbot.addWidget(box)
    grid = QGridLayout()
    grid.addWidget(second, 0, 1)
    grid.addWidget(last, 1, 0)
    grid.addWidget(first, 0, 0)
    row = QHBoxLayout()
    row.addWidget(hidden_below)
    column = QVBoxLayout(box)
    column.addLayout(grid)
    column.addLayout(row)
    tab_order.arrange(box)
    wanted = [first, second, last, hidden_below]
    assert tab_order.stops(box) == wanted
    chain = [first]
    while len(chain) < 4:
        chain.append(chain[-1].nextInFocusChain())
    assert chain == wanted
