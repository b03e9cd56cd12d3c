"""What is said of an error."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class ErrorText:
    """What happened, what to do about it, and what to do in QGIS where that is something else.

    Without a remedy it is that of the error which it gives as a reason.
    """

    message: str
    remedy: str
    in_qgis: str = ""
