"""What the dock says in QGIS's message bar, and what to do about it in the dock itself."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from qgis.core import Qgis
from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QWidget

from ..errors import ENGINE_CODES, TextSearchError
from . import bar_item
from .notice import Notice

SECONDS = 6
NAME = "rs_textsearch_message"
NAME_OF_PROBLEM = "rs_textsearch_problem"


class Messages(QObject):
    """One message at a time: a new one takes the place of the last, which is history by then.

    The bar has room for a sentence, so the remedy of an error stands behind a button and in
    ``problem``, a notice for the dock to place.

    Signals:
        setup_wanted(): the engine should be set up.
    """

    setup_wanted = pyqtSignal()

    def __init__(self, iface: Any, parent: QWidget) -> None:
        super().__init__(parent)
        self._iface = iface
        self.problem = Notice("problem", parent)
        self.problem.setup_wanted.connect(self.setup_wanted)

    def tell(self, text: str, level: Qgis.MessageLevel = Qgis.MessageLevel.Success) -> None:
        """Say that something went well, or what is worth knowing."""
        self._push(text, level)

    def offer(self, text: str, action: str, wanted: Callable[[], object]) -> None:
        """Say what was done, with a button that does something about it."""

        def act() -> None:
            self.clear()
            wanted()

        bar_item.offer(self._push(text, Qgis.MessageLevel.Success), action, act, f"{NAME}_action")

    def explain(self, error: TextSearchError) -> None:
        """Say what went wrong; where there is no engine, a button leads to getting one."""
        item = self._push(error.message, error.level, error.remedy)
        if error.code in ENGINE_CODES:
            bar_item.offer_setup(item, self.setup_wanted)
        if error.remedy:
            self.problem.explain(error)

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

    def _push(self, text: str, level: Qgis.MessageLevel, remedy: str = "") -> QWidget:
        self.clear()
        bar = self._iface.messageBar()
        problem = level in (Qgis.MessageLevel.Warning, Qgis.MessageLevel.Critical)
        item = bar_item.push(bar, text, level, 0 if problem else SECONDS, remedy)
        item.setObjectName(NAME_OF_PROBLEM if problem else NAME)
        return item

