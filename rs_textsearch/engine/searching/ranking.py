"""Scores of all tiles for a query, exact and by brute force, and the ranked list."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from rs_textsearch.engine.encoding.card import Score
from rs_textsearch.engine.encoding.sketch import error_bounds, squared_products, text_factor
from rs_textsearch.engine.encoding.text_encoder import TextFeatures
from rs_textsearch.engine.index.arrays import LoadedIndex
from rs_textsearch.engine.parallel import in_blocks
from rs_textsearch.engine.searching.archive import Archive
from rs_textsearch.engine.searching.lattice import Merger

LEAST_VALID = 0.5
"""Tiles with a smaller share of valid pixels are listed only where there is no other."""
_EDGE = 1e-9
_BLOCK = 8192
"""Tiles that a thread scores at a time."""
_FINE, _COARSE = 1e-3, 0.05
"""Singular values of a text's tokens that count, as shares of the largest. At the coarse one half
as many rows are left (5.0 of 10.0), and with the shipped model and rank 4 neither mR (19.23; 19.22
with all patch features) nor the share of the exact ten best found (0.995) changes on validation."""
_HALF = 2.0**-11
"""Largest relative error of a number in half precision."""


def text_scores(
    index: LoadedIndex, text: TextFeatures, score: Score, patches: int
) -> np.ndarray:
    """Return ``w_g cos(t_g, v_g) + w_l S_l`` float32 [n] with the weights of the model's card.

    S_l is the local similarity ``||V T^T||_F / sqrt(P M)`` from the sketches (without the
    division for the norm ``frobenius``); see :mod:`rs_textsearch.engine.encoding.sketch`.
    """
    return _estimates(index, text, score, patches)[0]


def bounded_text_scores(
    index: LoadedIndex, text: TextFeatures, score: Score, patches: int
) -> np.ndarray:
    """Return :func:`text_scores` and the most that exact scores may exceed them, float32 [2, n].

    Exact are those from patch features in the half precision in which an index keeps them. Only
    an index that keeps them can close the bounds, so only there the text is reduced so finely that
    it does not widen them.
    """
    scores, local, factor = _estimates(index, text, score, patches)
    result = np.zeros((2, len(scores)), np.float32)
    result[0] = scores
    if local is not None and index.bounds.any():
        # What the factor leaves of the text meets at most all of a tile, P unit vectors.
        rest = max(float((text.tokens**2).sum(dtype=np.float64) - (factor**2).sum()), 0.0)
        rounding = _rounding(text, patches)
        largest = np.sqrt(
            (local.astype(np.float64) + rounding) ** 2
            + error_bounds(index.bounds, text.tokens)
            + patches * rest
        )
        slack = local_weight(score, patches, len(text.tokens)) * (largest + rounding - local)
        result[1] = slack * (1 + 1e-6) + 1e-6  # what single precision may lose
    return result


def _estimates(
    index: LoadedIndex, text: TextFeatures, score: Score, patches: int
) -> tuple[np.ndarray, np.ndarray | None, np.ndarray | None]:
    """Return the scores, ``||V T^T||_F`` by sketches, both [n], and the text's factor.

    The last two are ``None`` where the card gives the local similarity no weight.
    """
    globe = cosines(index.globals, text.globe)
    if not score.local_weight:
        return score.global_weight * globe, None, None
    factor = text_factor(text.tokens, _FINE if index.keeps_patches else _COARSE)
    local = np.sqrt(squared_products(index.sketches, factor))
    return weighted(globe, local, score, patches, len(text.tokens)), local, factor


def cosines(globes: np.ndarray, wanted: np.ndarray) -> np.ndarray:
    """Return the products float32 [n] of unit vectors [n, dim] with one [dim].

    By einsum, which reads as fast as memory is: the product of matrix and vector of OpenBLAS takes
    more than twice the time.
    """
    result, wanted = np.empty(len(globes), np.float32), wanted.astype(np.float32, copy=False)

    def fill(tiles: slice) -> None:
        np.einsum("ij,j->i", globes[tiles], wanted, out=result[tiles])

    in_blocks(fill, len(globes), _BLOCK)
    return result


def weighted(
    globe: np.ndarray, local: np.ndarray, score: Score, patches: int, tokens: int
) -> np.ndarray:
    """Return the scores float32 [n] of cosines and ``||V T^T||_F``, both [n]."""
    return score.global_weight * globe + local_weight(score, patches, tokens) * local


def local_weight(score: Score, patches: int, tokens: int) -> float:
    """Return the factor of ``||V T^T||_F`` in a score."""
    weight = score.local_weight
    if score.norm == "rms":
        weight /= float(np.sqrt(patches * tokens))
    return weight


def exact_local(features: np.ndarray, tokens: np.ndarray) -> np.ndarray:
    """Return ``||V T^T||_F`` float32 [m] of patch features [m, P, dim] and tokens [M, dim]."""
    return np.sqrt(patch_squares(features, tokens).sum(axis=1))


def patch_squares(features: np.ndarray, tokens: np.ndarray) -> np.ndarray:
    """Return the squared norms float32 [m, P] of the rows of ``V T^T``, one a patch.

    Their sum over a tile's patches is ``||V T^T||_F^2``.
    """
    products = features.reshape(-1, features.shape[-1]) @ tokens.T
    return np.einsum("ij,ij->i", products, products).reshape(features.shape[:2])


def rounding_margin(text: TextFeatures, score: Score, patches: int) -> float:
    """Return the most that an exact score may fall below its sketch's: half precision, twice."""
    if not score.local_weight:
        return 0.0
    weight = local_weight(score, patches, len(text.tokens))
    return 2 * weight * _rounding(text, patches) + 1e-6


