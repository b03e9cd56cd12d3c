"""Searches, without widgets: queries go to the engine in turn, their layers into the project."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from qgis.core import QgsMapSettings, QgsProject
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..errors import CancelledError, SourceError, TextSearchError
from ..files import delete
from ..layers import area, footprints, group
from ..translation import tr
from ..values.query import Query
from ..values.source import Source
from ..values.where import Where
from ..worker.engine import EngineClient, Request
from . import placing, result_places
from .result_places import Outputs
from .sources import no_source

HEATMAPS = 100  # layers of one search; more would keep QGIS busy, and nobody looks at them
FETCHED = 2000  # ranked tiles asked for at once; how many of them are shown is free afterwards


@dataclass(frozen=True)
class Answer:
    """What a query found.

    Attributes:
        query: what was asked.
        index: path of the index, of several the first.
        document: the engine's ``search`` document.
        layer_id: id of the footprint layer, empty where there is none.
    """

    query: Query
    index: str
    document: dict[str, Any]
    layer_id: str


class Searches(QObject):
    """Runs one search at a time; a new run takes the place of the one that goes on, or waits.

    Signals:
        started(object): the ``Query`` that the engine works on.
        found(object): an ``Answer``; group and layers are in the project.
        ended(): after the last query of a run, after failure and cancel alike.
        failed(object): a ``TextSearchError`` to show.
        vocabulary_changed(dict, bool): the words of the source's model, word to count, and whether
            it guesses others from similar words.
    """

    started = pyqtSignal(object)
    found = pyqtSignal(object)
    ended = pyqtSignal()
    failed = pyqtSignal(object)
    vocabulary_changed = pyqtSignal(dict, bool)

    def __init__(
        self,
        engine: EngineClient,
        parent: QObject | None = None,
        view: Callable[[], QgsMapSettings] = QgsMapSettings,
    ) -> None:
        """``view`` is what the map shows now, in which a query may be asked."""
        super().__init__(parent)
        self._engine = engine
        self._view = view
        self._request: Request | None = None
        self._waiting: deque[tuple[list[Source], Query]] = deque()
        self._areas: dict[Where, Path | None] = {}  # of the run, as they were when it began
        self._sources: list[Source] = []
        self._card_request: Request | None = None
        self._card_path: str | None = None
        QgsProject.instance().cleared.connect(self._on_project_left)

    def is_running(self) -> bool:
        """Tell whether a search is in progress."""
        return self._request is not None

    def run(
        self, sources: list[Source], queries: list[Query], *, replacing: bool = True
    ) -> None:
        """Ask ``queries`` of the indexes of ``sources``, as if they were one, in turn.

        Args:
            sources: the rasters.
            queries: those that look for nothing are left out.
            replacing: a run that goes on is given up; else these wait until it is done.
        """
        queries = [query for query in queries if query]
        if not queries:
            return
        if not sources:
            self.failed.emit(no_source())
            return
        bare = [wanted.name for wanted in sources if not wanted.indexed()]
        if bare:
            self.failed.emit(
                SourceError(
                    tr("“{layer}” has no index yet.").format(layer=bare[0]),
                    tr("Press “Build index” first; it is done once per raster."),
                )
            )
            return
        if not all(query.is_placed() for query in queries):
            self.failed.emit(
                SourceError(
                    tr("An example tile was kept by an earlier version, without its place."),
                    tr("Take it away, and choose the example again from the results of a search."),
                )
            )
            return
        lost = [query for query in queries if query.taught and not query.taught.path.is_file()]
        if lost:
            self.failed.emit(
                SourceError(
                    tr("The taught search for “{query}” is not found: {path}.").format(
                        query=lost[0].text, path=lost[0].taught.path
                    ),
                    tr(
                        "Take it away with the cross below the query, and teach the search again "
                        "from its marks."
                    ),
                )
            )
            return
        waiting = [(list(sources), query) for query in queries]
        if self.is_running() and not replacing:
            self._waiting.extend(waiting)
            return
        self._drop()
        self._waiting, self._areas = deque(waiting), {}
        self._ask_next()

    def cancel(self) -> None:
        """Give up the search in progress, and those that wait for it, at once."""
        if self._drop():
            self.ended.emit()
            self.failed.emit(CancelledError(tr("Cancelled.")))

    def load_vocabulary(self, bundle: dict[str, Any]) -> None:
        """Ask for the words of a model, ``bundle`` as in the engine's ``info``."""
        path = str(bundle.get("path") or "")
        if path == self._card_path:
            return
        self._card_path = path
        request = self._engine.request("card", {"bundle": path} if path else {})
        self._card_request = request
        request.succeeded.connect(partial(self._on_card, request))
        request.failed.connect(partial(self._on_card_failed, request))

    # -- one search ------------------------------------------------------------------------

    def _ask_next(self) -> None:
        self._sources, query = self._waiting.popleft()
        project = QgsProject.instance()
        try:
            if query.where not in self._areas:
                self._areas[query.where] = area.of_query(query.where, self._view(), project)
            polygons = self._areas[query.where]
            outputs = result_places.choose_outputs(query, project)
        except SourceError as error:
            self._end(error)
            return
        request = self._engine.request(
            "search",
            {
                "indexes": [str(each.index) for each in self._sources],
                **query.params(),
                **({"area": str(polygons)} if polygons is not None else {}),
                "top": FETCHED,
                "heatmap": str(outputs.heatmap),
                "heatmap_rasters": HEATMAPS,
                "tiles": str(outputs.tiles),
            },
        )
        self._request = request
        request.succeeded.connect(partial(self._on_found, request, query, outputs))
        request.failed.connect(partial(self._on_failed, request, outputs))
        self.started.emit(query)

    def _on_found(
        self, request: Request, query: Query, outputs: Outputs, document: dict[str, Any]
    ) -> None:
        if request is not self._request:
            discard(outputs, document)  # replaced by a newer run, or for a project that is gone
            return
        self._request = None
        outputs.settle()
        wanted, project = self._sources[0], QgsProject.instance()
        placing.place(document, self._sources)
        layer_id = ""
        try:
            made = group.add_results(wanted, query, document, project)
            layer_id = footprints.layer_id(made)
        except SourceError as error:
            self.failed.emit(error)
        more = bool(self._waiting)
        if more:
            self._ask_next()  # the engine works while QGIS shows this one
        self.found.emit(Answer(query, str(wanted.index), document, layer_id))
        if not more:
            self.ended.emit()

    def _on_failed(self, request: Request, outputs: Outputs, error: TextSearchError) -> None:
        outputs.discard()
        if request is self._request:
            self._end(error)

    def _drop(self) -> bool:
        """Let go of what runs and waits; its files go when it has failed as cancelled."""
        self._waiting.clear()
        dropped, self._request = self._request, None
        if dropped is not None:
            dropped.cancel()
        return dropped is not None

    def _on_project_left(self) -> None:
        """End the search without a word: neither layers nor messages belong to another project."""
        self._sources = []
        if self._drop():
            self.ended.emit()

    def _end(self, error: TextSearchError) -> None:
        self._request = None
        self._waiting.clear()
        self.ended.emit()
        self.failed.emit(error)

    # -- vocabulary ------------------------------------------------------------------------

    def _on_card(self, request: Request, card: dict[str, Any]) -> None:
        if request is self._card_request:
            guesses = bool((card.get("text") or {}).get("pretrained"))
            self.vocabulary_changed.emit(card.get("vocabulary") or {}, guesses)

    def _on_card_failed(self, request: Request, _: TextSearchError) -> None:
        """Go without: a search says what is wrong with the model, completion is a help only."""
        if request is self._card_request:
            self._card_path = None
            self.vocabulary_changed.emit({}, False)


def discard(outputs: Outputs, document: dict[str, Any]) -> None:
    """Remove the files of a search whose results nobody wants any more."""
    outputs.discard()
    for heatmap in document.get("heatmaps") or []:
        delete(Path(str(heatmap["path"])))
