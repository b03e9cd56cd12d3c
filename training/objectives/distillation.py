"""The term of self-distillation: the averaged weights say how well captions and images fit."""

from __future__ import annotations

from collections.abc import Mapping

import torch
from torch.nn import functional

from training.batch import Batch
from training.models.encoder import DualEncoder
from training.objectives.material import Material
from training.objectives.step import Step
from training.objectives.term import Term


class SelfDistillation(Term):
    """Cross-entropy of the step's similarities with those of the averaged weights, both ways.

    Momentum distillation (ALBEF: Li et al., "Align before Fuse", NeurIPS 2021, section 3.4) of the
    global similarities, by the mean teacher (Tarvainen and Valpola, NeurIPS 2017) that the run
    evaluates and exports anyway (``optimiser.ema_decay``). It sees the same views and words.

    Args:
        epoch: first one, counted from 0, in which there is something to learn.
    """

    name = "distillation"
    scope = "step"

    def __init__(self, weight: float, epoch: int = 0) -> None:
        super().__init__(weight)
        self.epoch, self.teaches = epoch, epoch == 0
        self._teacher: tuple[DualEncoder, ...] = ()  # no part of what is trained and saved here

    @classmethod
    def build(cls, material: Material) -> SelfDistillation | None:
        config = material.config.distillation
        return cls(config.weight, config.epoch) if config.weight > 0 else None

    def follow(self, averaged: DualEncoder) -> None:
        self._teacher = (averaged.eval(),)

    def start_epoch(self, epoch: int) -> None:
        self.teaches = epoch >= self.epoch

    @torch.no_grad()
    def encode(self, encoder: DualEncoder, batch: Batch) -> Mapping[str, torch.Tensor]:
        if not self.teaches:
            return {}
        (teacher,) = self._teacher
        return {
            "taught_image": teacher.encode_image(batch.images).pooled,
            "taught_text": teacher.encode_text(batch.ids).pooled,
        }

    def forward(self, step: Step) -> torch.Tensor:
        if not self.teaches:
            return step.features.trunk.new_zeros(())
        (teacher,), batch, more = self._teacher, step.batch, step.features.more
        scale, taught_scale = step.encoder.global_scale.exp(), teacher.global_scale.exp()
        with torch.no_grad():
            taught = step.cosines(more["taught_text"], more["taught_image"])
            taught = taught.map(lambda scores: scores * taught_scale)
        ours = step.global_scores.map(lambda scores: scores * scale)
        of_captions = _cross_entropy(ours.rows, taught.rows) / batch.rows_in_step
        of_images = _cross_entropy(ours.columns.T, taught.columns.T) / batch.images_in_step
        return of_captions + of_images


def _cross_entropy(logits: torch.Tensor, taught: torch.Tensor) -> torch.Tensor:
    return functional.cross_entropy(logits, taught.softmax(dim=1), reduction="sum")
