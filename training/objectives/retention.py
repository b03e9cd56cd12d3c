"""The term that keeps what the initial weights make of a bank of other captions."""

from __future__ import annotations

import copy
from collections.abc import Mapping
from pathlib import Path

import torch
from torch.nn import functional

from rs_textsearch.engine.encoding.bundle import Bundle
from training.batch import Batch, Extra, Rows
from training.data.captions import encode
from training.errors import TrainingError, engine_errors
from training.models.encoder import DualEncoder
from training.objectives.material import Material
from training.objectives.term import Part, Term

TOGETHER = 64
"""Captions encoded at a time."""


class Retention(Term):
    """A bank's captions lie where the initial weights put them, and fit images as they did.

    Learning without forgetting (Li and Hoiem, ECCV 2016) for two towers, as Zheng et al. have it
    (ZSCL, ICCV 2023): the divergence of the bank's scores with each image from those of the
    teacher, and one less the cosine of each caption's vector with the teacher's. The teacher sees
    the same views; it is the model as it was before the first step.

    Args:
        teacher: learns nothing.
        ids: tokens of the bank's captions, int64 ``[B, L]``.
        count: captions a step.
    """

    name = "retention"
    scope = "part"

    def __init__(self, weight: float, teacher: DualEncoder, ids: torch.Tensor, count: int) -> None:
        super().__init__(weight)
        self._teacher = (teacher,)  # no part of what is trained and saved here
        self.ids, self.count = ids, min(count, len(ids))
        self.then = torch.zeros(len(ids), teacher.dim)  # the teacher's vectors, when they are asked
        self.known = torch.zeros(len(ids), dtype=torch.bool)

    @classmethod
    def build(cls, material: Material) -> Retention | None:
        config = material.config.retention
        if config.weight == 0:
            return None
        with engine_errors():
            bundle = Bundle.open(Path(config.bank) if config.bank else None)
            bank = bundle.bank
        if not bank:
            raise TrainingError(
                f"{bundle.path}: has no bank of captions that could be kept; leave retention.bank "
                "out, or give the bundle one with the command bank"
            )
        frozen = {id(it): it for it in material.encoder.parameters() if not it.requires_grad}
        teacher = copy.deepcopy(material.encoder, frozen)  # what learns nothing is needed once
        teacher.requires_grad_(False).eval()
        ids = torch.from_numpy(encode(material.tokenizer, bank))
        return cls(config.weight, teacher, ids, config.captions)

    def draw(
        self, rows: Rows, ids: torch.Tensor, generator: torch.Generator
    ) -> Mapping[str, Extra]:
        """Tokens of some captions of the bank, int64 ``[n, L]``, and the teacher's ``[n, d]``."""
        drawn = torch.randperm(len(self.ids), generator=generator)[: self.count]
        new = drawn[~self.known[drawn]]
        if len(new):
            self.then[new], self.known[new] = self._vectors(self.ids[new]), True
        return {
            "bank": Extra(self.ids[drawn], "step"),
            "bank_then": Extra(self.then[drawn], "step"),
        }

    @torch.no_grad()
    def encode(self, encoder: DualEncoder, batch: Batch) -> Mapping[str, torch.Tensor]:
        return {"kept_image": self._teacher[0].encode_image(batch.images).pooled}

    def forward(self, part: Part) -> torch.Tensor:
        (teacher,), batch = self._teacher, part.batch
        now, then = part.encoder.encode_text(batch["bank"]).pooled, batch["bank_then"]
        with torch.no_grad():
            scale = teacher.global_scale.exp()
            taught = (scale * part.features.more["kept_image"] @ then.T).softmax(dim=1)
        fits = (scale * part.features.image.pooled.float() @ now.T).log_softmax(dim=1)
        moved = (1 - (now * then).sum(dim=1)).mean()
        diverged = functional.kl_div(fits, taught, reduction="sum")
        return (diverged + moved * len(batch.image_rows)) / batch.images_in_step

    @torch.no_grad()
    def _vectors(self, ids: torch.Tensor) -> torch.Tensor:
        """The teacher's global vectors of captions, float32 ``[n, d]``, on the host."""
        (teacher,) = self._teacher
        device = teacher.global_scale.device
        parts = [teacher.encode_text(it.to(device)).pooled.cpu() for it in ids.split(TOGETHER)]
        return torch.cat(parts)
