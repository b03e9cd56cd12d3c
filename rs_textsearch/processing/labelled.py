"""Labelled polygons of a feature source as a file that the engine and training read."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSource,
    QgsProcessingUtils,
)

from ..errors import from_reply
from ..layers import polygon_file
from ..translation import tr
from .base import EngineAlgorithm


def field(
    algorithm: EngineAlgorithm,
    parameters: dict[str, Any],
    name: str,
    polygons: QgsProcessingFeatureSource,
    context: QgsProcessingContext,
) -> str:
    """Return the field of ``polygons`` that the parameter ``name`` says; empty without one.

    The engine sees a copy, whose name and fields are not those that the user knows.

    Raises:
        QgsProcessingException: they have no such field.
    """
    wanted, fields = algorithm.parameterAsString(parameters, name, context), polygons.fields()
    if wanted and fields.indexOf(wanted) < 0:
        names = ", ".join(fields.names())
        values = {"path": polygons.sourceName(), "field": wanted, "names": names}
        error = from_reply({"note": {"code": "labels_field", "values": values}})
        raise QgsProcessingException(error.text())
    return wanted


def written(
    polygons: QgsProcessingFeatureSource, names: Sequence[str] | None = None
) -> Path:
    """Write polygons with their fields, or those of ``names`` that they have; return the file.

    Raises:
        QgsProcessingException: they cannot be written.
    """
    path = Path(QgsProcessingUtils.generateTempFilename("polygons.gpkg"))
    fields = polygons.fields()
    if names is None:
        kept = polygon_file.kept(fields)
    else:
        kept = [number for number in map(fields.indexOf, names) if number >= 0]
    reason = polygon_file.write_features(
        path, "polygons", polygons.getFeatures(), polygons.sourceCrs(), fields, kept
    )
    if reason:
        raise QgsProcessingException(
            tr("The polygons cannot be written: {reason}.").format(reason=reason)
        )
    return path
