"""The stages of a search: how long each takes, and where it may be given up."""

from __future__ import annotations

import threading
import time

from rs_textsearch.engine.errors import Cancelled


class Clock:
    """The time that the stages of a search take; between two of them it may be cancelled."""

    def __init__(self, cancel: threading.Event) -> None:
        self._cancel = cancel
        self._start = self._last = time.perf_counter()
        self._laps: dict[str, float] = {}

    def lap(self, name: str) -> None:
        """Note the time since the last one under ``name``."""
        now = time.perf_counter()
        self._laps[name] = round(1000 * (now - self._last), 3)
        self._last = now

    def stage(self, name: str) -> None:
        """End a stage; raises Cancelled where the search was cancelled meanwhile."""
        self.lap(name)
        self.check()

    def check(self) -> None:
        """Raise Cancelled where the search was cancelled."""
        if self._cancel.is_set():
            raise Cancelled.of("search_cancelled")

    def times(self) -> dict[str, float]:
        """Return the milliseconds of every lap, and in all."""
        total = round(1000 * (time.perf_counter() - self._start), 3)
        return {**self._laps, "total": total}
