"""QGIS's interface with a window of Qt behind it."""

from __future__ import annotations

from typing import Any

from PyQt6.QtCore import Qt
from PyQt6.QtWidgets import QDockWidget, QMainWindow, QMenu, QToolBar
from qgis.gui import QgisInterface, QgsMapCanvas, QgsMessageBar


class Interface(QgisInterface):
    """Menus, a tool bar, docks and the message bar are there; the map is not drawn."""

    def __init__(self) -> None:
        super().__init__()
        self.window = QMainWindow()
        self.canvas = QgsMapCanvas(self.window)
        self.bar = QgsMessageBar(self.window)
        self.raster_menu, self.help_menu = QMenu(self.window), QMenu(self.window)
        self.tools = QToolBar(self.window)
        self.factories: list[Any] = []
        self.window.setCentralWidget(self.canvas)
        self.window.resize(1240, 800)
        self.window.show()

    def mainWindow(self) -> QMainWindow:
        return self.window

    def mapCanvas(self) -> QgsMapCanvas:
        return self.canvas

    def messageBar(self) -> QgsMessageBar:
        return self.bar

    def activeLayer(self) -> None:
        return None

    def addToolBarIcon(self, action: Any) -> int:
        self.tools.addAction(action)
        return 0

    def removeToolBarIcon(self, action: Any) -> None:
        self.tools.removeAction(action)

    def addPluginToRasterMenu(self, name: str, action: Any) -> None:
        self.raster_menu.addAction(action)

    def removePluginRasterMenu(self, name: str, action: Any) -> None:
        self.raster_menu.removeAction(action)

    def pluginHelpMenu(self) -> QMenu:
        return self.help_menu

    def registerOptionsWidgetFactory(self, factory: Any) -> None:
        self.factories.append(factory)

    def unregisterOptionsWidgetFactory(self, factory: Any) -> None:
        self.factories.remove(factory)

    def addTabifiedDockWidget(
        self, area: Qt.DockWidgetArea, dock: QDockWidget, tabs: Any = None, raiseTab=False
    ) -> None:
        self.window.addDockWidget(area, dock)
        dock.show()

    def removeDockWidget(self, dock: QDockWidget) -> None:
        self.window.removeDockWidget(dock)
