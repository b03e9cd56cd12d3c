"""Algorithm ``rs_textsearch:buildindex``."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
)

from ..compat import ADVANCED, NUMBER_DOUBLE
from ..translation import tr
from ..values.index_options import DEFAULT_OVERLAP, DEFAULT_SCALES, IndexOptions, engine_params
from ..values.source import Source
from .base import EngineAlgorithm


class BuildIndexAlgorithm(EngineAlgorithm):
    """Cuts a raster into tiles and embeds them."""

    RASTER, TILE_SIZE, SCALES, OVERLAP = "RASTER", "TILE_SIZE", "SCALES", "OVERLAP"
    OVERWRITE, INDEX, TILES = "OVERWRITE", "INDEX", "TILES"

    def __init__(self) -> None:
        super().__init__()
        self._raster: Source | None = None

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
            "index file. Without an index file, the index goes beside the raster, where the "
            "panel finds it."
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        """Declare parameters and outputs."""
        self.addParameter(QgsProcessingParameterRasterLayer(self.RASTER, tr("Raster")))
        tile_size = QgsProcessingParameterString(
            self.TILE_SIZE,
            tr("Tile size, such as 300m or 256px (empty: the model's own)"),
            defaultValue="",
            optional=True,
        )
        scales = QgsProcessingParameterString(
            self.SCALES,
            tr("Scales, multiples of the tile size"),
            defaultValue=", ".join(f"{scale:g}" for scale in DEFAULT_SCALES),
        )
        overlap = QgsProcessingParameterNumber(
            self.OVERLAP, tr("Overlap of tiles"), NUMBER_DOUBLE, DEFAULT_OVERLAP, False, 0.0, 0.9
        )
        overwrite = QgsProcessingParameterBoolean(
            self.OVERWRITE, tr("Build anew if the index exists"), False
        )
        for parameter in (tile_size, scales, overlap, overwrite):
            parameter.setFlags(parameter.flags() | ADVANCED)
            self.addParameter(parameter)
        self.addParameter(
            QgsProcessingParameterFileDestination(
                self.INDEX,
                tr("Index file (skipped: beside the raster, where the panel finds it)"),
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
        """Find the raster's file, in the main thread: a layer of the project is asked."""
        layer = self.parameterAsRasterLayer(parameters, self.RASTER, context)
        if layer is None:
            raise QgsProcessingException(self.invalidRasterError(parameters, self.RASTER))
        self._raster = self.source_of(layer)
        return True

    def processAlgorithm(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        """Run the engine and return the index file and its number of tiles."""
        options = IndexOptions(
            tile_size=self.parameterAsString(parameters, self.TILE_SIZE, context).strip(),
            scales=parse_scales(self.parameterAsString(parameters, self.SCALES, context)),
            overlap=self.parameterAsDouble(parameters, self.OVERLAP, context),
        )
        chosen = self.parameterAsFileOutput(parameters, self.INDEX, context)
        index = Path(chosen) if chosen else self._raster.index
        _make_folder(index.parent)
        result = self.ask(
            "index",
            {
                "rasters": [str(self._raster.path)],
                "out": str(index),
                "overwrite": self.parameterAsBoolean(parameters, self.OVERWRITE, context),
                **engine_params(options),
            },
            feedback,
        )
        if result.get("device_note"):
            feedback.pushInfo(str(result["device_note"]))
        return {self.INDEX: str(index), self.TILES: int(result.get("tiles") or 0)}


def parse_scales(text: str) -> tuple[float, ...]:
    """Return the numbers of ``"1, 2"``.

    Raises:
        QgsProcessingException: a part is no positive number.
    """
    try:
        scales = tuple(float(part) for part in re.split(r"[,;\s]+", text.strip()) if part)
    except ValueError:
        scales = ()
    if not scales or min(scales) <= 0:
        raise QgsProcessingException(
            tr("Scales “{text}” are not understood; give numbers such as 1, 2.").format(text=text)
        )
    return scales


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
