"""Files that take the place of others: whole or not at all, and one writer at a time."""

from __future__ import annotations

import errno
import os
import re
import tempfile
import unicodedata
import uuid
from collections.abc import Collection, Iterator
from contextlib import contextmanager
from functools import lru_cache
from pathlib import Path
from types import TracebackType

from qgis.PyQt.QtCore import QLockFile

from . import moving

SIDE_FILES = ("-wal", "-shm", "-journal", ".aux.xml", ".ovr", ".msk")
STALE_LOCK_MS = 30_000  # no lock is held that long: its owner was killed
# Windows has no files of these names, whatever follows a dot
_DEVICE = re.compile("con|prn|aux|nul|(com|lpt)[0-9\u00b9\u00b2\u00b3]", re.IGNORECASE)


class Replacement:
    """A file that is written under another name and takes its place when it is whole.

    As a context it gives the path to write to; a block that fails leaves the old file as it was.
    What takes longer than a block calls :meth:`finish` or :meth:`abandon` itself.

    Attributes:
        target: the file that is replaced or made, links resolved.
        path: where to write, beside it and with the same suffix.
    """

    def __init__(self, target: Path) -> None:
        self.target = Path(os.path.realpath(target))
        name = f".{self.target.stem[:40]}.{uuid.uuid4().hex[:8]}.part{self.target.suffix}"
        self.path = self.target.with_name(name)

    def finish(self) -> None:
        """Move the new file into its place, and what belonged to the old one away.

        Raises:
            OSError: it cannot be moved; the old file is still there.
        """
        hidden = _hide_side_files(self.target) if self.path.exists() else []
        try:
            moving.move(self.path, self.target)
        except OSError:
            for side_file, name in hidden:
                moving.move(name, side_file)
            self.abandon()
            raise
        for _, name in hidden:
            moving.discard(name)

    def abandon(self) -> None:
        """Remove what was written so far."""
        delete(self.path)

    def __enter__(self) -> Path:
        return self.path

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if kind is None:
            self.finish()
        else:
            self.abandon()


def delete(path: Path) -> None:
    """Delete a file and its side files; one that another program holds may stay."""
    try:
        path.unlink(missing_ok=True)
    except OSError:
        return
    _delete_side_files(path)


def name_words(text: str) -> str:
    """Return the start of a text as a file name, or a part of one, that every system takes."""
    words = re.sub(r"[^\w]+", "_", text, flags=re.UNICODE).strip("_")[:40] or "query"
    return f"{words}_" if _DEVICE.fullmatch(words) else words


def _hide_side_files(path: Path) -> list[tuple[Path, Path]]:
    """Give other names to what belongs to a file that is about to be replaced; returns both.

    SQLite would play an old log into the new file, and the old one lacks its last changes without
    it, should the move fail. One that another program holds stays.
    """
    hidden = []
    for suffix in SIDE_FILES:
        side_file = path.with_name(path.name + suffix)
        name = path.with_name(f".{path.stem[:40]}.{uuid.uuid4().hex[:8]}.old{suffix}")
        try:
            side_file.replace(name)
        except OSError:
            continue
        hidden.append((side_file, name))
    return hidden


def _delete_side_files(path: Path) -> None:
    for suffix in SIDE_FILES:
        try:
            path.with_name(path.name + suffix).unlink(missing_ok=True)
        except OSError:
            continue


def is_same(one: Path, other: Path) -> bool:
    """Tell whether two paths lead to one existing file, by whatever name, link or letter case."""
    try:
        return one.samefile(other)
    except OSError:
        return False


def comparable(path: Path | str) -> str:
    """Return a path as it compares: Windows has no large letters, and macOS takes é apart."""
    return unicodedata.normalize("NFC", os.path.normcase(path))


def is_writable(folder: Path) -> bool:
    """Tell whether files can be made in ``folder``.

    Windows says yes of folders whose access list forbids it, so that there it is tried, once.
    """
    return os.access(folder, os.W_OK) and (os.name != "nt" or takes_files(folder))


@lru_cache(maxsize=256)
def takes_files(folder: Path) -> bool:
    """Try whether a file can be made in ``folder``; it is gone again."""
    try:
        with tempfile.TemporaryFile(dir=folder):
            return True
    except OSError:
        return False


def free_name(path: Path, taken: Collection[Path] = ()) -> Path:
    """Return ``path``, with a number where it is there already or among ``taken``."""
    number, candidate = 2, path
    while candidate in taken or candidate.exists():
        candidate = path.with_name(f"{path.stem}-{number}{path.suffix}")
        number += 1
    return candidate


def claim(path: Path) -> bool:
    """Make an empty file at ``path`` unless there is one; tell whether it was made.

    Of two programs that want the name, one gets it.

    Raises:
        OSError: it cannot be made.
    """
    try:
        path.open("xb").close()
    except FileExistsError:
        return False
    return True


def claim_free_name(path: Path, taken: Collection[Path] = ()) -> Path:
    """Return a name as :func:`free_name` does, with an empty file there; raises OSError."""
    while True:
        candidate = free_name(path, taken)
        if claim(candidate):
            return candidate


@contextmanager
def locked(path: Path) -> Iterator[None]:
    """Keep other windows of QGIS from changing the file at ``path`` meanwhile; waits for none.

    Raises:
        BlockingIOError: another window is changing it.
        OSError: its folder takes no lock.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    lock = QLockFile(str(path.with_name(f".{path.name}.lock")))
    lock.setStaleLockTime(STALE_LOCK_MS)
    if not lock.tryLock(0):
        held = lock.error() == QLockFile.LockError.LockFailedError
        code = errno.EAGAIN if held else errno.EACCES
        raise OSError(code, os.strerror(code), str(path))
    try:
        yield
    finally:
        lock.unlock()
