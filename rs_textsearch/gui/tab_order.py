"""The order in which Tab goes: that of the layouts, which is the order in which the eye goes."""

from __future__ import annotations

from collections.abc import Iterator

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QGridLayout, QLayout, QScrollArea, QWidget


def arrange(root: QWidget) -> None:
    """Let Tab go through all that is in ``root`` as its layouts place it, line by line.

    What comes into a layout later has to be arranged by calling this again.
    """
    chain = list(_widgets(root))
    for before, after in zip(chain, chain[1:]):
        QWidget.setTabOrder(before, after)


def stops(root: QWidget) -> list[QWidget]:
    """Return the widgets in ``root`` at which Tab can stop, in their order."""
    return [widget for widget in _widgets(root) if _stops(widget)]


def _stops(widget: QWidget) -> bool:
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)


def _widgets(widget: QWidget) -> Iterator[QWidget]:
    """Yield ``widget`` and what its layouts hold, the widgets of a heading before them."""
    yield widget
    if isinstance(widget, QScrollArea):
        if widget.widget() is not None:
            yield from _widgets(widget.widget())
        return
    layout = widget.layout()
    if layout is None:  # a field, whose parts are its own affair
        return
    held = list(_items(layout))
    own = widget.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
    for child in own:
        if child not in held and _stops(child):  # such as the arrow that folds a box
            yield child
    for child in held:
        yield from _widgets(child)


def _items(layout: QLayout) -> Iterator[QWidget]:
    """Yield the widgets in a layout and in those inside it."""
    places = list(range(layout.count()))
    if isinstance(layout, QGridLayout):  # which counts as they came
        places.sort(key=lambda place: layout.getItemPosition(place)[:2])
    for place in places:
        item = layout.itemAt(place)
        if item.widget() is not None:
            yield item.widget()
        elif item.layout() is not None:
            yield from _items(item.layout())
