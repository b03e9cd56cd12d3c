"""The reader: tiles hold the right pixels wherever reading starts."""

from __future__ import annotations

import os
import re
import threading
import time
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from rs_textsearch.engine.errors import UnreadableRaster
from rs_textsearch.engine.reading.level import Level
from rs_textsearch.engine.reading.raster import Raster
from rs_textsearch.engine.reading.reader import read_ahead, read_blocks
from rs_textsearch.engine.reading.stretch import Stretch
from rs_textsearch.engine.reading.tiling import make_grids
from rs_textsearch.engine.reading.validity import ValidityMap, cell_shape, unpack
from tests.engine.rasters import write_raster

SIDE = 16


def tiles_of(path, window, scales=(1, 2), overlap=0.5):
    with Raster(path) as raster:
        size = (raster.place.width, raster.place.height)
        grids = make_grids(size, window, scales, overlap)
        return grids, list(read_blocks(raster, Stretch(None), grids, SIDE, 7))


def each(blocks):
    """Every tile with its grid, row, column and valid share."""
    return {
        (int(grid), int(row), int(column)): (tile, float(valid))
        for block in blocks
        for grid, row, column, tile, valid in zip(
            block.grid, block.rows, block.columns, block.tiles, block.valid
        )
    }


def test_tiles_at_the_models_resolution_are_the_pixels(tmp_path):
    data = np.random.default_rng(0).integers(0, 255, (3, 70, 90), np.uint8)
    path = write_raster(tmp_path / "a.tif", width=90, height=70, data=data)
    (grid,), blocks = tiles_of(path, (SIDE, SIDE), scales=(1,))
    tiles = np.concatenate([b.tiles for b in blocks])
    assert len(tiles) == grid.count
    for tile, (x0, y0, x1, y1) in zip(tiles, grid.boxes().astype(int)):
        assert np.array_equal(tile, data[:, y0:y1, x0:x1].transpose(1, 2, 0))


def test_coarse_tiles_are_averages(tmp_path):
    data = np.random.default_rng(0).integers(0, 255, (3, 128, 128), np.uint8)
    path = write_raster(tmp_path / "a.tif", width=128, height=128, data=data)
    (grid,), blocks = tiles_of(path, (64, 64), scales=(1,))
    tiles = np.concatenate([b.tiles for b in blocks])
    for tile, (x0, y0, x1, y1) in zip(tiles, grid.boxes().astype(int)):
        means = data[:, y0:y1, x0:x1].reshape(3, SIDE, 4, SIDE, 4).mean(axis=(2, 4))
        assert np.abs(tile - means.transpose(1, 2, 0)).max() <= 1


@pytest.mark.parametrize("window", [(11, 13), (23.7, 31.2), (64, 64)])
@pytest.mark.parametrize("share", [0.03, 0.3])
def test_tiles_do_not_depend_on_which_windows_are_chosen(tmp_path, window, share):
    path = write_raster(tmp_path / "a.tif", width=150, height=333, nodata="value")
    grids, blocks = tiles_of(path, window)
    whole = each(blocks)
    random = np.random.default_rng(0)
    some = [replace(grid, chosen=random.random(grid.shape) < share) for grid in grids]
    with Raster(path) as raster:
        part = list(read_blocks(raster, Stretch(None), some, SIDE, 5))
    assert [b.first for b in part] == [0, *(b.last for b in part)][:-1]
    assert part[-1].last == sum(grid.count for grid in some)
    found = each(part)
    assert set(found) == {key for key in whole if some[key[0]].chosen[key[1:]]}
    for key, (tile, valid) in found.items():
        assert valid == whole[key][1] and np.array_equal(tile, whole[key][0])


@pytest.mark.parametrize("layout", [
    {"tiled": True, "blockxsize": 256, "blockysize": 64}, {"blockysize": 16},
    {"blockysize": 16, "interleave": "band"},
])
def test_tiles_do_not_depend_on_the_number_of_threads(tmp_path, monkeypatch, layout):
    path = write_raster(tmp_path / "a.tif", width=2500, height=600, compress="deflate", **layout)
    results = []
    for cores in (1, 4):
        monkeypatch.setattr(os, "cpu_count", lambda cores=cores: cores)
        results.append(each(tiles_of(path, (61.3, 61.3))[1]))
    assert results[0].keys() == results[1].keys()
    assert all(np.array_equal(results[0][key][0], results[1][key][0]) for key in results[0])


