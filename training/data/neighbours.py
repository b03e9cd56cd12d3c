"""Images whose embeddings are near: copies that were cropped, scaled or recoloured."""

from __future__ import annotations

import numpy as np

from rs_textsearch.engine import packages
from training.errors import TrainingError

ROWS = 1024
"""Images compared with all others at a time."""
MOST_PAIRS = 100
"""Pairs for each image: more are no duplicates, but a model that tells images apart badly."""


def near_neighbours(vectors: np.ndarray, above: float) -> tuple[np.ndarray, np.ndarray]:
    """All pairs of images whose cosine is above a threshold; exact.

    Args:
        vectors: unit vectors, float32 ``[N, d]``.
        above: cosine.

    Returns:
        Pairs int64 ``[P, 2]``, first < second, in order; cosine of each, float32 ``[P]``.

    Raises:
        TrainingError: vectors that are not finite, or far more pairs than can be duplicates.
    """
    with packages.loading():
        import faiss
    if not np.isfinite(vectors).all():
        raise TrainingError("embeddings of some images are not finite: the model is damaged")
    vectors = np.ascontiguousarray(vectors, np.float32)
    index = faiss.IndexFlatIP(vectors.shape[1])
    index.add(vectors)
    pairs, cosines, count = [], [], 0
    for start in range(0, len(vectors), ROWS):
        limits, near, found = index.range_search(vectors[start : start + ROWS], above)
        first = start + np.repeat(np.arange(len(limits) - 1), np.diff(limits.astype(np.int64)))
        later = found > first
        pairs.append(np.stack([first[later], found[later]], axis=1).astype(np.int64))
        cosines.append(near[later])
        count += len(pairs[-1])
        if count > MOST_PAIRS * len(vectors):
            raise TrainingError(
                f"more than {count} pairs of {len(vectors)} images have a cosine above {above:g}: "
                "this model does not tell them apart; give a larger threshold or another model"
            )
    together, near = np.concatenate(pairs), np.concatenate(cosines)
    order = np.lexsort(together.T[::-1])
    return together[order], near[order]
