"""What can be done with ranked tiles: context menu, tool buttons and keys alike."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
)
from qgis.PyQt.QtCore import QObject, Qt, pyqtSignal
from qgis.PyQt.QtGui import QKeySequence
from qgis.PyQt.QtWidgets import QMenu, QToolButton, QWidget

from ...compat import QAction
from ...translation import tr
from .. import icons
from ..column import plain_row
from .model import MARK_ROLE
from .view import ResultsView


class ResultsActions(QObject):
    """The actions of a ``ResultsView``; they act on its selected rows.

    Signals:
        similar_wanted(object): an ``Example`` to look for alone.
        like_wanted(list): ``Example`` tiles to find more of.
        unlike_wanted(list): ``Example`` tiles to find less of.
        mark_wanted(bool): the selected tiles should be marked right, or wrong; pressed again, not.
        undo_wanted(): the last marks should be taken back.
        export_wanted(object): a list of ranks, or None for all that are shown.
    """

    similar_wanted = pyqtSignal(object)
    like_wanted = pyqtSignal(list)
    unlike_wanted = pyqtSignal(list)
    mark_wanted = pyqtSignal(bool)
    undo_wanted = pyqtSignal()
    export_wanted = pyqtSignal(object)

    def __init__(self, view: ResultsView) -> None:
        super().__init__(view)
        self._view = view
        self._markable = True
        self.zoom = self._action(
            "resultsZoomAction", "/mActionZoomTo.svg", tr("Zoom to tile"), ""
        )
        self.similar = self._action(
            "resultsSimilarAction", "tile_similar", tr("Find similar"), "="
        )
        self.like = self._action(
            "resultsLikeAction", "tile_more", tr("More like this"), "+"
        )
        self.unlike = self._action(
            "resultsUnlikeAction", "tile_less", tr("Less like this"), "-"
        )
        self.right = self._action(
            "resultsRightAction", "tile_right", tr("This is right"), "R", checkable=True
        )
        self.wrong = self._action(
            "resultsWrongAction", "tile_wrong", tr("This is wrong"), "W", checkable=True
        )
        self.undo = self._action(
            "resultsUndoAction", "/mActionUndo.svg", tr("Undo marking"), "Ctrl+Z"
        )
        self.copy = self._action(
            "resultsCopyAction", "coordinates_copy", tr("Copy coordinates"), "Ctrl+C"
        )
        self.copy_degrees = self._action(
            "resultsCopyDegreesAction", "", tr("Copy latitude and longitude"), "Ctrl+Shift+C"
        )
        self.export_selected = self._action(
            "resultsExportSelectedAction", "", tr("Export selected tiles…"), ""
        )
        self.export_all = self._action(
            "resultsExportAction", "tile_export", tr("Export all shown tiles…"), ""
        )
        self.zoom.triggered.connect(self._zoom)
        self.similar.triggered.connect(self._similar)
        self.like.triggered.connect(lambda: self.like_wanted.emit(view.tiles()))
        self.unlike.triggered.connect(lambda: self.unlike_wanted.emit(view.tiles()))
        self.right.triggered.connect(lambda: self._mark(right=True))
        self.wrong.triggered.connect(lambda: self._mark(right=False))
        self.undo.triggered.connect(self.undo_wanted)
        self.copy.triggered.connect(lambda: self._copy(degrees=False))
        self.copy_degrees.triggered.connect(lambda: self._copy(degrees=True))
        self.export_selected.triggered.connect(lambda: self.export_wanted.emit(view.ranks()))
        self.export_all.triggered.connect(lambda: self.export_wanted.emit(None))
        view.selectionModel().selectionChanged.connect(self._enable)
        view.model().modelReset.connect(self._enable)
        view.model().dataChanged.connect(self._on_data)
        self.undo.setEnabled(False)
        self._enable()

    def _action(
        self, name: str, icon: str, text: str, keys: str, *, checkable: bool = False
    ) -> QAction:
        action = QAction(text, self._view)
        action.setCheckable(checkable)
        action.setObjectName(name)
        if icon:
            action.setIcon(icons.icon(icon))
        if keys:
            action.setShortcut(QKeySequence(keys))
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            shown = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            action.setToolTip(f"{text} ({shown})")
        self._view.addAction(action)
        return action

    def tool_bar(self, parent: QWidget) -> QWidget:
        """Return a row of buttons for the actions that are wanted most."""
        bar = QWidget(parent)
        bar.setObjectName("resultsBar")
        row = plain_row(bar)
        row.setSpacing(0)  # buttons without a frame keep their distance
        for action in (self.right, self.wrong, self.similar, self.like, self.unlike):
            row.addWidget(self._button(bar, action))
        row.addStretch(1)
        row.addWidget(self._button(bar, self.copy, [self.copy, self.copy_degrees]))
        row.addWidget(
            self._button(bar, self.export_all, [self.export_all, self.export_selected])
        )
        return bar

    @staticmethod
    def _button(
        parent: QWidget, action: QAction, choices: list[QAction] | None = None
    ) -> QToolButton:
        button = QToolButton(parent)
        button.setAutoRaise(True)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setDefaultAction(action)
        if choices:
            menu = QMenu(button)
            menu.addActions(choices)
            button.setMenu(menu)
            button.setPopupMode(QToolButton.ToolButtonPopupMode.MenuButtonPopup)
        return button

    def set_markable(self, markable: bool) -> None:
        """Allow marks, or not where there is no text that tiles could be right for."""
        self._markable = markable
        why = "" if markable else tr("Only what was asked in words can be right or wrong.")
        for action in (self.right, self.wrong):
            keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            action.setToolTip(why or f"{action.text()} ({keys})")
        self._enable()

    def _on_data(self, _: object, __: object, roles: list[int]) -> None:
        if MARK_ROLE in roles:
            self._enable()

    def _enable(self, *_: object) -> None:
        rows = self._view.selectedIndexes()
        chosen = len(rows)
        for action, mark in ((self.right, True), (self.wrong, False)):
            action.setEnabled(self._markable and self._view.model().rowCount() > 0)
            action.setChecked(chosen > 0 and all(row.data(MARK_ROLE) is mark for row in rows))
        for action in (self.like, self.unlike, self.copy, self.copy_degrees, self.export_selected):
            action.setEnabled(chosen > 0)
        for action in (self.zoom, self.similar):
            action.setEnabled(chosen == 1)
        self.export_all.setEnabled(self._view.model().rowCount() > 0)

    def _zoom(self) -> None:
        self._view.zoom_wanted.emit(self._items()[0])

    def _similar(self) -> None:
        self.similar_wanted.emit(self._view.tiles()[0])

    def _mark(self, *, right: bool) -> None:
        self.mark_wanted.emit(right)
        self._enable()  # the click has switched the action, whatever came of it

    def _items(self) -> list[dict[str, Any]]:
        model = self._view.model()
        return [model.result(model.index(rank - 1)) for rank in self._view.ranks()]

    def _copy(self, *, degrees: bool) -> None:
        write = latitude_longitude if degrees else coordinates
        QgsApplication.clipboard().setText("\n".join(map(write, self._items())))


def coordinates(item: dict[str, Any]) -> str:
    """Return the centre of a result tile as ``x, y`` of its own reference system."""
    crs = QgsCoordinateReferenceSystem()
    if item.get("crs"):
        crs.createFromUserInput(item["crs"])
    centre = QgsRectangle(*item["bounds"]).center()
    return _pair(centre.x(), centre.y(), 6 if crs.isGeographic() else 2)


def latitude_longitude(item: dict[str, Any]) -> str:
    """Return the centre of a result tile as WGS 84 latitude and longitude, else ``x, y``."""
    crs = QgsCoordinateReferenceSystem()
    if item.get("crs"):
        crs.createFromUserInput(item["crs"])
    target = QgsCoordinateReferenceSystem("EPSG:4326")
    centre = QgsRectangle(*item["bounds"]).center()
    if not crs.isValid():
        return coordinates(item)
    try:
        transform = QgsCoordinateTransform(crs, target, QgsProject.instance())
        place = transform.transform(QgsPointXY(centre))
    except QgsCsException:
        return coordinates(item)
    return _pair(place.y(), place.x(), 6)


def _pair(first: float, second: float, decimals: int) -> str:
    return f"{first:.{decimals}f}, {second:.{decimals}f}"
