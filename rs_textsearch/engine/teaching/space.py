"""What tiles of an archive are like on the whole, and their embeddings in units of that.

The embeddings of an archive differ most in directions that have nothing to do with a query. Divided
by their covariance, the mean of a few examples becomes a linear discriminant whose statistics of
"everything else" come from tiles that nobody labelled (Hariharan, Malik and Ramanan, ECCV 2012).
"""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np

from rs_textsearch.engine.searching.combining import spread
from rs_textsearch.engine.searching.taught import Scorer

SHRINKAGE = 10.0
"""What is added to the variance of every direction, in units of the mean one: a covariance of few
tiles is rough, and with one label a plain mean is better."""


@dataclass(frozen=True)
class Tiles:
    """Tiles as a search is taught by them.

    ``scores`` float64 [m] of the query's words, calibrated where the search is, and ``embeddings``
    float32 [m, dim].
    """

    scores: np.ndarray = field(repr=False)
    embeddings: np.ndarray = field(repr=False)

    def __len__(self) -> int:
        return len(self.scores)

    def __getitem__(self, rows: np.ndarray | slice) -> Tiles:
        return Tiles(self.scores[rows], self.embeddings[rows])


@dataclass(frozen=True)
class Space:
    """Where tiles are compared: text scores ``(s - middle) / sigma``, embeddings ``(v - mean) M``.

    ``M`` [dim, dim] is the inverse root of the covariance, shrunk, so that a tile's squared norm is
    1 on the mean.
    """

    middle: float
    sigma: float
    mean: np.ndarray = field(repr=False)
    whitening: np.ndarray = field(repr=False)

    @classmethod
    def of(cls, tiles: Tiles, shrinkage: float = SHRINKAGE) -> Space:
        """Return that of a sample of ``tiles``, at least one."""
        middle, sigma = spread(np.asarray(tiles.scores, np.float64))
        values = tiles.embeddings.astype(np.float64)
        mean = values.mean(axis=0)
        values -= mean
        variances, axes = np.linalg.eigh(values.T @ values / len(values))
        variances = np.maximum(variances, 0.0)
        typical = max(float(variances.mean()), np.finfo(np.float32).tiny)
        scales = 1.0 / np.sqrt(variances + shrinkage * typical)
        norm = np.sqrt(max(float((variances * scales**2).sum()), np.finfo(np.float32).tiny))
        return cls(middle, sigma, mean, axes * (scales / norm))

    def texts(self, tiles: Tiles) -> np.ndarray:
        """Return the z-scores float64 [m] of the words."""
        return (np.asarray(tiles.scores, np.float64) - self.middle) / self.sigma

    def features(self, tiles: Tiles) -> np.ndarray:
        """Return the embeddings float64 [m, dim] in this space."""
        return (tiles.embeddings.astype(np.float64) - self.mean) @ self.whitening

    def scorer(self, text: float, weights: np.ndarray, offset: float) -> Scorer:
        """Return ``text`` times the z-score and ``weights`` [dim] times the features, of tiles."""
        direction = self.whitening @ weights
        slope = text / self.sigma
        return Scorer(slope, direction, offset - slope * self.middle - float(self.mean @ direction))
