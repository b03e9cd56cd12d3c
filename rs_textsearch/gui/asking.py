"""What the user is asked before a file of theirs is replaced."""

from __future__ import annotations

from pathlib import Path

from qgis.PyQt.QtWidgets import QMessageBox, QWidget

from ..translation import tr


def may_replace(path: Path, window: QWidget) -> bool:
    """Tell whether ``path`` may be written: it is new, or the user says so."""
    if not path.exists():
        return True
    answer = QMessageBox.question(
        window,
        tr("Replace File"),
        tr("{path} exists. Replace it?").format(path=path),
        QMessageBox.StandardButton.Yes | QMessageBox.StandardButton.No,
        QMessageBox.StandardButton.No,
    )
    return answer == QMessageBox.StandardButton.Yes
