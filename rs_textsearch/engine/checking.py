"""The values of a request, checked against the parameters that its command declares.

One reader for the command line, whose values are texts, and for the protocol, whose values are
JSON: a text that reads as the kind that is wanted is as good as a value of it.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from reprlib import Repr
from typing import Any

from rs_textsearch import parameters
from rs_textsearch.engine.errors import BadInput
from rs_textsearch.engine.notes import Note
from rs_textsearch.engine.paths import absolute
from rs_textsearch.parameters import Parameter

_LONGEST = 4096
"""Characters of a path: no system of files has longer ones."""
_SHORT = Repr()
_SHORT.maxstring = _SHORT.maxother = 60


def checked(params: Mapping[str, Any], command: str) -> tuple[dict[str, Any], frozenset[str]]:
    """Return a value for every parameter of ``command``, and the names of those that were given.

    What is missing, null or an empty text or list counts as not given. Values have the type of
    their kind: paths are absolute, lists are tuples. Raises :class:`BadInput` for a parameter
    that the command does not know, and for a value of another type, below or above the limits
    or not among the choices.
    """
    declared = {parameter.name: parameter for parameter in parameters.COMMANDS[command]}
    for name in params:
        if name not in declared:
            raise BadInput.of(
                "unknown_parameter", name=shown(name), command=command,
                names=", ".join(sorted(declared)),
            )  # fmt: skip
    said = frozenset(name for name in declared if not _is_empty(params.get(name)))
    asked = {name: _Asked(command, parameter) for name, parameter in declared.items()}
    for name in declared.keys() - said:
        if declared[name].required:
            one = asked[name]
            raise BadInput.of("value_missing", parameter=one.label, wanted=one.wanted)
    values = {
        name: asked[name].value(params[name]) if name in said else parameter.default
        for name, parameter in declared.items()
    }
    return values, said


def _is_empty(value: object) -> bool:
    return value is None or (isinstance(value, (str, list, tuple, dict)) and not value)


@dataclass(frozen=True)
class _Asked:
    """A parameter of a command."""

    command: str
    parameter: Parameter

    def value(self, given: object) -> Any:
        """Return ``given`` as the parameter's kind has it; raises :class:`BadInput`."""
        kind = _LISTS.get(self.parameter.kind)
        if kind is None:
            return self._single(self.parameter.kind, given)
        items = _listed(self.parameter, given)
        if not items:
            raise self._refused(_NOT[kind], given)
        return tuple(self._single(kind, item) for item in items)

    def _single(self, kind: str, given: object) -> Any:
        try:
            result = _READERS[kind](given)
        except (TypeError, ValueError, OverflowError) as error:
            raise self._refused(_NOT[kind], given) from error
        if self.parameter.choices and result not in self.parameter.choices:
            raise self._refused("value_no_choice", given)
        if self.parameter.limits is not None and not isinstance(result, str):
            low, high = self.parameter.limits
            if result < low:
                raise self._refused("value_below", given, limit=f"{low:g}")
            if result > high:
                raise self._refused("value_above", given, limit=f"{high:g}")
        return result

    def _refused(self, code: str, given: object, **values: str) -> BadInput:
        return BadInput.of(
            code, parameter=self.label, value=shown(given), wanted=self.wanted, **values
        )

    @property
    def label(self) -> Note:
        """What forms and messages call the parameter."""
        return Note(f"parameter_{self.command}_{self.parameter.name}", self.parameter.label)

    @property
    def wanted(self) -> Note:
        """Which values there are."""
        parameter = self.parameter
        if parameter.choices:
            return Note.of("wanted_choice", choices=", ".join(map(str, parameter.choices)))
        code = _WANTED[parameter.kind]
        kind = Note.of(code)
        if parameter.limits is not None:
            low, high = (f"{limit:g}" for limit in parameter.limits)
            return Note.of(
                "wanted_between", kind=kind, low=low, high=high, example=parameter.example
            )
        if parameter.example:
            return Note.of("wanted_such_as", kind=kind, example=parameter.example)
        return Note.of("wanted", kind=kind)


