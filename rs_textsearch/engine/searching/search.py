"""A search: query text to scores, ranked tiles, heatmaps and layers."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from rs_textsearch.engine import notes
from rs_textsearch.engine.encoding import bundle as bundles
from rs_textsearch.engine.encoding.text_encoder import TextEncoder
from rs_textsearch.engine.errors import BadInput, EngineError
from rs_textsearch.engine.failures import as_engine_error
from rs_textsearch.engine.index.arrays import LoadedIndex
from rs_textsearch.engine.index.loading import IndexCache
from rs_textsearch.engine.index.state import raster_state, said
from rs_textsearch.engine.notes import Note
from rs_textsearch.engine.options import SearchOptions
from rs_textsearch.engine.searching import ranking
from rs_textsearch.engine.searching.archive import Archive
from rs_textsearch.engine.searching.clock import Clock
from rs_textsearch.engine.searching.examples import Examples
from rs_textsearch.engine.searching.heatmap_files import write_heatmaps
from rs_textsearch.engine.searching.pictures import EncodedPictures
from rs_textsearch.engine.searching.presence import Presence, Standard
from rs_textsearch.engine.searching.proof import prove
from rs_textsearch.engine.searching.question import Question
from rs_textsearch.engine.searching.refinement import Refinement
from rs_textsearch.engine.searching.results import listed, write_tiles
from rs_textsearch.engine.searching.targets import Targets
from rs_textsearch.engine.searching.taught import LEVELS, Taught
from rs_textsearch.engine.searching.unseen_words import KnownWords, UnseenWords

if TYPE_CHECKING:
    from rs_textsearch.engine.searching.within import ArchiveWithin


class Searcher:
    """Answers searches; keeps indexes and text towers in memory between them."""

    def __init__(self, encoders: Iterable[TextEncoder] = ()) -> None:
        """``encoders`` are text towers that are in memory already."""
        self._indexes = IndexCache()
        self._encoders = {one.bundle.id: one for one in encoders}
        self._words = KnownWords()
        self._pictures = EncodedPictures()
        self._archive: Archive | None = None
        self._part: ArchiveWithin | None = None
        self._standard: tuple[Archive, Standard | None] | None = None
        self._lock = threading.Lock()

    def search(
        self, options: SearchOptions, cancel: threading.Event | None = None
    ) -> dict[str, Any]:
        """Return the ``search --json`` document; raises EngineError and changes nothing then.

        Of several indexes, those that cannot be read are left out and listed as ``failed``.
        A search whose ``cancel`` is set ends with Cancelled between two of its stages.
        """
        clock = Clock(cancel or threading.Event())
        failed: dict[Path, EngineError] = {}
        whole = self.archive(options.indexes, clock.check, failed)
        taught = None if options.taught is None else Taught.read(options.taught)
        if taught is not None:
            taught.check(
                options.taught, options.query, whole.header.bundle, options.calibration
            )
            options = replace(options, query=taught.query)
        archive = self._within(whole, options)
        targets = Targets.of(archive, options, clock.check)
        _check_patches(archive, options)
        clock.stage("load")
        encoder = self.encoder(archive)
        card = encoder.bundle.card
        pictured = partial(
            self._pictures.get,
            rasters=archive.rasters,
            bundle=encoder.bundle,
            views=archive.header.tiling.views,
            check=clock.check,
        )
        like, unlike = (
            Examples.of(examples, self.index, pictured, archive.header.bundle.id)
            for examples in (options.like, options.unlike)
        )
        question = self._question(archive, encoder, options, taught, like, unlike, clock)
        clock.stage("score")
        eligible = ranking.eligible_tiles(archive, archive.positions(like, unlike))
        found = prove(
            question,
            lambda scores: ranking.ranked(archive, scores, options.top, eligible),
            eligible,
            archive.keeps_patches,
        )
        scores, positions = found.scores, found.positions
        known_by = partial(self._words.of, check=clock.check)
        unseen = UnseenWords.of(encoder, options.query, options.negative, known_by)
        sure = self._presence(archive, encoder, question, options, unseen)
        results = listed(archive, scores, positions, sure.levels(positions))
        clock.stage("rank")
        only_words = taught is None and not options.like
        heatmaps = targets.chosen(archive, scores)
        model = archive.header.bundle
        document: dict[str, Any] = {
            "query": options.query,
            "taught": None if taught is None else taught.as_json(options.taught),
            "not": list(options.negative),
            "index": str(options.indexes[0]),
            "indexes": [str(path) for path in options.indexes],
            "bundle": {name: getattr(model, name) for name in ("name", "version", "id")},
            "calibration": "bank" if question.calibrated else "none",
            "proven": found.proven,
            "rescored": found.rescored,
            "tiles_scored": len(archive),
            "tiles_outside": len(whole) - len(archive),
            "area": None if archive.area is None else archive.area.extent(),
            "timing_ms": {},
            "presence": sure.as_json(),
            "nothing_stands_out": sure.nothing,
            **unseen.as_json(),
            "results": results,
            "heatmaps": [],
            "refined": 0,
            "tiles_file": None,
            "stale": [],
            "failed": [{"index": str(path), **e.as_dict()} for path, e in failed.items()],
            "notes": notes.as_json(
                [
                    *(Note.of("failed", reason=e.said) for e in failed.values()),
                    *(note for index in archive.indexes for note in index.notes),
                    *archive.doubts,
                    *like.notes,
                    *unlike.notes,
                    *([Note.of("no_word")] if unseen.unexplained and only_words else []),
                    *_left_out(len(heatmaps), len(targets.named)),
                    *_unplaced(results),
                    *_notes_of_texts(encoder, [options.query, *options.negative]),
                ]
            ),
        }
        with targets.outputs:
            if options.heatmap is not None:
                refinement = None
                # Examples are compared as a whole: only words single patches out.
                if options.refine and (options.query or options.negative):
                    refinement = Refinement.of(question, scores, card.patch_grid)
                    document["refined"] = len(refinement.positions)
                document["heatmaps"] = write_heatmaps(
                    archive, scores, sure, options, refinement, heatmaps, clock.check
                )
                clock.stage("heatmap")
            if targets.tiles is not None:
                write_tiles(
                    targets.tiles, archive, positions, results, options.query, options.negative
                )
                document["tiles_file"] = str(options.tiles)
                clock.lap("tiles")
            for record, watch in zip(archive.rasters, archive.watches):
                state, reason = raster_state(record, watch)
                if state != "fresh":
                    document["stale"].append(
                        {"raster": str(record.path), "state": state, **said(reason)}
                    )
            clock.check()
        document["timing_ms"] = clock.times()
        return document

    def _within(self, whole: Archive, options: SearchOptions) -> Archive:
        """Return what of ``whole`` is searched; the part that was searched last is kept."""
        if options.area is None and options.bbox is None:
            return whole
        # Other searches do not wait for shapely and what places an area to be loaded.
        from rs_textsearch.engine.reading.aoi import AreaOfInterest
        from rs_textsearch.engine.searching.within import ArchiveWithin

        if options.area is not None:
            area = AreaOfInterest.read(options.area)
        else:
            area = AreaOfInterest.of_box(options.bbox, options.bbox_crs or whole.header.crs)
        part = self._part
        if part is None or part.whole is not whole or part.area.as_json() != area.as_json():
            part = self._part = ArchiveWithin(whole, area)
        return part

    def _question(
        self,
        archive: Archive,
        encoder: TextEncoder,
        options: SearchOptions,
        taught: Taught | None,
        like: Examples,
        unlike: Examples,
        clock: Clock,
    ) -> Question:
        query = encoder.encode_text(options.query) if options.query else None
        negative = [encoder.encode_text(text) for text in options.negative]
        clock.stage("text")
        wanted = unwanted = None
        if like:
            wanted = ranking.wanted_example(like.embeddings, unlike.embeddings)
        elif unlike:
            unwanted = unlike.embeddings.mean(axis=0)
        return Question(
            archive,
            encoder.bundle.card,
            query,
            negative,
            wanted,
            unwanted,
            options.text_weight,
            calibrated(archive, options.calibration if taught is None else taught.calibration),
            None if taught is None else taught.scorer,
        )

    def _presence(
        self,
        archive: Archive,
        encoder: TextEncoder,
        question: Question,
        options: SearchOptions,
        unseen: UnseenWords,
    ) -> Presence:
        """Return how sure it is that what the query of a ``question`` names is in ``archive``.

        A taught search knows it from its labels. Not where there are examples of what is wanted:
        these are somewhere, whatever the words are, and the ranks are theirs too. Nor where no word
        of the query is explained: high scores are then of what the model takes it for. Where it is
        no text at all, nothing stands out.
        """
        card = encoder.bundle.card
        if question.taught is not None and not options.like:
            return Presence(question.taught, replace(card, presence=LEVELS), 0.0)
        unclear = unseen.unexplained and not unseen.strange
        if question.words is None or options.like or unclear:
            return Presence(None, card)
        standard = self._standard_of(archive, encoder)
        text = options.query
        compared = None if standard is None else standard.of_text(encoder.encode_text(text))
        return Presence(question.words, card, compared, unseen.strange)

    def _standard_of(self, archive: Archive, encoder: TextEncoder) -> Standard | None:
        """Return that of ``archive``, which is found once."""
        known = self._standard
        if known is None or known[0] is not archive:
            known = self._standard = archive, Standard.of(archive, encoder)
        return known[1]

    def encoder(self, archive: Archive) -> TextEncoder:
        """Return the text tower of the model that ``archive`` was built with."""
        recorded = archive.header.bundle
        with self._lock:
            encoder = self._encoders.get(recorded.id)
            if encoder is not None:
                return encoder
            encoder = self._encoders[recorded.id] = TextEncoder(bundles.find(recorded))
            return encoder

    def warm(self, path: Path) -> None:
        """Get ready for a search in the index at ``path``, in the background."""
        threading.Thread(target=self._warm, args=(path,), name="warm", daemon=True).start()

    def _warm(self, path: Path) -> None:
        try:
            archive = self.archive([path])
            _ = archive.lattices.places, archive.scene
            encoder = self.encoder(archive)
            encoder.encode_text("a")
            self._standard_of(archive, encoder)
            self._words.of(encoder)
        except Exception as error:  # a search of it will say so where it is seen
            known = as_engine_error(error, "search")
            sys.stderr.write(f"The index {path} cannot be searched: {known}\n")

    def index(self, path: Path) -> LoadedIndex:
        """Return the index at ``path`` in memory."""
        return self._indexes.get(path)

    def archive(
        self,
        paths: Sequence[Path],
        check: Callable[[], None] = lambda: None,
        failed: dict[Path, EngineError] | None = None,
    ) -> Archive:
        """Return the indexes at ``paths`` as one; what was derived from them is kept as well.

        ``check`` is called before each of them is read. Those that cannot be read are left out and
        come into ``failed``; raises the first error where there is none left, or no ``failed``.
        """
        indexes = []
        failures: dict[Path, EngineError] = {}
        for path in paths:
            check()
            try:
                indexes.append(self._indexes.get(path, keep=len(paths)))
            except EngineError as error:
                failures[path] = error
        if failures and (failed is None or not indexes):
            raise next(iter(failures.values()))
        if failed is not None:
            failed |= failures
        known = self._archive
        # By identity: an index that changed was read again.
        if known is None or list(map(id, known.indexes)) != list(map(id, indexes)):
            known = self._archive = Archive(indexes)
            self._part = None  # of indexes that are let go
        return known


def _notes_of_texts(encoder: TextEncoder, texts: Sequence[str]) -> list[Note]:
    """Say which texts are longer than the model reads."""
    length = encoder.bundle.card.text.context_length
    return [
        Note.of("cut", text=text[:40], n=length)
        for text in texts
        if encoder.is_cut(text)
    ]


def _left_out(drawn: int, rasters: int) -> list[Note]:
    """Say of how many of the ``rasters`` no heatmap was wanted."""
    return [Note.of("heatmaps_of_best", n=drawn, all=rasters)] if drawn < rasters else []


def _unplaced(results: Sequence[dict[str, Any]]) -> list[Note]:
    """Say how many tiles have no place beside the others, their rasters being nowhere."""
    n = sum(item["crs"] is None for item in results)
    return [Note.of("unplaced", n=n)] if 0 < n < len(results) else []


def _check_patches(archive: Archive, options: SearchOptions) -> None:
    """Raise BadInput where a heatmap shall be refined from features that are not there."""
    for index in archive.indexes if options.refine else ():
        if not index.keeps_patches:
            raise BadInput.of("index_keeps_no_patches", path=str(index.path))


def calibrated(archive: Archive, wanted: str) -> bool:
    """Whether scores are calibrated by the bank; raises BadInput where that is not possible."""
    if wanted == "bank" and archive.normaliser is None:
        raise BadInput.of("index_no_normalisers", path=str(archive.indexes[0].path))
    return wanted != "none" and archive.normaliser is not None
