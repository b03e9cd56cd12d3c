"""Ties the set-up of the engine to the dock: what complains leads there, and stops after it."""

from __future__ import annotations

from qgis.core import QgsApplication
from qgis.gui import QgsMessageBar
from qgis.PyQt.QtCore import QObject, Qt
from qgis.PyQt.QtWidgets import QWidget

from ...services.engine_setup import EngineSetup
from ...translation import tr
from ...worker.engine import EngineClient
from .. import bar_item
from ..asking import agrees
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
        setup.may_change = self._agrees
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

    def _agrees(self) -> bool:
        """Ask the user where an index run would end; it continues with the next one."""
        if not self._engine.is_indexing():
            return True
        text = tr(
            "An index is being built. Changing the engine ends that; what is done is kept, and "
            "“Build index” continues there. Go on?"
        )
        window = QgsApplication.activeWindow() or self._window
        return agrees(window, tr("Set up the engine of Text Search"), text)

    def _end_engine(self) -> None:
        """End the engine: Windows lets nobody change the files of one that runs."""
        self._engine.stop_and_wait(STOP_MS)
