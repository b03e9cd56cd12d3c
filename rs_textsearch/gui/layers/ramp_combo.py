"""Choosing a colour ramp of QGIS's style library by name, with a picture of it."""

from __future__ import annotations

from qgis.core import QgsStyle, QgsSymbolLayerUtils
from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QComboBox, QWidget

from ... import settings
from ...translation import tr

ICON = QSize(64, 14)


class RampCombo(QComboBox):
    """The ramps that suit a heatmap."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(tr("Heatmap colours"))
        self.setIconSize(ICON)
        for ramp in settings.RAMPS:
            self.addItem(_icon(ramp), ramp, ramp)

    def show_ramp(self, name: str) -> None:
        """Select the ramp ``name``, the first where it is none of these."""
        self.setCurrentIndex(max(0, self.findData(name)))

    def ramp(self) -> str:
        """Return the name of the chosen ramp."""
        return str(self.currentData())


def _icon(name: str) -> QIcon:
    ramp = QgsStyle.defaultStyle().colorRamp(name)
    return QgsSymbolLayerUtils.colorRampPreviewIcon(ramp, ICON) if ramp else QIcon()
