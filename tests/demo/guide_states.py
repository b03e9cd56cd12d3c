"""The pictures of the guide, taken inside QGIS by `make screenshots`: what a sentence speaks of.

QGIS runs this file (`qgis --code`). The JSON file named by RS_TEXTSEARCH_DEMO_JOB says: raster,
truth (polygons of it), theme, out (a folder), root (of the repository), report. Each picture is cut
to what its sentence speaks of and no wider than the column of the pages.
"""

from __future__ import annotations

import json
import os
import sys
from functools import partial
from pathlib import Path

from qgis.core import (
    QgsGeometry,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.gui import QgsCollapsibleGroupBox, QgsLayerTreeView
from qgis.PyQt.QtCore import QPoint, QRect, Qt, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QDockWidget, QTreeView, QWidget
from qgis.utils import iface

JOB = json.loads(Path(os.environ["RS_TEXTSEARCH_DEMO_JOB"]).read_text(encoding="utf-8"))
sys.path.append(JOB["root"])  # last: the plugin is that of the profile

from tests.demo.inside import SETTLE_MS, Pictures, wait  # noqa: E402

WINDOW = (1000, 640)
DOCK, MAP = 370, 330  # what is shown of each, together as wide as the pages' column
SHOWN, LOW = 560, 325  # heights of pictures of dock and map
ROW = 40  # height of a row of the list
TREE = 285  # height of the algorithms in the toolbox
MARKED_OF = 60  # rows of a list that are marked
AIR = 6
ABSENT = "snow on high mountains"


class GuideStates(Pictures):
    """One method a page or two, in the order in which a person meets them."""

    def run(self) -> None:
        """Take every picture."""
        self.open_window()
        layers = self.window.findChild(QDockWidget, "Layers")
        layers.hide()
        self.window.setGeometry(0, 0, *WINDOW)
        self.width(DOCK)
        self.indexes()
        self.first_search()
        self.levels()
        self.tiles()
        self.asking()
        self.teaching()
        self.polygons()
        self.dialogs()
        self.toolbox()
        self.error()
        self.several()

    # -- pictures of parts ---------------------------------------------------------------

    def take_parts(
        self, name: str, *parts: QWidget, most: int = SHOWN, settle: int = SETTLE_MS
    ) -> None:
        """Save a picture of the dock, cut to some of its widgets."""
        QTest.qWait(settle)
        frame = QRect()
        for part in parts:
            frame = frame.united(QRect(part.mapTo(self.dock, QPoint(0, 0)), part.size()))
        frame = frame.adjusted(-AIR, -AIR, AIR, AIR).intersected(self.dock.rect())
        frame.setHeight(min(most, frame.height()))
        self._save(name, self.dock.grab(frame))

    def take_map_and_dock(self, name: str, height: int = SHOWN) -> None:
        """Save a picture of the map's right part and of the dock beside it."""
        QTest.qWait(SETTLE_MS)
        wait(lambda: not iface.mapCanvas().isDrawing(), "map is not drawn")
        corner = self.dock.mapTo(self.window, QPoint(0, 0))
        frame = QRect(corner.x() - MAP, corner.y(), MAP + self.dock.width(), height)
        self._save(name, self.window.grab(frame.intersected(self.window.rect())))

    def take_map(self, name: str, height: int = 360) -> None:
        """Save a picture of the map alone."""
        QTest.qWait(SETTLE_MS)
        wait(lambda: not iface.mapCanvas().isDrawing(), "map is not drawn")
        frame = iface.mapCanvas().rect()
        frame.setHeight(min(height, frame.height()))
        self._save(name, iface.mapCanvas().grab(frame))

    def look_at(self, left: float, top: float, width: float) -> None:
        """Let a part of the scene, by shares of its side, lie where pictures have the map."""
        whole, canvas = self.layer.extent(), iface.mapCanvas()
        unit = width * whole.width() / MAP  # of a pixel
        right = whole.xMinimum() + (left + width) * whole.width()
        upper = whole.yMaximum() - top * whole.height()
        far, low = right - unit * canvas.width(), upper - unit * canvas.height()
        canvas.setExtent(QgsRectangle(far, low, right, upper))
        canvas.refresh()

    # -- what is done --------------------------------------------------------------------

    def build(self) -> None:
        """Index what is chosen."""
        ended = []
        self.dock.indexFinished.connect(ended.append)
        self.dock.build_index()
        wait(lambda: ended, "index does not finish")
        wait(lambda: self.dock.controller.info["state"] == "fresh", "index is not fresh")
        self.dock.clear_messages()

    def indexes(self) -> None:
        """The list of indexes, of a raster in a folder that pictures may show."""
        layer = QgsRasterLayer(self.job["raster"], "Scene")
        QgsProject.instance().addMapLayer(layer)
        self.dock.set_layer(layer)
        wait(self.dock.source.build_button.isEnabled, "the scene cannot be indexed")
        self.build()
        dialog = self.dock.indexes.open_dialog()
        dialog.resize(DOCK + MAP, 260)
        self.take("indexes", dialog)
        dialog.close()
        iface.newProject()

    def first_search(self) -> None:
        """The sample is added, indexed and asked, as the first page tells it."""
        self.take_parts("welcome", self.dock.welcome, most=205)
        plans = []
        self.dock.planChanged.connect(plans.append)
        self.dock.welcome.scene_button.click()
        wait(lambda: plans, "no estimate")
        project = QgsProject.instance()
        (self.layer,) = project.mapLayers().values()
        project.setCrs(self.layer.crs())
        plain = [self.dock.source, self.dock.query]
        self.take_parts("build", *plain)
        ended, bar = [], self.dock.source.bar
        self.dock.indexFinished.connect(ended.append)
        self.dock.build_index()
        wait(lambda: ended or bar.value() > 0.4 * bar.maximum() > 0, "no progress")
        self.take_parts("building", *plain, settle=1)
        wait(lambda: ended, "index does not finish")
        wait(lambda: self.dock.controller.info["state"] == "fresh", "index is not fresh")
        self.dock.clear_messages()
        self.ask(partial(self.dock.search, "many boats in a harbour"))
        self.look_at(0.0, 0.0, 0.4)
        self.take_map_and_dock("answer")

    def levels(self) -> None:
        """What the list, the map and the legend say of how sure it is."""
        self.ask(partial(self.dock.search, "a baseball field"))
        self.take_parts("levels", self.dock.results, most=4 * ROW + 300)
        layers = self.window.findChild(QDockWidget, "Layers")
        layers.show()
        self.window.resizeDocks([layers, self.dock], [300, DOCK], Qt.Orientation.Horizontal)
        tree = layers.findChild(QgsLayerTreeView)
        QTest.qWait(SETTLE_MS)
        self._save("legend", tree.grab(QRect(0, 0, min(300, tree.width()), 250)))
        layers.hide()
        self.width(DOCK)
        self.look_at(0.0, 0.0, 1.0)
        self.take_map_and_dock("one-thing", LOW)
        self.ask(partial(self.dock.search, ABSENT))
        self.take_map_and_dock("nothing", LOW)

    def tiles(self) -> None:
        """The settings of an index, behind the gear."""
        gear = self.dock.findChild(QWidget, "settingsButton")
        gear.click()
        self.dock.findChild(QgsCollapsibleGroupBox, "tilingBox").setCollapsed(False)
        self.take_parts("tiling", self.dock.source)
        self.dock.findChild(QgsCollapsibleGroupBox, "tilingBox").setCollapsed(True)
        self.dock.source.content.setCollapsed(False)
        self.take_parts("content", self.dock.source)
        self.dock.source.content.setCollapsed(True)
        gear.click()

    def asking(self) -> None:
        """But not; where; an example."""
        self.ask(partial(self.dock.search, "buildings", "an industrial area"))
        self.take_parts("but-not", self.dock.query)
        field = self.dock.findChild(QWidget, "whereField")
        iface.mapCanvas().setExtent(self.part_of_scene())
        QTest.qWait(SETTLE_MS)
        field.fill()
        field.button.menu().actions()[1].trigger()
        self.ask(partial(self.dock.search, "a dense residential area"))
        self.look_at(0.0, 0.0, 1.0)
        self.take_map_and_dock("where", LOW)
        field.clear_button.click()
        self.ask(partial(self.dock.search, "a harbour"))
        model = self.dock.results.model
        self.dock.query.examples.add([model.example(model.index(0, 0))], wanted=True)
        self.ask(self.dock.query.button.click)
        self.take_parts("example", self.dock.query)
        self.dock.query.examples.set_examples((), ())

    def part_of_scene(self) -> QgsRectangle:
        """Return the middle of the scene."""
        part = QgsRectangle(self.layer.extent())
        part.scale(0.5)
        return part

    def teaching(self) -> None:
        """Tiles are called right and wrong as the scene's truth has it, and teach the search."""
        self.ask(partial(self.dock.search, self.job["query"]))
        self.dock.findChild(QWidget, "countSpin").setValue(MARKED_OF)
        rows = self.dock.results.model.rowCount
        wait(lambda: rows() == MARKED_OF, "the list does not grow")
        truth = QgsVectorLayer(self.job["truth"], "truth", "ogr")
        shapes = [
            each.geometry() for each in truth.getFeatures() if each["class"] == self.job["class"]
        ]
        listed = self.dock.results.answer.document["results"]
        tiles = {
            each["rank"]: QgsGeometry.fromRect(QgsRectangle(*each["bounds"])) for each in listed
        }
        right = [
            rank for rank, tile in sorted(tiles.items())
            if any(tile.intersection(shape).area() > 0.5 * shape.area() for shape in shapes)
        ]  # fmt: skip
        wrong = [
            rank for rank, tile in sorted(tiles.items())
            if not any(tile.intersects(shape) for shape in shapes)
        ]  # fmt: skip
        self.report["right"], self.report["wrong"] = right, wrong
        rows, actions = self.dock.results.view, self.dock.results.actions_of_rows
        for ranks, action in ((right[:6], actions.right), (wrong[:6], actions.wrong)):
            if ranks:
                rows.select_ranks(ranks)
                action.trigger()
        rows.clearSelection()
        rows.scrollToTop()
        self.take_parts("marks", self.dock.results)
        if self.dock.results.teach.button.isEnabled():
            self.ask(self.dock.results.teach.button.click)
            rows.clearSelection()
            self.take_parts("taught", self.dock.query, self.dock.results)

    def polygons(self) -> None:
        """What lies above a threshold becomes a layer."""
        self.ask(partial(self.dock.search, "farmland with many fields"))
        iface.mapCanvas().setExtent(self.layer.extent())
        panel = self.dock.findChild(QgsCollapsibleGroupBox, "layersPanel")
        panel.setCollapsed(False)
        self.raise_threshold()
        self.take_parts("layers", panel)
        self.make_polygons()
        self.take_map("polygons", 420)
        panel.setCollapsed(True)

    def dialogs(self) -> None:
        """The lists of models."""
        for name, dialog in (
            ("models", self.dock.source_dialogs.show_models()),
            ("stronger", self.dock.source_dialogs.get_stronger()),
        ):
            if dialog.width() > DOCK + MAP:
                dialog.resize(DOCK + MAP, dialog.height())
            self.take(name, dialog)
            dialog.close()

    def toolbox(self) -> None:
        """The algorithms in Processing's toolbox."""
        toolbox = self.window.findChild(QDockWidget, "ProcessingToolbox")
        toolbox.setFloating(True)
        toolbox.resize(DOCK, 420)
        toolbox.show()
        tree = toolbox.findChild(QTreeView)
        tree.collapseAll()
        model = tree.model()
        rows = (model.index(row, 0) for row in range(model.rowCount()))
        ours = next(each for each in rows if model.data(each) == "Text Search")
        tree.expandRecursively(ours)
        tree.scrollTo(ours, QTreeView.ScrollHint.PositionAtTop)
        QTest.qWait(SETTLE_MS)
        top = tree.visualRect(ours).top()
        self._save("toolbox", tree.viewport().grab(QRect(0, top, DOCK - 60, TREE)))
        toolbox.setFloating(False)
        toolbox.hide()

    def error(self) -> None:
        """The engine was killed by the system in the middle of a search."""
        self.kill_engine()
        QTest.qWait(SETTLE_MS)
        bar = iface.messageBar()
        place = bar.mapTo(self.window, QPoint(0, 0))
        frame = QRect(place.x(), place.y(), bar.width(), bar.height())
        self._save("error", self.window.grab(frame))
        self.dock.clear_messages()

    def several(self) -> None:
        """Many rasters, to be searched as one."""
        iface.newProject()
        self.dock.welcome.photographs_button.click()
        wait(self.dock.source.build_button.isEnabled, "photographs cannot be indexed")
        picker = self.dock.source.picker
        picker.more_button.click()
        QTest.qWait(SETTLE_MS)
        self._save("several", picker.list.grab())
        QTest.keyClick(picker.list, Qt.Key.Key_Escape)


states = GuideStates(JOB)  # Qt alone would let go of it
QTimer.singleShot(500, states.run_and_quit)
