"""Options of the two towers and of what is trained in them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from training.config.component import Component, option

MINI = "mini"
"""Name of our own encoder; every other name is one of open_clip's architectures."""
STRIDE = 32
"""Image pixels a patch of the mini encoder: its trunk halves its input five times."""
STAGES = 8
"""Stages of its trunk that can be frozen, the convolution above them included."""
STRIDE_16_STAGES = 5
"""Stages of its trunk, of seven, that end at a stride of 16 pixels."""
TRUNKS = (
    "mobilenetv2_100",
    "tf_efficientnet_lite0",
    "tf_efficientnet_lite1",
    "tf_efficientnet_lite2",
)
"""Trunks of seven stages that end in 1280 channels, made for x / 127.5 - 1 as pixels."""
NONE, LORA, PFEIFFER, PREFIX, UNIPELT = "none", "lora", "pfeiffer", "prefix", "unipelt"
"""Kinds of adapters."""
TRANSFORMER, BERT = "transformer", "bert"
"""Kinds of mini's text tower."""
_OF_MINI = (
    *("trunk", "dim", "vocabulary_size", "context_length", "text_tower", "text_init_from"),
    *("text_width", "text_layers", "text_heads", "frozen_text_layers", "head_layers"),
    *("skip_pooling", "dropout", "keep_prototypes"),
)


@dataclass(frozen=True)
class EncoderConfig(Component):
    """An image and a text tower with one joint space."""

    key = "encoder"

    name: str = option(MINI, "mini, or the name of an open_clip architecture")
    init_from: str = option(
        "",
        "initial weights: the folder of a run or of a bundle, or a file, which for mini is timm's "
        "state dict of the trunk, else a checkpoint of the architecture; random: random weights; "
        "empty: random weights of mini",
    )
    input_size: int = option(160, "side of the square input in pixels", least=1)
    trunk: str = option("mobilenetv2_100", "image trunk of mini, by timm's name", choices=TRUNKS)
    frozen_blocks: int = option(
        4,
        "leading layers of the image tower, and the stem with them, that keep their weights: for "
        "mini 0-7 stages of the trunk, 8: the convolution above them too",
        least=0,
    )
    freeze: str = option("", "tower that keeps its weights", choices=("", "image", "text"))
    normalisation: str = option(
        "clip", "mean and deviation of the pixels: OpenAI's or RS5M's", choices=("clip", "rs5m")
    )
    dim: int = option(256, "width of mini's joint space", least=1)
    vocabulary_size: int = option(
        2800, "tokens of mini's vocabulary, letters and signs included", least=32
    )
    context_length: int = option(64, "most tokens of a caption: start, words, end", least=3)
    text_tower: str = option(
        TRANSFORMER,
        "mini's text tower: a transformer with its norms before attention, or in the shape of "
        "bert, for text_init_from",
        choices=(TRANSFORMER, BERT),
    )
    text_init_from: str = option(
        "",
        "initial weights and vocabulary of mini's text tower in the shape of bert: a folder that "
        "the command text-encoder has made of a published sentence encoder",
    )
    text_width: int = option(256, "width of mini's text tower", least=1)
    text_layers: int = option(3, "blocks of mini's text tower", least=1)
    text_heads: int = option(4, "attention heads of mini's text tower", least=1)
    frozen_text_layers: int = option(
        0,
        "leading layers of mini's text tower that keep their weights: 1 the embeddings, 2 the "
        "first block too, text_layers + 1 all but the heads",
        least=0,
    )
    head_layers: int = option(
        1, "layers of the heads that end both of mini's towers", least=1, most=2
    )
    skip_pooling: bool = option(
        False,
        "whether the heads of mini's image tower see features of stride 16 as well, averaged over "
        "each patch: what is small",
    )
    dropout: float = option(0.1, "dropout in mini's towers", least=0, below=1)
    keep_prototypes: bool = option(
        False,
        "whether texts are drawn to the prototypes of init_from while mini trains, too, so that it "
        "starts with that model's very scores; otherwise a run starts without",
    )

    @property
    def pretrained_text(self) -> bool:
        """Whether the text tower does not start at random, or has the shape of one that does not.

        The paths belong to no preset; without them such a run ends before its first step.
        """
        named = self.text_init_from or self.init_from not in ("", "random")
        return bool(named) or self.name != MINI or self.text_tower == BERT

    def contradictions(self, config: Any) -> Iterator[str]:
        if self.name != MINI:
            return
        if self.input_size % STRIDE:
            yield (
                f"encoder.input_size is {self.input_size}; with encoder.name=mini it must be a "
                f"multiple of {STRIDE}"
            )
        if self.frozen_blocks > STAGES:
            yield f"encoder.frozen_blocks is {self.frozen_blocks}; it must be from 0 to {STAGES}"
        if self.skip_pooling and STRIDE_16_STAGES < self.frozen_blocks < STAGES:
            yield (
                "encoder.skip_pooling is True and encoder.frozen_blocks is "
                f"{self.frozen_blocks}; what frozen layers hand on has a stride of 32 only: set it "
                f"to {STRIDE_16_STAGES} or less, or to {STAGES}"
            )
        if self.frozen_text_layers > self.text_layers + 1:
            yield (
                f"encoder.frozen_text_layers is {self.frozen_text_layers}; it must be from 0 to "
                f"encoder.text_layers + 1 ({self.text_layers + 1})"
            )
        if self.freeze == "text" and self.text_init_from:
            yield (
                "encoder.freeze is text, which freezes the heads as well, and these start from "
                f"nothing: set encoder.frozen_text_layers={self.text_layers + 1} instead"
            )
        if self.text_width % self.text_heads:
            yield (
                f"encoder.text_heads is {self.text_heads}; it must be a divisor of "
                f"encoder.text_width ({self.text_width})"
            )

    def inactive(self, config: Any) -> dict[str, str]:
        reasons = {}
        if self.freeze == "image":
            reasons["frozen_blocks"] = "encoder.freeze is image, which freezes all of it"
        if self.freeze == "text":
            reasons["frozen_text_layers"] = "encoder.freeze is text, which freezes all of it"
        if self.text_tower != BERT:
            reasons |= dict.fromkeys(
                ("text_init_from", "keep_prototypes"), "encoder.text_tower is not bert"
            )
        elif self.text_init_from:
            reasons["vocabulary_size"] = "encoder.text_init_from brings a vocabulary"
        if self.name == MINI:
            reasons["normalisation"] = "encoder.name is mini, which has a normalisation of its own"
        else:
            reason = f"encoder.name is {self.name}, whose architecture says it"
            reasons |= dict.fromkeys(_OF_MINI, reason)
        return reasons


