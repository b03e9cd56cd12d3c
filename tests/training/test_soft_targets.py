from __future__ import annotations

import math

import numpy as np
import pytest
import torch

from training.config import Config
from training.data.captions import CaptionTable
from training.errors import TrainingError
from training.objectives.soft_targets import CaptionSimilarity, TeacherSimilarity

TEXTS = [
    "Many planes are parked near the terminal .",
    "two planes are at an airport",
    "a bridge over a river",
    "A river and many green trees",
    "the the river",
]
OF_IMAGE = [[0, 0, 1], [2, 3, 3], [3], [4, 2]]


def table(texts: list[str], of_image: list[list[int]]) -> CaptionTable:
    ids = np.zeros((len(texts), 4), np.int64)
    return CaptionTable(texts, ids, np.full(len(texts), 4), [np.array(own) for own in of_image])


def naive(caption: int, image: int) -> float:
    """Cosine of a caption's binary TF-IDF with the mean over an image's captions, in loops."""
    words = [set(text.lower().replace(".", "").split()) for text in TEXTS]
    every = sorted(set().union(*words))

    def vector(own: set[str]) -> list[float]:
        values = []
        for word in every:
            holding = sum(word in other for other in words)
            values.append(math.log(len(words) / holding) if word in own else 0.0)
        length = math.sqrt(sum(value * value for value in values))
        return [value / length for value in values]

    vectors = [vector(words[row]) for row in OF_IMAGE[image]]
    mean = [sum(column) / len(vectors) for column in zip(*vectors)]
    length = math.sqrt(sum(value * value for value in mean))
    return sum(a * b for a, b in zip(vector(words[caption]), mean)) / length


def test_cosines_against_float64():
    captions, images = np.array([4, 0, 3, 3]), np.array([2, 0, 1, 3, 1])
    ours = CaptionSimilarity(table(TEXTS, OF_IMAGE)).between(captions, images)
    assert ours.dtype == torch.float32 and ours.shape == (4, 5)
    expected = [[naive(caption, image) for image in images] for caption in captions]
    np.testing.assert_allclose(ours.numpy(), expected, rtol=1e-5, atol=1e-6)


def test_an_image_fits_its_only_caption():
    similarity = CaptionSimilarity(table(TEXTS, OF_IMAGE)).between(np.array([3]), np.array([2]))
    assert similarity.item() == pytest.approx(1.0)


@pytest.mark.parametrize("texts", [["a port"], ["a port", "a port port"]])
def test_words_that_tell_nothing_leave_zeros(texts):
    """Every word in every caption: no direction, but numbers all the same."""
    similarity = CaptionSimilarity(table(texts, [[0], [len(texts) - 1]]))
    assert (similarity.between(np.array([0]), np.array([0, 1])) == 0).all()


def test_teachers_agree_by_their_mean_cosine():
    rng = np.random.default_rng(0)
    of_captions, of_images = rng.normal(size=(2, 5, 3)), rng.normal(size=(2, 4, 3))
    of_captions /= np.linalg.norm(of_captions, axis=2, keepdims=True)
    of_images /= np.linalg.norm(of_images, axis=2, keepdims=True)
    ours = TeacherSimilarity(
        np.hstack(of_captions.astype(np.float32)), np.hstack(of_images.astype(np.float32)), 2
    ).between(np.array([4, 0]), np.array([1, 1, 3]))
    expected = [
        [np.mean([of_captions[m, t] @ of_images[m, i] for m in range(2)]) for i in (1, 1, 3)]
        for t in (4, 0)
    ]
    assert ours.dtype == torch.float32
    np.testing.assert_allclose(ours.numpy(), expected, rtol=1e-5, atol=1e-6)


@pytest.mark.parametrize(
    "change",
    [
        {"soft.share": 1.2},
        {"soft.temperature": 0.0},
        {"presence.weight": -1.0},
        {"soft.teachers": ("resources/models/mini",)},
    ],
)
def test_values_that_cannot_work_are_named(change):
    with pytest.raises(TrainingError, match=f"^{next(iter(change))} is "):
        Config().with_values(change).check()
