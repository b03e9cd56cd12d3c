"""Algorithms as tests run them, and the indexes that they read."""

from __future__ import annotations

import subprocess
from collections.abc import Sequence
from pathlib import Path

from qgis.core import (
    QgsApplication,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProject,
    QgsVectorLayer,
)

from rs_textsearch.worker import environment
from tests.plugin.helpers import ENGINE_MS, engine_python, write_raster


def project_context() -> QgsProcessingContext:
    """Return a context that knows the layers of the project."""
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    return context


def run_here(identifier, parameters):
    """Run an algorithm in this thread; return (successful, outputs, log)."""
    context, feedback = project_context(), QgsProcessingFeedback()
    algorithm = QgsApplication.processingRegistry().algorithmById(identifier)
    try:
        outputs, ok = algorithm.run(parameters, context, feedback)
    except QgsProcessingException as error:
        return False, {}, str(error)
    return ok, outputs, feedback.textLog()


def run_in_thread(qtbot, identifier, parameters, context, feedback):
    """Run an algorithm as the toolbox does; return (successful, outputs)."""
    algorithm = QgsApplication.processingRegistry().algorithmById(identifier).create()
    task = QgsProcessingAlgRunnerTask(algorithm, parameters, context, feedback)
    outcome = []
    task.executed.connect(lambda ok, results: outcome.append((ok, dict(results))))
    QgsApplication.taskManager().addTask(task)
    qtbot.waitUntil(lambda: bool(outcome), timeout=ENGINE_MS)
    return outcome[0]


def rows_of(path: Path) -> list[dict]:
    """Return the attributes of a layer's features."""
    layer = QgsVectorLayer(str(path), "", "ogr")
    assert layer.isValid(), path
    return [dict(zip(each.fields().names(), each.attributes())) for each in layer.getFeatures()]


def build_index(folder: Path, bundle: Path) -> Path:
    """Make a raster of colours in ``folder`` with an index beside it, and return that."""
    raster = write_raster(folder / "colours.tif")
    return index_of([raster], folder / "colours.tif.rs_textsearch.gpkg", bundle)


def index_of(rasters: Sequence[Path], index: Path, bundle: Path) -> Path:
    """Index rasters and return the index."""
    words = environment.arguments(
        "index", *map(str, rasters), f"--out={index}", f"--bundle={bundle}", "--tile-size=200m",
        "--scales=1",
    )  # fmt: skip
    subprocess.run([engine_python(), *words], check=True, capture_output=True)
    return index
