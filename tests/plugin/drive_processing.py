"""Runs inside QGIS (``qgis --code``): the algorithms in Processing's own dialog and by script.

The environment names the work: ``E2E_REPORT`` (JSON file to write), ``E2E_RASTERS`` (JSON list of
two rasters), ``E2E_BUNDLE`` and ``E2E_FOLDER`` (for what is written). The report is written after
each case, so that a QGIS that dies leaves those before it.
"""

import gc
import json
import os
import time
import traceback
from pathlib import Path

import processing
import qgis.utils
from processing.core.ProcessingConfig import ProcessingConfig
from qgis.core import QgsProject, QgsRasterLayer, QgsSettings
from qgis.PyQt.QtCore import QCoreApplication, QEvent, Qt, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QTextEdit

WAIT_S = 120
SEARCH, BUILD = "rs_textsearch:searchtext", "rs_textsearch:buildindex"
folder = Path(os.environ["E2E_FOLDER"])
report = {"cases": {}}
iface = qgis.utils.iface


def write_report():
    """Write what is known so far."""
    Path(os.environ["E2E_REPORT"]).write_text(json.dumps(report), encoding="utf-8")


def settle():
    """Let go of all that nobody holds, as the next minutes of work in QGIS would."""
    gc.collect()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QTest.qWait(50)
    gc.collect()


def describe(layer):
    """Return how a loaded layer looks."""
    renderer = layer.renderer()
    heat = isinstance(layer, QgsRasterLayer)
    return {
        "name": layer.name(),
        "valid": layer.isValid(),
        "renderer": renderer.type(),
        "opacity": renderer.opacity() if heat else layer.opacity(),
        "labels": False if heat else layer.labelsEnabled(),
        "history": " ".join(layer.metadata().history()),
    }


def order():
    """Return the names of the layers as they lie, from the top."""
    return [node.name() for node in QgsProject.instance().layerTreeRoot().findLayers()]


def in_dialog(name, algorithm, parameters):
    """Press Run in the dialog of the toolbox and tell what is in the project afterwards."""
    QgsProject.instance().clear()
    dialog = processing.createAlgorithmDialog(algorithm, parameters)
    finished = []
    dialog.algorithmFinished.connect(lambda ok, results: finished.append((ok, dict(results))))
    dialog.show()
    QTest.mouseClick(dialog.runButton(), Qt.MouseButton.LeftButton)
    end = time.monotonic() + WAIT_S
    log = dialog.findChild(QTextEdit, "txtLog")
    # QGIS 3.22 says only there that a run has failed before it began
    while not finished and "Execution failed" not in log.toPlainText():
        if time.monotonic() > end:
            raise TimeoutError(name)
        QTest.qWait(25)
    settle()
    text = log.toPlainText()
    ok, results = finished[0] if finished else (False, {})
    layers = [describe(layer) for layer in QgsProject.instance().mapLayers().values()]
    dialog.close()
    dialog.deleteLater()
    del dialog
    settle()
    report["cases"][name] = {
        "ok": ok,
        "results": {key: str(value) for key, value in results.items()},
        "layers": layers,
        "order": order(),
        "log": text,
    }
    write_report()


def by_script(name, algorithm, parameters):
    """Run and load, as the Python console does."""
    QgsProject.instance().clear()
    results = processing.runAndLoadResults(algorithm, parameters)
    settle()
    layers = [describe(layer) for layer in QgsProject.instance().mapLayers().values()]
    report["cases"][name] = {
        "ok": True,
        "results": {key: str(value) for key, value in results.items()},
        "layers": layers,
    }
    write_report()


def run():
    """Do everything in order."""
    QgsSettings().setValue("rs_textsearch/engine/bundle", os.environ["E2E_BUNDLE"])
    QgsSettings().setValue("/Processing/Configuration/KEEP_DIALOG_OPEN", True)
    first, second = json.loads(os.environ["E2E_RASTERS"])
    one, two = str(folder / "one.gpkg"), str(folder / "two.gpkg")
    tiling = {"TILE_SIZE": "200m", "SCALES": "1"}
    in_dialog("build", BUILD, {"RASTER": first, "INDEX": one, **tiling})
    in_dialog("build two", BUILD, {"RASTER": first, "INDEX": two, **tiling})
    in_dialog("build second", BUILD, {"RASTER": second, "INDEX": two, **tiling})
    temporary = "TEMPORARY_OUTPUT"
    for name, tiles, heatmap in (
        ("both", str(folder / "tiles.gpkg"), str(folder / "heat.tif")),
        ("by name", str(folder / "a.gpkg"), str(folder / "b.tif")),
        ("temporary", temporary, temporary),
        ("tiles", temporary, None),
        ("heatmap", None, temporary),
        ("none", None, None),
    ):
        asked = {"QUERY": "green", "TOP": 5, "TILES": tiles, "HEATMAP": heatmap}
        in_dialog(name, SEARCH, {"INDEX": one, **asked})
    ProcessingConfig.setSettingValue(ProcessingConfig.RESULTS_GROUP_NAME, "Results")
    asked = {"QUERY": "green", "TILES": str(folder / "z.gpkg"), "HEATMAP": str(folder / "y.tif")}
    in_dialog("in a group", SEARCH, {"INDEX": one, **asked})
    ProcessingConfig.setSettingValue(ProcessingConfig.RESULTS_GROUP_NAME, "")
    over = {"INDEX": one, "QUERY": "red", "TILES": None, "HEATMAP": first}
    in_dialog("over a raster", SEARCH, over)
    in_dialog(
        "two rasters",
        SEARCH,
        {"INDEX": two, "QUERY": "red", "TILES": None, "HEATMAP": str(folder / "all.tif")},
    )
    for round_ in range(3):
        by_script(
            f"script {round_}",
            SEARCH,
            {"INDEX": one, "QUERY": "blue", "TILES": temporary, "HEATMAP": temporary},
        )
    report["end"] = "reached"
    write_report()


def main():
    """Run, report, and quit QGIS as a person does."""
    try:
        run()
    except BaseException:
        report["traceback"] = traceback.format_exc()
        write_report()
    # What draws asks the main thread which tiles are selected, and would wait for ever
    while iface.mapCanvas().isDrawing():
        QTest.qWait(25)
    QgsProject.instance().clear()  # else QGIS asks what is to become of layers in memory
    settle()
    iface.actionExit().trigger()


QTimer.singleShot(500, main)
