"""The map tool that draws one square."""

from __future__ import annotations

from qgis.PyQt.QtCore import QPoint

from .rectangle_tool import RectangleTool


class SquareTool(RectangleTool):
    """The model looks at squares, so that what is drawn is what it sees."""

    def opposite(self, begin: QPoint, end: QPoint) -> QPoint:
        """Return the corner towards ``end`` of a square as wide as the longer way."""
        way = end - begin
        side = max(abs(way.x()), abs(way.y()))
        return begin + QPoint(1 if way.x() >= 0 else -1, 1 if way.y() >= 0 else -1) * side
