"""The ranked tiles as a Qt model; pictures are fetched only for rows that are seen."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from qgis.PyQt.QtCore import QAbstractListModel, QModelIndex, QObject, Qt
from qgis.PyQt.QtGui import QPixmap

from ... import wording
from ...translation import tr
from ...values.example import Example, TileExample
from .thumbnails import Thumbnails

RESULT_ROLE = int(Qt.ItemDataRole.UserRole) + 1
MARK_ROLE = RESULT_ROLE + 1
"""Whether people called a tile right; None where nobody said anything."""


class ResultsModel(QAbstractListModel):
    """Rows are the best of the engine's result items; how many of them is changed at once."""

    def __init__(self, thumbnails: Thumbnails, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thumbnails = thumbnails
        self._results: list[dict[str, Any]] = []
        self._tiles: list[Example] = []
        self._rows: dict[Example, int] = {}
        self._shown = 0
        self._marks: dict[str, bool] = {}
        thumbnails.loaded.connect(self._on_thumbnails)

    def set_results(self, results: list[dict[str, Any]], index: str, shown: int) -> None:
        """Replace all rows by the ``shown`` best of ``results``, tiles of the index ``index``."""
        self.beginResetModel()
        self._results = list(results)
        # of several indexes each item names its own
        self._tiles = [TileExample.of(item, index) for item in results]
        self._rows = {tile: row for row, tile in enumerate(self._tiles)}
        self._shown = min(shown, len(self._results))
        self.endResetModel()

    def set_marks(self, marks: dict[str, bool]) -> None:
        """Show which tiles are right or wrong, by their keys."""
        changed = marks != self._marks
        self._marks = dict(marks)
        if changed and self._shown:
            roles = [MARK_ROLE, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole]
            last = self.index(self._shown - 1)
            self.dataChanged.emit(self.index(0), last, [int(role) for role in roles])

    def ranks_marked(self, *, right: bool) -> list[int]:
        """Return the ranks of the results that are marked so, shown or not."""
        marked = (self._marks.get(tile.key()) for tile in self._tiles)
        return [rank for rank, mark in enumerate(marked, 1) if mark is right]

    def show_best(self, count: int) -> None:
        """Let the ``count`` best results be rows."""
        count = min(max(0, count), len(self._results))
        nowhere = QModelIndex()
        if count > self._shown:
            self.beginInsertRows(nowhere, self._shown, count - 1)
            self._shown = count
            self.endInsertRows()
        elif count < self._shown:
            self.beginRemoveRows(nowhere, count, self._shown - 1)
            self._shown = count
            self.endRemoveRows()

    def total(self) -> int:
        """Return how many results there are, shown or not."""
        return len(self._results)

    def within(self, permille: float) -> int:
        """Return how many results lie within the best ``permille`` thousandths of all tiles."""
        limit = 100.0 - permille / 10.0
        return bisect_right([-float(item["percentile"]) for item in self._results], -limit)

    def result(self, index: QModelIndex) -> dict[str, Any] | None:
        """Return the result item of ``index``, None for an invalid one."""
        return self._results[index.row()] if index.isValid() else None

    def example(self, index: QModelIndex) -> Example:
        """Return the tile of a valid ``index``."""
        return self._tiles[index.row()]

    def rows_of(self, ranks: Iterable[int]) -> list[int]:
        """Return the shown rows that have ``ranks``."""
        return [rank - 1 for rank in ranks if 0 < rank <= self._shown]

    def rowCount(self, parent: QModelIndex | None = None) -> int:
        """Return the number of rows."""
        return 0 if parent is not None and parent.isValid() else self._shown

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what ``role`` asks of a row."""
        if not index.isValid():
            return None
        item = self._results[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return tr("{rank}. tile {tile}").format(rank=item["rank"], tile=item["tile"])
        if role == Qt.ItemDataRole.DecorationRole:
            return self._pixmap(index.row())
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._name(item, self._mark(index.row()))
        if role == MARK_ROLE:
            return self._mark(index.row())
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleDescriptionRole):
            return self._tooltip(item, self._mark(index.row()))
        if role == RESULT_ROLE:
            return item
        return None

    def _mark(self, row: int) -> bool | None:
        return self._marks.get(self._tiles[row].key())

    def _pixmap(self, row: int) -> QPixmap | None:
        return self._thumbnails.get(self._tiles[row])

    def _on_thumbnails(self, tiles: list[Example]) -> None:
        for tile in tiles:
            row = self._rows.get(tile, self._shown)
            if row < self._shown:
                index = self.index(row)
                self.dataChanged.emit(index, index, [int(Qt.ItemDataRole.DecorationRole)])

    @staticmethod
    def _name(item: dict[str, Any], mark: bool | None) -> str:
        """Return what a row shows, for who hears it."""
        level = wording.level(item.get("level"))
        name = tr("Rank {rank}").format(rank=item["rank"])
        if level:
            name = tr("Rank {rank}, presence: {level}").format(rank=item["rank"], level=level)
        return name if mark is None else f"{name}, {_MARKED[mark]()}"

    @staticmethod
    def _tooltip(item: dict[str, Any], mark: bool | None) -> str:
        level = wording.level(item.get("level"))
        said = "" if mark is None else f"{_MARKED[mark]()}\n\n".capitalize()
        if level:
            said += "\n".join(
                [
                    tr("Presence: {level}").format(level=level),
                    wording.level_meaning(item.get("level")),
                    tr(
                        "The order also weighs which tiles suit every text, so a lower rank can "
                        "have a higher level."
                    ),
                    "",
                ]
            )
        return said + tr(
            "Rank {rank}: closer to the query than {percentile} % of the tiles.\n"
            "z-score {z} (how far above this raster's usual score), score {score}, scale {scale}.\n"
            "{raster}"
        ).format(
            raster=Path(str(item["raster"])).name,
            rank=item["rank"],
            percentile=wording.number(item["percentile"], 1),
            z=wording.number(item["zscore"], 1),
            score=wording.number(item["score"], 3),
            scale=wording.number(item["scale"], 0),
        )


_MARKED = {True: lambda: tr("marked right"), False: lambda: tr("marked wrong")}
