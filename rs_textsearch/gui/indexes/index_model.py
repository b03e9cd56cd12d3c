"""The indexes as a Qt table model."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt

from ... import wording
from ...services.manager import NO_MODEL, Entry, IndexManager, in_cache
from ...translation import tr
from ...values import index_state

RASTER, FOLDER, STATE, TILES, TILE_SIZE, SIZE, MODEL, BUILT, PLACE = range(9)
_NUMBERS = (TILES, SIZE)
_ICONS = {
    "fresh": "/mIconSuccess.svg",
    "partial": "/mIconInfo.svg",
    "stale": "/mIconWarning.svg",
    "missing": "/mIconWarning.svg",
    NO_MODEL: "/mIconWarning.svg",
    "unreadable": "/mIconCritical.svg",
}


class IndexModel(QAbstractTableModel):
    """Rows are the entries of an ``IndexManager``."""

    def __init__(self, manager: IndexManager, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._manager = manager
        self._shown: list[Entry] = []
        manager.changed.connect(self._follow)

    def entry(self, index: QModelIndex) -> Entry:
        """Return the entry of a row."""
        return self._shown[index.row()]

    def rowCount(self, parent: QModelIndex | None = None) -> int:
        """Return how many indexes there are."""
        return 0 if parent is not None and parent.isValid() else len(self._shown)

    def columnCount(self, parent: QModelIndex | None = None) -> int:
        """Return the number of columns."""
        return 0 if parent is not None and parent.isValid() else PLACE + 1

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        """Return the title of a column."""
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (
            tr("Raster"), tr("Folder"), tr("State"), tr("Tiles"), tr("Tile size"), tr("Size"),
            tr("Model"), tr("Built"), tr("Kept"),
        )[section]  # fmt: skip

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what ``role`` asks of a cell."""
        if not index.isValid():
            return None
        entry, column = self._shown[index.row()], index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return _text(entry, column)
        if role == Qt.ItemDataRole.UserRole:  # what the table sorts by
            return _key(entry, column)
        if role == Qt.ItemDataRole.DecorationRole and column == STATE and icon(entry):
            return QgsApplication.getThemeIcon(icon(entry))
        if role == Qt.ItemDataRole.ToolTipRole:
            return "\n".join(filter(None, (str(entry.path), entry.reason)))
        if role == Qt.ItemDataRole.TextAlignmentRole and column in _NUMBERS:
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return None

    def _follow(self) -> None:
        """Show the manager's entries; a row whose entry changed keeps its selection."""
        entries = self._manager.entries
        if [e.path for e in entries] == [e.path for e in self._shown]:
            former, self._shown = self._shown, entries
            for row, (one, other) in enumerate(zip(former, entries)):
                if one != other:
                    self.dataChanged.emit(self.index(row, 0), self.index(row, PLACE))
            return
        self.beginResetModel()
        self._shown = entries
        self.endResetModel()


def icon(entry: Entry) -> str:
    """Return the name of the theme icon that shows the state of an index; empty for none."""
    return _ICONS.get(entry.state, "")


def _text(entry: Entry, column: int) -> str:
    bundle = entry.info.get("bundle") or {}
    if column == RASTER:
        return entry.name
    if column == FOLDER:
        return ", ".join(dict.fromkeys(str(path.parent) for path in _rasters(entry)))
    if column == STATE:
        return index_state.text(entry.state)
    if column == TILES:
        return wording.number(_tiles(entry)) if entry.info else ""
    if column == TILE_SIZE:
        return wording.tile_side(*_side(entry))
    if column == SIZE:
        return wording.size(entry.size)
    if column == MODEL:
        return f"{bundle.get('name', '')} {bundle.get('version', '')}".strip()
    if column == BUILT:
        return wording.date(str(entry.info.get("created") or ""))
    return tr("in the cache") if in_cache(entry) else tr("beside the raster")


def _key(entry: Entry, column: int) -> Any:
    """Return what a column is sorted by."""
    if column == TILES:
        return _tiles(entry)
    if column == SIZE:
        return entry.size
    if column == TILE_SIZE:
        pixels, metres = _side(entry)
        return metres or pixels
    if column == BUILT:
        return str(entry.info.get("created") or "")
    return _text(entry, column)


def _side(entry: Entry) -> tuple[float, float | None]:
    """Return the side of an index's tiles as it was asked for, else what came of it."""
    value, unit = wording.tile_size(str((entry.info.get("tiling") or {}).get("tile_size") or ""))
    if not unit:
        return index_state.tile_side(entry.info)
    return (value, None) if unit == "px" else (0.0, value)


def _rasters(entry: Entry) -> list[Path]:
    return [Path(str(raster["raster"])) for raster in entry.rasters] or [entry.path]


def _tiles(entry: Entry) -> int:
    return int(entry.info.get("tiles") or 0)
