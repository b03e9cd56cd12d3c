"""From labels to an evaluated model: one command at a time, each in a process of its own."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from pathlib import Path
from typing import Any

from qgis.PyQt.QtCore import QObject, pyqtSignal

from .. import bundles, wording
from ..bundles import Bundle
from ..errors import TextSearchError
from ..later import call_later
from ..translation import tr
from ..values.training import LabelChoice, ModelChoice
from ..worker import environment
from ..worker.command import Command
from ..worker.interpreter import InterpreterCheck, Python
from ..worker.training import EvaluationCommand, TrainingCommand
from . import training_runs
from .training_runs import CHOICES, EVALUATION, OUTCOME, TrainingRun

CHECK, MAKE, ESTIMATE, FIT, EVALUATE = "check", "make", "estimate", "fit", "evaluate"
NEEDED = ("torch", "timm", "open_clip_torch", "onnx")  # of what training needs, the telling ones


class Training(QObject):
    """Runs the commands of the training in ``run``; what is done stands in its folder.

    Attributes:
        run: the training that is meant.
        labels: those of which the pairs are made.
        model: the base model, the recipe, the name.

    Signals:
        started(str): a command begins, by its kind.
        progressed(float, float, str): of the command that runs.
        noted(str): what it says of the data.
        told(dict): a step or a validation.
        finished(str, dict): the kind of the command, and its document.
        failed(str, object): the kind, and the ``TextSearchError``; a stop is one, too.
        dropped(): ``stop_and_wait`` has ended the command; nothing else follows.
        lacking(tuple): packages of training that the engine's environment has not; often none.
    """

    started = pyqtSignal(str)
    progressed = pyqtSignal(float, float, str)
    noted = pyqtSignal(str)
    told = pyqtSignal(dict)
    finished = pyqtSignal(str, dict)
    failed = pyqtSignal(str, object)
    dropped = pyqtSignal()
    lacking = pyqtSignal(tuple)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.labels = LabelChoice()
        self.model = ModelChoice()
        self.run = training_runs.new()
        self._command: Command | None = None
        self._kind = ""
        self._new = (LabelChoice(), Path())  # of which pairs are being made
        self._look: InterpreterCheck | None = None

    # -- which training ------------------------------------------------------------------

    def open(self, run: TrainingRun) -> None:
        """Go on with ``run`` where it was left."""
        self.run = run
        told = run.read(CHOICES)
        self.labels = LabelChoice.of(told.get("labels"))
        self.model = ModelChoice.of(told.get("model"))

    def keep(self) -> None:
        """Write down what is chosen; raises OutputError."""
        self.run.write(CHOICES, self._choices(self.labels))

    def _choices(self, labels: LabelChoice) -> dict[str, Any]:
        return {"labels": labels.as_dict(), "model": self.model.as_dict()}

    def stage(self) -> str:
        """Return how far the training is."""
        return self.run.stage()

    def running(self) -> str:
        """Return the kind of the command that runs, empty for none."""
        return self._kind if self._command is not None else ""

    # -- what is done --------------------------------------------------------------------

    def look_for_packages(self) -> None:
        """Find out whether the engine's environment can train; ``lacking`` follows, later."""
        try:
            path = environment.find_interpreter()
        except TextSearchError:
            call_later(self, partial(self.lacking.emit, NEEDED))
            return
        if self._look is not None:
            self._look.cancel()
            self._look.deleteLater()
        self._look = InterpreterCheck(path, self, packages=NEEDED)
        self._look.passed.connect(self._on_looked)
        self._look.refused.connect(lambda _: self.lacking.emit(NEEDED))
        self._look.start()

    def check(self, choice: LabelChoice, labels: Path) -> None:
        """Count what ``choice`` of ``labels`` gives; nothing is written."""
        words = choice.words(labels, self.run.pairs)
        self._start(CHECK, TrainingCommand("regions", ["--check", *words], self))

    def make_pairs(
        self, choice: LabelChoice, labels: Path, captions: Path | None = None
    ) -> None:
        """Make pairs by ``choice`` of ``labels`` in the folder, with ``captions`` that were edited.

        Pairs that are there stay until the new ones are whole; then what was trained on them goes.
        """
        self._new = (choice, labels)
        words = choice.words(labels, self.run.pairs)
        words += [f"--captions={captions}"] if captions is not None else []
        self._start(MAKE, TrainingCommand("regions", words, self))

    def estimate(self, model: ModelChoice) -> None:
        """Measure a step of each recipe with the base of ``model``."""
        words = ["--estimate", *model.start_words(self.run.pairs)]
        self._start(ESTIMATE, TrainingCommand("adapt", words, self))

    def fit(self) -> None:
        """Train, or go on with what was stopped."""
        words = self.model.words(self.run.pairs, self.run.run, self.run.bundle)
        self._start(FIT, TrainingCommand("adapt", words, self))

    def evaluate(self) -> None:
        """Compare the new model with its base on the blocks that training has not seen."""
        words = [
            *self.labels.rasters, *self.run.ground_words(), *self.labels.verdict_words(),
            f"--bundle={self.run.bundle}", f"--report={self.run.report}",
        ]  # fmt: skip
        if (Path(self.model.base) / bundles.CARD).is_file():  # no index is made with a checkpoint
            words += [f"--against-bundle={self.model.base}"]
        self._start(EVALUATE, EvaluationCommand(words, self))

    def register(self) -> Bundle:
        """Put the new model among those of the profile and return it; raises BundleError."""
        return bundles.add(self.run.bundle)

    def stop(self) -> None:
        """End the command that runs; what it has done is kept, and ``failed`` follows."""
        if self._command is not None:
            self._command.cancel()

    def stop_and_wait(self, milliseconds: int) -> None:
        """End all before returning; what the command has done is kept."""
        if self._look is not None:
            self._look.cancel()
        if self._command is not None:
            self._command.stop_and_wait(milliseconds)
            self._command = None
            self.dropped.emit()

    # -- a command -----------------------------------------------------------------------

    def _start(self, kind: str, command: Command) -> None:
        if self._command is not None:
            return
        self._kind, self._command = kind, command
        command.progressed.connect(self.progressed)
        command.noted.connect(self.noted)
        command.told.connect(self._on_told)
        command.finished.connect(self._on_finished)
        command.failed.connect(self._on_failed)
        try:
            command.start()
        except TextSearchError as error:
            call_later(self, partial(self._on_failed, error))
        self.started.emit(kind)

    def _on_told(self, event: dict[str, Any]) -> None:
        self.run.remember(event)
        self.told.emit(event)

    def _on_finished(self, document: dict[str, Any]) -> None:
        kept = {FIT: OUTCOME, EVALUATE: EVALUATION}
        kind = self._let_go()
        try:
            if kind == MAKE:
                choice, labels = self._new
                self.run.take_pairs(labels, self._choices(choice))
                self.labels = choice
            elif kind in kept:
                self.run.write(kept[kind], document)
        except TextSearchError as error:
            self.failed.emit(kind, error)
            return
        self.finished.emit(kind, document)

    def _on_failed(self, error: TextSearchError) -> None:
        if self._command is not None:
            self.failed.emit(self._let_go(), error)

    def _let_go(self) -> str:
        self._command.deleteLater()
        self._command = None
        return self._kind

    def _on_looked(self, python: Python) -> None:
        self.lacking.emit(python.lacking)


