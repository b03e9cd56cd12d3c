"""The query line, the ``not`` line and the Search button."""

from __future__ import annotations

import re

from qgis.core import QgsApplication
from qgis.gui import QgsFilterLineEdit
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QKeyEvent
from qgis.PyQt.QtWidgets import QGridLayout, QPushButton, QWidget

from ..translation import tr


class QueryPanel(QWidget):
    """Where the user types; Enter in either line searches.

    Signals:
        search_wanted(str, list): the query and its ``not`` texts.
        results_wanted(): Down was pressed in a line; the keyboard should go on in the list.
    """

    search_wanted = pyqtSignal(str, list)
    results_wanted = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("queryPanel")
        self.query = QgsFilterLineEdit(self)
        self.query.setObjectName("queryEdit")
        self.query.setShowSearchIcon(True)
        self.query.setPlaceholderText(tr("What do you look for?"))
        self.query.setToolTip(
            tr("Describe it in English as one would caption a picture: “many boats in a harbour”")
        )
        self.excluded = QgsFilterLineEdit(self)
        self.excluded.setObjectName("notEdit")
        self.excluded.setPlaceholderText(tr("but not… (optional)"))
        self.excluded.setToolTip(
            tr("Tiles that match this move down. Separate several texts by commas.")
        )
        self.button = QPushButton(
            QgsApplication.getThemeIcon("/search.svg"), tr("Search"), self
        )
        self.button.setObjectName("searchButton")
        self.button.setToolTip(tr("Rank all tiles by the text (Enter)"))
        self.excluded.setMinimumWidth(60)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.addWidget(self.query, 0, 0, 1, 2)
        grid.addWidget(self.excluded, 1, 0)
        grid.addWidget(self.button, 1, 1)
        grid.setColumnStretch(0, 1)
        self.button.clicked.connect(self._search)
        self.query.returnPressed.connect(self._search)
        self.excluded.returnPressed.connect(self._search)
        self.query.textChanged.connect(self._show_button)
        self._ready = False
        self._show_button()

    def set_ready(self, ready: bool) -> None:
        """Allow searching, or not while there is no index."""
        self._ready = ready
        self._show_button()

    def set_texts(self, query: str, excluded: str) -> None:
        """Fill both lines."""
        self.query.setText(query)
        self.excluded.setText(excluded)

    def texts(self) -> tuple[str, list[str]]:
        """Return the query and the ``not`` texts, stripped."""
        parts = re.split(r"[,;]", self.excluded.text())
        return " ".join(self.query.text().split()), [p.strip() for p in parts if p.strip()]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Down, which a line does not use, lead into the list of results."""
        if event.key() == Qt.Key.Key_Down:
            self.results_wanted.emit()
            return
        super().keyPressEvent(event)

    def _show_button(self) -> None:
        self.button.setEnabled(self._ready and bool(self.query.text().strip()))

    def _search(self) -> None:
        query, excluded = self.texts()
        if query:
            self.search_wanted.emit(query, excluded)
