"""The panel in a window of its own, for messages about a missing engine."""

from __future__ import annotations

from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from ...services.engine_setup import EngineSetup
from ...translation import tr
from .panel import SetupPanel


class SetupDialog(QDialog):
    """Closes by itself once there is an engine."""

    def __init__(self, setup: EngineSetup, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("rs_textsearch_setup")
        self.setWindowTitle(tr("Set up the engine of Text Search"))
        self.panel = SetupPanel(setup, self)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(self.panel)
        column.addStretch(1)
        column.addWidget(buttons)
        self.resize(480, 360)
        setup.put_right.connect(self.accept)
