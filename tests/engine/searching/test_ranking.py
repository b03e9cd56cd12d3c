"""Scores, statistics and the merging of overlapping windows."""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pyproj import CRS
from pyproj.enums import WktVersion

from rs_textsearch.engine.encoding.card import Score
from rs_textsearch.engine.encoding.sketch import make_sketches
from rs_textsearch.engine.encoding.text_encoder import TextFeatures
from rs_textsearch.engine.errors import BadInput
from rs_textsearch.engine.index.arrays import LoadedIndex
from rs_textsearch.engine.reading.tiling import make_grids
from rs_textsearch.engine.searching import ranking
from rs_textsearch.engine.searching.archive import Archive
from tests.engine.made import made_header, made_record


def made_index(seed=0, size=(200, 150), scales=(1, 2), dim=12, patches=9, rasters=1,
               boxes=None):
    rng = np.random.default_rng(seed)
    if boxes is None:
        grids = make_grids(size, (40, 40), scales, 0.5)
        boxes = np.concatenate([g.boxes() for g in grids] * rasters)
    n = len(boxes)
    scale = np.ones(n)
    globe, local = rng.normal(size=(n, dim)), rng.normal(size=(n, patches, dim))
    globe /= np.linalg.norm(globe, axis=1, keepdims=True)
    local /= np.linalg.norm(local, axis=2, keepdims=True)
    sketches, bounds = make_sketches(local, patches)
    raster = np.repeat(np.arange(rasters), n // rasters)
    records = [made_record(number, size) for number in range(rasters)]
    index = LoadedIndex(
        Path("i.gpkg"), made_header(dim=dim, patches=patches), records,
        np.arange(n) + 1, raster, boxes, scale, np.ones(n), globe.astype(np.float32), sketches,
        bounds,
    )
    return index, local


def made_archive(**named):
    return Archive([made_index(**named)[0]])


SCORE = Score(0.6, 0.4)


@pytest.mark.parametrize("norm", ["rms", "frobenius"])
def test_scores_equal_the_published_form(norm):
    index, local = made_index()
    rng = np.random.default_rng(1)
    globe, tokens = rng.normal(size=12), rng.normal(size=(5, 12))
    globe /= np.linalg.norm(globe)
    tokens /= np.linalg.norm(tokens, axis=1, keepdims=True)
    score = Score(0.6, 0.4, norm=norm)
    found = ranking.text_scores(
        index, TextFeatures(globe.astype(np.float32), tokens.astype(np.float32)), score, 9
    )
    cosines = np.einsum("npd,md->npm", local, tokens)
    similarity = np.sqrt((cosines**2).sum(axis=(1, 2)))
    if norm == "rms":
        similarity /= np.sqrt(9 * 5)
    wanted = 0.6 * (index.globals.astype(np.float64) @ globe) + 0.4 * similarity
    assert np.abs(found - wanted).max() < 1e-5


def test_like_and_unlike():
    index, _ = made_index()
    like, unlike = index.globals[[3, 4]], index.globals[[8]]
    wanted = 2 * like.mean(axis=0) - unlike[0]
    assert np.allclose(ranking.wanted_example(like, unlike), wanted)
    found = ranking.example_scores(index, wanted)
    assert np.allclose(found, index.globals @ (wanted / np.linalg.norm(wanted)), atol=1e-6)


@pytest.mark.parametrize("count", [0, 1, 20_001])
def test_cosines_of_any_number_of_tiles(count):
    rng = np.random.default_rng(0)
    globes, wanted = rng.normal(size=(count, 8)).astype(np.float32), rng.normal(size=8)
    assert np.allclose(ranking.cosines(globes, wanted), globes @ wanted, atol=1e-5)


def test_percentiles():
    scores = np.array([0.1, 0.4, 0.2, 0.4])
    assert ranking.percentiles(scores, np.array([0, 1, 2])).tolist() == [0, 50, 25]


def ranked(archive, scores, top, without=()):
    eligible = ranking.eligible_tiles(archive, np.array(without, np.int64))
    return ranking.ranked(archive, scores, top, eligible)


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
    archive = made_archive(rasters=rasters)
    scores = np.random.default_rng(seed).normal(size=len(archive)).round(1)
    assert ranked(archive, scores, top).tolist() == naive_merge(archive, scores, top)


@given(
    st.integers(0, 10**6), st.integers(1, 40), st.sampled_from([0.0, 0.25, 0.5, 0.8]),
    st.sampled_from([(1,), (1, 2), (1, 1.5, 4)]),
)
@settings(max_examples=30, deadline=None)
def test_ranked_with_gaps_and_any_overlap(seed, top, overlap, scales):
    rng = np.random.default_rng(seed)
    grids = make_grids((190, 130), (33.3, 29.1), scales, overlap)
    boxes = np.concatenate([g.boxes() for g in grids])
    index, _ = made_index(boxes=boxes[rng.random(len(boxes)) < 0.7])
    archive = Archive([index])
    scores = rng.normal(size=len(archive)).round(1)
    assert ranked(archive, scores, top).tolist() == naive_merge(archive, scores, top)


def test_a_raster_in_two_indexes_is_one_scene():
    one, _ = made_index()
    two, _ = made_index(seed=1, scales=(1.5,))
    archive = Archive([one, two])
    scores = np.random.default_rng(0).random(len(archive))
    archive.raster[:] = 0  # what the naive list tells rasters apart by
    assert ranked(archive, scores, 20).tolist() == naive_merge(archive, scores, 20)


def test_a_raster_whose_system_is_written_in_two_ways_is_one_scene():
    """As versions of GDAL and PROJ do; each would be ranked, the same ground twice."""
    system = CRS.from_epsg(32633)
    ways = (system.to_wkt(WktVersion.WKT1_GDAL), system.to_wkt(), "EPSG:32633")
    for one, other in combinations(ways, 2):
        archive = Archive([made_index(scales=(1,))[0] for _ in range(2)])
        place = archive.places[0]
        archive.places = [replace(place, crs=one), replace(place, crs=other)]
        assert np.unique(archive.scene).tolist() == [0]
    archive = Archive([made_index(scales=(1,))[0] for _ in range(2)])
    archive.places = [replace(place, crs="EPSG:32633"), replace(place, crs="EPSG:32634")]
    assert np.unique(archive.scene).tolist() == [0, 1]


def test_many_tiles_are_fetched_in_rounds():
    archive = made_archive(size=(1500, 900))
    scores = np.zeros(len(archive))
    assert len(scores) > 3000
    first = ranked(archive, scores, 3)
    assert first.tolist() == naive_merge(archive, scores, 3)
    scores = np.random.default_rng(0).random(len(scores))
    assert ranked(archive, scores, 500).tolist() == naive_merge(archive, scores, 500)


def test_mostly_invalid_tiles_come_only_without_others():
    archive = made_archive()
    scores = np.linspace(0, 1, len(archive))
    archive.valid[-1] = 0.4
    assert len(archive) - 1 not in ranked(archive, scores, 5)
    archive.valid[:] = 0.4
    assert ranked(archive, scores, 5)[0] == len(archive) - 1
    without = np.array([len(archive) - 1])
    assert ranked(archive, scores, 5, without)[0] < len(scores) - 1


def test_unknown_tile():
    index, _ = made_index()
    assert index.positions([3, 1]).tolist() == [2, 0]
    for tile in (0, -4, 10_000):
        with pytest.raises(BadInput, match=f"has no tile {tile}"):
            index.positions([1, tile])


@given(st.integers(0, 10**6))
@settings(max_examples=30, deadline=None)
def test_a_coarser_text_stays_within_the_bounds(seed):
    rng = np.random.default_rng(seed)
    index, local = made_index(seed=seed % 7)
    sketches, bounds = make_sketches(local, 3)
    index = replace(index, sketches=sketches, bounds=bounds, header=made_header(keep_patches=False))
    tokens = rng.normal(size=12) + 0.1 * rng.normal(size=(6, 12))
    tokens /= np.linalg.norm(tokens, axis=1, keepdims=True)
    text = TextFeatures(tokens[0].astype(np.float32), tokens.astype(np.float32))
    found, slack = ranking.bounded_text_scores(index, text, SCORE, 9)
    similarity = np.sqrt((np.einsum("npd,md->npm", local, tokens) ** 2).sum(axis=(1, 2)) / 54)
    exact = 0.6 * (index.globals @ tokens[0]) + 0.4 * similarity
    assert (found <= exact + 1e-5).all() and (exact <= found + slack).all()
