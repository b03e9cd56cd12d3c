"""Training objectives: contrast of captions with images, prediction of words from both."""

from __future__ import annotations

import torch
from torch.nn import functional

KEYWORDS_PER_IMAGE = 20
"""About as many keywords as an image's captions hold: the unit of the presence loss."""


def contrastive_loss(
    logits: torch.Tensor,
    positives: torch.Tensor,
    eliminated: torch.Tensor | None = None,
    affinity: torch.Tensor | None = None,
    soft_share: float = 0.0,
) -> torch.Tensor:
    """InfoNCE in both directions, summed as in EBAKER (METHOD A.1.7), with several positives.

    The target of a row spreads evenly over its positives, so that equal captions of different
    images do not push each other away (METHOD G.11, H6). With one positive a row it is the
    usual cross-entropy. An eliminated pair is no positive in either direction: a caption, or an
    image, whose pairs are all eliminated leaves the mean of its direction, but stays a negative
    of all others (EBAKER eq. 13-14 as its code has them, METHOD A.2 #7). With soft targets, a
    share of each row's target follows the row's affinities instead, as their softmax.

    Args:
        logits: scaled similarities ``[T, B]``.
        positives: bool ``[T, B]``, at least one True in every row and column.
        eliminated: bool ``[T, B]``, pairs that must not attract each other.
        affinity: float ``[T, B]``, how well texts and images fit by what is known of them,
            over a temperature; None without soft targets.
        soft_share: of a target, in 0..1.

    Returns:
        scalar; a direction in which nothing is left is 0, so that the loss is always a number
        (METHOD A.2 #11).
    """
    if eliminated is not None:
        positives = positives & ~eliminated
        if affinity is not None:
            # Finite, not -inf: the softmax of a row of nothing else must be a number.
            affinity = affinity.masked_fill(eliminated, torch.finfo(affinity.dtype).min)
    other_way = None if affinity is None else affinity.T
    return _direction(logits, positives, affinity, soft_share) + _direction(
        logits.T, positives.T, other_way, soft_share
    )


def _direction(
    logits: torch.Tensor, positives: torch.Tensor, affinity: torch.Tensor | None, share: float
) -> torch.Tensor:
    """Mean cross-entropy of the rows ``[R, C]`` that have a positive."""
    count = positives.sum(dim=1, keepdim=True)
    target = positives.to(logits.dtype) / count.clamp_min(1)
    if affinity is not None:
        target = (1 - share) * target + share * affinity.softmax(dim=1).to(logits.dtype)
    losses = functional.cross_entropy(logits, target, reduction="none")
    kept = count.squeeze(1) > 0
    return (losses * kept).sum() / kept.sum().clamp_min(1)


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


def presence_loss(logits: torch.Tensor, share: torch.Tensor) -> torch.Tensor:
    """Binary cross-entropy of which keywords an image's captions hold.

    Summed over the keywords and divided by :data:`KEYWORDS_PER_IMAGE`, so that it does not fade
    with rare keywords, which hardly any image holds; mean over the images.

    Args:
        logits: ``[B, K]``.
        share: float32 ``[B, K]``, share of the image's captions with the keyword, 0..1.
    """
    total = functional.binary_cross_entropy_with_logits(logits.float(), share, reduction="sum")
    return total / (len(share) * KEYWORDS_PER_IMAGE)
