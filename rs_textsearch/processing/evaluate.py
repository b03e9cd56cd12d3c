"""Algorithm ``rs_textsearch:evaluate``."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterString,
)

from .. import settings, wording
from ..compat import FOLDER, VECTOR_POLYGON
from ..parameters import parameter
from ..services.index_rasters import rasters_of
from ..translation import tr
from . import declared, evaluation, inputs, labelled
from .base import EngineAlgorithm
from .groups import MODEL

DECLARED = tuple(
    parameter("evaluate", name)
    for name in (
        "labelled_only", "split", "tile_size", "scales", "block", "resamples", "seed", "device"
    )
)  # fmt: skip
"""The engine's parameters that the dialog shows as they are declared."""


class EvaluateAlgorithm(EngineAlgorithm):
    """Measures by labelled polygons how well searches find what is there."""

    GROUP = MODEL
    LABELS, FIELD, VERDICT, TEMPLATE = "LABELS", "FIELD", "VERDICT", "TEMPLATE"
    AREA, BUNDLE, AGAINST, TAUGHT = "AREA", "BUNDLE", "AGAINST_BUNDLE", "TAUGHT"
    REPORT = "REPORT"

    def __init__(self) -> None:
        super().__init__()
        self._sources: list[str] = []
        self._labels: Path | None = None
        self._area: Path | None = None

    def name(self) -> str:
        """Return the stable id."""
        return "evaluate"

    def displayName(self) -> str:
        """Return the name in the toolbox."""
        return tr("Evaluate search")

    def shortHelpString(self) -> str:
        """Return the help text."""
        return tr(
            "Tells how well searches work here, by polygons that say what is where. Each label is "
            "asked as a query, and every tile is right or wrong by the polygons. The report is one "
            "page with numbers, maps and pictures, to look at in a browser and to print.\n\n"
            "Name a model to compare with to see what was gained: before and after, on the same "
            "tiles. Evaluate on places that no training saw, such as the test blocks of a training "
            "for your region: that is what the area is for.\n\n"
            "A raster without an index is indexed first, which takes as long as “Build index”; "
            "the index is kept in the cache. Values are shares from 0 to 1; intervals hold 95 % "
            "of what redrawn blocks of the ground give, and are left out where the labels lie in "
            "too few places."
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        """Declare parameters and outputs."""
        inputs.add(self, tr("Rasters"))
        self._declare_labels()
        for name, label in (
            (self.BUNDLE, tr("Model: without it, that of the index")),
            (self.AGAINST, tr("Model to compare with: what was before")),
        ):
            self.addParameter(QgsProcessingParameterFile(name, label, FOLDER, optional=True))
        declared.add_advanced(
            self,
            QgsProcessingParameterFile(
                self.TAUGHT, tr("Taught search: compared with what it was before"),
                extension="json", optional=True,
            ),
        )  # fmt: skip
        declared.add(self, DECLARED)
        self.addParameter(
            QgsProcessingParameterFileDestination(
                self.REPORT, tr("Report"), fileFilter=tr("Page (*.html)"), optional=True
            )
        )
        evaluation.add_outputs(self)

    def _declare_labels(self) -> None:
        self.addParameter(
            QgsProcessingParameterFeatureSource(self.LABELS, tr("Labels"), [VECTOR_POLYGON])
        )
        self.addParameter(
            QgsProcessingParameterField(
                self.FIELD, tr("Field that says what a polygon shows"),
                parentLayerParameterName=self.LABELS,
            )
        )  # fmt: skip
        self.addParameter(
            QgsProcessingParameterString(
                self.TEMPLATE, tr("Query for a label, {} being the label"), "{}"
            )
        )
        declared.add_advanced(
            self,
            QgsProcessingParameterField(
                self.VERDICT, tr("Field that says right or wrong"),
                parentLayerParameterName=self.LABELS, optional=True,
            ),
        )  # fmt: skip
        self.addParameter(
            QgsProcessingParameterFeatureSource(
                self.AREA, tr("Area: only tiles whose centre lies in it"), [VECTOR_POLYGON],
                optional=True,
            )
        )  # fmt: skip

    def checkParameterValues(
        self, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> tuple[bool, str]:
        """Refuse what names neither rasters nor an index."""
        reason = inputs.missing(parameters)
        return (False, reason) if reason else super().checkParameterValues(parameters, context)

    def prepareAlgorithm(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> bool:
        """Find files and write labels and area, in the main thread: layers are asked."""
        self._sources = inputs.indexes_or_rasters(self, parameters, context)
        labels = self.parameterAsSource(parameters, self.LABELS, context)
        if labels is None:
            raise QgsProcessingException(self.invalidSourceError(parameters, self.LABELS))
        names = [labelled.field(self, parameters, name, labels, context)
                 for name in (self.FIELD, self.VERDICT)]  # fmt: skip
        self._labels = labelled.written(labels, [name for name in names if name])
        area = self.parameterAsSource(parameters, self.AREA, context)
        self._area = None if area is None else labelled.written(area, ["split"])
        return True

    def processAlgorithm(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        """Run the engine and return the report and what came out."""
        report = self.parameterAsFileOutput(parameters, self.REPORT, context)
        bundle = self.parameterAsFile(parameters, self.BUNDLE, context)
        indexed = (rasters_of(Path(source)) is not None for source in self._sources)
        if not bundle and not any(indexed):
            bundle = settings.bundle()
        params = {
            "sources": self._sources,
            "labels": str(self._labels),
            "field": self.parameterAsString(parameters, self.FIELD, context),
            "template": self.parameterAsString(parameters, self.TEMPLATE, context),
            "verdict": self.parameterAsString(parameters, self.VERDICT, context),
            "area": str(self._area) if self._area else None,
            "bundle": bundle or None,
            "against_bundle": self.parameterAsFile(parameters, self.AGAINST, context) or None,
            "taught": self.parameterAsFile(parameters, self.TAUGHT, context) or None,
            "report": report or None,
            "device": settings.device(),
            **declared.said(self, DECLARED, parameters, context),
        }
        document = self.ask("evaluate", params, feedback)
        if not document:  # cancelled
            return {}
        for note in document["notes"]:
            feedback.pushInfo(wording.note(note))
        for line in evaluation.lines(document):
            feedback.pushInfo(line)
        return {**({self.REPORT: report} if report else {}), **evaluation.values(document)}
