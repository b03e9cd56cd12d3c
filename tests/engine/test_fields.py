"""What is read from files is checked on the way, and what is wrong is said."""

from __future__ import annotations

import pytest

from rs_textsearch.engine.errors import BadInput
from rs_textsearch.engine.fields import Damage, Fields, parsed

FIELDS = Fields(
    {
        "text": "a", "nul": "a\0b", "flag": True, "whole": 3, "float": 3.0, "half": 2.5,
        "huge": 10**400, "inf": float("inf"), "nan": float("nan"), "null": None,
        "numbers": [1, 2.5], "mixed": [1, "x"], "part": {"inner": -1}, "lists": [[1, 2], [3, 4]],
        "ragged": [[1, 2], [3]],
    },
    "card",
)


def test_what_is_right_is_returned():
    assert FIELDS.text("text") == "a" and FIELDS.flag("flag") is True
    assert FIELDS.whole("whole") == FIELDS.whole("float") == 3
    assert FIELDS.number("half") == 2.5 and isinstance(FIELDS.number("whole"), float)
    assert FIELDS.numbers("numbers", 2) == (1.0, 2.5)
    assert FIELDS.lists("lists", 2) == [(1, 2), (3, 4)]
    assert FIELDS.part("part").whole("inner", least=-1) == -1
    assert FIELDS.whole("none", default=None) is None and FIELDS.text("null", "") == ""


@pytest.mark.parametrize(("ask", "words"), [
    (lambda: FIELDS.text("whole"), "'card.whole' is 3, not a text"),
    (lambda: FIELDS.text("nul"), "'card.nul'"),
    (lambda: FIELDS.text("none"), "it lacks 'card.none'"),
    (lambda: FIELDS.text("null"), "'card.null' is empty"),
    (lambda: FIELDS.flag("whole"), "true or false"),
    (lambda: FIELDS.whole("half"), "a whole number"),
    (lambda: FIELDS.whole("flag"), "a whole number"),
    (lambda: FIELDS.whole("whole", 4, 9), "a whole number from 4 to 9"),
    (lambda: FIELDS.whole("huge"), "'card.huge'"),
    (lambda: FIELDS.number("huge"), "'card.huge'"),
    (lambda: FIELDS.number("inf"), "'card.inf'"),
    (lambda: FIELDS.number("nan"), "'card.nan'"),
    (lambda: FIELDS.number("text"), "not a number"),
    (lambda: FIELDS.number("whole", most=2), "a number from -inf to 2"),
    (lambda: FIELDS.numbers("mixed"), "'x'"),
    (lambda: FIELDS.numbers("numbers", 3), "a list of 3"),
    (lambda: FIELDS.numbers("text"), "a list"),
    (lambda: FIELDS.lists("ragged", 2), "a list of 2"),
    (lambda: FIELDS.part("text"), "card.text is no JSON object"),
    (lambda: FIELDS.part("part").whole("inner"), "'card.part.inner' is -1"),
    (lambda: Fields([1]), "no JSON object"),
])
def test_what_is_wrong_is_said(ask, words):
    with pytest.raises(Damage) as caught:
        ask()
    assert words in str(caught.value)
    assert isinstance(caught.value, BadInput)  # one line for the user, even where no file is named


@pytest.mark.parametrize("text", ["{", b"\xff\xfe{}", "[" * 100_000, "", b"\x00", 5])
def test_what_is_no_json(text):
    with pytest.raises(Damage):
        parsed(text)
