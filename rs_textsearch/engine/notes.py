"""Notes: what the engine guessed or took for granted about a raster, said to the user."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from rs_textsearch.engine.fields import Fields
from rs_textsearch.redaction import redacted


@dataclass(frozen=True)
class Note:
    """``code`` is the word for the kind of guess, ``text`` a sentence or two for the user.

    The text says what was taken for what, and what to say where that is wrong; it names
    parameters as every front end calls them, not the options of one. It shows no credentials.
    """

    code: str
    text: str

    def __post_init__(self) -> None:
        object.__setattr__(self, "text", redacted(self.text))

    def as_json(self) -> dict[str, str]:
        """Return the note as documents and indexes hold it."""
        return {"code": self.code, "text": self.text}

    @classmethod
    def parse(cls, fields: Fields) -> Note:
        """Return the note that :meth:`as_json` described; raises Damage."""
        return cls(fields.text("code"), fields.text("text"))


def as_json(notes: Iterable[Note]) -> list[dict[str, str]]:
    """Return ``notes`` as documents and indexes hold them."""
    return [note.as_json() for note in notes]
