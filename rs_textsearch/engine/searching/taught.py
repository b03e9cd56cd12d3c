"""A search that people taught: words and a linear score of embeddings, learnt from marked tiles."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np


@dataclass(frozen=True)
class Scorer:
    """A tile's score: ``text`` times that of the query, ``direction`` [dim] times its embedding.

    And ``offset``. ``text`` is not negative: of two tiles with one embedding the better match of
    the words stays the better one, so bounds of the words' scores are bounds of these.
    """

    text: float
    direction: np.ndarray = field(repr=False)
    offset: float

    def __call__(self, scores: np.ndarray, embeddings: np.ndarray) -> np.ndarray:
        """Return float64 [m] of the query's scores [m] and embeddings [m, dim]."""
        return self.text * np.asarray(scores, np.float64) + embeddings @ self.direction + self.offset

    def scaled(self, slope: float, offset: float) -> Scorer:
        """Return ``slope`` (positive) times this score, and ``offset``."""
        return Scorer(slope * self.text, slope * self.direction, slope * self.offset + offset)
