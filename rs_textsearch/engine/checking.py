"""The values of a request, checked against the parameters that its command declares.

One reader for the command line, whose values are texts, and for the protocol, whose values are
JSON: a text that reads as the kind that is wanted is as good as a value of it.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from reprlib import Repr
from typing import Any

from rs_textsearch import parameters
from rs_textsearch.engine.errors import BadInput
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
            raise BadInput(
                f"The parameter {_shown(name)} of {command} is not known.",
                f"Known ones are {', '.join(sorted(declared))}.",
            )
    said = frozenset(name for name in declared if not _is_empty(params.get(name)))
    for name in declared.keys() - said:
        if declared[name].required:
            raise BadInput(f"No {_named(declared[name])} is named.", f"{_wanted(declared[name])}.")
    values = {
        name: _value(parameter, params[name]) if name in said else parameter.default
        for name, parameter in declared.items()
    }
    return values, said


def _is_empty(value: object) -> bool:
    return value is None or (isinstance(value, (str, list, tuple, dict)) and not value)


def _value(parameter: Parameter, value: object) -> Any:
    """Return ``value`` as the parameter's kind has it."""
    if parameter.kind in _LISTS:
        kind = _LISTS[parameter.kind]
        items = _listed(parameter, value)
        if not items:
            raise _refused(parameter, value, f"is {_KINDS[kind][0]}")
        return tuple(_single(parameter, kind, item) for item in items)
    return _single(parameter, parameter.kind, value)


def _listed(parameter: Parameter, value: object) -> Sequence[object]:
    """Return the items of a list, of a single value, or of a text with commas between numbers."""
    if isinstance(value, str) and parameter.kind in (parameters.NUMBERS, parameters.WHOLES):
        return [part for part in value.split(",") if part.strip()]
    return value if isinstance(value, (list, tuple)) else [value]


def _single(parameter: Parameter, kind: str, value: object) -> Any:
    try:
        result = _READERS[kind](value)
    except (TypeError, ValueError, OverflowError) as error:
        raise _refused(parameter, value, f"is {_KINDS[kind][0]}") from error
    if parameter.choices and result not in parameter.choices:
        raise _refused(parameter, value, "is not one of the choices")
    if parameter.limits is not None and not isinstance(result, str):
        low, high = parameter.limits
        if not low <= result <= high:
            side = f"below {low:g}" if result < low else f"above {high:g}"
            raise _refused(parameter, value, f"is {side}")
    return result


def _refused(parameter: Parameter, value: object, why: str) -> BadInput:
    return BadInput(f"{parameter.label} {_shown(value)} {why}.", f"{_wanted(parameter)}.")


def _named(parameter: Parameter) -> str:
    """Return what one value of the parameter is called."""
    label = parameter.label.lower()
    return label.removesuffix("s") if parameter.kind in _LISTS else label


def _wanted(parameter: Parameter) -> str:
    """Return in words which values there are."""
    if parameter.choices:
        return f"Choose one of {', '.join(map(str, parameter.choices))}"
    words = f"Give {_KINDS[parameter.kind][1]}"
    if parameter.limits is not None:
        low, high = parameter.limits
        words += f" from {low:g} to {high:g}"
    return f"{words}, such as {parameter.example}" if parameter.example else words


def _shown(value: object) -> str:
    """Return a value as messages quote it, cut short."""
    try:
        return _SHORT.repr(value)
    except ValueError:  # a whole number with more digits than Python writes
        return "of thousands of digits"


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
_KINDS = {
    parameters.TEXT: ("no text", "a text"),
    parameters.TEXTS: ("no text", "a list of texts"),
    parameters.NUMBER: ("no number", "a number"),
    parameters.NUMBERS: ("no number", "numbers separated by commas"),
    parameters.WHOLE: ("no whole number", "a whole number"),
    parameters.WHOLES: ("no whole number", "whole numbers separated by commas"),
    parameters.PATH: ("no path of a file", "a path"),
    parameters.PATHS: ("no path of a file", "a list of paths"),
    parameters.FLAG: ("neither true nor false", "true or false"),
    parameters.DOCUMENT: ("no object", "an object"),
}
"""What a value of another kind is not, and what is wanted, in words."""
