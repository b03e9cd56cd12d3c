"""Algorithm ``rs_textsearch:buildindex``."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputMultipleLayers,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterString,
)

from .. import settings
from ..compat import FOLDER, VECTOR_POLYGON
from ..errors import EngineReplyError, TextSearchError
from ..parameters import parameter
from ..translation import tr
from . import declared, inputs
from .base import EngineAlgorithm
from .groups import INDEX
from .index_runs import IndexRun, report, runs
from .session import Session

DECLARED = tuple(
    parameter("index", name)
    for name in (
        "tile_size", "scales", "overlap", "bands", "stretch", "nodata", "alpha", "crs",
        "bundle", "views", "keep_patches", "device", "workers", "overwrite",
    )
)  # fmt: skip
"""The engine's parameters that the dialog shows; what is left empty is the index's own."""


class BuildIndexAlgorithm(EngineAlgorithm):
    """Cuts rasters into tiles and embeds them."""

    GROUP = INDEX
    IN_FOLDER, PATTERN, AREA = "FOLDER", "PATTERN", "AREA"
    INDEX, INDEXES, TILES = "INDEX", "INDEX_FILES", "TILES"

    def __init__(self) -> None:
        super().__init__()
        self._runs: list[IndexRun] = []
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
            "Cuts rasters into tiles and describes each tile by the image-text model, once. "
            "The index is a GeoPackage that the searches and the Text Search panel use.\n\n"
            "Choose rasters, or a folder: all rasters in it and below are taken, or those whose "
            "names fit the pattern. Without an index file, the index of each raster goes beside "
            "it, where the panel finds it; a folder needs an index file.\n\n"
            "A raster that cannot be read does not stop the others: the log says which it is, and "
            "the run ends with an error.\n\n"
            "A run that was cancelled or killed is continued by running it again with the same "
            "index file; what is left empty then is as it was."
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        """Declare parameters and outputs."""
        inputs.add_rasters(self, tr("Rasters"))
        self.addParameter(
            QgsProcessingParameterFile(
                self.IN_FOLDER, tr("Folder of rasters"), FOLDER, optional=True
            )
        )
        self.addParameter(
            QgsProcessingParameterString(
                self.PATTERN,
                tr("Pattern of names in the folder, such as {example}").format(example="**/*.tif"),
                optional=True,
            )
        )
        declared.add(self, DECLARED)
        declared.add_advanced(
            self,
            QgsProcessingParameterFeatureSource(
                self.AREA, tr("Area: only tiles that touch it"), [VECTOR_POLYGON], optional=True
            ),
        )
        self.addParameter(
            QgsProcessingParameterFileDestination(
                self.INDEX,
                tr("Index file (if left empty: beside the raster)"),
                fileFilter=tr("Index (*.gpkg)"),
                optional=True,
                createByDefault=False,
            )
        )
        self.addOutput(QgsProcessingOutputNumber(self.TILES, tr("Tiles in the index")))
        self.addOutput(QgsProcessingOutputMultipleLayers(self.INDEXES, tr("Index files")))

    def checkParameterValues(
        self, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> tuple[bool, str]:
        """Refuse what names no raster, and a folder without a place for its index."""
        folder = parameters.get(self.IN_FOLDER)
        if not (folder or parameters.get(inputs.RASTERS) or parameters.get(inputs.RASTER)):
            return False, tr("Choose rasters, or a folder of rasters.")
        if folder and not parameters.get(self.INDEX):
            return False, tr("Name the index file for the rasters of the folder.")
        return super().checkParameterValues(parameters, context)

    def prepareAlgorithm(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> bool:
        """Read what belongs to the project, in the main thread: the rasters' files, the area."""
        self._runs = runs(
            inputs.rasters(self, parameters, context),
            self.parameterAsFile(parameters, self.IN_FOLDER, context),
            self.parameterAsString(parameters, self.PATTERN, context),
            self.parameterAsFileOutput(parameters, self.INDEX, context),
        )
        self._area = self.area_of(parameters, self.AREA, context)
        return True

    def processAlgorithm(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        """Run the engine and return the index files and their number of tiles."""
        said = declared.said(self, DECLARED, parameters, context)
        if self._area is not None:
            said["aoi"] = str(self._area)
        tiles: dict[Path, int] = {}
        failed = 0
        said_of: set[str] = set()
        with Session(feedback) as session:
            for step, run in enumerate(self._runs):
                params = {"device": settings.device(), **run.params(), **said}
                if run.out in tiles:  # by another of these runs: it is continued
                    params.pop("overwrite", None)
                if params.get("overwrite") or not run.out.exists():  # else it has its own model
                    params.setdefault("bundle", settings.bundle() or None)
                outcome = session.attempt("index", params, step, len(self._runs))
                if not outcome:  # cancelled
                    return {}
                if isinstance(outcome, EngineReplyError) and len(self._runs) > 1:
                    if outcome.text() in said_of:  # it is the engine's, not the raster's
                        failed += sum(len(each.rasters) for each in self._runs[step:])
                        break
                    feedback.reportError(outcome.text())
                    said_of.add(outcome.text())
                    failed += len(run.rasters)
                elif isinstance(outcome, TextSearchError):
                    raise QgsProcessingException(outcome.text())
                else:
                    tiles[run.out] = int(outcome.get("tiles") or 0)
                    failed += report(outcome, feedback)
        if failed and not tiles:
            raise QgsProcessingException(tr("No raster could be indexed."))
        if failed:
            raise QgsProcessingException(
                tr("Rasters that failed: {count}. The others are indexed: {path}").format(
                    count=failed, path=", ".join(map(str, tiles))
                )
            )
        return {
            self.INDEX: str(next(iter(tiles))),
            self.INDEXES: list(map(str, tiles)),
            self.TILES: sum(tiles.values()),
        }
