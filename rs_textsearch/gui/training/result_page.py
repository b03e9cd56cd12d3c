"""Step 4: whether search got better here, and what is done with the new model."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import Qt, QUrl, pyqtSignal
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import QLabel, QProgressBar, QVBoxLayout, QWidget

from ... import wording
from ...bundles import Bundle
from ...errors import TextSearchError
from ...services.training import EVALUATE, FIT, Training, kept_text
from ...services.training_runs import EVALUATED, EVALUATION, OUTCOME, TRAINED
from ...translation import tr, tr_n
from ..asking import agrees
from ..button import plain_button
from ..column import plain_row
from ..notice import Notice
from .outcome_table import OutcomeTable


class ResultPage(QWidget):
    """Sentence, table, and buttons in the order in which they are needed.

    Signals:
        changed(): something was compared, added or deleted.
        added(object): the ``Bundle`` that was registered.
        indexing_wanted(object): the rasters should be indexed with that ``Bundle``.
        deleted(): the training is gone.
    """

    changed = pyqtSignal()
    added = pyqtSignal(object)
    indexing_wanted = pyqtSignal(object)
    deleted = pyqtSignal()

    def __init__(self, training: Training, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._training = training
        self._bundle: Bundle | None = None
        self.headline = QLabel(self)
        self.headline.setObjectName("outcomeHeadline")
        self.headline.setWordWrap(True)
        self.headline.setTextFormat(Qt.TextFormat.PlainText)
        font = self.headline.font()
        font.setPointSizeF(font.pointSizeF() * 1.15)
        font.setBold(True)
        self.headline.setFont(font)
        self.bar = QProgressBar(self)
        self.bar.setObjectName("evaluationProgress")
        self.text = QLabel(self)
        self.text.setObjectName("evaluationText")
        self.text.setWordWrap(True)
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        self.table = OutcomeTable(self)
        self.kept = Notice("forgottenNotice", self)
        self.notes = QLabel(self)
        self.notes.setObjectName("outcomeNotes")
        self.notes.setWordWrap(True)
        self.notes.setTextFormat(Qt.TextFormat.PlainText)
        self.further = QLabel(tr(
            "Marks go on teaching: “Teach this search” works on the new model, too."
        ), self)  # fmt: skip
        self.further.setObjectName("teachFurther")
        self.further.setWordWrap(True)
        self.notice = Notice("resultNotice", self)
        self.compare_button = plain_button("compareButton", tr("Compare before and after"), self)
        self.stop_button = plain_button("stopComparisonButton", tr("Cancel"), self)
        self.report_button = plain_button("openReportButton", tr("Open the report"), self)
        self.use_button = plain_button("useTrainedButton", tr("Use this model"), self)
        self.index_button = plain_button(
            "indexTrainedButton", tr("Index the rasters with it"), self
        )
        self.delete_button = plain_button("deleteRunButton", tr("Delete the training…"), self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for part in (self.headline, self.text, self.bar):
            column.addWidget(part)
        column.addWidget(self.table, 1)
        for part in (self.kept, self.notes, self.further, self.notice):
            column.addWidget(part)
        row = plain_row()
        for button in (
            self.compare_button, self.stop_button, self.report_button, self.use_button,
            self.index_button,
        ):  # fmt: skip
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(self.delete_button)
        column.addLayout(row)
        self.compare_button.clicked.connect(self.compare)
        self.stop_button.clicked.connect(training.stop)
        self.report_button.clicked.connect(self._open_report)
        self.use_button.clicked.connect(self.use)
        self.index_button.clicked.connect(lambda: self.indexing_wanted.emit(self._bundle))
        self.delete_button.clicked.connect(self._ask_to_delete)
        training.started.connect(self._on_started)
        training.progressed.connect(self._on_progress)
        training.finished.connect(self._on_finished)
        training.failed.connect(self._on_failed)
        training.dropped.connect(self.show_state)

    # -- what is shown -------------------------------------------------------------------

    def show_run(self) -> None:
        """Show the training as its folder has it."""
        self._bundle = None
        self.notice.clear()
        self.show_state()

    def enter(self) -> None:
        """Compare, where that was not done yet and nothing else runs."""
        if self._training.stage() == TRAINED and not self._training.running():
            self.compare()

    def show_state(self) -> None:
        """Show what was found, and offer what can be done now."""
        run, running = self._training.run, self._training.running()
        document = run.read(EVALUATION)
        compared = self._training.stage() == EVALUATED
        self.table.show_document(document)
        headline = document.get("headline")
        self.headline.setText(wording.note(headline) if headline else "")
        self.headline.setVisible(bool(headline))
        notes = [wording.note(note) for note in document.get("notes") or []]
        self.notes.setText("\n".join(notes))
        self.notes.setVisible(bool(notes))
        self.kept.say(*kept_text(run.read(OUTCOME)))
        self.further.setVisible(compared)
        comparing = running == EVALUATE
        self.bar.setVisible(comparing)
        self.stop_button.setVisible(comparing)
        self.text.setVisible(not compared)
        if not comparing:
            self.text.setText(tr(
                "Both models are asked on ground that training has not seen: the rasters are "
                "indexed for each of them in the cache, unless that was done before."
            ))  # fmt: skip
        self.compare_button.setVisible(not compared and not comparing)
        self.report_button.setVisible(compared and run.report.is_file())
        self.use_button.setVisible(self._bundle is None)
        self.use_button.setEnabled(run.bundle.is_dir() and not running)
        self.index_button.setVisible(self._bundle is not None)
        for button in (self.compare_button, self.index_button, self.delete_button):
            button.setEnabled(not running)

    # -- what is done --------------------------------------------------------------------

    def compare(self) -> None:
        """Compare the new model with its base."""
        self.notice.clear()
        self._training.evaluate()

    def use(self) -> None:
        """Put the new model among the models of the plugin."""
        try:
            self._bundle = self._training.register()
        except TextSearchError as error:
            self.notice.explain(error)
            return
        count = len(self._training.labels.rasters)
        text = tr_n(
            "{model} is among the models now. An index belongs to one model: the raster has to be "
            "indexed again before it is searched with this one.",
            "{model} is among the models now. An index belongs to one model: the {n} rasters have "
            "to be indexed again before they are searched with this one.",
            count,
        )
        self.notice.say(text.format(model=self._bundle.label(), n=count), "success")
        self.show_state()
        self.added.emit(self._bundle)

    def _open_report(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._training.run.report)))

    def _ask_to_delete(self) -> None:
        text = tr("Delete this training with its pairs and its report?")
        if self._bundle is None and self._training.run.bundle.is_dir():
            text += " " + tr("Its model was not taken over and is deleted as well.")
        if not agrees(self, tr("Delete the training"), text):
            return
        try:
            self._training.run.delete()
        except TextSearchError as error:
            self.notice.explain(error)
            return
        self.deleted.emit()

    # -- what is told --------------------------------------------------------------------

    def _on_started(self, kind: str) -> None:
        if kind == EVALUATE:
            self.bar.setRange(0, 0)
            self.text.setText(tr("Starting…"))
        self.show_state()

    def _on_progress(self, done: float, total: float, text: str) -> None:
        if self._training.running() == EVALUATE:
            self.text.setText(text)
            self.bar.setRange(0, 1000 if total else 0)
            self.bar.setValue(int(1000 * done / total) if total else 0)

    def _on_finished(self, kind: str, _: dict[str, Any]) -> None:
        if kind == FIT:
            self._bundle = None
        self.show_state()
        if kind == EVALUATE:
            self.changed.emit()

    def _on_failed(self, kind: str, error: TextSearchError) -> None:
        self.show_state()
        if kind == EVALUATE:
            self.notice.explain(error)
