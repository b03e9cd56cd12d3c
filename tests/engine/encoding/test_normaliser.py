"""The normaliser by a fixed bank against naive double-precision loops."""

from __future__ import annotations

import math
from types import SimpleNamespace

import numpy as np
import pytest

from rs_textsearch.engine.encoding import normaliser
from rs_textsearch.engine.encoding.card import Score
from rs_textsearch.engine.encoding.normaliser import (
    TextBank,
    bank_scores,
    log_mean_exp,
    normalised,
    tile_normaliser,
)
from rs_textsearch.engine.encoding.sketch import make_sketches
from rs_textsearch.engine.encoding.text_encoder import TextFeatures
from rs_textsearch.engine.searching.ranking import text_scores

DIM, PATCHES = 16, 9
EXACT = 1e-4
SCORE = Score(0.6, 0.4)


def unit(random: np.random.Generator, *shape: int) -> np.ndarray:
    values = random.normal(size=shape)
    return (values / np.linalg.norm(values, axis=-1, keepdims=True)).astype(np.float32)


@pytest.fixture
def texts() -> list[TextFeatures]:
    random = np.random.default_rng(0)
    return [
        TextFeatures(unit(random, DIM), unit(random, int(count), DIM))
        for count in random.integers(1, 8, 13)
    ]


@pytest.fixture
def tiles() -> SimpleNamespace:
    random = np.random.default_rng(1)
    local = unit(random, 30, PATCHES, DIM)
    sketches, _ = make_sketches(local, rank=PATCHES)
    return SimpleNamespace(
        ids=np.arange(30), globals=unit(random, 30, DIM), local=local, sketches=sketches,
        bounds=np.zeros((30, 2)), keeps_patches=True,
    )


def naive_scores(texts, tiles, score) -> np.ndarray:
    """Scores from the full features, one pair of a tile and a text at a time, float64."""
    result = np.zeros((len(tiles.globals), len(texts)))
    for c in range(len(tiles.globals)):
        for b, text in enumerate(texts):
            cosines = tiles.local[c].astype(float) @ text.tokens.astype(float).T
            local = math.sqrt((cosines**2).sum())
            if score.norm == "rms":
                local /= math.sqrt(cosines.size)
            globe = float(tiles.globals[c].astype(float) @ text.globe.astype(float))
            result[c, b] = score.global_weight * globe + score.local_weight * local
    return result


@pytest.mark.parametrize("norm", ["rms", "frobenius"])
@pytest.mark.parametrize("local_weight", [0.4, 0.0])
def test_normaliser_equals_naive_loops(texts, tiles, norm, local_weight):
    score = Score(0.6, local_weight, norm=norm)
    found = tile_normaliser(
        TextBank.build(texts, EXACT), tiles.globals, tiles.sketches, score, PATCHES, beta=25.0
    )
    expected = [
        math.log(math.fsum(math.exp(25.0 * s) for s in row) / len(row)) / 25.0
        for row in naive_scores(texts, tiles, score)
    ]
    assert found.dtype == np.float32
    np.testing.assert_allclose(found, expected, atol=1e-5)


def test_bank_scores_are_those_of_a_search(texts, tiles):
    bank = TextBank.build(texts, EXACT)
    found = bank_scores(bank, tiles.globals, tiles.sketches, SCORE, PATCHES)
    for b, text in enumerate(texts):
        searched = text_scores(tiles, text, SCORE, PATCHES)
        np.testing.assert_allclose(found[:, b], searched, atol=1e-6)


def test_tokens_of_almost_one_direction_take_few_rows(tiles):
    random = np.random.default_rng(3)
    texts = []
    for _ in range(10):
        tokens = unit(random, DIM) + 0.05 * unit(random, 6, DIM)
        tokens /= np.linalg.norm(tokens, axis=1, keepdims=True)
        texts.append(TextFeatures(unit(random, DIM), tokens))
    small, whole = TextBank.build(texts), TextBank.build(texts, EXACT)
    assert len(small.rows) == 10
    assert len(whole.rows) == 60
    few, all_rows = (
        tile_normaliser(bank, tiles.globals, tiles.sketches, SCORE, PATCHES)
        for bank in (small, whole)
    )
    np.testing.assert_allclose(few, all_rows, atol=2e-3)


def test_blocks_and_stored_half_precision_change_nothing(texts, tiles, monkeypatch):
    bank = TextBank.build(texts)
    whole = tile_normaliser(bank, tiles.globals, tiles.sketches, SCORE, PATCHES)
    monkeypatch.setattr(normaliser, "_BLOCK_BYTES", 1)
    single = tile_normaliser(bank, tiles.globals, tiles.sketches, SCORE, PATCHES)
    np.testing.assert_allclose(single, whole, atol=1e-6)
    half = tile_normaliser(
        bank,
        tiles.globals.astype(np.float16),
        tiles.sketches.astype(np.float16),
        SCORE,
        PATCHES,
    )
    np.testing.assert_allclose(half, whole, atol=2e-3)
    empty = tile_normaliser(bank, tiles.globals[:0], tiles.sketches[:0], SCORE, PATCHES)
    assert empty.shape == (0,)


def test_value_lies_between_mean_and_largest_and_does_not_overflow():
    scores = np.array([[0.1, 0.5, 0.3], [-0.2, 60.0, 0.0]])
    for beta in (1e-3, 20.0, 5000.0):
        found = log_mean_exp(scores, beta)
        assert np.isfinite(found).all()
        assert (found >= scores.mean(axis=1) - 1e-4).all()
        assert (found <= scores.max(axis=1) + 1e-4).all()
    np.testing.assert_allclose(log_mean_exp(scores[0], 1e-3), 0.3, atol=1e-4)
    np.testing.assert_allclose(log_mean_exp(scores[0], 5000.0), 0.5, atol=1e-3)


def test_order_is_that_of_the_quotient(texts, tiles):
    bank = naive_scores(texts, tiles, SCORE)
    query = np.random.default_rng(2).uniform(0, 1, len(bank))
    quotient = np.exp(20.0 * query) / np.exp(20.0 * bank).sum(axis=1)
    changed = normalised(query, log_mean_exp(bank, 20.0))
    assert np.argsort(-changed).tolist() == np.argsort(-quotient).tolist()


def test_tiles_do_not_influence_one_another(texts, tiles):
    bank = TextBank.build(texts)
    whole = tile_normaliser(bank, tiles.globals, tiles.sketches, SCORE, PATCHES)
    part = tile_normaliser(bank, tiles.globals[7:9], tiles.sketches[7:9], SCORE, PATCHES)
    np.testing.assert_allclose(part, whole[7:9], atol=1e-6)
