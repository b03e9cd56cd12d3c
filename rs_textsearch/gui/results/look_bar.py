"""How the ranked tiles are shown: as rows or as a grid of pictures, and how large."""

from __future__ import annotations

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import Qt, QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import QMenu, QSlider, QToolButton, QWidget

from ... import settings
from ...compat import QActionGroup
from ...translation import tr
from ..column import plain_row

SLIDER_WIDTH = 70
SETTLE_MS = 300


class LookBar(QWidget):
    """A button with the choices, and a slider while there is a grid; both are remembered.

    Signals:
        changed(): another look, or another size, is chosen.
    """

    changed = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("lookBar")
        self.slider = QSlider(Qt.Orientation.Horizontal, self)
        self.slider.setObjectName("tileSlider")
        self.slider.setRange(*settings.GRID_SIDES)
        self.slider.setValue(settings.grid_side())
        self.slider.setSingleStep(8)
        self.slider.setPageStep(40)
        self.slider.setFixedWidth(SLIDER_WIDTH)
        self.slider.setAccessibleName(tr("Size of the pictures"))
        self.slider.setToolTip(tr("Size of the pictures"))
        self.slider.hide()
        self.button = QToolButton(self)
        self.button.setObjectName("viewButton")
        self.button.setAutoRaise(True)
        self.button.setAccessibleName(tr("Show as"))
        self.button.setToolTip(tr("Show the tiles as a list or as a grid of pictures"))
        self.button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.button.setMenu(self._menu())
        row = plain_row(self)
        row.addWidget(self.slider)
        row.addWidget(self.button)
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(SETTLE_MS)
        self._settle.timeout.connect(lambda: settings.write("results/grid_side", self.side()))
        self.slider.valueChanged.connect(lambda _: self._settle.start())  # not in so many ms
        self.slider.valueChanged.connect(self.changed)

    def _menu(self) -> QMenu:
        menu = QMenu(self.button)
        self._choices = QActionGroup(menu)
        for key, text in (
            ("auto", tr("Grid where there is room for it")),
            ("list", tr("List")),
            ("grid", tr("Grid")),
        ):
            action = menu.addAction(text)
            action.setData(key)
            action.setCheckable(True)
            action.setChecked(key == settings.results_view())
            self._choices.addAction(action)
        self._choices.triggered.connect(self._on_chosen)
        return menu

    def choice(self) -> str:
        """Return ``auto``, ``list`` or ``grid``."""
        return str(self._choices.checkedAction().data())

    def choose(self, key: str) -> None:
        """Choose a look, as a click in the menu would."""
        for action in self._choices.actions():
            if action.data() == key:
                action.trigger()

    def side(self) -> int:
        """Return the size of the grid's pictures."""
        return self.slider.value()

    def show_look(self, grid: bool) -> None:
        """Show what is shown now."""
        self.slider.setVisible(grid)
        icon = "/mActionIconView.svg" if grid else "/mIconListView.svg"
        self.button.setIcon(QgsApplication.getThemeIcon(icon))

    def _on_chosen(self, *_: object) -> None:
        settings.write("results/view", self.choice())
        self.changed.emit()
