"""The ``.part`` of a download on the disk: continued where it is of the same file, kept or dropped.

Beside it lies a small JSON file with the address and with what the server calls this version of
the file (its ETag, or when it was changed last), so that two versions are never put together.
"""

from __future__ import annotations

import contextlib
import errno
import json
import os
import shutil
from pathlib import Path
from typing import BinaryIO

from qgis.PyQt.QtCore import QLockFile

from .. import moving, wording
from ..errors import DownloadError
from ..redaction import redacted
from ..translation import tr


class PartFile:
    """One part; open between :meth:`open` and :meth:`close`, for one window of QGIS at a time.

    Attributes:
        path: the file.
        size: bytes that it has.
    """

    def __init__(self, final: Path, url: str) -> None:
        """Name the part of ``final``, which comes from ``url``; nothing is touched."""
        self.path = final.with_name(f"{final.name}.part")
        self.size = 0
        self._final = final
        self._url = redacted(url)  # it may hold a key
        self._memo = final.with_name(f"{self.path.name}.json")
        self._lock = QLockFile(str(final.with_name(f".{self.path.name}.lock")))
        self._lock.setStaleLockTime(0)  # held for hours; that of a process that died is broken
        self._file: BinaryIO | None = None

    def is_open(self) -> bool:
        """Tell whether the part is being written."""
        return self._file is not None

    def open(self, most_bytes: int, *, has_checksum: bool) -> None:
        """Open the part, what it holds already at the front, or an empty one.

        Args:
            most_bytes: a part that is longer is of another file, and dropped.
            has_checksum: a later check notices it if two versions were put together, so that the
                server need not name them.

        Raises:
            DownloadError: another window of QGIS is writing it.
            OSError: it cannot be opened.
        """
        self.path.parent.mkdir(parents=True, exist_ok=True)
        if not self._lock.tryLock(0):
            if self._lock.error() != QLockFile.LockError.LockFailedError:  # nobody may write there
                raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(self.path))
            raise DownloadError(
                tr("{path} is being written by another window of QGIS.").format(path=self.path),
                tr("Wait until it is done there."),
            )
        version = self.version()
        known = version is not None and (version or has_checksum)
        if not known or not self.path.is_file() or self.path.stat().st_size > most_bytes:
            self.drop()
        self._file = self.path.open("ab")
        self.size = self._file.tell()

    def write(self, data: bytes) -> None:
        """Append ``data``; raises OSError."""
        self._file.write(data)
        self.size += len(data)

    def empty(self) -> None:
        """Begin anew; raises OSError."""
        self._file.truncate(0)
        self.size = 0

    def version(self) -> str | None:
        """Return what the server called this version, empty for nothing; None if nobody knows."""
        try:
            memo = json.loads(self._memo.read_text(encoding="utf-8"))
            return str(memo["version"]) if memo["url"] == self._url else None
        except (OSError, ValueError, KeyError, TypeError):
            return None

    def note_version(self, version: str) -> None:
        """Remember what the server calls the version that is written now; raises OSError."""
        memo = {"url": self._url, "version": version}
        self._memo.write_text(json.dumps(memo), encoding="utf-8")

    def close(self) -> None:
        """Close it; raises OSError where the disk does not take its last bytes."""
        file, self._file = self._file, None
        try:
            if file is not None:
                file.close()
        finally:
            self._lock.unlock()  # another window may write it from here on

    def drop(self) -> None:
        """Delete it, as far as the system lets it be deleted."""
        for path in (self.path, self._memo):
            with contextlib.suppress(OSError):
                path.unlink(missing_ok=True)

    def keep(self) -> Path:
        """Give the file its own name and return that; raises OSError."""
        moving.move(self.path, self._final)
        self.drop()
        return self._final


def check_space(folder: Path, needed: int) -> None:
    """Check that ``needed`` bytes are free on the disk of ``folder``.

    Raises:
        DownloadError: they are not.
        OSError: nobody can tell.
    """
    free = shutil.disk_usage(folder).free
    if free < needed:
        text = tr("The disk is too full: {needed} are needed in {folder}, {free} are free.")
        sizes = {"needed": wording.published_size(needed), "free": wording.published_size(free)}
        raise DownloadError(
            text.format(folder=folder, **sizes), tr("Free some space and try again.")
        )
