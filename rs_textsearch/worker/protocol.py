"""JSON lines between the plugin and ``rs_textsearch.engine serve``: one object a line, UTF-8.

Engine to plugin: ``hello`` first, then ``progress``, ``result`` and ``error`` for a request's
``id``, and ``heartbeat`` while a request runs. Plugin to engine: ``{"id", "method", "params"}``.
Error codes: bad_input, cancelled, stale_index, no_space, unreadable_raster, bundle, busy,
missing_package, out_of_memory, protocol, internal.
"""

from __future__ import annotations

import json
from typing import Any

MAX_LINE = 64 * 1024 * 1024  # bytes; a page of thumbnails is below 1 MB


def encode(message: dict[str, Any]) -> bytes:
    """Return one message as the line that goes down the pipe."""
    return json.dumps(message, ensure_ascii=False, separators=(",", ":")).encode("utf-8") + b"\n"


def request(number: int, method: str, params: dict[str, Any]) -> dict[str, Any]:
    """Return the message that asks for ``method``."""
    return {"id": number, "method": method, "params": params}


class LineReader:
    """Turns the bytes of a pipe, however they are cut, into messages."""

    def __init__(self) -> None:
        self._pending = b""

    def feed(self, data: bytes) -> list[dict[str, Any]]:
        """Return the messages that ``data`` completes.

        Raises:
            ValueError: a line is no JSON object or does not end; its text is the argument.
        """
        *lines, self._pending = (self._pending + data).split(b"\n")
        if len(self._pending) > MAX_LINE:
            raise ValueError(self._pending[:200].decode("utf-8", "replace"))
        return [self._parse(line) for line in lines if line.strip()]

    @staticmethod
    def _parse(line: bytes) -> dict[str, Any]:
        text = line.decode("utf-8", "replace")
        try:
            message = json.loads(text)
        except ValueError:
            raise ValueError(text[:200]) from None
        if not isinstance(message, dict):
            raise ValueError(text[:200])
        return message
