"""Opens a page of the help that ships with the plugin."""

from __future__ import annotations

from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtGui import QDesktopServices

from .definitions import HELP


def page(name: str) -> QUrl:
    """Return where a page lies; its name is that of its source in ``docs``, without the suffix."""
    return QUrl.fromLocalFile(str(HELP / f"{name}.html"))


def show_help(name: str = "index") -> None:
    """Show a page of the help in the user's browser."""
    QDesktopServices.openUrl(page(name))