def stopped_text() -> str:
    """Return what is left of a training that was stopped."""
    return tr("Training is stopped; what it has learnt so far is kept, and “Continue” goes on "
              "from there.")


def lacking_text(names: Iterable[str]) -> str:
    """Return that training needs packages which the engine's environment has not."""
    text = tr(
        "Training needs packages that the engine's environment has not: {names}. They take some "
        "gigabytes of disk space; searching works without them."
    )
    return text.format(names=", ".join(names))


def kept_text(outcome: dict[str, Any]) -> tuple[str, str]:
    """Return what is to be said of what the model forgot, and how."""
    if not outcome.get("share", 1.0):
        text = tr("Training found nothing better: the new model is the base as it was.")
        if outcome.get("best_epoch"):
            text = tr("What was learnt would have cost more of what the base knew than is "
                      "allowed: the new model is the base as it was. General pairs to "
                      "replay let it learn more.")
        return text, "warning"
    told = outcome.get("forgotten") or {}
    before, after = told.get("before"), told.get("after")
    if before is None or after is None:
        return "", "info"
    lost = after < before - float(told.get("most_lost") or 0)
    if told.get("code") == "replayed":
        text = tr("It has forgotten nothing to speak of: on the general pairs {after} %, and "
                  "{before} % before.")
        if lost:
            text = tr("It has forgotten something: on the general pairs {after} %, and {before} % "
                      "before.")
    else:
        text = tr("On photographs of elsewhere that ship with the plugin: {after} %, and {before} "
                  "% before. They show little of what a model forgets: general pairs to replay "
                  "measure it, and hold it.")
    kind = "warning" if lost else "success" if told.get("code") == "replayed" else "info"
    before, after = (wording.number(100 * value, 1) for value in (before, after))
    return text.format(before=before, after=after), kind
