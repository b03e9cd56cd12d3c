"""The map tool that draws one rectangle and gives the map back."""

from __future__ import annotations

from qgis.core import QgsGeometry, QgsRectangle
from qgis.gui import QgsMapCanvas, QgsMapMouseEvent, QgsMapTool, QgsRubberBand
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QPoint, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QKeyEvent
from qgis.PyQt.QtWidgets import QApplication

from ...compat import POLYGON_GEOMETRY

_LINE = QColor(255, 210, 31)  # as a tile that flashes
_FILL = QColor(255, 210, 31, 30)
_WIDTH = 2


class RectangleTool(QgsMapTool):
    """Active from :meth:`start` until a rectangle is drawn or Esc is pressed.

    It grows from the corner where the mouse was pressed.

    Signals:
        drawn(object): the ``QgsRectangle`` in map coordinates; the former tool is back.
    """

    drawn = pyqtSignal(object)

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__(canvas)
        self._former: QgsMapTool | None = None
        self._corner: QPoint | None = None
        self._band: QgsRubberBand | None = None
        self.setCursor(Qt.CursorShape.CrossCursor)

    def start(self) -> None:
        """Take the map, which is given back to the tool that has it now.

        Of another tool that draws one rectangle, to the one which that would give it back to.
        """
        canvas = self.canvas()
        former = canvas.mapTool()
        if former is not self:
            self._former = former._former if isinstance(former, RectangleTool) else former
        canvas.setMapTool(self)
        canvas.setFocus()  # Esc is the tool's

    def stop(self) -> None:
        """Give the map back, unless another tool has taken it."""
        canvas, former = self.canvas(), self._former
        self._former = None
        if canvas.mapTool() is not self:
            return
        if former is not None and not sip.isdeleted(former):
            canvas.setMapTool(former)
        else:
            canvas.unsetMapTool(self)

    def deactivate(self) -> None:
        """Take what was drawn off the map."""
        self._clear()
        super().deactivate()

    def canvasPressEvent(self, event: QgsMapMouseEvent) -> None:
        """Begin at the mouse."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._corner = event.pos()

    def canvasMoveEvent(self, event: QgsMapMouseEvent) -> None:
        """Show the rectangle so far."""
        if self._corner is None:
            return
        if self._band is None:
            self._band = QgsRubberBand(self.canvas(), POLYGON_GEOMETRY)
            self._band.setStrokeColor(_LINE)
            self._band.setFillColor(_FILL)
            self._band.setWidth(_WIDTH)
        extent = self._extent(event.pos())
        self._band.setToGeometry(QgsGeometry.fromRect(extent), None)

    def canvasReleaseEvent(self, event: QgsMapMouseEvent) -> None:
        """Tell of the rectangle, unless it was a click."""
        if self._corner is None or event.button() != Qt.MouseButton.LeftButton:
            return
        dragged = (event.pos() - self._corner).manhattanLength()
        extent = self._extent(event.pos())
        self._clear()
        if dragged >= QApplication.startDragDistance():
            self.stop()
            self.drawn.emit(extent)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Give up at Esc."""
        if event.key() == Qt.Key.Key_Escape:
            event.accept()
            self.stop()
        else:
            event.ignore()

    def opposite(self, begin: QPoint, end: QPoint) -> QPoint:
        """Return the corner across from ``begin`` where the mouse is at ``end``."""
        return end

    def _extent(self, end: QPoint) -> QgsRectangle:
        other = self.opposite(self._corner, end)
        return QgsRectangle(self.toMapCoordinates(self._corner), self.toMapCoordinates(other))

    def _clear(self) -> None:
        self._corner = None
        if self._band is not None:
            self.canvas().scene().removeItem(self._band)
            self._band = None
