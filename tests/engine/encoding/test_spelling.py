"""Words are told from nonsense by their letters."""

from __future__ import annotations

import pytest

from rs_textsearch.engine.encoding.bundle import Bundle
from rs_textsearch.engine.encoding.caption_words import is_read, may_be_word
from rs_textsearch.engine.encoding.spelling import Spelling
from rs_textsearch.engine.encoding.text_encoder import TextEncoder


@pytest.fixture(scope="module")
def shipped():
    return TextEncoder(Bundle.open())


@pytest.mark.parametrize(
    "word",
    [
        "pylons", "lorry", "floodplain", "silos", "kiln", "oxbow", "yurt", "kayak", "mudflats",
        "photovoltaic", "bulldozer", "hedgerow", "saltmarsh", "trampoline", "helipad", "levee",
        "cul-de-sac", "igloo", "fishpond", "taxiway", "residental", "Böschung",
    ],
)  # fmt: skip
def test_words_that_a_tokenizer_spells_from_pieces_are_words(shipped, word):
    assert not is_read(shipped, word) and may_be_word(shipped, word)


@pytest.mark.parametrize("word", ["asdfgh", "xkcdjf", "lkjhg", "aaaa", "zxcvbn", "湖", "ъъъ"])
def test_what_a_hand_on_the_keyboard_makes_is_no_word(shipped, word):
    assert not may_be_word(shipped, word)


@pytest.mark.parametrize("entry", ["{}", "##{}", "{}</w>", "\u0120{}", "\u2581{}"])
def test_marks_of_tokenizers_are_no_letters(entry):
    words = ["forest", "forests", "river", "rivers", "river2", "[UNK]", "fo"]
    spelling = Spelling.of(map(entry.format, words))
    assert spelling.counts == Spelling.of(words[:4]).counts


def test_accents_and_capitals_change_no_spelling(shipped):
    assert shipped.spelling.fits("Forést") and not shipped.spelling.fits("12")
    assert not Spelling.of([]).fits("")
