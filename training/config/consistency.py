"""Options of the agreement of two views of an image."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from training.config.component import Component, option


@dataclass(frozen=True)
class ConsistencyConfig(Component):
    """Two views of an image with one global vector (Wang and Isola, ICML 2020)."""

    key = "consistency"

    weight: float = option(0.0, "weight of the term in the loss; 0 leaves it out", least=0)

    def contradictions(self, config: Any) -> Iterator[str]:
        if self.weight == 0:
            return
        if config.augmentation.same_views:
            yield (
                f"consistency.weight is {self.weight:g}, and all views of an image are one: set "
                "augmentation.cached_views to 2 or more or to 0, and augmentation to change images"
            )
        if config.encoder.freeze == "image":
            yield (
                f"consistency.weight is {self.weight:g} and encoder.freeze is image, which leaves "
                "nothing for it to change: set consistency.weight=0"
            )
