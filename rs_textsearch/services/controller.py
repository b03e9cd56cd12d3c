"""The chosen rasters and their indexes, without widgets: state, estimate, building.

Each raster has an index of its own, so that it can be reused in any combination; several are
planned together, built one after the other and searched as one.
"""

from __future__ import annotations

import contextlib
from functools import partial
from pathlib import Path
from typing import Any

from qgis.core import QgsMapLayer, QgsProject
from qgis.PyQt.QtCore import QObject, pyqtSignal

from .. import settings
from ..errors import CancelledError, SourceError, TextSearchError
from ..files import is_same
from ..translation import tr
from ..values import places
from ..values.index_options import IndexOptions, run_params
from ..values.index_state import MISSING, add_plans, add_up, combine, of_error
from ..values.source import Source
from ..worker.engine import EngineClient, Request
from . import index_files, placing
from .sources import from_layer, no_source

RATE_TILES = 200  # fewer measure how long the model takes to load


class IndexController(QObject):
    """Connects layers, engine and index files.

    Signals:
        source_changed(object): the first ``Source``, or None without a usable layer.
        source_refused(object): the ``TextSearchError`` why a chosen layer cannot be used.
        info_changed(dict): the engine's ``info`` of the index, of several the sum;
            ``{"state": "missing"}`` without an index.
        plan_changed(dict): the estimate before an index run, of several the sum.
        plan_failed(object): the ``TextSearchError`` why there is no estimate.
        index_started(list): the ``Source`` objects whose indexes are being built.
        index_progress(dict): the engine's progress message, with ``raster`` and ``rasters``
            (this one's number and how many there are) where there are several.
        index_finished(dict): the engine's result, of several the sum.
        index_ended(): after success, failure and cancel alike.
        failed(object): a ``TextSearchError`` to show.
    """

    source_changed = pyqtSignal(object)
    source_refused = pyqtSignal(object)
    info_changed = pyqtSignal(dict)
    plan_changed = pyqtSignal(dict)
    plan_failed = pyqtSignal(object)
    index_started = pyqtSignal(list)
    index_progress = pyqtSignal(dict)
    index_finished = pyqtSignal(dict)
    index_ended = pyqtSignal()
    failed = pyqtSignal(object)

    def __init__(self, engine: EngineClient, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.engine = engine
        self.sources: list[Source] = []
        self.info: dict[str, Any] = dict(MISSING)
        self._bundle = ""
        self._watched: set[str] = set()  # ids of layers whose reference system is listened to
        self._infos: dict[str, dict[str, Any]] = {}
        self._info_requests: list[Request] = []
        self._unanswered = False  # the engine was ended before it told the states
        self._plan_requests: list[Request] = []
        self._plans: list[dict[str, Any]] = []
        self._index_request: Request | None = None
        self._building: list[Source] = []
        self._built: list[dict[str, Any]] = []
        self._options = IndexOptions()
        self._anew = False
        QgsProject.instance().layersRemoved.connect(self._on_removed)

    # -- source --------------------------------------------------------------------------

    @property
    def source(self) -> Source | None:
        """Return the raster that is searched, the first of several."""
        return self.sources[0] if self.sources else None

    def set_layer(self, layer: QgsMapLayer | None) -> None:
        """Make ``layer`` the raster that is indexed and searched."""
        self.set_layers([layer] if layer is not None else [])

    def set_layers(self, layers: list[QgsMapLayer], bundle: str = "") -> None:
        """Make ``layers`` the rasters that are indexed and searched.

        Args:
            layers: those that cannot be used are refused, the others are taken.
            bundle: folder of the model whose indexes are meant; empty: the usual index, which
                is built with the model of the options.
        """
        self.sources = []
        self.info = dict(MISSING)
        self.drop_plans()
        self._bundle = bundle
        errors: list[TextSearchError] = []
        for layer in layers:
            try:
                self.sources.append(from_layer(layer, bundle))
            except SourceError as refused:
                errors.append(refused)
            if layer.id() not in self._watched:
                self._watched.add(layer.id())
                layer.crsChanged.connect(self._on_crs)
        self.source_changed.emit(self.source)
        for error in errors[:1]:
            self.source_refused.emit(error)
        self.refresh()

    def _on_removed(self, layer_ids: list[str]) -> None:
        self._watched.difference_update(layer_ids)

    def _on_crs(self) -> None:
        """Look again where a chosen layer lies, which the user has said anew."""
        if any(source.layer_id == self.sender().id() for source in self.sources):
            project = QgsProject.instance()
            layers = [project.mapLayer(source.layer_id) for source in self.sources]
            self.set_layers([layer for layer in layers if layer is not None], self._bundle)

    def refresh(self) -> None:
        """Ask the engine for the state of the sources' indexes."""
        self._infos = {}
        self._info_requests = []
        self._unanswered = False
        for wanted in self._of_indexes():
            if not wanted[0].indexed():
                self._infos[str(wanted[0].index)] = dict(MISSING)
                continue
            asked = {"index": str(wanted[0].index), "warm": True}  # it is about to be searched
            request = self.engine.request("info", asked)
            self._info_requests.append(request)
            request.succeeded.connect(partial(self._on_info, request, wanted))
            request.failed.connect(partial(self._on_info_failed, request, wanted))
        self._tell_info()

    def catch_up(self) -> None:
        """Ask again what an engine that was ended has not answered; nothing where it has."""
        if self._unanswered:
            self.refresh()

    def _of_indexes(self) -> list[list[Source]]:
        """Return the sources of each index: one may hold several rasters."""
        found: dict[Path, list[Source]] = {}
        for wanted in self.sources:
            found.setdefault(wanted.index, []).append(wanted)
        return list(found.values())

    def plan(self, options: IndexOptions, *, anew: bool = False) -> None:
        """Ask the engine what a run with ``options`` would cost."""
        self.drop_plans()
        for wanted in self.sources:
            if places.is_cached(wanted.index):  # the engine wants the folder of what it may write
                with contextlib.suppress(OSError):  # it says itself that there is none
                    wanted.index.parent.mkdir(parents=True, exist_ok=True)
            params = self._run_params(wanted, options, anew)
            request = self.engine.request("plan", params)
            self._plan_requests.append(request)
            request.succeeded.connect(partial(self._on_plan, request))
            request.failed.connect(partial(self._on_plan_failed, request))

    def drop_plans(self) -> None:
        """Let go of estimates that are on their way: what they are about is another now."""
        dropped, self._plan_requests, self._plans = self._plan_requests, [], []
        for request in dropped:
            request.cancel()

    def _on_info(self, request: Request, wanted: list[Source], info: dict[str, Any]) -> None:
        if request in self._info_requests:
            self._info_requests.remove(request)
            for source in wanted:
                info = placing.checked(source, info)
            self._infos[str(wanted[0].index)] = info
            self._tell_info()

    def _on_info_failed(
        self, request: Request, wanted: list[Source], error: TextSearchError
    ) -> None:
        if request not in self._info_requests:
            return
        if error.code == "cancelled":
            self._unanswered = True
        else:
            self._info_requests.remove(request)
            self._infos[str(wanted[0].index)] = {"state": of_error(error.code)}
            self._tell_info()
            self.failed.emit(error)

    def _tell_info(self) -> None:
        """Tell the state of all indexes once each is known."""
        if not self._info_requests:
            self.info = combine([self._infos[str(each[0].index)] for each in self._of_indexes()])
            self.info_changed.emit(self.info)

    def _on_plan(self, request: Request, plan: dict[str, Any]) -> None:
        if request in self._plan_requests:
            self._plan_requests.remove(request)
            self._plans.append(plan)
            if not self._plan_requests:
                self.plan_changed.emit(add_plans(self._plans))

    def _on_plan_failed(self, request: Request, error: TextSearchError) -> None:
        if request in self._plan_requests and error.code != "cancelled":
            self._plan_requests = []  # the first reason will do
            self.plan_failed.emit(error)

    def states(self) -> dict[str, str]:
        """Return the names of the states in which the indexes of the sources are."""
        known = {index: str(info.get("state_id") or "") for index, info in self._infos.items()}
        return {index: state for index, state in known.items() if state}

    # -- index ---------------------------------------------------------------------------

    def is_indexing(self) -> bool:
        """Tell whether an index run is in progress."""
        return self._index_request is not None

    def build(self, options: IndexOptions, *, anew: bool = False) -> None:
        """Build the indexes of the sources, continue those that are there, or build all anew.

        One that is built anew stays as it is until the new one is whole.
        """
        if not self.sources:
            self.failed.emit(no_source())
            return
        if self.is_indexing():
            return
        # a run that is anew makes an index whole, whatever rasters it holds
        self._building = [each[0] for each in self._of_indexes()] if anew else list(self.sources)
        self._built = []
        self._options, self._anew = options, anew
        self.drop_plans()
        if self._build_next():
            self.index_started.emit(self._building)

    def _build_next(self) -> bool:
        """Start the run for the next source; tell whether it could be asked for."""
        wanted = self._building[len(self._built)]
        try:
            wanted.index.parent.mkdir(parents=True, exist_ok=True)
            unreadable = self._infos.get(str(wanted.index), MISSING)["state"] == "unreadable"
            if unreadable and not index_files.is_written(wanted.index):  # else the engine refuses
                index_files.set_aside(wanted.index)
        except OSError as error:
            self.failed.emit(_folder_error(wanted, error))
            return False
        params = self._run_params(wanted, self._options, self._anew)
        request = self.engine.request("index", params)
        self._index_request = request
        request.progressed.connect(self._on_index_progress)
        request.succeeded.connect(partial(self._on_indexed, wanted))
        request.failed.connect(self._on_index_failed)
        return True

    def _run_params(self, wanted: Source, options: IndexOptions, anew: bool) -> dict[str, Any]:
        """Return the parameters of a run for one source.

        A raster without an index is cut like the others that are searched with it.
        """
        info = self._infos.get(str(wanted.index)) or dict(MISSING)
        if info["state"] == "missing" and self.info.get("tiling"):
            info = {**info, "tiling": self.info["tiling"]}
        anew = anew and wanted.indexed()
        rasters = [str(wanted.path)]
        if anew:  # others that the index holds would be lost
            others = (str(raster["raster"]) for raster in info.get("rasters") or [])
            rasters += [path for path in others if not is_same(Path(path), wanted.path)]
        return {
            "rasters": rasters,
            "out": str(wanted.index),
            **run_params(options, info, anew=anew, bundle=self._bundle),
            **placing.params(wanted, info),
        }

    def _on_index_progress(self, message: dict[str, Any]) -> None:
        if len(self._building) > 1:
            message = {
                **message, "raster": len(self._built) + 1, "rasters": len(self._building)
            }
        self.index_progress.emit(message)

    def _on_indexed(self, wanted: Source, result: dict[str, Any]) -> None:
        self._index_request = None
        rate = float(result.get("tiles_per_s") or 0.0)
        if rate > 0 and int(result.get("tiles_new") or 0) >= RATE_TILES:
            settings.write("index/tiles_per_s", rate)
        self._built.append(result)
        if len(self._built) < len(self._building):
            if not self._build_next():
                self.index_ended.emit()
                self.refresh()
            return
        self.index_ended.emit()
        self.index_finished.emit(add_up(self._built))
        self._refresh_if_shown()

    def _on_index_failed(self, error: TextSearchError) -> None:
        self._index_request = None
        self.index_ended.emit()
        if error.code == "cancelled":
            error = CancelledError(cancelled(anew=self._anew))
        self.failed.emit(error)
        self._refresh_if_shown()

    def _refresh_if_shown(self) -> None:
        # by the index: the layer may have been removed and added again meanwhile
        built = {each.index for each in self._building}
        if any(wanted.index in built for wanted in self.sources):
            self.refresh()

    def cancel_index(self) -> None:
        """Stop the index run; what it has committed stays."""
        if self._index_request is not None:
            self._index_request.cancel()


def cancelled(*, anew: bool) -> str:
    """Return what is left of a run that was cancelled."""
    if anew:
        return tr("Rebuilding was cancelled; the index is as it was.")
    return tr("Indexing is paused; what is done so far is kept.")


def _folder_error(wanted: Source, error: OSError) -> SourceError:
    return SourceError(
        tr("The index folder cannot be made: {path} ({reason}).").format(
            path=wanted.index.parent, reason=error.strerror
        ),
        tr("Make the folder writable, or free space on the disk."),
    )
