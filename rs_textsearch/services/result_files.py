"""Where the files of results live: beside the project once it is saved, until then temporary.

The files follow the project as it is on the disk. A result of a project that was never saved is a
temporary file, and QGIS marks its layer so; saving the project moves it into
``<project>.rs_textsearch`` beside the project file, to which layers are stored relative. A result
whose layer is removed loses its file at once, or, where the saved project still names it, when the
project is saved without it. Closing a project without saving thus loses nothing that it had.
"""

from __future__ import annotations

import sqlite3
from pathlib import Path

from qgis.core import QgsDataProvider, QgsMapLayer, QgsProject
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..errors import SourceError
from ..files import claim_free_name, delete
from ..layers.kinds import PROPERTY_QUERY
from ..layers.origin import layer_file
from ..layers.outputs import copy
from ..translation import tr, tr_n
from ..values.places import SUFFIX
from .result_places import project_folder, temporary_folder


def result_file(layer: QgsMapLayer | None) -> Path | None:
    """Return the file of a result layer, None for other layers and files moved elsewhere.

    It may be another project's: of a layer that was copied and pasted, or of a copied project.
    """
    if layer is None or not layer.customProperty(PROPERTY_QUERY):
        return None
    path = layer_file(layer)
    return path if path.parent.name.endswith(SUFFIX) else None


class ResultFiles(QObject):
    """Keeps the files of results in step with a project; made with the plugin, for all projects.

    Signals:
        failed(object): a ``SourceError``: results could not be kept, or are not found.
    """

    failed = pyqtSignal(object)

    def __init__(self, project: QgsProject, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._project = project
        self._home = project_folder(project)  # of the project as it is on the disk
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

    def _owns(self, path: Path) -> bool:
        """Tell whether a result lies where this project's results do, and is nobody else's."""
        return path.parent in (self._home, temporary_folder())

    def _on_leaving(self, layer_ids: list[str]) -> None:
        files = [result_file(self._project.mapLayer(layer_id)) for layer_id in layer_ids]
        self._leaving += [path for path in files if path is not None]

    def _on_left(self, _: list[str]) -> None:
        leaving, self._leaving = self._leaving, []
        for path in set(leaving) - self._used():
            if not self._owns(path):
                continue
            if path in self._saved:
                self._retired.add(path)
            else:
                delete(path)

    def _on_saving(self, _: object) -> None:
        """Bring the results beside the project, just before QGIS writes the layers."""
        home = project_folder(self._project)
        if home is None:
            return
        for layer in self._project.mapLayers().values():
            path = result_file(layer)
            if path is None or path.parent == home or not path.is_file():
                continue
            target: Path | None = None
            try:
                home.mkdir(parents=True, exist_ok=True)
                target = claim_free_name(home / path.name, self._used())
                copy(path, target)
            except (OSError, sqlite3.Error) as error:
                if target is not None:
                    delete(target)
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
            if path.parent == temporary_folder():
                delete(path)

    def _on_saved(self) -> None:
        self._home = project_folder(self._project)
        self._saved = self._used()
        for path in filter(self._owns, self._retired - self._saved):
            delete(path)
        self._retired.clear()

    def _on_read(self, _: object) -> None:
        self._home = project_folder(self._project)
        self._saved = self._used()
        lost = [path for path in self._saved if not path.is_file()]
        if lost:
            text = tr_n(
                "A result file of this project is not found: {path}.",
                "{count} result files of this project are not found, {path} first.",
                len(lost),
            )
            self.failed.emit(
                SourceError(
                    text.format(count=len(lost), path=sorted(lost)[0]),
                    tr("Search again to make them anew, or remove their groups."),
                )
            )

    def _on_cleared(self) -> None:
        self._home = None
        self._saved.clear()
        self._retired.clear()
