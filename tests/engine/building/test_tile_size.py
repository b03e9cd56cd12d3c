"""The tile size that is chosen for a raster, and those that cannot apply."""

from __future__ import annotations

import re

import numpy as np
import pytest
import rasterio

from rs_textsearch.engine.building.planning import plan_raster
from rs_textsearch.engine.encoding.bundle import Bundle
from rs_textsearch.engine.errors import BadInput
from rs_textsearch.engine.options import IndexOptions
from rs_textsearch.engine.reading.raster import Raster
from tests.engine.rasters import write_raster

METRES = {"utm": 2.0, "none": None}


@pytest.fixture
def model(bundle):
    """A model of 300 to 4,800 m of ground, 400 m as a rule."""
    opened = Bundle.open(bundle)
    card = opened.card
    object.__setattr__(
        card, "ground_extent", type(card.ground_extent)(min=300.0, typical=400.0, max=4800.0)
    )
    return opened


def plan(path, model, **params):
    options = IndexOptions.from_params(
        {"rasters": [str(path)], "out": str(path.with_suffix(".gpkg")), **params}
    )
    with Raster(path) as raster:
        return plan_raster(raster, options, model, None)


def raster(tmp_path, width, height, metres, **options):
    """Write a raster whose pixels are so many metres wide; ``None`` for no reference system."""
    path = write_raster(
        tmp_path / "a.tif", width=width, height=height, place="none" if metres is None else "utm",
        data=np.zeros((1, height, width), np.uint8), bands=1, **options,
    )  # fmt: skip
    if metres is not None:
        with rasterio.open(path, "r+") as file:
            file.transform = rasterio.Affine(metres, 0, 500_000, 0, -metres, 5_000_000)
    return path


def codes(found):
    return [note.code for note in found.notes]


@pytest.mark.parametrize(
    ("width", "height", "metres", "side", "why"),
    [
        (4000, 4000, 2.0, 400, None),  # room and pixels: as the model was trained
        (700, 700, 2.0, 400, None),  # three and a half of them a side
        (500, 500, 2.0, 333, "too small"),  # three of 333 m, still like the training images
        (4096, 4096, 0.073, 37, "too small"),  # an eighth of a scene of a drone
        (8192, 4096, 0.074, 54, "too small"),
        (697, 377, 89.0, 5696, "resolution"),  # 64 pixels of Landsat
        (900, 700, 5.0, 400, None),
        (300, 300, 30.0, 1920, "resolution"),
    ],
)
def test_the_size_follows_the_raster(tmp_path, model, width, height, metres, side, why):
    found = plan(raster(tmp_path, width, height, metres), model)
    assert found.window[0] * metres == pytest.approx(side, rel=0.02)
    assert found.total > 4
    if why is None:
        assert not any(code.startswith("size_of_") for code in codes(found))
    else:
        (note,) = (note for note in found.notes if note.code.startswith("size_of_"))
        assert why in note.text and "300 m to 4800 m" in note.text
        is_outside = side < 300 or side > 4800
        assert note.code.endswith("_outside") == is_outside == ("may be poor" in note.text)
        assert ("is within" in note.text) == (not is_outside)


@pytest.mark.parametrize(
    ("pixels", "side"),
    [
        (256, 128),  # half a scene of an archive of small ones
        (600, 192),  # what the model looks at, not an eighth that would have to be blown up
        (4096, 512),
    ],
)
def test_windows_of_small_scenes_have_the_pixels_that_the_model_looks_at(
    tmp_path, model, pixels, side
):
    object.__setattr__(model.card, "input_size", 192)
    found = plan(raster(tmp_path, pixels, pixels, 0.07), model)
    assert found.window == pytest.approx((side, side))
    (note,) = (note for note in found.notes if note.code.startswith("size_of_"))
    assert "trained on images of 300 m to 4800 m" in note.text


def test_pixels_where_nothing_is_known_of_the_ground(tmp_path, model):
    found = plan(raster(tmp_path, 2825, 1777, None), model)
    assert found.window == (model.input_size,) * 2 or min(found.window) >= 64
    (note,) = found.notes
    assert note.code == "extent_unknown" and "no ground scale" in note.text


