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
from .groups import INDEX
from .indexed import IndexedAlgorithm
from .session import Session
from .styling import ResultLayers


class IndexToLayerAlgorithm(IndexedAlgorithm):
    """Writes the tiles of an index with their embeddings as a polygon layer."""

    GROUP = INDEX
    LAYER, TILES = "LAYER", "TILES"

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

    def prepareAlgorithm(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> bool:
        """Look at what would be replaced, too."""
        vectors.check(parameters, self.LAYER, context)
        return super().prepareAlgorithm(parameters, context, feedback)

    def processAlgorithm(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        """Let the engine write the tiles and hand them over."""
        count, steps = 0, len(self.indexes)
        with Session(feedback) as session, vectors.Delivery(
            self, parameters, self.LAYER, context
        ) as delivery:
            for number, index in enumerate(self.indexes):
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
