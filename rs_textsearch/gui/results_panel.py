"""The lower part of the dock: the ranked list with its cautions."""

from __future__ import annotations

from qgis.PyQt.QtCore import QModelIndex, Qt, pyqtSignal
from qgis.PyQt.QtGui import QKeyEvent
from qgis.PyQt.QtWidgets import QAbstractItemView, QLabel, QListView, QVBoxLayout, QWidget

from .. import settings, wording
from ..searches import Answer
from ..translation import tr
from .notice import Notice
from .results_delegate import ResultsDelegate
from .results_model import ResultsModel
from .thumbnails import Thumbnails

LIST_HEIGHT = 160  # two rows; below that the dock scrolls


class ResultsView(QListView):
    """A list in which a click or an arrow key pans, and Enter or a double click zooms.

    Signals:
        pan_wanted(dict): the result item.
        zoom_wanted(dict): the result item.
    """

    pan_wanted = pyqtSignal(dict)
    zoom_wanted = pyqtSignal(dict)

    def __init__(self, model: ResultsModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("resultsView")
        self.setModel(model)
        self.setItemDelegate(ResultsDelegate(self))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.clicked.connect(self._pan)
        self.doubleClicked.connect(self._zoom)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Zoom on Enter; pan where another key moved to."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._zoom(self.currentIndex())
            return
        before = self.currentIndex()
        super().keyPressEvent(event)
        if self.currentIndex() != before:
            self._pan(self.currentIndex())

    def _pan(self, index: QModelIndex) -> None:
        if index.isValid():
            self.pan_wanted.emit(self.model().result(index))

    def _zoom(self, index: QModelIndex) -> None:
        if index.isValid():
            self.zoom_wanted.emit(self.model().result(index))


class ResultsPanel(QWidget):
    """Cautions, a summary line, the list, and what the list is not."""

    def __init__(self, thumbnails: Thumbnails, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("resultsPanel")
        self._summary = ""
        self.model = ResultsModel(thumbnails, self)
        self.view = ResultsView(self.model, self)
        self.view.setAccessibleName(tr("Ranked tiles"))
        self.view.setMinimumHeight(LIST_HEIGHT)
        self.notice = Notice("resultsNotice", self)
        self.summary = QLabel(self)
        self.summary.setObjectName("resultsSummary")
        self.summary.setTextFormat(Qt.TextFormat.PlainText)
        self.caution = QLabel(tr("Closest matches, not a complete inventory"), self)
        self.caution.setObjectName("resultsCaution")
        self.caution.setWordWrap(True)
        self.caution.setToolTip(
            tr(
                "The list holds the tiles that resemble the text most, also when nothing of the "
                "kind is there. Scores compare tiles within one query only."
            )
        )
        font = self.caution.font()
        font.setItalic(True)
        self.caution.setFont(font)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.notice)
        column.addWidget(self.summary)
        column.addWidget(self.view, 1)
        column.addWidget(self.caution)

    def show_searching(self, searching: bool, *_: object) -> None:
        """Say that a search runs; afterwards the summary of the results that are shown."""
        self.summary.setText(tr("Searching…") if searching else self._summary)

    def show_answer(self, answer: Answer) -> None:
        """Show a finished search."""
        document = answer.document
        results = document.get("results") or []
        self.model.set_results(results, answer.index, settings.result_count())
        self.view.scrollToTop()
        milliseconds = (document.get("timing_ms") or {}).get("total")
        text = tr("{shown} of {scored} tiles").format(
            shown=wording.number(self.model.rowCount()),
            scored=wording.number(document["tiles_scored"]),
        )
        if milliseconds is not None:
            text = f"{text} · {wording.number(milliseconds)} ms"
        self._summary = text
        self.summary.setText(text)
        self.notice.say(" ".join(wording.cautions(document)), "warning")
        if results:
            self.view.setCurrentIndex(self.model.index(0))
