"""A quick look at a program before it is taken for the engine's Python.

What the user chooses may be anything: QGIS itself, which ``sys.executable`` names on Windows and
macOS, or a program that never ends. So it is asked for one line, and ended where none comes.
"""

from __future__ import annotations

import os
from functools import partial
from pathlib import Path

from qgis.PyQt.QtCore import QObject, QProcess, QTimer, pyqtSignal

from ..errors import EngineMissingError
from ..translation import tr
from . import environment

LIMIT_MS = 5000
LEAST = (3, 10)
_MARK = "rs_textsearch-python"
_CODE = f"import sys; print('{_MARK}', *sys.version_info[:3], sys.prefix)"


class InterpreterCheck(QObject):
    """Runs ``PROGRAM -I -c ...`` once; exactly one of ``passed`` and ``refused`` follows.

    Attributes:
        path: the program.

    Signals:
        passed(str): the Python's version.
        refused(object): an ``EngineMissingError`` that says what the program is instead.
    """

    passed = pyqtSignal(str)
    refused = pyqtSignal(object)

    def __init__(self, path: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.path = path
        self._over = False
        self._process = QProcess(self)
        self._process.setProcessEnvironment(environment.clean_environment())
        self._process.setStandardInputFile(QProcess.nullDevice())
        self._process.finished.connect(self._on_finished)
        self._process.errorOccurred.connect(self._on_error)
        self._limit = QTimer(self)
        self._limit.setSingleShot(True)
        self._limit.setInterval(LIMIT_MS)
        self._limit.timeout.connect(self._on_limit)

    def start(self) -> None:
        """Begin; the outcome arrives as a signal, after control is back in the event loop."""
        try:
            environment.check_program(self.path)
        except EngineMissingError as error:
            QTimer.singleShot(0, partial(self._refuse, error))
            return
        self._limit.start()
        self._process.start(str(self.path), ["-I", "-c", _CODE])

    def cancel(self) -> None:
        """End the program; no signal follows."""
        self._over = True
        self._end()

    def _end(self) -> None:
        self._limit.stop()
        if self._process.state() != QProcess.ProcessState.NotRunning:
            self._process.kill()
            self._process.waitForFinished(1000)

    def _refuse(self, error: EngineMissingError) -> None:
        if self._over:
            return
        self._over = True
        self._end()
        self.refused.emit(error)

    def _on_limit(self) -> None:
        self._refuse(environment.no_python(self.path, tr("it does not answer")))

    def _on_error(self, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart:
            self._refuse(environment.no_python(self.path, self._process.errorString()))

    def _on_finished(self, *_: object) -> None:
        if self._over:
            return
        text = bytes(self._process.readAllStandardOutput()).decode("utf-8", "replace").strip()
        parts = text.split(" ", 4)
        if len(parts) != 5 or parts[0] != _MARK or not all(p.isdigit() for p in parts[1:4]):
            self._refuse(environment.no_python(self.path, tr("it answers something else")))
            return
        version = ".".join(parts[1:4])
        if (int(parts[1]), int(parts[2])) < LEAST:
            least = ".".join(map(str, LEAST))
            text = tr("it is Python {version}, and the engine needs {least} or newer")
            reason = text.format(version=version, least=least)
            self._refuse(environment.no_python(self.path, reason))
            return
        if _is_inside_qgis(parts[4]):
            self._refuse(environment.no_python(self.path, tr("it is QGIS's own Python")))
            return
        self._over = True
        self._limit.stop()
        self.passed.emit(version)


def _is_inside_qgis(prefix: str) -> bool:
    """Tell whether a Python is a part of QGIS, whose libraries would clash with the engine's."""
    home = environment.qgis_home()
    places = (path.replace("\\", "/").lower() for path in (prefix, os.path.realpath(prefix)))
    return bool(home) and any(f"{place}/".startswith(f"{home}/") for place in places)
