"""The dialog that lists all indexes and what can be done with them."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import Qgis
from qgis.gui import QgsMessageBar
from qgis.PyQt.QtCore import QSortFilterProxyModel, Qt, QUrl, pyqtSignal
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QProgressBar,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from ... import settings, wording
from ...errors import ENGINE_CODES, TextSearchError
from ...services.manager import ASKED, BUILDING, SEARCHABLE, Entry, IndexManager
from ...translation import tr
from ...values import index_state
from .. import bar_item
from ..asking import agrees
from ..button import plain_button
from ..notice import Notice
from . import index_model
from .index_model import IndexModel

MESSAGE_SECONDS = 6
QUIET = ("fresh", "partial", ASKED, BUILDING)
NAME_WIDTH = 200
LEAST_WIDTH = 64


class IndexDialog(QDialog):
    """A table of indexes with buttons beside it; it does not block QGIS.

    Signals:
        search_wanted(list): rasters to search together, each with the index that is meant.
        setup_wanted(): the engine should be set up.
    """

    search_wanted = pyqtSignal(list)
    setup_wanted = pyqtSignal()

    def __init__(self, manager: IndexManager, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("rs_textsearch_indexes")
        self.setWindowTitle(tr("Indexes of Text Search"))
        self._manager = manager
        self.model = IndexModel(manager, self)
        self._sorted = QSortFilterProxyModel(self)
        self._sorted.setSourceModel(self.model)
        self._sorted.setSortRole(Qt.ItemDataRole.UserRole)
        self._sorted.setSortCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.table = self._make_table()
        self.bar = QgsMessageBar(self)
        self.details = Notice("indexDetails", self)
        self.empty = QLabel(tr("There is no index yet: build one in the panel."), self)
        self.empty.setObjectName("indexEmpty")
        self.progress = QProgressBar(self)
        self.progress.setObjectName("indexProgress")
        self.cancel_button = self._button("indexCancel", tr("Cancel"), manager.cancel)
        self.build_button = self._button("indexContinue", tr("Continue"), self._continue)
        self.rebuild_button = self._button("indexRebuild", tr("Rebuild"), self._rebuild)
        self.relocate_button = self._button("indexRelocate", tr("Relocate…"), self._relocate)
        self.search_button = self._button("indexSearch", tr("Add to search"), self._search)
        self.open_button = self._button("indexOpen", tr("Open index…"), self._open)
        self.folder_button = self._button("indexFolder", tr("Open folder"), self._open_folder)
        self.delete_button = self._button("indexDelete", tr("Delete…"), self._delete)
        self.cache_text = QLabel(self)
        self.cache_text.setObjectName("indexCacheText")
        self.free_button = self._button("indexFree", tr("Free space…"), self._free)
        self._add_tips()
        self._lay_out()
        self._connect()
        self.resize(1080, 420)
        self._show_selection()
        self._show_running(False)

    def entries(self) -> list[Entry]:
        """Return the selected indexes."""
        rows = self.table.selectionModel().selectedRows()
        return [self.model.entry(self._sorted.mapToSource(row)) for row in rows]

    def select(self, path: Path) -> None:
        """Select the index at ``path``."""
        for row in range(self._sorted.rowCount()):
            index = self._sorted.index(row, 0)
            if self.model.entry(self._sorted.mapToSource(index)).path == path:
                self.table.selectRow(row)

    def showEvent(self, event: Any) -> None:
        """List the indexes as they are now."""
        super().showEvent(event)
        self._manager.refresh()

    # -- composition ---------------------------------------------------------------------------

    def _make_table(self) -> QTableView:
        table = QTableView(self)
        table.setObjectName("indexTable")
        table.setAccessibleName(tr("Indexes"))
        table.setModel(self._sorted)
        table.setSortingEnabled(True)
        table.sortByColumn(-1, Qt.SortOrder.AscendingOrder)  # the project's first
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        table.setAlternatingRowColors(True)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.setTabKeyNavigation(False)
        table.verticalHeader().hide()
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        header.setResizeContentsPrecision(0)  # what is in sight is measured, not every row
        header.setMinimumSectionSize(LEAST_WIDTH)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        # what is left in words longer than English ones goes off the folder, never off the name
        header.setSectionResizeMode(index_model.FOLDER, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(index_model.RASTER, QHeaderView.ResizeMode.Interactive)
        header.resizeSection(index_model.RASTER, NAME_WIDTH)
        table.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        return table

    def _button(self, name: str, text: str, slot: Any) -> QPushButton:
        button = plain_button(name, text, self)
        button.clicked.connect(lambda: slot())
        return button

    def _add_tips(self) -> None:
        self.build_button.setToolTip(tr("Index what is still missing; what is there is kept"))
        self.rebuild_button.setToolTip(tr("Build the index anew with the options it has"))
        self.relocate_button.setToolTip(tr("The raster was moved or renamed: say where it is"))
        self.search_button.setToolTip(tr("Search the rasters of these indexes as one"))
        self.open_button.setToolTip(
            tr("Add an index that was built elsewhere, such as that of a whole archive")
        )
        self.delete_button.setToolTip(tr("Delete the index file; the raster stays"))
        self.free_button.setToolTip(tr("Choose what to delete of what was not used for long"))

    def _lay_out(self) -> None:
        buttons = QVBoxLayout()
        for button in (
            self.search_button,
            self.build_button,
            self.rebuild_button,
            self.relocate_button,
            self.open_button,
            self.folder_button,
            self.delete_button,
        ):
            buttons.addWidget(button)
        buttons.addStretch(1)
        middle = QHBoxLayout()
        left = QVBoxLayout()
        left.addWidget(self.table, 1)
        left.addWidget(self.empty)
        left.addWidget(self.details)
        middle.addLayout(left, 1)
        middle.addLayout(buttons)
        running = QHBoxLayout()
        running.addWidget(self.progress, 1)
        running.addWidget(self.cancel_button)
        closing = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        closing.rejected.connect(self.reject)
        last = QHBoxLayout()
        last.addWidget(self.cache_text)
        last.addWidget(self.free_button)
        last.addStretch(1)
        last.addWidget(closing)
        column = QVBoxLayout(self)
        column.addWidget(self.bar)
        column.addLayout(middle, 1)
        column.addLayout(running)
        column.addLayout(last)

    def _connect(self) -> None:
        manager = self._manager
        manager.changed.connect(self._show_selection)
        manager.started.connect(self._on_started)
        manager.progressed.connect(self._on_progress)
        manager.ended.connect(self._on_ended)
        manager.done.connect(self._on_done)
        manager.failed.connect(self._on_failed)
        self.table.selectionModel().selectionChanged.connect(self._show_selection)
        self.table.doubleClicked.connect(lambda _: self._search())

    # -- what is shown -------------------------------------------------------------------------

    def _show_selection(self, *_: object) -> None:
        chosen = self.entries()
        if not chosen and self._sorted.rowCount():
            self.table.selectRow(0)  # comes back here with a selection
            return
        one = chosen[0] if len(chosen) == 1 else None
        idle = not self._manager.is_building()
        known = one is not None and bool(one.info) and idle
        self.build_button.setEnabled(known and one.state in ("partial", "stale"))
        self.build_button.setText(
            tr("Update") if one is not None and one.state == "stale" else tr("Continue")
        )
        self.rebuild_button.setEnabled(known and not one.lost)
        self.relocate_button.setEnabled(one is not None and bool(one.lost))
        self.folder_button.setEnabled(one is not None)
        self.search_button.setEnabled(bool(chosen) and all(_searchable(e) for e in chosen))
        self.delete_button.setEnabled(bool(chosen) and idle)
        self._show_details(one)
        self.empty.setVisible(not self._manager.entries)
        self.table.setVisible(bool(self._manager.entries))
        cache = self._manager.cache
        self.cache_text.setText(
            tr("Cache folder: {size} of {limit}").format(
                size=wording.size(cache.size),
                limit=wording.size(settings.index_cache_limit()),
            )
        )
        self.free_button.setVisible(bool(cache.surplus()))

    def _show_details(self, one: Entry | None) -> None:
        if one is None:
            self.details.clear()
            return
        reason = one.reason.rstrip(".")
        text = f"{reason[:1].upper()}{reason[1:]}.\n{one.path}" if reason else str(one.path)
        self.details.say(text, "info" if one.state in QUIET else "warning")

    def _show_running(self, running: bool) -> None:
        self.progress.setVisible(running)
        self.cancel_button.setVisible(running)
        self._show_selection()

    def _on_started(self, name: str) -> None:
        self.progress.setRange(0, 0)
        self.progress.setFormat(name)
        self._show_running(True)

    def _on_progress(self, message: dict[str, Any]) -> None:
        self.progress.setRange(0, int(message.get("total") or 0))
        self.progress.setValue(int(message.get("done") or 0))
        self.progress.setFormat(wording.progress(message))

    def _on_ended(self) -> None:
        self._show_running(False)

    def _on_done(self, text: str) -> None:
        self.bar.clearWidgets()
        bar_item.push(self.bar, text, Qgis.MessageLevel.Success, MESSAGE_SECONDS)

    def _on_failed(self, error: TextSearchError) -> None:
        self.bar.clearWidgets()
        item = bar_item.push(self.bar, error.message, error.level, 0, error.remedy)
        if error.code in ENGINE_CODES:
            bar_item.offer_setup(item, self.setup_wanted)

    # -- actions -------------------------------------------------------------------------------

    def _continue(self) -> None:
        self.cancel_button.setText(tr("Pause"))  # it goes on from what is done
        self._manager.build(self.entries()[0], anew=False)

    def _rebuild(self) -> None:
        entry = self.entries()[0]
        tiles = wording.tiles(int(entry.info.get("tiles") or 0))
        text = tr("Build this index anew? It can be searched until the new one is whole.")
        if not index_state.has_model(entry.info):
            text = tr("Build this index anew, with the model that new indexes are built with?")
        if self._confirm(tr("Rebuild index"), text, f"{entry.name}  ({tiles})"):
            self.cancel_button.setText(tr("Cancel"))
            self._manager.build(entry, anew=True)

    def _relocate(self) -> None:
        entry = self.entries()[0]
        recorded = entry.lost[0]
        path, _ = QFileDialog.getOpenFileName(
            self,
            tr("Where is {name} now?").format(name=Path(recorded).name),
            str(entry.path.parent / Path(recorded).name),
        )
        if path:
            self._manager.relocate(entry, recorded, path)

    def _search(self) -> None:
        chosen = self.entries()
        if chosen and all(_searchable(entry) for entry in chosen):
            meant: dict[str, Path] = {}
            for entry in chosen:
                for raster in entry.searched_by:
                    meant.setdefault(raster, entry.path)
            self.search_wanted.emit(list(meant.items()))

    def _open(self) -> None:
        path, _ = QFileDialog.getOpenFileName(
            self, tr("Open index"), "", f"{tr('Indexes')} (*.gpkg)"
        )
        if path:
            self._manager.add(Path(path))
            self.select(Path(path))

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.entries()[0].path.parent)))

    def _delete(self) -> None:
        chosen = self.entries()
        names = "\n".join(f"{entry.name}  ({wording.size(entry.size)})" for entry in chosen[:12])
        text = tr("Delete these indexes? Their rasters stay.")
        if self._confirm(tr("Delete indexes"), text, names):
            self._manager.delete([entry.path for entry in chosen])

    def _free(self) -> None:
        paths = self._manager.cache.surplus()
        found = [entry for entry in map(self._manager.entry, paths) if entry is not None]
        names = "\n".join(f"{entry.name}  ({wording.size(entry.size)})" for entry in found[:12])
        text = tr("Delete the indexes that were not used for the longest time?")
        if self._confirm(tr("Delete indexes"), text, names):
            self._manager.delete(paths)

    def _confirm(self, title: str, text: str, names: str) -> bool:
        return agrees(self, title, f"{text}\n\n{names}")


def _searchable(entry: Entry) -> bool:
    return entry.state in SEARCHABLE
