"""Notes: what the engine guessed or took for granted about a raster, said to the user."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any, Union

from rs_textsearch.note_texts import TEXTS
from rs_textsearch.redaction import redacted

Value = Union[int, str, "Note"]


@dataclass(frozen=True)
class Note:
    """``code`` is the word for the kind of guess, ``text`` a sentence or two for the user.

    The text says what was taken for what, and what to say where that is wrong; it names
    parameters as every front end calls them, not the options of one. It shows no credentials.
    ``values`` are what it was filled with, for who says it in another language; an index of an
    earlier version has none.
    """

    code: str
    text: str
    values: dict[str, Value] = field(default_factory=dict, hash=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "text", redacted(self.text))
        values = {
            name: redacted(value) if isinstance(value, str) else value
            for name, value in self.values.items()
        }
        object.__setattr__(self, "values", values)

    @classmethod
    def of(cls, code: str, **values: Value) -> Note:
        """Return the note of this code in ``note_texts.TEXTS``, with its values filled in."""
        return cls(code, filled(TEXTS[code], values), values)

    def as_json(self) -> dict[str, Any]:
        """Return the note as documents and indexes hold it."""
        values = {
            name: value.as_json() if isinstance(value, Note) else value
            for name, value in self.values.items()
        }
        return {"code": self.code, "text": self.text, "values": values}


def filled(text: str, values: dict[str, Value]) -> str:
    """Return a text with its values filled in."""
    return text.format_map(
        {name: value.text if isinstance(value, Note) else value for name, value in values.items()}
    )


def as_json(notes: Iterable[Note]) -> list[dict[str, Any]]:
    """Return ``notes`` as documents and indexes hold them."""
    return [note.as_json() for note in notes]
