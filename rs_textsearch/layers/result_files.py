"""Where the files of results live: beside the project once it is saved, until then temporary.

The files follow the project as it is on the disk. A result of a project that was never saved is a
temporary file, and QGIS marks its layer so; saving the project moves it into
``<project>.rs_textsearch`` beside the project file, to which layers are stored relative. A result
whose layer is removed loses its file at once, or, where the saved project still names it, when the
project is saved without it. Closing a project without saving thus loses nothing that it had.
"""

from __future__ import annotations

import re
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

from qgis.core import (
    QgsApplication,
    QgsDataProvider,
    QgsMapLayer,
    QgsProcessingUtils,
    QgsProject,
)
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..errors import SourceError
from ..indexes.index_places import SUFFIX
from ..translation import tr

PROPERTY_QUERY = "rs_textsearch/query"
_SIDE_FILES = ("-wal", "-shm", "-journal", ".aux.xml")


def results_folder(project: QgsProject) -> Path:
    """Create and return the folder that results in ``project`` are written to.

    Raises:
        SourceError: no such folder can be made.
    """
    home = _home(project)
    if home is not None:
        try:
            home.mkdir(parents=True, exist_ok=True)
            return home
        except OSError:
            home = None  # a project in a read-only folder: its results are temporary
    folder = _temporary_folder()
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise SourceError(
            tr("The folder for results cannot be made: {path} ({reason}).").format(
                path=folder, reason=error.strerror
            ),
            tr("Free space on the disk, or set another folder for temporary files."),
        ) from error
    return folder


def result_file(layer: QgsMapLayer | None) -> Path | None:
    """Return the file of a result layer, None for other layers and files moved elsewhere."""
    if layer is None or not layer.customProperty(PROPERTY_QUERY):
        return None
    path = layer_file(layer)
    return path if path.parent.name.endswith(SUFFIX) else None


def layer_file(layer: QgsMapLayer) -> Path:
    """Return the file behind a layer from a file."""
    return Path(re.split(r"\|(?:layername|subset|layerid)=", layer.source(), maxsplit=1)[0])


def copy(source: Path, target: Path) -> None:
    """Copy a result file under a temporary name and move it into place.

    A GeoPackage is copied by SQLite, since a part of it may be in the log of an open connection.

    Raises:
        OSError, sqlite3.Error: it cannot be read or written.
    """
    part = target.with_name(f".{target.name}.part")
    try:
        if source.suffix == ".gpkg":
            with closing(sqlite3.connect(source)) as old, closing(sqlite3.connect(part)) as new:
                old.backup(new)
                new.execute("PRAGMA journal_mode = DELETE")
        else:
            shutil.copyfile(source, part)
        part.replace(target)
    finally:
        part.unlink(missing_ok=True)


class ResultFiles(QObject):
    """Keeps the files of results in step with a project; made with the plugin, for all projects.

    Signals:
        failed(object): a ``SourceError``: results could not be kept, or are not found.
    """

    failed = pyqtSignal(object)

    def __init__(self, project: QgsProject, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._project = project
        self._saved = self._used() if project.fileName() else set()
        self._retired: set[Path] = set()
        self._leaving: list[Path] = []
        self._connections = (
            (project.layersWillBeRemoved, self._on_leaving),
            (project.layersRemoved, self._on_left),
            (project.writeProject, self._on_saving),
            (project.projectSaved, self._on_saved),
            (project.readProject, self._on_read),
            (project.cleared, self._on_cleared),
        )
        for signal, slot in self._connections:
            signal.connect(slot)

    def stop(self) -> None:
        """Let go of the project; its files stay as they are."""
        for signal, slot in self._connections:
            signal.disconnect(slot)
        self._connections = ()

    def _used(self) -> set[Path]:
        files = map(result_file, self._project.mapLayers().values())
        return {path for path in files if path is not None}

    def _on_leaving(self, layer_ids: list[str]) -> None:
        files = [result_file(self._project.mapLayer(layer_id)) for layer_id in layer_ids]
        self._leaving += [path for path in files if path is not None]

    def _on_left(self, _: list[str]) -> None:
        leaving, self._leaving = self._leaving, []
        for path in set(leaving) - self._used():
            if path in self._saved:
                self._retired.add(path)
            else:
                delete(path)

    def _on_saving(self, _: object) -> None:
        """Bring the results beside the project, just before QGIS writes the layers."""
        home = _home(self._project)
        if home is None:
            return
        for layer in self._project.mapLayers().values():
            path = result_file(layer)
            if path is None or path.parent == home or not path.is_file():
                continue
            try:
                home.mkdir(parents=True, exist_ok=True)
                target = free_name(home / path.name, self._used())
                copy(path, target)
            except (OSError, sqlite3.Error) as error:
                self.failed.emit(
                    SourceError(
                        tr("“{layer}” could not be kept beside the project: {reason}.").format(
                            layer=layer.name(), reason=error
                        ),
                        tr("Its file is {path}: export it before you close QGIS.").format(
                            path=path
                        ),
                    )
                )
                continue
            rest = layer.source()[len(str(path)) :]
            layer.setDataSource(
                f"{target}{rest}",
                layer.name(),
                layer.providerType(),
                QgsDataProvider.ProviderOptions(),
            )
            if path.parent == _temporary_folder():
                delete(path)

    def _on_saved(self) -> None:
        self._saved = self._used()
        for path in self._retired - self._saved:
            delete(path)
        self._retired.clear()

    def _on_read(self, _: object) -> None:
        self._saved = self._used()
        lost = [path for path in self._saved if not path.is_file()]
        if lost:
            self.failed.emit(
                SourceError(
                    tr("{count} result files of this project are not found, {path} first.").format(
                        count=len(lost), path=sorted(lost)[0]
                    ),
                    tr("Search again to make them anew, or remove their groups."),
                )
            )

    def _on_cleared(self) -> None:
        self._saved.clear()
        self._retired.clear()


def _home(project: QgsProject) -> Path | None:
    """Return where a project keeps its results; None for one that was never saved."""
    if not project.fileName():
        return None
    if project.projectStorage() is not None:  # in a database
        return Path(QgsApplication.qgisSettingsDirPath()) / "rs_textsearch" / f"results{SUFFIX}"
    file = Path(project.absoluteFilePath())
    return file.with_name(f"{file.stem}{SUFFIX}")


def _temporary_folder() -> Path:
    return Path(QgsProcessingUtils.tempFolder()) / f"results{SUFFIX}"


def free_name(path: Path, used: set[Path]) -> Path:
    """Return ``path``, with a number where the file is there or a layer uses it."""
    number, candidate = 2, path
    while candidate in used or candidate.exists():
        candidate = path.with_name(f"{path.stem}-{number}{path.suffix}")
        number += 1
    return candidate


def delete(path: Path) -> None:
    """Delete a result file and its side files; one that another program holds may stay."""
    for suffix in ("", *_SIDE_FILES):
        try:
            path.with_name(path.name + suffix).unlink(missing_ok=True)
        except OSError:
            continue
