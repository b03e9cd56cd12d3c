"""Re-ranking by reverse retrieval (SAR), and normalisation by a fixed bank of captions.

SAR ("sort after reversed retrieval") is named by iEBAKER, which published no code of it; both
forms below are reconstructions (METHOD B) after the post-processing of GaLR. They are
**transductive**: a query's result depends on which other queries are asked, and what they gain
depends on there being five captions an image. Report results with them beside results without.

The normalisation (METHOD H8, Bogolin et al., CVPR 2022) asks a bank of training captions
instead of the other queries, so it may be used for one query alone; the engine computes the same
at index time (:mod:`rs_textsearch.engine.encoding.normaliser`).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np

from rs_textsearch.engine.encoding.normaliser import BETA, log_mean_exp, normalised
from training.data.captions import distinct_captions, equal_captions
from training.data.pairs import ImageRecord
from training.errors import TrainingError
from training.evaluation.protocol import Gallery

TOP = 30
"""Candidates of a query that are re-ranked (GaLR)."""
SHARE_WEIGHT = 0.30
"""Weight of the candidate's share of score, W1 (GaLR)."""
REVERSE_WEIGHT = 1.1
"""Weight of the reverse rank's term, W2 (GaLR)."""
DECAY = 0.05
"""Decay of the terms over ranks (GaLR)."""
_COLUMNS = 512


def sort_after_reversed(scores: np.ndarray, top: int = TOP) -> np.ndarray:
    """SAR, base form: a query's best candidates, sorted by how well they find the query back.

    For each of a query's ``top`` candidates all queries are ranked in the opposite direction; the
    candidates are sorted by the rank of the query in there, ascending. Equal ranks keep the order
    of the first retrieval, and so does the tail. Transductive; a reconstruction (METHOD B).

    Args:
        scores: ``[Q, C]``, query x candidate.
        top: candidates that are re-ranked, all of them where ``C`` is smaller.

    Returns:
        float32 ``[Q, C]``, to be ranked as scores are: minus the candidate's new position.
    """
    order, positions = _reverse_positions(scores, top)
    result = _minus_rank(order)
    np.put_along_axis(result, order[:, : positions.shape[1]], -positions, axis=1)
    return result


def multivariate_rerank(
    scores: np.ndarray,
    top: int = TOP,
    share_weight: float = SHARE_WEIGHT,
    reverse_weight: float = REVERSE_WEIGHT,
) -> np.ndarray:
    """SAR, multivariate form: ``W1 p1 + p2 + W2 p3`` for the ``top`` candidates of a query.

    ``p1 = s(q, c) / sum_q' s(q', c)``, the query's share of the candidate's scores;
    ``p2 = exp(-0.05 rank)`` with the candidate's rank for the query;
    ``p3 = exp(-0.05 position)`` with its position in :func:`sort_after_reversed`.
    Transductive; a reconstruction (METHOD B). GaLR gives the tail 0; here it stays below in its
    order, which is the same for recall within ``top``.

    Args:
        scores: ``[Q, C]``, query x candidate.
        top: candidates that are re-ranked (K).
        share_weight: W1.
        reverse_weight: W2.

    Returns:
        float32 ``[Q, C]``.

    Raises:
        TrainingError: a candidate's scores do not add up to a positive number, so that no share
            of them can be had.
    """
    totals = scores.sum(axis=0, dtype=np.float64)
    if not (totals > 0).all():
        raise TrainingError(
            f"multivariate re-ranking: the scores of candidate {int(np.argmin(totals))} add up to "
            f"{totals.min():.3g}, and it needs their sum above 0; use --rerank base"
        )
    order, positions = _reverse_positions(scores, top)
    kept = order[:, : positions.shape[1]]
    share = np.take_along_axis(scores, kept, axis=1) / totals[kept]
    forward = np.exp(-DECAY * np.arange(kept.shape[1]))
    best = share_weight * share + forward + reverse_weight * np.exp(-DECAY * positions)
    result = _minus_rank(order) + min(0.0, float(best.min()))
    np.put_along_axis(result, kept, best.astype(np.float32), axis=1)
    return result


