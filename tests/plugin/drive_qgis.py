"""Runs inside QGIS (``qgis --code``): installs the zip and drives the dock by mouse and keyboard.

The environment names the work: ``E2E_REPORT`` (JSON file to write), ``E2E_ZIP`` (the plugin),
``E2E_SCENE`` and ``E2E_COPY`` (two rasters), ``E2E_QUERIES`` (JSON list of texts), ``E2E_BUNDLE``
(may be empty).
"""

import json
import os
import shutil
import signal
import sys
import time
import traceback
from pathlib import Path

import pyplugin_installer
import qgis.utils
from qgis.core import QgsApplication, QgsProject, QgsRasterLayer, QgsSettings
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QDockWidget, QLineEdit, QListView, QProgressBar, QPushButton

NAME = "rs_textsearch"
WAIT_S = 120
iface = qgis.utils.iface
report = {"queries": [], "pids": []}


def wait(condition, what, seconds=WAIT_S):
    """Let QGIS work until ``condition`` holds."""
    end = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > end:
            raise TimeoutError(what)
        QTest.qWait(25)


def collect(signal):
    """Return the list that the arguments of ``signal`` are appended to."""
    received = []
    signal.connect(lambda *arguments: received.append(arguments[0] if arguments else None))
    return received


def registered():
    """Return what a plugin can leave behind in QGIS."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    window = iface.mainWindow()
    return {
        "objects": sorted(
            child.objectName()
            for child in window.findChildren(QObject)
            if child.objectName().startswith(NAME)
        ),
        "docks": len(window.findChildren(QDockWidget)),
        "toolbar": len(iface.pluginToolBar().actions()),
        "raster_menu": len(iface.rasterMenu().actions()),
        "help_menu": len(iface.pluginHelpMenu().actions()),
        "providers": sorted(
            provider.id() for provider in QgsApplication.processingRegistry().providers()
        ),
    }


def press(widget):
    """Click a button."""
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


class Driver:
    """The dock with its widgets found by their object names."""

    def __init__(self):
        self.plugin = qgis.utils.plugins[NAME]
        action = iface.mainWindow().findChild(QObject, f"{NAME}_action")
        if self.plugin.dock is None or self.plugin.dock.isHidden():
            action.trigger()
        self.dock = self.plugin.dock
        self.query = self.dock.findChild(QLineEdit, "queryEdit")
        self.results = self.dock.findChild(QListView, "resultsView")
        self.build = self.dock.findChild(QPushButton, "buildButton")
        self.cancel = self.dock.findChild(QPushButton, "cancelButton")
        self.bar = self.dock.findChild(QProgressBar, "progressBar")
        self.infos = collect(self.dock.infoChanged)
        self.plans = collect(self.dock.planChanged)
        self.indexed = collect(self.dock.indexFinished)
        self.found = collect(self.dock.searchFinished)
        self.failed = collect(self.dock.failed)

    def choose(self, layer):
        """Choose a layer without an index and wait for its estimate."""
        self.plans.clear()
        self.dock.set_layer(layer)
        wait(lambda: self.plans, "no estimate")

    def state(self):
        """Return the shown state of the index, empty while one is being built."""
        return "" if self.dock.controller.is_indexing() else self.dock.controller.info["state"]

    def index(self):
        """Press the button and wait for a complete index."""
        self.indexed.clear()
        press(self.build)
        wait(lambda: self.indexed, "index does not finish")
        wait(lambda: self.state() == "fresh", "index is not fresh")
        report["pids"].append(self.plugin.engine.pid())
        return self.indexed[-1]

    def interrupt(self, how):
        """Press the button and call ``how`` when a part of the index is committed."""
        before = self.dock.controller.info.get("tiles") or 0
        self.failed.clear()
        press(self.build)
        wait(lambda: self.bar.maximum() > 0 and self.bar.value() > before, "no progress")
        report["pids"].append(self.plugin.engine.pid())
        self.infos.clear()
        how()
        wait(lambda: self.failed, "no message")
        wait(lambda: self.infos and self.state() == "partial", "index is not partial")
        return {
            "message": self.failed[-1],
            "button": self.build.text(),
            "tiles": self.dock.controller.info["tiles"],
        }

    def ask(self, text):
        """Type a query, press Enter, and wait until the map is drawn."""
        self.found.clear()
        self.query.clear()
        drawn = collect(iface.mapCanvas().mapCanvasRefreshed)
        QTest.keyClicks(self.query, text)
        start = time.monotonic()
        QTest.keyClick(self.query, Qt.Key.Key_Return)
        wait(lambda: self.found or self.failed, "no answer")
        if not self.found:
            raise RuntimeError(self.failed[-1])
        answered = time.monotonic()
        drawn.clear()
        wait(lambda: drawn and not iface.mapCanvas().isDrawing(), "map is not drawn")
        return self.found[-1], answered - start, time.monotonic() - start


def describe(driver, text):
    """Ask ``text`` and return all that the test looks at."""
    document, answered, drawn = driver.ask(text)
    root = QgsProject.instance().layerTreeRoot()
    group = root.children()[0]
    layers = [node.layer() for node in group.children()]
    entry = {
        "query": text,
        "document": document,
        "answered_s": answered,
        "drawn_s": drawn,
        "tree": [node.name() for node in root.children()],
        "group": group.name(),
        "kinds": [type(layer).__name__ for layer in layers],
        "layers": [layer.source() for layer in layers],
        "valid": [layer.isValid() for layer in layers],
        "history": [layer.metadata().history() for layer in layers],
        "rows": driver.results.model().rowCount(),
    }
    tiles, heat = layers
    entry["ranks"] = sorted(feature["rank"] for feature in tiles.getFeatures())
    # results of a project that is never saved are temporary: QGIS deletes them when it ends
    folder = Path(os.environ["E2E_REPORT"]).parent
    kept = folder / f"heat-{len(list(folder.glob('heat-*.tif')))}.tif"
    entry["heat"] = shutil.copyfile(heat.source(), kept).as_posix()
    entry["renderers"] = [tiles.renderer().type(), heat.renderer().type()]
    renderer = heat.renderer()
    entry["range"] = [renderer.classificationMin(), renderer.classificationMax()]
    items = renderer.shader().rasterShaderFunction().colorRampItemList()
    entry["alphas"] = [items[0].color.alpha(), items[-1].color.alpha()]
    entry["opacity"] = renderer.opacity()
    entry["heat_crs"] = heat.crs().authid()
    extent = heat.extent()
    entry["heat_extent"] = [
        extent.xMinimum(), extent.yMinimum(), extent.xMaximum(), extent.yMaximum()
    ]
    return entry


def install():
    """Let QGIS install the zip as *Install from ZIP* does; return what came of it."""
    boxes = collect(iface.messageBar().widgetAdded)
    pyplugin_installer.instance().installFromZipFile(os.environ["E2E_ZIP"])
    wait(lambda: NAME in qgis.utils.plugins, "the plugin is not started")
    return {
        "started": qgis.utils.isPluginLoaded(NAME),
        "enabled": QgsSettings().value(f"PythonPlugins/{NAME}", False, type=bool),
        "version": qgis.utils.pluginMetadata(NAME, "version"),
        "folder": Path(sys.modules[NAME].__file__).parent.as_posix(),
        "said": [box.text() for box in boxes],
    }


def settings():
    """Return what the plugin keeps in QGIS's settings."""
    found = QgsSettings()
    found.beginGroup(NAME)
    return {key: str(found.value(key)) for key in found.allKeys()}