@dataclass(frozen=True)
class AdapterConfig(Component):
    """Parameter-efficient fine-tuning of both towers: what is added, all else frozen."""

    key = "adapter"

    kind: str = option(
        NONE,
        "what is trained instead of the towers' own weights",
        choices=(NONE, LORA, PFEIFFER, PREFIX, UNIPELT),
    )
    rank: int = option(8, "rank of LoRA's update of the queries' and values' weights", least=1)
    alpha: float = option(8.0, "LoRA's update counts alpha / rank times", above=0)
    reduction: int = option(16, "a Pfeiffer bottleneck is this many times narrower", least=1)
    prefix_length: int = option(30, "learned keys and values a layer", least=1)
    prefix_hidden: int = option(512, "width of the network that makes the prefixes", least=1)

    def contradictions(self, config: Any) -> Iterator[str]:
        if self.kind != NONE and config.encoder.name == MINI:
            yield (
                f"adapter.kind is {self.kind}; the mini encoder has no adapters: set it to none, "
                "or encoder.name to one of open_clip's architectures"
            )
        if self.kind != NONE and config.encoder.frozen_blocks > 0:
            yield (
                f"adapter.kind is {self.kind} and encoder.frozen_blocks is "
                f"{config.encoder.frozen_blocks}; beside adapters everything is frozen: set it to 0"
            )

    def inactive(self, config: Any) -> dict[str, str]:
        acting = {
            NONE: (),
            LORA: ("rank", "alpha"),
            PFEIFFER: ("reduction",),
            PREFIX: ("prefix_length", "prefix_hidden"),
            UNIPELT: ("rank", "alpha", "reduction", "prefix_length", "prefix_hidden"),
        }[self.kind]
        return self.all_but(("kind", *acting), f"adapter.kind is {self.kind}")
