"""Presence: what the bank reaches, and the limits of the levels."""

from __future__ import annotations

import numpy as np
import pytest

from rs_textsearch.engine.calibration.presence import (
    LOOKED_AT,
    best_matched,
    ceiling,
    limits,
    noticed,
    shortfalls,
)
from rs_textsearch.engine.encoding.card import Score
from rs_textsearch.engine.encoding.normaliser import TextBank, bank_scores
from rs_textsearch.engine.encoding.text_encoder import TextFeatures


def unit(rows: np.ndarray) -> np.ndarray:
    return (rows / np.linalg.norm(rows, axis=-1, keepdims=True)).astype(np.float32)


def test_the_ceiling_is_what_the_best_captions_reach():
    rng = np.random.default_rng(0)
    texts = unit(rng.normal(size=(101, 8)))
    bank = TextBank.build([TextFeatures(text, text[None]) for text in texts])
    globes, sketches = unit(rng.normal(size=(30, 8))), unit(rng.normal(size=(30, 4, 8)))
    score = Score(0.6, 0.4)
    found = ceiling(bank, globes, sketches, score, 16)
    best = bank_scores(bank, globes, sketches, score, 16).max(axis=0)
    assert found == pytest.approx(np.sort(best)[95])
    more = ceiling(bank, np.tile(globes, (2, 1)), np.tile(sketches, (2, 1, 1)), score, 16)
    assert more == pytest.approx(found), "more of the same changes nothing"


def test_the_tiles_that_match_the_bank_best_are_looked_at():
    normaliser = np.arange(1000, dtype=np.float32) % 500
    positions = best_matched(normaliser)
    assert len(positions) == LOOKED_AT and (np.diff(positions) > 0).all()
    assert normaliser[positions].min() == 500 - LOOKED_AT / 2
    assert best_matched(np.zeros(3, np.float32)).tolist() == [0, 1, 2]


def test_a_text_falls_short_as_the_captions_that_it_resembles():
    captions = np.eye(40, dtype=np.float32)
    reached = np.linspace(0.4, 0.8, 40)
    low, high = reached[1], reached[37]  # the quantiles 0.05 and 0.95
    between = unit(captions[10] + captions[30])
    texts = np.stack([captions[20], between, -captions[0]])
    same, mixed, unlike = shortfalls(texts, captions, tuple(reached))
    assert same == pytest.approx(high - reached[20], abs=0.002)
    assert high - reached[20] < mixed < unlike
    assert unlike == pytest.approx(high - low, abs=1e-3)
    assert shortfalls(texts, captions, ()).tolist() == [0, 0, 0]


def test_limits_rise_and_mean_what_they_say():
    rng = np.random.default_rng(0)
    there, absent = rng.normal(-0.1, 0.05, 1000), rng.normal(-0.25, 0.1, 1000)
    found = limits(there, absent)
    assert (there < found.weak).mean() == pytest.approx(0.05, abs=0.002)
    assert (absent >= found.fair).mean() == pytest.approx(0.2, abs=0.01)
    assert (absent >= found.strong).mean() == pytest.approx(0.05, abs=0.01)
    assert noticed(there, absent) == pytest.approx((absent < found.weak).mean())
    assert found.level(there.mean()) in ("fair", "strong") and found.level(-0.4) == "none"


def test_limits_where_all_is_told_apart():
    found = limits(np.array([0.5, 0.6]), np.array([0.0, 0.1]))
    assert found.weak == found.fair == found.strong > 0.1
    assert noticed(np.array([0.5, 0.6]), np.array([0.0, 0.1])) == 1
