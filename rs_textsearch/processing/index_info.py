"""Algorithm ``rs_textsearch:indexinfo``."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputBoolean,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterFileDestination,
)

from ..errors import OutputError
from ..translation import tr
from ..values import index_state
from . import index_page, inputs
from .groups import INDEX
from .indexed import IndexedAlgorithm
from .session import Session


class IndexInfoAlgorithm(IndexedAlgorithm):
    """Tells what an index holds and whether it is up to date."""

    GROUP = INDEX
    REPORT = "REPORT"
    STATE, UP_TO_DATE, REASON = "STATE", "UP_TO_DATE", "REASON"
    MODEL, MODEL_FOUND, CREATED, CRS = "MODEL", "MODEL_FOUND", "CREATED", "CRS"
    TILE_SIZE, SCALES, OVERLAP = "TILE_SIZE", "SCALES", "OVERLAP"
    TILES, TILES_TOTAL, SIZE = "TILES", "TILES_TOTAL", "SIZE_BYTES"
    RASTERS, OTHERS, SIDE = "RASTER_COUNT", "RASTERS_NOT_READY", "TILE_SIDE_M"

    def name(self) -> str:
        """Return the stable id."""
        return "indexinfo"

    def displayName(self) -> str:
        """Return the name in the toolbox."""
        return tr("Index info")

    def shortHelpString(self) -> str:
        """Return the help text."""
        return tr(
            "Tells what an index holds, and checks whether it still describes its rasters: a "
            "raster may have changed or be gone, an index run may not have come to its end, and "
            "the model may be missing. Nothing is changed.\n\n"
            "The state is one word, for models and scripts: fresh, partial (“Build index” "
            "continues it), stale (“Build index” updates it), missing (a raster is not found) or "
            "no_model. Of several indexes the worst counts. The report is one page, to look at in "
            "a browser and to print."
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        """Declare parameters and outputs."""
        inputs.add(self, tr("Rasters that have an index"))
        self.addParameter(
            QgsProcessingParameterFileDestination(
                self.REPORT, tr("Report"), fileFilter=tr("Page (*.html)"), optional=True
            )
        )
        self.addOutput(QgsProcessingOutputBoolean(self.UP_TO_DATE, tr("Up to date")))
        self.addOutput(QgsProcessingOutputBoolean(self.MODEL_FOUND, tr("Model found")))
        for name, label in (
            (self.STATE, tr("State: fresh, partial, stale, missing or no_model")),
            (self.REASON, tr("Why it is not up to date")),
            (self.MODEL, tr("Model")),
            (self.CREATED, tr("Built")),
            (self.TILE_SIZE, tr("Tile size as it was asked for")),
            (self.SCALES, tr("Scales")),
            (self.CRS, tr("Reference system of the first raster")),
        ):
            self.addOutput(QgsProcessingOutputString(name, label))
        for name, label in (
            (self.TILES, tr("Tiles")),
            (self.TILES_TOTAL, tr("Tiles when the index is complete")),
            (self.SIZE, tr("Size in bytes")),
            (self.RASTERS, tr("Rasters")),
            (self.OTHERS, tr("Number of rasters that are not up to date")),
            (self.SIDE, tr("Side of a tile of the first raster in metres")),
            (self.OVERLAP, tr("Overlap")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, label))

    def processAlgorithm(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        """Ask the engine and return the values, and the report."""
        report = self.parameterAsFileOutput(parameters, self.REPORT, context)
        documents = []
        with Session(feedback) as session:
            for number, index in enumerate(self.indexes):
                documents.append(session.ask("info", {"index": index}, number, len(self.indexes)))
                if not documents[-1]:  # cancelled
                    return {}
        for document in documents:
            _tell(document, feedback)
        outputs = self._values(documents)
        if report:
            try:
                index_page.write(Path(report), documents)
            except OutputError as error:
                raise QgsProcessingException(error.text()) from None
            outputs[self.REPORT] = report
        return outputs

    def _values(self, documents: Sequence[dict[str, Any]]) -> dict[str, Any]:
        """Return the outputs: sums, and else of the worst index; what is not known is left out."""
        info = index_page.worst(documents)
        rasters = [raster for each in documents for raster in each["rasters"]]
        state, tiling = index_page.state(info), info["tiling"]
        values = {
            self.STATE: state,
            self.UP_TO_DATE: state == "fresh",
            self.REASON: index_page.reason(info),
            self.MODEL: index_state.model(info),
            self.MODEL_FOUND: state != index_state.NO_MODEL,
            self.CREATED: info["created"],
            self.TILE_SIZE: tiling["tile_size"],
            self.SCALES: ", ".join(f"{scale:g}" for scale in tiling["scales"]),
            self.OVERLAP: tiling["overlap"],
            self.CRS: info["rasters"][0]["crs"] if info["rasters"] else None,
            self.TILES: sum(each["tiles"] for each in documents),
            self.TILES_TOTAL: sum(map(index_state.tiles_total, documents)),
            self.SIZE: sum(each["size_bytes"] for each in documents),
            self.RASTERS: len(rasters),
            self.OTHERS: sum(raster["state"] != "fresh" for raster in rasters),
            self.SIDE: index_state.tile_side(info)[1],
        }
        return {name: value for name, value in values.items() if value is not None}


def _tell(info: dict[str, Any], feedback: QgsProcessingFeedback) -> None:
    """Write what an index holds into the log, and as a warning what is not as it should be."""
    feedback.pushInfo(index_page.headline(info))
    reason = index_page.reason(info)
    if reason:
        feedback.pushWarning(f"{reason}.")
    for note in index_state.notes(info):
        feedback.pushInfo(note)
