"""Loading: an index from its file into memory, and the ones that were searched last kept there."""

from __future__ import annotations

import threading
from pathlib import Path

import numpy as np

from rs_textsearch.engine.errors import BadInput
from rs_textsearch.engine.index import extras, flat, parts
from rs_textsearch.engine.index.arrays import LoadedIndex
from rs_textsearch.engine.index.database import database_errors
from rs_textsearch.engine.index.records import RasterRecord
from rs_textsearch.engine.index.store import IndexStore

_WIDE_BYTES = 1 << 30
"""Sketches are kept in single precision up to this size, beyond it in half precision."""


def load(path: Path) -> LoadedIndex:
    """Read an index; raises :class:`BadInput` where it is none or holds no tile.

    The arrays of a large one are mapped (see :mod:`rs_textsearch.engine.index.flat`).
    """
    if parts.is_parts(path):
        return parts.load_parts(path)
    with IndexStore(path) as store, database_errors(path):
        connection, header = store.connection, store.header
        # One read transaction: an index run may commit between two selects.
        connection.execute("BEGIN")
        generation = store.generation()
        rasters = store.rasters()
        folder = flat.key(path, header.created, generation)
        arrays = flat.opened(folder)
        if arrays is None:
            arrays = _read_arrays(store, rasters)
            if len(arrays["ids"]) >= flat.FEWEST_TILES:
                arrays = flat.kept(folder, path, arrays)
        connection.execute("COMMIT")
    if isinstance(arrays["ids"], np.memmap):
        flat.touch(arrays)
    return LoadedIndex(
        path=path,
        header=header,
        rasters=rasters,
        generation=generation,
        **{"normaliser": None, **{name: np.asarray(array) for name, array in arrays.items()}},
    )


def _read_arrays(store: IndexStore, rasters: list[RasterRecord]) -> flat.Arrays:
    """Return the arrays of a :class:`LoadedIndex` by their names."""
    path, connection = store.path, store.connection
    tiles = connection.execute(
        "SELECT fid, raster_id, scale, x_px, y_px, width_px, height_px, valid_share "
        "FROM tiles ORDER BY fid"
    ).fetchall()
    if not tiles:
        if all(record.complete for record in rasters):
            raise BadInput(
                f"The index {path} holds no tile: no pixel of its rasters is valid.",
                "Check their nodata value and mask, then build the index again.",
            )
        raise BadInput(
            f"The index {path} holds no tile yet.", "Run the index command on it first."
        )
    dim = store.header.bundle.dim
    globes, sketches, bounds = [], [], []
    for count, globe, sketch, rank, bound in connection.execute(
        "SELECT count, globals, sketches, rank, bounds FROM rs_textsearch_blocks "
        "ORDER BY first_tile"
    ):
        globes.append(np.frombuffer(globe, "<f2").reshape(count, dim))
        sketches.append(np.frombuffer(sketch, "<f2").reshape(count, rank, dim))
        bounds.append(np.frombuffer(bound, "<f4").reshape(count, 2))
    table = np.array(tiles, np.float64)
    if sum(map(len, globes)) != len(table):
        raise BadInput(
            f"The index {path} has {len(table)} tiles but {sum(map(len, globes))} embeddings: "
            "rows of its layer were removed or added by hand.",
            "Build it again with --overwrite.",
        )
    position = {record.id: i for i, record in enumerate(rasters)}
    boxes = table[:, 3:7].copy()
    boxes[:, 2:] += boxes[:, :2]
    wide = sum(s.size for s in sketches) * 4 <= _WIDE_BYTES
    arrays = {
        "ids": table[:, 0].astype(np.int64),
        "raster": np.array([position[int(r)] for r in table[:, 1]], np.int64),
        "boxes": boxes,
        "scale": table[:, 2].copy(),
        "valid": table[:, 7].copy(),
        "globals": np.concatenate(globes).astype(np.float32),
        "sketches": np.concatenate(sketches).astype(
            np.float32 if wide else np.float16, copy=False
        ),
        "bounds": np.concatenate(bounds),
    }
    normaliser = extras.normalisers(connection)
    return arrays if normaliser is None else {**arrays, "normaliser": normaliser}


def _state(path: Path) -> tuple:
    """Return something that is another one when the index at ``path`` has changed."""
    if parts.is_parts(path):
        return parts.state(path)
    with IndexStore(path) as store:
        # The creation time tells an overwritten index from its predecessor.
        return (store.header.created, store.generation())


class IndexCache:
    """Keeps the indexes that were searched last in memory, read again when they changed."""

    def __init__(self, most: int = 4) -> None:
        self._most = most
        self._lock = threading.Lock()
        self._kept: dict[Path, tuple[tuple, LoadedIndex]] = {}

    def get(self, path: Path, keep: int = 1) -> LoadedIndex:
        """Return the index at ``path`` as it is now; at least ``keep`` indexes stay in memory."""
        with self._lock:
            state = _state(path)
            kept = self._kept.pop(path, None)
            if kept is not None and kept[0] == state:
                self._kept[path] = kept
                return kept[1]
            index = load(path)
            self._kept[path] = (state, index)
            while len(self._kept) > max(self._most, keep):
                self._kept.pop(next(iter(self._kept)))
            return index
