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
from training.errors import TrainingError
from training.evaluation import scorer
from training.evaluation.encode import TorchModel, torch_device
from training.evaluation.scorer import Embeddings, ScoreRule, similarities
from training.models.factory import build_encoder, build_tokenizer
from training.models.half_gram import half_grams


def features(seed: int, rows: int, positions: int, dim: int = 6) -> Embeddings:
    torch.manual_seed(seed)
    valid = torch.rand(rows, positions) < 0.7
    valid[:, 0] = True
    return Embeddings(
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
    monkeypatch.setattr(scorer, "GRAM_BYTES", 3 * 2 * 6 * 14)  # of three captions
    monkeypatch.setattr(scorer, "IMAGES", 3)
    monkeypatch.setattr(scorer, "LATE_COSINES", 200)
    text, image = features(1, 7, 5), features(2, 8, 4)
    image = dataclasses.replace(image, valid=torch.ones(8, 4, dtype=torch.bool))
    found = similarities(text, image, kind)
    s_g, s_l = found.s_g, found.s_l
    assert s_l.dtype == np.float32
    for row in range(7):
        for column in range(8):
            tokens = text.local[row][text.valid[row]].double().numpy()
            expected = naive(tokens, image.local[column].double().numpy(), kind)
            assert s_l[row, column] == pytest.approx(expected, abs=2e-6)
            expected = float(text.pooled[row].double() @ image.pooled[column].double())
            assert s_g[row, column] == pytest.approx(expected, abs=1e-6)


def test_gram_matrices_of_a_caption_are_made_once(monkeypatch):
    monkeypatch.setattr(scorer, "GRAM_BYTES", 3 * 2 * 6 * 14)
    monkeypatch.setattr(scorer, "IMAGES", 2)
    made = {"text": 0, "image": 0}

    def counting(local, valid, doubled=False):
        made["image" if doubled else "text"] += len(local)
        return half_grams(local, valid, doubled)

    monkeypatch.setattr(scorer, "half_grams", counting)
    similarities(features(1, 7, 5), features(2, 8, 4))
    assert made == {"text": 7, "image": 3 * 8}


def test_rules_mix_and_say_so():
    text, image = features(1, 3, 5), features(2, 4, 4)
    config = Config().with_values({"similarity.kind": "late", "similarity.tokens": "all"})
    rule = ScoreRule.of_config(config.similarity)
    found = similarities(text, image, "late")
    np.testing.assert_allclose(rule.scores(text, image), 0.6 * found.s_g + 0.4 * found.s_l, 1e-6)
    assert rule.protocol()["score"] == "0.6 global + 0.4 local (late, all tokens)"
    card = Score(1.0, 0.0)
    assert ScoreRule.of_card(card) == ScoreRule(1.0, 0.0, "valid", "rms")
    np.testing.assert_array_equal(ScoreRule.of_card(card).scores(text, image), found.s_g)


def test_local_similarities_that_count_must_be_there():
    found = similarities(features(1, 3, 5), features(2, 4, 4), None)
    assert found.s_l is None
    np.testing.assert_array_equal(found.mixed(1.0, 0.0), found.s_g)
    with pytest.raises(TrainingError, match="no local features"):
        found.mixed(0.6, 0.4)


CAPTIONS = ["a red roof", "many roofs", "green grass"]


@pytest.mark.parametrize("frozen_blocks", [2, 7, 8])
def test_cached_features_score_as_images_do(tiny, frozen_blocks):
    config = tiny.with_values({"encoder.frozen_blocks": frozen_blocks})
    tokenizer = build_tokenizer(config, CAPTIONS * 3)
    encoder = build_encoder(config, tokenizer).eval()
    model = TorchModel(encoder, tokenizer, ScoreRule.of_config(config.similarity))
    images = np.random.default_rng(0).integers(0, 256, (2, 64, 64, 3), dtype=np.uint8)
    planes = torch.from_numpy(images).permute(0, 3, 1, 2).float()
    cached = encoder.encode_frozen(planes)
    assert cached.values.dtype == torch.float16 and not cached.values.requires_grad
    text = model.encode_texts(CAPTIONS)
    np.testing.assert_allclose(
        model.scores(text, model.encode_images(cached)),
        model.scores(text, model.encode_images(images)),
        atol=2e-3,
    )


def test_all_positions_count_where_the_configuration_says_so(tiny):
    tokenizer = build_tokenizer(tiny, CAPTIONS * 3)
    encoder = build_encoder(tiny, tokenizer)
    text = TorchModel(encoder, tokenizer, ScoreRule(tokens="all")).encode_texts(CAPTIONS)
    assert text.valid.all() and text.valid.shape == (3, tiny.encoder.context_length)
    text = TorchModel(encoder, tokenizer, ScoreRule()).encode_texts(CAPTIONS)
    lengths = [len(tokenizer.encode(caption).ids) for caption in CAPTIONS]
    assert text.valid.sum(dim=1).tolist() == [length - 1 for length in lengths]


def test_global_vectors_alone_are_the_same(tiny):
    tokenizer = build_tokenizer(tiny, CAPTIONS * 3)
    model = TorchModel(build_encoder(tiny, tokenizer), tokenizer, ScoreRule())
    images = np.random.default_rng(0).integers(0, 256, (2, 64, 64, 3), dtype=np.uint8)
    for encode, items in ((model.encode_images, images), (model.encode_texts, CAPTIONS)):
        whole, short = encode(items), encode(items, local=False)
        assert torch.equal(whole.pooled, short.pooled)
        assert short.local.shape[1] == short.valid.shape[1] == 0 < whole.local.shape[1]


def test_a_device_that_is_not_there(monkeypatch):
    monkeypatch.setattr(torch.cuda, "is_available", lambda: False)
    assert torch_device("auto") == torch_device("cpu") == torch.device("cpu")
    with pytest.raises(TrainingError, match="no CUDA device here"):
        torch_device("cuda")
    with pytest.raises(TrainingError, match="--device tpu: choose one of auto, cpu, cuda"):
        torch_device("tpu")
