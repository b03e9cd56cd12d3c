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

from .. import files, wording
from ..compat import VECTOR_POLYGON
from ..errors import SourceError
from ..parameters import Parameter, parameter
from ..services import placing
from ..translation import tr
from ..values.query import Query
from . import declared, heatmaps, inputs, places, results, vectors
from .indexed import PlacedAlgorithm
from .session import Session
from .spread import ApartError

DECLARED = tuple(
    parameter("search", name) for name in ("top", "calibration", "smoothing", "refine")
)
"""The engine's parameters that the dialogs show."""


class SearchAlgorithm(PlacedAlgorithm):
    """Ranks the tiles of indexes for a question.

    Attributes:
        DECLARED: the engine's parameters that the dialog shows.
    """

    TILES, HEATMAP = "TILES", "HEATMAP"
    BEST_SCORE, NOTHING = "BEST_SCORE", "NOTHING_STANDS_OUT"
    DECLARED: tuple[Parameter, ...] = DECLARED

    @abstractmethod
    def declare_question(self) -> None:
        """Declare the parameters that say what is looked for."""

    @abstractmethod
    def question(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        session: Session,
        feedback: QgsProcessingFeedback,
    ) -> Query | None:
        """Return what is looked for; None where the user has cancelled."""

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

    def prepareAlgorithm(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> bool:
        """Look at what would be replaced, too."""
        vectors.check(parameters, self.TILES, context)
        heatmaps.check(parameters, self.HEATMAP)
        return super().prepareAlgorithm(parameters, context, feedback)

    def processAlgorithm(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        """Run the engine and return the results."""
        heatmap = self.parameterAsOutputLayer(parameters, self.HEATMAP, context)
        tiles = vectors.temporary("tiles") if parameters.get(self.TILES) else None
        try:
            with Session(feedback) as session:
                query = self.question(parameters, context, session, feedback)
                if query is None:
                    return {}
                params: dict[str, Any] = {
                    **self.where(),
                    **query.params(),
                    **declared.said(self, self.DECLARED, parameters, context),
                    "tiles": str(tiles) if tiles is not None else None,
                    "heatmap": heatmap or None,
                }
                document = session.ask("search", params)
            if not document:  # cancelled
                return {}
            if heatmap and not _joined(document, Path(heatmap), feedback):
                _load_no_more(heatmap, context)
                heatmap = ""
        except SourceError as error:
            raise QgsProcessingException(error.text()) from error
        placing.place(document, self.sources)
        feedback.pushInfo(results.scope(document))
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
            files.delete(tiles)
        if heatmap:
            outputs[self.HEATMAP] = heatmap
            shown.add_heatmap(heatmap)
        return outputs


def _joined(document: dict[str, Any], heatmap: Path, feedback: QgsProcessingFeedback) -> bool:
    """Make one heatmap of those of the rasters, name these, and return whether there is one."""
    parts = [Path(item["path"]) for item in document.get("heatmaps") or []]
    if len(parts) < 2:  # one is the file itself
        return True
    names = ", ".join(map(str, parts))
    feedback.pushInfo(tr("Heatmaps of the single rasters: {names}").format(names=names))
    try:
        heatmaps.merge(parts, heatmap)
    except ApartError as error:
        feedback.pushWarning(error.text())
        return False
    return True


def _load_no_more(output: str, context: QgsProcessingContext) -> None:
    """Let QGIS not load an output that is not made."""
    layers = context.layersToLoadOnCompletion()
    layers.pop(output, None)
    context.setLayersToLoadOnCompletion(layers)


def _asked(query: Query, document: dict[str, Any]) -> Query:
    """Return the query with what only the file of a taught search knows: its text, its marks."""
    known = document.get("taught")
    if query.taught is None or not known:
        return query
    taught = replace(query.taught, marks=known["right"] + known["wrong"])
    return replace(query, text=document["query"], taught=taught)
