"""The answers of the session, a tab each: what was asked of the rasters whose list is shown."""

from __future__ import annotations

from functools import partial

from qgis.PyQt.QtCore import QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import (
    QColor,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
)
from qgis.PyQt.QtWidgets import QSizePolicy, QTabBar, QToolButton, QWidget

from ...services.searches import Answer
from ...translation import tr

KEPT = 12
WIDEST, WITH_AREA, NARROWEST = 18, 28, 4  # letters of a tab; the whole query is in its tooltip
CROSS = 16


class Cross(QToolButton):
    """Closes a tab."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("closeAnswer")
        self.setAutoRaise(True)  # themes colour what is written on such buttons
        self.setFixedSize(QSize(CROSS, CROSS))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # Delete does the same
        self.setToolTip(tr("Close this answer (Delete)"))
        self.setAccessibleName(tr("Close this answer"))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the cross in the colour of the texts, on a disc below the mouse."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ink = self.palette().color(QPalette.ColorRole.ButtonText)
        if self.underMouse():
            ground = QColor(ink)
            ground.setAlphaF(0.2)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(ground)
            painter.drawEllipse(self.rect())
        painter.setPen(QPen(ink, 1.4))
        inner = self.rect().adjusted(4, 4, -4, -4)
        painter.drawLine(inner.topLeft(), inner.bottomRight())
        painter.drawLine(inner.topRight(), inner.bottomLeft())


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
        self.setUsesScrollButtons(True)
        self.setElideMode(Qt.TextElideMode.ElideMiddle)  # the end may be an area
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._answers: list[Answer] = []
        self._gone: set[str] = set()  # layers that have left the project
        self._listed: list[Answer] = []  # those that have a tab
        self.answer: Answer | None = None
        self.currentChanged.connect(self._on_tab)
        self._show()

    def add(self, answer: Answer) -> None:
        """Choose a new answer, which is kept as :meth:`keep` does."""
        self.keep(answer)
        self.choose(answer)

    def keep(self, answer: Answer) -> None:
        """Keep a new answer; it takes the place of an earlier one to the same question."""
        self._gone.discard(answer.layer_id)  # of a project that is opened again
        for row, known in enumerate(self._answers):
            if (known.index, known.query.identity()) == (answer.index, answer.query.identity()):
                self._answers[row] = answer
                break
        else:
            known = [*self._answers, answer]
            seen = [each for each in known[:-KEPT] if each is self.answer]  # it has to stay
            self._answers = seen + known[-KEPT:]
        self._show()

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
        headings = [each.query.heading() for each in self._listed]
        for row, name in enumerate(headings):
            earlier = headings[:row].count(name)  # another rectangle, or layer of that name
            name = f"{name} {earlier + 1}" if earlier else name
            if row == self.count():
                self.addTab("")
            query = self._listed[row].query
            self.setTabData(row, WITH_AREA if query.where or query.taught else WIDEST)
            self.setTabText(row, name.replace("&", "&&"))
            self.setTabToolTip(row, name)
            self._take_cross(row)
        if self.answer in self._listed:
            row = self._listed.index(self.answer)
            self.setCurrentIndex(row)
            self.setTabButton(row, self.ButtonPosition.RightSide, self._cross())
        self.blockSignals(False)
        self.setVisible(len(self._listed) > 1)

    def _on_tab(self, row: int) -> None:
        if 0 <= row < len(self._listed) and self._listed[row] is not self.answer:
            self.choose(self._listed[row])
            self.chosen.emit(self.answer)

    def _cross(self) -> Cross:
        """Return what closes the tab that is seen; without one on each, more of them fit."""
        cross = Cross(self)
        cross.clicked.connect(partial(self.close_wanted.emit, self.answer))
        return cross

    def _take_cross(self, row: int) -> None:
        """Take the cross off a tab, which Qt only hides: it would keep its answer."""
        cross = self.tabButton(row, self.ButtonPosition.RightSide)
        if cross is not None:
            self.setTabButton(row, self.ButtonPosition.RightSide, None)
            cross.deleteLater()

    def tabSizeHint(self, row: int) -> QSize:
        """Return a width that leaves room for another tab, in a narrow dock too."""
        hint = super().tabSizeHint(row)
        metrics = self.fontMetrics()
        letters = self.tabData(row) or WIDEST  # Qt asks for tabs that are about to leave, too
        most = min(metrics.averageCharWidth() * letters + 2 * hint.height(), self.width() * 3 // 5)
        least = metrics.averageCharWidth() * NARROWEST + 2 * hint.height()
        return QSize(min(hint.width(), max(least, most)), hint.height())

    def minimumTabSizeHint(self, row: int) -> QSize:
        """Return the same: tabs that do not fit are scrolled to, not squeezed to a letter."""
        return self.tabSizeHint(row)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close the tab that has the keyboard by Delete; arrows choose another."""
        if event.key() == Qt.Key.Key_Delete and self.currentIndex() >= 0:
            self.close_wanted.emit(self.answer)
            return
        super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Close a tab by the middle button, as browsers do."""
        row = self.tabAt(event.pos())
        if event.button() == Qt.MouseButton.MiddleButton and row >= 0:
            self.close_wanted.emit(self._listed[row])
            return
        super().mouseReleaseEvent(event)
