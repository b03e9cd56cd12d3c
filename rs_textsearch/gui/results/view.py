"""The ranked list: a click or an arrow key pans, a double click or Enter zooms."""

from __future__ import annotations

from qgis.PyQt.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, Qt, pyqtSignal
from qgis.PyQt.QtGui import QContextMenuEvent, QKeyEvent
from qgis.PyQt.QtWidgets import QAbstractItemView, QListView, QMenu, QWidget

from ...values.example import Example
from .delegate import ResultsDelegate
from .model import ResultsModel


class ResultsView(QListView):
    """A list of thousands of rows; its actions are its context menu.

    Signals:
        pan_wanted(dict): the result item.
        zoom_wanted(dict): the result item.
        ranks_selected(list): ranks of the selected rows, after the user selected others.
    """

    pan_wanted = pyqtSignal(dict)
    zoom_wanted = pyqtSignal(dict)
    ranks_selected = pyqtSignal(list)

    def __init__(self, model: ResultsModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("resultsView")
        self._told = True
        self.setModel(model)
        self.setItemDelegate(ResultsDelegate(self))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.clicked.connect(self._pan)
        self.doubleClicked.connect(self._zoom)
        self.selectionModel().selectionChanged.connect(self._on_selection)

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

    def _on_selection(self, *_: object) -> None:
        if self._told:
            self.ranks_selected.emit(self.ranks())

    def _pan(self, index: QModelIndex) -> None:
        if index.isValid():
            self.pan_wanted.emit(self.model().result(index))

    def _zoom(self, index: QModelIndex) -> None:
        if index.isValid():
            self.zoom_wanted.emit(self.model().result(index))
