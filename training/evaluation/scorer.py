"""Scores of every caption with every image: global and local similarity, and how they are mixed."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np
import torch

from rs_textsearch.engine.encoding.card import Score
from training.config.similarity import SimilarityConfig
from training.errors import TrainingError
from training.models.half_gram import half_grams, squared_similarities
from training.models.similarity import LATE_TEMPERATURE, global_similarity, late_interaction

IMAGES = 256
"""Images that are scored at a time."""
GRAM_BYTES = 1 << 29
"""Gram matrices of captions held at a time; those of images are made once for each such part."""
LATE_COSINES = 1 << 24
"""Token-patch cosines held at a time."""


@dataclass(frozen=True)
class Embeddings:
    """Embeddings of ``N`` captions or images, float32 on the CPU, L2-normalised.

    Attributes:
        pooled: global vectors ``[N, d]``.
        local: local vectors ``[N, L, d]``; ``L`` is 0 where only the global ones were asked for.
        valid: bool ``[N, L]``, which local vectors count.
    """

    pooled: torch.Tensor
    local: torch.Tensor
    valid: torch.Tensor

    def __getitem__(self, rows: slice) -> Embeddings:
        return Embeddings(self.pooled[rows], self.local[rows], self.valid[rows])

    def __len__(self) -> int:
        return len(self.pooled)

    def to(self, device: torch.device) -> Embeddings:
        """The same on ``device``."""
        parts = (self.pooled, self.local, self.valid)
        return Embeddings(*(part.to(device, non_blocking=True) for part in parts))


@dataclass(frozen=True)
class Similarities:
    """``S_g`` and ``S_l``, float32 ``[T, I]``; ``s_l`` is None where it was not asked for."""

    s_g: np.ndarray
    s_l: np.ndarray | None

    def mixed(self, global_weight: float, local_weight: float) -> np.ndarray:
        """``global_weight * S_g + local_weight * S_l`` (EBAKER eq. 6), float32 ``[T, I]``.

        Raises:
            TrainingError: local similarities count and were not computed.
        """
        if local_weight == 0:
            return np.float32(global_weight) * self.s_g
        if self.s_l is None:
            raise TrainingError(f"local_weight is {local_weight}, but there are no local features")
        return np.float32(global_weight) * self.s_g + np.float32(local_weight) * self.s_l


@torch.inference_mode()
def similarities(
    text: Embeddings,
    image: Embeddings,
    kind: str | None = "rms",
    device: torch.device | str = "cpu",
) -> Similarities:
    """Similarities of all captions with all images, in blocks so that memory stays flat.

    Args:
        kind: of local similarity, see :func:`training.models.similarity.local_similarity`; None
            for the global one alone.
        device: where they are computed.
    """
    device = torch.device(device)
    s_g = torch.empty(len(text), len(image))
    s_l = None if kind is None else torch.empty(len(text), len(image))
    part = len(text) if kind is None or kind == "late" else _captions_at_once(text.local.shape[2])
    for rows in blocks(len(text), part):
        ours = text[rows].to(device)
        local = None if s_l is None else _LocalScorer(ours, kind)
        for columns in blocks(len(image), IMAGES):
            theirs = image[columns].to(device)
            s_g[rows, columns] = global_similarity(ours.pooled, theirs.pooled).cpu()
            if local is not None:
                s_l[rows, columns] = local.with_images(theirs).cpu()
    return Similarities(s_g.numpy(), None if s_l is None else s_l.numpy())


class _LocalScorer:
    """Local similarities of some captions, whose Gram matrices are made once."""

    def __init__(self, text: Embeddings, kind: str) -> None:
        self.text, self.kind = text, kind
        self.grams = None if kind == "late" else half_grams(text.local, text.valid)

    def with_images(self, image: Embeddings) -> torch.Tensor:
        """``S_l`` of a kind, ``[T, B]``."""
        if self.grams is None:
            return self._late(image)
        of_images = half_grams(image.local, image.valid, doubled=True)
        rms = squared_similarities(self.grams, of_images).sqrt_()
        if self.kind == "rms":
            return rms
        pairs = self.text.valid.sum(dim=1, keepdim=True).float() * image.local.shape[1]
        return rms * pairs.sqrt()

    def _late(self, image: Embeddings) -> torch.Tensor:
        text = self.text
        s_l = torch.empty(len(text), len(image), device=text.local.device)
        pairs = max(1, LATE_COSINES // (text.local.shape[1] * image.local.shape[1]))
        side = max(1, math.isqrt(pairs))
        for columns in blocks(len(image), side):
            for rows in blocks(len(text), side):
                s_l[rows, columns] = late_interaction(
                    text.local[rows], text.valid[rows], image.local[columns], LATE_TEMPERATURE
                )
        return s_l


def _captions_at_once(width: int) -> int:
    return max(1, GRAM_BYTES // (2 * width * (width + 8)))


def blocks(count: int, size: int) -> Iterator[slice]:
    """``range(count)`` in stretches of ``size``."""
    return (slice(start, min(start + size, count)) for start in range(0, count, size))


@dataclass(frozen=True)
class ScoreRule:
    """How a model scores: the weights of ``S_g`` and ``S_l``, and what ``S_l`` is.

    Attributes:
        tokens: text positions of ``S_l``, ``valid`` or ``all``.
        kind: ``rms``, ``frobenius`` or ``late``.
    """

    global_weight: float = 1.0
    local_weight: float = 0.0
    tokens: str = "valid"
    kind: str = "rms"

    @classmethod
    def of_config(cls, config: SimilarityConfig) -> ScoreRule:
        """The rule that a run is validated by."""
        return cls(config.global_weight, config.local_weight, config.tokens, config.kind)

    @classmethod
    def of_card(cls, score: Score) -> ScoreRule:
        """The rule that the engine ranks by."""
        return cls(score.global_weight, score.local_weight, score.tokens, score.norm)

    @property
    def local(self) -> bool:
        """Whether local features count."""
        return self.local_weight != 0

    def scores(
        self, text: Embeddings, image: Embeddings, device: torch.device | str = "cpu"
    ) -> np.ndarray:
        """Scores, float32 ``[T, I]``; no local similarity is computed where it does not count."""
        kind = self.kind if self.local else None
        found = similarities(text, image, kind, device)
        return found.mixed(self.global_weight, self.local_weight)

    def protocol(self) -> dict[str, Any]:
        """How retrieval is measured, in words."""
        return {
            "i2t": "any hit among the image's captions",
            "ties": "kept in gallery order",
            "score": f"{self.global_weight} global + {self.local_weight} local ({self.kind}, "
            f"{self.tokens} tokens)",
            "image": "whole image, shorter side to the input size, centre crop",
        }
