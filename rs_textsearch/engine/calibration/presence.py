"""Presence: whether what a query names is there at all.

The best score of a query separates what is there from what is not, but how high true matches
score depends on the imagery: a sensor or a scale unlike those of the training images lowers all of
them. The captions of the bundle's bank describe hundreds of kinds of places, and some of them are
in any archive. So the score of presence is a distance to what they reach there:

    presence(q) = max_c s(q, c) - (ceiling - shortfall(q)),
    ceiling = quantile_b(max_c s(b, c), 0.95)

with tiles c of the archive and captions b of the bank. The ceiling lets limits that were found on
one kind of imagery hold on others. How high true matches score depends on the text as well: "a
school" is never as sure as "storage tanks", and words that no caption has score lower than those
that all have. The shortfall is what is to be expected of a text by the captions that it resembles,

    shortfall(q) = quantile_b(r_b, 0.95) - r(q),
    r(q) = (sum_b w_b r_b + u r_low) / (sum_b w_b + u),    w_b = exp(20 (cos(q, b) - 1)),

where r_b is what a caption reaches on mosaics of validation images, which is on the card. It is
the kernel regression of Nadaraya and Watson (1964); ``u`` draws texts that are unlike every caption
to ``r_low``, the quantile 0.05 of r_b. Where the card has no r_b, no text falls short. The levels
are those of the card (:class:`~rs_textsearch.engine.encoding.card.Presence`).
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from rs_textsearch.engine.encoding.card import Presence, Score
from rs_textsearch.engine.encoding.normaliser import TextBank, bank_scores

REACHED = 0.95
"""Quantile of the captions' best scores that is the ceiling."""
LOOKED_AT = 128
"""Tiles that the ceiling is taken from, those with the largest normalisers: on six rasters it is
within 0.006 of that of all tiles, where the best scores of queries are 0.13 apart."""
LIKENESS = 20.0
"""Inverse temperature of the cosines of texts and captions."""
UNLIKE = 0.006
"""Weight ``u``: that of a caption at a cosine of 0.74. With half and with twice as much the area
under the curve of three kinds of texts changes by 0.002 at most."""
MISSED = 0.05
"""Share of what is there that is below the level ``weak``: said not to stand out, wrongly."""
_FAIR, _STRONG = 0.8, 0.95
"""Shares of what is not there that are below these levels."""


def best_matched(normaliser: np.ndarray) -> np.ndarray:
    """Return the positions int64 [m] of the tiles that a ceiling is taken from, ascending."""
    count = min(LOOKED_AT, len(normaliser))
    return np.sort(np.argpartition(-normaliser, count - 1)[:count])


def ceiling(
    bank: TextBank, globes: np.ndarray, sketches: np.ndarray, score: Score, patches: int
) -> float:
    """Return what captions of ``bank`` reach on the :func:`best_matched` tiles of an archive.

    ``globes`` [m, dim] and ``sketches`` [m, k, dim] are those of at least one tile; the rest as
    for :func:`~rs_textsearch.engine.encoding.normaliser.bank_scores`.
    """
    return _quantile(bank_scores(bank, globes, sketches, score, patches).max(axis=0), REACHED)


def shortfalls(texts: np.ndarray, captions: np.ndarray, reached: Sequence[float]) -> np.ndarray:
    """Return how far below the ceiling texts stay where what they name is there, float64 [T].

    ``texts`` [T, dim] and ``captions`` [B, dim] are unit embeddings, those of the bank's captions
    with what each of them ``reached`` [B]; nothing reached is no shortfall.
    """
    if not len(reached):
        return np.zeros(len(texts))
    known = np.asarray(reached, np.float64)
    weights = np.exp(LIKENESS * (texts @ captions.T - 1.0))
    total = weights.sum(axis=1) + UNLIKE
    expected = (weights @ known + UNLIKE * _quantile(known, 1 - REACHED)) / total
    return _quantile(known, REACHED) - expected


def _quantile(reached: np.ndarray, share: float) -> float:
    # np.quantile loads NumPy's masked arrays at its first call.
    return float(np.sort(reached)[int(share * (len(reached) - 1))])


def limits(there: np.ndarray, absent: np.ndarray) -> Presence:
    """Return the limits of the levels from presence scores of what is there and of what is not.

    Both are not empty. Of what is there, 5 % is below ``weak``; of what is not, 20 % reaches
    ``fair`` and 5 % ``strong`` (or ``weak``, where that is higher).
    """
    weak = float(np.quantile(there, MISSED))
    fair, strong = np.maximum(np.quantile(absent, (_FAIR, _STRONG)), weak).tolist()
    return Presence(weak, fair, strong)


def noticed(there: np.ndarray, absent: np.ndarray) -> float:
    """Return the share of what is not there that is below the level ``weak`` of :func:`limits`."""
    return float((absent < np.quantile(there, MISSED)).mean())
