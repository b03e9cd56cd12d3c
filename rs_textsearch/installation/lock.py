"""One program at a time changes an environment; the others learn which.

The system lets go of the lock when its owner ends, however it ends.
"""

from __future__ import annotations

import json
import os
import platform
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from .failures import InstallationError

_FAR = 1 << 30  # Windows lets nobody read a locked byte, so it is one behind the owner's name


def lock_file(folder: Path) -> Path:
    """Return the file whose lock stands for an environment."""
    return folder.with_name(f"{folder.name}.lock")


@contextmanager
def held(folder: Path) -> Iterator[None]:
    """Hold the lock of the environment in ``folder``.

    Raises:
        InstallationError: another program does (``busy``, with its process and computer).
        OSError: the file cannot be made.
    """
    path = lock_file(folder)
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("a+b") as file:
        if not _try_lock(file):
            raise InstallationError("busy", **_owner(path))
        file.truncate(0)
        file.write(json.dumps({"pid": os.getpid(), "host": platform.node()}).encode("utf-8"))
        file.flush()
        try:
            yield
        finally:
            file.truncate(0)


def _owner(path: Path) -> dict[str, object]:
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
        return {"pid": int(found["pid"]), "host": str(found["host"])}
    except (OSError, ValueError, KeyError, TypeError):  # it is writing that just now
        return {"pid": "?", "host": platform.node()}


if sys.platform == "win32":
    import msvcrt

    def _try_lock(file: BinaryIO) -> bool:
        file.seek(_FAR)
        try:
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        finally:
            file.seek(0)
        return True

else:
    import fcntl

    def _try_lock(file: BinaryIO) -> bool:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True
