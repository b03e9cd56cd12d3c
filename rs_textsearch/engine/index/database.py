"""SQLite's errors in words that say which file is meant and what to do."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from rs_textsearch.engine.errors import BadInput, Busy, NoSpace
from rs_textsearch.engine.paths import disk_error


@contextmanager
def database_errors(path: Path) -> Iterator[None]:
    """Turn SQLite's errors on ``path`` into engine errors."""
    try:
        yield
    except sqlite3.Error as error:
        raise _translate(error, path) from error
    except PermissionError as error:
        raise _read_only(path) from error
    except OSError as error:
        raise disk_error(error, path) from error


def _translate(error: sqlite3.Error, path: Path) -> BadInput | Busy | NoSpace:
    text = str(error).lower()
    if "full" in text:
        return NoSpace(
            f"There is no space left on the disk of {path}.",
            "Free some space and run it again; what was indexed so far is kept.",
        )
    if "locked" in text or "busy" in text:
        return Busy(
            f"{path} is held by another program.", "Close the other program and try again."
        )
    if "readonly" in text or "read-only" in text or "unable to open" in text:
        return _read_only(path)
    if "not a database" in text or "malformed" in text or "corrupt" in text:
        return BadInput(
            f"{path} is damaged or is no GeoPackage ({error}).",
            "Remove it and build the index again.",
        )
    return BadInput(
        f"{path} cannot be used: {error}.", "Check the file and the disk, or build the index again."
    )


def _read_only(path: Path) -> BadInput:
    return BadInput(
        f"{path} or its folder cannot be written to.",
        "Choose a place where you may write, or close the program that holds the file.",
    )
