"""The evaluation: labels and indexes to metrics, their intervals, and what was gained."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np

from rs_textsearch.engine import notes
from rs_textsearch.engine.encoding.bundle import Bundle
from rs_textsearch.engine.errors import BadInput, Cancelled
from rs_textsearch.engine.evaluating import assumptions, intervals
from rs_textsearch.engine.evaluating.alignment import aligned
from rs_textsearch.engine.evaluating.blocks import Blocks
from rs_textsearch.engine.evaluating.maps import Maps
from rs_textsearch.engine.evaluating.measuring import Measuring
from rs_textsearch.engine.evaluating.relevance import Relevance, relevance
from rs_textsearch.engine.evaluating.request import EvaluateOptions
from rs_textsearch.engine.evaluating.scoring import Asked, Scores
from rs_textsearch.engine.evaluating.sources import Source, Sources, again, built
from rs_textsearch.engine.index.loading import load
from rs_textsearch.engine.reading.aoi import AreaOfInterest
from rs_textsearch.engine.reading.labels import Labels
from rs_textsearch.engine.searching.archive import Archive
from rs_textsearch.engine.searching.ranking import eligible_tiles
from rs_textsearch.engine.searching.within import ArchiveWithin

Progress = Callable[[int, int, str], None]


@dataclass(frozen=True)
class Side:
    """One of two models that are compared: what it says of each of the tiles.

    ``positions`` int64 [n] are those of the evaluated tiles in its own archive.
    """

    asked: Asked
    positions: np.ndarray = field(repr=False)

    def of_text(self, text: str) -> Scores:
        """Return its scores for a text, tile by tile of those that are evaluated."""
        scores = self.asked.of_text(text)
        fair = None if scores.fair is None else scores.fair[self.positions]
        return Scores(scores.values[self.positions], fair, scores.unknown)

    def as_json(self) -> dict[str, Any]:
        """Return which model and which indexes these are."""
        bundle, indexes = self.asked.bundle, self.asked.archive.indexes
        return {
            "name": bundle.name,
            "version": bundle.version,
            "id": bundle.id,
            "title": str(bundle.card.raw.get("title") or bundle.name),
            "path": str(bundle.path),
            "indexes": [str(index.path) for index in indexes],
        }


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

    labels = Labels.read(options.labels, options.field, options.verdict)
    area = None if options.area is None else AreaOfInterest.read(options.area)
    sources = Sources.of(options.sources, options.area)
    bundle = sources.bundle(options.bundle)
    former = None if options.against_bundle is None else Bundle.open(options.against_bundle)
    there, missing = sources.for_model(bundle)
    _check_touching(labels, missing)

    def index(some: Sequence[Source], model: Bundle) -> list[Path]:
        return built(some, model, options.device, progress, cancel)

    archive = _archive([*there, *index(missing, bundle)], area)
    eligible = eligible_tiles(archive, np.zeros(0, np.int64))
    classes = relevance(archive, labels, eligible, options.labelled_only)
    chosen = [one for one in classes if one.relevant.any()]
    if not chosen:
        raise BadInput.of("nothing_relevant", path=str(labels.path), n=len(classes))
    after, before = Side(Asked(archive, check), np.arange(len(archive))), None
    if options.compares:
        if former is None:
            paths = list(options.against)
        elif former.id == after.asked.bundle.id:
            paths = [index.path for index in archive.indexes]
        else:
            paths = index(again(archive.indexes), former)
        other = _archive(paths, area)
        before = Side(Asked(other, check), aligned(archive, other))
    blocks = Blocks.of(archive, options.block)
    measuring = Measuring(blocks, Maps(archive), options.resamples, options.seed)
    results = []
    for number, one in enumerate(chosen):
        check()
        progress(number, len(chosen), one.label)
        results.append(_Result.of(one, options.query(one.label), measuring, blocks, after, before))
    progress(len(chosen), len(chosen), "")
    return {
        "labels": str(options.labels),
        "field": options.field,
        "template": options.template,
        "verdict": options.verdict,
        "area": None if options.area is None else str(options.area),
        "labelled_only": options.labelled_only,
        "model": after.as_json(),
        "against": before and before.as_json(),
        "rasters": [str(archive.rasters[raster].path) for raster in archive.present],
        "tiles": len(archive),
        "blocks": blocks.count,
        "block_side": blocks.side,
        "resamples": options.resamples,
        "seed": options.seed,
        **_summary(results, blocks),
        "classes": [result.as_json() for result in results],
        "left_out": [
            {"label": one.label, "regions": len(one.regions)}
            for one in classes
            if not one.relevant.any()
        ],
        "notes": notes.as_json(assumptions.notes(options, labels, archive, classes, blocks)),
        "report": None,
    }


@dataclass(frozen=True)
class _Result:
    """What was measured of a class; metrics are float64 [1 + resamples] each."""

    relevance: Relevance
    query: str
    held_by: np.ndarray = field(repr=False)
    after: dict[str, np.ndarray] = field(repr=False)
    before: dict[str, np.ndarray] | None = field(repr=False)
    unknown: tuple[str, ...]

    @classmethod
    def of(
        cls,
        one: Relevance,
        query: str,
        measuring: Measuring,
        blocks: Blocks,
        after: Side,
        before: Side | None,
    ) -> _Result:
        scores = after.of_text(query)
        former = before and measuring.of(one, before.of_text(query))
        return cls(
            one, query, blocks.holding(one.relevant), measuring.of(one, scores), former,
            scores.unknown,
        )  # fmt: skip

    @property
    def chance(self) -> float:
        """The average precision of a random order, nearly: the share of relevant tiles."""
        return float(self.relevance.relevant.sum() / self.relevance.counted.sum())

    def gained(self) -> dict[str, np.ndarray] | None:
        """Return after less before, metric by metric of those that both have."""
        if self.before is None:
            return None
        return {
            name: self.after[name] - self.before[name]
            for name in self.after
            if name in self.before
        }

    def as_json(self) -> dict[str, Any]:
        """Return the class as the document has it."""
        return {
            "label": self.relevance.label,
            "query": self.query,
            "regions": len(self.relevance.regions),
            "tiles": int(self.relevance.relevant.sum()),
            "counted": int(self.relevance.counted.sum()),
            "blocks": len(self.held_by),
            "chance": self.chance,
            "unknown_words": list(self.unknown),
            **_estimates(self.after, self.before, self.gained(), len(self.held_by)),
        }


def _summary(results: Sequence[_Result], blocks: Blocks) -> dict[str, Any]:
    """Return the means over classes, and the sentence that says what came out."""
    held = len(np.unique(np.concatenate([result.held_by for result in results])))
    before = gained = None
    if results[0].before is not None:
        before = intervals.mean([result.before for result in results])
        gained = intervals.mean([result.gained() for result in results])
    mean = {
        "classes": len(results),
        "blocks": held,
        "chance": float(np.mean([result.chance for result in results])),
        **_estimates(intervals.mean([r.after for r in results]), before, gained, held),
    }
    return {"headline": assumptions.headline(mean).as_json(), "mean": mean}


def _estimates(
    after: dict[str, np.ndarray],
    before: dict[str, np.ndarray] | None,
    gained: dict[str, np.ndarray] | None,
    blocks: int,
) -> dict[str, Any]:
    enough = blocks >= intervals.LEAST_BLOCKS

    def each(values: dict[str, np.ndarray] | None, make: Callable) -> dict[str, Any] | None:
        return values and {name: make(value, enough) for name, value in values.items()}

    return {
        "metrics": each(after, intervals.estimate),
        "before": each(before, intervals.estimate),
        "difference": each(gained, intervals.difference),
    }


def _archive(paths: Sequence[Path], area: AreaOfInterest | None) -> Archive:
    archive = Archive([load(path) for path in paths])
    return archive if area is None else ArchiveWithin(archive, area)


def _check_touching(labels: Labels, sources: Sequence[Source]) -> None:
    """Raise :class:`BadInput` where labels touch none of the rasters that are to be indexed."""
    if sources and not any(labels.on(source.place, source.raster) for source in sources):
        raise BadInput.of(
            "labels_elsewhere", path=str(labels.path), raster=str(sources[0].raster),
            n=len(sources),
        )  # fmt: skip
