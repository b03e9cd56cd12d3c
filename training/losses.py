"""Training objectives."""

from __future__ import annotations

import torch
from torch.nn import functional


def contrastive_loss(logits: torch.Tensor, positives: torch.Tensor) -> torch.Tensor:
    """InfoNCE in both directions, summed as in EBAKER (METHOD A.1.7), with several positives.

    The target of a row spreads evenly over its positives, so that equal captions of different
    images do not push each other away (METHOD G.11, H6). With one positive a row it is the
    usual cross-entropy.

    Args:
        logits: scaled similarities ``[T, B]``.
        positives: bool ``[T, B]``, at least one True in every row and column.
    """
    target = positives.to(logits.dtype)
    rows = functional.cross_entropy(logits, target / target.sum(dim=1, keepdim=True))
    columns = functional.cross_entropy(logits.T, (target / target.sum(dim=0, keepdim=True)).T)
    return rows + columns
