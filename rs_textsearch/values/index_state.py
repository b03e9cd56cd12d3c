"""The state and the results of several indexes told as those of one."""

from __future__ import annotations

from typing import Any

MISSING = {"state": "missing"}
_ORDER = ("fresh", "partial", "stale", "unreadable")


def combine(infos: list[dict[str, Any]]) -> dict[str, Any]:
    """Return the ``info`` of several indexes as one.

    One index is told as it is. Of several, the worst state counts, one that misses makes the
    whole ``partial``, and ``indexes`` and ``indexes_missing`` say how many there are.
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
        **present[0],
        "state": max(states, key=_ORDER.index),
        "tiling": tiling,
        "tiles": sum(int(info.get("tiles") or 0) for info in present),
        "size_bytes": sum(int(info.get("size_bytes") or 0) for info in present),
        "rasters": [raster for info in present for raster in info.get("rasters") or []],
        "indexes": len(infos),
        "indexes_missing": len(infos) - len(present),
    }


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
