"""Options of the similarities, of the contrastive terms and of their targets."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from training.config.component import Component, option


@dataclass(frozen=True)
class SimilarityConfig(Component):
    """Global and local similarity, and how the score mixes them (EBAKER eq. 1-6)."""

    key = "similarity"

    tokens: str = option(
        "valid",
        "text positions of the local similarity: valid ones, or all with SOT, EOT and padding",
        choices=("valid", "all"),
    )
    kind: str = option(
        "rms",
        "local similarity: frobenius (the paper's), rms (the same divided by the root of the "
        "number of cosines) or late (signed late interaction; ours)",
        choices=("rms", "frobenius", "late"),
    )
    learnable_scale: bool = option(
        True, "whether the logit scales of both terms are trained; EBAKER's are fixed"
    )
    scale: float = option(
        20.0, "logit scale of both terms at the start: 20 is EBAKER's temperature 0.05", above=0
    )
    global_weight: float = option(0.6, "weight of the global similarity in the score", least=0)
    local_weight: float = option(0.4, "weight of the local similarity in the score", least=0)

    def contradictions(self, config: Any) -> Iterator[str]:
        if self.global_weight == self.local_weight == 0:
            yield (
                "similarity.global_weight is 0 and similarity.local_weight too; one of them must "
                "be more than 0"
            )
        if self.local_weight > 0 and config.local.weight == 0:
            yield (
                f"similarity.local_weight is {self.local_weight:g} and local.weight is 0; "
                "untrained local features would enter the score: set similarity.local_weight=0"
            )

    def inactive(self, config: Any) -> dict[str, str]:
        if config.local.weight > 0:
            return {}
        reason = "local.weight is 0, so there is no local similarity"
        return {"tokens": reason, "kind": reason}


@dataclass(frozen=True)
class LocalConfig(Component):
    """The contrastive term of the local similarities (EBAKER eq. 14)."""

    key = "local"

    weight: float = option(1.0, "weight of the term in the loss; 0 leaves it out", least=0)


@dataclass(frozen=True)
class SoftConfig(Component):
    """Targets of both contrastive terms that follow how alike captions are (ours)."""

    key = "soft"

    share: float = option(
        0.0, "share of a target that does so, instead of who says the caption", least=0, most=1
    )
    likeness: str = option(
        "words",
        "how alike captions are: by their words (TF-IDF), by the sentence vectors that the text "
        "tower starts with, or by the sum of both",
        choices=("words", "sentences", "both"),
    )
    temperature: float = option(
        0.1,
        "temperature of the softmax over these cosines; with teachers, over the sum of these and "
        "theirs",
        above=0,
    )
    teachers: tuple[str, ...] = option((), "bundles whose similarities add to the captions'")

    def contradictions(self, config: Any) -> Iterator[str]:
        if self.share > 0 and self.likeness != "words" and not config.encoder.pretrained_text:
            yield (
                f"soft.likeness is {self.likeness}, and the text tower starts from nothing: give "
                "encoder.text_init_from or encoder.init_from, or set soft.likeness=words"
            )
        if self.teachers and self.share == 0:
            yield (
                f"soft.teachers is {','.join(self.teachers)} and soft.share is 0; teachers shape "
                "the soft share of targets only: set soft.share to more than 0"
            )

    def inactive(self, config: Any) -> dict[str, str]:
        if self.share > 0:
            return {}
        return self.all_but(("share",), "soft.share is 0, so there are no soft targets")
