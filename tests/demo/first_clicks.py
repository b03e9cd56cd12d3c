"""The half of `make first-heatmap` inside QGIS: what a person sees is clicked, and timed.

QGIS runs this file (`qgis --code`). The JSON file named by RS_TEXTSEARCH_DEMO_JOB says: zip, out (a
folder), wheels (a folder or ""), query, timeout_s, report. Nothing of the plugin is called: widgets
are found by their names, have to be in sight, and are clicked where the window has them.
"""

from __future__ import annotations

import json
import os
import time
import traceback
from pathlib import Path

import pyplugin_installer
from qgis.core import QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QPoint, Qt, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QDockWidget, QToolBar, QToolButton, QWidget
from qgis.utils import iface

SIZE = (1400, 900)
PHASES = (  # what the line below the bar says, and what that is called here
    ("Making", "environment"), ("Looking for", "download"), ("Fetching", "download"),
    ("Installing", "install"), ("Checking", "check"),
)  # fmt: skip


class Person:
    """Looks, clicks and types; counts clicks and keeps the time."""

    def __init__(self, job: dict) -> None:
        self.job = job
        self.window = iface.mainWindow()
        self.clicks: list[str] = []
        self.phases: list[list] = []
        self._load = os.getloadavg()[0]
        self._begun = time.monotonic()
        self._ends = self._begun + job["timeout_s"]

    # -- what a person can do ------------------------------------------------------------

    def wait(self, condition, what: str):
        """Let QGIS work until ``condition`` holds; return what it returned."""
        while not (found := condition()):
            if time.monotonic() > self._ends:
                raise TimeoutError(what)
            QTest.qWait(20)
        return found

    def seen(self, name: str) -> QWidget | None:
        """Return the enabled widget of a name, None unless its middle is in sight."""
        for widget in self.window.findChildren(QWidget, name):
            if widget.isVisible() and widget.isEnabled():
                under = QApplication.widgetAt(widget.mapToGlobal(widget.rect().center()))
                if under is widget or (under is not None and widget.isAncestorOf(under)):
                    return widget
        return None

    def text(self, name: str) -> str:
        """Return the text of a label in sight, empty without one."""
        found = (each for each in self.window.findChildren(QWidget, name) if each.isVisible())
        return next((each.text() for each in found), "")

    def click(self, widget: QWidget, what: str) -> None:
        """Click at the middle of a widget, in the window that shows it."""
        window = widget.window()
        place = widget.mapTo(window, widget.rect().center())
        QTest.mouseClick(
            window.windowHandle(),
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
            QPoint(place),
        )
        self.clicks.append(what)

    def click_at(self, name: str, what: str) -> QWidget:
        """Wait until a widget can be clicked, and click it."""
        widget = self.wait(lambda: self.seen(name), f"{name} is not in sight")
        self.click(widget, what)
        return widget

    def type(self, name: str, text: str, what: str) -> None:
        """Type into a field; one that has not the focus already is clicked first."""
        field = self.wait(lambda: self.seen(name), f"{name} is not in sight")
        focus = self.window.focusWidget()
        if focus is not field and not (focus is not None and field.isAncestorOf(focus)):
            self.click(field, what)
            focus = self.window.focusWidget()
        QTest.keyClicks(focus, text)

    def phase(self, name: str) -> None:
        """Note how long it took since the last phase; phases of one name are one."""
        now = time.monotonic()
        if not self.phases or self.phases[-1][0] != name:
            self.phases.append([name, 0.0])
        self.phases[-1][1] += now - self._begun
        self._begun = now

    def picture(self, name: str) -> None:
        """Keep a picture of the window."""
        self.window.grab().save(str(Path(self.job["out"]) / f"{name}.png"))

    # -- the way -------------------------------------------------------------------------

    def go(self) -> None:
        """Install the plugin, get the engine, index the sample and ask."""
        self.window.showNormal()
        self.window.setGeometry(0, 0, *SIZE)
        QTest.qWait(500)
        self._begun = time.monotonic()
        pyplugin_installer.instance().installFromZipFile(self.job["zip"])
        self.phase("plugin installed")
        self.click(self.wait(self.button_of_plugin, "no button"), "the plugin's button")
        self.set_up()
        self.click_at("sampleButton", "sample: drawn scene")
        self.click_at("buildButton", "build")
        self.wait(lambda: self.seen("progressBar"), "building does not begin")
        self.wait(lambda: not self.seen("progressBar"), "the index is not built")
        self.phase("index")
        self.picture("indexed")
        self.type("queryEdit", self.job["query"], "the query's field")
        drawn = []
        iface.mapCanvas().renderComplete.connect(lambda _: drawn.append(self.has_heatmap()))
        self.click_at("searchButton", "search")
        self.wait(lambda: any(drawn), "no heatmap")
        self.phase("search")
        self.picture("heatmap")

    def button_of_plugin(self) -> QToolButton | None:
        """Return the button in QGIS's tool bars, as soon as it is there."""
        for bar in self.window.findChildren(QToolBar):
            for action in bar.actions():
                if action.objectName() == "rs_textsearch_action":
                    button = bar.widgetForAction(action)
                    return button if button is not None and button.isVisible() else None
        return None

    def set_up(self) -> None:
        """Get the engine by the panel in the dock, and follow what it says of itself."""
        self.wait(lambda: self.seen("setupButton") or self.seen("wheelsChoice"), "no set-up")
        if self.job["wheels"]:
            self.click_at("wheelsChoice", "without a network")
            self.type("wheelsWidget", self.job["wheels"], "the folder's field")
        self.click_at("setupButton", "set up")
        self.phase("Python found")
        self.wait(lambda: self.text("setupText"), "set-up does not begin")
        taken = set()
        while text := self.text("setupText"):
            name = next((name for begin, name in PHASES if text.startswith(begin)), "environment")
            if name not in taken:
                taken.add(name)
                self.picture(f"set-up-{name}")
            before = time.monotonic()
            QTest.qWait(50)
            if before > self._ends:
                raise TimeoutError(f"setting up does not end: {text}")
            self.phase(name)
        if self.text("setupProblem"):
            raise RuntimeError(self.text("setupProblem"))

    def has_heatmap(self) -> bool:
        """Tell whether the map shows another raster than the sample."""
        layers = iface.mapCanvas().layers()
        return len([each for each in layers if isinstance(each, QgsRasterLayer)]) > 1

    def finish(self, error: str | None) -> None:
        """Write the report and quit."""
        report = {"ok": error is None, "error": error, "load": self._load}
        report |= {"clicks": self.clicks, "phases": self.phases}
        part = Path(self.job["report"] + ".part")
        part.write_text(json.dumps(report, indent=1), encoding="utf-8")
        part.replace(self.job["report"])
        QgsProject.instance().clear()  # else QGIS asks whether to save it
        QTimer.singleShot(0, iface.actionExit().trigger)


def main() -> None:
    """Go the way once and quit, whatever happens."""
    job = json.loads(Path(os.environ["RS_TEXTSEARCH_DEMO_JOB"]).read_text(encoding="utf-8"))
    person = Person(job)
    try:
        for panel in person.window.findChildren(QDockWidget):
            panel.setVisible(panel.objectName() == "Layers")  # else the dock shares its side
        person.go()
    except Exception:  # the last frame inside QGIS: whatever it is goes into the report
        person.picture("failed")
        person.finish(traceback.format_exc())
    else:
        person.finish(None)


QTimer.singleShot(1500, main)
