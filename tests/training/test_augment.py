"""Augmentation: which views there are, what stays upright, and crops as they were released."""

from __future__ import annotations

import dataclasses

import numpy as np
import pytest
import torch
from PIL import Image, ImageFilter
from torchvision.transforms import InterpolationMode, RandomResizedCrop
from torchvision.transforms.functional import resized_crop

from training.config.batches import AugmentationConfig
from training.data.augment import (
    Views,
    apply_views,
    draw_views,
    orientation_words,
    oriented_images,
    to_planes,
)
from training.data.captions import CaptionTable
from training.data.images import load_whole_images
from training.data.pairs import ImageRecord


def of(**options) -> AugmentationConfig:
    """Square crops of the whole image, colours as they are."""
    return AugmentationConfig(**{"crop_min": 1.0, "colour_jitter": 0.0, **options})


def seeded(seed: int) -> torch.Generator:
    return torch.Generator().manual_seed(seed)


def augmented(images, options, seed=0, upright=None) -> torch.Tensor:
    views = draw_views(len(images), options, seeded(seed), upright)
    return apply_views(images, views, images.shape[1])


@pytest.fixture(scope="module")
def noise() -> torch.Tensor:
    return torch.randint(0, 256, (40, 8, 8, 3), dtype=torch.uint8, generator=seeded(0))


@pytest.mark.parametrize(("flip", "count"), [("dihedral", 8), ("horizontal", 2), ("none", 1)])
def test_augmentation_without_freedom_is_one_of_its_views(noise, flip, count):
    seen = set()
    for image, view in zip(to_planes(noise), augmented(noise, of(flip=flip)), strict=True):
        candidates = [image, image.flip(2)]
        for turns in (1, 2, 3):
            candidates += [torch.rot90(item, turns, (1, 2)) for item in candidates[:2]]
        matches = [
            index
            for index, candidate in enumerate(candidates)
            if torch.allclose(candidate, view, atol=0.05)
        ]
        assert matches, "a view that is no rotation or reflection of its image"
        seen.add(matches[0])
    assert len(seen) == count and seen <= set(range(max(count, 2)))


def test_augmentation_repeats_with_the_generator_state():
    images = torch.randint(0, 256, (4, 16, 16, 3), dtype=torch.uint8)
    options = of(crop_min=0.5, colour_jitter=0.3, rotation=30)
    first, again, other = (augmented(images, options, seed) for seed in (5, 5, 6))
    torch.testing.assert_close(first, again, rtol=0, atol=0)
    assert (first - other).abs().max() > 20
    assert first.min() >= 0
    assert first.max() <= 255


@pytest.mark.parametrize("rotation", [0, 180])
def test_upright_images_are_neither_turned_nor_mirrored(noise, rotation):
    plain = to_planes(noise)
    options = of(rotation=rotation)
    upright = torch.arange(40) % 2 == 0
    some, free = augmented(noise, options, 3, upright), augmented(noise, options, 3)
    torch.testing.assert_close(some[upright], plain[upright], atol=0.05, rtol=0)
    torch.testing.assert_close(some[~upright], free[~upright])
    assert (free[upright] - plain[upright]).abs().amax((1, 2, 3)).max() > 50


def test_upright_images_keep_the_crop_and_the_colours_of_their_row():
    # A grey image looks alike from everywhere: only its colours can differ.
    images = torch.full((6, 8, 8, 3), 90, dtype=torch.uint8)
    options, everyone = of(crop_min=0.5, colour_jitter=0.4), torch.ones(6, dtype=torch.bool)
    torch.testing.assert_close(augmented(images, options), augmented(images, options, 0, everyone))
    # A ramp from left to right stays one; the crop moves its mean.
    ramp = (torch.arange(16) * 15).to(torch.uint8)[None, None, :, None].expand(6, 16, 16, 3)
    crops = augmented(ramp, of(crop_min=0.3, flip="none"), 1)
    assert (crops.diff(dim=3)[..., 2:-2] >= 0).all()
    assert crops.diff(dim=2).abs().max() < 1e-2
    assert crops.mean((1, 2, 3)).std() > 1


def test_views_of_more_ground_show_the_image_smaller_and_mirrored_around():
    """A white square that fills half of the side; at most four times the area is seen."""
    images = torch.zeros((40, 32, 32, 3), dtype=torch.uint8)
    images[:, 8:24, 8:24] = 255
    inside = augmented(images, of(flip="none"), 2).mean((1, 2, 3)) / 255
    torch.testing.assert_close(inside, torch.full((40,), 0.25), atol=0.01, rtol=0)
    options = of(crop_min=4.0 - 1e-6, crop_max=4.0, flip="none")
    views = augmented(images, options, 2)
    # Mirrored all around, the same share is white, in smaller squares; somewhere the whole image.
    torch.testing.assert_close(views.mean((1, 2, 3)) / 255, inside, atol=0.02, rtol=0)
    edges = (views.diff(dim=3).abs() > 64).any(dim=1).sum((1, 2))
    plain = (to_planes(images).diff(dim=3).abs() > 64).any(dim=1).sum((1, 2))
    assert (edges > 1.4 * plain).all()


