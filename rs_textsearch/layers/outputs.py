"""Files that are written whole or not at all, and what lies beside them."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

SIDE_FILES = ("-wal", "-shm", "-journal", ".aux.xml")


def copy(source: Path, target: Path) -> None:
    """Copy a result file under a temporary name and move it into place.

    A GeoPackage is copied by SQLite, since a part of it may be in the log of an open connection.

    Raises:
        OSError, sqlite3.Error: it cannot be read or written.
    """
    part = target.with_name(f".{target.name}.part")
    try:
        if source.suffix == ".gpkg":
            with closing(sqlite3.connect(source)) as old, closing(sqlite3.connect(part)) as new:
                old.backup(new)
                new.execute("PRAGMA journal_mode = DELETE")
        else:
            shutil.copyfile(source, part)
        part.replace(target)
    finally:
        part.unlink(missing_ok=True)


def delete(path: Path) -> None:
    """Delete a result file and its side files; one that another program holds may stay."""
    for suffix in ("", *SIDE_FILES):
        try:
            path.with_name(path.name + suffix).unlink(missing_ok=True)
        except OSError:
            continue
