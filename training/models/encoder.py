"""One interface for every encoder: global and local features of images and of captions."""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import NamedTuple

import torch
from torch import nn

from training.config import Config
from training.errors import TrainingError

NOTHING_FROZEN = (
    "augmentation.cached_views keeps the output of frozen stages, but this encoder has none; set "
    "it to 0, or encoder.name=mini and encoder.frozen_blocks to 1 or more"
)


class Features(NamedTuple):
    """Embeddings of ``N`` images or captions, float32, L2-normalised along the last axis.

    ``pooled`` is ``[N, d]``; ``local`` is ``[N, P, d]`` for images, ``[N, L, d]`` for captions.
    """

    pooled: torch.Tensor
    local: torch.Tensor


class DualEncoder(nn.Module, ABC):
    """An image and a text tower with one joint space, and the scales of the two loss terms.

    Attributes:
        dim: width of the joint space.
        input_size: side of the square input, pixels.
        patch_grid: rows and columns of local image features.
        context_length: most tokens of a caption, SOT and EOT included.
        pad_id, sot_id, eot_id, mask_id: ids of the tokens that are no words.
        unknown_id: what stands for a word that is left out.
        vocabulary_size: token ids are smaller.
        global_scale, local_scale: logarithms of the factors of the similarities in the loss.
    """

    dim: int
    input_size: int
    patch_grid: tuple[int, int]
    context_length: int
    pad_id: int
    sot_id: int
    eot_id: int
    mask_id: int
    unknown_id: int
    vocabulary_size: int

    def __init__(self, config: Config) -> None:
        super().__init__()
        start = torch.tensor(float(config.similarity.scale)).log()
        for name in ("global_scale", "local_scale"):
            scale = nn.Parameter(start.clone(), requires_grad=config.similarity.learnable_scale)
            self.register_parameter(name, scale)

    @abstractmethod
    def encode_image(self, pixels: torch.Tensor) -> Features:
        """Features of float ``[B, 3, S, S]`` RGB in 0..255; normalisation happens inside."""

    def encode_with_trunk(self, images: torch.Tensor) -> tuple[Features, torch.Tensor]:
        """Features of images, and trunk ``[B, trunk_width]``: what ``pooled`` is made of.

        An encoder without another such vector pools to ``pooled`` itself, its entries scaled to a
        root mean square of 1.

        Args:
            images: pixels as for :meth:`encode_image`, or, if they are float16, the output of
                :meth:`encode_frozen`.
        """
        frozen = images.dtype == torch.float16
        features = self.encode_image_from(images) if frozen else self.encode_image(images)
        return features, features.pooled * self.dim**0.5

    @property
    def trunk_width(self) -> int:
        """Width of the trunk vector of :meth:`encode_with_trunk`."""
        return self.dim

    @abstractmethod
    def encode_text(self, ids: torch.Tensor) -> Features:
        """Features of int64 ``[T, L]`` token ids, ``L`` at most the context length."""

    @abstractmethod
    def pretrained_parameters(self) -> list[nn.Parameter]:
        """Trainable weights that do not start at random: they move at a rate of their own."""

    @abstractmethod
    def byte_image_tower(self) -> nn.Module:
        """A copy of the image tower for inference elsewhere.

        It takes uint8 ``[B, S, S, 3]``, with the normalisation in the weights of its first layer,
        and returns what :meth:`encode_image` does.
        """

    def local_positions(self, ids: torch.Tensor, tokens: str = "valid") -> torch.Tensor:
        """Bool ``[T, L]``: positions that enter the local term.

        ``valid``: neither SOT nor padding. ``all``: every position, as EBAKER's released code has
        it (METHOD A.2, 4); ``ids`` then has the full context length.
        """
        if tokens == "all":
            return torch.ones_like(ids, dtype=torch.bool)
        return ~self.padding(ids) & (ids != self.sot_id)

    def padding(self, ids: torch.Tensor) -> torch.Tensor:
        """Bool ``[T, L]``: what follows the first EOT.

        It is told by its place: CLIP pads with 0, which is a word of its vocabulary too.
        """
        ends = ids == self.eot_id
        return (ends.cumsum(dim=1) - ends.long()) > 0

    def encode_frozen(self, pixels: torch.Tensor) -> torch.Tensor:
        """What the frozen lower layers make of the pixels, float16 ``[B, h, w, C]``: to cache.

        Raises:
            TrainingError: this encoder has no frozen layers.
        """
        raise TrainingError(NOTHING_FROZEN)

    def encode_image_from(self, frozen: torch.Tensor) -> Features:
        """The features that :meth:`encode_image` gives, from what :meth:`encode_frozen` gave.

        Raises:
            TrainingError: this encoder has no frozen layers.
        """
        raise TrainingError(NOTHING_FROZEN)
