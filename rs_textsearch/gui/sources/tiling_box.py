"""The folded group in which the tiling of a new index is chosen."""

from __future__ import annotations

from typing import Any

from qgis.gui import QgsCheckableComboBox, QgsCollapsibleGroupBox
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QDoubleSpinBox, QFormLayout, QSpinBox, QWidget

from ... import wording
from ...translation import tr
from ...values.index_options import (
    DEFAULT_OVERLAP,
    DEFAULT_SCALES,
    DEFAULT_TILE_PX,
    IndexOptions,
    ground_extent,
)

FIELD_WIDTH = 70
SCALES = (1.0, 2.0, 3.0, 4.0)


class TilingBox(QgsCollapsibleGroupBox):
    """Tile size on the ground, scales and overlap.

    Signals:
        options_changed(): the user or an index changed the tiling.
    """

    options_changed = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Tiling"), parent)
        self.setObjectName("tilingBox")
        self._in_metres = True
        self._loading = False

        self.tile_size = QDoubleSpinBox(self)
        self.tile_size.setObjectName("tileSizeSpin")
        self.tile_size.setDecimals(0)
        self.tile_size.setToolTip(
            tr(
                "Side of a tile on the ground. Choose about the size of what you look for with "
                "its surroundings; the default is what the model saw in training."
            )
        )
        self.scales = QgsCheckableComboBox(self)
        self.scales.setObjectName("scalesCombo")
        for scale in SCALES:
            self.scales.addItemWithCheckState(
                f"{scale:g}×", Qt.CheckState.Unchecked, userData=scale
            )
        self.scales.setToolTip(
            tr(
                "Each scale is one more pass with larger tiles. Two scales find small and large "
                "things; more cost time and disk."
            )
        )
        self.overlap = QSpinBox(self)
        self.overlap.setObjectName("overlapSpin")
        self.overlap.setRange(0, 75)
        self.overlap.setSingleStep(25)
        self.overlap.setSuffix(" %")
        self.overlap.setToolTip(
            tr("How much neighbouring tiles repeat of each other. 50 % makes a smooth heatmap.")
        )

        for field in (self.tile_size, self.scales, self.overlap):
            field.setMinimumWidth(FIELD_WIDTH)  # a long special value must not widen the dock
        form = QFormLayout(self)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(tr("Tile size"), self.tile_size)
        form.addRow(tr("Scales"), self.scales)
        form.addRow(tr("Overlap"), self.overlap)

        self.set_metres(True)
        self.show_options(IndexOptions())
        self.tile_size.valueChanged.connect(self._on_edited)
        self.scales.checkedItemsChanged.connect(self._on_edited)
        self.overlap.valueChanged.connect(self._on_edited)
        self.setCollapsed(True)

    def set_metres(self, metres: bool) -> None:
        """Ask for the tile size in metres, or in pixels for a raster without a CRS."""
        self._in_metres = metres
        self._loading = True
        if metres:
            smallest, typical, largest = ground_extent()
            self.tile_size.setRange(0, 100_000)
            self.tile_size.setSingleStep(50)
            self.tile_size.setSuffix(" m")
            self.tile_size.setSpecialValueText(
                tr("Model default ({size} m)").format(size=wording.number(typical))
            )
            self.tile_size.setWhatsThis(
                tr("The model was trained on {low} to {high} m.").format(
                    low=wording.number(smallest), high=wording.number(largest)
                )
            )
            self.tile_size.setValue(0)
        else:
            self.tile_size.setSpecialValueText("")
            self.tile_size.setRange(32, 8192)
            self.tile_size.setSingleStep(32)
            self.tile_size.setSuffix(" px")
            self.tile_size.setValue(DEFAULT_TILE_PX)
        self._loading = False

    def options(self) -> IndexOptions:
        """Return the tiling as chosen."""
        value = self.tile_size.value()
        unit = "m" if self._in_metres else "px"
        scales = tuple(float(scale) for scale in self.scales.checkedItemsData())
        return IndexOptions(
            tile_size=f"{value:g}{unit}" if value else "",
            scales=scales or (1.0,),
            overlap=self.overlap.value() / 100.0,
        )

    def show_options(self, options: IndexOptions) -> None:
        """Show ``options`` without telling anyone."""
        self._loading = True
        value, unit = wording.tile_size(options.tile_size)
        if value and (unit == "m") == self._in_metres:
            self.tile_size.setValue(value)
        for row in range(self.scales.count()):
            checked = self.scales.itemData(row) in options.scales
            state = Qt.CheckState.Checked if checked else Qt.CheckState.Unchecked
            self.scales.setItemCheckState(row, state)
        self.overlap.setValue(round(options.overlap * 100))
        self._loading = False

    def show_index(self, info: dict[str, Any]) -> None:
        """Show the tiling of an index that exists."""
        tiling = info.get("tiling") or {}
        self.show_options(
            IndexOptions(
                tile_size=str(tiling.get("tile_size") or ""),
                scales=tuple(float(scale) for scale in tiling.get("scales") or DEFAULT_SCALES),
                overlap=float(tiling.get("overlap", DEFAULT_OVERLAP)),
            )
        )

    def _on_edited(self, *_: object) -> None:
        if not self._loading:
            self.options_changed.emit()
