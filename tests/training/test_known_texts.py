"""What a frozen text tower makes of captions is computed once, and is the same."""

from __future__ import annotations

import copy

import pytest
import torch
from torch.nn.functional import pad

from training.data.captions import EOT_ID, MASK_ID, SOT_ID, UNK_ID
from training.models.factory import build_encoder, build_tokenizer
from training.models.known_texts import KnownTexts

CAPTIONS = ["a road between green fields", "many boats in a port", "a road"]
FROZEN = {"encoder.frozen_text_layers": 2, "encoder.dropout": 0.0}


@pytest.fixture
def encoder(tiny):
    torch.manual_seed(0)
    config = tiny.with_values(FROZEN)
    return build_encoder(config, build_tokenizer(config, CAPTIONS)).eval()


@pytest.fixture
def computed(encoder, monkeypatch):
    """How many texts the tower has computed, call by call."""
    calls, compute = [], encoder.text.encode

    def counted(embedded, bias):
        calls.append(len(embedded))
        return compute(embedded, bias)

    monkeypatch.setattr(encoder.text, "encode", counted)
    return calls


def captions() -> torch.Tensor:
    """Tokens of three texts of different lengths, padded."""
    rows = [[SOT_ID, 7, 8, 9, 10, EOT_ID], [SOT_ID, 9, EOT_ID], [SOT_ID, 11, 12, EOT_ID]]
    return torch.tensor([row + [0] * (6 - len(row)) for row in rows])


def test_a_caption_is_computed_once_and_is_the_same(encoder, computed):
    ids = captions()
    expected, tokens = encoder.text.trunk(ids)
    computed.clear()
    encoder.remember_texts()
    for padded in (ids, pad(ids, (0, 4))):
        sentences, found = encoder.text.trunk(padded)
        torch.testing.assert_close(sentences, expected, atol=2e-3, rtol=0)
        for own, other, length in zip(found, tokens, (6, 3, 4), strict=True):
            torch.testing.assert_close(own[:length], other[:length], atol=4e-3, rtol=0)
            assert not own[length:].any()
    assert computed == [3]


def test_averaged_weights_know_the_same_texts(encoder, computed):
    encoder.remember_texts()
    averaged = copy.deepcopy(encoder)
    for one in (averaged, encoder):
        one.text.trunk(captions())
    assert computed == [3]


@pytest.mark.parametrize("hidden", [MASK_ID, UNK_ID])
def test_a_text_with_a_hidden_word_is_computed_each_time(encoder, computed, hidden):
    encoder.remember_texts()
    ids = captions()
    ids[0, 2] = hidden
    for _ in range(2):
        encoder.text.trunk(ids)
    assert computed == [3, 1]


def test_what_does_not_fit_is_computed_each_time():
    calls = []

    def tokens(ids):
        calls.append(len(ids))
        return torch.ones(*ids.shape, 4)

    known = KnownTexts(limit=6 * 4 * 2)
    for _ in range(2):
        known.tokens(captions()[:1], tokens)
        known.tokens(captions()[1:], tokens)
    assert calls == [1, 2, 2]


def test_gradients_reach_the_heads(encoder):
    encoder.remember_texts()
    encoder.encode_text(captions()).pooled.sum().backward()
    assert encoder.text.global_head.weight.grad.any()


@pytest.mark.parametrize("values", [{"encoder.frozen_text_layers": 1}, {"encoder.dropout": 0.1}])
def test_a_tower_that_changes_remembers_nothing(tiny, values):
    config = tiny.with_values(FROZEN | values)
    encoder = build_encoder(config, build_tokenizer(config, CAPTIONS))
    encoder.remember_texts()
    assert encoder.text.known is None
