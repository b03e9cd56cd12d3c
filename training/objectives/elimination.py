"""Eliminate before align (EBA): pairs whose caption hardly fits its image leave the loss.

EBAKER (ACM MM 2024, section 3.3, eq. 13-14); the split strategy is iEBAKER's (arXiv 2504.05644,
section 3, as METHOD B has it from the authors' code).
"""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
import torch
from torch import nn

from training.batch import Extra, Rows
from training.config.pairs import EbaConfig
from training.objectives.step import Scores, Step

FIFO_SIZE = 200_000
"""Similarities that the released code remembers, whatever the data set's size."""


class EliminateBeforeAlign(nn.Module):
    """Thresholds on the similarity of a caption and its own image, from a bank of past ones.

    The bank ``epoch`` (paper) holds the similarities of the last epoch, and drops the
    ``ratio`` least similar of them. The bank ``fifo`` (released code) holds the last 200,000, at
    first random numbers of N(0, 1): with a small data set these outnumber the true ones for
    several epochs, and nothing is dropped (METHOD A.2, bank subtlety). With ``per_dataset``, each
    data set has the quantile of its own similarities: else the hardest one bears most of the loss
    (METHOD H6).

    Everything lives in buffers, so checkpoints carry it. Processes that train together bank the
    similarities of the whole step, and so have equal thresholds.

    Args:
        config: kind ``joint``: the global similarity decides for both terms (EBAKER); ``split``:
            each term has its own bank and threshold (iEBAKER).
        capacity: most pairs of an epoch; the ``fifo`` bank has its own size.
        datasets: names of the data sets of the split's images.
    """

    similarities: torch.Tensor
    dataset: torch.Tensor
    filled: torch.Tensor
    thresholds: torch.Tensor

    def __init__(self, config: EbaConfig, capacity: int, datasets: list[str] = ()) -> None:
        super().__init__()
        self.config = config
        banks = 2 if config.kind == "split" else 1
        if config.bank == "fifo":
            noise = torch.Generator().manual_seed(0)
            similarities = torch.randn(banks, FIFO_SIZE, generator=noise)
        else:
            similarities = torch.zeros(banks, capacity)
        names, self.of_image = np.unique(datasets, return_inverse=True)
        sets = len(names) if config.per_dataset else 1
        self.register_buffer("similarities", similarities)
        # Of each similarity; what no pair has given, as noise, belongs to every data set.
        nobodys = torch.full((similarities.shape[1],), -1, dtype=torch.int16)
        self.register_buffer("dataset", nobodys)
        # Similarities so far: of this epoch (epoch), or in all (fifo, which writes in a ring).
        self.register_buffer("filled", torch.tensor(0))
        self.register_buffer("thresholds", torch.full((banks, sets), -torch.inf))

    def draw(
        self, rows: Rows, ids: torch.Tensor, generator: torch.Generator
    ) -> Mapping[str, Extra]:
        """The data set of each image of the step."""
        if not self.config.per_dataset:
            return {}
        return {"dataset": Extra(torch.from_numpy(self.of_image[rows.images]), "step")}

    def start_epoch(self, epoch: int) -> None:
        """Set the thresholds of the 0-based ``epoch`` and start its bank."""
        self.thresholds.fill_(-torch.inf)
        fifo = self.config.bank == "fifo"
        size = FIFO_SIZE if fifo else int(self.filled)
        known, dataset = self.similarities[:, :size], self.dataset[:size]
        for number in range(self.thresholds.shape[1] if epoch >= self.config.epoch else 0):
            own = known
            if self.config.per_dataset:
                own = known[:, (dataset == number) | (dataset < 0)]
            own = own.sort(dim=1).values
            dropped = int(self.config.ratio * own.shape[1])
            if fifo and own.shape[1] > 0:  # the released index; strict > drops this one too
                self.thresholds[:, number] = own[:, dropped]
            elif dropped > 0:
                self.thresholds[:, number] = own[:, dropped - 1]
        if not fifo:
            self.filled.zero_()

    def forward(self, step: Step) -> dict[str, Scores]:
        """Which pairs leave each term, bool; captions' own pairs enter the bank.

        Each pair is judged by its own similarity, and stays if that is strictly above the
        threshold. So where a caption is said of several images of the step, or an image is there
        several times, it may lose one of them and keep another.
        """
        judged = [step.global_scores]
        if self.config.kind == "split":
            # The released bank holds the local term as it is scaled in training (METHOD A.1.8);
            # the scale matters next to its random start only.
            scale = step.encoder.local_scale.exp() if self.config.bank == "fifo" else 1.0
            judged.append(step.local_scores.map(lambda scores: scores * scale))
        own = torch.stack([step.own_pairs(scores.map(torch.detach)) for scores in judged], dim=1)
        self._remember(step, step.processes.gather(own, step.batch.row_spans).T)
        eliminated = [
            self._below(step, scores, thresholds)
            for scores, thresholds in zip(judged, self.thresholds, strict=True)
        ]
        return {"global": eliminated[0], "local": eliminated[-1]}

    def _remember(self, step: Step, pairs: torch.Tensor) -> None:
        """Bank similarities ``[banks, T*]`` of captions and their own images."""
        rows = torch.arange(pairs.shape[1], device=pairs.device)
        places = (self.filled + rows) % self.similarities.shape[1]
        self.similarities[:, places] = pairs.to(self.similarities.dtype)
        if self.config.per_dataset:
            own = step.batch["dataset"][step.batch.own_image]
            self.dataset[places] = own.to(self.dataset.dtype)
        self.filled += len(rows)

    def _below(self, step: Step, scores: Scores, thresholds: torch.Tensor) -> Scores:
        """Where similarities are not above the threshold of the image's data set."""
        if not self.config.per_dataset:
            return scores.map(lambda item: item <= thresholds)
        of_image = thresholds[step.batch["dataset"]].expand(step.batch.rows_in_step, -1)
        return Scores(
            *(item <= own for item, own in zip(scores, step.pairs(of_image), strict=True))
        )
