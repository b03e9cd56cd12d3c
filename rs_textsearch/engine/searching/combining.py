"""Scores of words, of example tiles and of what is not wanted, combined to one score a tile."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

_MAD = 1.4826
_EDGE = 1e-9


def spread(scores: np.ndarray) -> tuple[float, float]:
    """Return the median of ``scores`` and their robust standard deviation (never zero).

    1.4826 times the median absolute deviation; the plain standard deviation where more than half
    of the scores are equal.
    """
    middle = _median(scores)
    sigma = _MAD * _median(np.abs(scores - middle))
    if sigma < _EDGE:
        sigma = float(scores.std())
    return middle, max(sigma, _EDGE)


def _median(values: np.ndarray) -> float:
    """Return what ``np.median`` does, which loads NumPy's masked arrays at its first call."""
    low, high = (len(values) - 1) // 2, len(values) // 2
    ordered = np.partition(values, (low, high))
    return float(ordered[[low, high]].mean())


@dataclass(frozen=True)
class Combination:
    """How the parts of a question make one score, in the units of the query's own scores.

    Where there are both words and examples, their z-scores are averaged with weights
    ``text_weight`` and its rest, so that both mean the same at 0.5. Of what is not wanted,
    ``sigma max_j max(0, z_j)`` is taken off, so that only tiles which look like it lose. Median and
    deviation of every part, ``(middle, sigma)``, are those of all tiles, taken once: so the score
    of a tile can be computed again from better values of its parts, rises with the words' and falls
    with those of what is not wanted. A part that is alone is the score as it is, and has no spread.
    """

    words: tuple[float, float] | None
    examples: tuple[float, float] | None
    against: tuple[tuple[float, float], ...]
    text_weight: float = 0.5

    @classmethod
    def of(
        cls,
        words: np.ndarray | None,
        examples: np.ndarray | None,
        against: Sequence[np.ndarray],
        text_weight: float = 0.5,
    ) -> Combination:
        """Take the spread of the parts' scores [n], of which one of the first two is given."""
        alone = not against and (words is None or examples is None)
        return cls(
            None if words is None or alone else spread(words),
            None if examples is None or alone else spread(examples),
            tuple(map(spread, against)),
            text_weight,
        )

    def __call__(
        self,
        words: np.ndarray | None,
        examples: np.ndarray | None,
        against: Sequence[np.ndarray],
    ) -> np.ndarray:
        """Return the scores float64 [m] of tiles from the scores [m] of the parts."""
        result = np.asarray(words if words is not None else examples, np.float64)
        if words is not None and examples is not None:
            (middle, sigma), (other, width) = self.words, self.examples
            share = (np.asarray(examples, np.float64) - other) / width
            result = self.text_weight * result + (1.0 - self.text_weight) * (
                middle + sigma * share
            )
        if against:
            _, sigma = self.words or self.examples
            penalty = np.max(
                [np.maximum((s - m) / d, 0.0) for s, (m, d) in zip(against, self.against)], axis=0
            )
            result = result - sigma * penalty
        return result
