"""Scores of all tiles for a query, exact and by brute force, and the ranked list."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import numpy as np

from rs_textsearch.engine.archive import Archive
from rs_textsearch.engine.encoder import TextFeatures
from rs_textsearch.engine.lattice import Merger
from rs_textsearch.engine.loaded import LoadedIndex
from rs_textsearch.engine.sketch import squared_products, text_factor

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


def example_scores(index: LoadedIndex, wanted: np.ndarray) -> np.ndarray:
    """Return the cosine float32 [n] of every tile with ``wanted`` [dim]."""
    return index.globals @ (wanted / max(float(np.linalg.norm(wanted)), _EDGE)).astype(np.float32)


def wanted_example(like: np.ndarray, unlike: np.ndarray) -> np.ndarray:
    """Return ``2 mean(like) - mean(unlike)`` [dim] of the embeddings [m, dim] of example tiles.

    ``like`` must not be empty.
    """
    wanted = 2.0 * like.mean(axis=0)
    return wanted - unlike.mean(axis=0) if len(unlike) else wanted


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
    positive: np.ndarray | None,
    examples: np.ndarray | None,
    against: list[np.ndarray],
    text_weight: float = 0.5,
) -> np.ndarray:
    """Return the final scores [n] in the units of the query's own scores.

    ``positive`` are the query's scores, ``examples`` those of example tiles: where there are both,
    the z-scores of the two are averaged with weights ``text_weight`` and its rest, so that words
    and examples mean the same at 0.5. ``against`` are the scores of what is not wanted:
    ``s - sigma max_j max(0, z_j)``, so that only tiles which look like it lose.
    """
    scores = positive if positive is not None else examples
    middle, sigma = spread(scores)
    result = scores.astype(np.float64)
    if positive is not None and examples is not None:
        both = text_weight * zscores(positive) + (1.0 - text_weight) * zscores(examples)
        result = middle + sigma * both.astype(np.float64)
    if against:
        penalty = np.max([np.maximum(zscores(other), 0.0) for other in against], axis=0)
        result = result - sigma * penalty
    return result


def percentiles(scores: np.ndarray, chosen: np.ndarray) -> np.ndarray:
    """Return for the positions ``chosen`` the share of tiles that score lower, 0 to 100."""
    ordered = np.sort(scores)
    return 100.0 * np.searchsorted(ordered, scores[chosen], side="left") / len(scores)


def ranked(
    archive: Archive, scores: np.ndarray, top: int, without: np.ndarray | None = None
) -> np.ndarray:
    """Return the positions of the ``top`` best tiles, overlapping ones of a raster merged.

    Of windows that share half of the smaller one, of whatever scale, the best stays. Tiles that
    are mostly invalid come only where no other is left; positions in ``without`` never.
    Ties go to the tile that was indexed first.
    """
    eligible = np.ones(len(scores), bool)
    if without is not None:
        eligible[without] = False
    sound = eligible & (archive.valid >= LEAST_VALID)
    candidates = np.flatnonzero(sound if sound.any() else eligible)
    merger = Merger(archive.lattices)
    kept: list[int] = []
    for part in _best_first(scores, candidates, max(20 * top, 1000)):
        kept += merger.keep(part, top - len(kept))
        if len(kept) >= top:
            break
    return np.array(kept, np.int64)


def _best_first(scores: np.ndarray, candidates: np.ndarray, first: int) -> Iterator[np.ndarray]:
    """Yield ``candidates`` in the order of their scores, in parts, so that few have to be sorted.

    Every part has four times the last one's size, ``first`` to begin with.
    """
    while len(candidates):
        part, rest = candidates, candidates[:0]
        if first < len(candidates):
            # Everything that equals the last one taken is taken too: ties are cut by id alone.
            values = scores[candidates]
            taken = values >= np.partition(values, len(values) - first)[len(values) - first]
            part, rest = candidates[taken], candidates[~taken]
        yield part[np.lexsort((part, -scores[part]))]
        candidates, first = rest, 4 * first
