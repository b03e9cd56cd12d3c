"""The help in a window: pages with their pictures, links, the way back, and each ? its page."""

from __future__ import annotations

import pytest
from qgis.PyQt.QtCore import Qt, QUrl
from qgis.PyQt.QtGui import QTextDocument
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QDialogButtonBox

from rs_textsearch import help
from rs_textsearch.definitions import HELP
from rs_textsearch.gui.help_window import HelpWindow, show_help
from rs_textsearch.gui.sources.index_settings import IndexSettings

LINKS_BEFORE = 3  # to the text, to the first page, to the list of all


@pytest.fixture
def window(qtbot):
    made = HelpWindow("index")
    qtbot.addWidget(made)
    made.show()
    return made


def test_links_are_followed_by_keys_and_there_is_a_way_back(window):
    assert "Text Search" in window.windowTitle() and not window.back_button.isEnabled()
    for _ in range(LINKS_BEFORE + 1):
        QTest.keyClick(window.browser, Qt.Key.Key_Tab)
    QTest.keyClick(window.browser, Qt.Key.Key_Return)
    assert window.browser.source() == help.page("first-search")
    assert "first search" in window.windowTitle()
    window.back_button.click()
    assert window.browser.source() == help.page()


def test_qt_can_show_every_page_with_its_pictures(window):
    for path in sorted(HELP.glob("*.html")):
        window.browser.setSource(help.page(path.stem))
        document = window.browser.document()
        assert len(document.toPlainText()) > 500, path.name
        for picture in sorted((HELP / "pictures").iterdir()):
            name = QUrl(f"pictures/{picture.name}")
            if name.toString() in path.read_text("utf-8"):
                kind = QTextDocument.ResourceType.ImageResource
                assert document.resource(kind, name), f"{path.name}: {picture.name}"


def test_each_question_mark_opens_its_page(qtbot):
    settings = IndexSettings(None)
    qtbot.addWidget(settings)
    settings.help_button.click()
    (window,) = settings.findChildren(HelpWindow)
    assert window.isVisible() and window.browser.source() == help.page("tiles")
    window.findChild(QDialogButtonBox).rejected.emit()
    qtbot.waitUntil(lambda: not settings.findChildren(HelpWindow))


def test_the_window_stands_before_what_asked_for_it(window, qtbot):
    inner = show_help("models", window.browser)
    assert inner.parent() is window and inner in QApplication.topLevelWidgets()
