"""The area of interest of an index run: polygons in a temporary GeoPackage.

The engine keeps the area with the raster in the index.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsFields,
    QgsGeometry,
    QgsProcessingUtils,
    QgsVectorFileWriter,
    QgsVectorLayer,
    QgsWkbTypes,
)

from ..errors import SourceError
from ..translation import tr

FILE_NAME = "area.gpkg"


def of_layer(layer: QgsVectorLayer, *, selected: bool) -> Path:
    """Write the polygons of ``layer``, or its selected ones, and return the file.

    Raises:
        SourceError: there are none, or they cannot be written.
    """
    features = layer.selectedFeatures() if selected else layer.getFeatures()
    geometries = [feature.geometry() for feature in features if feature.hasGeometry()]
    if not geometries:
        text = tr("No polygon of “{layer}” is selected.") if selected else tr(
            "“{layer}” holds no polygon."
        )
        raise SourceError(
            text.format(layer=layer.name()),
            tr("Select or draw the polygons to search in, or index the whole raster."),
        )
    return write(geometries, layer.crs())


def write(geometries: Iterable[QgsGeometry], crs: QgsCoordinateReferenceSystem) -> Path:
    """Write polygons to a GeoPackage in the session's temporary folder and return its path.

    Raises:
        SourceError: the file cannot be written.
    """
    path = Path(QgsProcessingUtils.generateTempFilename(FILE_NAME))
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = "GPKG"
    options.layerName = "area"
    writer = QgsVectorFileWriter.create(
        str(path), QgsFields(), QgsWkbTypes.Type.MultiPolygon, crs,
        QgsCoordinateTransformContext(), options,
    )  # fmt: skip
    for geometry in geometries:
        feature = QgsFeature()
        shape = QgsGeometry(geometry)
        shape.convertToStraightSegment()  # an arc is none of the engine's polygons
        shape.convertToMultiType()
        feature.setGeometry(shape)
        writer.addFeature(feature)
    message = writer.errorMessage()
    del writer  # closes the file
    if message or not path.is_file():
        raise SourceError(
            tr("The area of interest cannot be written: {reason}.").format(reason=message),
            tr("Free space on the disk, or index the whole raster."),
        )
    return path
