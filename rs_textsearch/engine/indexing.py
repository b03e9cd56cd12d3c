"""The index run: reader -> encoder -> store, one committed block after another."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np

from rs_textsearch.engine import fingerprint, lock
from rs_textsearch.engine.bundle import BANK, Bundle
from rs_textsearch.engine.encoder import Encoder
from rs_textsearch.engine.errors import BadInput, Cancelled, StaleIndex
from rs_textsearch.engine.footprints import Footprints
from rs_textsearch.engine.normaliser import INDEX_BETA, TextBank, tile_normaliser
from rs_textsearch.engine.options import IndexOptions
from rs_textsearch.engine.planning import (
    RasterPlan,
    plan_raster,
    raster_record,
    read_area,
    tiling_header,
)
from rs_textsearch.engine.raster import Raster
from rs_textsearch.engine.reader import TileBlock, read_ahead, read_blocks
from rs_textsearch.engine.selection import open_encoder
from rs_textsearch.engine.sketch import make_sketches
from rs_textsearch.engine.store import BlockRows, IndexStore, RasterRecord
from rs_textsearch.engine.stretch import Stretch, parse
from rs_textsearch.engine.validity import ValidityMap
from rs_textsearch.engine.views import AveragedViews

BLOCK = 128
"""Windows in a block: what a killed run loses at most."""

_UNSAID = {"views": 1}
"""What indexes of earlier versions, which do not say, were built with."""
_NAMES = {"aoi": "area of interest", "tile_size": "tile size", "views": "number of views"}

Progress = Callable[[int, int, float, str], None]
"""Called with windows done, windows in all, seconds since the start and what is being read."""


@dataclass
class _Job:
    raster: Raster
    plan: RasterPlan
    known: RasterRecord | None
    reason: str | None


@dataclass(frozen=True)
class _Extras:
    """What is stored of a tile beside its embedding, by the index that is written."""

    keep_patches: bool
    bank: TextBank | None

    @classmethod
    def of(cls, store: IndexStore, encoder: Encoder, header: dict[str, Any]) -> _Extras:
        # Tiles that were normalised by different banks would not compare: none is better.
        same = store.header.get("bank") == header["bank"]
        texts = encoder.bundle.bank if same else ()
        bank = TextBank.build([encoder.encode_text(text) for text in texts]) if texts else None
        return cls(store.keeps_patches, bank)

    def normaliser(
        self, bundle: Bundle, globes: np.ndarray, sketches: np.ndarray
    ) -> np.ndarray | None:
        if self.bank is None:
            return None
        score = bundle.card["score"]
        return tile_normaliser(
            self.bank, globes, sketches, score, bundle.patches, INDEX_BETA
        )


@dataclass
class _Totals:
    new: int = 0
    skipped: int = 0
    windows: int = 0
    waited: float = 0.0
    started: float = field(default_factory=time.perf_counter)

    @property
    def seconds(self) -> float:
        return time.perf_counter() - self.started


def build_index(
    options: IndexOptions,
    progress: Progress | None = None,
    cancel: threading.Event | None = None,
    encoder: Encoder | None = None,
) -> dict[str, Any]:
    """Index the rasters and return the ``index --json`` document.

    An index that exists is continued: complete rasters are left alone, interrupted ones go on at
    their last committed block, changed ones are indexed again. Nothing on disk changes before all
    rasters, the bundle and the options have been checked. Raises
    :class:`~rs_textsearch.engine.errors.EngineError`; a cancelled run keeps what is committed.
    """
    cancel = cancel or threading.Event()
    bundle = Bundle.open(options.bundle)
    parse(options.stretch)
    area = read_area(options)
    header = {
        "bundle": bundle.describe(),
        "tiling": tiling_header(options, bundle, area),
        "keep_patches": options.keep_patches,
        "bank": bundle.card["files"].get(BANK),
    }
    if encoder is None:
        encoder = open_encoder(bundle, options.device, options.runtime, _begun_with(options))
    if options.views > 1:
        encoder = AveragedViews(encoder)
    header["encoding"] = {"runtime": encoder.runtime, "precision": encoder.precision}
    with ExitStack() as stack:
        rasters = [stack.enter_context(Raster(p, options.bands)) for p in options.rasters]
        plans = [plan_raster(raster, options, bundle, area) for raster in rasters]
        for raster, plan in zip(rasters, plans):
            if not plan.grids:
                raise BadInput(
                    f"No tile of {raster.path} lies in the area of interest {options.aoi}.",
                    "Choose an area that overlaps the raster.",
                )
        encoder.prepare()
        stack.enter_context(lock.writing(options.out))
        _make_ready(options, header, rasters[0].place.crs)
        store = stack.enter_context(IndexStore(options.out, write=True))
        jobs = _jobs(store, rasters, plans)
        totals = _Totals()
        extras = _Extras.of(store, encoder, header)
        total = sum(job.plan.total for job in jobs)
        done = sum(_done(job) for job in jobs)
        for job in jobs:
            report = _report(progress, done, total, totals)
            done = _index_raster(
                store, job, options, encoder, extras, cancel, totals, report
            )
        return _document(options, store, encoder, jobs, totals)


def _begun_with(options: IndexOptions) -> dict[str, Any] | None:
    """Return what encoded the index that is to be continued, ``None`` where there is none yet."""
    if options.overwrite or not options.out.exists():
        return None
    with IndexStore(options.out) as store:
        return store.header.get("encoding")


def _report(
    progress: Progress | None, before: int, total: int, totals: _Totals
) -> Callable[[int, str], int]:
    def report(windows: int, text: str) -> int:
        if progress is not None:
            progress(before + windows, total, totals.seconds, text)
        return before + windows

    return report


def _make_ready(options: IndexOptions, header: dict[str, Any], crs: str | None) -> None:
    """Create the index where there is none, and refuse one that does not fit ``header``."""
    out = options.out
    if out.exists():
        if not options.overwrite:
            with IndexStore(out) as store:
                _check_same(out, store.header, header)
            return
        _check_replaceable(out)
    IndexStore.create(out, header, crs)


def _check_replaceable(out: Path) -> None:
    """Refuse to overwrite a file that is not an index of this program."""
    try:
        with IndexStore(out):
            pass
    except StaleIndex:
        return


def _check_same(out: Path, stored: dict[str, Any], wanted: dict[str, Any]) -> None:
    remedy = "Use --overwrite to build it again, or another --out for a second index."
    if stored["bundle"]["id"] != wanted["bundle"]["id"]:
        old, new = stored["bundle"], wanted["bundle"]
        raise StaleIndex(
            f"The index {out} was built with the model {old['name']} {old['version']} "
            f"({old['id']}), not with {new['name']} {new['version']} ({new['id']}).",
            remedy,
        )
    if wanted["keep_patches"] and not stored.get("keep_patches"):
        raise StaleIndex(f"The index {out} was built without patch features.", remedy)
    for key, value in wanted["tiling"].items():
        if stored["tiling"].get(key, _UNSAID.get(key)) != value:
            name = _NAMES.get(key, key)
            raise StaleIndex(
                f"The index {out} was built with another {name} "
                f"({_word(stored['tiling'].get(key, _UNSAID.get(key)))}, not {_word(value)}).",
                remedy,
            )


def _word(value: object) -> str:
    if value is None:
        return "none"
    return ",".join(f"{v:g}" for v in value) if isinstance(value, list) else str(value)


def _jobs(store: IndexStore, rasters: list[Raster], plans: list[RasterPlan]) -> list[_Job]:
    # One file may be named in several ways: through a link, or from another folder.
    known = {record.path.resolve(): record for record in store.rasters()}
    jobs = []
    for raster, plan in zip(rasters, plans):
        record = known.get(raster.path.resolve())
        reason = None
        if record is not None:
            reason = fingerprint.difference(record.record["fingerprint"], raster.path)
            if reason is None and record.total != plan.total:
                reason = "its size or its place changed"
        jobs.append(_Job(raster, plan, record, reason))
    return jobs


def _done(job: _Job) -> int:
    return job.known.done if job.known is not None and job.reason is None else 0


def _index_raster(
    store: IndexStore,
    job: _Job,
    options: IndexOptions,
    encoder: Encoder,
    extras: _Extras,
    cancel: threading.Event,
    totals: _Totals,
    report: Callable[[int, str], int],
) -> int:
    raster, plan = job.raster, job.plan
    already = _done(job)
    if job.known is None or job.reason is not None:
        record = {
            "fingerprint": fingerprint.take(raster.path, raster.sources),
            **raster_record(raster, plan, options),
        }
        if job.known is None:
            job.known = store.add_raster(raster.path, record, plan.total)
        else:
            store.reset_raster(job.known, record, plan.total)
    known = job.known
    footprints = Footprints(raster.place, store.header["crs"])
    validity = ValidityMap(tuple(known.record["cells"]), known.validity)
    blocks = read_blocks(
        raster,
        Stretch.from_json(known.record["stretch"]),
        plan.grids,
        encoder.bundle.input_size,
        BLOCK,
        known.done,
        validity,
    )
    position = report(0, raster.path.name)
    with read_ahead(blocks) as ahead:
        for block in _timed(ahead, totals):
            if cancel.is_set():
                raise _cancelled(options.out)
            rows = _encode(block, plan, encoder, extras, cancel, options.out)
            packed = None if validity.everywhere else validity.pack()
            store.commit_block(known, rows, footprints.corners(rows.boxes), packed)
            totals.new += len(rows.globals)
            totals.skipped += (block.last - block.first) - len(rows.globals)
            position = report(block.last - already, raster.path.name)
    return position


def _timed(blocks: Iterator[TileBlock], totals: _Totals) -> Iterator[TileBlock]:
    while True:
        before = time.perf_counter()
        block = next(blocks, None)
        totals.waited += time.perf_counter() - before
        if block is None:
            return
        yield block


def _encode(
    block: TileBlock,
    plan: RasterPlan,
    encoder: Encoder,
    extras: _Extras,
    cancel: threading.Event,
    out: Path,
) -> BlockRows:
    count, bundle = len(block.tiles), encoder.bundle
    globes = np.empty((count, bundle.dim), np.float32)
    local = np.empty((count, bundle.patches, bundle.dim), np.float32)
    for begin in range(0, count, encoder.batch):
        if cancel.is_set():
            raise _cancelled(out)
        part = slice(begin, begin + encoder.batch)
        globes[part], local[part] = encoder.encode_images(block.tiles[part])
    sketches, bounds = make_sketches(local)
    boxes = np.zeros((count, 4))
    scales = np.zeros(count)
    for number, grid in enumerate(plan.grids):
        mine = block.grid == number
        x, y = grid.xs[block.columns[mine]], grid.ys[block.rows[mine]]
        boxes[mine] = np.stack([x, y, x + grid.width, y + grid.height], axis=1)
        scales[mine] = grid.scale
    return BlockRows(
        first=block.first,
        last=block.last,
        boxes=boxes,
        scales=scales,
        rows=block.rows,
        columns=block.columns,
        valid=block.valid,
        globals=globes,
        sketches=sketches,
        bounds=bounds,
        patches=local if extras.keep_patches else None,
        normaliser=extras.normaliser(encoder.bundle, globes, sketches),
    )


def _cancelled(out: Path) -> Cancelled:
    return Cancelled(
        "The index run was cancelled.",
        f"What was indexed is kept in {out}: run the same command again to continue.",
    )


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
