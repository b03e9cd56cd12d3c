"""One run of the installation, from start to end, as signals."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.PyQt.QtCore import QObject, QProcess, QTimer, pyqtSignal

from ..definitions import PACKAGE
from . import environment
from .protocol import LineReader

GRACE_MS = 5000  # then it is ended by force


class Installer(QObject):
    """Runs ``PYTHON -I .../installation/__main__.py ... --json`` once.

    Signals:
        told(dict): an event of the program.
        ended(str): it is over; the text says what is wrong where it ended without a last event.
    """

    told = pyqtSignal(dict)
    ended = pyqtSignal(str)

    def __init__(
        self,
        python: Path,
        words: list[str],
        variables: dict[str, str],
        parent: QObject | None = None,
    ) -> None:
        """Prepare a run.

        Args:
            python: runs it; an environment is made of this one.
            words: the command with its options.
            variables: of the environment of its own, besides the system's.
            parent: owns this object.
        """
        super().__init__(parent)
        self._python = str(python)
        self._words = words
        self._reader = LineReader()
        self._process = QProcess(self)
        clean = environment.clean_environment()
        for name, value in variables.items():
            clean.insert(name, value)
        self._process.setProcessEnvironment(clean)
        self._process.readyReadStandardOutput.connect(self._read)
        self._process.errorOccurred.connect(self._on_error)
        self._process.finished.connect(self._on_finished)

    def start(self) -> None:
        """Start; events follow."""
        program = PACKAGE / "installation" / "__main__.py"
        words = ["-I", "-X", "utf8", str(program), *self._words, "--json"]
        self._process.start(self._python, words)

    def cancel(self) -> None:
        """Ask it to end, with all that it has started; ``ended`` follows."""
        self._process.closeWriteChannel()
        QTimer.singleShot(GRACE_MS, self._process.kill)

    def stop_and_wait(self, milliseconds: int) -> None:
        """End it before returning; no signal follows."""
        for signal in (self.told, self.ended):
            signal.disconnect()
        self._process.closeWriteChannel()
        if not self._process.waitForFinished(milliseconds):
            self._process.kill()
            self._process.waitForFinished(1000)

    def _read(self) -> None:
        try:
            events: list[dict[str, Any]] = self._reader.feed(
                bytes(self._process.readAllStandardOutput())
            )
        except ValueError as error:
            self.told.emit({"event": "line", "text": str(error)})
            return
        for event in events:
            self.told.emit(event)

    def _on_error(self, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart:
            self.ended.emit(self._process.errorString())

    def _on_finished(self, *_: object) -> None:
        self._read()
        errors = bytes(self._process.readAllStandardError()).decode("utf-8", "replace")
        self.ended.emit(next(reversed(errors.strip().splitlines()), ""))
