"""An index in memory, ready to be searched."""

from __future__ import annotations

import threading
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np

from rs_textsearch.engine.errors import BadInput
from rs_textsearch.engine.index import extras, flat, parts
from rs_textsearch.engine.index.database import database_errors
from rs_textsearch.engine.index.store import IndexStore, RasterRecord
from rs_textsearch.engine.place import Place

_WIDE_BYTES = 1 << 30
"""Sketches are kept in single precision up to this size, beyond it in half precision."""


@dataclass
class LoadedIndex:
    """The tiles of an index in the order of their ids.

    ``ids`` int64 [n]; ``raster`` int64 [n] position in ``rasters``; ``boxes`` float64 [n, 4]
    ``x0, y0, x1, y1`` in raster pixels; ``scale``, ``valid`` float64 [n]; ``globals`` float32
    [n, dim]; ``sketches`` [n, k, dim] float32 or float16; ``bounds`` float32 [n, 2];
    ``normaliser`` float32 [n] where the index has one.
    """

    path: Path
    header: dict[str, Any]
    rasters: list[RasterRecord]
    ids: np.ndarray = field(repr=False)
    raster: np.ndarray = field(repr=False)
    boxes: np.ndarray = field(repr=False)
    scale: np.ndarray = field(repr=False)
    valid: np.ndarray = field(repr=False)
    globals: np.ndarray = field(repr=False)
    sketches: np.ndarray = field(repr=False)
    bounds: np.ndarray = field(repr=False)
    generation: int = 0
    normaliser: np.ndarray | None = field(default=None, repr=False)

    @property
    def places(self) -> list[Place]:
        """Where each raster lies."""
        return [Place.from_json(record.record["place"]) for record in self.rasters]

    @property
    def keeps_patches(self) -> bool:
        """Whether the patch features of its tiles are kept, for exact scores."""
        return bool(self.header.get("keep_patches", False))

    def positions(self, tiles: list[int] | tuple[int, ...]) -> np.ndarray:
        """Return the positions of tile ids; raises :class:`BadInput` for an unknown one."""
        last = int(self.ids[-1])
        # Numbers beyond the last id may be too large for an array.
        wanted = np.array([tile if 0 < tile <= last else 0 for tile in tiles], np.int64)
        found = np.searchsorted(self.ids, wanted)
        for tile, known in zip(tiles, self.ids[found] == wanted):
            if not known:
                raise BadInput(
                    f"The index {self.path} has no tile {tile}.",
                    "Take the tile's number from the results of a search in this index.",
                )
        return found


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
        folder = flat.key(path, header["created"], generation)
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
    dim = int(store.header["bundle"]["dim"])
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
        return (store.header["created"], store.generation())


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
