"""Lines of a shell as words: enough of its grammar for what documents show."""

from __future__ import annotations

import re
import shlex
from collections.abc import Iterator
from dataclasses import dataclass

Words = tuple[str, ...]
"""Program and arguments, without what is assigned to variables before them."""
_ASSIGNED = re.compile(r"[A-Za-z_]\w*=")
_BETWEEN = {"&&", "||", ";", "|", "&"}


@dataclass(frozen=True)
class Line:
    """A line, with those that continue it.

    Attributes:
        number: of its first line, from 1.
        commands: those in it, joined by ``&&``, ``;`` or ``|``.
    """

    text: str
    number: int
    commands: tuple[Words, ...]


def lines(text: str) -> Iterator[Line]:
    """Yield the lines of a block.

    Raises:
        ValueError: a quotation that does not end.
    """
    number = 1
    for joined in re.sub(r"\\\n\s*", "\0", text).split("\n"):
        whole = joined.replace("\0", " ")
        yield Line(whole, number, tuple(_commands(whole)))
        number += 1 + joined.count("\0")


def _commands(text: str) -> Iterator[Words]:
    reader = shlex.shlex(text, posix=True, punctuation_chars="|&;<>")
    reader.whitespace_split = True
    found: list[str] = []
    redirected = False
    for word in reader:
        if word in _BETWEEN:
            if found:
                yield tuple(found)
            found = []
        elif word and set(word) <= {"<", ">"}:
            redirected = True
        elif redirected:  # a file that is read or written
            redirected = False
        elif found or not _ASSIGNED.match(word):
            found.append(word)
    if found:
        yield tuple(found)
