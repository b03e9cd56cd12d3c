"""The plugin as QGIS 4 starts it: everything registers, opens, and is gone at the end."""

from __future__ import annotations

import importlib
from pathlib import Path

from PyQt6 import sip
from PyQt6.QtCore import QCoreApplication, QEvent
from PyQt6.QtWidgets import QDockWidget
from qgis.core import QgsApplication

import rs_textsearch
from tests.qt6.interface import Interface
from tests.qt6.listening import until

PACKAGE = Path(__file__).resolve().parents[2] / "rs_textsearch"
MODULES = sorted(
    ".".join(path.relative_to(PACKAGE.parent).with_suffix("").parts).removesuffix(".__init__")
    for path in PACKAGE.rglob("*.py")
    if PACKAGE / "engine" not in path.parents and path.name != "__main__.py"
)  # the engine runs in a process of its own, without Qt


def test_every_module_is_imported():
    assert len(MODULES) > 150
    for name in MODULES:
        importlib.import_module(name)


def test_what_qgis_is_given(plugin):
    registry = QgsApplication.processingRegistry()
    (provider,) = registry.providers()
    assert provider.id() == "rs_textsearch"
    assert [one.name() for one in provider.algorithms()]
    for algorithm in provider.algorithms():
        assert algorithm.displayName() and algorithm.shortHelpString()
        assert algorithm.parameterDefinitions()
    assert len(plugin.iface.raster_menu.actions()) == 3
    assert len(plugin.iface.help_menu.actions()) == 2


def test_it_goes_as_it_came(heard, profile):
    registry = QgsApplication.processingRegistry()
    before = registry.providers()
    plugin = rs_textsearch.classFactory(Interface())
    plugin.initGui()
    dock = plugin.show_dock()
    window = plugin.iface.mainWindow()
    until(dock.isVisible, "the dock is shown")
    assert len(registry.providers()) == len(before) + 1
    plugin.unload()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert registry.providers() == before
    assert plugin.iface.raster_menu.actions() == plugin.iface.help_menu.actions() == []
    assert plugin.iface.factories == []
    assert window.findChildren(QDockWidget) == []
    assert sip.isdeleted(dock)
