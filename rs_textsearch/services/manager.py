"""The user's indexes, without widgets: their states, and what can be done with one."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path
from typing import Any

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..errors import SourceError, TextSearchError
from ..translation import tr
from ..values import places
from ..values.index_options import IndexOptions, run_params
from ..worker.engine import EngineClient, Request
from . import index_files, register

ASKED = "asked"  # the engine has not answered yet


@dataclass(frozen=True)
class Entry:
    """An index and what is known of it.

    Attributes:
        path: the index file.
        size: bytes.
        state: ``fresh``, ``partial``, ``stale``, ``missing`` (a raster is not found),
            ``unreadable`` or ``asked``.
        reason: why it is not fresh, in words; may be empty.
        in_project: whether a raster of the project has this index.
        info: the engine's ``info`` document, empty until it has answered.
    """

    path: Path
    size: int
    state: str = ASKED
    reason: str = ""
    in_project: bool = False
    info: dict[str, Any] = field(default_factory=dict)

    @property
    def rasters(self) -> list[dict[str, Any]]:
        """Return the rasters of the index as the engine describes them."""
        return list(self.info.get("rasters") or [])

    @property
    def name(self) -> str:
        """Return the names of the rasters, that of the file while they are unknown."""
        names = [Path(str(raster["raster"])).name for raster in self.rasters]
        return ", ".join(names) or self.path.name

    @property
    def lost(self) -> list[str]:
        """Return the recorded paths of rasters that are not found."""
        return [str(r["raster"]) for r in self.rasters if r.get("state") == "missing"]


class IndexManager(QObject):
    """Lists indexes and changes them through the engine.

    Signals:
        changed(): ``entries`` are others, or more is known of them.
        started(str): the index that is being built.
        progressed(dict): the engine's progress message.
        ended(): the run is over, well or not.
        done(str): a sentence to show.
        failed(object): a ``TextSearchError`` to show.
        touched(str): the index at this path is another now, or gone.
    """

    changed = pyqtSignal()
    started = pyqtSignal(str)
    progressed = pyqtSignal(dict)
    ended = pyqtSignal()
    done = pyqtSignal(str)
    failed = pyqtSignal(object)
    touched = pyqtSignal(str)

    def __init__(self, engine: EngineClient, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._engine = engine
        self._run: Request | None = None
        self.entries: list[Entry] = []

    def refresh(self) -> None:
        """List the indexes anew and ask the engine for their states."""
        project = QgsProject.instance()
        shown = index_files.of_project(project)
        self.entries = [
            Entry(path, index_files.size(path), in_project=path in shown)
            for path in index_files.listed(project)
        ]
        for entry in self.entries:
            self._ask(entry.path)
        self.changed.emit()

    def entry(self, path: Path) -> Entry | None:
        """Return the entry of the index at ``path``."""
        return next((entry for entry in self.entries if entry.path == path), None)

    def surplus(self) -> list[Path]:
        """Return the cached indexes that are too many, longest unused first."""
        return index_files.surplus()

    def cache_size(self) -> int:
        """Return the bytes that the cache folder's indexes take."""
        return sum(map(index_files.size, index_files.cached()))

    # -- actions -------------------------------------------------------------------------------

    def is_building(self) -> bool:
        """Tell whether an index is being built from here."""
        return self._run is not None

    def build(self, entry: Entry, *, anew: bool) -> None:
        """Continue or update an index with the options it has, or build it ``anew``."""
        if self._run is not None or not entry.info:
            return
        request = self._engine.request("index", _params(entry, anew=anew))
        self._run = request
        request.progressed.connect(self.progressed)
        request.succeeded.connect(partial(self._on_built, entry.path))
        request.failed.connect(partial(self._on_build_failed, entry.path))
        self.started.emit(entry.name)

    def cancel(self) -> None:
        """Stop the run; what it has committed stays."""
        if self._run is not None:
            self._run.cancel()

    def relocate(self, entry: Entry, recorded: str, path: str) -> None:
        """Tell an index that the raster it knows as ``recorded`` lies at ``path`` now."""
        request = self._engine.request(
            "relocate", {"index": str(entry.path), "raster": recorded, "path": path}
        )
        request.succeeded.connect(partial(self._on_relocated, entry, recorded, path))
        request.failed.connect(self.failed)

    def delete(self, paths: Iterable[Path]) -> None:
        """Delete indexes; the caller has asked the user."""
        deleted = 0
        for path in paths:
            try:
                index_files.delete(path)
            except SourceError as error:
                self.failed.emit(error)
                continue
            deleted += 1
            self.touched.emit(str(path))
        if deleted:
            self.done.emit(
                tr("{count} indexes deleted.").format(count=deleted)
                if deleted > 1
                else tr("Index deleted.")
            )
        self.refresh()

    # -- answers -------------------------------------------------------------------------------

    def _ask(self, path: Path) -> None:
        request = self._engine.request("info", {"index": str(path)})
        request.succeeded.connect(partial(self._on_info, path))
        request.failed.connect(partial(self._on_info_failed, path))

    def _on_info(self, path: Path, info: dict[str, Any]) -> None:
        reasons = [str(r["reason"]) for r in info.get("rasters") or [] if r.get("reason")]
        state = str(info.get("state") or "unreadable")
        if not (info.get("bundle") or {}).get("available", True):
            reasons.insert(0, tr("its model is not found on this computer"))
        self._update(path, state=state, reason=reasons[0] if reasons else "", info=info)

    def _on_info_failed(self, path: Path, error: TextSearchError) -> None:
        if error.code != "cancelled":
            self._update(path, state="unreadable", reason=error.message)

    def _update(self, path: Path, **changes: Any) -> None:
        size = index_files.size(path)
        self.entries = [
            replace(entry, size=size, **changes) if entry.path == path else entry
            for entry in self.entries
        ]
        self.changed.emit()

    def _on_built(self, path: Path, result: dict[str, Any]) -> None:
        self._run = None
        entry = self.entry(path)
        if entry is not None:
            rasters = [Path(str(raster["raster"])) for raster in entry.rasters]
            register.remember(path, rasters)
            self.done.emit(tr("Index of {name} ready.").format(name=entry.name))
        self.ended.emit()
        self.touched.emit(str(path))
        self._ask(path)

    def _on_build_failed(self, path: Path, error: TextSearchError) -> None:
        self._run = None
        self.ended.emit()
        if error.code != "cancelled":
            self.failed.emit(error)
        self.touched.emit(str(path))
        self._ask(path)

    def _on_relocated(self, entry: Entry, recorded: str, path: str, _: dict[str, Any]) -> None:
        others = [Path(str(r["raster"])) for r in entry.rasters if str(r["raster"]) != recorded]
        register.remember(entry.path, [Path(path), *others])
        self.done.emit(tr("The index now belongs to {path}.").format(path=path))
        self.touched.emit(str(entry.path))
        self._ask(entry.path)


def _params(entry: Entry, *, anew: bool) -> dict[str, Any]:
    """Return the engine's parameters that repeat the run which made an index."""
    return {
        "rasters": [str(raster["raster"]) for raster in entry.rasters],
        "out": str(entry.path),
        **run_params(IndexOptions(), entry.info, anew=anew),
    }


def in_cache(entry: Entry) -> bool:
    """Tell whether an index lies in the cache folder."""
    return places.is_cached(entry.path)
