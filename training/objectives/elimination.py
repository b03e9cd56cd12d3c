"""Eliminate before align (EBA): pairs whose caption hardly fits its image leave the loss.

EBAKER (ACM MM 2024, section 3.3, eq. 13-14); the split strategy is iEBAKER's (arXiv 2504.05644,
section 3, as METHOD B has it from the authors' code).
"""

from __future__ import annotations

import torch
from torch import nn

FIFO_SIZE = 200_000
"""Similarities that the released code remembers, whatever the data set's size."""


class EliminateBeforeAlign(nn.Module):
    """Thresholds on the similarity of a caption and its own image, from a bank of past ones.

    The bank ``epoch`` (paper) holds the similarities of the last epoch, and drops the
    ``drop_ratio`` least similar of them. The bank ``fifo`` (released code) holds the last 200,000,
    at first random numbers of N(0, 1): with a small data set these outnumber the true ones for
    several epochs, and nothing is dropped (METHOD A.2, bank subtlety).

    Everything lives in buffers, so checkpoints carry it. Processes that train together hand over
    the similarities of the whole batch and have equal banks.

    Args:
        mode: ``joint``: the global similarity decides for both terms (EBAKER); ``split``: each
            term has its own bank and threshold (iEBAKER).
        bank: ``epoch`` or ``fifo``.
        drop_ratio: share of the pairs to drop, 0..1.
        drop_epoch: first epoch, from 0, in which pairs are dropped.
        capacity: most pairs of an epoch; the ``fifo`` bank has its own size.
    """

    similarities: torch.Tensor
    filled: torch.Tensor
    thresholds: torch.Tensor

    def __init__(
        self, mode: str, bank: str, drop_ratio: float, drop_epoch: int, capacity: int
    ) -> None:
        super().__init__()
        self.mode, self.bank = mode, bank
        self.drop_ratio, self.drop_epoch = drop_ratio, drop_epoch
        banks = 2 if mode == "split" else 1
        if bank == "fifo":
            noise = torch.Generator().manual_seed(0)
            similarities = torch.randn(banks, FIFO_SIZE, generator=noise)
        else:
            similarities = torch.zeros(banks, capacity)
        self.register_buffer("similarities", similarities)
        # Similarities seen: of this epoch (epoch), or in all (fifo, which writes in a ring).
        self.register_buffer("filled", torch.tensor(0))
        self.register_buffer("thresholds", torch.full((banks,), -torch.inf))

    def start_epoch(self, epoch: int) -> None:
        """Set the thresholds of the 0-based ``epoch`` and start its bank."""
        self.thresholds.fill_(-torch.inf)
        size = FIFO_SIZE if self.bank == "fifo" else int(self.filled)
        known = self.similarities[:, :size].sort(dim=1).values
        dropped = int(self.drop_ratio * size)
        if epoch >= self.drop_epoch and size > 0:
            if self.bank == "fifo":  # the released index; strict > drops this one too
                self.thresholds.copy_(known[:, dropped])
            elif dropped > 0:
                self.thresholds.copy_(known[:, dropped - 1])
        if self.bank == "epoch":
            self.filled.zero_()

    def eliminate(
        self, global_sim: torch.Tensor, local_sim: torch.Tensor, own_image: torch.Tensor
    ) -> tuple[torch.Tensor, torch.Tensor]:
        """Which pairs leave the global and the local term; captions' own pairs enter the bank.

        Each pair is judged by its own similarity. So where a caption is said of several images of
        the batch, or an image is there several times, it may lose one of them and keep another.

        Args:
            global_sim: ``[T, B]`` similarities of captions and images, unscaled.
            local_sim: the same of the local term, always in the same units.
            own_image: int64 ``[T]``, the column of each caption's own image.

        Returns:
            two bools ``[T, B]``; what is strictly above the threshold stays.
        """
        similarities = torch.stack([global_sim, local_sim])[: len(self.thresholds)].detach()
        similarities = similarities.to(self.similarities.dtype)
        rows = torch.arange(len(own_image), device=own_image.device)
        places = (self.filled + rows) % self.similarities.shape[1]
        self.similarities[:, places] = similarities[:, rows, own_image]
        self.filled += len(rows)
        eliminated = similarities <= self.thresholds[:, None, None]
        return eliminated[0], eliminated[-1]
