"""The map tool that draws one square and gives the map back."""

from __future__ import annotations

from qgis.core import QgsRectangle
from qgis.gui import QgsMapCanvas, QgsMapTool, QgsMapToolExtent
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QKeyEvent


class SquareTool(QgsMapToolExtent):
    """Active from :meth:`start` until a square is drawn or Esc is pressed.

    The model looks at squares, so that what is drawn is what it sees.

    Signals:
        drawn(object): the ``QgsRectangle`` in map coordinates; the former tool is back.
    """

    drawn = pyqtSignal(object)

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__(canvas)
        self._former: QgsMapTool | None = None
        self.setRatio(QSize(1, 1))
        self.extentChanged.connect(self._on_extent)

    def start(self) -> None:
        """Take the map, which is given back to the tool that has it now."""
        canvas = self.canvas()
        if canvas.mapTool() is not self:
            self._former = canvas.mapTool()
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

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Give up at Esc."""
        if event.key() == Qt.Key.Key_Escape:
            event.accept()
            self.stop()
        else:
            event.ignore()

    def _on_extent(self, extent: QgsRectangle) -> None:
        drawn = QgsRectangle(extent)
        if drawn.isEmpty():  # a click
            return
        self.stop()
        self.drawn.emit(drawn)
