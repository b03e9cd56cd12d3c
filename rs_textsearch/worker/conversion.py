"""One run of the engine's command ``bundle``: a checkpoint becomes a model bundle.

A process of its own, since it takes as much memory as the model and gives it back by ending.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.PyQt.QtCore import QObject, QProcess, QTimer, pyqtSignal

from ..errors import CancelledError, EngineReplyError, TextSearchError
from . import diagnosis, environment
from .process import STDERR_TAIL
from .protocol import LineReader

GRACE_MS = 5000
_ERROR, _NOTE = "error: ", "note: "


class Conversion(QObject):
    """Exactly one of ``finished`` and ``failed`` follows ``start``.

    Signals:
        progressed(float, float, str): what is done, of how much, and what is being done.
        noted(str): what the engine says before it starts: how much it will take.
        finished(dict): the bundle is there; the command's document, with ``notes`` about it.
        failed(object): a ``TextSearchError``; the bundle's folder is not there.
    """

    progressed = pyqtSignal(float, float, str)
    noted = pyqtSignal(str)
    finished = pyqtSignal(dict)
    failed = pyqtSignal(object)

    def __init__(
        self,
        checkpoint: Path,
        out: Path,
        options: dict[str, str],
        parent: QObject | None = None,
    ) -> None:
        """Prepare to convert ``checkpoint`` to the folder ``out``, which must not exist.

        Args:
            checkpoint: safetensors, PyTorch's zip or a TorchScript archive.
            out: the folder of the bundle.
            options: of the command, by their names without dashes.
            parent: owns this object.
        """
        super().__init__(parent)
        self._arguments = environment.arguments(
            "bundle", "--json", f"--checkpoint={checkpoint}", f"--out={out}",
            *(f"--{name}={value}" for name, value in options.items()),
        )  # fmt: skip
        self._interpreter = ""
        self._cancelled = False
        self._over = False
        self._reader = LineReader()
        self._document: dict[str, Any] = {}
        self._stderr = b""
        self._process = QProcess(self)
        self._process.setProcessEnvironment(environment.clean_environment())
        self._process.setStandardInputFile(QProcess.nullDevice())
        self._process.readyReadStandardOutput.connect(self._on_output)
        self._process.readyReadStandardError.connect(self._on_errors)
        self._process.errorOccurred.connect(self._on_error)
        self._process.finished.connect(self._on_finished)

    def start(self) -> None:
        """Start the engine; raises EngineMissingError where there is none."""
        self._interpreter = str(environment.find_interpreter())
        self._process.start(self._interpreter, self._arguments)

    def cancel(self) -> None:
        """Ask the engine to end, and end it where it does not; ``failed`` follows."""
        self._cancelled = True
        self._process.terminate()
        QTimer.singleShot(GRACE_MS, self._process.kill)

    def stop_and_wait(self, milliseconds: int) -> None:
        """End the engine before returning; no signal follows."""
        self._over = True
        self._process.kill()
        self._process.waitForFinished(milliseconds)

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
        if message.get("type") != "progress":
            self._document = message
            return
        done, total, text = (message.get(name) for name in ("done", "total", "text"))
        if isinstance(done, (int, float)) and isinstance(total, (int, float)):
            self.progressed.emit(float(done), float(total), str(text or ""))

    def _on_errors(self) -> None:
        data = bytes(self._process.readAllStandardError())
        is_first = b"\n" not in self._stderr
        self._stderr = (self._stderr + data)[-STDERR_TAIL:]
        line, end, _ = self._stderr.decode("utf-8", "replace").partition("\n")
        if is_first and end and line.startswith(_NOTE):
            self.noted.emit(line[len(_NOTE) :].strip())

    def _on_error(self, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart:
            self._fail(diagnosis.not_started(self._interpreter, self._process.errorString()))

    def _on_finished(self, code: int, status: QProcess.ExitStatus) -> None:
        self._on_output()
        self._on_errors()
        if self._over:
            return
        lines = self._stderr.decode("utf-8", "replace").splitlines()
        crashed = status == QProcess.ExitStatus.CrashExit
        if self._cancelled:
            self._fail(CancelledError(diagnosis.cancelled()))
        elif code == 0 and not crashed:
            self._over = True
            self.finished.emit(self._document)
        else:
            said = [line[len(_ERROR) :] for line in lines if line.startswith(_ERROR)]
            if said:
                self._fail(EngineReplyError("conversion", said[-1]))
            else:
                stderr = "\n".join(lines)
                self._fail(diagnosis.ended(self._interpreter, code, crashed, stderr, False))

    def _fail(self, error: TextSearchError) -> None:
        if not self._over:
            self._over = True
            self.failed.emit(error)
