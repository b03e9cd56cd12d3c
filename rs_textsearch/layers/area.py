"""Areas of an index run or a search: polygons as they are now, in a temporary GeoPackage.

The engine keeps that of a run with the raster in the index.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFeatureSource,
    QgsGeometry,
    QgsMapSettings,
    QgsProcessingUtils,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)

from ..compat import POLYGON_GEOMETRY
from ..errors import SourceError
from ..translation import tr
from ..values.where import DRAWN, SELECTED, VIEW, Where
from . import kinds, polygon_file, reference

FILE_NAME = "area.gpkg"


def of_query(where: Where, view: QgsMapSettings, project: QgsProject) -> Path | None:
    """Write the area in which a query is asked and return the file; None for everywhere.

    Raises:
        SourceError: there is no such area now, or it cannot be written.
    """
    if not where:
        return None
    if where.kind == VIEW:
        return of_view(view)
    if where.kind == DRAWN:
        rectangle = QgsGeometry.fromRect(QgsRectangle(*where.box))
        return write([rectangle], reference.of_text(where.crs))
    layer = find(where, project)
    if layer is None:
        raise SourceError(
            tr("The project has no polygon layer “{layer}” in which to search.").format(
                layer=where.name
            ),
            tr("Add it, or search elsewhere: the area is chosen beside the query."),
        )
    return of_layer(layer, selected=where.kind == SELECTED)


def find(where: Where, project: QgsProject) -> QgsVectorLayer | None:
    """Return the polygon layer that is meant: the one of the id, else the one of the name."""
    known = {layer.id(): layer for layer in polygon_layers(project)}
    named = [layer for layer in known.values() if layer.name() == where.name]
    return known.get(where.layer) or (named[0] if len(named) == 1 else None)


def polygon_layers(project: QgsProject) -> list[QgsVectorLayer]:
    """Return the polygon layers of ``project`` by their names, results of searches left out."""
    found = [
        layer
        for layer in project.mapLayers().values()
        if isinstance(layer, QgsVectorLayer)
        and layer.geometryType() == POLYGON_GEOMETRY
        and not kinds.kind(layer)
    ]
    return sorted(found, key=lambda layer: layer.name().casefold())


def of_view(view: QgsMapSettings) -> Path:
    """Write what a map shows, which may be turned, and return the file; raises SourceError."""
    corners = view.visiblePolygon()
    corners.append(corners[0])  # closed, else it is a line
    return write([QgsGeometry.fromQPolygonF(corners)], view.destinationCrs())


def of_layer(layer: QgsVectorLayer, *, selected: bool) -> Path:
    """Write the polygons of ``layer``, or its selected ones, and return the file.

    Raises:
        SourceError: there are none, or they cannot be written.
    """
    if not selected:
        return of_source(layer)
    text = tr("No polygon of “{layer}” is selected.").format(layer=layer.name())
    return _of_features(layer.selectedFeatures(), layer.crs(), text)


def of_source(source: QgsFeatureSource) -> Path:
    """Write the polygons of a layer, or of an input of Processing; raises as :func:`of_layer`."""
    text = tr("“{layer}” holds no polygon.").format(layer=source.sourceName())
    return _of_features(source.getFeatures(), source.sourceCrs(), text)


def _of_features(
    features: Iterable[QgsFeature], crs: QgsCoordinateReferenceSystem, nothing: str
) -> Path:
    """Write the polygons of ``features``; where there are none, ``nothing`` is said."""
    geometries = [feature.geometry() for feature in features if feature.hasGeometry()]
    if not geometries:
        raise SourceError(nothing, tr("Select or draw polygons, or take another area."))
    return write(geometries, crs)


def write(geometries: Iterable[QgsGeometry], crs: QgsCoordinateReferenceSystem) -> Path:
    """Write polygons to a GeoPackage in the session's temporary folder and return its path.

    Raises:
        SourceError: the file cannot be written.
    """
    path = Path(QgsProcessingUtils.generateTempFilename(FILE_NAME))
    message = polygon_file.write(path, "area", ((shape, []) for shape in geometries), crs)
    if message:
        raise SourceError(
            tr("The area of interest cannot be written: {reason}.").format(reason=message),
            tr("Free space on the disk, or set another folder for temporary files."),
        )
    return path
