"""A JSON file of the profile that several windows of QGIS read and change."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any, Generic, TypeVar

from qgis.PyQt.QtCore import QTimer

from ..errors import TextSearchError
from ..files import Replacement, locked

T = TypeVar("T")
RETRY_MS = 100


class SharedFile(Generic[T]):
    """What a change starts from is always what the file says then, under a lock.

    So two windows that change it in turn, or at once, lose nothing of each other. Neither waits: a
    change that finds the file held is made a little later, and is seen here already.
    """

    def __init__(
        self,
        path: Path,
        load: Callable[[Path], T],
        document: Callable[[T], Any],
        failed: Callable[[Exception], None] = lambda error: None,
    ) -> None:
        """Keep a value in ``path``.

        Args:
            path: the file; it and its folder are made by the first change.
            load: returns the value of a file, also of one that does not exist.
            document: returns a value as JSON types.
            failed: is told why a change that had to wait could not be made.
        """
        self.path = path
        self._load = load
        self._document = document
        self._failed = failed
        self._value: T | None = None
        self._stamp: tuple[int, int] | None = None
        self._waiting: list[Callable[[T], T]] = []

    def read(self) -> T:
        """Return the value, read again only where the file is another; raises what load does."""
        stamp = self._stamp_now()
        if self._value is None or stamp != self._stamp:
            self._value = self._load(self.path)
            self._stamp = self._stamp_now()  # a spoilt file may have been put aside
        value = self._value
        for step in self._waiting:
            value = step(value)
        return value

    def change(self, step: Callable[[T], T]) -> None:
        """Replace the value by what ``step`` makes of it; raises what load does.

        Raises:
            OSError: the file cannot be written; it is as it was then.
        """
        self._waiting.append(step)
        if len(self._waiting) == 1:  # else it is tried again already
            self._write()

    def _write(self) -> None:
        """Make the changes that wait, later where another window holds the file."""
        try:
            with locked(self.path):
                self._stamp = None
                value = self.read()
                text = json.dumps(self._document(value), ensure_ascii=False, indent=1)
                with Replacement(self.path) as part:
                    part.write_text(text, encoding="utf-8")
                self._value, self._stamp = value, self._stamp_now()
        except BlockingIOError:
            QTimer.singleShot(RETRY_MS, lambda: self._write_late())
            return
        except BaseException:
            self._waiting.clear()
            raise
        self._waiting.clear()

    def _write_late(self) -> None:
        try:
            self._write()
        except (OSError, TextSearchError) as error:
            self._failed(error)

    def _stamp_now(self) -> tuple[int, int]:
        try:
            found = self.path.stat()
        except OSError:
            return (0, 0)
        return (found.st_mtime_ns, found.st_size)
