"""Shows a result on the map: pan, zoom, flash."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsGeometry,
    QgsMapLayer,
    QgsProject,
    QgsRectangle,
)
from qgis.gui import QgsMapCanvas, QgsMapTool
from qgis.PyQt.QtCore import QEvent, QObject, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtWidgets import QApplication

SURROUNDINGS = 1.1
LEAST_PX = 4  # a tile that is smaller on the map cannot be seen
ZOOM_MARGIN = 1.6  # the tile with some of its surroundings
FLASHES = 1
FLASH_MS = 600
_FLASH_FROM = QColor(255, 210, 31, 160)
_FLASH_TO = QColor(255, 210, 31, 0)


class MapLink(QObject):
    """Moves a map canvas to result tiles, and hears of clicks on it.

    Clicks are looked at, not taken: whatever tool is active does with them what it does.

    Signals:
        clicked(object): the ``QgsPointXY`` of a click, in map coordinates.
    """

    clicked = pyqtSignal(object)

    def __init__(self, canvas: QgsMapCanvas, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._canvas = canvas
        self._pressed = None
        canvas.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tell of a left click that is no drag, unless the tool of the map edits."""
        if event.type() == QEvent.Type.MouseButtonPress:
            plain = event.button() == Qt.MouseButton.LeftButton
            self._pressed = event.pos() if plain else None
        elif event.type() == QEvent.Type.MouseButtonRelease and self._pressed is not None:
            moved = (event.pos() - self._pressed).manhattanLength()
            self._pressed = None
            if moved < QApplication.startDragDistance() and not self._edits():
                place = self._canvas.getCoordinateTransform().toMapCoordinates(event.pos())
                self.clicked.emit(place)
        return False

    def crs(self) -> QgsCoordinateReferenceSystem:
        """Return the reference system of the map."""
        return self._canvas.mapSettings().destinationCrs()

    def _edits(self) -> bool:
        tool = self._canvas.mapTool()
        return tool is not None and bool(tool.flags() & QgsMapTool.Flag.EditTool)

    def show_layer(self, layer: QgsMapLayer) -> None:
        """Fill the map with a layer, whatever its reference system is."""
        settings = self._canvas.mapSettings()
        self._canvas.setExtent(settings.layerExtentToOutputExtent(layer, layer.extent()))
        self._canvas.refresh()

    def pan_to(self, item: dict[str, Any]) -> None:
        """Centre the map on a result tile, at the scale it has, and flash the tile."""
        rectangle = self._on_map(item)
        if rectangle is None:
            return
        self._canvas.setCenter(rectangle.center())
        self._canvas.refresh()
        self._flash(rectangle)

    def zoom_to(self, item: dict[str, Any]) -> None:
        """Fill the map with a result tile, which the click before has flashed."""
        rectangle = self._on_map(item)
        if rectangle is None:
            return
        extent = QgsRectangle(rectangle)
        extent.scale(ZOOM_MARGIN)
        self._canvas.setExtent(extent)
        self._canvas.refresh()

    def bring_into_view(self, items: list[dict[str, Any]]) -> None:
        """Show all of some result tiles where the map shows none of them; else leave it.

        Of tiles so far apart that none could be seen, the first is shown.
        """
        found = [each for each in map(self._on_map, items) if each is not None]
        view = self._canvas.extent()
        if not found or any(view.intersects(each) for each in found):
            return
        extent = QgsRectangle(found[0])
        for each in found[1:]:
            extent.combineExtentWith(each)
        if found[0].width() * self._canvas.width() < LEAST_PX * extent.width():
            extent = QgsRectangle(found[0])
            extent.scale(ZOOM_MARGIN)
        else:
            extent.scale(SURROUNDINGS)
        self._canvas.setExtent(extent)
        self._canvas.refresh()

    def _flash(self, rectangle: QgsRectangle) -> None:
        crs = self._canvas.mapSettings().destinationCrs()
        self._canvas.flashGeometries(
            [QgsGeometry.fromRect(rectangle)], crs, _FLASH_FROM, _FLASH_TO, FLASHES, FLASH_MS
        )

    def _on_map(self, item: dict[str, Any]) -> QgsRectangle | None:
        """Return the tile in map coordinates, None where the projection has no place for it."""
        rectangle = QgsRectangle(*item["bounds"])
        crs = QgsCoordinateReferenceSystem()
        if item.get("crs"):
            crs.createFromUserInput(item["crs"])
        target = self._canvas.mapSettings().destinationCrs()
        if not crs.isValid() or not target.isValid():
            return rectangle
        transform = QgsCoordinateTransform(crs, target, QgsProject.instance())
        try:
            return transform.transformBoundingBox(rectangle)
        except QgsCsException:
            return None
