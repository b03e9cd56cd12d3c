"""Labelled polygons of a feature source as a file that the engine and training read."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from qgis.core import (
    QgsProcessingException,
    QgsProcessingFeatureSource,
    QgsProcessingUtils,
)

from ..layers import polygon_file
from ..translation import tr


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
