"""A table of queries, any layer's or a text file: declared and read."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsFields,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
)
from qgis.PyQt.QtCore import QUrl

from .. import wording
from ..compat import TABLE_SOURCE, TEXT_FIELD
from ..translation import tr, tr_n
from ..values.query import Query
from . import questions
from .base import EngineAlgorithm

TABLE, QUERY, NOT, NAME = "TABLE", "QUERY_FIELD", "NOT_FIELD", "NAME_FIELD"
_TEXT_FILES = (".csv", ".txt")
_SEPARATORS = ",;\t|"  # that GDAL knows


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
        (QUERY, tr("Field of the query (else the first of text)")),
        (NOT, tr("Field with what the tiles must not look like")),
        (NAME, tr("Field with the name of the query")),
    ):
        algorithm.addParameter(
            QgsProcessingParameterField(name, label, parentLayerParameterName=TABLE, optional=True)
        )


def opened(parameters: dict[str, Any]) -> dict[str, Any]:
    """Return the parameters with a table that QGIS opens where it is a text file of one column.

    GDAL takes a file whose first line has no separator for no table, and from 3.9 on for one
    whose queries end at a comma; as delimited text its only column may hold commas.
    """
    value = parameters.get(TABLE)
    if not isinstance(value, str) or Path(value).suffix.lower() not in _TEXT_FILES:
        return parameters
    if not _has_one_column(Path(value)):
        return parameters
    address = QUrl.fromLocalFile(str(Path(value).absolute())).toEncoded().data().decode()
    options = "type=csv&delimiter=%5Ct&geomType=none&detectTypes=no&encoding=UTF-8"
    return {**parameters, TABLE: f"delimitedtext://{address}?{options}"}


def _has_one_column(path: Path) -> bool:
    """Tell whether the first line of a text file names one column; of an empty one QGIS tells."""
    if not path.is_file():
        return False
    with path.open(encoding="utf-8-sig", errors="replace") as file:
        first = file.readline()
    return bool(first) and not any(separator in first for separator in _SEPARATORS)


def read(
    algorithm: EngineAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> tuple[list[Row], list[str]]:
    """Return the queries, and what the user should know of the table; in the main thread.

    Raises:
        QgsProcessingException: the table cannot be read, a field is not in it, or no row has a
            query.
    """
    table = algorithm.parameterAsSource(opened(parameters), TABLE, context)
    if table is None:
        raise QgsProcessingException(algorithm.invalidSourceError(parameters, TABLE))
    names = [algorithm.parameterAsString(parameters, name, context) for name in (QUERY, NOT, NAME)]
    places = [table.fields().lookupField(name) for name in names]
    if not names[0]:
        places[0] = _first_of_text(table.fields())
    for name, place in zip(names, places):
        if name and place < 0:
            raise QgsProcessingException(
                tr("The table has no field “{name}”.").format(name=name)
            )
    rows, left_out, notes = [], 0, []
    if not names[0] and places[0] >= 0:  # without a first line of names, that is a query
        text = tr("Queries are read from the field “{name}”.")
        notes.append(text.format(name=table.fields()[places[0]].name()))
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
    if left_out:
        text = tr_n("{n} row of the table was left out: it has no query.",
                    "{n} rows of the table were left out: they have no query.",
                    left_out)  # fmt: skip
        notes.append(text.format(n=wording.number(left_out)))
    return rows, notes


def _first_of_text(fields: QgsFields) -> int:
    """Return the place of the first field of text, else of the first: -1 where there is none."""
    texts = (place for place, each in enumerate(fields) if each.type() == TEXT_FIELD)
    return next(texts, 0 if fields.count() else -1)


def _plain(value: Any) -> str:
    """Return a value of the table on one line; empty for none."""
    text = "" if value is None else " ".join(str(value).split())
    return "" if text == "NULL" else text
