"""GeoParquet files of tiles with their embeddings, for other tools and for parts of large indexes.

A file holds a row a tile: the fields of the index's layer, ``geometry`` (well-known binary) and
the embeddings as lists of fixed size in half precision (``global``, ``sketch``; the rows of a
sketch one after the other), ``bounds`` and ``normaliser`` in single precision. The metadata has
``geo`` (GeoParquet 1.1) and ``rs_textsearch``: the index's header and its rasters.
"""

from __future__ import annotations

import base64
import json
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from rs_textsearch.engine.errors import BadInput, MissingPackage, StaleIndex, first_line
from rs_textsearch.engine.fields import Damage, Fields, parsed
from rs_textsearch.engine.index import coverage
from rs_textsearch.engine.index.records import Header, RasterRecord, damage
from rs_textsearch.engine.kinds import PARQUET_KEY
from rs_textsearch.engine.reading.tiling import MOST_WINDOWS, Tiling

if TYPE_CHECKING:
    import pyarrow

SCHEMA = 1
SUFFIX = ".parquet"


@dataclass(frozen=True)
class PartRaster:
    """A raster of a file and the ``ranges`` int64 [r, 2] of its windows that the file deals with.

    Of the ``record``, ``total`` is the number of windows that are wanted.
    """

    record: RasterRecord
    ranges: np.ndarray = field(repr=False)

    @classmethod
    def parse(cls, fields: Fields, tiling: Tiling) -> PartRaster:
        """Read what :meth:`as_json` returned; raises Damage."""
        ranges = fields.lists("ranges", 2)
        validity = fields.text("validity", None)
        try:
            packed = validity and base64.b64decode(validity, validate=True)
        except ValueError as error:
            raise Damage.of("damaged_validity") from error
        path = fields.text("path")
        record = RasterRecord.parse(
            Path(path), fields.part("record").values, recorded_path=path,
            total=fields.whole("wanted", 0, MOST_WINDOWS), validity=packed or None,
        )
        found = coverage.checked(np.array(ranges, np.int64).reshape(-1, 2))
        if found.max(initial=0) > coverage.window_count(record.grids(tiling)):
            raise Damage.of("damaged_ranges")
        return cls(record, found)

    def as_json(self) -> dict[str, Any]:
        """Return it as the file's metadata have it."""
        packed = self.record.validity
        return {
            "path": self.record.recorded_path,
            "record": self.record.as_json(),
            "ranges": self.ranges.tolist(),
            "wanted": self.record.total,
            "validity": None if packed is None else base64.b64encode(packed).decode("ascii"),
        }


@dataclass(frozen=True)
class Rows:
    """``n`` tiles: ``ids`` and ``raster`` (position among the file's rasters) int64 [n].

    ``boxes`` float64 [n, 4] in raster pixels, ``rings`` float64 [n, 4, 2] footprints, ``globals``
    [n, dim], ``sketches`` [n, k, dim], ``bounds`` [n, 2]; the others [n].
    """

    ids: np.ndarray
    raster: np.ndarray
    scales: np.ndarray
    rows: np.ndarray
    columns: np.ndarray
    boxes: np.ndarray
    valid: np.ndarray
    globals: np.ndarray
    sketches: np.ndarray
    bounds: np.ndarray
    normaliser: np.ndarray | None = None
    rings: np.ndarray | None = None

    def only(self, chosen: np.ndarray) -> Rows:
        """Return the tiles that ``chosen``, bool [n] or positions, names."""
        arrays = {name: array for name, array in vars(self).items() if array is not None}
        return Rows(**{name: array[chosen] for name, array in arrays.items()})


def require() -> None:
    """Raise :class:`MissingPackage` where pyarrow is not installed."""
    try:
        import pyarrow.parquet  # noqa: F401
    except ImportError as error:
        raise MissingPackage.of("parquet_package") from error


