"""The answers' part of the dock: the ranked tiles, their cautions, and how they are shown."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QLabel, QSizePolicy, QWidget

from ... import wording
from ...services.searches import Answer
from ...translation import tr
from ...values import index_state
from ..column import Pair, plain_column, plain_row
from ..notice import Notice
from .actions import ResultsActions
from .answers_bar import AnswersBar
from .count_bar import CountBar
from .look_bar import LookBar
from .model import ResultsModel
from .teach_bar import TeachBar
from .thumbnails import Thumbnails
from .view import ResultsView

LIST_HEIGHT = 120  # three rows; below that the dock scrolls
ONE_LINE = 560  # of this width, what says how much is shown is one line


class ResultsPanel(QWidget):
    """Tabs of answers; of one: cautions, a summary line, the list, and what the list is not.

    Signals:
        answer_chosen(object): another ``Answer`` of the session is shown.
        listed(object): the list is that of this ``Answer`` now.
        count_settled(int): the map should show this many tiles.
    """

    answer_chosen = pyqtSignal(object)
    listed = pyqtSignal(object)
    count_settled = pyqtSignal(int)

    def __init__(self, thumbnails: Thumbnails, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("resultsPanel")
        self._states: dict[str, str] = {}  # of the indexes, as they are now
        self.model = ResultsModel(thumbnails, self)
        self.view = ResultsView(self.model, self)
        self.view.setAccessibleName(tr("Ranked tiles"))
        self.view.setMinimumHeight(LIST_HEIGHT)
        self.actions_of_rows = ResultsActions(self.view)
        self.notice = Notice("resultsNotice", self)
        self.answers = AnswersBar(self)
        self.summary = QLabel(self)
        self.summary.setObjectName("resultsSummary")
        self.summary.setTextFormat(Qt.TextFormat.PlainText)
        self.summary.setWordWrap(True)
        self.summary.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.look = LookBar(self)
        self.count = CountBar(self)
        self.teach = TeachBar(self)
        self.bar = self.actions_of_rows.tool_bar(self)
        self.caution = QLabel(tr("Closest matches, not a complete inventory"), self)
        self.caution.setObjectName("resultsCaution")
        self.caution.setWordWrap(True)
        self.caution.setToolTip(
            tr(
                "The list holds the tiles that resemble the query most, also when nothing of the "
                "kind is there. Scores compare tiles within one query only."
            )
        )
        font = self.caution.font()
        font.setItalic(True)
        self.caution.setFont(font)
        told = QWidget(self)
        row = plain_row(told)
        row.addWidget(self.summary, 1)
        row.addWidget(self.look)
        column = plain_column(self)
        column.addWidget(self.answers)
        column.addWidget(self.notice)
        column.addWidget(Pair(told, self.count, ONE_LINE, self))
        column.addWidget(self.view, 1)
        column.addWidget(self.teach)
        column.addWidget(Pair(self.bar, self.caution, ONE_LINE, self))
        self.answers.chosen.connect(self.show_answer)
        self.count.moved.connect(self._on_count)
        self.count.settled.connect(self._on_settled)
        self.look.changed.connect(self._on_look)
        self.view.look_changed.connect(self.look.show_look)
        self.view.look_changed.connect(
            lambda _: thumbnails.want(self.view.picture_side(), self.view.seen())
        )
        self._on_look()

    @property
    def answer(self) -> Answer | None:
        """The answer that is listed, None before the first."""
        return self.answers.answer

    def shown(self) -> int:
        """Return how many tiles of the present answer are to be shown."""
        if self.count.in_tiles():
            return int(min(self.count.value(), self.model.total()))
        return max(1, self.model.within(self.count.value()))

    def show_searching(self, searching: bool, *_: object) -> None:
        """Say that a search runs; afterwards the summary of the results that are shown."""
        self.summary.setText(tr("Searching…") if searching else self._summary())

    def add_answer(self, answer: Answer) -> None:
        """List a finished search; earlier ones of the session have their tabs."""
        self.answers.add(answer)
        self._list()

    def show_answer(self, answer: Answer) -> None:
        """List another answer of the session, as a click on its tab does."""
        self.answers.choose(answer)
        self._list()
        self.answer_chosen.emit(answer)

    def _list(self) -> None:
        results = self.answer.document.get("results") or []
        self.model.set_results(results, self.answer.index, 0)
        self.count.set_most(len(results))
        self.model.show_best(self.shown())
        self.view.scrollToTop()
        self.summary.setText(self._summary())
        self._show_cautions()
        self.actions_of_rows.set_markable(bool(self.answer.query.text))
        self.view.select_ranks([1])
        self.listed.emit(self.answer)

    def follow(self, states: dict[str, str]) -> None:
        """Learn the states of indexes, and say so where a list is of an earlier one."""
        self._states.update(states)
        if self.answer is not None:
            self._show_cautions()

    def _show_cautions(self) -> None:
        document = self.answer.document
        cautions = wording.cautions(document)
        found = index_state.of_results(document).items()
        if any(self._states.get(index, state) != state for index, state in found):
            changed = tr("The index has changed since: search again to see it as it is now.")
            cautions.insert(0, changed)
        self.notice.say(" ".join(cautions), "warning")

    def _summary(self) -> str:
        if self.answer is None:
            return ""
        document = self.answer.document
        text = tr("{done} of {tiles}").format(
            done=wording.number(self.model.rowCount()),
            tiles=wording.tiles(int(document["tiles_scored"])),
        )
        if self.answer.query.where:
            text = f"{text} {self.answer.query.where.text()}"
        milliseconds = (document.get("timing_ms") or {}).get("total")
        if milliseconds is not None:
            text = f"{text} · {wording.number(milliseconds)} ms"
        return text

    def _on_count(self) -> None:
        self.model.show_best(self.shown())
        self.summary.setText(self._summary())

    def _on_look(self) -> None:
        self.view.show_as(self.look.choice(), self.look.side())

    def _on_settled(self) -> None:
        if self.answer is not None:
            self.count_settled.emit(self.model.rowCount())
