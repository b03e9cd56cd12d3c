"""What the engine says by code and values, in the language of who reads it."""

from __future__ import annotations

from rs_textsearch import translation, wording
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
    assert wording.reason({"reason": "It lies elsewhere.", "reason_note": None}) == (
        "It lies elsewhere"
    )
