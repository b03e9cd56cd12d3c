"""Teaching a search: from labels to a file that searches are made with."""

from __future__ import annotations

import threading
from pathlib import Path
from typing import Any

import numpy as np

from rs_textsearch.engine import kinds, notes
from rs_textsearch.engine.errors import BadInput
from rs_textsearch.engine.evaluating.blocks import Blocks
from rs_textsearch.engine.index.parts import files_of
from rs_textsearch.engine.notes import Note
from rs_textsearch.engine.outputs import Outputs
from rs_textsearch.engine.reading.labels import Labels
from rs_textsearch.engine.searching.archive import Archive
from rs_textsearch.engine.searching.clock import Clock
from rs_textsearch.engine.searching.question import Question
from rs_textsearch.engine.searching.ranking import LEAST_VALID
from rs_textsearch.engine.searching.search import Searcher, calibrated
from rs_textsearch.engine.searching.taught import Taught
from rs_textsearch.engine.teaching.labelled import LabelledTiles, overlapping
from rs_textsearch.engine.teaching.learning import Lesson, learn
from rs_textsearch.engine.teaching.request import TeachOptions
from rs_textsearch.engine.teaching.space import Tiles

SAMPLE = 4000
"""Tiles that nobody labelled which a search is taught among."""
FEWEST_UNLABELLED = 10


def teach(
    searcher: Searcher, options: TeachOptions, cancel: threading.Event | None = None
) -> dict[str, Any]:
    """Teach the search for a query and write it; returns the ``teach --json`` document.

    Raises EngineError, and nothing is written then.
    """
    clock = Clock(cancel or threading.Event())
    archive = searcher.archive(options.indexes, clock.check)
    output = Outputs(_inputs(options), clock.check).reserve(options.out, kinds.TAUGHT)
    by_bank = calibrated(archive, options.calibration)
    labelled = _labelled(archive, options)
    clock.stage("labels")
    encoder = searcher.encoder(archive)
    words = encoder.encode_text(options.query)
    question = Question(archive, encoder.bundle.card, words, calibrated=by_bank)
    # Without the mean of this archive, as a taught search takes them.
    scores = question.scores - (archive.normaliser_mean if by_bank else 0.0)
    clock.stage("score")
    sample = _sample(archive, labelled)
    blocks = Blocks.of(archive).of_tile[labelled.positions]

    def tiles(positions: np.ndarray) -> Tiles:
        return Tiles(scores[positions], archive.embeddings(positions))

    lesson = learn(
        tiles(labelled.positions),
        labelled.right,
        blocks,
        tiles(sample),
        overlapping(archive, labelled.positions, labelled.positions),
    )
    clock.stage("learn")
    bundle = archive.header.bundle
    right = int(labelled.right.sum())
    taught = Taught(
        options.query, bundle.id, str(bundle), by_bank, lesson.scorer, lesson.method.name,
        right, len(labelled.right) - right, lesson.before, lesson.after,
    )  # fmt: skip
    taught.write(output)
    return {
        **taught.as_json(options.out),
        "indexes": [str(path) for path in options.indexes],
        "calibration": taught.calibration,
        "places": len(np.unique(blocks)),
        "timing_ms": clock.times(),
        "notes": notes.as_json((*labelled.notes, *_told(lesson, labelled, blocks))),
    }


def _inputs(options: TeachOptions) -> list[Path]:
    named = [] if options.labels_file is None else [options.labels_file]
    return [*named, *(file for path in options.indexes for file in files_of(path))]


def _labelled(archive: Archive, options: TeachOptions) -> LabelledTiles:
    if options.labels_file is None:
        return LabelledTiles.of_marks(archive, options.marked)
    labels = Labels.read(options.labels_file, options.field, options.verdict)
    judged = options.verdict is not None
    return LabelledTiles.of_file(archive, labels, options.field, options.label, judged)


def _sample(archive: Archive, labelled: LabelledTiles) -> np.ndarray:
    """Return the positions of tiles that nobody labelled, at random: int64 [u].

    Without those that share ground with a right one, where there are others, and without those that
    show nothing; those that are wrong are among them where nearly all are labelled. Raises
    :class:`BadInput` where hardly any are left.
    """
    free = archive.valid >= LEAST_VALID
    free[labelled.positions] = False
    candidates = np.random.default_rng(0).permutation(np.flatnonzero(free))[: 2 * SAMPLE]
    apart = np.ones(len(candidates), bool)
    for tile in labelled.positions[labelled.right]:
        apart &= ~overlapping(archive, candidates, np.array([tile]))[:, 0]
    chosen = candidates[apart] if apart.sum() >= FEWEST_UNLABELLED else candidates
    if len(chosen) < FEWEST_UNLABELLED:  # all is marked: what is wrong is like the rest
        chosen = np.concatenate([chosen, labelled.positions[~labelled.right]])
    if len(chosen) < FEWEST_UNLABELLED:
        raise BadInput.of("teach_few_tiles", n=len(chosen))
    return chosen[:SAMPLE]


def _told(lesson: Lesson, labelled: LabelledTiles, blocks: np.ndarray) -> list[Note]:
    """Return what is to be said of what came out."""
    right = int(labelled.right.sum())
    if lesson.before is None or lesson.after is None:
        wrong, places = len(labelled.right) - right, len(np.unique(blocks))
        found = [Note.of("taught_untold", right=right, wrong=wrong, places=places)]
    else:
        found = [] if lesson.after > lesson.before else [Note.of("taught_no_better")]
    return [*found, Note.of("taught_levels")]
