"""A line with an icon that tells a state or a caution inside the dock."""

from __future__ import annotations

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import (
    QFrame,
    QLabel,
    QPushButton,
    QSizePolicy,
    QWidget,
)

from ..errors import ENGINE_CODES, TextSearchError
from ..translation import tr
from .column import plain_column, plain_row

_ICONS = {
    "info": "/mIconInfo.svg",
    "warning": "/mIconWarning.svg",
    "success": "/mIconSuccess.svg",
}


def theme_icon(kind: str) -> QIcon:
    """Return the icon of ``info``, ``warning`` or ``success``."""
    return QgsApplication.getThemeIcon(_ICONS[kind])


class Notice(QFrame):
    """An icon and a wrapped text; hidden while it has nothing to say.

    Signals:
        setup_wanted(): it tells of a missing engine, and that should be set up.
    """

    setup_wanted = pyqtSignal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._setup = QPushButton(tr("Set up the engine…"), self)
        self._setup.setObjectName(f"{name}Setup")
        self._setup.clicked.connect(self.setup_wanted)
        self._icon = QLabel(self)
        self._icon.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._text = QLabel(self)
        self._text.setObjectName(f"{name}Text")
        self._text.setWordWrap(True)
        self._text.setTextFormat(Qt.TextFormat.PlainText)  # it quotes queries and layer names
        self._text.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._text.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        column = plain_column()
        column.addWidget(self._text)
        column.addWidget(self._setup, 0, Qt.AlignmentFlag.AlignLeft)
        row = plain_row(self)
        row.addWidget(self._icon)
        row.addLayout(column, 1)
        self.hide()

    def text(self) -> str:
        """Return what the notice says, empty when hidden."""
        return "" if self.isHidden() else self._text.text()

    def say(self, text: str, kind: str = "info", tooltip: str = "") -> None:
        """Show ``text`` as ``info``, ``warning`` or ``success``; hide on an empty text."""
        self._setup.hide()
        self.setVisible(bool(text))
        self._text.setText(text)
        self.setToolTip(tooltip)
        height = max(16, self.fontMetrics().height())
        self._icon.setPixmap(theme_icon(kind).pixmap(height, height))

    def explain(self, error: TextSearchError) -> None:
        """Show an error, and a button where the engine must be set up."""
        self.say(error.text(), "info" if error.code == "cancelled" else "warning")
        self._setup.setVisible(error.code in ENGINE_CODES)

    def settle(self) -> None:
        """Take back what was said of a missing engine."""
        if not self._setup.isHidden():
            self.clear()

    def clear(self) -> None:
        """Hide the notice."""
        self.say("")


