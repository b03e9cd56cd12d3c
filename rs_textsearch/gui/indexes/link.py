"""Ties the list of indexes to the dock: what changes in one is seen in the other."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QWidget

from ... import wording
from ...services import index_files, register, sources
from ...services.controller import IndexController
from ...services.manager import IndexManager
from ...translation import tr
from ...values.places import is_cached
from .dialog import IndexDialog

SEARCHABLE = ("fresh", "partial", "stale")


class IndexLink(QObject):
    """Opens the dialog, remembers which indexes are used, repairs those of moved rasters.

    Signals:
        layers_wanted(list): ``QgsRasterLayer`` objects to search together.
        setup_wanted(): the engine should be set up.
    """

    layers_wanted = pyqtSignal(list)
    setup_wanted = pyqtSignal()

    def __init__(self, controller: IndexController, window: QWidget) -> None:
        super().__init__(window)
        self._controller = controller
        self._window = window
        self._dialog: IndexDialog | None = None
        self._moved: set[str] = set()  # indexes that were told once where their raster lies
        self.manager = IndexManager(controller.engine, self)
        self.manager.touched.connect(self._on_touched)
        controller.info_changed.connect(self._on_info)

    def open_dialog(self) -> IndexDialog:
        """Show the list of indexes, made on first use, and return it."""
        if self._dialog is None:
            self._dialog = IndexDialog(self.manager, self._window)
            self._dialog.search_wanted.connect(self.search)
            self._dialog.setup_wanted.connect(self.setup_wanted)
        self._dialog.show()
        self._dialog.raise_()
        self._dialog.activateWindow()
        return self._dialog

    def search(self, rasters: list[tuple[str, Path]]) -> None:
        """Choose rasters to be searched together, each by its index; missing ones are added."""
        project = QgsProject.instance()
        present = {
            Path(layer.source()): layer
            for layer in project.mapLayers().values()
            if isinstance(layer, QgsRasterLayer)
        }
        layers, used = [], []
        for text, index in rasters:
            path = Path(text)
            layer = present.get(path)
            if layer is None:
                layer = QgsRasterLayer(text, path.stem)
                if not layer.isValid():
                    continue
                project.addMapLayer(layer)
            sources.choose_index(layer, index)
            used.append((index, path))
            layers.append(layer)
        register.remember_all(used)
        if layers:
            self.layers_wanted.emit(layers)

    def remark(self) -> str:
        """Return what is to be said of the place of an index that was just built; often nothing."""
        wanted = self._controller.source
        if wanted is None:
            return ""
        notes = [sources.remark(wanted.path, wanted.index)]
        cache = index_files.cache()
        if is_cached(wanted.index) and cache.surplus():
            notes.append(
                tr("The cache folder holds {size}, more than its limit: see “Indexes…”.").format(
                    size=wording.size(cache.size)
                )
            )
        return " ".join(filter(None, notes))

    def _on_touched(self, path: str) -> None:
        if any(str(wanted.index) == path for wanted in self._controller.sources):
            self._controller.refresh()

    def _on_info(self, info: dict[str, Any]) -> None:
        if info.get("state") in SEARCHABLE:
            register.remember_all(
                (wanted.index, wanted.path)
                for wanted in self._controller.sources
                if wanted.indexed() and wanted.path.is_file()
            )
        elif info.get("state") == "missing":
            self._tell_where(info)

    def _tell_where(self, info: dict[str, Any]) -> None:
        """Tell an index whose raster is not found that the chosen raster is the one.

        The engine compares the content, so that nothing else takes the raster's place.
        """
        wanted = self._controller.source
        lost = [str(r["raster"]) for r in info.get("rasters") or [] if r["state"] == "missing"]
        if wanted is None or not wanted.path.is_file() or len(lost) != 1:
            return
        if str(wanted.index) in self._moved:
            return
        self._moved.add(str(wanted.index))
        request = self._controller.engine.request(
            "relocate",
            {"index": str(wanted.index), "raster": lost[0], "path": str(wanted.path)},
        )
        request.succeeded.connect(self._on_told)

    def _on_told(self, result: dict[str, Any]) -> None:
        self._on_touched(str(result.get("index")))
