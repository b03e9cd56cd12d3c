"""A line below the query that says that it is asked as marks have taught it, and ends that."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QLabel, QSizePolicy, QToolButton, QWidget

from ...translation import tr
from ...values.query import Taught
from .. import icons
from ..column import plain_row


class TaughtLine(QWidget):
    """Hidden while nothing of what is asked was taught; other words are asked as they stand.

    Signals:
        cleared(): the text is to be asked as it stands.
    """

    cleared = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("taughtLine")
        self._text = ""
        self._taught: Taught | None = None
        self._label = QLabel(self)
        self._label.setObjectName("taughtText")
        self._label.setWordWrap(True)
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.clear_button = QToolButton(self)
        self.clear_button.setObjectName("taughtClearButton")
        self.clear_button.setIcon(icons.icon("/mIconClearText.svg"))
        self.clear_button.setToolTip(tr("Stop using what was taught"))
        self.clear_button.setAccessibleName(tr("Stop using what was taught"))
        self.clear_button.setAutoRaise(True)
        self.clear_button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        row = plain_row(self)
        row.addWidget(self._label, 1)
        row.addWidget(self.clear_button)
        self.clear_button.clicked.connect(self.clear)
        self.hide()

    def set_taught(self, text: str, taught: Taught | None) -> None:
        """Ask ``text`` as it was ``taught``; None asks everything as it stands."""
        self._text, self._taught = text, taught
        self.show_for([text])

    def of(self, text: str) -> Taught | None:
        """Return what was taught of a text that is asked."""
        return self._taught if text == self._text else None

    def show_for(self, texts: Sequence[str]) -> None:
        """Say whether one of the ``texts`` that are filled in is asked as it was taught."""
        taught = next(filter(None, map(self.of, texts)), None)
        self.setVisible(taught is not None)
        if taught is not None:
            self._label.setText(tr("As taught (marks: {count})").format(count=taught.marks))
            self._label.setToolTip(str(taught.path))

    def clear(self) -> None:
        """Ask the text as it stands, as a click on the cross does."""
        self.set_taught(self._text, None)
        self.cleared.emit()