sizes = st.tuples(st.integers(20, 260), st.integers(20, 260))
windows = st.tuples(st.floats(8, 90), st.floats(8, 90))
scale_sets = st.lists(st.sampled_from([0.5, 1, 1.5, 2, 3, 4]), min_size=1, max_size=3)
overlaps = st.floats(0, 0.8)
bounded = settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


@given(sizes, windows, scale_sets, overlaps)
@bounded
def test_tiles_show_the_place_of_their_window(tmp_path, size, window, scales, overlap):
    """On a slope the value tells the place, which is at most a tile pixel off."""
    x, y = (np.arange(extent) + 0.5 for extent in size)
    slopes = np.array([[200 / size[0], 0], [0, 200 / size[1]], [100 / size[0], 100 / size[1]]])
    data = np.rint(slopes[:, :1, None] * x + slopes[:, 1:, None] * y[:, None]).astype(np.uint8)
    path = write_raster(tmp_path / "a.tif", width=size[0], height=size[1], data=data)
    grids, blocks = tiles_of(path, window, scales, overlap)
    tiles = each(blocks)
    assert len(tiles) == sum(grid.count for grid in grids)
    steps = np.arange(SIDE) + 0.5
    for (number, row, column), (tile, valid) in tiles.items():
        grid = grids[number]
        wide, high = grid.width / SIDE, grid.height / SIDE
        across, down = grid.xs[column] + steps * wide, grid.ys[row] + steps * high
        wanted = slopes[:, :1, None] * across + slopes[:, 1:, None] * down[:, None]
        # A tile pixel (see Level), half a raster pixel where an edge is enlarged, two roundings.
        allowed = slopes @ [wide + 0.5, high + 0.5] + 1.0
        assert valid == 1
        assert (np.abs(tile - wanted.transpose(1, 2, 0)) <= allowed).all()


