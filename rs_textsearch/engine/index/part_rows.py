"""The tiles in a GeoParquet file, read and checked column by column."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from rs_textsearch.engine.fields import Damage
from rs_textsearch.engine.index.geoparquet import Rows, unreadable
from rs_textsearch.engine.index.records import damage

if TYPE_CHECKING:
    import pyarrow

_WHOLE = ("tile", "raster_id", "row", "column")
_REAL = ("scale", "x_px", "y_px", "width_px", "height_px", "valid_share")
_LISTS = ("global", "sketch", "bounds")


def read_rows(path: Path, dim: int, rasters: int) -> Rows:
    """Return the tiles of a file, which lists so many ``rasters``, without their footprints.

    Raises BadInput where the file is damaged.
    """
    with damage(path):
        table = _read(path, (*_WHOLE, *_REAL, *_LISTS, "normaliser"))
        columns = {name: _whole(table, name) for name in _WHOLE}
        columns |= {name: _real(table, name) for name in _REAL}
        corner = np.stack([columns["x_px"], columns["y_px"]], axis=1)
        size = np.stack([columns["width_px"], columns["height_px"]], axis=1)
        if (size <= 0).any():
            raise Damage.of("damaged_extent")
        if (np.diff(columns["tile"]) <= 0).any():
            raise Damage.of("damaged_order")
        _check_rasters(columns["raster_id"], rasters)
        normalised = table["normaliser"].null_count == 0
        return Rows(
            ids=columns["tile"],
            raster=columns["raster_id"],
            scales=columns["scale"],
            rows=columns["row"],
            columns=columns["column"],
            boxes=np.concatenate([corner, corner + size], axis=1),
            valid=columns["valid_share"],
            globals=_lists(table, "global", dim)[:, 0],
            sketches=_lists(table, "sketch", dim),
            bounds=_lists(table, "bounds", 2)[:, 0],
            normaliser=_real(table, "normaliser") if normalised else None,
        )


def read_rasters(path: Path, rasters: int) -> np.ndarray:
    """Return the position int64 [n] of every tile's raster among those of the file.

    Raises BadInput where the file is damaged.
    """
    with damage(path):
        found = _whole(_read(path, ("raster_id",)), "raster_id")
        _check_rasters(found, rasters)
        return found


def _read(path: Path, columns: Sequence[str]) -> pyarrow.Table:
    import pyarrow
    from pyarrow import parquet

    try:
        known = parquet.read_schema(path).names
        for name in columns:
            if name not in known:
                raise Damage.of("damaged_no_column", name=repr(name))
        return parquet.read_table(path, columns=list(columns))
    except (OSError, pyarrow.ArrowException) as error:
        raise unreadable(path, error) from error


def _whole(table: pyarrow.Table, name: str) -> np.ndarray:
    from pyarrow import types

    return _column(table, name, types.is_integer).astype(np.int64)


def _real(table: pyarrow.Table, name: str) -> np.ndarray:
    from pyarrow import types

    return _finite(_column(table, name, types.is_floating), name)


def _column(table: pyarrow.Table, name: str, is_kind) -> np.ndarray:
    column = table[name].combine_chunks()
    if not is_kind(column.type) or column.null_count:
        raise Damage.of("damaged_numbers", name=repr(name))
    return column.to_numpy(zero_copy_only=False)


def _lists(table: pyarrow.Table, name: str, width: int) -> np.ndarray:
    """Return the numbers [n, k, width] of a column of lists, all of them as long.

    Other tools may have written lists of a fixed size as lists of any size.
    """
    from pyarrow import compute, types

    column = table[name].combine_chunks()
    kind = column.type
    if not (types.is_fixed_size_list(kind) or types.is_list(kind) or types.is_large_list(kind)):
        raise Damage.of("damaged_no_lists", name=repr(name))
    sizes = compute.unique(compute.list_value_length(column)).to_pylist()
    if column.null_count or len(sizes) > 1 or any(not size or size % width for size in sizes):
        raise Damage.of("damaged_lists", name=repr(name))
    values = column.flatten()
    if not types.is_floating(values.type) or values.null_count:
        raise Damage.of("damaged_numbers", name=repr(name))
    found = _finite(values.to_numpy(zero_copy_only=False), name)
    return found.reshape(len(column), sizes[0] // width if sizes else 1, width)


def _finite(values: np.ndarray, name: str) -> np.ndarray:
    if not np.isfinite(values).all():
        raise Damage.of("damaged_numbers", name=repr(name))
    return values


def _check_rasters(found: np.ndarray, rasters: int) -> None:
    if len(found) and not 0 <= found.min() <= found.max() < rasters:
        raise Damage.of("damaged_raster")
