"""Sketches: the bound holds, full rank is exact, the text factor is faithful."""

from __future__ import annotations

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from rs_textsearch.engine.encoding.sketch import (
    error_bounds,
    make_sketches,
    squared_products,
    text_factor,
)


def features(rng: np.random.Generator, *shape: int) -> np.ndarray:
    values = rng.normal(size=shape) + 2 * rng.normal(size=(*shape[:-2], 1, shape[-1]))
    return (values / np.linalg.norm(values, axis=-1, keepdims=True)).astype(np.float32)


def direct(local: np.ndarray, tokens: np.ndarray) -> np.ndarray:
    """The published form in float64: squares of all patch-token cosines, summed."""
    cosines = np.einsum("npd,md->npm", local.astype(np.float64), tokens.astype(np.float64))
    return (cosines**2).sum(axis=(1, 2))


@given(st.integers(0, 2**32 - 1), st.integers(1, 12), st.integers(2, 24), st.integers(1, 9))
@settings(max_examples=60, deadline=None)
def test_bound_holds_at_every_rank(seed, patches, dim, tokens):
    rng = np.random.default_rng(seed)
    local, text = features(rng, 5, patches, dim), features(rng, tokens, dim)
    exact = direct(local, text)
    for rank in (1, 2, 4):
        sketches, bounds = make_sketches(local, rank)
        kept = squared_products(sketches, text_factor(text, 0.0))
        slack = 1e-4 * (1 + exact)
        assert (kept <= exact + slack).all()
        assert (exact <= kept + error_bounds(bounds, text) + slack).all()


@given(st.integers(0, 2**32 - 1), st.integers(1, 10), st.integers(2, 24))
@settings(max_examples=40, deadline=None)
def test_full_rank_is_exact(seed, patches, dim):
    rng = np.random.default_rng(seed)
    local, text = features(rng, 4, patches, dim), features(rng, 7, dim)
    sketches, bounds = make_sketches(local, patches)
    assert np.allclose(bounds, 0, atol=2e-3)
    kept = squared_products(sketches, text_factor(text, 0.0))
    assert np.allclose(kept, direct(local, text), rtol=1e-4, atol=1e-5)


@given(
    st.integers(0, 2**32 - 1),
    st.integers(6, 20),
    st.sampled_from(["flat", "falling", "cliff", "equal patches", "near rank"]),
)
@settings(max_examples=60, deadline=None)
def test_bounds_are_upper_bounds_for_every_spectrum(seed, patches, kind):
    """However little the iteration has converged, and close to the best where it matters."""
    rng = np.random.default_rng(seed)
    values = {
        "flat": np.ones(patches),
        "falling": 0.7 ** np.arange(patches),
        "cliff": np.where(np.arange(patches) < 5, 1.0, 0.01),
        "equal patches": np.eye(patches)[0],
        "near rank": np.where(np.arange(patches) < 4, 1.0, 1e-5),
    }[kind]
    left, _ = np.linalg.qr(rng.normal(size=(3, patches, patches)))
    right, _ = np.linalg.qr(rng.normal(size=(3, 40, patches)))
    local = ((left * values) @ right.transpose(0, 2, 1)).astype(np.float32)
    sketches, bounds = make_sketches(local)
    wide = local.astype(np.float64)
    # What the rows span, whatever they are, and what of the patches lies outside of it.
    vectors, sizes, _ = np.linalg.svd(sketches.astype(np.float64).transpose(0, 2, 1), False)
    vectors *= (sizes > 1e-3)[:, None, :]
    residual = wide - wide @ vectors @ vectors.transpose(0, 2, 1)
    scale = np.linalg.norm(wide, axis=(1, 2))
    assert (bounds[:, 0] >= np.linalg.norm(residual, axis=(1, 2)) - 1e-6 * scale).all()
    assert (bounds[:, 1] >= np.linalg.norm(residual, 2, axis=(1, 2)) - 1e-6 * scale).all()
    spectrum = np.linalg.svd(wide, compute_uv=False)
    best = np.sqrt((spectrum[:, 4:] ** 2).sum(axis=1))
    assert (bounds[:, 0] <= 1.05 * best + 2e-3 * scale).all()
    assert (bounds[:, 1] <= patches ** (1 / 8) * 1.05 * spectrum[:, 4] + 2e-3 * scale).all()


def test_patches_as_models_make_them_lose_nothing_against_the_eigenvectors():
    rng = np.random.default_rng(3)
    values = np.sqrt([0.67, 0.14, 0.07, 0.035, *0.021 * 0.75 ** np.arange(32)])
    left, _ = np.linalg.qr(rng.normal(size=(50, 36, 36)))
    right, _ = np.linalg.qr(rng.normal(size=(50, 64, 36)))
    local = (6 * (left * values) @ right.transpose(0, 2, 1)).astype(np.float32)
    sketches, bounds = make_sketches(local)
    kept = (sketches**2).sum(axis=(1, 2))
    best = (np.linalg.svd(local, compute_uv=False)[:, :4] ** 2).sum(axis=1)
    assert np.allclose(kept, best, rtol=2e-4)
    assert np.allclose(bounds[:, 1], 6 * values[4], rtol=0.05)
    norms = (sketches**2).sum(axis=2)
    assert (np.diff(norms, axis=1) <= 1e-3).all(), "in the order of falling norms"


def test_no_tile_makes_no_sketch():
    sketches, bounds = make_sketches(np.empty((0, 36, 16), np.float32))
    assert sketches.shape == (0, 4, 16) and bounds.shape == (0, 2)


def test_text_factor_keeps_the_products():
    rng = np.random.default_rng(1)
    text = features(rng, 20, 64)
    factor = text_factor(text)
    assert np.allclose(factor.T @ factor, text.T @ text, atol=1e-4)
    assert len(text_factor(np.repeat(text[:1], 9, axis=0))) == 1


def test_blocks_and_half_precision():
    rng = np.random.default_rng(2)
    local, text = features(rng, 100, 16, 32), features(rng, 6, 32)
    sketches, _ = make_sketches(local)
    whole = squared_products(sketches, text_factor(text))
    assert np.allclose(whole, squared_products(sketches, text_factor(text), block=7))
    half = squared_products(sketches.astype(np.float16), text_factor(text))
    assert np.allclose(whole, half, rtol=5e-3)
