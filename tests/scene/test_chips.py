"""Training chips: shape, captions, labels, determinism, variety."""

from __future__ import annotations

import numpy as np
import pytest

from resources.scene import CLASSES, chip, chips


def test_shape_captions_and_labels() -> None:
    drawn = list(chips(seed=1, count=12))
    assert len(drawn) == 12
    for one in drawn:
        assert one.image.shape == (150, 150, 3) and one.image.dtype == np.uint8
        assert one.label in CLASSES
        assert 350 <= one.ground_m <= 800
        assert len(one.captions) == 5
        for caption in one.captions:
            assert caption == caption.lower() == caption.strip()
            assert len(caption.split()) >= 4 and "{" not in caption
    assert len({one.label for one in drawn}) > 4


def test_chip_depends_on_seed_and_number_only() -> None:
    few, many = list(chips(3, 3)), list(chips(3, 5))
    for a, b in zip(few, many):
        assert np.array_equal(a.image, b.image) and a.captions == b.captions
    other = next(chips(4, 1))
    assert not np.array_equal(few[0].image, other.image)


@pytest.mark.parametrize("label", CLASSES)
def test_every_class_is_drawn_with_contrast(label: str) -> None:
    one = chip(np.random.default_rng(5), 96, label)
    assert one.label == label and one.image.shape == (96, 96, 3)
    assert one.image.std() > 1.5
    again = chip(np.random.default_rng(5), 96, label)
    assert np.array_equal(one.image, again.image)


def test_two_chips_of_a_class_differ() -> None:
    first, second = (chip(np.random.default_rng(s), 96, "airport") for s in (1, 2))
    assert np.abs(first.image.astype(int) - second.image).mean() > 8


def test_unknown_class_is_refused() -> None:
    with pytest.raises(KeyError):
        chip(np.random.default_rng(0), 96, "volcano")
