"""The map: its extent, its tools, and what these draw on it."""

from __future__ import annotations

from typing import Any

from PyQt6.QtCore import QRectF
from PyQt6.QtWidgets import QGraphicsScene

from .acting import acts_as


@acts_as("QgsMapCanvas")
class Canvas:
    """What the map shows is kept; nothing is drawn."""

    def __init__(self, *_: Any) -> None:
        self.setScene(QGraphicsScene(self))

    def setExtent(self, extent: Any, *_: Any, **__: Any) -> None:
        self.__dict__["_extent"] = extent
        self.extentsChanged.emit()

    def extent(self) -> Any:
        from qgis.core import QgsRectangle

        return self.__dict__.setdefault("_extent", QgsRectangle())

    def setCenter(self, place: Any) -> None:
        self.__dict__["_centre"] = place

    def center(self) -> Any:
        return self.__dict__["_centre"] if "_centre" in self.__dict__ else self.extent().center()

    def mapTool(self) -> Any:
        return self.__dict__.get("_tool")

    def setMapTool(self, tool: Any, *_: Any, **__: Any) -> None:
        before, self.__dict__["_tool"] = self.mapTool(), tool
        self.mapToolSet.emit(tool, before)
        tool.activate()

    def unsetMapTool(self, tool: Any) -> None:
        if self.mapTool() is tool:
            self.__dict__["_tool"] = None
            tool.deactivate()


@acts_as("QgsMapTool")
class MapTool:
    """Knows where on the map a pixel is."""

    def toMapCoordinates(self, place: Any) -> Any:
        from qgis.core import QgsPointXY

        canvas, extent = self.canvas(), self.canvas().extent()
        east = extent.xMinimum() + extent.width() * place.x() / canvas.width()
        return QgsPointXY(east, extent.yMaximum() - extent.height() * place.y() / canvas.height())


@acts_as("QgsRubberBand")
class RubberBand:
    """Something on the map that cannot be seen."""

    def __init__(self, canvas: Any, *_: Any) -> None:
        canvas.scene().addItem(self)

    def boundingRect(self) -> QRectF:
        return QRectF()

    def paint(self, *_: Any) -> None:
        return None
