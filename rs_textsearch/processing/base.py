"""What the algorithms share: a file behind a layer, and one engine request with feedback."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProcessingAlgorithm, QgsProcessingException, QgsProcessingFeedback
from qgis.PyQt.QtCore import QEventLoop, QTimer
from qgis.PyQt.QtGui import QIcon

from .. import wording
from ..definitions import ICON
from ..errors import TextSearchError
from ..worker.engine import EngineClient

POLL_MS = 200  # how soon a pressed Cancel is seen


class EngineAlgorithm(QgsProcessingAlgorithm):
    """An algorithm that asks the engine one thing, in a process of its own."""

    def createInstance(self) -> QgsProcessingAlgorithm:
        """Return a new algorithm of the same kind."""
        return type(self)()

    def icon(self) -> QIcon:
        """Return the plugin's icon."""
        return QIcon(str(ICON))

    def ask(
        self, method: str, params: dict[str, Any], feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Return the engine's answer, reporting progress and honouring Cancel.

        Runs an event loop of the calling thread: Processing's worker in the desktop, the main
        thread in ``qgis_process``.

        Raises:
            QgsProcessingException: the engine refused or died; the text has the remedy.
        """
        outcome: dict[str, Any] = {}
        loop = QEventLoop()
        client = EngineClient()
        request = client.request(method, params)

        def succeed(result: dict[str, Any]) -> None:
            outcome["result"] = result
            loop.quit()

        def fail(error: TextSearchError) -> None:
            outcome["error"] = error
            loop.quit()

        def report(message: dict[str, Any]) -> None:
            if message.get("total"):
                feedback.setProgress(100.0 * message["done"] / message["total"])
            feedback.setProgressText(wording.progress(message))

        def poll() -> None:
            if feedback.isCanceled():
                timer.stop()
                request.cancel()

        request.succeeded.connect(succeed)
        request.failed.connect(fail)
        request.progressed.connect(report)
        timer = QTimer()
        timer.timeout.connect(poll)
        timer.start(POLL_MS)
        loop.exec()
        timer.stop()
        client.stop_and_wait()
        error = outcome.get("error")
        if error is not None and error.code != "cancelled":
            raise QgsProcessingException(error.text())
        return outcome.get("result") or {}
