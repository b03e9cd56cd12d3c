"""Brings what people say of rows, right or wrong, into the list, the map and the file of labels."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timezone
from functools import partial
from pathlib import Path

from qgis.core import Qgis, QgsProject
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..errors import LabelFileError, SourceError
from ..layers import footprints, group, label_layer, outlines
from ..layers.label_file import outline
from ..services.labels import LabelStore
from ..translation import tr, tr_n
from ..values import index_state
from ..values.mark import Mark, text_key
from .messages import Messages
from .results.panel import ResultsPanel

KEPT = 100  # changes of the marks under a text that can be taken back


class MarkLink(QObject):
    """Marks belong to the text of the query, whatever else it asks, and to the place of a tile.

    Signals:
        changed(): the marks of the listed answer's text are others, or another one is listed.
        failed(object): a ``TextSearchError`` to show.
    """

    changed = pyqtSignal()
    failed = pyqtSignal(object)

    def __init__(
        self,
        store: LabelStore,
        results: ResultsPanel,
        messages: Messages,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._results = results
        self._messages = messages
        # of each text, what to put and to drop again
        self._done: dict[str, list[tuple[list[Mark], list[Mark]]]] = {}
        self._file: Path | None = None
        actions = results.actions_of_rows
        actions.mark_wanted.connect(self.mark)
        actions.undo_wanted.connect(lambda: self.undo(self.text()))
        QgsProject.instance().cleared.connect(self._forget)
        results.listed.connect(self._show)
        store.changed.connect(self._show)

    def text(self) -> str:
        """Return the text of the listed answer; empty without one."""
        answer = self._results.answer
        return answer.query.text if answer is not None else ""

    def marks(self) -> list[Mark]:
        """Return the marks under the text of the listed answer, on the rasters that it is about."""
        answer, text = self._results.answer, self.text()
        if not text:
            return []
        results = answer.document.get("results") or []
        indexes = {answer.index, *index_state.of_results(answer.document)}
        rasters = {str(item["raster"]) for item in results}
        return [
            mark
            for mark in self._store.of(text).values()
            if mark.tile.index in indexes or mark.tile.raster in rasters
        ]

    def fit(self, marks: Sequence[Mark]) -> bool:
        """Tell whether any mark is of a tile as large as the listed ones; true without marks.

        Those on tiles of an index that was built anew with other sides teach nothing there.
        """
        answer = self._results.answer
        if answer is None or not marks:
            return True
        states = index_state.of_results(answer.document)
        sides = {
            _sides(item["box"]) for item in answer.document.get("results") or [] if item.get("box")
        }
        return any(
            states.get(mark.tile.index) == mark.tile.state or _sides(mark.tile.box) in sides
            for mark in marks
        )

    def file(self) -> Path:
        """Return the file that holds the marks."""
        return self._store.path()

    def mark(self, right: bool) -> None:
        """Call the selected rows right or wrong; rows that are called so already, neither."""
        view, model, text = self._results.view, self._results.model, self.text()
        known = self._store.of(text)
        rows = [model.index(rank - 1) for rank in view.ranks()]
        if not rows:
            self.failed.emit(
                SourceError(
                    tr("No tile is selected."),
                    tr("Select tiles in the list or on the map, and mark them then."),
                )
            )
            return
        tiles = {model.example(row).key(): row for row in rows if model.example(row).is_placed()}
        if not tiles:
            self.failed.emit(
                SourceError(
                    tr("These tiles were found by an earlier version, without their places."),
                    tr("Search again, and mark them then."),
                )
            )
            return
        before = [known[key] for key in tiles if key in known]
        if all(key in known and known[key].right is right for key in tiles):
            put, new, drop = [], [], before
            said = tr_n("{count} mark taken away.", "{count} marks taken away.", len(before))
        else:
            spelling = next(iter(known.values())).text if known else text
            made = datetime.now(timezone.utc).isoformat(timespec="seconds")
            put = [
                Mark(spelling, model.example(row), right, outline(model.result(row)), made)
                for row in tiles.values()
            ]
            new, drop = [mark for mark in put if mark.tile.key() not in known], []
            said = _said(len(put), right=right)
        if not self._change(put, drop):
            return
        done = self._done.setdefault(text_key(text), [])
        done.append((before, new))
        del done[:-KEPT]
        self._results.actions_of_rows.undo.setEnabled(True)
        if any(not mark.outline for mark in new) and all(mark.outline for mark in known.values()):
            self._messages.tell(_nowhere(), Qgis.MessageLevel.Info)
        elif len(tiles) > 1:
            said = said.format(count=len(tiles))
            self._messages.offer(said, tr("Undo"), partial(self.undo, text))

    def undo(self, text: str) -> None:
        """Take the last change of the marks under ``text`` back."""
        done = self._done.get(text_key(text))
        if done and self._change(*done[-1]):
            done.pop()
            self._show_undo()

    def show_layer(self) -> None:
        """Show the labels of the listed answer's text in its group, to be edited there."""
        project, marks, answer = QgsProject.instance(), self.marks(), self._results.answer
        found = group.group_of(footprints.find(answer.layer_id), project) if answer else None
        try:
            if found is None:
                raise SourceError(
                    tr("The layers of these results are not in the project any more."),
                    tr("Search again."),
                )
            if marks:
                label_layer.show(self._store.path(), marks[0].text, found, project)
        except SourceError as error:
            self.failed.emit(error)

    def _change(self, put: list[Mark], drop: list[Mark]) -> bool:
        """Change the file; tell whether it could be, an error follows where not."""
        try:
            self._store.change(put, drop)
        except LabelFileError as error:
            self.failed.emit(error)
            return False
        return True

    def _forget(self) -> None:
        """Leave what was marked in a project that is gone as it is."""
        self._done.clear()
        self._show_undo()

    def _show_undo(self) -> None:
        done = self._done.get(text_key(self.text()))
        self._results.actions_of_rows.undo.setEnabled(bool(done))

    def _show(self, *_: object) -> None:
        """Show the marks of the listed answer's text."""
        if self._file != self._store.path():  # another project's: there is nothing to take back
            self._file = self._store.path()
            self._done.clear()
        self._show_undo()
        marks = self._store.of(self.text()) if self.text() else {}
        model = self._results.model
        model.set_marks({key: mark.right for key, mark in marks.items()})
        answer = self._results.answer
        layer = footprints.find(answer.layer_id) if answer is not None else None
        if layer is not None:
            right, wrong = (model.ranks_marked(right=each) for each in (True, False))
            outlines.show_marks(layer, right, wrong)
        self.changed.emit()


def _sides(box: Sequence[float]) -> tuple[int, int]:
    """Return width and height of a tile in whole pixels."""
    left, top, right, bottom = box
    return round(right - left), round(bottom - top)


def _nowhere() -> str:
    return tr(
        "The raster has no reference system: marks teach this search, but they are no polygons to "
        "train with."
    )


def _said(count: int, *, right: bool) -> str:
    if right:
        return tr_n("{count} tile marked right.", "{count} tiles marked right.", count)
    return tr_n("{count} tile marked wrong.", "{count} tiles marked wrong.", count)
