"""The encoder: text ids, valid tokens, devices, and texts of any length."""

from __future__ import annotations

import numpy as np
import pytest

from rs_textsearch.engine.bundle import Bundle
from rs_textsearch.engine.encoder import OnnxEncoder, choose_device
from rs_textsearch.engine.errors import BadInput


@pytest.fixture(scope="module")
def encoder(bundle):
    return OnnxEncoder(Bundle.open(bundle), "cpu")


def test_ids_end_with_the_end_of_text(encoder):
    assert encoder.token_ids("blue river").tolist()[0] == 1
    assert encoder.token_ids("blue river").tolist()[-1] == 2
    long = encoder.token_ids("blue " * 100)
    assert len(long) == 16 and long[-1] == 2


def test_tokens_are_the_valid_ones(encoder):
    features = encoder.encode_text("blue  river")
    assert features.tokens.shape == (3, 16)  # two words and the end of text
    assert np.linalg.norm(features.globe) == pytest.approx(1, abs=1e-5)
    assert encoder.encode_text(" blue river ") is features


def test_images(encoder):
    tiles = np.random.default_rng(0).integers(0, 256, (5, 32, 32, 3), np.uint8)
    globe, local = encoder.encode_images(tiles)
    assert globe.shape == (5, 16) and local.shape == (5, 16, 16)
    assert np.allclose(np.linalg.norm(local, axis=2), 1, atol=1e-5)
    alone, _ = encoder.encode_images(tiles[2:3])
    assert np.allclose(alone, globe[2:3], atol=1e-5)


def test_empty_text(encoder):
    with pytest.raises(BadInput, match="empty"):
        encoder.encode_text(" ")


def test_devices(bundle):
    assert choose_device("cpu") == ("cpu", "")
    device, note = choose_device("cuda")
    assert device == "cuda" or "no CUDA provider" in note
    with pytest.raises(BadInput, match="'tpu' is not known"):
        OnnxEncoder(Bundle.open(bundle), "tpu")
