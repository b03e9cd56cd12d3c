"""Which of several samples of one picture stays."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import connected_components

from training.curation.sample import Sample


@dataclass(frozen=True)
class Preference:
    """An order of data sets: those preferred, the best first; all others; those avoided, the worst
    last. RS5M (METHOD D) prefers laion2b, laion400m and coyo and avoids LAION-COCO.
    """

    prefer: tuple[str, ...] = ()
    avoid: tuple[str, ...] = ()

    def rank(self, sample: Sample) -> int:
        """The place of a sample's data set, smaller is better."""
        if sample.dataset in self.prefer:
            return self.prefer.index(sample.dataset) - len(self.prefer)
        if sample.dataset in self.avoid:
            return len(self.avoid) - self.avoid.index(sample.dataset)
        return 0


def clusters(count: int, pairs: np.ndarray) -> np.ndarray:
    """Connected components of ``count`` things linked by ``pairs`` int ``[P, 2]``: int ``[count]``.

    What one thing is linked to is in its cluster, and what that is linked to: union-find.
    """
    if not count:
        return np.zeros(0, np.int32)
    graph = coo_matrix((np.ones(len(pairs), bool), np.reshape(pairs, (-1, 2)).T), (count, count))
    return connected_components(graph, directed=False)[1]


def kept_of(cluster: np.ndarray, rank: Sequence[int]) -> np.ndarray:
    """Row of the thing that each cluster keeps, int ``[clusters]``: of the best rank, the first."""
    if not len(cluster):
        return np.zeros(0, np.int64)
    order = np.lexsort((np.arange(len(cluster)), np.asarray(rank), cluster))
    _, first = np.unique(cluster[order], return_index=True)
    return order[first]
