"""What the algorithms that rank tiles share: where they search, how, and what comes out."""

from __future__ import annotations

from abc import abstractmethod
from dataclasses import replace
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputBoolean,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterRasterDestination,
)

from .. import wording
from ..compat import VECTOR_POLYGON
from ..errors import SourceError
from ..parameters import Parameter, parameter
from ..translation import tr
from ..values.query import Query
from . import declared, heatmaps, inputs, places, results, vectors
from .base import EngineAlgorithm

DECLARED = tuple(
    parameter("search", name) for name in ("top", "calibration", "smoothing", "refine")
)
"""The engine's parameters that the dialogs show."""


class SearchAlgorithm(EngineAlgorithm):
    """Ranks the tiles of indexes for a question.

    Attributes:
        DECLARED: the engine's parameters that the dialog shows.
    """

    TILES, HEATMAP = "TILES", "HEATMAP"
    BEST_SCORE, NOTHING = "BEST_SCORE", "NOTHING_STANDS_OUT"
    DECLARED: tuple[Parameter, ...] = DECLARED

    def __init__(self) -> None:
        super().__init__()
        self._indexes: list[str] = []
        self._area: Path | None = None

    @abstractmethod
    def declare_question(self) -> None:
        """Declare the parameters that say what is looked for."""

    @abstractmethod
    def question(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Query:
        """Return what is looked for."""

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        """Declare parameters and outputs."""
        inputs.add(self, tr("Rasters that have an index"))
        self.declare_question()
        places.add(self)
        declared.add(self, self.DECLARED)
        self.addParameter(
            QgsProcessingParameterFeatureSink(
                self.TILES, tr("Best tiles"), VECTOR_POLYGON, optional=True
            )
        )
        self.addParameter(
            QgsProcessingParameterRasterDestination(self.HEATMAP, tr("Heatmap"), optional=True)
        )
        self.addOutput(QgsProcessingOutputNumber(self.BEST_SCORE, tr("Best score")))
        self.addOutput(QgsProcessingOutputBoolean(self.NOTHING, tr("Nothing stands out")))

    def checkParameterValues(
        self, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> tuple[bool, str]:
        """Refuse what lacks an index, and other formats, which QGIS does in its dialog only."""
        reason = (
            inputs.missing(parameters)
            or places.contradiction(parameters)
            or self.unsupported(parameters, context)
        )
        return (False, reason) if reason else super().checkParameterValues(parameters, context)

    def prepareAlgorithm(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> bool:
        """Find indexes and area, in the main thread: layers of the project are asked."""
        vectors.check(parameters, self.TILES, context)
        self._indexes = inputs.indexes(self, parameters, context)
        self._area = places.read(self, parameters, context)
        return True

    def processAlgorithm(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        """Run the engine and return the results."""
        query = self.question(parameters, context)
        heatmap = self.parameterAsOutputLayer(parameters, self.HEATMAP, context)
        tiles = vectors.temporary("tiles") if parameters.get(self.TILES) else None
        params: dict[str, Any] = {
            "indexes": self._indexes,
            **query.params(),
            **declared.said(self, self.DECLARED, parameters, context),
        }
        if self._area is not None:
            params["area"] = str(self._area)
        if tiles is not None:
            params["tiles"] = str(tiles)
        if heatmap:
            params["heatmap"] = heatmap
        try:
            if heatmap:
                heatmaps.check_replaceable(Path(heatmap))
            document = self.ask("search", params, feedback)
            if not document:  # cancelled
                return {}
            parts = [Path(item["path"]) for item in document.get("heatmaps") or []]
            if len(parts) > 1:
                heatmaps.merge(parts, Path(heatmap))
                names = ", ".join(part.name for part in parts)
                feedback.pushInfo(tr("Heatmaps of the single rasters: {names}").format(names=names))
        except SourceError as error:
            raise QgsProcessingException(error.text()) from error
        for caution in wording.cautions(document):
            feedback.pushWarning(caution)
        found = document["results"]
        outputs: dict[str, Any] = {
            self.NOTHING: bool(document.get("nothing_stands_out")),
            self.BEST_SCORE: float(found[0]["score"]) if found else None,
        }
        shown = results.SearchLayers(_asked(query, document), document, context)
        if tiles is not None:
            outputs[self.TILES] = vectors.deliver(self, parameters, self.TILES, context, tiles)
            shown.add_tiles(outputs[self.TILES])
        if heatmap:
            outputs[self.HEATMAP] = heatmap
            shown.add_heatmap(heatmap)
        return outputs


def _asked(query: Query, document: dict[str, Any]) -> Query:
    """Return the query with what only the file of a taught search knows: its text, its marks."""
    known = document.get("taught")
    if query.taught is None or not known:
        return query
    taught = replace(query.taught, marks=known["right"] + known["wrong"])
    return replace(query, text=document["query"], taught=taught)
