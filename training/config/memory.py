"""Options of the memory of past steps."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from training.config.component import Component, option


@dataclass(frozen=True)
class MemoryConfig(Component):
    """Images and captions of past steps as further negatives (XBM, Wang et al., CVPR 2020)."""

    key = "memory"

    weight: float = option(0.0, "weight of the term in the loss; 0 leaves it out", least=0)
    size: int = option(
        1024, "images that are remembered, with the captions that came with them", least=1
    )
    epoch: int = option(
        1,
        "first epoch, counted from 0, that is contrasted with them: features of the past are "
        "worth something once they hardly change any more",
        least=0,
    )

    def contradictions(self, config: Any) -> Iterator[str]:
        if self.weight == 0:
            return
        if self.size < config.batches.batch_size:
            yield (
                f"memory.size is {self.size}; it must be at least batches.batch_size "
                f"({config.batches.batch_size}), whose images it takes in at every step"
            )
        yield from self.unreached(config, "set a smaller one, or memory.weight=0")
        if config.wfa.kind != "off":
            yield (
                f"memory.weight is {self.weight:g} and wfa.kind is {config.wfa.kind}; what is "
                "remembered are captions, not aggregates of them: set one of the two to 0 or off"
            )

    def inactive(self, config: Any) -> dict[str, str]:
        if self.weight > 0:
            return {}
        return self.all_but(("weight",), "memory.weight is 0, so nothing is remembered")