@pytest.mark.parametrize(
    ("width", "height"),
    [(1, 1), (2, 3), (16, 16), (63, 64), (1, 400), (400, 1), (4, 20_000), (20_000, 4), (7, 9000)],
)
@pytest.mark.parametrize("metres", [None, 0.1, 30.0])
@pytest.mark.parametrize("scales", ["1,2", "0.5", "3"])
def test_every_raster_gets_sensible_windows(tmp_path, model, width, height, metres, scales):
    found = plan(raster(tmp_path, width, height, metres), model, scales=scales)
    assert 1 <= found.total <= 3 * (max(width, height) / 32 + 1)
    for grid in found.grids:
        # A window has all rows or columns of a thin raster, or enough of them.
        assert grid.width > min(width, 64) - 1e-6 and grid.height > min(height, 64) - 1e-6


@pytest.mark.parametrize("size", ["64px", "400m"])
def test_thin_rasters_are_no_thousands_of_tiny_tiles(tmp_path, model, size):
    found = plan(raster(tmp_path, 4, 20_000, 2.0), model, tile_size=size)
    assert found.total < 1000 and found.grids[0].width == 4 and found.grids[0].height >= 64


@pytest.mark.parametrize(
    ("size", "metres", "scales", "least"),
    [("400m", 89.0, "1,2", "m"), ("4px", 2.0, "1", "px"), ("10px", 2.0, "0.5", "px"),
     ("10m", 2.0, "0.5", "m"), ("5px", None, "1", "px")],
)  # fmt: skip
def test_advice_on_sizes_that_are_too_small_can_be_typed(
    tmp_path, model, size, metres, scales, least
):
    path = raster(tmp_path, 697, 377, metres)
    with pytest.raises(BadInput, match=r"pixels of .* wide") as caught:
        plan(path, model, tile_size=size, scales=scales)
    advice = re.search(r"at least (\d+)(m|px), or auto", caught.value.remedy)
    assert advice[2] == least
    assert plan(path, model, tile_size=advice[1] + advice[2], scales=scales).total


def test_metres_where_there_are_none(tmp_path, model):
    with pytest.raises(BadInput, match="has no coordinate reference system") as caught:
        plan(raster(tmp_path, 300, 300, None), model, tile_size="300m")
    assert "256px" in caught.value.remedy and "auto" in caught.value.remedy
    far = raster(tmp_path, 300, 300, 2.0)
    with rasterio.open(far, "r+") as file:
        file.transform = rasterio.Affine(2, 0, 9e7, 0, -2, 5_000_000)
    with pytest.raises(BadInput, match=r"lies where its reference system \(EPSG:32633\)"):
        plan(far, model, tile_size="300m")
    assert plan(far, model).total


@pytest.mark.parametrize("transform", [(2, 0, 5e5, 0, 0, 5e6), (2, 0, float("nan"), 0, -2, 5e6)])
def test_a_geotransform_that_places_nothing(tmp_path, model, transform):
    path = tmp_path / "a.vrt"
    write_raster(tmp_path / "part.tif", width=300, height=300, bands=1)
    a, b, c, d, e, f = transform
    path.write_text(
        '<VRTDataset rasterXSize="300" rasterYSize="300"><SRS>EPSG:32633</SRS>'
        f"<GeoTransform>{c}, {a}, {b}, {f}, {d}, {e}</GeoTransform>"
        '<VRTRasterBand dataType="Byte" band="1"><SimpleSource>'
        '<SourceFilename relativeToVRT="1">part.tif</SourceFilename></SimpleSource>'
        "</VRTRasterBand></VRTDataset>",
        encoding="utf-8",
    )
    found = plan(path, model)
    assert found.total and codes(found)[0] == "place_none" and "geotransform" in found.notes[0].text
    with Raster(path) as opened:
        assert opened.place.crs is None and np.isfinite(opened.place.transform).all()
    with pytest.raises(BadInput, match="geotransform that gives its pixels"):
        plan(path, model, tile_size="300m")
