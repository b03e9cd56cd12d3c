"""Ties the set-up of the engine to the dock: what complains leads there, and stops after it."""

from __future__ import annotations

from qgis.gui import QgsMessageBar
from qgis.PyQt.QtCore import QObject, Qt
from qgis.PyQt.QtWidgets import QWidget

from ...services.engine_setup import EngineSetup
from ...worker.engine import EngineClient
from .. import bar_item
from ..notice import Notice
from .dialog import SetupDialog

STOP_MS = 1500


class SetupLink(QObject):
    """Opens the panel, and ends the engine before its files are changed."""

    def __init__(self, setup: EngineSetup, engine: EngineClient, window: QWidget) -> None:
        super().__init__(window)
        self.setup = setup
        self._engine = engine
        self._window = window
        setup.will_change.connect(self._end_engine)

    def open(self) -> SetupDialog:
        """Open the panel in a window of its own, the one that is open where there is one."""
        for dialog in self._window.findChildren(SetupDialog):
            dialog.raise_()
            dialog.activateWindow()
            return dialog
        dialog = SetupDialog(self.setup, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.show()
        return dialog

    def settle(self) -> None:
        """Take back what was said of a missing engine, in open dialogs too."""
        for notice in self._window.findChildren(Notice):
            notice.settle()
        for bar in self._window.findChildren(QgsMessageBar):
            bar_item.settle(bar)

    def _end_engine(self) -> None:
        """End the engine: Windows lets nobody change the files of one that runs."""
        self._engine.stop_and_wait(STOP_MS)
