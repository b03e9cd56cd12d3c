"""Whether an index still describes its rasters: fresh, partial, stale or missing."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from rs_textsearch.engine import fingerprint, notes
from rs_textsearch.engine.encoding import bundle as bundles
from rs_textsearch.engine.encoding.bundle import Bundle
from rs_textsearch.engine.errors import BundleError, EngineError
from rs_textsearch.engine.index.arrays import edits
from rs_textsearch.engine.index.parts import files_of, open_index
from rs_textsearch.engine.index.records import RasterRecord
from rs_textsearch.engine.notes import Note

_ORDER = ("fresh", "partial", "stale", "missing")


def raster_state(
    record: RasterRecord, watch: fingerprint.Watch | None = None
) -> tuple[str, Note | None]:
    """Return the state of a raster in an index and the reason, ``None`` if it is fresh.

    ``watch`` is that of a raster of which it is asked again and again.
    """
    watch = watch or fingerprint.Watch(record.fingerprint, record.path)
    reason = watch.difference()
    if reason is not None and reason.code == "file_missing":
        return "missing", Note.of("raster_gone", path=str(record.path))
    if reason is not None:
        return "stale", reason
    if not record.complete:
        return "partial", Note.of("windows_left", done=record.done, all=record.total)
    return "fresh", None


def said(reason: Note | None) -> dict[str, Any]:
    """Return what documents say of a reason: in words, and as a note, for other languages."""
    return {
        "reason": "" if reason is None else reason.text,
        "reason_note": None if reason is None else reason.as_json(),
    }


def _elsewhere(record: RasterRecord) -> Note | None:
    """Return that a raster of an earlier version's index lies elsewhere, ``None`` if not.

    Those versions took one with control points only for a picture without a place.
    """
    if record.opening.decided or record.place.crs is not None:
        return None
    from rs_textsearch.engine.reading.raster import Raster

    try:
        with Raster(record.path, record.opening) as raster:
            same = raster.place.agrees(record.place)
    except EngineError:
        return None  # an index run says what is wrong with it
    return None if same else Note.of("lies_elsewhere")


def describe_index(path: Path) -> dict[str, Any]:
    """Return the ``info`` document of an index.

    ``state`` is in words how far it describes its rasters, ``state_id`` what is another one after
    every change. ``tiling`` is what an index run takes back verbatim. Of every raster, ``area`` is
    whether an area of interest limits it and ``opening`` how it is opened.
    """
    import numpy as np

    with open_index(path) as store:
        rasters = store.rasters()
        counts, rows = store.tile_counts(), store.layer_rows()
        state_id = store.state()
        header = store.header
    entries = []
    for record in rasters:
        state, reason = raster_state(record)
        if state in ("fresh", "partial") and (elsewhere := _elsewhere(record)):
            state, reason = "stale", elsewhere
        place, window = record.place, record.window_px
        metres = place.metres_per_pixel
        box = np.array([[0, 0, place.width, place.height]])
        entries.append(
            {
                "raster": str(record.path),
                "state": state,
                **said(reason),
                "tiles": counts.get(record.id, 0),
                "tiles_total": record.total,
                "tiles_done": record.done,
                "crs": place.crs,
                "bands": list(record.opening.bands),
                "opening": record.opening.as_json(),
                "stretch": record.stretch,
                "area": record.area is not None,
                "notes": notes.as_json(record.notes),
                "ground_resolution_m": None if metres is None else (metres[0] + metres[1]) / 2,
                "tile_px": round((window[0] * window[1]) ** 0.5, 2),
                "bounds": place.bounds(box)[0].tolist(),
            }
        )
    # Counted only: which rows they are is found out by a search.
    edited = sum(counts.values()) - rows
    found: Bundle | None
    try:
        found = bundles.find(header.bundle)
    except BundleError:
        found = None
    recorded = header.bundle
    states = [entry["state"] for entry in entries] or ["partial"]
    return {
        "index": str(path),
        "schema": header.schema,
        "created": header.created,
        "bundle": {
            "name": recorded.name,
            "version": recorded.version,
            "id": recorded.id,
            "path": str(found.path if found else recorded.path),
            "available": found is not None,
        },
        "state_id": state_id,
        "tiling": header.tiling_json(),
        "keep_patches": header.keep_patches,
        "tiles": sum(counts.values()),
        "size_bytes": sum(file.stat().st_size for file in files_of(path)),
        "state": max(states, key=_ORDER.index),
        "notes": notes.as_json(edits(path, max(edited, 0), max(-edited, 0))),
        "rasters": entries,
    }
