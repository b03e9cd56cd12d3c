"""Layers of the mini encoder as processors train them fastest, with the same weights.

In bfloat16 a processor's backward pass of a 1x1 convolution takes several times as long as that
of the matrix product it is, and depthwise convolutions are faster in float32. Both hold only
where gradients are computed on a processor; everywhere else, and in exported models, the layers
are PyTorch's own, and so are their names and shapes in a state dict.
"""

from __future__ import annotations

import torch
from timm.layers import Conv2dSame
from torch import nn
from torch.nn import functional


class PointwiseConv(nn.Conv2d):
    """A 1x1 convolution; in training on a processor a product on channels-last memory."""

    def forward(self, features: torch.Tensor) -> torch.Tensor:
        if not (self.training and features.is_cpu):
            return super().forward(features)
        product = functional.linear(features.permute(0, 2, 3, 1), self.weight.flatten(1), self.bias)
        return product.permute(0, 3, 1, 2)


class _FullPrecision:
    """A convolution that in training on a processor is in float32, whatever autocast says."""

    def forward(self, features: torch.Tensor) -> torch.Tensor:
        if not (self.training and features.is_cpu):
            return super().forward(features)
        with torch.autocast("cpu", enabled=False):
            return super().forward(features.float()).to(features.dtype)


class DepthwiseConv(_FullPrecision, nn.Conv2d):
    """A depthwise convolution."""


class DepthwiseConvSame(_FullPrecision, Conv2dSame):
    """A depthwise convolution with TensorFlow's padding, which depends on the input's side."""


class SharedDropout(nn.Dropout):
    """Dropout of whole channels of ``[N, P, C]``: one draw for all ``P`` positions.

    Drawing for every element is 5-10 % of a training step on a processor.
    """

    def forward(self, features: torch.Tensor) -> torch.Tensor:
        if not self.training or self.p == 0:
            return features
        return functional.dropout1d(features.transpose(1, 2), self.p).transpose(1, 2)


def use_fast_convolutions(module: nn.Module) -> None:
    """Replace the 1x1 and depthwise convolutions below ``module`` that learn.

    They keep their weights. Frozen ones have no backward pass, and their forward pass is faster
    as it is.
    """
    for name, child in list(module.named_children()):
        kind = _fast_kind(child) if isinstance(child, nn.Conv2d) else None
        if kind is None:
            use_fast_convolutions(child)
        else:
            setattr(module, name, _as_kind(child, kind))


def _fast_kind(conv: nn.Conv2d) -> type[nn.Conv2d] | None:
    if not conv.weight.requires_grad:
        return None
    if conv.kernel_size == (1, 1) and conv.stride == (1, 1) and conv.groups == 1:
        return PointwiseConv
    if conv.groups == conv.in_channels > 1:
        return DepthwiseConvSame if isinstance(conv, Conv2dSame) else DepthwiseConv
    return None


def _as_kind(conv: nn.Conv2d, kind: type[nn.Conv2d]) -> nn.Conv2d:
    fast = kind(
        conv.in_channels,
        conv.out_channels,
        conv.kernel_size,
        conv.stride,
        conv.padding,
        conv.dilation,
        conv.groups,
        conv.bias is not None,
    )
    fast.weight, fast.bias = conv.weight, conv.bias
    return fast
