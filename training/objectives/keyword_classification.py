"""Multi-label classification of an image by the keywords of its captions (``presence.weight``)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
import torch
from torch import nn

from training.batch import Extra, Rows
from training.data.captions import CaptionTable, normalise
from training.objectives.losses import multilabel_loss
from training.objectives.material import Material
from training.objectives.term import Part, Term


class KeywordClassification(Term):
    """A logit for each keyword from the image's trunk vector, and their binary cross-entropy.

    A mean over the images of the step. It teaches the image tower words while it trains; a trained
    model does without.

    Args:
        width: of the trunk vector.
        shares: float32 ``[N, K]``, share of the captions of each image of the split that hold a
            keyword.
    """

    name = "presence"  # as configurations, logs and checkpoints have it
    scope = "part"

    def __init__(self, weight: float, width: int, shares: np.ndarray) -> None:
        super().__init__(weight)
        self.head = nn.Linear(width, shares.shape[1])
        self.shares = shares

    @classmethod
    def build(cls, material: Material) -> KeywordClassification | None:
        weight = material.config.presence.weight
        if weight == 0:
            return None
        shares = keyword_shares(material.train.captions, material.keywords)
        return cls(weight, material.encoder.trunk_width, shares)

    def draw(
        self, rows: Rows, ids: torch.Tensor, generator: torch.Generator
    ) -> Mapping[str, Extra]:
        """Keyword shares of each image, float32 ``[B*, K]``."""
        return {"presence": Extra(torch.from_numpy(self.shares[rows.images]), "images")}

    def forward(self, part: Part) -> torch.Tensor:
        loss = multilabel_loss(self.head(part.features.trunk), part.batch["presence"])
        return loss / part.batch.images_in_step


def keyword_shares(captions: CaptionTable, keywords: Sequence[str]) -> np.ndarray:
    """Share of each image's captions, repeats included, that hold a keyword: float32 ``[N, K]``."""
    column = {word: index for index, word in enumerate(keywords)}
    holds = np.zeros((len(captions.texts), len(keywords)), bool)
    for row, text in enumerate(captions.texts):
        holds[row, [column[word] for word in set(normalise(text).split()) if word in column]] = True
    return np.stack([holds[own].mean(axis=0, dtype=np.float32) for own in captions.of_image])
