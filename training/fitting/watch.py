"""Losses of an epoch, watched without waiting for the device that computes them."""

from __future__ import annotations

from dataclasses import dataclass

import torch

from training.batch import Batch
from training.distributed import Processes
from training.objectives.objective import Losses


@dataclass(frozen=True)
class Reading:
    """A step's losses and the norm of its gradient, on their way to the processor.

    Attributes:
        numbers: as many as ``names``, and the norm.
        arrived: when they are there; None: they are.
    """

    step: int
    batch: Batch
    names: tuple[str, ...]
    numbers: torch.Tensor
    arrived: torch.cuda.Event | None

    def read(self) -> tuple[dict[str, float], float]:
        """Losses by name, and the norm; waits for them if need be."""
        if self.arrived is not None:
            self.arrived.synchronize()
        *losses, norm = self.numbers.tolist()
        return dict(zip(self.names, losses, strict=True)), norm


class Watch:
    """Adds up losses where they are computed, and hands over a step's numbers a step later.

    Reading them at once would leave the device without work until the processor has answered.
    """

    def __init__(self) -> None:
        self._total: torch.Tensor | None = None
        self._steps = 0
        self._names: tuple[str, ...] = ()
        self._latest: Reading | None = None

    def add(self, step: int, batch: Batch, losses: Losses, norm: torch.Tensor) -> Reading | None:
        """Take a step's losses and the norm of its gradient; returns the step before."""
        self._names = tuple(losses)
        numbers = torch.stack([value.detach().float() for value in (*losses.values(), norm)])
        self._total = numbers[:-1].double() + (0 if self._total is None else self._total)
        self._steps += 1
        arrived = None
        host = numbers.to("cpu", non_blocking=True)  # into pinned memory
        if numbers.is_cuda:
            arrived = torch.cuda.Event()
            arrived.record()
        before, self._latest = self._latest, Reading(step, batch, self._names, host, arrived)
        return before

    def last(self) -> Reading | None:
        """The step that :meth:`add` took last."""
        return self._latest

    def means(self, processes: Processes) -> dict[str, float]:
        """Losses of the steps so far, from the shares of all processes."""
        total = processes.sum(self._total / self._steps)
        return dict(zip(self._names, total.tolist(), strict=True))
