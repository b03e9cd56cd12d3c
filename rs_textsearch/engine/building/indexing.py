"""The index run: what is missing is read and encoded in shares and committed block by block."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import numpy as np

from rs_textsearch.engine import fingerprint
from rs_textsearch.engine.building.continuing import changed, windows_left
from rs_textsearch.engine.building.planning import (
    RasterPlan,
    plan_raster,
    raster_record,
    read_area,
    wanted_header,
)
from rs_textsearch.engine.building.shares import Share, encode_share, run_encoder
from rs_textsearch.engine.building.workers import Workers
from rs_textsearch.engine.encoding.bundle import Bundle
from rs_textsearch.engine.encoding.encoder import Encoder
from rs_textsearch.engine.encoding.views import averaged
from rs_textsearch.engine.errors import BadInput, StaleIndex
from rs_textsearch.engine.index import agreement, coverage, lock
from rs_textsearch.engine.index.blocks import BlockRows
from rs_textsearch.engine.index.extras import Extras
from rs_textsearch.engine.index.footprints import Footprints
from rs_textsearch.engine.index.records import RasterRecord, damage
from rs_textsearch.engine.index.store import IndexStore
from rs_textsearch.engine.options import IndexOptions
from rs_textsearch.engine.reading.raster import Raster
from rs_textsearch.engine.reading.reader import read_ahead
from rs_textsearch.engine.reading.stretch import parse
from rs_textsearch.engine.reading.tiling import Tiling
from rs_textsearch.engine.reading.validity import ValidityMap

Narrow = Callable[[list[RasterPlan], tuple[Path, ...]], list[RasterPlan]]
"""Given the plans of the rasters at these paths, returns plans of fewer windows."""
Progress = Callable[[int, int, float, str], None]
"""Called with windows done, windows in all, seconds since the start and what is being read."""


@dataclass
class _Job:
    """A raster of the run: what the index knows of it, the windows that are wanted and missing."""

    raster: Raster
    known: RasterRecord
    wanted: int
    missing: np.ndarray
    seen: int
    validity: ValidityMap
    footprints: Footprints

    def share(self, tiling: Tiling) -> Share:
        ranges = tuple(map(tuple, coverage.ranges(self.missing).tolist()))
        return Share(str(self.raster.path), self.known, tiling, ranges, self.seen)


@dataclass
class _Totals:
    """What was done so far, of ``windows`` in all."""

    windows: int
    done: int
    progress: Progress | None
    new: int = 0
    skipped: int = 0
    waited: float = 0.0
    started: float = field(default_factory=time.perf_counter)

    @property
    def seconds(self) -> float:
        return time.perf_counter() - self.started

    def add(self, rows: BlockRows) -> None:
        self.done += len(rows.windows)
        self.new += len(rows.globals)
        self.skipped += len(rows.windows) - len(rows.globals)
        self.waited += rows.waited

    def report(self, text: str) -> None:
        if self.progress is not None:
            self.progress(self.done, self.windows, self.seconds, text)


def build_index(
    options: IndexOptions,
    progress: Progress | None = None,
    cancel: threading.Event | None = None,
    encoder: Encoder | None = None,
    narrow: Narrow | None = None,
) -> dict[str, Any]:
    """Index the rasters and return the ``index --json`` document.

    An index that exists is continued: windows that it has are left alone, whichever area of
    interest and run they came from, those that are missing are added, and rasters that changed
    are indexed again. Tiles outside the area of interest stay; ``narrow`` leaves windows out for
    now. Nothing on disk changes before all rasters, the bundle and the options have been checked.
    ``encoder``, of single views, is used instead of the bundle's fastest. Raises
    :class:`~rs_textsearch.engine.errors.EngineError`; a cancelled run keeps what is committed.
    """
    if options.dask is not None:
        from rs_textsearch.engine.building.cluster import index_on_cluster

        return index_on_cluster(options, progress, cancel)
    if options.coarse_to_fine:
        from rs_textsearch.engine.building.coarse_to_fine import index_coarse_to_fine

        return index_coarse_to_fine(options, progress, cancel)
    cancel = cancel or threading.Event()
    bundle = Bundle.open(options.bundle)
    parse(options.stretch)
    area = read_area(options)
    header = wanted_header(options, bundle, area)
    marks = [fingerprint.quick(path) for path in options.rasters]
    with ExitStack() as stack:
        rasters = [stack.enter_context(Raster(p, options.opening)) for p in options.rasters]
        plans = [plan_raster(raster, options, bundle, area) for raster in rasters]
        for raster, plan in zip(rasters, plans):
            if not plan.total:
                raise BadInput(
                    f"No tile of {raster.path} lies in the area of interest {options.aoi}.",
                    "Choose an area that overlaps the raster.",
                )
        if narrow is not None:
            plans = narrow(plans, options.rasters)
        setup = {
            "bundle": str(bundle.path),
            "device": options.device,
            "runtime": options.runtime,
            "views": options.views,
            "like": _begun_with(options),
        }
        if encoder is None:
            encoder = run_encoder(bundle, setup)
        else:
            encoder = averaged(encoder, options.views)
        header = replace(
            header,
            crs=rasters[0].place.crs,
            encoding={"runtime": encoder.runtime, "precision": encoder.precision},
        )
        encoder.prepare()
        stack.enter_context(lock.writing(options.out))
        agreement.make_ready(options.out, header, options.overwrite)
        store = stack.enter_context(IndexStore(options.out, write=True))
        store.write_header(replace(store.header, aoi=header.aoi))
        # Tiles that were normalised by different banks would not compare: none is better.
        normalised = store.header.bank == header.bank
        extras = Extras.of(encoder, store.keeps_patches, normalised)
        # One file may be named in several ways: through a link, or from another folder.
        known = {record.path.resolve(): record for record in store.rasters()}
        jobs = [
            _job(store, raster, plan, options, mark, known.get(raster.path.resolve()))
            for raster, plan, mark in zip(rasters, plans, marks)
        ]
        windows, missing = (sum(job.wanted for job in jobs), sum(len(job.missing) for job in jobs))
        totals = _Totals(windows, windows - missing, progress)
        totals.report(jobs[0].raster.path.name)
        shares = [job.share(store.header.tiling) for job in jobs]
        if options.workers > 1:
            setup["like"] = header.encoding
            setup |= {"keep_patches": store.keeps_patches, "normalised": normalised}
            workers = stack.enter_context(Workers(options.workers, setup, cancel))
            blocks = workers.blocks(shares)
        else:
            # Beside the encoder: a commit waits for the disk, not for a core.
            encoded = _one_by_one(jobs, shares, encoder, extras, cancel)
            blocks = stack.enter_context(read_ahead(encoded))
        with closing(blocks):
            for number, rows in blocks:
                _commit(store, jobs[number], rows)
                totals.add(rows)
                totals.report(jobs[number].raster.path.name)
        return _document(options, store, encoder, jobs, totals)


def _begun_with(options: IndexOptions) -> dict[str, Any] | None:
    """Return what encoded the index that is to be continued, ``None`` where there is none yet."""
    if options.overwrite or not options.out.exists():
        return None
    with IndexStore(options.out) as store:
        return store.header.encoding


def _job(
    store: IndexStore,
    raster: Raster,
    plan: RasterPlan,
    options: IndexOptions,
    mark: dict[str, int] | None,
    known: RasterRecord | None,
) -> _Job:
    """Bring the index's record of ``raster`` up to date and return what is missing.

    ``mark`` is what the file looked like before it was opened.
    """
    if known is None or changed(known, raster, plan):
        taken = fingerprint.take(raster.path, raster.sources)
        if {key: taken[key] for key in ("bytes", "mtime_ns")} != mark:
            raise StaleIndex(
                f"{raster.path} changed while it was being opened.",
                "Run the index command again when it is complete.",
            )
        record = raster_record(raster, plan, options, taken)
        known = store.add_raster(record) if known is None else store.reset_raster(known, record)
    with damage(store.path, str(known.path)):
        validity = ValidityMap(known.cells, known.validity)
    missing, done = windows_left(store, known, plan)
    store.want(known, done + len(missing))
    return _Job(
        raster,
        known,
        plan.total,
        missing,
        next(number for number, grid in enumerate(plan.grids) if grid.count),
        validity,
        Footprints(raster.place, store.header.crs),
    )


def _one_by_one(
    jobs: list[_Job],
    shares: list[Share],
    encoder: Encoder,
    extras: Extras,
    cancel: threading.Event,
) -> Iterator[tuple[int, BlockRows]]:
    """Yield the blocks of every share and its position, encoded here."""
    for number, (job, share) in enumerate(zip(jobs, shares)):
        with closing(encode_share(share, job.raster, encoder, extras, cancel)) as blocks:
            for rows in blocks:
                yield number, rows


def _commit(store: IndexStore, job: _Job, rows: BlockRows) -> None:
    packed = None
    if rows.validity is not None:
        job.validity.merge(rows.validity)
        packed = job.validity.pack()
    store.commit_block(job.known, rows, job.footprints.corners(rows.boxes), packed)


def _document(
    options: IndexOptions,
    store: IndexStore,
    encoder: Encoder,
    jobs: list[_Job],
    totals: _Totals,
) -> dict[str, Any]:
    counts = store.tile_counts()
    seconds = totals.seconds
    return {
        "index": str(options.out),
        "tiles": sum(counts.values()),
        "tiles_new": totals.new,
        "tiles_skipped_nodata": totals.skipped,
        "seconds": round(seconds, 3),
        "tiles_per_s": round(totals.new / seconds, 2) if totals.new else 0.0,
        "reader_wait_share": round(totals.waited / seconds, 4) if totals.new else 0.0,
        "device": encoder.device,
        "runtime": encoder.runtime,
        "precision": encoder.precision,
        "provider": encoder.provider,
        "device_note": encoder.device_note,
        "model_note": encoder.bundle.note,
        "rasters": [
            {
                "raster": str(job.raster.path),
                "tiles": counts.get(job.known.id, 0),
                "state": "fresh" if job.known.complete else "partial",
            }
            for job in jobs
        ],
    }
