"""The folded group in which the tiling of an index is chosen."""

from __future__ import annotations

from typing import Any

from qgis.gui import QgsCheckableComboBox, QgsCollapsibleGroupBox
from qgis.PyQt.QtCore import QLocale, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QDoubleSpinBox,
    QFormLayout,
    QSpinBox,
    QWidget,
)

from ... import wording
from ...parameters import parameter
from ...translation import tr
from ...values.index_options import AUTO, IndexOptions, ground_extent
from ..column import plain_form, plain_row

FIELD_WIDTH = 50
SIZE_WIDTH = 100  # for the automatic size, below its label in a narrow dock
SCALES = (1.0, 2.0, 3.0, 4.0)
STEPS = {"m": 50, "px": 32}
MOST = 10_000_000


class SizeSpin(QDoubleSpinBox):
    """A size without trailing zeros; its smallest value is the automatic one."""

    def textFromValue(self, value: float) -> str:
        """Return the value in the locale's digits, as many as it has."""
        text = f"{value:.2f}".rstrip("0").rstrip(".")
        decimals = len(text.partition(".")[2])
        return QLocale().toString(float(text), "f", decimals)


class TilingBox(QgsCollapsibleGroupBox):
    """Tile size, scales and overlap; what the user does not touch stays unsaid.

    Signals:
        options_changed(): the user changed the tiling.
    """

    options_changed = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Tiling"), parent)
        self.setFlat(True)
        self.setObjectName("tilingBox")
        self._loading = False
        self._unchanged: dict[str, Any] = {}
        self._automatic: dict[str, float] = {}

        self.tile_size = SizeSpin(self)
        self.tile_size.setObjectName("tileSizeSpin")
        self.tile_size.setDecimals(2)
        self.tile_size.setRange(0, MOST)
        self.tile_size.setToolTip(
            tr(
                "Side of a tile. Choose about the size of what you look for with its "
                "surroundings; the automatic size is what the model saw in training, or what "
                "the raster's resolution and size allow."
            )
        )
        smallest, _, largest = ground_extent()
        self.tile_size.setWhatsThis(
            tr("The model was trained on {low} to {high} m.").format(
                low=wording.number(smallest), high=wording.number(largest)
            )
        )
        self.unit = QComboBox(self)
        self.unit.setObjectName("tileUnitCombo")
        self.unit.addItem(tr("m"), "m")
        self.unit.addItem(tr("px"), "px")
        self.unit.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.unit.setMinimumContentsLength(2)
        self.unit.setToolTip(tr("Metres on the ground, or pixels of the raster"))
        self.scales = QgsCheckableComboBox(self)
        self.scales.setObjectName("scalesCombo")
        self.scales.setToolTip(
            tr(
                "Each scale is one more pass with larger tiles. Two scales find small and large "
                "things; more cost time and disk."
            )
        )
        self.overlap = QSpinBox(self)
        self.overlap.setObjectName("overlapSpin")
        self.overlap.setRange(*(round(100 * limit) for limit in _OVERLAP.limits))
        self.overlap.setSingleStep(25)
        self.overlap.setSuffix(" %")
        self.overlap.setToolTip(
            tr("How much neighbouring tiles repeat of each other. 50 % makes a smooth heatmap.")
        )

        for field in (self.tile_size, self.scales, self.overlap):
            field.setMinimumWidth(FIELD_WIDTH)  # a long special value must not widen the dock
        self.tile_size.setMinimumWidth(SIZE_WIDTH)
        size = plain_row()
        size.addWidget(self.tile_size, 1)
        size.addWidget(self.unit)
        form = plain_form(self)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.addRow(tr("Tile size"), size)
        form.addRow(tr("Scales"), self.scales)
        form.addRow(tr("Overlap"), self.overlap)

        self.show_new(True)
        self.tile_size.valueChanged.connect(self._on_edited)
        self.unit.currentIndexChanged.connect(self._on_unit)
        self.scales.checkedItemsChanged.connect(self._on_edited)
        self.overlap.valueChanged.connect(self._on_edited)
        self.setCollapsed(True)

    def show_new(self, metres: bool) -> None:
        """Show the defaults for a raster without an index; in pixels where it has no metres."""
        self._show({}, "m" if metres else "px")
        self.unit.setEnabled(metres)

    def show_index(self, tiling: dict[str, Any]) -> None:
        """Show the tiling of an index that exists, as well as the fields can."""
        _, unit = wording.tile_size(str(tiling.get("tile_size") or AUTO))
        self._show(tiling, unit or self.unit.currentData())

    def show_automatic(self, pixels: float, metres: float | None) -> None:
        """Say what the automatic tile size is for the raster; 0 pixels while it is unknown."""
        self._automatic = {"px": pixels, "m": metres or 0.0}
        size = self._automatic[self.unit.currentData()]
        text = tr("Auto")
        if size and not self.tile_size.value():  # of a size that was typed nothing is known
            text = tr("Auto ({size})").format(size=wording.number(size))
        if text != self.tile_size.specialValueText():
            self.tile_size.setSpecialValueText(text)

    def said(self) -> IndexOptions:
        """Return what the user changed."""
        values = self._values()
        changed = {k: value for k, value in values.items() if value != self._unchanged[k]}
        return IndexOptions(**changed)

    # -- inside --------------------------------------------------------------------------

    def _values(self) -> dict[str, Any]:
        size = self.tile_size.value()
        scales = tuple(float(scale) for scale in self.scales.checkedItemsData())
        return {
            "tile_size": f"{size:g}{self.unit.currentData()}" if size else AUTO,
            "scales": scales or (1.0,),
            "overlap": self.overlap.value() / 100.0,
        }

    def _show(self, tiling: dict[str, Any], unit: str) -> None:
        """Show a tiling without telling anyone; it is what counts as unchanged from now on."""
        self._loading = True
        size, _ = wording.tile_size(str(tiling.get("tile_size") or AUTO))
        self.show_automatic(0.0, None)
        self._choose_unit(unit)
        self.tile_size.setValue(size)
        scales = [float(scale) for scale in tiling.get("scales") or _SCALES.default]
        self.scales.clear()
        for scale in sorted({*SCALES, *scales}):
            state = Qt.CheckState.Checked if scale in scales else Qt.CheckState.Unchecked
            self.scales.addItemWithCheckState(f"{scale:g}×", state, userData=scale)
        overlap = tiling.get("overlap")
        self.overlap.setValue(round(100 * (_OVERLAP.default if overlap is None else overlap)))
        self._unchanged = self._values()
        self._loading = False

    def _choose_unit(self, unit: str) -> None:
        self.unit.setCurrentIndex(self.unit.findData(unit))
        self.tile_size.setSingleStep(STEPS[unit])

    def _on_unit(self, *_: object) -> None:
        self.tile_size.setSingleStep(STEPS[self.unit.currentData()])
        self.show_automatic(self._automatic["px"], self._automatic["m"])
        self._on_edited()

    def _on_edited(self, *_: object) -> None:
        if not self._loading:
            self.options_changed.emit()


_SCALES, _OVERLAP = parameter("index", "scales"), parameter("index", "overlap")
