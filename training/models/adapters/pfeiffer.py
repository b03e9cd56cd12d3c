"""Bottleneck adapters as Pfeiffer et al. place them (EACL 2021): after the feed-forward layer."""

from __future__ import annotations

import torch
from torch import nn
from torch.nn import functional

from training.errors import TrainingError
from training.models.adapters.adapter import Adapter


class Bottleneck(Adapter):
    """``W_up ReLU(W_down y)`` of ``[..., width]``, to be added to ``y`` (METHOD D)."""

    def __init__(self, width: int, reduction: int) -> None:
        super().__init__()
        if reduction > width:
            raise TrainingError(
                f"adapter.reduction is {reduction}; of a tower of width {width} nothing would be "
                f"left: give {width} or less (see --set)"
            )
        self.down = nn.Linear(width, width // reduction)
        self.up = nn.Linear(width // reduction, width)
        for layer in (self.down, self.up):  # as BERT's own layers
            nn.init.normal_(layer.weight, std=0.02)
            nn.init.zeros_(layer.bias)

    def forward(self, features: torch.Tensor) -> torch.Tensor:
        return self.up(functional.relu(self.down(features)))
