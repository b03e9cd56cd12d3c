"""Texts that say what is looked for, and what is not, as parameters of Processing."""

from __future__ import annotations

import re
from typing import Any

from qgis.core import QgsProcessingContext, QgsProcessingParameterString

from ..translation import tr
from .base import EngineAlgorithm

QUERY, NOT = "QUERY", "NOT"


def add_not(algorithm: EngineAlgorithm) -> None:
    """Declare ``NOT``."""
    algorithm.addParameter(
        QgsProcessingParameterString(
            NOT, tr("But not (several texts separated by commas)"), optional=True
        )
    )


def text(
    algorithm: EngineAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> str:
    """Return the query, on one line."""
    return " ".join(algorithm.parameterAsString(parameters, QUERY, context).split())


def excluded(
    algorithm: EngineAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> tuple[str, ...]:
    """Return the texts that the tiles shall not look like."""
    return split(algorithm.parameterAsString(parameters, NOT, context))


def split(said: str) -> tuple[str, ...]:
    """Return the texts in ``said``, which commas separate."""
    return tuple(part.strip() for part in re.split(r"[,;]", said) if part.strip())
