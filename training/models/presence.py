"""Keyword presence: which keywords its captions hold, told from an image alone."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import torch
from torch import nn

from training.data.captions import CaptionTable, normalise


class KeywordPresence(nn.Linear):
    """Pooled image features ``[B, width]`` to a logit for each keyword ``[B, K]``.

    It teaches the image tower words while it trains; a trained model does without.
    """

    def forward(self, trunk: torch.Tensor) -> torch.Tensor:
        return super().forward(trunk).float()


def keyword_shares(captions: CaptionTable, keywords: Sequence[str]) -> np.ndarray:
    """Share of each image's captions, repeats included, that hold a keyword: float32 ``[N, K]``."""
    column = {word: index for index, word in enumerate(keywords)}
    holds = np.zeros((len(captions.texts), len(keywords)), bool)
    for row, text in enumerate(captions.texts):
        holds[row, [column[word] for word in set(normalise(text).split()) if word in column]] = True
    return np.stack([holds[own].mean(axis=0, dtype=np.float32) for own in captions.of_image])
