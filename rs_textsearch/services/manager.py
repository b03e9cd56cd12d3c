"""The user's indexes, without widgets: their states, and what can be done with one."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path
from typing import Any

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ..errors import SourceError, TextSearchError
from ..translation import tr, tr_n
from ..values import places
from ..values.index_options import IndexOptions, run_params
from ..values.index_state import BUILDING, NO_MODEL, has_model, model, of_error, reason
from ..worker.engine import EngineClient, Request
from . import index_files, register
from .index_rasters import rasters_of

ASKED = "asked"  # the engine has not answered yet
SEARCHABLE = ("fresh", "partial", "stale", BUILDING)
MOST_LAYERS = 20  # of one index that is added to a search
AT_ONCE = 2  # requests in flight, so that a search does not wait behind hundreds
TELL_MS = 50  # answers that come close together are told together


@dataclass(frozen=True)
class Entry:
    """An index and what is known of it.

    Attributes:
        path: the index file.
        size: bytes.
        state: ``fresh``, ``partial``, ``stale``, ``missing`` (a raster is not found),
            ``unreadable``, ``no_model``, ``building`` or ``asked``.
        reason: why it is not fresh, in words; may be empty.
        info: the engine's ``info`` document, empty until it has answered.
    """

    path: Path
    size: int
    state: str = ASKED
    reason: str = ""
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
    def searched_by(self) -> list[str]:
        """Return the rasters that are added to the project for the index to be searched.

        Whichever of its rasters is chosen, all of an index is searched: of an archive one will do,
        where QGIS would be busy for minutes with thousands.
        """
        found = [str(raster["raster"]) for raster in self.rasters if raster["state"] != "missing"]
        return found if len(found) <= MOST_LAYERS else found[:1]

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
        self._built: Path | None = None
        self._entries: dict[Path, Entry] = {}
        self._waiting: deque[Path] = deque()
        self._asked = 0
        self.cache = index_files.Cache({})
        self._tell = QTimer(self)
        self._tell.setSingleShot(True)
        self._tell.setInterval(TELL_MS)
        self._tell.timeout.connect(self.changed)

    @property
    def entries(self) -> list[Entry]:
        """Return what is known of the indexes, the project's first."""
        return list(self._entries.values())

    def refresh(self) -> None:
        """List the indexes anew and ask the engine for their states, a few at a time."""
        self.cache = index_files.cache()
        self._entries = {
            path: Entry(path, index_files.size(path))
            for path in index_files.listed(QgsProject.instance(), self.cache)
        }
        self._waiting = deque(self._entries)
        self._ask_next()
        self.changed.emit()

    def look(self, paths: Iterable[Path]) -> None:
        """Ask for the states of some existing indexes before all others; what is known stays."""
        wanted = list(dict.fromkeys(paths))
        for path in wanted:
            self._entries.setdefault(path, Entry(path, index_files.size(path)))
        self._waiting = deque([*wanted, *(path for path in self._waiting if path not in wanted)])
        self._ask_next()

    def add(self, path: Path) -> None:
        """List an index that was built elsewhere, an archive on the command line, say."""
        rasters = rasters_of(path)
        if not rasters:
            self.failed.emit(
                SourceError(
                    tr("{path} is no index that can be read.").format(path=path),
                    tr("Choose a GeoPackage that an index was built into."),
                )
            )
            return
        register.remember(path, rasters[:1])
        self.refresh()

    def entry(self, path: Path) -> Entry | None:
        """Return the entry of the index at ``path``."""
        return self._entries.get(path)

    def is_changing(self, path: Path) -> bool:
        """Tell whether the engine was asked, from wherever in QGIS, to change an index."""
        return self._engine.is_changing(path)

    # -- actions -------------------------------------------------------------------------------

    def is_building(self) -> bool:
        """Tell whether an index is being built from here."""
        return self._run is not None

    def build(self, entry: Entry, *, anew: bool) -> None:
        """Continue or update an index with the options it has, or build it ``anew``."""
        if self._run is not None or not entry.info:
            return
        request = self._engine.request("index", _params(entry, anew=anew))
        self._run, self._built = request, entry.path
        self._update(entry.path, state=BUILDING, reason="")
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
                if self.is_changing(path):  # it may not have begun to write yet
                    raise index_files.in_use(path)
                index_files.delete(path)
            except SourceError as error:
                self.failed.emit(error)
                continue
            deleted += 1
            self._entries.pop(path, None)
            self.touched.emit(str(path))
        if deleted:
            text = tr_n("{count} index deleted.", "{count} indexes deleted.", deleted)
            self.done.emit(text.format(count=deleted))
        self.cache = index_files.cache()
        self.changed.emit()

    # -- answers -------------------------------------------------------------------------------

    def _ask(self, path: Path) -> None:
        """Ask for the state of one index before those that wait."""
        self._waiting.appendleft(path)
        self._ask_next()

    def _ask_next(self) -> None:
        while self._waiting and self._asked < AT_ONCE:
            path = self._waiting.popleft()
            self._asked += 1
            request = self._engine.request("info", {"index": str(path)})
            request.succeeded.connect(partial(self._on_info, path))
            request.failed.connect(partial(self._on_info_failed, path))

    def _on_info(self, path: Path, info: dict[str, Any]) -> None:
        self._asked -= 1
        self._ask_next()
        told = reason(info)
        state = str(info.get("state") or "unreadable")
        if not has_model(info):
            state = NO_MODEL
            text = tr(
                "its model, {model}, is not found on this computer: add it again under Models…, "
                "or rebuild the index with another"
            )
            told = text.format(model=model(info))
        self._update(path, state=state, reason=told, info=info)

    def _on_info_failed(self, path: Path, error: TextSearchError) -> None:
        self._asked -= 1
        if error.code == "cancelled":  # the engine ends; who looks again asks again
            self._waiting.clear()
            return
        self._ask_next()
        self._update(path, state=of_error(error.code), reason=error.message)

    def _update(self, path: Path, **changes: Any) -> None:
        entry = self._entries.get(path)
        if entry is None:
            return
        if path == self._built and self._run is not None:
            changes["state"] = BUILDING
        self._entries[path] = replace(entry, size=index_files.size(path), **changes)
        self._tell.start()

    def _on_built(self, path: Path, result: dict[str, Any]) -> None:
        self._run = None
        self.cache = index_files.cache()
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
