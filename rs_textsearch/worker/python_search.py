"""Looks for Pythons that can make the engine's environment."""

from __future__ import annotations

import os
from pathlib import Path

from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ..installation.pythons import NEWEST, candidates
from .interpreter import InterpreterCheck, Python

LIMIT_MS = 20_000  # nobody waits for it, and a busy computer takes its time


class PythonSearch(QObject):
    """Asks every program that may be one, the likeliest first, one after the other.

    Attributes:
        found: the suitable ones, in this order; those newer than is known to work are last.
        unable: those that are only kept from it by lacking the modules venv and ensurepip.

    Signals:
        changed(): one more was found, or all have answered.
    """

    changed = pyqtSignal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.found: list[Python] = []
        self.unable: list[Python] = []
        self._waiting: list[Path] = []
        self._check: InterpreterCheck | None = None

    def is_running(self) -> bool:
        """Tell whether one has not answered yet."""
        return self._check is not None or bool(self._waiting)

    def start(self) -> None:
        """Begin anew; ``changed`` follows, after control is back in the event loop."""
        self.stop()
        self.found, self.unable = [], []
        self._waiting = candidates()
        QTimer.singleShot(0, self._ask_next)
        self.changed.emit()

    def stop(self) -> None:
        """Give up; no signal follows."""
        self._waiting = []
        self._let_go()

    def _let_go(self) -> None:
        check, self._check = self._check, None
        if check is not None:
            check.cancel()
            check.deleteLater()

    def _ask_next(self) -> None:
        self._let_go()
        if not self._waiting:
            self.changed.emit()
            return
        self._check = InterpreterCheck(self._waiting.pop(0), self, LIMIT_MS)
        self._check.passed.connect(self._on_passed)
        self._check.refused.connect(self._on_refused)
        self._check.start()

    def _on_refused(self, _: object) -> None:
        self._ask_next()

    def _on_passed(self, python: Python) -> None:
        kind = self.found if python.makes_environments else self.unable
        if _program(python) not in map(_program, kind):
            kind.append(python)
            kind.sort(key=lambda each: each.version[:2] > NEWEST)
            self.changed.emit()
        self._ask_next()


def _program(python: Python) -> str:
    return os.path.realpath(python.path)
