"""Algorithm ``rs_textsearch:trainmodel``."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFile,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from .. import settings, wording
from ..compat import FOLDER, NUMBER_INTEGER
from ..definitions import DEFAULT_BUNDLE, RECIPES
from ..errors import TextSearchError
from ..services.training import NEEDED, kept_text, lacking_text
from ..translation import tr
from ..values.offered import ARCHITECTURES, weights_filter
from ..values.training import ModelChoice
from ..worker import environment
from ..worker.interpreter import InterpreterCheck, Python
from ..worker.training import TrainingCommand
from . import declared, models, waiting
from .command import CommandAlgorithm


class TrainModelAlgorithm(CommandAlgorithm):
    """Adapts a model to a region by pairs."""

    PAIRS, BUNDLE, CHECKPOINT, ARCHITECTURE = "PAIRS", "BUNDLE", "CHECKPOINT", "ARCHITECTURE"
    RECIPE, EPOCHS, REPLAY, REPLAY_IMAGES = "RECIPE", "EPOCHS", "REPLAY", "REPLAY_IMAGES"
    TITLE, AUTHOR, LICENCE, ADD = "TITLE", "AUTHOR", "LICENCE", "ADD"
    RUN, OUT, NAME = "RUN", "OUT", "NAME"
    BEFORE, AFTER, BEST = "RECALL_BEFORE", "RECALL_AFTER", "BEST_EPOCH"

    def name(self) -> str:
        """Return the stable id."""
        return "trainmodel"

    def displayName(self) -> str:
        """Return the name in the toolbox."""
        return tr("Train a model")

    def shortHelpString(self) -> str:
        """Return the help text."""
        return tr(
            "Adapts a model to your region by the pairs of “Make training pairs”. The new model is "
            "what “Build index” takes; an index belongs to one model, so that rasters have to be "
            "indexed again.\n\n"
            "Recipes: heads (the last layers, fast and careful), lora (low-rank updates of a "
            "CLIP), full (all that can learn). General pairs, seen again while it learns yours, "
            "keep a model from forgetting.\n\n"
            "Cancel stops the training and keeps what it has learnt: the same folder of the run "
            "continues it. “Evaluate search” says whether search got better here. Training needs "
            "PyTorch in the engine's environment."
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        """Declare parameters and outputs."""
        self.addParameter(
            QgsProcessingParameterFile(self.PAIRS, tr("Folder of the pairs"), FOLDER)
        )
        self._declare_start()
        self.addParameter(
            QgsProcessingParameterEnum(  # the last argument: values are the words themselves
                self.RECIPE, tr("Recipe"), list(RECIPES), False, RECIPES[0], False, True
            )
        )
        self.addParameter(
            QgsProcessingParameterNumber(
                self.EPOCHS, tr("Epochs at most (if left empty: as the recipe has it)"),
                NUMBER_INTEGER, None, True, 1, 1000,
            )
        )  # fmt: skip
        replay = QgsProcessingParameterFile(
            self.REPLAY, tr("General pairs to replay"), extension="jsonl", optional=True
        )
        images = QgsProcessingParameterFile(
            self.REPLAY_IMAGES, tr("Images of the general pairs"), FOLDER, optional=True
        )
        for parameter in (replay, images):
            declared.add_advanced(self, parameter)
        for name, label in (
            (self.TITLE, tr("Name of the new model")),
            (self.AUTHOR, tr("Author")),
            (self.LICENCE, tr("Licence of the new model")),
        ):
            self.addParameter(QgsProcessingParameterString(name, label, optional=True))
        self.addParameter(QgsProcessingParameterBoolean(self.ADD, models.add_label(), False))
        for name, label in (
            (self.RUN, tr("Folder of the run, by which it continues")),
            (self.OUT, tr("Folder of the new model")),
        ):
            self.addParameter(QgsProcessingParameterFolderDestination(name, label))
        self.addOutput(QgsProcessingOutputString(self.NAME, tr("What the model is called")))
        for name, label in (
            (self.BEFORE, tr("Share found on validation before training")),
            (self.AFTER, tr("Share found on validation after training")),
            (self.BEST, tr("Best epoch (0: the model to start from)")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, label))

    def _declare_start(self) -> None:
        self.addParameter(
            QgsProcessingParameterFile(
                self.BUNDLE, tr("Model to start from: without it, that of new indexes"), FOLDER,
                optional=True,
            )
        )  # fmt: skip
        checkpoint = QgsProcessingParameterFile(
            self.CHECKPOINT, tr("Checkpoint to start from, instead of a model"), optional=True,
            fileFilter=weights_filter(),
        )  # fmt: skip
        architecture = QgsProcessingParameterEnum(
            self.ARCHITECTURE, tr("Architecture of the checkpoint"), list(ARCHITECTURES), False,
            None, True, True,
        )  # fmt: skip
        for parameter in (checkpoint, architecture):
            declared.add_advanced(self, parameter)

    def checkParameterValues(
        self, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> tuple[bool, str]:
        """Refuse what would fail after minutes."""
        if parameters.get(self.BUNDLE) and parameters.get(self.CHECKPOINT):
            return False, tr("Start from a model or from a checkpoint, not both.")
        if bool(parameters.get(self.REPLAY)) != bool(parameters.get(self.REPLAY_IMAGES)):
            return False, tr("General pairs need a file and a folder of images.")
        return super().checkParameterValues(parameters, context)

    def processAlgorithm(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        """Train, or go on with what was stopped, and return the new model."""
        lacking = _lacking(feedback)
        if lacking:
            raise QgsProcessingException(f"{lacking_text(lacking)} {environment.setup_remedy()}")
        run, out = (
            Path(self.parameterAsFileOutput(parameters, name, context))
            for name in (self.RUN, self.OUT)
        )
        pairs = Path(self.parameterAsFile(parameters, self.PAIRS, context))
        words = self._choice(parameters, context).words(pairs, run, out)
        make = partial(TrainingCommand, "adapt", words)
        document = self.run_command(make, feedback, partial(_tell, feedback))
        if not document:
            if run.is_dir():
                feedback.pushInfo(tr(
                    "Training is stopped; what it has learnt so far is kept in {folder}: with "
                    "that folder of the run it goes on from there."
                ).format(folder=run))  # fmt: skip
            return {self.RUN: str(run)}
        said, kind = kept_text(document)
        if said:
            (feedback.pushWarning if kind == "warning" else feedback.pushInfo)(said)
        bundle = models.finished(
            out, feedback, add=self.parameterAsBoolean(parameters, self.ADD, context)
        )
        return {
            self.RUN: str(run),
            self.OUT: str(out),
            self.NAME: bundle.label(),
            self.BEFORE: document["before"]["recall"],
            self.AFTER: document["after"]["recall"],
            self.BEST: document["best_epoch"],
        }

    def _choice(self, parameters: dict[str, Any], context: QgsProcessingContext) -> ModelChoice:
        bundle, checkpoint, replay, images = (
            self.parameterAsFile(parameters, name, context)
            for name in (self.BUNDLE, self.CHECKPOINT, self.REPLAY, self.REPLAY_IMAGES)
        )
        title, author, licence = (
            " ".join(self.parameterAsString(parameters, name, context).split())
            for name in (self.TITLE, self.AUTHOR, self.LICENCE)
        )
        chosen = parameters.get(self.ARCHITECTURE) is not None
        epochs = parameters.get(self.EPOCHS) is not None
        return ModelChoice(
            base=checkpoint or bundle or settings.bundle() or str(DEFAULT_BUNDLE),
            architecture=(
                self.parameterAsEnumString(parameters, self.ARCHITECTURE, context) if chosen else ""
            ),
            recipe=self.parameterAsEnumString(parameters, self.RECIPE, context),
            epochs=self.parameterAsInt(parameters, self.EPOCHS, context) if epochs else 0,
            replay=replay, replay_images=images, title=title, author=author, licence=licence,
        )  # fmt: skip


def _lacking(feedback: QgsProcessingFeedback) -> tuple[str, ...]:
    """Return which packages of training the engine's environment has not.

    Raises:
        QgsProcessingException: there is no engine.
    """
    found = _looked_at(feedback)
    if isinstance(found, TextSearchError):
        raise QgsProcessingException(found.text())
    return tuple(found.lacking)


def _looked_at(feedback: QgsProcessingFeedback) -> Python | TextSearchError:
    """Return the engine's Python, or why it is none; no frame that raises holds the check."""
    try:
        check = InterpreterCheck(environment.find_interpreter(), packages=NEEDED)
    except TextSearchError as error:
        return error.with_traceback(None)
    # it takes a moment, and ends by itself
    return waiting.outcome(check.passed, check.refused, lambda: None, feedback, check.start)


def _tell(feedback: QgsProcessingFeedback, event: dict[str, Any]) -> None:
    """Report a step of training, and write what an epoch brought into the log."""
    if event.get("type") == "step" and event.get("steps"):
        step, steps = int(event["step"]), int(event["steps"])
        feedback.setProgress(100.0 * step / steps)
        text = tr("Training, epoch {n}: step {step} of {steps}")
        feedback.setProgressText(text.format(n=event.get("epoch"), step=step, steps=steps))
    elif event.get("type") == "validation":
        found = wording.percent(float(event.get("recall") or 0))
        if not event.get("epoch"):
            text = tr("The model to start from finds {found} on validation.")
        else:
            text = tr("Epoch {n}: {found} are found on validation.")
        feedback.pushInfo(text.format(n=event.get("epoch"), found=found))
