"""Chips with their captions as a table: a picture, its class, and a sentence to edit."""

from __future__ import annotations

from collections import OrderedDict
from pathlib import Path
from typing import Any

from qgis.PyQt.QtCore import QAbstractTableModel, QModelIndex, Qt, pyqtSignal
from qgis.PyQt.QtGui import QPixmap
from qgis.PyQt.QtWidgets import QWidget

from ...services.caption_table import CaptionRow
from ...translation import tr

PICTURE, SPLIT, LABEL, CAPTION = range(4)
SIDE = 56  # of a picture in pixels of the screen's coordinates
MOST_PICTURES = 300  # in memory; more are read again
CHECKED, UNCHECKED = Qt.CheckState.Checked, Qt.CheckState.Unchecked


class CaptionModel(QAbstractTableModel):
    """The rows of a table of captions; pictures are read when they are seen.

    Signals:
        edited(): a caption was changed, or a row left out or taken back.
    """

    edited = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: list[CaptionRow] = []
        self._folder = Path()
        self._pictures: OrderedDict[str, QPixmap] = OrderedDict()

    def show_rows(self, rows: list[CaptionRow], folder: Path) -> None:
        """Show ``rows``, whose pictures lie in ``folder``."""
        self.beginResetModel()
        self.rows, self._folder = rows, folder
        self._pictures.clear()
        self.endResetModel()

    def labels(self) -> list[str]:
        """Return the classes in the order of the alphabet."""
        return sorted({row.label for row in self.rows}, key=str.casefold)

    def rowCount(self, parent: QModelIndex | None = None) -> int:
        """Return how many captions there are."""
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def columnCount(self, parent: QModelIndex | None = None) -> int:
        """Return the number of columns."""
        return 4

    def headerData(self, section: int, orientation: Qt.Orientation, role: int) -> Any:
        """Return the title of a column."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return (tr("Use"), tr("For"), tr("Class"), tr("Caption"))[section]
        return None

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a cell shows."""
        row, column = self.rows[index.row()], index.column()
        if role == Qt.ItemDataRole.CheckStateRole and column == PICTURE:
            return CHECKED if row.kept else UNCHECKED
        if role == Qt.ItemDataRole.DecorationRole and column == PICTURE:
            return self._picture(row.image)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            splits = {"train": tr("Training"), "val": tr("Validation"), "test": tr("Test")}
            return {SPLIT: splits.get(row.split, row.split), LABEL: row.label,
                    CAPTION: row.caption}.get(column)  # fmt: skip
        if role == Qt.ItemDataRole.ToolTipRole:
            return row.image if column == PICTURE else row.caption
        return None

    def setData(self, index: QModelIndex, value: Any, role: int) -> bool:
        """Take an edited caption, or a tick."""
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.CheckStateRole and index.column() == PICTURE:
            row.kept = Qt.CheckState(value) == CHECKED
        elif role == Qt.ItemDataRole.EditRole and index.column() == CAPTION:
            text = " ".join(str(value).split())
            if not text or text == row.caption:
                return False
            row.caption = text
        else:
            return False
        self.dataChanged.emit(index, index)
        self.edited.emit()
        return True

    def flags(self, index: QModelIndex) -> Qt.ItemFlag:
        """Let captions be edited and rows be ticked."""
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if index.column() == PICTURE:
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        elif index.column() == CAPTION and self.rows[index.row()].kept:
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def _picture(self, name: str) -> QPixmap:
        picture = self._pictures.pop(name, None)
        if picture is None:
            picture = QPixmap(str(self._folder / name))
            if not picture.isNull():
                picture = picture.scaled(
                    SIDE, SIDE, Qt.AspectRatioMode.KeepAspectRatio,
                    Qt.TransformationMode.SmoothTransformation,
                )  # fmt: skip
        self._pictures[name] = picture
        if len(self._pictures) > MOST_PICTURES:
            self._pictures.popitem(last=False)
        return picture
