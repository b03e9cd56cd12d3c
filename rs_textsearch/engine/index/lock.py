"""One writer an index: a lock that the operating system releases when an engine dies."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from rs_textsearch.engine.errors import Busy
from rs_textsearch.engine.paths import disk_error


@contextmanager
def writing(index: Path) -> Iterator[None]:
    """Hold the right to write ``index``; raises :class:`Busy` where another engine has it.

    The lock lies on a small file beside the index, not on the index itself: QGIS and SQLite lock
    that one in their own ways.
    """
    path = index.with_name(f".{index.name}.lock")
    try:
        handle = os.open(path, os.O_RDWR | os.O_CREAT)
    except OSError as error:
        raise disk_error(error, index) from error
    try:
        if not (_take(handle) and _is_current(handle, path)):
            raise Busy(
                f"Another engine is writing the index {index}.",
                "Wait until it is done, or cancel it there.",
            )
        try:
            yield
        finally:
            # Unlinked while it is held, so that the next engine does not find a stale file.
            if sys.platform != "win32":
                path.unlink(missing_ok=True)
    finally:
        os.close(handle)


def _is_current(handle: int, path: Path) -> bool:
    """Whether ``path`` still is the file of ``handle``: its last holder may have removed it."""
    try:
        return os.path.samestat(os.fstat(handle), path.stat())
    except OSError:
        return False


def _take(handle: int) -> bool:
    try:
        if sys.platform == "win32":
            import msvcrt

            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True
