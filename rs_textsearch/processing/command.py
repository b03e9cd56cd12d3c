"""What the algorithms share that run one command in the engine's Python."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from qgis.core import QgsProcessingException, QgsProcessingFeedback

from ..errors import CancelledError, TextSearchError
from ..worker.command import Command
from . import waiting
from .base import EngineAlgorithm
from .groups import MODEL

Told = Callable[[dict[str, Any]], None]


class CommandAlgorithm(EngineAlgorithm):
    """An algorithm that runs one command, in a process that ends with it."""

    GROUP = MODEL

    def run_command(
        self,
        make: Callable[[], Command],
        feedback: QgsProcessingFeedback,
        told: Told = lambda event: None,
    ) -> dict[str, Any]:
        """Return the command's document, reporting progress and honouring Cancel.

        Args:
            make: returns the command; it is made here, so that no frame above holds it.
            feedback: gets progress and notes; a command that is cancelled has an empty document.
            told: is called with any other event, such as a step of training.

        Raises:
            QgsProcessingException: the command refused or died; the text has the remedy.
        """
        outcome = _run(make, feedback, told)
        if isinstance(outcome, CancelledError):
            return {}
        if isinstance(outcome, TextSearchError):
            raise QgsProcessingException(outcome.text())
        return outcome


def _run(
    make: Callable[[], Command], feedback: QgsProcessingFeedback, told: Told
) -> dict[str, Any] | TextSearchError:
    """Return the command's document or what it failed with."""
    said = ""

    def report(done: float, total: float, text: str) -> None:
        nonlocal said
        if total:
            feedback.setProgress(100.0 * done / total)
        if text != said:  # each goes into the log
            feedback.setProgressText(text)
            said = text

    def note(text: str) -> None:
        feedback.pushInfo(text)

    command = make()
    command.progressed.connect(report)
    command.noted.connect(note)
    command.told.connect(told)
    return waiting.outcome(
        command.finished, command.failed, command.cancel, feedback, command.start
    )
