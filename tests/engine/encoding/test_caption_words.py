"""Words of no training caption: what a pretrained text tower takes them for, if for anything."""

from __future__ import annotations

import json
import shutil
from types import SimpleNamespace

import numpy as np
import pytest

from rs_textsearch.engine.encoding.bundle import Bundle
from rs_textsearch.engine.encoding.caption_words import CaptionWords, guessed_words, is_read
from rs_textsearch.engine.encoding.text_encoder import TextEncoder
from tests.engine.bundles import write_bundle

ANGLES = {"boat": 0, "boats": 8, "river": 40, "lake": 50, "wood": 120, "forest": 128, "yacht": 4}
ANGLES |= {"democracy": 250, "yachtish": 3}


class Texts:
    """A text encoder in the plane; it counts what it encodes.

    Words are their own only pieces, but for those given with bars between them.
    """

    def __init__(self, card, *pieces: str) -> None:
        self.bundle, self.encoded = SimpleNamespace(card=card, id="plane"), 0
        self._pieces = {word.replace("|", ""): word.split("|") for word in pieces}

    def encode_texts(self, texts, check=lambda: None):
        check()
        self.encoded += len(texts)
        return [self.encode_text(text) for text in texts]

    def pieces(self, word):
        return self._pieces.get(word, [word])

    def encode_text(self, text):
        angle = np.deg2rad(ANGLES[text])
        return SimpleNamespace(globe=np.array([np.cos(angle), np.sin(angle)], np.float32))


def card(pretrained: bool = True, **vocabulary: int) -> SimpleNamespace:
    return SimpleNamespace(
        text=SimpleNamespace(pretrained=pretrained), dim=2, vocabulary=vocabulary
    )


SEEN = {"boats": 9, "boat": 5, "river": 4, "lake": 3, "wood": 30, "forest": 8, "yacht": 2, "a": 99}


@pytest.fixture(autouse=True)
def own_cache(tmp_path, monkeypatch):
    monkeypatch.setenv("RS_TEXTSEARCH_CACHE", str(tmp_path / "cache"))


def test_a_word_is_taken_for_the_nearest_words_of_captions_or_for_none():
    texts = Texts(card(**SEEN))
    assert guessed_words(texts, ["yacht", "democracy"]) == {"yacht": ["boats", "boat"]}
    assert texts.encoded == 6, "rare and short words stand for nothing"


def test_a_misprint_of_captions_explains_no_word():
    texts = Texts(card(**SEEN, yachtish=9), "yacht|ish")
    assert guessed_words(texts, ["yacht"]) == {"yacht": ["boats", "boat"]}


def test_the_bound_is_how_near_the_captions_words_are_to_each_other():
    words = ["boat", "boats", "river", "lake", "wood", "forest"]
    texts = Texts(card(**SEEN))
    vectors = np.stack([item.globe for item in texts.encode_texts(words)])
    known = CaptionWords.build(words, vectors)
    nearest = np.sort([np.cos(np.deg2rad(angle)) for angle in (8, 8, 10, 10, 8, 8)])
    assert known.least == pytest.approx(np.percentile(nearest, 5), abs=1e-6)
    assert known.near(texts.encode_text("yacht").globe) == ["boat", "boats"]


@pytest.mark.parametrize(
    ("word", "read"),
    [
        ("yacht", True),
        ("yacht|s", True),
        ("scrub|land", True),
        ("as|df|gh", False),
        ("ten|is", False),  # tennis
        ("harb|uor", False),
        ("Ärzte", True),
    ],
)
def test_a_word_that_is_spelt_from_pieces_is_not_read(word, read):
    texts = Texts(card(**SEEN), word, "ha|rb", "de|ta")
    assert is_read(texts, word.replace("|", "")) == read


def test_a_nonsense_word_is_taken_for_nothing_however_near_it_lies():
    texts = Texts(card(**SEEN), "yacht|ish")
    assert guessed_words(texts, ["yachtish", "yacht"]) == {"yacht": ["boats", "boat"]}


def test_encoding_the_words_can_be_ended():
    def check():
        raise InterruptedError

    texts = Texts(card(**SEEN))
    with pytest.raises(InterruptedError):
        CaptionWords.of(texts, check)
    assert texts.encoded == 0 and CaptionWords.of(texts) is not None


def test_words_are_encoded_once(tmp_path):
    assert guessed_words(Texts(card(**SEEN)), ["yacht"])
    again = Texts(card(**SEEN))
    assert guessed_words(again, ["yacht"]) and again.encoded == 0
    other = Texts(card(**SEEN, bridge=1, lakes=0))
    assert guessed_words(other, ["yacht"]) and other.encoded == 0, "the same words"
    for file in (tmp_path / "cache" / "words").iterdir():
        file.write_bytes(b"damaged")
    assert guessed_words(again, ["yacht"]) and again.encoded == 6


def test_a_tower_that_learnt_from_captions_alone_guesses_nothing():
    assert guessed_words(Texts(card(pretrained=False, **SEEN)), ["yacht"]) == {}
    assert guessed_words(Texts(card(boat=5)), ["yacht"]) == {}
    unused = Texts(card(**SEEN))
    assert guessed_words(unused, []) == {} and unused.encoded == 0


def test_a_bundle_says_that_its_text_tower_is_pretrained(tmp_path):
    folder = write_bundle(tmp_path / "plain")
    assert not Bundle.open(folder).card.text.pretrained
    told = shutil.copytree(folder, tmp_path / "told")
    raw = json.loads((told / "card.json").read_text(encoding="utf-8"))
    raw["text"]["pretrained"] = True
    (told / "card.json").write_text(json.dumps(raw), encoding="utf-8")
    texts = TextEncoder(Bundle.open(told))
    known = CaptionWords.of(texts)
    assert known.vectors.shape == (len(known.words), 16)
    expected = [texts.encode_text(word).globe for word in known.words]
    np.testing.assert_allclose(known.vectors, expected, atol=1e-6)
    assert guessed_words(texts, ["red"])["red"][0] == "red"
