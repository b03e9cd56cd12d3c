"""Exchange: the tiles of an index as a GeoParquet file or a GeoPackage with their embeddings, and
an index from GeoParquet files.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np

from rs_textsearch.engine import kinds, lock
from rs_textsearch.engine.errors import BadInput, Cancelled
from rs_textsearch.engine.index import coverage, embedding_layer, geoparquet, tiles
from rs_textsearch.engine.index.arrays import LoadedIndex
from rs_textsearch.engine.index.blocks import BlockRows
from rs_textsearch.engine.index.database import database_errors
from rs_textsearch.engine.index.footprints import Footprints
from rs_textsearch.engine.index.geoparquet import PartRaster, Rows
from rs_textsearch.engine.index.loading import loaded
from rs_textsearch.engine.index.parts import Parts, files_of, ranges_done
from rs_textsearch.engine.index.records import damage
from rs_textsearch.engine.index.schema import SCHEMA
from rs_textsearch.engine.index.store import IndexStore
from rs_textsearch.engine.index.writer import IndexWriter
from rs_textsearch.engine.outputs import Outputs
from rs_textsearch.engine.paths import holds_something, output_path

Progress = Callable[[int, int, float, str], None]
_LAYER = ".gpkg"
_BLOCK = 4096
"""Tiles in a row group of an exported file and in a block of an imported index."""


def export(
    index: Path,
    out: Path,
    progress: Progress = lambda done, total, seconds, text: None,
    cancel: threading.Event | None = None,
) -> dict[str, Any]:
    """Write all tiles of ``index`` to the GeoParquet file ``out``, or to a GeoPackage by its name.

    Patch features stay behind. Raises Cancelled, and leaves nothing, where ``cancel`` is set.
    """
    as_layer = out.suffix.lower() == _LAYER
    out = output_path(out, _LAYER if as_layer else geoparquet.SUFFIX)
    if not as_layer:
        geoparquet.require()
    # Read as it is at one moment; written later, since an index run waits for who reads.
    with IndexStore(index) as store, store.snapshot():
        rasters = [
            PartRaster(
                replace(record, recorded_path=str(record.path)),
                coverage.merged(store.windows_done(record)),
            )
            for record in store.rasters()
        ]
        header = replace(store.header, keep_patches=False)
        arrays = loaded(store)
        cells = tiles.cells(store, arrays.ids)
    total = len(arrays.ids)

    def counted(done: int) -> None:
        if cancel is not None and cancel.is_set():
            raise Cancelled.of("export_cancelled")
        progress(done, total, 0.0, "")

    kind = kinds.EMBEDDINGS if as_layer else kinds.PARQUET
    with Outputs([index]).reserve(out, kind).written() as temporary:
        rows = _rows(arrays, cells)
        if as_layer:
            names = [raster.record.path.name for raster in rasters]
            with database_errors(out):
                count = embedding_layer.write(temporary, index, header, names, rows, counted)
        else:
            count = geoparquet.write(temporary, header, rasters, rows, counted)
    return {"index": str(index), "path": str(out), "tiles": count, "bytes": out.stat().st_size}


def _rows(index: LoadedIndex, cells: np.ndarray) -> Iterator[Rows]:
    """Yield the tiles of ``index``; ``cells`` int64 [n, 2] are their rows and columns."""
    footprints = [Footprints(place, index.header.crs) for place in index.places]
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
    if holds_something(out) and not overwrite:
        raise BadInput.of("output_exists", path=str(out))
    for source in sources:
        if not source.exists():
            raise BadInput.of("parts_missing", path=str(source))
    inputs = [file for source in sources for file in files_of(source)]
    output = Outputs(inputs).reserve(out, kinds.INDEX)
    with lock.writing(out), output.written() as temporary:
        parts = Parts(*sources)
        IndexWriter.create(temporary, replace(parts.header, schema=SCHEMA))
        with IndexWriter(temporary) as store:
            # One commit: nobody sees the file before it is whole, and of thousands of parts each
            # would wait for the disk three times.
            with store.transaction():
                _import(store, parts)
            tiles = sum(store.tile_counts().values())
            rasters = len(store.rasters())
    return {"index": str(out), "tiles": tiles, "rasters": rasters}


def _import(store: IndexWriter, parts: Parts) -> None:
    records, footprints, left = [], [], []
    theirs = parts.rasters()
    for record, ranges in zip(theirs, parts.parts):
        records.append(store.add_raster(record))
        footprints.append(Footprints(record.place, store.header.crs))
        left.append((record.grids(store.header.tiling), coverage.merged([ranges_done(ranges)])))
    numbers = [[] for _ in records]
    for rows in parts.rows():
        for begin in range(0, len(rows.ids), _BLOCK):
            for number in np.unique(rows.raster[begin : begin + _BLOCK]):
                mine = begin + np.nonzero(rows.raster[begin : begin + _BLOCK] == number)[0]
                some = rows.only(mine)
                with damage(parts.path):
                    windows = coverage.of_tiles(
                        left[number][0], some.scales, some.rows, some.columns
                    )
                numbers[number].append(windows)
                block = _block(some, windows)
                corners = footprints[number].corners(block.boxes)
                store.commit_block(records[number], block, corners, None)
    for number, (record, (grids, ranges)) in enumerate(zip(records, left)):
        done = coverage.marked([ranges], coverage.window_count(grids))
        if numbers[number]:
            done[np.concatenate(numbers[number])] = False
        rest = np.nonzero(done)[0]
        empty = _block(rows.only(np.zeros(0, np.int64)), rest)
        store.commit_block(record, empty, np.zeros((0, 4, 2)), theirs[number].validity)


def _block(rows: Rows, windows: np.ndarray) -> BlockRows:
    return BlockRows(
        windows=windows,
        boxes=rows.boxes,
        scales=rows.scales,
        rows=rows.rows,
        columns=rows.columns,
        valid=rows.valid,
        globals=rows.globals,
        sketches=rows.sketches,
        bounds=rows.bounds,
        normaliser=rows.normaliser,
    )
