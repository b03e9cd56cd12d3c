"""How much ground a tile shows: as the model likes it, or sides that are typed."""

from __future__ import annotations

from qgis.PyQt.QtCore import QLocale, pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QLineEdit, QWidget

from ...translation import tr
from ...values.training import METRES, PIXELS
from ...wording import number
from ..column import plain_row


class SizeChoice(QWidget):
    """A list of two, and a line for numbers.

    Signals:
        changed(): other sizes are chosen.
    """

    changed = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.kind = QComboBox(self)
        self.kind.setObjectName("tileSidesCombo")
        self.kind.addItem(tr("Automatic"))
        self.kind.addItem("")
        self.kind.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.sides = QLineEdit(self)
        self.sides.setObjectName("tileSidesEdit")
        self.set_unit(METRES)
        row = plain_row(self)
        row.addWidget(self.kind, 1)
        row.addWidget(self.sides, 1)
        self.sides.hide()
        self.kind.currentIndexChanged.connect(self._on_kind)
        self.sides.textChanged.connect(self.changed)

    def set_unit(self, unit: str) -> None:
        """Ask for sides in ``unit``: pixels where rasters have no reference system."""
        self._unit = unit
        if unit == PIXELS:
            name, hint = tr("Sides in pixels"), tr("For example: 192; 384")
            tip = tr("Sides of tiles in pixels; several are separated by semicolons.")
        else:
            name, hint = tr("Sides in metres"), tr("For example: 60; 120")
            tip = tr("Sides of tiles in metres; several are separated by semicolons.")
        self.kind.setItemText(1, name)
        self.sides.setPlaceholderText(hint)
        self.sides.setToolTip(tip)

    def unit(self) -> str:
        """Return the unit of the sides."""
        return self._unit

    def sizes(self) -> list[float]:
        """Return the sides; none: automatic, or nothing that is a number."""
        return self._parsed() if self.kind.currentIndex() else []

    def choose(self, sizes: list[float]) -> None:
        """Choose what was chosen before."""
        self.kind.setCurrentIndex(int(bool(sizes)))
        self.sides.setText("; ".join(number(size, 0 if size % 1 == 0 else 2) for size in sizes))

    def problem(self) -> str:
        """Return what is wrong with what was typed, empty for nothing."""
        if self.kind.currentIndex() and not self._parsed():
            if self._unit == PIXELS:
                return tr("Type the sides of tiles in pixels, separated by semicolons.")
            return tr("Type the sides of tiles in metres, separated by semicolons.")
        return ""

    def _parsed(self) -> list[float]:
        parts = [part.strip() for part in self.sides.text().split(";")]
        numbers = [QLocale().toDouble(part) for part in parts if part]
        if not all(good and value > 0 for value, good in numbers):
            return []
        return [value for value, _ in numbers]

    def _on_kind(self) -> None:
        self.sides.setVisible(bool(self.kind.currentIndex()))
        self.changed.emit()
