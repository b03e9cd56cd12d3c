"""Prefix tuning (Li and Liang, ACL 2021): learned keys and values in front of every layer's."""

from __future__ import annotations

import torch
from torch import nn

from training.models.adapters.adapter import Adapter


class Prefix(Adapter):
    """Keys and values of all layers, ``[layers, 2, length, width]``, from one small network.

    Training them through a network is stabler than by themselves (section 4.3 of the paper).
    """

    def __init__(self, layers: int, width: int, length: int, hidden: int) -> None:
        super().__init__()
        self.shape = (length, layers, 2, width)
        self.embedding = nn.Embedding(length, width)
        self.network = nn.Sequential(
            nn.Linear(width, hidden), nn.Tanh(), nn.Linear(hidden, layers * 2 * width)
        )

    def forward(self) -> torch.Tensor:
        return self.network(self.embedding.weight).view(self.shape).permute(1, 2, 0, 3)


class FoldedPrefix(nn.Module):
    """What a :class:`Prefix` gives, without its network."""

    def __init__(self, prefix: Prefix) -> None:
        super().__init__()
        self.values = nn.Parameter(prefix().detach().contiguous(), requires_grad=False)

    def forward(self) -> torch.Tensor:
        return self.values
