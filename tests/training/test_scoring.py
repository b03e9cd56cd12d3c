"""Score matrices in blocks against loops; rules of configurations and cards."""

from __future__ import annotations

import dataclasses
import math

import numpy as np
import pytest
import torch
from torch.nn import functional

from rs_textsearch.engine.encoding.card import Score
from training.config import Config
from training.data.captions import CaptionTable
from training.data.pairs import ImageRecord
from training.evaluation import scoring
from training.evaluation.scoring import (
    Encoded,
    ScoreRule,
    mixed_scores,
    model_features,
    score_matrices,
)
from training.models.factory import build_encoder, build_tokenizer


def features(seed: int, rows: int, positions: int, dim: int = 6) -> Encoded:
    torch.manual_seed(seed)
    valid = torch.rand(rows, positions) < 0.7
    valid[:, 0] = True
    return Encoded(
        functional.normalize(torch.randn(rows, dim), dim=-1),
        functional.normalize(torch.randn(rows, positions, dim), dim=-1),
        valid,
    )


def naive(text: np.ndarray, image: np.ndarray, kind: str) -> float:
    cosines = text @ image.T
    if kind == "late":
        soft = np.exp(cosines / 0.1)
        return float(0.05 * (np.log(soft.sum(1)).mean() + np.log(soft.sum(0)).mean()))
    total = math.sqrt(sum(value**2 for value in cosines.ravel()))
    return total if kind == "frobenius" else total / math.sqrt(cosines.size)


@pytest.mark.parametrize("kind", ["rms", "frobenius", "late"])
def test_blocks_equal_loops(monkeypatch, kind):
    monkeypatch.setattr(scoring, "GRAM_ROWS", 3)
    monkeypatch.setattr(scoring, "LATE_COSINES", 200)
    text, image = features(1, 7, 5), features(2, 8, 4)
    image = dataclasses.replace(image, valid=torch.ones(8, 4, dtype=torch.bool))
    s_g, s_l = score_matrices(text, image, kind)
    assert s_l.dtype == np.float32
    for row in range(7):
        for column in range(8):
            tokens = text.local[row][text.valid[row]].double().numpy()
            expected = naive(tokens, image.local[column].double().numpy(), kind)
            assert s_l[row, column] == pytest.approx(expected, abs=2e-6)
            expected = float(text.pooled[row].double() @ image.pooled[column].double())
            assert s_g[row, column] == pytest.approx(expected, abs=1e-6)


def test_rules_mix_and_say_so():
    text, image = features(1, 3, 5), features(2, 4, 4)
    config = Config().with_values({"similarity.kind": "late", "similarity.tokens": "all"})
    rule = ScoreRule.of_config(config)
    s_g, s_l = score_matrices(text, image, "late")
    np.testing.assert_allclose(rule.mix(text, image), 0.6 * s_g + 0.4 * s_l)
    assert rule.protocol()["score"] == "0.6 global + 0.4 local (late, all tokens)"
    card = Score(1.0, 0.0)
    assert ScoreRule.of_card(card) == ScoreRule(1.0, 0.0, "valid", "rms")
    np.testing.assert_array_equal(ScoreRule.of_card(card).mix(text, image), s_g)


RECORDS = [ImageRecord("a.jpg", ("a red roof", "many roofs")), ImageRecord("b.jpg", ("grass",))]


@pytest.mark.parametrize("frozen_blocks", [2, 7, 8])
def test_cached_features_score_as_images_do(tiny, frozen_blocks):
    config = tiny.with_values({"encoder.frozen_blocks": frozen_blocks})
    tokenizer = build_tokenizer(config, ["a red roof", "many roofs", "green grass"] * 3)
    encoder = build_encoder(config, tokenizer).eval()
    captions = CaptionTable.build(RECORDS, tokenizer)
    images = np.random.default_rng(0).integers(0, 256, (2, 64, 64, 3), dtype=np.uint8)
    planes = torch.from_numpy(images).permute(0, 3, 1, 2).float()
    cached = encoder.encode_frozen(planes)
    assert cached.dtype == torch.float16 and not cached.requires_grad
    np.testing.assert_allclose(
        mixed_scores(encoder, cached.numpy(), captions, config),
        mixed_scores(encoder, images, captions, config),
        atol=2e-3,
    )


def test_all_positions_count_where_the_configuration_says_so(tiny):
    tokenizer = build_tokenizer(tiny, ["a red roof", "many roofs", "green grass"] * 3)
    encoder = build_encoder(tiny, tokenizer)
    captions = CaptionTable.build(RECORDS, tokenizer, pad_to=tiny.encoder.context_length)
    images = np.zeros((2, 64, 64, 3), np.uint8)
    text, _ = model_features(encoder, images, captions, "all")
    assert text.valid.all() and text.valid.shape == (3, tiny.encoder.context_length)
    text, _ = model_features(encoder, images, captions)
    np.testing.assert_array_equal(text.valid.sum(dim=1), captions.lengths - 1)
