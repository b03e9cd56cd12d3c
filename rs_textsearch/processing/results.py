"""The layers of a search that Processing loads: names, looks, and where they come from."""

from __future__ import annotations

from functools import partial
from typing import Any

from qgis.core import QgsProcessingContext

from .. import wording
from ..layers import loading
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
        self._name = query.name()
        self._layers = ResultLayers(context, self._name)
        # they know nothing of the context, which lives as long as what finishes its layers
        self._tiles = partial(loading.finish_tiles, name=self._name, told=told, nothing=nothing)
        self._heatmap = partial(loading.finish_heatmap, name=self._name, told=told)

    def add_tiles(self, output: str) -> None:
        """Let the layer of the ranked tiles, where it is loaded, look as in the panel."""
        self._add(output, tr("Best tiles"), self._tiles)

    def add_heatmap(self, output: str) -> None:
        """Let the heatmap, where it is loaded, look as in the panel."""
        self._add(output, tr("Heatmap"), self._heatmap)

    def add_similarity(self, output: str) -> None:
        """Let a raster of several queries, where it is loaded, look so by its first band."""
        self._add(output, tr("Similarity"), self._heatmap)

    def _add(self, output: str, what: str, finish: Style) -> None:
        self._layers.add(output, f"{self._name}: {what}", finish)
