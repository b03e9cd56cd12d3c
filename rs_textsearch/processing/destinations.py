"""The file that an output of Processing is written to, as its value says it before the run."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import QgsDataSourceUri, QgsProcessingOutputLayerDefinition

_OGR = "ogr:"  # what a layer of a GeoPackage begins with


def file_of(value: Any) -> tuple[Path | None, bool]:
    """Return the file, and whether it is written anew as a whole.

    None for what is no file by itself: a layer in memory, a server's table, what an expression
    says, a temporary file.
    """
    if isinstance(value, QgsProcessingOutputLayerDefinition):
        value = value.sink.staticValue()
    text = str(value or "")
    if text.startswith(_OGR):  # its other layers stay
        database = QgsDataSourceUri(text[len(_OGR) :]).database()
        return (Path(database), False) if database else (None, False)
    path = Path(text)
    if path.is_absolute():  # its name may have a colon, as sources of other providers have
        return path, True
    return (None, False) if text in ("", "TEMPORARY_OUTPUT") or ":" in text else (path, True)


def layer_of(value: Any) -> str:
    """Return the name of the layer in a GeoPackage that is written; empty for a whole file."""
    if isinstance(value, QgsProcessingOutputLayerDefinition):
        value = value.sink.staticValue()
    text = str(value or "")
    return QgsDataSourceUri(text[len(_OGR) :]).table() if text.startswith(_OGR) else ""


def is_named_twice(parameters: dict[str, Any], output: str) -> bool:
    """Tell whether another parameter of a run names the file that ``output`` is written to."""
    target = file_of(parameters.get(output))
    if target == (None, False) or not target[1]:
        return False
    others = (value for name, value in parameters.items() if name != output)
    named = (value for value in others
             if isinstance(value, (str, QgsProcessingOutputLayerDefinition)))  # fmt: skip
    return any(file_of(value) == target for value in named)
