"""The mini encoder's text tower: a small bidirectional transformer."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

import torch
from torch import nn
from torch.nn import functional

from training.config.encoder import EncoderConfig
from training.data.captions import PAD_ID
from training.models.convolutions import SharedDropout
from training.models.encoder import Features
from training.models.heads import head
from training.models.known_texts import KnownTexts
from training.models.prototypes import Prototypes


class TransformerBlock(nn.Module):
    """Pre-norm self-attention and a GELU feed-forward of four times the width."""

    eps: ClassVar[float] = 1e-5

    def __init__(self, width: int, heads: int, dropout: float) -> None:
        super().__init__()
        self.heads = heads
        self.norm1 = nn.LayerNorm(width, self.eps)
        self.qkv = nn.Linear(width, 3 * width)
        self.out = nn.Linear(width, width)
        self.norm2 = nn.LayerNorm(width, self.eps)
        self.expand = nn.Linear(width, 4 * width)
        self.contract = nn.Linear(4 * width, width)
        self.dropout = SharedDropout(dropout)

    def forward(self, tokens: torch.Tensor, bias: torch.Tensor) -> torch.Tensor:
        tokens = tokens + self.attention(self.norm1(tokens), bias)
        return tokens + self.feed_forward(self.norm2(tokens))

    def attention(self, tokens: torch.Tensor, bias: torch.Tensor) -> torch.Tensor:
        """What the tokens ``[T, L, w]`` take from each other; ``bias`` hides padding."""
        batch, length, width = tokens.shape
        qkv = self.qkv(tokens).view(batch, length, 3, self.heads, width // self.heads)
        query, key, value = qkv.permute(2, 0, 3, 1, 4)
        mixed = functional.scaled_dot_product_attention(query, key, value, attn_mask=bias)
        return self.dropout(self.out(mixed.transpose(1, 2).reshape(batch, length, width)))

    def feed_forward(self, tokens: torch.Tensor) -> torch.Tensor:
        """What each token ``[T, L, w]`` becomes by itself."""
        return self.dropout(self.contract(functional.gelu(self.expand(tokens))))


class TextTower(nn.Module):
    """Token ids, int64 ``[T, L]`` padded with 0, to ``[T, d]`` and ``[T, L, d]``, not normalised.

    Padding is masked, so a caption's features do not depend on how far it was padded.

    Attributes:
        prototypes: draw global vectors to those of captions; a finished model may have some.
        known: token features of texts that came before, while the tower is trained frozen.
    """

    block: ClassVar[type[TransformerBlock]] = TransformerBlock

    def __init__(self, vocabulary_size: int, config: EncoderConfig) -> None:
        super().__init__()
        width = config.text_width
        self.token_embedding = nn.Embedding(vocabulary_size, width)
        self.position_embedding = nn.Embedding(config.context_length, width)
        self.blocks = nn.ModuleList(
            self.block(width, config.text_heads, config.dropout) for _ in range(config.text_layers)
        )
        self.norm = nn.LayerNorm(width, self.block.eps)
        self.dropout = SharedDropout(config.dropout)
        self.prototypes: Prototypes | None = None
        self.known: KnownTexts | None = None
        self.global_head = head(width, config.dim, config.head_layers)
        self.local_head = head(width, config.dim, config.head_layers)
        nn.init.normal_(self.token_embedding.weight, std=0.02)
        nn.init.normal_(self.position_embedding.weight, std=0.01)

    def forward(self, ids: torch.Tensor) -> Features:
        sentences, tokens = self.trunk(ids)
        if self.prototypes is None:
            pooled = self.global_head(sentences)
        else:
            pooled = self.prototypes(sentences, self.global_head)
        return Features(pooled, self.local_head(tokens))

    def trunk(self, ids: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
        """What the heads take: the mean of a caption's tokens, ``[T, w]``, and these."""
        tokens = self.tokens(ids) if self.known is None else self.known.tokens(ids, self.tokens)
        valid = ids != PAD_ID
        weight = valid.unsqueeze(-1).to(tokens.dtype)
        return (tokens * weight).sum(dim=1) / weight.sum(dim=1), tokens

    def tokens(self, ids: torch.Tensor) -> torch.Tensor:
        """Features of each token below the heads, ``[T, L, w]``."""
        valid = ids != PAD_ID
        positions = torch.arange(ids.shape[1], device=ids.device)
        embedded = self.token_embedding(ids) + self.position_embedding(positions)
        bias = torch.where(valid[:, None, None, :], 0.0, -1e4).to(embedded.dtype)
        return self.encode(embedded, bias)

    def encode(self, embedded: torch.Tensor, bias: torch.Tensor) -> torch.Tensor:
        """Tokens ``[T, L, w]`` from their embeddings, normalised after the last block."""
        tokens = self.dropout(embedded)
        for block in self.blocks:
            tokens = block(tokens, bias)
        return self.norm(tokens)

    def freeze(self, layers: int) -> None:
        """Let so many leading layers learn no more: the embeddings, then the blocks."""
        for layer in self._layers()[:layers]:
            for part in layer:
                part.requires_grad_(False)

    def remember(self) -> None:
        """Compute each text once from now on, if nothing below the heads learns or is random."""
        changes = any(value.requires_grad for value in self.trunk_parameters())
        if not changes and self.dropout.p == 0:
            self.known = KnownTexts()

    def _layers(self) -> list[tuple[nn.Module, ...]]:
        """From the input on, what :meth:`freeze` counts."""
        layers = [(self.token_embedding, self.position_embedding), *((it,) for it in self.blocks)]
        layers[-1] += (self.norm,)
        return layers

    def trunk_parameters(self) -> Iterator[nn.Parameter]:
        """All weights but those of the heads."""
        for layer in self._layers():
            for part in layer:
                yield from part.parameters()
