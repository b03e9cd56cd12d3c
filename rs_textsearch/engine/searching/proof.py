"""Proven results: which tiles need exact scores, and how many of the best are certain then.

Sketches leave something of a tile out, and the bounds say how much at most. A tile whose score
cannot reach the last result's, whatever the sketch left out, needs no closer look; all others are
scored exactly from their patch features, where the index keeps them.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

import numpy as np

from rs_textsearch.engine.searching.question import Question

BUDGET = 1000
"""Tiles that a search scores exactly at most: about a tenth of a second."""


@dataclass(frozen=True)
class Proven:
    """Results ``positions`` [k] by ``scores`` float64 [n], exact where the proof needed it.

    The first ``proven`` of them are those of exact scores, in the same order; ``rescored`` tiles
    were scored exactly.
    """

    positions: np.ndarray = field(repr=False)
    scores: np.ndarray = field(repr=False)
    proven: int
    rescored: int


def prove(
    question: Question,
    rank: Callable[[np.ndarray], np.ndarray],
    eligible: np.ndarray,
    kept_patches: bool,
    budget: int = BUDGET,
) -> Proven:
    """Return the results of ``rank`` (scores [n] to positions [k]), proven as far as possible.

    ``eligible`` bool [n] are the tiles that ``rank`` may choose. Without ``kept_patches`` nothing
    is scored exactly, and a result is proven only where no tile after it could be better.
    """
    scores = question.scores
    positions = rank(scores)
    if not question.uncertain:
        return Proven(positions, scores, len(positions), 0)
    least, most = question.bounds()
    most = np.where(eligible, most, -np.inf)
    if not kept_patches:
        return Proven(positions, scores, _certain(positions, least, most), 0)
    scores, rescored = scores.copy(), 0
    while True:
        # Exactly scored tiles have no place in ``most`` any more.
        last = scores[positions[-1]] if len(positions) else -np.inf
        open_ = np.flatnonzero(most >= last)
        if not len(open_) or rescored >= budget:
            break
        best = open_[np.argsort(-most[open_], kind="stable")][: budget - rescored]
        scores[best] = question.exact(best)
        most[best] = -np.inf
        rescored += len(best)
        positions = rank(scores)
    limit = most.max(initial=-np.inf)
    failing = np.flatnonzero(scores[positions] <= limit)
    proven = int(failing[0]) if len(failing) else len(positions)
    return Proven(positions, scores, proven, rescored)


def _certain(positions: np.ndarray, least: np.ndarray, most: np.ndarray) -> int:
    """Return how many results in a row are above everything that comes after them."""
    among = min(len(positions) + 1, len(most))
    best = np.argpartition(-most, among - 1)[:among]
    left = dict(zip(best.tolist(), most[best].tolist()))
    for number, position in enumerate(positions.tolist()):
        left.pop(position, None)
        if max(left.values(), default=-np.inf) >= least[position]:
            return number
    return len(positions)
