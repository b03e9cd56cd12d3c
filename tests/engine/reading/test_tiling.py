"""Windows: every pixel covered, the last window clamped, sizes understood."""

from __future__ import annotations

import json
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rs_textsearch.engine.errors import BadInput
from rs_textsearch.engine.fields import Damage, Fields
from rs_textsearch.engine.reading.tiling import (
    TileSize,
    Tiling,
    check_tiling,
    edges,
    make_grids,
    reading_order,
)

sizes = st.tuples(st.integers(1, 400), st.integers(1, 400))
windows = st.tuples(st.floats(8, 500), st.floats(8, 500))
overlaps = st.floats(0, 0.9)
scale_sets = st.lists(st.floats(0.25, 6), min_size=1, max_size=4)


@given(sizes, windows, scale_sets, overlaps)
@settings(max_examples=150, deadline=None)
def test_every_grid_covers_every_pixel_and_stays_inside(size, window, scales, overlap):
    grids = make_grids(size, window, scales, overlap)
    assert grids
    for grid in grids:
        for starts, side, extent in (
            (grid.xs, grid.width, size[0]), (grid.ys, grid.height, size[1])
        ):
            assert starts[0] == 0
            assert starts[-1] + side == pytest.approx(extent)
            assert (starts >= 0).all() and (starts + side <= extent + 1e-6).all()
            # No gap between one window's end and the next one's beginning.
            assert (np.diff(starts) <= side + 1e-6).all()
            assert (np.diff(starts) > 0).all()


@given(sizes, windows, overlaps)
@settings(max_examples=40, deadline=None)
def test_coverage_pixel_by_pixel(size, window, overlap):
    for grid in make_grids(size, window, (1, 2), overlap):
        covered = np.zeros((size[1], size[0]), bool)
        x, y = np.arange(size[0]) + 0.5, np.arange(size[1]) + 0.5
        for x0, y0, x1, y1 in grid.boxes():
            covered[np.ix_((y >= y0 - 1e-6) & (y <= y1 + 1e-6),
                           (x >= x0 - 1e-6) & (x <= x1 + 1e-6))] = True
        assert covered.all()


def test_stride_and_clamping():
    assert edges(100, 40, 0.5).tolist() == [0, 20, 40, 60]
    assert edges(110, 40, 0.5).tolist() == [0, 20, 40, 60, 70]
    assert edges(40, 40, 0.5).tolist() == [0]


def test_small_raster_has_one_window_of_its_extent():
    (grid,) = make_grids((30, 20), (64, 64), (1, 2, 4), 0.5)
    assert (grid.width, grid.height, grid.count) == (30, 20, 1)


def test_narrow_raster_keeps_the_windows_shape():
    (grid,) = make_grids((30, 200), (64, 64), (1, 2), 0.5)
    assert (grid.width, grid.height) == (30, 30)
    assert grid.shape == (13, 1)


def test_windows_are_numbered_row_by_row():
    (grid,) = make_grids((100, 60), (40, 40), (1,), 0.5)
    rows, columns = grid.windows()
    assert grid.count == len(rows) == 8
    assert rows.tolist() == [0] * 4 + [1] * 4
    assert columns.tolist() == [0, 1, 2, 3] * 2


@pytest.mark.parametrize(("text", "value", "unit"), [
    ("300m", 300, "m"), ("256px", 256, "px"), (" 12.5 M ", 12.5, "m")
])
def test_tile_sizes(text, value, unit):
    assert TileSize.parse(text) == TileSize(value, unit)


@pytest.mark.parametrize("text", ["", "300", "m", "-3m", "0px", "3 km", "1e3m"])
def test_tile_sizes_that_are_not_understood(text):
    with pytest.raises(BadInput, match="not understood"):
        TileSize.parse(text)


def test_metres_along_both_axes():
    assert TileSize(300, "m").in_pixels((2.0, 3.0)) == (150, 100)
    with pytest.raises(BadInput, match="256px"):
        TileSize(300, "m").in_pixels(None)


@pytest.mark.parametrize(("scales", "overlap"), [([], 0.5), ([0], 0.5), ([1], 1.0), ([1], -0.1)])
def test_impossible_tilings(scales, overlap):
    with pytest.raises(BadInput):
        check_tiling(scales, overlap)


