"""Brings a rectangle that is drawn on the map into the query, as the area where it looks."""

from __future__ import annotations

from qgis.core import Qgis, QgsRectangle
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QObject

from ..layers import reference
from ..translation import tr
from ..values.where import DRAWN, Where
from .messages import Messages
from .query.rectangle_tool import RectangleTool
from .query.where_field import WhereField


class AreaLink(QObject):
    """Ties the menu of where to search to a map tool."""

    def __init__(
        self,
        where: WhereField,
        messages: Messages,
        canvas: QgsMapCanvas,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._where = where
        self._messages = messages
        self._canvas = canvas
        self.tool = RectangleTool(canvas)
        self.tool.drawn.connect(self._on_drawn)
        self.tool.deactivated.connect(messages.clear)
        self.destroyed.connect(self.tool.deleteLater)  # its parent is the canvas
        where.rectangle_wanted.connect(self._draw)

    def stop(self) -> None:
        """Give the map back, where a rectangle is being drawn."""
        self.tool.stop()

    def _draw(self) -> None:
        self.tool.start()
        text = tr("Drag a rectangle around what is to be searched; Esc gives up.")
        self._messages.tell(text, Qgis.MessageLevel.Info)

    def _on_drawn(self, rectangle: QgsRectangle) -> None:
        edges = (
            rectangle.xMinimum(), rectangle.yMinimum(), rectangle.xMaximum(), rectangle.yMaximum()
        )  # fmt: skip
        crs = self._canvas.mapSettings().destinationCrs()
        self._where.choose(Where(DRAWN, box=edges, crs=reference.text(crs)))