def test_contrast_brightness_and_saturation_vary_on_their_own():
    """Of a red ramp, its mean tells brightness, its spread contrast, its hue saturation."""
    ramp = np.linspace(100, 140, 16)[:, None, None] * np.array([1.2, 0.8, 0.7])
    images = torch.from_numpy(np.tile(ramp, (1, 16, 1)).astype(np.uint8)).expand(80, 16, 16, 3)
    plain = to_planes(images[:1])
    views = augmented(images, of(flip="none", colour_jitter=0.3))
    grey = views.mean(1)
    brightness = grey.mean((1, 2)) / plain.mean()
    contrast = grey.std((1, 2)) / plain.mean(1).std()
    saturation = (views[:, 0] - views[:, 1]).mean((1, 2)) / (plain[:, 0] - plain[:, 1]).mean()
    # Red against green is brighter and more contrasted along with the image.
    for factor in (brightness, contrast):
        assert 0.69 < factor.min() < 0.76 and 1.24 < factor.max() < 1.31
    assert saturation.min() < 0.6 and saturation.max() > 1.4
    pairs = torch.corrcoef(torch.stack([brightness, contrast, saturation]))
    assert pairs[0, 1].abs() < 0.3, "brightness and contrast are drawn apart"
    still = augmented(images, of(flip="none"))
    torch.testing.assert_close(still, plain.expand_as(still), atol=0.01, rtol=0)


def test_a_rotation_turns_about_the_centre_and_mirrors_what_lies_beyond():
    """A bar from the centre shows the angle, and no corner is black."""
    side = 65
    y, x = np.mgrid[:side, :side] - side // 2
    image = np.full((side, side, 3), 100, np.uint8)
    image[(abs(y) < 3) & (x > 0) & (x < 18)] = 250
    images = torch.from_numpy(image)[None].expand(60, -1, -1, -1)
    for largest in (20, 180):
        turned = augmented(images, of(flip="none", rotation=largest))
        assert turned.min() > 95, "no corner is black"
        bright = (turned[:, 0] > 200).double()
        weight = bright / bright.sum((1, 2), keepdim=True)
        centre = [(weight * torch.from_numpy(grid)).sum((1, 2)) for grid in (y, x)]
        angle = torch.rad2deg(torch.atan2(*centre))
        assert angle.abs().max() < largest + 2
        assert angle.min() < -0.8 * largest and angle.max() > 0.8 * largest
        distance = torch.hypot(*centre)
        assert distance.std() < 0.06 * distance.mean()


# -- crops as released -------------------------------------------------------------------------


RELEASED = of(crop="released", crop_min=0.9, flip="none")
SIZES = [(64, 64), (56, 56), (48, 64), (40, 20)]
"""Height and width; stored in squares of 64, resized to 56."""


@pytest.fixture
def whole(tmp_path):
    """Smooth pictures of several shapes, and as they are stored."""
    random = np.random.default_rng(0)
    pictures = []
    for number, (height, width) in enumerate([*SIZES, (160, 80)]):
        pixels = random.integers(0, 256, (height, width, 3), np.uint8)
        picture = Image.fromarray(pixels).filter(ImageFilter.GaussianBlur(2))
        picture.save(tmp_path / f"{number}.png")
        pictures.append(picture)
    records = [ImageRecord(f"{number}.png", ("a",)) for number in range(len(pictures))]
    return pictures, load_whole_images(records, [tmp_path], 64, tmp_path / "cache")


def test_whole_images_are_stored_as_they_are_unless_they_are_too_large(whole):
    pictures, stored = whole
    rows = np.arange(5)
    assert stored.extents(rows).tolist() == [*map(list, SIZES), [64, 32]]
    assert len(stored) == 5 and stored[rows].shape == (5, 64, 64, 3)
    for row, (height, width) in enumerate(SIZES):
        np.testing.assert_array_equal(stored[row][:height, :width], np.asarray(pictures[row]))
    small = pictures[4].resize((32, 64), Image.Resampling.BICUBIC)
    np.testing.assert_array_equal(stored[4][:64, :32], np.asarray(small))


