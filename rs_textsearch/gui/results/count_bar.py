"""How many of the ranked tiles are shown: a number of tiles, or a share of all of them."""

from __future__ import annotations

import math

from qgis.PyQt.QtCore import Qt, QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QDoubleSpinBox, QLabel, QSlider, QWidget

from ... import settings
from ...translation import tr
from ..column import plain_row

POSITIONS = 1000
SETTLE_MS = 200
LEAST_SHARE = 0.1  # thousandths
TILES, PERMILLE = "tiles", "permille"


class CountBar(QWidget):
    """A slider, a number and its unit; nothing is searched anew.

    The slider is logarithmic: the difference between 5 and 10 tiles matters as much as that
    between 500 and 1000.

    Signals:
        moved(): the choice changed; the list follows at once.
        settled(): the choice has not changed for a moment; the map follows.
    """

    moved = pyqtSignal()
    settled = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("countBar")
        self._most = {TILES: 1.0, PERMILLE: 1000.0}
        label = QLabel(tr("Best"), self)
        self.slider = QSlider(Qt.Orientation.Horizontal, self)
        self.slider.setObjectName("countSlider")
        self.slider.setRange(0, POSITIONS)
        self.slider.setMinimumWidth(24)
        self.slider.setAccessibleName(tr("How many of the best tiles are shown"))
        self.slider.setToolTip(tr("Show more or fewer tiles, without a new search"))
        self.number = QDoubleSpinBox(self)
        self.number.setObjectName("countSpin")
        self.number.setAccessibleName(tr("How many of the best tiles are shown"))
        self.number.setKeyboardTracking(False)
        label.setBuddy(self.number)
        self.unit = QComboBox(self)
        self.unit.setObjectName("countUnit")
        self.unit.setAccessibleName(tr("Unit"))
        self.unit.addItem(tr("tiles"), TILES)
        self.unit.addItem("‰", PERMILLE)
        self.unit.setToolTip(tr("A number of tiles, or thousandths of all tiles of the index"))
        row = plain_row(self)
        row.addWidget(label)
        row.addWidget(self.slider, 1)
        row.addWidget(self.number)
        row.addWidget(self.unit)
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(SETTLE_MS)
        self._settle.timeout.connect(self.settled)
        self._settle.timeout.connect(self._store)
        self.unit.setCurrentIndex(max(0, self.unit.findData(settings.count_unit())))
        self._show_unit()
        self.unit.currentIndexChanged.connect(self._on_unit)
        self.slider.valueChanged.connect(self._on_slider)
        self.number.valueChanged.connect(self._on_number)

    def in_tiles(self) -> bool:
        """Tell whether the value counts tiles; else thousandths of all tiles."""
        return self.unit.currentData() == TILES

    def value(self) -> float:
        """Return the chosen number of tiles or of thousandths."""
        return self.number.value()

    def set_most(self, tiles: int) -> None:
        """Say how many ranked tiles there are."""
        self._most[TILES] = float(max(1, tiles))
        self._show_unit()

    def _show_unit(self) -> None:
        """Fit range, decimals and value to the unit, without a signal."""
        tiles = self.in_tiles()
        self.number.blockSignals(True)
        self.number.setDecimals(0 if tiles else 1)
        self.number.setRange(1.0 if tiles else LEAST_SHARE, self._most[self.unit.currentData()])
        self.number.setValue(settings.result_count() if tiles else settings.result_share())
        self.number.blockSignals(False)
        self._place_slider()

    def _limits(self) -> tuple[float, float]:
        return self.number.minimum(), max(self.number.maximum(), self.number.minimum() * 1.0001)

    def _place_slider(self) -> None:
        position = slider_position(self.number.value(), *self._limits())
        self.slider.blockSignals(True)
        self.slider.setValue(position)
        self.slider.blockSignals(False)

    def _on_unit(self) -> None:
        self._show_unit()
        self._tell()

    def _on_slider(self, position: int) -> None:
        value = slider_value(position, *self._limits())
        self.number.blockSignals(True)
        self.number.setValue(round(value) if self.in_tiles() else round(value, 1))
        self.number.blockSignals(False)
        self._tell()

    def _on_number(self) -> None:
        self._place_slider()
        self._tell()

    def _tell(self) -> None:
        self.moved.emit()
        self._settle.start()

    def _store(self) -> None:
        settings.write("search/count_unit", self.unit.currentData())
        if self.in_tiles():
            settings.write("search/result_count", int(self.value()))
        else:
            settings.write("search/result_share", self.value())


def slider_position(value: float, least: float, most: float) -> int:
    """Return the place, 0 to ``POSITIONS``, of a value on the logarithmic slider."""
    share = math.log(max(value, least) / least) / math.log(most / least)
    return round(POSITIONS * min(1.0, share))


def slider_value(position: int, least: float, most: float) -> float:
    """Return the value at a place of the slider; the inverse of :func:`slider_position`."""
    return least * (most / least) ** (position / POSITIONS)
