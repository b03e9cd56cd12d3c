"""Thresholds: the best one by looking at all, and none that saw what it judges."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from rs_textsearch.engine.evaluating.thresholds import best_threshold, cross_fitted, measures


def f1(scores, relevant, threshold):
    above = scores >= threshold
    return 2 * (above & relevant).sum() / (above.sum() + relevant.sum())


@given(
    st.lists(st.tuples(st.integers(0, 9), st.booleans()), min_size=1, max_size=30).filter(
        lambda tiles: any(relevant for _, relevant in tiles)
    )
)
def test_no_other_threshold_is_better(tiles):
    scores, relevant = np.array([s for s, _ in tiles], float), np.array([r for _, r in tiles])
    best = f1(scores, relevant, best_threshold(scores, relevant))
    assert best == max(f1(scores, relevant, score) for score in scores)


def test_a_threshold_lies_midway():
    assert best_threshold(np.array([9.0, 5.0, 1.0]), np.array([True, False, False])) == 7
    assert best_threshold(np.array([9.0, 5.0]), np.array([True, True])) == 5


def test_a_fold_is_judged_by_the_others():
    scores = np.array([10.0, 9, 8, 0, 3, 2, 1, 0])
    relevant = np.array([1, 1, 0, 0, 1, 1, 0, 0], bool)
    fold = np.array([0, 0, 0, 0, 1, 1, 1, 1])
    # The first half by what is best in the second, 1.5, and the other way round, 8.5.
    found = cross_fitted(scores, relevant, fold)
    assert found.tolist() == [True, True, True, False, False, False, False, False]


def test_measures_by_hand():
    above = np.array([1, 1, 1, 0], bool)
    relevant = np.array([1, 0, 1, 1], bool)
    block = np.array([0, 0, 1, 1])
    drawn = np.array([[1.0, 1.0], [2.0, 0.0], [0.0, 2.0]])
    found = measures(above, relevant, block, drawn)
    assert found["precision"].tolist() == pytest.approx([2 / 3, 1 / 2, 1])
    assert found["recall"].tolist() == pytest.approx([2 / 3, 1, 1 / 2])
    assert found["f1"].tolist() == pytest.approx([2 / 3, 2 / 3, 2 / 3])
    nothing = measures(np.zeros(4, bool), relevant, block, drawn)
    assert np.isnan(nothing["precision"]).all() and not nothing["f1"].any()
