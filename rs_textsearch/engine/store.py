"""The index: one GeoPackage with the tiles as a polygon layer and their embeddings in blocks.

Tables: ``tiles`` (the layer), ``rs_textsearch_header`` (key, JSON value), ``rs_textsearch_rasters``
(one row a raster, with its progress), ``rs_textsearch_blocks`` (half-precision embeddings of a run
of tiles), ``rs_textsearch_patches`` (half-precision patch features of a tile, where they are kept).
A block, its tiles and the raster's progress are committed in one transaction.
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

from rs_textsearch.engine import extras, geopackage
from rs_textsearch.engine.database import database_errors
from rs_textsearch.engine.errors import BadInput, StaleIndex
from rs_textsearch.engine.paths import absolute, relative_to_folder

SCHEMA = 2
"""2: windows are numbered in the order of tiling.reading_order; 1 counted scale by scale."""
_TILE_FIELDS = (
    ("raster_id", "INTEGER"),
    ("raster", "TEXT"),
    ("scale", "REAL"),
    ("row", "INTEGER"),
    ("column", "INTEGER"),
    ("x_px", "REAL"),
    ("y_px", "REAL"),
    ("width_px", "REAL"),
    ("height_px", "REAL"),
    ("valid_share", "REAL"),
)
_TABLES = """
CREATE TABLE rs_textsearch_header (key TEXT PRIMARY KEY NOT NULL, value TEXT NOT NULL);
CREATE TABLE rs_textsearch_rasters (
    id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    path TEXT NOT NULL UNIQUE,
    relative_path TEXT NOT NULL,
    record TEXT NOT NULL,
    total INTEGER NOT NULL,
    done INTEGER NOT NULL,
    validity BLOB
);
CREATE TABLE rs_textsearch_blocks (
    id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    raster_id INTEGER NOT NULL REFERENCES rs_textsearch_rasters (id),
    first_window INTEGER NOT NULL,
    last_window INTEGER NOT NULL,
    first_tile INTEGER NOT NULL,
    count INTEGER NOT NULL,
    globals BLOB NOT NULL,
    sketches BLOB NOT NULL,
    rank INTEGER NOT NULL,
    bounds BLOB NOT NULL,
    UNIQUE (raster_id, first_window)
);
INSERT INTO gpkg_extensions (table_name, column_name, extension_name, definition, scope)
    VALUES (NULL, NULL, 'gdal_aspatial', 'http://gdal.org/geopackage_aspatial.html', 'read-write');
"""
# The extension keeps GDAL, and so QGIS, from offering the tables above as layers.


@dataclass
class RasterRecord:
    """A raster in an index. ``record`` holds what does not change while it is indexed:

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


@dataclass(frozen=True)
class BlockRows:
    """A block to commit, ``n`` tiles of windows ``first`` to ``last`` (exclusive).

    ``boxes`` float64 [n, 4] in raster pixels, ``globals`` [n, dim], ``sketches`` [n, k, dim],
    ``bounds`` [n, 2]; ``scales``, ``rows``, ``columns``, ``valid`` [n]. ``patches`` [n, P, dim]
    where they are kept; ``normaliser`` [n] where the bundle has a bank.
    """

    first: int
    last: int
    boxes: np.ndarray
    scales: np.ndarray
    rows: np.ndarray
    columns: np.ndarray
    valid: np.ndarray
    globals: np.ndarray
    sketches: np.ndarray
    bounds: np.ndarray
    patches: np.ndarray | None = None
    normaliser: np.ndarray | None = None


class IndexStore:
    """An open index. Reading needs no lock; writing is for one engine at a time (see lock.py)."""

    def __init__(self, path: Path, *, write: bool = False) -> None:
        """Open ``path``; raises :class:`BadInput` or :class:`StaleIndex` where it is no index."""
        self.path = path
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
                    "tiles", crs, _TILE_FIELDS, "Tiles of a text-search index"
                )
                connection.executescript(_TABLES)
                extras.add_missing(connection)
                values = {
                    "schema": SCHEMA,
                    "created": datetime.now(timezone.utc).strftime("%Y-%m-%dT%H:%M:%S.%fZ"),
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
        if header.get("schema") != SCHEMA:
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
            extras.remove_patches(self.connection, raster.id)
            self.connection.execute("DELETE FROM tiles WHERE raster_id = ?", (raster.id,))
            self.connection.execute(
                "DELETE FROM rs_textsearch_blocks WHERE raster_id = ?", (raster.id,)
            )
            self.connection.execute(
                "UPDATE rs_textsearch_rasters SET path = ?, relative_path = ?, record = ?, "
                "total = ?, done = 0, validity = NULL WHERE id = ?",
                (
                    str(raster.path),
                    relative_to_folder(raster.path, self.path.parent),
                    json.dumps(record),
                    total,
                    raster.id,
                ),
            )
        raster.record, raster.total, raster.done, raster.validity = record, total, 0, None

    def commit_block(
        self, raster: RasterRecord, block: BlockRows, footprints: np.ndarray, validity: bytes | None
    ) -> None:
        """Write a block, its tiles and the raster's progress in one transaction.

        ``footprints`` [n, 4, 2] are the corners in the index's reference system.
        """
        count = len(block.globals)
        name = raster.path.name
        shapes = geopackage.polygon_blobs(footprints, self.header["srs_id"])
        with self._transaction():
            if count:
                first = self._next_tile()
                self.connection.executemany(
                    "INSERT INTO tiles (fid, geom, raster_id, raster, scale, row, column, x_px, "
                    "y_px, width_px, height_px, valid_share) "
                    "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    [
                        (
                            first + i,
                            shapes[i],
                            raster.id,
                            name,
                            float(block.scales[i]),
                            int(block.rows[i]),
                            int(block.columns[i]),
                            float(x0),
                            float(y0),
                            float(x1 - x0),
                            float(y1 - y0),
                            float(block.valid[i]),
                        )
                        for i, (x0, y0, x1, y1) in enumerate(block.boxes)
                    ],
                )
                if block.patches is not None:
                    extras.add_patches(self.connection, first, block.patches)
                normaliser = block.normaliser
                self.connection.execute(
                    "INSERT INTO rs_textsearch_blocks (raster_id, first_window, last_window, "
                    "first_tile, count, globals, sketches, rank, bounds, normaliser) "
                    "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    (
                        raster.id,
                        block.first,
                        block.last,
                        first,
                        count,
                        block.globals.astype("<f2").tobytes(),
                        block.sketches.astype("<f2").tobytes(),
                        block.sketches.shape[1],
                        block.bounds.astype("<f4").tobytes(),
                        None if normaliser is None else normaliser.astype("<f4").tobytes(),
                    ),
                )
                self._grow_extent(footprints)
            self.connection.execute(
                "UPDATE rs_textsearch_rasters SET done = ?, validity = ? WHERE id = ?",
                (block.last, validity, raster.id),
            )
        raster.done, raster.validity = block.last, validity

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
