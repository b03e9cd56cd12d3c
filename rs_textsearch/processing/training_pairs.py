"""Algorithm ``rs_textsearch:trainingpairs``."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputHtml,
    QgsProcessingOutputNumber,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFile,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterString,
)

from .. import settings, wording
from ..compat import FOLDER, VECTOR_POLYGON
from ..translation import tr
from ..values.training import CAPTIONS, CLASSES, FIELDS, OSM, SPLITS, LabelChoice
from ..worker.training import TrainingCommand
from . import declared, inputs, labelled
from .command import CommandAlgorithm

KINDS = (CLASSES, CAPTIONS, OSM, FIELDS)
OVERVIEW_PAGE = "overview.html"  # in the folder of pairs


class TrainingPairsAlgorithm(CommandAlgorithm):
    """Makes pairs of image and text from rasters and the polygons that label them."""

    LABELS, KIND, FIELD = "LABELS", "KIND", "FIELD"
    CAPTION_FIELD, TEMPLATES, VERDICT = "CAPTION_FIELD", "TEMPLATES", "VERDICT"
    SIZES, BUNDLE, CAPTIONS = "SIZES", "BUNDLE", "CAPTIONS"
    PAIRS, OVERVIEW, CLASSES = "PAIRS", "OVERVIEW", "CLASSES"

    def __init__(self) -> None:
        super().__init__()
        self._choice = LabelChoice()
        self._labels = Path()

    def name(self) -> str:
        """Return the stable id."""
        return "trainingpairs"

    def displayName(self) -> str:
        """Return the name in the toolbox."""
        return tr("Make training pairs")

    def shortHelpString(self) -> str:
        """Return the help text."""
        return tr(
            "Makes pairs of image and text from rasters and the polygons that label them, as "
            "“Train a model” takes them: images as an index reads its tiles, captions, and a "
            "training, a validation and a test part that share no ground.\n\n"
            "What a polygon says is its class in a field (classes), sentences in a field, several "
            "apart by | (captions), the tags of OpenStreetMap (osm), or its class with what other "
            "fields say (fields). Templates are sentences with {} for the class, separated by "
            "semicolons.\n\n"
            "The folder must be new, or one of pairs, which are replaced; captions that were "
            "edited are not lost. Twenty tiles a class in many places are a good start."
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        """Declare parameters and outputs."""
        inputs.add_rasters(self, tr("Rasters"))
        self.addParameter(
            QgsProcessingParameterFeatureSource(self.LABELS, tr("Labels"), [VECTOR_POLYGON])
        )
        self.addParameter(
            QgsProcessingParameterEnum(  # the last argument: values are the words themselves
                self.KIND, tr("What a polygon says"), list(KINDS), False, CLASSES, False, True
            )
        )
        for name, label in (
            (self.FIELD, tr("Field of the class")),
            (self.CAPTION_FIELD, tr("Field of sentences, where the labels are captions")),
        ):
            self.addParameter(
                QgsProcessingParameterField(
                    name, label, parentLayerParameterName=self.LABELS, optional=True
                )
            )
        self.addParameter(
            QgsProcessingParameterString(
                self.TEMPLATES, tr("Templates, such as: an aerial image of {}"), optional=True
            )
        )
        self.addParameter(
            QgsProcessingParameterString(
                self.SIZES,
                tr("Sides of tiles, such as 150, 300 (metres) or 192px"),
                optional=True,
            )
        )
        verdict = QgsProcessingParameterField(
            self.VERDICT, tr("Field that says right or wrong"),
            parentLayerParameterName=self.LABELS, optional=True,
        )  # fmt: skip
        bundle = QgsProcessingParameterFile(
            self.BUNDLE, tr("Model to train: without it, that of new indexes"), FOLDER,
            optional=True,
        )  # fmt: skip
        captions = QgsProcessingParameterFile(
            self.CAPTIONS, tr("Captions of an earlier run, edited"), extension="csv", optional=True
        )
        for parameter in (verdict, bundle, captions):
            declared.add_advanced(self, parameter)
        self.addParameter(
            QgsProcessingParameterFolderDestination(self.PAIRS, tr("Folder of the pairs"))
        )
        self.addOutput(QgsProcessingOutputHtml(self.OVERVIEW, tr("Overview")))
        for name, label in (
            (self.CLASSES, tr("Classes")),
            *zip(
                map(str.upper, SPLITS),
                (tr("Images to train on"), tr("Images to validate on"), tr("Images to test on")),
            ),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, label))

    def checkParameterValues(
        self, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> tuple[bool, str]:
        """Refuse what names no raster."""
        if inputs.missing(parameters):
            return False, tr("Choose rasters.")
        return super().checkParameterValues(parameters, context)

    def prepareAlgorithm(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> bool:
        """Find files and write the labels, in the main thread: layers are asked."""
        rasters = inputs.rasters(self, parameters, context)
        labels = self.parameterAsSource(parameters, self.LABELS, context)
        if labels is None:
            raise QgsProcessingException(self.invalidSourceError(parameters, self.LABELS))
        kind, templates = (
            self.parameterAsString(parameters, name, context)
            for name in (self.KIND, self.TEMPLATES)
        )
        field, caption_field, verdict = (
            labelled.field(self, parameters, name, labels, context)
            for name in (self.FIELD, self.CAPTION_FIELD, self.VERDICT)
        )
        self._choice = LabelChoice(
            rasters=[str(source.path) for source in rasters],
            kind=kind,
            field=field,
            caption_field=caption_field,
            templates=[text.strip() for text in templates.split(";") if text.strip()],
            verdict=verdict,
            bundle=self.parameterAsFile(parameters, self.BUNDLE, context) or settings.bundle(),
        )
        self._labels = labelled.written(labels)
        return True

    def processAlgorithm(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        """Run the command and return the folder and what is in it."""
        pairs = Path(self.parameterAsFileOutput(parameters, self.PAIRS, context))
        words = self._choice.words(self._labels, pairs)
        sizes = self.parameterAsString(parameters, self.SIZES, context)
        if sizes.strip():
            words.append(f"--sizes={sizes}")  # the last word of a name counts
        captions = self.parameterAsFile(parameters, self.CAPTIONS, context)
        if captions:
            words.append(f"--captions={captions}")
        document = self.run_command(partial(TrainingCommand, "regions", words), feedback)
        if not document:  # cancelled
            return {}
        for row in document["classes"]:
            feedback.pushInfo(_said(row))
        counts = {split.upper(): document["counts"][split] for split in SPLITS}
        return {
            self.PAIRS: str(pairs),
            self.OVERVIEW: str(pairs / OVERVIEW_PAGE),
            self.CLASSES: len(document["classes"]),
            **counts,
        }


def _said(row: dict[str, Any]) -> str:
    """Return how many images show a class."""
    text = tr("{label}, images to train on: {train}, to validate on: {val}, to test on: {test}")
    counts = {split: wording.number(row[split]) for split in SPLITS}
    return text.format(label=row["name"] or tr("without a class"), **counts)
