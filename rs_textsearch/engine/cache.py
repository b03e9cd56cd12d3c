"""The user's cache: small files that the engine can make again, such as what it measured.

A cache that cannot be read or written costs time, never a run: reading gives ``None`` then, and
writing says so on stderr.
"""

from __future__ import annotations

import sys

from rs_textsearch.engine.errors import EngineError
from rs_textsearch.engine.paths import cache_folder, written_in_place


def read(name: str) -> bytes | None:
    """Return the content of the file ``name`` (a path inside its folder), ``None`` without it."""
    try:
        return (cache_folder() / name).read_bytes()
    except OSError:
        return None


def write(name: str, data: bytes) -> None:
    """Write the file ``name`` in one step."""
    path = cache_folder() / name
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with written_in_place(path) as temporary:
            temporary.write_bytes(data)
    except (OSError, EngineError) as error:
        print(f"note: {path.name} is not kept in {path.parent}: {error}", file=sys.stderr)
