"""Algorithm ``rs_textsearch:searchtext``."""

from __future__ import annotations

import re
from functools import partial
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputBoolean,
    QgsProcessingOutputNumber,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFile,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
    QgsProcessingParameterVectorDestination,
)

from .. import wording
from ..compat import VECTOR_POLYGON
from ..errors import SourceError
from ..layers import outlines, styles
from ..parameters import parameter
from ..translation import tr
from . import declared, heatmaps
from .base import EngineAlgorithm
from .styling import ResultLayers

DECLARED = tuple(
    parameter("search", name) for name in ("top", "calibration", "smoothing", "refine")
)
"""The engine's parameters that the dialog shows."""


class SearchTextAlgorithm(EngineAlgorithm):
    """Ranks the tiles of an index for a text."""

    RASTER, INDEX, QUERY, NOT = "RASTER", "INDEX", "QUERY", "NOT"
    TAUGHT, AREA, EXTENT = "TAUGHT", "AREA", "EXTENT"
    TILES, HEATMAP = "TILES", "HEATMAP"
    BEST_SCORE, NOTHING = "BEST_SCORE", "NOTHING_STANDS_OUT"

    def __init__(self) -> None:
        super().__init__()
        self._index = ""
        self._area: Path | None = None

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
            "tiles and a heatmap.\n\nChoose a raster that has an index, or the index file. Of an "
            "index of several rasters the heatmap holds all, and that of each lies beside it.\n\n"
            "The results are the closest matches, not a complete inventory; values compare places "
            "within one query only. Describe in English what a picture would show."
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        """Declare parameters and outputs."""
        self.addParameter(
            QgsProcessingParameterRasterLayer(
                self.RASTER, tr("Raster that has an index"), optional=True
            )
        )
        self.addParameter(
            QgsProcessingParameterFile(
                self.INDEX,
                tr("Index file, instead of a raster (it counts where both are given)"),
                extension="gpkg",
                optional=True,
            )
        )
        self.addParameter(
            QgsProcessingParameterString(
                self.QUERY, tr("Query (with a taught search it is that one's)"), optional=True
            )
        )
        self.addParameter(
            QgsProcessingParameterFile(
                self.TAUGHT, tr("Taught search"), extension="json", optional=True
            )
        )
        self.addParameter(
            QgsProcessingParameterString(
                self.NOT, tr("But not (several texts separated by commas)"), optional=True
            )
        )
        self.addParameter(
            QgsProcessingParameterFeatureSource(
                self.AREA, tr("Area: only tiles whose centre lies in it"), [VECTOR_POLYGON],
                optional=True,
            )
        )  # fmt: skip
        self.addParameter(
            QgsProcessingParameterExtent(
                self.EXTENT, tr("Extent, instead of an area of polygons"), optional=True
            )
        )
        declared.add(self, DECLARED)
        self.addParameter(
            QgsProcessingParameterVectorDestination(
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
        if not (parameters.get(self.INDEX) or parameters.get(self.RASTER)):
            return False, tr("Choose a raster that has an index, or an index.")
        if not (str(parameters.get(self.QUERY) or "").strip() or parameters.get(self.TAUGHT)):
            return False, tr("Describe what to look for, or choose a taught search.")
        if parameters.get(self.AREA) and parameters.get(self.EXTENT):
            return False, tr("Give an area or an extent, not both.")
        for output in self.destinationParameterDefinitions():
            if parameters.get(output.name()):
                ok, reason = output.isSupportedOutputValue(parameters[output.name()], context)
                if not ok:
                    return False, reason
        return super().checkParameterValues(parameters, context)

    def prepareAlgorithm(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> bool:
        """Find index and area, in the main thread: layers of the project are asked."""
        self._area = self.area_of(parameters, self.AREA, context)
        if not self.parameterAsExtent(parameters, self.EXTENT, context).isNull():
            extent = self.parameterAsExtentGeometry(parameters, self.EXTENT, context)
            crs = self.parameterAsExtentCrs(parameters, self.EXTENT, context)
            self._area = self.written([extent], crs)
        self._index = self.parameterAsFile(parameters, self.INDEX, context)
        layer = self.parameterAsRasterLayer(parameters, self.RASTER, context)
        if self._index:
            return True
        if layer is None:
            raise QgsProcessingException(tr("Choose a raster that has an index, or an index."))
        raster = self.source_of(layer)
        if not raster.indexed():
            raise QgsProcessingException(
                tr("“{layer}” has no index yet. Run “Build index” first.").format(layer=raster.name)
            )
        self._index = str(raster.index)
        return True

    def processAlgorithm(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        """Run the engine and return the result files."""
        tiles = self.parameterAsOutputLayer(parameters, self.TILES, context)
        heatmap = self.parameterAsOutputLayer(parameters, self.HEATMAP, context)
        query = " ".join(self.parameterAsString(parameters, self.QUERY, context).split())
        excluded = self.parameterAsString(parameters, self.NOT, context)
        params: dict[str, Any] = {
            "index": self._index,
            "query": query,
            "taught": self.parameterAsFile(parameters, self.TAUGHT, context) or None,
            "not": [part.strip() for part in re.split(r"[,;]", excluded) if part.strip()],
            "like": [],
            "unlike": [],
            **declared.said(self, DECLARED, parameters, context),
        }
        if self._area is not None:
            params["area"] = str(self._area)
        try:
            if tiles:
                params["tiles"] = tiles
            if heatmap:
                heatmaps.check_replaceable(Path(heatmap))
                params["heatmap"] = heatmap
            document = self.ask("search", params, feedback)
            parts = [Path(item["path"]) for item in document.get("heatmaps") or []]
            if len(parts) > 1:
                heatmaps.merge(parts, Path(heatmap))
                names = ", ".join(part.name for part in parts)
                feedback.pushInfo(tr("Heatmaps of the single rasters: {names}").format(names=names))
        except SourceError as error:
            raise QgsProcessingException(error.text()) from error
        for caution in wording.cautions(document):
            feedback.pushWarning(caution)
        return self._outputs(document, document.get("query", query), tiles, heatmap, context)

    def _outputs(
        self,
        document: dict[str, Any],
        query: str,
        tiles: str,
        heatmap: str,
        context: QgsProcessingContext,
    ) -> dict[str, Any]:
        if not document:  # cancelled
            return {}
        results = document["results"]
        outputs: dict[str, Any] = {
            self.NOTHING: bool(document.get("nothing_stands_out")),
            self.BEST_SCORE: float(results[0]["score"]) if results else None,
        }
        shown = ResultLayers(context)
        if tiles:
            outputs[self.TILES] = tiles
            style = partial(outlines.style_footprints, nothing=outputs[self.NOTHING])
            shown.add(tiles, f"{query}: {tr('Best tiles')}", style)
        if heatmap:
            outputs[self.HEATMAP] = heatmap
            shown.add(heatmap, f"{query}: {tr('Heatmap')}", styles.style_heatmap)
        return outputs
