"""The mini encoder: a MobileNetV2 for images, for text a small transformer or a sentence encoder.

About 6 million parameters, more with a sentence encoder's vocabulary; both towers give a global
vector and local features (25 patches at 160 px, one vector a token), as EBAKER needs them.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

import torch
from tokenizers import Tokenizer
from torch import nn

from training.config import Config
from training.config.encoder import BERT, STAGES, STRIDE, TRANSFORMER, EncoderConfig
from training.data.captions import (
    EOT_ID,
    MASK_ID,
    PAD_ID,
    SOT_ID,
    UNK_ID,
    load_tokenizer,
    train_tokenizer,
)
from training.errors import TrainingError
from training.models.bert_text import BertTextTower
from training.models.checkpoints import load_state
from training.models.encoder import DualEncoder, Features, FrozenFeatures, InferenceTextTower
from training.models.folding import unfold_normalisation
from training.models.mini_image import GREY, ImageTower, MiniInferenceTower
from training.models.mini_text import TextTower
from training.models.prototypes import Prototypes
from training.models.registry import register
from training.models.sentence_encoder import TOKENIZER, exchange_vocabulary, load_text_tower
from training.models.sentences import sentences_of

_TRUNK = "image.trunk."
_PROTOTYPES = "text.prototypes."
_TEXT_TOWERS = {TRANSFORMER: TextTower, BERT: BertTextTower}


@register("mini")
class MiniModel(DualEncoder):
    """Both towers; the captions' own tokenizer.

    A state dict may lack batch norms of the trunk, which are folded into its convolutions then,
    for good: of a bundle's norms only their result is left, not the statistics that training
    with them needs.
    """

    pad_id, sot_id, eot_id, mask_id, unknown_id = PAD_ID, SOT_ID, EOT_ID, MASK_ID, UNK_ID

    def __init__(self, config: Config, tokenizer: Tokenizer) -> None:
        super().__init__(config)
        options = config.encoder
        self.dim, self.input_size = options.dim, options.input_size
        self.patch_grid = (options.input_size // STRIDE, options.input_size // STRIDE)
        self.context_length = options.context_length
        self.vocabulary_size = tokenizer.get_vocab_size()
        self.image = ImageTower(
            options.dim, options.dropout, options.trunk, options.head_layers, options.skip_pooling
        )
        self.text = _TEXT_TOWERS[options.text_tower](self.vocabulary_size, options)
        self._pretrained_text = self._pretrained_heads = False

    def encode_image(self, images: torch.Tensor | FrozenFeatures) -> Features:
        return self.encode_with_trunk(images)[0]

    def encode_with_trunk(
        self, images: torch.Tensor | FrozenFeatures
    ) -> tuple[Features, torch.Tensor]:
        if isinstance(images, FrozenFeatures):
            # Channels last in memory already: permuting back costs nothing.
            dtype = next(self.image.global_head.parameters()).dtype
            return self.image.upper(images.values.to(dtype).permute(0, 3, 1, 2))
        return self.image.upper(self.image.lower(images))

    @property
    def trunk_width(self) -> int:
        return self.image.width

    def project_text(self, ids: torch.Tensor) -> Features:
        return self.text(ids)

    def sentences(self, ids: torch.Tensor) -> torch.Tensor:
        return self.text.trunk(ids)[0]

    def remember_texts(self) -> None:
        self.text.remember()

    def exchange_vocabulary(self, tokenizer: Tokenizer, folder: Path) -> Tokenizer:
        if not isinstance(self.text, BertTextTower):
            return super().exchange_vocabulary(tokenizer, folder)
        new = exchange_vocabulary(self.text, tokenizer, folder)
        new.enable_truncation(self.context_length)
        self.vocabulary_size = new.get_vocab_size()
        return new

    def draw_to_prototypes(self, ids: torch.Tensor, count: int) -> None:
        if not isinstance(self.text, BertTextTower):
            super().draw_to_prototypes(ids, count)
        self._take(Prototypes.of(sentences_of(self, ids), count))

    def _take(self, prototypes: Prototypes) -> None:
        self.text.prototypes = prototypes
        self.prototypes = len(prototypes.centroids)

    def encode_frozen(self, pixels: torch.Tensor) -> FrozenFeatures:
        if self.image.frozen_blocks == 0:
            return super().encode_frozen(pixels)
        return FrozenFeatures(self.image.lower(pixels).permute(0, 2, 3, 1).half())

    @classmethod
    def build_tokenizer(cls, config: Config, captions: Iterable[str]) -> Tokenizer:
        """That of the run or bundle that the weights come from, as the text tower knows no other,
        or of the sentence encoder.

        Without one, a tokenizer trained on ``captions``.
        """
        options = config.encoder
        if options.text_init_from:
            tokenizer = load_tokenizer(Path(options.text_init_from) / TOKENIZER)
            tokenizer.enable_truncation(options.context_length)
            return tokenizer
        kept = Path(options.init_from) / TOKENIZER
        if options.init_from and kept.is_file():
            return load_tokenizer(kept)
        return train_tokenizer(captions, options.vocabulary_size, options.context_length)

    def load_file(self, path: Path) -> None:
        """Load timm's state dict of the trunk: all that is published."""
        self.image.load_trunk(path)

    def load_text(self, path: Path) -> None:
        if not isinstance(self.text, BertTextTower):
            raise TrainingError(
                f"encoder.text_init_from is {path}, in the shape of bert: set "
                "encoder.text_tower=bert"
            )
        load_text_tower(self.text, path)
        self._pretrained_text = True

    def load_image_trunk(self, weights: Mapping[str, torch.Tensor], source: Path) -> None:
        self._fold_as(weights)
        trunk = {
            name.removeprefix(_TRUNK): value
            for name, value in weights.items()
            if name.startswith(_TRUNK)
        }
        load_state(self.image.trunk, trunk, source)

    def load_towers(self, weights: Mapping[str, torch.Tensor], source: Path) -> None:
        self._shape_as(weights)
        super().load_towers(weights, source)
        self._pretrained_text = self._pretrained_heads = True

    def load_state_dict(self, state_dict: Mapping[str, Any], *args: Any, **kwargs: Any) -> Any:
        """As a module does, after folding the batch norms that ``state_dict`` lacks, and with the
        prototypes that it has.
        """
        self._shape_as(state_dict)
        return super().load_state_dict(state_dict, *args, **kwargs)

    def _shape_as(self, weights: Mapping[str, Any]) -> None:
        self._fold_as(weights)
        prototypes = Prototypes.like(weights, _PROTOTYPES)
        if prototypes is not None:
            self._take(prototypes.to(self.global_scale.device))

    def _fold_as(self, weights: Mapping[str, Any]) -> None:
        inside = {name.removeprefix(_TRUNK) for name in weights if name.startswith(_TRUNK)}
        self.image.fold_as(inside)

    def towers_of_graphs(
        self, image: Mapping[str, torch.Tensor], text: Mapping[str, torch.Tensor]
    ) -> dict[str, torch.Tensor]:
        weights = {f"image.{name}": value for name, value in image.items() if "." in name}
        stem = weights.pop("image.stem.weight", None), weights.pop("image.stem.bias", None)
        if None not in stem:
            grey = torch.tensor(GREY)
            names = f"{_TRUNK}conv_stem.weight", f"{_TRUNK}conv_stem.bias"
            weights |= zip(names, unfold_normalisation(*stem, grey, grey), strict=True)
        weights |= {
            name.removeprefix("encoder."): value for name, value in text.items() if "." in name
        }
        if Prototypes.like(weights, _PROTOTYPES) is None:  # none, or so few that they are constants
            weights = {name: it for name, it in weights.items() if _PROTOTYPES not in name}
        return weights

    def freeze(self, config: EncoderConfig) -> None:
        whole = config.freeze == "image"
        self.image.freeze(STAGES if whole else config.frozen_blocks)
        if whole:
            self.image.requires_grad_(False)
        self.text.freeze(config.frozen_text_layers)
        if config.freeze == "text":
            self.text.requires_grad_(False)

    def pretrained_parameters(self) -> list[nn.Parameter]:
        values = list((self.image if self._pretrained_heads else self.image.trunk).parameters())
        if self._pretrained_heads:
            values += self.text.parameters()
        elif self._pretrained_text:
            values += self.text.trunk_parameters()
        return [value for value in values if value.requires_grad]

    def text_parameters(self) -> list[nn.Parameter]:
        return list(self.text.parameters())

    def inference_towers(self) -> tuple[nn.Module, nn.Module]:
        return MiniInferenceTower(self.image), InferenceTextTower(self)
