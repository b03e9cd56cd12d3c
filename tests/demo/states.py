"""The half of `make screenshots` inside QGIS: brings the dock into each state and takes it.

QGIS runs this file (`qgis --code`). The JSON file named by RS_TEXTSEARCH_DEMO_JOB says: raster,
theme, out (a folder), root (of the repository), report.
"""

from __future__ import annotations

import json
import os
import sys
from functools import partial
from pathlib import Path

from qgis.core import QgsProject, QgsRasterLayer, QgsRectangle
from qgis.gui import QgsCollapsibleGroupBox
from qgis.PyQt.QtCore import QElapsedTimer, QPoint, Qt, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QToolButton, QWidget
from qgis.utils import iface

JOB = json.loads(Path(os.environ["RS_TEXTSEARCH_DEMO_JOB"]).read_text(encoding="utf-8"))
sys.path.append(JOB["root"])  # last: the plugin is that of the profile

from tests.demo.inside import NARROW, WIDE, Pictures, wait  # noqa: E402

PHOTOGRAPHS_WIDTH = 430
PHOTOGRAPHS_SIZE = (1240, 960)
QUERY = "a harbour with many boats"
WIDE_HEIGHT = 330
DRAWN = (60, 60)  # side of the drawn example, in pixels of the screen
QUERY_OF_AREA = "a dense residential area"
ABSENT = "snow on high mountains"
PHOTOGRAPHS_QUERIES = ("a baseball field", "houses with swimming pools")


