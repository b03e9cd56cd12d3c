"""Batch norms folded into the convolutions before them: same function, fewer operations."""

from __future__ import annotations

from torch import nn
from torch.nn.utils.fusion import fuse_conv_bn_eval


def fold_batch_norms(module: nn.Module) -> None:
    """Fold every inference-mode batch norm below ``module`` into its convolution, in place.

    A batch norm must be the sibling right after its convolution, as in timm's MobileNets; its
    activation, which timm keeps inside the norm, stays.
    """
    children = list(module.named_children())
    for (name, conv), (norm_name, norm) in zip(children, children[1:], strict=False):
        if isinstance(conv, nn.Conv2d) and isinstance(norm, nn.BatchNorm2d):
            fold_pair(module, name, norm_name)
    for child in module.children():
        fold_batch_norms(child)


def fold_pair(module: nn.Module, conv_name: str, norm_name: str) -> None:
    """Fold one batch norm of ``module`` into one convolution of it, in place."""
    conv, norm = getattr(module, conv_name), getattr(module, norm_name)
    setattr(module, conv_name, fuse_conv_bn_eval(conv.eval(), norm.eval()))
    setattr(module, norm_name, getattr(norm, "act", nn.Identity()))
