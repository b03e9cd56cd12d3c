"""Which rasters are searched: one from a list, and more of them from a menu."""

from __future__ import annotations

from qgis.core import QgsApplication, QgsMapLayer, QgsProject, QgsRasterLayer
from qgis.gui import QgsMapLayerComboBox
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QMenu, QSizePolicy, QToolButton, QWidget

from ...compat import RASTER_LAYERS
from ...help import show_help
from ...layers.kinds import PROPERTY_QUERY
from ...translation import tr


class RasterPicker(QWidget):
    """The layer list and the menu of further rasters to search together with it.

    Signals:
        layers_chosen(list): the ``QgsMapLayer`` objects, none without a raster.
    """

    layers_chosen = pyqtSignal(list)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chosen = ""  # id of the first layer
        self._more: list[str] = []  # ids of the others
        self.combo = QgsMapLayerComboBox(self)
        self.combo.setObjectName("layerCombo")
        self.combo.setFilters(RASTER_LAYERS)
        self.combo.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.combo.setToolTip(tr("The raster to search"))
        label = QLabel(tr("&Raster"), self)
        label.setBuddy(self.combo)
        self.menu = QMenu(self)
        self.more_button = QToolButton(self)
        self.more_button.setObjectName("moreRastersButton")
        self.more_button.setText("…")
        self.more_button.setToolTip(tr("Search further rasters together with this one"))
        self.more_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        self.more_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.more_button.setMenu(self.menu)
        self.help_button = QToolButton(self)
        self.help_button.setObjectName("helpButton")
        self.help_button.setIcon(QgsApplication.getThemeIcon("/mActionHelpContents.svg"))
        self.help_button.setAutoRaise(True)
        self.help_button.setToolTip(tr("Help"))
        self.help_button.clicked.connect(show_help)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(label)
        row.addWidget(self.combo, 1)
        row.addWidget(self.more_button)
        row.addWidget(self.help_button)
        self.menu.aboutToShow.connect(self._fill_menu)
        self.menu.triggered.connect(self._on_triggered)
        self.combo.layerChanged.connect(self._on_layer)
        project = QgsProject.instance()
        project.layersAdded.connect(self._hide_result_layers)
        project.layersRemoved.connect(self._on_removed)
        self._hide_result_layers()

    def layers(self) -> list[QgsMapLayer]:
        """Return the chosen rasters, the one of the list first."""
        project = QgsProject.instance()
        found = [project.mapLayer(number) for number in [self._chosen, *self._more] if number]
        return [layer for layer in found if layer is not None]

    def set_layer(self, layer: QgsMapLayer | None) -> None:
        """Choose ``layer`` alone, as a click in the list would."""
        if self.combo.currentLayer() is layer:
            self._choose(layer)
        else:
            self.combo.setLayer(layer)

    def set_more(self, layers: list[QgsMapLayer]) -> None:
        """Choose what is searched together with the raster of the list."""
        self._more = [layer.id() for layer in layers if layer.id() != self._chosen]
        self._show_count()
        self.layers_chosen.emit(self.layers())

    def _fill_menu(self) -> None:
        self.menu.clear()
        for layer in self._others():
            action = self.menu.addAction(layer.name())
            action.setCheckable(True)
            action.setChecked(layer.id() in self._more)
            action.setData(layer.id())
        if self.menu.isEmpty():
            self.menu.addAction(tr("No other raster in the project")).setEnabled(False)

    def _others(self) -> list[QgsRasterLayer]:
        layers = QgsProject.instance().mapLayers().values()
        others = [
            layer
            for layer in layers
            if isinstance(layer, QgsRasterLayer)
            and layer.id() != self._chosen
            and layer.providerType() == "gdal"
            and not layer.customProperty(PROPERTY_QUERY)
        ]
        return sorted(others, key=lambda layer: layer.name().casefold())

    def _on_triggered(self, _: object) -> None:
        project = QgsProject.instance()
        checked = [action.data() for action in self.menu.actions() if action.isChecked()]
        self.set_more([project.mapLayer(number) for number in checked])

    def _on_removed(self, _: object) -> None:
        self._hide_result_layers()
        kept = [number for number in self._more if QgsProject.instance().mapLayer(number)]
        if kept != self._more:
            self._more = kept
            self._show_count()
            self.layers_chosen.emit(self.layers())

    def _hide_result_layers(self, *_: object) -> None:
        """Keep heatmaps of earlier searches out of the list of rasters to search."""
        layers = QgsProject.instance().mapLayers().values()
        self.combo.setExceptedLayerList([x for x in layers if x.customProperty(PROPERTY_QUERY)])

    def _on_layer(self, layer: QgsMapLayer | None) -> None:
        # the list reports its layer again whenever other layers come and go
        if self._chosen != (layer.id() if layer is not None else ""):
            self._choose(layer)

    def _choose(self, layer: QgsMapLayer | None) -> None:
        self._chosen = layer.id() if layer is not None else ""
        self._more = []
        self._show_count()
        self.layers_chosen.emit(self.layers())

    def _show_count(self) -> None:
        self.more_button.setText(f"+{len(self._more)}" if self._more else "…")
