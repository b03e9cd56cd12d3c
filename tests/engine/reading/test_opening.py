"""What the engine takes a raster's values for: bands, transparency, missing pixels, types."""

from __future__ import annotations

import json

import numpy as np
import pytest
import rasterio
from rasterio.enums import ColorInterp

from rs_textsearch.engine.errors import BadInput, UnreadableRaster
from rs_textsearch.engine.fields import Fields
from rs_textsearch.engine.reading.opening import Opening
from rs_textsearch.engine.reading.raster import Raster

SIDE = 120
LEFT = (slice(None), slice(0, 40))
"""The part of a raster that holds no image."""


def picture(bands: int = 3, low: float = 20, high: float = 220, seed: int = 0) -> np.ndarray:
    """Return float64 [bands, SIDE, SIDE] of hills and grain, from ``low`` to ``high``."""
    y, x = np.mgrid[:SIDE, :SIDE]
    random = np.random.default_rng(seed)
    planes = [
        np.sin(x / (5 + band)) + np.cos(y / (7 + band)) + random.normal(0, 0.1, (SIDE, SIDE))
        for band in range(bands)
    ]
    values = np.stack(planes)
    values = (values - values.min()) / (values.max() - values.min())
    return low + values * (high - low)


def write(path, data, colours=None, **options):
    """Write ``data`` [bands, SIDE, SIDE] as it is, with a meaning of the bands."""
    profile = {
        "driver": "GTiff", "width": data.shape[2], "height": data.shape[1], "count": len(data),
        "dtype": data.dtype, "crs": "EPSG:32633",
        "transform": rasterio.Affine(2, 0, 500000, 0, -2, 5_000_000),
    }  # fmt: skip
    with rasterio.open(path, "w", **{**profile, **options}) as out:
        if colours:
            out.colorinterp = colours
        out.write(data)
    return path


def whole(raster):
    """Return the bands and the mask of a whole raster at its own resolution."""
    width, height = raster.place.width, raster.place.height
    return raster.read((0, 0, width, height), (height, width))


def codes(raster):
    """Return what the notes are about: a code begins with it."""
    return [note.code.partition("_")[0] for note in raster.notes]


RGBA = [ColorInterp.red, ColorInterp.green, ColorInterp.blue, ColorInterp.alpha]


def test_near_infrared_flagged_as_alpha_hides_nothing(tmp_path):
    data = picture(4).astype(np.uint8)
    data[3, 30:60, 30:90] = 0  # a lake: black in the near infrared
    path = write(tmp_path / "a.tif", data)
    with rasterio.open(path) as file:
        assert file.colorinterp[3] is ColorInterp.alpha  # GDAL's default for four bytes
    with Raster(path) as raster:
        values, mask = whole(raster)
        small, _ = raster.read((30, 30, 90, 60), (3, 6))
        assert mask is None and np.array_equal(values, data[:3])
        assert raster.opening.alpha == "none" and codes(raster) == ["alpha"]
    # GDAL's own mean leaves out pixels that the flagged band calls transparent: all of the lake.
    means = data[:3, 30:60, 30:90].reshape(3, 3, 10, 6, 10).mean(axis=(2, 4))
    assert np.abs(small - means).max() <= 0.5 + 1e-6


def test_the_user_has_the_last_word_on_transparency(tmp_path):
    data = picture(4).astype(np.uint8)
    path = write(tmp_path / "a.tif", data)
    with Raster(path, Opening(alpha=4)) as raster:
        assert np.array_equal(whole(raster)[1], data[3] > 127) and not raster.notes
    with Raster(path, Opening(alpha="none")) as raster:
        assert whole(raster)[1] is None and not raster.notes
    with pytest.raises(BadInput, match="Band 5 cannot tell"):
        Raster(path, Opening(alpha=5))


@pytest.mark.parametrize("margin", [0, 255])
def test_near_infrared_of_a_picture_with_a_wide_margin_hides_nothing(tmp_path, margin):
    data = picture(4).astype(np.uint8)
    data[:, :, 40:] = margin
    with Raster(write(tmp_path / "a.tif", data)) as raster:
        assert raster.opening.alpha == "none" and codes(raster) == ["alpha"]


def test_transparency_around_a_small_picture_hides_its_margin(tmp_path):
    data = picture(4).astype(np.uint8)
    data[3] = 255
    data[:, :, 40:] = 0
    with Raster(write(tmp_path / "a.tif", data, RGBA)) as raster:
        assert raster.opening.alpha == 4 and not raster.notes


