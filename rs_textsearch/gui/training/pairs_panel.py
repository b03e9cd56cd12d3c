"""What labels give: counts and remarks after a check, pictures and captions once pairs are made."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QRegularExpression, QSize, QSortFilterProxyModel, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QHeaderView,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QTableView,
    QTabWidget,
    QWidget,
)

from ... import wording
from ...errors import TextSearchError
from ...services import caption_table
from ...services.training_runs import TrainingRun
from ...translation import tr, tr_n
from ...values.training import SPLITS
from ..button import plain_button
from ..column import plain_column, plain_row
from ..notice import Notice
from .caption_model import CAPTION, LABEL, PICTURE, SIDE, SPLIT, CaptionModel
from .counts_table import CountsTable

CHECK_WIDTH = 30  # of the tick beside a picture


class PairsPanel(QWidget):
    """Two pages: counts, and pairs.

    Signals:
        captions_wanted(object): the pairs should be made with the captions in this file.
    """

    captions_wanted = pyqtSignal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._folder = Path()
        self.summary = QLabel(self)
        self.summary.setObjectName("pairsSummary")
        self.summary.setWordWrap(True)
        self.counts = CountsTable(self)
        self.notes = QListWidget(self)
        self.notes.setObjectName("pairsNotes")
        self.notes.setAccessibleName(tr("What was noticed"))
        self.notes.setWordWrap(True)
        self.notes.setSelectionMode(QListWidget.SelectionMode.NoSelection)
        self.notes.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.notes.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.notice = Notice("pairsNotice", self)
        self.model = CaptionModel(self)
        self._shown = QSortFilterProxyModel(self)
        self._shown.setSourceModel(self.model)
        self._shown.setFilterKeyColumn(LABEL)
        self.which = QComboBox(self)
        self.which.setObjectName("pairClassCombo")
        self.which.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.view = QTableView(self)
        self.view.setObjectName("captionsTable")
        self.view.setModel(self._shown)
        self.view.setIconSize(QSize(SIDE, SIDE))
        self.view.verticalHeader().hide()
        self.view.verticalHeader().setDefaultSectionSize(SIDE + 6)
        self.view.setShowGrid(False)
        self.view.setAlternatingRowColors(True)
        self.view.setWordWrap(True)
        header = self.view.horizontalHeader()
        header.setHighlightSections(False)
        header.resizeSection(PICTURE, SIDE + CHECK_WIDTH)
        header.setSectionResizeMode(SPLIT, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(LABEL, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(CAPTION, QHeaderView.ResizeMode.Stretch)
        self.save_button = plain_button("useCaptionsButton", tr("Use these captions"), self)
        self.save_button.setToolTip(
            tr("Make the pairs again with what was edited; rows without a tick are left out")
        )
        self._lay_out()
        self.which.currentIndexChanged.connect(self._on_class)
        self.model.edited.connect(lambda: self.save_button.setEnabled(True))
        self.save_button.clicked.connect(self._save)
        self.show_document({})

    def _lay_out(self) -> None:
        self.tabs = QTabWidget(self)
        self.tabs.setObjectName("pairsTabs")
        first = QWidget(self)
        column = plain_column(first)
        column.setContentsMargins(4, 6, 4, 4)
        column.addWidget(self.summary)
        column.addWidget(self.counts, 3)
        column.addWidget(self.notes, 2)
        second = QWidget(self)
        column = plain_column(second)
        column.setContentsMargins(4, 6, 4, 4)
        row = plain_row()
        row.addWidget(self.which, 1)
        row.addWidget(self.save_button)
        column.addLayout(row)
        column.addWidget(self.view, 1)
        self.tabs.addTab(first, tr("What they give"))
        self.tabs.addTab(second, tr("Pictures and captions"))
        whole = plain_column(self)
        whole.addWidget(self.notice)
        whole.addWidget(self.tabs, 1)

    # -- what is shown -------------------------------------------------------------------

    def show_run(self, run: TrainingRun) -> None:
        """Show the pairs of a training; nothing where there are none."""
        folder = self._folder = run.pairs
        self.show_document(run.regions())
        self.model.show_rows(caption_table.read(folder), folder / "images")
        self.which.blockSignals(True)
        self.which.clear()
        self.which.addItem(tr("All classes"), "")
        for label in self.model.labels():
            self.which.addItem(label, label)
        self.which.blockSignals(False)
        self._on_class()
        self.tabs.setTabEnabled(1, bool(self.model.rows))
        self.save_button.setEnabled(False)
        self.set_current(True)

    def show_document(self, document: dict[str, Any]) -> None:
        """Show what a check or a run has counted."""
        classes = document.get("classes") or []
        self.counts.show_classes(classes)
        self.counts.setVisible(bool(classes))
        self.summary.setText(_summary(document))
        self.notes.clear()
        said = [wording.note(note) for note in document.get("notes") or []]
        icon = QgsApplication.getThemeIcon("/mIconInfo.svg")
        for text in said:
            self.notes.addItem(QListWidgetItem(icon, text))
        self.notes.setVisible(bool(said))
        self.tabs.setCurrentIndex(0)

    def set_current(self, current: bool) -> None:
        """Say where the form was changed since the pairs were made."""
        text = tr("The form was changed since these pairs were made: make them again to use that.")
        self.notice.say("" if current else text, "warning")

    def _on_class(self) -> None:
        wanted = self.which.currentData()
        self._shown.setFilterFixedString("")
        if wanted:
            self._shown.setFilterRegularExpression(f"^{QRegularExpression.escape(wanted)}$")

    def _save(self) -> None:
        path = self._folder.with_name("captions.csv")
        try:
            caption_table.write(path, self.model.rows)
        except TextSearchError as error:
            self.notice.explain(error)
            return
        self.captions_wanted.emit(path)


def _summary(document: dict[str, Any]) -> str:
    """Return what the labels give in one line, or what to do where nothing was counted."""
    counts = document.get("counts")
    if not counts:
        return tr("“Check” counts what the labels give, class by class, before anything is made.")
    total = sum(int(counts.get(split) or 0) for split in SPLITS)
    parts = [tr_n("{count} image", "{count} images", total).format(count=wording.number(total))]
    sizes = [float(size["side"]) for size in document.get("sizes") or []]
    unit = str(document.get("unit") or "m")
    if sizes:
        sides = ", ".join(wording.number(side, 0 if side >= 10 else 1) for side in sizes)
        parts.append(tr("tiles of {sides} {unit}").format(sides=sides, unit=unit))
    blocks = document.get("blocks") or {}
    number = sum(int(blocks.get(split) or 0) for split in SPLITS)
    if number:
        side = wording.number(float(blocks.get("side") or 0))
        text = tr("split by {n} blocks of {side} {unit}, so that no tile is in two splits")
        parts.append(text.format(n=wording.number(number), side=side, unit=unit))
    return " · ".join(parts)
