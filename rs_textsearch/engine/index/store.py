"""The index: one GeoPackage with the tiles as a polygon layer and their embeddings in blocks.

Tables: ``tiles`` (the layer), ``rs_textsearch_header`` (key, JSON value), ``rs_textsearch_rasters``
(one row a raster), ``rs_textsearch_blocks`` (the windows that a block deals with and the
half-precision embeddings of its tiles). A block, its tiles and the raster's progress are committed
in one transaction; which windows are done is what the blocks say, see coverage.py.
``rs_textsearch_patches`` has the half-precision patch features of a tile, where they are kept.
"""

from __future__ import annotations

import hashlib
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import TypeVar

import numpy as np

from rs_textsearch.engine.errors import BadInput, StaleIndex
from rs_textsearch.engine.fields import Damage, Fields, parsed
from rs_textsearch.engine.fingerprint import quick
from rs_textsearch.engine.index import coverage, extras, layer
from rs_textsearch.engine.index.database import connected, database_errors
from rs_textsearch.engine.index.records import Block, Header, RasterRecord, damage
from rs_textsearch.engine.index.schema import SCHEMA, SEARCHABLE
from rs_textsearch.engine.paths import absolute

_Store = TypeVar("_Store", bound="IndexStore")
_BLOCKS = (
    "SELECT id, raster_id, first_tile, count, rank, globals, sketches, bounds, normaliser "
    "FROM rs_textsearch_blocks WHERE id > ? AND id <= ? AND count != 0 ORDER BY id"
)
_BLOCKS_BEFORE = (
    "SELECT id, raster_id, first_tile, count, rank, globals, sketches, bounds, NULL "
    "FROM rs_textsearch_blocks WHERE id > ? AND id <= ? AND count != 0 ORDER BY id"
)


def state_of(path: Path) -> str:
    """Return :meth:`IndexStore.state` of the index at ``path``, and read nothing else of it.

    It is asked before every search. Raises :class:`BadInput` where there is no index.
    """
    with database_errors(path), closing(connected(path, write=False)) as connection:
        return _state(connection, path)


def _state(connection: sqlite3.Connection, path: Path) -> str:
    with database_errors(path):
        rows = connection.execute(
            "SELECT key, value FROM rs_textsearch_header "
            "WHERE key IN ('state', 'generation', 'created')"
        ).fetchall()
    with damage(path, "header"):
        fields = Fields({key: parsed(str(value)) for key, value in rows})
        state, generation = fields.text("state", ""), fields.whole("generation")
        created = fields.text("created")
    if not state:
        with database_errors(path):
            mark = path.stat()
        said = f"{created} {mark.st_size} {mark.st_mtime_ns}"
        state = hashlib.blake2b(said.encode(), digest_size=8).hexdigest()
    return f"{state}-{generation:x}"


