"""The user's cache: small files that the engine can make again, such as what it measured.

A cache that cannot be read or written costs time, never a run: reading gives ``None`` then, and
writing says so on stderr. What is read may be anything: whoever reads a file checks it.
"""

from __future__ import annotations

import os
import sys

from rs_textsearch.engine.errors import EngineError
from rs_textsearch.engine.paths import CACHE_VARIABLE, cache_folder, written_in_place

_EMPTY = "empty"


def read(name: str) -> bytes | None:
    """Return the content of the file ``name`` (a path inside its folder), ``None`` without it."""
    try:
        return (cache_folder() / name).read_bytes()
    except (OSError, EngineError):
        return None


def write(name: str, data: bytes) -> None:
    """Write the file ``name`` in one step."""
    try:
        path = cache_folder() / name
        path.parent.mkdir(parents=True, exist_ok=True)
        with written_in_place(path) as temporary:
            temporary.write_bytes(data)
    except (OSError, EngineError) as error:
        print(f"note: {name} is not kept in the cache: {error}", file=sys.stderr)


def work_in_empty_folder() -> None:
    """Make an empty folder of the cache the working directory, where that is possible.

    A server is told absolute paths. Its client's working directory is none of its business: there,
    a library may find what a file names without a path, and Windows locks it.
    """
    try:
        cache = cache_folder()
        (cache / _EMPTY).mkdir(parents=True, exist_ok=True)
        os.environ[CACHE_VARIABLE] = str(cache)  # it may have been named from where we were
        os.chdir(cache / _EMPTY)
    except (OSError, EngineError, ImportError):
        return  # nothing depends on it
