"""Maps computed by cells equal the published loops over pixels, to the last bit."""

from __future__ import annotations

from fractions import Fraction

import numpy as np
import pytest

from rs_textsearch.engine.errors import BadInput
from rs_textsearch.engine.selo import windows
from rs_textsearch.engine.selo.heat import Cells, Windows, exact


def by_loops(boxes: np.ndarray, scores: np.ndarray, shape: tuple[int, int]) -> np.ndarray:
    """The published procedure: slices are summed window by window, then every pixel is divided."""
    total, count = np.zeros(shape), np.zeros(shape)
    for (x0, y0, x1, y1), score in zip(boxes, scores, strict=True):
        total[y0:y1, x0:x1] += score
        count[y0:y1, x0:x1] += 1
    for row in range(shape[0]):
        for column in range(shape[1]):
            if count[row, column] != 0.0:
                total[row, column] = total[row, column] / count[row, column]
    return total


def over_pixels(cells: Cells) -> np.ndarray:
    return np.repeat(np.repeat(cells.values, cells.high, axis=0), cells.wide, axis=1)


def range_of(heat: np.ndarray) -> np.ndarray:
    heat = heat - np.min(heat)
    return np.uint8(255 * (heat / np.max(heat)))


def some(shape: tuple[int, int], kind: str) -> np.ndarray:
    if kind == "first version":
        return windows.sliding(shape, (64, 128, 192))
    if kind == "second version":
        coarse = windows.coarse(shape)
        best = coarse[[0, len(coarse) - 1]]
        return np.concatenate([best, windows.fine(best, shape)])
    random = np.random.default_rng(3)
    corners = random.integers(0, (shape[1] - 20, shape[0] - 20), (40, 2))
    return np.hstack([corners, corners + random.integers(1, 20, (40, 2))])


@pytest.mark.parametrize("kind", ["first version", "second version", "anywhere"])
def test_the_map_is_that_of_the_loops_to_the_last_bit(kind: str) -> None:
    shape = (530, 613) if kind == "second version" else (211, 300)
    boxes = some(shape, kind)
    random = np.random.default_rng(0)
    scores = exact(random.normal(0.2, 0.1, len(boxes)).astype(np.float32))
    expected = by_loops(boxes, scores, shape)
    order = random.permutation(len(boxes))
    assert np.array_equal(by_loops(boxes[order], scores[order], shape), expected)
    cells = Windows(boxes, shape).means(scores)
    assert np.array_equal(over_pixels(cells), expected)
    assert np.array_equal(cells.grey(), range_of(expected))


def test_windows_serve_for_any_number_of_scores() -> None:
    boxes, shape = windows.sliding((400, 500), (128, 256)), (400, 500)
    random = np.random.default_rng(1)
    ready = Windows(boxes, shape)
    for _ in range(2):
        scores = random.normal(size=len(boxes))
        assert np.array_equal(
            ready.means(scores).grey(), Windows(boxes, shape).means(scores).grey()
        )


def test_scores_lose_next_to_nothing() -> None:
    cosines = np.random.default_rng(2).normal(0.2, 0.1, 1000).astype(np.float32)
    large = cosines[np.abs(cosines) >= 2.0**-12]
    assert np.array_equal(exact(large), large)
    assert np.abs(exact(cosines) - cosines).max() < 1.5e-11
    assert Fraction(float(exact(np.float64(0.1)))).denominator <= 2**36


def test_places_without_a_window_have_the_value_0() -> None:
    boxes = np.array([(10, 5, 20, 15)])
    values = over_pixels(Windows(boxes, (30, 40)).means(np.array([-0.25])))
    assert values[5:15, 10:20].tolist() == [[-0.25] * 10] * 10
    assert np.count_nonzero(values) == 100


def test_scores_that_are_not_finite_are_refused() -> None:
    boxes = np.array([(0, 0, 20, 20), (10, 10, 30, 30), (5, 0, 25, 20)])
    for wrong in (np.nan, np.inf):
        with pytest.raises(BadInput, match="scores that are not finite: 1 of 3"):
            Windows(boxes, (30, 40)).means(np.array([0.1, wrong, 0.2]))


def test_levels_are_rounded_down_and_a_flat_map_is_0() -> None:
    ones = np.ones(3, int)
    cells = Cells(np.array([[1.0, 1.999, 2.0]]), ones[:1], ones)
    assert cells.grey().tolist() == [[0, 254, 255]]
    assert Cells(np.full((1, 3), 0.3), ones[:1], ones).grey().tolist() == [[0, 0, 0]]
