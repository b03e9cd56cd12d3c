"""The model that training starts from: one of those that the plugin knows, or a checkpoint."""

from __future__ import annotations

from pathlib import Path

from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QWidget

from ... import bundles, settings
from ...translation import tr
from ...values.offered import ARCHITECTURES, weights_filter
from ..column import plain_column, plain_row


class BaseChoice(QWidget):
    """A list of models, and a file with its architecture where that is chosen.

    Signals:
        changed(): another base is chosen.
    """

    changed = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = QComboBox(self)
        self.model.setObjectName("baseModelCombo")
        self.model.setMinimumContentsLength(12)
        self.file = QgsFileWidget(self)
        self.file.setObjectName("baseFileWidget")
        self.file.setStorageMode(QgsFileWidget.StorageMode.GetFile)
        self.file.setDialogTitle(tr("Weights of a CLIP model"))
        self.file.setFilter(weights_filter())
        self.architecture = QComboBox(self)
        self.architecture.setObjectName("baseArchitectureCombo")
        self.architecture.setToolTip(tr("The shape of the model, by its name in open_clip"))
        for name in ARCHITECTURES:
            self.architecture.addItem(name, name)
        for box in (self.model, self.architecture):
            box.setSizeAdjustPolicy(
                QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
        self._own = QWidget(self)
        row = plain_row(self._own)
        row.addWidget(self.file, 2)
        row.addWidget(self.architecture, 1)
        column = plain_column(self)
        column.addWidget(self.model)
        column.addWidget(self._own)
        self.fill()
        self.model.currentIndexChanged.connect(self._on_changed)
        self.file.fileChanged.connect(self._on_changed)
        self.architecture.currentIndexChanged.connect(self._on_changed)
        self._on_changed()

    def fill(self) -> None:
        """List the models; the one for new indexes is chosen at first."""
        chosen = self.model.currentData() if self.model.count() else settings.bundle()
        self.model.blockSignals(True)
        self.model.clear()
        for bundle in bundles.installed():
            self.model.addItem(bundle.label(), str(bundle.folder))
        self.model.addItem(tr("A checkpoint file…"), "")
        self.model.setCurrentIndex(max(0, self.model.findData(chosen) if chosen else 0))
        self.model.blockSignals(False)

    def base(self) -> str:
        """Return the folder of the bundle or the file, empty where no file is chosen yet."""
        return self.model.currentData() or self.file.filePath().strip()

    def chosen_architecture(self) -> str:
        """Return the architecture of a checkpoint, empty for a bundle."""
        return "" if self.model.currentData() else self.architecture.currentData()

    def label(self) -> str:
        """Return what the base is called."""
        return self.model.currentText() if self.model.currentData() else Path(self.base()).name

    def choose(self, base: str, architecture: str) -> None:
        """Choose what was chosen before; of a new training the model for new indexes."""
        base = base or settings.bundle()
        number = self.model.findData(base) if base else 0
        self.model.setCurrentIndex(number if number >= 0 else self.model.count() - 1)
        if number < 0:
            self.file.setFilePath(base)
            self.architecture.setCurrentIndex(max(0, self.architecture.findData(architecture)))

    def _on_changed(self, *_: object) -> None:
        self._own.setVisible(not self.model.currentData())
        self.changed.emit()
