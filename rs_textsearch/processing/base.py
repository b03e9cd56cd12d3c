"""What the algorithms share: a file behind a layer, and one engine request with feedback."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsGeometry,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsRasterLayer,
)
from qgis.PyQt.QtCore import QEventLoop, QTimer
from qgis.PyQt.QtGui import QIcon

from .. import wording
from ..definitions import ICON
from ..errors import CancelledError, SourceError, TextSearchError
from ..layers import area
from ..services import sources
from ..values.source import Source
from ..worker.engine import EngineClient, Request

POLL_MS = 200  # how soon a pressed Cancel is seen


class EngineAlgorithm(QgsProcessingAlgorithm):
    """An algorithm that asks the engine one thing, in a process of its own."""

    def createInstance(self) -> QgsProcessingAlgorithm:
        """Return a new algorithm of the same kind."""
        return type(self)()

    def icon(self) -> QIcon:
        """Return the plugin's icon."""
        return QIcon(str(ICON))

    def source_of(self, layer: QgsRasterLayer) -> Source:
        """Return the file behind a layer of the project; call it in the main thread only.

        Raises:
            QgsProcessingException: it is none that the engine can open.
        """
        try:
            return sources.from_layer(layer)
        except SourceError as error:
            raise QgsProcessingException(error.text()) from error

    def area_of(
        self, parameters: dict[str, Any], name: str, context: QgsProcessingContext
    ) -> Path | None:
        """Write the polygons of the source ``name`` and return their file; None without one.

        Raises:
            QgsProcessingException: they cannot be written.
        """
        polygons = self.parameterAsSource(parameters, name, context)
        if polygons is None:
            return None
        shapes = [each.geometry() for each in polygons.getFeatures() if each.hasGeometry()]
        return self.written(shapes, polygons.sourceCrs())

    @staticmethod
    def written(shapes: list[QgsGeometry], crs: QgsCoordinateReferenceSystem) -> Path:
        """Write polygons for the engine and return their file; raises as :meth:`area_of`."""
        try:
            return area.write(shapes, crs)
        except SourceError as error:
            raise QgsProcessingException(error.text()) from error

    def ask(
        self, method: str, params: dict[str, Any], feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Return the engine's answer, reporting progress and honouring Cancel.

        Runs an event loop of the calling thread: Processing's worker in the desktop, the main
        thread in ``qgis_process``.

        Raises:
            QgsProcessingException: the engine refused or died; the text has the remedy.
        """
        # QGIS keeps the exception, and with it the frames that it passed: none with objects of Qt,
        # which would be deleted some day in another thread than their own
        outcome = _converse(method, params, feedback)
        if isinstance(outcome, CancelledError):
            return {}
        if isinstance(outcome, TextSearchError):
            raise QgsProcessingException(outcome.text())
        return outcome


def _converse(
    method: str, params: dict[str, Any], feedback: QgsProcessingFeedback
) -> dict[str, Any] | TextSearchError:
    """Return the engine's result or what it failed with."""
    outcomes: list[dict[str, Any] | TextSearchError] = []
    loop = QEventLoop()
    client = EngineClient()
    request = client.request(method, params)

    def report(message: dict[str, Any]) -> None:
        if message.get("total"):
            feedback.setProgress(100.0 * message["done"] / message["total"])
        feedback.setProgressText(wording.progress(message))

    for signal in (request.succeeded, request.failed):
        signal.connect(outcomes.append)
        signal.connect(loop.quit)
    request.progressed.connect(report)
    watch = _CancelWatch(feedback, request)
    watch.start(POLL_MS)
    loop.exec()
    watch.stop()
    client.stop_and_wait()
    return outcomes[0]


class _CancelWatch(QTimer):
    """Cancels the request when the user has pressed Cancel.

    Its slot is a method, which Qt does not hold: a function would keep all this alive until the
    thread's next event loop, which may never come.
    """

    def __init__(self, feedback: QgsProcessingFeedback, request: Request) -> None:
        super().__init__()
        self._feedback = feedback
        self._request = request
        self.timeout.connect(self._look)

    def _look(self) -> None:
        if self._feedback.isCanceled():
            self.stop()
            self._request.cancel()
