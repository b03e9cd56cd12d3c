"""Rectangles, points and reference systems, the latter by GDAL."""

from __future__ import annotations

from typing import Any

from osgeo import osr

from .acting import acts_as

osr.UseExceptions()


@acts_as("QgsRectangle")
class Rectangle:
    """Four edges: west, south, east and north."""

    def __init__(self, *args: Any, **_: Any) -> None:
        if len(args) >= 4:
            self._edges = tuple(map(float, args[:4]))
        elif len(args) == 2:
            self._edges = (args[0].x(), args[0].y(), args[1].x(), args[1].y())
        else:
            self._edges = args[0]._edges if args else (0.0, 0.0, 0.0, 0.0)
        west, south, east, north = self._edges
        self._edges = min(west, east), min(south, north), max(west, east), max(south, north)

    def xMinimum(self) -> float:
        return self._edges[0]

    def yMinimum(self) -> float:
        return self._edges[1]

    def xMaximum(self) -> float:
        return self._edges[2]

    def yMaximum(self) -> float:
        return self._edges[3]

    def width(self) -> float:
        return self._edges[2] - self._edges[0]

    def height(self) -> float:
        return self._edges[3] - self._edges[1]

    def isEmpty(self) -> bool:
        return self.width() <= 0 or self.height() <= 0

    def center(self) -> Any:
        from qgis.core import QgsPointXY

        west, south, east, north = self._edges
        return QgsPointXY((west + east) / 2, (south + north) / 2)

    def intersects(self, other: Any) -> bool:
        one, two = self._edges, other._edges
        return one[0] <= two[2] and two[0] <= one[2] and one[1] <= two[3] and two[1] <= one[3]

    def contains(self, *args: Any) -> bool:
        west, south, east, north = args[0]._edges if len(args) == 1 else args * 2
        mine = self._edges
        return mine[0] <= west and mine[1] <= south and east <= mine[2] and north <= mine[3]

    def combineExtentWith(self, other: Any) -> None:
        one, two = self._edges, other._edges
        self._edges = (*map(min, one[:2], two[:2]), *map(max, one[2:], two[2:]))

    def scale(self, factor: float, *_: Any) -> None:
        x, y = self.center().x(), self.center().y()
        width, height = self.width() * factor / 2, self.height() * factor / 2
        self._edges = (x - width, y - height, x + width, y + height)


@acts_as("QgsPointXY")
class PointXY:
    """Two coordinates."""

    def __init__(self, *args: Any, **_: Any) -> None:
        if len(args) == 1:
            args = (args[0].x(), args[0].y())
        self._xy = tuple(map(float, args)) or (0.0, 0.0)

    def x(self) -> float:
        return self._xy[0]

    def y(self) -> float:
        return self._xy[1]


@acts_as("QgsGeometry")
class Geometry:
    """A rectangle, or nothing."""

    def __init__(self, *args: Any) -> None:
        self._box = args[0]._box if args and hasattr(args[0], "_box") else None

    @staticmethod
    def fromRect(rectangle: Any) -> Any:
        from qgis.core import QgsGeometry

        made = QgsGeometry()
        made._box = rectangle
        return made

    def isNull(self) -> bool:
        return self._box is None

    def boundingBox(self) -> Any:
        from qgis.core import QgsRectangle

        return self._box or QgsRectangle()


@acts_as("QgsCoordinateReferenceSystem")
class ReferenceSystem:
    """A reference system of GDAL's, or none."""

    def __init__(self, *args: Any) -> None:
        self._srs: osr.SpatialReference | None = None
        if args and isinstance(args[0], str):
            self.createFromUserInput(args[0])
        elif args and hasattr(args[0], "_srs"):
            self._srs = args[0]._srs

    def createFromUserInput(self, definition: str) -> bool:
        found = osr.SpatialReference()
        try:
            found.SetFromUserInput(definition)
        except RuntimeError:
            return False
        self._srs = found
        return True

    def isValid(self) -> bool:
        return self._srs is not None

    def authid(self) -> str:
        if self._srs is None or not self._srs.GetAuthorityCode(None):
            return ""
        return f"{self._srs.GetAuthorityName(None)}:{self._srs.GetAuthorityCode(None)}"

    def description(self) -> str:
        return self._srs.GetName() if self._srs else ""

    def isGeographic(self) -> bool:
        return bool(self._srs and self._srs.IsGeographic())

    def toProj(self) -> str:
        return self._srs.ExportToProj4() if self._srs else ""

    def toWkt(self, *_: Any, **__: Any) -> str:
        return self._srs.ExportToWkt() if self._srs else ""

    def __eq__(self, other: object) -> bool:
        return self.toWkt() == getattr(other, "toWkt", str)()

    def __hash__(self) -> int:
        return hash(self.toWkt())


@acts_as("QgsCoordinateTransform")
class Transform:
    """Nothing moves: what is shown here lies in one reference system."""

    def transformBoundingBox(self, rectangle: Any, *_: Any, **__: Any) -> Any:
        return rectangle

    def transform(self, place: Any, *_: Any) -> Any:
        return place
