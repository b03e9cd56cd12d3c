"""What is said of a parameter: its kind, its texts, its limits and who is shown it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

TEXT, TEXTS = "text", "texts"
NUMBER, NUMBERS = "number", "numbers"
WHOLE, WHOLES = "whole", "wholes"
PATH, PATHS = "path", "paths"
FLAG, EXAMPLES, DOCUMENT = "flag", "examples", "document"
"""Kinds of values. ``EXAMPLES`` are tiles and pictures, ``DOCUMENT`` an object of the protocol."""

BASIC, ADVANCED, INTERNAL = "basic", "advanced", "internal"
"""Levels: shown at once, shown to who asks for more, and for programs only."""


def tr(text: str) -> str:
    """Mark a text for translation: QGIS shows it in the user's language, the engine as it is."""
    return text


@dataclass(frozen=True)
class Parameter:
    """One parameter of a command.

    Attributes:
        name: what requests call it.
        kind: one of the kinds above; it decides which Python type a checked value has.
        label: what forms and messages call it.
        help: what it does, in one sentence.
        example: a value, as it is typed on the command line.
        default: the value where none is given.
        kept: a run that continues an index and gives no value takes the index's, not the default.
        limits: smallest and largest number.
        choices: the values that there are; empty for any.
        level: ``BASIC``, ``ADVANCED`` or ``INTERNAL``.
        required: whether there must be a value.
        positional: whether the command line takes it by its place.
        spelled: what the command line calls it, where that is not its name.
    """

    name: str
    kind: str
    label: str
    help: str
    example: str = ""
    default: Any = None
    kept: bool = False
    limits: tuple[float, float] | None = None
    choices: tuple[Any, ...] = ()
    level: str = BASIC
    required: bool = False
    positional: bool = False
    spelled: str = ""

    @property
    def option(self) -> str:
        """The option of the command line."""
        return "--" + (self.spelled or self.name).replace("_", "-")

    @property
    def repeats(self) -> bool:
        """Whether the command line takes it several times."""
        return self.kind in (TEXTS, PATHS, EXAMPLES)
