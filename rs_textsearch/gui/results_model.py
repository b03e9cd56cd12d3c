"""The ranked tiles as a Qt model; thumbnails arrive later and only for rows that are seen."""

from __future__ import annotations

import base64
from typing import Any

from qgis.PyQt.QtCore import QAbstractListModel, QModelIndex, QObject, Qt, QTimer, pyqtSignal
from qgis.PyQt.QtGui import QPixmap

from .. import wording
from ..translation import tr

RESULT_ROLE = int(Qt.ItemDataRole.UserRole) + 1
BEST_Z_ROLE = int(Qt.ItemDataRole.UserRole) + 2
BATCH = 24
COLLECT_MS = 20


class ResultsModel(QAbstractListModel):
    """Rows are the engine's result items.

    Signals:
        thumbnails_wanted(list): tile ids that a view has asked for and that are not loaded.
    """

    thumbnails_wanted = pyqtSignal(list)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._results: list[dict[str, Any]] = []
        self._rows: dict[int, int] = {}
        self._pixmaps: dict[int, QPixmap] = {}
        self._asked: set[int] = set()
        self._wanted: list[int] = []
        self._collect = QTimer(self)
        self._collect.setSingleShot(True)
        self._collect.setInterval(COLLECT_MS)
        self._collect.timeout.connect(self._ask)

    def set_results(self, results: list[dict[str, Any]]) -> None:
        """Replace all rows."""
        self.beginResetModel()
        self._results = list(results)
        self._rows = {int(item["tile"]): row for row, item in enumerate(self._results)}
        self._pixmaps.clear()
        self._asked.clear()
        self._wanted.clear()
        self.endResetModel()

    def result(self, index: QModelIndex) -> dict[str, Any] | None:
        """Return the result item of ``index``, None for an invalid one."""
        return self._results[index.row()] if index.isValid() else None

    def set_thumbnails(self, thumbnails: dict[str, str]) -> None:
        """Take pictures (tile id to base64 PNG); those of other tiles are ignored."""
        for key, encoded in thumbnails.items():
            row = self._rows.get(int(key))
            pixmap = QPixmap()
            if row is not None and pixmap.loadFromData(base64.b64decode(encoded)):
                self._pixmaps[int(key)] = pixmap
                index = self.index(row)
                self.dataChanged.emit(index, index, [int(Qt.ItemDataRole.DecorationRole)])

    def thumbnail_count(self) -> int:
        """Return how many pictures are loaded."""
        return len(self._pixmaps)

    def rowCount(self, parent: QModelIndex | None = None) -> int:
        """Return the number of results."""
        return 0 if parent is not None and parent.isValid() else len(self._results)

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what ``role`` asks of a row."""
        if not index.isValid():
            return None
        item = self._results[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return tr("{rank}. tile {tile}").format(rank=item["rank"], tile=item["tile"])
        if role == Qt.ItemDataRole.DecorationRole:
            return self._pixmap(int(item["tile"]))
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._tooltip(item)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._tooltip(item)
        if role == RESULT_ROLE:
            return item
        if role == BEST_Z_ROLE:
            return max(float(result["zscore"]) for result in self._results[:1])
        return None

    def _pixmap(self, tile: int) -> QPixmap | None:
        pixmap = self._pixmaps.get(tile)
        if pixmap is None and tile not in self._asked:
            self._asked.add(tile)
            self._wanted.append(tile)
            self._collect.start()
        return pixmap

    def _ask(self) -> None:
        wanted, self._wanted = self._wanted, []
        for start in range(0, len(wanted), BATCH):
            self.thumbnails_wanted.emit(wanted[start : start + BATCH])

    @staticmethod
    def _tooltip(item: dict[str, Any]) -> str:
        return tr(
            "Rank {rank}: closer to the text than {percentile} % of the tiles.\n"
            "z-score {z} (how far above this raster's usual score), score {score}, scale {scale}."
        ).format(
            rank=item["rank"],
            percentile=wording.number(item["percentile"], 1),
            z=wording.number(item["zscore"], 1),
            score=wording.number(item["score"], 3),
            scale=wording.number(item["scale"], 0),
        )
