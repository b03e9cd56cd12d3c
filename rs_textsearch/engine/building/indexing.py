"""The index run: what is missing is read and encoded in shares and committed block by block."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from rs_textsearch.engine.building.committing import Commits
from rs_textsearch.engine.building.destination import Destination, Wanted
from rs_textsearch.engine.building.plans import RASTER_ERRORS, Failures, Narrow, Progress
from rs_textsearch.engine.building.request import Request, begun
from rs_textsearch.engine.building.shares import Share, encode_share, run_encoder
from rs_textsearch.engine.building.surveying import Job, check_area, survey
from rs_textsearch.engine.building.workers import Workers
from rs_textsearch.engine.encoding.card import BANK
from rs_textsearch.engine.encoding.encoder import Encoder
from rs_textsearch.engine.encoding.views import averaged
from rs_textsearch.engine.errors import EngineError
from rs_textsearch.engine.index.blocks import BlockRows
from rs_textsearch.engine.index.extras import Extras
from rs_textsearch.engine.options import IndexOptions
from rs_textsearch.engine.reading.raster import Raster
from rs_textsearch.engine.reading.reader import read_ahead
from rs_textsearch.engine.reading.tiling import Tiling

Blocks = Iterator[tuple[int, BlockRows | EngineError]]
"""Blocks with the position of their job; an error ends the blocks of that job."""


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
    out: Path,
    progress: Progress | None,
    cancel: threading.Event,
    encoder: Encoder | None = None,
    narrow: Narrow | None = None,
) -> dict[str, Any]:
    """Index what the index ``out`` lacks of the rasters; returns the document of the run.

    See :func:`~rs_textsearch.engine.building.run.run_index`. ``narrow`` leaves windows out for
    now. Nothing on disk changes before the bundle, the options and all rasters were looked at.
    """
    request = Request.of(options, begun(out))
    options, bundle = request.options, request.bundle
    failures = Failures()
    with ExitStack() as stack:
        index = stack.enter_context(Destination(out, request.header()))
        jobs = survey(request, index.store, failures, cancel, narrow)
        check_area(jobs, options)
        setup = {
            "bundle": str(bundle.path),
            "device": options.device,
            "runtime": options.runtime,
            "views": options.views,
            "like": index.header.encoding,
        }
        if encoder is None:
            encoder = run_encoder(bundle, setup)
        else:
            encoder = averaged(encoder, options.views)
        encoding = {"runtime": encoder.runtime, "precision": encoder.precision}
        encoder.prepare()
        # Tiles that were normalised by different banks would not compare: none is better.
        normalised = index.header.bank == bundle.card.files.get(BANK)
        extras = Extras.of(encoder, index.header.keep_patches, normalised)
        index.begin(jobs[0].place.crs, encoding)
        there = [job for job in jobs if job.record is not None]
        index.adjust(
            [job.record for job in there if job.former is not None],
            [Wanted(job.record, job.done + job.left, job.area) for job in there if job.plan.total],
        )
        todo = [job for job in jobs if job.left]
        windows, left = sum(job.plan.total for job in jobs), sum(job.left for job in jobs)
        totals = _Totals(windows, windows - left, progress)
        totals.report((todo or jobs)[0].path.name)
        tiling = index.header.tiling
        if options.workers > 1:
            setup["like"] = encoding
            setup |= {"keep_patches": extras.keep_patches, "normalised": normalised}
            workers = stack.enter_context(Workers(options.workers, setup, cancel))
            blocks = workers.blocks(_shares(todo, tiling))
        else:
            # Beside the encoder: a commit waits for the disk, not for a core.
            encoded = _encoded(todo, tiling, encoder, extras, cancel)
            blocks = stack.enter_context(read_ahead(encoded))
        with closing(blocks), Commits(index) as commits:
            for number, rows in blocks:
                job = todo[number]
                if isinstance(rows, EngineError):
                    failures.add(job.path, rows)
                    totals.windows -= job.left
                    totals.report(job.path.name)
                    continue
                commits.add(job, rows)
                job.left -= len(rows.windows)
                totals.add(rows)
                totals.report(job.path.name)
        failures.raise_for(options.rasters)
        return _document(out, index, encoder, jobs, totals, failures)


def _encoded(
    jobs: Sequence[Job],
    tiling: Tiling,
    encoder: Encoder,
    extras: Extras,
    cancel: threading.Event,
) -> Blocks:
    """Yield the blocks of all jobs, read and encoded here, one raster after the other."""
    for number, job in enumerate(jobs):
        try:
            with Raster(job.path, job.opening) as raster:
                share = job.share(raster, tiling)
                with closing(encode_share(share, raster, encoder, extras, cancel)) as blocks:
                    for rows in blocks:
                        yield number, rows
        except RASTER_ERRORS as error:
            yield number, error


def _shares(jobs: Sequence[Job], tiling: Tiling) -> Iterator[Share | EngineError]:
    """Yield what every job lacks, or why that cannot be told."""
    for job in jobs:
        try:
            with Raster(job.path, job.opening) as raster:
                share = job.share(raster, tiling)
        except RASTER_ERRORS as error:
            yield error
        else:
            yield share


def _document(
    out: Path,
    index: Destination,
    encoder: Encoder,
    jobs: Sequence[Job],
    totals: _Totals,
    failures: Failures,
) -> dict[str, Any]:
    counts = index.tile_counts()
    seconds = totals.seconds
    return {
        "index": str(out),
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
        "device_note": encoder.device_note.as_json() if encoder.device_note else None,
        "model_note": encoder.bundle.note,
        "rasters": [job.as_json(counts) for job in jobs],
        "failed": failures.as_json(),
    }
