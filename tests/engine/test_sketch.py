"""Sketches: the bound holds, full rank is exact, the text factor is faithful."""

from __future__ import annotations

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from rs_textsearch.engine.sketch import (
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
