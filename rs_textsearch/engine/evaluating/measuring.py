"""All metrics of one class by one model, of the sample and of resamples of its blocks."""

from __future__ import annotations

import numpy as np

from rs_textsearch.engine.evaluating import retrieval, thresholds
from rs_textsearch.engine.evaluating.blocks import Blocks
from rs_textsearch.engine.evaluating.maps import Maps
from rs_textsearch.engine.evaluating.relevance import Relevance
from rs_textsearch.engine.evaluating.scoring import Scores


class Measuring:
    """Measures classes on the same ``blocks``, resampled the same way for every model."""

    def __init__(self, blocks: Blocks, maps: Maps, resamples: int, seed: int) -> None:
        self._blocks, self._maps = blocks, maps
        self._drawn = blocks.draws(resamples, seed)

    def of(self, relevance: Relevance, scores: Scores) -> dict[str, np.ndarray]:
        """Return the metrics, float64 [1 + resamples] each, the sample first.

        Those of :func:`retrieval.measures`; ``precision``, ``recall`` and ``f1`` above the
        threshold that was best in other folds, where two blocks hold relevant tiles; and the same
        with ``fair_`` before them from the model's level *fair* on, where it has levels; and those
        of :meth:`Maps.measures`, of the sample alone, for a map is no sum over blocks.
        """
        tiles = relevance.counted
        relevant, block = relevance.relevant[tiles], self._blocks.of_tile[tiles]
        values = scores.values[tiles]
        result = retrieval.measures(values, relevant, block, self._drawn)
        fold = self._blocks.folds(relevance.relevant)
        if fold is not None:
            above = thresholds.cross_fitted(values, relevant, fold[tiles])
            result |= thresholds.measures(above, relevant, block, self._drawn)
        if scores.fair is not None:
            fair = thresholds.measures(scores.fair[tiles], relevant, block, self._drawn)
            result |= {f"fair_{name}": value for name, value in fair.items()}
        for name, value in self._maps.measures(relevance, scores.values).items():
            result[name] = np.append(value, np.full(len(self._drawn) - 1, np.nan))
        return result
