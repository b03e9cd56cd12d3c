"""Every dialog and the options page, opened as the user opens them, drawn and closed."""

from __future__ import annotations

import pytest
from PyQt6.QtWidgets import QComboBox, QStackedWidget, QTabWidget, QWidget

from tests.qt6.listening import ENGINE_MS, until


def look_at(window: QWidget) -> None:
    """Draw a window, each page of its tabs, and what its lists of choices hold."""
    until(window.isVisible, "the window is shown")
    for tabs in window.findChildren(QTabWidget):
        for page in range(tabs.count()):
            tabs.setCurrentIndex(page)
            assert not window.grab().isNull()
    for stack in window.findChildren(QStackedWidget):
        for page in range(stack.count()):
            stack.setCurrentIndex(page)
            assert not window.grab().isNull()
    for box in window.findChildren(QComboBox):
        assert box.count() == 0 or box.sizeHint().isValid()
    assert not window.grab().isNull()


OPENED = {
    "indexes": lambda plugin, dock: plugin.show_indexes(),
    "training": lambda plugin, dock: plugin.show_training(),
    "tour": lambda plugin, dock: plugin.show_tour(),
    "models": lambda plugin, dock: dock.source_dialogs.show_models(),
    "stronger models": lambda plugin, dock: dock.source_dialogs.get_stronger(),
    "comparison": lambda plugin, dock: dock.source_dialogs.compare(),
    "drawing": lambda plugin, dock: dock.source_dialogs.draw(dock.source.layers.currentLayer()),
    "set-up": lambda plugin, dock: dock.setup_link.open(),
}


@pytest.mark.parametrize("name", OPENED)
def test_dialog(plugin, searched, name):
    dialog = OPENED[name](plugin, searched)
    assert dialog.windowTitle()
    look_at(dialog)
    dialog.close()


def test_list_of_indexes_has_the_one_that_was_made(plugin, searched):
    dialog = plugin.show_indexes()
    until(lambda: dialog.model.rowCount() == 1, "the index is listed", ENGINE_MS)
    look_at(dialog)
    dialog.close()


def test_menu_of_queries_is_filled(searched):
    menu = searched.query.menu_button.menu()
    menu.aboutToShow.emit()
    assert menu.actions()


def test_options_are_shown_verified_and_applied(plugin):
    (factory,) = plugin.iface.factories
    page = factory.createWidget(None)
    page.show()
    look_at(page)
    page.verify()
    until(lambda: not page.is_checking(), "the engine is verified", ENGINE_MS)
    page.apply()
    page.close()
    page.deleteLater()
