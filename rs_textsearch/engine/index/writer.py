"""Writing an index: what is committed is whole, and makes another state of it.

For one engine at a time, see lock.py.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np

from rs_textsearch.engine import kinds
from rs_textsearch.engine.errors import Busy
from rs_textsearch.engine.index import coverage, extras, geopackage, layer
from rs_textsearch.engine.index.blocks import BlockRows
from rs_textsearch.engine.index.database import database_errors
from rs_textsearch.engine.index.records import Header, RasterRecord, new_state
from rs_textsearch.engine.index.schema import SCHEMA, TABLES, TILE_FIELDS
from rs_textsearch.engine.index.store import IndexStore
from rs_textsearch.engine.outputs import Outputs
from rs_textsearch.engine.paths import relative_to_folder


class IndexWriter(IndexStore):
    """An index that is open to be changed."""

    writes = True
    schemas = (SCHEMA,)

    def __init__(self, path: Path) -> None:
        """Open ``path``; raises :class:`BadInput` or :class:`StaleIndex` where it is no index."""
        super().__init__(path)
        self._changing = ""

    @classmethod
    def create(cls, path: Path, header: Header) -> None:
        """Create an empty index at ``path``, replacing an empty file or index in one step."""
        output = Outputs().reserve(path, kinds.INDEX)
        with output.written() as temporary, database_errors(path):
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
            if self.header.crs is None and record.place.crs and len(self.rasters()) == 1:
                # It had no place when it was indexed: the layer of its tiles had none either.
                srs_id = geopackage.set_system(self.connection, "tiles", record.place.crs)
                self.write_header(replace(self.header, crs=record.place.crs, srs_id=srs_id))
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
        """Record how many windows of a raster are wanted and in which area."""
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
            raise Busy.of("index_written_by_another", path=str(self.path))
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
                # Not before: a run that is refused leaves an index of an earlier version alone.
                extras.add_missing(self.connection)
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
