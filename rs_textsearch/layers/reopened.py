"""The results of a query read back from its footprints, as the engine told them."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import QgsFeature, QgsLayerTreeGroup, QgsVectorLayer

from . import group, kinds
from .origin import layer_file

FIELDS = ("rank", "tile", "score", "zscore", "percentile", "scale")


def document(found: QgsLayerTreeGroup, index: str) -> dict[str, Any] | None:
    """Return the ``search`` document of a query's group; None where its file is not found.

    Args:
        found: the group.
        index: path of the index now; stands for one that does not lie where it did.
    """
    layers = kinds.of_kind(found, kinds.FOOTPRINTS)
    query = group.asked(found)
    if not layers or query is None:
        return None
    shown = layers[0]
    whole = QgsVectorLayer(f"{layer_file(shown)}|layername=tiles", "tiles", "ogr")
    if not whole.isValid() or any(whole.fields().indexOf(name) < 0 for name in FIELDS):
        return None
    crs = shown.crs().toWkt() if shown.crs().isValid() else None
    results = [_item(feature, index, crs) for feature in whole.getFeatures()]
    results.sort(key=lambda item: item["rank"])
    scored = shown.customProperty("rs_textsearch/tiles_scored")
    return {
        "query": query.text,
        "not": list(query.excluded),
        "index": index,
        "tiles_scored": int(scored or len(results)),
        **group.said(found),
        "results": results,
    }


def _item(feature: QgsFeature, index: str, crs: str | None) -> dict[str, Any]:
    box = feature.geometry().boundingBox()
    recorded = _text(feature, "index_path")
    return {
        "rank": int(feature["rank"]),
        "tile": int(feature["tile"]),
        "score": float(feature["score"]),
        "level": _text(feature, "level") or None,
        "zscore": float(feature["zscore"]),
        "percentile": float(feature["percentile"]),
        "scale": float(feature["scale"]),
        "bounds": [box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum()],
        "crs": crs,
        "raster": _text(feature, "raster"),
        "index": recorded if recorded and Path(recorded).is_file() else index,
        "state": _text(feature, "index_state"),
        "box": [float(edge) for edge in _text(feature, "box_px").split()],
    }


def _text(feature: QgsFeature, name: str) -> str:
    position = feature.fields().indexOf(name)
    return str(feature[position] or "") if position >= 0 else ""
