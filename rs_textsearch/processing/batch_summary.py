"""The summary of a batch of queries: a table with a row for each, in any format."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFeatureSink,
    QgsField,
    QgsFields,
    QgsProcessingContext,
    QgsProcessingException,
)

from ..compat import INTEGER_FIELD, NUMBER_FIELD, TEXT_FIELD, WITHOUT_GEOMETRY
from ..values.query import Query
from .base import EngineAlgorithm

NUMBER, NAME = "number", "name"  # also of the tiles, by which they are joined
FIELDS = (
    (NUMBER, INTEGER_FIELD),
    (NAME, TEXT_FIELD),
    ("query", TEXT_FIELD),
    ("not_query", TEXT_FIELD),
    ("tiles", INTEGER_FIELD),
    ("best_score", NUMBER_FIELD),
    ("best_level", TEXT_FIELD),
    ("nothing_stands_out", INTEGER_FIELD),  # 1 or 0: not every format has truth values
    ("cautions", TEXT_FIELD),
    ("heatmap", TEXT_FIELD),
)


class Summary:
    """Writes the table, a context: what is open is closed at its end.

    Attributes:
        output: what the algorithm returns; empty where the output is skipped.
    """

    def __init__(
        self,
        algorithm: EngineAlgorithm,
        parameters: dict[str, Any],
        name: str,
        context: QgsProcessingContext,
    ) -> None:
        """Open the output ``name``; raises QgsProcessingException where that cannot be."""
        self._algorithm, self._parameters, self._name = algorithm, parameters, name
        self._fields = QgsFields()
        for title, kind in FIELDS:
            self._fields.append(QgsField(title, kind))
        self._sink: QgsFeatureSink | None
        self._sink, output = algorithm.parameterAsSink(
            parameters, name, context, self._fields, WITHOUT_GEOMETRY,
            QgsCoordinateReferenceSystem(),
        )
        if self._sink is None and parameters.get(name):
            raise QgsProcessingException(algorithm.invalidSinkError(parameters, name))
        self.output = output or ""

    def __enter__(self) -> Summary:
        return self

    def __exit__(self, *_: object) -> None:
        self._sink = None  # closes the file

    def add(
        self,
        number: int,
        name: str,
        query: Query,
        document: dict[str, Any],
        heatmap: Path | None,
        cautions: Sequence[str],
    ) -> None:
        """Add a query with what the engine answered; raises QgsProcessingException."""
        if self._sink is None:
            return
        found = document["results"]
        best = found[0] if found else {}
        feature = QgsFeature(self._fields)
        feature.setAttributes([
            number, name, query.text, "; ".join(query.excluded), len(found), best.get("score"),
            best.get("level"), int(bool(document.get("nothing_stands_out"))), " ".join(cautions),
            "" if heatmap is None else str(heatmap),
        ])  # fmt: skip
        if not self._sink.addFeature(feature, QgsFeatureSink.Flag.FastInsert):
            text = self._algorithm.writeFeatureError(self._sink, self._parameters, self._name)
            raise QgsProcessingException(text)
