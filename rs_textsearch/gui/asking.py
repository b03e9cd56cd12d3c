"""What the user is asked before something is done that cannot be taken back."""

from __future__ import annotations

from pathlib import Path

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QMessageBox, QWidget

from ..translation import tr

_Button = QMessageBox.StandardButton


def agrees(
    window: QWidget, title: str, text: str, no: QMessageBox.StandardButton = _Button.Cancel
) -> bool:
    """Tell whether the user says Yes to ``text``; ``no`` is the other button and the default.

    The text is shown as it is: it quotes names that others gave, of files and of models.
    """
    box = QMessageBox(QMessageBox.Icon.Question, title, "", _Button.Yes | no, window)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(text)
    box.setDefaultButton(no)
    answer = box.exec()
    box.deleteLater()
    return answer == _Button.Yes


def may_replace(path: Path, window: QWidget) -> bool:
    """Tell whether ``path`` may be written: it is new, or the user says so."""
    text = tr("{path} exists. Replace it?").format(path=path)
    return not path.exists() or agrees(window, tr("Replace File"), text, _Button.No)
