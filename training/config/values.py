"""Values of options, as files and command lines write them."""

from __future__ import annotations

from typing import Any

from training.errors import TrainingError

_BOOLEANS = {"true": True, "1": True, "yes": True, "false": False, "0": False, "no": False}


def of_type(key: str, default: Any, value: Any) -> Any:
    """``value`` as the type of an option's default; numbers and lists are taken as they fit.

    Raises:
        TrainingError: it is of another type; the message names ``key``.
    """
    kind = type(default)
    if kind is float and type(value) is int:
        return float(value)
    if kind is tuple and isinstance(value, list):
        value = tuple(value)
    if type(value) is not kind:
        raise TrainingError(f"{key} is {value!r}; it takes a value of type {kind.__name__}")
    if kind is tuple and {type(member) for member in value} - {_member(default)}:
        raise TrainingError(
            f"{key} is {list(value)!r}; it takes a list of type {_member(default).__name__}"
        )
    return value


def parsed(key: str, default: Any, text: str) -> Any:
    """The value that ``text`` stands for, by the type of an option's default; lists have commas.

    Raises:
        TrainingError: it stands for none; the message names ``key``.
    """
    kind = type(default)
    try:
        if kind is bool:
            return _BOOLEANS[text.lower()]
        if kind is tuple:
            return tuple(_member(default)(part) for part in text.split(",") if part)
        return kind(text)
    except (KeyError, ValueError) as error:
        wanted = "true or false" if kind is bool else f"a value of type {kind.__name__}"
        raise TrainingError(f"--set {key}={text}: {key} takes {wanted}") from error


def _member(default: tuple[Any, ...]) -> type:
    """The type of a list's members; texts where the default has none."""
    return type(default[0]) if default else str
