"""The list of the project's rasters, to tick those that are searched together."""

from __future__ import annotations

from qgis.core import QgsApplication, QgsProject
from qgis.PyQt.QtCore import QModelIndex, QPoint, QSize, QSortFilterProxyModel, Qt, pyqtSignal
from qgis.PyQt.QtGui import (
    QGuiApplication,
    QHideEvent,
    QIcon,
    QKeyEvent,
    QMouseEvent,
    QStandardItem,
    QStandardItemModel,
)
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from ...services.manager import IndexManager
from ...translation import tr
from .raster_rows import Row, rows

FILTERED_FROM = 11  # so many rasters get a line to filter them
MOST_SHOWN = 14  # rows without a scroll bar
LEAST_WIDTH = 380
MOST_STATE_WIDTH = 220
CHECKED, UNCHECKED = Qt.CheckState.Checked, Qt.CheckState.Unchecked


class RasterList(QFrame):
    """A window that stays open while rasters are ticked, by mouse or with the space bar.

    It closes on Enter, Esc and a click elsewhere, and what is ticked then counts.

    Signals:
        states_wanted(list): paths of the indexes whose states are to be asked for.
        ticked(list): ids of the layers that are ticked now, in the order of the list.
        closed(): the user is done.
    """

    states_wanted = pyqtSignal(list)
    ticked = pyqtSignal(list)
    closed = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("rasterList")
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self._manager: IndexManager | None = None
        self._model = QStandardItemModel(0, 2, self)
        self._shown = QSortFilterProxyModel(self)
        self._shown.setSourceModel(self._model)
        self._shown.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.filter = QLineEdit(self)
        self.filter.setObjectName("rasterFilter")
        self.filter.setPlaceholderText(tr("Filter by name"))
        self.filter.setClearButtonEnabled(True)
        self.view = _Tree(self)
        self.view.setModel(self._shown)
        header = self.view.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.summary = QLabel(self)
        self.summary.setObjectName("rasterSummary")
        self.summary.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.all_button = QPushButton(tr("All"), self)
        self.all_button.setObjectName("allRastersButton")
        self.all_button.setToolTip(tr("Tick all that are listed"))
        self.none_button = QPushButton(tr("None"), self)
        self.none_button.setObjectName("noRastersButton")
        self.none_button.setToolTip(tr("Tick none of those that are listed"))
        last = QHBoxLayout()
        last.addWidget(self.summary, 1)
        last.addWidget(self.all_button)
        last.addWidget(self.none_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(6, 6, 6, 6)
        column.addWidget(self.filter)
        column.addWidget(self.view, 1)
        column.addLayout(last)
        self.filter.textChanged.connect(self._shown.setFilterFixedString)
        self.filter.returnPressed.connect(self.close)
        self.view.clicked.connect(self._toggle)
        self.view.toggled.connect(self._toggle)
        self.view.left.connect(self.close)
        self.all_button.clicked.connect(lambda: self._tick_all(CHECKED))
        self.none_button.clicked.connect(lambda: self._tick_all(UNCHECKED))

    def follow(self, manager: IndexManager) -> None:
        """Show the states of the indexes as ``manager`` is told them."""
        self._manager = manager
        self.states_wanted.connect(manager.look)
        manager.changed.connect(self._show_states)

    def ids(self) -> list[str]:
        """Return the ids of the layers that are ticked, in the order of the list."""
        items = [self._model.item(number) for number in range(self._model.rowCount())]
        return [item.data() for item in items if item.checkState() == CHECKED]

    def open_at(self, place: QWidget, ticked: list[str]) -> None:
        """List the rasters of the project below ``place``, those with these ids ticked."""
        found = rows(QgsProject.instance(), self._manager)
        self._model.setRowCount(0)
        for row in found:
            name = QStandardItem(row.name)
            name.setData(row.layer_id)
            name.setToolTip(row.tip)
            name.setSizeHint(QSize(1, self._line_height()))
            usable = row.index is not None
            name.setCheckState(CHECKED if usable and row.layer_id in ticked else UNCHECKED)
            name.setCheckable(False)  # a click anywhere in the row ticks it: see _toggle
            state = QStandardItem()
            for item in (name, state):
                item.setEditable(False)
                item.setEnabled(usable)
            self._model.appendRow([name, state])
            _say(state, row)
        self.filter.clear()
        self.filter.setVisible(len(found) >= FILTERED_FROM)
        self._count()
        self._place_below(place)
        self.show()
        self.view.setCurrentIndex(self._shown.index(0, 0))
        (self.view if self.filter.isHidden() else self.filter).setFocus()
        self.states_wanted.emit(sorted({row.index for row in found if _is_there(row)}))

    # -- inside --------------------------------------------------------------------------------

    def _place_below(self, place: QWidget) -> None:
        """Take the size that the rows need and a place on the screen."""
        self.view.resizeColumnToContents(1)
        self.view.setColumnWidth(1, min(MOST_STATE_WIDTH, self.view.columnWidth(1)))
        lines = max(3, min(MOST_SHOWN, self._model.rowCount()))
        self.view.setFixedHeight(self._line_height() * lines + 2 * self.view.frameWidth())
        self.layout().activate()
        self.resize(max(LEAST_WIDTH, place.width()), self.sizeHint().height())
        corner = place.mapToGlobal(QPoint(0, place.height()))
        on = QGuiApplication.screenAt(corner) or QGuiApplication.primaryScreen()
        screen = on.availableGeometry()
        if corner.y() + self.height() > screen.bottom():
            corner.setY(place.mapToGlobal(QPoint(0, 0)).y() - self.height())
        corner.setX(max(screen.left(), min(corner.x(), screen.right() - self.width())))
        corner.setY(max(screen.top(), corner.y()))
        self.move(corner)

    def _line_height(self) -> int:
        """Return the height of a row, which has an icon once its state is known."""
        return max(16, self.fontMetrics().height()) + 4

    def _show_states(self) -> None:
        """Say again how far the indexes are; ticks and the order stay."""
        if self.isHidden():
            return
        told = {row.layer_id: row for row in rows(QgsProject.instance(), self._manager)}
        for number in range(self._model.rowCount()):
            name = self._model.item(number)
            row = told.get(name.data())
            if row is not None:
                name.setToolTip(row.tip)
                _say(self._model.item(number, 1), row)

    def _toggle(self, index: QModelIndex) -> None:
        item = self._model.item(self._shown.mapToSource(index).row())
        if item.isEnabled():
            item.setCheckState(UNCHECKED if item.checkState() == CHECKED else CHECKED)
            self._tell()

    def _tick_all(self, state: Qt.CheckState) -> None:
        for number in range(self._shown.rowCount()):
            item = self._model.item(self._shown.mapToSource(self._shown.index(number, 0)).row())
            if item.isEnabled():
                item.setCheckState(state)
        self._tell()

    def _tell(self) -> None:
        self._count()
        self.ticked.emit(self.ids())

    def _count(self) -> None:
        count, total = len(self.ids()), self._model.rowCount()
        text = tr("{n} of {all} chosen").format(n=count, all=total)
        if not total:
            text = tr("The project has no raster.")
        elif not count:
            text = tr("None is ticked: the choice stays as it was.")
        self.summary.setText(text)
        self.summary.setToolTip(text)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Close on a click elsewhere; the button that opened the list is not pressed by it."""
        self.setAttribute(Qt.WidgetAttribute.WA_NoMouseReplay)
        super().mousePressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Tell that the user is done."""
        super().hideEvent(event)
        self.closed.emit()


class _Tree(QTreeView):
    """The rows; Space ticks one, Enter is done.

    Signals:
        toggled(QModelIndex): the row under the cursor should be ticked, or not any more.
        left(): Enter was pressed.
    """

    toggled = pyqtSignal(QModelIndex)
    left = pyqtSignal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("rasterRows")
        self.setAccessibleName(tr("Rasters to search together"))
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setHeaderHidden(True)
        self.setAllColumnsShowFocus(True)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tick with Space, be done with Enter; Esc is the window's."""
        if event.key() == Qt.Key.Key_Space and self.currentIndex().isValid():
            self.toggled.emit(self.currentIndex())
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.left.emit()
        else:
            super().keyPressEvent(event)


def _say(item: QStandardItem, row: Row) -> None:
    item.setText(row.state)
    item.setIcon(QgsApplication.getThemeIcon(row.icon) if row.icon else QIcon())
    item.setToolTip(row.tip)


def _is_there(row: Row) -> bool:
    return row.index is not None and row.index.is_file()
