"""Where rasters lie that have no plain geotransform, and reference systems that the user names."""

from __future__ import annotations

import numpy as np
import pytest
import rasterio
from rasterio.control import GroundControlPoint
from rasterio.rpc import RPC

from rs_textsearch.engine.errors import BadInput
from rs_textsearch.engine.reading.opening import Opening
from rs_textsearch.engine.reading.raster import Raster
from rs_textsearch.engine.reading.reader import read_blocks
from rs_textsearch.engine.reading.stretch import choose
from rs_textsearch.engine.reading.tiling import make_grids
from tests.engine.rasters import scene, write_raster

SIDE = 200
POINTS = [(0, 0, 10.0, 50.0), (0, SIDE, 10.01, 50.0), (SIDE, 0, 10.0, 49.99),
          (SIDE, SIDE, 10.01, 49.99)]  # fmt: skip
MODEL = {
    "height_off": 0, "height_scale": 500, "lat_off": 50, "lat_scale": 0.01, "long_off": 10,
    "long_scale": 0.01, "line_off": SIDE / 2, "line_scale": SIDE / 2, "samp_off": SIDE / 2,
    "samp_scale": SIDE / 2, "line_den_coeff": [1] + [0] * 19, "samp_den_coeff": [1] + [0] * 19,
    "line_num_coeff": [0, 0, -1] + [0] * 17, "samp_num_coeff": [0, 1] + [0] * 18,
    "err_bias": None, "err_rand": None,
}  # fmt: skip


def write(path, dtype=np.uint8, bands=3, points=None, model=None, crs="EPSG:4326", data=None,
          **options):  # fmt: skip
    data = scene(SIDE, SIDE, bands).astype(dtype) if data is None else data
    profile = {"driver": "GTiff", "width": SIDE, "height": SIDE, "count": len(data)}
    if points:
        options["gcps"] = [GroundControlPoint(row, col, x, y) for row, col, x, y in points]
        options["crs"] = crs
    if model:
        options["rpcs"] = RPC(**model)
    with rasterio.open(path, "w", dtype=data.dtype, **profile, **options) as file:
        file.write(data)
    return path


def bounds(raster):
    return raster.place.bounds(np.array([[0, 0, raster.place.width, raster.place.height]]))[0]


