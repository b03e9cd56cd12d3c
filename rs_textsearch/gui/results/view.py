"""The ranked tiles as rows or as a grid: a click or an arrow pans, a double click zooms."""

from __future__ import annotations

from qgis.PyQt.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QContextMenuEvent, QKeyEvent, QResizeEvent
from qgis.PyQt.QtWidgets import QAbstractItemView, QListView, QMenu, QStyle, QWidget

from ...values.example import Example
from .delegate import THUMBNAIL, ResultsDelegate
from .model import ResultsModel

GRID_WIDTH = 460  # from here on a list has room for a grid


class ResultsView(QListView):
    """A list of thousands of tiles; its actions are its context menu.

    Signals:
        look_changed(bool): it is a grid now, or rows.
        pan_wanted(dict): the result item.
        zoom_wanted(dict): the result item.
        ranks_selected(list): ranks of the selected rows, after the user selected others.
    """

    look_changed = pyqtSignal(bool)
    pan_wanted = pyqtSignal(dict)
    zoom_wanted = pyqtSignal(dict)
    ranks_selected = pyqtSignal(list)

    def __init__(self, model: ResultsModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("resultsView")
        self._told = True
        self._look, self._side = "list", 0
        self._delegate = ResultsDelegate(self)
        self.setModel(model)
        self.setItemDelegate(self._delegate)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.clicked.connect(self._pan)
        self.doubleClicked.connect(self._zoom)
        self.selectionModel().selectionChanged.connect(self._on_selection)

    def show_as(self, look: str, side: int) -> None:
        """Show a ``list`` or a ``grid``, of ``auto`` what the width has room for.

        ``side``: of the pictures of a grid in pixels; a narrow view has smaller ones.
        """
        self._look, self._side = look, side
        self._fit()

    def is_grid(self) -> bool:
        """Tell whether a grid is shown."""
        return bool(self._delegate.side)

    def picture_side(self) -> float:
        """Return the size of the pictures in pixels of the screen."""
        return (self._delegate.side or THUMBNAIL) * self.devicePixelRatioF()

    def seen(self) -> int:
        """Return how many tiles are in sight at most."""
        size, cell = self.viewport().size(), self.gridSize()
        if not self.is_grid():
            return size.height() // THUMBNAIL + 2
        return max(1, size.width() // cell.width()) * (size.height() // cell.height() + 2)

    def ranks(self) -> list[int]:
        """Return the ranks of the selected rows, best first."""
        return sorted(index.row() + 1 for index in self.selectedIndexes())

    def tiles(self) -> list[Example]:
        """Return the selected tiles, best first."""
        return [self.model().example(self.model().index(rank - 1)) for rank in self.ranks()]

    def select_ranks(self, ranks: list[int]) -> None:
        """Select the rows of ``ranks`` and bring the first into sight; no signal follows."""
        rows = self.model().rows_of(ranks)
        selection = QItemSelection()
        for row in rows:
            index = self.model().index(row)
            selection.select(index, index)
        self._told = False
        self.selectionModel().select(
            selection, QItemSelectionModel.SelectionFlag.ClearAndSelect
        )
        if rows:
            first = self.model().index(rows[0])
            self.selectionModel().setCurrentIndex(
                first, QItemSelectionModel.SelectionFlag.NoUpdate
            )
            self.scrollTo(first)
        self._told = True

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the look to the width."""
        super().resizeEvent(event)
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Zoom on Enter; pan where another key moved to."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._zoom(self.currentIndex())
            return
        before = self.currentIndex()
        super().keyPressEvent(event)
        if self.currentIndex() != before:
            self._pan(self.currentIndex())

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Show the actions, where the mouse is or at the current row."""
        if not self.selectedIndexes():
            return
        menu = QMenu(self)
        menu.addActions(self.actions())
        place = event.globalPos()
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            row = self.visualRect(self.currentIndex())
            place = self.viewport().mapToGlobal(row.center())
        menu.exec(place)
        menu.deleteLater()

    def _fit(self) -> None:
        """Choose rows or a grid, whose columns fill the width."""
        was, grid = self.is_grid(), self._look == "grid"
        if self._look == "auto":
            grid = self.width() >= GRID_WIDTH
        cell = QSize()
        self._delegate.side = 0
        if grid:
            bar = self.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent)
            width = self.maximumViewportSize().width() - bar - 1  # as much as Qt's rows fill
            rim = self._delegate.cell(0, self.fontMetrics()).width()
            self._delegate.side = max(1, min(self._side, width - rim))
            cell = self._delegate.cell(self._delegate.side, self.fontMetrics())
            cell.setWidth(width // max(1, width // cell.width()))
        self._delegate.width = cell.width()
        self.setFlow(QListView.Flow.LeftToRight if grid else QListView.Flow.TopToBottom)
        self.setWrapping(grid)
        if cell != self.gridSize() or grid != was:
            self.setGridSize(cell)
            self.doItemsLayout()
            self.scrollTo(self.currentIndex())
        self.look_changed.emit(grid)

    def _on_selection(self, *_: object) -> None:
        if self._told:
            self.ranks_selected.emit(self.ranks())

    def _pan(self, index: QModelIndex) -> None:
        if index.isValid():
            self.pan_wanted.emit(self.model().result(index))

    def _zoom(self, index: QModelIndex) -> None:
        if index.isValid():
            self.zoom_wanted.emit(self.model().result(index))
