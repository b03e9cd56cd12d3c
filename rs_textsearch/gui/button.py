"""The push button of pages with lines to fill in."""

from __future__ import annotations

from qgis.PyQt.QtWidgets import QPushButton, QWidget


def plain_button(name: str, text: str, parent: QWidget) -> QPushButton:
    """Return a button of that object name, which Enter in a line beside it does not press."""
    button = QPushButton(text, parent)
    button.setObjectName(name)
    button.setAutoDefault(False)
    return button