def test_near_infrared_of_a_dark_sea_hides_nothing(tmp_path):
    data = picture(4, 30, 60).astype(np.uint8)
    data[3] = np.random.default_rng(0).integers(3, 12, (SIDE, SIDE))
    with Raster(write(tmp_path / "a.tif", data)) as raster:
        assert raster.opening.alpha == "none" and codes(raster) == ["alpha"]


def test_no_data_that_is_said_counts_beside_transparency(tmp_path):
    data = picture(4).astype(np.uint8)
    data[3], data[3, :20] = 255, 0
    data[(slice(0, 3), *LEFT)] = 7
    path = write(tmp_path / "a.tif", data, RGBA)
    for nodata, left in ((7.0, False), (9.0, True)):
        with Raster(path, Opening(nodata=nodata)) as raster:
            mask = whole(raster)[1]
            assert not mask[:20].any() and mask[20:, 40:].all() and (mask[20:, :40] == left).all()


def test_a_band_that_is_called_alpha_is_one(tmp_path):
    path = write(tmp_path / "a.tif", picture(4).astype(np.uint8))
    with rasterio.open(path, "r+") as file:
        file.set_band_description(4, "Alpha")
    with Raster(path) as raster:
        assert raster.opening.alpha == 4 and not raster.notes


@pytest.mark.parametrize("feathered", [False, True])
def test_transparency_stays_transparency(tmp_path, feathered):
    data = picture(4).astype(np.uint8)
    data[3] = 255
    data[(3, *LEFT)] = 0
    if feathered:
        data[3, :, 40:80] = np.linspace(0, 255, 40).astype(np.uint8)
    path = write(tmp_path / "a.tif", data, RGBA)
    with Raster(path) as raster:
        assert np.array_equal(whole(raster)[1], data[3] > 127)
        assert raster.dataset is raster.file and not raster.notes


@pytest.mark.parametrize(
    ("top", "dtype"), [(1, np.uint8), (100, np.uint8), (255, np.uint16), (65535, np.uint16)]
)
def test_transparency_on_another_scale(tmp_path, top, dtype):
    data = picture(4).astype(dtype)
    data[3] = top
    data[(3, *LEFT)] = 0
    with Raster(write(tmp_path / "a.tif", data, RGBA)) as raster:
        mask = whole(raster)[1]
        assert mask[:, 40:].all() and not mask[LEFT].any()
        assert codes(raster) == ([] if top == 65535 else ["alpha"])


def test_alpha_in_the_fifth_band(tmp_path):
    data = picture(5).astype(np.uint8)
    data[4] = 255
    data[(4, *LEFT)] = 0
    colours = [*RGBA[:3], ColorInterp.undefined, ColorInterp.alpha]
    with Raster(write(tmp_path / "a.tif", data, colours)) as raster:
        values, mask = whole(raster)
        assert mask[:, 40:].all() and not mask[LEFT].any()
        assert np.array_equal(values[:, mask], data[:3, mask])
        # Nothing of what is transparent is mixed into the means.
        data[(slice(0, 3), *LEFT)] = 0
        small, cells = raster.read((0, 0, SIDE, SIDE), (4, 4))
    means = data[:3, :, 60:90].reshape(3, 4, 30, 30).mean(axis=(2, 3))
    assert np.abs(small[:, :, 2] - means).max() <= 0.5 + 1e-6 and not cells[:, 0].any()


def test_infrared_in_the_fifth_band_is_no_alpha(tmp_path):
    colours = [*RGBA[:3], ColorInterp.undefined, ColorInterp.alpha]
    with Raster(write(tmp_path / "a.tif", picture(5).astype(np.uint8), colours)) as raster:
        assert whole(raster)[1] is None and codes(raster) == ["alpha"]


UNDECLARED = [
    (np.float32, -9999.0), (np.float32, np.float32(-3.4028235e38)), (np.float64, -1.797e308),
    (np.float32, np.float32(9.96921e36)), (np.int16, -32768), (np.int16, -9999), (np.uint16, 65535),
    (np.uint16, 0), (np.float32, 0.0), (np.int32, -2147483648),
]  # fmt: skip


