"""UniPELT (Mao et al., ACL 2022): LoRA, prefix and bottleneck in every layer, each with a gate."""

from __future__ import annotations

from typing import NamedTuple

import torch
from torch import nn

from training.models.adapters.adapter import Adapter


class Gates(NamedTuple):
    """How far each adapter of a layer is open, 0 to 1: ``[B, L, 1]`` or ``[B, 1, 1]``."""

    lora: torch.Tensor
    prefix: torch.Tensor
    bottleneck: torch.Tensor


class Gating(Adapter):
    """Sigmoids of a linear map of a layer's input, averaged over tokens (METHOD D).

    The average of a position is over the tokens that it attends to: over all where nothing is
    masked, else over those before it. So a caption's features depend neither on what follows EOT
    nor, in a causal tower, on later words; at EOT it is the average over the whole caption.
    """

    def __init__(self, width: int) -> None:
        super().__init__()
        self.map = nn.Linear(width, len(Gates._fields))

    def forward(self, features: torch.Tensor, mask: torch.Tensor | None) -> Gates:
        """Gates of ``[B, L, width]`` under an additive mask ``[L, L]``."""
        opened = self.map(features).sigmoid()
        if mask is None:
            average = opened.mean(dim=1, keepdim=True)
        else:
            seen = (mask == 0).to(opened.dtype)
            average = (seen / seen.sum(dim=1, keepdim=True)) @ opened
        return Gates(*average.split(1, dim=-1))
