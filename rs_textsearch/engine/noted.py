"""Notes as a file holds them, read back."""

from __future__ import annotations

from rs_textsearch.engine.fields import MOST, Fields
from rs_textsearch.engine.notes import Note, Value


def parse_note(fields: Fields) -> Note:
    """Return the note that :meth:`Note.as_json` described; raises Damage."""
    given = fields.part("values") if fields.has("values") else Fields({})
    values = {name: _value(given, name) for name in given.values}
    return Note(fields.text("code"), fields.text("text"), values)


def _value(given: Fields, name: str) -> Value:
    kind = type(given.values[name])
    if kind is dict:
        return parse_note(given.part(name))
    return given.whole(name, -MOST) if kind is int else given.text(name)
