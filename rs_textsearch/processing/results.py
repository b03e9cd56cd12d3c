"""The layers of a search that Processing loads: names, looks, and where they come from."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from qgis.core import QgsMapLayer, QgsProcessingContext, QgsRasterLayer, QgsVectorLayer

from .. import wording
from ..compat import POLYGON_GEOMETRY
from ..layers import kinds, loading, outlines, provenance, styles
from ..translation import tr
from ..values.query import Query
from .styling import ResultLayers, Style


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
        rasters = dict.fromkeys(str(item["raster"]) for item in document.get("results") or [])
        raster = next(iter(rasters)) if len(rasters) == 1 else ""
        told = loading.facts(query, document, raster, str(document.get("index") or ""))
        nothing = bool(document.get("nothing_stands_out"))
        self._style = _SearchStyle(query.name(), told, nothing)
        self._layers = ResultLayers(context, query.name())

    def add_tiles(self, output: str) -> None:
        """Let the layer of the ranked tiles, where it is loaded, look as in the panel."""
        self._add(output, tr("Best tiles"), self._style.finish_tiles)

    def add_heatmap(self, output: str) -> None:
        """Let the heatmap, where it is loaded, look as in the panel."""
        self._add(output, tr("Heatmap"), self._style.finish_heatmap)

    def add_similarity(self, output: str) -> None:
        """Let a raster of several queries, where it is loaded, look so by its first band."""
        self._add(output, tr("Similarity"), self._style.finish_heatmap)

    def _add(self, output: str, what: str, finish: Style) -> None:
        self._layers.add(output, f"{self._style.name}: {what}", finish)


@dataclass(frozen=True)
class _SearchStyle:
    """Looks and provenance for layers of a search.

    It knows nothing of the context of the run, which lives as long as what finishes its layers.
    """

    name: str
    facts: dict[str, Any]
    nothing: bool

    def finish_tiles(self, layer: QgsVectorLayer) -> None:
        if layer.geometryType() == POLYGON_GEOMETRY:  # not every format keeps it
            outlines.style_footprints(layer, nothing=self.nothing)
        self._tell(layer, kinds.FOOTPRINTS, tr("Best tiles for “{query}”"))

    def finish_heatmap(self, layer: QgsRasterLayer) -> None:
        styles.style_heatmap(layer)
        self._tell(layer, kinds.HEATMAP, tr("Heatmap for “{query}”"))

    def _tell(self, layer: QgsMapLayer, kind: str, title: str) -> None:
        kinds.mark(layer, kind)
        provenance.write(layer, title.format(query=self.name), self.facts)
