"""Options of the contrast of mixed images."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from training.config.component import Component, option


@dataclass(frozen=True)
class MixupConfig(Component):
    """Mixtures of two images, which the captions of both describe in part (MixCo, 2020)."""

    key = "mixup"

    weight: float = option(0.0, "weight of the term in the loss; 0 leaves it out", least=0)
    alpha: float = option(
        0.4,
        "an image's share in a mixture is drawn from Beta(alpha, alpha): small, and one of the "
        "two prevails; 1: any share alike",
        above=0,
    )

    def inactive(self, config: Any) -> dict[str, str]:
        if self.weight > 0:
            return {}
        return {"alpha": "mixup.weight is 0, so nothing is mixed"}
