"""The rasters of the project, to tick those on which the labels lie."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QSize, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QListWidget, QListWidgetItem, QWidget

from ...layers.origin import raster_file
from ...translation import tr
from ...values.training import METRES, PIXELS
from ..sources.raster_rows import rows

LEAST_ROWS, MOST_ROWS = 3, 6
CHECKED, UNCHECKED = Qt.CheckState.Checked, Qt.CheckState.Unchecked
PATH = Qt.ItemDataRole.UserRole
PLACED = PATH + 1


class RasterChoice(QListWidget):
    """One row a raster; those without a file cannot be ticked, and say why.

    Signals:
        chosen(): another set of rasters is ticked.
    """

    chosen = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("trainingRasters")
        self.setAccessibleName(tr("Rasters to train on"))
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.itemChanged.connect(self.chosen)
        project = QgsProject.instance()
        project.layersAdded.connect(self.fill)
        project.layersRemoved.connect(self.fill)
        self._ticked: list[str] = []
        self.fill()

    def fill(self, *_: object) -> None:
        """List what the project has; ticks stay."""
        ticked = self.paths() or self._ticked
        self.blockSignals(True)
        self.clear()
        project = QgsProject.instance()
        for row in rows(project, None):
            item = QListWidgetItem(row.name, self)
            item.setToolTip(row.tip)
            if row.index is None:
                item.setFlags(Qt.ItemFlag.NoItemFlags)
                item.setText(tr("{name} ({state})").format(name=row.name, state=row.state))
                continue
            path = str(raster_file(project.mapLayer(row.layer_id)))
            item.setData(PATH, path)
            item.setData(PLACED, project.mapLayer(row.layer_id).dataProvider().crs().isValid())
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(CHECKED if path in ticked else UNCHECKED)
        self.blockSignals(False)
        self.updateGeometry()
        self.chosen.emit()

    def paths(self) -> list[str]:
        """Return the files of the ticked rasters."""
        return [item.data(PATH) for item in self._ticked_items()]

    def unit(self) -> str:
        """Return in what their tiles are measured; files without a reference system: pixels."""
        items = self._ticked_items()
        return METRES if not items or any(item.data(PLACED) for item in items) else PIXELS

    def _ticked_items(self) -> list[QListWidgetItem]:
        items = (self.item(number) for number in range(self.count()))
        return [item for item in items if item.checkState() == CHECKED and item.data(PATH)]

    def tick(self, paths: list[str]) -> None:
        """Tick the rasters of these files, and only those; what is not there is left out."""
        self._ticked = [str(Path(path)) for path in paths]
        for number in range(self.count()):
            item = self.item(number)
            if item.data(PATH):
                item.setCheckState(CHECKED if item.data(PATH) in self._ticked else UNCHECKED)

    def sizeHint(self) -> QSize:
        """Return room for a few rows."""
        shown = max(LEAST_ROWS, min(MOST_ROWS, self.count()))
        height = max(self.sizeHintForRow(0), self.fontMetrics().height() + 4)
        return QSize(200, shown * height + 2 * self.frameWidth() + 2)
