"""Scores, statistics and the merging of overlapping windows."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rs_textsearch.engine import ranking
from rs_textsearch.engine.encoder import TextFeatures
from rs_textsearch.engine.errors import BadInput
from rs_textsearch.engine.loaded import LoadedIndex
from rs_textsearch.engine.sketch import make_sketches
from rs_textsearch.engine.tiling import make_grids


def made_index(seed=0, size=(200, 150), scales=(1, 2), dim=12, patches=9, rasters=1):
    rng = np.random.default_rng(seed)
    grids = make_grids(size, (40, 40), scales, 0.5)
    boxes = np.concatenate([g.boxes() for g in grids] * rasters)
    scale = np.concatenate([np.full(g.count, g.scale) for g in grids] * rasters)
    n = len(boxes)
    globe, local = rng.normal(size=(n, dim)), rng.normal(size=(n, patches, dim))
    globe /= np.linalg.norm(globe, axis=1, keepdims=True)
    local /= np.linalg.norm(local, axis=2, keepdims=True)
    sketches, bounds = make_sketches(local, patches)
    raster = np.repeat(np.arange(rasters), n // rasters)
    index = LoadedIndex(
        Path("i.gpkg"), {}, [], np.arange(n) + 1, raster, boxes, scale, np.ones(n),
        globe.astype(np.float32), sketches, bounds,
    )
    return index, local


CARD = {"global_weight": 0.6, "local_weight": 0.4, "local": {"tokens": "valid", "norm": "rms"}}


@pytest.mark.parametrize("norm", ["rms", "frobenius"])
def test_scores_equal_the_published_form(norm):
    index, local = made_index()
    rng = np.random.default_rng(1)
    globe, tokens = rng.normal(size=12), rng.normal(size=(5, 12))
    globe /= np.linalg.norm(globe)
    tokens /= np.linalg.norm(tokens, axis=1, keepdims=True)
    card = {**CARD, "local": {"norm": norm}}
    found = ranking.text_scores(
        index, TextFeatures(globe.astype(np.float32), tokens.astype(np.float32)), card, 9
    )
    cosines = np.einsum("npd,md->npm", local, tokens)
    similarity = np.sqrt((cosines**2).sum(axis=(1, 2)))
    if norm == "rms":
        similarity /= np.sqrt(9 * 5)
    wanted = 0.6 * (index.globals.astype(np.float64) @ globe) + 0.4 * similarity
    assert np.abs(found - wanted).max() < 1e-5


def test_like_and_unlike():
    index, _ = made_index()
    like, unlike = np.array([3, 4]), np.array([8])
    wanted = 2 * index.globals[like].mean(axis=0) - index.globals[8]
    wanted /= np.linalg.norm(wanted)
    found = ranking.example_scores(index, like, unlike)
    assert np.allclose(found, index.globals @ wanted, atol=1e-6)


def test_not_lowers_only_what_looks_like_it():
    scores = np.array([0.1, 0.2, 0.3, 0.4, 0.5])
    against = np.array([0.0, 0.0, 0.1, 0.2, 5.0])
    found = ranking.combine(scores, None, [against])
    middle, sigma = ranking.spread(scores)
    assert (middle, sigma) == pytest.approx((0.3, 0.14826))
    penalty = sigma * np.maximum(ranking.zscores(against), 0)
    assert np.allclose(found, scores - penalty)
    assert found[0] == scores[0] and found[4] < scores[4]


def test_examples_weigh_like_words():
    scores, examples = np.array([0.1, 0.2, 0.3]), np.array([5.0, 1.0, 3.0])
    found = ranking.combine(scores, examples, [])
    assert np.allclose(found, scores + ranking.spread(scores)[1] * ranking.zscores(examples))
    assert np.allclose(ranking.combine(None, examples, []), examples)


def test_equal_scores_have_a_finite_zscore():
    assert np.isfinite(ranking.zscores(np.full(7, 0.25))).all()
    assert np.isfinite(ranking.zscores(np.array([1.0, 1, 1, 1, 9]))).all()



def test_percentiles():
    scores = np.array([0.1, 0.4, 0.2, 0.4])
    assert ranking.percentiles(scores, np.array([0, 1, 2])).tolist() == [0, 50, 25]


def naive_merge(index, scores, top):
    kept = []
    for i in sorted(range(len(scores)), key=lambda i: (-scores[i], i)):
        x0, y0, x1, y1 = index.boxes[i]
        for k in kept:
            a0, b0, a1, b1 = index.boxes[k]
            shared = max(0, min(x1, a1) - max(x0, a0)) * max(0, min(y1, b1) - max(y0, b0))
            smaller = min((x1 - x0) * (y1 - y0), (a1 - a0) * (b1 - b0))
            if index.raster[i] == index.raster[k] and shared >= 0.5 * smaller - 1e-6:
                break
        else:
            kept.append(i)
        if len(kept) == top:
            break
    return kept


@given(st.integers(0, 1000), st.integers(1, 60), st.integers(1, 2))
@settings(max_examples=30, deadline=None)
def test_ranked_equals_the_naive_list(seed, top, rasters):
    index, _ = made_index(rasters=rasters)
    scores = np.random.default_rng(seed).normal(size=len(index.ids)).round(1)
    assert ranking.ranked(index, scores, top).tolist() == naive_merge(index, scores, top)


def test_many_tiles_are_fetched_in_rounds():
    index, _ = made_index(size=(1500, 900))
    scores = np.zeros(len(index.ids))
    assert len(scores) > 3000
    first = ranking.ranked(index, scores, 3)
    assert first.tolist() == naive_merge(index, scores, 3)
    scores = np.random.default_rng(0).random(len(scores))
    assert ranking.ranked(index, scores, 500).tolist() == naive_merge(index, scores, 500)


def test_mostly_invalid_tiles_come_only_without_others():
    index, _ = made_index()
    scores = np.linspace(0, 1, len(index.ids))
    index.valid[-1] = 0.4
    assert len(index.ids) - 1 not in ranking.ranked(index, scores, 5)
    index.valid[:] = 0.4
    assert ranking.ranked(index, scores, 5)[0] == len(index.ids) - 1
    assert ranking.ranked(index, scores, 5, np.array([len(index.ids) - 1]))[0] < len(scores) - 1


def test_unknown_tile():
    index, _ = made_index()
    assert index.positions([3, 1]).tolist() == [2, 0]
    for tile in (0, -4, 10_000):
        with pytest.raises(BadInput, match=f"has no tile {tile}"):
            index.positions([1, tile])