@pytest.mark.parametrize("kind", ["points", "model"])
@pytest.mark.parametrize(
    ("dtype", "bands"),
    [(np.uint8, 3), (np.uint8, 1), (np.uint8, 5), (np.uint16, 3), (np.int16, 3), (np.float32, 1)],
)
def test_control_points_and_sensor_models_place_a_raster(tmp_path, kind, dtype, bands):
    given = {"points": POINTS} if kind == "points" else {"model": MODEL}
    path = write(tmp_path / "a.tif", dtype, bands, photometric="minisblack", **given)
    wanted = (10, 49.99, 10.01, 50) if kind == "points" else (9.99, 49.99, 10.01, 50.01)
    with Raster(path) as raster:
        assert bounds(raster) == pytest.approx(wanted, abs=2e-4)
        assert raster.place.crs == "EPSG:4326" and raster.place.metres_per_pixel[0] > 1
        (note,) = (note for note in raster.notes if note.code.startswith("place_"))
        told = "ground control points only (4)" if kind == "points" else "sensor model"
        assert told in note.text
        width, height = raster.place.width, raster.place.height
        values, mask = raster.read((0, 0, width, height), (height, width))
        # The scene fills the middle, as it did in the file.
        middle = values[0, height // 4 : -height // 4, width // 4 : -width // 4]
        assert mask is None or mask[height // 4 : -height // 4, width // 4 : -width // 4].all()
        with rasterio.open(path) as file:
            plain = file.read(1)[SIDE // 4 : -SIDE // 4, SIDE // 4 : -SIDE // 4]
        assert middle.mean() == pytest.approx(plain.mean(), rel=0.03)


def test_points_that_turn_a_raster(tmp_path):
    """Corners of the picture lie inside of its bounds: what is beside it is no data."""
    turned = [(0, 0, 500_100, 5_000_000), (0, SIDE, 500_300, 4_999_900),
              (SIDE, SIDE, 500_200, 4_999_700), (SIDE, 0, 500_000, 4_999_800)]  # fmt: skip
    for dtype in (np.uint8, np.int16, np.float32):
        path = write(tmp_path / f"{np.dtype(dtype)}.tif", dtype, points=turned, crs="EPSG:32633")
        with Raster(path) as raster:
            assert bounds(raster) == pytest.approx([500_000, 4_999_700, 500_300, 5_000_000], abs=2)
            width, height = raster.place.width, raster.place.height
            _, mask = raster.read((0, 0, width, height), (height, width))
            assert not mask[0, 0] and not mask[-1, -1] and mask[height // 2, width // 2]
            assert 0.4 < mask.mean() < 0.7


def test_points_and_infrared_flagged_as_alpha(tmp_path):
    random = np.random.default_rng(0)
    data = random.integers(20, 200, (4, SIDE, SIDE)).astype(np.uint8)
    with Raster(write(tmp_path / "a.tif", data=data, points=POINTS)) as raster:
        width, height = raster.place.width, raster.place.height
        values, mask = raster.read((0, 0, width, height), (height, width))
        assert mask is None or mask[5:-5, 5:-5].all()
        assert values[:, 5:-5, 5:-5].min() >= 20
        assert {note.code for note in raster.notes} == {"alpha_image", "place_points"}


def test_a_geotransform_comes_before_a_sensor_model(tmp_path):
    path = write(
        tmp_path / "a.tif", model=MODEL, crs="EPSG:32633",
        transform=rasterio.Affine(2, 0, 500_000, 0, -2, 5_000_000),
    )  # fmt: skip
    with Raster(path) as raster:
        assert raster.place.transform[:3] == (2, 0, 500_000) and not raster.notes


def test_threads_read_the_same_pixels_of_a_warped_raster(tmp_path, monkeypatch):
    path = write(tmp_path / "a.tif", points=POINTS, tiled=True, blockxsize=64, blockysize=64)
    found = []
    for cores in (1, 4):
        monkeypatch.setattr("os.cpu_count", lambda cores=cores: cores)
        with Raster(path) as raster:
            with raster.reopened() as again:
                assert again.place == raster.place
            grids = make_grids((raster.place.width, raster.place.height), (60, 60), (1, 2), 0.5)
            blocks = read_blocks(raster, choose(raster, "auto"), grids, 32, 16)
            found.append(np.concatenate([block.tiles for block in blocks]))
    assert np.array_equal(*found)


def test_a_warped_raster_is_indexed_where_it_lies(tmp_path, bundle, index_of):
    from rs_textsearch.engine.index.state import describe_index

    path = write(tmp_path / "a.tif", points=POINTS)
    done = index_of(path, tmp_path / "a.gpkg", bundle)
    assert done["tiles"] > 0
    assert "place_points" in [n["code"] for n in done["rasters"][0]["notes"]]
    entry = describe_index(tmp_path / "a.gpkg")["rasters"][0]
    assert entry["state"] == "fresh" and entry["crs"] == "EPSG:4326"
    assert entry["bounds"] == pytest.approx([10, 49.99, 10.01, 50], abs=1e-3)
    assert index_of(path, tmp_path / "a.gpkg", bundle)["tiles_new"] == 0


def test_an_identity_that_is_said_is_not_none(tmp_path):
    """As in QGIS: rows upwards from 0 where the file says so, downwards where it says nothing."""
    said = write(tmp_path / "said.tif", transform=rasterio.Affine.identity())
    nothing = write(tmp_path / "nothing.tif")
    with Raster(said) as raster:
        assert bounds(raster).tolist() == [0, 0, SIDE, SIDE]
    with Raster(nothing) as raster:
        assert bounds(raster).tolist() == [0, -SIDE, SIDE, 0]


@pytest.mark.parametrize("place", ["utm", "none"])
def test_the_user_names_the_reference_system(tmp_path, place):
    path = write_raster(tmp_path / "a.tif", place=place)
    with Raster(path, Opening(crs="EPSG:32634")) as raster:
        assert raster.place.crs == "EPSG:32634" and raster.place.metres_per_pixel is not None
        with Raster(path, raster.opening) as again:
            assert again.place == raster.place
    own = "+proj=lcc +lat_1=30 +lat_2=60 +lat_0=45 +lon_0=10 +datum=WGS84 +type=crs"
    with Raster(path, Opening(crs=own)) as raster:
        assert "Lambert_Conformal" in raster.place.crs
    with pytest.raises(BadInput, match="is not known"):
        Raster(path, Opening(crs="EPSG:999999"))


def test_control_points_in_a_system_that_the_user_names(tmp_path):
    utm = [(r, c, 500_000 + c * 2, 5_000_000 - r * 2) for r, c, _, _ in POINTS]
    path = write(tmp_path / "a.tif", points=utm, crs="EPSG:32633")
    with Raster(path, Opening(crs="EPSG:32634")) as raster:
        assert raster.place.crs == "EPSG:32634"
        assert bounds(raster) == pytest.approx([500_000, 4_999_600, 500_400, 5_000_000], abs=3)
