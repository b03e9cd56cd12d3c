"""The survey before a run: every raster is looked at, to see what there is to do.

One that is as the index describes it is not opened for that: of a whole archive, run again to add
what is new, most are. Only what is needed later is kept: an archive has more rasters than a process
may hold open.
"""

from __future__ import annotations

import threading
from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, Protocol

import numpy as np

from rs_textsearch.engine import fingerprint, notes
from rs_textsearch.engine.building import moved as moving
from rs_textsearch.engine.building.planning import Described, plan_raster, raster_record
from rs_textsearch.engine.building.plans import (
    RASTER_ERRORS,
    Failures,
    Narrow,
    RasterPlan,
    cancelled,
)
from rs_textsearch.engine.building.request import Request
from rs_textsearch.engine.building.shares import Share
from rs_textsearch.engine.errors import BadInput, StaleIndex
from rs_textsearch.engine.index import coverage
from rs_textsearch.engine.index.footprints import Footprints
from rs_textsearch.engine.index.records import Header, RasterRecord, damage
from rs_textsearch.engine.notes import Note
from rs_textsearch.engine.options import IndexOptions
from rs_textsearch.engine.paths import identity
from rs_textsearch.engine.place import Place
from rs_textsearch.engine.reading.aoi import DOUBTS, AreaOfInterest
from rs_textsearch.engine.reading.opening import Opening
from rs_textsearch.engine.reading.raster import Raster
from rs_textsearch.engine.reading.tiling import Tiling

_OPENED = ("nodata", "alpha", "crs")
"""What a run may say about opening a raster, beside the bands, which are the index's tiling."""


class Begun(Protocol):
    """An index that is continued: a GeoPackage, or the parts in a folder."""

    path: Path
    header: Header
    relocates: bool
    """Whether it can record that a raster lies elsewhere now."""

    def rasters(self) -> list[RasterRecord]:
        """Return the rasters that it holds."""

    def windows_done(
        self, raster: RasterRecord, wanted: np.ndarray | None = None
    ) -> list[np.ndarray]:
        """Return the ranges int64 [r, 2] of the windows that it has of a raster.

        ``wanted`` bool [windows] marks those that a run would build again, ``None`` for all.
        """


@dataclass
class Job:
    """A raster of a run: what is wanted of it, and what of that is missing.

    ``record`` is what the index says about it, ``None`` where it is new; what it says about a
    raster that changed is ``outdated``, and ``change`` is the note why its tiles are built again.
    ``missing`` are ranges int64 [r, 2] of the numbers of ``left`` windows (see coverage.py),
    ``done`` is how many windows, wanted now or not, the index has. ``mark`` is what the file
    looked like before it was opened, ``asked`` how it was to be. ``former`` is where the index
    says that it lies, for one that moved.
    """

    path: Path
    mark: dict[str, int] | None
    place: Place
    asked: Opening
    opening: Opening
    plan: RasterPlan
    area: dict[str, Any] | None
    footprints: Footprints
    record: RasterRecord | None
    outdated: RasterRecord | None
    change: Note | None = None
    former: Path | None = None
    missing: np.ndarray = field(default_factory=lambda: np.zeros((0, 2), np.int64), repr=False)
    left: int = 0
    done: int = 0

    @property
    def notes(self) -> Sequence[Note]:
        """What was guessed, when the raster was indexed or now, and why it is indexed again."""
        guessed = self.plan.notes if self.record is None else self.record.notes
        if self.change is not None:
            return (self.change, *guessed)
        if self.former is not None:
            return (Note.of("moved", path=str(self.former)), *guessed)
        return guessed

    def compare(self, index: Begun | None) -> None:
        """Find out which of the windows in the plan are missing in the index."""
        wanted = coverage.numbers(self.plan.grids)
        if self.record is not None and index is not None:
            with damage(index.path, str(self.path)):
                count = coverage.window_count(self.plan.grids)
                again = np.zeros(count, bool)
                again[wanted] = True
                done = coverage.marked(index.windows_done(self.record, again), count)
            wanted = wanted[~done[wanted]]
            self.done = int(done.sum())
        self.missing, self.left = coverage.ranges(wanted), len(wanted)

    def share(self, raster: Raster, tiling: Tiling) -> Share:
        """Return what is missing; a raster that is not in the index is described as it is now.

        Raises :class:`StaleIndex` where it is not any more what the survey saw.
        """
        if self.record is None:
            taken = fingerprint.take(self.path, raster.sources)
            if {key: taken[key] for key in ("bytes", "mtime_ns")} != self.mark:
                raise StaleIndex.of("raster_changed_opening", path=str(self.path))
            record = raster_record(raster, self.plan, tiling, taken)
            self.record = replace(record, area=self.area, asked=self.asked)
        ranges = tuple(map(tuple, self.missing.tolist()))
        seen = next(number for number, grid in enumerate(self.plan.grids) if grid.count)
        return Share(str(self.path), self.record, tiling, ranges, seen)

    def as_json(self, counts: dict[int, int]) -> dict[str, Any]:
        """Return what the document of a run says about the raster.

        ``counts`` is how many tiles the index has of its rasters.
        """
        complete = self.record is not None and self.record.complete
        state = "fresh" if complete else "partial"
        if not self.plan.total:
            state = "outside"
        return {
            "raster": str(self.path),
            "tiles": counts.get(self.record.id, 0) if self.record else 0,
            "state": state,
            "notes": notes.as_json(self.notes),
        }


