"""Rasters or indexes, as what an algorithm works on: declared, checked and read in one place."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingParameterFile,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterRasterLayer,
)

from ..compat import FILE_SOURCE, RASTER_SOURCE
from ..translation import tr
from ..values.source import Source
from . import declared
from .base import EngineAlgorithm

RASTERS, RASTER, INDEX, INDEXES = "RASTERS", "RASTER", "INDEX", "INDEXES"


def add_rasters(algorithm: EngineAlgorithm, label: str) -> None:
    """Declare ``RASTERS``, and ``RASTER`` for one: a column of a batch, scripts of before."""
    algorithm.addParameter(
        QgsProcessingParameterMultipleLayers(RASTERS, label, RASTER_SOURCE, optional=True)
    )
    declared.add_advanced(
        algorithm,
        QgsProcessingParameterRasterLayer(
            RASTER, tr("One raster (for batch runs and the Model Designer)"), optional=True
        ),
    )


def add(algorithm: EngineAlgorithm, label: str) -> None:
    """Declare rasters, named ``label``, or index files instead."""
    add_rasters(algorithm, label)
    index = QgsProcessingParameterFile(
        INDEX, tr("Index file, instead of rasters"), extension="gpkg", optional=True
    )
    index.setHelp(tr("It counts where both are given."))
    algorithm.addParameter(index)
    declared.add_advanced(
        algorithm,
        QgsProcessingParameterMultipleLayers(
            INDEXES, tr("More index files, used with the first as one"), FILE_SOURCE, optional=True
        ),
    )


def missing(parameters: dict[str, Any]) -> str:
    """Return what to say where there is neither a raster nor an index; empty where there is."""
    if any(parameters.get(name) for name in (RASTERS, RASTER, INDEX, INDEXES)):
        return ""
    return tr("Choose rasters, or an index.")


def rasters(
    algorithm: EngineAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> list[Source]:
    """Return the chosen rasters, each once; layers are asked, so in the main thread.

    Raises:
        QgsProcessingException: one is none that the engine can open.
    """
    layers = algorithm.parameterAsLayerList(parameters, RASTERS, context)
    one = algorithm.parameterAsRasterLayer(parameters, RASTER, context)
    if parameters.get(RASTER) and one is None:
        raise QgsProcessingException(algorithm.invalidRasterError(parameters, RASTER))
    found = map(algorithm.source_of, layers if one is None else [one, *layers])
    return list({source.path: source for source in found}.values())


def index_files(
    algorithm: EngineAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> list[str]:
    """Return the chosen index files, each once."""
    files = [algorithm.parameterAsFile(parameters, INDEX, context)]
    if parameters.get(INDEXES):
        files += algorithm.parameterAsFileList(parameters, INDEXES, context)
    return list(dict.fromkeys(filter(None, files)))


def indexes(
    algorithm: EngineAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> tuple[list[str], list[Source]]:
    """Return the index files, and the rasters by which they are named: none where files are.

    Layers are asked, so in the main thread.

    Raises:
        QgsProcessingException: there are none, or a raster has no index.
    """
    files = index_files(algorithm, parameters, context)
    if files:
        return files, []
    found = rasters(algorithm, parameters, context)
    for source in found:
        if not source.indexed():
            raise QgsProcessingException(
                tr("“{layer}” has no index yet. Run “Build index” first.").format(
                    layer=source.name
                )
            )
    if not found:
        raise QgsProcessingException(tr("Choose rasters, or an index."))
    return list(dict.fromkeys(str(source.index) for source in found)), found


def indexes_or_rasters(
    algorithm: EngineAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> list[str]:
    """Return the index files, and the rasters themselves where they have no index."""
    files = index_files(algorithm, parameters, context)
    found = [] if files else rasters(algorithm, parameters, context)
    files += [str(each.index if each.indexed() else each.path) for each in found]
    if not files:
        raise QgsProcessingException(tr("Choose rasters, or an index."))
    return list(dict.fromkeys(files))
