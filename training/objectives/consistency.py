"""The term of two views: what an image shows does not depend on how it is cut, turned or lit."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
import torch

from training.batch import Batch, OtherViews, Rows
from training.models.encoder import DualEncoder
from training.objectives.material import Material
from training.objectives.term import Part, Term


class ViewConsistency(Term):
    """``1 - cos`` of the global vectors of two views, a mean over the images of the step.

    Half the alignment loss of Wang and Isola ("Understanding Contrastive Representation Learning
    through Alignment and Uniformity on the Hypersphere", ICML 2020, with alpha = 2); uniformity,
    without which all vectors would become one, is what the contrastive terms bring.
    """

    name = "consistency"
    scope = "part"

    @classmethod
    def build(cls, material: Material) -> ViewConsistency | None:
        weight = material.config.consistency.weight
        return cls(weight) if weight > 0 else None

    def draw(
        self, rows: Rows, ids: torch.Tensor, generator: torch.Generator
    ) -> Mapping[str, OtherViews]:
        """The second view of each image."""
        return {"second_views": OtherViews(np.arange(len(rows.images)))}

    def encode(self, encoder: DualEncoder, batch: Batch) -> Mapping[str, torch.Tensor]:
        return {"second": encoder.encode_image(batch["second_views"]).pooled}

    def forward(self, part: Part) -> torch.Tensor:
        cosines = (part.features.image.pooled * part.features.more["second"]).sum(dim=1)
        return (1 - cosines).sum() / part.batch.images_in_step
