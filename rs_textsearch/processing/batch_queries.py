"""Algorithm ``rs_textsearch:batchqueries``."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsField,
    QgsFields,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFolderDestination,
    QgsVectorLayer,
)

from .. import files, wording
from ..compat import INTEGER_FIELD, POLYGON_GEOMETRY, TABLE_SOURCE, TEXT_FIELD, VECTOR_POLYGON
from ..errors import SourceError
from ..layers import outlines
from ..translation import tr
from . import (
    batch_summary,
    declared,
    heatmaps,
    inputs,
    places,
    query_table,
    results,
    search,
    vectors,
)
from .indexed import PlacedAlgorithm
from .query_table import Row
from .session import Session
from .styling import ResultLayers

NAMED = 3  # queries that a caution names


@dataclass
class Cautions:
    """What is to be known of results, each text once, with the queries which it is about."""

    queries: dict[str, list[str]] = field(default_factory=dict)

    def add(self, texts: Sequence[str], query: str) -> None:
        """Take the texts about a query."""
        for text in texts:
            self.queries.setdefault(text, []).append(query)

    def lines(self, asked: int) -> Iterator[str]:
        """Yield each text, with its queries where it is not about all that were ``asked``."""
        for text, names in self.queries.items():
            listed = ", ".join(f"“{name}”" for name in names[:NAMED])
            if len(names) > NAMED:
                listed = tr("{names} and {n} more").format(names=listed, n=len(names) - NAMED)
            yield text if len(names) == asked > 1 else f"{listed}: {text}"


class BatchQueriesAlgorithm(PlacedAlgorithm):
    """Asks every query of a table."""

    TILES, SUMMARY, HEATMAPS = "TILES", "SUMMARY", "HEATMAPS"
    QUERIES, NOTHING = "QUERIES", "NOTHING_STANDS_OUT"

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[Row] = []
        self._notes: list[str] = []

    def name(self) -> str:
        """Return the stable id."""
        return "batchqueries"

    def displayName(self) -> str:
        """Return the name in the toolbox."""
        return tr("Batch queries from a table")

    def shortHelpString(self) -> str:
        """Return the help text."""
        return tr(
            "Asks every query of a table, which may be a text file (its first line names the "
            "fields; one field is enough) or the table of any layer, and writes the "
            "best tiles of all into one layer, a summary with a row for each query, and, where a "
            "folder is chosen, a heatmap for each query. The model is loaded once.\n\n"
            "A field of the table holds the query; others may hold what the tiles must not look "
            "like (several texts separated by commas) and what the query is called, by which "
            "heatmaps are named. Rows without a query are left out.\n\n"
            "The summary says how sure it is that a thing is there at all: strong, fair, weak or "
            "none. Scores compare tiles within one query only. Describe in English what a picture "
            "would show."
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        """Declare parameters and outputs."""
        inputs.add(self, tr("Rasters that have an index"))
        query_table.add(self)
        places.add(self)
        declared.add(self, search.DECLARED)
        self.addParameter(
            QgsProcessingParameterFeatureSink(
                self.TILES, tr("Best tiles"), VECTOR_POLYGON, optional=True
            )
        )
        self.addParameter(
            QgsProcessingParameterFeatureSink(
                self.SUMMARY, tr("Summary"), TABLE_SOURCE, optional=True
            )
        )
        self.addParameter(
            QgsProcessingParameterFolderDestination(
                self.HEATMAPS, tr("Folder for a heatmap of each query"), optional=True,
                createByDefault=False,
            )
        )  # fmt: skip
        self.addOutput(
            QgsProcessingOutputNumber(self.QUERIES, tr("Number of queries that were asked"))
        )
        self.addOutput(
            QgsProcessingOutputNumber(self.NOTHING, tr("Queries for which nothing stands out"))
        )

    def checkParameterValues(
        self, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> tuple[bool, str]:
        """Take a text file of one column for a table, too."""
        return super().checkParameterValues(query_table.opened(parameters), context)

    def prepareAlgorithm(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> bool:
        """Read the table, too, and look at what would be replaced."""
        for name in (self.TILES, self.SUMMARY):
            vectors.check(parameters, name, context)
        self._rows, self._notes = query_table.read(self, parameters, context)
        return super().prepareAlgorithm(parameters, context, feedback)

    def processAlgorithm(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        """Ask one query after the other and return what was found."""
        for note in self._notes:
            feedback.pushInfo(note)
        said = declared.said(self, search.DECLARED, parameters, context)
        folder = self._folder(parameters, context)
        targets = [None] * len(self._rows) if folder is None else _targets(folder, self._rows)
        cautions, nothing, asked = Cautions(), 0, len(self._rows)
        with (
            Session(feedback) as session,
            vectors.Delivery(self, parameters, self.TILES, context, _first_fields()) as delivery,
            batch_summary.Summary(self, parameters, self.SUMMARY, context) as summary,
        ):
            for row, target in zip(self._rows, targets):
                feedback.setProgressText(f"{row.name} ({row.number}/{asked})")
                params: dict[str, Any] = {**self.where(), **row.query.params(), **said}
                document = self._ask(session, row, params, target, delivery, parameters)
                if not document:  # cancelled
                    return {}
                if row.number == 1:
                    feedback.pushInfo(results.scope(document))
                told = wording.cautions(document)
                cautions.add(told, row.name)
                nothing += bool(document.get("nothing_stands_out"))
                summary.add(row.number, row.name, row.query, document, target, told)
        for line in cautions.lines(asked):
            feedback.pushWarning(line)
        outputs = {self.TILES: delivery.output, self.SUMMARY: summary.output}
        layers = ResultLayers(context)
        layers.add(delivery.output, tr("Best tiles of all queries"), _finish)
        if folder is not None:
            outputs[self.HEATMAPS] = str(folder)
        found = {name: output for name, output in outputs.items() if output}
        return {**found, self.QUERIES: asked, self.NOTHING: nothing}

    def _ask(
        self,
        session: Session,
        row: Row,
        params: dict[str, Any],
        target: Path | None,
        delivery: vectors.Delivery,
        parameters: dict[str, Any],
    ) -> dict[str, Any]:
        """Return what the engine answers to a row, its tiles delivered and its heatmap written.

        Raises:
            QgsProcessingException: the engine refused, or a file cannot be written.
        """
        tiles = vectors.temporary("tiles") if parameters.get(self.TILES) else None
        if tiles is not None:
            params["tiles"] = str(tiles)
        if target is not None:  # several rasters have several, whose names might be those of others
            params["heatmap"] = heatmaps.temporary()
        document = session.ask("search", params, row.number - 1, len(self._rows))
        if document and target is not None:
            try:
                heatmaps.stack_all([document], target)
            except SourceError as error:
                raise QgsProcessingException(error.text()) from error
            finally:
                heatmaps.forget(document)
        if document and tiles is not None:
            delivery.add(tiles, values=(row.number, row.name))
            files.delete(tiles)
        return document

    def _folder(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Path | None:
        """Make the folder of the heatmaps; None where none is wanted."""
        if not parameters.get(self.HEATMAPS):
            return None
        folder = Path(self.parameterAsFileOutput(parameters, self.HEATMAPS, context))
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            text = tr("The folder of the heatmaps cannot be made: {path} ({reason}).")
            raise QgsProcessingException(
                text.format(path=folder, reason=error.strerror)
            ) from error
        return folder


def _first_fields() -> QgsFields:
    """Return the fields that say of which query a tile is."""
    fields = QgsFields()
    fields.append(QgsField(batch_summary.NUMBER, INTEGER_FIELD))
    fields.append(QgsField(batch_summary.NAME, TEXT_FIELD))
    return fields


def _targets(folder: Path, rows: Sequence[Row]) -> list[Path]:
    """Return a heatmap for each row, named as the row is; no two of them by the same name.

    Raises:
        QgsProcessingException: one of them is there and is no heatmap.
    """
    taken: set[str] = set()
    targets = []
    for row in rows:
        stem = name = files.name_words(row.name)
        number = row.number
        while stem.casefold() in taken:
            stem, number = f"{name}_{number}", number + 1
        taken.add(stem.casefold())
        targets.append(folder / f"{stem}.tif")
    try:
        for target in targets:
            heatmaps.check_replaceable(target)
    except SourceError as error:
        raise QgsProcessingException(error.text()) from error
    return targets


def _finish(layer: QgsVectorLayer) -> None:
    if layer.geometryType() == POLYGON_GEOMETRY:  # not every format keeps it
        outlines.style_footprints(layer)
        outlines.label_queries(layer)
