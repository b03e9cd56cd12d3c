"""How far an index run is, and the button that stops it."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import (
    QLabel,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QWidget,
)

from ... import wording
from ...translation import tr
from ...values.source import Source
from ..column import plain_column, plain_row


class RunRow(QWidget):
    """A bar, a line of text and Pause or Cancel; hidden while nothing runs.

    Signals:
        cancel_wanted(): the run should stop.
    """

    cancel_wanted = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("progressArea")
        self._sources: list[Source] = []
        self.bar = QProgressBar(self)
        self.bar.setObjectName("progressBar")
        self.bar.setTextVisible(False)
        self.text = QLabel(self)
        self.text.setObjectName("progressText")
        self.text.setWordWrap(True)
        self.text.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.cancel_button = QPushButton(tr("Cancel"), self)
        self.cancel_button.setObjectName("cancelButton")
        row = plain_row()
        row.addWidget(self.bar, 1)
        row.addWidget(self.cancel_button)
        column = plain_column(self)
        column.addLayout(row)
        column.addWidget(self.text)
        self.cancel_button.clicked.connect(self.cancel_wanted)
        self.hide()

    def begin(self, sources: list[Source], *, anew: bool) -> None:
        """Show the beginning of a run that makes the indexes of ``sources``, or makes them anew."""
        self._sources = sources
        self.bar.setRange(0, 0)
        self.text.setText(tr("Starting with {layer}…").format(layer=sources[0].name))
        if anew:
            self.cancel_button.setText(tr("Cancel"))
            tip = tr("Stop indexing (Esc). The index stays as it was.")
        else:
            self.cancel_button.setText(tr("Pause"))
            tip = tr("Pause (Esc). What is indexed stays, and “Continue index” goes on from it.")
        self.cancel_button.setToolTip(tip)
        self.show()

    def is_about(self, source: Source | None) -> bool:
        """Tell whether the index of ``source`` is in the run that is shown."""
        indexes = [each.index for each in self._sources]
        return not self.isHidden() and source is not None and source.index in indexes

    def show_progress(self, message: dict[str, Any], chosen: Source | None) -> None:
        """Show how far the run is; name its raster where another one is ``chosen``."""
        self.bar.setRange(0, int(message.get("total") or 0))
        self.bar.setValue(int(message.get("done") or 0))
        text = wording.progress(message)
        if not self.is_about(chosen):
            text = f"{self._sources[0].name}: {text}"
        self.text.setText(text)
        self.text.setToolTip(str(message.get("text") or ""))
