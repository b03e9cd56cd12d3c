"""Runs of training and of its evaluation, each a process that leaves the processor to others."""

from __future__ import annotations

from qgis.PyQt.QtCore import QObject

from . import environment
from .command import Command


class TrainingCommand(Command):
    """One run of ``python -m training COMMAND --json``.

    What it tells besides: ``{"type": "step", "step", "steps", "loss"}`` and ``{"type":
    "validation", "epoch", "recall"}``. A run that was stopped continues by the same words.
    """

    def __init__(self, name: str, words: list[str], parent: QObject | None = None) -> None:
        arguments = environment.training_arguments(name, "--json", *words)
        super().__init__("training", arguments, parent, background=True)


class EvaluationCommand(Command):
    """One run of the engine's command ``evaluate``, which indexes what it needs in the cache."""

    def __init__(self, words: list[str], parent: QObject | None = None) -> None:
        arguments = environment.arguments("evaluate", "--json", *words)
        super().__init__("evaluation", arguments, parent, background=True)
