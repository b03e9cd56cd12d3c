"""Options of keywords and of the two terms that are about them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from training.config.component import Component, option
from training.config.encoder import MINI


@dataclass(frozen=True)
class KeywordsConfig(Component):
    """Which words are keywords."""

    key = "keywords"

    count: int = option(512, "most frequent words a data set that are keywords", least=1)
    files: tuple[str, ...] = option(
        (), "lists of keywords, a word a line, merged, instead of counting"
    )

    def inactive(self, config: Any) -> dict[str, str]:
        if not config.uses_keywords:
            return self.all_but((), "ker.weight and presence.weight are 0: keywords have no use")
        if self.files:
            return {"count": "keywords.files lists the keywords"}
        return {}


@dataclass(frozen=True)
class PresenceConfig(Component):
    """Multi-label classification of an image by the keywords of its captions (ours)."""

    key = "presence"

    weight: float = option(0.0, "weight of the term in the loss; 0 leaves it out", least=0)


@dataclass(frozen=True)
class KerConfig(Component):
    """Keyword explicit reasoning: predicting masked keywords from the image (EBAKER eq. 7-12)."""

    key = "ker"

    weight: float = option(0.0, "weight of the term in the loss; 0 leaves it out", least=0)
    strategy: str = option(
        "keywords",
        "words to mask: keywords, as many random words (IRR) or adjectives (MAM), EBAKER Table 4",
        choices=("keywords", "random", "adjectives"),
    )
    mask_rate: float = option(0.5, "share of these words masked at a step", above=0, most=1)
    matching: str = option(
        "normalised",
        "how a word is recognised: in lower case without punctuation, or exactly as written "
        "between spaces, as released",
        choices=("normalised", "exact"),
    )
    offset: bool = option(
        False,
        "whether masks land where the released code puts them: the index of the word taken for "
        "one of a token",
    )
    pieces: str = option(
        "all",
        "tokens of a keyword that are masked: all, or the first as released",
        choices=("all", "first"),
    )
    head: str = option(
        "vocabulary",
        "classes of the prediction: the tokens of the vocabulary, or the keywords",
        choices=("vocabulary", "keywords"),
    )
    blocks: int = option(4, "transformer blocks behind the cross-attention", least=0)
    heads: int = option(8, "attention heads; a divisor of the joint space's width", least=1)
    patches_only: bool = option(
        False,
        "whether the global image vector is left out of keys and values, as released",
    )
    mask_pads: bool = option(
        True, "whether padding is hidden from the blocks; as released it is not"
    )
    lr_factor: float = option(
        1.0,
        "learning rate of these blocks, which start from nothing, as a multiple of optimiser.lr",
        least=0,
    )

    def contradictions(self, config: Any) -> Iterator[str]:
        if self.weight == 0:
            return
        encoder = config.encoder
        if encoder.name == MINI and encoder.dim % self.heads:
            yield f"ker.heads is {self.heads}; it must be a divisor of encoder.dim ({encoder.dim})"
        if self.head == "keywords" and (self.strategy != "keywords" or self.offset):
            yield (
                "ker.head is keywords, but other words are masked as well: set ker.head=vocabulary"
            )
        if self.offset and self.strategy != "keywords":
            yield (
                f"ker.offset is a slip in masking keywords, ker.strategy={self.strategy} has none: "
                "set ker.offset=false or ker.strategy=keywords"
            )

    def inactive(self, config: Any) -> dict[str, str]:
        if self.weight > 0:
            return {}
        return self.all_but(("weight",), "ker.weight is 0, so nothing is masked")
