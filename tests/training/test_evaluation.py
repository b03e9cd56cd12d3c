"""Metrics against cases worked out by hand."""

from __future__ import annotations

import numpy as np
import pytest

from training.errors import TrainingError
from training.evaluation.protocol import (
    Gallery,
    Scored,
    mean_recall,
    ranks_of_best,
    retrieval_metrics,
    score_background,
)
from training.evaluation.rerank import rerank


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
    # Entries: caption 0 for image 0 misses at 1, caption 1 misses, the other four hit.
    assert metrics["t2i"]["r1"] == pytest.approx(66.67, abs=0.01)
    # Image 1 says caption 0 too: its entry of image 0 is a hit of both when equal captions count.
    assert metrics["equivalent"]["t2i"]["r1"] == pytest.approx(83.33, abs=0.01)
    assert metrics["equivalent"]["i2t"]["r1"] == pytest.approx(66.67, abs=0.01)
    assert metrics["t2i"]["r5"] == 100.0
    assert (metrics["images"], metrics["captions"]) == (3, 6)


def test_mean_recall_is_the_mean_of_six():
    low, high = {"r1": 10.0, "r5": 20.0, "r10": 30.0}, {"r1": 20.0, "r5": 40.0, "r10": 60.0}
    assert mean_recall(low, high) == 30.0


def test_background_tells_true_pairs_from_others():
    random = np.random.default_rng(0)
    of_image = [np.array([index]) for index in range(50)]
    true = random.uniform(0.5, 0.9, 50)
    scores = np.full((50, 50), 0.1) + np.diag(true - 0.1)
    # In two sets the same: only pairs of one set are pairs.
    sets = [Scored(scores[i : i + 25, i : i + 25], Gallery(of_image[:25])) for i in (0, 25)]
    background = score_background(sets)
    assert background["unmatched"] == pytest.approx({"mean": 0.1, "std": 0.0, "p99": 0.1})
    assert (true < background["matched"]["p10"]).mean() == pytest.approx(0.1, abs=0.02)
    assert background["matched"]["mean"] == pytest.approx(true.mean())


def shared_captions() -> tuple[list[np.ndarray], np.ndarray]:
    """40 images whose captions are shared by many, and the scores of a perfect oracle."""
    random = np.random.default_rng(5)
    of_image = [random.integers(0, 12, 5) for _ in range(40)]
    scores = np.zeros((12, 40), np.float32)
    for image, captions in enumerate(of_image):
        scores[captions, image] = 1
    return of_image, scores


def test_an_oracle_has_100_in_each_figure_where_equal_captions_are_equal():
    of_image, scores = shared_captions()
    metrics = retrieval_metrics(scores, of_image)
    for way in ("i2t", "t2i"):
        assert metrics["equivalent"][way] == {"r1": 100.0, "r5": 100.0, "r10": 100.0}
    assert metrics["equivalent"]["mr"] == 100.0
    assert metrics["mr"] < 60  # the protocol counts equal captions of others as misses


def test_equal_captions_by_brute_force():
    random = np.random.default_rng(6)
    of_image = [random.integers(0, 9, 1 + image % 4) for image in range(25)]
    scores = random.integers(0, 6, (9, 25)) / 5  # many ties
    gallery = Gallery(of_image)
    found = gallery.ranks(scores, equivalent=True)
    entries = [(caption, image) for image, own in enumerate(of_image) for caption in own]
    for image, own in enumerate(of_image):
        order = sorted(range(len(entries)), key=lambda e: -scores[entries[e][0], image])
        hits = [place for place, e in enumerate(order) if entries[e][0] in own]
        assert found.i2t[image] == hits[0]
    for number, (caption, _) in enumerate(entries):
        order = sorted(range(25), key=lambda image: -scores[caption, image])
        hits = [place for place, image in enumerate(order) if caption in of_image[image]]
        assert found.t2i[number] == hits[0]


@pytest.mark.parametrize("value", [np.nan, np.inf, -np.inf])
@pytest.mark.parametrize(
    "measure",
    [
        Gallery.metrics,
        Gallery.ranks,
        lambda gallery, scores: score_background([Scored(scores, gallery)]),
        lambda gallery, scores: rerank(scores, gallery, "base"),
    ],
)
def test_scores_that_are_not_finite_are_an_error(value, measure):
    of_image, scores = shared_captions()
    scores[:, [3, 7]] = value
    names = [f"{number}.jpg" for number in range(40)]
    words = [f"words {number}" for number in range(12)]
    message = (
        r"24 of 480 scores are not finite numbers: those of 2 images \('3.jpg', '7.jpg'\);.*lr"
    )
    with pytest.raises(TrainingError, match=message):
        measure(Gallery(of_image, names, words), scores)


def test_what_is_not_finite_is_named():
    of_image, scores = shared_captions()
    scores[2, 5] = np.nan
    with pytest.raises(TrainingError, match=r"1 image \(number 6\) and of 1 caption \(number 3\)"):
        retrieval_metrics(scores, of_image)
    with pytest.raises(
        TrainingError, match=r"all 40 images \(number 1, .*, \.\.\.\) and of all 12"
    ):
        retrieval_metrics(np.full_like(scores, np.nan), of_image)


def test_captions_that_differ_in_punctuation_are_equal():
    """Either of two images' captions is a hit of both; the model tells the full stop apart."""
    of_image = [np.array([0]), np.array([1])]
    scores = np.array([[0.1, 0.9], [0.9, 0.1]])
    apart, equal = (
        Gallery(of_image, equal=np.array(words)).metrics(scores) for words in ([0, 1], [0, 0])
    )
    assert apart["equivalent"]["i2t"]["r1"] == apart["equivalent"]["t2i"]["r1"] == 0
    assert equal["equivalent"]["i2t"]["r1"] == equal["equivalent"]["t2i"]["r1"] == 100
    assert equal["i2t"]["r1"] == 0, "by protocol as before"
