"""Features out, in whatever format the user names: the engine writes GeoPackages only.

The engine writes into a temporary file, and what is in it goes to a feature sink, which is QGIS's
way to every format, to databases and to layers in memory.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFeatureRequest,
    QgsFeatureSink,
    QgsFields,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingUtils,
    QgsProviderRegistry,
    QgsVectorLayer,
)

from ..errors import OutputError
from ..layers import outputs
from ..services.index_rasters import rasters_of
from ..translation import tr
from .base import EngineAlgorithm
from .destinations import Destination, destination, is_named_twice
from .reading import reads

FID = "fid"  # of a GeoPackage; each format numbers features in its own way
_CSV = ["GEOMETRY=AS_WKT", "CREATE_CSVT=YES"]
"""A text file with the outlines, the types of its columns, and its reference system beside it."""


def temporary(name: str) -> Path:
    """Return a new file for the engine, which goes with the session of QGIS."""
    return Path(QgsProcessingUtils.generateTempFilename(f"{name}.gpkg"))


def check(parameters: dict[str, Any], name: str, context: QgsProcessingContext) -> None:
    """Refuse an output ``name`` that would replace what must stay; in the main thread.

    QGIS replaces a file whole, whatever it holds. That is what a user expects of a former result,
    but not of what the run itself reads, of an index, of a layer of the project, or of a GeoPackage
    of several layers.

    Raises:
        QgsProcessingException: it would.
    """
    target = destination(parameters.get(name))
    if target is None:
        return
    try:
        if target.path.exists():
            _check_there(parameters, name, context, target)
        if is_named_twice(parameters, name):
            raise OutputError(
                tr("{path} is named twice, and is one file only.").format(path=target.path),
                tr("Name another file."),
            )
    except OutputError as error:
        raise QgsProcessingException(error.text()) from error


def _check_there(
    parameters: dict[str, Any],
    name: str,
    context: QgsProcessingContext,
    target: Destination,
) -> None:
    """Raise OutputError where the file of ``target``, which exists, must stay."""
    path = target.path
    if rasters_of(path) is not None:
        raise OutputError(
            tr("{path} is an index and is not replaced.").format(path=path),
            tr("Choose another name."),
        )
    if reads(parameters, name, path, target.layer, context):
        raise OutputError(
            tr("{path} is not replaced: what is to be written is made of it.").format(
                path=path
            ),
            tr("Name another file."),
        )
    outputs.check(path, context.project(), target.layer)
    if not target.whole:
        return
    layers = QgsProviderRegistry.instance().querySublayers(str(path))
    if any(each.providerKey() == "gdal" for each in layers):
        raise OutputError(
            tr("{path} is a raster and is not replaced.").format(path=path),
            tr("Choose another name."),
        )
    if len(layers) > 1:
        raise OutputError(
            tr("{path} holds several layers, which would all be replaced.").format(path=path),
            tr("Choose another name, or save into the file as one more layer."),
        )


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
    with Delivery(algorithm, parameters, name, context) as delivery:
        delivery.add(written, layer)
    return delivery.output


class Delivery:
    """Features that the engine has written to several files, on their way into one output.

    The output has the fields and the reference system of the first file. A context: what is open is
    closed at its end.

    Attributes:
        output: what the algorithm returns; empty where the output is skipped, or nothing came.
    """

    def __init__(
        self,
        algorithm: EngineAlgorithm,
        parameters: dict[str, Any],
        name: str,
        context: QgsProcessingContext,
        first: QgsFields | None = None,
    ) -> None:
        """``first`` are fields before those of the files; :func:`deliver` tells the others."""
        self.output = ""
        self._algorithm, self._parameters, self._name = algorithm, parameters, name
        self._context = context
        self._first = QgsFields() if first is None else first
        self._fields = QgsFields()
        self._crs = QgsCoordinateReferenceSystem()
        self._sink: QgsFeatureSink | None = None
        self._is_open = False

    def __enter__(self) -> Delivery:
        return self

    def __exit__(self, *_: object) -> None:
        self._sink = None  # closes the file

    def add(
        self,
        written: Path,
        layer: str = "tiles",
        values: Sequence[Any] = (),
        stopped: Callable[[], bool] = lambda: False,
    ) -> None:
        """Hand over the features of a file.

        Args:
            written: the file.
            layer: the layer in it.
            values: of the fields before theirs.
            stopped: tells before each feature whether the user has cancelled.

        Raises:
            QgsProcessingException: the file or the output cannot be opened or written.
        """
        # QGIS keeps an exception and the frames that it passed: none with layers in it
        problem = self._hand_over(written, layer, values, stopped)
        if problem:
            raise QgsProcessingException(problem)

    def _hand_over(
        self, written: Path, layer: str, values: Sequence[Any], stopped: Callable[[], bool]
    ) -> str:
        """Do it and return what went wrong; empty for nothing."""
        found = QgsVectorLayer(f"{written}|layername={layer}", layer, "ogr")
        if not found.isValid():
            return tr("QGIS cannot open the result file {path}.").format(path=written)
        own = found.fields().indexFromName(FID)
        if not self._is_open:
            try:
                self._open(found, own)
            except QgsProcessingException as error:
                return str(error)
        if self._sink is None:
            skipped = not self._parameters.get(self._name)
            return "" if skipped else self._algorithm.invalidSinkError(self._parameters, self._name)
        request = QgsFeatureRequest()
        if found.crs().isValid() and self._crs.isValid():
            request.setDestinationCrs(self._crs, self._context.transformContext())
        for each in found.getFeatures(request):
            if stopped():
                break
            feature = QgsFeature(self._fields)
            feature.setGeometry(each.geometry())
            theirs = each.attributes()
            if own >= 0:
                del theirs[own]
            feature.setAttributes([*values, *theirs])
            if not self._sink.addFeature(feature, QgsFeatureSink.Flag.FastInsert):
                return self._algorithm.writeFeatureError(self._sink, self._parameters, self._name)
        return ""

    def _open(self, found: QgsVectorLayer, own: int) -> None:
        """Open the output as ``found`` wants it, whose field ``own`` numbers the features."""
        theirs = found.fields()
        if own >= 0:
            theirs.remove(own)
        for each in (*self._first, *theirs):
            self._fields.append(each)
        self._crs, self._is_open = found.crs(), True
        target = destination(self._parameters.get(self._name))
        options = _CSV if target is not None and target.path.suffix.lower() == ".csv" else []
        self._sink, output = self._algorithm.parameterAsSink(
            self._parameters, self._name, self._context, self._fields, found.wkbType(), self._crs,
            layerOptions=options,
        )  # fmt: skip
        self.output = output or ""
