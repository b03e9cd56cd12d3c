"""LoRA (Hu et al., ICLR 2022): low-rank updates of a self-attention's queries and values."""

from __future__ import annotations

import math
from collections.abc import Mapping

import torch
from torch import nn
from torch.nn import functional

from training.models.adapters.adapter import Adapter


class LowRank(nn.Module):
    """``(alpha / rank) B A x`` of ``[..., width]`` (eq. 3), zero at the start."""

    def __init__(self, width: int, rank: int, alpha: float) -> None:
        super().__init__()
        self.scale = alpha / rank
        self.down = nn.Parameter(torch.empty(rank, width))
        self.up = nn.Parameter(torch.zeros(width, rank))
        nn.init.kaiming_uniform_(self.down, a=math.sqrt(5))

    def forward(self, features: torch.Tensor) -> torch.Tensor:
        return functional.linear(functional.linear(features, self.down), self.up) * self.scale

    def matrix(self) -> torch.Tensor:
        """What is added to the weights, ``[width, width]``."""
        return self.up @ self.down * self.scale


class LoRA(Adapter):
    """Updates of the queries and of the values of one layer."""

    def __init__(self, width: int, rank: int, alpha: float) -> None:
        super().__init__()
        self.query = LowRank(width, rank, alpha)
        self.value = LowRank(width, rank, alpha)

    def matrix(self) -> torch.Tensor:
        """What is added to the weights of queries, keys and values, ``[3 width, width]``."""
        query, value = self.query.matrix(), self.value.matrix()
        return torch.cat([query, torch.zeros_like(query), value])


def with_merged_updates(
    weights: Mapping[str, torch.Tensor], alpha: float
) -> dict[str, torch.Tensor]:
    """A state dict with the updates of every :class:`LoRA` in it added to the weights they update.

    A layer's weights of queries, keys and values are its ``in_proj_weight``, and its LoRA is
    called ``lora`` beside it.
    """
    merged = {name: value for name, value in weights.items() if ".lora." not in name}
    for name, value in weights.items():
        layer = name.removesuffix("in_proj_weight")
        parts = [f"{layer}lora.{part}" for part in ("query", "value")]
        if layer != name and f"{parts[0]}.down" in weights:
            queries, keys, values = value.chunk(3)
            update = [
                weights[f"{part}.up"] @ weights[f"{part}.down"]
                * (alpha / len(weights[f"{part}.down"]))
                for part in parts
            ]  # fmt: skip
            merged[name] = torch.cat([queries + update[0], keys, values + update[1]])
    return merged
