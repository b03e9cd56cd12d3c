"""Algorithm ``rs_textsearch:searchtext``."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
    QgsProcessingOutputBoolean,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFile,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterString,
    QgsProcessingParameterVectorDestination,
    QgsRasterLayer,
)

from .. import settings, wording
from ..compat import NUMBER_INTEGER, VECTOR_POLYGON
from ..layers import styles
from ..translation import tr
from .base import EngineAlgorithm


class _ResultStyler(QgsProcessingLayerPostProcessorInterface):
    """Styles a result layer like the panel does, once Processing has loaded it."""

    def postProcessLayer(self, layer: Any, context: Any, feedback: Any) -> None:
        """Style footprints or heatmap."""
        if isinstance(layer, QgsRasterLayer):
            styles.style_heatmap(layer)
        else:
            styles.style_footprints(layer)


class SearchTextAlgorithm(EngineAlgorithm):
    """Ranks the tiles of an index for a text."""

    INDEX, QUERY, NOT, TOP = "INDEX", "QUERY", "NOT", "TOP"
    TILES, HEATMAP = "TILES", "HEATMAP"
    BEST_SCORE, NOTHING = "BEST_SCORE", "NOTHING_STANDS_OUT"

    def __init__(self) -> None:
        super().__init__()
        self._styler = _ResultStyler()  # Processing does not keep it alive

    def name(self) -> str:
        """Return the stable id."""
        return "searchtext"

    def displayName(self) -> str:
        """Return the name in the toolbox."""
        return tr("Search by text")

    def shortHelpString(self) -> str:
        """Return the help text."""
        return tr(
            "Ranks the tiles of an index by how well they match a text, and writes the best "
            "tiles and a heatmap.\n\nThe results are the closest matches, not a complete "
            "inventory; values compare places within one query only. Describe in English what a "
            "picture would show."
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        """Declare parameters and outputs."""
        self.addParameter(
            QgsProcessingParameterFile(
                self.INDEX, tr("Index (made by “Build index”)"), extension="gpkg"
            )
        )
        self.addParameter(QgsProcessingParameterString(self.QUERY, tr("Query")))
        self.addParameter(
            QgsProcessingParameterString(
                self.NOT, tr("But not (several texts separated by commas)"), optional=True
            )
        )
        self.addParameter(
            QgsProcessingParameterNumber(
                self.TOP,
                tr("Number of best tiles"),
                NUMBER_INTEGER,
                settings.RESULT_COUNT,
                False,
                1,
            )
        )
        self.addParameter(
            QgsProcessingParameterVectorDestination(
                self.TILES,
                tr("Best tiles"),
                VECTOR_POLYGON,
                optional=True,
            )
        )
        self.addParameter(
            QgsProcessingParameterRasterDestination(self.HEATMAP, tr("Heatmap"), optional=True)
        )
        self.addOutput(QgsProcessingOutputNumber(self.BEST_SCORE, tr("Best score")))
        self.addOutput(QgsProcessingOutputBoolean(self.NOTHING, tr("Nothing stands out")))

    def processAlgorithm(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        """Run the engine and return the result files."""
        tiles = self.parameterAsOutputLayer(parameters, self.TILES, context)
        heatmap = self.parameterAsOutputLayer(parameters, self.HEATMAP, context)
        for path, suffix in ((tiles, ".gpkg"), (heatmap, ".tif")):
            if path and Path(path).suffix.lower() != suffix:
                raise QgsProcessingException(
                    tr("The result file {path} must end in {suffix}.").format(
                        path=path, suffix=suffix
                    )
                )
        query = " ".join(self.parameterAsString(parameters, self.QUERY, context).split())
        excluded = self.parameterAsString(parameters, self.NOT, context)
        params: dict[str, Any] = {
            "index": self.parameterAsFile(parameters, self.INDEX, context),
            "query": query,
            "not": [part.strip() for part in re.split(r"[,;]", excluded) if part.strip()],
            "like": [],
            "unlike": [],
            "top": self.parameterAsInt(parameters, self.TOP, context),
        }
        if tiles:
            params["tiles"] = tiles
        if heatmap:
            params["heatmap"] = heatmap
        document = self.ask("search", params, feedback)
        for caution in wording.cautions(document):
            feedback.pushWarning(caution)
        return self._outputs(document, tiles, heatmap, context)

    def _outputs(
        self,
        document: dict[str, Any],
        tiles: str,
        heatmap: str,
        context: QgsProcessingContext,
    ) -> dict[str, Any]:
        results = document.get("results") or []
        outputs: dict[str, Any] = {
            self.NOTHING: bool(document.get("nothing_stands_out")),
            self.BEST_SCORE: float(results[0]["score"]) if results else None,
        }
        heatmaps = [str(item["path"]) for item in document.get("heatmaps") or []]
        for key, path in ((self.TILES, tiles), (self.HEATMAP, heatmaps[0] if heatmaps else "")):
            if not path or not document:
                continue
            outputs[key] = path
            if context.willLoadLayerOnCompletion(path):
                context.layerToLoadOnCompletionDetails(path).setPostProcessor(self._styler)
        return outputs
