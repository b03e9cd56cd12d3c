"""The tiles of an index as arrays: rows of its layer joined with the embeddings in its blocks.

The tiles of a block are the rows with the numbers ``first_tile``, ``first_tile + 1``, ... The layer
can be edited in QGIS: tiles whose row was removed, or no longer says where they lie, are not
*present* and left out of searches; rows that belong to no block are passed over.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import numpy as np

from rs_textsearch.engine.errors import BadInput
from rs_textsearch.engine.fields import Damage, Fields
from rs_textsearch.engine.index import extras
from rs_textsearch.engine.index.records import Block, damage
from rs_textsearch.engine.index.store import IndexStore

_TOGETHER = 8192
"""Tiles that are read at a time."""
_WIDE_BYTES = 1 << 30
"""Sketches are kept in single precision up to this size, beyond it in half precision."""
_LAST = (
    "SELECT id, first_tile, count, state FROM rs_textsearch_blocks "
    "WHERE id <= ? AND count != 0 ORDER BY id DESC LIMIT 1"
)
_LAST_BEFORE = (
    "SELECT id, first_tile, count, NULL FROM rs_textsearch_blocks "
    "WHERE id <= ? AND count != 0 ORDER BY id DESC LIMIT 1"
)
_ROWS = (
    "SELECT fid, raster_id, scale, x_px, y_px, width_px, height_px, valid_share FROM tiles "
    "WHERE fid >= ? AND fid <= ? ORDER BY fid"
)
_CELLS = "SELECT fid, row, column FROM tiles WHERE fid >= ? AND fid <= ? ORDER BY fid"

Arrays = dict[str, np.ndarray]
"""By name, with an entry a tile: ``ids`` int64 [n], ``raster`` int64 [n] (the raster's id),
``boxes`` float64 [n, 4], ``scale``, ``valid`` float64 [n], ``present`` bool [n], ``globals``
float32 [n, dim], ``sketches`` [n, k, dim] float32 or float16, ``bounds`` float32 [n, 2]; where all
tiles have one, ``normaliser`` float32 [n]."""


@dataclass(frozen=True)
class Extent:
    """What blocks of an index arrays hold: enough to tell whether they are a beginning of it.

    ``state`` is the index's; ``block`` the last block's id and ``block_state`` the state that it
    was committed with, which no other history of the index has; ``blocks`` and ``tiles`` how many
    there are up to it, ``last`` the number of the last tile; ``sums`` of what the layer says of
    tiles up to that one, another one when somebody edited them.
    """

    state: str
    block: int
    block_state: str
    blocks: int
    tiles: int
    last: int
    sums: tuple[float, ...]

    @classmethod
    def of(cls, store: IndexStore, block: int | None = None) -> Extent:
        """Return the extent of the blocks up to ``block``, of all for ``None``.

        It has no tiles where the index does not have that block.
        """
        with damage(store.path):
            rows, (number, first, count, state) = _last_block(store.connection, block)
            if number is None or (block is not None and number != block):
                return cls(store.state(), 0, "", 0, 0, 0, ())
            fields = Fields(
                {"first_tile": first, "count": count, "tiles": rows[1]}, f"block {number}"
            )
            last = fields.whole("first_tile") + fields.whole("count", 1) - 1
            tiles = fields.whole("tiles", 1)
        return cls(
            store.state(), number, state or "", rows[0], tiles, last, _sums(store.connection, last)
        )

    def is_of(self, store: IndexStore, whole: Extent) -> bool:
        """Whether this is how the index begins, or all of it, which ``whole`` is."""
        now = whole if whole.block == self.block else Extent.of(store, self.block)
        known = bool(self.block_state) or now.state == self.state
        return known and (now.block_state, now.blocks, now.tiles, now.last, now.sums) == (
            self.block_state, self.blocks, self.tiles, self.last, self.sums,
        )


def is_wide(tiles: int, rank: int, dim: int) -> bool:
    """Whether the sketches of so many tiles are kept in single precision."""
    return 4 * tiles * rank * dim <= _WIDE_BYTES


def parts(store: IndexStore, after: int, last: int, wide: bool) -> Iterator[Arrays]:
    """Yield the arrays of the blocks above ``after`` up to ``last``, some thousand tiles at a time.

    Raises :class:`BadInput` where blocks are damaged.
    """
    tile, rank = 0, None
    for begin, end in _batches(store, after, last):
        blocks = list(store.blocks(begin, end))
        with damage(store.path):
            for block in blocks:
                if block.first_tile <= tile:
                    raise Damage.of("damaged_block_tiles", block=str(block.id))
                if rank is not None and block.sketches.shape[1] != rank:
                    raise Damage.of("damaged_block_rank", block=str(block.id))
                tile, rank = block.first_tile + len(block) - 1, block.sketches.shape[1]
        if blocks:
            yield _joined(store, blocks, wide)


def _batches(store: IndexStore, after: int, last: int) -> Iterator[tuple[int, int]]:
    """Yield bounds of ids between which there are some thousand tiles."""
    begin, count = after, 0
    for block, tiles in store.block_sizes(after, last):
        # Whatever a damaged block says of itself, it is no more than a reason to begin another.
        count += tiles if isinstance(tiles, int) and tiles > 0 else _TOGETHER
        if count >= _TOGETHER:
            yield begin, block
            begin, count = block, 0
    if begin < last:
        yield begin, last


def rows_of_no_block(store: IndexStore, extent: Extent, present: int) -> int:
    """Return how many rows of the layer are none of the ``present`` tiles."""
    (later,) = store.connection.execute(
        "SELECT COUNT(*) FROM tiles WHERE fid > ?", (extent.last,)
    ).fetchone()
    return int(extent.sums[0]) - present + later


def joined(parts: Iterable[Arrays]) -> Arrays:
    """Return parts one after the other, with those arrays that all of them have."""
    found = list(parts)
    names = set.intersection(*(set(part) for part in found))
    return {name: np.concatenate([part[name] for part in found]) for name in names}


def cells(store: IndexStore, ids: np.ndarray) -> np.ndarray:
    """Return row and column int64 [n, 2] of tiles in the grid of their scale."""
    rows = store.connection.execute(_CELLS, (int(ids[0]), int(ids[-1]))).fetchall()
    table = _numbers(rows, 3)
    table = table[np.isin(table[:, 0], ids)]
    if len(table) != len(ids) or not np.isfinite(table).all():
        with damage(store.path):
            raise Damage.of("damaged_cells")
    return table[:, 1:].astype(np.int64)


def check_any(store: IndexStore, extent: Extent) -> None:
    """Raise :class:`BadInput` for an index without tiles."""
    if extent.tiles:
        return
    rasters = store.rasters()
    if rasters and all(record.complete for record in rasters):
        raise BadInput.of("index_invalid", path=str(store.path))
    raise BadInput.of("index_empty", path=str(store.path))


def _last_block(
    connection: sqlite3.Connection, block: int | None
) -> tuple[tuple[int, int], tuple]:
    """Return how many blocks and tiles there are up to ``block``, and the last of these blocks."""
    most = (1 << 62) if block is None else block
    counts = connection.execute(
        "SELECT COUNT(*), SUM(count) FROM rs_textsearch_blocks WHERE id <= ? AND count != 0",
        (most,),
    ).fetchone()
    query = _LAST if "state" in extras.block_columns(connection) else _LAST_BEFORE
    return counts, connection.execute(query, (most,)).fetchone() or (None,) * 4


def _sums(connection: sqlite3.Connection, last: int) -> tuple[float, ...]:
    """Return sums over what the layer says of the tiles up to ``last``."""
    return connection.execute(
        "SELECT COUNT(*), TOTAL(fid), TOTAL(raster_id), TOTAL(scale), TOTAL(x_px), TOTAL(y_px), "
        "TOTAL(width_px), TOTAL(height_px), TOTAL(valid_share) FROM tiles WHERE fid <= ?",
        (last,),
    ).fetchone()


def _joined(store: IndexStore, blocks: list[Block], wide: bool) -> Arrays:
    ids = np.concatenate([block.first_tile + np.arange(len(block)) for block in blocks])
    raster = np.repeat([block.raster_id for block in blocks], [len(block) for block in blocks])
    rows = _table(store.connection, int(ids[0]), int(ids[-1]))
    at = np.searchsorted(ids, rows[:, 0])
    known = (at < len(ids)) & (ids[np.minimum(at, len(ids) - 1)] == rows[:, 0])
    at, rows = at[known], rows[known]
    sides = rows[:, 5:7]
    sound = (
        np.isfinite(rows).all(axis=1) & (rows[:, 1] == raster[at]) & (sides > 0).all(axis=1)
    )
    at, rows = at[sound], rows[sound]
    placed = np.zeros((len(ids), 6))
    placed[at] = rows[:, 2:]
    present = np.zeros(len(ids), bool)
    present[at] = True
    boxes = placed[:, 1:5].copy()
    boxes[:, 2:] += boxes[:, :2]
    normalised = all(block.normaliser is not None for block in blocks)
    return {
        "ids": ids,
        "raster": raster.astype(np.int64),
        "boxes": boxes,
        "scale": placed[:, 0].copy(),
        "valid": placed[:, 5].copy(),
        "present": present,
        "globals": np.concatenate([b.globals for b in blocks]).astype(np.float32),
        "sketches": np.concatenate([b.sketches for b in blocks]).astype(
            np.float32 if wide else np.float16, copy=False
        ),
        "bounds": np.concatenate([b.bounds for b in blocks]),
        **(
            {"normaliser": np.concatenate([b.normaliser for b in blocks])} if normalised else {}
        ),
    }


def _table(connection: sqlite3.Connection, first: int, last: int) -> np.ndarray:
    """Return the layer's rows from ``first`` to ``last``, float64 [r, 8]; NaN for no number."""
    return _numbers(connection.execute(_ROWS, (first, last)).fetchall(), 8)


def _numbers(rows: list[tuple], columns: int) -> np.ndarray:
    try:
        return np.array(rows, np.float64).reshape(-1, columns)
    except (TypeError, ValueError, OverflowError):
        known = [[v if isinstance(v, (int, float)) else np.nan for v in row] for row in rows]
        return np.array(known, np.float64).reshape(-1, columns)
