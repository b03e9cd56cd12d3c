"""Teaches the search whose answer is listed by its marks, and asks it again as it was taught."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

from qgis.core import Qgis
from qgis.PyQt.QtCore import QObject, pyqtSignal

from .. import wording
from ..services.controller import IndexController
from ..services.teaching import Teaching, taught_file
from ..values.query import Query, Taught
from .mark_link import MarkLink
from .messages import Messages
from .results.panel import ResultsPanel
from .search_link import SearchLink

UNTOLD = "taught_untold"  # the note of what the line below the list says anyway


class TeachLink(QObject):
    """Ties the line below the list to the engine's ``teach``.

    Signals:
        failed(object): a ``TextSearchError`` to show.
    """

    failed = pyqtSignal(object)

    def __init__(
        self,
        index: IndexController,
        marks: MarkLink,
        results: ResultsPanel,
        search: SearchLink,
        messages: Messages,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._index = index
        self._marks = marks
        self._results = results
        self._search = search
        self._messages = messages
        self._query = Query()  # that is being taught
        self._teaching = Teaching(index.engine, self)
        bar = results.teach
        bar.teach_wanted.connect(self.teach)
        bar.cancel_wanted.connect(self.cancel)
        bar.stop_wanted.connect(self.stop)
        bar.layer_wanted.connect(marks.show_layer)
        marks.changed.connect(self._show)
        self._teaching.ended.connect(lambda: bar.show_running(False))
        self._teaching.taught.connect(self._on_taught)
        self._teaching.failed.connect(self.failed)
        index.source_changed.connect(lambda *_: self._teaching.drop())

    def is_running(self) -> bool:
        """Tell whether a search is being taught."""
        return self._teaching.is_running()

    def cancel(self) -> None:
        """Give up teaching; what was taught before stays."""
        self._teaching.cancel()

    def teach(self) -> None:
        """Teach the search for the listed answer's text, in place of what it was taught before."""
        answer, marks = self._results.answer, self._marks.marks()
        if answer is None or not marks:
            return
        self._query = answer.query
        model = self._index.info.get("bundle")
        out = taught_file(self._query.text, self._marks.file(), model, marks)
        indexes = [source.index for source in self._index.sources]
        self._results.teach.show_running(True)
        self._teaching.run(indexes, self._query.text, marks, out)

    def stop(self) -> None:
        """Ask the text of the listed answer as it stands."""
        answer = self._results.answer
        if answer is not None:
            self._search.ask(replace(answer.query, taught=None))

    def _on_taught(self, document: dict[str, Any]) -> None:
        count = int(document["right"]) + int(document["wrong"])
        said = [note for note in document.get("notes") or [] if note.get("code") != UNTOLD]
        if said:
            self._messages.tell(" ".join(map(wording.note, said)), Qgis.MessageLevel.Info)
        taught = Taught(Path(document["path"]), count)
        self._search.ask_after(self._query, replace(self._query, taught=taught))

    def _show(self) -> None:
        answer, marks = self._results.answer, self._marks.marks()
        right = sum(mark.right for mark in marks)
        taught = answer.document.get("taught") if answer is not None else None
        fit = self._marks.fit(marks)
        self._results.teach.show_marks(right, len(marks) - right, taught, fit=fit)
