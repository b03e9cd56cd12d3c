"""The evaluation: labels and indexes to metrics, their intervals, and what was gained."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from rs_textsearch.engine import kinds, notes
from rs_textsearch.engine.encoding.bundle import Bundle
from rs_textsearch.engine.errors import BadInput, Cancelled
from rs_textsearch.engine.evaluating import assumptions, results
from rs_textsearch.engine.evaluating.alignment import aligned
from rs_textsearch.engine.evaluating.blocks import MOST, Blocks, largest_side, shown_side
from rs_textsearch.engine.evaluating.ground import EvaluatedGround, read_ground
from rs_textsearch.engine.evaluating.maps import Maps
from rs_textsearch.engine.evaluating.measuring import Measuring
from rs_textsearch.engine.evaluating.relevance import Relevance, relevance
from rs_textsearch.engine.evaluating.request import EvaluateOptions
from rs_textsearch.engine.evaluating.results import Result
from rs_textsearch.engine.evaluating.scoring import Asked
from rs_textsearch.engine.evaluating.sides import Side, archive_of
from rs_textsearch.engine.evaluating.sources import Source, Sources, again, built
from rs_textsearch.engine.index.arrays import LoadedIndex
from rs_textsearch.engine.index.loading import load
from rs_textsearch.engine.outputs import Output, Outputs
from rs_textsearch.engine.paths import file_and_layer
from rs_textsearch.engine.reading.aoi import AreaOfInterest
from rs_textsearch.engine.reading.labels import Labels, text_key
from rs_textsearch.engine.searching.archive import Archive
from rs_textsearch.engine.searching.ranking import eligible_tiles
from rs_textsearch.engine.searching.taught import Taught

Progress = Callable[[int, int, str], None]
_LARGER = 1.02
"""From so much more on a tile is larger than another one: less is rounding to whole pixels."""


def evaluate(
    options: EvaluateOptions,
    progress: Progress = lambda *_: None,
    cancel: threading.Event | None = None,
) -> dict[str, Any]:
    """Return the ``evaluate --json`` document; raises EngineError and changes nothing then.

    ``progress`` is told what is done, of how much, and what that is.
    """
    cancel = cancel or threading.Event()

    def check() -> None:
        if cancel.is_set():
            raise Cancelled.of("evaluation_cancelled")

    report = _reserved(options, check)
    labels = Labels.read(options.labels, options.field, options.verdict)
    ground = None if options.area is None else read_ground(options.area, options.split)
    archive, former = _archives(options, labels, ground and ground.area, progress, cancel)
    eligible = eligible_tiles(archive, np.zeros(0, np.int64))
    classes = relevance(archive, labels, eligible, options.labelled_only)
    taught = None if options.taught is None else _taught(options, archive)
    if taught is not None:
        classes = _meant(classes, options, taught)
    chosen = [one for one in classes if one.relevant.any()]
    if not chosen:
        raise BadInput.of("nothing_relevant", path=str(labels.path), n=len(classes))
    after, before = Side(Asked(archive, check), np.arange(len(archive)), taught), None
    if former is not None:
        before = Side(Asked(former, check), aligned(archive, former))
    elif taught is not None:  # what it was before it was taught
        before = Side(after.asked, after.positions)
    maps, sections = Maps(archive), None
    if report is not None:
        from rs_textsearch.engine.evaluating.report.sections import Sections

        sections = Sections(archive, maps)
    blocks = Blocks.of(archive, options.block, MOST)
    measuring = Measuring(blocks, maps, options.resamples, options.seed)
    found = []
    for number, one in enumerate(chosen):
        check()
        progress(number, len(chosen), one.label)
        query = options.query(one.label)
        now, then = after.of_text(query), before and before.of_text(query)
        found.append(
            Result(
                one, query, blocks.holding(one.relevant), blocks.count,
                measuring.of(one, now), then and measuring.of(one, then), now.unknown,
            )
        )  # fmt: skip
        if sections is not None:
            sections.add(one, now.values, then and then.values)
    progress(len(chosen), len(chosen), chosen[-1].label)
    mean = results.mean(found)
    document = {
        "labels": str(options.labels),
        "field": options.field,
        "template": options.template,
        "verdict": options.verdict,
        "area": None if options.area is None else str(options.area),
        "split": ground and ground.split,
        "labelled_only": options.labelled_only,
        "taught": None if taught is None else taught.as_json(options.taught),
        "model": after.as_json(),
        "against": before and before.as_json(),
        "rasters": [str(archive.rasters[raster].path) for raster in archive.present],
        "tiles": len(archive),
        "blocks": blocks.count,
        "block_side": blocks.side,
        "resamples": options.resamples,
        "seed": options.seed,
        "headline": assumptions.headline(mean).as_json(),
        "mean": mean,
        "classes": [result.as_json() for result in found],
        "left_out": [
            {"label": one.label, "regions": len(one.regions)}
            for one in classes
            if not one.relevant.any()
        ],
        "notes": notes.as_json(
            _notes(options, ground, labels, archive, classes, blocks, _is_same(archive, former))
        ),
        "report": None if report is None else str(report.path),
    }
    if report is not None and sections is not None:
        from rs_textsearch.engine.evaluating.report.write import write

        check()
        write(report, document, sections.made, options.command)
    return document


def _archives(
    options: EvaluateOptions,
    labels: Labels,
    area: AreaOfInterest | None,
    progress: Progress,
    cancel: threading.Event,
) -> tuple[Archive, Archive | None]:
    """Return what is evaluated and what it is compared with; rasters are indexed for that."""
    sources = Sources.of(options.sources, options.area, options.tiling)
    bundle = sources.bundle(options.bundle)
    former = None if options.against_bundle is None else Bundle.open(options.against_bundle)
    there, missing = sources.for_model(bundle)
    _check_touching(labels, missing)

    def index(some: Sequence[Source], model: Bundle) -> list[LoadedIndex]:
        return built(some, model, options.device, progress, cancel)

    archive = archive_of([*there, *index(missing, bundle)], area)
    if former is not None:
        same = former.id == bundle.id
        indexes = archive.indexes if same else index(again(archive.indexes), former)
        return archive, archive_of(indexes, area)
    against = [load(path) for path in options.against]
    return archive, archive_of(against, area) if against else None


def _taught(options: EvaluateOptions, archive: Archive) -> Taught:
    """Return the taught search; raises what :meth:`Taught.read` and :meth:`Taught.check` raise."""
    taught = Taught.read(options.taught)
    taught.check(options.taught, "", archive.header.bundle, "auto")
    return taught


def _meant(
    classes: Sequence[Relevance], options: EvaluateOptions, taught: Taught
) -> list[Relevance]:
    """Return the class that a taught search is for; raises :class:`BadInput` where none is."""
    wanted = text_key(taught.query)
    found = [
        one
        for one in classes
        if wanted in (text_key(one.label), text_key(options.query(one.label)))
    ]
    if not found:
        raise BadInput.of(
            "taught_elsewhere", path=str(options.taught), query=taught.query,
            labels=", ".join(one.label for one in classes),
        )  # fmt: skip
    return found


def _is_same(archive: Archive, former: Archive | None) -> bool:
    """Return whether an evaluation compares tiles of one model with themselves."""
    return former is not None and (
        [index.path for index in former.indexes] == [index.path for index in archive.indexes]
    )


def _notes(
    options: EvaluateOptions,
    ground: EvaluatedGround | None,
    labels: Labels,
    archive: Archive,
    classes: Sequence[Relevance],
    blocks: Blocks,
    same: bool,
) -> list[notes.Note]:
    said = assumptions.notes(options, labels, archive, classes, blocks)
    if ground is not None and ground.split is not None:
        said.append(notes.Note.of("evaluated_split", split=ground.split))
        side = largest_side(archive)
        if ground.largest is not None and side > _LARGER * ground.largest:
            here, there = (shown_side(archive, one) for one in (side, ground.largest))
            said.insert(0, notes.Note.of("evaluated_larger", side=here, largest=there))
    if options.taught is not None:
        said.append(notes.Note.of("evaluated_taught"))
    if same:
        said.insert(0, notes.Note.of("evaluated_same"))
    return [*said, *(note for index in archive.indexes for note in index.notes)]


def _reserved(options: EvaluateOptions, check: Callable[[], None]) -> Output | None:
    """Return where the report goes; raises :class:`BadInput` where that would cost a file."""
    if options.report is None:
        return None
    return Outputs(_inputs(options), check).reserve(options.report, kinds.REPORT)


def _inputs(options: EvaluateOptions) -> Iterator[Path]:
    yield from (*options.sources, *options.against)
    yield file_and_layer(options.labels)[0]
    if options.taught is not None:
        yield options.taught
    if options.area is not None:
        yield file_and_layer(options.area)[0]


def _check_touching(labels: Labels, sources: Sequence[Source]) -> None:
    """Raise :class:`BadInput` where labels touch none of the rasters that are to be indexed."""
    if sources and not any(labels.on(source.place, source.raster) for source in sources):
        raise BadInput.of(
            "labels_elsewhere", path=str(labels.path), raster=str(sources[0].raster),
            n=len(sources),
        )  # fmt: skip
