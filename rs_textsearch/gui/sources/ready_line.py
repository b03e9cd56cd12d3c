"""The line that is left of choosing and indexing once an index is ready: rasters, state, a gear."""

from __future__ import annotations

from qgis.core import QgsApplication
from qgis.PyQt.QtGui import QResizeEvent
from qgis.PyQt.QtWidgets import QLabel, QToolButton, QWidget

from ...translation import tr
from ..column import SPACING, plain_row
from ..notice import theme_icon
from .prospect import Mark
from .raster_picker import RasterPicker

PICKER_WIDTH = 130  # below that the state is its icon alone


class ReadyLine(QWidget):
    """The chosen rasters, the state of their index in a word or two, and what opens the rest."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("readyLine")
        self.picker = RasterPicker(self)
        self.mark, self.mark_text = QLabel(self), QLabel(self)
        self.mark.setObjectName("indexMark")
        self.mark_text.setObjectName("indexMarkText")
        self.gear = QToolButton(self)
        self.gear.setObjectName("settingsButton")
        self.gear.setIcon(QgsApplication.getThemeIcon("/propertyicons/settings.svg"))
        self.gear.setAutoRaise(True)
        self.gear.setCheckable(True)
        self.gear.setText(tr("Index settings"))
        self.gear.setAccessibleName(tr("Index settings"))
        self.gear.setToolTip(tr("Tiling, area, colours and model of the index; all indexes; help"))
        row = plain_row(self)
        row.addWidget(self.picker, 1)
        row.addWidget(self.mark)
        row.addWidget(self.mark_text)
        row.addWidget(self.gear)
        self.show_mark(None)

    def show_mark(self, mark: Mark | None, whole: str = "") -> None:
        """Show a state of the index, ``whole`` what is to be known of it; None: none is known."""
        height = max(16, self.fontMetrics().height())
        self.mark.setVisible(mark is not None)
        self.mark_text.setText(mark.text if mark else "")
        if mark is not None:
            self.mark.setPixmap(theme_icon(mark.level).pixmap(height, height))
        for part in (self.mark, self.mark_text):
            part.setToolTip(whole)
        self.mark.setAccessibleName(mark.text if mark else "")
        self.picker.combo.setAccessibleDescription(whole)
        self._show_text()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the words out where the raster's name needs the room."""
        super().resizeEvent(event)
        self._show_text()

    def _show_text(self) -> None:
        parts = (self.mark, self.mark_text, self.gear)
        taken = sum(part.sizeHint().width() + SPACING for part in parts)
        fits = self.width() >= PICKER_WIDTH + taken
        self.mark_text.setVisible(fits and bool(self.mark_text.text()))
