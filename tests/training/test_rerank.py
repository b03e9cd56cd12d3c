"""Re-ranking against naive loops and a case worked out by hand; normalisation by a bank."""

from __future__ import annotations

import math

import numpy as np
import pytest

from training.data.pairs import ImageRecord
from training.errors import TrainingError
from training.evaluation.evaluate import evaluate_scored
from training.evaluation.evaluate_cli import readable
from training.evaluation.protocol import Gallery, Scored, over_sets, retrieval_metrics
from training.evaluation.rerank import (
    bank_captions,
    multivariate_rerank,
    normalised_by_bank,
    rerank,
    sort_after_reversed,
)


def naive_positions(scores: list[list[float]], query: int, top: int) -> tuple[list, list]:
    """First retrieval of a query, and the same after sorting its head by the reverse ranks."""
    candidates = sorted(range(len(scores[0])), key=lambda c: (-scores[query][c], c))
    head = candidates[:top]
    reverse = {
        c: sum(scores[other][c] > scores[query][c] for other in range(len(scores))) for c in head
    }
    return candidates, sorted(head, key=lambda c: reverse[c]) + candidates[top:]


def naive_multivariate(scores: list[list[float]], query: int, top: int, w1: float, w2: float):
    first, second = naive_positions(scores, query, top)
    values = {}
    for c in first[:top]:
        share = scores[query][c] / math.fsum(row[c] for row in scores)
        values[c] = (
            w1 * share + math.exp(-0.05 * first.index(c)) + w2 * math.exp(-0.05 * second.index(c))
        )
    return values


def order_of(result: np.ndarray) -> np.ndarray:
    return np.argsort(-result, axis=1, kind="stable")


def random_scores(queries: int, candidates: int, seed: int) -> np.ndarray:
    # Two decimals: many ties, as identical captions make them.
    scores = np.random.default_rng(seed).uniform(0.05, 0.6, (queries, candidates)).round(2)
    return scores.astype(np.float32)


def test_base_form_by_hand():
    scores = np.array([[0.9, 0.8, 0.1], [0.95, 0.3, 0.2], [0.5, 0.4, 0.6]], np.float32)
    # Query 0: candidates 0, 1, 2. Candidate 0 prefers query 1 (rank 1), candidate 1 finds query 0
    # first (rank 0): they change places. Candidate 2 has query 0 last.
    # Query 1: candidates 0, 1, 2 with ranks 0, 2, 1. Query 2: candidates 2, 0, 1, ranks 0, 2, 1.
    assert order_of(sort_after_reversed(scores, top=3)).tolist() == [
        [1, 0, 2],
        [0, 2, 1],
        [2, 1, 0],
    ]
    assert order_of(sort_after_reversed(scores, top=2)).tolist() == [
        [1, 0, 2],
        [0, 1, 2],
        [2, 0, 1],
    ]


def test_multivariate_form_by_hand():
    scores = np.array([[0.9, 0.8, 0.1], [0.95, 0.3, 0.2], [0.5, 0.4, 0.6]], np.float32)
    result = multivariate_rerank(scores, top=2, share_weight=0.3, reverse_weight=1.1)
    # Query 0, candidate 0: first, share 0.9 / 2.35, second by reverse rank.
    expected = 0.3 * 0.9 / 2.35 + 1.0 + 1.1 * math.exp(-0.05)
    assert result[0, 0] == pytest.approx(expected, abs=1e-6)
    # Candidate 1: second, share 0.8 / 1.5, first by reverse rank: 2.2112 against 2.1612.
    assert result[0, 1] == pytest.approx(0.3 * 0.8 / 1.5 + math.exp(-0.05) + 1.1, abs=1e-6)
    assert order_of(result)[0].tolist() == [1, 0, 2]


@pytest.mark.parametrize(("queries", "candidates", "top"), [(23, 9, 4), (7, 40, 30), (6, 5, 30)])
def test_both_forms_equal_naive_loops(queries, candidates, top):
    scores = random_scores(queries, candidates, seed=top)
    rows = scores.astype(float).tolist()
    base = order_of(sort_after_reversed(scores, top))
    several = multivariate_rerank(scores, top, 0.7, 1.3)
    for query in range(queries):
        first, second = naive_positions(rows, query, top)
        assert base[query].tolist() == second
        values = naive_multivariate(rows, query, top, 0.7, 1.3)
        found = {c: float(several[query, c]) for c in values}
        assert found == pytest.approx(values, abs=1e-5)
        tail = [c for c in order_of(several)[query].tolist() if c not in values]
        assert tail == first[top:]
        assert set(order_of(several)[query, : len(values)].tolist()) == set(values)


def test_both_directions_use_every_entry():
    # Two captions an image; image 1 says caption 0 too.
    of_image = [np.array([0, 1]), np.array([0, 2]), np.array([3, 3])]
    scores = random_scores(4, 3, seed=1)
    i2t, t2i = rerank(scores, Gallery(of_image), "base")
    entries = scores[[0, 1, 0, 2, 3, 3]]
    assert i2t.shape == (3, 6)
    assert t2i.shape == (6, 3)
    np.testing.assert_array_equal(i2t, sort_after_reversed(entries.T.copy()))
    np.testing.assert_array_equal(t2i, sort_after_reversed(entries))
    # Entries with the same words are answered alike.
    np.testing.assert_array_equal(t2i[0], t2i[2])


