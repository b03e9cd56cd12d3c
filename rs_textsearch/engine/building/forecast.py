"""What a run would do, how long it would take and how large it would make the index."""

from __future__ import annotations

import threading
from contextlib import ExitStack
from typing import Any

from rs_textsearch.engine import notes
from rs_textsearch.engine.building.plans import Failures
from rs_textsearch.engine.building.rebuilding import part_path
from rs_textsearch.engine.building.request import Request
from rs_textsearch.engine.building.surveying import Begun, Job, survey
from rs_textsearch.engine.building.written_parts import WrittenParts
from rs_textsearch.engine.encoding.bundle import Bundle
from rs_textsearch.engine.encoding.selection import known_rate
from rs_textsearch.engine.encoding.sketch import RANK
from rs_textsearch.engine.errors import EngineError
from rs_textsearch.engine.index.agreement import check_same
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
    failures = Failures()
    with ExitStack() as stack:
        index = _begun(options, stack)
        request = Request.of(options, index and index.header)
        options, bundle = request.options, request.bundle
        if index is not None and not _fits(index, request):
            index = None
        jobs = survey(request, index, failures, cancel or threading.Event())
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


def _begun(options: IndexOptions, stack: ExitStack) -> Begun | None:
    """Return what the run would go on with, closed by ``stack``, ``None`` where that is nothing."""
    out = options.out
    try:
        if options.dask is not None:
            parts = WrittenParts(out)
            return None if parts.header is None else parts
        if options.overwrite and holds_something(out):
            out = part_path(resolved(out), options)
        return stack.enter_context(IndexStore(out)) if holds_something(out) else None
    except EngineError:
        # The run itself says why.
        return None


def _fits(index: Begun, request: Request) -> bool:
    """Whether a run could go on with the index; where it cannot, the run itself says why."""
    try:
        check_same(index.path, index.header, request.header())
        index.rasters()
    except EngineError:
        return False
    return True


def _entry(job: Job) -> dict[str, Any]:
    """Return what the plan says about a raster."""
    metres, window = job.place.metres_per_pixel, job.plan.window
    said = notes.as_json(job.notes)
    if not job.plan.total:
        said.append(notes.Note.of("area_empty").as_json())
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
