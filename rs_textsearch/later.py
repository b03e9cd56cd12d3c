"""A call that waits until Qt has nothing else to do, and is dropped with the object it is for."""

from __future__ import annotations

from collections.abc import Callable

from qgis.PyQt.QtCore import QObject, QTimer


def call_later(owner: QObject, act: Callable[[], object], ms: int = 0) -> None:
    """Call ``act`` from Qt's loop after ``ms`` milliseconds, unless ``owner`` is deleted before.

    ``QTimer.singleShot`` knows of no owner where it is given a partial or a lambda, and would
    call what uses an object that is gone.
    """
    timer = QTimer(owner)
    timer.setSingleShot(True)
    timer.timeout.connect(act)
    timer.timeout.connect(timer.deleteLater)
    timer.start(ms)
