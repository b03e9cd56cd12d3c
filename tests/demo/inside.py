"""What the scripts that take pictures inside QGIS share: a window of one size, and its pictures."""

from __future__ import annotations

import json
import os
import signal
import time
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import Any

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QRect, Qt, QTimer
from qgis.PyQt.QtGui import QPixmap
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QAction, QDockWidget, QSlider, QToolBar, QWidget
from qgis.utils import iface, plugins

SIZE = (1240, 800)
WIDE, NARROW = 400, 250
LAYERS_WIDTH = 230
MAP_WIDTH = 430  # of the map, in pictures that show a part of it
TOOL_BARS = ("mFileToolBar", "mMapNavToolBar", "mAttributesToolBar")
WAIT_S = 600  # for the slowest, indexing the photographs one by one
SETTLE_MS = 900


def wait(condition: Callable[[], Any], what: str) -> None:
    """Let QGIS work until ``condition`` holds."""
    end = time.monotonic() + WAIT_S
    while not condition():
        if time.monotonic() > end:
            raise TimeoutError(what)
        QTest.qWait(25)


class Pictures:
    """A window of QGIS with the dock, of which pictures are taken; ``run`` says which.

    ``listed``: how many rows of the list are seen in pictures, so that their tiles are waited for.
    """

    listed = 0

    def __init__(self, job: dict) -> None:
        self.job = job
        self.light = job["theme"] == "light"
        self.report = {"ok": False, "error": None, "pictures": [], "engine_pids": []}
        self.plugin = plugins["rs_textsearch"]
        self.window = iface.mainWindow()
        self.dock = None

    def run(self) -> None:
        """Take every picture."""
        raise NotImplementedError

    def open_window(self) -> None:
        """Show a window of one size with few panels."""
        self.window.showNormal()
        self.window.setGeometry(0, 0, *SIZE)
        for panel in self.window.findChildren(QDockWidget):
            panel.setVisible(panel.objectName() == "Layers")
        for bar in self.window.findChildren(QToolBar):
            bar.setVisible(bar.objectName() in TOOL_BARS)
        iface.newProject()
        self.dock = self.plugin.show_dock()
        self.dock.failed.connect(lambda text: None)
        self.width(WIDE)

    def width(self, width: int) -> None:
        """Give the dock a width, and the layers theirs."""
        layers = self.window.findChild(QDockWidget, "Layers")
        sizes = [LAYERS_WIDTH, width]
        self.window.resizeDocks([layers, self.dock], sizes, Qt.Orientation.Horizontal)
        QTest.qWait(SETTLE_MS)

    def take(self, name: str, widget: QWidget | None = None, settle: int = SETTLE_MS) -> None:
        """Save a picture of the window, or of a widget."""
        QTest.qWait(settle)
        self._save(name, (widget or self.window).grab())

    def take_with_map(self, name: str) -> None:
        """Save a picture of the dock and of the map beside it; in the dark, of the dock alone."""
        if not self.light:
            self.take(name, self.dock)
            return
        QTest.qWait(SETTLE_MS)
        wait(lambda: not iface.mapCanvas().isDrawing(), "map is not drawn")
        left = self.dock.mapTo(self.window, self.dock.rect().topLeft()).x() - MAP_WIDTH
        part = QRect(left, 0, self.window.width() - left, self.window.height())
        self._save(name, self.window.grab(part))

    def _save(self, name: str, picture: QPixmap) -> None:
        if not picture.save(str(Path(self.job["out"]) / f"{name}.png")):
            raise RuntimeError(f"{name} cannot be saved")
        self.report["pictures"].append(name)

    def note_engine(self) -> None:
        """Remember the engine's process, which must end with QGIS."""
        pid = self.plugin.engine.pid()
        if pid and pid not in self.report["engine_pids"]:
            self.report["engine_pids"].append(pid)

    def ask(self, act: Callable[[], None]) -> None:
        """Do ``act``, which searches, and wait for results and their pictures."""
        found, loaded = [], []
        self.dock.searchFinished.connect(found.append)
        self.dock.thumbnailsLoaded.connect(lambda: loaded.append(True))
        act()
        wait(lambda: found, "no results")
        wait(lambda: loaded and self.has_pictures(), "no pictures of tiles")
        wait(lambda: not iface.mapCanvas().isDrawing(), "map is not drawn")
        self.note_engine()

    def has_pictures(self) -> bool:
        """Tell whether the rows that are seen have the pictures of their tiles."""
        model, role = self.dock.results.model, Qt.ItemDataRole.DecorationRole
        rows = range(min(self.listed, model.rowCount()))
        return all(model.data(model.index(row, 0), role) for row in rows)

    def raise_threshold(self) -> None:
        """Hide what lies in the lower three quarters of the heatmap's values."""
        slider = self.dock.findChild(QSlider, "thresholdSlider")
        slider.setValue(round(slider.minimum() + 0.75 * (slider.maximum() - slider.minimum())))
        QTest.qWait(SETTLE_MS)

    def make_polygons(self) -> None:
        """Let what lies above the threshold become a layer."""
        count = len(QgsProject.instance().mapLayers())
        self.dock.findChild(QAction, "mergedAction").trigger()
        wait(lambda: len(QgsProject.instance().mapLayers()) > count, "no polygons")
        self.dock.clear_messages()

    def kill_engine(self) -> None:
        """End the engine in the middle of a search, as a system does that is short of memory."""
        failures = []
        self.dock.failed.connect(failures.append)
        pid = self.plugin.engine.pid()
        os.kill(pid, signal.SIGSTOP)
        self.dock.search("a bridge over a river")
        os.kill(pid, signal.SIGKILL)
        wait(lambda: failures, "no message")

    def run_and_quit(self) -> None:
        """Take the pictures, write the report and quit, whatever happens."""
        try:
            self.run()
        except Exception:  # the last frame inside QGIS: whatever it is goes into the report
            self.window.grab().save(str(Path(self.job["out"]) / "failed.png"))
            self.report["error"] = traceback.format_exc()
        self.report["ok"] = self.report["error"] is None
        part = Path(self.job["report"] + ".part")
        part.write_text(json.dumps(self.report, indent=1), encoding="utf-8")
        part.replace(self.job["report"])
        QgsProject.instance().clear()  # else QGIS asks whether to save it
        QTimer.singleShot(0, iface.actionExit().trigger)
