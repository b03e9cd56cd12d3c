"""Transformers of open_clip with adapters in their layers, under the names of their weights."""

from __future__ import annotations

import torch
from open_clip.transformer import ResidualAttentionBlock, Transformer
from torch import nn
from torch.nn import functional

from training.config.encoder import LORA, PFEIFFER, PREFIX, UNIPELT, AdapterConfig
from training.models.adapters.lora import LoRA
from training.models.adapters.pfeiffer import Bottleneck
from training.models.adapters.prefix import FoldedPrefix, Prefix
from training.models.adapters.unipelt import Gates, Gating


class AdaptedTransformer(nn.Module):
    """In place of a transformer of open_clip, with the same layers and their adapters.

    A layer's own weights keep their names, so that checkpoints of the plain transformer fit.
    """

    def __init__(self, plain: Transformer, config: AdapterConfig) -> None:
        super().__init__()
        self.resblocks = nn.ModuleList(AdaptedBlock(block, config) for block in plain.resblocks)
        self.prefix = (
            Prefix(plain.layers, plain.width, config.prefix_length, config.prefix_hidden)
            if config.kind in (PREFIX, UNIPELT)
            else None
        )

    def forward(
        self, features: torch.Tensor, attn_mask: torch.Tensor | None = None
    ) -> torch.Tensor:
        """The last layer's output ``[B, L, width]``.

        Args:
            attn_mask: additive ``[L, L]``.
        """
        prefixes = [None] * len(self.resblocks) if self.prefix is None else self.prefix()
        for block, prefix in zip(self.resblocks, prefixes, strict=True):
            features = block(features, attn_mask, prefix)
        return features

    def merge(self) -> None:
        """Compute the same with fewer operations: for inference, in place.

        LoRA goes into the weights, the prefixes' network into constant keys and values. What
        depends on the input stays: bottlenecks, and everything that UniPELT gates.
        """
        if self.prefix is not None:
            self.prefix = FoldedPrefix(self.prefix)
        for block in self.resblocks:
            if block.gating is None:
                block.attn.merge_lora()


class AdaptedBlock(nn.Module):
    """A layer of open_clip's with what ``config`` adds to it."""

    def __init__(self, plain: ResidualAttentionBlock, config: AdapterConfig) -> None:
        super().__init__()
        width = plain.attn.embed_dim
        both = config.kind == UNIPELT
        self.ln_1, self.ls_1, self.ln_2, self.mlp, self.ls_2 = (
            plain.ln_1, plain.ls_1, plain.ln_2, plain.mlp, plain.ls_2,
        )  # fmt: skip
        lora = LoRA(width, config.rank, config.alpha) if both or config.kind == LORA else None
        self.attn = AdaptedAttention(plain.attn, lora)
        self.bottleneck = (
            Bottleneck(width, config.reduction) if both or config.kind == PFEIFFER else None
        )
        self.gating = Gating(width) if both else None

    def forward(
        self, features: torch.Tensor, mask: torch.Tensor | None, prefix: torch.Tensor | None
    ) -> torch.Tensor:
        gates = None if self.gating is None else self.gating(features, mask)
        mixed = self.attn(self.ln_1(features), mask, prefix, gates)
        features = features + self.ls_1(mixed)
        features = features + self.ls_2(self.mlp(self.ln_2(features)))
        if self.bottleneck is None:
            return features
        added = self.bottleneck(features)
        return features + (added if gates is None else gates.bottleneck * added)


class AdaptedAttention(nn.Module):
    """The self-attention of an ``nn.MultiheadAttention`` with LoRA and a prefix.

    Args:
        plain: without dropout, with biases, as open_clip makes it.
    """

    def __init__(self, plain: nn.MultiheadAttention, lora: LoRA | None) -> None:
        super().__init__()
        self.heads = plain.num_heads
        self.in_proj_weight, self.in_proj_bias = plain.in_proj_weight, plain.in_proj_bias
        self.out_proj = plain.out_proj
        self.lora = lora

    def forward(
        self,
        features: torch.Tensor,
        mask: torch.Tensor | None,
        prefix: torch.Tensor | None,
        gates: Gates | None,
    ) -> torch.Tensor:
        """Attention of ``[B, L, width]`` to itself and to ``prefix`` ``[2, P, width]``."""
        projected = functional.linear(features, self.in_proj_weight, self.in_proj_bias)
        query, key, value = projected.chunk(3, dim=-1)
        if self.lora is not None:
            added = self.lora.query(features), self.lora.value(features)
            if gates is not None:
                added = tuple(gates.lora * update for update in added)
            query, value = query + added[0], value + added[1]
        query, key, value = (self._in_heads(part) for part in (query, key, value))
        mask = None if mask is None else mask.to(query.dtype)
        if prefix is None:
            mixed = functional.scaled_dot_product_attention(query, key, value, attn_mask=mask)
        else:
            before = tuple(self._in_heads(part.to(key.dtype)[None]) for part in prefix)
            if gates is None:
                mixed = _behind_prefix(query, key, value, mask, *before)
            else:
                mixed = _behind_gated_prefix(query, key, value, mask, *before, gates.prefix)
        return self.out_proj(mixed.transpose(1, 2).flatten(2))

    def merge_lora(self) -> None:
        """Add the low-rank updates to the weights, in place, and leave them out."""
        if self.lora is not None:
            merged = self.in_proj_weight + self.lora.matrix()
            self.in_proj_weight = nn.Parameter(merged.detach(), requires_grad=False)
            self.lora = None

    def _in_heads(self, features: torch.Tensor) -> torch.Tensor:
        """``[B, L, width]`` as ``[B, heads, L, width / heads]``."""
        return features.unflatten(-1, (self.heads, -1)).transpose(1, 2)


def _behind_prefix(
    query: torch.Tensor,
    key: torch.Tensor,
    value: torch.Tensor,
    mask: torch.Tensor | None,
    prefix_key: torch.Tensor,
    prefix_value: torch.Tensor,
) -> torch.Tensor:
    """Attention ``[B, heads, L, c]`` to prefix and tokens; no position is barred from the prefix.

    Args:
        prefix_key: ``[1, heads, P, c]``, like the prefix's values.
    """
    count, length = query.shape[0], prefix_key.shape[2]  # of a tensor, exporters cannot trace len()
    key = torch.cat([prefix_key.expand(count, -1, -1, -1), key], dim=2)
    value = torch.cat([prefix_value.expand(count, -1, -1, -1), value], dim=2)
    mask = None if mask is None else functional.pad(mask, (length, 0))
    return functional.scaled_dot_product_attention(query, key, value, attn_mask=mask)


def _behind_gated_prefix(
    query: torch.Tensor,
    key: torch.Tensor,
    value: torch.Tensor,
    mask: torch.Tensor | None,
    prefix_key: torch.Tensor,
    prefix_value: torch.Tensor,
    gate: torch.Tensor,
) -> torch.Tensor:
    """:func:`_behind_prefix` with keys and values of the prefix times ``gate`` ``[B, L or 1, 1]``.

    Under a causal mask every position has a gate of its own, and with it other keys.
    """
    gate, length = gate.unsqueeze(1), prefix_key.shape[2]
    query = query * query.shape[-1] ** -0.5
    to_prefix = gate * (query @ prefix_key.transpose(-2, -1))
    to_tokens = query @ key.transpose(-2, -1)
    if mask is not None:
        to_tokens = to_tokens + mask
    weights = torch.cat([to_prefix, to_tokens], dim=-1).softmax(dim=-1)
    return gate * (weights[..., :length] @ prefix_value) + weights[..., length:] @ value
