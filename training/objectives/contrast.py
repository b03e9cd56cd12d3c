"""The contrastive terms: captions and their images closer than all others, and back."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Mapping
from typing import ClassVar, NamedTuple

import torch

from training.batch import Extra, Rows
from training.distributed import Processes
from training.objectives.losses import contrastive_rows
from training.objectives.material import Material
from training.objectives.soft_targets import SoftTargets
from training.objectives.step import Scores, Step
from training.objectives.term import Term


class Targets(NamedTuple):
    """Which captions and images belong together, as :func:`contrastive_loss` has it."""

    positives: Scores
    eliminated: Scores | None
    affinity: Scores | None


class Contrast(Term):
    """InfoNCE in both directions, summed and not halved as in EBAKER (METHOD A.1.7).

    An eliminated pair is no positive in either direction: a caption, or an image, whose pairs are
    all eliminated leaves the mean of its direction, but stays a negative of all others (EBAKER
    eq. 13-14 as its code has them, METHOD A.2 #7). A direction in which nothing is left is 0.
    """

    scope = "step"
    eliminated_as: ClassVar[str] = "global"
    """The term by whose name elimination says which pairs this one leaves out."""

    def __init__(self, weight: float, soft: SoftTargets | None = None) -> None:
        super().__init__(weight)
        self.soft = soft

    def draw(
        self, rows: Rows, ids: torch.Tensor, generator: torch.Generator
    ) -> Mapping[str, Extra]:
        return {} if self.soft is None else self.soft.draw(rows)

    @abstractmethod
    def logits(self, step: Step) -> Scores:
        """Similarities times the scale that their loss has."""

    def forward(self, step: Step) -> torch.Tensor:
        return self.contrasted(step, self.logits(step), self.targets(step))

    def targets(self, step: Step, columns: torch.Tensor | None = None) -> Targets:
        """What the logits of the step are to be like.

        Args:
            columns: the images whose captions are right in the columns of the logits, int64
                ``[B*]``; None: those of the columns.
        """
        positives = step.batch.positives
        affinity = None if self.soft is None else self.soft.affinity(step.batch)
        eliminated = step.eliminated.get(self.eliminated_as)
        if columns is not None:
            positives = positives[:, columns]
            affinity = None if affinity is None else affinity[:, columns]
            eliminated = None if eliminated is None else step.reordered(eliminated, columns)
        return Targets(
            step.pairs(positives), eliminated, None if affinity is None else step.pairs(affinity)
        )

    def contrasted(self, step: Step, logits: Scores, targets: Targets) -> torch.Tensor:
        """This process's share of the loss."""
        return contrastive_loss(
            logits,
            targets.positives,
            step.processes,
            targets.eliminated,
            targets.affinity,
            0.0 if self.soft is None else self.soft.share,
        )


class GlobalContrast(Contrast):
    """``L_g``: of the cosines of global features (EBAKER eq. 13)."""

    name = "global"

    @classmethod
    def build(cls, material: Material) -> GlobalContrast:
        return cls(1.0, material.soft_targets)

    def logits(self, step: Step) -> Scores:
        scale = step.encoder.global_scale.exp()
        return step.global_scores.map(lambda scores: scores * scale)


class LocalContrast(Contrast):
    """``L_l``: of the local similarities (EBAKER eq. 14)."""

    name = eliminated_as = "local"

    @classmethod
    def build(cls, material: Material) -> LocalContrast | None:
        weight = material.config.local.weight
        return cls(weight, material.soft_targets) if weight > 0 else None

    def logits(self, step: Step) -> Scores:
        scale = step.encoder.local_scale.exp()
        return step.local_scores.map(lambda scores: scores * scale)


def contrastive_loss(
    logits: Scores,
    positives: Scores,
    processes: Processes,
    eliminated: Scores | None = None,
    affinity: Scores | None = None,
    soft_share: float = 0.0,
) -> torch.Tensor:
    """A process's share of InfoNCE in both directions, summed.

    Args:
        logits: scaled similarities.
        positives: bool, at least one True in every row and column.
        eliminated: bool, pairs that must not attract each other.
        affinity: as :func:`~training.objectives.losses.contrastive_rows` has it.
    """
    if eliminated is not None:
        positives = _without(positives, eliminated, False)
        if affinity is not None:
            # Finite, not -inf: the softmax of a row of nothing else must be a number.
            affinity = _without(affinity, eliminated, torch.finfo(torch.float32).min)
    total = 0.0
    for way in (lambda scores: scores.rows, lambda scores: scores.columns.T):
        fit = None if affinity is None else way(affinity)
        loss, kept = contrastive_rows(way(logits), way(positives), fit, soft_share)
        total = total + loss / processes.sum(kept).clamp_min(1)
    return total


def _without(scores: Scores, eliminated: Scores, value: float) -> Scores:
    return Scores(
        *(item.masked_fill(out, value) for item, out in zip(scores, eliminated, strict=True))
    )