@given(sizes, windows, scale_sets, overlaps, st.randoms(use_true_random=False))
@settings(max_examples=80, deadline=None)
def test_reading_order_has_every_window_once_and_never_goes_up(
    size, window, scales, overlap, random
):
    grids = [
        replace(grid, chosen=np.array([[random.random() < 0.5 for _ in grid.xs] for _ in grid.ys]))
        if random.random() < 0.5 else grid
        for grid in make_grids(size, window, scales, overlap)
    ]
    rows = reading_order(grids)
    assert [row.first for row in rows] == [0, *(row.last for row in rows)][:-1]
    assert sum(row.last - row.first for row in rows) == sum(grid.count for grid in grids)
    assert len({(row.grid, row.row) for row in rows}) == len(rows)
    ends = [grids[row.grid].ys[row.row] + grids[row.grid].height for row in rows]
    assert (np.diff(ends) > -1e-5).all()
    for row in rows:
        assert len(grids[row.grid].columns(row.row)) == row.last - row.first > 0


def test_of_rows_that_end_together_the_finest_comes_first():
    grids = make_grids((100, 80), (20, 20), (1, 2, 4), 0.5)
    order = [(row.grid, row.row) for row in reading_order(grids)]
    assert order == [(0, 0), (0, 1), (0, 2), (1, 0), (0, 3), (0, 4), (1, 1), (0, 5), (0, 6),
                     (1, 2), (2, 0)]


TILING = Tiling(TileSize(150.5, "m"), (1.0, 8.0), 0.333, (4, 3, 2), "-25,0;0,1;0,3000", 4)


@pytest.mark.parametrize("tiling", [
    TILING,
    replace(TILING, tile_size=None, bands=None, stretch="auto", views=1),
    replace(TILING, tile_size=TileSize(1 / 3, "m"), scales=(0.1,), overlap=0.0),
    replace(TILING, tile_size=TileSize(1234567.25, "px"), overlap=0.9),
])
def test_a_tiling_travels_verbatim(tiling):
    travelled = Tiling.parse(Fields(json.loads(json.dumps(tiling.as_json()))))
    assert travelled == tiling and tiling.difference(travelled) is None


def test_members_that_earlier_versions_do_not_know():
    said = {"tile_size": "400m", "scales": [1, 2], "overlap": 0.5, "bands": None,
            "stretch": "auto", "aoi": "a digest"}
    assert Tiling.parse(Fields(said)) == Tiling(TileSize(400.0, "m"), (1.0, 2.0), 0.5)
    assert Tiling.parse(Fields({**said, "tile_size": "1.5e+06m"})).tile_size.value == 1.5e6


@pytest.mark.parametrize(("change", "words"), [
    ({"tile_size": TileSize(151, "m")}, "another tile size (150.5m, not 151m)"),
    ({"tile_size": TileSize(150.5, "px")}, "another tile size (150.5m, not 150.5px)"),
    ({"tile_size": None}, "another tile size (150.5m, not auto)"),
    ({"scales": (1.0,)}, "other scales (1,8, not 1)"),
    ({"overlap": 0.33}, "another overlap (0.333, not 0.33)"),
    ({"bands": None}, "other bands (4,3,2, not none)"),
    ({"stretch": "-25,0;0,1;0,3001"}, "another stretch (-25,0;0,1;0,3000, not -25,0;0,1;0,3001)"),
    ({"stretch": "none"}, "another stretch (-25,0;0,1;0,3000, not none)"),
    ({"views": 1}, "another number of views (4, not 1)"),
])
def test_what_differs_is_said(change, words):
    assert TILING.difference(replace(TILING, **change)).text == words


def test_rounding_is_no_difference():
    """An index of 0.1.0 says six digits of a size; a widget says two of an overlap of a third."""
    other = replace(
        TILING, tile_size=TileSize(150.5000001, "m"), overlap=0.3330000001,
        scales=(1.0000000001, 8.0), stretch="-25.0, 0; 0,1.0;0,3e3",
    )
    assert TILING.difference(other) is None and other.difference(TILING) is None


@pytest.mark.parametrize("damage", [
    None, [], {}, {"tile_size": "wide"}, {"scales": []}, {"scales": [1, "x"]}, {"scales": [-1]},
    {"scales": 3}, {"overlap": 2}, {"overlap": "x"}, {"overlap": float("nan")}, {"bands": [0]},
    {"bands": "1"}, {"stretch": 5}, {"views": 0}, {"views": 1.5}, {"tile_size": "1" * 400 + "m"},
])
def test_what_is_no_tiling(damage):
    said = {**TILING.as_json(), **damage} if damage else damage
    with pytest.raises(Damage):
        Tiling.parse(Fields(said))
