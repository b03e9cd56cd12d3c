"""The metrics by hand on small cases, by a plain evaluation on maps, and on known maps."""

from __future__ import annotations

import math

import cv2
import numpy as np
import pytest
from scipy import ndimage

from rs_textsearch.engine.errors import BadInput
from rs_textsearch.engine.selo import metrics
from rs_textsearch.engine.selo.metrics import Measures, measure
from rs_textsearch.engine.selo.rules import Circle, Clean
from rs_textsearch.engine.selo.strict import Strict
from tests.engine.selo import annotated

SQUARE = np.array([(100.0, 100.0), (300.0, 100.0), (300.0, 300.0), (100.0, 300.0)])


def bell(shape: tuple[int, int], *centres: tuple[int, int], sigma: float = 60) -> np.ndarray:
    y, x = np.ogrid[: shape[0], : shape[1]]
    parts = [np.exp(-((x - cx) ** 2 + (y - cy) ** 2) / (2 * sigma**2)) for cx, cy in centres]
    return np.uint8(255 * np.max(parts, axis=0))


# -- formulas ----------------------------------------------------------------------------------


def test_significant_area_compares_densities() -> None:
    grey, mask = np.full((10, 10), 51, np.uint8), np.zeros((10, 10), bool)
    mask[:2, :5] = True
    assert metrics.significant_area(grey, mask) == pytest.approx(1 - math.exp(-0.707), abs=1e-7)
    grey[mask] = 153  # three times as dense
    assert metrics.significant_area(grey, mask) == pytest.approx(1 - math.exp(-0.707 * 3), abs=1e-7)
    grey[~mask] = 0
    assert metrics.significant_area(grey, mask) == 1.0


def test_attention_shift_is_the_mean_over_regions() -> None:
    circles = [Circle(100, 100, 50), Circle(500, 500, 40)]
    one = np.array([(100, 110), (130, 100), (160, 100)])  # the last lies outside
    g = ((10 + 30) / 2 / 50 + 1) / 2
    expected = (math.exp(3 * g) - 1) / (math.exp(3) - 1)
    assert metrics.attention_shift(circles, one) == pytest.approx(expected, abs=1e-12)
    assert metrics.attention_shift(circles, np.empty((0, 2))) == 1.0
    assert metrics.attention_shift(circles[:1], np.array([(100, 100)])) == 0.0
    assert metrics.attention_shift(circles[:1], np.array([(150, 100)])) == 1.0


def test_discrete_attention_wants_one_peak_a_region() -> None:
    circle = [Circle(100, 100, 50)]
    assert metrics.discrete_attention(circle, np.empty((0, 2))) == 0.0
    assert metrics.discrete_attention(circle, np.array([(120, 100), (500, 500)])) == 1.0
    two = np.array([(90, 100), (110, 100)])
    expected = 0.5 * (1 - 10 / 50) + math.exp(-2)
    assert metrics.discrete_attention(circle, two) == pytest.approx(expected, abs=1e-12)
    three = np.array([(100, 100)] * 3)
    expected = 0.5 + math.exp(-2.5)
    assert metrics.discrete_attention(circle, three) == pytest.approx(expected, abs=1e-12)
    both = [*circle, Circle(900, 900, 10)]
    assert metrics.discrete_attention(both, three) == pytest.approx(expected / 2, abs=1e-12)


def test_the_mean_indicator_has_the_published_weights() -> None:
    found = measure(bell((600, 800), (230, 190)), [SQUARE], Strict())
    assert found.rmi == pytest.approx(
        0.40 * found.rsu + 0.35 * (1 - found.ras) + 0.25 * found.rda, abs=1e-12
    )


def test_the_pointing_game_asks_for_the_maximum() -> None:
    mask = np.zeros((4, 5), bool)
    mask[1, 1:3] = True
    grey = np.zeros((4, 5), np.uint8)
    grey[1, 1] = 9
    assert metrics.pointing(grey, mask) == 1.0
    grey[3, 3] = 9
    assert metrics.pointing(grey, mask) == 0.5
    grey[3, 3] = 10
    assert metrics.pointing(grey, mask) == 0.0


# -- rules -------------------------------------------------------------------------------------


