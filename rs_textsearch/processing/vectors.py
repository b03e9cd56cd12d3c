"""Features out, in whatever format the user names: the engine writes GeoPackages only.

The engine writes into a temporary file, and what is in it goes to a feature sink, which is QGIS's
way to every format, to databases and to layers in memory.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsDataSourceUri,
    QgsFeature,
    QgsFeatureSink,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingUtils,
    QgsProviderRegistry,
    QgsVectorLayer,
)

from ..errors import OutputError
from ..layers import outputs
from ..services.index_rasters import rasters_of
from ..translation import tr
from .base import EngineAlgorithm

FID = "fid"  # of a GeoPackage; each format numbers features in its own way
_CSV = ["GEOMETRY=AS_WKT", "CREATE_CSVT=YES"]
"""A text file with the outlines, the types of its columns, and its reference system beside it."""


def temporary(name: str) -> Path:
    """Return a new file for the engine, which goes with the session of QGIS."""
    return Path(QgsProcessingUtils.generateTempFilename(f"{name}.gpkg"))


def check(parameters: dict[str, Any], name: str, context: QgsProcessingContext) -> None:
    """Refuse an output ``name`` that would replace what must stay; in the main thread.

    QGIS replaces a file whole, whatever it holds. That is what a user expects of a former result,
    but not of an index, of a layer of the project, or of a GeoPackage of several layers.

    Raises:
        QgsProcessingException: it would.
    """
    target, whole = _target(parameters.get(name))
    if target is None or not target.exists():
        return
    try:
        if rasters_of(target) is not None:
            raise OutputError(
                tr("{path} is an index and is not replaced.").format(path=target),
                tr("Choose another name."),
            )
        if not whole:
            return
        outputs.check(target, context.project())
        layers = QgsProviderRegistry.instance().querySublayers(str(target))
        if any(each.providerKey() == "gdal" for each in layers):
            raise OutputError(
                tr("{path} is a raster and is not replaced.").format(path=target),
                tr("Choose another name."),
            )
        if len(layers) > 1:
            raise OutputError(
                tr("{path} holds several layers, which would all be replaced.").format(path=target),
                tr("Choose another name, or save into the file as one more layer."),
            )
    except OutputError as error:
        raise QgsProcessingException(error.text()) from error


def deliver(
    algorithm: EngineAlgorithm,
    parameters: dict[str, Any],
    name: str,
    context: QgsProcessingContext,
    written: Path,
    layer: str = "tiles",
) -> str:
    """Hand the features that the engine has written to the output ``name``.

    Args:
        algorithm: the one whose output it is.
        parameters: of the run.
        name: of the output, a feature sink.
        context: of the run.
        written: the engine's GeoPackage; it stays.
        layer: the layer in it.

    Returns:
        What the algorithm returns as that output; empty where it is skipped.

    Raises:
        QgsProcessingException: the engine's file or the output cannot be opened or written.
    """
    # QGIS keeps an exception and the frames that it passed: none with layers or sinks in it
    identifier, problem = _hand_over(algorithm, parameters, name, context, written, layer)
    if problem:
        raise QgsProcessingException(problem)
    return identifier


def _hand_over(
    algorithm: EngineAlgorithm,
    parameters: dict[str, Any],
    name: str,
    context: QgsProcessingContext,
    written: Path,
    layer: str,
) -> tuple[str, str]:
    """Return what :func:`deliver` returns, and what went wrong."""
    found = QgsVectorLayer(f"{written}|layername={layer}", layer, "ogr")
    if not found.isValid():
        return "", tr("QGIS cannot open the result file {path}.").format(path=written)
    fields = found.fields()
    own = fields.indexFromName(FID)
    if own >= 0:
        fields.remove(own)
    target, _ = _target(parameters.get(name))
    options = _CSV if target is not None and target.suffix.lower() == ".csv" else []
    sink, identifier = algorithm.parameterAsSink(
        parameters, name, context, fields, found.wkbType(), found.crs(), layerOptions=options
    )
    if sink is None:
        skipped = not parameters.get(name)
        return "", "" if skipped else algorithm.invalidSinkError(parameters, name)
    for each in found.getFeatures():
        feature = QgsFeature(fields)
        feature.setGeometry(each.geometry())
        values = each.attributes()
        feature.setAttributes(values[:own] + values[own + 1 :] if own >= 0 else values)
        if not sink.addFeature(feature, QgsFeatureSink.Flag.FastInsert):
            return "", algorithm.writeFeatureError(sink, parameters, name)
    return identifier, ""  # the sink, which is let go, closes the file


def _target(value: Any) -> tuple[Path | None, bool]:
    """Return the file that an output is written to, and whether it is written anew as a whole.

    None for what is no file by itself: a layer in memory, a server's table, what an expression
    says.
    """
    if isinstance(value, QgsProcessingOutputLayerDefinition):
        value = value.sink.staticValue()
    text = str(value or "")
    if text.startswith("ogr:"):  # a layer of a GeoPackage, whose others stay
        database = QgsDataSourceUri(text[len("ogr:") :]).database()
        return (Path(database), False) if database else (None, False)
    if not text or text in ("TEMPORARY_OUTPUT", "memory:") or ":" in text[2:]:
        return None, False
    return Path(text), True
