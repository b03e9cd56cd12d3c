"""Prototypes of captions: where the text tower takes words that no caption has.

A head learns where captions go; what it makes of a sentence far from all of them nobody asked for.
So the vector of such a text is drawn to those of the captions that the sentence encoder finds
nearest: a key-value cache whose share falls where the model itself knows better (Tip-Adapter, Zhang
et al., ECCV 2022), with means of clusters as its keys (prototypes; Snell et al., NeurIPS 2017).
"""

from __future__ import annotations

import warnings
from collections.abc import Callable, Mapping

import numpy as np
import torch
from scipy.cluster.vq import kmeans2
from torch import nn
from torch.nn.functional import normalize

from training.errors import TrainingError

SHARE = 0.75
"""How far texts are drawn that no prototype is near to."""
NEAR, FAR = 0.7, 0.5
"""Cosines to the nearest prototype at which texts begin to be drawn, and are drawn by SHARE."""
TEMPERATURE = 0.03
"""Of the softmax of cosines by which prototypes are mixed."""
_ITERATIONS = 15


class Prototypes(nn.Module):
    """Draws what a head makes of a text to what it makes of the nearest prototypes.

    Args:
        centroids: means of sentence vectors of length 1, float32 ``[K, w]``.
        centre: the mean that all captions share, ``[w]``; cosines are taken without it.
        length: of sentence vectors as the head takes them, a mean, ``[]``.
    """

    def __init__(
        self, centroids: torch.Tensor, centre: torch.Tensor, length: torch.Tensor
    ) -> None:
        super().__init__()
        self.register_buffer("centroids", centroids)
        self.register_buffer("centre", centre)
        self.register_buffer("length", length)

    @classmethod
    def of(cls, sentences: torch.Tensor, count: int) -> Prototypes:
        """Of clusters of captions: k-means, the same for the same captions.

        Args:
            sentences: vectors of captions, float32 ``[T, w]``.
            count: clusters, fewer where there are fewer captions.

        Raises:
            TrainingError: fewer than one.
        """
        if count < 1:
            raise TrainingError(f"--prototype-count {count}: give 1 or more, such as 500")
        unit = normalize(sentences, dim=1)
        centre = unit.mean(dim=0)
        directions = normalize(unit - centre, dim=1).numpy()
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", UserWarning)  # of empty clusters, which are left out
            _, cluster = kmeans2(
                directions, min(count, len(unit)), iter=_ITERATIONS, minit="points", seed=0
            )
        used, cluster = np.unique(cluster, return_inverse=True)
        cluster = torch.from_numpy(cluster)
        sums = torch.zeros(len(used), unit.shape[1]).index_add(0, cluster, unit)
        centroids = sums / cluster.bincount()[:, None]
        return cls(centroids, centre, sentences.norm(dim=1).mean())

    @classmethod
    def like(cls, weights: Mapping[str, torch.Tensor], prefix: str) -> Prototypes | None:
        """As large as those of which a state dict has the tensors; None where it has none."""
        named = {name: weights.get(f"{prefix}{name}") for name in ("centroids", "centre", "length")}
        if None in named.values():
            return None
        return cls(*(torch.zeros_like(value) for value in named.values()))

    def forward(
        self, sentences: torch.Tensor, head: Callable[[torch.Tensor], torch.Tensor]
    ) -> torch.Tensor:
        """Global vectors of length 1 of sentences ``[T, w]``, ``[T, d]``."""
        keys = normalize(self.centroids - self.centre, dim=1)
        directions = normalize(normalize(sentences, dim=1) - self.centre, dim=1)
        cosines = directions @ keys.T
        values = normalize(head(self.centroids * self.length), dim=1)
        mixture = normalize((cosines / TEMPERATURE).softmax(dim=1) @ values, dim=1)
        distance = (NEAR - cosines.amax(dim=1, keepdim=True)) / (NEAR - FAR)
        share = SHARE * distance.clamp(0, 1)
        return normalize((1 - share) * normalize(head(sentences), dim=1) + share * mixture, dim=1)
