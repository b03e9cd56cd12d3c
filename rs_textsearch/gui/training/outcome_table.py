"""What was gained, class by class: average precision before and after, in per cent."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QFont
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from ... import wording
from ...translation import tr

METRIC = "average_precision"


class OutcomeTable(QTableWidget):
    """One row a class, the last one the mean; intervals stand behind the values."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(0, 5, parent)
        self.setObjectName("outcomeTable")
        self.setAccessibleName(tr("Average precision before and after"))
        self.setHorizontalHeaderLabels(
            [tr("Class"), tr("Tiles"), tr("Before, %"), tr("After, %"), tr("Gained")]
        )
        self.verticalHeader().hide()
        self.setShowGrid(False)
        self.setAlternatingRowColors(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setHighlightSections(False)

    def show_document(self, document: dict[str, Any]) -> None:
        """Show what an evaluation found; nothing for a document of something else."""
        classes = document.get("classes") or []
        rows = [(str(one["label"]), one, False) for one in classes]
        if document.get("mean"):
            rows.append((tr("Mean"), document["mean"], True))
        self.setRowCount(len(rows))
        for row, (title, one, is_mean) in enumerate(rows):
            tiles = "" if is_mean else wording.number(one.get("tiles") or 0)
            cells = [title, tiles, *_cells(one)]
            for column, text in enumerate(cells):
                item = QTableWidgetItem(text)
                item.setToolTip(text if column == 0 else _tip(column))
                if column:
                    right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
                    item.setTextAlignment(right)
                if is_mean:
                    font = QFont(item.font())
                    font.setBold(True)
                    item.setFont(font)
                self.setItem(row, column, item)
        self.resizeRowsToContents()


def _cells(one: dict[str, Any]) -> list[str]:
    """Return before, after and gained of a class or of the mean."""
    values = [(one.get(part) or {}).get(METRIC) for part in ("before", "metrics", "difference")]
    return [_interval(value, signed=part == 2) for part, value in enumerate(values)]


def _interval(value: dict[str, Any] | None, *, signed: bool) -> str:
    """Return a share and its interval in per cent, such as ``52 [45, 60]``."""
    if not value or value.get("value") is None:
        return "–"
    shown = _percent(value["value"], signed)
    if value.get("low") is None:
        return shown
    low, high = (_percent(value[end], signed) for end in ("low", "high"))
    return f"{shown} [{low}, {high}]"


def _percent(share: float, signed: bool) -> str:
    text = wording.number(100 * share)
    return f"+{text}" if signed and share > 0 and text != "0" else text.replace("-", "−")


def _tip(column: int) -> str:
    return {
        1: tr("Tiles that show the class, on ground that training has not seen"),
        2: tr("Average precision with the base model; 95 % interval over blocks of the ground"),
        3: tr("Average precision with the new model; 95 % interval over blocks of the ground"),
        4: tr("After minus before, on the same blocks; an interval without 0 is no chance"),
    }[column]
