"""The files that a run reads, as the values of its parameters name them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsMapLayer,
    QgsProcessingContext,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingUtils,
    QgsProviderRegistry,
)

from ..files import is_same

_TEXT = "delimitedtext"
_TEXT_ADDRESS = f"{_TEXT}://"  # what the address of a text file begins with as a parameter


def reads(
    parameters: dict[str, Any], output: str, target: Path, table: str, context: QgsProcessingContext
) -> bool:
    """Tell whether a run reads what its ``output`` would replace; in the main thread.

    Args:
        parameters: of the run.
        output: the parameter that names ``target``; all others count.
        target: a file that exists.
        table: the layer in it that would be replaced; empty for the whole file.
        context: of the run, whose project's layers are known by name.
    """
    values = [value for name, value in parameters.items() if name != output]
    return any(
        is_same(target, path) and (not table or layer in ("", table))
        for value in values
        for path, layer in _files(value, context)
    )


def _files(value: Any, context: QgsProcessingContext) -> Iterator[tuple[Path, str]]:
    """Yield file and layer, where it is said, of what may be an input: a layer or a path."""
    if isinstance(value, (list, tuple)):
        for each in value:
            yield from _files(each, context)
        return
    if isinstance(value, QgsProcessingFeatureSourceDefinition):
        value = value.source.staticValue()
    if isinstance(value, str):
        value = QgsProcessingUtils.mapLayerFromString(value, context, False) or value
    if isinstance(value, QgsMapLayer):
        provider, source = value.providerType(), value.source()
    elif isinstance(value, str):
        provider = _TEXT if value.startswith(_TEXT_ADDRESS) else "ogr"
        source = value[len(_TEXT_ADDRESS) :] if provider == _TEXT else value
    else:
        return
    parts = QgsProviderRegistry.instance().decodeUri(provider, source)
    if parts.get("path"):
        yield Path(str(parts["path"])), str(parts.get("layerName") or "")
