"""What QGIS loads: the dock is there again after a restart, where it was left open."""

from __future__ import annotations

import pytest
from qgis.PyQt.QtCore import QByteArray, QCoreApplication, QEvent, Qt
from qgis.PyQt.QtWidgets import QDockWidget, QMenu, QTabBar

from rs_textsearch import bundles, settings
from rs_textsearch.plugin import PANELS_MENU, TextSearchPlugin
from rs_textsearch.services import model_fetch
from tests.plugin.helpers import ENGINE_MS, WindowInterface


class Interface(WindowInterface):
    """Docks and the list of panels are real; other menus can be asked for, which is enough."""

    def __init__(self):
        super().__init__()
        self.panels = QMenu(self.window)
        self.panels.setObjectName(PANELS_MENU)
        self.styling = QDockWidget("Layer Styling", self.window)  # a dock of QGIS's own
        self.styling.setObjectName("LayerStyling")
        self.window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self.styling)
        self.window.resize(900, 600)
        self.window.show()

    def addTabifiedDockWidget(self, area: Qt.DockWidgetArea, dock, raiseTab=False):
        """As QGIS: tabbed with what the area has, and listed among the panels."""
        self.window.addDockWidget(area, dock)
        self.panels.addAction(dock.toggleViewAction())
        if self.window.dockWidgetArea(self.styling) == area:
            self.window.tabifyDockWidget(self.styling, dock)
        dock.show()
        if raiseTab:
            dock.raise_()

    def removeDockWidget(self, dock):
        self.window.removeDockWidget(dock)

    def pluginHelpMenu(self):
        return self.menu

    def __getattr__(self, name):
        return lambda *_: None


@pytest.fixture
def started(qgis_app, qtbot):
    """Return what starts QGIS with the plugin; it ends with the test."""
    running = []

    def start(state: QByteArray | None = None) -> TextSearchPlugin:
        interface = Interface()
        qtbot.addWidget(interface.window)
        plugin = TextSearchPlugin(interface)
        plugin.initGui()
        if state is not None:
            interface.window.restoreState(state)  # QGIS does so once its plugins are loaded
        running.append(plugin)
        qtbot.wait(50)
        return plugin

    yield start
    for plugin in running:
        plugin.unload()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_a_dock_that_was_left_open_is_there_again(started):
    first = started()
    assert first.dock is None
    first.show_dock()
    first.unload()  # as QGIS does when it ends
    assert settings.dock_is_open()
    again = started()
    assert again.dock is not None and again.dock.isVisible()
    again.dock.close()
    assert not settings.dock_is_open()
    again.unload()
    assert started().dock is None


@pytest.mark.parametrize("front", [True, False])
def test_a_dock_left_open_has_its_place_and_its_tab_again(started, front):
    first = started()
    dock, window, styling = first.show_dock(), first.iface.window, first.iface.styling
    assert window.tabifiedDockWidgets(dock) == [styling]  # a new one shares the height with none
    window.addDockWidget(Qt.DockWidgetArea.LeftDockWidgetArea, styling)
    window.tabifyDockWidget(styling, dock)
    (dock if front else styling).raise_()
    state = window.saveState()  # QGIS does so before it unloads its plugins
    first.unload()
    again = started(state)
    window, styling = again.iface.window, again.iface.styling
    assert window.dockWidgetArea(again.dock) == Qt.DockWidgetArea.LeftDockWidgetArea
    assert window.tabifiedDockWidgets(again.dock) == [styling]
    tabs = next(bar for bar in window.findChildren(QTabBar) if bar.count() == 2)
    assert (tabs.tabText(tabs.currentIndex()) == "Text Search") == front
    assert not again.dock.isHidden() and again._action.isChecked()


def test_a_dock_left_closed_opens_where_it_was(started):
    first = started()
    dock, window = first.show_dock(), first.iface.window
    window.addDockWidget(Qt.DockWidgetArea.LeftDockWidgetArea, dock)
    dock.close()
    state = window.saveState()
    first.unload()
    again = started(state)
    assert again.dock is None
    dock = again.show_dock()
    assert again.iface.window.dockWidgetArea(dock) == Qt.DockWidgetArea.LeftDockWidgetArea
    assert dock.isVisible() and dock.toggleViewAction() in again.iface.panels.actions()


def test_ok_in_the_options_reaches_the_dock(started, monkeypatch, qtbot, layer):
    plugin = started()
    page = plugin._options.createWidget(None)
    qtbot.addWidget(page)
    page.device.setCurrentIndex(page.device.findData("cpu"))
    page.apply()  # without a dock there is nobody to tell
    dock = plugin.show_dock()
    page.device.setCurrentIndex(page.device.findData("auto"))
    with qtbot.waitSignal(dock.infoChanged, timeout=ENGINE_MS):
        page.apply()


def test_what_a_crash_left_of_a_model_is_removed_and_said(started):
    left = model_fetch.folder() / ".1a2b3c4d.part" / "bundle"
    left.mkdir(parents=True)
    (left / "image.onnx").write_bytes(bytes(2_000_000))
    (bundles.folder() / ".mine.part").mkdir(parents=True)
    bar = started().iface.messageBar()
    assert list(model_fetch.folder().iterdir()) == list(bundles.folder().iterdir()) == []
    assert "unfinished was removed, 2 MB" in bar.currentItem().text()
