"""One run of the engine process, from start to end, as signals."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import QObject, QProcess, QTimer, pyqtSignal

from . import environment
from .protocol import LineReader, encode

STOP_GRACE_MS = 3000  # after a polite request the engine may finish its batch
STDERR_TAIL = 8192  # bytes kept to explain a crash


class EngineProcess(QObject):
    """Starts ``PYTHON -I .../engine/__main__.py serve`` and passes its messages on.

    Signals:
        received(dict): one message of the engine.
        garbled(str): a line on the engine's stdout that is no message.
        noted(str): text on the engine's stderr, for the log.
        ended(int, bool): exit code (the signal's number after a crash on Unix), crashed.
        not_started(str): the program could not be run at all.
    """

    received = pyqtSignal(dict)
    garbled = pyqtSignal(str)
    noted = pyqtSignal(str)
    ended = pyqtSignal(int, bool)
    not_started = pyqtSignal(str)

    def __init__(self, interpreter: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.interpreter = interpreter
        self._reader = LineReader()
        self._stderr = b""
        self._process = QProcess(self)
        self._process.setProcessEnvironment(environment.clean_environment())
        self.models = environment.known_models()
        self._process.readyReadStandardOutput.connect(self._read_messages)
        self._process.readyReadStandardError.connect(self._read_notes)
        self._process.errorOccurred.connect(self._on_error)
        self._process.finished.connect(self._on_finished)

    def start(self) -> None:
        """Start the process; the outcome arrives as a signal."""
        self._process.start(self.interpreter, environment.arguments())

    def pid(self) -> int:
        """Return the process id, 0 when it does not run."""
        return int(self._process.processId())

    def is_running(self) -> bool:
        """Tell whether the process exists."""
        return self._process.state() != QProcess.ProcessState.NotRunning

    def send(self, message: dict[str, Any]) -> None:
        """Queue one message for the engine's stdin."""
        self._process.write(encode(message))

    def stop(self) -> None:
        """Ask the engine to end, and end it if it has not within a few seconds."""
        if not self.is_running():
            return
        self.send({"id": 0, "method": "shutdown", "params": {}})
        self._process.closeWriteChannel()
        QTimer.singleShot(STOP_GRACE_MS, self._kill_if_running)

    def kill(self) -> None:
        """End the process at once."""
        self._process.kill()

    def stop_and_wait(self, milliseconds: int) -> None:
        """End the engine before returning: only for unloading the plugin and quitting QGIS."""
        if not self.is_running():
            return
        self.send({"id": 0, "method": "shutdown", "params": {}})
        self._process.closeWriteChannel()
        if not self._process.waitForFinished(milliseconds):
            self._process.kill()
            self._process.waitForFinished(1000)

    def stderr_tail(self) -> str:
        """Return the end of what the engine wrote to stderr."""
        return self._stderr.decode("utf-8", "replace").strip()

    def _kill_if_running(self) -> None:
        if self.is_running():
            self._process.kill()

    def _read_messages(self) -> None:
        data = bytes(self._process.readAllStandardOutput())
        try:
            messages = self._reader.feed(data)
        except ValueError as error:
            self.garbled.emit(str(error))
            return
        for message in messages:
            self.received.emit(message)

    def _read_notes(self) -> None:
        data = bytes(self._process.readAllStandardError())
        self._stderr = (self._stderr + data)[-STDERR_TAIL:]
        text = data.decode("utf-8", "replace").strip()
        if text:
            self.noted.emit(text)

    def _on_error(self, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart:
            self.not_started.emit(self._process.errorString())

    def _on_finished(self, code: int, status: QProcess.ExitStatus) -> None:
        self._read_messages()
        self._read_notes()
        self.ended.emit(code, status == QProcess.ExitStatus.CrashExit)
