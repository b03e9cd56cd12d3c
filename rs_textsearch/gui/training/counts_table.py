"""How many pairs each class gives to training, validation and test."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsApplication
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
from ...values.training import SPLITS

FEW = 5  # pairs of a split; fewer tell hardly anything of a class


class CountsTable(QTableWidget):
    """One row a class, the last one the sum; cells with few pairs have a mark."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(0, 2 + len(SPLITS), parent)
        self.setObjectName("countsTable")
        self.setAccessibleName(tr("Pairs by class and split"))
        self.setHorizontalHeaderLabels(
            [tr("Class"), tr("Training"), tr("Validation"), tr("Test"), tr("Example")]
        )
        self.verticalHeader().hide()
        self.setShowGrid(False)
        self.setAlternatingRowColors(True)
        self.setWordWrap(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(1 + len(SPLITS), QHeaderView.ResizeMode.Stretch)
        header.setHighlightSections(False)

    def show_classes(self, classes: list[dict[str, Any]]) -> None:
        """Show the ``classes`` of a document of ``training regions``."""
        total = {s: sum(int(each.get(s) or 0) for each in classes) for s in SPLITS}
        ordered = sorted(classes, key=lambda each: str(each["name"]).casefold())
        rows = [(str(each["name"]) or tr("(no class)"), each, True) for each in ordered]
        rows.append((tr("All"), total, False))
        self.setRowCount(len(rows))
        warning = QgsApplication.getThemeIcon("/mIconWarning.svg")
        for row, (name, each, is_class) in enumerate(rows):
            items = [QTableWidgetItem(name)]
            for split in SPLITS:
                count = int(each.get(split) or 0)
                item = QTableWidgetItem(wording.number(count))
                item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
                if is_class and count < FEW:
                    item.setIcon(warning)
                    item.setToolTip(tr("Few: what is measured on so little says hardly anything."))
                items.append(item)
            items.append(QTableWidgetItem(str(each.get("example") or "")))
            for column in (0, -1):
                items[column].setToolTip(items[column].text())
            for column, item in enumerate(items):
                if not is_class:
                    font = QFont(item.font())
                    font.setBold(True)
                    item.setFont(font)
                self.setItem(row, column, item)
        self.resizeRowsToContents()
