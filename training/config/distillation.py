"""Options of learning from the run's own averaged weights."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from training.config.component import Component, option


@dataclass(frozen=True)
class DistillationConfig(Component):
    """The averaged weights as a teacher of soft targets (ALBEF, Li et al., NeurIPS 2021)."""

    key = "distillation"

    weight: float = option(0.0, "weight of the term in the loss; 0 leaves it out", least=0)
    epoch: int = option(
        1,
        "first epoch, counted from 0, in which the average teaches: before, it knows nothing",
        least=0,
    )

    def contradictions(self, config: Any) -> Iterator[str]:
        if self.weight == 0:
            return
        if config.optimiser.ema_decay == 0:
            yield (
                f"distillation.weight is {self.weight:g} and optimiser.ema_decay is 0; without "
                "averaged weights there is no teacher: set optimiser.ema_decay, such as to 0.995"
            )
        yield from self.unreached(config, "set a smaller one, or distillation.weight=0")
        if config.wfa.kind != "off":
            yield (
                f"distillation.weight is {self.weight:g} and wfa.kind is {config.wfa.kind}; the "
                "teacher knows captions, not aggregates of them: set one of the two to 0 or off"
            )

    def inactive(self, config: Any) -> dict[str, str]:
        if self.weight > 0:
            return {}
        return {"epoch": "distillation.weight is 0, so nothing is taught"}