@pytest.mark.filterwarnings("error")
@pytest.mark.parametrize(("dtype", "value"), UNDECLARED)
def test_a_sentinel_that_is_not_declared(tmp_path, dtype, value):
    data = picture(low=200, high=2000).astype(dtype)
    data[(slice(None), *LEFT)] = value
    with Raster(write(tmp_path / "a.tif", data, photometric="minisblack")) as raster:
        assert raster.opening.nodata == value and codes(raster) == ["nodata"]
        values, mask = whole(raster)
        assert mask[:, 40:].all() and not mask[LEFT].any()
        assert np.array_equal(values[:, mask], data[:, mask])
        # Cells of 16 pixels across the border: half of each is missing, the mean is of the rest.
        small, _ = raster.read((32, 0, 48, 112), (7, 1))
        with Raster(raster.path, raster.opening) as again:
            assert np.array_equal(again.read((32, 0, 48, 112), (7, 1))[0], small)
            assert again.place == raster.place and not again.notes
    means = data[:, :112, 40:48].astype(np.float64).reshape(3, 7, 16, 8).mean(axis=(2, 3))
    assert np.abs(small[:, :, 0] - means).max() < 1


@pytest.mark.parametrize("dtype", [np.uint16, np.int16, np.float32])
def test_a_dark_sea_is_no_missing_pixel(tmp_path, dtype):
    land = picture(1, low=-300, high=1500)[0]
    data = np.repeat(np.maximum(land, 0)[None], 1, axis=0).astype(dtype)
    with Raster(write(tmp_path / "a.tif", data)) as raster:
        assert raster.opening.nodata == "file" and whole(raster)[1] is None
        assert codes(raster) == (["nodata"] if (data == 0).mean() > 0.1 else [])


