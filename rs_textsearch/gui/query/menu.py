"""The menu beside the query line: recent and saved queries, saving, files."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QFileDialog, QInputDialog, QMenu, QToolButton, QWidget

from ...errors import QueryFileError
from ...services.history import QueryHistory
from ...translation import tr
from ...values.query import Query
from .. import icons
from .saved_queries import SavedQueriesDialog

SHOWN = 10  # recent queries in the menu
LENGTH = 48  # letters of an entry


class QueryMenuButton(QToolButton):
    """Opens the menu, which is filled when it opens.

    Signals:
        query_chosen(object): a ``Query`` of the menu.
        failed(object): the ``TextSearchError`` of a file.
    """

    query_chosen = pyqtSignal(object)
    failed = pyqtSignal(object)

    def __init__(
        self,
        history: QueryHistory,
        current: Callable[[], Query | None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._history = history
        self._current = current
        self.setObjectName("queryMenuButton")
        self.setIcon(icons.icon("/mIconHistory.svg"))
        self.setText(tr("Queries"))
        self.setToolTip(tr("Recent and saved queries"))
        self.setAccessibleName(tr("Recent and saved queries"))
        self.setAutoRaise(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self)
        menu.setObjectName("queryMenu")
        menu.setToolTipsVisible(True)
        menu.aboutToShow.connect(self.fill)
        self.setMenu(menu)

    def fill(self) -> None:
        """Make the menu's entries anew."""
        menu = self.menu()
        menu.clear()
        try:
            recent, saved = self._history.recent()[:SHOWN], self._history.saved()
        except QueryFileError as error:
            self.failed.emit(error)
            return
        self._add_queries(tr("Recent"), [(_line(query), query) for query in recent])
        self._add_queries(tr("Saved"), list(saved.items()))
        menu.addSeparator()
        current = self._current()
        save = self._add("saveQueryAction", "/mActionFileSave.svg", tr("Save this query…"))
        save.triggered.connect(self._save)
        save.setEnabled(current is not None)
        manage = self._add("manageQueriesAction", "", tr("Manage saved queries…"))
        manage.triggered.connect(self._manage)
        export = self._add(
            "exportQueriesAction", "/mActionSharingExport.svg", tr("Export saved queries…")
        )
        export.triggered.connect(self._export)
        for action in (manage, export):
            action.setEnabled(bool(saved))
        fetch = self._add(
            "importQueriesAction", "/mActionSharingImport.svg", tr("Import saved queries…")
        )
        fetch.triggered.connect(self._import)
        menu.addSeparator()
        clear = self._add("clearHistoryAction", "/mIconDelete.svg", tr("Clear recent queries"))
        clear.setEnabled(bool(recent))
        clear.triggered.connect(partial(self._try, self._history.clear_recent))

    def save(self, name: str) -> None:
        """Keep the query that is filled in under ``name``."""
        query = self._current()
        if query is not None and name.strip():
            self._try(partial(self._history.save, name.strip(), query))

    def _add_queries(self, title: str, entries: list[tuple[str, Query]]) -> None:
        if not entries:
            return
        self.menu().addSection(title)
        for name, query in entries:
            action = self.menu().addAction(_escaped(name))
            action.setToolTip(_line(query))
            action.triggered.connect(partial(self._choose, query))

    def _add(self, name: str, icon: str, text: str):
        action = self.menu().addAction(text)
        action.setObjectName(name)
        if icon:
            action.setIcon(icons.icon(icon))
        return action

    def _choose(self, query: Query, *_: object) -> None:
        self.query_chosen.emit(query)

    def _save(self) -> None:
        name, accepted = QInputDialog.getText(
            self, tr("Save query"), tr("Name"), text=_line(self._current())
        )
        if accepted:
            self.save(name)

    def _manage(self) -> None:
        dialog = SavedQueriesDialog(self._history, self.window())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.query_chosen.connect(self.query_chosen)
        dialog.failed.connect(self.failed)
        dialog.open()

    def _export(self) -> None:
        path, _ = QFileDialog.getSaveFileName(
            self.window(), tr("Export saved queries"), "queries.json", tr("Queries (*.json)")
        )
        if path:
            self._try(partial(self._history.export_to, Path(path)))

    def _import(self) -> None:
        path, _ = QFileDialog.getOpenFileName(
            self.window(), tr("Import saved queries"), "", tr("Queries (*.json)")
        )
        if path:
            self._try(partial(self._history.import_from, Path(path)))

    def _try(self, change: Callable[[], object], *_: object) -> None:
        try:
            change()
        except QueryFileError as error:
            self.failed.emit(error)


def _line(query: Query) -> str:
    text = query.title()
    return text if len(text) <= LENGTH else text[: LENGTH - 1].rstrip() + "…"


def _escaped(text: str) -> str:
    """Return ``text`` for a menu, where a lone ampersand would be a shortcut."""
    return text.replace("&", "&&")
