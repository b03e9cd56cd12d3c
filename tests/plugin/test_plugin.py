"""What QGIS loads: the dock is there again after a restart, where it was left open."""

from __future__ import annotations

import pytest
from qgis.PyQt.QtCore import QCoreApplication, QEvent, Qt

from rs_textsearch import bundles, settings
from rs_textsearch.plugin import TextSearchPlugin
from rs_textsearch.services import model_fetch
from tests.plugin.helpers import ENGINE_MS, WindowInterface


class Interface(WindowInterface):
    """Docks are real; of menus and tool bars it is enough that they can be asked for."""

    def __init__(self):
        super().__init__()
        self.window.show()

    def addDockWidget(self, area: Qt.DockWidgetArea, dock):
        self.window.addDockWidget(area, dock)

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

    def start() -> TextSearchPlugin:
        interface = Interface()
        qtbot.addWidget(interface.window)
        plugin = TextSearchPlugin(interface)
        plugin.initGui()
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
