"""Smoothing equals its definition, cell by cell."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rs_textsearch.engine.searching.smoothing import RADIUS, smoothed


def around(row, column, radius, shape):
    for r in range(max(row - radius, 0), min(row + radius + 1, shape[0])):
        for c in range(max(column - radius, 0), min(column + radius + 1, shape[1])):
            yield r, c


def naive(values, valid, way):
    result = values.copy()
    for row, column in zip(*np.nonzero(valid)):
        radius = RADIUS if way == "median" else 2 * RADIUS
        cells = [p for p in around(row, column, radius, values.shape) if valid[p]]
        if way == "median":
            result[row, column] = np.median([values[p] for p in cells])
        else:
            weights = [
                np.exp(-2 * ((r - row) ** 2 + (c - column) ** 2) / RADIUS**2) for r, c in cells
            ]
            result[row, column] = np.average([values[p] for p in cells], weights=weights)
    return result


@given(st.integers(1, 9), st.integers(1, 9), st.integers(0, 10**6),
       st.sampled_from(["median", "gaussian"]))
@settings(max_examples=30, deadline=None)
def test_equals_the_definition(rows, columns, seed, way):
    rng = np.random.default_rng(seed)
    values, valid = rng.normal(size=(rows, columns)), rng.random((rows, columns)) < 0.7
    values[~valid] = np.nan
    np.testing.assert_allclose(smoothed(values, valid, way), naive(values, valid, way), atol=1e-9)


@pytest.mark.parametrize("way", ["median", "gaussian", "none"])
def test_constants_stay_constant_and_nothing_stays_nothing(way):
    values = np.full((7, 5), 0.25, np.float32)
    valid = np.ones(values.shape, bool)
    assert np.allclose(smoothed(values, valid, way), 0.25, atol=1e-7)
    assert smoothed(values, valid, way).dtype == np.float32
    nothing = smoothed(np.full((3, 3), np.nan), np.zeros((3, 3), bool), way)
    assert np.isnan(nothing).all()
