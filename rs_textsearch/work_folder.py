"""Folders in which a model is made before it has its place, and those that nobody finished.

They lie in the profile and hold up to gigabytes. Beside each lies a lock of the window of QGIS that
made it, which another one may break when that is no more: as after a crash.
"""

from __future__ import annotations

import shutil
import uuid
from collections.abc import Iterable
from pathlib import Path

from qgis.PyQt.QtCore import QLockFile


class WorkFolder:
    """A new folder with a hidden name, of this window until it is removed.

    Attributes:
        path: the folder.
    """

    def __init__(self, parent: Path) -> None:
        """Make it in ``parent``; raises OSError."""
        parent.mkdir(parents=True, exist_ok=True)
        self.path = parent / f".{uuid.uuid4().hex[:8]}.part"
        # Before the folder is there, so that no other window takes it for one that was left.
        self._lock = _lock(self.path)
        self._lock.tryLock(0)
        self.path.mkdir()

    def remove(self) -> None:
        """Remove it with what is left in it."""
        shutil.rmtree(self.path, ignore_errors=True)
        self._lock.unlock()


def remove_left(parents: Iterable[Path]) -> int:
    """Remove the folders in ``parents`` whose windows are no more; returns how many bytes."""
    folders = [path for parent in parents for path in sorted(parent.glob(".*.part"))]
    return sum(_remove(path) for path in folders if path.is_dir() and not path.is_symlink())


def _remove(folder: Path) -> int:
    lock = _lock(folder)
    if not lock.tryLock(0):  # it is being made, or nobody may write there
        return 0
    try:
        size = sum(path.lstat().st_size for path in folder.rglob("*") if not path.is_dir())
        shutil.rmtree(folder, ignore_errors=True)
    except OSError:  # another window was faster
        return 0
    finally:
        lock.unlock()
    return 0 if folder.exists() else size


def _lock(folder: Path) -> QLockFile:
    lock = QLockFile(str(folder.with_name(f"{folder.name}.lock")))
    lock.setStaleLockTime(0)  # held for minutes; only that of a process that died is broken
    return lock
