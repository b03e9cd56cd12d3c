"""The section of the dock that acts on a query's layers: colours, threshold, polygons, export."""

from __future__ import annotations

import math
from functools import partial

import numpy as np
from qgis.core import QgsMapLayer, QgsProject, QgsRasterLayer
from qgis.gui import QgsCollapsibleGroupBox, QgsMapCanvas, QgsOpacityWidget
from qgis.PyQt.QtCore import Qt, QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QLabel,
    QMenu,
    QPushButton,
    QSizePolicy,
    QSlider,
    QWidget,
)

from ... import wording
from ...layers import group, kinds, styles, threshold
from ...translation import tr
from ..column import plain_column, plain_form, plain_row
from .style_combo import StyleCombo

STEPS = 200
KEY_ROLE = int(Qt.ItemDataRole.UserRole)


class LayersPanel(QgsCollapsibleGroupBox):
    """Acts on the layers of one query: the last one asked, or the one whose layer is selected.

    Colours, opacity and threshold act on the map at once. Hidden while there is no query.

    Signals:
        polygons_wanted(object, bool): the query's group; whether tiles are merged into areas.
        export_wanted(object, str): the query's group, and which kind of its layers.
    """

    polygons_wanted = pyqtSignal(object, bool)
    export_wanted = pyqtSignal(object, str)

    def __init__(self, canvas: QgsMapCanvas, parent: QWidget | None = None) -> None:
        super().__init__(tr("Layers"), parent)
        self.setFlat(True)
        self.setObjectName("layersPanel")
        self.setSettingGroup("rs_textsearch")
        self.setCollapsed(True)  # the list needs the room; QGIS remembers how it was left
        self._canvas = canvas
        self._ordered = np.zeros(0, np.float32)  # the heatmaps' values, ascending
        self._ordered_of: list[str] = []

        self.groups = QComboBox(self)
        self.groups.setObjectName("groupCombo")
        self.groups.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.groups.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.groups.setToolTip(tr("The query whose layers the controls below change"))
        self.groups.setAccessibleName(tr("Query"))
        self.ramp = StyleCombo("layerRampCombo", self)
        self.ramp.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.opacity = QgsOpacityWidget(self)
        self.opacity.setObjectName("layerOpacity")
        self.opacity.setAccessibleName(tr("Heatmap opacity"))
        self.threshold = QSlider(Qt.Orientation.Horizontal, self)
        self.threshold.setObjectName("thresholdSlider")
        self.threshold.setRange(0, STEPS)
        self.threshold.setPageStep(STEPS // 10)
        self.threshold.setAccessibleName(tr("Threshold"))
        self.threshold.setToolTip(tr("Show only the part of the map that matches best"))
        self.threshold_text = QLabel(self)
        self.threshold_text.setObjectName("thresholdText")
        self.polygons = self._menu_button("polygonsButton", tr("Make polygons"))
        self.polygons.setToolTip(
            tr("Make a polygon layer of what the threshold leaves; move the threshold first")
        )
        self._add_polygon_actions()
        self.export = self._menu_button("exportButton", tr("Export"))
        self.export.setToolTip(tr("Save the layers of this query for other programs"))
        self._add_export_actions()
        self._lay_out()

        self._refresh = QTimer(self)  # once, when a change of the layer tree is complete
        self._refresh.setSingleShot(True)
        self._refresh.setInterval(0)
        self._refresh.timeout.connect(self.refresh)
        self._connect()
        self.refresh()

    # -- what programs and the dock call -----------------------------------------------------

    def group(self) -> group.QgsLayerTreeGroup | None:
        """Return the group of the chosen query."""
        wanted = self.groups.currentData(KEY_ROLE)
        for found in group.groups(QgsProject.instance()):
            if group.identity(found) == wanted:
                return found
        return None

    def show_group_of(self, layer: QgsMapLayer | None) -> None:
        """Choose the query that ``layer`` belongs to, if it belongs to one that is visible."""
        found = group.group_of(layer, QgsProject.instance())
        if found is not None and found.isVisible():
            self.refresh()
            self.groups.setCurrentIndex(self.groups.findData(group.identity(found), KEY_ROLE))

    def level(self) -> float | None:
        """Return the threshold as a value of the heatmap; None where all is shown."""
        position = self.threshold.value()
        if position == 0:
            return None
        return threshold.at_share(self._ordered, ((STEPS - position) / STEPS) ** 2)

    def refresh(self) -> None:
        """Show the queries that the project has now, and how the chosen one looks."""
        found = [g for g in group.groups(QgsProject.instance()) if _result_layers(g)]
        chosen = self.groups.currentData(KEY_ROLE)
        self.groups.blockSignals(True)
        self.groups.clear()
        for each in found:
            self.groups.addItem(each.name(), group.identity(each))
        visible = next((i for i, each in enumerate(found) if each.isVisible()), 0)
        row = self.groups.findData(chosen, KEY_ROLE)
        self.groups.setCurrentIndex(row if row >= 0 else visible)
        self.groups.blockSignals(False)
        self.groups.setVisible(len(found) > 1)
        self._query_label.setVisible(len(found) > 1)
        self.setVisible(bool(found))
        self._show_chosen()

    # -- composition ---------------------------------------------------------------------------

    def _menu_button(self, name: str, text: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setObjectName(name)
        button.setMinimumWidth(40)
        button.setMenu(QMenu(button))
        return button

    def _add_polygon_actions(self) -> None:
        menu = self.polygons.menu()
        merged = menu.addAction(tr("Merged areas of the heatmap"))
        merged.setObjectName("mergedAction")
        merged.triggered.connect(lambda: self.polygons_wanted.emit(self.group(), True))
        tiles = menu.addAction(tr("Single tiles"))
        tiles.setObjectName("tilesAction")
        tiles.triggered.connect(lambda: self.polygons_wanted.emit(self.group(), False))

    def _add_export_actions(self) -> None:
        menu = self.export.menu()
        for name, kind, text in (
            ("exportTilesAction", kinds.FOOTPRINTS, tr("Best tiles…")),
            ("exportAreasAction", kinds.AREAS, tr("Polygons…")),
            ("exportHeatmapAction", kinds.HEATMAP, tr("Heatmap…")),
        ):
            action = menu.addAction(text)
            action.setObjectName(name)
            action.setData(kind)
            action.triggered.connect(partial(self._export, kind))
        menu.aboutToShow.connect(self._show_exports)

    def _lay_out(self) -> None:
        line = plain_row()
        line.addWidget(self.threshold, 1)
        line.addWidget(self.threshold_text)
        self.threshold_text.setMinimumWidth(
            self.fontMetrics().horizontalAdvance(_share_text(0.888))
        )
        self._query_label = QLabel(tr("Query"), self)
        form = plain_form()
        form.addRow(self._query_label, self.groups)
        form.addRow(tr("Colours"), self.ramp)
        form.addRow(tr("Opacity"), self.opacity)
        form.addRow(tr("Threshold"), line)
        buttons = plain_row()
        buttons.addWidget(self.polygons)
        buttons.addWidget(self.export)
        body = QWidget(self)  # what a collapsed box hides: a child shown later would shine through
        column = plain_column(body)
        column.addLayout(form)
        column.addLayout(buttons)
        plain_column(self).addWidget(body)

    def _connect(self) -> None:
        self.groups.currentIndexChanged.connect(self._show_chosen)
        self.ramp.activated.connect(self._on_ramp)
        self.opacity.opacityChanged.connect(self._on_opacity)
        self.threshold.valueChanged.connect(self._on_threshold)
        project = QgsProject.instance()
        for signal in (project.layersAdded, project.layersRemoved, project.readProject):
            signal.connect(self._on_project_changed)
        root = project.layerTreeRoot()
        root.nameChanged.connect(self._on_project_changed)
        root.removedChildren.connect(self._on_project_changed)
        self._canvas.currentLayerChanged.connect(self.show_group_of)

    # -- reactions -----------------------------------------------------------------------------

    def _on_project_changed(self, *_: object) -> None:
        self._refresh.start()

    def _show_chosen(self, *_: object) -> None:
        heatmaps = self._heatmaps()
        for widget in (self.ramp, self.opacity, self.threshold):
            widget.setEnabled(bool(heatmaps))
        self.polygons.setEnabled(False)
        ids = [layer.id() for layer in heatmaps]
        if ids != self._ordered_of:
            self._ordered_of = ids
            parts = [threshold.values(layer) for layer in heatmaps]
            self._ordered = np.sort(np.concatenate(parts)) if parts else np.zeros(0, np.float32)
        if not heatmaps:
            return
        first = heatmaps[0]
        self.ramp.show_style(styles.style_of(first))
        self.opacity.blockSignals(True)
        self.opacity.setOpacity(first.renderer().opacity())
        self.opacity.blockSignals(False)
        level = threshold.shown(first)
        self.threshold.blockSignals(True)
        self.threshold.setValue(0 if level is None else self._position(level))
        self.threshold.blockSignals(False)
        self._show_threshold_text()

    def _position(self, level: float) -> int:
        share = threshold.share_above(self._ordered, level)
        return min(STEPS, max(1, round(STEPS * (1.0 - math.sqrt(share)))))

    def _heatmaps(self) -> list[QgsRasterLayer]:
        found = self.group()
        return kinds.of_kind(found, kinds.HEATMAP) if found is not None else []

    def _on_ramp(self, *_: object) -> None:
        for layer in self._heatmaps():
            if styles.has_ramp(layer):
                styles.set_style(layer, self.ramp.style_name())

    def _on_opacity(self, opacity: float) -> None:
        for layer in self._heatmaps():
            layer.renderer().setOpacity(opacity)
            layer.triggerRepaint()

    def _on_threshold(self, *_: object) -> None:
        for layer in self._heatmaps():
            styles.show_threshold(layer, self.level())
        self._show_threshold_text()

    def _show_threshold_text(self) -> None:
        level = self.level()
        self.polygons.setEnabled(level is not None)
        if level is None:
            self.threshold_text.setText(tr("all"))
            self.threshold_text.setToolTip("")
            return
        self.threshold_text.setText(_share_text(threshold.share_above(self._ordered, level)))
        self.threshold_text.setToolTip(
            tr("The part of the map with a similarity of at least {value}").format(
                value=wording.number(level, 3)
            )
        )

    def _show_exports(self) -> None:
        """Offer what the chosen query has."""
        found = self.group()
        for action in self.export.menu().actions():
            action.setEnabled(found is not None and bool(kinds.of_kind(found, action.data())))

    def _export(self, kind: str, *_: object) -> None:
        found = self.group()
        if found is not None:
            self.export_wanted.emit(found, kind)


def _result_layers(found: group.QgsLayerTreeGroup) -> bool:
    return bool(kinds.of_kind(found, kinds.HEATMAP) or kinds.of_kind(found, kinds.FOOTPRINTS))


def _share_text(share: float) -> str:
    """Return ``best 5.0 %``."""
    return tr("best {share} %").format(share=wording.number(100.0 * share, 1))
