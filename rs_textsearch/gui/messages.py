"""What the dock says in QGIS's message bar, and what to do about it in the dock itself."""

from __future__ import annotations

import html
from typing import Any

from qgis.core import Qgis
from qgis.gui import QgsMessageBarItem
from qgis.PyQt.QtCore import QEvent, QObject, Qt
from qgis.PyQt.QtGui import QFont, QFontMetrics
from qgis.PyQt.QtWidgets import QPushButton, QTextBrowser, QWidget

from ..errors import TextSearchError
from ..redaction import redacted
from ..translation import tr
from .notice import Notice

SECONDS = 6
MARGIN = 24  # pixels left and right of a message, about
LEAST_ROOM = 160  # in less, nothing could be read
NAME = "rs_textsearch_message"
NAME_OF_PROBLEM = "rs_textsearch_problem"
INTERPRETER_CODES = ("engine_missing", "missing_package", "protocol")


class Messages(QObject):
    """One message at a time: a new one takes the place of the last, which is history by then.

    The bar has room for a sentence, so the remedy of an error stands in ``problem``, a notice for
    the dock to place.
    """

    def __init__(self, iface: Any, parent: QWidget) -> None:
        super().__init__(parent)
        self._iface = iface
        self.problem = Notice("problem", parent)

    def tell(self, text: str, level: Qgis.MessageLevel = Qgis.MessageLevel.Success) -> None:
        """Say that something went well, or what is worth knowing."""
        self._push(text, level)

    def explain(self, error: TextSearchError) -> None:
        """Say what went wrong; where the options are the remedy, a button leads there."""
        item = self._push(error.message, error.level)
        if error.code in INTERPRETER_CODES:
            button = QPushButton(tr("Options…"), item)
            button.setObjectName("rs_textsearch_message_options")
            button.clicked.connect(self._open_options)
            item.layout().addWidget(button)
        if error.remedy:
            self.problem.say(error.text(), "warning")

    def settle(self, *_: object) -> None:
        """Take a problem away, from the bar too: the work goes on, or with something else."""
        self.problem.clear()
        self._pop(NAME_OF_PROBLEM)

    def clear(self) -> None:
        """Take everything back out of QGIS's message bar."""
        self._pop(NAME)
        self.settle()

    def _pop(self, name: str) -> None:
        bar = self._iface.messageBar()
        for item in bar.items():
            if item.objectName() == name:
                bar.popWidget(item)

    def _push(self, text: str, level: Qgis.MessageLevel) -> QWidget:
        self.clear()
        bar = self._iface.messageBar()
        text = redacted(text)
        item = bar.createMessage(tr("Text Search"), _rich(text))
        _Fitted(item, text)
        problem = level in (Qgis.MessageLevel.Warning, Qgis.MessageLevel.Critical)
        item.setObjectName(NAME_OF_PROBLEM if problem else NAME)
        bar.pushWidget(item, level, 0 if problem else SECONDS)
        return item

    def _open_options(self) -> None:
        self._iface.showOptionsDialog(self._iface.mainWindow(), "rs_textsearch_options")


class _Fitted(QObject):
    """Shortens the text of a message to the line that the bar has for it; the tooltip has it all.

    QGIS cuts what does not fit in the middle of a word, and its second line at half height.
    """

    def __init__(self, item: QgsMessageBarItem, text: str) -> None:
        super().__init__(item)
        self._item = item
        self._text = text
        self._browser = item.findChild(QTextBrowser)
        if self._browser is not None:
            self._browser.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Fit the text to another width."""
        if event.type() == QEvent.Type.Resize:
            self._fit()
        return False

    def _fit(self) -> None:
        bold = QFont(self._browser.font())
        bold.setBold(True)
        title = QFontMetrics(bold).horizontalAdvance(f"{self._item.title()}: ")
        room = self._browser.width() - title - MARGIN
        if room < LEAST_ROOM:
            return
        metrics = QFontMetrics(self._browser.font())
        shown = metrics.elidedText(self._text, Qt.TextElideMode.ElideMiddle, room)
        self._item.setToolTip("" if shown == self._text else f"<qt>{_rich(self._text)}</qt>")
        if self._item.text() != _rich(shown):
            self._item.setText(_rich(shown))


def _rich(text: str) -> str:
    """Return a text, which may quote a path or a layer's name, as the bar's rich text."""
    return html.escape(text, quote=False)
