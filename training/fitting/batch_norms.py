"""Batch norms whose statistics are the whole step's, or fixed: the same wherever a row is encoded.

In training a batch norm sees the images that are encoded together. Several processes would each
see a stretch of the step, and a gradient cache small parts of it.
"""

from __future__ import annotations

import torch
from torch import nn
from torch.nn.modules.batchnorm import _BatchNorm

from training.distributed import Processes, summed


def synchronise(module: nn.Module, processes: Processes) -> nn.Module:
    """``module`` with batch norms that have the statistics of the images of all processes."""
    if processes.count == 1:
        return module
    if processes.device.type == "cuda":
        from timm.layers import convert_sync_batchnorm

        return convert_sync_batchnorm(module)
    for name, child in module.named_children():
        if isinstance(child, _BatchNorm):
            setattr(module, name, SynchronisedBatchNorm(child))
        else:
            synchronise(child, processes)
    return module


def fix_statistics(module: nn.Module) -> None:
    """Let batch norms normalise with the statistics that they have, until ``module.train()``.

    Their weights and biases go on learning.
    """
    for child in module.modules():
        if isinstance(child, _BatchNorm):
            child.eval()


class SynchronisedBatchNorm(nn.BatchNorm2d):
    """What PyTorch has for CUDA alone: a batch norm over the images of all processes.

    Args:
        norm: whose weights and statistics it takes over; one of timm's has an activation, too.
    """

    def __init__(self, norm: _BatchNorm) -> None:
        super().__init__(norm.num_features, norm.eps, norm.momentum, norm.affine)
        self.weight, self.bias = norm.weight, norm.bias
        self.running_mean, self.running_var = norm.running_mean, norm.running_var
        self.num_batches_tracked = norm.num_batches_tracked
        self.drop, self.act = (getattr(norm, name, nn.Identity()) for name in ("drop", "act"))
        self.train(norm.training)

    def forward(self, features: torch.Tensor) -> torch.Tensor:
        """``[B, C, h, w]`` to the same; the running variance is the unbiased one, as PyTorch's."""
        if not self.training:
            normal = super().forward(features)
        else:
            normal = self._normalised(features.to(self.running_mean.dtype)).to(features.dtype)
        return self.act(self.drop(normal))

    def _normalised(self, features: torch.Tensor) -> torch.Tensor:
        others, shape = (0, 2, 3), (1, -1, 1, 1)
        size = features.new_tensor([features.numel() / features.shape[1]])
        sums = summed(torch.cat([features.sum(others), size]))
        count = sums[-1].detach()
        mean = sums[:-1] / count
        centred = features - mean.view(shape)
        variance = summed(centred.square().sum(others)) / count
        with torch.no_grad():
            self.num_batches_tracked += 1
            self.running_mean.lerp_(mean, self.momentum)
            self.running_var.lerp_(variance * count / (count - 1), self.momentum)
        weight = self.weight * (variance + self.eps).rsqrt()
        return centred * weight.view(shape) + self.bias.view(shape)
