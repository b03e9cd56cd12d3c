"""Algorithm ``rs_textsearch:buildindex``."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterRasterLayer,
)

from .. import settings, wording
from ..compat import ADVANCED, VECTOR_POLYGON
from ..parameters import parameter
from ..services import placing
from ..translation import tr
from ..values.source import Source
from . import declared
from .base import EngineAlgorithm

DECLARED = tuple(
    parameter("index", name)
    for name in (
        "tile_size", "scales", "overlap", "bands", "stretch", "nodata", "alpha", "crs",
        "bundle", "views", "keep_patches", "device", "workers", "overwrite",
    )
)  # fmt: skip
"""The engine's parameters that the dialog shows; what is left empty is the index's own."""


class BuildIndexAlgorithm(EngineAlgorithm):
    """Cuts a raster into tiles and embeds them."""

    RASTER, AREA, INDEX, TILES = "RASTER", "AREA", "INDEX", "TILES"

    def __init__(self) -> None:
        super().__init__()
        self._raster: Source | None = None
        self._area: Path | None = None

    def name(self) -> str:
        """Return the stable id."""
        return "buildindex"

    def displayName(self) -> str:
        """Return the name in the toolbox."""
        return tr("Build index")

    def shortHelpString(self) -> str:
        """Return the help text."""
        return tr(
            "Cuts a raster into tiles and describes each tile by the image-text model, once. "
            "The index is a GeoPackage that “Search by text” and the Text Search panel use.\n\n"
            "A run that was cancelled or killed is continued by running it again with the same "
            "index file; what is left empty then is as it was. Without an index file, the index "
            "goes beside the raster, where the panel finds it."
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        """Declare parameters and outputs."""
        self.addParameter(QgsProcessingParameterRasterLayer(self.RASTER, tr("Raster")))
        declared.add(self, DECLARED)
        polygons = QgsProcessingParameterFeatureSource(
            self.AREA, tr("Area: only tiles that touch it"), [VECTOR_POLYGON], optional=True
        )
        polygons.setFlags(polygons.flags() | ADVANCED)
        self.addParameter(polygons)
        self.addParameter(
            QgsProcessingParameterFileDestination(
                self.INDEX,
                tr("Index file (if left empty: beside the raster, where the panel finds it)"),
                fileFilter=tr("Index (*.gpkg)"),
                optional=True,
                createByDefault=False,
            )
        )
        self.addOutput(QgsProcessingOutputNumber(self.TILES, tr("Tiles in the index")))

    def prepareAlgorithm(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> bool:
        """Read what belongs to the project, in the main thread: the raster's file, the area."""
        layer = self.parameterAsRasterLayer(parameters, self.RASTER, context)
        if layer is None:
            raise QgsProcessingException(self.invalidRasterError(parameters, self.RASTER))
        self._raster = self.source_of(layer)
        self._area = self.area_of(parameters, self.AREA, context)
        return True

    def processAlgorithm(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        """Run the engine and return the index file and its number of tiles."""
        chosen = self.parameterAsFileOutput(parameters, self.INDEX, context)
        index = Path(chosen) if chosen else self._raster.index
        _make_folder(index.parent)
        params = {"device": settings.device(), **placing.params(self._raster, {})}
        params.update(declared.said(self, DECLARED, parameters, context))
        if params.get("overwrite") or not index.exists():  # else the model is the index's own
            params.setdefault("bundle", settings.bundle() or None)
        if self._area is not None:
            params["aoi"] = str(self._area)
        params.update(rasters=[str(self._raster.path)], out=str(index))
        result = self.ask("index", params, feedback)
        for raster in result.get("rasters") or []:
            for note in raster.get("notes") or []:
                feedback.pushInfo(wording.note(note))
        if result.get("device_note"):
            feedback.pushInfo(wording.note(result["device_note"]))
        return {self.INDEX: str(index), self.TILES: int(result.get("tiles") or 0)}


def _make_folder(folder: Path) -> None:
    """Make the folder of an index; QgsProcessingException where that cannot be."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise QgsProcessingException(
            tr("The index folder cannot be made: {path} ({reason}).").format(
                path=folder, reason=error.strerror
            )
        ) from error
