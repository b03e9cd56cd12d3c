"""Held-out parts of labelled tiles, and what a ranking is worth on them."""

from __future__ import annotations

import numpy as np

FOLDS = 5
"""Parts at most; where there are no more blocks, each is a part of its own."""


def folds_of(blocks: np.ndarray, right: np.ndarray) -> np.ndarray:
    """Return the part int64 [m] that each tile is held out with: whole blocks [m], none split.

    Every part has a right tile; there are as many as blocks that have one, :data:`FOLDS` at most.
    """
    names, block = np.unique(blocks, return_inverse=True)
    hits = np.bincount(block[right], minlength=len(names))
    sizes = np.bincount(block, minlength=len(names))
    count = max(1, min(FOLDS, int((hits > 0).sum())))
    held, room = np.zeros((2, count), np.int64), np.zeros(len(names), np.int64)
    # The richest first, each to the part that has least: right tiles first, then any.
    for name in np.lexsort((-sizes, -hits)):
        part = int(np.lexsort((held[1], held[0]))[0]) if hits[name] else int(held[1].argmin())
        room[name] = part
        held[:, part] += (hits[name], sizes[name])
    return room[block]


def average_precision(scores: np.ndarray, right: np.ndarray) -> float:
    """Return the mean precision at the ranks of the ``right`` bool [n], one at least.

    Of equal scores the wrong ones come first, so that a score that tells nothing apart is worth
    nothing.
    """
    order = np.lexsort((right, -np.asarray(scores, np.float64)))
    hits = right[order]
    return float((np.cumsum(hits)[hits] / (np.flatnonzero(hits) + 1)).mean())
