"""The mini encoder's text tower in the shape of BERT, for the weights of a sentence encoder.

Devlin et al., NAACL 2019, as Sentence-Transformers uses it (Reimers and Gurevych, EMNLP 2019): the
mean of all tokens is a sentence's vector.
"""

from __future__ import annotations

import torch
from torch import nn

from training.models.mini_text import TextTower, TransformerBlock


class PostNormBlock(TransformerBlock):
    """The same layers, but what is normalised is the sum."""

    eps = 1e-12

    def forward(self, tokens: torch.Tensor, bias: torch.Tensor) -> torch.Tensor:
        tokens = self.norm1(tokens + self.attention(tokens, bias))
        return self.norm2(tokens + self.feed_forward(tokens))


class BertTextTower(TextTower):
    """The text tower with its norm behind the embeddings, which hold those of the first type."""

    block = PostNormBlock

    def encode(self, embedded: torch.Tensor, bias: torch.Tensor) -> torch.Tensor:
        tokens = self.dropout(self.norm(embedded))
        for block in self.blocks:
            tokens = block(tokens, bias)
        return tokens

    def _layers(self) -> list[tuple[nn.Module, ...]]:
        embeddings = (self.token_embedding, self.position_embedding, self.norm)
        return [embeddings, *((block,) for block in self.blocks)]
