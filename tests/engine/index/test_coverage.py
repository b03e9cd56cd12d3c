"""Windows as sets of numbers: what is done, what is missing, and in which order it is read."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from rs_textsearch.engine.index import coverage
from rs_textsearch.engine.reading.raster import Raster
from rs_textsearch.engine.reading.reader import read_blocks
from rs_textsearch.engine.reading.stretch import Stretch
from rs_textsearch.engine.reading.tiling import make_grids
from tests.engine.rasters import write_raster

sizes = st.tuples(st.integers(1, 300), st.integers(1, 300))
sets = st.sets(st.integers(0, 60))


@given(sets)
def test_ranges_hold_the_same_numbers(windows):
    packed = coverage.pack(np.array(sorted(windows), np.int64))
    ranges = coverage.unpack(packed)
    assert {n for first, last in ranges.tolist() for n in range(first, last)} == windows
    # As few as there can be: no two of them touch.
    assert (ranges[1:, 0] > ranges[:-1, 1]).all() and (ranges[:, 0] < ranges[:, 1]).all()


@given(st.lists(sets, max_size=5), sets)
def test_what_is_missing_is_a_difference_of_sets(blocks, wanted):
    done = coverage.marked(
        [coverage.ranges(np.array(sorted(block), np.int64)) for block in blocks], 61
    )
    asked = np.array(sorted(wanted), np.int64)
    assert set(asked[~done[asked]].tolist()) == wanted - set().union(*blocks)


@given(sizes, st.integers(8, 80), st.sampled_from([(1.0,), (1.0, 2.0), (0.5, 1.0, 3.0)]),
       st.integers(0, 99))
def test_any_choice_of_windows_comes_back_as_numbers(size, side, scales, seed):
    grids = make_grids(size, (side, side), scales, 0.5)
    count = coverage.window_count(grids)
    assert sorted(coverage.numbers(grids)) == list(range(count))
    wanted = np.random.default_rng(seed).random(count) < seed / 99
    some = coverage.numbers(coverage.chosen(grids, wanted))
    assert sorted(some) == np.nonzero(wanted)[0].tolist()


def test_numbers_come_in_the_order_of_the_reader(tmp_path):
    path = write_raster(tmp_path / "a.tif", width=150, height=130)
    grids = make_grids((150, 130), (40, 40), (1.0, 2.0), 0.5)
    numbers = coverage.numbers(grids)
    starts = np.cumsum([0, *(grid.count for grid in grids)])
    with Raster(path) as raster:
        for block in read_blocks(raster, Stretch(None), grids, 32, 7):
            widths = np.array([grid.shape[1] for grid in grids])[block.grid]
            read = starts[block.grid] + block.rows * widths + block.columns
            assert np.array_equal(numbers[block.first : block.last], read)


@given(st.lists(st.lists(st.integers(0, 40), max_size=8), max_size=4), st.sets(st.integers(0, 40)))
def test_unions_and_overlaps_of_ranges_are_those_of_sets(parts, other):
    union = coverage.merged([coverage.ranges(np.array(part, np.int64)) for part in parts])
    wanted = set().union(*parts)
    assert {n for a, b in union.tolist() for n in range(a, b)} == wanted
    assert (np.diff(union.reshape(-1)) > 0).all()  # ascending, and they do not touch
    ranges = coverage.ranges(np.array(sorted(other), np.int64))
    assert coverage.overlap(ranges, union) == coverage.overlap(union, ranges)
    assert coverage.overlap(ranges, union) == (not wanted.isdisjoint(other))
