"""Global and local similarity of EBAKER (ACM MM 2024, eq. 1-6), the local one in Gram form."""

from __future__ import annotations

import torch


def global_similarity(text: torch.Tensor, image: torch.Tensor) -> torch.Tensor:
    """Cosines ``S_g`` ``[T, B]`` of L2-normalised globals ``[T, d]`` and ``[B, d]``."""
    return text @ image.T


def local_similarity(text: torch.Tensor, valid: torch.Tensor, image: torch.Tensor) -> torch.Tensor:
    """Root-mean-square cosine between the valid tokens of a text and the patches of an image.

    EBAKER's ``S_l = ||T V^T||_F`` (eq. 5) over the valid tokens only, divided by
    ``sqrt(M P)`` so that it does not grow with the caption's length. Computed exactly as
    ``<T^T T, V^T V>`` (METHOD A.4): ``T * d^2 + B * d^2`` instead of ``T * B * M * P``.

    Args:
        text: L2-normalised token features ``[T, L, d]``.
        valid: bool ``[T, L]``; False for SOT and padding.
        image: L2-normalised patch features ``[B, P, d]``.

    Returns:
        float32 ``[T, B]`` in 0..1.
    """
    text = (text * valid.unsqueeze(-1)).float()
    image = image.float()
    text_gram = torch.einsum("tld,tle->tde", text, text).flatten(1)
    image_gram = torch.einsum("bpd,bpe->bde", image, image).flatten(1)
    scale = valid.sum(dim=1, keepdim=True).float() * image.shape[1]
    # The square root's slope is infinite at 0; the floor keeps the gradient finite.
    return (text_gram @ image_gram.T / scale).clamp_min(1e-8).sqrt()
