"""What a term of the objective is, and what it is shown of a step."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar, Literal, NamedTuple

import torch
from torch import nn

from training.batch import Batch, Extra, OtherViews, Rows
from training.models.encoder import DualEncoder, Features
from training.objectives.material import Material


class Term(nn.Module, ABC):
    """One term of the objective, with whatever weights of its own it learns.

    A new one is a file with a subclass, and a line in :data:`training.objectives.terms.TERMS`:
    its loss enters the total, the log, the gradient cache and checkpoints from there.

    Attributes:
        name: in the log (``loss_NAME``) and in checkpoints.
        scope: ``step``: it compares all rows of the step, and is shown a
            :class:`~training.objectives.step.Step`; ``part``: it needs its own rows only, and is
            shown a :class:`Part`.
        weight: of the term in the total.
        lr_factor: learning rate of the term's own weights, as a multiple of the others'.
    """

    name: ClassVar[str]
    scope: ClassVar[Literal["step", "part"]]

    def __init__(self, weight: float, lr_factor: float = 1.0) -> None:
        super().__init__()
        self.weight, self.lr_factor = weight, lr_factor

    @classmethod
    @abstractmethod
    def build(cls, material: Material) -> Term | None:
        """The term as a run's configuration has it; None where that leaves it out."""

    def draw(
        self, rows: Rows, ids: torch.Tensor, generator: torch.Generator
    ) -> Mapping[str, Extra | OtherViews]:
        """What the term needs of a batch beside what every batch has, by name.

        Args:
            rows: which images and captions form the step, over all processes.
            ids: tokens of each row's own caption, int64 ``[T*, L]``.
            generator: of everything random about data, the same in all processes.
        """
        return {}

    def start_epoch(self, epoch: int) -> None:
        """Prepare for the 0-based ``epoch``, or for the rest of one after an interruption."""

    def follow(self, averaged: DualEncoder) -> None:
        """Take notice of the averaged weights, if there are any; the run moves and saves them."""

    def encode(self, encoder: DualEncoder, batch: Batch) -> Mapping[str, torch.Tensor]:
        """What the term encodes beside the images and captions of a batch, by name.

        Each has a row an image of the batch, or a row a text row, first. It is computed in the
        run's precision and, for a gradient cache, part by part; :meth:`forward` finds it in
        ``features.more``.
        """
        return {}

    @abstractmethod
    def forward(self, part: Part) -> torch.Tensor:
        """This process's, or part's, share of the term, a scalar; shares add up to the term.

        A term that is a mean over the images of a step thus divides the sum over the images that
        it is shown by ``part.batch.images_in_step``. It uses the same weights in every step, even
        where nothing is left to learn: processes wait for each other's gradients.
        """


class BatchFeatures(NamedTuple):
    """Features of a process's images and text rows: ``T`` rows, ``B`` images.

    ``valid`` is bool ``[T, L]``, the positions of ``text.local`` that enter the local term;
    ``trunk`` is ``[B, w]``, what the images' global features are made of; ``more`` what terms
    encode besides, by name.
    """

    text: Features
    valid: torch.Tensor
    image: Features
    trunk: torch.Tensor
    more: Mapping[str, torch.Tensor]


@dataclass(frozen=True)
class Part:
    """Some images of a step and their text rows, with their features.

    Attributes:
        encoder: whose features they are; its scales are for the logits.
    """

    encoder: DualEncoder
    batch: Batch
    features: BatchFeatures
