"""The list of layers, which says how many are chosen where that is more than one."""

from __future__ import annotations

from qgis.gui import QgsMapLayerComboBox
from qgis.PyQt.QtGui import QIcon, QPaintEvent
from qgis.PyQt.QtWidgets import QStyle, QStyleOptionComboBox, QStylePainter, QWidget

from ...translation import tr


class RasterCombo(QgsMapLayerComboBox):
    """A list of layers that can show a text of its own in place of the chosen layer's name."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = ""

    def text(self) -> str:
        """Return what the field shows."""
        return self._text or self.currentText()

    def set_text(self, text: str) -> None:
        """Show ``text``; an empty one leaves the field to the chosen layer."""
        self._text = text
        self.setAccessibleName(text or tr("Raster"))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the field with the text that it has."""
        if not self._text:
            super().paintEvent(event)
            return
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        option.currentText, option.currentIcon = self._text, QIcon()
        painter = QStylePainter(self)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
