"""Pictures of the ways to an engine, taken inside QGIS by `make screenshots`.

QGIS runs this file (`qgis --code`) as a user who has no engine, behind a proxy that is not there.
The JSON file named by RS_TEXTSEARCH_DEMO_JOB says: theme, python (the version that the wheels are
for), wheels (a folder), out (a folder), root (of the repository), report.
"""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path

from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QWidget

JOB = json.loads(Path(os.environ["RS_TEXTSEARCH_DEMO_JOB"]).read_text(encoding="utf-8"))
sys.path.append(JOB["root"])  # last: the plugin is that of the profile

from rs_textsearch.gui.options_page import OptionsFactory  # noqa: E402
from tests.demo.inside import Pictures, wait  # noqa: E402

PAGE = (560, 640)


class SetUpStates(Pictures):
    """The panel that gets an engine, as it stands in the dock."""

    def run(self) -> None:
        """Take every picture."""
        self.open_window()
        panel = self.dock.findChild(QWidget, "setupPanel")
        wait(lambda: panel.create.chosen_python() is not None, "no Python is found")
        self.take("setup-create", self.dock)
        panel.own_choice.setChecked(True)
        self.take("setup-own", self.dock)
        panel.wheels_choice.setChecked(True)
        panel.wheels.wheels.setFilePath(self.job["wheels"])
        self.choose_python(panel.wheels)
        self.take("setup-wheels", self.dock)
        panel.create_choice.setChecked(True)
        self.choose_python(panel.create)
        panel.button.click()
        wait(lambda: panel.setup.is_running(), "setting up does not begin")
        wait(lambda: not panel.setup.is_running(), "the proxy is there")
        self.take("setup-failure", self.dock)
        panel.wheels_choice.setChecked(True)
        panel.button.click()
        bar = panel.bar
        wait(lambda: bar.value() > 0.8 * bar.maximum() or panel.setup.error, "no progress")
        self.take("setup-progress", self.dock, settle=1)
        wait(lambda: not panel.setup.is_running(), "setting up does not end")
        if panel.setup.error is not None:
            raise RuntimeError(panel.setup.error.text())
        dialog = self.plugin.dock.setup_link.open()
        self.take("setup-repaired", dialog)
        dialog.close()
        self.options()

    def options(self) -> None:
        """The page in QGIS's options, after the new engine was measured."""
        page = OptionsFactory(QIcon(), self.dock.setup).createWidget(None)
        page.resize(*PAGE)
        page.show()
        page.verify_button.click()
        wait(lambda: not page.is_checking(), "the engine is not measured")
        self.take("engine-options", page)
        page.close()

    def choose_python(self, box: QWidget) -> None:
        """Choose the version of Python that the wheels are for."""
        named = [box.python.itemText(number) for number in range(box.python.count())]
        wanted = f"Python {self.job['python']}."
        box.python.setCurrentIndex(next(n for n, text in enumerate(named) if wanted in text))


states = SetUpStates(JOB)  # Qt alone would let go of it
QTimer.singleShot(500, states.run_and_quit)
