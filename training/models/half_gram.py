"""Squared local similarities of many texts with many images, from halves of Gram matrices.

A Gram matrix ``F^T F`` is symmetric, so its upper triangle says it all: the inner product of two
of them (METHOD A.4) needs the products off the diagonal once, doubled. Cut into blocks, the upper
triangle is made by matrix products alone, and no entry is moved; with 8 blocks it takes 56 % of
the numbers and of the multiplications, and the result is exact.
"""

from __future__ import annotations

import torch

BLOCKS = 8


def half_grams(
    features: torch.Tensor, valid: torch.Tensor, doubled: bool = False
) -> list[torch.Tensor]:
    """The upper block triangle of ``F^T F / n``, with the ``n`` valid rows of each ``F``.

    Args:
        features: float32 ``[N, L, d]``.
        valid: bool ``[N, L]``, one True or more in a row.
        doubled: multiply the blocks off the diagonal by 2, as one of the two sides needs it.

    Returns:
        for every block row, from the block on the diagonal to the right, ``[N, numbers]``.
    """
    scale = valid / valid.sum(dim=1, keepdim=True).sqrt()
    kept = features * scale.unsqueeze(-1)
    width = kept.shape[2]
    side = -(-width // BLOCKS)
    rows = []
    for start in range(0, width, side):
        left, right = kept[:, :, start : start + side], kept[:, :, start:]
        if doubled:
            right = torch.cat([left, 2 * right[:, :, side:]], dim=2)
        rows.append(torch.bmm(left.transpose(1, 2), right).flatten(1))
    return rows


def squared_similarities(text: list[torch.Tensor], image: list[torch.Tensor]) -> torch.Tensor:
    """``||T V^T||_F^2 / (M P)``, the squared mean cosines, float32 ``[T, B]``, at least 0.

    Args:
        text: :func:`half_grams` of ``T`` texts.
        image: of ``B`` images, ``doubled``.
    """
    squares = text[0] @ image[0].T
    for one, other in zip(text[1:], image[1:], strict=True):
        squares.addmm_(one, other.T)
    return squares.clamp_min_(0)
