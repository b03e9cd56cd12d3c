"""The reader: tiles hold the right pixels wherever reading starts."""

from __future__ import annotations

import time
from dataclasses import replace

import numpy as np
import pytest

from rs_textsearch.engine.raster import Raster
from rs_textsearch.engine.reader import read_ahead, read_blocks
from rs_textsearch.engine.stretch import Stretch
from rs_textsearch.engine.tiling import make_grids
from rs_textsearch.engine.validity import ValidityMap, cell_shape, unpack
from tests.engine.rasters import write_raster

SIDE = 16


def tiles_of(path, window, block=7, start=0, scales=(1, 2), validity=None):
    with Raster(path) as raster:
        size = (raster.place.width, raster.place.height)
        grids = make_grids(size, window, scales, 0.5)
        blocks = list(read_blocks(raster, Stretch(None), grids, SIDE, block, start, validity))
    return grids, blocks


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
def test_tiles_do_not_depend_on_where_reading_starts(tmp_path, window):
    path = write_raster(tmp_path / "a.tif", width=150, height=333, nodata="value")
    grids, whole = tiles_of(path, window)
    wanted = {b.first: b for b in whole}
    assert max(b.last for b in whole) == sum(g.count for g in grids)
    for start in sorted(wanted)[1::3]:
        _, rest = tiles_of(path, window, start=start)
        assert [b.first for b in rest] == [f for f in sorted(wanted) if f >= start]
        for block in rest:
            assert np.array_equal(block.tiles, wanted[block.first].tiles)
            assert np.array_equal(block.valid, wanted[block.first].valid)


def test_chosen_windows_are_the_same_as_without_a_choice(tmp_path):
    path = write_raster(tmp_path / "a.tif", width=210, height=180, nodata="value")
    (grid,), whole = tiles_of(path, (37, 29), scales=(1,))
    chosen = np.random.default_rng(0).random(grid.shape) < 0.2
    chosen[:3], chosen[:, -2:] = False, False
    with Raster(path) as raster:
        part = list(read_blocks(raster, Stretch(None), [replace(grid, chosen=chosen)], SIDE, 5))
    assert sum(b.last - b.first for b in part) == chosen.sum()
    wanted = {
        (r, c): tile for b in whole for r, c, tile in zip(b.rows, b.columns, b.tiles)
    }
    found = [(r, c, tile) for b in part for r, c, tile in zip(b.rows, b.columns, b.tiles)]
    assert found and all(chosen[r, c] for r, c, _ in found)
    for row, column, tile in found:
        # A read that begins elsewhere may round a mean the other way.
        assert np.abs(tile.astype(int) - wanted[row, column]).max() <= 1


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
        list(read_blocks(raster, Stretch(None), grids, SIDE, 8, 0, validity))
    assert shape == (12, 20)
    wanted = np.ones(shape, bool)
    wanted[:, :5] = False
    assert not validity.everywhere
    assert np.array_equal(validity.cells, wanted)
    assert np.array_equal(unpack(validity.pack(), shape), wanted)


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
