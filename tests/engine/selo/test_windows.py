"""The windows of the published procedures: how many, where, and which of them are one."""

from __future__ import annotations

import numpy as np
import pytest

from rs_textsearch.engine.errors import BadInput
from rs_textsearch.engine.selo import windows


@pytest.mark.parametrize(("shape", "count"), [((2000, 3000), 261), ((10000, 10000), 4283)])
def test_the_first_version_has_as_many_windows_as_published(
    shape: tuple[int, int], count: int
) -> None:
    assert len(windows.sliding(shape)) == count


def by_name(shape: tuple[int, int], steps: tuple[int, ...]) -> set[tuple[int, ...]]:
    """The windows as names of files, of which equal ones overwrite each other."""
    names = set()
    for step in steps:
        for gap in (step, step // 2):
            for x in range(step - gap, shape[1], step):
                if x + step >= shape[1]:
                    x = shape[1] - step
                for y in range(step - gap, shape[0], step):
                    if y + step >= shape[0]:
                        y = shape[0] - step
                    names.add((x, y, x + step, y + step))
    return names


@pytest.mark.parametrize("shape", [(768, 1024), (801, 1333), (1024, 769)])
def test_windows_are_moved_inside_and_equal_ones_are_one(shape: tuple[int, int]) -> None:
    found = windows.sliding(shape)
    assert set(map(tuple, found.tolist())) == by_name(shape, windows.STEPS)
    assert len(found) == len(by_name(shape, windows.STEPS))
    assert found.dtype == np.int64


def test_an_image_smaller_than_a_window_is_refused() -> None:
    with pytest.raises(BadInput, match="smaller than a window of 768 pixels"):
        windows.sliding((767, 3000))
    assert len(windows.sliding((300, 300), (256,))) == 4
    with pytest.raises(BadInput, match="512"):
        windows.coarse((511, 3000))


def test_the_second_version_keeps_fifteen_per_cent_and_one() -> None:
    scores = np.arange(40)[::-1]
    assert sorted(windows.best(scores).tolist()) == [0, 1, 2, 3, 4, 5, 6]
    assert windows.best(np.array([0.1, 0.3])).tolist() == [1]


def test_the_second_stage_looks_at_nine_places_twice() -> None:
    (window,) = ((1024, 512, 1536, 1024),)
    found = windows.fine(np.array([window]), (2000, 3000))
    centres = {(1024 + x, 512 + y) for x, y in [(0, 0), (512, 0), (0, 512), (512, 512),
               (128, 128), (384, 128), (128, 384), (384, 384), (256, 256)]}  # fmt: skip
    expected = {(x - h, y - h, x + h, y + h) for x, y in centres for h in (64, 128)}
    assert set(map(tuple, found.tolist())) == expected


def test_at_the_borders_windows_are_moved_or_cut() -> None:
    found = set(map(tuple, windows.fine(np.array([(0, 0, 512, 512)]), (512, 600)).tolist()))
    assert (0, 0, 128, 128) in found  # around the corner: moved
    assert (0, 448, 128, 512) in found  # below: half is cut off
    assert (448, 448, 576, 512) in found
    assert (384, 384, 600, 512) in found
    # Two windows share an edge, and so places: those are looked at once.
    pair = np.array([(0, 0, 512, 512), (512, 0, 1024, 512)])
    assert len(windows.fine(pair, (512, 1024))) == len(
        {tuple(w) for one in pair for w in windows.fine(one[None], (512, 1024)).tolist()}
    )
