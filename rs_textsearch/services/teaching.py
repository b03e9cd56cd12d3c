"""Teaching a search by its marks: one request to the engine, whose file is kept in the profile."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from functools import partial
from pathlib import Path
from typing import Any

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QObject, pyqtSignal

from .. import files, settings
from ..errors import CancelledError, OutputError, TextSearchError
from ..translation import tr
from ..values.mark import Mark, text_key
from ..worker.engine import EngineClient, Request

GOOD_START = 5
"""Tiles that are right, and as many that are wrong, from which it can be told what was gained."""
ENDING = ".taught.json"


def taught_file(text: str, labels: Path, bundle: Any, marks: Iterable[Mark] = ()) -> Path:
    """Return where what ``marks`` teach of ``text`` is kept.

    Other marks have another file, so that an answer keeps what it was taught by.

    Args:
        text: of the query.
        labels: the file of the marks; another project's teach another search.
        bundle: what the engine's ``info`` says of the model: others see otherwise.
        marks: what teaches, in any order.
    """
    model = bundle if isinstance(bundle, dict) else {}
    verdicts = sorted(f"{mark.right} {mark.tile.key()}" for mark in marks)
    parts = (text_key(text), str(labels), str(model.get("id")), *verdicts)
    key = hashlib.blake2b("\n".join(parts).encode("utf-8"), digest_size=5).hexdigest()
    return settings.profile_folder() / "taught" / f"{files.name_words(text)}-{key}{ENDING}"


class Teaching(QObject):
    """Teaches one search at a time.

    Signals:
        ended(): before either of the others, and where the project is left.
        taught(dict): the engine's document.
        failed(object): a ``TextSearchError``, a cancel included.
    """

    ended = pyqtSignal()
    taught = pyqtSignal(dict)
    failed = pyqtSignal(object)

    def __init__(self, engine: EngineClient, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._engine = engine
        self._request: Request | None = None
        QgsProject.instance().cleared.connect(self.drop)

    def is_running(self) -> bool:
        """Tell whether a search is being taught."""
        return self._request is not None

    def run(self, indexes: list[Path], text: str, marks: Iterable[Mark], out: Path) -> None:
        """Teach the search for ``text`` in ``indexes`` by ``marks`` and write it to ``out``.

        A run that goes on is given up.
        """
        self.drop()
        try:
            out.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            self.ended.emit()
            self.failed.emit(
                OutputError(
                    tr("{path} cannot be written.").format(path=out),
                    tr("Check that its folder is writable and that the disk has space."),
                    str(error),
                )
            )
            return
        request = self._engine.request(
            "teach",
            {
                "indexes": [str(index) for index in indexes],
                "query": text,
                "labels": [{**mark.tile.to_json(), "right": mark.right} for mark in marks],
                "out": str(out),
            },
        )
        self._request = request
        request.succeeded.connect(partial(self._on_taught, request))
        request.failed.connect(partial(self._on_failed, request))

    def cancel(self) -> None:
        """Give up; what was taught before stays."""
        if self.drop():
            self.failed.emit(CancelledError(tr("Cancelled.")))

    def drop(self) -> bool:
        """Give up without a word; tell whether something went on."""
        dropped, self._request = self._request, None
        if dropped is not None:
            dropped.cancel()
            self.ended.emit()
        return dropped is not None

    def _on_taught(self, request: Request, document: dict[str, Any]) -> None:
        if request is self._request:
            self._request = None
            self.ended.emit()
            self.taught.emit(document)

    def _on_failed(self, request: Request, error: TextSearchError) -> None:
        if request is self._request:
            self._request = None
            self.ended.emit()
            self.failed.emit(error)
