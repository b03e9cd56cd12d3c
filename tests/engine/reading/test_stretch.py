"""The stretch that is chosen: dark and pale pictures, classes, constant and large values."""

from __future__ import annotations

import warnings

import numpy as np
import pytest

from rs_textsearch.engine.reading import stretch
from rs_textsearch.engine.reading.opening import Opening
from rs_textsearch.engine.reading.raster import Raster
from tests.engine.rasters import write_raster
from tests.engine.reading.test_opening import LEFT, picture, write


def seen(path, opening=None):
    """Return a raster as a model sees it, uint8 [rows, columns, 3], the stretch and its note."""
    with Raster(path, opening) as raster:
        chosen = stretch.choose(raster, "auto")
        size = raster.place.height, raster.place.width
        data, _ = raster.read((0, 0, size[1], size[0]), size)
        return chosen.apply(data), chosen.ranges, stretch.note(raster, "auto", chosen)


@pytest.mark.parametrize(("low", "high"), [(0, 51), (0, 21), (180, 231), (100, 140), (0, 3)])
def test_eight_bits_that_use_little_of_their_range(tmp_path, low, high):
    rgb, ranges, note = seen(write(tmp_path / "a.tif", picture(3, low, high).astype(np.uint8)))
    assert rgb.min() < 10 and rgb.max() > 245
    assert len(set(ranges)) == 1  # one range for all bands: colours stay
    assert note.code == "stretch" and "none" in note.text


@pytest.mark.parametrize(("low", "high"), [(0, 255), (20, 140), (90, 200)])
def test_ordinary_eight_bits_stay_as_they_are(tmp_path, low, high):
    data = picture(3, low, high).astype(np.uint8)
    rgb, ranges, note = seen(write(tmp_path / "a.tif", data))
    assert ranges is None and note is None and np.array_equal(rgb, data.transpose(1, 2, 0))


def test_a_few_bright_pixels_make_no_bright_picture(tmp_path):
    data = picture(3, 0, 30).astype(np.uint8)
    data[:, 5, 5:20] = 255
    rgb, ranges, _ = seen(write(tmp_path / "a.tif", data))
    assert ranges is not None and np.median(rgb) > 80


def test_lights_in_the_night_stay_as_they_are(tmp_path):
    data = np.zeros((3, 120, 120), np.uint8)
    data[:, 5, 5:20] = 200
    rgb, ranges, note = seen(write(tmp_path / "a.tif", data))
    assert ranges is None and note is None and rgb.max() == 200


def test_missing_pixels_are_no_part_of_a_range(tmp_path):
    data = picture(3, 100, 140).astype(np.uint8)
    data[(slice(None), *LEFT)] = 0
    assert seen(write(tmp_path / "a.tif", data, nodata=0))[1] is not None
    assert seen(write(tmp_path / "b.tif", data))[1] is None


@pytest.mark.parametrize("bits", [1, 4])
def test_few_bits_and_few_classes(tmp_path, bits):
    data = (picture(1, 0, 2**bits - 0.01)).astype(np.uint8)
    rgb, _, _ = seen(write(tmp_path / "a.tif", data, nbits=bits))
    assert rgb.min() == 0 and rgb.max() == 255


@pytest.mark.parametrize(
    ("dtype", "value"),
    [(np.uint8, 77), (np.uint16, 777), (np.float32, 1e20), (np.float64, 1e300), (np.int32, 10**9)],
)
def test_constant_bands(tmp_path, dtype, value):
    rgb, _, _ = seen(write(tmp_path / "a.tif", np.full((3, 50, 50), value, dtype)))
    assert rgb.min() == rgb.max() and (dtype is np.uint8 or 100 < rgb[0, 0, 0] < 156)


@pytest.mark.parametrize("dtype", [np.float64, np.int32, np.uint32, np.int64])
def test_contrast_upon_large_values(tmp_path, dtype):
    rgb, _, _ = seen(write(tmp_path / "a.tif", (picture(3, 0, 50) + 1e9).astype(dtype)))
    assert len(np.unique(rgb)) > 30 and rgb.min() == 0 and rgb.max() == 255


def test_large_doubles(tmp_path):
    rgb, _, _ = seen(write(tmp_path / "a.tif", picture(3, -1, 1) * 1e300))
    assert len(np.unique(rgb)) > 100


@pytest.mark.parametrize("share", [0.36, 0.89, 0.995])
def test_sixteen_bits_that_are_mostly_zero(tmp_path, share):
    data = picture(3, 200, 2000).astype(np.uint16)
    count = round(120 * 120 * share)
    data.reshape(3, -1)[:, :count] = 0
    path = write(tmp_path / "a.tif", data, photometric="minisblack")
    for opening in (None, Opening(nodata="none")):
        rgb, ranges, _ = seen(path, opening)
        image = rgb.reshape(-1, 3)[count:]
        assert image.std() > 40 and all(high > 1000 for _, high in ranges)


def test_values_far_out_make_no_noise(tmp_path):
    data = picture(3).astype(np.float32)
    data[(slice(None), *LEFT)] = np.float32(-3.4028235e38)
    path = write(tmp_path / "a.tif", data, nodata=float(np.float32(-3.4028235e38)))
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        rgb, _, _ = seen(path)
    assert rgb[:, 40:].std() > 40


def test_the_note_stands_in_the_index(tmp_path, bundle, index_of):
    data = picture(3, 0, 30).astype(np.uint8)
    done = index_of(write(tmp_path / "a.tif", data), tmp_path / "a.gpkg", bundle)
    assert "stretch" in [note["code"] for note in done["rasters"][0]["notes"]]


@pytest.mark.parametrize(
    ("text", "flat"),
    [("-25,0", True), ("255,400", True), ("-25,0;-9,0;300,301", True), ("-25,0;-25,0;0,255", False),
     ("0,255", False), ("100,160", False), ("-25,150", False)],
)  # fmt: skip
def test_a_range_that_leaves_nothing_of_a_picture_is_said(tmp_path, text, flat):
    path = write(tmp_path / "a.tif", picture(3, 0, 255).astype(np.uint8))
    with Raster(path) as raster:
        wanted = stretch.parse(text)
        note = stretch.note(raster, wanted, stretch.choose(raster, wanted))
    if not flat:
        assert note is None
        return
    assert note.code == "stretch_outside" and "0 to 255, lie nearly all outside" in note.text
    assert "every tile looks alike" in note.text and "auto" in note.text


def test_a_huge_raster_is_not_read_for_its_range(tmp_path, monkeypatch):
    data = np.concatenate([picture(3, 200, 2000).astype(np.uint16)] * 8, axis=2)
    path = write(tmp_path / "a.tif", data, photometric="minisblack")
    whole = seen(path)[1]
    monkeypatch.setattr(stretch, "_WHOLE", 10_000)
    assert np.allclose(seen(path)[1], whole, rtol=0.05, atol=30)


def test_the_sample_of_a_large_raster_is_small(tmp_path):
    path = write_raster(
        tmp_path / "a.tif", width=3000, height=2000, bands=1, tiled=True,
        data=np.zeros((1, 2000, 3000), np.uint8),
    )  # fmt: skip
    with Raster(path) as raster:
        assert 0 < raster.sample().size <= 3 * 2**18
