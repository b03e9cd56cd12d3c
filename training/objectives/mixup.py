"""The term of mixed images: a mixture of two is described by the captions of both, in part."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
import torch

from training.batch import Batch, Extra, OtherViews, Rows
from training.models.encoder import DualEncoder, FrozenFeatures
from training.objectives.contrast import Contrast
from training.objectives.material import Material
from training.objectives.soft_targets import SoftTargets
from training.objectives.step import Scores, Step


class MixedContrast(Contrast):
    """InfoNCE of captions and mixed images, beside that of the images themselves.

    Each image of the step is mixed with another one, ``share * image + (1 - share) * partner``,
    as are the targets of both: MixCo (Kim, Lee, Bae and Yun, 2020, arXiv 2010.06300) with captions
    in place of a second view, after mixup (Zhang et al., ICLR 2018). One share a step, from
    Beta(alpha, alpha). Where the output of frozen layers is cached, it is mixed (Verma et al.,
    Manifold Mixup, ICML 2019).
    """

    name = "mixup"

    def __init__(self, weight: float, alpha: float, soft: SoftTargets | None = None) -> None:
        super().__init__(weight, soft)
        self.alpha = alpha

    @classmethod
    def build(cls, material: Material) -> MixedContrast | None:
        config = material.config.mixup
        if config.weight == 0:
            return None
        return cls(config.weight, config.alpha, material.soft_targets)

    def draw(
        self, rows: Rows, ids: torch.Tensor, generator: torch.Generator
    ) -> Mapping[str, Extra | OtherViews]:
        """The share, the column of each image's partner, int64 ``[B*]``, and the partners."""
        seed = int(torch.randint(2**62, (1,), generator=generator))
        share = np.random.default_rng(seed).beta(self.alpha, self.alpha)
        partner = torch.randperm(len(rows.images), generator=generator)
        return {
            **super().draw(rows, ids, generator),
            "mixup_share": Extra(torch.tensor(share, dtype=torch.float32), "step"),
            "mixup_columns": Extra(partner, "step"),
            "mixup_partners": OtherViews(partner.numpy()),
        }

    def encode(self, encoder: DualEncoder, batch: Batch) -> Mapping[str, torch.Tensor]:
        images = mixed(batch.images, batch["mixup_partners"], batch["mixup_share"])
        return {"mixed": encoder.encode_image(images).pooled}

    def logits(self, step: Step) -> Scores:
        scale = step.encoder.global_scale.exp()
        scores = step.cosines(step.features.text.pooled, step.features.more["mixed"])
        return scores.map(lambda item: item * scale)

    def forward(self, step: Step) -> torch.Tensor:
        logits, share = self.logits(step), step.batch["mixup_share"]
        own = self.contrasted(step, logits, self.targets(step))
        partner = self.targets(step, step.batch["mixup_columns"])
        partners = self.contrasted(step, logits, partner)
        return share * own + (1 - share) * partners


def mixed(
    images: torch.Tensor | FrozenFeatures,
    partners: torch.Tensor | FrozenFeatures,
    share: torch.Tensor,
) -> torch.Tensor | FrozenFeatures:
    """``share * images + (1 - share) * partners``."""
    if isinstance(images, FrozenFeatures):
        return FrozenFeatures(mixed(images.values, partners.values, share))
    return share * images + (1 - share) * partners