class IndexStore:
    """An open index, to be read, which needs no lock; see writer.py for what changes one."""

    writes = False
    relocates = True
    schemas = SEARCHABLE
    """Those that may be opened."""

    def __init__(self, path: Path) -> None:
        """Open ``path``; raises :class:`BadInput` or :class:`StaleIndex` where it is no index."""
        self.path = path
        # By a raster's id the last block that is known of it, and which windows are done.
        self._known: dict[int, tuple[int, np.ndarray]] = {}
        self._incomplete: dict[int, dict[int, np.ndarray]] = {}
        if not path.is_file():
            raise BadInput.of("index_missing", path=str(path))
        with database_errors(path):
            self.connection = connected(path, write=self.writes)
        try:
            self.header = self._read_header()
        except BaseException:
            self.connection.close()
            raise

    def __enter__(self: _Store) -> _Store:
        return self

    def __exit__(self, *_: object) -> None:
        self.connection.close()

    def _read_header(self) -> Header:
        with database_errors(self.path):
            tables = self.connection.execute(
                "SELECT COUNT(*) FROM sqlite_master WHERE name = 'rs_textsearch_header'"
            ).fetchone()
            if not tables[0]:
                raise BadInput.of("no_index", path=str(self.path))
            rows = self.connection.execute("SELECT key, value FROM rs_textsearch_header").fetchall()
        with damage(self.path, "header"):
            values = {key: parsed(value) for key, value in rows}
            schema = Fields(values).whole("schema")
            if schema in self.schemas:
                return Header.parse(values)
        raise StaleIndex.of(
            "index_schema", path=str(self.path), schema=str(schema), known=str(SCHEMA)
        )

    @property
    def keeps_patches(self) -> bool:
        """Whether the patch features of its tiles are kept, for exact scores."""
        return self.header.keep_patches

    def state(self) -> str:
        """Return what is another one after every change of the index by an engine.

        Copies that were changed apart have different ones. Versions before 0.2.0 write no state
        but count changes; where they alone wrote the index, the file itself has to tell.
        """
        return _state(self.connection, self.path)

    @contextmanager
    def snapshot(self) -> Iterator[None]:
        """Read the index as it is now, whatever an index run commits meanwhile."""
        with database_errors(self.path):
            self.connection.execute("BEGIN")
            try:
                self.header = self._read_header()
                yield
            finally:
                if self.connection.in_transaction:
                    self.connection.execute("ROLLBACK")

    def block_sizes(self, after: int, last: int) -> list[tuple[int, int]]:
        """Return id and number of tiles of the blocks above ``after`` up to ``last``."""
        with database_errors(self.path):
            return self.connection.execute(
                "SELECT id, count FROM rs_textsearch_blocks WHERE id > ? AND id <= ? "
                "AND count != 0 ORDER BY id",
                (after, last),
            ).fetchall()

    def blocks(self, after: int, last: int) -> Iterator[Block]:
        """Yield the blocks with embeddings above ``after`` up to ``last``, by their ids.

        They are read at once: nobody has to wait for what becomes of them. Raises
        :class:`BadInput` where one is damaged.
        """
        with database_errors(self.path):
            known = extras.block_columns(self.connection)
            query = _BLOCKS if "normaliser" in known else _BLOCKS_BEFORE
            rows = self.connection.execute(query, (after, last)).fetchall()
        for number, raster, first, count, rank, *blobs in rows:
            with damage(self.path):
                yield Block.parse(
                    number, raster, first, count, rank, tuple(blobs), self.header.bundle.dim
                )

    def rasters(self) -> list[RasterRecord]:
        """Return the rasters in the order in which they were added.

        A raster is looked for where it was as seen from the index first, so that both may be moved
        or copied together, and then at its recorded place.
        """
        with database_errors(self.path):
            rows = self.connection.execute(
                "SELECT id, path, relative_path, record, total, done, validity "
                "FROM rs_textsearch_rasters ORDER BY id"
            ).fetchall()
        return [self._record(row) for row in rows]

    def names(self) -> frozenset[str]:
        """Return all paths under which a raster may be found, whether it is there or not."""
        with database_errors(self.path):
            rows = self.connection.execute(
                "SELECT path, relative_path FROM rs_textsearch_rasters"
            ).fetchall()
        beside = (
            str(absolute(self.path.parent / str(relative))) for _, relative in rows if relative
        )
        return frozenset((*beside, *(str(path) for path, _ in rows)))

    def _record(self, row: tuple) -> RasterRecord:
        number, path, relative, record, total, done, validity = row
        with damage(self.path, f"raster {number}"):
            columns = Fields(
                {"path": path, "relative": relative, "total": total, "done": done, "id": number}
            )
            recorded = columns.text("path")
            beside = absolute(self.path.parent / columns.text("relative"))
            if validity is not None and not isinstance(validity, bytes):
                raise Damage.of("damaged_no_blob")
            return RasterRecord.parse(
                beside if relative and quick(beside) is not None else Path(recorded),
                parsed(record),
                id=columns.whole("id"),
                recorded_path=recorded,
                total=columns.whole("total"),
                done=columns.whole("done"),
                validity=validity,
            )

    def tile_counts(self) -> dict[int, int]:
        """Return the number of tiles of every raster id."""
        with database_errors(self.path):
            rows = self.connection.execute(
                "SELECT raster_id, SUM(count), MIN(count) FROM rs_textsearch_blocks "
                "GROUP BY raster_id"
            ).fetchall()
        with damage(self.path):
            counts = [Fields({"raster": raster, "count": n, "least": m}) for raster, n, m in rows]
            for fields in counts:
                _ = fields.whole("least")
            return {fields.whole("raster"): fields.whole("count") for fields in counts}

    def layer_rows(self) -> int:
        """Return the number of rows of the layer, which may have been edited by hand."""
        with database_errors(self.path):
            return layer.count(self.connection)

    def windows_done(
        self, raster: RasterRecord, wanted: np.ndarray | None = None
    ) -> list[np.ndarray]:
        """Return the ranges int64 [r, 2] of the windows of every block.

        Blocks whose tiles lost rows by hand do not count: what they deal with is missing, and they
        are removed when the raster's next block is committed. They do count where one of their
        windows is not ``wanted``, bool [windows]: what is left of its tiles would not come back.
        """
        if self.header.schema != SCHEMA:
            schema = str(self.header.schema)
            raise StaleIndex.of("index_of_former", path=str(self.path), schema=schema)
        newest, ranges = self._windows(raster, 0)
        with database_errors(self.path):
            incomplete = [
                block
                for block in layer.incomplete(self.connection, raster)
                if wanted is None or coverage.all_marked(ranges[block], wanted)
            ]
        self._incomplete[raster.id] = {block: ranges.pop(block) for block in incomplete}
        self._known[raster.id] = newest, coverage.merged(ranges.values())
        return list(ranges.values())

    def _windows(self, raster: RasterRecord, after: int) -> tuple[int, dict[int, np.ndarray]]:
        """Return the last block's id, and by their ids the ranges of those above ``after``."""
        with database_errors(self.path):
            rows = self.connection.execute(
                "SELECT id, windows FROM rs_textsearch_blocks WHERE raster_id = ? AND id > ? "
                "ORDER BY id",
                (raster.id, after),
            ).fetchall()
        with damage(self.path, f"raster {raster.id}"):
            ranges = {block: coverage.unpack(packed) for block, packed in rows}
        return max(ranges, default=after), ranges
