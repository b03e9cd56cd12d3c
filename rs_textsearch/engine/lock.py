"""One writer an index or a folder: a lock that the system releases when its holder dies."""

from __future__ import annotations

import errno
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from rs_textsearch import moving
from rs_textsearch.engine.errors import Busy
from rs_textsearch.engine.paths import disk_error, resolved

_HELD = {errno.EAGAIN, errno.EWOULDBLOCK, errno.EACCES}
_NO_LOCKS = {errno.ENOLCK, errno.ENOTSUP, errno.EOPNOTSUPP, errno.ENOSYS}
"""What network file systems say that know no locks, or whose lock daemon is not there."""


@contextmanager
def writing(index: Path) -> Iterator[None]:
    """Hold the right to write ``index``; raises :class:`Busy` where another engine has it.

    The lock lies on a small file beside the index, not on the index itself: QGIS and SQLite lock
    that one in their own ways. Beside the index itself, too, where ``index`` is a link to it. A
    file system without locks is written to all the same, and said so on stderr.
    """
    path = beside(index)
    try:
        handle = os.open(path, os.O_RDWR | os.O_CREAT)
    except OSError as error:
        raise disk_error(error, index) from error
    try:
        if not (_take(handle, index) and _is_current(handle, path)):
            raise Busy.of("index_written", path=str(index))
        try:
            yield
        finally:
            # Unlinked while it is held, so that the next engine does not find a stale file.
            if sys.platform != "win32":
                path.unlink(missing_ok=True)
    finally:
        os.close(handle)
        if sys.platform == "win32":  # which keeps the file while anybody has it open
            moving.discard(path)


def beside(place: Path) -> Path:
    """Return the file whose lock whoever writes ``place`` holds."""
    there = resolved(place)
    return there.with_name(f".{there.name}.lock")


def is_abandoned(place: Path) -> bool:
    """Whether who wrote ``place`` died: the lock is there, and nobody holds it.

    Where the file system has no locks, nobody can tell, and it is not.
    """
    try:
        handle = os.open(beside(place), os.O_RDWR)
    except OSError:
        return False
    try:
        _lock(handle)
    except OSError:
        return False
    else:
        return True
    finally:
        os.close(handle)


def _is_current(handle: int, path: Path) -> bool:
    """Whether ``path`` still is the file of ``handle``: its last holder may have removed it.

    On Windows nobody can remove a file that is open.
    """
    if sys.platform == "win32":
        return True
    try:
        return os.path.samestat(os.fstat(handle), path.stat())
    except OSError:
        return False


def _take(handle: int, index: Path) -> bool:
    """Whether nobody else has the lock; raises an engine error where the disk fails."""
    try:
        _lock(handle)
    except OSError as error:
        if error.errno in _HELD:
            return False
        if error.errno not in _NO_LOCKS:
            raise disk_error(error, index) from error
        sys.stderr.write(
            f"note: the file system of {index} has no locks: make sure that no other engine "
            "writes this index.\n"
        )
    return True


def _lock(handle: int) -> None:
    """Take the lock until the file is closed; raises OSError where that cannot be."""
    if sys.platform == "win32":
        import msvcrt

        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
    else:
        import fcntl

        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
