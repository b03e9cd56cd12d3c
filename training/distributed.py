"""Processes that train one model together, launched by ``torchrun``, through Accelerate.

All processes draw the same batches, encode a stretch of each, and compute the loss over the
gathered features of all; their gradients are averaged before the step. So the losses are those
of one process, and every process holds the same weights, thresholds and random state.
"""

from __future__ import annotations

import atexit
import os
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING

import numpy as np
import torch

if TYPE_CHECKING:
    from accelerate import Accelerator


class Processes:
    """This process's place among those that train together; alone without ``torchrun``.

    Attributes:
        count: how many there are.
        index: 0-based number of this one; 0 writes the files.
        device: where this one computes.
    """

    def __init__(self) -> None:
        self._accelerator: Accelerator | None = None
        self.count, self.index = 1, 0
        self.device = torch.device("cuda" if torch.cuda.is_available() else "cpu")
        if int(os.environ.get("WORLD_SIZE", "1")) > 1:
            from accelerate import Accelerator

            self._accelerator = Accelerator()
            atexit.register(_leave)
            self.count = self._accelerator.num_processes
            self.index = self._accelerator.process_index
            self.device = self._accelerator.device

    @property
    def main(self) -> bool:
        """Whether this process writes files and shows progress."""
        return self.index == 0

    def wait(self) -> None:
        """Go on when all processes are here."""
        if self._accelerator is not None:
            self._accelerator.wait_for_everyone()

    @contextmanager
    def main_first(self) -> Iterator[None]:
        """Let the main process through alone, then the others, who find what it has written."""
        if not self.main:
            self.wait()
        yield
        if self.main:
            self.wait()

    def mean(self, values: np.ndarray) -> np.ndarray:
        """Mean of each number over the processes, float64."""
        if self._accelerator is None:
            return values
        tensor = torch.from_numpy(values).float().to(self.device)
        return self._accelerator.reduce(tensor, reduction="mean").double().cpu().numpy()

    def cuts(self, items: int) -> np.ndarray:
        """Bounds of each process's stretch of ``items``: int64 ``[count + 1]``."""
        return np.arange(self.count + 1) * items // self.count

    def gather(self, tensor: torch.Tensor, rows: Sequence[int]) -> torch.Tensor:
        """All processes' rows in order, with a gradient to this process's own.

        Args:
            tensor: ``[rows[index], ...]``.
            rows: how many rows each process has.
        """
        if self._accelerator is None:
            return tensor
        return _Gather.apply(tensor, list(rows), self.index, self._accelerator)

    def average_gradients(self, parameters: Iterable[torch.nn.Parameter]) -> None:
        """Replace gradients by their mean over all processes, in one message.

        A parameter that no process has used keeps no gradient, as in a single process.
        """
        if self._accelerator is None:
            return
        values = [value for value in parameters if value.requires_grad]
        used = torch.tensor([float(value.grad is not None) for value in values])
        parts = [torch.zeros_like(value) if value.grad is None else value.grad for value in values]
        flat = torch.cat([*(part.flatten().float() for part in parts), used.to(self.device)])
        flat = self._accelerator.reduce(flat, reduction="mean")
        *means, used = flat.split([*(value.numel() for value in values), len(values)])
        for value, mean, share in zip(values, means, used.tolist(), strict=True):
            value.grad = mean.view_as(value).to(value.dtype) if share > 0 else None


def _leave() -> None:
    """End the group before the interpreter ends: threads of it that are left abort the process."""
    if torch.distributed.is_initialized():
        torch.distributed.destroy_process_group()


class _Gather(torch.autograd.Function):
    """Concatenation over processes whose losses are one and the same number.

    Each of them finds the same gradient of the gathered tensor, so that of its own rows is at
    hand without another message. It counts ``count`` times, since gradients of parameters are
    averaged over the processes afterwards, while only this process has the rows' share.
    """

    @staticmethod
    def forward(ctx, tensor, rows, index, accelerator):
        ctx.own = slice(sum(rows[:index]), sum(rows[: index + 1]))
        ctx.count = len(rows)
        longest = max(rows)
        padded = tensor.new_zeros((longest, *tensor.shape[1:]))
        padded[: len(tensor)] = tensor
        everything = accelerator.gather(padded).split(longest)
        return torch.cat([part[:n] for part, n in zip(everything, rows, strict=True)])

    @staticmethod
    def backward(ctx, gradient):
        return gradient[ctx.own] * ctx.count, None, None, None