@given(sizes, st.sampled_from([8, 16, 24, 32, 40.5]), overlaps, st.integers(0, 9))
@bounded
def test_tiles_equal_windows_read_one_by_one(tmp_path, size, window, overlap, seed):
    """On noise, so that nothing but the right pixels will do, within rounding."""
    data = np.random.default_rng(seed).integers(0, 255, (3, size[1], size[0]), np.uint8)
    path = write_raster(tmp_path / "a.tif", width=size[0], height=size[1], data=data)
    grids, blocks = tiles_of(path, (window, window), (1, 2, 3), overlap)
    tiles = list(each(blocks).items())
    with Raster(path) as raster:
        for (number, row, column), (tile, _) in tiles[:: len(tiles) // 25 + 1]:
            level = Level(size, grids[number], SIDE)
            left, top = int(level.left[column]), int(level.top[row])
            if level.width * level.factor[0] > size[0] or level.height * level.factor[1] > size[1]:
                continue  # what does not end with a whole level pixel is squeezed by less than half
            box = level.box((top, top + SIDE), (left, left + SIDE))
            alone, _ = raster.read(box, (SIDE, SIDE))
            assert np.abs(tile.transpose(2, 0, 1).astype(int) - alone).max() <= 1


@given(sizes, windows, scale_sets, overlaps, st.integers(0, 99))
@example((24, 168), (8.0, 35.4375), [0.5, 1.5], 0.03125, 66)
@bounded
def test_every_valid_pixel_lies_in_a_chosen_tile(
    tmp_path, size, window, scales, overlap, seed
):
    random = np.random.default_rng(seed)
    grids = make_grids(size, window, scales, overlap)
    coarse = max(max(grid.width, grid.height) for grid in grids) / SIDE
    valid = np.zeros((size[1], size[0]), bool)
    for _ in range(3):
        # Large enough for the coarsest level to see it.
        x, y = (int(random.integers(0, extent)) for extent in size)
        wide, high = (int(2 * coarse) + 2 + int(n) for n in random.integers(0, 40, 2))
        valid[max(0, y - high) : y + high, max(0, x - wide) : x + wide] = True
    path = write_raster(tmp_path / "a.tif", width=size[0], height=size[1], nodata="mask",
                        hole=~valid)
    if seed % 2:
        grids = [replace(grid, chosen=random.random(grid.shape) < 0.4) for grid in grids]
    with Raster(path) as raster:
        found = each(read_blocks(raster, Stretch(None), grids, SIDE, 7))
    for number, grid in enumerate(grids):
        level = Level(size, grid, SIDE)
        for row, column in zip(*grid.windows()):
            x, y = grid.xs[column], grid.ys[row]
            inside = valid[
                int(y) : int(np.ceil(y + grid.height)), int(x) : int(np.ceil(x + grid.width))
            ]
            if (number, row, column) in found:
                # A window lies at most half a tile pixel off its place.
                off = np.ceil(0.5 * np.array(level.factor)).astype(int)
                assert valid[
                    max(0, int(y) - off[1]) : int(np.ceil(y + grid.height)) + off[1],
                    max(0, int(x) - off[0]) : int(np.ceil(x + grid.width)) + off[0],
                ].any()
            else:
                # Nothing, or a sliver at the window's edge that is narrower than a tile pixel.
                slack = np.ceil(1.5 * np.array(level.factor)).astype(int) + 1
                core = inside[slack[1] : -slack[1], slack[0] : -slack[0]]
                assert not core.any()


def test_invalid_pixels_hold_the_mean_and_empty_windows_are_left_out(tmp_path):
    data = np.full((3, 64, 64), 50, np.uint8)
    data[:, :, 40:] = 90
    path = write_raster(tmp_path / "a.tif", width=64, height=64, data=data, nodata="alpha",
                        hole=(slice(None), slice(0, 24)))
    (grid,), blocks = tiles_of(path, (SIDE, SIDE), scales=(1,))
    columns = np.concatenate([b.columns for b in blocks])
    valid = np.concatenate([b.valid for b in blocks])
    tiles = np.concatenate([b.tiles for b in blocks])
    assert set(columns) == {2, 3, 4, 5, 6}, grid.xs
    assert valid[columns == 2].tolist() == [0.5] * grid.shape[0]
    assert (tiles[columns == 2] == 50).all()
    assert (valid[columns > 2] == 1).all()


def test_every_valid_pixel_lies_in_a_tile(tmp_path):
    rng = np.random.default_rng(3)
    hole = rng.random((90, 120)) < 0.9
    path = tmp_path / "a.tif"
    write_raster(path, width=120, height=90, nodata="mask", hole=hole)
    grids, blocks = tiles_of(path, (SIDE, SIDE), scales=(1,))
    covered = np.zeros((90, 120), bool)
    for block in blocks:
        for row, column in zip(block.rows, block.columns):
            x, y = int(grids[0].xs[column]), int(grids[0].ys[row])
            covered[y : y + SIDE, x : x + SIDE] = True
    assert covered[~hole].all()


def test_validity_is_recorded_on_the_cells(tmp_path):
    path = write_raster(tmp_path / "a.tif", width=160, height=96, nodata="value")
    with Raster(path) as raster:
        grids = make_grids((160, 96), (32, 32), (1,), 0.5)
        shape = cell_shape((160, 96), grids[0].stride)
        validity = ValidityMap(shape)
        list(read_blocks(raster, Stretch(None), grids, SIDE, 8, validity))
    assert shape == (12, 20)
    wanted = np.ones(shape, bool)
    wanted[:, :5] = False
    assert np.array_equal(validity.cells, wanted)
    assert np.array_equal(unpack(validity.pack(), shape), wanted)


def test_a_damaged_block_ends_reading_where_it_lies(tmp_path):
    data = np.random.default_rng(0).integers(0, 255, (3, 2048, 256), np.uint8)
    path = write_raster(tmp_path / "a.tif", width=256, height=2048, data=data, compress="deflate",
                        tiled=True, blockxsize=128, blockysize=128)
    content = bytearray(path.read_bytes())
    middle = len(content) // 2
    content[middle : middle + 3000] = bytes(3000)
    path.write_bytes(content)
    threads = threading.active_count()
    read = []
    with Raster(path) as raster:
        grids = make_grids((256, 2048), (64, 64), (1, 2), 0.5)
        blocks = read_blocks(raster, Stretch(None), grids, SIDE, 8)
        with read_ahead(blocks) as ahead, pytest.raises(UnreadableRaster) as caught:
            read.extend(block.last for block in ahead)
    assert read and "cannot be read between rows" in str(caught.value)
    first, last = map(int, re.findall(r"rows (\d+) and (\d+)", str(caught.value))[0])
    assert first - 128 <= 1024 <= last + 128 and last <= first + 512
    assert threading.active_count() == threads


def test_reading_ahead_hands_over_errors_and_stops():
    def failing():
        yield 1
        raise RuntimeError("damaged")

    with read_ahead(failing()) as ahead:
        assert next(ahead) == 1
        with pytest.raises(RuntimeError, match="damaged"):
            next(ahead)

    closed = []

    def endless():
        try:
            number = 0
            while True:
                number += 1
                yield number
        finally:
            closed.append(True)

    before = time.monotonic()
    with read_ahead(endless()) as ahead:
        assert [next(ahead) for _ in range(5)] == [1, 2, 3, 4, 5]
    assert closed and time.monotonic() - before < 5
