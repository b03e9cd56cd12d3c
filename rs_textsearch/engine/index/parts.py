"""Indexes as GeoParquet: one file, or a folder of parts, searched like any other index."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from rs_textsearch.engine.building.shares import Share
from rs_textsearch.engine.errors import BadInput, StaleIndex
from rs_textsearch.engine.index import coverage, geoparquet, lock
from rs_textsearch.engine.index.agreement import check_same
from rs_textsearch.engine.index.blocks import BlockRows
from rs_textsearch.engine.index.database import database_errors
from rs_textsearch.engine.index.footprints import Footprints
from rs_textsearch.engine.index.geoparquet import PartRaster, Rows
from rs_textsearch.engine.index.store import IndexStore, RasterRecord
from rs_textsearch.engine.place import Place
from rs_textsearch.engine.reading.validity import ValidityMap

if TYPE_CHECKING:
    from rs_textsearch.engine.index.loaded import LoadedIndex

_BLOCK = 4096
"""Tiles in a row group of an exported file and in a block of an imported index."""


def is_parts(path: Path) -> bool:
    """Whether ``path`` is a GeoParquet file or a folder rather than a GeoPackage."""
    return path.suffix.lower() == geoparquet.SUFFIX or path.is_dir()


def files_of(path: Path) -> list[Path]:
    """Return the GeoParquet files that ``path`` names, in a fixed order."""
    if not path.is_dir():
        return [path]
    # A name that begins with a dot is of a file that is still being written.
    return sorted(f for f in path.glob(f"*{geoparquet.SUFFIX}") if not f.name.startswith("."))


def state(path: Path) -> tuple[tuple[str, int, int], ...]:
    """Return something that is another one when the parts have changed."""
    marks = [(file.name, file.stat()) for file in files_of(path) if file.exists()]
    return tuple((name, stat.st_size, stat.st_mtime_ns) for name, stat in marks)


class Parts:
    """GeoParquet files read as one index: ``header``, ``rasters`` and the rows of every file.

    A raster that several files hold is one raster. Raises BadInput for no files, StaleIndex for
    files of different models or tilings, or of a raster before and after it changed.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self.files = files_of(path)
        if not self.files or not self.files[0].is_file():
            raise BadInput(
                f"{path} holds no index: it has no file that ends in {geoparquet.SUFFIX}.",
                "Name a GeoPackage, a GeoParquet file or a folder of them.",
            )
        footers = [geoparquet.read_footer(file) for file in self.files]
        self.header: dict[str, Any] = footers[0][0]
        self._places: list[np.ndarray] = []
        merged: dict[str, list[PartRaster]] = {}
        for file, (header, rasters) in zip(self.files, footers):
            check_same(file, header, {"keep_patches": False, **self.header})
            places = []
            for raster in rasters:
                merged.setdefault(raster.path, []).append(raster)
                places.append(list(merged).index(raster.path))
            self._places.append(np.array(places, np.int64))
        self.parts = list(merged.values())
        for same in self.parts:
            if any(part.record["fingerprint"] != same[0].record["fingerprint"] for part in same):
                raise StaleIndex(
                    f"{path} holds tiles of {same[0].path} from before and after it changed.",
                    "Run the index command on it again.",
                )

    def __enter__(self) -> Parts:
        return self

    def __exit__(self, *_: object) -> None:
        pass

    def rasters(self) -> list[RasterRecord]:
        """Return the rasters in the order of the files."""
        return [_record(number, parts) for number, parts in enumerate(self.parts, 1)]

    def tile_counts(self) -> dict[int, int]:
        """Return the number of tiles of every raster id."""
        counts = np.zeros(len(self.parts), np.int64)
        for file, places in zip(self.files, self._places):
            counts += np.bincount(places[geoparquet.read_rasters(file)], minlength=len(counts))
        return dict(enumerate(counts.tolist(), 1))

    def rows(self) -> Iterator[Rows]:
        """Yield the rows of every file, ``raster`` being the position in ``rasters``.

        Tile numbers of a single file are its own; those of several files follow one another.
        """
        dim, last = int(self.header["bundle"]["dim"]), 0
        for file, places in zip(self.files, self._places):
            rows = geoparquet.read_rows(file, dim)
            if len(self.files) > 1:
                rows = replace(rows, ids=np.arange(len(rows.ids)) + last + 1)
            last += len(rows.ids)
            yield replace(rows, raster=places[rows.raster])


