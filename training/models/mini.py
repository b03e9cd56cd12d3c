"""The mini encoder: MobileNetV2 for images, a small bidirectional transformer for text.

About 6 million parameters; both towers give a global vector and local features (25 patches at
160 px, one vector a token), as EBAKER needs them.
"""

from __future__ import annotations

from pathlib import Path

import timm
import torch
from safetensors import SafetensorError
from safetensors.torch import load_file
from torch import nn
from torch.nn import functional

from training.data.captions import PAD_ID, SOT_ID
from training.errors import TrainingError
from training.models.folding import fold_batch_norms, fold_pair
from training.presets import FitConfig

TRUNK_CHANNELS = 1280


class ImageTower(nn.Module):
    """MobileNetV2 trunk with a global and a local head.

    Input: float ``[B, 3, S, S]`` in 0..255. Output: L2-normalised ``[B, d]`` and ``[B, P, d]``,
    ``P = (S / 32)^2`` patches in row order.
    """

    def __init__(
        self, dim: int, frozen_blocks: int, dropout: float, checkpoint: Path | None
    ) -> None:
        super().__init__()
        # TensorFlow's SAME padding: the shipped ImageNet weights are wrong with any other.
        self.trunk = timm.create_model(
            "mobilenetv2_100", pretrained=False, pad_type="same", num_classes=0, global_pool=""
        )
        if checkpoint is not None:
            self._load_trunk(checkpoint)
        self.frozen_blocks = frozen_blocks
        self.dropout = nn.Dropout(dropout)
        self.global_head = nn.Linear(TRUNK_CHANNELS, dim)
        self.local_head = nn.Linear(TRUNK_CHANNELS, dim)
        if frozen_blocks > 0:
            fold_pair(self.trunk, "conv_stem", "bn1")
        for module in self._frozen():
            fold_batch_norms(module)
            module.requires_grad_(False)

    def _frozen(self) -> list[nn.Module]:
        if self.frozen_blocks == 0:
            return []
        return [self.trunk.conv_stem, self.trunk.bn1, *self.trunk.blocks[: self.frozen_blocks]]

    def _load_trunk(self, checkpoint: Path) -> None:
        """Load a timm ``mobilenetv2_100`` safetensors file, classifier ignored.

        Raises:
            TrainingError: the file is missing or holds other weights.
        """
        try:
            state = {name: value.float() for name, value in load_file(checkpoint).items()}
        except (OSError, ValueError, SafetensorError) as error:
            raise TrainingError(f"{checkpoint}: not readable as safetensors ({error})") from error
        state = {name: value for name, value in state.items() if not name.startswith("classifier")}
        try:
            self.trunk.load_state_dict(state)
        except RuntimeError as error:
            raise TrainingError(f"{checkpoint}: not a MobileNetV2 1.0 state dict") from error

    def forward(self, pixels: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
        normalised = (pixels / 127.5 - 1.0).contiguous(memory_format=torch.channels_last)
        with torch.set_grad_enabled(self.frozen_blocks == 0 and torch.is_grad_enabled()):
            features = self.trunk.bn1(self.trunk.conv_stem(normalised))
            for block in self.trunk.blocks[: self.frozen_blocks]:
                features = block(features)
        for block in self.trunk.blocks[self.frozen_blocks :]:
            features = block(features)
        features = self.trunk.bn2(self.trunk.conv_head(features))
        patches = self.dropout(features.flatten(2).transpose(1, 2))
        pooled = patches.mean(dim=1)
        return (
            functional.normalize(self.global_head(pooled).float(), dim=-1),
            functional.normalize(self.local_head(patches).float(), dim=-1),
        )


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
        self.dropout = nn.Dropout(dropout)

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
    """Token ids, int64 ``[T, L]`` padded with 0, to L2-normalised ``[T, d]`` and ``[T, L, d]``.

    Padding is masked, so a caption's features do not depend on how far it was padded.
    """

    def __init__(self, vocabulary_size: int, config: FitConfig) -> None:
        super().__init__()
        width = config.text_width
        self.token_embedding = nn.Embedding(vocabulary_size, width)
        self.position_embedding = nn.Embedding(config.context_length, width)
        self.blocks = nn.ModuleList(
            TransformerBlock(width, config.text_heads, config.dropout)
            for _ in range(config.text_layers)
        )
        self.norm = nn.LayerNorm(width)
        self.dropout = nn.Dropout(config.dropout)
        self.global_head = nn.Linear(width, config.dim)
        self.local_head = nn.Linear(width, config.dim)
        nn.init.normal_(self.token_embedding.weight, std=0.02)
        nn.init.normal_(self.position_embedding.weight, std=0.01)

    def forward(self, ids: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
        valid = ids != PAD_ID
        positions = torch.arange(ids.shape[1], device=ids.device)
        tokens = self.token_embedding(ids) + self.position_embedding(positions)
        tokens = self.dropout(tokens)
        bias = torch.where(valid[:, None, None, :], 0.0, -1e4).to(tokens.dtype)
        for block in self.blocks:
            tokens = block(tokens, bias)
        tokens = self.norm(tokens)
        weight = valid.unsqueeze(-1).to(tokens.dtype)
        pooled = (tokens * weight).sum(dim=1) / weight.sum(dim=1)
        return (
            functional.normalize(self.global_head(pooled).float(), dim=-1),
            functional.normalize(self.local_head(tokens).float(), dim=-1),
        )


class MiniModel(nn.Module):
    """Both towers and the logit scales of the global and the local term."""

    def __init__(
        self, vocabulary_size: int, config: FitConfig, checkpoint: Path | None = None
    ) -> None:
        super().__init__()
        self.image = ImageTower(config.dim, config.frozen_blocks, config.dropout, checkpoint)
        self.text = TextTower(vocabulary_size, config)
        start = torch.tensor(float(config.initial_scale)).log()
        self.global_scale = nn.Parameter(start.clone())
        self.local_scale = nn.Parameter(start.clone())

    def pretrained_parameters(self) -> list[nn.Parameter]:
        """Trainable weights that come from ImageNet: they move at a lower rate."""
        return [value for value in self.image.trunk.parameters() if value.requires_grad]


def local_positions(ids: torch.Tensor) -> torch.Tensor:
    """Bool ``[T, L]``: positions that enter the local term (neither SOT nor padding)."""
    return (ids != PAD_ID) & (ids != SOT_ID)
