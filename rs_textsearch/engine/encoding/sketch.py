"""Sketches: a tile's patch features reduced to the few directions that carry local similarity.

With V [P, dim] the patch features of a tile and T [M, dim] the tokens of a query, the local
similarity is ``S = ||V T^T||_F / sqrt(P M)``. For any orthonormal basis Q [P, k] the rows of
``B = Q^T V`` and the residual ``E = V - Q B`` satisfy ``V^T V = B^T B + E^T E``, so
``||V T^T||_F^2 = ||B T^T||_F^2 + ||E T^T||_F^2`` exactly, and the leading eigenvectors of the
Gram matrix ``V V^T`` leave the least behind. What is left is bounded rigorously by two numbers a
tile: ``0 <= ||E T^T||_F^2 <= min(||E||_F^2 s_1(T)^2, s_1(E)^2 ||T||_F^2)``.

The bounds hold for the basis at hand, not only for the best one, so the basis may come from a
fast approximation: two steps of block iteration with ``G^2`` and a Rayleigh-Ritz step (Halko,
Martinsson and Tropp 2011), over all tiles at once. An eigendecomposition of every Gram matrix by
LAPACK takes three times as long to keep at most a thousandth of the remainder more.
"""

from __future__ import annotations

from functools import lru_cache

import numpy as np

from rs_textsearch.engine.parallel import in_blocks

RANK = 4
"""Rows kept of every tile."""
_SPARE = 4
"""Directions that the iteration carries beside those that are kept: they decide how fast it is."""
_ROUNDING = 2e-6
"""Share of ``||V||_F^2`` by which single precision may miss what is left: added to the bounds."""
_SMALL_PRODUCT = 1 << 18
"""Multiplications up to which OpenBLAS works on one thread and copies nothing."""


def make_sketches(local: np.ndarray, rank: int = RANK) -> tuple[np.ndarray, np.ndarray]:
    """Return sketches float32 [n, k, dim] and bounds float32 [n, 2] of patches [n, P, dim].

    ``k`` is ``min(rank, P)``, the rows come in the order of falling norms; the bounds are upper
    ones of ``||E||_F`` and ``s_1(E)``, where the latter is ``s_(k+1)(V)`` or little above it.
    """
    local = np.asarray(local, np.float32)
    count, patches, _ = local.shape
    gram = np.matmul(local, local.transpose(0, 2, 1))
    kept = min(rank, patches)
    basis = _leading(gram, kept)
    sketches = np.matmul(basis.transpose(0, 2, 1), local)
    bounds = np.zeros((count, 2), np.float32)
    if kept < patches:
        bounds = np.sqrt(_remainder(gram, basis)).astype(np.float32)
    return sketches, bounds


def _leading(gram: np.ndarray, kept: int) -> np.ndarray:
    """Return orthonormal bases float32 [n, P, kept] close to the leading eigenvectors."""
    patches = gram.shape[1]
    trace = np.trace(gram, axis1=1, axis2=2)[:, None, None]
    square = gram / np.maximum(trace, np.finfo(np.float32).tiny)
    square = np.matmul(square, square)
    basis, _ = np.linalg.qr(np.matmul(square, _start(patches, min(kept + _SPARE, patches))))
    basis, _ = np.linalg.qr(np.matmul(square, basis))
    _, mixing = np.linalg.eigh(np.matmul(basis.transpose(0, 2, 1), np.matmul(gram, basis)))
    return np.matmul(basis, mixing[:, :, ::-1][:, :, :kept])


@lru_cache(maxsize=8)
def _start(patches: int, width: int) -> np.ndarray:
    """Return directions to start from, float32 [P, width]: the same for every tile and run."""
    return np.random.default_rng(0).normal(size=(patches, width)).astype(np.float32)


def _remainder(gram: np.ndarray, basis: np.ndarray) -> np.ndarray:
    """Return upper bounds of ``||E||_F^2`` and ``s_1(E)^2``, float64 [n, 2].

    ``M = E E^T`` is the Gram matrix without the basis on both sides. Its trace is ``||E||_F^2``,
    and no eigenvalue of it exceeds ``||M^4||_F^(1/4)``, which for the spectra of patches is 2 %
    above the largest and at worst ``P^(1/8)`` times it.
    """
    across = basis.transpose(0, 2, 1)
    left = gram - np.matmul(np.matmul(gram, basis), across)
    left -= np.matmul(basis, np.matmul(across, left))
    scale = np.trace(gram, axis1=1, axis2=2)
    total = np.trace(left, axis1=1, axis2=2).astype(np.float64)
    power = left / np.maximum(scale, np.finfo(np.float32).tiny)[:, None, None]
    power = np.matmul(power, power)
    power = np.matmul(power, power)
    largest = np.einsum("nij,nij->n", power, power, dtype=np.float64) ** 0.125 * scale
    bounds = np.stack([total, np.minimum(largest, np.maximum(total, 0.0))], axis=1)
    return np.maximum(bounds, 0.0) + _ROUNDING * scale[:, None]


def text_factor(tokens: np.ndarray, tolerance: float = 1e-3) -> np.ndarray:
    """Return R float32 [r, dim] with ``T^T T ~ R^T R`` from the tokens T [M, dim].

    R comes from the thin singular value decomposition of T; singular values below ``tolerance``
    times the largest are left out (a relative error of the squared similarity below
    ``M * tolerance ** 2``). The tokens of a caption are almost of rank one or two.
    """
    _, values, rows = np.linalg.svd(np.asarray(tokens, np.float64), full_matrices=False)
    kept = max(1, int((values > tolerance * values[0]).sum()))
    return (values[:kept, None] * rows[:kept]).astype(np.float32)


def squared_products(sketches: np.ndarray, factor: np.ndarray, block: int = 4096) -> np.ndarray:
    """Return ``||B R^T||_F^2`` float32 [n] of sketches [n, k, dim] (fp16 or fp32), in blocks.

    Half-precision sketches are widened block by block: products of float16 arrays are very slow.
    A block is one call of many small products, which OpenBLAS computes in place: for a large one
    it copies all sketches into another order first, which takes longer than the product, and lets
    its threads wait for each other. So the threads are ours, a block each.
    """
    count, rank, dim = sketches.shape
    result = np.empty(count, np.float32)
    transposed = np.ascontiguousarray(factor.T)
    together = max(1, _SMALL_PRODUCT // max(1, rank * factor.size))

    def fill(tiles: slice) -> None:
        part = sketches[tiles].astype(np.float32, copy=False)
        product = np.empty((len(part), rank * len(factor)), np.float32)
        whole = len(part) - len(part) % together
        for some, size in ((slice(whole), together), (slice(whole, None), len(part) - whole)):
            if size:
                np.matmul(
                    part[some].reshape(-1, size * rank, dim),
                    transposed,
                    out=product[some].reshape(-1, size * rank, len(factor)),
                )
        np.einsum("ij,ij->i", product, product, out=result[tiles])

    in_blocks(fill, count, block)
    return result


def error_bounds(bounds: np.ndarray, tokens: np.ndarray) -> np.ndarray:
    """Return the most that ``||V T^T||_F^2`` can exceed its sketch, float64 [n]."""
    tokens = np.asarray(tokens, np.float64)
    largest = np.linalg.norm(tokens, 2) ** 2
    total = (tokens**2).sum()
    square = bounds.astype(np.float64) ** 2
    return np.minimum(square[:, 0] * largest, square[:, 1] * total)
