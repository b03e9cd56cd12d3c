"""Keyword explicit reasoning (KER): masked words of a caption, predicted from its image.

EBAKER, ACM MM 2024, section 3.4 and equations 10-12; the layers and their initialisation are
those of IRRA's cross-modal module (CVPR 2023), which the paper takes over (METHOD A.2 #18-21).
Used in training only.
"""

from __future__ import annotations

import torch
from torch import nn


class QuickGELU(nn.Module):
    """``x sigmoid(1.702 x)``, the activation of OpenAI's CLIP."""

    def forward(self, features: torch.Tensor) -> torch.Tensor:
        return features * torch.sigmoid(1.702 * features)


class ReasoningBlock(nn.Module):
    """Pre-norm self-attention over text positions and a QuickGELU feed-forward of 4 d."""

    def __init__(self, dim: int, heads: int) -> None:
        super().__init__()
        self.norm1 = nn.LayerNorm(dim)
        self.attention = nn.MultiheadAttention(dim, heads, batch_first=True)
        self.norm2 = nn.LayerNorm(dim)
        self.expand = nn.Linear(dim, 4 * dim)
        self.activation = QuickGELU()
        self.contract = nn.Linear(4 * dim, dim)

    def forward(self, tokens: torch.Tensor, padding: torch.Tensor | None) -> torch.Tensor:
        """``[T, L, d]`` to the same; ``padding`` bool ``[T, L]``: positions nobody looks at."""
        return self.feed_forward(self.attend(tokens, padding))

    def attend(self, tokens: torch.Tensor, padding: torch.Tensor | None) -> torch.Tensor:
        """The first half: every position looks at the others."""
        normed = self.norm1(tokens)
        mixed, _ = self.attention(
            normed, normed, normed, key_padding_mask=padding, need_weights=False
        )
        return tokens + mixed

    def feed_forward(self, tokens: torch.Tensor) -> torch.Tensor:
        """The second half, of any positions ``[..., d]``, each by itself."""
        return tokens + self.contract(self.activation(self.expand(self.norm2(tokens))))


class KeywordReasoning(nn.Module):
    """Masked text positions look at the image, then at each other, and name what is missing.

    One cross-attention from text positions to visual features (LayerNorm on either side, no
    residual around it: what a position knows of itself must come back through the image),
    ``blocks`` transformer blocks, a LayerNorm, and a Linear-QuickGELU-LayerNorm-Linear head.

    Args:
        dim: width ``d`` of the features of both towers.
        heads: attention heads; ``d`` is divisible by them (8 in the paper).
        blocks: transformer blocks (4 in the paper, 2 in the released code).
        outputs: classes of the head: the vocabulary's size or the number of keywords.
        patches_only: leave the image's global vector out of keys and values, as the released
            code does; the paper has it in.
        mask_pads: keep text positions from attending to padding; the released code lets them.
    """

    def __init__(
        self,
        dim: int,
        heads: int,
        blocks: int,
        outputs: int,
        patches_only: bool = False,
        mask_pads: bool = True,
    ) -> None:
        super().__init__()
        self.patches_only = patches_only
        self.mask_pads = mask_pads
        self.norm_text = nn.LayerNorm(dim)
        self.norm_image = nn.LayerNorm(dim)
        self.cross_attention = nn.MultiheadAttention(dim, heads, batch_first=True)
        self.blocks = nn.ModuleList(ReasoningBlock(dim, heads) for _ in range(blocks))
        self.norm_post = nn.LayerNorm(dim)
        self.head = nn.Sequential(
            nn.Linear(dim, dim), QuickGELU(), nn.LayerNorm(dim), nn.Linear(dim, outputs)
        )
        self._initialise(dim)

    def _initialise(self, dim: int) -> None:
        """Standard deviations of METHOD A.2 #21; biases keep PyTorch's defaults."""
        attention_std = dim**-0.5
        # A module without blocks is a legal ablation: its projections count as one layer's.
        output_std = attention_std * (2 * max(len(self.blocks), 1)) ** -0.5
        hidden_std = (2 * dim) ** -0.5
        for attention in (self.cross_attention, *(block.attention for block in self.blocks)):
            nn.init.normal_(attention.in_proj_weight, std=attention_std)
            nn.init.normal_(attention.out_proj.weight, std=output_std)
        for block in self.blocks:
            nn.init.normal_(block.expand.weight, std=hidden_std)
            nn.init.normal_(block.contract.weight, std=output_std)
        nn.init.normal_(self.head[0].weight, std=hidden_std)
        nn.init.normal_(self.head[3].weight, std=output_std)

    def forward(
        self,
        text_local: torch.Tensor,
        valid: torch.Tensor,
        image_pooled: torch.Tensor,
        image_local: torch.Tensor,
        where: torch.Tensor,
    ) -> torch.Tensor:
        """Logits at the masked positions only, in the row-major order of ``where``.

        Computing them elsewhere would multiply by the whole vocabulary for nothing
        (METHOD G.7), and so would the last feed-forward, after which no position looks at
        another; ``targets[where]`` are the labels that go with them.

        Args:
            text_local: L2-normalised features ``[T, L, d]`` of the masked captions.
            valid: bool ``[T, L]``, False for padding; at least one True in a row.
            image_pooled: L2-normalised ``[T, d]``: for each caption, its image's.
            image_local: L2-normalised patches ``[T, P, d]``, likewise.
            where: bool ``[T, L]``, the ``M`` positions that are masked and have a target.

        Returns:
            logits ``[M, outputs]``; ``M`` may be 0.
        """
        visual = image_local
        if not self.patches_only:
            visual = torch.cat([image_pooled.unsqueeze(1), image_local], dim=1)
        visual = self.norm_image(visual)
        tokens, _ = self.cross_attention(
            self.norm_text(text_local), visual, visual, need_weights=False
        )
        padding = ~valid if self.mask_pads else None
        for block in self.blocks[:-1]:
            tokens = block(tokens, padding)
        if not self.blocks:
            masked = tokens[where]
        else:
            last = self.blocks[-1]
            masked = last.feed_forward(last.attend(tokens, padding)[where])
        return self.head(self.norm_post(masked))
