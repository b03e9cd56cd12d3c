"""One command in the engine's Python, from start to end, as signals.

A process of its own: it takes as much memory as it needs and gives it back by ending, and the
engine that the dock asks goes on answering meanwhile.
"""

from __future__ import annotations

import contextlib
import os
import tempfile
import uuid
from pathlib import Path
from typing import Any

from qgis.PyQt.QtCore import QObject, QProcess, QTimer, pyqtSignal

from .. import wording
from ..definitions import BACKGROUND_VARIABLE, END_VARIABLE
from ..errors import CancelledError, EngineReplyError, TextSearchError, from_reply
from . import diagnosis, environment
from .process import STDERR_TAIL
from .protocol import LineReader

GRACE_MS = 5000
BY_FILE = os.name == "nt"  # where no signal reaches a process without a window
_ERROR = "error: "


class Command(QObject):
    """Exactly one of ``finished`` and ``failed`` follows ``start``.

    Signals:
        progressed(float, float, str): what is done, of how much, and what is being done.
        noted(str): what the command says of the data, or of what it will take.
        told(dict): any other event, such as a step of training.
        finished(dict): the command's document.
        failed(object): a ``TextSearchError``.
    """

    progressed = pyqtSignal(float, float, str)
    noted = pyqtSignal(str)
    told = pyqtSignal(dict)
    finished = pyqtSignal(dict)
    failed = pyqtSignal(object)

    def __init__(
        self, code: str, arguments: list[str], parent: QObject | None = None,
        *, background: bool = False,
    ) -> None:  # fmt: skip
        """Prepare a run.

        Args:
            code: of the error that tells the command's own reason.
            arguments: of the engine's interpreter.
            parent: owns this object.
            background: leave the processor to others where they need it.
        """
        super().__init__(parent)
        self._code = code
        self._arguments = arguments
        self._interpreter = ""
        self._cancelled = False
        self._over = False
        self._reader = LineReader()
        self._document: dict[str, Any] = {}
        self._refusal: TextSearchError | None = None
        self._stderr = b""
        self._process = QProcess(self)
        variables = environment.clean_environment()
        if background:
            variables.insert(BACKGROUND_VARIABLE, "1")
        self._end = Path(tempfile.gettempdir(), f"rs_textsearch-{uuid.uuid4().hex}.end")
        if BY_FILE:
            variables.insert(END_VARIABLE, str(self._end))
        self._process.setProcessEnvironment(variables)
        self._process.setStandardInputFile(QProcess.nullDevice())
        self._process.readyReadStandardOutput.connect(self._on_output)
        self._process.readyReadStandardError.connect(self._on_errors)
        self._process.errorOccurred.connect(self._on_error)
        self._process.finished.connect(self._on_finished)

    def start(self) -> None:
        """Start the process; raises EngineMissingError where there is no interpreter."""
        self._interpreter = str(environment.find_interpreter())
        self._process.start(self._interpreter, self._arguments)

    def cancel(self) -> None:
        """Ask the process to end, and end it where it does not; ``failed`` follows."""
        self._cancelled = True
        self._ask_to_end()
        QTimer.singleShot(GRACE_MS, self._process.kill)

    def stop_and_wait(self, milliseconds: int) -> None:
        """End the process before returning, as it asks for where it does in time.

        No signal follows.
        """
        self._over = True
        self._ask_to_end()
        if not self._process.waitForFinished(milliseconds):
            self._process.kill()
            self._process.waitForFinished(milliseconds)

    def _ask_to_end(self) -> None:
        if BY_FILE:
            with contextlib.suppress(OSError):
                self._end.touch()
        self._process.terminate()

    def _on_output(self) -> None:
        try:
            messages = self._reader.feed(bytes(self._process.readAllStandardOutput()))
        except ValueError as error:
            self._fail(diagnosis.not_the_engine(self._interpreter, str(error)))
            self._process.kill()
            return
        for message in messages:
            self._on_message(message)

    def _on_message(self, message: dict[str, Any]) -> None:
        kind = message.get("type")
        if kind == "progress":
            done, total = message.get("done"), message.get("total")
            if isinstance(done, (int, float)) and isinstance(total, (int, float)):
                self.progressed.emit(float(done), float(total), _said(message))
        elif kind == "note":
            self.noted.emit(_said(message))
        elif kind == "error":
            self._refusal = from_reply({"code": self._code, **message})
        elif kind in (None, "result"):  # commands of the engine print their document as it is
            self._document = message
        else:
            self.told.emit(message)

    def _on_errors(self) -> None:
        data = bytes(self._process.readAllStandardError())
        self._stderr = (self._stderr + data)[-STDERR_TAIL:]

    def _on_error(self, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart:
            self._fail(diagnosis.not_started(self._interpreter, self._process.errorString()))

    def _on_finished(self, code: int, status: QProcess.ExitStatus) -> None:
        self._on_output()
        self._on_errors()
        with contextlib.suppress(OSError):
            self._end.unlink()
        if self._over:
            return
        lines = self._stderr.decode("utf-8", "replace").splitlines()
        crashed = status == QProcess.ExitStatus.CrashExit
        said = [line[len(_ERROR) :] for line in lines if line.startswith(_ERROR)]
        whole = code == 0 and not crashed
        if whole and (self._document or not self._cancelled):  # a cancel may come too late
            self._over = True
            self.finished.emit(self._document)
        elif self._cancelled:
            self._fail(CancelledError(diagnosis.cancelled()))
        elif self._refusal is not None:
            self._fail(self._refusal)
        elif said:
            self._fail(EngineReplyError(self._code, said[-1]))
        else:
            stderr = "\n".join(lines)
            self._fail(diagnosis.ended(self._interpreter, code, crashed, stderr, False))

    def _fail(self, error: TextSearchError) -> None:
        if not self._over:
            self._over = True
            self.failed.emit(error)


def _said(message: dict[str, Any]) -> str:
    """Return what a message says: in the user's language where it is a note of the engine."""
    note = message.get("note")
    return wording.note(note) if isinstance(note, dict) else str(message.get("text") or "")
