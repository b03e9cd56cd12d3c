"""How words, examples and what is not wanted make one score."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from rs_textsearch.engine.searching.combining import Combination, spread


def combine(words, examples, against, text_weight=0.5):
    combination = Combination.of(words, examples, against, text_weight)
    return combination(words, examples, against)


def zscores(scores):
    middle, sigma = spread(scores)
    return (scores - middle) / sigma


def test_not_lowers_only_what_looks_like_it():
    scores = np.array([0.1, 0.2, 0.3, 0.4, 0.5])
    against = np.array([0.0, 0.0, 0.1, 0.2, 5.0])
    found = combine(scores, None, [against])
    middle, sigma = spread(scores)
    assert (middle, sigma) == pytest.approx((0.3, 0.14826))
    penalty = sigma * np.maximum(zscores(against), 0)
    assert np.allclose(found, scores - penalty)
    assert found[0] == scores[0] and found[4] < scores[4]


def test_examples_and_words_share_the_weight():
    scores, examples = np.array([0.1, 0.2, 0.35]), np.array([5.0, 1.0, 3.0])
    middle, sigma = spread(scores)
    both = (zscores(scores) + zscores(examples)) / 2
    assert np.allclose(combine(scores, examples, []), middle + sigma * both)
    assert np.allclose(combine(scores, examples, [], 1.0), scores)
    only = combine(scores, examples, [], 0.0)
    assert np.argsort(only).tolist() == np.argsort(examples).tolist()
    assert np.allclose(combine(None, examples, []), examples)


@given(st.integers(0, 10**6), st.floats(0, 1))
def test_a_part_of_the_tiles_gets_the_same_scores_and_better_words_more(seed, weight):
    rng = np.random.default_rng(seed)
    words, examples, against = rng.normal(size=(3, 20))
    combination = Combination.of(words, examples, [against], weight)
    whole = combination(words, examples, [against])
    part = combination(words[3:7], examples[3:7], [against[3:7]])
    assert np.array_equal(part, whole[3:7])
    assert (combination(words + 0.1, examples, [against]) >= whole).all()
    assert (combination(words, examples, [against + 0.1]) <= whole).all()


def test_equal_scores_have_a_finite_zscore():
    assert np.isfinite(zscores(np.full(7, 0.25))).all()
    assert np.isfinite(zscores(np.array([1.0, 1, 1, 1, 9]))).all()
