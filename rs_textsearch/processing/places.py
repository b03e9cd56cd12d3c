"""The part of the indexes in which an algorithm searches: polygons or an extent."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFeatureSource,
)

from ..compat import VECTOR_POLYGON
from ..errors import SourceError
from ..layers import area
from ..translation import tr
from .base import EngineAlgorithm

AREA, EXTENT = "AREA", "EXTENT"


def add(algorithm: EngineAlgorithm) -> None:
    """Declare ``AREA`` and ``EXTENT``."""
    algorithm.addParameter(
        QgsProcessingParameterFeatureSource(
            AREA, tr("Area: only tiles whose centre lies in it"), [VECTOR_POLYGON], optional=True
        )
    )
    algorithm.addParameter(
        QgsProcessingParameterExtent(
            EXTENT, tr("Extent, instead of an area of polygons"), optional=True
        )
    )


def contradiction(parameters: dict[str, Any]) -> str:
    """Return what to say where both are given; empty otherwise."""
    if parameters.get(AREA) and parameters.get(EXTENT):
        return tr("Give an area or an extent, not both.")
    return ""


def read(
    algorithm: EngineAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> Path | None:
    """Write the area and return its file; None for everywhere. In the main thread.

    Raises:
        QgsProcessingException: it cannot be written.
    """
    if algorithm.parameterAsExtent(parameters, EXTENT, context).isNull():
        return algorithm.area_of(parameters, AREA, context)
    extent = algorithm.parameterAsExtentGeometry(parameters, EXTENT, context)
    try:
        return area.write([extent], algorithm.parameterAsExtentCrs(parameters, EXTENT, context))
    except SourceError as error:
        raise QgsProcessingException(error.text()) from error
