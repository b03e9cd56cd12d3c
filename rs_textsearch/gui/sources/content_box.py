"""The folded group in which area, colours and model of a new index are chosen."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from qgis.core import QgsGeometry, QgsRasterLayer
from qgis.gui import (
    QgsCollapsibleGroupBox,
    QgsMapCanvas,
    QgsMapLayerComboBox,
    QgsRasterBandComboBox,
)
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QDoubleSpinBox,
    QFormLayout,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ... import bundles
from ...compat import POLYGON_LAYERS
from ...errors import SourceError
from ...layers import area, colours
from ...translation import tr
from ...values.index_options import AREA_OF_INDEX, IndexOptions

LEAST_WIDTH = 60
MOST_VALUE = 1e9


class ContentBox(QgsCollapsibleGroupBox):
    """What of the raster is indexed, as which picture, and by which model.

    Signals:
        options_changed(): the user changed something.
        bundle_chosen(str): folder of another model; empty for that of the options.
        refused(object): the ``SourceError`` why an area cannot be used.
        models_wanted(): the list of models should open.
    """

    options_changed = pyqtSignal()
    bundle_chosen = pyqtSignal(str)
    refused = pyqtSignal(object)
    models_wanted = pyqtSignal()

    def __init__(self, canvas: QgsMapCanvas | None, parent: QWidget | None = None) -> None:
        super().__init__(tr("Area, colours, model"), parent)
        self.setObjectName("contentBox")
        self._canvas = canvas
        self._layer: QgsRasterLayer | None = None
        self._aoi = ""
        self._loading = False

        self.area = QComboBox(self)
        self.area.setObjectName("areaCombo")
        self.area.setToolTip(tr("Which part of the raster is indexed"))
        for key, text in (
            ("whole", tr("Whole raster")),
            ("view", tr("What the map shows now")),
            ("layer", tr("Polygons of a layer")),
            ("selected", tr("Selected polygons")),
        ):
            self.area.addItem(text, key)
        self.polygons = QgsMapLayerComboBox(self)
        self.polygons.setObjectName("polygonLayerCombo")
        self.polygons.setFilters(POLYGON_LAYERS)
        self.colours = QComboBox(self)
        self.colours.setObjectName("coloursCombo")
        self.colours.setToolTip(
            tr("Which bands the model sees as red, green and blue, and how they are stretched")
        )
        for key, text in (
            ("auto", tr("Automatic")),
            ("drawn", tr("As the layer is drawn")),
            ("hand", tr("By hand")),
        ):
            self.colours.addItem(text, key)
        self.bands = [QgsRasterBandComboBox(self) for _ in range(3)]
        for name, band in zip(("red", "green", "blue"), self.bands):
            band.setObjectName(f"{name}BandCombo")
        self.stretch = QComboBox(self)
        self.stretch.setObjectName("stretchCombo")
        for key, text in (
            ("auto", tr("2nd to 98th percentile")),
            ("none", tr("Values as they are")),
            ("range", tr("From … to …")),
        ):
            self.stretch.addItem(text, key)
        self.low, self.high = QDoubleSpinBox(self), QDoubleSpinBox(self)
        for name, spin, value in (("low", self.low, 0.0), ("high", self.high, 255.0)):
            spin.setObjectName(f"{name}Spin")
            spin.setRange(-MOST_VALUE, MOST_VALUE)
            spin.setValue(value)
        self.model = QComboBox(self)
        self.model.setObjectName("modelCombo")
        self.models_button = QPushButton(tr("Models…"), self)
        self.models_button.setObjectName("modelsButton")
        self.models_button.setToolTip(tr("See, add, compare and remove models"))
        self._lay_out()
        self.show_models()
        self._connect()
        self._show_details()
        self.setCollapsed(True)

    def _lay_out(self) -> None:
        boxes = (
            self.area, self.polygons, self.colours, *self.bands, self.stretch, self.low, self.high,
            self.model,
        )  # fmt: skip
        for box in boxes:
            box.setMinimumWidth(LEAST_WIDTH)
            if isinstance(box, QComboBox):
                box.setSizeAdjustPolicy(
                    QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
                )
        self._range = QWidget(self)
        ends = QHBoxLayout(self._range)
        ends.setContentsMargins(0, 0, 0, 0)
        ends.addWidget(self.low, 1)
        ends.addWidget(self.high, 1)
        models = QHBoxLayout()
        models.addWidget(self.model, 1)
        models.addWidget(self.models_button)
        self._by_hand = QWidget(self)
        details = QFormLayout(self._by_hand)
        details.setContentsMargins(0, 0, 0, 0)
        details.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for name, band in zip((tr("Red"), tr("Green"), tr("Blue")), self.bands):
            details.addRow(name, band)
        details.addRow(tr("Stretch"), _column(self.stretch, self._range))
        form = QFormLayout(self)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(tr("Area"), _column(self.area, self.polygons))
        form.addRow(tr("Colours"), _column(self.colours, self._by_hand))
        form.addRow(tr("Model"), models)

    def _connect(self) -> None:
        # an opening group shows all that is in it, also what was hidden before
        self.collapsedStateChanged.connect(self._show_details)
        self.area.currentIndexChanged.connect(self._on_area)
        self.polygons.layerChanged.connect(self._on_area)
        self.colours.currentIndexChanged.connect(self._on_edited)
        for band in self.bands:
            band.bandChanged.connect(self._on_edited)
        self.stretch.currentIndexChanged.connect(self._on_edited)
        self.low.valueChanged.connect(self._on_edited)
        self.high.valueChanged.connect(self._on_edited)
        self.model.currentIndexChanged.connect(self._on_model)
        self.models_button.clicked.connect(self.models_wanted)

    # -- what is shown -------------------------------------------------------------------

    def show_layer(self, layer: QgsRasterLayer | None) -> None:
        """Start with the usual choices for ``layer``."""
        self._loading = True
        self._layer = layer
        for number, band in enumerate(self.bands, start=1):
            band.setLayer(layer)
            if layer is not None:
                band.setBand(min(number, layer.bandCount()))
        drawn = layer is not None and not colours.is_plain(layer) and colours.of_layer(layer)
        self._choose(self.colours, "drawn" if drawn else "auto")
        self._offer_index_area(False)
        self._choose(self.area, "whole")
        self._aoi = ""
        self._loading = False
        self._show_details()

    def show_index(self, tiling: dict[str, Any]) -> None:
        """Show area and colours of an index that exists."""
        self._loading = True
        bands = tuple(int(band) for band in tiling.get("bands") or ())
        stretch = str(tiling.get("stretch") or "auto")
        if not bands and stretch == "auto":
            self._choose(self.colours, "auto")
        elif self._layer is not None and colours.of_layer(self._layer) == (bands, stretch):
            self._choose(self.colours, "drawn")
        else:
            self._choose(self.colours, "hand")
            for box, band in zip(self.bands, bands):
                box.setBand(band)
            self._choose(self.stretch, stretch if stretch in ("auto", "none") else "range")
            if stretch not in ("auto", "none"):
                low, high = stretch.split(";")[0].split(",")
                self.low.setValue(float(low))
                self.high.setValue(float(high))
        limited = bool(tiling.get("aoi"))
        self._offer_index_area(limited)
        self._choose(self.area, AREA_OF_INDEX if limited else "whole")
        self._aoi = AREA_OF_INDEX if limited else ""
        self._loading = False
        self._show_details()

    def show_models(self, chosen: str = "") -> None:
        """List the models that are there, ``chosen`` the folder of the current one."""
        self._loading = True
        self.model.clear()
        self.model.addItem(tr("As in the options"), "")
        for bundle in bundles.installed():
            self.model.addItem(bundle.label(), str(bundle.folder))
        self.model.setCurrentIndex(max(0, self.model.findData(chosen)))
        self._loading = False

    def bundle(self) -> str:
        """Return the folder of the chosen model, empty for that of the options."""
        return self.model.currentData() or ""

    # -- what is chosen ------------------------------------------------------------------

    def add_to(self, options: IndexOptions) -> IndexOptions:
        """Return ``options`` with area and colours as chosen."""
        bands, stretch = self._colours()
        return replace(options, bands=bands, stretch=stretch, aoi=self._aoi)

    def take_area(self) -> bool:
        """Write the polygons of the chosen area as they are now; tell whether that worked."""
        kind = self.area.currentData()
        try:
            self._aoi = self._write_area(kind)
        except SourceError as error:
            self._aoi = ""
            self.refused.emit(error)
            return False
        return True

    def _write_area(self, kind: str) -> str:
        if kind == AREA_OF_INDEX:
            return AREA_OF_INDEX
        if kind == "view" and self._canvas is not None:
            shape = QgsGeometry.fromRect(self._canvas.extent())
            crs = self._canvas.mapSettings().destinationCrs()
            return str(area.write([shape], crs))
        if kind in ("layer", "selected"):
            layer = self.polygons.currentLayer()
            if layer is None:
                raise SourceError(
                    tr("The project has no polygon layer."),
                    tr("Add one, or index what the map shows."),
                )
            return str(area.of_layer(layer, selected=kind == "selected"))
        return ""

    def _colours(self) -> tuple[tuple[int, ...], str]:
        kind = self.colours.currentData()
        if kind == "drawn" and self._layer is not None:
            return colours.of_layer(self._layer) or ((), colours.AUTO)
        if kind != "hand":
            return (), colours.AUTO
        stretch = self.stretch.currentData()
        if stretch == "range":
            low, high = sorted((self.low.value(), self.high.value()))
            stretch = colours.stretch_text(low, max(high, low + 1e-6))
        return tuple(max(1, band.currentBand()) for band in self.bands), stretch

    # -- inside --------------------------------------------------------------------------

    @staticmethod
    def _choose(combo: QComboBox, key: str) -> None:
        combo.setCurrentIndex(max(0, combo.findData(key)))

    def _offer_index_area(self, offered: bool) -> None:
        row = self.area.findData(AREA_OF_INDEX)
        if offered and row < 0:
            self.area.addItem(tr("The area of this index"), AREA_OF_INDEX)
        elif not offered and row >= 0:
            self.area.removeItem(row)

    def _show_details(self, *_: object) -> None:
        """Show the fields that the choices ask for, none while the group is folded."""
        if self.isCollapsed():
            return
        self.polygons.setVisible(self.area.currentData() in ("layer", "selected"))
        self._by_hand.setVisible(self.colours.currentData() == "hand")
        self._range.setVisible(self.stretch.currentData() == "range")

    def _on_area(self, *_: object) -> None:
        if not self._loading:
            self._show_details()
            if self.take_area():
                self.options_changed.emit()

    def _on_edited(self, *_: object) -> None:
        if not self._loading:
            self._show_details()
            self.options_changed.emit()

    def _on_model(self, *_: object) -> None:
        if not self._loading:
            self.bundle_chosen.emit(self.bundle())


def _column(*widgets: QWidget) -> QVBoxLayout:
    """Return widgets below each other; those that are hidden take no room."""
    column = QVBoxLayout()
    for widget in widgets:
        column.addWidget(widget)
    return column
