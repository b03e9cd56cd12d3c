"""What OpenCV does is what the published evaluation relies on: checked against plain loops."""

from __future__ import annotations

import io

import numpy as np
import pytest
from PIL import Image

from rs_textsearch.engine.selo import filters


@pytest.fixture
def grey() -> np.ndarray:
    return np.random.default_rng(0).integers(0, 256, (60, 80)).astype(np.uint8)


def naive(grey: np.ndarray, side: int, value) -> np.ndarray:
    """A filter over ``side`` pixels, half of them before and the rest from the pixel on."""
    result = np.empty(grey.shape)
    for y in range(grey.shape[0]):
        for x in range(grey.shape[1]):
            rows = slice(max(y - side // 2, 0), y - side // 2 + side)
            columns = slice(max(x - side // 2, 0), x - side // 2 + side)
            result[y, x] = value(grey[rows, columns])
    return result


def test_an_even_box_has_one_more_pixel_before(grey: np.ndarray) -> None:
    inner = (slice(25, 36), slice(25, 56))  # beyond, OpenCV reflects
    assert np.array_equal(filters.box(grey, 50)[inner], np.rint(naive(grey, 50, np.mean))[inner])


def test_the_median_is_that_of_251_pixels() -> None:
    grey = np.random.default_rng(1).integers(0, 256, (253, 252)).astype(np.uint8)
    assert filters.median(grey)[126, 125] == np.median(grey[1:252, :251])
    assert filters.median(grey)[0, 0] == np.median(np.pad(grey[:126, :126], (125, 0), mode="edge"))


def test_the_gaussian_has_the_width_that_opencv_derives() -> None:
    point = np.zeros((601, 601), np.uint8)
    point[250:351, 250:351] = 255
    sigma = 0.3 * ((filters.GAUSSIAN - 1) * 0.5 - 1) + 0.8
    kernel = np.exp(-0.5 * (np.arange(-127, 128) / sigma) ** 2)
    row = np.convolve(np.pad(np.ones(101), 250), kernel / kernel.sum(), mode="same")
    expected = 255 * np.outer(row, row)
    # In fixed-point numbers of eight bits after the point; a sigma of 37 or 40 is 4 levels off.
    assert np.abs(filters.gaussian(point) - expected).max() < 2


def test_polygons_are_filled_with_their_outlines_by_the_even_odd_rule() -> None:
    square = np.array([(2.9, 2.9), (6.9, 2.9), (6.9, 6.9), (2.9, 6.9), (2.9, 2.9)])
    mask = filters.filled([square], (12, 12))
    assert mask.sum() == 25 and mask[2:7, 2:7].all()  # cut to whole pixels, borders included
    both = filters.filled([square, square + 2], (12, 12))
    assert both[3, 3] and both[7, 7] and not both[5, 5]


def test_components_hang_together_at_corners() -> None:
    mask = np.zeros((6, 7), bool)
    mask[1, 1] = mask[2, 2] = True
    mask[4, 4:7] = True
    labels, centroids = filters.components(mask)
    assert sorted(map(tuple, centroids.tolist())) == [(1.5, 1.5), (5.0, 4.0)]
    assert labels[1, 1] == labels[2, 2] != labels[4, 4] and labels.max() == 2
    assert len(filters.components(np.zeros((4, 4), bool))[1]) == 0


def test_a_crop_is_a_jpeg_of_256_pixels_in_true_colours() -> None:
    image = np.zeros((700, 900, 3), np.uint8)
    image[100:612, 200:712] = (200, 60, 10)
    with Image.open(io.BytesIO(filters.crop(image, np.array((200, 100, 712, 612))))) as jpeg:
        assert (jpeg.format, jpeg.size) == ("JPEG", (256, 256))
        assert np.abs(np.asarray(jpeg).mean(axis=(0, 1)) - (200, 60, 10)).max() < 2


def test_a_crop_is_interpolated_without_a_prefilter() -> None:
    """Halving takes two pixels in the middle and one of each side: -3/32, 19/32, 19/32, -3/32."""
    image = np.zeros((512, 512, 3), np.uint8)
    image[:, 128 * 2 : 128 * 2 + 4] = [[[0], [32], [96], [224]]]
    with Image.open(io.BytesIO(filters.crop(image, np.array((0, 0, 512, 512))))) as jpeg:
        row = np.asarray(jpeg)[128, :, 0].astype(int)
    assert abs(row[128] - (-3 * 0 + 19 * 0 + 19 * 32 - 3 * 96) / 32) <= 6
    assert abs(row[129] - (-3 * 32 + 19 * 96 + 19 * 224 - 3 * 0) / 32) <= 6
    assert abs(row[130] - 0) <= 6  # a filter that averages would leave something


def test_a_stored_map_is_what_a_jpeg_leaves_of_it(grey: np.ndarray) -> None:
    again = filters.stored(grey)
    assert again.shape == grey.shape and again.dtype == np.uint8
    assert 0 < np.abs(again.astype(int) - grey).max() < 20
    flat = np.full((64, 64), 77, np.uint8)
    assert np.array_equal(filters.stored(flat), flat)
