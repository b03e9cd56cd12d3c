"""The demo's half inside QGIS: the dock searches an index and the window is photographed.

QGIS runs this file (`qgis --code`) once its window and plugins are up. What to do stands in the
JSON file named by RS_TEXTSEARCH_DEMO_JOB: raster (its index lies beside it, where the dock looks),
query, picture, report, width, height, timeout_s. The report is written last: {"ok", "error",
"steps": {name: seconds}, "results", "layers", "timing_ms", "engine_pid"}.
"""

from __future__ import annotations

import json
import os
import time
import traceback
from pathlib import Path

from qgis.core import QgsProject, QgsRasterLayer, QgsSettings
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtWidgets import QApplication, QDockWidget, QToolBar
from qgis.utils import iface, plugins

PANELS = ("Layers",)  # object names of the panels and tool bars that stay
TOOL_BARS = ("mFileToolBar", "mMapNavToolBar", "mAttributesToolBar")
DOCK_WIDTH = 430
LAYERS_WIDTH = 290
RESULTS = 10  # as many footprints as a picture of this size can tell apart
SETTLE_MS = 1500  # for the last repaint after rendering and thumbnails are reported


class Demo:
    """One search, as a chain of the dock's signals; any exception ends QGIS with a report."""

    def __init__(self, job: dict) -> None:
        self.job = job
        self.report: dict = {"ok": False, "error": None, "steps": {}}
        self.started = time.monotonic()
        self.dock = None
        self.layer = None
        self.searching = False
        self.waiting: set[str] = set()
        QTimer.singleShot(int(job["timeout_s"] * 1000), self.guarded(self.too_late))
        QTimer.singleShot(500, self.guarded(self.open_window))

    def guarded(self, function):
        def call(*arguments):
            try:
                function(*arguments)
            except Exception:  # the last frame inside QGIS: whatever it is goes into the report
                self.finish(error=traceback.format_exc())

        return call

    def step(self, name: str) -> None:
        now = time.monotonic()
        self.report["steps"][name] = round(now - self.started, 2)
        self.started = now

    def open_window(self) -> None:
        window = iface.mainWindow()
        window.showNormal()
        window.setGeometry(0, 0, self.job["width"], self.job["height"])
        for panel in window.findChildren(QDockWidget):
            panel.setVisible(panel.objectName() in PANELS)
        for bar in window.findChildren(QToolBar):
            bar.setVisible(bar.objectName() in TOOL_BARS)
        if "rs_textsearch" not in plugins:
            raise RuntimeError("QGIS did not load the plugin rs_textsearch; see the log above")
        QgsSettings().setValue("rs_textsearch/search/result_count", RESULTS)
        self.dock = plugins["rs_textsearch"].show_dock()
        self.dock.infoChanged.connect(self.guarded(self.index_known))
        self.dock.searchFinished.connect(self.guarded(self.found))
        self.dock.thumbnailsLoaded.connect(self.guarded(lambda: self.arrived("thumbnails")))
        self.dock.failed.connect(self.guarded(self.dock_failed))
        for panel, width in ((self.dock, DOCK_WIDTH), *((p, LAYERS_WIDTH) for p in self.panels())):
            window.resizeDocks([panel], [width], Qt.Orientation.Horizontal)
        self.step("window and dock")
        QTimer.singleShot(300, self.guarded(self.open_raster))

    def panels(self) -> list[QDockWidget]:
        return [p for p in iface.mainWindow().findChildren(QDockWidget) if p.objectName() in PANELS]

    def open_raster(self) -> None:
        self.layer = QgsRasterLayer(self.job["raster"], Path(self.job["raster"]).stem)
        if not self.layer.isValid():
            raise RuntimeError(f"QGIS cannot open {self.job['raster']}")
        QgsProject.instance().setCrs(self.layer.crs())
        QgsProject.instance().addMapLayer(self.layer)
        self.dock.set_layer(self.layer)

    def index_known(self, info: dict) -> None:
        if self.searching or self.layer is None or not Path(self.dock.index_path()).is_file():
            return
        if info.get("state") == "missing":  # before the engine has answered
            return
        if info.get("state") != "fresh":
            raise RuntimeError(f"the dock calls the new index {info.get('state')!r}")
        self.searching = True
        self.step("index known to the dock")
        self.waiting = {"thumbnails", "map"}
        self.dock.search(self.job["query"])

    def found(self, document: dict) -> None:
        self.step("search in the dock")
        self.report["results"] = len(document["results"])
        self.report["timing_ms"] = document.get("timing_ms")
        self.report["layers"] = [
            layer.name() for layer in QgsProject.instance().mapLayers().values()
        ]
        self.report["engine_pid"] = plugins["rs_textsearch"].engine.pid()
        canvas = iface.mapCanvas()
        extent = self.layer.extent()
        extent.scale(1.03)
        canvas.mapCanvasRefreshed.connect(self.guarded(lambda: self.arrived("map")))
        canvas.setExtent(extent)
        canvas.refresh()
        QTimer.singleShot(15000, self.guarded(lambda: self.arrived("thumbnails")))

    def arrived(self, what: str) -> None:
        if what in self.waiting and self.report.get("results") is not None:
            self.waiting.discard(what)
            if not self.waiting:
                iface.messageBar().clearWidgets()
                QTimer.singleShot(SETTLE_MS, self.guarded(self.photograph))

    def photograph(self) -> None:
        tree = QgsProject.instance().layerTreeRoot()
        iface.layerTreeView().expandAllNodes()
        iface.layerTreeView().collapse(iface.layerTreeView().node2index(tree.findLayer(self.layer)))
        iface.messageBar().clearWidgets()
        QApplication.processEvents()
        picture = iface.mainWindow().grab()
        if not picture.save(self.job["picture"]):
            raise RuntimeError(f"cannot write {self.job['picture']}")
        self.step("picture")
        self.finish()

    def dock_failed(self, message: str) -> None:
        self.finish(error=f"the dock reports: {message}")

    def too_late(self) -> None:
        iface.mainWindow().grab().save(self.job["picture"])
        self.finish(
            error=f"not done after {self.job['timeout_s']} s; the picture shows how far it came"
        )

    def finish(self, error: str | None = None) -> None:
        if self.report["error"] or self.report["ok"]:
            return
        self.report["ok"] = error is None
        self.report["error"] = error
        part = Path(self.job["report"] + ".part")
        part.write_text(json.dumps(self.report, ensure_ascii=False, indent=1), encoding="utf-8")
        part.replace(self.job["report"])
        QgsProject.instance().clear()  # else QGIS asks whether to save it
        QTimer.singleShot(0, iface.actionExit().trigger)


job_file = Path(os.environ["RS_TEXTSEARCH_DEMO_JOB"])
demo = Demo(json.loads(job_file.read_text(encoding="utf-8")))
