"""Opening rasters: bands, masks, ground size, stretch, damaged files."""

from __future__ import annotations

import numpy as np
import pytest
import rasterio
from affine import Affine
from rasterio.enums import ColorInterp

from rs_textsearch.engine.errors import BadInput, UnreadableRaster
from rs_textsearch.engine.reading import stretch
from rs_textsearch.engine.reading.opening import Opening
from rs_textsearch.engine.reading.placing import ground_size
from rs_textsearch.engine.reading.raster import Raster
from tests.engine.rasters import PLACES, write_raster


@pytest.mark.parametrize("place", [p for p in PLACES if p != "none"])
def test_ground_size_is_measured_on_the_ellipsoid(tmp_path, place):
    with Raster(write_raster(tmp_path / "a.tif", place=place)) as raster:
        across, down = raster.place.metres_per_pixel
    latitude = {"degrees": -34.0, "web": 60.02}.get(place)
    if place == "degrees":
        expected = (2e-5 * 111_320 * np.cos(np.radians(latitude)), 2e-5 * 110_920)
    elif place == "web":
        expected = (2 * np.cos(np.radians(latitude)),) * 2
    else:
        expected = (2.0, 2.0)
    assert (across, down) == pytest.approx(expected, rel=4e-3)


def test_no_reference_system(tmp_path):
    with Raster(write_raster(tmp_path / "a.tif", place="none")) as raster:
        assert raster.place.crs is None and raster.place.metres_per_pixel is None
        assert raster.place.transform == (1, 0, 0, 0, -1, 0)


@pytest.mark.parametrize(("unit", "metres"), [('"metre",1', 2.0), ('"foot",0.3048', 0.6096)])
def test_the_grid_of_a_site_is_measured_in_its_own_unit(unit, metres):
    size = ground_size(10, 10, Affine(2, 0, 0, 0, -2, 0), f'LOCAL_CS["site",UNIT[{unit}]]')
    assert size == pytest.approx((metres, metres))
    assert ground_size(10, 10, Affine(2, 0, 0, 0, -2, 0), "EPSG:4978") is None  # geocentric


@pytest.mark.parametrize(("bands", "chosen"), [(1, (1, 1, 1)), (2, (1, 1, 1)), (3, (1, 2, 3)),
                                               (4, (1, 2, 3)), (8, (1, 2, 3))])
def test_bands_by_count(tmp_path, bands, chosen):
    with Raster(write_raster(tmp_path / "a.tif", bands=bands, photometric="minisblack")) as raster:
        assert raster.bands == chosen


def test_bands_by_colour(tmp_path):
    path = write_raster(tmp_path / "a.tif", bands=4, photometric="minisblack")
    with rasterio.open(path, "r+") as dataset:
        dataset.colorinterp = [
            ColorInterp.undefined, ColorInterp.blue, ColorInterp.green, ColorInterp.red
        ]
    with Raster(path) as raster:
        assert raster.bands == (4, 3, 2)


def test_alpha_is_no_colour(tmp_path):
    path = write_raster(tmp_path / "a.tif", bands=1, nodata="alpha", photometric="minisblack")
    with rasterio.open(path, "r+") as dataset:
        dataset.colorinterp = [ColorInterp.gray, ColorInterp.alpha]
    with Raster(path) as raster:
        assert raster.bands == (1, 1, 1)


@pytest.mark.parametrize("bands", [[4, 1, 2], [1, 2], [0]])
def test_bands_that_are_not_there(tmp_path, bands):
    with pytest.raises(BadInput, match="cannot be used with"):
        Raster(write_raster(tmp_path / "a.tif"), Opening(bands=tuple(bands)))


@pytest.mark.parametrize(("dtype", "nodata"), [
    ("uint8", "value"), ("uint8", "alpha"), ("uint8", "mask"), ("int16", "value"),
    ("uint16", "value"), ("float32", "nan"), ("float32", "undeclared"), ("float32", "value"),
])
@pytest.mark.parametrize("place", ["utm", "degrees"])
def test_masks(tmp_path, dtype, nodata, place):
    path = write_raster(tmp_path / "a.tif", dtype=dtype, nodata=nodata, place=place)
    with Raster(path) as raster:
        _, mask = raster.read((0, 0, 200, 160), (160, 200))
        wanted = np.ones((160, 200), bool)
        wanted[:, :50] = False
        assert np.array_equal(mask, wanted)
        _, small = raster.read((0, 0, 200, 160), (16, 20))
        assert np.array_equal(small, wanted[5::10, 5::10])


