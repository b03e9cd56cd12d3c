"""Waiting as an algorithm does: for work that answers by signals, until Cancel is pressed."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from qgis.core import QgsProcessingFeedback
from qgis.PyQt.QtCore import QEventLoop, QTimer

from ..errors import TextSearchError

POLL_MS = 200  # how soon a pressed Cancel is seen


def outcome(
    done: Any,
    failed: Any,
    cancel: Callable[[], None],
    feedback: QgsProcessingFeedback,
    start: Callable[[], Any] = lambda: None,
) -> Any:
    """Return what the signal ``done`` or ``failed`` of some work brings.

    Runs an event loop of the calling thread: Processing's worker in the desktop, the main thread
    in ``qgis_process``.

    Args:
        done: signal of success, with a value.
        failed: the other one, with a ``TextSearchError``.
        cancel: is called when the user presses Cancel; one of the signals must follow.
        feedback: knows whether that was done.
        start: starts the work; what it raises of the plugin's errors is returned as well.
    """
    outcomes: list[Any] = []
    loop = QEventLoop()
    for signal in (done, failed):
        signal.connect(outcomes.append)
        signal.connect(loop.quit)
    watch = _CancelWatch(feedback, cancel)
    watch.start(POLL_MS)
    try:
        start()
    except TextSearchError as error:
        outcomes.append(error.with_traceback(None))  # whose frames hold objects of Qt
    if not outcomes:
        loop.exec()
    watch.stop()
    return outcomes[0]


class _CancelWatch(QTimer):
    """Calls ``cancel`` when the user has pressed Cancel.

    Its slot is a method, which Qt does not hold: a function would keep all this alive until the
    thread's next event loop, which may never come.
    """

    def __init__(self, feedback: QgsProcessingFeedback, cancel: Callable[[], None]) -> None:
        super().__init__()
        self._feedback = feedback
        self._cancel = cancel
        self.timeout.connect(self._look)

    def _look(self) -> None:
        if self._feedback.isCanceled():
            self.stop()
            self._cancel()
