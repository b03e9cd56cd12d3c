"""What is behind the gear: tiling, area, colours and model, the list of indexes, help."""

from __future__ import annotations

from qgis.core import QgsApplication
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QPushButton, QToolButton, QWidget

from ...translation import tr
from ..column import SPACING, plain_column, plain_row
from ..help_window import show_help
from .content_box import ContentBox
from .tiling_box import TilingBox


class IndexSettings(QWidget):
    """The two groups of options, folded, and a line that leads elsewhere.

    Signals:
        indexes_wanted(): the list of indexes should open.
    """

    indexes_wanted = pyqtSignal()

    def __init__(self, canvas: QgsMapCanvas | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("indexSettings")
        self.tiling = TilingBox(self)
        self.content = ContentBox(canvas, self)
        self.indexes_button = QPushButton(tr("Indexes…"), self)
        self.indexes_button.setObjectName("indexesButton")
        self.indexes_button.setToolTip(tr("List, rebuild, relocate and delete indexes"))
        self.help_button = QToolButton(self)
        self.help_button.setObjectName("helpButton")
        self.help_button.setIcon(QgsApplication.getThemeIcon("/mActionHelpContents.svg"))
        self.help_button.setAutoRaise(True)
        self.help_button.setToolTip(tr("Help"))
        self.help_button.setAccessibleName(tr("Help"))
        row = plain_row()
        row.addWidget(self.indexes_button, 1)
        row.addWidget(self.help_button)
        column = plain_column(self)
        for box in (self.tiling, self.content):  # whose title is not cut in a low dock
            box.setMinimumHeight(box.fontMetrics().height() + SPACING)
            column.addWidget(box)
        column.addLayout(row)
        self.indexes_button.clicked.connect(self.indexes_wanted)
        self.help_button.clicked.connect(lambda: show_help("tiles", self))

    def offer(self, offered: bool) -> None:
        """Show the options of an index, or none while no raster is chosen."""
        for box in (self.tiling, self.content):
            box.setVisible(offered)

    def lock(self, locked: bool) -> None:
        """Fold the options and let nobody change them, as while an index is built; or let again."""
        for box in (self.tiling, self.content):
            box.setEnabled(not locked)
            if locked:
                box.setCollapsed(True)
