"""The encoder: text ids, valid tokens, devices, and texts of any length."""

from __future__ import annotations

import base64
import hashlib
import json

import numpy as np
import pytest

from rs_textsearch.engine.encoding.bundle import Bundle
from rs_textsearch.engine.encoding.onnx_encoder import OnnxEncoder
from rs_textsearch.engine.errors import BadInput, BundleError
from tests.engine.bundles import write_bundle


@pytest.fixture(scope="module")
def encoder(bundle):
    return OnnxEncoder(Bundle.open(bundle), "cpu")


def test_ids_end_with_the_end_of_text(encoder):
    assert encoder.texts.token_ids("blue river").tolist()[0] == 1
    assert encoder.texts.token_ids("blue river").tolist()[-1] == 2
    long = encoder.texts.token_ids("blue " * 100)
    assert len(long) == 16 and long[-1] == 2


def test_tokens_are_the_valid_ones(encoder):
    features = encoder.encode_text("blue  river")
    assert features.tokens.shape == (3, 16)  # two words and the end of text
    assert np.linalg.norm(features.globe) == pytest.approx(1, abs=1e-5)
    assert encoder.encode_text(" blue river ") is features


def with_local(folder, **local):
    """A bundle whose card asks for another local similarity."""
    card = folder / "card.json"
    content = json.loads(card.read_text(encoding="utf-8"))
    content["score"]["local"] = local
    card.write_text(json.dumps(content), encoding="utf-8")
    return folder


def test_all_positions_are_those_of_the_whole_context(tmp_path):
    folder = with_local(write_bundle(tmp_path / "all"), tokens="all", norm="frobenius")
    features = OnnxEncoder(Bundle.open(folder), "cpu").encode_text("blue river")
    assert features.tokens.shape == (16, 16)
    assert np.array_equal(features.tokens[4], features.tokens[15]), "padding"


def test_a_word_with_the_id_of_padding_counts(tmp_path, bundle):
    folder = write_bundle(tmp_path / "words")
    card = folder / "card.json"
    content = json.loads(card.read_text(encoding="utf-8"))
    content["text"]["pad_id"] = 6  # "blue"
    card.write_text(json.dumps(content), encoding="utf-8")
    encoder = OnnxEncoder(Bundle.open(folder), "cpu")
    assert 6 in encoder.texts.token_ids("blue river")
    assert encoder.encode_text("blue river").tokens.shape == (3, 16)


@pytest.mark.parametrize("local", [{"norm": "late"}, {"tokens": "nouns"}])
def test_unknown_local_similarity_is_refused(tmp_path, local):
    folder = with_local(write_bundle(tmp_path / "late"), **local)
    with pytest.raises(BundleError, match=next(iter(local.values()))):
        Bundle.open(folder)


@pytest.mark.parametrize("tokens", ["valid", "all"])
def test_many_texts_are_encoded_as_one_by_one(tmp_path, tokens):
    folder = with_local(write_bundle(tmp_path / tokens), tokens=tokens)
    encoder = OnnxEncoder(Bundle.open(folder), "cpu")
    texts = ["blue river", "a", "red field with houses", "the harbour", " red  river ", "a"] * 30
    together = encoder.encode_texts(texts)
    for text, features in zip(texts, together):
        alone = encoder.encode_text(text)
        assert np.allclose(features.globe, alone.globe, atol=1e-6)
        assert features.tokens.shape == alone.tokens.shape
        assert np.allclose(features.tokens, alone.tokens, atol=1e-6)
    assert encoder.encode_texts([]) == []
    with pytest.raises(BadInput, match="empty"):
        encoder.encode_texts(["blue", " "])


def with_tokenizer(folder, **parts):
    """A bundle whose tokenizer is described otherwise, and whose card vouches for it."""
    file, card = folder / "tokenizer.json", folder / "card.json"
    described = json.loads(file.read_text(encoding="utf-8"))
    file.write_text(json.dumps({**described, **parts}), encoding="utf-8")
    content = json.loads(card.read_text(encoding="utf-8"))
    digest = hashlib.sha256(file.read_bytes()).hexdigest()
    content["files"]["tokenizer.json"]["sha256"] = digest
    card.write_text(json.dumps(content), encoding="utf-8")
    return folder


DAMAGED = {
    "no tokenizer": {"model": None},
    "a token is unknown": {"model": {"type": "WordLevel", "vocab": {"a": 0}, "unk_token": "[X]"}},
    # The Rust code panics, which is no Exception in Python: when it is loaded, and when it is used.
    "a panic at once": {
        "model": {
            "type": "BPE", "vocab": {"a": 0, "b": 1, "ab": 2}, "merges": [["a", "b"]],
            "continuing_subword_prefix": "#########",
        },
    },
    "a panic later": {
        "normalizer": {
            "type": "Precompiled",
            "precompiled_charsmap": base64.b64encode(b"\x08\0\0\0" + b"\xff" * 8).decode(),
        },
    },
}  # fmt: skip


@pytest.mark.parametrize("damage", DAMAGED)
def test_a_tokenizer_that_fails_is_named(tmp_path, damage):
    folder = with_tokenizer(write_bundle(tmp_path / "model"), **DAMAGED[damage])
    encoder = OnnxEncoder(Bundle.open(folder), "cpu")
    for _ in range(2):  # and what failed does not lock the next query out
        with pytest.raises(BundleError, match=r"tokenizer\.json cannot be used: "):
            encoder.encode_text("blue river")


@pytest.mark.parametrize("damage", DAMAGED)
def test_the_command_line_says_so(tmp_path, raster, engine, damage):
    folder = with_tokenizer(write_bundle(tmp_path / "model"), **DAMAGED[damage])
    arguments = ("index", raster, "--out", tmp_path / "i.gpkg", "--bundle", folder, "--tile-size",
                 "64px", "--coarse-to-fine", "blue")  # fmt: skip
    done = engine(*arguments)
    assert done.returncode == 2 and "tokenizer.json cannot be used" in done.stderr
    assert not (tmp_path / "i.gpkg").exists()


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
    model = Bundle.open(bundle)
    asked = OnnxEncoder(model, "cpu")
    assert (asked.device, asked.device_note) == ("cpu", None)
    with pytest.raises(BadInput, match="'tpu' is not known"):
        OnnxEncoder(model, "tpu")