def test_released_crops_are_torchvisions_of_the_published_image(whole):
    """One resampling from the pixels as published: neither stretched to a square nor twice."""
    pictures, stored = whole
    rows = np.array([3, 0, 1, 2, 0, 1, 2, 3])
    extents = torch.from_numpy(stored.extents(rows))
    views = draw_views(len(rows), RELEASED, seeded(2), None, extents)
    assert views.theta is None and views.colour is None
    ours = apply_views(torch.from_numpy(stored[rows]), views, 56)
    assert len({tuple(box) for box in views.box.tolist()}) == 7, "one is no square at all"
    for row, box, pixels in zip(rows, views.box.tolist(), ours, strict=True):
        expected = resized_crop(
            pictures[row], *box, [56, 56], InterpolationMode.BICUBIC, antialias=True
        )
        difference = pixels.permute(1, 2, 0).numpy() - np.asarray(expected)
        assert np.abs(difference).max() <= 2, "Pillow rounds after each of its two passes"


def test_released_crops_are_drawn_as_torchvision_draws_them():
    """Area, aspect and place: the same distribution, on an image that is no square."""
    count, extent = 4000, (90, 120)
    boxes = draw_views(
        count, RELEASED, seeded(0), None, torch.tensor([extent]).expand(count, -1)
    ).box.double()
    top, left, height, width = boxes.unbind(1)
    assert (top >= 0).all() and (left >= 0).all()
    assert (top + height <= 90).all() and (left + width <= 120).all()
    torch.manual_seed(0)
    image = torch.zeros(3, *extent)
    theirs = torch.tensor(
        [RandomResizedCrop.get_params(image, (0.9, 1.0), (3 / 4, 4 / 3)) for _ in range(count)]
    ).double()
    torch.testing.assert_close(boxes.mean(0), theirs.mean(0), atol=0.4, rtol=0)
    torch.testing.assert_close(boxes.std(0), theirs.std(0), atol=0.4, rtol=0)


@pytest.mark.parametrize("extent", [(10, 100), (90, 20)])
def test_a_crop_that_never_fits_is_cut_from_the_middle(extent):
    views = draw_views(1, RELEASED, seeded(0), None, torch.tensor([extent]))
    expected = RandomResizedCrop.get_params(torch.zeros(3, *extent), (0.9, 1), (3 / 4, 4 / 3))
    assert views.box.tolist() == [list(expected)]


def test_released_crops_are_mirrored_and_turned_after_they_are_cut(whole):
    _, stored = whole
    rows = np.zeros(30, int)
    images, extents = torch.from_numpy(stored[rows]), torch.from_numpy(stored.extents(rows))
    options = dataclasses.replace(RELEASED, flip="horizontal")
    mirrored = draw_views(30, options, seeded(4), None, extents)
    plain = Views(mirrored.box, None, None)
    seen = set()
    for one, other in zip(
        apply_views(images, mirrored, 56), apply_views(images, plain, 56), strict=True
    ):
        flipped = not torch.allclose(one, other, atol=0.05)
        assert torch.allclose(one, other.flip(2) if flipped else other, atol=0.05)
        seen.add(flipped)
    assert seen == {True, False}
    upright = torch.ones(30, dtype=torch.bool)
    turning = dataclasses.replace(options, rotation=180)
    views = draw_views(30, turning, seeded(4), upright, extents)
    torch.testing.assert_close(
        apply_views(images, views, 56), apply_views(images, plain, 56), atol=0.05, rtol=0
    )


def test_views_of_a_part_are_those_of_its_images(noise):
    views = draw_views(40, of(crop_min=0.5, colour_jitter=0.2), seeded(1))
    part = apply_views(noise[7:12], views.part(slice(7, 12)), 8)
    torch.testing.assert_close(part, apply_views(noise, views, 8)[7:12])


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The park is on the right side of the river", True),
        ("in the Northwest of the city .", True),
        ("a northern road", True),
        ("its white top is round", True),
        ("At the bottom, a pond", True),
        ("trees in vertical lines", True),
        ("the upper part of a church", True),
        ("a brightly coloured roof", False),
        ("many leftover containers in the yeast factory", False),
        ("a desktop of buildings stopped upstream", False),
        ("", False),
    ],
)
def test_captions_that_say_where_up_is(text, expected):
    assert orientation_words(text) is expected


def test_images_of_which_a_caption_says_where_up_is():
    texts = ["a river", "a road north of it", "trees", "the left bank"]
    of_image = [np.array(rows) for rows in ([0, 2], [0, 1], [3], [2, 2])]
    table = CaptionTable(texts, np.zeros((4, 2), int), np.full(4, 2), of_image)
    assert oriented_images(table).tolist() == [False, True, True, False]
