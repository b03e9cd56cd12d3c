"""The marks of a project: tiles that people called right or wrong, in a GeoPackage of labels.

The file lies beside the project, ``harbour.labels.gpkg`` beside ``harbour.qgz``, so that it is seen
and kept with it. Marks of a project that was never saved are in the profile's folder and move
beside the project when it is saved.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from pathlib import Path

from qgis.core import QgsFeature, QgsMapLayer, QgsProject, QgsRasterLayer, QgsVectorLayer
from qgis.PyQt.QtCore import QObject, pyqtSignal

from .. import settings
from ..errors import LabelFileError
from ..files import delete, is_writable
from ..layers import label_file, label_layer
from ..layers.origin import layer_file
from ..translation import tr
from ..values.mark import Mark, text_key
from ..values.places import SUFFIX
from . import index_files
from .result_places import PROJECT_SUFFIXES, project_folder

ENDING = ".labels.gpkg"


def labels_file(project: QgsProject) -> Path:
    """Return where the labels of ``project`` are kept; there may be none yet.

    In the profile for a project that was never saved, or whose folder takes no files.
    """
    home = project_folder(project)
    if home is None:
        return settings.profile_folder() / f"unsaved{ENDING}"
    name = Path(home.name[: -len(SUFFIX)])
    if name.suffix in PROJECT_SUFFIXES:  # a project in both formats has one file of labels
        name = name.with_suffix("")
    beside = home.with_name(f"{name}{ENDING}")
    if beside.exists() or is_writable(beside.parent):
        return beside
    key = hashlib.blake2b(str(beside).encode("utf-8"), digest_size=5).hexdigest()
    return settings.profile_folder() / f"{beside.name[: -len(ENDING)]}-{key}{ENDING}"


class LabelStore(QObject):
    """Reads and writes the marks of a project; made with the plugin, for all projects.

    Every change is in the file when it returns. What is edited in the file as a layer of QGIS is
    taken over when the edits are saved.

    Signals:
        changed(): the marks are others now.
        failed(object): a ``LabelFileError``: the file could not be read, or not be moved.
    """

    changed = pyqtSignal()
    failed = pyqtSignal(object)

    def __init__(self, project: QgsProject, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._project = project
        self._path = labels_file(project)
        self._marks: dict[tuple[str, str], Mark] = {}
        self._stamp: object = None
        self._connections = (
            (project.writeProject, self._on_saving),
            (project.readProject, self._on_another),
            (project.cleared, self._on_another),
            (project.layersAdded, self._follow),
        )
        for signal, slot in self._connections:
            signal.connect(slot)
        self._follow(list(project.mapLayers().values()))

    def stop(self) -> None:
        """Let go of the project; its file stays as it is."""
        for signal, slot in self._connections:
            signal.disconnect(slot)
        self._connections = ()

    def path(self) -> Path:
        """Return the file; it is made by the first mark."""
        return self._path

    def marks(self) -> list[Mark]:
        """Return all marks of the project."""
        return list(self._read().values())

    def of(self, text: str) -> dict[str, Mark]:
        """Return the marks under a text, by the keys of their tiles."""
        wanted = text_key(text)
        return {tile: mark for (label, tile), mark in self._read().items() if label == wanted}

    def change(self, put: Iterable[Mark], drop: Iterable[Mark] = ()) -> None:
        """Keep ``put``, each in the place of an earlier verdict, and forget ``drop``.

        Raises:
            LabelFileError: the file cannot be written.
        """
        label_file.change(self._path, put, drop)
        for layer in self._layers(self._path):
            label_layer.renew(layer)
        self._tell()

    # -- the file --------------------------------------------------------------------------

    def _read(self) -> dict[tuple[str, str], Mark]:
        """Return the marks, read again where the file is another."""
        stamp = self._stamp_now()
        if stamp != self._stamp:
            self._marks, self._stamp = {}, stamp
            try:
                self._marks = {mark.key(): mark for mark in label_file.read(self._path)}
            except LabelFileError as error:
                self.failed.emit(error)
        return self._marks

    def _stamp_now(self) -> object:
        """Return what changes with the file; while QGIS shows it, what is new is in its log."""
        found = []
        for suffix in ("", "-wal"):
            try:
                stat = self._path.with_name(self._path.name + suffix).stat()
            except OSError:
                continue
            found.append((suffix, stat.st_mtime_ns, stat.st_size))
        return (self._path, *found)

    def _tell(self) -> None:
        self._stamp = None
        self.changed.emit()

    # -- the project -----------------------------------------------------------------------

    def _layers(self, path: Path) -> list[QgsVectorLayer]:
        """Return the layers of the project that show a file."""
        layers = self._project.mapLayers().values()
        return [
            each for each in layers if isinstance(each, QgsVectorLayer) and layer_file(each) == path
        ]

    def _follow(self, layers: list[QgsMapLayer]) -> None:
        for layer in layers:
            if isinstance(layer, QgsVectorLayer):
                layer.afterCommitChanges.connect(self._on_edited)

    def _on_edited(self) -> None:
        if self._stamp_now() != self._stamp:  # it was a layer of this file
            self.changed.emit()

    def _on_another(self, *_: object) -> None:
        """Take the labels of the project that is open now."""
        self._path = labels_file(self._project)
        self._tell()

    def _on_saving(self, *_: object) -> None:
        """Bring the labels beside the project, just before QGIS writes its layers."""
        former, self._path = self._path, labels_file(self._project)
        if former == self._path or not former.is_file():
            return
        shown = self._layers(former)
        try:
            if any(layer.isEditable() for layer in shown):
                raise _edited(former)
            marks = label_file.read(former)
            drawn = label_file.drawn(former)
            mine, shapes = marks, drawn
            unsaved = former == settings.profile_folder() / f"unsaved{ENDING}"
            if unsaved:  # other projects that were not saved may have labels there
                rasters = self._rasters()
                files = {str(layer_file(each)) for each in rasters}
                # of an archive, whose rasters are not all in the project
                indexes = {str(path) for path in index_files.of_project(self._project)}
                mine = [
                    mark for mark in marks
                    if mark.tile.raster in files or mark.tile.index in indexes
                ]  # fmt: skip
                places = label_file.places(rasters)
                shapes = [
                    each for each in drawn
                    if any(each.geometry().intersects(place) for place in places)
                ]  # fmt: skip
            label_file.copy(former, self._path, mine, shapes)
        except LabelFileError as error:
            self._path = former
            self.failed.emit(error)
            return
        for layer in shown:
            label_layer.move(layer, self._path)
        if unsaved:
            whole = len(mine) + len(shapes) == len(marks) + len(drawn)
            self._remove(former, mine, shapes, whole=whole)
        self._tell()

    def _remove(
        self, path: Path, marks: list[Mark], shapes: list[QgsFeature], *, whole: bool
    ) -> None:
        """Take labels that have moved out of the profile's file, or the whole of it."""
        if whole:
            delete(path)
            return
        try:
            label_file.remove(path, marks, shapes)
        except LabelFileError as error:
            self.failed.emit(error)

    def _rasters(self) -> list[QgsRasterLayer]:
        layers = self._project.mapLayers().values()
        return [each for each in layers if isinstance(each, QgsRasterLayer)]


def _edited(path: Path) -> LabelFileError:
    return LabelFileError(
        tr("The labels stay in {path}: they are being edited.").format(path=path),
        tr("Save the edits of the layer, then the project once more."),
    )
