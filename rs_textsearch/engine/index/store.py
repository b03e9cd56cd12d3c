"""The index: one GeoPackage with the tiles as a polygon layer and their embeddings in blocks.

Tables: ``tiles`` (the layer), ``rs_textsearch_header`` (key, JSON value), ``rs_textsearch_rasters``
(one row a raster), ``rs_textsearch_blocks`` (the windows that a block deals with and the
half-precision embeddings of its tiles). A block, its tiles and the raster's progress are committed
in one transaction; which windows are done is what the blocks say, see coverage.py.
``rs_textsearch_patches`` has the half-precision patch features of a tile, where they are kept.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np

from rs_textsearch.engine.errors import BadInput, StaleIndex
from rs_textsearch.engine.fields import Damage, Fields, parsed
from rs_textsearch.engine.index import coverage, extras, geopackage
from rs_textsearch.engine.index.blocks import BlockRows
from rs_textsearch.engine.index.database import connected, database_errors
from rs_textsearch.engine.index.records import Header, RasterRecord, damage
from rs_textsearch.engine.index.schema import SCHEMA, SEARCHABLE, TABLES, TILE_FIELDS
from rs_textsearch.engine.paths import absolute, relative_to_folder


class IndexStore:
    """An open index. Reading needs no lock; writing is for one engine at a time (see lock.py)."""

    def __init__(self, path: Path, *, write: bool = False) -> None:
        """Open ``path``; raises :class:`BadInput` or :class:`StaleIndex` where it is no index."""
        self.path = path
        self.write = write
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
                values = {**replace(header, srs_id=srs_id).as_json(), "generation": 0}
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

    def generation(self) -> int:
        """Return a number that grows with every change of the tiles."""
        with database_errors(self.path), damage(self.path, "header"):
            row = self.connection.execute(
                "SELECT value FROM rs_textsearch_header WHERE key = 'generation'"
            ).fetchone()
            return Fields({"generation": row and parsed(str(row[0]))}).whole("generation")

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

    def windows_done(self, raster: RasterRecord) -> list[np.ndarray]:
        """Return the ranges int64 [r, 2] of every block's windows."""
        with database_errors(self.path):
            rows = self.connection.execute(
                "SELECT windows FROM rs_textsearch_blocks WHERE raster_id = ?", (raster.id,)
            )
            with damage(self.path, f"raster {raster.id}"):
                return [coverage.unpack(packed) for (packed,) in rows]

    def add_raster(self, record: RasterRecord) -> RasterRecord:
        """Add a raster of which nothing is indexed yet; returns it as the index has it."""
        path = record.path
        with self._transaction():
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
        with self._transaction():
            self._remove_tiles(raster)
            self._place_raster(record)
            self.connection.execute(
                "UPDATE rs_textsearch_rasters SET total = ?, done = 0, validity = NULL "
                "WHERE id = ?",
                (record.total, record.id),
            )
        return record

    def forget_raster(self, raster: RasterRecord) -> None:
        """Remove a raster and its tiles."""
        with self._transaction():
            self._remove_tiles(raster)
            self.connection.execute(
                "DELETE FROM rs_textsearch_rasters WHERE id = ?", (raster.id,)
            )

    def move_raster(self, raster: RasterRecord) -> None:
        """Record where a raster lies now; its tiles stay, under the raster's new name."""
        with self._transaction():
            self._place_raster(raster)
            self.connection.execute(
                "UPDATE tiles SET raster = ? WHERE raster_id = ?", (raster.path.name, raster.id)
            )

    def want(self, raster: RasterRecord, total: int, area: dict[str, Any] | None) -> None:
        """Record how many windows of a raster are wanted and in which area, where that changed."""
        if (raster.total, raster.area) == (total, area):
            return
        raster.total, raster.area = total, area
        with self._transaction():
            self._place_raster(raster)
            self.connection.execute(
                "UPDATE rs_textsearch_rasters SET total = ? WHERE id = ?", (total, raster.id)
            )

    def write_header(self, header: Header) -> None:
        """Record ``header``, where it is another one."""
        if header == self.header:
            return
        before, after = self.header.as_json(), header.as_json()
        with self._transaction():
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
        count, done = len(block.globals), raster.done + len(block.windows)
        with self._transaction():
            first = self._next_tile()
            if count:
                self._insert_tiles(raster, block, footprints, first)
                self._grow_extent(footprints)
            if block.patches is not None:
                extras.add_patches(self.connection, first, block.patches)
            normaliser = block.normaliser
            self.connection.execute(
                "INSERT INTO rs_textsearch_blocks (raster_id, windows, first_tile, count, "
                "globals, sketches, rank, bounds, normaliser) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
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
                ),
            )
            self.connection.execute(
                "UPDATE rs_textsearch_rasters SET done = ?, validity = COALESCE(?, validity) "
                "WHERE id = ?",
                (done, validity, raster.id),
            )
        raster.done = done
        raster.validity = validity or raster.validity

    def _insert_tiles(
        self, raster: RasterRecord, block: BlockRows, footprints: np.ndarray, first: int
    ) -> None:
        count = len(block.globals)
        corner, size = block.boxes[:, :2], block.boxes[:, 2:] - block.boxes[:, :2]
        columns = (
            range(first, first + count),
            geopackage.polygon_blobs(footprints, self.header.srs_id),
            [raster.id] * count,
            [raster.path.name] * count,
            block.scales.tolist(),
            block.rows.tolist(),
            block.columns.tolist(),
            *corner.T.tolist(),
            *size.T.tolist(),
            block.valid.astype(np.float64).tolist(),
        )
        self.connection.executemany(
            "INSERT INTO tiles (fid, geom, raster_id, raster, scale, row, column, x_px, "
            "y_px, width_px, height_px, valid_share) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            zip(*columns),
        )

    def _place_raster(self, raster: RasterRecord) -> None:
        relative = relative_to_folder(raster.path, self.path.parent)
        self.connection.execute(
            "UPDATE rs_textsearch_rasters SET path = ?, relative_path = ?, record = ? "
            "WHERE id = ?",
            (str(raster.path), relative, json.dumps(raster.as_json()), raster.id),
        )

    def _remove_tiles(self, raster: RasterRecord) -> None:
        extras.remove_patches(self.connection, raster.id)
        self.connection.execute("DELETE FROM tiles WHERE raster_id = ?", (raster.id,))
        self.connection.execute(
            "DELETE FROM rs_textsearch_blocks WHERE raster_id = ?", (raster.id,)
        )
        low, high = [], []
        for (envelope,) in self.connection.execute("SELECT substr(geom, 9, 32) FROM tiles"):
            x0, x1, y0, y1 = np.frombuffer(envelope, "<f8")
            low.append((x0, y0))
            high.append((x1, y1))
        bounds = [*np.min(low, axis=0), *np.max(high, axis=0)] if low else None
        geopackage.set_extent(self.connection, "tiles", bounds and [float(v) for v in bounds])

    def _next_tile(self) -> int:
        row = self.connection.execute(
            "SELECT seq FROM sqlite_sequence WHERE name = 'tiles'"
        ).fetchone()
        return (row[0] if row else 0) + 1

    def _grow_extent(self, footprints: np.ndarray) -> None:
        low, high = footprints.min(axis=(0, 1)), footprints.max(axis=(0, 1))
        row = self.connection.execute(
            "SELECT min_x, min_y, max_x, max_y FROM gpkg_contents WHERE table_name = 'tiles'"
        ).fetchone()
        if row[0] is not None:
            low, high = np.minimum(low, row[:2]), np.maximum(high, row[2:])
        geopackage.set_extent(self.connection, "tiles", [float(v) for v in (*low, *high)])

    @contextmanager
    def _transaction(self) -> Iterator[None]:
        with database_errors(self.path):
            self.connection.execute("BEGIN IMMEDIATE")
            try:
                yield
                self.connection.execute(
                    "UPDATE rs_textsearch_header SET value = CAST(value AS INTEGER) + 1 "
                    "WHERE key = 'generation'"
                )
                self.connection.execute("COMMIT")
            except BaseException:
                if self.connection.in_transaction:
                    self.connection.execute("ROLLBACK")
                raise
