"""Notes: a code and values, of which the English text is made."""

from __future__ import annotations

import ast
import string
from pathlib import Path

import pytest

from rs_textsearch import engine
from rs_textsearch.engine.fields import Damage, Fields
from rs_textsearch.engine.noted import parse_note
from rs_textsearch.engine.notes import Note
from rs_textsearch.note_texts import PARAMETERS, TABLES, TEXTS

PASSWORD = "hun" + "ter2"


def test_a_note_is_said_by_its_code_and_read_back():
    note = Note.of("bands", n=4, bands="1, 2, 3")
    assert "which of its 4 bands" in note.text and "bands 1, 2, 3 are taken" in note.text
    said = note.as_json()
    assert said == {"code": "bands", "text": note.text, "values": {"n": 4, "bands": "1, 2, 3"}}
    assert parse_note(Fields(said)) == note


def test_a_note_of_an_earlier_version_is_its_text():
    old = {"code": "tile_size", "text": "Tiles show little."}
    assert parse_note(Fields(old)).text == "Tiles show little."
    assert parse_note(Fields(old)).values == {}


def test_a_note_can_be_the_reason_of_another():
    why = Note.of("size_changed", then=10, now=20)
    note = Note.of("again", reason=why)
    assert note.text.endswith("since the file's size changed from 10 to 20 bytes.")
    assert note.as_json()["values"] == {"reason": why.as_json()}
    assert parse_note(Fields(note.as_json())) == note


@pytest.mark.parametrize("values", [[], {"n": [1]}, {"n": True}, {"n": 0.5}, {"n": None}])
def test_values_that_are_none_are_damage(values):
    with pytest.raises(Damage):
        parse_note(Fields({"code": "bands", "text": "Said.", "values": values}))


def test_values_show_no_credentials():
    note = Note.of("moved", path=f"https://me:{PASSWORD}@host.example/a.tif")
    assert PASSWORD not in str(note.as_json())


def test_every_note_that_the_engine_makes_is_in_the_table_with_its_values():
    """Read from the sources: a code that is missing would be met in a rare case only."""
    words, calls = set(), []
    package = Path(engine.__path__[0])
    training = package.parents[1] / "training"  # which makes notes of labels, too
    for path in (*package.rglob("*.py"), *training.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                words.add(node.value)
            elif isinstance(node, ast.Call) and ast.unparse(node.func).endswith("Note.of"):
                calls.append(node)
    told = TEXTS.keys() - PARAMETERS.keys()
    assert {code for code in told if code.removesuffix("_outside") not in words} == set()
    assert len(told) == sum(map(len, TABLES))
    assert len(calls) > 30
    for call in calls:
        codes = [word.value for word in ast.walk(call.args[0]) if isinstance(word, ast.Constant)]
        given = {keyword.arg for keyword in call.keywords}
        for code in set(codes) & set(TEXTS):
            names = {field for _, field, _, _ in string.Formatter().parse(TEXTS[code]) if field}
            assert names == given or None in given, code
        assert isinstance(call.args[0], ast.Name) or set(codes) & set(TEXTS), codes
