"""The file that an output of Processing is written to, as its value says it before the run."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from qgis.core import QgsDataSourceUri, QgsProcessingOutputLayerDefinition

_OGR = "ogr:"  # what a layer of a GeoPackage begins with


@dataclass(frozen=True)
class Destination:
    """A file that is written.

    Attributes:
        path: the file.
        whole: whether it is written anew as a whole; else its other layers stay.
        layer: the one that is written then.
    """

    path: Path
    whole: bool = True
    layer: str = ""


def destination(value: Any) -> Destination | None:
    """Return the file that ``value`` of an output says.

    None for what is no file by itself: a layer in memory, a server's table, what an expression
    says, a temporary file.
    """
    if isinstance(value, QgsProcessingOutputLayerDefinition):
        value = value.sink.staticValue()
    text = str(value or "")
    if text.startswith(_OGR):
        uri = QgsDataSourceUri(text[len(_OGR) :])
        return Destination(Path(uri.database()), False, uri.table()) if uri.database() else None
    path = Path(text)
    if path.is_absolute():  # its name may have a colon, as sources of other providers have
        return Destination(path)
    return None if text in ("", "TEMPORARY_OUTPUT") or ":" in text else Destination(path)


def is_named_twice(parameters: dict[str, Any], output: str) -> bool:
    """Tell whether another parameter of a run names the file that ``output`` is written to."""
    target = destination(parameters.get(output))
    if target is None or not target.whole:
        return False
    others = (value for name, value in parameters.items() if name != output)
    named = (value for value in others
             if isinstance(value, (str, QgsProcessingOutputLayerDefinition)))  # fmt: skip
    return any(destination(value) == target for value in named)
