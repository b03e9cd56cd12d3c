"""A quick look at a program before it is taken for the engine's Python.

What the user chooses may be anything: QGIS itself, which ``sys.executable`` names on Windows and
macOS, or a program that never ends. So it is asked for one line, and ended where none comes.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from qgis.PyQt.QtCore import QObject, QProcess, QTimer, pyqtSignal

from ..definitions import PACKAGES
from ..errors import EngineMissingError
from ..installation.pythons import LEAST, MARK, PROBE
from ..later import call_later
from ..translation import tr
from . import environment

LIMIT_MS = 5000


@dataclass(frozen=True)
class Python:
    """What a Python answered.

    Attributes:
        path: the program itself, behind links and scripts that start it.
        version: its three numbers.
        prefix: the folder of its installation or environment.
        makes_environments: whether it has the modules venv and ensurepip.
        lacking: packages that were asked for and that it has not.
        kind: what it is that packages have no wheels for; empty for the usual one.
    """

    path: Path
    version: tuple[int, int, int]
    prefix: str
    makes_environments: bool
    lacking: tuple[str, ...]
    kind: str = ""

    @property
    def name(self) -> str:
        """Return the version as people write it."""
        return ".".join(map(str, self.version))


class InterpreterCheck(QObject):
    """Runs ``PROGRAM -I -c ...`` once; exactly one of ``passed`` and ``refused`` follows.

    Attributes:
        path: the program.

    Signals:
        passed(object): the ``Python``.
        refused(object): an ``EngineMissingError`` that says what the program is instead.
    """

    passed = pyqtSignal(object)
    refused = pyqtSignal(object)

    def __init__(
        self, path: Path, parent: QObject | None = None, limit_ms: int | None = None,
        packages: Iterable[str] | None = None,
    ) -> None:  # fmt: skip
        """Prepare to ask ``path`` which of ``packages`` it lacks, the engine's by default."""
        super().__init__(parent)
        self.path = path
        self._packages = tuple(PACKAGES if packages is None else packages)
        self._over = False
        self._process = QProcess(self)
        self._process.setProcessEnvironment(environment.clean_environment())
        self._process.setStandardInputFile(QProcess.nullDevice())
        self._process.finished.connect(self._on_finished)
        self._process.errorOccurred.connect(self._on_error)
        self._limit = QTimer(self)
        self._limit.setSingleShot(True)
        self._limit.setInterval(LIMIT_MS if limit_ms is None else limit_ms)
        self._limit.timeout.connect(self._on_limit)

    def start(self) -> None:
        """Begin; the outcome arrives as a signal, after control is back in the event loop."""
        try:
            environment.check_program(self.path)
        except EngineMissingError as error:
            call_later(self, partial(self._refuse, error))
            return
        self._limit.start()
        self._process.start(str(self.path), ["-I", "-c", PROBE, *self._packages])

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
        python = _parse(bytes(self._process.readAllStandardOutput()).decode("utf-8", "replace"))
        if python is None:
            self._refuse(environment.no_python(self.path, tr("it answers something else")))
        elif python.version[:2] < LEAST:
            least = ".".join(map(str, LEAST))
            text = tr("it is Python {version}, and the engine needs {least} or newer")
            reason = text.format(version=python.name, least=least)
            self._refuse(environment.no_python(self.path, reason))
        elif python.kind:
            self._refuse(environment.no_python(self.path, _without_packages(python.kind)))
        elif _is_inside_qgis(python.prefix):
            self._refuse(environment.no_python(self.path, tr("it is QGIS's own Python")))
        else:
            self._over = True
            self._limit.stop()
            self.passed.emit(python)


def _parse(text: str) -> Python | None:
    """Return what a program has answered, None where that is no Python's answer."""
    mark, _, answer = text.strip().partition(" ")
    if mark != MARK:
        return None
    try:
        said = json.loads(answer)
        major, minor, micro = map(int, said["version"])
        return Python(
            Path(said["executable"]),
            (major, minor, micro),
            str(said["prefix"]),
            bool(said["modules"]),
            tuple(map(str, said["lacking"])),
            str(said.get("kind", "")),
        )
    except (ValueError, KeyError, TypeError):
        return None


def _without_packages(kind: str) -> str:
    """Return why nothing can be installed for a kind of Python."""
    if kind == "32 bits":
        return tr("it is a program of 32 bits, for which there are no packages")
    return tr("it is a free-threaded Python, for which there are no packages")


def _is_inside_qgis(prefix: str) -> bool:
    """Tell whether a Python is a part of QGIS, whose libraries would clash with the engine's."""
    places = [path.replace("\\", "/").lower() for path in (prefix, os.path.realpath(prefix))]
    homes = environment.qgis_homes()
    return any(f"{place}/".startswith(f"{home}/") for place in places for home in homes)
