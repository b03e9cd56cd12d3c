"""Average precision and the first k against definitions written out."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from rs_textsearch.engine.evaluating.retrieval import CUTS, measures

WHOLE = np.ones((1, 1))


def brute_force(scores, relevant):
    """Sum of the precision at every distinct score times the recall that it adds."""
    total, recall = 0.0, 0.0
    for score in sorted(set(scores), reverse=True):
        above = [r for s, r in zip(scores, relevant) if s >= score]
        total += sum(above) / len(above) * (sum(above) / sum(relevant) - recall)
        recall = sum(above) / sum(relevant)
    return total


def drawn_out(values, block, counts):
    """What a resample is: each tile as often as its block was drawn."""
    return [value for value, b in zip(values, block) for _ in range(counts[b])]


def measured(scores, relevant, block=None, drawn=WHOLE):
    block = np.zeros(len(scores), np.int64) if block is None else np.array(block)
    return measures(np.array(scores, float), np.array(relevant, bool), block, np.array(drawn))


TILES = st.lists(
    st.tuples(st.integers(0, 12), st.booleans(), st.integers(0, 3)), min_size=1, max_size=40
).filter(lambda tiles: any(relevant for _, relevant, _ in tiles))


@given(TILES, st.lists(st.integers(0, 3), min_size=4, max_size=4))
def test_a_resample_is_what_its_blocks_hold(tiles, counts):
    scores, relevant, block = zip(*tiles)
    found = measured(scores, relevant, block, [[1.0] * 4, [float(n) for n in counts]])
    for row, times in enumerate(([1] * 4, counts)):
        wanted, right = (drawn_out(v, block, times) for v in (scores, relevant))
        got = {name: values[row] for name, values in found.items()}
        if not any(right):
            assert np.isnan(list(got.values())).all()
            continue
        assert got["average_precision"] == pytest.approx(brute_force(wanted, right))
        order = sorted(range(len(scores)), key=lambda i: (-scores[i], i))
        ranked = [relevant[i] for i in order for _ in range(times[block[i]])]
        for k in CUTS:
            first = ranked[:k]
            assert got[f"recall_at_{k}"] == pytest.approx(sum(first) / sum(right))
            assert got[f"precision_at_{k}"] == pytest.approx(sum(first) / len(first))
            assert got[f"hit_at_{k}"] == any(first)


def test_rankings_by_hand():
    best = measured([4, 3, 2, 1], [1, 1, 0, 0])
    assert best["average_precision"] == [1] and best["recall_at_1"] == [0.5]
    worst = measured([4, 3, 2, 1], [0, 0, 0, 1])
    assert worst["average_precision"] == [0.25] and worst["hit_at_1"] == [0]
    assert worst["hit_at_5"] == [1] and worst["precision_at_5"] == [0.25]
    mixed = measured([5, 4, 3, 2, 1], [1, 0, 1, 0, 1])
    assert mixed["average_precision"] == pytest.approx((1 + 2 / 3 + 3 / 5) / 3)


def test_equal_scores_are_chance_and_not_luck():
    for relevant in ([1, 0, 0, 0], [0, 0, 0, 1]):
        assert measured([7, 7, 7, 7], relevant)["average_precision"] == [0.25]


def test_more_relevant_tiles_than_are_dealt_with_at_a_time():
    random = np.random.default_rng(0)
    scores, relevant = random.normal(size=4000), random.random(4000) < 0.5
    found = measured(scores, relevant, random.integers(0, 9, 4000), np.ones((1, 9)))
    order = np.argsort(-scores)
    right = relevant[order]
    precision = right.cumsum() / np.arange(1, 4001)
    assert found["average_precision"] == pytest.approx([precision[right].mean()])
