"""Algorithm ``rs_textsearch:indextolayer``."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSink,
    QgsVectorLayer,
)

from .. import files
from ..compat import POLYGON_GEOMETRY, VECTOR_POLYGON
from ..layers import outlines
from ..translation import tr
from . import inputs, vectors
from .base import EngineAlgorithm
from .groups import INDEX
from .session import Session
from .styling import ResultLayers


class IndexToLayerAlgorithm(EngineAlgorithm):
    """Writes the tiles of an index with their embeddings as a polygon layer."""

    GROUP = INDEX
    LAYER, TILES = "LAYER", "TILES"

    def __init__(self) -> None:
        super().__init__()
        self._indexes: list[str] = []

    def name(self) -> str:
        """Return the stable id."""
        return "indextolayer"

    def displayName(self) -> str:
        """Return the name in the toolbox."""
        return tr("Index to polygon layer")

    def shortHelpString(self) -> str:
        """Return the help text."""
        return tr(
            "Writes every tile of an index as a polygon with its raster, its scale, its place in "
            "it, the model and its embedding, for statistics, clustering or classification "
            "elsewhere.\n\n"
            "The field “embedding” holds a list of numbers as JSON, which every format but "
            "Shapefile can keep: from_json(\"embedding\") in expressions, json.loads in Python; "
            "GeoJSON has it as a list. "
            "Embeddings have length 1; the dot product of two says how alike their tiles are, if "
            "one model made both. A thousand tiles take some four megabytes."
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        """Declare parameters and outputs."""
        inputs.add(self, tr("Rasters that have an index"))
        self.addParameter(
            QgsProcessingParameterFeatureSink(
                self.LAYER, tr("Tiles with embeddings"), VECTOR_POLYGON
            )
        )
        self.addOutput(QgsProcessingOutputNumber(self.TILES, tr("Tiles")))

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
        """Find the indexes, in the main thread: layers of the project are asked."""
        vectors.check(parameters, self.LAYER, context)
        self._indexes = inputs.indexes(self, parameters, context)
        return True

    def processAlgorithm(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        """Let the engine write the tiles and hand them over."""
        count, steps = 0, len(self._indexes)
        with Session(feedback) as session, vectors.Delivery(
            self, parameters, self.LAYER, context
        ) as delivery:
            for number, index in enumerate(self._indexes):
                out = vectors.temporary("embeddings")
                params = {"index": index, "out": str(out)}
                document = session.ask("export", params, number, steps)
                if not document:  # cancelled
                    return {}
                delivery.add(out, stopped=feedback.isCanceled)
                files.delete(out)
                if feedback.isCanceled():
                    return {}
                count += int(document["tiles"])
        ResultLayers(context).add(delivery.output, tr("Tiles with embeddings"), _finish)
        return {self.LAYER: delivery.output, self.TILES: count}


def _finish(layer: QgsVectorLayer) -> None:
    if layer.geometryType() == POLYGON_GEOMETRY:  # not every format keeps it
        outlines.style_tiles(layer)
