"""Filters by numpy against plain loops and OpenCV."""

from __future__ import annotations

import numpy as np
import pytest

from rs_textsearch.engine.selo import filters, plain


@pytest.fixture
def grey() -> np.ndarray:
    return np.random.default_rng(0).integers(0, 256, (60, 80)).astype(np.uint8)


@pytest.mark.parametrize("side", [1, 2, 7, 50, 1000])
def test_largest_is_that_of_the_window(grey: np.ndarray, side: int) -> None:
    found = plain.largest(grey, side)
    for y, x in np.ndindex(grey.shape):
        rows = slice(max(y - side // 2, 0), y - side // 2 + side)
        columns = slice(max(x - side // 2, 0), x - side // 2 + side)
        assert found[y, x] == grey[rows, columns].max()


@pytest.mark.parametrize("side", [1, 3, 21, 117])
def test_the_mean_is_that_of_opencv(grey: np.ndarray, side: int) -> None:
    """But where the mean lies between two values, which OpenCV rounds by a product."""
    assert np.abs(plain.mean(grey, side).astype(int) - filters.box(grey, side)).max() <= 1
    assert (plain.mean(grey, side) == filters.box(grey, side)).mean() > 0.99


def test_the_mean_of_a_map_that_is_smaller_than_the_window(grey: np.ndarray) -> None:
    assert plain.mean(np.full((3, 5), 77, np.uint8), 101).tolist() == [[77] * 5] * 3


def test_components_are_those_of_opencv(grey: np.ndarray) -> None:
    mask = grey > 190
    (labels, centres), (wanted, theirs) = plain.components(mask), filters.components(mask)
    pairs = {(a, b) for a, b in zip(labels[mask].tolist(), wanted[mask].tolist())}
    assert len(pairs) == len(centres) == len(theirs) and not labels[~mask].any()
    for mine, other in pairs:
        assert centres[mine - 1] == pytest.approx(theirs[other - 1])
    assert len(plain.components(np.zeros((4, 4), bool))[1]) == 0


def test_regions_are_united_and_small_ones_kept() -> None:
    square = np.array([(2.0, 2.0), (6.0, 2.0), (6.0, 6.0), (2.0, 6.0)])
    dot = np.array([(9.4, 9.4), (9.6, 9.4), (9.6, 9.6)])
    mask = plain.covered([square, square + 2, dot], (12, 12))
    assert mask[2:6, 2:6].all() and mask[4:8, 4:8].all() and mask[9, 9]
    assert not mask[0].any() and not mask[10:].any() and not mask[2, 7]
