"""Opens the help page that ships with the plugin."""

from __future__ import annotations

from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtGui import QDesktopServices

from .definitions import HELP


def show_help() -> None:
    """Show the help in the user's browser."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(HELP)))
