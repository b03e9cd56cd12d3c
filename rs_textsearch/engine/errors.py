"""The one error tree of the engine.

Every error says what happened and to which file (``message``), what to do about it (``remedy``)
and carries the ``code`` under which it travels to the plugin.
"""

from __future__ import annotations

from typing import Any, TypeVar

from rs_textsearch.engine.notes import Note, Value, filled
from rs_textsearch.error_texts import ERRORS
from rs_textsearch.redaction import redacted


class EngineError(Exception):
    """Something that the user can understand and act on.

    ``code`` is the protocol's word for the kind of error, ``message`` one line that names the
    file or layer, ``remedy`` one line that says what to do. Neither shows credentials. ``note`` is
    the message as code and values, for who says it in another language; ``None`` where the message
    is in no table.
    """

    code = "internal"

    def __init__(self, message: str, remedy: str = "") -> None:
        self.message = redacted(message)
        self.remedy = redacted(remedy)
        self.note: Note | None = None
        super().__init__(self.message)

    @classmethod
    def of(cls: type[_Error], which: str, **values: Value) -> _Error:
        """Return the error of this code in ``error_texts.ERRORS``, with its values filled in."""
        text = ERRORS[which]
        error = cls(filled(text.message, values), filled(text.remedy, values))
        error.note = Note(which, error.message, values)
        return error

    @property
    def said(self) -> Note | str:
        """Return the message, as a value of a note or of another error."""
        return self.message if self.note is None else self.note

    def __str__(self) -> str:
        return f"{self.message} {self.remedy}".strip()

    def as_dict(self) -> dict[str, Any]:
        """Return the error as the protocol sends it."""
        document = {"code": self.code, "message": self.message, "remedy": self.remedy}
        return document if self.note is None else {**document, "note": self.note.as_json()}


_Error = TypeVar("_Error", bound=EngineError)


class BadInput(EngineError):
    """A parameter, a path or a file's content cannot be used."""

    code = "bad_input"


class UnreadableRaster(EngineError):
    """A raster is missing, damaged or of a kind that cannot be searched."""

    code = "unreadable_raster"


class BundleError(EngineError):
    """A model bundle is missing, damaged or not the one that an index was built with."""

    code = "bundle"


class StaleIndex(EngineError):
    """An index does not fit what is asked of it and has to be built again."""

    code = "stale_index"


class NoSpace(EngineError):
    """The disk is full."""

    code = "no_space"


class OutOfMemory(EngineError):
    """There is not enough memory for a request."""

    code = "out_of_memory"


class MissingPackage(EngineError):
    """The engine's own Python environment lacks a package."""

    code = "missing_package"


class Busy(EngineError):
    """Another engine or another job holds what is needed."""

    code = "busy"


class WorkerDied(EngineError):
    """Processes of an index run were killed."""

    code = "worker_died"


class Cancelled(EngineError):
    """The user cancelled the request."""

    code = "cancelled"


class ProtocolError(EngineError):
    """A line from the client is not a request that the engine knows."""

    code = "protocol"


def first_line(error: BaseException) -> str:
    """Return the first line of an error's text, without its full stop."""
    return (str(error).splitlines() or [type(error).__name__])[0].rstrip(". ")
