"""Algorithm ``rs_textsearch:similarity``."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterString,
)

from .. import wording
from ..errors import SourceError
from ..parameters import parameter
from ..translation import tr
from ..values.query import Query
from . import declared, heatmaps, inputs, places, questions, results
from .indexed import PlacedAlgorithm
from .session import Session

DECLARED = tuple(parameter("search", name) for name in ("calibration", "smoothing"))
"""The engine's parameters that the dialog shows."""


class SimilarityAlgorithm(PlacedAlgorithm):
    """Writes how much each place looks like each of several queries, a band for each."""

    QUERIES, NOT = "QUERIES", questions.NOT
    RASTER_OUT, BANDS, NOTHING = "SIMILARITY", "BANDS", "NOTHING_STANDS_OUT"

    def name(self) -> str:
        """Return the stable id."""
        return "similarity"

    def displayName(self) -> str:
        """Return the name in the toolbox."""
        return tr("Similarity raster")

    def shortHelpString(self) -> str:
        """Return the help text."""
        return tr(
            "Writes how much each place looks like what each of several queries says, as a GeoTIFF "
            "with a band for each query, described by it. There is no data outside of what is "
            "indexed and of the area.\n\nGive one query a line, or separate them by semicolons. "
            "What the places must not look like holds for all of them.\n\n"
            "Values compare places within one band only: for which query a place is best is not "
            "told by the larger value."
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        """Declare parameters and outputs."""
        inputs.add(self, tr("Rasters that have an index"))
        self.addParameter(
            QgsProcessingParameterString(self.QUERIES, tr("Queries, one a line"), multiLine=True)
        )
        questions.add_not(self)
        places.add(self)
        declared.add(self, DECLARED)
        self.addParameter(
            QgsProcessingParameterRasterDestination(self.RASTER_OUT, tr("Similarity"))
        )
        self.addOutput(QgsProcessingOutputNumber(self.BANDS, tr("Number of queries")))
        self.addOutput(
            QgsProcessingOutputString(self.NOTHING, tr("Queries for which nothing stands out"))
        )

    def prepareAlgorithm(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> bool:
        """Look at what would be replaced, too."""
        heatmaps.check(parameters, self.RASTER_OUT)
        return super().prepareAlgorithm(parameters, context, feedback)

    def processAlgorithm(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        """Ask each query and return the raster."""
        target = Path(self.parameterAsOutputLayer(parameters, self.RASTER_OUT, context))
        excluded = questions.excluded(self, parameters, context)
        texts = re.split(r"[\n;]", self.parameterAsString(parameters, self.QUERIES, context))
        queries = [Query(" ".join(text.split()), excluded) for text in texts if text.strip()]
        if not queries:
            raise QgsProcessingException(tr("Give at least one query."))
        said = declared.said(self, DECLARED, parameters, context)
        found: list[dict[str, Any]] = []
        try:
            with Session(feedback) as session:
                for step, query in enumerate(queries):
                    params = {
                        **self.where(),
                        **query.params(),
                        **said,
                        "top": 1,
                        "heatmap": heatmaps.temporary(),
                    }
                    document = session.ask("search", params, step, len(queries))
                    if not document:  # cancelled
                        return {}
                    _say(query, document, feedback)
                    found.append(document)
            feedback.pushInfo(results.scope(found[0]))
            heatmaps.stack_all(found, target)
        except SourceError as error:
            raise QgsProcessingException(error.text()) from error
        finally:
            for document in found:
                heatmaps.forget(document)
        nothing = [
            query.text for query, document in zip(queries, found)
            if document.get("nothing_stands_out")
        ]  # fmt: skip
        results.SearchLayers(
            Query("; ".join(query.text for query in queries), excluded), found[0], context
        ).add_similarity(str(target))
        return {
            self.RASTER_OUT: str(target),
            self.BANDS: len(queries),
            self.NOTHING: "; ".join(nothing),
        }


def _say(query: Query, document: dict[str, Any], feedback: QgsProcessingFeedback) -> None:
    for caution in wording.cautions(document):
        feedback.pushWarning(f"{query.name()}: {caution}")
