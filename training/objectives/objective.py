"""The objective of a step: contrast, elimination, keyword reasoning and aggregation together."""

from __future__ import annotations

from typing import NamedTuple

import torch
from torch import nn

from training.batch import Batch
from training.config import Config
from training.distributed import Processes
from training.models.encoder import DualEncoder, Features
from training.models.keyword_reasoning import KeywordReasoning
from training.models.presence import KeywordPresence
from training.models.similarity import global_similarity, local_similarity
from training.objectives.aggregation import CaptionAttention, aggregate
from training.objectives.elimination import EliminateBeforeAlign
from training.objectives.losses import contrastive_loss, masked_language_loss, presence_loss


class Encoded(NamedTuple):
    """What a process's images and text rows look like: ``T`` rows, ``B`` images.

    ``valid`` is bool ``[T, L]``, the positions of ``text.local`` that enter the local term;
    ``trunk`` is ``[B, w]``, what the images' global features are made of.
    """

    text: Features
    valid: torch.Tensor
    image: Features
    trunk: torch.Tensor


class Losses(NamedTuple):
    """Scalars of one step; ``kept`` is the share of own pairs left in the global term."""

    total: torch.Tensor
    pooled: torch.Tensor
    local: torch.Tensor
    mlm: torch.Tensor
    presence: torch.Tensor
    kept: torch.Tensor


