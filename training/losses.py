"""Training objectives: contrast of captions with images, prediction of masked words."""

from __future__ import annotations

import torch
from torch.nn import functional


def contrastive_loss(
    logits: torch.Tensor,
    positives: torch.Tensor,
    keep_text: torch.Tensor | None = None,
    keep_image: torch.Tensor | None = None,
) -> torch.Tensor:
    """InfoNCE in both directions, summed as in EBAKER (METHOD A.1.7), with several positives.

    The target of a row spreads evenly over its positives, so that equal captions of different
    images do not push each other away (METHOD G.11, H6). With one positive a row it is the
    usual cross-entropy. Rows that are not kept leave the mean, but stay negatives of all others
    (EBAKER eq. 13-14 as its code has them, METHOD A.2 #7).

    Args:
        logits: scaled similarities ``[T, B]``.
        positives: bool ``[T, B]``, at least one True in every row and column.
        keep_text: bool ``[T]``, captions that are rows of the caption-to-image direction.
        keep_image: bool ``[B]``, images that are rows of the image-to-caption direction.

    Returns:
        scalar; where a direction keeps no row, the row with the best positive stands for it, so
        that the loss is always a number (METHOD A.2 #11).
    """
    return _direction(logits, positives, keep_text) + _direction(logits.T, positives.T, keep_image)


def _direction(
    logits: torch.Tensor, positives: torch.Tensor, keep: torch.Tensor | None
) -> torch.Tensor:
    """Mean cross-entropy of the kept rows ``[R, C]``."""
    target = positives.to(logits.dtype)
    target = target / target.sum(dim=1, keepdim=True)
    if keep is None:
        return functional.cross_entropy(logits, target)
    losses = functional.cross_entropy(logits, target, reduction="none")
    best = logits.detach().masked_fill(~positives, -torch.inf).amax(dim=1).argmax()
    fallback = torch.arange(len(keep), device=keep.device) == best
    weight = torch.where(keep.any(), keep, fallback).to(losses.dtype)
    return (losses * weight).sum() / weight.sum()


def masked_language_loss(logits: torch.Tensor, targets: torch.Tensor) -> torch.Tensor:
    """Mean cross-entropy at the masked positions (EBAKER eq. 12); 0 where nothing is masked.

    Args:
        logits: ``[M, V]``, ``M`` may be 0.
        targets: int64 ``[M]``, each in ``0..V - 1``.

    Returns:
        float32 scalar that has a gradient even at ``M = 0``.
    """
    total = functional.cross_entropy(logits.float(), targets, reduction="sum")
    return total / max(len(targets), 1)
