"""The protocol of ``serve``: JSON lines, UTF-8, one object a line.

The engine speaks first (``hello``), then answers every request by its ``id`` with ``progress``
lines and one ``result`` or ``error``. See :mod:`rs_textsearch.engine.server` for the methods.
"""

from __future__ import annotations

import json
import math
import os
import platform
import sys
import threading
from dataclasses import dataclass, field
from typing import Any, TextIO

from rs_textsearch.definitions import PROTOCOL, VERSION
from rs_textsearch.engine.errors import EngineError, ProtocolError


@dataclass(frozen=True)
class Request:
    """A line from the client."""

    id: int
    method: str
    params: dict[str, Any] = field(default_factory=dict)


def parse_request(line: str) -> Request:
    """Read one request; raises :class:`ProtocolError`."""
    try:
        document = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise ProtocolError(f"A request is not JSON: {error}.") from error
    if not isinstance(document, dict) or not isinstance(document.get("method"), str):
        raise ProtocolError("A request is no object with a method.")
    number, params = document.get("id"), document.get("params")
    params = {} if params is None else params
    if type(number) is not int or not isinstance(params, dict):
        raise ProtocolError("A request has no whole number as id or no object as params.")
    return Request(number, document["method"], params)


class Channel:
    """The engine's end of the line. Writing is safe from any thread."""

    def __init__(self, output: TextIO) -> None:
        self._output = output
        self._lock = threading.Lock()

    def send(self, message: dict[str, Any]) -> None:
        """Write one message; numbers that JSON does not know become null."""
        line = encoded(message)
        with self._lock:
            self._output.write(line + "\n")
            self._output.flush()

    def hello(self) -> None:
        """Introduce the engine."""
        self.send(
            {
                "type": "hello",
                "protocol": PROTOCOL,
                "version": VERSION,
                "pid": os.getpid(),
                "python": platform.python_version(),
            }
        )

    def result(self, number: int, result: dict[str, Any]) -> None:
        """Answer request ``number``."""
        self.send({"id": number, "type": "result", "result": result})

    def error(self, number: int | None, error: EngineError) -> None:
        """Answer request ``number`` with an error."""
        self.send({"id": number, "type": "error", "error": error.as_dict()})


def reserve_stdout() -> TextIO:
    """Return the real stdout as a UTF-8 text stream and send stray prints to stderr instead."""
    sys.stdout.flush()
    real = os.dup(1)
    os.dup2(2, 1)
    sys.stdout = sys.stderr
    # Half a surrogate pair is no UTF-8, but its escape is JSON.
    return open(  # noqa: PTH123
        real, "w", encoding="utf-8", errors="backslashreplace", newline="\n", buffering=1
    )


def encoded(document: Any) -> str:
    """Return ``document`` as one line of JSON; numbers that JSON does not know become null."""
    try:
        # Thousands of results are copied item by item only where they have to be.
        return json.dumps(document, ensure_ascii=False, allow_nan=False)
    except (TypeError, ValueError):
        return json.dumps(finite(document), ensure_ascii=False, allow_nan=False)


def finite(value: Any) -> Any:
    """Return ``value`` with NaN and infinities as ``None`` and NumPy numbers as Python's."""
    if isinstance(value, dict):
        return {str(key): finite(item) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [finite(item) for item in value]
    if hasattr(value, "item") and not isinstance(value, (str, bytes)):
        value = value.item()
    if isinstance(value, float) and not math.isfinite(value):
        return None
    return value
