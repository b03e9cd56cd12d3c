"""Sketches: a tile's patch features reduced to the few directions that carry local similarity.

With V [P, dim] the patch features of a tile and T [M, dim] the tokens of a query, the local
similarity is ``S = ||V T^T||_F / sqrt(P M)``. With the eigenvectors ``u_i`` and values
``l_1 >= l_2 ...`` of the Gram matrix ``V V^T``, the rows ``b_i = u_i^T V`` satisfy
``V^T V = sum_i b_i^T b_i``, so ``||V T^T||_F^2 = sum_i ||b_i T^T||^2`` exactly, and the first
k rows are the best rank-k approximation. What they leave out is ``||E T^T||_F^2`` with E the
residual of V, and ``0 <= ||E T^T||_F^2 <= min(||E||_F^2 s_1(T)^2, s_(k+1)(V)^2 ||T||_F^2)``:
two numbers a tile bound the error rigorously.
"""

from __future__ import annotations

import numpy as np

RANK = 4
"""Rows kept of every tile."""


def make_sketches(local: np.ndarray, rank: int = RANK) -> tuple[np.ndarray, np.ndarray]:
    """Return sketches float32 [n, k, dim] and bounds float32 [n, 2] of patches [n, P, dim].

    ``k`` is ``min(rank, P)``; the bounds are ``||E||_F`` and ``s_(k+1)(V)``.
    """
    local = np.asarray(local, np.float32)
    gram = np.matmul(local, local.transpose(0, 2, 1))
    values, vectors = np.linalg.eigh(gram)
    kept = min(rank, local.shape[1])
    values = np.maximum(values[:, ::-1], 0.0)
    leading = vectors[:, :, ::-1][:, :, :kept]
    sketches = np.matmul(leading.transpose(0, 2, 1), local)
    rest = values[:, kept:]
    bounds = np.zeros((len(local), 2), np.float32)
    if rest.shape[1]:
        bounds[:, 0] = np.sqrt(rest.sum(axis=1, dtype=np.float64))
        bounds[:, 1] = np.sqrt(rest[:, 0])
    return sketches, bounds


def text_factor(tokens: np.ndarray, tolerance: float = 1e-3) -> np.ndarray:
    """Return R float32 [r, dim] with ``T^T T ~ R^T R`` from the tokens T [M, dim].

    R comes from the thin singular value decomposition of T; singular values below ``tolerance``
    times the largest are left out (a relative error of the squared similarity below
    ``M * tolerance ** 2``). The tokens of a caption are almost of rank one or two.
    """
    _, values, rows = np.linalg.svd(np.asarray(tokens, np.float64), full_matrices=False)
    kept = max(1, int((values > tolerance * values[0]).sum()))
    return (values[:kept, None] * rows[:kept]).astype(np.float32)


def squared_products(sketches: np.ndarray, factor: np.ndarray, block: int = 8192) -> np.ndarray:
    """Return ``||B R^T||_F^2`` float32 [n] of sketches [n, k, dim] (fp16 or fp32), in blocks.

    Half-precision sketches are widened block by block: products of float16 arrays are very slow.
    """
    count, _, dim = sketches.shape
    result = np.empty(count, np.float32)
    transposed = np.ascontiguousarray(factor.T)
    for begin in range(0, count, block):
        part = sketches[begin : begin + block].astype(np.float32, copy=False)
        product = part.reshape(-1, dim) @ transposed
        product = product.reshape(len(part), -1)
        result[begin : begin + block] = np.einsum("ij,ij->i", product, product)
    return result


def error_bounds(bounds: np.ndarray, tokens: np.ndarray) -> np.ndarray:
    """Return the most that ``||V T^T||_F^2`` can exceed its sketch, float64 [n]."""
    tokens = np.asarray(tokens, np.float64)
    largest = np.linalg.norm(tokens, 2) ** 2
    total = (tokens**2).sum()
    square = bounds.astype(np.float64) ** 2
    return np.minimum(square[:, 0] * largest, square[:, 1] * total)
