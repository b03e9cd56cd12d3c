"""A GeoPackage of polygons as the engine reads them: multipolygons without arcs, in one layer."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsFields,
    QgsGeometry,
    QgsVectorFileWriter,
)

from ..compat import MULTI_POLYGON

_NUMBERS = ("fid", "ogc_fid")


def kept(fields: QgsFields) -> list[int]:
    """Return the numbers of the fields that are written; a file numbers its features itself."""
    names = enumerate(fields)
    return [number for number, field in names if field.name().casefold() not in _NUMBERS]


def write_features(
    path: Path,
    name: str,
    features: Iterable[QgsFeature],
    crs: QgsCoordinateReferenceSystem,
    fields: QgsFields,
    wanted: Sequence[int],
) -> str:
    """Write features with those of their ``fields`` whose numbers are ``wanted``, as :func:`write`.

    Those without a geometry go along.
    """
    own = QgsFields()
    for number in wanted:
        own.append(fields.at(number))
    rows = (
        (feature.geometry(), [feature.attribute(number) for number in wanted])
        for feature in features
    )
    return write(path, name, rows, crs, own)


def write(
    path: Path,
    name: str,
    features: Iterable[tuple[QgsGeometry, list[Any]]],
    crs: QgsCoordinateReferenceSystem,
    fields: QgsFields | None = None,
) -> str:
    """Write shapes with the values of their ``fields`` and return what went wrong, else nothing.

    Args:
        path: the file; one that exists is replaced.
        name: of the layer in it.
        features: geometry and attributes of each.
        crs: the reference system of the geometries.
        fields: those of the attributes, none by default.
    """
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = "GPKG"
    options.layerName = name
    writer = QgsVectorFileWriter.create(
        str(path), fields or QgsFields(), MULTI_POLYGON, crs,
        QgsCoordinateTransformContext(), options,
    )  # fmt: skip
    for geometry, attributes in features:
        feature = QgsFeature()
        if not geometry.isNull():
            shape = QgsGeometry(geometry)
            shape.convertToStraightSegment()  # an arc is none of the engine's polygons
            shape.convertToMultiType()
            feature.setGeometry(shape)
        feature.setAttributes(attributes)
        writer.addFeature(feature)
    message = writer.errorMessage()
    del writer  # closes the file
    if not message and not path.is_file():
        return "no file"
    return message
