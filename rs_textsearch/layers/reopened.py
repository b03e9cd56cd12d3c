"""The results of a query read back from its footprints, as the engine told them."""

from __future__ import annotations

import os
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

from qgis.core import QgsFeature, QgsLayerTreeGroup, QgsVectorLayer

from . import group, kinds
from .origin import layer_file

FIELDS = ("rank", "tile", "score", "zscore", "percentile", "scale")


def document(
    found: QgsLayerTreeGroup, index: str, rasters: Sequence[Path] = ()
) -> dict[str, Any] | None:
    """Return the ``search`` document of a query's group; None where its file is not found.

    Args:
        found: the group.
        index: path of the index now; stands for one that does not lie where it did.
        rasters: of the project; one of them stands for a raster that does not lie where it did.
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
    _follow(results, index, rasters)
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
        "index": recorded or index,
        "state": _text(feature, "index_state"),
        "box": [float(edge) for edge in _text(feature, "box_px").split()],
    }


def _follow(results: list[dict[str, Any]], index: str, rasters: Sequence[Path]) -> None:
    """Let results name the files where they lie now: a project is moved with its rasters."""
    named = {item["raster"] for item in results}
    moved: dict[tuple[str, str], str] = {}
    for item in results:
        place = item["raster"], item["index"]
        if place not in moved:
            # of several rasters, one of the same name may be another one
            known = [path for path in rasters if path.name == Path(place[0]).name]
            moved[place] = _here(*place, index, known if len(named) == 1 else [])
        item["raster"] = moved[place]
        if not Path(item["index"]).is_file():
            item["index"] = index


def _here(raster: str, recorded: str, index: str, known: Sequence[Path]) -> str:
    """Return where ``raster`` lies now, beside its index or as the one that is ``known``."""
    if not raster or Path(raster).exists():
        return raster
    with suppress(ValueError):  # on another drive
        beside = os.path.relpath(raster, Path(recorded).parent)
        place = os.path.normpath(Path(index).parent / beside)
        if Path(place).exists():
            return place
    return str(known[0]) if len(known) == 1 else raster


def _text(feature: QgsFeature, name: str) -> str:
    position = feature.fields().indexOf(name)
    return str(feature[position] or "") if position >= 0 else ""