class Objective(nn.Module):
    """``L_g + local.weight * L_l + ker.weight * L_mlm`` (EBAKER eq. 15) of a batch.

    Ours are soft targets in the first two, and ``presence.weight * L_presence`` besides.

    It owns everything that learns or remembers: the encoder, keyword reasoning, elimination and
    the attention over captions; its state dict is what a checkpoint needs.

    Args:
        classes: outputs of the keyword head; 0 where nothing is masked.
        keywords: whose presence in an image is told; 0 where it is not.
        rows_per_epoch: the most text rows of an epoch, what the similarity bank has to hold.
    """

    def __init__(
        self,
        config: Config,
        encoder: DualEncoder,
        processes: Processes,
        classes: int,
        rows_per_epoch: int,
        keywords: int = 0,
    ) -> None:
        super().__init__()
        self.config, self.processes = config, processes
        self.encoder = encoder
        self.reasoning = (
            KeywordReasoning(
                encoder.dim,
                config.ker.heads,
                config.ker.blocks,
                classes,
                config.ker.patches_only,
                config.ker.mask_pads,
            )
            if config.ker.weight > 0
            else None
        )
        self.presence = KeywordPresence(encoder.trunk_width, keywords) if keywords else None
        self.elimination = (
            EliminateBeforeAlign(
                config.eba.kind, config.eba.bank, config.eba.ratio, config.eba.epoch, rows_per_epoch
            )
            if config.eba.kind != "off"
            else None
        )
        self.attention = CaptionAttention(encoder.dim) if config.wfa.kind == "attention" else None

    def start_epoch(self, epoch: int) -> None:
        """Prepare for the 0-based ``epoch``."""
        if self.elimination is not None:
            self.elimination.start_epoch(epoch)

    def forward(self, batch: Batch) -> Losses:
        """All terms of a batch."""
        encoded = self.encode(batch)
        return self.with_words(self.align(encoded, batch), *self.tell(encoded, batch))

    def encode(self, batch: Batch) -> Encoded:
        """Features of this process's images and text rows, aggregated where the batch says so."""
        encoder = self.encoder
        image, trunk = encoder.encode_with_trunk(batch.images)
        text = encoder.encode_text(batch.ids)
        valid = encoder.local_positions(batch.ids, self.config.similarity.tokens)
        if batch.members is not None:
            together, weights = text.pooled[batch.members], batch.weights
            if self.attention is not None:
                weights = self.attention(together, weights > 0)
            own = batch.members[:, 0]
            text = Features(aggregate(together, weights), text.local[own])
            valid = valid[own]
        return Encoded(text, valid, image, trunk)

    def align(self, encoded: Encoded, batch: Batch) -> Losses:
        """Global and local term over the rows and images of all processes, in float32.

        Only Gram matrices follow autocast on a processor, where in float32 they take a quarter
        of a step; their products are summed in float32 all the same.
        """
        config, encoder = self.config, self.encoder
        device = batch.positives.device.type
        coarse = device == "cpu" and torch.is_autocast_enabled(device)
        images, rows = zip(*batch.shares, strict=True)
        text, valid, image, _ = encoded
        soft = None if batch.similarity is None else batch.similarity / config.soft.temperature
        with torch.autocast(device, enabled=False):
            s_g = global_similarity(
                self.processes.gather(text.pooled, rows),
                self.processes.gather(image.pooled, images),
            )
            local = config.local.weight > 0
            s_l = (
                local_similarity(
                    self.processes.gather(text.local, rows),
                    self.processes.gather(valid, rows),
                    self.processes.gather(image.local, images),
                    config.similarity.kind,
                    dtype=torch.get_autocast_dtype(device) if coarse else torch.float32,
                )
                if local
                else torch.zeros_like(s_g)
            )
            out_g, out_l = self._eliminated(s_g, s_l, batch)
            logits, positives = s_g * encoder.global_scale.exp(), batch.positives
            loss_g = contrastive_loss(logits, positives, out_g, soft, config.soft.share)
            loss_l = (
                contrastive_loss(
                    s_l * encoder.local_scale.exp(), positives, out_l, soft, config.soft.share
                )
                if local
                else s_l.sum()
            )
        kept = torch.ones_like(loss_g)
        if out_g is not None:
            kept = 1 - out_g.gather(1, batch.own_image.unsqueeze(1)).to(loss_g.dtype).mean()
        total = loss_g + config.local.weight * loss_l
        none = torch.zeros_like(loss_g)
        return Losses(total, loss_g, loss_l, none, none, kept)

    def with_words(self, aligned: Losses, mlm: torch.Tensor, presence: torch.Tensor) -> Losses:
        """All terms, from those of :meth:`align` and of :meth:`tell`."""
        weighted = self.config.ker.weight * mlm + self.config.presence.weight * presence
        return aligned._replace(total=aligned.total + weighted, mlm=mlm, presence=presence)

    def tell(self, encoded: Encoded, batch: Batch) -> tuple[torch.Tensor, torch.Tensor]:
        """Masked words and present keywords, unweighted: what needs this process's images only.

        Shares of the step's means, as :meth:`reason` has it.
        """
        none = torch.zeros((), device=encoded.trunk.device)
        mlm = none if self.reasoning is None else self.reason(encoded.image, batch)
        if self.presence is None:
            return mlm, none
        in_step = sum(images for images, _ in batch.shares)
        share = len(batch.images) / in_step * self.processes.count
        return mlm, presence_loss(self.presence(encoded.trunk), batch.presence) * share

    def _eliminated(
        self, s_g: torch.Tensor, s_l: torch.Tensor, batch: Batch
    ) -> tuple[torch.Tensor, torch.Tensor] | tuple[None, None]:
        """Pairs that leave the global and the local term, bool ``[T*, B*]`` each."""
        if self.elimination is None:
            return None, None
        # The released bank holds the local term as it is scaled in training (METHOD A.1.8); the
        # scale matters next to its random start only.
        factor = self.encoder.local_scale.exp() if self.config.eba.bank == "fifo" else 1.0
        return self.elimination.eliminate(s_g, s_l * factor, batch.own_image)

    def reason(self, image: Features, batch: Batch) -> torch.Tensor:
        """KER: the masked words of each row's own caption, told from the row's image.

        Weighted by this batch's share of the step's masked positions, so that the parts of a
        step add up, and processes average, to the mean over all of its masked positions.

        Args:
            image: features of this process's images.
        """
        where = batch.targets >= 0
        rows = where.any(dim=1).nonzero().squeeze(1)
        if len(rows) == 0:
            return image.pooled.sum() * 0.0
        ids, where, targets = batch.masked[rows], where[rows], batch.targets[rows]
        text = self.encoder.encode_text(ids)
        own = batch.image_of_text[rows]
        logits = self.reasoning(
            text.local,
            ~self.encoder.padding(ids),
            image.pooled[own],
            image.local[own],
            where,
        )
        share = len(logits) / batch.masked_in_step * self.processes.count
        return masked_language_loss(logits, targets[where]) * share
