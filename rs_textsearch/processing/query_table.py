"""A table of queries, any layer's or a text file: declared and read."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QUrl

from ..compat import TABLE_SOURCE
from ..translation import tr
from ..values.query import Query
from . import questions
from .base import EngineAlgorithm

TABLE, QUERY, NOT, NAME = "TABLE", "QUERY_FIELD", "NOT_FIELD", "NAME_FIELD"
_TEXT_FILES = (".csv", ".txt")


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
    for name, label in (
        (QUERY, tr("Field of the query (if left empty: the first)")),
        (NOT, tr("Field with what the tiles must not look like")),
        (NAME, tr("Field with the name of the query")),
    ):
        algorithm.addParameter(
            QgsProcessingParameterField(name, label, parentLayerParameterName=TABLE, optional=True)
        )


def opened(parameters: dict[str, Any]) -> dict[str, Any]:
    """Return the parameters with a table that QGIS opens where it is a text file of one column.

    GDAL takes a file whose first line has no separator for no table; as delimited text it is one,
    whose only column may hold commas.
    """
    value = parameters.get(TABLE)
    if not isinstance(value, str) or Path(value).suffix.lower() not in _TEXT_FILES:
        return parameters
    if not Path(value).is_file() or QgsVectorLayer(value, "", "ogr").isValid():
        return parameters
    address = QUrl.fromLocalFile(str(Path(value).absolute())).toEncoded().data().decode()
    options = "type=csv&delimiter=%5Ct&geomType=none&detectTypes=no&encoding=UTF-8"
    return {**parameters, TABLE: f"delimitedtext://{address}?{options}"}


def read(
    algorithm: EngineAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> tuple[list[Row], int]:
    """Return the queries, and how many rows have none; in the main thread.

    Raises:
        QgsProcessingException: the table cannot be read, a field is not in it, or no row has a
            query.
    """
    table = algorithm.parameterAsSource(opened(parameters), TABLE, context)
    if table is None:
        raise QgsProcessingException(algorithm.invalidSourceError(parameters, TABLE))
    names = [algorithm.parameterAsString(parameters, name, context) for name in (QUERY, NOT, NAME)]
    places = [table.fields().lookupField(name) for name in names]
    if not names[0] and table.fields().count():
        places[0] = 0
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