METHODS: dict[str, Callable[[np.ndarray], np.ndarray]] = {
    "base": sort_after_reversed,
    "multivariate": multivariate_rerank,
}


def rerank(scores: np.ndarray, gallery: Gallery, method: str) -> tuple[np.ndarray, np.ndarray]:
    """Both directions re-ranked with the defaults, every caption of every image taking part.

    Repeated captions enter as often as they occur, as queries and as candidates, as they do in
    the published galleries: that is the 1:5 structure which SAR thrives on.

    Args:
        scores: ``[T, I]``, distinct caption x image.
        gallery: the images and their captions.
        method: ``"base"`` or ``"multivariate"``.

    Returns:
        float32 ``[I, S]`` (images ask for captions) and ``[S, I]`` (captions ask for images) with
        ``S`` captions in gallery order.

    Raises:
        TrainingError: an unknown method, or scores that are not finite or that it cannot take.
    """
    if method not in METHODS:
        raise TrainingError(f"--rerank {method}: choose one of {', '.join(METHODS)}")
    gallery.check_finite(scores)
    by_entry = scores[gallery.caption]
    # C order: the column-wise passes over an [I, S] view of [S, I] are slow otherwise.
    return METHODS[method](np.ascontiguousarray(by_entry.T)), METHODS[method](by_entry)


def normalised_by_bank(scores: np.ndarray, bank: np.ndarray, beta: float = BETA) -> np.ndarray:
    """Scores ``[T, I]`` less each image's normaliser from bank scores ``[B, I]``; float32.

    Only the order of images for a caption changes: for an image as the query the normaliser is a
    constant.
    """
    return normalised(scores, log_mean_exp(bank.T, beta))


def bank_captions(records: Sequence[ImageRecord]) -> list[str]:
    """The different captions of ``records``, equal ones once, as each is first written."""
    captions = distinct_captions(records)[0]
    return [captions[row] for row in np.unique(equal_captions(captions))]


def _reverse_positions(scores: np.ndarray, top: int) -> tuple[np.ndarray, np.ndarray]:
    """Candidates of each query, best first, and where SAR puts the ``top`` first of them.

    Returns:
        int64 ``[Q, C]`` and int64 ``[Q, min(top, C)]``.
    """
    order = np.argsort(-scores, axis=1, kind="stable")
    reverse = np.take_along_axis(_ranks_of_queries(scores), order[:, :top], axis=1)
    sequence = np.argsort(reverse, axis=1, kind="stable")
    positions = np.empty_like(sequence)
    np.put_along_axis(positions, sequence, np.arange(sequence.shape[1])[None, :], axis=1)
    return order, positions


def _ranks_of_queries(scores: np.ndarray) -> np.ndarray:
    """For each candidate, how many queries score higher than this one, int32 ``[Q, C]``.

    Queries with equal scores get equal ranks: the order of equal captions in the gallery says
    nothing.
    """
    ranks = np.empty(scores.shape, np.int32)
    for start in range(0, scores.shape[1], _COLUMNS):
        columns = slice(start, start + _COLUMNS)
        order = np.argsort(-scores[:, columns], axis=0, kind="stable")
        ordered = np.take_along_axis(scores[:, columns], order, axis=0)
        # A new rank begins where the score falls; equal scores keep the one before.
        begins = np.zeros(ordered.shape, np.int32)
        falls = ordered[1:] < ordered[:-1]
        begins[1:] = np.where(falls, np.arange(1, len(ordered), dtype=np.int32)[:, None], 0)
        np.put_along_axis(ranks[:, columns], order, np.maximum.accumulate(begins, axis=0), axis=0)
    return ranks


def _minus_rank(order: np.ndarray) -> np.ndarray:
    """Minus the place of every candidate in ``order``, float32 ``[Q, C]``."""
    result = np.empty(order.shape, np.float32)
    places = -np.arange(order.shape[1], dtype=np.float32)
    np.put_along_axis(result, order, places[None, :], axis=1)
    return result
