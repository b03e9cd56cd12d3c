"""Tiles that answer every query, held back: a normaliser from a fixed bank of texts.

A tile whose score is high for whatever text (a hub) outranks the tiles that were meant. Querybank
normalisation (Bogolin et al., CVPR 2022) divides ``exp(beta s)`` of a tile by its sum over a bank
of texts known beforehand, such as training captions. In logarithms, divided by ``beta``:

    s'(q, c) = s(q, c) - n(c),    n(c) = log(mean_b exp(beta s(b, c))) / beta

which orders the tiles in the same way, keeps the units of the scores, and lies between the mean
of the bank's scores (``beta`` near 0) and the largest (``beta`` large). ``n`` depends on tile
and bank alone: it is computed once, when a tile is indexed, and a query pays one subtraction. No
other query takes part, so it is no transductive method.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np

from rs_textsearch.engine.encoding.card import Score
from rs_textsearch.engine.encoding.sketch import text_factor
from rs_textsearch.engine.encoding.text_encoder import TextFeatures

BETA = 20.0
"""Inverse temperature; 20 is the logit scale that EBAKER trains with."""
INDEX_BETA = 10.0
"""That of the normalisers in an index: with the few hundred captions of a bundle's bank a softer
maximum ranks better (bank of 500, validation split: mean recall of images 22.7 at 10, 22.3 at 20,
21.2 at 40, 22.1 without)."""
TOLERANCE = 0.1
"""Singular values of a text's tokens below this share of the largest are left out of a bank: with
the shipped model 3.5 rows a text stay of 13, and no normaliser of 64 aerial images changed by
more than 0.0004, where their standard deviation is 0.08."""
_BLOCK_BYTES = 1 << 25
"""Products held at a time, so that memory does not grow with the number of tiles."""


@dataclass(frozen=True)
class TextBank:
    """Features of ``B`` texts in the form in which the tiles' sketches are compared with them.

    ``globals`` float32 [B, dim]; ``rows`` float32 [R, dim], the factors of the texts' tokens
    (:func:`~rs_textsearch.engine.encoding.sketch.text_factor`) one after the other; ``starts``
    int64 [B], where each text's begin; ``counts`` int64 [B], tokens of each text.
    """

    globals: np.ndarray = field(repr=False)
    rows: np.ndarray = field(repr=False)
    starts: np.ndarray = field(repr=False)
    counts: np.ndarray = field(repr=False)

    @classmethod
    def build(cls, texts: Sequence[TextFeatures], tolerance: float = TOLERANCE) -> TextBank:
        """Return the bank of encoded texts, at least one; time grows with the rows that stay."""
        factors = [text_factor(text.tokens, tolerance) for text in texts]
        sizes = np.array([len(factor) for factor in factors], np.int64)
        return cls(
            np.stack([text.globe for text in texts]).astype(np.float32, copy=False),
            np.concatenate(factors),
            np.cumsum(sizes) - sizes,
            np.array([len(text.tokens) for text in texts], np.int64),
        )


def bank_scores(
    bank: TextBank, globes: np.ndarray, sketches: np.ndarray, score: Score, patches: int
) -> np.ndarray:
    """Return the scores float32 [n, B] of tiles with every text of the bank.

    ``globes`` [n, dim] and ``sketches`` [n, k, dim] as the index stores them, of single or half
    precision; ``score`` and ``patches`` as for
    :func:`rs_textsearch.engine.searching.ranking.text_scores`, whose formula this is.
    For a block of tiles: the result has n times B entries.
    """
    globes = globes.astype(np.float32, copy=False)
    scores = score.global_weight * (globes @ bank.globals.T)
    weight = score.local_weight
    if weight:
        count, rank, dim = sketches.shape
        flat = sketches.reshape(-1, dim).astype(np.float32, copy=False)
        products = (flat @ bank.rows.T).reshape(count, rank, -1)
        squares = np.einsum("nkr,nkr->nr", products, products)
        local = np.sqrt(np.add.reduceat(squares, bank.starts, axis=1))
        if score.norm == "rms":
            local /= np.sqrt(patches * bank.counts).astype(np.float32)
        scores += weight * local
    return scores


def log_mean_exp(scores: np.ndarray, beta: float = BETA) -> np.ndarray:
    """Return ``log(mean(exp(beta s))) / beta`` over the last axis, float32, without overflow."""
    largest = scores.max(axis=-1, keepdims=True)
    total = np.exp(beta * (scores - largest)).mean(axis=-1, dtype=np.float64)
    return (largest[..., 0] + np.log(total) / beta).astype(np.float32)


def tile_normaliser(
    bank: TextBank,
    globes: np.ndarray,
    sketches: np.ndarray,
    score: Score,
    patches: int,
    beta: float = BETA,
) -> np.ndarray:
    """Return ``n(c)`` float32 [n] of tiles, to be stored beside them; arguments as above.

    Tiles are taken in blocks, so memory stays flat however many there are; and each tile's value
    depends on that tile alone, so an index may grow in parts.
    """
    per_tile = 4 * (sketches.shape[1] + 1) * max(len(bank.rows), len(bank.globals))
    block = max(1, _BLOCK_BYTES // per_tile)
    result = np.empty(len(globes), np.float32)
    for begin in range(0, len(globes), block):
        part = slice(begin, begin + block)
        result[part] = log_mean_exp(
            bank_scores(bank, globes[part], sketches[part], score, patches), beta
        )
    return result


def normalised(scores: np.ndarray, normaliser: np.ndarray) -> np.ndarray:
    """Return ``s'`` float32 [..., n] of query scores [..., n] and the tiles' normaliser [n]."""
    return np.asarray(scores - normaliser, np.float32)
