"""Making polygons and exporting: file dialogs, background work, what is said afterwards."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsLayerTreeGroup,
    QgsLayerTreeLayer,
    QgsMapLayer,
    QgsProject,
    QgsSettings,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QFileDialog, QWidget

from ... import settings, wording
from ...compat import save_default_style
from ...errors import SourceError, TextSearchError
from ...files import delete
from ...layers import export, group, kinds, outlines, provenance, reference
from ...layers.loading import check
from ...layers.origin import layer_file
from ...layers.polygons import LAYER, PolygonTask
from ...services import result_places
from ...translation import tr, tr_n
from ..asking import may_replace

FOLDER_KEY = f"{settings.PREFIX}/export/folder"


@dataclass(frozen=True)
class _Made:
    """What a layer of polygons is made for: its query's group, its name, what it tells."""

    group: str
    name: str
    facts: dict[str, Any]
    merged: bool
    crs: QgsCoordinateReferenceSystem


class LayerActions(QObject):
    """What the buttons of the Layers section do.

    Signals:
        done(str): a sentence to show.
        failed(object): a ``TextSearchError`` to show.
    """

    done = pyqtSignal(str)
    failed = pyqtSignal(object)

    def __init__(self, window: QWidget, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._window = window
        self._tasks: list[PolygonTask] = []
        QgsProject.instance().cleared.connect(self.stop)

    def is_running(self) -> bool:
        """Tell whether polygons are being made."""
        return bool(self._tasks)

    def make_polygons(
        self, found: QgsLayerTreeGroup | None, level: float | None, *, merged: bool
    ) -> None:
        """Make a polygon layer of what reaches ``level``, above the query's other layers."""
        if found is None:
            return
        kind = kinds.HEATMAP if merged else kinds.FOOTPRINTS
        sources = kinds.of_kind(found, kind)
        if level is None or not sources:
            self.failed.emit(
                SourceError(
                    tr("There is no threshold yet."),
                    tr("Move the threshold until the map shows what you look for."),
                )
            )
            return
        for layer in sources:
            source = layer_file(layer)
            name = f"{source.stem}-{'areas' if merged else 'tiles'}.gpkg"
            try:
                target = result_places.claim(name, QgsProject.instance())
            except SourceError as error:
                self.failed.emit(error)
                return
            task = PolygonTask(source, level, target, merged=merged)
            more = f" {Path(str(layer.customProperty('rs_textsearch/raster'))).stem}"
            name = (tr("Areas above {value}") if merged else tr("Tiles above {value}")).format(
                value=wording.number(level, 3)
            ) + (more if merged and len(sources) > 1 else "")
            facts = {**provenance.facts(layer), "threshold": level}
            made = _Made(group.identity(found), name, facts, merged, layer.crs())
            task.made.connect(partial(self._on_made, task, made))
            task.failed.connect(partial(self._on_failed, task))
            self._tasks.append(task)
            QgsApplication.taskManager().addTask(task)

    def stop(self) -> None:
        """Give up what still runs: the dock goes, or another project is opened."""
        for task in self._tasks:
            task.give_up()
        self._tasks.clear()

    def export(self, found: QgsLayerTreeGroup, kind: str) -> None:
        """Ask for a file for each layer of ``kind`` in the query's group, and write it."""
        for layer in kinds.of_kind(found, kind):
            path = self._ask(layer)
            if path is None:
                return
            try:
                if isinstance(layer, QgsVectorLayer):
                    export.export_tiles(layer, path)
                else:
                    export.export_raster(layer, path)
            except TextSearchError as error:
                self.failed.emit(error)
                return
            self.done.emit(tr("Exported to {path}.").format(path=path))

    def _ask(self, layer: QgsMapLayer) -> Path | None:
        filters = export.FORMATS if isinstance(layer, QgsVectorLayer) else export.GEOTIFF
        folder = str(QgsSettings().value(FOLDER_KEY, "", type=str)) or str(Path.home())
        path, chosen = QFileDialog.getSaveFileName(
            self._window,
            tr("Export “{name}”").format(name=layer.name()),
            str(Path(folder) / layer_file(layer).name),
            filters,
        )
        if not path:
            return None
        target = export.with_suffix(path, chosen)
        if target != Path(path) and not may_replace(target, self._window):
            return None  # the dialog has asked about the name that was typed
        QgsSettings().setValue(FOLDER_KEY, str(target.parent))
        return target

    def _on_made(self, task: PolygonTask, made: _Made, path: str, count: int) -> None:
        self._tasks.remove(task)
        project = QgsProject.instance()
        found = next((g for g in group.groups(project) if group.identity(g) == made.group), None)
        if found is None:  # removed meanwhile
            delete(Path(path))
            return
        layer = QgsVectorLayer(f"{path}|layername={LAYER}", made.name, "ogr")
        try:
            check(layer, path)
        except SourceError as error:
            self.failed.emit(error)
            return
        if reference.is_undefined(layer.crs()):  # which QGIS cannot transform
            layer.setCrs(made.crs)
        kind = kinds.AREAS if made.merged else kinds.TILES_ABOVE
        kinds.mark(layer, kind)
        outlines.style_polygons(layer)
        provenance.write(layer, made.name, made.facts)
        save_default_style(layer, "rs_textsearch")
        for former in kinds.of_kind(found, kind):
            if former.name() == made.name:
                project.removeMapLayer(former.id())
        project.addMapLayer(layer, False)
        found.insertChildNode(0, QgsLayerTreeLayer(layer))
        polygons = tr_n("{count} polygon", "{count} polygons", count)
        text = f"{polygons.format(count=wording.number(count))}: “{made.name}”."
        if not made.merged and self._holds_no_more(found, count):
            text += " " + tr("Every ranked tile reaches the threshold; there may be more.")
        self.done.emit(text)

    def _on_failed(self, task: PolygonTask, error: TextSearchError) -> None:
        self._tasks.remove(task)
        self.failed.emit(error)

    @staticmethod
    def _holds_no_more(found: QgsLayerTreeGroup, count: int) -> bool:
        """Tell whether the file of ranked tiles ends above the threshold."""
        layer = kinds.of_kind(found, kinds.FOOTPRINTS)[0]
        whole = QgsVectorLayer(f"{layer_file(layer)}|layername=tiles", "", "ogr")
        return count >= whole.featureCount() > 0
