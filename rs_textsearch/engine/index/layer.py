"""The layer of an index: one row a tile, with its footprint, in the table ``tiles``."""

from __future__ import annotations

import sqlite3

import numpy as np

from rs_textsearch.engine.index import geopackage
from rs_textsearch.engine.index.blocks import BlockRows
from rs_textsearch.engine.index.records import RasterRecord

_INCOMPLETE = """
SELECT id FROM rs_textsearch_blocks AS block
WHERE raster_id = ? AND count != (
    SELECT COUNT(*) FROM tiles
    WHERE fid >= first_tile AND fid < first_tile + block.count AND raster_id = block.raster_id
    AND typeof(scale) = 'real' AND typeof(x_px) = 'real' AND typeof(y_px) = 'real'
    AND typeof(valid_share) = 'real' AND width_px > 0 AND height_px > 0
)
"""
_REMOVE_BLOCK = (
    "DELETE FROM rs_textsearch_patches WHERE tile >= (SELECT first_tile FROM rs_textsearch_blocks "
    "WHERE id = :block) AND tile < (SELECT first_tile + count FROM rs_textsearch_blocks "
    "WHERE id = :block)",
    "DELETE FROM tiles WHERE fid >= (SELECT first_tile FROM rs_textsearch_blocks "
    "WHERE id = :block) AND fid < (SELECT first_tile + count FROM rs_textsearch_blocks "
    "WHERE id = :block) AND raster_id = (SELECT raster_id FROM rs_textsearch_blocks "
    "WHERE id = :block)",
    "DELETE FROM rs_textsearch_blocks WHERE id = :block",
)


def count(connection: sqlite3.Connection) -> int:
    """Return the number of rows, as QGIS and the triggers of the table keep it."""
    try:
        row = connection.execute(
            "SELECT feature_count FROM gpkg_ogr_contents WHERE table_name = 'tiles'"
        ).fetchone()
    except sqlite3.OperationalError:
        row = None  # an index of an early version
    if row is None or not isinstance(row[0], int):
        row = connection.execute("SELECT COUNT(*) FROM tiles").fetchone()
    return row[0]


def incomplete(connection: sqlite3.Connection, raster: RasterRecord) -> list[int]:
    """Return the ids of the blocks of ``raster`` that lack rows of their tiles."""
    return [block for (block,) in connection.execute(_INCOMPLETE, (raster.id,))]


def remove_block(connection: sqlite3.Connection, block: int) -> None:
    """Remove a block by its id, and what is left of its tiles."""
    for statement in _REMOVE_BLOCK:
        connection.execute(statement, {"block": block})


def next_number(connection: sqlite3.Connection) -> int:
    """Return the number of the next tile: above all that there ever were."""
    row = connection.execute("SELECT seq FROM sqlite_sequence WHERE name = 'tiles'").fetchone()
    # A number that was given by hand to a row that was there is not counted by SQLite.
    (highest,) = connection.execute("SELECT MAX(fid) FROM tiles").fetchone()
    return max(row[0] if row else 0, highest or 0) + 1


def insert(
    connection: sqlite3.Connection,
    raster: RasterRecord,
    block: BlockRows,
    footprints: np.ndarray,
    first: int,
    srs_id: int,
) -> None:
    """Add the tiles of ``block`` as ``first``, ``first + 1``, ...; ``footprints`` [n, 4, 2]."""
    count = len(block.globals)
    corner, size = block.boxes[:, :2], block.boxes[:, 2:] - block.boxes[:, :2]
    columns = (
        range(first, first + count),
        geopackage.polygon_blobs(footprints, srs_id),
        [raster.id] * count,
        [raster.path.name] * count,
        block.scales.tolist(),
        block.rows.tolist(),
        block.columns.tolist(),
        *corner.T.tolist(),
        *size.T.tolist(),
        block.valid.astype(np.float64).tolist(),
    )
    connection.executemany(
        "INSERT INTO tiles (fid, geom, raster_id, raster, scale, row, column, x_px, "
        "y_px, width_px, height_px, valid_share) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        zip(*columns),
    )
    _grow_extent(connection, footprints)


def remove(connection: sqlite3.Connection, raster: RasterRecord) -> None:
    """Remove the tiles of ``raster`` and their blocks."""
    blocks = connection.execute(
        "SELECT id FROM rs_textsearch_blocks WHERE raster_id = ?", (raster.id,)
    ).fetchall()
    for (block,) in blocks:
        remove_block(connection, block)
    low, high = [], []
    # Rows that were added by hand may have another geometry, or none: flags 3 are ours.
    for (envelope,) in connection.execute(
        "SELECT substr(geom, 9, 32) FROM tiles WHERE hex(substr(geom, 4, 1)) = '03'"
    ):
        x0, x1, y0, y1 = np.frombuffer(envelope, "<f8")
        low.append((x0, y0))
        high.append((x1, y1))
    bounds = [*np.min(low, axis=0), *np.max(high, axis=0)] if low else None
    geopackage.set_extent(connection, "tiles", bounds and [float(v) for v in bounds])


def _grow_extent(connection: sqlite3.Connection, footprints: np.ndarray) -> None:
    low, high = footprints.min(axis=(0, 1)), footprints.max(axis=(0, 1))
    row = connection.execute(
        "SELECT min_x, min_y, max_x, max_y FROM gpkg_contents WHERE table_name = 'tiles'"
    ).fetchone()
    if row[0] is not None:
        low, high = np.minimum(low, row[:2]), np.maximum(high, row[2:])
    geopackage.set_extent(connection, "tiles", [float(v) for v in (*low, *high)])
