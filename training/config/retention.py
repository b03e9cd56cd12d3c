"""Options of what keeps a model that is adapted from forgetting."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from training.config.component import Component, option


@dataclass(frozen=True)
class RetentionConfig(Component):
    """The initial weights as a teacher of a bank of captions (Li and Hoiem, ECCV 2016)."""

    key = "retention"

    weight: float = option(0.0, "weight of the term in the loss; 0 leaves it out", least=0)
    bank: str = option(
        "", "bundle whose bank of captions is kept; empty: the one that ships with the plugin"
    )
    captions: int = option(128, "captions of the bank a step", least=2)

    def contradictions(self, config: Any) -> Iterator[str]:
        if self.weight > 0 and config.encoder.init_from in ("", "random"):
            yield (
                f"retention.weight is {self.weight:g}, and the model starts from nothing that could"
                " be kept: give encoder.init_from, or set retention.weight=0"
            )

    def inactive(self, config: Any) -> dict[str, str]:
        if self.weight > 0:
            return {}
        return self.all_but(("weight",), "retention.weight is 0, so nothing is kept")
