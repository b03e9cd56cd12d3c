"""The objective of a step: its terms together, and what all of them share."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import torch
from torch import nn

from training.batch import Batch, Extra, OtherViews, Rows
from training.distributed import Processes
from training.models.encoder import DualEncoder, Features
from training.objectives.aggregation import CaptionAttention, aggregate
from training.objectives.elimination import EliminateBeforeAlign
from training.objectives.material import Material
from training.objectives.step import Step
from training.objectives.term import BatchFeatures, Part, Term
from training.objectives.terms import build_terms

Losses = dict[str, torch.Tensor]
"""Scalars by name: ``loss`` is the weighted total, ``loss_NAME`` each term, ``kept`` the share of
own pairs that elimination leaves in the global term. They are this process's, or part's, shares:
summed they are those of the step."""


class Objective(nn.Module):
    """``L_g + local.weight L_l + ker.weight L_mlm``, and terms of our own, of a batch.

    The first three are EBAKER's (eq. 15); which there are is decided by the list of terms.

    It owns everything that learns or remembers: the encoder, the terms, elimination and the
    attention over captions; its state dict is what a checkpoint needs.

    Args:
        terms: in the order in which they are logged.
        elimination: of pairs from the contrastive terms; None: none.
        attention: that weighs the captions of an image; None: by weights of the batch.
        tokens: positions of the local term, as
            :meth:`~training.models.encoder.DualEncoder.local_positions` has them.
        similarity: the kind of the local similarity.
    """

    def __init__(
        self,
        encoder: DualEncoder,
        processes: Processes,
        terms: Iterable[Term],
        elimination: EliminateBeforeAlign | None = None,
        attention: CaptionAttention | None = None,
        tokens: str = "valid",
        similarity: str = "rms",
    ) -> None:
        super().__init__()
        self.encoder, self.processes = encoder, processes
        self.terms = nn.ModuleDict({term.name: term for term in terms})
        self.elimination, self.attention = elimination, attention
        self.tokens, self.similarity = tokens, similarity

    @classmethod
    def build(cls, material: Material, processes: Processes, rows_per_epoch: int) -> Objective:
        """The objective that a run's configuration asks for.

        Args:
            rows_per_epoch: the most text rows of an epoch, what the similarity bank has to hold.
        """
        config, encoder = material.config, material.encoder
        elimination, attention = None, None
        if config.eba.kind != "off":
            datasets = material.train.datasets
            elimination = EliminateBeforeAlign(config.eba, rows_per_epoch, datasets)
        if config.wfa.kind == "attention":
            attention = CaptionAttention(encoder.dim)
        return cls(
            encoder,
            processes,
            build_terms(material),
            elimination,
            attention,
            config.similarity.tokens,
            config.similarity.kind,
        )

    def follow(self, averaged: DualEncoder) -> None:
        """Show the averaged weights to the terms that learn from them."""
        for term in self.terms.values():
            term.follow(averaged)

    def start_epoch(self, epoch: int, resumed: bool = False) -> None:
        """Prepare for the 0-based ``epoch``, or for the rest of one."""
        for term in self.terms.values():
            term.start_epoch(epoch)
        if self.elimination is not None and not resumed:
            self.elimination.start_epoch(epoch)

    def draw(
        self, rows: Rows, ids: torch.Tensor, generator: torch.Generator
    ) -> Mapping[str, Extra | OtherViews]:
        """What the terms need of a step; see :meth:`training.objectives.term.Term.draw`."""
        extras: dict[str, Extra | OtherViews] = {}
        for part in (*self.terms.values(), self.elimination):
            extras |= {} if part is None else part.draw(rows, ids, generator)
        return extras

    def forward(self, batch: Batch) -> Losses:
        """All terms of a batch."""
        features = self.encode(batch)
        return summed(self.step_losses(features, batch), self.part_losses(features, batch))

    def encode(self, batch: Batch) -> BatchFeatures:
        """Features of this process's images and text rows, aggregated where the batch says so,
        and what terms encode besides."""
        encoder = self.encoder
        image, trunk = encoder.encode_with_trunk(batch.images)
        text = encoder.encode_text(batch.ids)
        valid = encoder.local_positions(batch.ids, self.tokens)
        if batch.members is not None:
            together, weights = text.pooled[batch.members], batch.weights
            if self.attention is not None:
                weights = self.attention(together, weights > 0)
            own = batch.members[:, 0]
            text = Features(aggregate(together, weights), text.local[own])
            valid = valid[own]
        more: dict[str, torch.Tensor] = {}
        for term in self.terms.values():
            more |= term.encode(encoder, batch)
        return BatchFeatures(text, valid, image, trunk, more)

    def step_losses(self, features: BatchFeatures, batch: Batch) -> Losses:
        """The terms that need all rows of the step, in float32, whatever autocast says.

        Only Gram matrices follow it on a processor, where in float32 they take a quarter of a
        step; their products are summed in float32 all the same.
        """
        device = batch.positives.device.type
        coarse = device == "cpu" and torch.is_autocast_enabled(device)
        gram_dtype = torch.get_autocast_dtype(device) if coarse else torch.float32
        step = Step(
            self.encoder,
            batch,
            features,
            self.processes,
            self.similarity,
            gram_dtype,
            self.elimination,
        )
        with torch.autocast(device, enabled=False):
            losses = self._losses("step", step)
            eliminated = step.eliminated.get("global")
        if eliminated is not None:
            kept = ~step.own_pairs(eliminated)
            losses["kept"] = kept.float().sum() / batch.rows_in_step
        return losses

    def part_losses(self, features: BatchFeatures, batch: Batch) -> Losses:
        """The terms that need no other rows than these."""
        return self._losses("part", Part(self.encoder, batch, features))

    def _losses(self, scope: str, part: Part) -> Losses:
        losses = {"loss": torch.zeros((), device=part.features.trunk.device)}
        for term in self.terms.values():
            if term.scope == scope:
                loss = losses[f"loss_{term.name}"] = term(part)
                losses["loss"] = losses["loss"] + term.weight * loss
        return losses


def summed(*losses: Losses) -> Losses:
    """Losses of several parts or scopes together."""
    names = dict.fromkeys(name for part in losses for name in part)
    return {name: sum(part[name] for part in losses if name in part) for name in names}