def open_index(path: Path) -> IndexStore | Parts:
    """Open an index of either kind to read its header, rasters and numbers of tiles."""
    return Parts(path) if is_parts(path) else IndexStore(path)


def load_parts(path: Path) -> LoadedIndex:
    """Read GeoParquet files into memory; raises BadInput where they hold no tile."""
    from rs_textsearch.engine.index.loaded import LoadedIndex

    parts = Parts(path)
    rows = list(parts.rows())
    if not sum(len(part.ids) for part in rows):
        raise BadInput(f"The index {path} holds no tile.", "Run the index command on it first.")

    def joined(name: str) -> np.ndarray:
        return np.concatenate([getattr(part, name) for part in rows])

    normalised = all(part.normaliser is not None for part in rows)
    return LoadedIndex(
        path=path,
        header=parts.header,
        rasters=parts.rasters(),
        ids=joined("ids"),
        raster=joined("raster"),
        boxes=joined("boxes"),
        scale=joined("scales"),
        valid=joined("valid"),
        globals=joined("globals").astype(np.float32),
        sketches=joined("sketches").astype(np.float32),
        bounds=joined("bounds"),
        normaliser=joined("normaliser") if normalised else None,
    )


def ranges_done(parts: Sequence[PartRaster]) -> np.ndarray:
    """Return the ranges int64 [r, 2] of all windows that parts of one raster deal with."""
    return np.concatenate([np.array(p.ranges, np.int64).reshape(-1, 2) for p in parts])


def _record(number: int, parts: list[PartRaster]) -> RasterRecord:
    first = parts[0]
    validity = ValidityMap(tuple(first.record["cells"]))
    packed = [p.packed_validity for p in parts if p.validity is not None]
    for one in packed:
        validity.merge(one)
    ranges = ranges_done(parts)
    done = int(coverage.marked([ranges], int(ranges.max(initial=0))).sum())
    total = max(done, *(part.wanted for part in parts))
    return RasterRecord(
        number, Path(first.path), total, done, first.record,
        validity.pack() if packed else None, first.path,
    )


def export(index: Path, out: Path) -> dict[str, Any]:
    """Write all tiles of ``index`` to the GeoParquet file ``out``; patch features stay behind."""
    geoparquet.require()
    with IndexStore(index) as store, database_errors(index):
        records = store.rasters()
        rasters = [
            PartRaster.of(
                str(record.path),
                record.record,
                coverage.merged(store.windows_done(record)),
                record.total,
                record.validity,
            )
            for record in records
        ]
        header = {**store.header, "keep_patches": False}
        tiles = geoparquet.write(out, header, rasters, _stored(store, records))
    return {"index": str(index), "path": str(out), "tiles": tiles, "bytes": out.stat().st_size}


def _stored(store: IndexStore, records: list[RasterRecord]) -> Iterator[Rows]:
    from rs_textsearch.engine.index.loaded import load

    index = load(store.path)
    places = store.connection.execute('SELECT "row", "column" FROM tiles ORDER BY fid').fetchall()
    cells = np.array(places, np.int64).reshape(-1, 2)
    footprints = [Footprints(place, store.header["crs"]) for place in index.places]
    for begin in range(0, len(index.ids), _BLOCK):
        part = slice(begin, begin + _BLOCK)
        raster, boxes = index.raster[part], index.boxes[part]
        rings = np.empty((len(boxes), 4, 2))
        for number in np.unique(raster):
            mine = raster == number
            rings[mine] = footprints[number].corners(boxes[mine])
        yield Rows(
            index.ids[part], raster, index.scale[part], *cells[part].T, boxes, index.valid[part],
            index.globals[part], index.sketches[part], index.bounds[part],
            None if index.normaliser is None else index.normaliser[part], rings,
        )


