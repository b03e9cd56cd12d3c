"""One interface for every encoder: global and local features of images and of captions."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

import torch
from tokenizers import Tokenizer
from torch import nn
from torch.nn import functional

from training.config import Config
from training.config.encoder import AdapterConfig, EncoderConfig
from training.errors import TrainingError
from training.models.checkpoints import load_state

NOTHING_FROZEN = (
    "augmentation.cached_views keeps the output of frozen stages, but this encoder has none; set "
    "it to 0, or encoder.name=mini and encoder.frozen_blocks to 1 or more"
)
_SCALES = ("global_scale", "local_scale")


class Features(NamedTuple):
    """Embeddings of ``N`` images or captions, float32, L2-normalised along the last axis.

    ``pooled`` is ``[N, d]``; ``local`` is ``[N, P, d]`` for images, ``[N, L, d]`` for captions.
    """

    pooled: torch.Tensor
    local: torch.Tensor

    def normalised(self) -> Features:
        """The same L2-normalised along the last axis, in single precision at least."""
        wide = (part.to(torch.promote_types(part.dtype, torch.float32)) for part in self)
        return Features(*(functional.normalize(part, dim=-1) for part in wide))


@dataclass(frozen=True)
class FrozenFeatures:
    """What the frozen lower layers of an image tower make of ``B`` images, instead of their pixels.

    Attributes:
        values: float16 ``[B, h, w, C]``.
    """

    values: torch.Tensor

    def __len__(self) -> int:
        return len(self.values)

    def __getitem__(self, rows: slice) -> FrozenFeatures:
        return FrozenFeatures(self.values[rows])

    def to(self, device: torch.device, non_blocking: bool = False) -> FrozenFeatures:
        """The same on ``device``."""
        return FrozenFeatures(self.values.to(device, non_blocking=non_blocking))


class DualEncoder(nn.Module, ABC):
    """An image and a text tower with one joint space, and the scales of the two loss terms.

    A new one has random weights, all of which learn; :func:`~training.models.factory.build_encoder`
    loads, freezes and adapts what a configuration asks for.

    Attributes:
        random_start: whether training from random weights is what an empty ``init_from`` means.
        dim: width of the joint space.
        input_size: side of the square input, pixels.
        patch_grid: rows and columns of local image features.
        context_length: most tokens of a caption, SOT and EOT included.
        pad_id, sot_id, eot_id, mask_id: ids of the tokens that are no words.
        unknown_id: what stands for a word that is left out.
        vocabulary_size: token ids are smaller.
        prototypes: of captions that texts are drawn to, 0 while it is trained.
        global_scale, local_scale: logarithms of the factors of the similarities in the loss.
    """

    random_start = True
    prototypes = 0
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
        for name in _SCALES:
            scale = nn.Parameter(start.clone(), config.similarity.learnable_scale)
            self.register_parameter(name, scale)

    # -- features --------------------------------------------------------------------------

    @abstractmethod
    def encode_image(self, images: torch.Tensor | FrozenFeatures) -> Features:
        """Features of images.

        Args:
            images: float ``[B, 3, S, S]``, RGB in 0..255 (normalisation happens inside), or what
                :meth:`encode_frozen` made of them.
        """

    def encode_with_trunk(
        self, images: torch.Tensor | FrozenFeatures
    ) -> tuple[Features, torch.Tensor]:
        """Features of images, and trunk ``[B, trunk_width]``: what ``pooled`` is made of.

        An encoder without another such vector pools to ``pooled`` itself, its entries scaled to a
        root mean square of 1.
        """
        features = self.encode_image(images)
        return features, features.pooled * self.dim**0.5

    @property
    def trunk_width(self) -> int:
        """Width of the trunk vector of :meth:`encode_with_trunk`."""
        return self.dim

    def encode_text(self, ids: torch.Tensor) -> Features:
        """Features of int64 ``[T, L]`` token ids, ``L`` at most the context length."""
        return self.project_text(ids).normalised()

    @abstractmethod
    def project_text(self, ids: torch.Tensor) -> Features:
        """As :meth:`encode_text`, before the features are normalised.

        Vectors of classes are made of these (METHOD D).
        """

    def sentences(self, ids: torch.Tensor) -> torch.Tensor:
        """Vectors of captions before any head of the text tower, ``[T, w]``.

        An encoder without another such vector gives its projected ones.
        """
        return self.project_text(ids).pooled

    def remember_texts(self) -> None:
        """Compute what frozen layers make of a text once, if all of them below the heads are."""

    def encode_frozen(self, pixels: torch.Tensor) -> FrozenFeatures:
        """What the frozen lower layers make of the pixels: to cache.

        Raises:
            TrainingError: this encoder has no frozen layers.
        """
        raise TrainingError(NOTHING_FROZEN)

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

    # -- weights ---------------------------------------------------------------------------

    @classmethod
    @abstractmethod
    def build_tokenizer(cls, config: Config, captions: Iterable[str]) -> Tokenizer:
        """The tokenizer of this encoder, or one trained on ``captions``."""

    @abstractmethod
    def load_file(self, path: Path) -> None:
        """Load a file of pretrained weights, in one of the forms that these are published in.

        Raises:
            TrainingError: no such file, an unreadable one, or weights of another architecture.
        """

    def load_text(self, path: Path) -> None:
        """Load a published sentence encoder into the text tower (``encoder.text_init_from``).

        Raises:
            TrainingError: this encoder takes none, or not this one.
        """
        raise TrainingError(
            f"encoder.text_init_from is {path}; only mini has a text tower for it: leave it out, "
            "or set encoder.name=mini"
        )

    def load_image_trunk(self, weights: Mapping[str, torch.Tensor], source: Path) -> None:
        """Load what an encoder had as its image trunk, without the heads, from its state dict.

        Raises:
            TrainingError: this encoder has none apart from them, or weights of another one.
        """
        raise TrainingError(f"{source}: only mini has an image trunk that is loaded alone")

    def load_towers(self, weights: Mapping[str, torch.Tensor], source: Path) -> None:
        """Load what an encoder of this class had as its state dict; scales stay as they are.

        Args:
            source: where the weights come from, for messages.

        Raises:
            TrainingError: weights of another architecture.
        """
        scales = {name: getattr(self, name) for name in _SCALES}
        load_state(self, {**weights, **scales}, source)

    @abstractmethod
    def towers_of_graphs(
        self, image: Mapping[str, torch.Tensor], text: Mapping[str, torch.Tensor]
    ) -> dict[str, torch.Tensor]:
        """A state dict for :meth:`load_towers` from the weights of two exported graphs.

        It undoes what :meth:`inference_towers` did.
        """

    @abstractmethod
    def freeze(self, config: EncoderConfig) -> None:
        """Let the weights that ``config`` freezes learn no more, and fold what can be."""

    def adapt(self, config: AdapterConfig) -> None:
        """Put adapters into the towers and freeze all that is pretrained.

        Raises:
            TrainingError: this encoder has none.
        """
        raise TrainingError(
            f"adapter.kind is {config.kind}; only open_clip models have adapters: set "
            "adapter.kind=none, or encoder.name to one of them"
        )

    def exchange_vocabulary(self, tokenizer: Tokenizer, folder: Path) -> Tokenizer:
        """Give a trained text tower another vocabulary of its sentence encoder.

        Returns:
            the tokenizer of ``folder``, which the command text-encoder made.

        Raises:
            TrainingError: no such folder, another encoder's, or embeddings that have learnt.
        """
        raise TrainingError(
            f"--text-encoder is {folder}; only mini has a text tower for it "
            "(encoder.text_tower=bert): leave it out"
        )

    def draw_to_prototypes(self, ids: torch.Tensor, count: int) -> None:
        """Draw words that no caption has to captions: what ends a model, not to be trained with.

        Args:
            ids: tokens of the training captions, int64 ``[T, L]``.
            count: see :class:`~training.models.prototypes.Prototypes`.

        Raises:
            TrainingError: this encoder's text tower is no sentence encoder.
        """
        raise TrainingError(
            "--prototypes are for mini with a sentence encoder as its text tower "
            "(encoder.text_tower=bert); leave them out"
        )

    @abstractmethod
    def pretrained_parameters(self) -> list[nn.Parameter]:
        """Trainable weights that do not start at random: they move at a rate of their own."""

    @abstractmethod
    def text_parameters(self) -> list[nn.Parameter]:
        """All weights of the text tower."""

    # -- inference elsewhere ----------------------------------------------------------------

    @abstractmethod
    def inference_towers(self) -> tuple[nn.Module, nn.Module]:
        """Copies of the image and the text tower for inference elsewhere, all folded that can be.

        Both return what :class:`Features` holds as a plain pair. The first takes uint8
        ``[B, S, S, 3]``, with the normalisation in the weights of its first layer, the second
        int64 ``[T, L]``.
        """


class InferenceTextTower(nn.Module):
    """The text tower of ``encoder``, with a plain pair of outputs."""

    def __init__(self, encoder: DualEncoder) -> None:
        super().__init__()
        self.encoder = encoder

    def forward(self, ids: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
        return tuple(self.encoder.encode_text(ids))
