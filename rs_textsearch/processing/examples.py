"""Features of a layer as examples: what a raster shows where they lie."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsDistanceArea,
    QgsGeometry,
    QgsPointXY,
    QgsRasterLayer,
    QgsRectangle,
)

from ..compat import POINT_GEOMETRY
from ..layers import reference
from ..values.example import AreaExample
from ..values.source import Source

_STEP = 1e-3  # share of a raster's width and height over which its units are measured


@dataclass(frozen=True)
class Ground:
    """A raster on which examples may lie.

    Attributes:
        raster: path of the file.
        extent: where it lies, in ``crs``, which is invalid for a picture without a place.
        crs: its reference system.
        tile: side of a tile in metres, of a picture in its pixels; 0 unknown.
        index: path of an index that tells how the raster is read; empty: none, or a searched one.
    """

    raster: str
    extent: QgsRectangle
    crs: QgsCoordinateReferenceSystem
    tile: float
    index: str = ""

    @classmethod
    def of_index(cls, info: dict[str, Any]) -> list[Ground]:
        """Return the rasters of an index, of which ``info`` is what the engine says."""
        return [
            cls(
                str(entry["raster"]),
                QgsRectangle(*entry["bounds"]),
                reference.of_text(entry["crs"]),
                float(entry["tile_px"]) * float(entry["ground_resolution_m"] or 1.0),
            )
            for entry in info["rasters"]
        ]

    @classmethod
    def of_layer(cls, layer: QgsRasterLayer, source: Source) -> Ground:
        """Return a raster that is not searched; in the main thread."""
        index = str(source.index) if source.indexed() else ""
        return cls(str(source.path), layer.extent(), layer.crs(), 0.0, index)

    def square(self, centre: QgsPointXY, side: float) -> QgsRectangle:
        """Return a square on the ground around a point, of a side in metres."""
        x, y = centre.x(), centre.y()
        wide, high = self.extent.width() * _STEP, self.extent.height() * _STEP
        units = [1.0, 1.0]
        if self.crs.isValid():
            ruler = QgsDistanceArea()
            ruler.setSourceCrs(self.crs, QgsCoordinateTransformContext())
            ruler.setEllipsoid(self.crs.ellipsoidAcronym())
            lengths = (
                ruler.measureLine(centre, QgsPointXY(x + wide, y)),
                ruler.measureLine(centre, QgsPointXY(x, y + high)),
            )
            units = [step / length for step, length in zip((wide, high), lengths)]
        half = (side / 2 * units[0], side / 2 * units[1])
        return QgsRectangle(x - half[0], y - half[1], x + half[0], y + half[1])


@dataclass(frozen=True)
class Features:
    """The geometries of a layer; polygons and points, each part of one an example of its own."""

    shapes: Sequence[QgsGeometry]
    crs: QgsCoordinateReferenceSystem

    def on(
        self, grounds: Iterable[Ground], side: float, context: QgsCoordinateTransformContext
    ) -> tuple[list[AreaExample], int]:
        """Return what the rasters show there, and how many examples lie on none of them.

        Args:
            grounds: the rasters; the first one below an example counts.
            side: of the square around a point in metres; 0: as large as a tile.
            context: how QGIS transforms.
        """
        known = [(ground, self._transform(ground, context)) for ground in grounds]
        parts = (part for shape in self.shapes for part in shape.asGeometryCollection())
        found = [_area(part, known, side) for part in parts]
        areas = [area for area in found if area is not None]
        return areas, len(found) - len(areas)

    def _transform(
        self, ground: Ground, context: QgsCoordinateTransformContext
    ) -> QgsCoordinateTransform:
        if not self.crs.isValid() or not ground.crs.isValid():
            return QgsCoordinateTransform()  # which leaves coordinates as they are
        return QgsCoordinateTransform(self.crs, ground.crs, context)


def _area(
    part: QgsGeometry, grounds: Sequence[tuple[Ground, QgsCoordinateTransform]], side: float
) -> AreaExample | None:
    """Return what the first raster below a geometry shows there; None where there is none."""
    for ground, transform in grounds:
        try:
            box = transform.transformBoundingBox(part.boundingBox())
        except QgsCsException:
            continue  # it has no place there
        centre = box.center()
        if not ground.extent.contains(centre):
            continue
        if part.type() == POINT_GEOMETRY:
            box = ground.square(centre, side or ground.tile)
        return AreaExample(
            ground.raster,
            (box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum()),
            ground.index,
        )
    return None
