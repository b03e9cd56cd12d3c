"""Constant steps folded into the convolutions beside them: same function, fewer operations."""

from __future__ import annotations

from collections.abc import Collection

import torch
from torch import nn
from torch.nn.utils.fusion import fuse_conv_bn_eval


def fold_batch_norms(module: nn.Module, kept: Collection[str] = (), prefix: str = "") -> None:
    """Fold inference-mode batch norms below ``module`` into their convolutions, in place.

    A batch norm must be the sibling right after its convolution, as in timm's MobileNets; its
    activation, which timm keeps inside the norm, stays.

    Args:
        kept: names of norms, ``prefix`` included, that are left as they are.
    """
    children = list(module.named_children())
    for (name, conv), (norm_name, _) in zip(children, children[1:], strict=False):
        if isinstance(conv, nn.Conv2d) and prefix + norm_name not in kept:
            fold_pair(module, name, norm_name)
    for name, child in module.named_children():
        fold_batch_norms(child, kept, f"{prefix}{name}.")


def fold_pair(module: nn.Module, conv_name: str, norm_name: str) -> None:
    """Fold one batch norm of ``module``, where it still is one, into one convolution of it."""
    conv, norm = getattr(module, conv_name), getattr(module, norm_name)
    if not isinstance(norm, nn.BatchNorm2d):
        return
    setattr(module, conv_name, fuse_conv_bn_eval(conv.eval(), norm.eval()))
    setattr(module, norm_name, getattr(norm, "act", nn.Identity()))


def fold_normalisation(conv: nn.Conv2d, mean: torch.Tensor, std: torch.Tensor) -> nn.Conv2d:
    """A convolution of pixels that does what ``conv`` does with ``(pixels - mean) / std``.

    It pads nothing: padding after normalisation is padding with ``mean`` before it.

    Args:
        mean: ``[3, 1, 1]`` or a single number, as ``std``.
    """
    folded = nn.Conv2d(conv.in_channels, conv.out_channels, conv.kernel_size, conv.stride)
    folded.weight.data = conv.weight.data / std
    folded.bias.data = -(folded.weight.data * mean).sum(dim=(1, 2, 3))
    if conv.bias is not None:
        folded.bias.data += conv.bias.data
    return folded


def unfold_normalisation(
    weight: torch.Tensor, bias: torch.Tensor, mean: torch.Tensor, std: torch.Tensor
) -> tuple[torch.Tensor, torch.Tensor]:
    """Weight and bias that :func:`fold_normalisation` started from; a bias of 0 for none."""
    return weight * std, bias + (weight * mean).sum(dim=(1, 2, 3))
