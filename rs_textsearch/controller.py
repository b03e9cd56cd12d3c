"""What the dock does, without widgets: rasters, their indexes, searches, and their layers.

Everything is asynchronous: a method starts something, a signal tells the outcome. Requests are
connected to bound methods, never to lambdas: Qt lets go of a method when the controller goes,
so that an engine which answers after the dock was removed talks to nobody.
"""

from __future__ import annotations

from functools import partial
from typing import Any

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QObject, pyqtSignal

from . import settings
from .errors import SourceError, TextSearchError
from .index_controller import IndexController, no_source
from .index_options import bundle_params
from .layers import group, source
from .layers.source import Source
from .translation import tr
from .worker.engine import EngineClient, Request


class SearchController(IndexController):
    """Connects engine and project, on top of what an ``IndexController`` does.

    Signals:
        search_started(str): the query.
        search_finished(dict): the engine's result; group and layers are in the project.
        search_ended(): after success, failure and cancel alike.
        thumbnails_loaded(dict): tile id to base64 PNG.
    """

    search_started = pyqtSignal(str)
    search_finished = pyqtSignal(dict)
    search_ended = pyqtSignal()
    thumbnails_loaded = pyqtSignal(dict)

    def __init__(self, engine: EngineClient, parent: QObject | None = None) -> None:
        super().__init__(engine, parent)
        self._search_request: Request | None = None

    # -- search --------------------------------------------------------------------------

    def is_searching(self) -> bool:
        """Tell whether a search is in progress."""
        return self._search_request is not None

    def search(self, query: str, excluded: list[str]) -> None:
        """Rank the tiles of the source for ``query`` and add the result to the project."""
        if not query:
            return
        if self.source is None:
            self.failed.emit(no_source())
            return
        if not self.source.indexed():
            self.failed.emit(
                SourceError(
                    tr("“{layer}” has no index yet.").format(layer=self.source.name),
                    tr("Press “Build index” first; it is done once per raster."),
                )
            )
            return
        if self._search_request is not None:
            self._search_request.cancel()
        wanted = self.source
        try:
            outputs = group.choose_outputs(wanted, query, excluded, QgsProject.instance())
        except SourceError as error:
            self.failed.emit(error)
            return
        request = self.engine.request(
            "search",
            {
                "index": str(wanted.index),
                "query": query,
                "not": excluded,
                "like": [],
                "unlike": [],
                "top": settings.result_count(),
                "heatmap": str(outputs.heatmap),
                "tiles": str(outputs.tiles),
            },
        )
        self._search_request = request
        request.succeeded.connect(partial(self._on_found, request, wanted, query, excluded))
        request.failed.connect(partial(self._on_search_failed, request))
        self.search_started.emit(query)

    def _on_found(
        self,
        request: Request,
        wanted: Source,
        query: str,
        excluded: list[str],
        document: dict[str, Any],
    ) -> None:
        if request is not self._search_request:
            return
        self._search_request = None
        self.search_ended.emit()
        if self.source == wanted:
            document.setdefault("bundle", self.info.get("bundle"))
        crs = source.layer_crs(wanted, QgsProject.instance())
        if not wanted.has_crs and crs.isValid():
            for item in document.get("results") or []:
                item["crs"] = crs.toWkt()
        try:
            group.add_results(wanted, query, excluded, document, QgsProject.instance())
        except SourceError as error:
            self.failed.emit(error)
        self.search_finished.emit(document)

    def _on_search_failed(self, request: Request, error: TextSearchError) -> None:
        if request is not self._search_request:
            return  # replaced by a newer search
        self._search_request = None
        self.search_ended.emit()
        self.failed.emit(error)

    def load_thumbnails(self, index: str, tiles: list[int], size: int) -> None:
        """Ask for the pictures of ``tiles``, ``size`` pixels wide; none is no error."""
        request = self.engine.request(
            "thumbnails", {"index": index, "tiles": tiles, "size": size, **bundle_params()}
        )
        request.succeeded.connect(self._on_thumbnails)

    def _on_thumbnails(self, result: dict[str, Any]) -> None:
        self.thumbnails_loaded.emit(result.get("thumbnails") or {})

    # -- cancel --------------------------------------------------------------------------

    def cancel_search(self) -> None:
        """Give up the search in progress."""
        if self._search_request is not None:
            self._search_request.cancel()
