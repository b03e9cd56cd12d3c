"""A JSON file of the profile that several windows of QGIS read and change."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any, Generic, TypeVar

from ..files import Replacement, locked

T = TypeVar("T")


class SharedFile(Generic[T]):
    """What a change starts from is always what the file says then, under a lock.

    So two windows that change it in turn, or at once, lose nothing of each other.
    """

    def __init__(
        self, path: Path, load: Callable[[Path], T], document: Callable[[T], Any]
    ) -> None:
        """Keep a value in ``path``.

        Args:
            path: the file; it and its folder are made by the first change.
            load: returns the value of a file, also of one that does not exist.
            document: returns a value as JSON types.
        """
        self.path = path
        self._load = load
        self._document = document
        self._value: T | None = None
        self._stamp: tuple[int, int] | None = None

    def read(self) -> T:
        """Return the value, read again only where the file is another; raises what load does."""
        stamp = self._stamp_now()
        if self._value is None or stamp != self._stamp:
            self._value = self._load(self.path)
            self._stamp = self._stamp_now()  # a spoilt file may have been put aside
        return self._value

    def change(self, step: Callable[[T], T]) -> T:
        """Replace the value by what ``step`` makes of it, and return that.

        Raises:
            OSError: the file cannot be written; it is as it was then.
        """
        with locked(self.path):
            self._stamp = None
            value = step(self.read())
            text = json.dumps(self._document(value), ensure_ascii=False, indent=1)
            with Replacement(self.path) as part:
                part.write_text(text, encoding="utf-8")
            self._value, self._stamp = value, self._stamp_now()
        return value

    def _stamp_now(self) -> tuple[int, int]:
        try:
            found = self.path.stat()
        except OSError:
            return (0, 0)
        return (found.st_mtime_ns, found.st_size)
