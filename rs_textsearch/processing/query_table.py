"""A table of queries, any layer's or a text file: declared and read."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
)

from ..compat import TABLE_SOURCE
from ..translation import tr
from ..values.query import Query
from . import questions
from .base import EngineAlgorithm

TABLE, QUERY, NOT, NAME = "TABLE", "QUERY_FIELD", "NOT_FIELD", "NAME_FIELD"


@dataclass(frozen=True)
class Row:
    """A query of the table: its number from 1, what it is called, and what it asks."""

    number: int
    name: str
    query: Query


def add(algorithm: EngineAlgorithm) -> None:
    """Declare the table and its fields."""
    algorithm.addParameter(
        QgsProcessingParameterFeatureSource(TABLE, tr("Table of queries"), [TABLE_SOURCE])
    )
    for name, label, optional in (
        (QUERY, tr("Field of the query"), False),
        (NOT, tr("Field of what the tiles must not look like"), True),
        (NAME, tr("Field of what the query is called"), True),
    ):
        algorithm.addParameter(
            QgsProcessingParameterField(
                name, label, parentLayerParameterName=TABLE, optional=optional
            )
        )


def read(
    algorithm: EngineAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> tuple[list[Row], int]:
    """Return the queries, and how many rows have none; in the main thread.

    Raises:
        QgsProcessingException: the table cannot be read, a field is not in it, or no row has a
            query.
    """
    table = algorithm.parameterAsSource(parameters, TABLE, context)
    if table is None:
        raise QgsProcessingException(algorithm.invalidSourceError(parameters, TABLE))
    names = [algorithm.parameterAsString(parameters, name, context) for name in (QUERY, NOT, NAME)]
    places = [table.fields().lookupField(name) for name in names]
    for name, place in zip(names, places):
        if name and place < 0:
            raise QgsProcessingException(
                tr("The table has no field “{name}”.").format(name=name)
            )
    rows, left_out = [], 0
    for feature in table.getFeatures():
        values = feature.attributes()
        text, excluded, name = (_plain(values[n]) if n >= 0 else "" for n in places)
        if not text:
            left_out += 1
            continue
        query = Query(text, questions.split(excluded))
        rows.append(Row(len(rows) + 1, name or query.name(), query))
    if not rows:
        raise QgsProcessingException(tr("The table holds no query."))
    return rows, left_out


def _plain(value: Any) -> str:
    """Return a value of the table on one line; empty for none."""
    text = "" if value is None else " ".join(str(value).split())
    return "" if text == "NULL" else text
