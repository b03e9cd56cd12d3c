"""Loss functions of similarities and of logits."""

from __future__ import annotations

import torch
from torch.nn import functional

KEYWORDS_PER_IMAGE = 20
"""About as many keywords as an image's captions hold: the unit of the presence loss."""


def contrastive_rows(
    logits: torch.Tensor,
    positives: torch.Tensor,
    affinity: torch.Tensor | None = None,
    soft_share: float = 0.0,
) -> tuple[torch.Tensor, torch.Tensor]:
    """InfoNCE of the rows that have a positive: one direction of a contrastive loss.

    The target of a row spreads evenly over its positives, so that equal captions of different
    images do not push each other away (METHOD G.11, H6). With one positive a row it is the
    usual cross-entropy. With soft targets, a share of each row's target follows the row's
    affinities instead, as their softmax.

    Args:
        logits: scaled similarities ``[R, C]``.
        positives: bool ``[R, C]``; a row without any leaves the loss, and stays a negative of
            all others in the other direction (METHOD A.2 #7).
        affinity: float ``[R, C]``, how well texts and images fit by what is known of them, over a
            temperature; None without soft targets.
        soft_share: of a target, in 0..1.

    Returns:
        the sum of cross-entropies, and the number of rows in it. Both may be 0.
    """
    count = positives.sum(dim=1, keepdim=True)
    target = positives.to(logits.dtype) / count.clamp_min(1)
    if affinity is not None:
        target = (1 - soft_share) * target + soft_share * affinity.softmax(dim=1).to(logits.dtype)
    losses = functional.cross_entropy(logits, target, reduction="none")
    kept = count.squeeze(1) > 0
    return (losses * kept).sum(), kept.sum()


def masked_language_loss(logits: torch.Tensor, targets: torch.Tensor) -> torch.Tensor:
    """Sum of cross-entropies at masked positions (EBAKER eq. 12), with a gradient even of none.

    Args:
        logits: ``[M, V]``, ``M`` may be 0.
        targets: int64 ``[M]``, each in ``0..V - 1``.

    Returns:
        float32 scalar.
    """
    return functional.cross_entropy(logits.float(), targets, reduction="sum")


def multilabel_loss(logits: torch.Tensor, share: torch.Tensor) -> torch.Tensor:
    """Binary cross-entropy of which keywords images' captions hold, summed over the images.

    Summed over the keywords too and divided by :data:`KEYWORDS_PER_IMAGE`, so that it does not
    fade with rare keywords, which hardly any image holds.

    Args:
        logits: ``[B, K]``.
        share: float32 ``[B, K]``, share of the image's captions with the keyword, 0..1.
    """
    total = functional.binary_cross_entropy_with_logits(logits.float(), share, reduction="sum")
    return total / KEYWORDS_PER_IMAGE
