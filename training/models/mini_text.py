"""The mini encoder's text tower: a small bidirectional transformer."""

from __future__ import annotations

import torch
from torch import nn
from torch.nn import functional

from training.config.encoder import EncoderConfig
from training.data.captions import PAD_ID
from training.models.convolutions import SharedDropout
from training.models.encoder import Features


class TransformerBlock(nn.Module):
    """Pre-norm self-attention and a GELU feed-forward of four times the width."""

    def __init__(self, width: int, heads: int, dropout: float) -> None:
        super().__init__()
        self.heads = heads
        self.norm1 = nn.LayerNorm(width)
        self.qkv = nn.Linear(width, 3 * width)
        self.out = nn.Linear(width, width)
        self.norm2 = nn.LayerNorm(width)
        self.expand = nn.Linear(width, 4 * width)
        self.contract = nn.Linear(4 * width, width)
        self.dropout = SharedDropout(dropout)

    def forward(self, tokens: torch.Tensor, bias: torch.Tensor) -> torch.Tensor:
        batch, length, width = tokens.shape
        qkv = self.qkv(self.norm1(tokens)).view(batch, length, 3, self.heads, width // self.heads)
        query, key, value = qkv.permute(2, 0, 3, 1, 4)
        mixed = functional.scaled_dot_product_attention(query, key, value, attn_mask=bias)
        mixed = mixed.transpose(1, 2).reshape(batch, length, width)
        tokens = tokens + self.dropout(self.out(mixed))
        hidden = functional.gelu(self.expand(self.norm2(tokens)))
        return tokens + self.dropout(self.contract(hidden))


class TextTower(nn.Module):
    """Token ids, int64 ``[T, L]`` padded with 0, to ``[T, d]`` and ``[T, L, d]``, not normalised.

    Padding is masked, so a caption's features do not depend on how far it was padded.
    """

    def __init__(self, vocabulary_size: int, config: EncoderConfig) -> None:
        super().__init__()
        width = config.text_width
        self.token_embedding = nn.Embedding(vocabulary_size, width)
        self.position_embedding = nn.Embedding(config.context_length, width)
        self.blocks = nn.ModuleList(
            TransformerBlock(width, config.text_heads, config.dropout)
            for _ in range(config.text_layers)
        )
        self.norm = nn.LayerNorm(width)
        self.dropout = SharedDropout(config.dropout)
        self.global_head = nn.Linear(width, config.dim)
        self.local_head = nn.Linear(width, config.dim)
        nn.init.normal_(self.token_embedding.weight, std=0.02)
        nn.init.normal_(self.position_embedding.weight, std=0.01)

    def forward(self, ids: torch.Tensor) -> Features:
        valid = ids != PAD_ID
        positions = torch.arange(ids.shape[1], device=ids.device)
        tokens = self.token_embedding(ids) + self.position_embedding(positions)
        tokens = self.dropout(tokens)
        bias = torch.where(valid[:, None, None, :], 0.0, -1e4).to(tokens.dtype)
        for block in self.blocks:
            tokens = block(tokens, bias)
        tokens = self.norm(tokens)
        weight = valid.unsqueeze(-1).to(tokens.dtype)
        trunk = (tokens * weight).sum(dim=1) / weight.sum(dim=1)
        return Features(self.global_head(trunk), self.local_head(tokens))
