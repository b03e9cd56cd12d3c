"""Where a query looks: a button with a menu beside it, and a line that says what was chosen."""

from __future__ import annotations

from functools import partial

from qgis.core import QgsProject
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QMenu, QSizePolicy, QToolButton, QWidget

from ...compat import QActionGroup
from ...layers import area
from ...translation import tr
from ...values.where import DRAWN, EVERYWHERE, LAYER, SELECTED, VIEW, Where
from .. import icons


class WhereField(QWidget):
    """The line, hidden while everywhere is searched; ``button`` opens the menu.

    Signals:
        changed(): another part is chosen.
        rectangle_wanted(): the user wants to draw one on the map.
    """

    changed = pyqtSignal()
    rectangle_wanted = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("whereField")
        self._where = Where()
        self._one_of: QActionGroup | None = None
        self.button = QToolButton(self)
        self.button.setObjectName("whereButton")
        self.button.setIcon(icons.icon("search_area"))
        self.button.setToolTip(tr("Where to search: everywhere, in the view, in polygons"))
        self.button.setAccessibleName(tr("Where to search"))
        self.button.setAutoRaise(True)
        self.button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self.button)
        menu.setObjectName("whereMenu")
        menu.aboutToShow.connect(self.fill)
        self.button.setMenu(menu)
        self.text = QLabel(self)
        self.text.setObjectName("whereText")
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        self.text.setWordWrap(True)
        self.text.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.clear_button = QToolButton(self)
        self.clear_button.setObjectName("whereClearButton")
        self.clear_button.setIcon(icons.icon("/mIconClearText.svg"))
        self.clear_button.setToolTip(tr("Search everywhere"))
        self.clear_button.setAccessibleName(tr("Search everywhere"))
        self.clear_button.setAutoRaise(True)
        self.clear_button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.text, 1)
        row.addWidget(self.clear_button)
        self.clear_button.clicked.connect(partial(self.choose, Where()))
        QgsProject.instance().cleared.connect(self._on_cleared)
        self._show()

    def where(self) -> Where:
        """Return the part that is searched."""
        return self._where

    def set_where(self, where: Where) -> None:
        """Show another part; ``changed`` is not emitted."""
        self._where = where
        self._show()

    def choose(self, where: Where, *_: object) -> None:
        """Take another part, as a click in the menu does."""
        if where != self._where:
            self.set_where(where)
            self.changed.emit()

    def fill(self) -> None:
        """Make the menu's entries anew: layers and selections come and go."""
        menu = self.button.menu()
        menu.clear()
        for former in (*menu.findChildren(QMenu), *menu.findChildren(QActionGroup)):
            former.deleteLater()  # which clear leaves there
        self._one_of = QActionGroup(menu)
        self._add(menu, tr("Everywhere"), Where())
        self._add(menu, tr("What the map shows"), Where(VIEW))
        draw = menu.addAction(tr("Draw a rectangle"))
        draw.triggered.connect(self.rectangle_wanted)
        layers = area.polygon_layers(QgsProject.instance())
        inside = menu.addMenu(tr("Polygons of a layer"))
        inside.setEnabled(bool(layers))
        for layer in layers:
            self._add(inside, layer.name(), Where(LAYER, layer.id(), layer.name()))
        selections = [layer for layer in layers if layer.selectedFeatureCount()]
        inside = menu.addMenu(tr("Selected features"))
        inside.setEnabled(bool(selections))
        for layer in selections:
            text = f"{layer.name()} ({layer.selectedFeatureCount()})"
            self._add(inside, text, Where(SELECTED, layer.id(), layer.name()))

    def _on_cleared(self) -> None:
        """Search everywhere: a layer or a rectangle was one of the project that is left."""
        self.set_where(Where())

    def _add(self, menu: QMenu, text: str, where: Where) -> None:
        action = menu.addAction(text.replace("&", "&&"))  # a lone one would be a shortcut
        action.setCheckable(True)
        action.setChecked(where == self._where)
        self._one_of.addAction(action)
        action.triggered.connect(partial(self.choose, where))

    def _show(self) -> None:
        self.setVisible(bool(self._where))
        tips = {
            EVERYWHERE: "",
            VIEW: tr("What the map shows when you search: after moving it, search again."),
            DRAWN: tr("The rectangle that was drawn on the map."),
            LAYER: tr("The polygons as they are when you search."),
            SELECTED: tr("The features that are selected when you search."),
        }
        texts = {
            EVERYWHERE: "",
            VIEW: tr("Only in what the map shows when asked"),
            DRAWN: tr("Only in the rectangle that was drawn"),
            LAYER: tr("Only in the polygons of “{layer}”"),
            SELECTED: tr("Only in the selected features of “{layer}”"),
        }
        self.text.setText(texts[self._where.kind].format(layer=self._where.name))
        self.text.setToolTip(tips[self._where.kind])
