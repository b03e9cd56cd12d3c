"""The layers of a search that Processing loads: names, looks, and where they come from."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsMapLayer, QgsProcessingContext, QgsRasterLayer, QgsVectorLayer

from .. import wording
from ..compat import POLYGON_GEOMETRY
from ..layers import kinds, loading, outlines, provenance, styles
from ..translation import tr
from ..values.query import Query
from .styling import ResultLayers


def scope(document: dict[str, Any]) -> str:
    """Return how many tiles a search has compared, and by which model."""
    model = document.get("bundle") or {}
    return tr("Compared: {tiles}; model: {model}").format(
        tiles=wording.tiles(int(document.get("tiles_scored") or 0)),
        model=f"{model.get('name', '')} {model.get('version', '')}".strip(),
    )


class SearchLayers:
    """The layers of one search, in a group of their own where QGIS makes one."""

    def __init__(
        self, query: Query, document: dict[str, Any], context: QgsProcessingContext
    ) -> None:
        """``document`` is what the engine answered to ``query``."""
        self._name = query.name()
        self._nothing = bool(document.get("nothing_stands_out"))
        rasters = dict.fromkeys(str(item["raster"]) for item in document.get("results") or [])
        raster = next(iter(rasters)) if len(rasters) == 1 else ""
        self._facts = loading.facts(query, document, raster, str(document.get("index") or ""))
        self._layers = ResultLayers(context, self._name)

    def add_tiles(self, output: str) -> None:
        """Let the layer of the ranked tiles, where it is loaded, look as in the panel."""
        self._layers.add(output, f"{self._name}: {tr('Best tiles')}", self._finish_tiles)

    def add_heatmap(self, output: str) -> None:
        """Let the heatmap, where it is loaded, look as in the panel."""
        self._layers.add(output, f"{self._name}: {tr('Heatmap')}", self._finish_heatmap)

    def add_similarity(self, output: str) -> None:
        """Let a raster of several queries, where it is loaded, look so by its first band."""
        self._layers.add(output, f"{self._name}: {tr('Similarity')}", self._finish_heatmap)

    def _finish_tiles(self, layer: QgsVectorLayer) -> None:
        if layer.geometryType() == POLYGON_GEOMETRY:  # not every format keeps it
            outlines.style_footprints(layer, nothing=self._nothing)
        self._tell(layer, kinds.FOOTPRINTS, tr("Best tiles for “{query}”"))

    def _finish_heatmap(self, layer: QgsRasterLayer) -> None:
        styles.style_heatmap(layer)
        self._tell(layer, kinds.HEATMAP, tr("Heatmap for “{query}”"))

    def _tell(self, layer: QgsMapLayer, kind: str, title: str) -> None:
        kinds.mark(layer, kind)
        provenance.write(layer, title.format(query=self._name), self._facts)
