"""Heatmaps equal a naive reference, and the written GeoTIFF lies on its raster."""

from __future__ import annotations

import numpy as np
import pytest
import rasterio
from affine import Affine
from hypothesis import given, settings
from hypothesis import strategies as st

from rs_textsearch.engine import kinds
from rs_textsearch.engine.inside import path_of
from rs_textsearch.engine.outputs import Outputs
from rs_textsearch.engine.place import Place
from rs_textsearch.engine.reading.tiling import make_grids
from rs_textsearch.engine.searching.heatmap import NODATA, Coverage, cell_values, paths_for, write


def naive(boxes, scores, x, y):
    """Window by window, place by place, in the order of definition."""
    result = np.full((len(y), len(x)), np.nan)
    for i, py in enumerate(y):
        for j, px in enumerate(x):
            inside = [
                s for (x0, y0, x1, y1), s in zip(np.round(boxes, 6), scores)
                if x0 <= px < x1 and y0 <= py < y1
            ]
            if inside:
                result[i, j] = np.mean(inside)
    return result


@given(
    st.tuples(st.integers(20, 90), st.integers(20, 90)),
    st.floats(8, 60), st.lists(st.sampled_from([1, 1.5, 2, 3]), min_size=1, max_size=3),
    st.sampled_from([0.0, 0.25, 0.5, 0.7]), st.integers(0, 2**31),
)
@settings(max_examples=25, deadline=None)
def test_equals_the_naive_mean_at_every_pixel(size, side, scales, overlap, seed):
    rng = np.random.default_rng(seed)
    grids = make_grids(size, (side, side * 0.9), scales, overlap)
    boxes = np.concatenate([grid.boxes() for grid in grids])
    kept = rng.random(len(boxes)) < 0.8  # windows without valid pixels are not indexed
    boxes, scores = boxes[kept], rng.normal(size=kept.sum())
    if not len(boxes):
        return
    x, y = np.arange(size[0]) + 0.5, np.arange(size[1]) + 0.5
    found, wanted = Coverage(boxes, x, y).means(scores), naive(boxes, scores, x, y)
    assert np.array_equal(np.isnan(found), np.isnan(wanted))
    assert np.nanmax(np.abs(found - wanted), initial=0) < 1e-9


def test_uncovered_and_invalid_cells_are_nodata():
    boxes = np.array([[0.0, 0, 10, 10]])
    valid = np.ones((2, 4), bool)
    valid[1, 0] = False
    coverage = Coverage.of_cells(boxes, (20, 10), (2, 4))
    values = cell_values(coverage, np.array([0.5]), valid)
    assert values.tolist() == [[0.5, 0.5, NODATA, NODATA], [NODATA, 0.5, NODATA, NODATA]]


@pytest.mark.parametrize("transform", [
    Affine(2, 0, 100, 0, -2, 900),
    Affine.translation(100, 900) @ Affine.rotation(30) @ Affine.scale(2, -3),
])
def test_geotiff_spans_the_raster(tmp_path, transform):
    place = Place(101, 57, "EPSG:32633", tuple(transform)[:6], (2.0, 2.0))
    values = np.random.default_rng(0).random((13, 22), np.float32)
    values[0, 0] = NODATA
    path = tmp_path / "kärte mit leer.tif"
    output = Outputs().reserve(path, kinds.HEATMAP)
    write(output, values, place, {"RS_TEXTSEARCH_QUERY": "a"})
    with rasterio.open(path) as written:
        assert written.dtypes == ("float32",) and written.nodata == NODATA
        assert written.crs.to_epsg() == 32633
        for corner, cell in (((0, 0), (0, 0)), ((101, 57), (22, 13)), ((101, 0), (22, 0))):
            assert written.transform @ cell == pytest.approx(transform @ corner)
        assert np.array_equal(written.read(1), values)
        assert written.profile["compress"] == "deflate" and written.profile["tiled"]
        assert written.tags()["RS_TEXTSEARCH_QUERY"] == "a"
    assert [p.name for p in tmp_path.iterdir()] == [path.name]


def test_one_file_a_raster(tmp_path):
    from pathlib import Path

    out = tmp_path / "h.tif"
    assert paths_for(out, [Path("/a/x.tif")]) == [out]
    names = [p.name for p in paths_for(out, [Path("/a/x.tif"), Path("/b/x.tif"), Path("/a/y.tif")])]
    assert names == ["h_x.tif", "h_x_2.tif", "h_y.tif"]


def test_paths_of_rasters_inside_of_a_file_can_be_written_anywhere(tmp_path):
    file = tmp_path / "a.nc"
    file.write_bytes(b"x")
    rasters = [path_of(f'NETCDF:"{file}":{name}') for name in ("red", "nir")]
    rasters.append(path_of(f"/vsizip/{file}/b.tif"))
    names = [p.name for p in paths_for(tmp_path / "h.tif", rasters)]
    assert names == ["h_a_NETCDF_red.tif", "h_a_NETCDF_nir.tif", "h_a_vsizip_b_tif.tif"]
