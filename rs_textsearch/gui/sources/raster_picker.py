"""Which rasters are searched: one from a list of layers, or several that are ticked in another."""

from __future__ import annotations

from qgis.core import QgsApplication, QgsMapLayer, QgsProject
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QSizePolicy, QToolButton, QWidget

from ...compat import RASTER_LAYERS
from ...layers.kinds import PROPERTY_QUERY
from ...services.manager import IndexManager
from ...translation import tr, tr_n
from ...wording import number
from ..column import plain_row
from .raster_combo import RasterCombo
from .raster_list import RasterList

MOST_NAMED = 20  # rasters in a tooltip


class RasterPicker(QWidget):
    """The list of layers, and the button of the list in which several are ticked.

    Signals:
        layers_chosen(list): the ``QgsMapLayer`` objects, none without a raster.
    """

    layers_chosen = pyqtSignal(list)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chosen = ""  # id of the first layer
        self._more: list[str] = []  # ids of the others
        self._searched = 0  # rasters of the indexes, of which others may be in no layer
        self.combo = RasterCombo(self)
        self.combo.setObjectName("layerCombo")
        self.combo.setFilters(RASTER_LAYERS)
        self.combo.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.list = RasterList(self)
        self.more_button = QToolButton(self)
        self.more_button.setObjectName("moreRastersButton")
        self.more_button.setIcon(QgsApplication.getThemeIcon("/mIconRasterGroup.svg"))
        self.more_button.setAutoRaise(True)
        self.more_button.setAccessibleName(tr("Several rasters"))
        self.more_button.setToolTip(tr("Choose several rasters, to search them as one"))
        row = plain_row(self)
        row.addWidget(self.combo, 1)
        row.addWidget(self.more_button)
        self.more_button.clicked.connect(self._open_list)
        self.list.ticked.connect(self._show_ticked)
        self.list.closed.connect(self._take_ticked)
        self.combo.layerChanged.connect(self._on_layer)
        self.combo.activated.connect(self._on_activated)
        project = QgsProject.instance()
        project.layersAdded.connect(self._hide_result_layers)
        project.layersRemoved.connect(self._on_removed)
        self._hide_result_layers()
        self._show_names([])

    def layers(self) -> list[QgsMapLayer]:
        """Return the chosen rasters, the one of the list first."""
        return _present([self._chosen, *self._more])

    def set_layer(self, layer: QgsMapLayer | None) -> None:
        """Choose ``layer`` alone, as a click in the list would."""
        if self.combo.currentLayer() is layer:
            self._choose(layer)
        else:
            self.combo.setLayer(layer)

    def set_more(self, layers: list[QgsMapLayer]) -> None:
        """Choose what is searched together with the raster of the list."""
        self._more = [layer.id() for layer in layers if layer.id() != self._chosen]
        self._searched = 0
        self._show_names(self.layers())
        self.layers_chosen.emit(self.layers())

    def show_searched(self, count: int) -> None:
        """Say how many rasters are searched: an index may hold others than the chosen ones."""
        self._searched = count
        self._show_names(self.layers())

    def follow(self, manager: IndexManager) -> None:
        """Show the states of the rasters' indexes as ``manager`` is told them."""
        self.list.follow(manager)

    def _open_list(self) -> None:
        self.list.open_at(self.combo, [layer.id() for layer in self.layers()])

    def _show_ticked(self, ids: list[str]) -> None:
        """Say at once how many are ticked; they are taken when the list is closed."""
        self._show_names(_present(ids) or self.layers())

    def _take_ticked(self) -> None:
        """Choose what is ticked; where nothing is, the choice stays."""
        layers = _present(self.list.ids())
        if not layers or {*layers} == {*self.layers()}:
            return
        first = self.combo.currentLayer() if self.combo.currentLayer() in layers else layers[0]
        self._chosen = first.id()  # so that the list of layers follows without a word
        self.combo.setLayer(first)
        self.set_more(layers)

    def _on_removed(self, _: object) -> None:
        self._hide_result_layers()
        kept = [layer.id() for layer in _present(self._more)]
        if kept != self._more:
            self._more = kept
            self._show_names(self.layers())
            self.layers_chosen.emit(self.layers())

    def _hide_result_layers(self, *_: object) -> None:
        """Keep heatmaps of earlier searches out of the list of rasters to search."""
        layers = QgsProject.instance().mapLayers().values()
        self.combo.setExceptedLayerList([x for x in layers if x.customProperty(PROPERTY_QUERY)])

    def _on_layer(self, layer: QgsMapLayer | None) -> None:
        # the list reports its layer again whenever other layers come and go
        if self._chosen != (layer.id() if layer is not None else ""):
            self._choose(layer)

    def _on_activated(self, _: int) -> None:
        if self._more:  # the first of several was chosen, which is no change to the list
            self._choose(self.combo.currentLayer())

    def _choose(self, layer: QgsMapLayer | None) -> None:
        self._chosen = layer.id() if layer is not None else ""
        self._more = []
        self._searched = 0
        self._show_names(self.layers())
        self.layers_chosen.emit(self.layers())

    def _show_names(self, layers: list[QgsMapLayer]) -> None:
        count = len(layers)
        searched = max(count, self._searched) if count else 0
        text = tr_n("{count} raster", "{count} rasters", searched)
        self.combo.set_text(text.format(count=number(searched)) if searched > 1 else "")
        names = [layer.name() if count > 1 else layer.source() for layer in layers[:MOST_NAMED]]
        names += ["…"] if count > MOST_NAMED else []
        self.combo.setToolTip("\n".join(names) or tr("The raster to search"))


def _present(ids: list[str]) -> list[QgsMapLayer]:
    """Return the layers of the project with these ids, without those that are gone."""
    found = map(QgsProject.instance().mapLayer, ids)
    return [layer for layer in found if layer is not None]
