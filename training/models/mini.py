"""The mini encoder: a MobileNetV2 for images, a small bidirectional transformer for text.

About 6 million parameters; both towers give a global vector and local features (25 patches at
160 px, one vector a token), as EBAKER needs them. EfficientNet-Lites, which are MobileNetV2s with
other widths and kernels, serve as well.
"""

from __future__ import annotations

import copy
from pathlib import Path

import timm
import torch
from safetensors import SafetensorError
from safetensors.torch import load_file
from tokenizers import Tokenizer
from torch import nn
from torch.nn import functional

from training.config import Config
from training.config.encoder import STRIDE, EncoderConfig
from training.data.captions import EOT_ID, MASK_ID, PAD_ID, SOT_ID, UNK_ID
from training.errors import TrainingError
from training.models.convolutions import SharedDropout, use_fast_convolutions
from training.models.encoder import DualEncoder, Features
from training.models.folding import fold_batch_norms, fold_pair

TRUNK_CHANNELS = 1280


class ImageTower(nn.Module):
    """A trunk of timm's with a global and a local head.

    Input: float ``[B, 3, S, S]`` in 0..255. Output: L2-normalised ``[B, d]`` and ``[B, P, d]``,
    ``P = (S / 32)^2`` patches in row order. The stem and the first ``frozen_blocks`` of the seven
    stages keep their weights; eight freezes the convolution above them too.
    """

    def __init__(
        self,
        dim: int,
        frozen_blocks: int,
        dropout: float,
        checkpoint: Path | None,
        trunk: str = "mobilenetv2_100",
    ) -> None:
        super().__init__()
        # TensorFlow's SAME padding: ImageNet weights from there are wrong with any other.
        self.trunk = timm.create_model(
            trunk, pretrained=False, pad_type="same", num_classes=0, global_pool=""
        )
        if checkpoint is not None:
            self._load_trunk(checkpoint)
        self.frozen_blocks = frozen_blocks
        self.dropout = SharedDropout(dropout)
        self.global_head = nn.Linear(TRUNK_CHANNELS, dim)
        self.local_head = nn.Linear(TRUNK_CHANNELS, dim)
        self.head_frozen = frozen_blocks > len(self.trunk.blocks)
        if frozen_blocks > 0:
            fold_pair(self.trunk, "conv_stem", "bn1")
        if self.head_frozen:
            fold_pair(self.trunk, "conv_head", "bn2")
        for module in self._frozen():
            fold_batch_norms(module)
            module.requires_grad_(False)
        use_fast_convolutions(self.trunk)

    def _frozen(self) -> list[nn.Module]:
        if self.frozen_blocks == 0:
            return []
        frozen = [self.trunk.conv_stem, self.trunk.bn1, *self.trunk.blocks[: self.frozen_blocks]]
        return [*frozen, self.trunk.conv_head, self.trunk.bn2] if self.head_frozen else frozen

    def _load_trunk(self, checkpoint: Path) -> None:
        """Load timm's state dict of the trunk from safetensors, classifier ignored.

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
            name = self.trunk.default_cfg["architecture"]
            raise TrainingError(f"{checkpoint}: not a state dict of timm's {name}") from error

    def forward(self, pixels: torch.Tensor) -> Features:
        return self.upper(self.lower(pixels))[0]

    def lower(self, pixels: torch.Tensor) -> torch.Tensor:
        """Normalised pixels after the frozen stages, ``[B, C, h, w]``, without a gradient."""
        features = (pixels / 127.5 - 1.0).contiguous(memory_format=torch.channels_last)
        if self.frozen_blocks == 0:
            return features
        with torch.no_grad():
            features = self.trunk.bn1(self.trunk.conv_stem(features))
            for block in self.trunk.blocks[: self.frozen_blocks]:
                features = block(features)
            return self._head(features) if self.head_frozen else features

    def _head(self, features: torch.Tensor) -> torch.Tensor:
        return self.trunk.bn2(self.trunk.conv_head(features))

    def upper(self, features: torch.Tensor) -> tuple[Features, torch.Tensor]:
        """The stages that learn, and the heads, on the output of :meth:`lower`.

        Returns:
            the features, and the mean over the patches before the heads, ``[B, 1280]``.
        """
        if self.frozen_blocks == 0:
            features = self.trunk.bn1(self.trunk.conv_stem(features))
        for block in self.trunk.blocks[self.frozen_blocks :]:
            features = block(features)
        if not self.head_frozen:
            features = self._head(features)
        patches = self.dropout(features.flatten(2).transpose(1, 2))
        trunk = patches.mean(dim=1)
        projected = Features(
            functional.normalize(self.global_head(trunk).float(), dim=-1),
            functional.normalize(self.local_head(patches).float(), dim=-1),
        )
        return projected, trunk


class ByteImageTower(nn.Module):
    """The image tower behind uint8 ``[B, S, S, 3]``, normalisation folded into the first layer.

    Folding is exact, borders included: the padding value is the grey that normalises to zero.
    """

    def __init__(self, tower: ImageTower) -> None:
        super().__init__()
        tower = copy.deepcopy(tower).eval()
        fold_batch_norms(tower.trunk)
        self.trunk, self.global_head, self.local_head = (
            tower.trunk,
            tower.global_head,
            tower.local_head,
        )
        stem = self.trunk.conv_stem
        self.stem = nn.Conv2d(3, stem.out_channels, stem.kernel_size, stem.stride)
        self.stem.weight.data = stem.weight.data / 127.5
        self.stem.bias.data = stem.bias.data - stem.weight.data.sum(dim=(1, 2, 3))
        self.trunk.conv_stem = nn.Identity()

    def forward(self, images: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
        pixels = images.permute(0, 3, 1, 2).float()
        # SAME padding of a stride-2 3x3 convolution over an even side: right and bottom only.
        features = self.trunk.bn1(self.stem(functional.pad(pixels, (0, 1, 0, 1), value=127.5)))
        for block in self.trunk.blocks:
            features = block(features)
        features = self.trunk.bn2(self.trunk.conv_head(features))
        patches = features.flatten(2).transpose(1, 2)
        return (
            functional.normalize(self.global_head(patches.mean(dim=1)), dim=-1),
            functional.normalize(self.local_head(patches), dim=-1),
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
    """Token ids, int64 ``[T, L]`` padded with 0, to L2-normalised ``[T, d]`` and ``[T, L, d]``.

    Padding is masked, so a caption's features do not depend on how far it was padded.
    """

    def __init__(self, vocabulary_size: int, options: EncoderConfig) -> None:
        super().__init__()
        width = options.text_width
        self.token_embedding = nn.Embedding(vocabulary_size, width)
        self.position_embedding = nn.Embedding(options.context_length, width)
        self.blocks = nn.ModuleList(
            TransformerBlock(width, options.text_heads, options.dropout)
            for _ in range(options.text_layers)
        )
        self.norm = nn.LayerNorm(width)
        self.dropout = SharedDropout(options.dropout)
        self.global_head = nn.Linear(width, options.dim)
        self.local_head = nn.Linear(width, options.dim)
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
        return Features(
            functional.normalize(self.global_head(trunk).float(), dim=-1),
            functional.normalize(self.local_head(tokens).float(), dim=-1),
        )


class MiniModel(DualEncoder):
    """Both towers; the captions' own tokenizer."""

    pad_id, sot_id, eot_id, mask_id, unknown_id = PAD_ID, SOT_ID, EOT_ID, MASK_ID, UNK_ID

    def __init__(self, config: Config, tokenizer: Tokenizer, initialise: bool = True) -> None:
        super().__init__(config)
        options = config.encoder
        checkpoint = Path(options.init_from) if options.init_from else None
        self.dim, self.input_size = options.dim, options.input_size
        self.patch_grid = (options.input_size // STRIDE, options.input_size // STRIDE)
        self.context_length = options.context_length
        self.vocabulary_size = tokenizer.get_vocab_size()
        self.image = ImageTower(
            options.dim,
            options.frozen_blocks,
            options.dropout,
            checkpoint if initialise else None,
            options.trunk,
        )
        self.text = TextTower(self.vocabulary_size, options)

    def encode_image(self, pixels: torch.Tensor) -> Features:
        return self.image(pixels)

    def encode_text(self, ids: torch.Tensor) -> Features:
        return self.text(ids)

    def pretrained_parameters(self) -> list[nn.Parameter]:
        return [value for value in self.image.trunk.parameters() if value.requires_grad]

    def encode_frozen(self, pixels: torch.Tensor) -> torch.Tensor:
        if self.image.frozen_blocks == 0:
            return super().encode_frozen(pixels)
        return self.image.lower(pixels).permute(0, 2, 3, 1).half()

    def encode_image_from(self, frozen: torch.Tensor) -> Features:
        if self.image.frozen_blocks == 0:
            return super().encode_image_from(frozen)
        return self.image.upper(self._thawed(frozen))[0]

    def encode_with_trunk(self, images: torch.Tensor) -> tuple[Features, torch.Tensor]:
        frozen = images.dtype == torch.float16
        return self.image.upper(self._thawed(images) if frozen else self.image.lower(images))

    @property
    def trunk_width(self) -> int:
        return TRUNK_CHANNELS

    def _thawed(self, frozen: torch.Tensor) -> torch.Tensor:
        """What :meth:`encode_frozen` gave, as the upper stages take it."""
        weight = self.image.global_head.weight
        # Channels last in memory already: permuting back costs nothing.
        return frozen.to(weight.dtype).permute(0, 3, 1, 2)

    def byte_image_tower(self) -> nn.Module:
        return ByteImageTower(self.image)
