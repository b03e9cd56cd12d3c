"""Refined heatmaps equal a naive reference and leave the mean over a tile alone."""

from __future__ import annotations

import numpy as np
import pytest
import rasterio
from hypothesis import given, settings
from hypothesis import strategies as st

from rs_textsearch.engine.errors import BadInput
from rs_textsearch.engine.reading.tiling import make_grids
from rs_textsearch.engine.reading.validity import resampled
from rs_textsearch.engine.searching.heatmap import NODATA, Coverage
from rs_textsearch.engine.searching.refinement import Refinement, patch_boxes
from tests.engine.rasters import centre_of, write_raster
from tests.engine.searching.test_proof import CARD, PATCHES, asked
from tests.engine.searching.test_search import ask

SIZE = (300, 240)


@pytest.fixture(scope="module")
def kept(tmp_path_factory, bundle, index_of):
    folder = tmp_path_factory.mktemp("kept")
    raster = write_raster(folder / "scene.tif", width=SIZE[0], height=SIZE[1])
    index_of(raster, folder / "i.gpkg", bundle, keep_patches=True)
    return folder / "i.gpkg"


def naive(boxes, scores, deviations, grid, x, y):
    """Window by window, place by place: which patch of the window lies there?"""
    result = np.full((len(y), len(x)), np.nan)
    for i, py in enumerate(y):
        for j, px in enumerate(x):
            inside = []
            for (x0, y0, x1, y1), score, own in zip(boxes, scores, deviations):
                if x0 <= px < x1 and y0 <= py < y1:
                    row = int((py - y0) / (y1 - y0) * grid[0])
                    column = int((px - x0) / (x1 - x0) * grid[1])
                    inside.append(score + own[row * grid[1] + column])
            if inside:
                result[i, j] = np.mean(inside)
    return result


@given(
    st.tuples(st.integers(20, 70), st.integers(20, 70)), st.floats(8, 40),
    st.sampled_from([(1,), (1, 2), (1, 1.5)]), st.sampled_from([0.0, 0.25, 0.5]),
    st.tuples(st.integers(1, 4), st.integers(1, 4)), st.integers(0, 2**31),
)
@settings(max_examples=20, deadline=None)
def test_equals_the_naive_mean(size, side, scales, overlap, grid, seed):
    rng = np.random.default_rng(seed)
    boxes = np.concatenate([g.boxes() for g in make_grids(size, (side, side), scales, overlap)])
    scores, count = rng.normal(size=len(boxes)), grid[0] * grid[1]
    deviations = rng.normal(size=(len(boxes), count))
    refined = rng.random(len(boxes)) < 0.7
    deviations[~refined] = 0
    refinement = Refinement(np.flatnonzero(refined), deviations[refined], grid)
    # Odd places, so that none lies on an edge of a patch, where rounding would decide.
    x, y = np.sort(rng.random(17)) * size[0], np.sort(rng.random(19)) * size[1]
    parts, values = refinement.split(np.arange(len(boxes)), boxes, scores)
    coverage = Coverage(parts, x, y)
    wanted = naive(boxes, scores, deviations, grid, x, y)
    assert np.array_equal(coverage.counts, Coverage(boxes, x, y).counts)
    assert np.nanmax(np.abs(coverage.means(values) - wanted)) < 1e-9


def test_patches_partition_a_window():
    parts = patch_boxes(np.array([[10.0, 20, 16, 24]]), (2, 3))
    assert parts.tolist() == [
        [10, 20, 12, 22], [12, 20, 14, 22], [14, 20, 16, 22],
        [10, 22, 12, 24], [12, 22, 14, 24], [14, 22, 16, 24],
    ]


@given(st.integers(0, 10**6), st.integers(0, 2))
@settings(max_examples=10, deadline=None)
def test_the_mean_over_a_tile_is_its_score(seed, negatives):
    with pytest.MonkeyPatch.context() as monkeypatch:
        rng = np.random.default_rng(seed)
        archive, question, _ = asked(rng, monkeypatch, False, negatives)
        deviations = question.patch_deviations(np.arange(len(archive)))
    assert deviations.shape == (len(archive), PATCHES)
    assert np.abs(deviations.mean(axis=1)).max() < 1e-9
    refinement = Refinement(np.arange(len(archive)), deviations, (3, 3))
    box, places = np.array([[0.0, 0, 30, 30]]), np.arange(30) + 0.5
    for tile in range(3):  # alone in its place
        parts, values = refinement.split(np.array([tile]), box, question.scores[[tile]])
        mean = Coverage(parts, places, places).means(values).mean()
        assert mean == pytest.approx(question.scores[tile], abs=1e-9)


