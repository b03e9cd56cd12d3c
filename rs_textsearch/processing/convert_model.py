"""Algorithm ``rs_textsearch:modelfromcheckpoint``."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputString,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFile,
    QgsProcessingParameterFolderDestination,
)

from .. import wording
from ..parameters import parameter
from ..translation import tr
from ..values.offered import weights_filter
from ..worker.conversion import Conversion
from . import declared, models
from .command import CommandAlgorithm

DECLARED = tuple(
    parameter("bundle", name)
    for name in (
        "model", "precision", "normalisation", "title", "licence", "source", "ground_extent"
    )
)  # fmt: skip
"""The engine's parameters that the dialog shows."""


class ConvertModelAlgorithm(CommandAlgorithm):
    """Makes a model bundle of a checkpoint of CLIP."""

    CHECKPOINT, OUT, ADD, TITLE = "CHECKPOINT", "OUT", "ADD", "NAME"

    def name(self) -> str:
        """Return the stable id."""
        return "modelfromcheckpoint"

    def displayName(self) -> str:
        """Return the name in the toolbox."""
        return tr("Model from a checkpoint")

    def shortHelpString(self) -> str:
        """Return the help text."""
        return tr(
            "Makes a model of the weights of a CLIP, such as OpenAI's, RemoteCLIP's or "
            "GeoRSCLIP's, that were fetched before. PyTorch is not needed, and nothing of the file "
            "is run.\n\nThe new model is compared with its checkpoint and searches a sample scene "
            "before it is kept. Its folder is what “Build index” takes as a model. Mind the "
            "licence of the weights."
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        """Declare parameters and outputs."""
        self.addParameter(
            QgsProcessingParameterFile(
                self.CHECKPOINT, tr("Checkpoint"), fileFilter=weights_filter()
            )
        )
        declared.add(self, DECLARED)
        self.addParameter(QgsProcessingParameterBoolean(self.ADD, models.add_label(), False))
        self.addParameter(
            QgsProcessingParameterFolderDestination(self.OUT, tr("Folder of the new model"))
        )
        self.addOutput(QgsProcessingOutputString(self.TITLE, tr("What the model is called")))

    def processAlgorithm(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        """Run the engine and return the model's folder."""
        checkpoint = Path(self.parameterAsFile(parameters, self.CHECKPOINT, context))
        out = Path(self.parameterAsFileOutput(parameters, self.OUT, context))
        said = declared.said(self, DECLARED, parameters, context)
        options = {name.replace("_", "-"): str(value) for name, value in said.items()}
        document = self.run_command(partial(Conversion, checkpoint, out, options), feedback)
        if not document:  # cancelled
            return {}
        for note in document.get("notes") or []:
            feedback.pushInfo(wording.note(note))
        bundle = models.finished(
            out, feedback, add=self.parameterAsBoolean(parameters, self.ADD, context)
        )
        return {self.OUT: str(bundle.folder), self.TITLE: bundle.label()}
