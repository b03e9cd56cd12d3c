"""The button beside the query line that brings an example from elsewhere than the results."""

from __future__ import annotations

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QFileDialog, QMenu, QToolButton, QWidget

from ...compat import QAction
from ...translation import tr
from .given_images import SUFFIXES, GivenImages


class ExampleButton(QToolButton):
    """Its menu: a rectangle on the map, an image file, the image in the clipboard.

    Signals:
        rectangle_wanted(): the user wants to draw one.
    """

    rectangle_wanted = pyqtSignal()

    def __init__(self, images: GivenImages, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._images = images
        self._folder = ""
        self.setObjectName("exampleButton")
        self.setIcon(QgsApplication.getThemeIcon("/mActionAddImage.svg"))
        self.setText(tr("Example"))
        self.setToolTip(tr("Look for what a picture shows: from the map, a file or the clipboard"))
        self.setAccessibleName(tr("Add an example"))
        self.setAutoRaise(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self)
        menu.setObjectName("exampleMenu")
        self.rectangle = self._action(
            "drawExampleAction", "/mActionAddBasicRectangle.svg", tr("Draw a square on the map")
        )
        self.file = self._action("exampleFileAction", "/mActionFileOpen.svg", tr("Image file…"))
        self.paste = self._action(
            "pasteExampleAction", "/mActionEditPaste.svg", tr("Paste an image")
        )
        menu.addActions([self.rectangle, self.file, self.paste])
        menu.aboutToShow.connect(self._enable)
        self.setMenu(menu)
        self.rectangle.triggered.connect(self.rectangle_wanted)
        self.file.triggered.connect(self._choose)
        self.paste.triggered.connect(images.paste)

    def _action(self, name: str, icon: str, text: str) -> QAction:
        action = QAction(QgsApplication.getThemeIcon(icon), text, self)
        action.setObjectName(name)
        return action

    def _enable(self) -> None:
        self.paste.setEnabled(self._images.can_paste())

    def _choose(self) -> None:
        names = " ".join(f"*{suffix}" for suffix in SUFFIXES)
        paths, _ = QFileDialog.getOpenFileNames(
            self.window(),
            tr("Image Files as Examples"),
            self._folder,
            tr("Images") + f" ({names});;" + tr("All files") + " (*)",
        )
        if paths:
            self._folder = paths[0].rpartition("/")[0]
            self._images.take_files(paths)
