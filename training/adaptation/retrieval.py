"""How well the tiles that a caption is said of are found: what a person who searches sees."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from rs_textsearch.engine.evaluating.retrieval import average_precision
from training.evaluation.protocol import Scored


class Found(NamedTuple):
    """Means over captions, 0 to 1.

    ``recall``: of the images that a caption is said of, the share among as many that score best
    (R-precision); ``precision``: average precision, by which epochs of equal recall are told apart.
    """

    recall: float
    precision: float

    @property
    def as_json(self) -> dict[str, float]:
        """For a document."""
        return {"recall": round(self.recall, 4), "average_precision": round(self.precision, 4)}


def found(scored: Scored) -> Found:
    """What a model finds; equal captions are one query, and all images that have it are right.

    Raises:
        TrainingError: scores that are not finite.
    """
    gallery = scored.gallery
    gallery.check_finite(scored.scores)
    equal = np.arange(len(scored.scores)) if gallery.equal is None else gallery.equal
    queries, first = np.unique(equal, return_index=True)
    of_image = [np.unique(equal[own]) for own in gallery.of_image]
    right = np.stack([np.isin(queries, own) for own in of_image], axis=1)
    order = np.argsort(-scored.scores[first], axis=1, kind="stable")
    hits = np.take_along_axis(right, order, axis=1)
    counts, ranks = right.sum(axis=1), np.arange(1, hits.shape[1] + 1)
    recall = np.where(ranks <= counts[:, None], hits, False).sum(axis=1) / counts
    precision = np.array(list(map(average_precision, scored.scores[first], right)))
    return Found(float(recall.mean()), float(precision.mean()))
