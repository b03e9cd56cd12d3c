"""An interpreter of the user's own: looked at, and what it lacks as one line for a terminal."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsApplication
from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import QPushButton, QVBoxLayout, QWidget

from ...definitions import PACKAGES
from ...errors import TextSearchError
from ...installation.requirements import quoted
from ...translation import tr
from ...worker.interpreter import InterpreterCheck, Python
from ..notice import Notice

SETTLE_MS = 600


class OwnBox(QWidget):
    """A field for the program; what is typed is looked at when it is complete.

    Signals:
        choice_changed(): another program was chosen, or looked at.
    """

    choice_changed = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._check: InterpreterCheck | None = None
        self._python: Python | None = None
        self.path = QgsFileWidget(self)
        self.path.setObjectName("interpreterWidget")
        self.path.setStorageMode(QgsFileWidget.StorageMode.GetFile)
        self.path.setDialogTitle(tr("Python interpreter of the search engine"))
        self.path.lineEdit().setPlaceholderText(tr("Python of an environment"))
        self.verdict = Notice("ownVerdict", self)
        self.copy_button = QPushButton(tr("Copy command"), self)
        self.copy_button.setObjectName("ownCopyButton")
        self.copy_button.hide()
        self.again_button = QPushButton(tr("Look again"), self)
        self.again_button.setObjectName("ownAgainButton")
        self.again_button.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for widget in (self.path, self.verdict, self.copy_button, self.again_button):
            column.addWidget(widget)
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(SETTLE_MS)
        self._settle.timeout.connect(self.look)
        self.path.fileChanged.connect(self._on_path)
        self.copy_button.clicked.connect(self._copy)
        self.again_button.clicked.connect(self.look)

    def chosen(self) -> Path | None:
        """Return the program, None unless it can run the engine."""
        if self._python is None or self._python.lacking:
            return None
        return Path(self.path.filePath().strip())

    def look(self) -> None:
        """Look at the program in the field; the answer comes within 5 s."""
        self.stop()
        self._show(None)
        chosen = self.path.filePath().strip()
        if not chosen:
            return
        self.verdict.say(tr("Looking at the interpreter…"))
        self._check = InterpreterCheck(Path(chosen), self)
        self._check.passed.connect(self._on_passed)
        self._check.refused.connect(self._on_refused)
        self._check.start()

    def stop(self) -> None:
        """End a look that still runs."""
        self._settle.stop()
        check, self._check = self._check, None
        if check is not None:
            check.cancel()
            check.deleteLater()

    def _on_path(self, _: str) -> None:
        self.stop()
        self._show(None)
        self._settle.start()

    def _on_passed(self, python: Python) -> None:
        self.stop()
        self._show(python)

    def _on_refused(self, error: TextSearchError) -> None:
        self.stop()
        self.verdict.say(error.text(), "warning")

    def _show(self, python: Python | None) -> None:
        self._python = python
        lacking = python.lacking if python is not None else ()
        self.copy_button.setVisible(bool(lacking))
        self.again_button.setVisible(bool(lacking))
        if python is None:
            self.verdict.clear()
        elif lacking:
            text = tr("Python {version} lacks {names}. In a terminal: {command}")
            text = text.format(
                version=python.name, names=", ".join(lacking), command=self._command()
            )
            self.verdict.say(text, "warning")
        else:
            text = tr("Python {version} has all packages.").format(version=python.name)
            self.verdict.say(text, "success")
        self.choice_changed.emit()

    def _command(self) -> str:
        """Return the line that installs what is lacking."""
        wanted = [f"{name}{PACKAGES[name]}" for name in self._python.lacking]
        words = [self.path.filePath().strip(), "-m", "pip", "install", *wanted]
        return " ".join(map(quoted, words))

    def _copy(self) -> None:
        QgsApplication.clipboard().setText(self._command())