def import_parts(sources: Sequence[Path], out: Path, overwrite: bool = False) -> dict[str, Any]:
    """Write the tiles of GeoParquet files or folders to the new index ``out``.

    Tiles are numbered anew, in their order. Several sources are read as parts of one index.
    """
    if out.exists() and not overwrite:
        raise BadInput(f"{out} exists already.", "Name another file, or use --overwrite.")
    for source in sources:
        if not source.exists():
            raise BadInput(f"{source} does not exist.", "Check its path.")
    temporary = out.with_name(f".{out.stem}.import{out.suffix}")
    with lock.writing(out):
        try:
            first = Parts(sources[0])
            kept = {k: v for k, v in first.header.items() if k not in ("schema", "srs_id")}
            IndexStore.create(temporary, {**kept, "generation": 0}, first.header["crs"])
            with IndexStore(temporary, write=True) as store:
                for source in sources:
                    parts = Parts(source)
                    check_same(source, parts.header, {**first.header, "keep_patches": False})
                    _import(store, parts)
                tiles = sum(store.tile_counts().values())
                rasters = len(store.rasters())
            with database_errors(out):
                temporary.replace(out)
        finally:
            temporary.unlink(missing_ok=True)
    return {"index": str(out), "tiles": tiles, "rasters": rasters}


def _import(store: IndexStore, parts: Parts) -> None:
    known = {record.recorded_path: record for record in store.rasters()}
    tiling = store.header["tiling"]
    records, footprints, left = [], [], []
    theirs = parts.rasters()
    for record, ranges in zip(theirs, parts.parts):
        mine = known.get(record.recorded_path)
        if mine is None:
            mine = store.add_raster(record.path, record.record, record.total)
        records.append(mine)
        place = Place.from_json(record.record["place"])
        footprints.append(Footprints(place, store.header["crs"]))
        share = Share(record.recorded_path, record.record, tiling, ())
        left.append((share.grids, coverage.merged([ranges_done(ranges)])))
    numbers = [[] for _ in records]
    for rows in parts.rows():
        for begin in range(0, len(rows.ids), _BLOCK):
            for number in np.unique(rows.raster[begin : begin + _BLOCK]):
                mine = begin + np.nonzero(rows.raster[begin : begin + _BLOCK] == number)[0]
                windows = _windows(rows, mine, left[number][0])
                numbers[number].append(windows)
                block = _block(rows, mine, windows)
                corners = footprints[number].corners(block.boxes)
                store.commit_block(records[number], block, corners, None)
    for number, (record, (grids, ranges)) in enumerate(zip(records, left)):
        done = coverage.marked([ranges], coverage.window_count(grids))
        if numbers[number]:
            done[np.concatenate(numbers[number])] = False
        rest = np.nonzero(done)[0]
        empty = _block(rows, np.zeros(0, np.int64), rest)
        store.commit_block(record, empty, np.zeros((0, 4, 2)), theirs[number].validity)


def _windows(rows: Rows, mine: np.ndarray, grids: list) -> np.ndarray:
    """Return the window numbers of tiles: by scale, row and column."""
    windows, start = np.zeros(len(mine), np.int64), 0
    for grid in grids:
        here = rows.scales[mine] == grid.scale
        columns = grid.shape[1]
        windows[here] = start + rows.rows[mine][here] * columns + rows.columns[mine][here]
        start += grid.shape[0] * columns
    return windows


def _block(rows: Rows, mine: np.ndarray, windows: np.ndarray) -> BlockRows:
    return BlockRows(
        windows=windows,
        boxes=rows.boxes[mine],
        scales=rows.scales[mine],
        rows=rows.rows[mine],
        columns=rows.columns[mine],
        valid=rows.valid[mine],
        globals=rows.globals[mine],
        sketches=rows.sketches[mine],
        bounds=rows.bounds[mine],
        normaliser=None if rows.normaliser is None else rows.normaliser[mine],
    )
