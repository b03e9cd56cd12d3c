"""What an environment is made of: which Python, what for, and from where."""

from __future__ import annotations

import sys
from pathlib import Path

from qgis.core import QgsApplication
from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QComboBox,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ... import wording
from ...installation import pythons, requirements
from ...installation.requirements import Choice
from ...translation import tr
from ...worker.interpreter import Python
from ...worker.python_search import PythonSearch
from ..notice import Notice


class CreateBox(QWidget):
    """The fields of one way to make an environment.

    Signals:
        choice_changed(): what is chosen is another.
    """

    choice_changed = pyqtSignal()

    def __init__(
        self, folder: Path, search: PythonSearch, *, offline: bool, parent: QWidget | None = None
    ) -> None:
        """Make the fields.

        Args:
            folder: where the environment will be.
            search: finds the Pythons; started by whoever shows this.
            offline: the packages come from a folder of wheels.
            parent: owns this widget.
        """
        super().__init__(parent)
        self._folder = folder
        self._search = search
        self.python = QComboBox(self)
        self.python.setObjectName("pythonCombo")
        self.python.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.python.setToolTip(tr("The Python that the engine's environment is made of"))
        self.advice = Notice("pythonAdvice", self)
        self.copy_button = QPushButton(tr("Copy command"), self)
        self.copy_button.setObjectName("pythonCopyButton")
        self.again_button = QPushButton(tr("Look again"), self)
        self.again_button.setObjectName("pythonAgainButton")
        self.cuda = QCheckBox(tr("For NVIDIA GPUs (CUDA)"), self)
        self.cuda.setObjectName("cudaCheck")
        self.cuda.setVisible(sys.platform != "darwin")
        self.training = QCheckBox(tr("With what training needs (PyTorch)"), self)
        self.training.setObjectName("trainingCheck")
        self.wheels = QgsFileWidget(self)
        self.wheels.setObjectName("wheelsWidget")
        self.wheels.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        self.wheels.setDialogTitle(tr("Folder of wheels"))
        self.wheels.lineEdit().setPlaceholderText(tr("Folder of wheels"))
        self.wheels_notice = Notice("wheelsNotice", self)
        self.download_button = QPushButton(tr("Copy the command that fills it"), self)
        self.download_button.setObjectName("wheelsCopyButton")
        self.download_button.setToolTip(
            tr("For a computer with a network, the same system and the same version of Python")
        )
        self._offline = offline
        for widget in (self.wheels, self.download_button):
            widget.setVisible(offline)
        self.about = QLabel(self)
        self.about.setObjectName("setupAbout")
        self.about.setWordWrap(True)
        self.about.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for widget in (
            self.python, self.advice, self.copy_button, self.again_button, self.wheels,
            self.wheels_notice, self.download_button, self.cuda, self.training, self.about,
        ):  # fmt: skip
            column.addWidget(widget)
        self.copy_button.clicked.connect(lambda: _copy(pythons.how_to_get()))
        self.again_button.clicked.connect(self._search.start)
        self.download_button.clicked.connect(self._copy_download)
        self._search.changed.connect(self.show_pythons)
        for signal in (self.python.currentIndexChanged, self.cuda.toggled, self.training.toggled):
            signal.connect(self._on_changed)
        self.wheels.fileChanged.connect(self._on_changed)
        self.show_pythons()

    def choice(self) -> Choice:
        """Return what the environment shall be for."""
        return Choice(self.cuda.isChecked(), self.training.isChecked())

    def show_choice(self, choice: Choice) -> None:
        """Show what the environment that is there is for."""
        self.cuda.setChecked(choice.cuda)
        self.training.setChecked(choice.training)

    def chosen_python(self) -> Path | None:
        """Return the Python to make it of; None where none was found."""
        return self.python.currentData()

    def chosen_wheels(self) -> Path | None:
        """Return the folder of wheels; None where the network is used or none is chosen."""
        named = self.wheels.filePath().strip() if self._offline else ""
        return Path(named) if named else None

    def is_complete(self) -> bool:
        """Tell whether all is known that is needed."""
        wheels = self.chosen_wheels()
        return self.chosen_python() is not None and (
            not self._offline or (wheels is not None and not self.wheels_notice.text())
        )

    def show_pythons(self) -> None:
        """Show what the search has found, and how to get a Python where there is none."""
        found = self._search.found
        chosen = self.python.currentText()
        self.python.blockSignals(True)
        self.python.clear()
        for python in found:
            self.python.addItem(f"Python {python.name} · {python.path}", python.path)
        self.python.setCurrentIndex(max(0, self.python.findText(chosen)))
        self.python.blockSignals(False)
        self.python.setVisible(bool(found))
        lacks = not found and not self._search.is_running()
        self.again_button.setVisible(lacks)
        command = pythons.how_to_get()
        self.copy_button.setVisible(lacks and bool(command))
        self.copy_button.setToolTip(command)
        if self._search.is_running() and not found:
            self.advice.say(tr("Looking for Python…"))
        else:
            self.advice.say(advice(self._search.unable, command) if lacks else "", "warning")
        self._on_changed()

    def _on_changed(self, *_: object) -> None:
        choice = self.choice()
        wheels = self.chosen_wheels()
        self.wheels_notice.say(_wrong_with(choice, wheels) if wheels else "", "warning")
        text = tr("Into {folder}: {disk} on the disk.")
        if not self._offline:
            text = tr(
                "Into {folder}: about {download} to download, {disk} on the disk. It is your "
                "own, all QGIS profiles share it, and nothing else is changed."
            )
        sizes = {
            "download": wording.published_size(choice.download_bytes()),
            "disk": wording.published_size(choice.disk_bytes()),
        }
        shown = str(self._folder).replace("/", "/\u200b")  # a path breaks at its folders
        self.about.setText(text.format(folder=shown, **sizes))
        self.choice_changed.emit()

    def _copy_download(self) -> None:
        python = self.python.currentText().split(" ")[1:2] or ["3"]
        version = ".".join(python[0].split(".")[:2])
        program = f"py -{version}" if sys.platform == "win32" else f"python{version}"
        folder = self.chosen_wheels() or Path("wheels")
        _copy(requirements.download_commands(program, self.choice(), folder))


def advice(unable: list[Python], command: str) -> str:
    """Return what to do where no Python can make an environment."""
    if unable:
        text = tr("{path} lacks the modules venv and ensurepip.").format(path=unable[0].path)
    else:
        least = ".".join(map(str, pythons.LEAST))
        text = tr("No Python {least} or newer was found besides QGIS's own.").format(least=least)
    if command:
        remedy = tr("Run in a terminal: {command}").format(command=command)
    else:
        remedy = tr("Install one with your system's package manager, or from python.org.")
    return f"{text} {remedy}"


def _wrong_with(choice: Choice, wheels: Path) -> str:
    """Return why a folder of wheels cannot be used, empty where it can."""
    if not wheels.is_dir():
        return tr("There is no folder {path}.").format(path=wheels)
    lacking = requirements.lacking(choice.requirements(), wheels)
    return tr("It has no wheel of: {names}.").format(names=", ".join(lacking)) if lacking else ""


def _copy(text: str) -> None:
    QgsApplication.clipboard().setText(text)
