"""Waiting for a state, and hearing what goes wrong where no test looks."""

from __future__ import annotations

import sys
import time
import traceback
from collections.abc import Callable
from typing import Any

from PyQt6.QtCore import QtMsgType, qInstallMessageHandler
from PyQt6.QtTest import QTest

from tests.qt6.stand_in import deprecation

ENGINE_MS = 120_000  # generous: the machine may be busy
COMPLAINTS = (QtMsgType.QtWarningMsg, QtMsgType.QtCriticalMsg, QtMsgType.QtFatalMsg)
OF_THIS_SCREEN = (
    "This plugin does not support",  # the off-screen platform: raising, sizes of windows
    "QFont::",
    "QStandardPaths:",  # a folder that a user without a session lacks
)


class Faults:
    """What a slot raised, what Qt complained of, and which deprecated members were called."""

    def __init__(self) -> None:
        self.said: list[str] = []
        self._before: Any = None

    def listen(self) -> None:
        """Hear from now on."""
        self._before = sys.excepthook
        sys.excepthook = self._raised
        qInstallMessageHandler(self._complained)
        deprecation.HEARD = self._called

    def stop(self) -> None:
        """Hear no more."""
        sys.excepthook = self._before
        qInstallMessageHandler(None)
        deprecation.HEARD = None

    def _raised(self, kind: type, error: BaseException, trace: Any) -> None:
        self.said.append("".join(traceback.format_exception(kind, error, trace)))

    def _complained(self, kind: QtMsgType, context: Any, text: str | None) -> None:
        if kind in COMPLAINTS and not (text or "").startswith(OF_THIS_SCREEN):
            self.said.append(f"Qt: {text}")

    def _called(self, path: str, place: str) -> None:
        self.said.append(f"{place} calls {path}, which is deprecated")


FAULTS = Faults()
"""Those of this process."""


def until(condition: Callable[[], Any], what: str, ms: int = 10_000) -> None:
    """Let Qt work until ``condition`` holds; fails after ``ms`` milliseconds, or at a fault."""
    end = time.monotonic() + ms / 1000
    while not condition():
        if FAULTS.said:
            raise AssertionError("\n".join(FAULTS.said))
        if time.monotonic() > end:
            raise TimeoutError(f"not within {ms} ms: {what}")
        QTest.qWait(10)
