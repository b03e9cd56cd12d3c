"""Choosing the style of a heatmap by its name and its colours."""

from __future__ import annotations

from qgis.core import QgsSymbolLayerUtils
from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QComboBox, QWidget

from ...layers.heatmap_styles import STYLES
from ...translation import tr

ICON = QSize(64, 14)


class StyleCombo(QComboBox):
    """All styles that there are."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(tr("Heatmap colours"))
        self.setIconSize(ICON)
        for style in STYLES:
            icon = QIcon(QgsSymbolLayerUtils.colorRampPreviewPixmap(style.ramp(), ICON))
            self.addItem(icon, style.label(), style.name)

    def show_style(self, name: str) -> None:
        """Select the style ``name``, the first where it is none of these."""
        self.setCurrentIndex(max(0, self.findData(name)))

    def style_name(self) -> str:
        """Return the name of the chosen style."""
        return str(self.currentData())
