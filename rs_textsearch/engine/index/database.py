"""SQLite's errors in words that say which file is meant and what to do."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from rs_textsearch.engine import kinds
from rs_textsearch.engine.errors import BadInput, Busy, NoSpace
from rs_textsearch.engine.named import RASTERS
from rs_textsearch.engine.paths import disk_error, file_uri


def connected(path: Path, *, write: bool) -> sqlite3.Connection:
    """Open the database at ``path``, which commits by itself and may be used by any thread.

    Opened for writing even to read: the first reader after a killed run has to roll back the
    transaction that it left. SQLite itself falls back to reading where it may not.
    """
    connection = _connected(path, "mode=rw")
    if write:
        return connection
    try:
        connection.execute("PRAGMA query_only = 1")
        connection.execute("SELECT 1 FROM sqlite_master LIMIT 1").fetchone()
    except sqlite3.OperationalError as error:
        if not (_is_refused(error) and _is_whole(path)):
            raise
        # QGIS left it in the mode that keeps a log, which asks even readers to write beside it.
        connection.close()
        connection = _connected(path, "mode=ro&immutable=1")
    return connection


def _connected(path: Path, how: str) -> sqlite3.Connection:
    connection = sqlite3.connect(
        f"{file_uri(path)}?{how}",
        uri=True, timeout=20, isolation_level=None, check_same_thread=False,
    )  # fmt: skip
    # Damaged text is told from what it says, not from an error without a place.
    connection.text_factory = lambda data: data.decode("utf-8", "replace")
    return connection


def _is_refused(error: Exception) -> bool:
    """Whether SQLite was not allowed to open or to write something."""
    text = str(error).lower()
    return any(word in text for word in ("readonly", "read-only", "unable to open"))


def _is_whole(path: Path) -> bool:
    """Whether all of a database that can be read is in its file, and nothing in a log beside it."""
    beside = (path.with_name(path.name + suffix) for suffix in ("-wal", "-journal"))
    return os.access(path, os.R_OK) and not any(f.exists() and f.stat().st_size for f in beside)


@contextmanager
def database_errors(path: Path) -> Iterator[None]:
    """Turn SQLite's errors on ``path`` into engine errors."""
    try:
        yield
    except (sqlite3.Error, UnicodeDecodeError) as error:
        # The latter is about the message, where that quotes what is damaged.
        raise _translate(error, path) from error
    except PermissionError as error:
        raise _read_only(path) from error
    except OSError as error:
        raise disk_error(error, path) from error


def _translate(error: Exception, path: Path) -> BadInput | Busy | NoSpace:
    text = str(error).lower()
    if "full" in text:
        return NoSpace.of("disk_full_index", path=str(path))
    if "locked" in text or "busy" in text:
        return Busy.of("file_held", path=str(path))
    if _is_refused(error):
        return _read_only(path)
    damaged = any(word in text for word in ("not a database", "malformed", "corrupt"))
    if damaged or isinstance(error, UnicodeDecodeError):
        return _no_index(error, path)
    return BadInput.of("database", path=str(path), reason=str(error))


def _no_index(error: Exception, path: Path) -> BadInput:
    """Say what a file is that SQLite cannot read: only our own may be built again."""
    if kinds.says_index(path):
        return BadInput.of("index_broken", path=str(path), reason=str(error))
    which = "raster_no_index" if path.suffix.lower() in RASTERS else "hardly_index"
    return BadInput.of(which, path=str(path))


def _read_only(path: Path) -> BadInput:
    which = "file_read_only" if os.access(path, os.R_OK) else "file_secret"
    return BadInput.of(which, path=str(path))
