"""The help in a window of QGIS: some browsers may not open files of a profile."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox, QTextBrowser, QVBoxLayout, QWidget

from .. import help
from ..translation import tr

SIZE = (780, 720)  # the pictures are 700 wide
TABLES = "td, th { padding: 3px 14px 3px 0; text-align: left }"  # Qt takes none from style.css


class HelpWindow(QDialog):
    """Pages with links between them, back, and the way to a browser."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("rs_textsearch_help")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.browser = QTextBrowser(self)
        self.browser.setObjectName("helpBrowser")
        self.browser.setOpenExternalLinks(True)
        self.browser.document().setDefaultStyleSheet(TABLES)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        role = QDialogButtonBox.ButtonRole.ActionRole
        self.back_button = buttons.addButton(tr("Back"), role)
        self.browser_button = buttons.addButton(tr("Open in the browser"), role)
        for button in buttons.buttons():
            button.setAutoDefault(False)  # Enter follows a link
        self.back_button.setEnabled(False)
        column = QVBoxLayout(self)
        column.addWidget(self.browser, 1)
        column.addWidget(buttons)
        buttons.rejected.connect(self.reject)
        self.back_button.clicked.connect(self.browser.backward)
        self.browser.backwardAvailable.connect(self.back_button.setEnabled)
        self.browser.sourceChanged.connect(self._show_title)
        self.browser_button.clicked.connect(
            lambda: QDesktopServices.openUrl(self.browser.source())
        )
        self.resize(*SIZE)
        self.browser.setSource(help.page(name))
        self.browser.setFocus()

    def _show_title(self, *_: object) -> None:
        self.setWindowTitle(self.browser.documentTitle())


def show_help(name: str, parent: QWidget) -> HelpWindow:
    """Show a page of the help, by its name, in front of the window of ``parent``."""
    window = HelpWindow(name, parent.window())
    window.show()
    return window
