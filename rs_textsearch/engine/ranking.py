"""Scores of all tiles for a query, exact and by brute force, and the ranked list."""

from __future__ import annotations

from typing import Any

import numpy as np

from rs_textsearch.engine.encoder import TextFeatures
from rs_textsearch.engine.loaded import LoadedIndex
from rs_textsearch.engine.sketch import squared_products, text_factor

OVERLAP_MERGED = 0.5
"""Two windows are one result where they share this much of the smaller one."""
LEAST_VALID = 0.5
"""Tiles with a smaller share of valid pixels are listed only where there is no other."""
_MAD = 1.4826
_EDGE = 1e-9


def text_scores(
    index: LoadedIndex, text: TextFeatures, score: dict[str, Any], patches: int
) -> np.ndarray:
    """Return ``w_g cos(t_g, v_g) + w_l S_l`` float32 [n] with the weights of the model's card.

    S_l is the local similarity ``||V T^T||_F / sqrt(P M)`` from the sketches (without the
    division for the norm ``frobenius``); see :mod:`rs_textsearch.engine.sketch`.
    """
    scores = float(score["global_weight"]) * (index.globals @ text.globe)
    weight = float(score["local_weight"])
    if weight:
        local = np.sqrt(squared_products(index.sketches, text_factor(text.tokens)))
        if score["local"].get("norm", "rms") == "rms":
            local /= np.sqrt(patches * len(text.tokens))
        scores += weight * local
    return scores


def example_scores(index: LoadedIndex, like: np.ndarray, unlike: np.ndarray) -> np.ndarray:
    """Return the cosine float32 [n] of every tile with ``2 mean(like) - mean(unlike)``.

    ``like`` (not empty) and ``unlike`` are positions of tiles.
    """
    wanted = 2.0 * index.globals[like].mean(axis=0)
    if len(unlike):
        wanted = wanted - index.globals[unlike].mean(axis=0)
    return index.globals @ (wanted / max(float(np.linalg.norm(wanted)), _EDGE)).astype(np.float32)


def spread(scores: np.ndarray) -> tuple[float, float]:
    """Return the median of ``scores`` and their robust standard deviation (never zero).

    1.4826 times the median absolute deviation; the plain standard deviation where more than half
    of the scores are equal.
    """
    middle = float(np.median(scores))
    sigma = _MAD * float(np.median(np.abs(scores - middle)))
    if sigma < _EDGE:
        sigma = float(scores.std())
    return middle, max(sigma, _EDGE)


def zscores(scores: np.ndarray) -> np.ndarray:
    """Return the scores in robust standard deviations from their median."""
    middle, sigma = spread(scores)
    return (scores - middle) / sigma


def combine(
    positive: np.ndarray | None, examples: np.ndarray | None, against: list[np.ndarray]
) -> np.ndarray:
    """Return the final scores [n] in the units of the query's own scores.

    ``positive`` are the query's scores, ``examples`` those of example tiles (their z-score is
    added, so that words and examples weigh the same), ``against`` those of what is not wanted:
    ``s - sigma max_j max(0, z_j)``, so that only tiles which look like it lose.
    """
    scores = positive if positive is not None else examples
    sigma = spread(scores)[1]
    result = scores.astype(np.float64)
    if positive is not None and examples is not None:
        result = result + sigma * zscores(examples)
    if against:
        penalty = np.max([np.maximum(zscores(other), 0.0) for other in against], axis=0)
        result = result - sigma * penalty
    return result


def percentiles(scores: np.ndarray, chosen: np.ndarray) -> np.ndarray:
    """Return for the positions ``chosen`` the share of tiles that score lower, 0 to 100."""
    ordered = np.sort(scores)
    return 100.0 * np.searchsorted(ordered, scores[chosen], side="left") / len(scores)


def ranked(
    index: LoadedIndex, scores: np.ndarray, top: int, without: np.ndarray | None = None
) -> np.ndarray:
    """Return the positions of the ``top`` best tiles, overlapping ones of a raster merged.

    Of windows that share half of the smaller one, of whatever scale, the best stays. Tiles that
    are mostly invalid come only where no other is left; positions in ``without`` never.
    Ties go to the smaller tile id.
    """
    eligible = np.ones(len(scores), bool)
    if without is not None:
        eligible[without] = False
    sound = eligible & (index.valid >= LEAST_VALID)
    candidates = np.nonzero(sound if sound.any() else eligible)[0]
    fetched = min(len(candidates), max(50 * top, 1000))
    while True:
        if fetched < len(candidates):
            # Everything that equals the last one taken is taken too: ties are cut by id alone.
            best = scores[candidates]
            limit = np.partition(best, len(best) - fetched)[len(best) - fetched]
            part = candidates[best >= limit]
        else:
            part = candidates
        order = part[np.lexsort((part, -scores[part]))]
        kept = _merge(index, order, top)
        if len(kept) >= top or fetched >= len(candidates):
            return kept
        fetched = min(4 * fetched, len(candidates))


def _merge(index: LoadedIndex, order: np.ndarray, top: int) -> np.ndarray:
    """Walk down ``order``; every result removes the windows that it overlaps."""
    kept: list[int] = []
    boxes, raster = index.boxes[order], index.raster[order]
    area = (boxes[:, 2] - boxes[:, 0]) * (boxes[:, 3] - boxes[:, 1])
    left = np.ones(len(order), bool)
    while len(kept) < top and left.any():
        first = int(np.argmax(left))
        kept.append(int(order[first]))
        box = boxes[first]
        across = np.minimum(boxes[:, 2], box[2]) - np.maximum(boxes[:, 0], box[0])
        down = np.minimum(boxes[:, 3], box[3]) - np.maximum(boxes[:, 1], box[1])
        shared = np.maximum(across, 0) * np.maximum(down, 0)
        same = raster == raster[first]
        left &= ~(same & (shared >= (OVERLAP_MERGED - _EDGE) * np.minimum(area, area[first])))
    return np.array(kept, np.int64)
