"""The errors that a user may meet: what happened, to what, and what to do about it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import Qgis

from . import wording
from .redaction import redacted
from .translation import tr

ENGINE_CODES = ("engine_missing", "missing_package", "protocol")
"""Codes of errors after which the engine must be set up, or another one."""


class TextSearchError(Exception):
    """Base of all errors shown to the user; credentials are taken out of every text.

    Attributes:
        message: one sentence, what happened and to which file or layer.
        remedy: what the user can do about it; may be empty.
        details: technical text for the log, never shown in a message bar.
        level: how QGIS should show it.
        code: stable word for programs and tests.
        text_code: of what the engine says, in ``error_texts.ERRORS``; empty for other texts.
    """

    level = Qgis.MessageLevel.Warning
    code = "error"
    text_code = ""

    def __init__(self, message: str, remedy: str = "", details: str = "") -> None:
        super().__init__(redacted(message))
        self.message = redacted(message)
        self.remedy = redacted(remedy)
        self.details = redacted(details)

    def text(self) -> str:
        """Return message and remedy as one paragraph."""
        return f"{self.message} {self.remedy}".strip()


class SourceError(TextSearchError):
    """A layer that cannot be searched: no file, no CRS, gone."""

    code = "source"


class QueryFileError(TextSearchError):
    """A file of saved queries that cannot be read or written."""

    code = "queries"


class LabelFileError(TextSearchError):
    """A file of marks that cannot be read or written."""

    code = "labels"


class OutputError(SourceError):
    """A file that must not be replaced, or cannot be written."""

    code = "output"


class ServiceLayerError(SourceError):
    """A layer whose picture lies in no file that the engine can open; it can be drawn into one."""

    code = "service_layer"


class BundleError(TextSearchError):
    """A model bundle that cannot be added, read or removed."""

    code = "bundle"


class ModelListError(TextSearchError):
    """A list of models that cannot be read, or says something that makes no sense."""

    code = "model_list"


class DownloadError(TextSearchError):
    """A file that cannot be fetched, or is not the one that was wanted."""

    code = "download"


class EngineMissingError(TextSearchError):
    """No usable interpreter for the engine."""

    level = Qgis.MessageLevel.Critical
    code = "engine_missing"


class EngineSetupError(TextSearchError):
    """The engine's environment could not be made, completed or removed."""

    code = "engine_setup"


class EngineProtocolError(TextSearchError):
    """The process that was started does not speak this plugin's protocol."""

    level = Qgis.MessageLevel.Critical
    code = "protocol"


class EngineCrashedError(TextSearchError):
    """The engine ended, or stopped answering, while work was asked of it."""

    level = Qgis.MessageLevel.Critical
    code = "crashed"


class CancelledError(TextSearchError):
    """The user cancelled; nothing is wrong."""

    level = Qgis.MessageLevel.Info
    code = "cancelled"


class EngineReplyError(TextSearchError):
    """The engine refused a request and said why (codes: see ``worker.protocol``)."""

    def __init__(self, code: str, message: str, remedy: str = "", details: str = "") -> None:
        super().__init__(message, remedy, details)
        self.code = code


def unwritable(path: Path, error: OSError) -> OutputError:
    """Return that a file or folder cannot be written, and why."""
    return OutputError(
        tr("{path} cannot be written: {reason}.").format(path=path, reason=error.strerror),
        tr("Check that its folder is writable and that the disk has space."),
    )


def from_reply(error: dict[str, Any]) -> TextSearchError:
    """Return the error that an engine's ``error`` message describes."""
    code = str(error.get("code") or "internal")
    message = wording.note(error["note"]) if error.get("note") else str(error.get("message") or "")
    message = message or tr("The engine reported an error without a text.")
    remedy = wording.remedy(error)
    if code == "cancelled":
        return CancelledError(message)
    reply = EngineReplyError(code, message, remedy, str(error.get("details") or ""))
    reply.text_code = str((error.get("note") or {}).get("code") or "")
    return reply
