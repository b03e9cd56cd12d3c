"""The layer whose polygons are labels: one of the project, or the marks of result lists."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsProject, QgsVectorLayer
from qgis.gui import QgsFieldComboBox, QgsMapLayerComboBox
from qgis.PyQt.QtCore import QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import QCheckBox, QComboBox, QWidget

from ...compat import POLYGON_LAYERS
from ...layers import kinds, labels
from ...translation import tr, tr_n
from ..column import plain_column, plain_form

VERDICT = "verdict"  # the usual name of the field
EDITED_MS = 500  # after the last of many edits


class LayerChoice(QWidget):
    """Layer, selected features only, and the field that says right or wrong.

    Signals:
        changed(): other polygons are meant.
    """

    changed = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._marks: QgsVectorLayer | None = None
        self.layers = QgsMapLayerComboBox(self)
        self.layers.setObjectName("labelLayerCombo")
        self.layers.setFilters(POLYGON_LAYERS)
        self.layers.setMinimumContentsLength(8)
        self.layers.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.selected = QCheckBox(tr("Selected features only"), self)
        self.selected.setObjectName("selectedOnlyCheck")
        self.verdict = QgsFieldComboBox(self)
        self.verdict.setObjectName("verdictFieldCombo")
        self.verdict.setAllowEmptyFieldName(True)
        self.verdict.setToolTip(
            tr(
                "A field that says “right” or “wrong” of each polygon, or yes or no; without one "
                "all are right."
            )
        )
        column = plain_column(self)
        column.addWidget(self.layers)
        column.addWidget(self.selected)
        form = plain_form()
        form.addRow(tr("Verdict, if any"), self.verdict)
        column.addLayout(form)
        self._followed: QgsVectorLayer | None = None
        self._digest: tuple[bool, str] | None = None  # of all, or of what is selected
        self._edited = QTimer(self)
        self._edited.setSingleShot(True)
        self._edited.setInterval(EDITED_MS)
        self._edited.timeout.connect(self.changed)
        self.layers.currentIndexChanged.connect(self._on_layer)
        self.selected.toggled.connect(self.changed)
        self.verdict.fieldChanged.connect(self.changed)
        QgsProject.instance().layersAdded.connect(self._leave_out_results)
        self._leave_out_results()
        self._on_layer()

    def offer_marks(self, path: Path | None) -> None:
        """Offer the marks in a file beside the layers of the project, where there are any."""
        layer = QgsVectorLayer(f"{path}|layername=labels", tr("My marks"), "ogr") if path else None
        usable = layer is not None and layer.isValid() and layer.featureCount() > 0
        self._marks = layer if usable else None
        chosen = self.layers.currentLayer()
        marks_chosen = chosen is None and self.layers.currentIndex() >= 0
        names = [tr("My marks in result lists")] if usable else []
        self.layers.setAdditionalItems(names)
        if chosen is not None:
            self.layers.setLayer(chosen)
        elif marks_chosen and usable:
            self.layers.setCurrentIndex(self.layers.count() - 1)
        self._on_layer()

    def layer(self) -> QgsVectorLayer | None:
        """Return the layer, None where there is none."""
        chosen = self.layers.currentLayer()
        if chosen is None and self.layers.currentIndex() >= 0:
            return self._marks
        return chosen

    def only_selected(self) -> bool:
        """Tell whether selected features are meant only."""
        return self.selected.isChecked() and self.selected.isEnabled()

    def digest(self) -> str:
        """Return by what the polygons are told from others, empty where there is no layer."""
        layer, selected = self.layer(), self.only_selected()
        if layer is None:
            return ""
        if self._digest is None or self._digest[0] != selected:
            self._digest = selected, labels.digest(layer, selected=selected)
        return self._digest[1]

    def verdict_field(self) -> str:
        """Return the field that says right or wrong, empty for none."""
        return self.verdict.currentField()

    def _leave_out_results(self, *_: object) -> None:
        layers = QgsProject.instance().mapLayers().values()
        self.layers.setExceptedLayerList([layer for layer in layers if kinds.kind(layer)])

    def _on_layer(self, *_: object) -> None:
        layer = self.layer()
        if self._followed is not layer:
            self._let_go()
            self._followed = layer
            self._digest = None
            if layer is not None:
                layer.selectionChanged.connect(self._on_selection)
                layer.layerModified.connect(self._on_edited)
                layer.dataChanged.connect(self._on_edited)
                layer.willBeDeleted.connect(self._forget)
            self.verdict.setLayer(layer)
            names = [field.name() for field in layer.fields()] if layer is not None else []
            self.verdict.setField(VERDICT if VERDICT in names else "")
        self._show_selection()
        self.changed.emit()

    def _on_edited(self) -> None:
        self._digest = None
        self._edited.start()

    def _on_selection(self, *_: object) -> None:
        self._digest = None
        self._show_selection()
        if self.selected.isChecked():
            self.changed.emit()

    def _show_selection(self) -> None:
        count = self._followed.selectedFeatureCount() if self._followed is not None else 0
        self.selected.setEnabled(count > 0)
        text = tr("Selected features only")
        if count:
            text = tr_n(
                "Only the selected feature", "Only the {n} selected features", count
            ).format(n=count)
        self.selected.setText(text)

    def _let_go(self) -> None:
        if self._followed is not None:
            self._followed.selectionChanged.disconnect(self._on_selection)
            self._followed.layerModified.disconnect(self._on_edited)
            self._followed.dataChanged.disconnect(self._on_edited)
            self._followed.willBeDeleted.disconnect(self._forget)

    def _forget(self) -> None:
        self._followed = None
