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
_OF_A_PATH = {
    errno.ENAMETOOLONG: "name_long",
    errno.ELOOP: "links_circle",
    errno.EACCES: "file_refused",
    errno.EPERM: "file_refused",
    errno.EROFS: "disk_read_only",
    errno.ENOENT: "file_missing_here",
    errno.ENOTDIR: "folder_is_file",
    errno.EISDIR: "file_is_folder",
}
"""Codes of errors by what the system says of a file."""
_OF_ALL = {errno.EMFILE: "open_files", errno.ENFILE: "open_files_of_all"}
"""The same, whichever file it was."""
_FORESEEN: dict[type[BaseException], str] = {
    RecursionError: "given_nested", OverflowError: "given_large", UnicodeError: "given_not_utf8",
}  # fmt: skip


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
        return BadInput.of("database_failed", reason=_line(error))
    if isinstance(error, ValueError) and "null byte" in str(error):
        return BadInput.of("file_null")
    if isinstance(error, RuntimeError) and "Symlink loop" in str(error):  # before Python 3.13
        return BadInput.of("links_circle", path=str(error).rpartition("from ")[2].strip("'"))
    for kind, code in _FORESEEN.items():
        if isinstance(error, kind):
            return BadInput.of(code, doing=doing)
    return EngineError.of(
        "engine_failed", doing=doing, kind=type(error).__name__, reason=_line(error)
    )


def _disk_error(error: OSError) -> EngineError:
    name = os.fsdecode(error.filename) if isinstance(error.filename, (str, bytes)) else ""
    number = error.errno or 0
    if number in _FULL:
        return NoSpace.of("disk_full", path=name) if name else NoSpace.of("disk_full_unknown")
    if number in _OF_ALL:
        return BadInput.of(_OF_ALL[number])
    if name and number in _OF_A_PATH:
        return BadInput.of(_OF_A_PATH[number], path=name)
    said = f"{name}: {error.strerror or _line(error)}" if name else _line(error)
    return BadInput.of("system_failed", reason=said)


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
