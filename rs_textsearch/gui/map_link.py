"""Shows a result on the map: pan, zoom, flash."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsGeometry,
    QgsProject,
    QgsRectangle,
)
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtGui import QColor

ZOOM_MARGIN = 1.6  # the tile with some of its surroundings
FLASHES = 3
FLASH_MS = 300
_FLASH_FROM = QColor(255, 210, 31, 200)
_FLASH_TO = QColor(255, 210, 31, 0)


class MapLink(QObject):
    """Moves a map canvas to result tiles."""

    def __init__(self, canvas: QgsMapCanvas, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._canvas = canvas

    def pan_to(self, item: dict[str, Any]) -> None:
        """Centre the map on a result tile, at the scale it has, and flash the tile."""
        rectangle = self._on_map(item)
        if rectangle is None:
            return
        self._canvas.setCenter(rectangle.center())
        self._canvas.refresh()
        self._flash(rectangle)

    def zoom_to(self, item: dict[str, Any]) -> None:
        """Fill the map with a result tile and flash it."""
        rectangle = self._on_map(item)
        if rectangle is None:
            return
        extent = QgsRectangle(rectangle)
        extent.scale(ZOOM_MARGIN)
        self._canvas.setExtent(extent)
        self._canvas.refresh()
        self._flash(rectangle)

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
