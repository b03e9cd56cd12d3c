"""What the dock keeps in the QGIS project: the rasters, their indexes, and the query."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

from qgis.core import QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QObject, pyqtSignal

from .. import settings
from ..errors import SourceError
from ..layers import footprints, former, group, reopened
from ..translation import tr
from ..values import example, places
from ..values.query import Query
from . import index_files, register
from .controller import IndexController
from .searches import Answer
from .sources import choose_index, has_choice

SCOPE = settings.PREFIX
LAYERS = "layers"  # ids of the rasters that are searched together
INDEXES = "indexes"  # id of a raster layer, a tab, its index relative to the project
QUERY = "query"  # JSON
HOME = "home"  # the folder of the project when it was saved


class ProjectLink(QObject):
    """Writes the dock's state when a project is saved and brings it back when one is read.

    Groups and layers are in the project themselves; results follow it (``ResultFiles``).

    Signals:
        query_found(object): the ``Query`` that was filled in.
        layers_found(list): the ``QgsRasterLayer`` objects that were searched.
        answers_found(list, object): an ``Answer`` for each query of the project, as they were
            asked, and the one whose layers are shown.
        failed(object): a ``SourceError``: an index of the project is not found.
    """

    query_found = pyqtSignal(object)
    layers_found = pyqtSignal(list)
    answers_found = pyqtSignal(list, object)
    failed = pyqtSignal(object)

    def __init__(
        self,
        controller: IndexController,
        queries: Callable[[], list[Query]],
        parent: QObject | None = None,
    ) -> None:
        """Keep what ``controller`` has chosen and the first of ``queries()``, those filled in."""
        super().__init__(parent)
        self._controller = controller
        self._queries = queries
        project = QgsProject.instance()
        project.writeProject.connect(self._on_writing)
        project.readProject.connect(self._on_read)

    def restore(self) -> None:
        """Bring back what the open project says; nothing where it says nothing."""
        project = QgsProject.instance()
        former.adopt(project)
        missing = self._find_indexes(project)
        ids, _ = project.readListEntry(SCOPE, LAYERS)
        layers = [project.mapLayer(number) for number in ids]
        layers = [x for x in layers if isinstance(x, QgsRasterLayer) and x.isValid()]
        if layers:
            self.layers_found.emit(layers)
        _follow_examples(project)
        answers = self._read_answers(project)
        if answers:  # the line says what the list and the map show
            self.answers_found.emit(answers, self._shown(answers, project))
        else:
            query = self._read_query(project)
            if query is not None:
                self.query_found.emit(query)
        if missing:
            self.failed.emit(
                SourceError(
                    tr("The index of “{layer}” is not found: {path}.").format(
                        layer=missing[0][0], path=missing[0][1]
                    ),
                    tr("Build it again; everything else of the project works."),
                )
            )

    def _on_read(self, _: object) -> None:
        self.restore()

    def _on_writing(self, _: object) -> None:
        project = QgsProject.instance()
        chosen = [source.layer_id for source in self._controller.sources]
        if not chosen and not group.groups(project):
            project.removeEntry(SCOPE, "")
            return
        project.writeEntry(SCOPE, LAYERS, chosen)
        project.writeEntry(SCOPE, HOME, project.homePath())
        indexes = []
        for source in index_files.sources_of(project):
            # the cache belongs to this computer, not to the folder that may be moved
            cached = places.is_cached(source.index)
            path = str(source.index) if cached else project.writePath(str(source.index))
            indexes.append(f"{source.layer_id}\t{path}")
        project.writeEntry(SCOPE, INDEXES, indexes)
        queries = self._queries()
        document = _with_paths(queries[0].to_json(), project.writePath) if queries else {}
        project.writeEntry(SCOPE, QUERY, json.dumps(document, ensure_ascii=False))

    def _find_indexes(self, project: QgsProject) -> list[tuple[str, Path]]:
        """Link rasters to indexes that do not lie where one would look; return what is missing."""
        missing = []
        entries, _ = project.readListEntry(SCOPE, INDEXES)
        for entry in entries:
            layer_id, _, text = entry.partition("\t")
            layer = project.mapLayer(layer_id)
            if layer is None or not layer.isValid():
                continue
            recorded = Path(project.readPath(text))
            found, chosen = index_files.of_layer(layer), has_choice(layer)
            if found is not None and (found.index == recorded or not chosen):
                continue
            if not recorded.is_file():
                missing.append((layer.name(), recorded))
            elif chosen:  # where it lies is recorded as it was, and it has moved with the project
                choose_index(layer, recorded)
            else:
                register.remember(recorded, [Path(layer.source())])
        return missing

    @staticmethod
    def _read_answers(project: QgsProject) -> list[Answer]:
        """Return what the queries of the project found, from the files of their tiles.

        As they were asked: a new query's group stands above the others.
        """
        answers: list[Answer] = []
        groups = group.groups(project)
        if not groups:
            return answers
        sources = {source.layer_id: source for source in index_files.sources_of(project)}
        known = {str(source.index) for source in sources.values()}
        rasters = sorted({source.path for source in sources.values()})
        for each in reversed(groups):
            source = sources.get(str(each.customProperty(group.PROPERTY_LAYER)))
            # a raster that was removed and added again is another layer of the same index
            index = str(source.index if source else each.customProperty(group.PROPERTY_INDEX))
            query = group.asked(each)
            if index not in known or query is None:
                continue
            document = reopened.document(each, index, rasters)
            if document is not None:
                answers.append(Answer(query, index, document, footprints.layer_id(each)))
        return answers

    def _shown(self, answers: list[Answer], project: QgsProject) -> Answer:
        """Return the newest answer on the map, one to the chosen rasters before others."""
        chosen = str(self._controller.source.index) if self._controller.source else ""

        def order(answer: Answer) -> tuple[bool, bool]:
            found = group.group_of(project.mapLayer(answer.layer_id), project)
            return answer.index == chosen, found is not None and found.isVisible()

        return max(reversed(answers), key=order)

    @staticmethod
    def _read_query(project: QgsProject) -> Query | None:
        text, _ = project.readEntry(SCOPE, QUERY)
        try:
            return Query.from_json(_with_paths(json.loads(text), project.readPath))
        except (ValueError, TypeError, KeyError, AttributeError):
            return None  # none, or of another version


def _follow_examples(project: QgsProject) -> None:
    """Let the queries of groups name the files of their examples where a project took them."""
    home, _ = project.readEntry(SCOPE, HOME)
    if not home or home == project.homePath():
        return

    def here(path: str) -> str:
        if Path(path).exists():
            return path
        moved = os.path.normpath(Path(project.homePath()) / os.path.relpath(path, home))
        return moved if Path(moved).exists() else path

    for each in group.groups(project):
        query = group.asked(each)
        if query is None:
            continue
        try:
            moved = Query.from_json(_with_paths(query.to_json(), here))
        except ValueError:  # on another drive
            continue
        if moved != query:
            group.set_asked(each, moved)


def _with_paths(document: dict[str, Any], convert: Callable[[str], str]) -> dict[str, Any]:
    """Return a query as JSON with the paths of its examples converted."""
    changed = {
        key: [example.with_paths(item, convert) for item in document[key]]
        for key in ("like", "unlike")
        if key in document
    }
    return {**document, **changed}
