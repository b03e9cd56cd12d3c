"""What the algorithms share that work on indexes, or on a part of what they hold."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import QgsProcessingContext, QgsProcessingFeedback

from ..values.source import Source
from . import inputs, places
from .base import EngineAlgorithm


class IndexedAlgorithm(EngineAlgorithm):
    """An algorithm that works on indexes, named by their rasters or themselves.

    What derives from it declares ``inputs.add`` where its dialog shows it.

    Attributes:
        indexes: the index files.
        sources: the rasters by which they were named; none where files were.
    """

    def __init__(self) -> None:
        super().__init__()
        self.indexes: list[str] = []
        self.sources: list[Source] = []

    def checkParameterValues(
        self, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> tuple[bool, str]:
        """Refuse what names neither rasters nor an index."""
        reason = inputs.missing(parameters)
        return (False, reason) if reason else super().checkParameterValues(parameters, context)

    def prepareAlgorithm(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> bool:
        """Find the indexes, in the main thread: layers of the project are asked."""
        self.indexes, self.sources = inputs.indexes(self, parameters, context)
        return True


class PlacedAlgorithm(IndexedAlgorithm):
    """An algorithm that asks about the tiles of indexes, perhaps in a part of them only.

    What derives from it declares ``places.add``, too.

    Attributes:
        area: file of the polygons in which tiles count; None for everywhere.
    """

    def __init__(self) -> None:
        super().__init__()
        self.area: Path | None = None

    def checkParameterValues(
        self, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> tuple[bool, str]:
        """Refuse a part that is said twice."""
        reason = places.contradiction(parameters)
        return (False, reason) if reason else super().checkParameterValues(parameters, context)

    def prepareAlgorithm(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> bool:
        """Find the area, too."""
        super().prepareAlgorithm(parameters, context, feedback)
        self.area = places.read(self, parameters, context)
        return True

    def where(self) -> dict[str, Any]:
        """Return indexes and area as the engine's requests have them."""
        params: dict[str, Any] = {"indexes": self.indexes}
        return params if self.area is None else {**params, "area": str(self.area)}
