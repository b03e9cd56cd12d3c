"""The files of a search as styled layers that say where they come from."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from qgis.core import QgsMapLayer, QgsRasterLayer, QgsVectorLayer

from ..compat import POLYGON_GEOMETRY
from ..errors import SourceError
from ..translation import tr
from ..values.query import Query
from ..values.source import Source
from . import kinds, outlines, provenance, styles


def load_layers(source: Source, query: Query, document: dict[str, Any]) -> list[QgsMapLayer]:
    """Return footprints and heatmaps of a search, the upper layer first.

    Args:
        source: the raster that was searched, of several the first.
        query: what was asked.
        document: the engine's search result with ``tiles_file`` and ``heatmaps``.

    Raises:
        SourceError: a result file cannot be opened by QGIS.
    """
    told = facts(query, document, str(source.path), str(source.index))
    layers: list[QgsMapLayer] = []
    tiles_file = document.get("tiles_file")
    if tiles_file and document.get("results"):
        tiles = QgsVectorLayer(f"{tiles_file}|layername=tiles", tr("Best tiles"), "ogr")
        check(tiles, tiles_file)
        finish_tiles(tiles, query.name(), told, nothing=bool(document.get("nothing_stands_out")))
        layers.append(tiles)
    heatmaps = document.get("heatmaps") or []
    for heatmap in heatmaps:
        name = tr("Heatmap")
        if len(heatmaps) > 1:
            name = f"{name} {Path(heatmap['raster']).stem}"
        layer = QgsRasterLayer(str(heatmap["path"]), name, "gdal")
        check(layer, heatmap["path"])
        finish_heatmap(layer, query.name(), {**told, "raster": str(heatmap["raster"])})
        layers.append(layer)
    return layers


def finish_tiles(
    layer: QgsVectorLayer, name: str, told: dict[str, Any], *, nothing: bool
) -> None:
    """Let the ranked tiles of the query ``name`` look so, and say where they come from.

    Args:
        layer: the tiles.
        name: of the query.
        told: what :func:`facts` says.
        nothing: whether nothing stands out.
    """
    if layer.geometryType() == POLYGON_GEOMETRY:  # not every format keeps it
        outlines.style_footprints(layer, nothing=nothing)
    kinds.mark(layer, kinds.FOOTPRINTS)
    provenance.write(layer, tr("Best tiles for “{query}”").format(query=name), told)


def finish_heatmap(layer: QgsRasterLayer, name: str, told: dict[str, Any]) -> None:
    """Do the same for a heatmap."""
    styles.style_heatmap(layer)
    kinds.mark(layer, kinds.HEATMAP)
    provenance.write(layer, tr("Heatmap for “{query}”").format(query=name), told)


def facts(query: Query, document: dict[str, Any], raster: str, index: str) -> dict[str, Any]:
    """Return what :func:`provenance.write` says of the results of a search.

    Args:
        query: what was asked.
        document: the engine's search result.
        raster: path of the raster that is named, of several the first; may be empty.
        index: path of its index.
    """
    model = document.get("bundle") or {}
    found = {
        "query": query.text or query.name(),
        "not": "; ".join(query.excluded),
        "asked": json.dumps(query.to_json(), ensure_ascii=False),
        "area": _area(query, document),
        "raster": raster,
        "index": index,
        "bundle": f"{model.get('name', '')} {model.get('version', '')}".strip(),
        "calibration": document.get("calibration"),
        "tiles_scored": document.get("tiles_scored"),
    }
    others = [path for path in document.get("indexes") or [] if path != index]
    if others:
        found["further_indexes"] = "; ".join(others)
    return found


def _area(query: Query, document: dict[str, Any]) -> str:
    """Return in which area was searched, in words and with its bounds; empty for everywhere."""
    extent = document.get("area")
    if not extent:
        return ""
    bounds = " ".join(f"{edge:.10g}" for edge in extent["bounds"])
    said = f"{bounds} ({extent['crs'] or tr('no reference system')})"
    return f"{query.where.text()}: {said}" if query.where else said


def check(layer: QgsMapLayer, path: str | Path) -> None:
    """Raise SourceError where QGIS cannot open ``layer``, which was made from ``path``."""
    if not layer.isValid():
        raise SourceError(
            tr("QGIS cannot open the result file {path}.").format(path=path),
            tr("Search again; if it stays so, look at the log panel “Text Search”."),
            layer.error().message(),
        )