def write(
    path: Path,
    header: Header,
    rasters: list[PartRaster],
    parts: Iterable[Rows],
    told: Callable[[int], None] = lambda count: None,
) -> int:
    """Write a file, a row group for each of ``parts``; returns the number of tiles.

    ``told`` is called with how many tiles are written after each part.
    """
    require()
    import pyarrow.parquet as parquet

    count, bounds = 0, None
    writer = None
    try:
        for rows in parts:
            table = _table(rows, rasters)
            if writer is None:
                writer = parquet.ParquetWriter(path, table.schema, compression="zstd")
            writer.write_table(table)
            count += len(rows.ids)
            told(count)
            if len(rows.ids):
                low, high = rows.rings.min(axis=(0, 1)), rows.rings.max(axis=(0, 1))
                box = np.array([*low, *-high])
                bounds = box if bounds is None else np.minimum(bounds, box)
        if writer is None:
            raise BadInput.of("export_empty", path=str(path))
        ours = {
            "schema": SCHEMA,
            "header": header.as_json(),
            "rasters": [raster.as_json() for raster in rasters],
        }
        writer.add_key_value_metadata(
            {"geo": json.dumps(_geo(header.crs, bounds)), PARQUET_KEY: json.dumps(ours)}
        )
    finally:
        if writer is not None:
            writer.close()
    return count


def read_footer(path: Path) -> tuple[Header, list[PartRaster]]:
    """Return the header and the rasters of a file that :func:`write` wrote; raises BadInput."""
    require()
    import pyarrow
    import pyarrow.parquet as parquet

    try:
        metadata = parquet.read_metadata(path).metadata or {}
    except (OSError, pyarrow.ArrowException) as error:
        raise unreadable(path, error) from error
    if PARQUET_KEY not in metadata:
        raise BadInput.of("parquet_of_others", path=str(path))
    with damage(path):
        ours = Fields(parsed(metadata[PARQUET_KEY]))
        schema = ours.whole("schema")
        if schema == SCHEMA:
            header = Header.parse(ours.part("header").values)
            rasters = [PartRaster.parse(part, header.tiling) for part in ours.parts("rasters")]
            return header, rasters
    raise StaleIndex.of("parquet_schema", path=str(path), schema=schema, known=SCHEMA)


def unreadable(path: Path, error: Exception) -> BadInput:
    """Return the error for what pyarrow says of a file."""
    return BadInput.of("parquet_unread", path=str(path), reason=first_line(error))


def _table(rows: Rows, rasters: list[PartRaster]) -> pyarrow.Table:
    import pyarrow
    import shapely

    def lists(values: np.ndarray, kind: str) -> pyarrow.Array:
        flat = np.ascontiguousarray(values, kind).ravel()
        size = int(np.prod(values.shape[1:]))
        return pyarrow.FixedSizeListArray.from_arrays(pyarrow.array(flat), size)

    names = [raster.record.path.name for raster in rasters]
    count = len(rows.ids)
    normaliser = [None] * count if rows.normaliser is None else rows.normaliser
    columns = {
        "tile": rows.ids.astype(np.int64),
        "geometry": pyarrow.array(shapely.to_wkb(shapely.polygons(rows.rings)), pyarrow.binary()),
        "raster_id": rows.raster.astype(np.int64),
        "raster": pyarrow.array([names[i] for i in rows.raster.tolist()], pyarrow.string()),
        "scale": rows.scales.astype(np.float64),
        "row": rows.rows.astype(np.int64),
        "column": rows.columns.astype(np.int64),
        "x_px": rows.boxes[:, 0],
        "y_px": rows.boxes[:, 1],
        "width_px": rows.boxes[:, 2] - rows.boxes[:, 0],
        "height_px": rows.boxes[:, 3] - rows.boxes[:, 1],
        "valid_share": rows.valid.astype(np.float64),
        "global": lists(rows.globals, "<f2"),
        "sketch": lists(rows.sketches, "<f2"),
        "bounds": lists(rows.bounds, "<f4"),
        "normaliser": pyarrow.array(normaliser, pyarrow.float32()),
    }
    return pyarrow.table(columns)


def _geo(crs: str | None, bounds: np.ndarray | None) -> dict[str, Any]:
    """Return the metadata of GeoParquet 1.1; ``bounds`` are the low and the negative high ends."""
    from pyproj import CRS

    column: dict[str, Any] = {
        "encoding": "WKB",
        "geometry_types": ["Polygon"],
        # Without a system the standard wants null: not given would mean longitude and latitude.
        "crs": None if crs is None else CRS.from_user_input(crs).to_json_dict(),
    }
    if bounds is not None:
        column["bbox"] = [*bounds[:2].tolist(), *(-bounds[2:]).tolist()]
    return {"version": "1.1.0", "primary_column": "geometry", "columns": {"geometry": column}}
