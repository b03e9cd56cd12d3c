"""Loading: an index from its file into memory, and the ones that were searched last kept there."""

from __future__ import annotations

import threading
from pathlib import Path

import numpy as np

from rs_textsearch.engine.errors import BadInput, EngineError
from rs_textsearch.engine.fields import Damage
from rs_textsearch.engine.index import flat, parts, tiles
from rs_textsearch.engine.index.arrays import LoadedIndex
from rs_textsearch.engine.index.database import database_errors
from rs_textsearch.engine.index.records import RasterRecord, damage
from rs_textsearch.engine.index.store import IndexStore, state_of
from rs_textsearch.engine.index.tiles import Arrays, Extent

_FEW = 1 << 15
"""Tiles that are read in no time."""


def load(path: Path) -> LoadedIndex:
    """Read an index; raises :class:`BadInput` where it is none, is damaged or holds no tile.

    The arrays of a large one are mapped, and only blocks that are new are read: see
    :mod:`rs_textsearch.engine.index.flat`.
    """
    if parts.is_parts(path):
        return parts.load_parts(path)
    with IndexStore(path) as store:
        _prepare(store)
        # One read transaction: an index run may commit between two selects.
        with store.snapshot():
            return loaded(store)


def loaded(store: IndexStore) -> LoadedIndex:
    """Read an index that is open, inside a snapshot of it; raises what :func:`load` raises."""
    path = store.path
    with database_errors(path):
        rasters, extent = store.rasters(), Extent.of(store)
        tiles.check_any(store, extent)
        arrays = _arrays(store, extent)
        present = np.flatnonzero(arrays["present"])
        if not len(present):
            raise BadInput.of("index_rows_removed", path=str(path), n=extent.tiles)
        removed = extent.tiles - len(present)
        if removed:
            arrays = {name: array[present] for name, array in arrays.items()}
        with damage(path):
            raster = _positions(np.asarray(arrays["raster"]), rasters)
        kept = {
            name: np.asarray(array)
            for name, array in arrays.items()
            if name not in ("raster", "present")
        }
        return LoadedIndex(
            path=path,
            header=store.header,
            state=extent.state,
            rasters=rasters,
            raster=raster,
            removed=removed,
            foreign=tiles.rows_of_no_block(store, extent, len(present)),
            **kept,
        )


def _prepare(store: IndexStore) -> None:
    """Bring the files of an index up to date where much is missing.

    Outside a snapshot, block by block: an index run waits for who reads, and gives up in the end.
    What changes meanwhile is found out when the index is loaded.
    """
    files = flat.opened(store.path)
    missing = sum(store.tile_counts().values()) - (files.extent.tiles if files else 0)
    if missing < max(flat.FEWEST_TILES, _FEW):
        return
    with store.snapshot():
        extent = Extent.of(store)
    _kept(store, extent)


def _arrays(store: IndexStore, extent: Extent) -> Arrays:
    wide = _is_wide(store, extent)
    if extent.tiles >= flat.FEWEST_TILES:
        files = _kept(store, extent)
        if files is not None and files.extent.block == extent.block:
            return files.arrays
        if files is not None:
            rest = tiles.parts(store, files.extent.block, extent.block, wide)
            return tiles.joined([files.arrays, *rest])
    return tiles.joined(tiles.parts(store, 0, extent.block, wide))


def _kept(store: IndexStore, extent: Extent) -> flat.Files | None:
    """Return files that hold the blocks up to ``extent``, or fewer where they cannot be written.

    ``None`` where there are none.
    """
    wide = _is_wide(store, extent)
    files = flat.opened(store.path)
    if (
        files is None
        or files.arrays["sketches"].dtype != (np.float32 if wide else np.float16)
        or not files.extent.is_of(store, extent)
    ):
        return flat.kept(store.path, extent, tiles.parts(store, 0, extent.block, wide))
    after = files.extent.block
    if after == extent.block:
        flat.touch(files.arrays)
        return files
    parts_ = tiles.parts(store, after, extent.block, wide)
    return flat.grown(files, extent, parts_) or files


def _is_wide(store: IndexStore, extent: Extent) -> bool:
    (last,) = store.blocks(extent.block - 1, extent.block)
    return tiles.is_wide(extent.tiles, *last.sketches.shape[1:])


def _positions(ids: np.ndarray, rasters: list[RasterRecord]) -> np.ndarray:
    """Return the positions int64 [n] in ``rasters`` of raster ids; raises Damage."""
    known = np.array([record.id for record in rasters], np.int64)
    found = np.searchsorted(known, ids)
    if not len(known) or (known[np.minimum(found, len(known) - 1)] != ids).any():
        raise Damage.of("damaged_raster")
    return found


def _state(path: Path) -> tuple:
    """Return something that is another one when the index at ``path`` has changed.

    That is its state, and for edits of the layer in QGIS, which are none of an engine's, what the
    file system says.
    """
    if parts.is_parts(path):
        return parts.state(path)
    return state_of(path), _mark(path), _mark(path.with_name(f"{path.name}-wal"))


def _mark(path: Path) -> tuple[int, int] | None:
    try:
        stat = path.stat()
    except OSError:
        return None
    return stat.st_size, stat.st_mtime_ns


class IndexCache:
    """Keeps the indexes that were searched last in memory, read again when they changed."""

    def __init__(self, most: int = 4) -> None:
        self._most = most
        self._lock = threading.Lock()
        self._reading: dict[Path, threading.Lock] = {}
        self._kept: dict[Path, tuple[tuple, LoadedIndex]] = {}

    def get(self, path: Path, keep: int = 1) -> LoadedIndex:
        """Return the index at ``path`` as it is now; at least ``keep`` indexes stay in memory."""
        with self._lock:
            reading = self._reading.setdefault(path, threading.Lock())
        # Of each index by one thread: others need not wait for a large one.
        with reading:
            try:
                state = _state(path)
            except EngineError:
                state = None  # reading all of it says what is wrong
            with self._lock:
                kept = self._kept.pop(path, None)
                if kept is not None and kept[0] == state:
                    self._kept[path] = kept
                    return kept[1]
            index = load(path)
            with self._lock:
                self._kept[path] = (state, index)
                while len(self._kept) > max(self._most, keep):
                    self._kept.pop(next(iter(self._kept)))
            return index
