"""What was read from a file, taken member by member: every text and number is checked on the way.

Cards, headers and records were written by this program, but a file may be damaged, cut short or
made by somebody else. Whoever parses one takes its members from :class:`Fields` and turns
:class:`Damage` into an error that names the file.
"""

from __future__ import annotations

import json
import math
from typing import Any

from rs_textsearch.engine.errors import BadInput
from rs_textsearch.engine.notes import Note

_REQUIRED: Any = object()
MOST = 2**53
"""Largest whole number that every reader of JSON knows exactly."""


class Damage(BadInput):
    """A value is missing or is not what it has to be; the text says which one, but no file."""


def parsed(text: str | bytes) -> Any:
    """Return what a JSON text says; raises :class:`Damage`."""
    try:
        return json.loads(text)
    except RecursionError as error:
        raise Damage.of("damaged_deep") from error
    except (ValueError, TypeError) as error:
        raise Damage.of("damaged_json", reason=str(error)) from error


class Fields:
    """The members of a JSON object.

    ``name`` is where the object stands in its document, for messages. Every method raises
    :class:`Damage` where the member is missing (unless there is a ``default``) or of another kind;
    ``null`` counts as missing where a default is given.
    """

    def __init__(self, values: object, name: str = "") -> None:
        if not isinstance(values, dict):
            raise Damage.of("damaged_member", name=name) if name else Damage.of("damaged_object")
        self.values: dict[str, Any] = values
        self._name = name

    def has(self, key: str) -> bool:
        """Whether the member is there and not ``null``."""
        return self.values.get(key) is not None

    def part(self, key: str) -> Fields:
        """Return the members of an object in this one."""
        return Fields(self._value(key), self._path(key))

    def text(self, key: str, default: Any = _REQUIRED) -> Any:
        """Return a text without NUL characters, which no path and no database can hold."""
        value = self._value(key, default)
        if value is default:
            return value
        if not isinstance(value, str) or "\0" in value:
            raise self._wrong(key, value, Note.of("kind_text"))
        return value

    def texts(self, key: str) -> tuple[str, ...]:
        """Return a list of texts as a tuple."""
        items = self._list(key, self._value(key), None)
        return tuple(Fields({key: item}, self._name).text(key) for item in items)

    def flag(self, key: str, default: Any = _REQUIRED) -> Any:
        """Return a bool."""
        value = self._value(key, default)
        if value is not default and not isinstance(value, bool):
            raise self._wrong(key, value, Note.of("kind_flag"))
        return value

    def whole(self, key: str, least: int = 0, most: int = MOST, default: Any = _REQUIRED) -> Any:
        """Return a whole number from ``least`` to ``most``."""
        value = self._value(key, default)
        if value is default:
            return value
        return self._whole(key, value, least, most)

    def number(
        self, key: str, least: float = -math.inf, most: float = math.inf, default: Any = _REQUIRED
    ) -> Any:
        """Return a finite number from ``least`` to ``most`` as a float."""
        value = self._value(key, default)
        if value is default:
            return value
        return self._number(key, value, least, most)

    def numbers(
        self,
        key: str,
        count: int | None = None,
        least: float = -math.inf,
        most: float = math.inf,
        default: Any = _REQUIRED,
    ) -> Any:
        """Return a list of finite numbers as a tuple of floats, ``count`` of them if given."""
        value = self._value(key, default)
        if value is default:
            return value
        return tuple(self._number(key, v, least, most) for v in self._list(key, value, count))

    def wholes(
        self, key: str, count: int | None = None, least: int = 0, most: int = MOST,
        default: Any = _REQUIRED,
    ) -> Any:
        """Return a list of whole numbers as a tuple, ``count`` of them if given."""
        value = self._value(key, default)
        if value is default:
            return value
        return tuple(self._whole(key, v, least, most) for v in self._list(key, value, count))

    def lists(self, key: str, count: int) -> list[tuple[int, ...]]:
        """Return a list of lists of ``count`` whole numbers."""
        rows = self._list(key, self._value(key), None)
        return [Fields({key: row}, self._name).wholes(key, count) for row in rows]

    def parts(self, key: str) -> list[Fields]:
        """Return the members of every object in a list."""
        return [Fields(v, self._path(key)) for v in self._list(key, self._value(key), None)]

    def _value(self, key: str, default: Any = _REQUIRED) -> Any:
        value = self.values.get(key)
        if value is not None:
            return value
        if default is not _REQUIRED:
            return default
        if key in self.values:
            raise Damage.of("damaged_empty", name=repr(self._path(key)))
        raise Damage.of("damaged_lacks", name=repr(self._path(key)))

    def _list(self, key: str, value: object, count: int | None) -> list[Any]:
        if not isinstance(value, list) or (count is not None and len(value) != count):
            kind = Note.of("kind_list") if count is None else Note.of("kind_list_of", n=count)
            raise self._wrong(key, value, kind)
        return value

    def _whole(self, key: str, value: Any, least: int, most: int) -> int:
        if isinstance(value, float) and value.is_integer():
            value = int(value)
        if isinstance(value, bool) or not isinstance(value, int) or not least <= value <= most:
            limits = {"low": str(least), "high": str(most)}
            raise self._wrong(key, value, Note.of("kind_whole_between", **limits))
        return value

    def _number(self, key: str, value: Any, least: float, most: float) -> float:
        try:
            known = not isinstance(value, bool) and isinstance(value, (int, float))
            number = float(value) if known else math.nan
        except OverflowError:
            number = math.inf
        if not math.isfinite(number) or not least <= number <= most:
            raise self._wrong(key, value, _span(least, most))
        return number

    def _wrong(self, key: str, value: object, wanted: Note) -> Damage:
        said = ascii(value)[:40]
        return Damage.of("damaged_value", name=repr(self._path(key)), value=said, wanted=wanted)

    def _path(self, key: str) -> str:
        return f"{self._name}.{key}" if self._name else key


def _span(least: float, most: float) -> Note:
    if math.isinf(least) and math.isinf(most):
        return Note.of("kind_number")
    if math.isinf(most):
        return Note.of("kind_number_least", low=f"{least:g}")
    return Note.of("kind_number_between", low=f"{least:g}", high=f"{most:g}")