def test_repeated_vertices_draw_the_strict_centre_to_them() -> None:
    closed = np.vstack([SQUARE, SQUARE[:1], SQUARE[:1] + 1])
    assert Strict().circle(SQUARE) == Circle(200, 200, int(1.5 * 100 * math.sqrt(2)))
    x, y = int((800 + 201) / 6), int((800 + 201) / 6)
    radius = int(np.linalg.norm(closed - (x, y), axis=1).mean() * 1.5)
    assert Strict().circle(closed) == Circle(x, y, radius) != Strict().circle(SQUARE)
    for outline in (SQUARE, np.vstack([SQUARE, SQUARE[:1], SQUARE[:1]])):
        found = Clean().circle(outline)
        assert (found.x, found.y) == pytest.approx((200, 200))
        assert found.radius == pytest.approx(150 * math.sqrt(2))


def test_the_circle_of_an_outline_with_many_vertices() -> None:
    turns = np.linspace(0, 2 * np.pi, 500, endpoint=False)
    found = Clean().circle(200 + 100 * np.stack([np.cos(turns), np.sin(turns)], axis=1))
    assert (found.x, found.y, found.radius) == pytest.approx((200, 200, 150))


def test_what_two_regions_share_is_outside_in_the_strict_mode_only() -> None:
    both = [SQUARE, SQUARE + 100]
    assert not Strict().mask(both, (600, 600))[250, 250]
    assert Clean().mask(both, (600, 600))[250, 250]


def test_near_targets_have_one_strict_peak() -> None:
    high, low = bell((600, 1500), (200, 300), (1300, 300)), bell((600, 1500), (600, 300))
    grey = np.maximum(high, np.uint8(0.9 * low))  # the third is 400 pixels from one of the others
    strict, clean = (sorted(rules.peaks(grey).tolist()) for rules in (Strict(), Clean()))
    np.testing.assert_allclose(strict, [(200, 300), (1300, 300)], atol=4)
    np.testing.assert_allclose(clean, [(200, 300), (600, 300), (1300, 300)], atol=4)