class States(Pictures):
    """One method a state, in the order in which a person meets them."""

    listed = 6

    def run(self) -> None:
        """Take every picture."""
        self.report["photographs_s"] = {}
        self.open_window()
        self.empty()
        self.indexing()
        self.results()
        self.refined()
        if self.job["theme"] == "hidpi":
            return
        self.grid()
        self.polygons()
        self.nothing()
        self.area()
        self.example()
        self.dialogs()
        if self.light:
            self.error()
            self.photographs()

    def empty(self) -> None:
        """Nothing is chosen yet."""
        self.take("empty", None if self.light else self.dock)

    def indexing(self) -> None:
        """An index is half built; how long QGIS is blocked meanwhile is measured."""
        layer = QgsRasterLayer(self.job["raster"], "Scene")
        QgsProject.instance().setCrs(layer.crs())
        QgsProject.instance().addMapLayer(layer)
        iface.mapCanvas().setExtent(layer.extent())
        plans = []
        self.dock.planChanged.connect(plans.append)
        self.dock.set_layer(layer)
        wait(lambda: plans, "no estimate")
        self.dock.source.content.setCollapsed(False)
        self.take("options", self.dock)
        self.dock.source.content.setCollapsed(True)
        plans.clear()
        self.dock.source.tiling.tile_size.setValue(200)
        wait(lambda: plans, "no estimate of small tiles")
        gaps = []
        clock, timer = QElapsedTimer(), QTimer()
        timer.timeout.connect(lambda: gaps.append(clock.restart()))
        ended = []
        self.dock.indexFinished.connect(ended.append)
        clock.start()
        timer.start(5)
        self.dock.build_index()
        bar = self.dock.source.bar
        wait(lambda: ended or bar.value() > 0.3 * bar.maximum() > 0, "no progress")
        timer.stop()
        self.take("indexing", self.dock, settle=1)
        gaps.append(clock.restart() * 0)  # a grab is this script's, not the plugin's
        timer.start(5)
        wait(lambda: ended, "index does not finish")
        timer.stop()
        self.report["longest_block_ms"] = max(gaps)
        self.note_engine()
        wait(lambda: self.dock.controller.info["state"] == "fresh", "index is not fresh")
        self.dock.clear_messages()

    def results(self) -> None:
        """A query was answered."""
        self.ask(lambda: self.dock.search(QUERY))
        iface.mapCanvas().refresh()
        self.take("results")
        self.width(NARROW)
        self.take("results-narrow", self.dock)
        self.width(WIDE)

    def refined(self) -> None:
        """The best tile became an example."""
        model = self.dock.results.model
        example = model.example(model.index(0, 0))
        self.dock.query.examples.add([example], wanted=True)
        self.ask(self.dock.query.button.click)
        self.take("refined", self.dock)

    def grid(self) -> None:
        """The tiles as pictures: in the dock as it is, and in a wide one below the map."""
        look = self.dock.findChild(QWidget, "lookBar")
        look.choose("grid")
        self.take("grid", self.dock)
        self.window.addDockWidget(Qt.DockWidgetArea.BottomDockWidgetArea, self.dock)
        self.window.resizeDocks([self.dock], [WIDE_HEIGHT], Qt.Orientation.Vertical)
        self.take("wide", self.dock)
        look.choose("auto")
        self.window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self.dock)
        self.width(WIDE)

    def polygons(self) -> None:
        """What lies above a threshold became a layer."""
        self.dock.findChild(QgsCollapsibleGroupBox, "layersPanel").setCollapsed(False)
        self.raise_threshold()
        self.make_polygons()
        self.take("polygons", None if self.light else self.dock)
        self.dock.findChild(QgsCollapsibleGroupBox, "layersPanel").setCollapsed(True)

    def nothing(self) -> None:
        """What was asked for is not there: list, heatmap and map say so."""
        self.ask(lambda: self.dock.search(ABSENT))
        self.take_with_map("nothing")

    def area(self) -> None:
        """Only what the map shows is searched."""
        canvas = iface.mapCanvas()
        seen = canvas.extent()
        part = QgsRectangle(seen)
        part.scale(0.5)
        canvas.setExtent(part)
        field = self.dock.findChild(QWidget, "whereField")
        field.fill()
        field.button.menu().actions()[1].trigger()
        self.ask(lambda: self.dock.search(QUERY_OF_AREA))
        self.take_with_map("area")
        field.clear_button.click()
        canvas.setExtent(seen)

    def example(self) -> None:
        """A square is drawn on the map, and looked for without a word."""
        canvas = iface.mapCanvas()
        self.dock.query.examples.set_examples((), ())
        self.dock.query.query.clear()
        self.dock.findChild(QToolButton, "exampleButton").rectangle.trigger()
        view, middle = canvas.viewport(), canvas.viewport().rect().center()
        corner = middle + QPoint(*DRAWN)
        QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=middle)
        QTest.mouseMove(view, (middle + corner) / 2)
        QTest.mouseMove(view, corner)
        QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=corner)
        self.ask(self.dock.query.button.click)
        self.take_with_map("example-from-map")

    def dialogs(self) -> None:
        """The lists of indexes and of models, and the tour."""
        for name, dialog in (
            ("tour", self.plugin.show_tour()),
            ("index-manager", self.dock.indexes.open_dialog()),
            ("model-card", self.dock.source_dialogs.show_models()),
            ("stronger-model", self.dock.source_dialogs.get_stronger()),
        ):
            self.take(name, dialog)
            dialog.close()

    def error(self) -> None:
        """The engine was killed by the system in the middle of a search."""
        self.kill_engine()
        self.take("error")
        self.dock.clear_messages()

    def photographs(self) -> None:
        """The photographs were added by the button of the empty dock, indexed and asked."""
        iface.newProject()
        self.width(PHOTOGRAPHS_WIDTH)
        clock, ended, spent = QElapsedTimer(), [], self.report["photographs_s"]
        clock.start()
        self.dock.welcome.photographs_button.click()
        wait(lambda: self.dock.source.build_button.isEnabled(), "photographs cannot be indexed")
        spent["added"] = clock.restart() / 1000
        self.dock.indexFinished.connect(ended.append)
        self.dock.build_index()
        wait(lambda: ended, "photographs are not indexed")
        wait(lambda: self.dock.controller.info["state"] == "fresh", "photographs are not fresh")
        spent["indexed"] = clock.restart() / 1000
        self.dock.clear_messages()
        self.window.setGeometry(0, 0, *PHOTOGRAPHS_SIZE)
        for query in PHOTOGRAPHS_QUERIES:
            self.ask(partial(self.dock.search, query))
        spent["searched"] = clock.restart() / 1000
        project, model = QgsProject.instance(), self.dock.results.model
        (layer,) = project.mapLayersByName(Path(model.example(model.index(0, 0)).raster).stem)
        project.setCrs(layer.crs())  # upright
        shown, heatmaps = project.layerTreeRoot().children()[0].children()
        shown.setExpanded(False)
        heatmaps.setItemVisibilityChecked(False)  # the photograph is to be seen
        drawn = []
        iface.mapCanvas().mapCanvasRefreshed.connect(lambda: drawn.append(True))
        self.dock.map_link.show_layer(layer)
        wait(lambda: drawn and not iface.mapCanvas().isDrawing(), "map is not drawn")
        wait(self.has_pictures, "no pictures of tiles")
        self.take("photographs")


states = States(JOB)  # Qt alone would let go of it
QTimer.singleShot(500, states.run_and_quit)
