"""Signals that mean something else for a while."""

from __future__ import annotations

import signal
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from types import FrameType

Handler = Callable[[int, FrameType | None], None]


@contextmanager
def handled(handlers: Mapping[int, Handler]) -> Iterator[None]:
    """Call ``handlers`` on their signals, and afterwards those that were called before."""
    previous = {number: signal.signal(number, handler) for number, handler in handlers.items()}
    try:
        yield
    finally:
        for number, handler in previous.items():
            # One that was not set by Python cannot be set again by it.
            if handler is not None:
                signal.signal(number, handler)
