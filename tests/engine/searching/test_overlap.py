"""Which ranked tiles stand for others on a map."""

from __future__ import annotations

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from rs_textsearch.engine.searching.overlap import covering


def test_a_tile_stands_for_those_that_overlap_it():
    boxes = np.array([[0, 0, 10, 10], [5, 0, 15, 10], [10, 0, 20, 10], [18, 8, 38, 28.0]])
    assert covering(boxes, np.zeros(4, int)) == [None, 1, None, 3]


def test_tiles_that_touch_or_lie_in_two_rasters_do_not_overlap():
    boxes = np.array([[0, 0, 10, 10], [10 - 1e-9, 0, 20, 10], [0, 10, 10, 20.0]])
    assert covering(boxes, np.zeros(3, int)) == [None, None, None]
    assert covering(np.repeat(boxes[:1], 2, axis=0), np.array([0, 1])) == [None, None]


def test_no_tiles():
    assert covering(np.zeros((0, 4)), np.zeros(0, int)) == []


@settings(max_examples=50, deadline=None)
@given(st.lists(st.tuples(st.integers(0, 30), st.integers(0, 30), st.integers(1, 12))))
def test_what_is_drawn_is_apart_and_the_rest_is_stood_for(squares):
    boxes = np.array([[x, y, x + side, y + side] for x, y, side in squares], float).reshape(-1, 4)
    found = covering(boxes, np.zeros(len(boxes), int))

    def meet(one, other):
        low, high = np.maximum(one[:2], other[:2]), np.minimum(one[2:], other[2:])
        return bool((high > low).all())

    drawn = [box for box, better in zip(boxes, found) if better is None]
    assert not any(meet(a, b) for i, a in enumerate(drawn) for b in drawn[:i])
    for position, better in enumerate(found):
        if better is not None:
            assert better <= position and found[better - 1] is None
            assert meet(boxes[position], boxes[better - 1])


@settings(max_examples=50, deadline=None)
@given(
    st.lists(
        st.tuples(
            st.integers(0, 40), st.integers(0, 40), st.integers(1, 12), st.integers(1, 12),
            st.integers(0, 2),
        )
    )
)  # fmt: skip
def test_it_is_what_comparing_each_tile_with_all_others_gives(tiles):
    boxes = np.array([[x, y, x + wide, y + high] for x, y, wide, high, _ in tiles], float)
    boxes, rasters = boxes.reshape(-1, 4), np.array([raster for *_, raster in tiles], int)
    wanted: list[int | None] = [None] * len(tiles)
    for i, box in enumerate(boxes):
        for j in range(i + 1, len(boxes)) if wanted[i] is None else ():
            apart = (np.maximum(box[:2], boxes[j, :2]) >= np.minimum(box[2:], boxes[j, 2:])).any()
            if not apart and rasters[i] == rasters[j] and wanted[j] is None:
                wanted[j] = i + 1
    assert covering(boxes, rasters) == wanted