def test_scores_of_entries_may_be_given_as_they_are():
    entries = random_scores(10, 2, seed=3)
    of_image = [np.arange(5), np.arange(5, 10)]
    np.testing.assert_array_equal(
        rerank(entries, Gallery(of_image), "base")[1], sort_after_reversed(entries)
    )


def test_mutual_first_choices_stay_first():
    scores = np.full((8, 8), 0.1, np.float32) + np.eye(8, dtype=np.float32)
    for function in (sort_after_reversed, multivariate_rerank):
        assert order_of(function(scores))[:, 0].tolist() == list(range(8))


def test_a_hub_is_overruled():
    # Candidate 0 is everybody's first; the true pairs lie on the diagonal, queries 0 to 4.
    scores = 0.3 * np.eye(5, dtype=np.float32) + 0.1
    scores[:, 0] = [0.9, 0.8, 0.7, 0.6, 0.5]
    assert (np.argmax(scores, axis=1) == np.arange(5)).sum() == 1
    assert (np.argmax(sort_after_reversed(scores), axis=1) == np.arange(5)).all()


def test_no_share_of_a_sum_that_is_not_positive():
    scores = np.array([[0.5, -0.5], [0.5, 0.2]], np.float32)
    with pytest.raises(TrainingError, match=r"candidate 1 add up to -0\.3.*--rerank base"):
        multivariate_rerank(scores)


def test_unknown_method():
    with pytest.raises(TrainingError, match="--rerank sar: choose one of base, multivariate"):
        rerank(np.ones((1, 1), np.float32), Gallery([np.array([0])]), "sar")


@pytest.mark.parametrize("beta", [0.0, -1.0, math.nan])
def test_beta_must_be_positive(beta):
    ones = np.ones((1, 1), np.float32)
    scored = Scored(ones, Gallery([np.array([0])]), np.ones((2, 1), np.float32))
    with pytest.raises(TrainingError, match=r"--beta .*: give a number above 0"):
        evaluate_scored(scored, beta=beta)


def test_bank_normalisation_equals_inverted_softmax():
    random = np.random.default_rng(5)
    scores, bank = random.uniform(-0.2, 0.9, (6, 9)), random.uniform(-0.2, 0.9, (40, 9))
    found = normalised_by_bank(scores, bank, beta=30.0)
    expected = np.array(
        [
            [
                math.log(
                    math.exp(30.0 * scores[q, c])
                    / (math.fsum(math.exp(30.0 * b) for b in bank[:, c]) / 40)
                )
                / 30.0
                for c in range(9)
            ]
            for q in range(6)
        ]
    )
    np.testing.assert_allclose(found, expected, atol=1e-6)


def test_bank_normalisation_leaves_image_to_text_alone():
    random = np.random.default_rng(6)
    of_image = [np.array([2 * i, 2 * i + 1]) for i in range(12)]
    scores = random.uniform(0, 1, (24, 12)).astype(np.float32)
    scored = Scored(scores, Gallery(of_image), random.uniform(0, 1, (30, 12)).astype(np.float32))
    metrics = evaluate_scored(scored)
    assert metrics["normalised"]["i2t"] == metrics["i2t"]
    assert metrics["normalised"]["t2i"] != metrics["t2i"]


def test_bank_normalisation_holds_back_a_hub():
    random = np.random.default_rng(7)
    hub = np.zeros(20)
    hub[3] = 0.5
    true = random.uniform(0, 0.2, (20, 20)) + 0.3 * np.eye(20)
    bank = random.uniform(0, 0.2, (200, 20)) + hub
    of_image = [np.array([i]) for i in range(20)]
    metrics = evaluate_scored(Scored(true + hub, Gallery(of_image), bank))
    assert metrics["t2i"]["r1"] == 5.0
    assert metrics["normalised"]["t2i"]["r1"] == 100.0
    assert metrics["normalised"]["transductive"] is False


def test_reranked_metrics_say_what_they_are():
    of_image = [np.array([i]) for i in range(20)]
    scores = random_scores(20, 20, seed=9)
    metrics = evaluate_scored(Scored(scores, Gallery(of_image)), "multivariate")
    assert metrics["reranked"]["transductive"] is True
    plain = retrieval_metrics(scores, of_image)
    assert {name: metrics[name] for name in plain} == plain
    line = readable(over_sets({"rsicd": metrics})).split("\n")[-1]
    assert line.startswith("reranked (sort after reversed retrieval, multivariate, the 30 best")
    assert "transductive: needs all queries at once" in line
    assert f"mR {metrics['reranked']['mr']:.2f}" in line
    assert "reranked" not in readable(over_sets({"rsicd": plain}))


def test_bank_holds_each_caption_once():
    records = [
        ImageRecord("1.jpg", ("A red roof .", "a red roof", "Two ponds.")),
        ImageRecord("2.jpg", ("two ponds",)),
    ]
    assert bank_captions(records) == ["A red roof .", "Two ponds."]