def _listed(parameter: Parameter, value: object) -> Sequence[object]:
    """Return the items of a list, of a single value, or of a text with commas between numbers."""
    if isinstance(value, str) and parameter.kind in (parameters.NUMBERS, parameters.WHOLES):
        return [part for part in value.split(",") if part.strip()]
    return value if isinstance(value, (list, tuple)) else [value]


def shown(value: object) -> Note | str:
    """Return a value as messages quote it, cut short."""
    try:
        return _SHORT.repr(value)
    except ValueError:  # a whole number with more digits than Python writes
        return Note.of("value_of_digits")


def number(value: object) -> float:
    """Return a finite number, or a text that is one, as a float; raises ValueError, TypeError."""
    if isinstance(value, bool) or not isinstance(value, (int, float, str)):
        raise TypeError("no number")
    result = float(value)
    if not math.isfinite(result):
        raise ValueError("not finite")
    return result


def whole(value: object) -> int:
    """Return a whole number, or a text that is one; raises ValueError, TypeError."""
    if isinstance(value, int) and not isinstance(value, bool):
        return value
    result = number(value)
    if not result.is_integer():
        raise ValueError("not whole")
    return int(result)


def text(value: object) -> str:
    """Return a text without what surrounds it and without halves of surrogate pairs."""
    if not isinstance(value, (str, Path)):
        raise TypeError("no text")
    return str(value).encode("utf-8", "replace").decode().strip()


def path(value: object) -> Path:
    """Return an absolute path; raises BadInput, TypeError or ValueError for what names no file."""
    if not isinstance(value, (str, Path)):
        raise TypeError("no path")
    if "\0" in str(value) or not str(value).strip() or len(str(value)) > _LONGEST:
        raise ValueError("no file has such a name")
    return absolute(value)


def _flag(value: object) -> bool:
    if not isinstance(value, bool):
        raise TypeError("neither true nor false")
    return value


def _document(value: object) -> dict[str, Any]:
    if not isinstance(value, dict):
        raise TypeError("no object")
    return value


def _as_it_is(value: object) -> object:
    return value


_LISTS = {
    parameters.TEXTS: parameters.TEXT,
    parameters.NUMBERS: parameters.NUMBER,
    parameters.WHOLES: parameters.WHOLE,
    parameters.PATHS: parameters.PATH,
    parameters.EXAMPLES: parameters.EXAMPLES,
}
_READERS: dict[str, Callable[[object], Any]] = {
    parameters.TEXT: text,
    parameters.NUMBER: number,
    parameters.WHOLE: whole,
    parameters.PATH: path,
    parameters.FLAG: _flag,
    parameters.DOCUMENT: _document,
    parameters.EXAMPLES: _as_it_is,  # see example.py
}
_NOT = {
    parameters.TEXT: "value_no_text",
    parameters.NUMBER: "value_no_number",
    parameters.WHOLE: "value_no_whole",
    parameters.PATH: "value_no_path",
    parameters.FLAG: "value_no_flag",
    parameters.DOCUMENT: "value_no_object",
}
"""What a value of another kind is not: codes of errors."""
_WANTED = {
    parameters.TEXT: "kind_text",
    parameters.TEXTS: "kind_texts",
    parameters.NUMBER: "kind_number",
    parameters.NUMBERS: "kind_numbers",
    parameters.WHOLE: "kind_whole",
    parameters.WHOLES: "kind_wholes",
    parameters.PATH: "kind_path",
    parameters.PATHS: "kind_paths",
    parameters.FLAG: "kind_flag",
    parameters.DOCUMENT: "kind_object",
    parameters.EXAMPLES: "kind_examples",
}
"""What is wanted: codes of notes."""
