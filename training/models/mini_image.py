"""The mini encoder's image tower: a MobileNetV2 of timm's, or an EfficientNet-Lite.

EfficientNet-Lites are MobileNetV2s with other widths and kernels.
"""

from __future__ import annotations

import copy
from collections.abc import Collection
from pathlib import Path

import timm
import torch
from torch import nn
from torch.nn import functional

from training.config.encoder import STRIDE_16_STAGES
from training.models.checkpoints import load_state, read_weights
from training.models.convolutions import SharedDropout, use_fast_convolutions
from training.models.encoder import Features
from training.models.folding import fold_batch_norms, fold_normalisation, fold_pair
from training.models.heads import head

TRUNK_CHANNELS = 1280
GREY = 127.5
"""Mean and deviation of the pixels, as TensorFlow normalises them."""


class ImageTower(nn.Module):
    """A trunk of timm's with a global and a local head.

    Input: float ``[B, 3, S, S]`` in 0..255. Output: L2-normalised ``[B, d]`` and ``[B, P, d]``,
    ``P = (S / 32)^2`` patches in row order.

    Args:
        skip_pooling: whether the heads see the features of stride 16 too, averaged over each patch
            and beside those of the last stage (Bell et al., "Inside-Outside Net", CVPR 2016,
            without its normalisation).

    Attributes:
        width: of what the heads see.
        frozen_blocks: leading stages, of seven and the stem with them, that keep their weights;
            eight with the convolution above them.
    """

    def __init__(
        self,
        dim: int,
        dropout: float,
        trunk: str = "mobilenetv2_100",
        head_layers: int = 1,
        skip_pooling: bool = False,
    ) -> None:
        super().__init__()
        # TensorFlow's SAME padding: ImageNet weights from there are wrong with any other.
        self.trunk = timm.create_model(
            trunk, pretrained=False, pad_type="same", num_classes=0, global_pool=""
        )
        self.frozen_blocks = 0
        self.dropout = SharedDropout(dropout)
        self.skip_pooling, self.width = skip_pooling, TRUNK_CHANNELS
        if skip_pooling:
            self.width += self.trunk.blocks[STRIDE_16_STAGES - 1][-1].conv_pwl.out_channels
        self.global_head = head(self.width, dim, head_layers)
        self.local_head = head(self.width, dim, head_layers)

    @property
    def head_frozen(self) -> bool:
        """Whether the convolution above the stages keeps its weights."""
        return self.frozen_blocks > len(self.trunk.blocks)

    def freeze(self, blocks: int) -> None:
        """Freeze so many leading stages, fold their batch norms, speed up the others."""
        self.frozen_blocks = blocks
        if blocks > 0:
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

    def load_trunk(self, checkpoint: Path) -> None:
        """Load timm's state dict of the trunk, classifier ignored.

        Raises:
            TrainingError: the file is missing or holds other weights.
        """
        weights = {
            name: value
            for name, value in read_weights(checkpoint).weights.items()
            if not name.startswith("classifier")
        }
        load_state(self.trunk, weights, checkpoint)

    def fold_as(self, weights: Collection[str]) -> None:
        """Fold the trunk's batch norms that are not among these names of its weights."""
        norms = [name for name, it in self.trunk.named_modules() if isinstance(it, nn.BatchNorm2d)]
        fold_batch_norms(self.trunk, {name for name in norms if f"{name}.weight" in weights})

    def forward(self, pixels: torch.Tensor) -> Features:
        return self.upper(self.lower(pixels))[0]

    def lower(self, pixels: torch.Tensor) -> torch.Tensor:
        """Normalised pixels after the frozen stages, ``[B, C, h, w]``, without a gradient.

        With all of them frozen ``C`` is :attr:`width`.
        """
        features = (pixels / GREY - 1.0).contiguous(memory_format=torch.channels_last)
        if self.frozen_blocks == 0:
            return features
        with torch.no_grad():
            features = self.trunk.bn1(self.trunk.conv_stem(features))
            features, fine = through_stages(self.trunk, features, 0, self.frozen_blocks)
            return self._head(features, fine) if self.head_frozen else features

    def _head(self, features: torch.Tensor, fine: torch.Tensor) -> torch.Tensor:
        return head_features(self.trunk, features, fine if self.skip_pooling else None)

    def upper(self, features: torch.Tensor) -> tuple[Features, torch.Tensor]:
        """The stages that learn, and the heads, on the output of :meth:`lower`.

        Returns:
            the features, and the mean over the patches before the heads, ``[B, width]``.
        """
        if self.frozen_blocks == 0:
            features = self.trunk.bn1(self.trunk.conv_stem(features))
        if not self.head_frozen:
            features, fine = through_stages(self.trunk, features, self.frozen_blocks)
            features = self._head(features, fine)
        patches = self.dropout(features.flatten(2).transpose(1, 2))
        trunk = patches.mean(dim=1)
        projected = Features(
            functional.normalize(self.global_head(trunk).float(), dim=-1),
            functional.normalize(self.local_head(patches).float(), dim=-1),
        )
        return projected, trunk


def through_stages(
    trunk: nn.Module, features: torch.Tensor, start: int, stop: int | None = None
) -> tuple[torch.Tensor, torch.Tensor]:
    """Features after the stages from ``start`` on, and those of stride 16 on the way.

    The latter are ``features`` themselves where the way does not lead past them.
    """
    fine = features
    for number, block in enumerate(trunk.blocks[start:stop], start + 1):
        features = block(features)
        if number == STRIDE_16_STAGES:
            fine = features
    return features, fine


def head_features(
    trunk: nn.Module, features: torch.Tensor, fine: torch.Tensor | None
) -> torch.Tensor:
    """The trunk's last features, ``[B, C, h, w]``, beside means of ``fine`` ``[B, c, 2h, 2w]``."""
    features = trunk.bn2(trunk.conv_head(features))
    if fine is None:
        return features
    return torch.cat([features, functional.avg_pool2d(fine, 2)], dim=1)


class MiniInferenceTower(nn.Module):
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
        self.skip_pooling = tower.skip_pooling
        self.stem = fold_normalisation(self.trunk.conv_stem, torch.tensor(GREY), torch.tensor(GREY))
        self.trunk.conv_stem = nn.Identity()

    def forward(self, images: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
        pixels = images.permute(0, 3, 1, 2).float()
        # SAME padding of a stride-2 3x3 convolution over an even side: right and bottom only.
        features = self.trunk.bn1(self.stem(functional.pad(pixels, (0, 1, 0, 1), value=GREY)))
        features, fine = through_stages(self.trunk, features, 0)
        features = head_features(self.trunk, features, fine if self.skip_pooling else None)
        patches = features.flatten(2).transpose(1, 2)
        return (
            functional.normalize(self.global_head(patches.mean(dim=1)), dim=-1),
            functional.normalize(self.local_head(patches), dim=-1),
        )
