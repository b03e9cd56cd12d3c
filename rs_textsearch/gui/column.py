"""One grid of edges for the dock: margin, spacing, and what stands beside what in which width."""

from __future__ import annotations

from qgis.PyQt.QtCore import QEvent, QObject, QSize, Qt
from qgis.PyQt.QtGui import QResizeEvent
from qgis.PyQt.QtWidgets import (
    QBoxLayout,
    QFormLayout,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

MARGIN = 6  # between the edges of the dock and what is in it
SPACING = 4  # between its lines, and between the parts of a line
BESIDE = 560  # a dock of this width has room for asking beside the answers


def plain_column(parent: QWidget | None = None) -> QVBoxLayout:
    """Return a column from edge to edge of ``parent``."""
    return _plain(QVBoxLayout(parent) if parent is not None else QVBoxLayout())


def plain_row(parent: QWidget | None = None) -> QHBoxLayout:
    """Return a line from edge to edge of ``parent``."""
    return _plain(QHBoxLayout(parent) if parent is not None else QHBoxLayout())


def plain_form(parent: QWidget | None = None) -> QFormLayout:
    """Return a form from edge to edge of ``parent``; its fields grow."""
    form = QFormLayout(parent) if parent is not None else QFormLayout()
    form.setContentsMargins(0, 0, 0, 0)
    form.setSpacing(SPACING)
    form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
    form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.DontWrapRows)
    return form


def _plain(layout: QBoxLayout) -> QBoxLayout:
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(SPACING)
    return layout


class Pair(QWidget):
    """Two parts in one line where there is room for it, else one below the other."""

    def __init__(
        self, first: QWidget, second: QWidget, room: int, parent: QWidget | None = None
    ) -> None:
        """Put both in a line from a width of ``room`` pixels on; they share it equally."""
        super().__init__(parent)
        self._room = room
        self._box = _plain(QBoxLayout(QBoxLayout.Direction.TopToBottom, self))
        for part in (first, second):
            self._box.addWidget(part, 1)

    def minimumSizeHint(self) -> QSize:
        """Return a width in which both have room below each other, as they are stacked then."""
        parts = (self._box.itemAt(place).widget() for place in range(2))
        width = max(part.minimumSizeHint().width() for part in parts)
        return QSize(width, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose the direction."""
        wide = self.width() >= self._room
        direction = QBoxLayout.Direction
        self._box.setDirection(direction.LeftToRight if wide else direction.TopToBottom)
        super().resizeEvent(event)


class Pages(QWidget):
    """One of several parts at a time; those that are not seen ask for no room."""

    def __init__(self, pages: list[QWidget], parent: QWidget | None = None) -> None:
        """Show the first of ``pages``."""
        super().__init__(parent)
        self._pages = pages
        column = plain_column(self)
        for page in pages:
            column.addWidget(page)
        self.show_page(pages[0])

    def show_page(self, shown: QWidget) -> None:
        """Show this page alone."""
        for page in self._pages:
            if page is not shown:
                page.hide()
        shown.show()


class DockContent(QWidget):
    """What is asked, the answers and their layers: in a column, or the answers beside the rest.

    They stand side by side where the dock is wide and low, as one at the bottom of QGIS is.
    """

    def __init__(
        self, asking: list[QWidget], answers: QWidget, after: QWidget,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._asking, self._answers, self._after = QWidget(self), answers, after
        column = plain_column(self._asking)
        for part in asking:
            column.addWidget(part)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        self._grid.setSpacing(SPACING)
        self._grid.setColumnStretch(0, 2)
        self._beside: bool | None = None
        self.arrange(QSize())

    def minimumSizeHint(self) -> QSize:
        """Return the width of the column, which a dock that is made narrow has."""
        parts = (self._asking, self._answers, self._after)
        width = max(part.minimumSizeHint().width() for part in parts if not part.isHidden())
        return QSize(width + 2 * MARGIN, super().minimumSizeHint().height())

    def arrange(self, room: QSize) -> None:
        """Take the arrangement for a dock that shows so many pixels."""
        beside = room.width() >= BESIDE and room.width() > room.height()
        if beside == self._beside:
            return
        self._beside = beside
        for part in (self._asking, self._answers, self._after):
            self._grid.removeWidget(part)
        self._grid.addWidget(self._asking, 0, 0)
        if beside:
            self._grid.addWidget(self._after, 1, 0)
            self._grid.addWidget(self._answers, 0, 1, 3, 1)
        else:
            self._grid.addWidget(self._answers, 1, 0)
            self._grid.addWidget(self._after, 2, 0)
        self._grid.setColumnStretch(1, 5 if beside else 0)
        self._grid.setHorizontalSpacing(2 * SPACING if beside else 0)
        self._grid.setRowStretch(1, 0 if beside else 1)
        self._grid.setRowStretch(2, 1 if beside else 0)


class ScrollingColumn(QScrollArea):
    """Scrolls down only; it asks for as much width as its content and the scroll bar need."""

    def __init__(self, content: DockContent, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(content)

    def minimumSizeHint(self) -> QSize:
        """Return a width that cuts nothing, and little height."""
        bar = self.verticalScrollBar().sizeHint().width()
        height = super().minimumSizeHint().height()
        return QSize(self.widget().minimumSizeHint().width() + bar, height)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the content choose its arrangement."""
        self.widget().arrange(self.size())
        super().resizeEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the dock know when the content needs another width."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)
