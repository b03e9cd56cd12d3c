"""The term of masked words: keyword explicit reasoning (KER) over a caption and its image."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
import torch

from training.batch import Extra, Rows
from training.config.keywords import KerConfig
from training.errors import TrainingError
from training.models.keyword_reasoning import KeywordReasoning
from training.objectives.keywords import Masker
from training.objectives.losses import masked_language_loss
from training.objectives.material import Material
from training.objectives.term import Part, Term


def check_heads(config: KerConfig, width: int) -> None:
    """Raise TrainingError where the heads cannot share the ``width`` of the joint space."""
    if config.weight > 0 and width % config.heads:
        raise TrainingError(
            f"ker.heads is {config.heads}; it must be a divisor of the width of the encoder's "
            f"joint space ({width}) (see --set)"
        )


class MaskedLanguage(Term):
    """``L_mlm``: the masked words of each row's own caption, predicted from the row's image.

    A mean over the masked positions of the step (EBAKER eq. 10-12); 0 in a step without any.

    Args:
        lengths: tokens of each caption, which are all that is encoded; None where padding is
            encoded too, as in the released code (METHOD A.2 #19).
    """

    name = "mlm"
    scope = "part"

    def __init__(
        self,
        weight: float,
        lr_factor: float,
        reasoning: KeywordReasoning,
        masker: Masker,
        rate: float,
        mask_id: int,
        lengths: np.ndarray | None = None,
    ) -> None:
        super().__init__(weight, lr_factor)
        self.reasoning = reasoning
        self.masker, self.rate, self.mask_id, self.lengths = masker, rate, mask_id, lengths

    @classmethod
    def build(cls, material: Material) -> MaskedLanguage | None:
        config, encoder = material.config.ker, material.encoder
        if config.weight == 0:
            return None
        check_heads(config, encoder.dim)
        captions = material.train.captions
        masker = Masker.build(captions.texts, material.tokenizer, material.keywords, config)
        reasoning = KeywordReasoning(
            encoder.dim,
            config.heads,
            config.blocks,
            masker.outputs,
            config.patches_only,
            config.mask_pads,
        )
        return cls(
            config.weight,
            config.lr_factor,
            reasoning,
            masker,
            config.mask_rate,
            encoder.mask_id,
            captions.lengths if config.mask_pads else None,
        )

    def draw(
        self, rows: Rows, ids: torch.Tensor, generator: torch.Generator
    ) -> Mapping[str, Extra]:
        """Own captions with words masked, the words, and how many are masked in the whole step."""
        if self.lengths is not None:
            ids = ids[:, : int(self.lengths[rows.captions].max())]
        masked, targets = self.masker.mask(
            ids, torch.from_numpy(rows.captions), self.rate, generator, self.mask_id
        )
        return {
            "masked": Extra(masked, "rows"),
            "targets": Extra(targets, "rows", host=True),
            "masked_in_step": Extra((targets >= 0).sum(), "step", host=True),
        }

    def forward(self, part: Part) -> torch.Tensor:
        batch, image = part.batch, part.features.image
        # On the host, where finding what is masked does not wait for the device.
        targets = batch["targets"]
        rows = (targets >= 0).any(dim=1).nonzero().squeeze(1)
        if len(rows) == 0:  # a row with nothing to predict: all weights are used all the same
            rows = torch.zeros(1, dtype=torch.long)
        targets = targets[rows]
        where = targets >= 0
        ids, own = batch["masked"][rows], batch.image_of_text[rows]
        logits = self.reasoning(
            part.encoder.encode_text(ids).local,
            ~part.encoder.padding(ids),
            image.pooled[own],
            image.local[own],
            where,
        )
        labels = targets[where].to(logits.device, non_blocking=True)
        return masked_language_loss(logits, labels) / max(int(batch["masked_in_step"]), 1)
