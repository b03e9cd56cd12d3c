"""Which method teaches a search, what it is worth on tiles held out, how sure its scores are."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from rs_textsearch.engine.evaluating.blocks import folds_of
from rs_textsearch.engine.evaluating.retrieval import average_precision
from rs_textsearch.engine.searching.taught import Scorer
from rs_textsearch.engine.teaching.logistic import logistic
from rs_textsearch.engine.teaching.methods import (
    UNLABELLED_WEIGHT,
    Linear,
    Method,
    Prototype,
    balanced,
)
from rs_textsearch.engine.teaching.space import Space, Tiles

METHODS: tuple[Method, ...] = (Prototype(), Linear(0.1), Linear(0.03))
"""What is tried, the best first as a rule: it is taken where labels are too few to compare."""
MANY_WRONG = 3
"""Wrong tiles beside each right one from which a classifier is the best as a rule: a map on which
all classes are labelled has them, a list in which people judged the first rows has not."""
MARGIN = 0.02
"""What another method must be better by on labels held out: less is chance. On RSICD and UC Merced
(validation, 1 to 100 labels, as many wrong ones) no method is more than a point better than the
first; on labelled rasters the classifier is by 5 points with 20 labels, by 8 with 100."""
FEWEST = 5
"""Right tiles and wrong ones that can be held out, from which methods are compared."""
UNLABELLED = 200
"""Tiles of the sample that a classifier learns from; the others are what tiles held out are ranked
among."""
_SLOPE_PENALTY = 0.01
_LEAST_SLOPE = 0.05


@dataclass(frozen=True)
class Lesson:
    """A taught ``scorer``, in log odds, and the ``method`` that it comes from.

    ``before`` and ``after`` are average precisions of the labelled tiles by words alone and by what
    was taught, where each tile was held out; ``None`` where labels are too few. ``folds`` are the
    parts that were held out in turn.
    """

    scorer: Scorer
    method: Method
    before: float | None
    after: float | None
    folds: int


def learn(
    tiles: Tiles,
    right: np.ndarray,
    blocks: np.ndarray,
    sample: Tiles,
    overlaps: np.ndarray | None = None,
) -> Lesson:
    """Teach a search by ``tiles`` [m]; ``right`` bool [m] show what is meant, one at least.

    ``blocks`` int64 [m] tell which tiles are neighbours and are held out together; ``overlaps``
    bool [m, m] which share ground, so that none is learnt from while the other is held out.
    ``sample`` are tiles at random, like those that will be searched, without the labelled ones: two
    at least.
    """
    space = Space.of(sample)
    known = min(UNLABELLED, len(sample) // 2)
    unlabelled, others = sample[:known], sample[known:]
    methods = methods_for(right)
    parts = list(_parts(blocks, right, overlaps))
    held = np.zeros(len(right), bool)
    for _, part in parts:
        held |= part
    if min(int((right & held).sum()), int((~right & held).sum())) < FEWEST or len(parts) < 2:
        scorer = methods[0].fit(space, tiles, right, unlabelled)
        seen = [(scorer, np.ones(len(right), bool))]
        return Lesson(_sure(scorer, seen, tiles, right, others), methods[0], None, None, 0)
    trials = [
        [(m.fit(space, tiles[learnt], right[learnt], unlabelled), part) for learnt, part in parts]
        for m in methods
    ]
    values = [_worth(trial, tiles, right) for trial in trials]
    best = int(np.argmax([values[0] + MARGIN, *values[1:]]))
    words = Scorer(1.0, np.zeros(tiles.embeddings.shape[1]), 0.0)
    before = _worth([(words, part) for _, part in parts], tiles, right)
    scorer = methods[best].fit(space, tiles, right, unlabelled)
    sure = _sure(scorer, trials[best], tiles, right, others)
    return Lesson(sure, methods[best], before, values[best], len(parts))


def methods_for(right: np.ndarray) -> tuple[Method, ...]:
    """Return the methods in the order in which they are trusted; ``right`` bool [m]."""
    prototype, *classifiers = METHODS
    if (~right).sum() >= MANY_WRONG * right.sum():
        return (*classifiers, prototype)
    return METHODS


Trial = list[tuple[Scorer, np.ndarray]]
"""Scorers, and for each the tiles bool [m] that were held out."""


def _parts(
    blocks: np.ndarray, right: np.ndarray, overlaps: np.ndarray | None
) -> Iterator[tuple[np.ndarray, np.ndarray]]:
    """Yield what is learnt from, a right tile among it, and what is held out, bool [m]."""
    folds = folds_of(blocks, right)
    for fold in range(int(folds.max()) + 1):
        held = folds == fold
        learnt = ~held if overlaps is None else ~held & ~overlaps[:, held].any(axis=1)
        if right[learnt].any():
            yield learnt, held


def _worth(trial: Trial, tiles: Tiles, right: np.ndarray) -> float:
    """Return the average precision of the tiles that were held out."""
    scores = np.concatenate([_scores(scorer, tiles[held]) for scorer, held in trial])
    return average_precision(scores, np.concatenate([right[held] for _, held in trial]))


def _sure(
    scorer: Scorer, trial: Trial, tiles: Tiles, right: np.ndarray, others: Tiles
) -> Scorer:
    """Return the scorer in log odds, as tiles that were not learnt from are right or wrong.

    By a logistic curve through the scores of a ``trial``, drawn towards even odds where there are
    few (Platt 1999). Where labels are too few to hold any out, the trial is of those learnt from.
    """
    scores = np.concatenate([
        *(_scores(one, tiles[held]) for one, held in trial),
        *(_scores(one, others) for one, _ in trial),
    ])
    truth = np.concatenate([right[held] for _, held in trial])
    wanted, costs = balanced(truth, len(scores) - len(truth))
    hits, misses = truth.sum(), len(truth) - truth.sum()
    wanted = np.where(wanted > 0, (hits + 1) / (hits + 2), 1 / (misses + UNLABELLED_WEIGHT + 2))
    middle, unit = float(scores.mean()), max(float(scores.std()), np.finfo(np.float32).tiny)
    weights, offset = logistic(
        (scores[:, None] - middle) / unit, np.zeros(len(scores)), wanted, costs, _SLOPE_PENALTY
    )
    slope = max(float(weights[0]), _LEAST_SLOPE) / unit
    return scorer.scaled(slope, offset - slope * middle)


def _scores(scorer: Scorer, tiles: Tiles) -> np.ndarray:
    return scorer(tiles.scores, tiles.embeddings)
