"""One engine process for the requests of a run, with progress and Cancel."""

from __future__ import annotations

from types import TracebackType
from typing import Any

from qgis.core import QgsProcessingException, QgsProcessingFeedback

from .. import wording
from ..errors import CancelledError, TextSearchError
from ..worker.engine import EngineClient
from . import waiting


class Session:
    """The engine for one run of an algorithm, a context; what it has loaded serves all requests.

    It runs event loops of the thread that asks: Processing's worker in the desktop, the main thread
    in ``qgis_process``.
    """

    def __init__(self, feedback: QgsProcessingFeedback) -> None:
        self._feedback = feedback
        self._client: EngineClient | None = None

    def __enter__(self) -> Session:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        """End the engine; another request starts one."""
        if self._client is not None:
            self._client.stop_and_wait()
            self._client = None

    def ask(
        self, method: str, params: dict[str, Any], step: int = 0, steps: int = 1
    ) -> dict[str, Any]:
        """Return the engine's answer; an empty one where the user has cancelled.

        Args:
            method: what is asked for.
            params: of the request.
            step: number of the request among ``steps`` that share the progress bar, from 0.
            steps: how many requests the run makes.

        Raises:
            QgsProcessingException: the engine refused or died; the text has the remedy.
        """
        outcome = self.attempt(method, params, step, steps)
        if isinstance(outcome, TextSearchError):
            raise QgsProcessingException(outcome.text())
        return outcome

    def attempt(
        self, method: str, params: dict[str, Any], step: int = 0, steps: int = 1
    ) -> dict[str, Any] | TextSearchError:
        """Return what :meth:`ask` returns, and an error instead of raising it."""
        if self._feedback.isCanceled():
            return {}
        # QGIS keeps the exception, and with it the frames that it passed: none with objects of Qt,
        # which would be deleted some day in another thread than their own
        outcome = self._converse(method, params, step, steps)
        if isinstance(outcome, CancelledError):
            return {}
        if isinstance(outcome, TextSearchError):
            self.close()
        return outcome

    def _converse(
        self, method: str, params: dict[str, Any], step: int, steps: int
    ) -> dict[str, Any] | TextSearchError:
        """Return the engine's result or what it failed with."""
        if self._client is None:
            self._client = EngineClient()
        request = self._client.request(method, params)

        def report(message: dict[str, Any]) -> None:
            if message.get("total"):
                done = message["done"] / message["total"]
                self._feedback.setProgress(100.0 * (step + done) / steps)
            self._feedback.setProgressText(wording.progress(message))

        request.progressed.connect(report)
        outcome = waiting.outcome(
            request.succeeded, request.failed, request.cancel, self._feedback
        )
        self._feedback.setProgress(100.0 * (step + 1) / steps)
        return outcome
