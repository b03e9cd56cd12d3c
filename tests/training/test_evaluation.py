"""Metrics against cases worked out by hand."""

from __future__ import annotations

import numpy as np
import pytest

from training.evaluation.metrics import (
    mean_recall,
    ranks_of_best,
    retrieval_metrics,
    score_background,
)


def test_rank_of_the_best_relevant_candidate():
    scores = np.array([[0.1, 0.9, 0.5, 0.7]])
    assert ranks_of_best(scores, [np.array([2, 3])])[0] == 1
    assert ranks_of_best(scores, [np.array([0])])[0] == 3


def test_ties_keep_the_candidates_order():
    scores = np.zeros((1, 4))
    assert ranks_of_best(scores, [np.array([0])])[0] == 0
    assert ranks_of_best(scores, [np.array([3])])[0] == 3
    assert ranks_of_best(scores, [np.array([3, 1])])[0] == 1


def test_protocol_by_hand():
    # Three images, two captions each; caption 0 is said of images 0 and 1.
    of_image = [np.array([0, 1]), np.array([0, 2]), np.array([3, 3])]
    scores = np.array(
        [
            [0.2, 0.9, 0.1],  # caption 0: best image 1, then 0
            [0.3, 0.8, 0.1],  # caption 1 (image 0): second
            [0.1, 0.7, 0.2],  # caption 2 (image 1): first
            [0.5, 0.4, 0.6],  # caption 3 (image 2): first
        ]
    )
    metrics = retrieval_metrics(scores, of_image)
    # Image 0: caption 3 (of image 2) wins. Image 1: its caption 0 ties with the same words of
    # image 0, which come first in the gallery. Image 2 hits.
    assert metrics["i2t"]["r1"] == pytest.approx(33.33, abs=0.01)
    # Slots: caption 0 for image 0 misses at 1, caption 1 misses, the other four hit.
    assert metrics["t2i"]["r1"] == pytest.approx(66.67, abs=0.01)
    # Image 1 says caption 0 too, so that slot is a hit when equal captions count.
    assert metrics["equivalent"]["t2i"]["r1"] == pytest.approx(83.33, abs=0.01)
    assert metrics["t2i"]["r5"] == 100.0
    assert (metrics["images"], metrics["captions"]) == (3, 6)


def test_mean_recall_is_the_mean_of_six():
    low, high = {"r1": 10.0, "r5": 20.0, "r10": 30.0}, {"r1": 20.0, "r5": 40.0, "r10": 60.0}
    assert mean_recall(low, high) == 30.0


def test_background_tells_true_pairs_from_others():
    random = np.random.default_rng(0)
    of_image = [np.array([index]) for index in range(50)]
    true = random.uniform(0.5, 0.9, 50)
    background = score_background(np.full((50, 50), 0.1) + np.diag(true - 0.1), of_image)
    assert background["unmatched"] == pytest.approx({"mean": 0.1, "std": 0.0, "p99": 0.1})
    assert (true < background["matched"]["p10"]).mean() == pytest.approx(0.1, abs=0.02)
    assert background["matched"]["mean"] == pytest.approx(true.mean())
