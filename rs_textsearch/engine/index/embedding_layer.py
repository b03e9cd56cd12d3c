"""GeoPackages of tiles with their embeddings, for tools that read layers and no half precision.

The layer ``tiles`` has the fields of an index's layer, the index (``index_path``), the model
(``bundle``) and ``embedding``: the tile's embedding of length 1 as a JSON list of numbers, with as
many digits as tell all numbers of half precision apart. The dot product of two of them is the
similarity of their tiles.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

import numpy as np

from rs_textsearch.engine.index import geopackage
from rs_textsearch.engine.index.geoparquet import Rows
from rs_textsearch.engine.index.records import Header
from rs_textsearch.engine.index.schema import TILE_FIELDS

_FIELDS = (
    ("tile", "INTEGER"), *TILE_FIELDS, ("index_path", "TEXT"), ("bundle", "TEXT"),
    ("embedding", "TEXT"),
)  # fmt: skip
_INSERT = (
    "INSERT INTO tiles (geom, tile, raster_id, raster, scale, row, column, x_px, y_px, width_px, "
    "height_px, valid_share, index_path, bundle, embedding) "
    "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
)
_NUMBER = "%.5g"


def write(
    path: Path,
    index: Path,
    header: Header,
    names: Sequence[str],
    parts: Iterable[Rows],
    told: Callable[[int], None],
) -> int:
    """Write the tiles of ``index`` to the new file ``path`` and return their number.

    ``names`` are those of the rasters; ``told`` is called with how many tiles are written after
    each of ``parts``.
    """
    connection, srs_id = geopackage.new_layer(
        "tiles", header.crs, _FIELDS, "Tiles of a text search with their embeddings"
    )
    geopackage.save(connection, path)
    same = (str(index), str(header.bundle))
    count, low, high = 0, np.full(2, np.inf), np.full(2, -np.inf)
    with geopackage.without_waiting(path) as file:
        file.execute("BEGIN")
        for rows in parts:
            blobs = geopackage.polygon_blobs(rows.rings, srs_id)
            file.executemany(_INSERT, zip(blobs, *_columns(rows, names, same)))
            low = np.minimum(low, rows.rings.min(axis=(0, 1)))
            high = np.maximum(high, rows.rings.max(axis=(0, 1)))
            count += len(blobs)
            told(count)
        bounds = [*low.tolist(), *high.tolist()] if count else None
        geopackage.set_extent(file, "tiles", bounds)
        file.execute("COMMIT")
    return count


def _columns(
    rows: Rows, names: Sequence[str], same: tuple[str, str]
) -> tuple[Iterable[object], ...]:
    """Return the values of the fields after the geometry, each for all tiles.

    ``same`` are those of index and model.
    """
    raster = rows.raster.tolist()
    return (
        rows.ids.tolist(),
        raster,
        [names[number] for number in raster],
        rows.scales.tolist(),
        rows.rows.tolist(),
        rows.columns.tolist(),
        rows.boxes[:, 0].tolist(),
        rows.boxes[:, 1].tolist(),
        (rows.boxes[:, 2] - rows.boxes[:, 0]).tolist(),
        (rows.boxes[:, 3] - rows.boxes[:, 1]).tolist(),
        rows.valid.tolist(),
        *([text] * len(raster) for text in same),
        ["[" + ", ".join(map(_NUMBER.__mod__, row)) + "]" for row in rows.globals.tolist()],
    )