def run():
    """Do everything in order."""
    report["known_before"] = NAME in qgis.utils.available_plugins
    report["before"] = registered()
    report["installed"] = install()
    QgsSettings().setValue(f"{NAME}/engine/bundle", os.environ["E2E_BUNDLE"])
    report["loaded"] = registered()
    scene = QgsRasterLayer(os.environ["E2E_SCENE"], "Scene")
    QgsProject.instance().addMapLayer(scene)
    # results of a saved project outlive QGIS
    QgsProject.instance().write(str(Path(os.environ["E2E_REPORT"]).with_name("project.qgz")))
    extent = scene.extent()
    report["scene_extent"] = [
        extent.xMinimum(), extent.yMinimum(), extent.xMaximum(), extent.yMaximum()
    ]
    driver = Driver()
    wait(lambda: driver.plans or driver.failed, "no estimate")
    if driver.failed:
        raise RuntimeError(driver.failed[-1])
    report["plan"] = driver.plans[-1]
    report["index"] = driver.index()
    for text in json.loads(os.environ["E2E_QUERIES"]):
        report["queries"].append(describe(driver, text))
    wait(lambda: driver.dock.thumbnails.count() > 0, "no thumbnails")
    center = iface.mapCanvas().extent().center()
    driver.results.setFocus()
    QTest.keyClick(driver.results, Qt.Key.Key_Down)
    report["stepped"] = iface.mapCanvas().extent().center() != center
    again = report["queries"][-1]["query"]
    report["repeated"] = describe(driver, again)
    iface.mainWindow().grab().save(str(Path(os.environ["E2E_REPORT"]).with_suffix(".png")))

    copy = QgsRasterLayer(os.environ["E2E_COPY"], "Copy")
    QgsProject.instance().addMapLayer(copy)
    driver.choose(copy)
    driver.plans.clear()
    driver.dock.source.tiling.tile_size.setValue(260)
    wait(lambda: driver.plans, "no estimate of small tiles")
    report["copy_plan"] = driver.plans[-1]
    report["cancelled"] = driver.interrupt(lambda: press(driver.cancel))
    report["killed"] = driver.interrupt(lambda: os.kill(report["pids"][-1], signal.SIGKILL))
    report["resumed"] = driver.index()

    folder = Path(report["installed"]["folder"])
    report["settings_before"] = settings()
    pyplugin_installer.instance().uninstallPlugin(NAME, quiet=True)
    QTest.qWait(50)
    report["uninstalled"] = registered()
    report["known_after"] = NAME in qgis.utils.plugins
    report["files_after"] = folder.exists()
    report["dock_comes_back"] = QgsSettings().value(f"{NAME}/dock/open", False, type=bool)
    report["settings_before"].pop("dock/open", None)
    QgsSettings().remove(f"{NAME}/dock/open")
    report["settings_after"] = settings()
    install()
    report["reinstalled"] = registered()
    driver = Driver()
    driver.dock.set_layer(scene)
    wait(lambda: driver.state() == "fresh", "index is not found again")
    report["after_reinstall"] = describe(driver, again)
    report["pids"].append(driver.plugin.engine.pid())
    install()  # over itself, while it runs: an upgrade
    report["renewed"] = qgis.utils.plugins[NAME] is not driver.plugin
    driver = Driver()
    driver.dock.set_layer(scene)
    wait(lambda: driver.state() == "fresh", "index is not found after the upgrade")
    report["after_upgrade"] = describe(driver, again)
    report["pids"].append(driver.plugin.engine.pid())
    report["running_at_exit"] = driver.plugin.engine.is_running()
    QgsProject.instance().write()


def main():
    """Run, report, and quit QGIS as a person does."""
    try:
        run()
    except BaseException:
        report["traceback"] = traceback.format_exc()
    Path(os.environ["E2E_REPORT"]).write_text(json.dumps(report), encoding="utf-8")
    QgsProject.instance().setDirty(False)
    iface.actionExit().trigger()


QTimer.singleShot(500, main)
