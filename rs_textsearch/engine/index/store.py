"""The index: one GeoPackage with the tiles as a polygon layer and their embeddings in blocks.

Tables: ``tiles`` (the layer), ``rs_textsearch_header`` (key, JSON value), ``rs_textsearch_rasters``
(one row a raster), ``rs_textsearch_blocks`` (the windows that a block deals with and the
half-precision embeddings of its tiles). A block, its tiles and the raster's progress are committed
in one transaction; which windows are done is what the blocks say, see coverage.py.
``rs_textsearch_patches`` has the half-precision patch features of a tile, where they are kept.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime, timezone
from pathlib import Path
from typing import Any

import numpy as np

from rs_textsearch.engine.errors import BadInput, StaleIndex
from rs_textsearch.engine.index import coverage, extras, geopackage
from rs_textsearch.engine.index.blocks import BlockRows
from rs_textsearch.engine.index.database import database_errors
from rs_textsearch.engine.index.schema import SCHEMA, SEARCHABLE, TABLES, TILE_FIELDS
from rs_textsearch.engine.paths import absolute, relative_to_folder


def now() -> str:
    """Return the time as headers have it."""
    return datetime.now(timezone.utc).strftime("%Y-%m-%dT%H:%M:%S.%fZ")


@dataclass
class RasterRecord:
    """A raster in an index: ``done`` of the ``total`` windows that are wanted are dealt with.

    ``record`` holds what does not change while it is indexed:
    ``fingerprint``, ``place`` (width, height, crs, transform, metres_per_pixel), ``bands``,
    ``stretch``, ``window_px``, ``cells`` (rows and columns of the heatmap), ``stride_px``.
    """

    id: int
    path: Path
    total: int
    done: int
    record: dict[str, Any] = field(repr=False)
    validity: bytes | None = field(default=None, repr=False)
    recorded_path: str = ""

    @property
    def complete(self) -> bool:
        """Whether every window was dealt with."""
        return self.done >= self.total


class IndexStore:
    """An open index. Reading needs no lock; writing is for one engine at a time (see lock.py)."""

    def __init__(self, path: Path, *, write: bool = False) -> None:
        """Open ``path``; raises :class:`BadInput` or :class:`StaleIndex` where it is no index."""
        self.path = path
        self.write = write
        if not path.is_file():
            raise BadInput(f"The index {path} does not exist.", "Build it, or check its path.")
        with database_errors(path):
            # Opened for writing even to read: the first reader after a killed run has to roll back
            # the transaction that it left. SQLite itself falls back to reading where it may not.
            self.connection = sqlite3.connect(
                f"{path.as_uri()}?mode=rw",
                uri=True,
                timeout=20,
                isolation_level=None,
                check_same_thread=False,
            )
            if not write:
                self.connection.execute("PRAGMA query_only = 1")
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
    def create(cls, path: Path, header: dict[str, Any], crs: str | None) -> None:
        """Create an empty index at ``path``, replacing a file that is there in one step."""
        temporary = path.with_name(f".{path.stem}.new.gpkg")
        try:
            temporary.unlink(missing_ok=True)
            with database_errors(path):
                connection, srs_id = geopackage.new_layer(
                    "tiles", crs, TILE_FIELDS, "Tiles of a text-search index"
                )
                connection.executescript(TABLES)
                extras.add_missing(connection)
                values = {
                    "schema": SCHEMA,
                    "created": now(),
                    "crs": crs,
                    "srs_id": srs_id,
                    "generation": 0,
                    **header,
                }
                connection.executemany(
                    "INSERT INTO rs_textsearch_header (key, value) VALUES (?, ?)",
                    [(key, json.dumps(value)) for key, value in values.items()],
                )
                geopackage.save(connection, temporary)
                geopackage.remove_sidecars(path)
                temporary.replace(path)
        finally:
            temporary.unlink(missing_ok=True)

    def _read_header(self) -> dict[str, Any]:
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
        header = {key: json.loads(value) for key, value in rows}
        if header.get("schema") not in (SEARCHABLE if not self.write else (SCHEMA,)):
            raise StaleIndex(
                f"The index {self.path} has schema {header.get('schema')}; this version reads "
                f"{SCHEMA}.",
                "Build it again with --overwrite, or use the version that wrote it.",
            )
        return header

    @property
    def keeps_patches(self) -> bool:
        """Whether the patch features of its tiles are kept, for exact scores."""
        return bool(self.header.get("keep_patches", False))

    def generation(self) -> int:
        """Return a number that grows with every change of the tiles."""
        with database_errors(self.path):
            row = self.connection.execute(
                "SELECT value FROM rs_textsearch_header WHERE key = 'generation'"
            ).fetchone()
        return int(row[0])

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
        records = []
        for number, path, relative, record, total, done, validity in rows:
            beside = absolute(self.path.parent / relative)
            place = beside if relative and beside.exists() else Path(path)
            records.append(
                RasterRecord(number, place, total, done, json.loads(record), validity, path)
            )
        return records

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
            return [coverage.unpack(packed) for (packed,) in rows]

    def add_raster(self, path: Path, record: dict[str, Any], total: int) -> RasterRecord:
        """Add a raster of which nothing is indexed yet."""
        with self._transaction():
            cursor = self.connection.execute(
                "INSERT INTO rs_textsearch_rasters (path, relative_path, record, total, done) "
                "VALUES (?, ?, ?, ?, 0)",
                (
                    str(path),
                    relative_to_folder(path, self.path.parent),
                    json.dumps(record),
                    total,
                ),
            )
        return RasterRecord(cursor.lastrowid, path, total, 0, record, None, str(path))

    def reset_raster(self, raster: RasterRecord, record: dict[str, Any], total: int) -> None:
        """Remove the tiles of a raster that changed and start it again."""
        with self._transaction():
            self._remove_tiles(raster)
            self._place_raster(raster, raster.path, record)
            self.connection.execute(
                "UPDATE rs_textsearch_rasters SET total = ?, done = 0, validity = NULL "
                "WHERE id = ?",
                (total, raster.id),
            )
        raster.record, raster.total, raster.done, raster.validity = record, total, 0, None

    def forget_raster(self, raster: RasterRecord) -> None:
        """Remove a raster and its tiles."""
        with self._transaction():
            self._remove_tiles(raster)
            self.connection.execute(
                "DELETE FROM rs_textsearch_rasters WHERE id = ?", (raster.id,)
            )

    def move_raster(self, raster: RasterRecord, path: Path, record: dict[str, Any]) -> None:
        """Say that a raster lies at ``path``; its tiles stay, under the raster's new name."""
        with self._transaction():
            self._place_raster(raster, path, record)
            self.connection.execute(
                "UPDATE tiles SET raster = ? WHERE raster_id = ?", (path.name, raster.id)
            )

    def want(self, raster: RasterRecord, total: int) -> None:
        """Record how many windows of a raster are wanted, where that is another number."""
        if raster.total == total:
            return
        with self._transaction():
            self.connection.execute(
                "UPDATE rs_textsearch_rasters SET total = ? WHERE id = ?", (total, raster.id)
            )
        raster.total = total

    def write_header(self, key: str, value: object) -> None:
        """Record ``value`` in the header, where it is another one."""
        if self.header.get(key) == value:
            return
        with self._transaction():
            self.connection.execute(
                "INSERT OR REPLACE INTO rs_textsearch_header (key, value) VALUES (?, ?)",
                (key, json.dumps(value)),
            )
        self.header[key] = value

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
            geopackage.polygon_blobs(footprints, self.header["srs_id"]),
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

    def _place_raster(self, raster: RasterRecord, path: Path, record: dict[str, Any]) -> None:
        self.connection.execute(
            "UPDATE rs_textsearch_rasters SET path = ?, relative_path = ?, record = ? "
            "WHERE id = ?",
            (str(path), relative_to_folder(path, self.path.parent), json.dumps(record), raster.id),
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
