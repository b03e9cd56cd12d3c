"""Options of what keeps a pretrained text tower's similarities."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from training.config.component import Component, option


@dataclass(frozen=True)
class PreservationConfig(Component):
    """Cosines of words kept as the text tower starts with them (Tung and Mori, ICCV 2019)."""

    key = "preservation"

    weight: float = option(0.0, "weight of the term in the loss; 0 leaves it out", least=0)
    words: int = option(128, "words of the vocabulary a step", least=2)

    def contradictions(self, config: Any) -> Iterator[str]:
        if self.weight > 0 and not config.encoder.pretrained_text:
            yield (
                f"preservation.weight is {self.weight:g}, and the text tower starts from nothing: "
                "give encoder.text_init_from or encoder.init_from, or set preservation.weight=0"
            )

    def inactive(self, config: Any) -> dict[str, str]:
        if self.weight > 0:
            return {}
        return {"words": "preservation.weight is 0, so nothing is kept"}
