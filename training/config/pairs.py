"""Options of which pairs are aligned: elimination and aggregation."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from training.config.component import Component, option


@dataclass(frozen=True)
class EbaConfig(Component):
    """Eliminate before align: weakly correlated pairs leave the contrastive terms (EBAKER 3.3)."""

    key = "eba"

    kind: str = option(
        "off",
        "joint: by global similarity (EBAKER); split: each term by its own (iEBAKER)",
        choices=("off", "joint", "split"),
    )
    bank: str = option(
        "epoch",
        "similarities behind the threshold: of the last epoch, or the released fifo of 200,000, "
        "which starts as noise",
        choices=("epoch", "fifo"),
    )
    ratio: float = option(0.01, "share of pairs below the threshold", least=0, below=1)
    epoch: int = option(4, "first epoch, counted from 0, that drops pairs", least=0)
    per_dataset: bool = option(False, "whether each data set has a threshold of its own")

    def contradictions(self, config: Any) -> Iterator[str]:
        if self.kind == "off":
            return
        yield from self.unreached(
            config, "no pair would ever be dropped; set a smaller one, or eba.kind=off"
        )
        if self.kind == "split" and config.local.weight == 0:
            yield "eba.kind is split and local.weight is 0; without the local term use joint"

    def inactive(self, config: Any) -> dict[str, str]:
        if self.kind != "off":
            return {}
        return self.all_but(("kind",), "eba.kind is off, so no pair is dropped")


@dataclass(frozen=True)
class WfaConfig(Component):
    """Weighted feature aggregation: several captions of an image as one row."""

    key = "wfa"

    kind: str = option(
        "off",
        "weights of the captions: by their uniqueness, by learned attention, or the controls mean "
        "and random",
        choices=("off", "uniqueness", "attention", "mean", "random"),
    )
    share: float = option(
        0.5, "share of the images of a batch whose captions are aggregated", above=0, most=1
    )

    def contradictions(self, config: Any) -> Iterator[str]:
        if self.kind != "off" and config.batches.sampling == "pairs":
            yield (
                f"wfa.kind is {self.kind} and batches.sampling is pairs; aggregation needs all "
                "captions of an image at once: set batches.sampling=images"
            )

    def inactive(self, config: Any) -> dict[str, str]:
        if self.kind != "off":
            return {}
        return {"share": "wfa.kind is off, so nothing is aggregated"}
