"""Global and local similarity of EBAKER (ACM MM 2024, eq. 1-6), the local one in Gram form."""

from __future__ import annotations

import torch


def global_similarity(text: torch.Tensor, image: torch.Tensor) -> torch.Tensor:
    """Cosines ``S_g`` ``[T, B]`` of L2-normalised globals ``[T, d]`` and ``[B, d]``."""
    return text @ image.T


def local_similarity(text: torch.Tensor, valid: torch.Tensor, image: torch.Tensor) -> torch.Tensor:
    """Root-mean-square cosine between the valid tokens of a text and the patches of an image.

    EBAKER's ``S_l = ||T V^T||_F`` (eq. 5) over the valid tokens only, divided by
    ``sqrt(M P)`` so that it does not grow with the caption's length. Computed exactly as the
    Frobenius product ``<T^T T, V^T V>`` of Gram matrices.

    Args:
        text: L2-normalised token features ``[T, L, d]``.
        valid: bool ``[T, L]``; False for SOT and padding.
        image: L2-normalised patch features ``[B, P, d]``.

    Returns:
        float32 ``[T, B]`` in 0..1.
    """
    everything = torch.ones(image.shape[:2], dtype=torch.bool, device=image.device)
    # The square root's slope is infinite at 0; the floor keeps the gradient finite.
    return (mean_gram(text, valid) @ mean_gram(image, everything).T).clamp_min(1e-8).sqrt()


def mean_gram(features: torch.Tensor, valid: torch.Tensor) -> torch.Tensor:
    """``F^T F / n`` of the ``n`` valid rows of each ``F``, flat: ``[N, L, d]`` to ``[N, d^2]``.

    The inner product of a text's and an image's is their squared local similarity.
    """
    kept = (features * valid.unsqueeze(-1)).float()
    gram = torch.einsum("nld,nle->nde", kept, kept).flatten(1)
    return gram / valid.sum(dim=1, keepdim=True)
