"""Precision and recall of what lies above a threshold: chosen here, or the model's own.

A threshold that is chosen by the tiles on which it is then measured looks better than it is. So
the tiles of each fold are judged by the threshold that was best on the others (cross-fitting).
"""

from __future__ import annotations

import numpy as np


def best_threshold(scores: np.ndarray, relevant: np.ndarray) -> float:
    """Return the score from which F1 is best, midway to the next lower one.

    ``scores`` float [m], ``relevant`` bool [m] with one that is True.
    """
    order = np.argsort(-scores, kind="stable")
    ranked, right = scores[order], relevant[order].cumsum()
    f1 = 2 * right / (np.arange(1, len(ranked) + 1) + right[-1])
    ends = np.append(ranked[1:] < ranked[:-1], True)  # between equal scores lies no threshold
    best = int(np.argmax(np.where(ends, f1, -1)))
    lower = ranked[best + 1] if best + 1 < len(ranked) else ranked[best]
    return float((ranked[best] + lower) / 2)


def cross_fitted(scores: np.ndarray, relevant: np.ndarray, fold: np.ndarray) -> np.ndarray:
    """Return which tiles, bool [m], are above the best threshold of the other folds.

    Every ``fold`` int64 [m] leaves a relevant tile to the others.
    """
    above = np.zeros(len(scores), bool)
    for number in np.unique(fold):
        mine = fold == number
        above[mine] = scores[mine] >= best_threshold(scores[~mine], relevant[~mine])
    return above


def measures(
    above: np.ndarray, relevant: np.ndarray, block: np.ndarray, drawn: np.ndarray
) -> dict[str, np.ndarray]:
    """Return ``precision``, ``recall`` and ``f1``, float64 [R] each, one value a resample.

    NaN where nothing was found or nothing is there. Arguments as for
    :func:`rs_textsearch.engine.evaluating.retrieval.measures`; ``above`` bool [m] is what was
    found.
    """
    blocks = drawn.shape[1]
    both, found, there = (
        drawn @ np.bincount(block[tiles], minlength=blocks).astype(np.float64)
        for tiles in (above & relevant, above, relevant)
    )
    with np.errstate(invalid="ignore", divide="ignore"):
        return {
            "precision": both / found,
            "recall": both / there,
            "f1": np.where(there > 0, 2 * both / (found + there), np.nan),
        }
