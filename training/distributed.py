"""Processes that train one model together, launched by ``torchrun``, through Accelerate.

All processes draw the same batches and encode a stretch of each. A process computes its share of
the loss: its own rows and columns against the gathered features of all. Features have gradients
across processes, batch norms see all images, and Accelerate averages the gradients of weights. So
every process holds the same weights, thresholds and random state as one process alone would.
"""

from __future__ import annotations

import atexit
import os
import warnings
from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager, nullcontext
from datetime import timedelta
from typing import TYPE_CHECKING

import numpy as np
import torch
from torch import nn

if TYPE_CHECKING:
    from accelerate import Accelerator

LONGEST_WAIT = timedelta(days=7)
"""For what one process does alone: decoding, frozen features, validation. RS5M takes hours."""


class Processes:
    """This process's place among those that train together; alone without ``torchrun``.

    Attributes:
        count: how many there are.
        index: 0-based number of this one; 0 writes the files.
        device: where this one computes.
    """

    def __init__(self) -> None:
        self._accelerator: Accelerator | None = None
        self._waiting: torch.distributed.ProcessGroup | None = None
        self.count, self.index = 1, 0
        self.device = torch.device("cuda" if torch.cuda.is_available() else "cpu")
        if int(os.environ.get("WORLD_SIZE", "1")) > 1:
            from accelerate import Accelerator, DistributedDataParallelKwargs

            # Buffers are equal anyway; weights may be unused, such as a scale without its term.
            options = DistributedDataParallelKwargs(
                find_unused_parameters=True, broadcast_buffers=False
            )
            # Told to, it lets processes without a GPU train together; else each would train alone.
            on_cpu = not torch.cuda.is_available()
            self._accelerator = Accelerator(cpu=on_cpu, kwargs_handlers=[options])
            # Steps notice by the backend's own timeout that a process hangs; waiting does not.
            self._waiting = torch.distributed.new_group(backend="gloo", timeout=LONGEST_WAIT)
            warnings.filterwarnings("ignore", ".*Grad strides do not match", UserWarning)
            atexit.register(_leave)
            self.count = self._accelerator.num_processes
            self.index = self._accelerator.process_index
            self.device = self._accelerator.device

    @property
    def main(self) -> bool:
        """Whether this process writes files and shows progress."""
        return self.index == 0

    def wait(self) -> None:
        """Go on when all processes are here, however long one takes."""
        if self._waiting is not None:
            torch.distributed.barrier(self._waiting)

    @contextmanager
    def main_first(self) -> Iterator[None]:
        """Let the main process through alone, then the others, who find what it has written."""
        if not self.main:
            self.wait()
        yield
        if self.main:
            self.wait()

    def cuts(self, items: int) -> np.ndarray:
        """Bounds of each process's stretch of ``items``: int64 ``[count + 1]``."""
        return np.arange(self.count + 1) * items // self.count

    def sum(self, values: torch.Tensor) -> torch.Tensor:
        """Sum of a tensor over the processes, without a gradient."""
        if self._accelerator is None:
            return values.detach()
        return self._accelerator.reduce(values.detach(), reduction="sum")

    def gather(self, tensor: torch.Tensor, spans: Sequence[slice]) -> torch.Tensor:
        """All processes' rows in order; gradients find their way back to the process of a row.

        Args:
            tensor: this process's rows.
            spans: which rows of the result each process has.
        """
        if self._accelerator is None:
            return tensor
        return _Gathered.apply(tensor, list(spans), self.index)

    def prepare(self, module: nn.Module) -> nn.Module:
        """``module`` with gradients that are averaged over the processes after a backward pass."""
        if self._accelerator is None:
            return module
        with warnings.catch_warnings():  # PyTorch is about to rename an option
            warnings.filterwarnings("ignore", ".*broadcast_buffers", FutureWarning)
            return self._accelerator.prepare_model(module)

    def not_averaging(self, module: nn.Module) -> AbstractContextManager:
        """Where backward passes of a prepared module add to gradients that wait to be averaged."""
        return nullcontext() if self._accelerator is None else self._accelerator.no_sync(module)


def summed(tensor: torch.Tensor) -> torch.Tensor:
    """Sum of a tensor over processes that train together; gradients are summed alike."""
    return _Summed.apply(tensor)


def _leave() -> None:
    """End the group before the interpreter ends: threads of it that are left abort the process."""
    if torch.distributed.is_initialized():
        torch.distributed.destroy_process_group()


class _Summed(torch.autograd.Function):
    """Sum over the processes, whose losses are shares of one: gradients are summed likewise."""

    @staticmethod
    def forward(ctx, tensor):
        total = tensor.clone(memory_format=torch.contiguous_format)
        torch.distributed.all_reduce(total)
        return total

    @staticmethod
    def backward(ctx, gradient):
        return _Summed.apply(gradient)


class _Gathered(torch.autograd.Function):
    """Rows of all processes, whose losses are shares of one: gradients of a row are summed."""

    @staticmethod
    def forward(ctx, tensor, spans, index):
        ctx.own = spans[index]
        counts = [span.stop - span.start for span in spans]
        padded = tensor.new_zeros(max(counts), *tensor.shape[1:])
        padded[: len(tensor)] = tensor
        parts = [torch.empty_like(padded) for _ in spans]
        torch.distributed.all_gather(parts, padded)
        return torch.cat([part[:count] for part, count in zip(parts, counts, strict=True)])

    @staticmethod
    def backward(ctx, gradient):
        return _Summed.apply(gradient)[ctx.own], None, None
