"""Our tokenizer file against open_clip's own tokenizer."""

from __future__ import annotations

import open_clip
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tokenizers import Tokenizer

from training.data.clip_tokenizer import EOT_ID, MASK_ID, SOT_ID, VOCABULARY_SIZE, clip_tokenizer

CAPTIONS = (
    "many planes are parked next to a long building in an airport .",
    "A bridge is on a river with some green trees in two sides of it.",
    "There is a white roofed 2-storey house; it's near the sea!",
    "two ploygon baseball fields (19r), and 15 cars parked on the ground",
    "the residents' houses aren't far from the school's playground .",
    "  A   square \t with\nodd blanks  ",
    "A café beside the “Grand” hôtel — 50 % of it’s under water",
    "storage tanks & refinery &amp; a dock, 30.5° N",
    "!!! ?? ... a!b!!c",
    "ÄÖÜ ß ñ Ç 机场 аэропорт",
    "",
)


@pytest.fixture(scope="module")
def tokenizer() -> Tokenizer:
    # Through its text form: that is what a bundle holds.
    return Tokenizer.from_str(clip_tokenizer().to_str())


def padded(ids: list[int]) -> list[int]:
    return ids + [0] * (77 - len(ids))


@pytest.mark.parametrize("caption", CAPTIONS)
def test_ids_equal_open_clips(tokenizer, caption):
    assert padded(tokenizer.encode(caption).ids) == open_clip.tokenize(caption)[0].tolist()


@settings(max_examples=200, deadline=None)
@given(
    st.text(st.characters(codec="ascii", min_codepoint=32, exclude_characters="&<>"), max_size=120)
)
def test_ids_equal_open_clips_for_any_ascii_text(tokenizer, text):
    assert padded(tokenizer.encode(text).ids) == open_clip.tokenize(text)[0].tolist()


def test_long_texts_keep_their_end(tokenizer):
    text = "a very long caption about tennis courts and swimming pools " * 12
    ids = tokenizer.encode(text).ids
    assert len(ids) == 77 and ids[0] == SOT_ID and ids[-1] == EOT_ID
    assert ids == open_clip.tokenize(text)[0].tolist()
    assert len(clip_tokenizer(9).encode(text).ids) == 9


def test_sizes_and_ids(tokenizer):
    assert tokenizer.get_vocab_size() == VOCABULARY_SIZE
    assert tokenizer.id_to_token(MASK_ID) == "jekyll</w>"
    words = tokenizer.encode("Red swimmingpools.")
    assert [words.offsets[i] for i in (1, -2)] == [(0, 3), (17, 18)]
    assert words.special_tokens_mask == [1, *[0] * (len(words.ids) - 2), 1]