def test_nodata_in_one_band_is_a_dark_pixel(tmp_path):
    data = np.full((3, 20, 20), 90, np.uint8)
    data[0, :, :10] = 0
    path = write_raster(tmp_path / "a.tif", width=20, height=20, data=data)
    with rasterio.open(path, "r+") as dataset:
        dataset.nodata = 0
    with Raster(path) as raster:
        assert raster.read((0, 0, 20, 20), (20, 20))[1].all()


def test_decimated_reads_are_averages(tmp_path):
    data = np.random.default_rng(0).integers(0, 255, (3, 40, 40), np.uint8)
    with Raster(write_raster(tmp_path / "a.tif", width=40, height=40, data=data)) as raster:
        small, mask = raster.read((0, 0, 40, 40), (10, 10))
    means = data.reshape(3, 10, 4, 10, 4).mean(axis=(2, 4))
    assert mask is None and np.abs(small - means).max() <= 0.5 + 1e-6


def test_palette(tmp_path):
    data = np.zeros((1, 20, 20), np.uint8)
    data[:, :, 10:] = 7
    path = write_raster(tmp_path / "a.tif", width=20, height=20, bands=1, data=data,
                        photometric="palette")
    with rasterio.open(path, "r+") as dataset:
        dataset.write_colormap(1, {0: (10, 20, 30, 255), 7: (200, 100, 50, 255)})
    with Raster(path) as raster:
        rgb, _ = raster.read((0, 0, 20, 20), (20, 20))
    assert rgb[:, 0, 0].tolist() == [10, 20, 30] and rgb[:, 0, 19].tolist() == [200, 100, 50]


@pytest.mark.parametrize("dtype", ["int16", "uint16", "float32"])
def test_automatic_stretch_uses_the_percentiles(tmp_path, dtype):
    path = write_raster(tmp_path / "a.tif", dtype=dtype, nodata="value")
    with Raster(path) as raster:
        chosen = stretch.choose(raster, "auto")
        data, mask = raster.read((0, 0, 200, 160), (160, 200))
        for band, (low, high) in zip(data, chosen.ranges):
            assert (low, high) == pytest.approx(np.percentile(band[mask], (2, 98)), rel=0.05)
        rgb = chosen.apply(data)
        assert rgb.dtype == np.uint8 and rgb[mask].min() == 0 and rgb[mask].max() == 255


def test_eight_bits_stay_as_they_are(tmp_path):
    with Raster(write_raster(tmp_path / "a.tif")) as raster:
        assert stretch.choose(raster, stretch.parse("auto")).ranges is None


def test_given_stretch():
    given = stretch.Stretch(stretch.parse("0,100"))
    data = np.array([0, 50, 100, 200, np.nan]).reshape(1, 1, 5).repeat(3, axis=0)
    assert given.apply(data)[0, :, 0].tolist() == [0, 128, 255, 255, 0]
    assert len(stretch.parse("0,1;2,3;4,5.5")) == 3


@pytest.mark.parametrize("text", ["", "5", "5,1", "1,2;3,4", "a,b"])
def test_stretches_that_are_not_understood(text):
    with pytest.raises(BadInput, match="stretch"):
        stretch.parse(text)


def test_missing_and_foreign_files(tmp_path):
    with pytest.raises(UnreadableRaster, match="does not exist"):
        Raster(tmp_path / "no.tif")
    text = tmp_path / "text.tif"
    text.write_text("no image")
    with pytest.raises(UnreadableRaster, match="cannot be opened"):
        Raster(text)


def test_damaged_block_is_named(tmp_path):
    path = write_raster(tmp_path / "a.tif", width=512, height=512, compress="deflate", tiled=True,
                        blockxsize=128, blockysize=128)
    content = bytearray(path.read_bytes())
    middle = len(content) // 2
    content[middle : middle + 4000] = bytes(4000)
    path.write_bytes(content)
    with Raster(path) as raster, pytest.raises(UnreadableRaster) as caught:
        raster.read((0, 0, 512, 512), (512, 512))
    assert str(path) in str(caught.value) and "rows 0 and 512" in str(caught.value)
