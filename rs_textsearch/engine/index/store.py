"""The index: one GeoPackage with the tiles as a polygon layer and their embeddings in blocks.

Tables: ``tiles`` (the layer), ``rs_textsearch_header`` (key, JSON value), ``rs_textsearch_rasters``
(one row a raster), ``rs_textsearch_blocks`` (the windows that a block deals with and the
half-precision embeddings of its tiles). A block, its tiles and the raster's progress are committed
in one transaction; which windows are done is what the blocks say, see coverage.py.
``rs_textsearch_patches`` has the half-precision patch features of a tile, where they are kept.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np

from rs_textsearch.engine.errors import BadInput, Busy, StaleIndex
from rs_textsearch.engine.fields import Damage, Fields, parsed
from rs_textsearch.engine.index import coverage, extras, geopackage, layer
from rs_textsearch.engine.index.blocks import BlockRows
from rs_textsearch.engine.index.database import connected, database_errors
from rs_textsearch.engine.index.records import Block, Header, RasterRecord, damage, new_state
from rs_textsearch.engine.index.schema import SCHEMA, SEARCHABLE, TABLES, TILE_FIELDS
from rs_textsearch.engine.paths import absolute, relative_to_folder

_BLOCKS = (
    "SELECT id, raster_id, first_tile, count, rank, globals, sketches, bounds, normaliser "
    "FROM rs_textsearch_blocks WHERE id > ? AND count != 0 ORDER BY id"
)
_BLOCKS_BEFORE = (
    "SELECT id, raster_id, first_tile, count, rank, globals, sketches, bounds, NULL "
    "FROM rs_textsearch_blocks WHERE id > ? AND count != 0 ORDER BY id"
)


class IndexStore:
    """An open index. Reading needs no lock; writing is for one engine at a time (see lock.py)."""

    def __init__(self, path: Path, *, write: bool = False) -> None:
        """Open ``path``; raises :class:`BadInput` or :class:`StaleIndex` where it is no index."""
        self.path = path
        self.write = write
        self._changing = ""
        # By a raster's id the last block that is known of it, and which windows are done.
        self._known: dict[int, tuple[int, np.ndarray]] = {}
        self._incomplete: dict[int, dict[int, np.ndarray]] = {}
        if not path.is_file():
            raise BadInput(f"The index {path} does not exist.", "Build it, or check its path.")
        with database_errors(path):
            self.connection = connected(path, write=write)
        try:
            self.header = self._read_header()
            if write:
                with database_errors(path):
                    extras.add_missing(self.connection)
        except BaseException:
            self.connection.close()
            raise

    def __enter__(self) -> IndexStore:
        return self

    def __exit__(self, *_: object) -> None:
        self.connection.close()

    @classmethod
    def create(cls, path: Path, header: Header) -> None:
        """Create an empty index at ``path``, replacing a file that is there in one step."""
        temporary = path.with_name(f".{path.stem}.new.gpkg")
        try:
            temporary.unlink(missing_ok=True)
            with database_errors(path):
                connection, srs_id = geopackage.new_layer(
                    "tiles", header.crs, TILE_FIELDS, "Tiles of a text-search index"
                )
                connection.executescript(TABLES)
                extras.add_missing(connection)
                header = replace(header, srs_id=srs_id, state=new_state())
                values = {**header.as_json(), "generation": 0}
                connection.executemany(
                    "INSERT INTO rs_textsearch_header (key, value) VALUES (?, ?)",
                    [(key, json.dumps(value)) for key, value in values.items()],
                )
                geopackage.save(connection, temporary)
                geopackage.remove_sidecars(path)
                temporary.replace(path)
        finally:
            temporary.unlink(missing_ok=True)

    def _read_header(self) -> Header:
        with database_errors(self.path):
            tables = self.connection.execute(
                "SELECT COUNT(*) FROM sqlite_master WHERE name = 'rs_textsearch_header'"
            ).fetchone()
            if not tables[0]:
                raise BadInput(
                    f"{self.path} is not a text-search index.",
                    "Choose a file that the index command wrote.",
                )
            rows = self.connection.execute("SELECT key, value FROM rs_textsearch_header").fetchall()
        with damage(self.path, "header"):
            values = {key: parsed(value) for key, value in rows}
            schema = Fields(values).whole("schema")
            if schema in (SEARCHABLE if not self.write else (SCHEMA,)):
                return Header.parse(values)
        raise StaleIndex(
            f"The index {self.path} has schema {schema}; this version reads {SCHEMA}.",
            "Build it again with --overwrite, or use the version that wrote it.",
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
        with database_errors(self.path):
            rows = self.connection.execute(
                "SELECT key, value FROM rs_textsearch_header WHERE key IN ('state', 'generation')"
            ).fetchall()
        with damage(self.path, "header"):
            fields = Fields({key: parsed(str(value)) for key, value in rows})
            state, generation = fields.text("state", ""), fields.whole("generation")
        if not state:
            with database_errors(self.path):
                mark = self.path.stat()
            said = f"{self.header.created} {mark.st_size} {mark.st_mtime_ns}"
            state = hashlib.blake2b(said.encode(), digest_size=8).hexdigest()
        return f"{state}-{generation:x}"

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

    def blocks(self, after: int = 0) -> Iterator[Block]:
        """Yield the blocks with embeddings whose id is above ``after``, in their order.

        Raises :class:`BadInput` where one is damaged.
        """
        with database_errors(self.path):
            known = extras.block_columns(self.connection)
            query = _BLOCKS if "normaliser" in known else _BLOCKS_BEFORE
            for number, raster, first, count, rank, *blobs in self.connection.execute(
                query, (after,)
            ):
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

    def _record(self, row: tuple) -> RasterRecord:
        number, path, relative, record, total, done, validity = row
        with damage(self.path, f"raster {number}"):
            columns = Fields(
                {"path": path, "relative": relative, "total": total, "done": done, "id": number}
            )
            recorded = columns.text("path")
            beside = absolute(self.path.parent / columns.text("relative"))
            if validity is not None and not isinstance(validity, bytes):
                raise Damage("its map of valid cells is no blob")
            return RasterRecord.parse(
                beside if relative and beside.exists() else Path(recorded),
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
            return dict(
                self.connection.execute(
                    "SELECT raster_id, SUM(count) FROM rs_textsearch_blocks GROUP BY raster_id"
                ).fetchall()
            )

    def layer_rows(self) -> int:
        """Return the number of rows of the layer, which may have been edited by hand."""
        with database_errors(self.path):
            return layer.count(self.connection)

    def windows_done(self, raster: RasterRecord) -> list[np.ndarray]:
        """Return the ranges int64 [r, 2] of the windows of every block.

        Blocks whose tiles lost rows by hand do not count: what they deal with is missing, and they
        are removed when the raster's next block is committed.
        """
        if self.header.schema != SCHEMA:
            raise StaleIndex(
                f"The index {self.path} has schema {self.header.schema}, which can be searched "
                "only.",
                "Build it again with --overwrite.",
            )
        newest, ranges = self._windows(raster, 0)
        with database_errors(self.path):
            incomplete = layer.incomplete(self.connection, raster)
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

    def add_raster(self, record: RasterRecord) -> RasterRecord:
        """Add a raster of which nothing is indexed yet; returns it as the index has it."""
        path = record.path
        with self.transaction():
            cursor = self.connection.execute(
                "INSERT INTO rs_textsearch_rasters (path, relative_path, record, total, done) "
                "VALUES (?, ?, ?, ?, 0)",
                (
                    str(path),
                    relative_to_folder(path, self.path.parent),
                    json.dumps(record.as_json()),
                    record.total,
                ),
            )
        return replace(
            record, id=cursor.lastrowid, recorded_path=str(path), done=0, validity=None
        )

    def reset_raster(self, raster: RasterRecord, record: RasterRecord) -> RasterRecord:
        """Remove the tiles of a raster that changed and start it again as ``record`` says."""
        record = replace(
            record, id=raster.id, path=raster.path, recorded_path=str(raster.path), done=0,
            validity=None,
        )
        with self.transaction():
            layer.remove(self.connection, raster)
            self._place_raster(record)
            self.connection.execute(
                "UPDATE rs_textsearch_rasters SET total = ?, done = 0, validity = NULL "
                "WHERE id = ?",
                (record.total, record.id),
            )
        return record

    def forget_raster(self, raster: RasterRecord) -> None:
        """Remove a raster and its tiles."""
        with self.transaction():
            layer.remove(self.connection, raster)
            self.connection.execute(
                "DELETE FROM rs_textsearch_rasters WHERE id = ?", (raster.id,)
            )

    def move_raster(self, raster: RasterRecord) -> None:
        """Record where a raster lies now; its tiles stay, under the raster's new name."""
        with self.transaction():
            self._place_raster(raster)
            self.connection.execute(
                "UPDATE tiles SET raster = ? WHERE raster_id = ?", (raster.path.name, raster.id)
            )

    def want(self, raster: RasterRecord, total: int, area: dict[str, Any] | None) -> None:
        """Record how many windows of a raster are wanted and in which area, where that changed."""
        if (raster.total, raster.area) == (total, area):
            return
        raster.total, raster.area = total, area
        with self.transaction():
            self._place_raster(raster)
            self.connection.execute(
                "UPDATE rs_textsearch_rasters SET total = ? WHERE id = ?", (total, raster.id)
            )

    def write_header(self, header: Header) -> None:
        """Record ``header``, where it is another one."""
        if header == self.header:
            return
        before, after = self.header.as_json(), header.as_json()
        with self.transaction():
            self.connection.executemany(
                "INSERT OR REPLACE INTO rs_textsearch_header (key, value) VALUES (?, ?)",
                [(key, json.dumps(after[key])) for key in after if after[key] != before[key]],
            )
        self.header = header

    def commit_block(
        self, raster: RasterRecord, block: BlockRows, footprints: np.ndarray, validity: bytes | None
    ) -> None:
        """Write a block, its tiles and the raster's progress in one transaction.

        ``footprints`` [n, 4, 2] are the corners in the index's reference system; ``validity`` is
        the raster's whole map, packed, or ``None`` where it is as before.
        """
        count, incomplete = len(block.globals), self._incomplete.get(raster.id, {})
        gone = sum(int((part[:, 1] - part[:, 0]).sum()) for part in incomplete.values())
        done = raster.done - gone + len(block.windows)
        with self.transaction() as state:
            for number in incomplete:
                layer.remove_block(self.connection, number)
            self._check_missing(raster, block)
            first = layer.next_number(self.connection)
            if count:
                layer.insert(
                    self.connection, raster, block, footprints, first, self.header.srs_id
                )
            if block.patches is not None:
                extras.add_patches(self.connection, first, block.patches)
            normaliser = block.normaliser
            self.connection.execute(
                "INSERT INTO rs_textsearch_blocks (raster_id, windows, first_tile, count, "
                "globals, sketches, rank, bounds, normaliser, state) "
                "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                (
                    raster.id,
                    coverage.pack(block.windows),
                    first,
                    count,
                    block.globals.astype("<f2").tobytes(),
                    block.sketches.astype("<f2").tobytes(),
                    block.sketches.shape[1],
                    block.bounds.astype("<f4").tobytes(),
                    None if normaliser is None else normaliser.astype("<f4").tobytes(),
                    state,
                ),
            )
            self.connection.execute(
                "UPDATE rs_textsearch_rasters SET done = ?, validity = COALESCE(?, validity) "
                "WHERE id = ?",
                (done, validity, raster.id),
            )
        self._incomplete.pop(raster.id, None)
        raster.done = done
        raster.validity = validity or raster.validity

    def _check_missing(self, raster: RasterRecord, block: BlockRows) -> None:
        """Raise :class:`Busy` where windows of ``block`` are in the index by now.

        The lock keeps engines apart, except on file systems that know no locks.
        """
        after, known = self._known.get(raster.id, (0, np.zeros((0, 2), np.int64)))
        newest, ranges = self._windows(raster, after)
        known, mine = coverage.merged([known, *ranges.values()]), coverage.ranges(block.windows)
        if coverage.overlap(mine, known):
            raise Busy(
                f"Another engine writes the index {self.path}: it has tiles by now that were "
                "missing.",
                "Wait until it is done, then run the index command again.",
            )
        self._known[raster.id] = newest, known

    def _place_raster(self, raster: RasterRecord) -> None:
        relative = relative_to_folder(raster.path, self.path.parent)
        self.connection.execute(
            "UPDATE rs_textsearch_rasters SET path = ?, relative_path = ?, record = ? "
            "WHERE id = ?",
            (str(raster.path), relative, json.dumps(raster.as_json()), raster.id),
        )

    @contextmanager
    def transaction(self) -> Iterator[str]:
        """Change the index as a whole; gives the state that it has then.

        Changes that are made inside a transaction belong to that one.
        """
        if self._changing:
            yield self._changing
            return
        state = new_state()
        with database_errors(self.path):
            self.connection.execute("BEGIN IMMEDIATE")
            self._changing = state
            try:
                yield state
                self.connection.execute(
                    "INSERT OR REPLACE INTO rs_textsearch_header (key, value) VALUES ('state', ?)",
                    (json.dumps(state),),
                )
                # Versions before 0.2.0 tell states by this number.
                self.connection.execute(
                    "UPDATE rs_textsearch_header SET value = CAST(value AS INTEGER) + 1 "
                    "WHERE key = 'generation'"
                )
                self.connection.execute("COMMIT")
            except BaseException:
                if self.connection.in_transaction:
                    self.connection.execute("ROLLBACK")
                raise
            finally:
                self._changing = ""