@pytest.mark.parametrize("dtype", [np.uint16, np.int16, np.float32])
@pytest.mark.parametrize("classes", [2, 7, 20])
def test_classes_are_no_missing_pixels(tmp_path, dtype, classes):
    data = (picture(1, 0, classes - 0.01) // 1).astype(dtype)
    with Raster(write(tmp_path / "a.tif", data)) as raster:
        assert raster.opening.nodata == "file" and not raster.notes
    data[(0, *LEFT)] = 9999 if dtype is np.uint16 else -9999
    with Raster(write(tmp_path / "b.tif", data)) as raster:
        assert raster.opening.nodata == ("file" if dtype is np.uint16 else -9999)


def test_a_value_in_one_band_only_is_data(tmp_path):
    data = picture(low=200, high=2000).astype(np.float32)
    data[0][LEFT] = -9999
    with Raster(write(tmp_path / "a.tif", data)) as raster:
        assert raster.opening.nodata == "file"


def test_black_in_eight_bits_is_data(tmp_path):
    data = picture().astype(np.uint8)
    data[(slice(None), *LEFT)] = 0
    with Raster(write(tmp_path / "a.tif", data)) as raster:
        assert whole(raster)[1] is None and raster.dataset is raster.file and not raster.notes


@pytest.mark.parametrize(
    ("dtype", "value", "can"),
    [(np.uint8, -9999.0, False), (np.uint8, 256.0, False), (np.uint8, 0.5, False),
     (np.uint8, float("nan"), False), (np.uint8, 255.0, True), (np.int16, -9999.0, True),
     (np.float32, -9999.5, True), (np.float32, float("nan"), True), (np.float32, 1e39, False)],
)  # fmt: skip
def test_nodata_that_no_pixel_can_hold_is_said(tmp_path, dtype, value, can):
    path = write(tmp_path / "a.tif", picture(3, 0, 100).astype(dtype))
    with Raster(path, Opening(nodata=value)) as raster:
        said = [note.text for note in raster.notes if note.code.startswith("nodata_")]
    assert len(said) == (0 if can else 1)
    assert all("No pixel can hold" in text and np.dtype(dtype).name in text for text in said)


def test_nodata_that_the_user_says(tmp_path):
    data = picture().astype(np.uint8)
    data[(slice(None), *LEFT)] = 7
    path = write(tmp_path / "a.tif", data)
    with Raster(path, Opening(nodata=7.0)) as raster:
        mask = whole(raster)[1]
        assert mask[:, 40:].all() and not mask[LEFT].any() and not raster.notes
    declared = write(tmp_path / "b.tif", data, nodata=7)
    with Raster(declared) as raster:
        assert raster.dataset is raster.file and not whole(raster)[1][LEFT].any()
    with Raster(declared, Opening(nodata="none")) as raster:
        values, mask = whole(raster)
        assert mask is None and np.array_equal(values, data)


def test_an_opening_is_stored_and_read_again():
    for opening in (
        Opening(), Opening((3, 2, 1), -9999.0, 4, 0.5, "EPSG:32633"),
        Opening((1, 1, 1), float("-inf"), "none"),
    ):  # fmt: skip
        text = json.dumps(opening.as_json(), allow_nan=False)
        assert Opening.parse(Fields(json.loads(text))) == opening


@pytest.mark.parametrize(
    ("names", "chosen"),
    [
        (("Blue", "Green", "Red", "NIR"), (3, 2, 1)),
        (("B02", "B03", "B04", "B08"), (3, 2, 1)),
        (("nir", "red edge", "red", "green", "blue", "coastal blue"), (3, 4, 5)),
        (("b1 (482 nm)", "b2 (561 nm)", "b3 (655 nm)", "b4 (865 nm)"), (3, 2, 1)),
    ],
)
def test_bands_by_name(tmp_path, names, chosen):
    path = write(
        tmp_path / "a.tif", picture(len(names)).astype(np.uint16), photometric="minisblack"
    )
    with rasterio.open(path, "r+") as file:
        file.descriptions = names
    with Raster(path) as raster:
        assert raster.bands == chosen and not raster.notes


@pytest.mark.parametrize(("unit", "factor"), [("nanometers", 1), ("micrometers", 0.001)])
def test_bands_by_wavelength(tmp_path, unit, factor):
    path = write(tmp_path / "a.tif", picture(30).astype(np.uint16), photometric="minisblack")
    with rasterio.open(path, "r+") as file:
        for band in range(1, 31):
            file.update_tags(
                band, wavelength=f"{(400 + 10 * band) * factor:g}", wavelength_units=unit
            )
    with Raster(path) as raster:
        assert raster.bands == (25, 15, 5) and not raster.notes


def test_four_bands_of_which_nothing_is_told(tmp_path):
    path = write(tmp_path / "a.tif", picture(4).astype(np.uint8), photometric="minisblack")
    with Raster(path) as raster:
        assert raster.bands == (1, 2, 3) and codes(raster) == ["bands"]
        assert "which of its 4 bands" in raster.notes[0].text
    with Raster(path, Opening(bands=(3, 2, 1))) as raster:
        assert raster.bands == (3, 2, 1) and not raster.notes


def mosaic(path, kinds, inside="", source="{}"):
    """Write a VRT over the one band of a file beside it, in bands of the types ``kinds``."""
    bands = "".join(
        f'<VRTRasterBand dataType="{kind}" band="{number}">{inside}<SimpleSource>'
        f'<SourceFilename relativeToVRT="1">{source.format("part.tif")}</SourceFilename>'
        "</SimpleSource></VRTRasterBand>"
        for number, kind in enumerate(kinds, 1)
    )
    path.write_text(
        f'<VRTDataset rasterXSize="{SIDE}" rasterYSize="{SIDE}">{bands}</VRTDataset>',
        encoding="utf-8",
    )
    return path


@pytest.fixture
def part(tmp_path):
    return write(tmp_path / "part.tif", picture(1).astype(np.uint8))


@pytest.mark.parametrize("kinds", [["CInt16"], ["CInt32"], ["CFloat32"], ["Byte", "CInt16"]])
def test_complex_numbers_in_any_band(tmp_path, part, kinds):
    with pytest.raises(UnreadableRaster, match="complex numbers") as caught:
        Raster(mosaic(tmp_path / "m.vrt", kinds))
    assert "amplitude" in caught.value.remedy


def test_bands_of_different_types(tmp_path, part):
    with Raster(mosaic(tmp_path / "m.vrt", ["Byte", "UInt16", "Float64"])) as raster:
        values, mask = whole(raster)
        assert raster.dtype == np.float64 == values.dtype and mask is None
        assert np.array_equal(values[0], values[1]) and np.array_equal(values[1], values[2])
        small, _ = raster.read((0, 0, SIDE, SIDE), (12, 12))
        assert small.shape == (3, 12, 12)


TABLE = "<ColorTable>" + '<Entry c1="9" c2="8" c3="7" c4="255"/>' * 3 + "</ColorTable>"


@pytest.mark.parametrize(
    ("kind", "table", "shows"),
    [("Byte", "", "grey"), ("Byte", "<ColorTable></ColorTable>", "grey"),
     ("Float32", TABLE, "grey"), ("Int16", TABLE, "colours")],
)  # fmt: skip
def test_palettes_that_are_none(tmp_path, part, kind, table, shows):
    path = mosaic(tmp_path / "m.vrt", [kind], f"<ColorInterp>Palette</ColorInterp>{table}")
    with Raster(path) as raster, rasterio.open(part) as file:
        values, _ = whole(raster)
        if shows == "grey":
            assert np.array_equal(values[0], file.read(1))
        else:
            assert np.array_equal(np.unique(values[0]), [9])


def test_a_mosaic_whose_part_is_gone_names_it(tmp_path, part):
    path = mosaic(tmp_path / "m.vrt", ["Byte"])
    part.unlink()
    with Raster(path) as raster, pytest.raises(UnreadableRaster, match=r"part\.tif") as caught:
        whole(raster)
    assert "missing" in caught.value.remedy


def test_rasters_inside_a_file_are_listed(tmp_path):
    path = tmp_path / "two.gpkg"
    for number, table in enumerate(("first", "second")):
        write(
            path, picture(3).astype(np.uint8), driver="GPKG", RASTER_TABLE=table,
            **({"APPEND_SUBDATASET": "YES"} if number else {}),
        )  # fmt: skip
    with pytest.raises(UnreadableRaster, match="holds 2 rasters") as caught:
        Raster(path)
    assert f"GPKG:{path}:first" in caught.value.message
    # What the advice says can be typed.
    with Raster(f"GPKG:{path}:first") as raster:
        assert f'"GPKG:{path}:first"' in caught.value.remedy and raster.bands == (1, 2, 3)


@pytest.mark.parametrize("name", ["/vsicurl/https://example.com/a.tif", "WMS:https://a.b/c"])
def test_what_is_no_file_is_not_called_missing(tmp_path, monkeypatch, name):
    monkeypatch.chdir(tmp_path)
    with pytest.raises(UnreadableRaster) as caught:
        Raster(name)
    assert "does not exist" not in str(caught.value)
    assert f'gdal_translate "{name}"' in caught.value.remedy


def test_an_address_of_a_file_is_not_called_elsewhere(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    with pytest.raises(UnreadableRaster, match="is an address") as caught:
        Raster("file:///data/a.tif")
    assert "path of the file" in caught.value.remedy


@pytest.mark.parametrize(
    "name", ['NETCDF:"a.nc":Band1', "GTIFF_DIR:2:a.tif", "/vsizip/a.zip/b.tif"]
)
def test_a_part_of_a_file_that_is_missing(tmp_path, monkeypatch, name):
    monkeypatch.chdir(tmp_path)
    with pytest.raises(UnreadableRaster, match="in a file that does not exist"):
        Raster(name)


@pytest.mark.parametrize(
    ("name", "kind"), [("a.ecw", "ECW"), ("a.sid", "MrSID"), ("a.hdf", "HDF4")]
)
def test_formats_that_only_qgis_may_know(tmp_path, name, kind):
    (tmp_path / name).write_bytes(b"\x0e\x03\x13\x01" + bytes(100))
    with pytest.raises(UnreadableRaster, match=f"format {kind}") as caught:
        Raster(tmp_path / name)
    assert "export it from there" in caught.value.remedy


def test_a_file_is_judged_once_and_again_when_it_changes(tmp_path, monkeypatch):
    from rs_textsearch.engine.reading import sample

    data = picture(low=200, high=2000).astype(np.float32)
    path = write(tmp_path / "a.tif", data)
    taken = []
    take = sample.take
    monkeypatch.setattr(sample, "take", lambda *asked: taken.append(1) or take(*asked))
    for _ in range(3):
        with Raster(path) as raster:
            assert raster.opening.nodata == "file"
    assert len(taken) == 1
    data[(slice(None), *LEFT)] = -9999
    path.unlink()
    write(path, data, compress="deflate")
    with Raster(path) as raster:
        assert raster.opening.nodata == -9999 and codes(raster) == ["nodata"]
    with Raster(path) as raster:
        raster.notes.clear()
    with Raster(path) as raster:
        assert codes(raster) == ["nodata"]


def test_one_huge_block_is_looked_at_once(tmp_path, monkeypatch):
    from rs_textsearch.engine.reading import sample

    monkeypatch.setattr(sample, "_WHOLE", 1000)
    data = picture(low=200, high=2000).astype(np.float32)
    data[(slice(None), *LEFT)] = -9999
    path = write(tmp_path / "a.tif", data, blockysize=SIDE)
    assert len(sample.places((SIDE, SIDE), (SIDE, SIDE))) == 1
    assert len(sample.places((SIDE, SIDE), (1, SIDE))) > 1
    # Few of many large blocks are looked into, however many there are.
    assert len(sample.places((300_000, 300_000), (4096, 4096))) <= 16
    assert len(sample.places((300_000, 300_000), (256, 256))) == 64
    with Raster(path) as raster:
        assert raster.opening.nodata == -9999
