"""The folded group in which area, colours and model of an index are chosen."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from qgis.core import QgsRasterLayer
from qgis.gui import QgsCollapsibleGroupBox, QgsMapCanvas, QgsRasterBandComboBox
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QDoubleSpinBox,
    QFormLayout,
    QPushButton,
    QWidget,
)

from ... import bundles
from ...layers import colours
from ...translation import tr
from ...values import index_state
from ...values.index_options import IndexOptions
from ..column import plain_column, plain_form, plain_row
from .area_field import AreaField

LEAST_WIDTH = 50
NAME_WIDTH = 90  # of a model, below its label in a narrow dock
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
        self.setFlat(True)
        self.setObjectName("contentBox")
        self._layer: QgsRasterLayer | None = None
        self._drawn: tuple[tuple[int, ...], str] | None = None
        self._unchanged: dict[str, Any] = {}
        self._loading = False

        self.area = AreaField(canvas, self)
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
            self.area.kind, self.area.polygons, self.colours, *self.bands, self.stretch, self.low,
            self.high, self.model,
        )  # fmt: skip
        for box in boxes:
            box.setMinimumWidth(LEAST_WIDTH)
            if isinstance(box, QComboBox):
                box.setSizeAdjustPolicy(
                    QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
                )
        self._range = QWidget(self)
        ends = plain_row(self._range)
        ends.addWidget(self.low, 1)
        ends.addWidget(self.high, 1)
        models = plain_row()
        models.addWidget(self.model, 1)
        models.addWidget(self.models_button)
        self._by_hand = QWidget(self)
        details = plain_form(self._by_hand)
        for name, band in zip((tr("Red"), tr("Green"), tr("Blue")), self.bands):
            details.addRow(name, band)
        stretch = plain_column()
        stretch.addWidget(self.stretch)
        stretch.addWidget(self._range)
        details.addRow(tr("Stretch"), stretch)
        self.model.setMinimumWidth(NAME_WIDTH)
        form = plain_form(self)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.addRow(tr("Area"), self.area)
        form.addRow(tr("Colours"), self.colours)
        form.addRow(self._by_hand)
        form.addRow(tr("Model"), models)

    def _connect(self) -> None:
        # an opening group shows all that is in it, also what was hidden before
        self.collapsedStateChanged.connect(self._show_details)
        self.area.changed.connect(self.options_changed)
        self.area.refused.connect(self.refused)
        self.colours.currentIndexChanged.connect(self._on_colours)
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
        self._drawn = colours.of_layer(layer) if layer is not None else None
        self._unchanged = {"bands": (), "stretch": colours.AUTO}
        drawn = self._drawn is not None and not colours.is_plain(layer)
        _choose(self.colours, "drawn" if drawn else "auto")
        self.area.offer(limited=False)
        self._loading = False
        self._show_details()

    def show_index(self, info: dict[str, Any]) -> None:
        """Show area and colours of an index that exists, as well as the fields can."""
        self._loading = True
        tiling = info["tiling"]
        bands = tuple(int(band) for band in tiling.get("bands") or ())
        stretch = str(tiling.get("stretch") or colours.AUTO)
        if not bands and stretch == colours.AUTO:
            _choose(self.colours, "auto")
        elif self._drawn == (bands, stretch):
            _choose(self.colours, "drawn")
        else:
            _choose(self.colours, "hand")
            for box, band in zip(self.bands, bands):
                box.setBand(band)
            self._show_stretch(stretch)
        self._unchanged = self._colours()
        self.area.offer(limited=index_state.is_limited(info))
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

    def add_to(self, options: IndexOptions) -> IndexOptions:
        """Return ``options`` with what the user changed of area and colours."""
        now = self._colours()
        changed = {key: value for key, value in now.items() if value != self._unchanged[key]}
        return replace(options, aoi=self.area.said(), **changed)

    # -- inside --------------------------------------------------------------------------

    def _colours(self) -> dict[str, Any]:
        """Return bands and stretch as chosen; of a drawing as it was when it was chosen."""
        kind = self.colours.currentData()
        if kind == "drawn" and self._drawn is not None:
            return dict(zip(("bands", "stretch"), self._drawn))
        if kind != "hand":
            return {"bands": (), "stretch": colours.AUTO}
        stretch = self.stretch.currentData()
        if stretch == "range":
            low, high = sorted((self.low.value(), self.high.value()))
            stretch = colours.stretch_text(low, max(high, low + 1e-6))
        bands = tuple(max(1, band.currentBand()) for band in self.bands)
        return {"bands": bands, "stretch": stretch}

    def _show_stretch(self, stretch: str) -> None:
        """Show a stretch, of three ranges the first."""
        plain = stretch in (colours.AUTO, "none")
        _choose(self.stretch, stretch if plain else "range")
        if not plain:
            low, high = stretch.split(";")[0].split(",")
            self.low.setValue(float(low))
            self.high.setValue(float(high))

    def _show_details(self, *_: object) -> None:
        """Show the fields that the choices ask for, none while the group is folded."""
        if self.isCollapsed():
            return
        self.area.show_polygons()
        self._by_hand.setVisible(self.colours.currentData() == "hand")
        self._range.setVisible(self.stretch.currentData() == "range")

    def _on_colours(self, *_: object) -> None:
        if self._layer is not None and not self._loading:
            self._drawn = colours.of_layer(self._layer)
        self._on_edited()

    def _on_edited(self, *_: object) -> None:
        if not self._loading:
            self._show_details()
            self.options_changed.emit()

    def _on_model(self, *_: object) -> None:
        if not self._loading:
            self.bundle_chosen.emit(self.bundle())


def _choose(combo: QComboBox, key: str) -> None:
    combo.setCurrentIndex(max(0, combo.findData(key)))
