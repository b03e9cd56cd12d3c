"""Where an index and its results lie, against where the layer lies in QGIS."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from ..files import is_same
from ..layers import reference
from ..translation import tr
from ..values.source import Source


def params(source: Source, info: dict[str, Any]) -> dict[str, Any]:
    """Return the engine's parameter that puts a run where the layer lies; often none.

    An index keeps the system that it was built with, so that one which was set on the layer and
    taken back has to be said as well.
    """
    if source.crs and (not source.own_crs or difference(source, info)):
        return {"crs": source.crs}
    return {}


def difference(source: Source, info: dict[str, Any]) -> str:
    """Return in words how an index lies elsewhere than the layer; empty where it does not.

    One that was built without a reference system has the coordinates of the file, which are
    those of whatever system the layer has.
    """
    for entry in info.get("rasters") or []:
        recorded = reference.of_text(entry.get("crs"))
        if not recorded.isValid() or not is_same(Path(str(entry.get("raster"))), source.path):
            continue
        wanted = reference.of_text(source.crs)
        if wanted.isValid() and not reference.is_same(recorded, wanted):
            return tr("the layer is in {layer_crs}, the index in {index_crs}").format(
                layer_crs=wanted.authid() or wanted.description(),
                index_crs=recorded.authid() or recorded.description(),
            )
    return ""


def checked(source: Source, info: dict[str, Any]) -> dict[str, Any]:
    """Return the engine's ``info`` of an index; out of date where it lies elsewhere."""
    reason = difference(source, info)
    if not reason or info.get("state") not in ("fresh", "partial"):
        return info
    rasters = [
        {**entry, "state": "stale", "reason": reason, "reason_note": None}
        if is_same(Path(str(entry.get("raster"))), source.path)
        else entry
        for entry in info["rasters"]
    ]
    return {**info, "state": "stale", "rasters": rasters}


def place(document: dict[str, Any], sources: list[Source]) -> None:
    """Give the results of a search the reference systems that the engine does not know.

    What lies elsewhere than its layer is said among what is ``stale``.
    """
    by_path = {str(source.path): source for source in sources}
    differing: dict[str, str] = {}
    for item in document.get("results") or []:
        source = by_path.get(str(item.get("raster")))
        if source is None or str(source.path) in differing:
            continue
        if not item.get("crs"):
            item["crs"] = source.crs or None
        else:
            differing[str(source.path)] = difference(source, {"rasters": [item]})
    for path, reason in differing.items():
        if reason:
            document.setdefault("stale", []).append(
                {"raster": path, "state": "stale", "reason": reason}
            )
