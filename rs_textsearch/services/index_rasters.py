"""Which rasters an index file is about, read from the file itself, without the engine."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing
from functools import lru_cache
from pathlib import Path
from urllib.parse import quote

from ..files import comparable, is_same


def belongs_to(index: Path, raster: Path) -> bool:
    """Tell whether the file ``index`` is, or can become, an index of ``raster``.

    It is not where other rasters, which are there, are all that it holds: those of a file that
    happens to have the same name. One whose rasters are all lost may be that of a raster that
    was renamed, which the engine finds out by its content; of a file that cannot be read the
    engine says what is wrong.
    """
    rasters = rasters_of(index)
    if not rasters:
        return True
    if comparable(raster) in map(comparable, rasters):  # before a look at any file
        return True
    if any(is_same(recorded, raster) for recorded in rasters):
        return True
    return not any(recorded.exists() for recorded in rasters)


def rasters_of(index: Path) -> tuple[Path, ...] | None:
    """Return where the rasters of ``index`` lie now; None where the file is no index to read."""
    try:
        found = index.stat()
    except OSError:
        return None
    try:
        return _read(index, found.st_mtime_ns, found.st_size)
    except (sqlite3.Error, UnicodeError):
        return None


@lru_cache(maxsize=1024)
def _read(index: Path, _time: int, _size: int) -> tuple[Path, ...]:
    """Return the same, once for each state of the file; errors, which may pass, are not kept."""
    text = index.as_posix()
    # three slashes and no authority, also for \\server\share
    address = f"file://{'' if text.startswith('/') else '/'}{quote(text)}"
    try:
        rows = _rows(f"{address}?mode=ro")
    except (sqlite3.Error, UnicodeError):
        rows = _rows(f"{address}?immutable=1")  # where the folder is read-only
    return tuple(_place(index, str(path), str(relative)) for path, relative in rows)


def _rows(address: str) -> list[tuple[str, str]]:
    with closing(sqlite3.connect(address, uri=True, timeout=1)) as connection:
        query = "SELECT path, relative_path FROM rs_textsearch_rasters"
        return connection.execute(query).fetchall()


def _place(index: Path, recorded: str, relative: str) -> Path:
    """Return where the engine looks for a raster: beside the index first, as it was recorded."""
    beside = Path(os.path.abspath(index.parent / relative))  # noqa: PTH100 - links stay
    return beside if relative and beside.exists() else Path(recorded)