def survey(
    request: Request,
    index: Begun | None,
    failures: Failures,
    cancel: threading.Event,
    narrow: Narrow | None = None,
) -> list[Job]:
    """Return a job for every raster, those of which nothing is wanted or missing included.

    Rasters that cannot be indexed go to ``failures``; raises an error where all do. ``index`` is
    the one that is continued. The layer of a new one lies in the first raster's reference system.
    """
    known: dict[Path, RasterRecord] = {}
    layer: list[str | None] = []
    if index is not None:
        known, layer = {identity(r.path): r for r in index.rasters()}, [index.header.crs]
    missing: moving.Missing | None = None
    jobs: list[Job] = []
    for path in request.options.rasters:
        if cancel.is_set():
            raise cancelled()
        try:
            place = identity(path)
            record, former = known.get(place), None
            if record is None and index is not None and index.relocates:
                missing = missing or moving.Missing(list(known.values()))
                record = missing.take(path)
                former = record and record.path
            told = record or request.former.get(place)
            job = _job(path, request, record, told, former, layer)
        except RASTER_ERRORS as error:
            failures.add(path, error)
        else:
            layer = [job.footprints.crs]
            jobs.append(job)
    failures.raise_for(request.options.rasters)
    if narrow is not None:
        plans = narrow([job.plan for job in jobs], [job.path for job in jobs])
        for job, plan in zip(jobs, plans):
            job.plan = plan
    for job in jobs:
        job.compare(index)
    return jobs


def check_area(jobs: Sequence[Job], options: IndexOptions) -> None:
    """Raise BadInput where the area of interest has no tile of any raster."""
    if any(job.plan.total for job in jobs):
        return
    first = jobs[0]
    doubt = next((note for note in first.plan.notes if note.code in DOUBTS), None)
    which, area = "area_outside_of_index", {}
    if options.aoi:
        which, area = "area_outside", {"area": str(options.aoi)}
    outside = BadInput.of(which, path=str(first.path), **area)
    if doubt is None:
        raise outside
    which = "area_doubted" if first.place.crs else "area_without_crs"
    raise BadInput.of(which, reason=outside.said, doubt=doubt)


def _job(
    path: Path,
    request: Request,
    known: RasterRecord | None,
    told: RasterRecord | None,
    former: Path | None,
    layer: Sequence[str | None],
) -> Job:
    """Return the job for a raster that the index knows as ``known``, from ``former`` if it moved.

    ``told`` is what was said of it before, in that index or in the one that is built anew.
    """
    options, area = request.options, request.area
    mark = fingerprint.quick(path)
    recorded = None
    if area is None and not options.whole_raster and told is not None and told.area:
        area, recorded = AreaOfInterest.from_json(told.area, path), told.area
    change = None
    again = "again"
    if known is not None and former is None:
        change = fingerprint.difference(known.fingerprint, path)
    same = known is not None and change is None
    asked = options.opening if told is None else _kept(told.asked, options)
    with ExitStack() as stack:
        raster: Described = known
        if not same or former is not None or not _settled(known, options):
            opening = replace(known.opening, **_said(options)) if same else asked
            raster = stack.enter_context(Raster(path, opening))
        if former is not None:
            here = moving.moved(known, raster)
            change, known = moving.difference(known, here.fingerprint), here
        if same and raster is not known:
            change = change or _otherwise(raster, known, options)
            same = change is None
        if recorded is None and area is not None:
            recorded = _covered(area.around(raster.place), known)
            if change is not None:  # an area is added to what there was, built again or not
                area = None if recorded is None else AreaOfInterest.from_json(recorded, path)
                again = "again_and_more"
        window = known.window_px if same else None
        plan = plan_raster(raster, options, request.bundle, area, window)
        return Job(
            path=path,
            mark=mark,
            place=raster.place,
            asked=asked,
            opening=raster.opening,
            plan=plan,
            area=recorded,
            footprints=Footprints(
                raster.place, layer[0] if layer else raster.place.crs, str(path)
            ),
            record=known if same else None,
            outdated=None if same else known,
            change=change and Note.of(again, reason=change),
            former=former,
        )


def _covered(area: AreaOfInterest, known: RasterRecord | None) -> dict[str, Any] | None:
    """Return what an index covers of a raster when ``area`` has been added, ``None`` for all."""
    if known is None:
        return area.as_json()
    if known.area is not None:
        return AreaOfInterest.from_json(known.area, known.path).joined(area).as_json()
    return None if known.complete else area.as_json()


def _kept(asked: Opening, options: IndexOptions) -> Opening:
    """Return how a raster is to be opened, with what the run leaves unsaid as it was before."""
    unsaid = (name for name in _OPENED if name not in options.said)
    return replace(options.opening, **{name: getattr(asked, name) for name in unsaid})


def _said(options: IndexOptions) -> dict[str, Any]:
    return {name: getattr(options.opening, name) for name in _OPENED if name in options.said}


def _settled(known: RasterRecord, options: IndexOptions) -> bool:
    """Whether an unchanged raster needs no look: it would be opened and placed as recorded.

    What is still to be read of a raster is looked at before; so is one that an earlier version
    recorded, of which it says less, and one without a reference system, to which files of several
    names beside it may have given a place.
    """
    placed = known.place.crs is not None
    return placed and known.complete and known.opening.decided and not _said(options)


def _otherwise(raster: Raster, known: RasterRecord, options: IndexOptions) -> Note | None:
    """Return why a raster lies elsewhere or means something else than was recorded."""
    if not raster.place.agrees(known.place):
        return Note.of("lies_elsewhere")
    # Indexes of earlier versions say which bands were read, and leave the rest to the file.
    if not known.opening.decided and not _said(options):
        return None
    # As JSON, since NaN, which may be the value of no data, is not equal to itself.
    alike = raster.opening.as_json() == known.opening.as_json()
    return None if alike else Note.of("read_otherwise")
