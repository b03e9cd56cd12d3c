"""Where the pages of the help lie."""

from __future__ import annotations

from qgis.PyQt.QtCore import QUrl

from .definitions import HELP


def page(name: str = "index") -> QUrl:
    """Return where a page lies; its name is that of its source in ``docs``, without the suffix."""
    return QUrl.fromLocalFile(str(HELP / f"{name}.html"))
