"""What the dock does, without widgets: a layer, its index, searches, and their layers.

Everything is asynchronous: a method starts something, a signal tells the outcome. Requests are
connected to bound methods, never to lambdas: Qt lets go of a method when the controller goes,
so that an engine which answers after the dock was removed talks to nobody.
"""

from __future__ import annotations

from functools import partial
from typing import Any

from qgis.core import QgsMapLayer, QgsProject
from qgis.PyQt.QtCore import QObject, pyqtSignal

from . import settings
from .errors import CancelledError, SourceError, TextSearchError
from .index_options import IndexOptions, bundle_params, engine_params
from .layers import group, source
from .layers.source import Source
from .translation import tr
from .worker.engine import EngineClient, Request

MISSING = {"state": "missing"}
RATE_TILES = 200  # fewer measure how long the model takes to load


class SearchController(QObject):
    """Connects layers, engine and project.

    Signals:
        source_changed(object): the ``Source``, or None without a usable layer.
        source_refused(object): the ``TextSearchError`` why a chosen layer cannot be used.
        info_changed(dict): the engine's ``info``; ``{"state": "missing"}`` without an index.
        plan_changed(dict): the estimate before an index run.
        plan_failed(object): the ``TextSearchError`` why there is no estimate.
        index_started(str): name of the layer.
        index_progress(dict): the engine's progress message.
        index_finished(dict): the engine's result.
        index_ended(): after success, failure and cancel alike.
        search_started(str): the query.
        search_finished(dict): the engine's result; group and layers are in the project.
        search_ended(): after success, failure and cancel alike.
        thumbnails_loaded(dict): tile id to base64 PNG.
        failed(object): a ``TextSearchError`` to show.
    """

    source_changed = pyqtSignal(object)
    source_refused = pyqtSignal(object)
    info_changed = pyqtSignal(dict)
    plan_changed = pyqtSignal(dict)
    plan_failed = pyqtSignal(object)
    index_started = pyqtSignal(str)
    index_progress = pyqtSignal(dict)
    index_finished = pyqtSignal(dict)
    index_ended = pyqtSignal()
    search_started = pyqtSignal(str)
    search_finished = pyqtSignal(dict)
    search_ended = pyqtSignal()
    thumbnails_loaded = pyqtSignal(dict)
    failed = pyqtSignal(object)

    def __init__(self, engine: EngineClient, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.engine = engine
        self.source: Source | None = None
        self.info: dict[str, Any] = dict(MISSING)
        self._info_request: Request | None = None
        self._plan_request: Request | None = None
        self._index_request: Request | None = None
        self._search_request: Request | None = None

    # -- source --------------------------------------------------------------------------

    def set_layer(self, layer: QgsMapLayer | None) -> None:
        """Make ``layer`` the raster that is indexed and searched."""
        self.source = None
        self.info = dict(MISSING)
        error: TextSearchError | None = None
        if layer is not None:
            try:
                self.source = source.from_layer(layer)
            except SourceError as refused:
                error = refused
        self.source_changed.emit(self.source)
        if error is not None:
            self.source_refused.emit(error)
        self.refresh()

    def refresh(self) -> None:
        """Ask the engine for the state of the source's index."""
        if self.source is None or not self.source.indexed():
            self._set_info(dict(MISSING))
            return
        wanted = self.source
        request = self.engine.request("info", {"index": str(wanted.index)})
        self._info_request = request
        request.succeeded.connect(partial(self._on_info, request, wanted))
        request.failed.connect(partial(self._on_info_failed, request))

    def plan(self, options: IndexOptions) -> None:
        """Ask the engine what an index with ``options`` would cost."""
        if self.source is None:
            return
        params = self._index_params(self.source, options)
        request = self.engine.request("plan", params)
        self._plan_request = request
        request.succeeded.connect(partial(self._on_plan, request))
        request.failed.connect(partial(self._on_plan_failed, request))

    def _on_info(self, request: Request, wanted: Source, info: dict[str, Any]) -> None:
        if request is self._info_request and self.source == wanted:
            self._set_info(info)

    def _on_info_failed(self, request: Request, error: TextSearchError) -> None:
        if request is self._info_request and error.code != "cancelled":
            self._set_info({"state": "unreadable"})
            self.failed.emit(error)

    def _set_info(self, info: dict[str, Any]) -> None:
        self.info = info
        self.info_changed.emit(info)

    def _on_plan(self, request: Request, plan: dict[str, Any]) -> None:
        if request is self._plan_request:
            self.plan_changed.emit(plan)

    def _on_plan_failed(self, request: Request, error: TextSearchError) -> None:
        if request is self._plan_request and error.code != "cancelled":
            self.plan_failed.emit(error)

    # -- index ---------------------------------------------------------------------------

    def is_indexing(self) -> bool:
        """Tell whether an index run is in progress."""
        return self._index_request is not None

    def build(self, options: IndexOptions, *, overwrite: bool = False) -> None:
        """Build the index of the source, or continue one that is not complete."""
        if self.source is None:
            self.failed.emit(no_source())
            return
        if self.is_indexing():
            return
        wanted = self.source
        try:
            wanted.index.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            self.failed.emit(_folder_error(wanted, error))
            return
        params = {**self._index_params(wanted, options), "overwrite": overwrite}
        request = self.engine.request("index", params)
        self._index_request = request
        request.progressed.connect(self.index_progress)
        request.succeeded.connect(partial(self._on_indexed, wanted))
        request.failed.connect(partial(self._on_index_failed, wanted))
        self.index_started.emit(wanted.name)

    @staticmethod
    def _index_params(wanted: Source, options: IndexOptions) -> dict[str, Any]:
        return {
            "rasters": [str(wanted.path)],
            "out": str(wanted.index),
            **engine_params(options),
        }

    def _on_indexed(self, wanted: Source, result: dict[str, Any]) -> None:
        self._index_request = None
        rate = float(result.get("tiles_per_s") or 0.0)
        if rate > 0 and int(result.get("tiles_new") or 0) >= RATE_TILES:
            settings.write("index/tiles_per_s", rate)
        self.index_ended.emit()
        self.index_finished.emit(result)
        if self.source == wanted:
            self.refresh()

    def _on_index_failed(self, wanted: Source, error: TextSearchError) -> None:
        self._index_request = None
        self.index_ended.emit()
        if error.code == "cancelled":
            error = CancelledError(tr("Indexing was cancelled; what is done so far is kept."))
        self.failed.emit(error)
        if self.source == wanted:
            self.refresh()

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

    def cancel_index(self) -> None:
        """Stop the index run; what it has committed stays."""
        if self._index_request is not None:
            self._index_request.cancel()


def no_source() -> SourceError:
    """Return the error for work without a raster."""
    return SourceError(
        tr("No raster is chosen."), tr("Add a raster layer from a file and choose it above.")
    )


def _folder_error(wanted: Source, error: OSError) -> SourceError:
    return SourceError(
        tr("The index folder cannot be made: {path} ({reason}).").format(
            path=wanted.index.parent, reason=error.strerror
        ),
        tr("Make the folder writable, or free space on the disk."),
    )
