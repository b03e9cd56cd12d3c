"""The area of an index run: the whole raster, the map's view, or polygons."""

from __future__ import annotations

from qgis.core import QgsProject, QgsVectorLayer
from qgis.gui import QgsMapCanvas, QgsMapLayerComboBox
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QVBoxLayout, QWidget

from ...compat import POLYGON_LAYERS
from ...errors import SourceError
from ...layers import area, kinds
from ...translation import tr
from ...values.index_options import WHOLE_RASTER

OF_INDEX = "index"  # the area that the index has already
FOLLOW_MS = 400  # a map that is dragged is looked at when it rests


class AreaField(QWidget):
    """A list of kinds of areas, and of polygon layers where one of them is meant.

    Signals:
        changed(): another area is chosen, or the chosen one is another now.
        refused(object): the ``SourceError`` why it cannot be used.
    """

    changed = pyqtSignal()
    refused = pyqtSignal(object)

    def __init__(self, canvas: QgsMapCanvas | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._canvas = canvas
        self._watched: QgsVectorLayer | None = None
        self._limited = False
        self._loading = False
        self._file: str | None = None
        self.kind = QComboBox(self)
        self.kind.setObjectName("areaCombo")
        self.kind.setToolTip(tr("Which part of the raster is indexed"))
        for key, text in (
            ("whole", tr("Whole raster")),
            ("view", tr("What the map shows now")),
            ("layer", tr("Polygons of a layer")),
            ("selected", tr("Selected polygons")),
        ):
            self.kind.addItem(text, key)
        self.polygons = QgsMapLayerComboBox(self)
        self.polygons.setObjectName("polygonLayerCombo")
        self.polygons.setFilters(POLYGON_LAYERS)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.kind)
        column.addWidget(self.polygons)
        self._follow = QTimer(self)
        self._follow.setSingleShot(True)
        self._follow.setInterval(FOLLOW_MS)
        self._follow.timeout.connect(self._on_chosen)
        self.kind.currentIndexChanged.connect(self._on_chosen)
        self.polygons.layerChanged.connect(self._on_layer)
        QgsProject.instance().layersAdded.connect(self._leave_results_out)
        if canvas is not None:
            canvas.extentsChanged.connect(self._on_map)
        self._leave_results_out()
        self.polygons.setVisible(False)

    def offer(self, *, limited: bool) -> None:
        """Start anew: with the whole raster or, of a ``limited`` index, with the area it has."""
        self._loading = True
        self._limited = limited
        row = self.kind.findData(OF_INDEX)
        if limited and row < 0:
            self.kind.insertItem(0, tr("The area of this index"), OF_INDEX)
        elif not limited and row >= 0:
            self.kind.removeItem(row)
        self.kind.setCurrentIndex(self.kind.findData(OF_INDEX if limited else "whole"))
        self._file = None
        self.show_polygons()
        self._loading = False

    def said(self) -> str | None:
        """Return the file of the area, ``WHOLE_RASTER``, or None where nothing was said."""
        if self.kind.currentData() == "whole":
            return WHOLE_RASTER if self._limited else None
        return self._file

    def take(self) -> bool:
        """Write the polygons as they are now; tell whether there is an area to work in."""
        self._file = None
        try:
            self._file = self._write()
        except SourceError as error:
            self.refused.emit(error)
            return False
        return True

    def show_polygons(self) -> None:
        """Show the list of polygon layers where polygons are meant."""
        self.polygons.setVisible(self.kind.currentData() in ("layer", "selected"))

    # -- inside --------------------------------------------------------------------------

    def _write(self) -> str | None:
        kind = self.kind.currentData()
        if kind == "view" and self._canvas is not None:
            return str(area.of_view(self._canvas.mapSettings()))
        if kind in ("layer", "selected"):
            layer = self.polygons.currentLayer()
            if layer is None:
                raise SourceError(
                    tr("The project has no polygon layer."),
                    tr("Add one, or index what the map shows."),
                )
            return str(area.of_layer(layer, selected=kind == "selected"))
        return None

    def _leave_results_out(self, *_: object) -> None:
        layers = QgsProject.instance().mapLayers().values()
        self.polygons.setExceptedLayerList([layer for layer in layers if kinds.kind(layer)])

    def _watch_selection(self) -> None:
        """Hear of another selection in the chosen layer, and no more of the former one."""
        if self._watched is not None and not sip.isdeleted(self._watched):
            self._watched.selectionChanged.disconnect(self._on_selection)
        wanted = self.kind.currentData() == "selected"
        self._watched = self.polygons.currentLayer() if wanted else None
        if self._watched is not None:
            self._watched.selectionChanged.connect(self._on_selection)

    def _on_chosen(self, *_: object) -> None:
        self.show_polygons()
        self._watch_selection()
        if not self._loading and self.take():
            self.changed.emit()

    def _on_layer(self, *_: object) -> None:
        if self.kind.currentData() in ("layer", "selected"):
            self._on_chosen()

    def _on_selection(self, *_: object) -> None:
        self._follow.start()

    def _on_map(self) -> None:
        if self.kind.currentData() == "view":
            self._follow.start()
