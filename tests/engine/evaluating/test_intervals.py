"""Intervals, differences and means by hand."""

from __future__ import annotations

import numpy as np
import pytest

from rs_textsearch.engine.evaluating.intervals import difference, enough, estimate, mean


def test_an_interval_holds_95_in_100_resamples():
    values = np.concatenate([[0.5], np.linspace(0, 1, 1001)])
    assert estimate(values, True) == {
        "value": 0.5, "low": pytest.approx(0.025), "high": pytest.approx(0.975)
    }  # fmt: skip


def test_too_few_blocks_or_resamples_give_none():
    values = np.linspace(0, 1, 11)
    assert estimate(values, False) == {"value": 0.0, "low": None, "high": None}
    empty = np.concatenate([[0.5], np.full(8, np.nan), [0.1, 0.2]])
    assert estimate(empty, True) == {"value": 0.5, "low": None, "high": None}
    assert estimate(np.full(11, np.nan), True)["value"] is None


def test_no_gain_is_no_difference():
    same = difference(np.zeros(201), True)
    assert same == {"value": 0.0, "low": 0.0, "high": 0.0, "p": 1.0}


def test_a_gain_in_every_resample():
    gained = difference(np.full(1000, 0.1), True)
    assert gained["low"] == gained["high"] == 0.1 and gained["p"] == pytest.approx(0.002)
    assert difference(np.full(1000, 0.1), False)["p"] is None


def test_a_mean_is_of_the_classes_that_have_a_value():
    classes = [{"a": np.array([1.0, np.nan]), "b": np.array([0.0, 1.0])}, {"a": np.array([0, 2.0])}]
    found = mean(classes)
    assert found["a"].tolist() == [0.5, 2.0] and found["b"].tolist() == [0.0, 1.0]


def test_few_blocks_are_not_enough():
    assert enough(4, 10) and not enough(3, 100) and not enough(9, 9)