def test_a_strict_peak_needs_half_of_the_range_at_its_centroid() -> None:
    grey = bell((600, 600), (300, 300))
    assert len(Strict().peaks(grey)) == len(Clean().peaks(grey)) == 1
    assert len(Strict().peaks(grey // 2)) == len(Clean().peaks(grey // 2)) == 0
    ring = np.zeros((600, 600), np.uint8)
    cv2.circle(ring, (300, 300), 200, 255, 120)
    assert len(Strict().peaks(ring)) == 0  # its plateau is bent around a hole
    assert len(Clean().peaks(ring)) == 1


def test_regions_without_extent_or_out_of_the_image_are_refused() -> None:
    dot = np.array([(5.0, 5.0)] * 4)
    for rules in (Strict(), Clean()):
        with pytest.raises(BadInput, match="region has no"):
            rules.circle(dot)
        with pytest.raises(BadInput, match="No region lies in the image of 90 x 80"):
            measure(np.zeros((80, 90), np.uint8), [SQUARE + 500], rules)


# -- the whole ---------------------------------------------------------------------------------


def plain(grey: np.ndarray, polygons: list[np.ndarray]) -> tuple[float, float, float]:
    """Rsu, Rda and Ras of a map, step by step as the paper and its code describe them."""
    values = grey / 255.0
    mask = np.zeros(values.shape)
    cv2.fillPoly(mask, [np.array(one, np.int32) for one in polygons], 1)
    inside = (values * mask).sum()
    ratio = inside / (values.sum() - inside + 1e-7) * ((mask.size - mask.sum()) / mask.sum())
    smooth = np.asarray(values * 255.0, np.uint8)
    for _ in range(5):
        smooth = cv2.boxFilter(smooth, -1, (50, 50))
    tops = (ndimage.maximum_filter(smooth, size=1000) == smooth) & (smooth > 0)
    labels, count = ndimage.label(tops, structure=np.ones((3, 3)))
    centres = ndimage.center_of_mass(tops, labels, range(1, count + 1))
    peaks = [(int(x), int(y)) for y, x in centres if values[int(y), int(x)] >= 0.5]
    shifts, discrete = [], []
    for one in polygons:
        x, y = int(one[:, 0].sum() / len(one)), int(one[:, 1].sum() / len(one))
        radius = int(np.mean([math.hypot(*(p - (x, y))) for p in one]) * 1.5)
        near = [p for p in peaks if math.hypot(p[0] - x, p[1] - y) <= radius]
        shifts.append(
            np.mean([math.hypot(p[0] - x, p[1] - y) for p in near]) / radius if near else 1.0
        )
        if len(near) < 2:
            discrete.append(float(len(near)))
            continue
        middle = np.mean(near, axis=0)
        spread = np.mean([math.hypot(*(np.array(p) - middle)) for p in near]) / radius
        discrete.append(0.5 * (1 - spread) + math.exp(-0.5 * (len(near) + 2)))
    ras = (math.exp(3 * np.mean(shifts)) - 1) / (math.exp(3) - 1)
    return 1 - math.exp(-0.707 * ratio), float(np.mean(discrete)), ras


def test_the_strict_mode_is_the_published_evaluation() -> None:
    random = np.random.default_rng(4)
    shape = (1100, 1300)
    for count in (1, 2, 3):
        outlines = annotated.regions(random, shape, count)
        noise = annotated.noise_map(random, shape) // 2
        grey = np.maximum(noise, annotated.bell_map(outlines, shape))
        found = measure(grey, outlines, Strict())
        assert (found.rsu, found.rda, found.ras) == pytest.approx(plain(grey, outlines), abs=1e-12)


# -- maps of known worth -----------------------------------------------------------------------


@pytest.fixture(scope="module")
def queries() -> list[tuple[tuple[int, int], list[np.ndarray]]]:
    return annotated.queries(8, seed=1)


def mean_of(queries, made) -> Measures:
    return Measures.mean([measure(made(o, s), o, Strict()) for s, o in queries])


def test_regions_are_like_those_of_the_benchmark(queries) -> None:
    assert np.mean([len(outlines) for _, outlines in queries]) == 1.75
    shares = [(annotated.mask_map(o, s) > 0).mean() for s, o in queries]
    assert np.mean(shares) == pytest.approx(0.068, abs=0.001)


# On AIR-SLT's own regions, whose images are not at hand, Rmi is .947 for the truth as a map, .951
# for one Gaussian a region, .387 for a uniform map and .49 for smooth noise. What does not depend
# on where regions lie is exact here. The rest is that of eight queries with other regions, as many
# and as large as there: over seeds 0 to 3 it is .986 to .991, .945 to .955, .27 to .47 and .32 to
# .49, so it is held to the reference points within that.


def test_the_truth_as_a_map_is_nearly_perfect(queries) -> None:
    found = mean_of(queries, annotated.mask_map)
    assert found.rsu == 1.0 and found.pointing == 1.0
    assert found.rmi == pytest.approx(0.947, abs=0.05)


def test_a_bell_a_region_is_as_good(queries) -> None:
    found = mean_of(queries, annotated.bell_map)
    assert found.rsu > 0.99
    assert found.rmi == pytest.approx(0.951, abs=0.02)


def test_a_uniform_map_has_a_floor_of_its_own(queries) -> None:
    found = mean_of(queries, lambda outlines, shape: np.full(shape, 255, np.uint8))
    assert found.rsu == pytest.approx(1 - math.exp(-0.707), abs=1e-6)
    assert found.rmi == pytest.approx(0.387, abs=0.12)


def test_smooth_noise_is_little_better(queries) -> None:
    random = np.random.default_rng(0)
    found = mean_of(queries, lambda outlines, shape: annotated.noise_map(random, shape))
    assert found.rsu == pytest.approx(0.507, abs=0.06)
    assert found.rmi == pytest.approx(0.49, abs=0.17)


# -- the control -------------------------------------------------------------------------------


def test_contrast_alone_is_rewarded_and_never_shown_alone() -> None:
    grey = np.maximum(bell((900, 900), (210, 190), sigma=90), 110)
    found = metrics.controlled(grey, [SQUARE], Strict())
    assert found.untouched == measure(grey, [SQUARE], Strict())
    assert found.sharpened == measure(metrics.sharpened(grey), [SQUARE], Strict())
    assert found.sharpened.rmi > found.untouched.rmi + 0.05
    assert found.sharpened.pointing == found.untouched.pointing
    assert metrics.Controlled.mean([found, found]) == found


def test_sharpening_keeps_the_ends_and_the_order() -> None:
    levels = metrics.sharpened(np.arange(256, dtype=np.uint8))
    assert levels[0] == 0 and levels[255] == 255
    assert levels[128] == round(255 * (128 / 255) ** 3)
    assert (np.diff(levels.astype(int)) >= 0).all()
