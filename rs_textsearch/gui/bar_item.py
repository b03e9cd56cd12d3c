"""A message in one of QGIS's bars: one line, and behind a button what it has no room for."""

from __future__ import annotations

import html
from collections.abc import Callable

from qgis.core import Qgis
from qgis.gui import QgsMessageBar, QgsMessageBarItem, QgsMessageViewer
from qgis.PyQt.QtCore import QEvent, QObject, Qt
from qgis.PyQt.QtGui import QFont, QFontMetrics
from qgis.PyQt.QtWidgets import QPushButton, QTextBrowser

from ..redaction import redacted
from ..translation import tr

MARGIN = 24  # pixels left and right of a message, about
SETUP = "rs_textsearch_message_setup"
LEAST_ROOM = 160  # in less, nothing could be read


def push(
    bar: QgsMessageBar, text: str, level: Qgis.MessageLevel, seconds: int, remedy: str = ""
) -> QgsMessageBarItem:
    """Show ``text`` for ``seconds``, 0 until somebody closes it, and return its item.

    The whole of it and the ``remedy`` are behind a button, which is there where they say more.
    """
    text, remedy = redacted(text), redacted(remedy)
    title = tr("Text Search")
    item = bar.createMessage(title, _rich(text))
    button = QPushButton(tr("Details…"), item)
    button.setObjectName("rs_textsearch_message_details")
    whole = "\n\n".join(filter(None, (text, remedy)))
    button.clicked.connect(lambda: _show(bar, title, whole))
    button.setVisible(bool(remedy))
    item.layout().addWidget(button)
    _Fitted(item, text, None if remedy else button)
    bar.pushWidget(item, level, seconds)
    return item


def offer(
    item: QgsMessageBarItem, text: str, wanted: Callable[[], object], name: str = ""
) -> None:
    """Put a button into a message."""
    button = QPushButton(text, item)
    button.setObjectName(name)
    button.clicked.connect(wanted)
    item.layout().addWidget(button)


def offer_setup(item: QgsMessageBarItem, wanted: Callable[[], object]) -> None:
    """Put a button into a message that leads to getting an engine."""
    offer(item, tr("Set up the engine…"), wanted, SETUP)


def settle(bar: QgsMessageBar) -> None:
    """Take the messages with such a button away: there is an engine now."""
    for item in bar.items():
        if item.findChild(QPushButton, SETUP) is not None:
            bar.popWidget(item)


def _show(bar: QgsMessageBar, title: str, text: str) -> None:
    """Open a window with a text that can be read at leisure and copied."""
    viewer = QgsMessageViewer(bar.window())  # it deletes itself when it is closed
    viewer.setWindowTitle(title)
    viewer.setMessageAsPlainText(text)
    viewer.show()


class _Fitted(QObject):
    """Shortens the text of a message to the line that the bar has for it; the tooltip has it all.

    QGIS cuts what does not fit in the middle of a word, and its second line at half height.
    """

    def __init__(self, item: QgsMessageBarItem, text: str, button: QPushButton | None) -> None:
        """Watch ``item``; ``button`` is shown while its text is cut."""
        super().__init__(item)
        self._item = item
        self._text = text
        self._button = button
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
        if self._button is not None and shown != self._text:  # stays, lest it comes and goes
            self._button.show()
        if self._item.text() != _rich(shown):
            self._item.setText(_rich(shown))


def _rich(text: str) -> str:
    """Return a text, which may quote a path or a layer's name, as the bar's rich text."""
    return html.escape(text, quote=False)