def _rounding(text: TextFeatures, patches: int) -> float:
    """Return the most by which half precision changes ``||V T^T||_F`` of P unit vectors."""
    return _HALF * float(np.sqrt(patches)) * float(np.linalg.norm(text.tokens, 2))


def example_scores(index: LoadedIndex, wanted: np.ndarray) -> np.ndarray:
    """Return the cosine float32 [n] of every tile with ``wanted`` [dim]."""
    unit = wanted / max(float(np.linalg.norm(wanted)), _EDGE)
    return cosines(index.globals, unit.astype(np.float32))


def wanted_example(like: np.ndarray, unlike: np.ndarray) -> np.ndarray:
    """Return ``2 mean(like) - mean(unlike)`` [dim] of the embeddings [m, dim] of example tiles.

    ``like`` must not be empty.
    """
    wanted = 2.0 * like.mean(axis=0)
    return wanted - unlike.mean(axis=0) if len(unlike) else wanted


def percentiles(scores: np.ndarray, chosen: np.ndarray) -> np.ndarray:
    """Return for the positions ``chosen`` the share of tiles that score lower, 0 to 100."""
    if not len(chosen):
        return np.zeros(0)
    values = scores[chosen]
    # The chosen are the best: only what is among them has to be sorted.
    above = np.sort(scores[scores >= values.min()])
    lower = len(scores) - len(above) + np.searchsorted(above, values, side="left")
    return 100.0 * lower / len(scores)


def eligible_tiles(archive: Archive, without: np.ndarray) -> np.ndarray:
    """Return which tiles may be listed, bool [n]: not those at the positions ``without``.

    Tiles that are mostly invalid come only where no other is left.
    """
    eligible = np.ones(len(archive), bool)
    eligible[without] = False
    sound = eligible & (archive.valid >= LEAST_VALID)
    return sound if sound.any() else eligible


def ranked(archive: Archive, scores: np.ndarray, top: int, eligible: np.ndarray) -> np.ndarray:
    """Return the positions of the ``top`` best tiles, overlapping ones of a raster merged.

    Of windows that share half of the smaller one, of whatever scale, the best stays. Ties go to
    the tile that was indexed first.
    """
    merger = Merger(archive.lattices)
    kept: list[int] = []
    for part in _best_first(scores, np.flatnonzero(eligible), max(20 * top, 1000)):
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