def test_patches_share_out_the_local_term(monkeypatch):
    from rs_textsearch.engine.searching import question as questions
    from rs_textsearch.engine.searching.archive import Archive
    from tests.engine.searching.test_proof import made_text
    from tests.engine.searching.test_ranking import made_index

    index, local = made_index(seed=3, patches=PATCHES)
    monkeypatch.setattr(questions, "_patch_features", lambda archive, at: local[at])
    text = made_text(np.random.default_rng(3))
    asked_ = questions.Question(Archive([index]), CARD, text)
    for tile, own in enumerate(asked_.patch_deviations(np.arange(4))):
        relevance = np.linalg.norm(local[tile] @ text.tokens.T, axis=1)
        term = 0.4 * np.sqrt((relevance**2).sum() / (PATCHES * len(text.tokens)))
        wanted = term * (relevance / relevance.mean() - 1)
        assert own == pytest.approx(wanted, abs=1e-5)


def test_what_patches_have_for_their_place_is_taken_off():
    rng = np.random.default_rng(0)
    own = rng.normal(size=(900, PATCHES))
    own += 3 * np.arange(PATCHES)
    own -= own.mean(axis=1, keepdims=True)

    class Asked:
        def patch_deviations(self, positions):
            return own[positions]

    scores = rng.normal(size=900)
    refined = Refinement.of(Asked(), scores, (3, 3), most=700)
    best = np.sort(np.argsort(-scores)[:700])
    assert np.array_equal(refined.positions, best)
    usual = own[best].mean(axis=0)
    assert np.allclose(refined.deviations, own[best] - usual * 700 / 709)
    assert np.abs(refined.deviations.mean(axis=1)).max() < 1e-9
    one = Refinement.of(Asked(), scores, (3, 3), most=1)
    assert np.allclose(one.deviations, own[[scores.argmax()]] * 0.9)


def test_a_refined_heatmap_is_finer_and_right(kept, tmp_path):
    maps = {}
    for refine in (False, True):
        out = tmp_path / f"{refine}.tif"
        document = ask(kept, "blue", heatmap=out, refine=refine)
        assert document["refined"] == (document["tiles_scored"] if refine else 0)
        with rasterio.open(out) as file:
            maps[refine] = file.read(1)
    plain, refined = maps[False], maps[True]
    # Four patches along a tile of 64 pixels with a stride of 32: a patch is a cell.
    assert refined.shape == plain.shape == (15, 19)
    assert np.abs(refined - plain).max() > 0.01
    row, column = np.unravel_index(refined.argmax(), refined.shape)
    found = ((column + 0.5) * SIZE[0] / 19, (row + 0.5) * SIZE[1] / 15)
    x, y = centre_of("blue", *SIZE)
    assert max(abs(found[0] - x), abs(found[1] - y)) < 37.5  # in the field


def test_cells_are_as_small_as_patches_and_invalid_ones_stay_out(tmp_path, bundle, index_of):
    raster = write_raster(tmp_path / "a.tif", width=210, height=170, nodata="value",
                          hole=(slice(0, 80), slice(0, 100)))
    index_of(raster, tmp_path / "i.gpkg", bundle, overlap=0, scales=[1], keep_patches=True)
    ask(tmp_path / "i.gpkg", "blue", heatmap=tmp_path / "h.tif", refine=True)
    with rasterio.open(tmp_path / "h.tif") as file:
        values = file.read(1)
    assert values.shape == (11, 14)  # patches of 16 pixels
    assert (values[:4, :5] == NODATA).all() and (values[7:] != NODATA).all()
    cells = np.array([[True, False]])
    assert resampled(cells, (2, 4)).tolist() == [[True, True, False, False]] * 2


def test_examples_alone_refine_nothing(kept, tmp_path):
    document = ask(kept, like=[1], heatmap=tmp_path / "h.tif", refine=True)
    assert document["refined"] == 0 and document["heatmaps"]


def test_patches_must_be_kept(tmp_path, bundle, raster, index_of):
    index_of(raster, tmp_path / "i.gpkg", bundle)
    with pytest.raises(BadInput, match=r"keeps no patch features.*--keep-patches"):
        ask(tmp_path / "i.gpkg", "blue", heatmap=tmp_path / "h.tif", refine=True)
    assert not (tmp_path / "h.tif").exists()
