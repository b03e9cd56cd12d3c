"""What the engine says by code and values, in the language of who reads it."""

from __future__ import annotations

import string

import pytest

from rs_textsearch import translation, wording
from rs_textsearch.error_texts import ERRORS, KEPT
from rs_textsearch.errors import from_reply
from rs_textsearch.note_texts import TEXTS
from rs_textsearch.values import index_state

GERMAN = {
    TEXTS["size_changed"]: "die Datei hatte {then} Bytes und hat {now}",
    TEXTS["again"]: "Die Kacheln werden neu gebaut, denn {reason}.",
}
WHY = {"code": "size_changed", "text": "English", "values": {"then": 12345, "now": 9}}


def test_notes_are_said_in_the_users_language(monkeypatch):
    monkeypatch.setattr(translation, "tr", lambda text: GERMAN.get(text, text))
    then = wording.number(12345)
    assert wording.note(WHY) == f"die Datei hatte {then} Bytes und hat 9"
    again = {"code": "again", "text": "English.", "values": {"reason": WHY}}
    said = f"Die Kacheln werden neu gebaut, denn die Datei hatte {then} Bytes und hat 9."
    assert wording.note(again) == said
    assert index_state.notes({"rasters": [{"notes": [again]}, {"notes": [again]}]}) == {
        said: "again"
    }
    assert wording.cautions({"notes": [again]}) == [said]


def test_what_has_no_values_or_another_meaning_is_said_as_it_came():
    for said in (
        {"code": "again", "text": "English."},  # of an index of an earlier version
        {"code": "again", "text": "English.", "values": {"else": 1}},
        {"code": "of a later version", "text": "English.", "values": {}},
    ):
        assert wording.note(said) == "English."


def test_the_reason_of_a_state_is_said_in_the_users_language(monkeypatch):
    monkeypatch.setattr(translation, "tr", lambda text: GERMAN.get(text, text))
    entry = {"state": "stale", "reason": "English.", "reason_note": WHY}
    told = wording.note(WHY)
    assert index_state.reason({"rasters": [{"reason": "", "reason_note": None}, entry]}) == told
    assert wording.cautions({"stale": [entry]}) == [f"The index is out of date: {told}."]
    more = [entry, {**entry, "state": "partial"}, {**entry, "state": "partial"}, entry]
    assert wording.cautions({"stale": more}) == [
        "The index is not complete: only what it holds so far was searched.",
        f"The index is out of date: {told} (2 rasters).",
    ]
    assert wording.reason({"reason": "It lies elsewhere.", "reason_note": None}) == (
        "It lies elsewhere"
    )


def test_an_archive_that_is_not_there_is_said_once():
    note = {"code": "raster_gone", "text": ""}
    gone = [
        {"state": "missing", "reason_note": {**note, "values": {"path": f"/drive/{n}.tif"}}}
        for n in range(1600)
    ]
    (text,) = wording.cautions({"stale": gone})
    assert "/drive/0.tif" in text and f"({wording.number(1600)} rasters)" in text


def reply(code: str, values: dict, remedy: str = "English remedy.") -> dict:
    """Return an error as the engine sends it."""
    note = {"code": code, "text": "English.", "values": values}
    return {"code": "bad_input", "message": "English.", "remedy": remedy, "note": note}


@pytest.mark.parametrize("code", sorted(ERRORS))
def test_every_error_of_the_engine_is_said_in_the_users_language(code, monkeypatch):
    monkeypatch.setattr(translation, "tr", lambda text: f"<{text}>")
    text = ERRORS[code]
    names = [name for part in (text.message, text.remedy)
             for _, name, _, _ in string.Formatter().parse(part) if name]  # fmt: skip
    values = {**dict.fromkeys(names, "that"), "reason": WHY} if "reason" in names else {
        **dict.fromkeys(names, "that")
    }
    error = from_reply(reply(code, values))
    assert error.code == "bad_input" and error.message.startswith("<")
    assert "English" not in error.message and "{" not in error.text()
    assert error.remedy.startswith("<") or not text.remedy


def test_an_error_says_what_to_do_in_qgis(monkeypatch):
    error = from_reply(reply("index_schema", {"path": "a.gpkg", "schema": "9", "known": "4"}))
    assert error.message == "The index a.gpkg has schema 9; this version reads 4."
    assert error.remedy.startswith("Build the index again, or") and "--" not in error.remedy
    first = reply("raster_missing", {"path": "/a.tif"})["note"]
    error = from_reply(reply("none_indexed", {"n": 1200, "reason": first}))
    assert error.text() == (
        f"None of the {wording.number(1200)} rasters can be indexed. The first: /a.tif does not "
        "exist. Check the path of the raster."
    )
    unknown = from_reply(reply("none_indexed", {"n": 2, "reason": "It burnt."}, "Put it out."))
    assert unknown.text().endswith("The first: It burnt. Put it out.")
    kept = from_reply(reply("raster_missing", {"path": "/a.tif"}, f"Check it. {KEPT}"))
    assert kept.remedy == f"Check the path of the raster. {KEPT}"


def test_an_error_of_another_version_is_said_as_it_came():
    for values in ({"else": 1}, None, []):
        error = from_reply(reply("raster_missing", values))
        assert error.text() == "English. English remedy."
    assert from_reply(reply("of a later version", {})).text() == "English. English remedy."
    assert from_reply({"message": "English.", "remedy": "So."}).text() == "English. So."


def test_what_rounds_to_nothing_has_no_sign():
    assert wording.number(-1e-9, 2) == wording.number(0.0, 2) and "-" in wording.number(-0.01, 2)


def test_what_was_pasted_into_a_query_is_not_said_back_whole():
    """Neither a word of thousands of letters nor thousands of words."""
    (said,) = wording.cautions({"unknown_words": ["x" * 5000, *(f"w{n}" for n in range(5000))]})
    assert "“w18”, …" in said and "w19" not in said and len(said) < 300
    (said,) = wording.cautions({"unknown_words": ["zebra", "gnu"]})
    assert "“zebra”, “gnu”." in said
