"""What a run would do, how long it would take and how large it would make the index."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from rs_textsearch.engine import notes
from rs_textsearch.engine.building.plans import Failures
from rs_textsearch.engine.building.rebuilding import part_path
from rs_textsearch.engine.building.request import Request, begun
from rs_textsearch.engine.building.surveying import Job, survey
from rs_textsearch.engine.encoding.bundle import Bundle
from rs_textsearch.engine.encoding.selection import known_rate
from rs_textsearch.engine.encoding.sketch import RANK
from rs_textsearch.engine.errors import EngineError
from rs_textsearch.engine.index.agreement import check_same
from rs_textsearch.engine.index.records import Header
from rs_textsearch.engine.index.store import IndexStore
from rs_textsearch.engine.options import IndexOptions
from rs_textsearch.engine.paths import holds_something, resolved

_ROW_BYTES = 250
"""Bytes of a tile in the layer table: footprint, fields and overhead (measured)."""


def make_plan(options: IndexOptions, cancel: threading.Event | None = None) -> dict[str, Any]:
    """Return the ``plan`` document: tiles, bytes and time of a run, without encoding anything.

    ``tiles`` are all that are wanted, ``covered`` those of them that an index to be continued has
    and ``missing`` those that it lacks: bytes and time are theirs. ``tiles_per_s`` and ``seconds``
    come from the race of the runtimes at an earlier run with the same model on this machine;
    ``None`` if there was none. Rasters that cannot be indexed are ``failed``; raises an error where
    all are.
    """
    out = options.out
    if options.overwrite and holds_something(out):
        out = part_path(resolved(out), options)
    request = Request.of(options, _begun(out))
    options, bundle = request.options, request.bundle
    failures = Failures()
    with _fitting(out, request.header()) as store:
        jobs = survey(request, store, failures, cancel or threading.Event())
    tiles, missing = sum(job.plan.total for job in jobs), sum(job.left for job in jobs)
    rate = known_rate(bundle, options.device, options.runtime)
    rate = rate and round(rate / options.views, 2)
    return {
        "tiles": tiles,
        "missing": missing,
        "covered": tiles - missing,
        "bytes": missing * tile_bytes(bundle, options.keep_patches),
        "tiles_per_s": rate,
        "seconds": rate and round(missing / rate, 1),
        "model_note": bundle.note,
        "rasters": [_entry(job) for job in jobs],
        "failed": failures.as_json(),
    }


def tile_bytes(bundle: Bundle, keep_patches: bool = False) -> int:
    """Return the bytes that a tile takes in the index, with its bounds and its normaliser."""
    rows = 1 + min(RANK, bundle.patches) + (bundle.patches if keep_patches else 0)
    return _ROW_BYTES + 2 * bundle.dim * rows + 12


def _begun(out: Path) -> Header | None:
    """Return the header of an index that is there and can be read."""
    try:
        return begun(out)
    except EngineError:
        return None


@contextmanager
def _fitting(out: Path, wanted: Header) -> Iterator[IndexStore | None]:
    """Give the index that would be continued, ``None`` where that cannot be: the run says why."""
    try:
        store = IndexStore(out)
    except EngineError:
        yield None
        return
    with store:
        try:
            check_same(out, store.header, wanted)
        except EngineError:
            store = None
        yield store


def _entry(job: Job) -> dict[str, Any]:
    """Return what the plan says about a raster."""
    metres, window = job.place.metres_per_pixel, job.plan.window
    said = notes.as_json(job.notes)
    if not job.plan.total:
        said.append({"code": "area", "text": "No tile lies in the area."})
    entry = {
        "raster": str(job.path),
        "tiles": job.plan.total,
        "missing": job.left,
        "covered": job.plan.total - job.left,
        "ground_resolution_m": None if metres is None else (metres[0] + metres[1]) / 2,
        "tile_px": round((window[0] * window[1]) ** 0.5, 2),
        "notes": said,
    }
    return {**entry, "warning": said[-1]["text"]} if said else entry
