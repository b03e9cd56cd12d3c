"""What labels teach, on tiles that are made: arrays alone."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rs_textsearch.engine.evaluating.blocks import folds_of
from rs_textsearch.engine.evaluating.retrieval import average_precision
from rs_textsearch.engine.searching.taught import LEVELS
from rs_textsearch.engine.teaching.learning import learn
from rs_textsearch.engine.teaching.logistic import logistic
from rs_textsearch.engine.teaching.methods import Linear, Prototype
from rs_textsearch.engine.teaching.space import Space, Tiles

DIM = 16


def made_tiles(rng, count, share=0.5):
    """Tiles of which a ``share`` is meant: the words hardly tell, one direction does."""
    right = np.arange(count) < round(share * count)
    embeddings = 0.2 * rng.normal(size=(count, DIM))
    embeddings[:, 0] += np.where(right, 0.5, -0.1)
    embeddings /= np.linalg.norm(embeddings, axis=1, keepdims=True)
    scores = 0.3 + 0.05 * rng.normal(size=count) + 0.03 * right
    return Tiles(scores, embeddings.astype(np.float32)), right


def worth(scorer, tiles, right):
    return average_precision(scorer(tiles.scores, tiles.embeddings), right)


@pytest.mark.parametrize("count", [1, 4, 30])
@pytest.mark.parametrize("method", [Prototype(), Linear()])
def test_few_right_tiles_alone_teach(method, count):
    rng = np.random.default_rng(count)
    tiles, right = made_tiles(rng, 60)
    sample, _ = made_tiles(rng, 300, 0.05)
    fresh, truth = made_tiles(rng, 400, 0.1)
    only = tiles[:count]
    scorer = method.fit(Space.of(sample), only, right[:count], sample)
    before = average_precision(fresh.scores, truth)
    assert scorer.text > 0
    assert worth(scorer, fresh, truth) > before + 0.1


def test_wrong_tiles_push_away():
    rng = np.random.default_rng(0)
    tiles, right = made_tiles(rng, 20)
    sample, _ = made_tiles(rng, 300, 0.05)
    space = Space.of(sample)
    for method in (Prototype(), Linear()):
        alone = method.fit(space, tiles[right], right[right], sample)
        both = method.fit(space, tiles, right, sample)

        def ahead(scorer):
            """How far a right tile is above a wrong one, in deviations of the sample."""
            values = scorer(tiles.scores, tiles.embeddings)
            spread = scorer(sample.scores, sample.embeddings).std()
            return (values[right].mean() - values[~right].mean()) / spread

        assert ahead(both) > ahead(alone)


def test_a_heavy_penalty_leaves_the_words():
    rng = np.random.default_rng(1)
    tiles, right = made_tiles(rng, 40)
    sample, _ = made_tiles(rng, 300)
    scorer = Linear(penalty=1e9).fit(Space.of(sample), tiles, right, sample)
    order = np.argsort(scorer(sample.scores, sample.embeddings))
    assert order.tolist() == np.argsort(sample.scores).tolist()


def test_what_was_gained_is_told_on_tiles_held_out():
    rng = np.random.default_rng(2)
    tiles, right = made_tiles(rng, 60)
    sample, _ = made_tiles(rng, 400, 0.05)
    lesson = learn(tiles, right, np.arange(60) // 3, sample)
    assert lesson.before < lesson.after <= 1 and lesson.folds == 5
    fresh, truth = made_tiles(rng, 1000)
    assert worth(lesson.scorer, fresh, truth) == pytest.approx(lesson.after, abs=0.1)
    scores = lesson.scorer(fresh.scores, fresh.embeddings)
    strong, unlikely = scores >= LEVELS.strong, scores < LEVELS.weak
    assert truth[strong].mean() > 0.8 and truth[unlikely].mean() < 0.2


def test_what_only_a_detail_tells_apart_takes_a_classifier():
    """Right and wrong tiles have most in common, and differ from each other more than the mean."""
    rng = np.random.default_rng(6)
    right = np.arange(60) < 30
    embeddings = 0.02 * rng.normal(size=(60, DIM))
    embeddings[:, 0] += 0.6 + 0.4 * rng.normal(size=60)
    embeddings[:, 1] += np.where(right, 0.1, -0.1)
    tiles = Tiles(0.1 * rng.normal(size=60), embeddings.astype(np.float32))
    noise = (0.2 * rng.normal(size=(300, DIM))).astype(np.float32)
    sample = Tiles(0.1 * rng.normal(size=300), noise)
    lesson = learn(tiles, right, np.arange(60), sample)
    assert lesson.method.name == "linear" and lesson.after > 0.9


def test_labels_that_say_nothing_gain_nothing():
    rng = np.random.default_rng(3)
    tiles, _ = made_tiles(rng, 80)
    sample, _ = made_tiles(rng, 300)
    lesson = learn(tiles, rng.random(80) < 0.5, np.arange(80), sample)
    assert lesson.after < 0.75
    scores = lesson.scorer(sample.scores, sample.embeddings)
    assert (scores < LEVELS.strong).mean() > 0.95  # and it is sure of nothing


def test_a_tile_is_not_learnt_from_while_one_on_its_ground_is_held_out():
    """Each tile twice, in two blocks, with features of its own only: a leak would be perfect."""
    rng = np.random.default_rng(4)
    count = 40
    right = np.tile(rng.random(count) < 0.5, 2)
    embeddings = np.tile(rng.normal(size=(count, 64)), (2, 1))
    embeddings /= np.linalg.norm(embeddings, axis=1, keepdims=True)
    tiles = Tiles(np.zeros(2 * count), embeddings.astype(np.float32))
    noise = rng.normal(size=(300, 64)).astype(np.float32) / 8
    sample = Tiles(0.1 * rng.normal(size=300), noise)
    same = np.arange(2 * count) % count
    overlaps = same[:, None] == same[None]
    blocks = np.repeat(np.arange(10), 8)
    leaking = learn(tiles, right, blocks, sample)
    honest = learn(tiles, right, blocks, sample, overlaps)
    assert leaking.after > 0.9 > 0.75 > honest.after


@pytest.mark.parametrize(
    ("right", "wrong", "method"),
    # a map on which all classes are labelled has many wrong tiles beside a right one
    [(4, 20, "linear"), (20, 4, "prototype"), (1, 0, "prototype"), (30, 0, "prototype")],
)
def test_too_few_to_tell(right, wrong, method):
    rng = np.random.default_rng(right)
    truth = np.arange(right + wrong) < right
    tiles, _ = made_tiles(rng, len(truth), right / len(truth))
    lesson = learn(tiles, truth, np.arange(len(truth)), made_tiles(rng, 100)[0])
    assert lesson.before is None and lesson.after is None and lesson.folds == 0
    assert lesson.method.name == method
    one_place = learn(tiles, truth, np.zeros(len(truth), int), made_tiles(rng, 100)[0])
    assert one_place.after is None


def test_one_label_is_not_sure_of_itself():
    rng = np.random.default_rng(5)
    tiles, right = made_tiles(rng, 2)
    sample, _ = made_tiles(rng, 300, 0.05)
    lesson = learn(tiles[:1], right[:1], np.zeros(1, int), sample)
    assert lesson.scorer(tiles.scores[:1], tiles.embeddings[:1]) < LEVELS.strong
    assert np.median(lesson.scorer(sample.scores, sample.embeddings)) < LEVELS.weak


@given(st.integers(0, 10**6), st.integers(1, 30), st.floats(0.01, 10))
@settings(max_examples=20, deadline=None)
def test_logistic_regression_is_at_its_minimum(seed, rows, penalty):
    rng = np.random.default_rng(seed)
    features, start = rng.normal(size=(rows, 12)), rng.normal(size=rows)
    wanted, costs = rng.random(rows), rng.random(rows) + 0.1
    weights, offset = logistic(features, start, wanted, costs, penalty)
    slope = costs * (1 / (1 + np.exp(-(start + features @ weights + offset))) - wanted)
    assert np.abs(features.T @ slope + penalty * weights).max() < 1e-3
    assert abs(slope.sum() + 1e-6 * offset) < 1e-3


def test_logistic_regression_of_tiles_that_are_all_right():
    weights, offset = logistic(np.ones((3, 2)), np.zeros(3), np.ones(3), np.ones(3), 0.1)
    assert np.isfinite(weights).all() and 0 < offset < np.inf


@given(st.integers(0, 10**6), st.integers(1, 25))
@settings(max_examples=30, deadline=None)
def test_average_precision_by_its_definition(seed, count):
    rng = np.random.default_rng(seed)
    scores, right = rng.integers(0, 6, count).astype(float), rng.random(count) < 0.5
    right[0] = True
    wanted = []
    for own in scores[right]:
        above = scores >= own
        wanted.append((above & right).sum() / above.sum())
    assert average_precision(scores, right) == pytest.approx(np.mean(wanted))


@given(st.integers(0, 10**6), st.integers(1, 40), st.integers(1, 12))
@settings(max_examples=30, deadline=None)
def test_folds_are_whole_blocks_with_a_right_tile_each(seed, count, places):
    rng = np.random.default_rng(seed)
    blocks, right = rng.integers(0, places, count), rng.random(count) < 0.4
    right[0] = True
    folds = folds_of(blocks, right)
    with_right = len(np.unique(blocks[right]))
    assert folds.max() + 1 == min(5, with_right)
    assert set(folds[right].tolist()) == set(range(folds.max() + 1))
    for block in np.unique(blocks):
        assert len(set(folds[blocks == block].tolist())) == 1
