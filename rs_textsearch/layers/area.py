"""The area of interest of an index: polygons in a GeoPackage beside the index."""

from __future__ import annotations

import shutil
from collections.abc import Iterable
from dataclasses import replace
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
from ..files import Replacement
from ..translation import tr
from ..values.index_options import AREA_OF_INDEX, IndexOptions
from ..values.source import Source

FILE_NAME = "area.gpkg"


def kept_file(source: Source) -> Path:
    """Return where the area of the source's index is kept."""
    return source.results / FILE_NAME


def resolve(options: IndexOptions, source: Source) -> IndexOptions:
    """Return ``options`` with the file of the index's own area where that is asked for."""
    if options.aoi != AREA_OF_INDEX:
        return options
    return replace(options, aoi=str(kept_file(source)))


def keep(options: IndexOptions, source: Source) -> IndexOptions:
    """Return ``options`` with a copy of the area's file that stays beside the index.

    Raises:
        OSError: the copy cannot be written.
    """
    if options.aoi in ("", AREA_OF_INDEX):
        return options
    target = kept_file(source)
    target.parent.mkdir(parents=True, exist_ok=True)
    with Replacement(target) as part:
        shutil.copyfile(options.aoi, part)
    return replace(options, aoi=str(target))


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
