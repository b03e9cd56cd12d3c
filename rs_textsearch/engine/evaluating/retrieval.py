"""Average precision and what the first k hold, of the sample and of resamples of its blocks.

A resample is a weight for every block: how often it was drawn. The metrics of all resamples follow
from how many tiles of each block rank above each relevant tile, so that nothing is sorted again.
"""

from __future__ import annotations

import numpy as np

CUTS = (1, 5, 10, 50)
"""How many of the first tiles are looked at."""
_CHUNK = 1024
"""Relevant tiles that are dealt with at a time."""


def measures(
    scores: np.ndarray, relevant: np.ndarray, block: np.ndarray, drawn: np.ndarray
) -> dict[str, np.ndarray]:
    """Return the metrics of one class, float64 [R] each, one value a resample.

    ``average_precision`` is ``sum_n (R_n - R_{n-1}) P_n`` over the distinct scores, without
    interpolation, so that tiles of one score are not ordered by chance. Of the first k tiles
    ``recall_at_k`` is the share of all relevant tiles that is among them, ``precision_at_k`` the
    share of them that is relevant, ``hit_at_k`` whether one is; tiles of one score come in the
    order of the index, as in a search. NaN where a resample has no relevant tile.

    Args:
        scores: float [m].
        relevant: bool [m].
        block: int64 [m], the block of each tile.
        drawn: float64 [R, blocks], how often each block was drawn.
    """
    order = np.lexsort((np.arange(len(scores)), -scores))
    ranked, place, right = scores[order], block[order], relevant[order]
    own = np.flatnonzero(right)
    last = np.searchsorted(-ranked, -ranked[own], side="right")
    blocks = drawn.shape[1]
    every = _by_block(np.arange(len(place)), place, blocks)
    wanted = _by_block(own, place[own], blocks)
    precision = np.zeros(len(drawn))
    found = {k: np.zeros(len(drawn)) for k in CUTS}
    for start in range(0, len(own), _CHUNK):
        some = slice(start, start + _CHUNK)
        weight = drawn[:, place[own[some]]]
        above = drawn @ _counts(every, last[some])
        above_right = drawn @ _counts(wanted, last[some])
        precision += (weight * above_right / np.maximum(above, 1)).sum(axis=1)
        before = drawn @ _counts(every, own[some])
        for k in CUTS:
            found[k] += np.clip(k - before, 0, weight).sum(axis=1)
    size, total = drawn @ [len(tiles) for tiles in every], drawn @ [len(t) for t in wanted]
    defined = total > 0

    def of(values: np.ndarray) -> np.ndarray:
        return np.where(defined, values, np.nan)

    total = np.maximum(total, 1)
    result = {"average_precision": of(precision / total)}
    result |= {f"recall_at_{k}": of(found[k] / total) for k in CUTS}
    result |= {f"precision_at_{k}": of(found[k] / np.clip(size, 1, k)) for k in CUTS}
    result |= {f"hit_at_{k}": of((found[k] > 0).astype(np.float64)) for k in CUTS}
    return result


def average_precision(scores: np.ndarray, relevant: np.ndarray) -> float:
    """Return the average precision of one ranking, as :func:`measures` has it for the sample.

    ``scores`` float [m], ``relevant`` bool [m] with one that is True.
    """
    ranked = -np.sort(-np.asarray(scores, np.float64))
    own = np.sort(-np.asarray(scores, np.float64)[relevant])
    above = np.searchsorted(-ranked, own, side="right")
    return float((np.searchsorted(own, own, side="right") / above).mean())


def _by_block(ranks: np.ndarray, block: np.ndarray, blocks: int) -> list[np.ndarray]:
    """Return the sorted ``ranks`` [m] of each block, whose number is ``block`` [m]."""
    order = np.argsort(block, kind="stable")
    ends = np.searchsorted(block[order], np.arange(1, blocks))
    return np.split(ranks[order], ends)


def _counts(ranks: list[np.ndarray], ends: np.ndarray) -> np.ndarray:
    """Return how many of each block's ``ranks``, sorted, are below each of ``ends``: [B, e]."""
    return np.array([np.searchsorted(mine, ends) for mine in ranks], np.float64)
