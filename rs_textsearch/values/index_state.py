"""The state and the results of several indexes told as those of one."""

from __future__ import annotations

from typing import Any

from .. import wording
from ..translation import tr

BUILDING = "building"
NO_MODEL = "no_model"  # the model that built it is not on this computer, and no other can ask it
MISSING = {"state": "missing"}
_ORDER = ("fresh", "partial", "stale", "unreadable", "unknown")


def text(state: str) -> str:
    """Return a state, of an index or of a raster in it, in a word or two."""
    return {
        "fresh": tr("ready"),
        "partial": tr("not complete"),
        "stale": tr("out of date"),
        "missing": tr("raster not found"),
        "unreadable": tr("unreadable"),
        NO_MODEL: tr("model not found"),
        BUILDING: tr("being built"),
        "unknown": tr("not known"),
    }.get(state, "…")


def combine(infos: list[dict[str, Any]]) -> dict[str, Any]:
    """Return the ``info`` of several indexes as one.

    One index is told as it is. Of several, the worst state counts and a model that is not found,
    one that misses makes the whole ``partial``, and ``indexes`` and ``indexes_missing`` say how
    many there are.
    """
    if len(infos) < 2:
        return dict(infos[0]) if infos else dict(MISSING)
    present = [info for info in infos if info["state"] != "missing"]
    if not present:
        return {**MISSING, "indexes": len(infos), "indexes_missing": len(infos)}
    states = [info["state"] for info in present if info["state"] in _ORDER] or ["stale"]
    if len(present) < len(infos):
        states.append("partial")
    tiling = next((info["tiling"] for info in present if info.get("tiling")), None)
    return {
        **next((info for info in present if not has_model(info)), present[0]),
        "state": max(states, key=_ORDER.index),
        "tiling": tiling,
        "tiles": sum(int(info.get("tiles") or 0) for info in present),
        "size_bytes": sum(int(info.get("size_bytes") or 0) for info in present),
        "rasters": [raster for info in present for raster in info.get("rasters") or []],
        "indexes": len(infos),
        "indexes_missing": len(infos) - len(present),
    }


def of_error(code: str) -> str:
    """Return the state of an index about which the engine failed to tell.

    It is unreadable where that was said of it; else it may well be whole.
    """
    return "unreadable" if code in ("bad_input", "stale_index") else "unknown"


def of_results(document: dict[str, Any]) -> dict[str, str]:
    """Return the states of the indexes in which a search found its results, by their paths."""
    results = document.get("results") or []
    return {str(item["index"]): str(item["state"]) for item in results if item.get("state")}


def add_up(results: list[dict[str, Any]]) -> dict[str, Any]:
    """Return the ``index`` documents of several runs as one."""
    if len(results) == 1:
        return results[0]
    sums = {
        key: sum(result.get(key) or 0 for result in results)
        for key in ("tiles", "tiles_new", "seconds")
    }
    rate = sums["tiles_new"] / sums["seconds"] if sums["seconds"] else 0.0
    return {**results[-1], **sums, "tiles_per_s": rate}


def add_plans(plans: list[dict[str, Any]]) -> dict[str, Any]:
    """Return the ``plan`` documents of several runs as one; no time where one is unknown."""
    if len(plans) == 1:
        return plans[0]
    sums = {key: sum(plan.get(key) or 0 for plan in plans) for key in ("tiles", "bytes")}
    times = [plan.get("seconds") for plan in plans if missing(plan)]
    return {
        **plans[0],
        **sums,
        "missing": sum(map(missing, plans)),
        "seconds": None if None in times else sum(times),
        "rasters": [raster for plan in plans for raster in plan.get("rasters") or []],
    }


def missing(plan: dict[str, Any]) -> int:
    """Return how many tiles the run of a plan would describe."""
    return int(plan.get("missing", plan.get("tiles")) or 0)


def model(info: dict[str, Any]) -> str:
    """Return name and version of the model that an index was built with."""
    bundle = info.get("bundle") or {}
    return f"{bundle.get('name', '')} {bundle.get('version', '')}".strip()


def has_model(info: dict[str, Any]) -> bool:
    """Tell whether the model of an index is found on this computer, without which none is asked."""
    return bool((info.get("bundle") or {}).get("available", True))


def tiles_total(info: dict[str, Any]) -> int:
    """Return how many tiles an index will have when it is complete."""
    return sum(int(raster.get("tiles_total") or 0) for raster in info.get("rasters") or [])


def is_limited(info: dict[str, Any]) -> bool:
    """Tell whether an index, or one of several, covers a part of its raster only."""
    tiling, rasters = info.get("tiling") or {}, info.get("rasters") or []
    return bool(tiling.get("aoi")) or any(raster.get("area") for raster in rasters)


def reason(info: dict[str, Any]) -> str:
    """Return in words why an index is not fresh, without the last full stop; may be empty."""
    reasons = filter(None, map(wording.reason, info.get("rasters") or []))
    return next(reasons, "")


def notes(document: dict[str, Any]) -> dict[str, str]:
    """Return what the engine says of an ``info`` or ``plan``: each text once, with its code."""
    parts = [document, *(document.get("rasters") or [])]
    found = [note for part in parts for note in part.get("notes") or []]
    return {wording.note(note): str(note["code"]) for note in found}


def tile_side(document: dict[str, Any]) -> tuple[float, float | None]:
    """Return about the side of the first raster's tiles at scale 1, in pixels and in metres.

    0 where there is none, None without a scale on the ground.
    """
    for raster in document.get("rasters") or []:
        pixels, metres = raster.get("tile_px"), raster.get("ground_resolution_m")
        if pixels:
            side = float(pixels) * metres if metres else None
            return float(pixels), side if side is None or side < 100 else round(side, -1)
    return 0.0, None
