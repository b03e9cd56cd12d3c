"""The answers of the session, a tab each: what was asked of the rasters whose list is shown."""

from __future__ import annotations

from qgis.PyQt.QtCore import QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QKeyEvent, QMouseEvent
from qgis.PyQt.QtWidgets import QSizePolicy, QTabBar, QWidget

from ...services.searches import Answer
from ...translation import tr

KEPT = 12
WIDEST = 18  # letters of a tab; the whole query is in its tooltip


class AnswersBar(QTabBar):
    """Keeps the answers, and shows those about the rasters of the chosen one, oldest first.

    Hidden while there is one: the query line says what it is.

    Signals:
        chosen(object): the ``Answer`` that the user wants to see.
        close_wanted(object): the ``Answer`` that the user wants to be rid of.
    """

    chosen = pyqtSignal(object)
    close_wanted = pyqtSignal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("answersBar")
        self.setAccessibleName(tr("Answers"))
        self.setDocumentMode(True)
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setTabsClosable(True)
        self.setUsesScrollButtons(True)
        self.setElideMode(Qt.TextElideMode.ElideRight)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._answers: list[Answer] = []
        self._gone: set[str] = set()  # layers that have left the project
        self._listed: list[Answer] = []  # those that have a tab
        self.answer: Answer | None = None
        self.currentChanged.connect(self._on_tab)
        self.tabCloseRequested.connect(self._on_close)
        self._show()

    def add(self, answer: Answer) -> None:
        """Choose a new answer; it takes the place of an earlier one to the same question."""
        self._gone.discard(answer.layer_id)  # of a project that is opened again
        for row, known in enumerate(self._answers):
            if (known.index, known.query.identity()) == (answer.index, answer.query.identity()):
                self._answers[row] = answer
                break
        else:
            self._answers = [*self._answers, answer][-KEPT:]
        self.choose(answer)

    def choose(self, answer: Answer) -> None:
        """Let ``answer`` be the one that is seen; no signal follows."""
        self.answer = answer
        self._show()

    def forget(self, layer_ids: list[str]) -> None:
        """Leave out the answers whose layers have left the project, but for the one seen."""
        self._gone.update(layer_ids)
        self._show()

    def remove(self, answer: Answer) -> None:
        """Leave out an answer that is not the one seen."""
        self._answers = [each for each in self._answers if each is not answer]
        self._show()

    def about(self, index: str) -> Answer | None:
        """Return the newest answer of ``index``, the one seen before others; None without any."""
        if self.answer is not None and self.answer.index == index:
            return self.answer
        return next((each for each in reversed(self._answers) if each.index == index), None)

    def next_to(self, answer: Answer) -> Answer:
        """Return the answer to be seen once ``answer``, one of several tabs, has left."""
        if self.answer is not answer:
            return self.answer
        others = [each for each in self._listed if each is not answer]
        return others[min(self._listed.index(answer), len(others) - 1)]

    # -- inside ----------------------------------------------------------------------------

    def _show(self) -> None:
        """Make the tabs those of the answers that are there."""
        self._answers = [
            each for each in self._answers
            if each is self.answer or each.layer_id not in self._gone
        ]  # fmt: skip
        index = self.answer.index if self.answer is not None else ""
        self._listed = [each for each in self._answers if each.index == index]
        self.blockSignals(True)
        while self.count() > len(self._listed):
            self.removeTab(self.count() - 1)
        for row, each in enumerate(self._listed):
            name = each.query.title()
            if row == self.count():
                self.addTab("")
            self.setTabText(row, name.replace("&", "&&"))
            self.setTabToolTip(row, name)
        if self.answer in self._listed:
            self.setCurrentIndex(self._listed.index(self.answer))
        self.blockSignals(False)
        self.setVisible(len(self._listed) > 1)

    def _on_tab(self, row: int) -> None:
        if 0 <= row < len(self._listed) and self._listed[row] is not self.answer:
            self.choose(self._listed[row])
            self.chosen.emit(self.answer)

    def _on_close(self, row: int) -> None:
        self.close_wanted.emit(self._listed[row])

    def tabSizeHint(self, row: int) -> QSize:
        """Return a width that leaves room for other tabs."""
        hint = super().tabSizeHint(row)
        most = self.fontMetrics().averageCharWidth() * WIDEST + 2 * hint.height()
        return QSize(min(hint.width(), most), hint.height())

    def minimumTabSizeHint(self, row: int) -> QSize:
        """Return the same: tabs that do not fit are scrolled to, not squeezed to a letter."""
        return self.tabSizeHint(row)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close the tab that has the keyboard by Delete; arrows choose another."""
        if event.key() == Qt.Key.Key_Delete and self.currentIndex() >= 0:
            self._on_close(self.currentIndex())
            return
        super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Close a tab by the middle button, as browsers do."""
        row = self.tabAt(event.pos())
        if event.button() == Qt.MouseButton.MiddleButton and row >= 0:
            self._on_close(row)
            return
        super().mouseReleaseEvent(event)
