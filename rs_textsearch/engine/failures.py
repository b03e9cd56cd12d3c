"""What went wrong, as an error that the user can act on, whatever a library raised.

The last net of the command line and of the server: modules that know more about a failure raise
an :class:`~rs_textsearch.engine.errors.EngineError` themselves.
"""

from __future__ import annotations

import errno
import os
import sqlite3
import traceback
from datetime import datetime
from pathlib import Path

from rs_textsearch.engine import packages
from rs_textsearch.engine.errors import BadInput, EngineError, NoSpace, OutOfMemory
from rs_textsearch.engine.paths import cache_folder
from rs_textsearch.redaction import redacted

_FULL = {errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC)}
_REMEDIES = {
    errno.ENAMETOOLONG: "Give it a shorter name.",
    errno.ELOOP: "Its links go round in a circle: mend or remove them.",
    errno.EACCES: "Check that you may read it and write to its folder.",
    errno.EPERM: "Check that you may read it and write to its folder.",
    errno.EROFS: "Choose a place where you may write.",
    errno.ENOENT: "Check the name and the folder.",
    errno.ENOTDIR: "Check the name: a part of it is a file, not a folder.",
    errno.EISDIR: "Name a file in it.",
    errno.EMFILE: "Raise the limit of open files (ulimit -n), or take fewer files at once.",
    errno.ENFILE: "Close other programs, or take fewer files at once.",
}


def as_engine_error(error: BaseException, doing: str) -> EngineError:
    """Return ``error``, raised while ``doing`` a command, as one that says what to do.

    Its code is ``internal`` only where nobody foresaw it.
    """
    if isinstance(error, EngineError):
        return error
    missing = packages.failure(error) if isinstance(error, Exception) else None
    if missing is not None:
        return missing
    if isinstance(error, MemoryError):
        return OutOfMemory.of("memory", doing=doing)
    if isinstance(error, OSError):
        return _disk_error(error)
    if isinstance(error, sqlite3.Error):
        return BadInput(
            f"A database cannot be used: {_line(error)}.",
            "Check the disk and that the file is complete.",
        )
    if isinstance(error, ValueError) and "null byte" in str(error):
        return BadInput("No file has a name with a null byte in it.", "Check the names.")
    if isinstance(error, RuntimeError) and "Symlink loop" in str(error):  # before Python 3.13
        return BadInput(f"{_line(error)}.", _REMEDIES[errno.ELOOP])
    foreseen = _FORESEEN.get(type(error))
    if foreseen is not None:
        return BadInput(f"{doing} cannot use what was given: {foreseen[0]}.", foreseen[1])
    if isinstance(error, UnicodeError):
        return BadInput(
            f"{doing} cannot use what was given: a text or a name is not valid UTF-8.",
            "Check the names of the files, and that none of them is damaged.",
        )
    return EngineError.of(
        "engine_failed", doing=doing, kind=type(error).__name__, reason=_line(error)
    )


_FORESEEN: dict[type[BaseException], tuple[str, str]] = {
    RecursionError: ("it is nested too deeply", "Check that the files are what they should be."),
    OverflowError: ("a number is too large", "Give smaller numbers."),
}


def _disk_error(error: OSError) -> EngineError:
    name = os.fsdecode(error.filename) if isinstance(error.filename, (str, bytes)) else ""
    what = f"{name}: {error.strerror or _line(error)}" if name else _line(error)
    if error.errno in _FULL:
        return NoSpace(f"{what}.", "Free some space and run it again.")
    known = _REMEDIES.get(error.errno or 0, "Check the file and the disk.")
    return BadInput(f"{what}.", known)


def _line(error: BaseException) -> str:
    """Return the error's text as one line of a readable length."""
    text = " ".join(str(error).split()).rstrip(".")
    return text if len(text) <= 300 else f"{text[:300]} ..."


def kept_for_a_report(error: BaseException, arguments: list[str]) -> Path | None:
    """Write how ``error`` came about to a file; returns it, ``None`` where none can be written."""
    try:
        folder = cache_folder()
        folder.mkdir(parents=True, exist_ok=True)
        log = folder / "error.log"
        when = datetime.now().astimezone().isoformat(timespec="seconds")
        told = f"{when} {arguments!a}\n{''.join(traceback.format_exception(error))}"
        log.write_text(redacted(told), "utf-8", "backslashreplace")
        return log
    except (OSError, EngineError, ImportError):
        return None
