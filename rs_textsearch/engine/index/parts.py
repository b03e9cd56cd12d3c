"""Indexes as GeoParquet: one file, or a folder of parts, searched like any other index."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np

from rs_textsearch.engine.errors import BadInput, StaleIndex
from rs_textsearch.engine.index import coverage, geoparquet, part_rows
from rs_textsearch.engine.index.agreement import check_same
from rs_textsearch.engine.index.arrays import LoadedIndex
from rs_textsearch.engine.index.geoparquet import PartRaster, Rows
from rs_textsearch.engine.index.records import RasterRecord, damage
from rs_textsearch.engine.index.store import IndexStore
from rs_textsearch.engine.reading.validity import ValidityMap


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

    A raster that several files hold is one raster, and a tile that several hold, one of which is
    a copy, is one tile. Raises BadInput for no files, StaleIndex for files of different models or
    tilings, or of a raster before and after it changed.
    """

    def __init__(self, path: Path, *others: Path) -> None:
        self.path = path
        self.files = [file for one in (path, *others) for file in files_of(one)]
        if not self.files or not self.files[0].is_file():
            raise BadInput.of("parts_none", path=str(path), suffix=geoparquet.SUFFIX)
        footers = [geoparquet.read_footer(file) for file in self.files]
        self.header = footers[0][0]
        self._places: list[np.ndarray] = []
        merged: dict[str, list[PartRaster]] = {}
        numbers: dict[str, int] = {}
        for file, (header, rasters) in zip(self.files, footers):
            check_same(file, header, replace(self.header, keep_patches=False))
            paths = [raster.record.recorded_path for raster in rasters]
            for raster_path, raster in zip(paths, rasters):
                merged.setdefault(raster_path, []).append(raster)
                numbers.setdefault(raster_path, len(numbers))
            self._places.append(np.array([numbers[p] for p in paths], np.int64))
        self.parts = list(merged.values())
        for same in self.parts:
            first = same[0].record
            if any(part.record.fingerprint != first.fingerprint for part in same):
                raise StaleIndex.of("parts_of_both", path=str(path), raster=str(first.path))
        self._twice = [n for n, same in enumerate(self.parts) if _overlap(same)]

    def __enter__(self) -> Parts:
        return self

    def __exit__(self, *_: object) -> None:
        pass

    def rasters(self) -> list[RasterRecord]:
        """Return the rasters in the order of the files."""
        with damage(self.path):
            return [_record(number, parts) for number, parts in enumerate(self.parts, 1)]

    def tile_counts(self) -> dict[int, int]:
        """Return the number of tiles of every raster id."""
        counts = np.zeros(len(self.parts), np.int64)
        if self._twice:
            for rows in self.rows():
                counts += np.bincount(rows.raster, minlength=len(counts))
            return dict(enumerate(counts.tolist(), 1))
        for file, places in zip(self.files, self._places):
            found = part_rows.read_rasters(file, len(places))
            counts += np.bincount(places[found], minlength=len(counts))
        return dict(enumerate(counts.tolist(), 1))

    def layer_rows(self) -> int:
        """Return the number of rows, which nobody edits."""
        return sum(self.tile_counts().values())

    def state(self) -> str:
        """Return what is another one when the parts have changed."""
        return hashlib.blake2b(repr(state(self.path)).encode(), digest_size=12).hexdigest()

    def rows(self) -> Iterator[Rows]:
        """Yield the rows of every file, ``raster`` being the position in ``rasters``.

        Tile numbers of a single file are its own; those of several files follow one another.
        """
        dim, last = self.header.bundle.dim, 0
        seen: dict[int, np.ndarray] = {}
        for file, places in zip(self.files, self._places):
            rows = part_rows.read_rows(file, dim, len(places))
            rows = replace(rows, raster=places[rows.raster])
            if self._twice:
                with damage(file):
                    rows = self._unseen(rows, seen)
            if len(self.files) > 1:
                rows = replace(rows, ids=np.arange(len(rows.ids)) + last + 1)
            last += len(rows.ids)
            yield rows

    def _unseen(self, rows: Rows, seen: dict[int, np.ndarray]) -> Rows:
        """Return the tiles that no file before had; ``seen`` marks windows, raster by raster."""
        keep = np.ones(len(rows.ids), bool)
        for number in self._twice:
            mine = np.flatnonzero(rows.raster == number)
            grids = self.parts[number][0].record.grids(self.header.tiling)
            windows = coverage.of_tiles(
                grids, rows.scales[mine], rows.rows[mine], rows.columns[mine]
            )
            before = seen.setdefault(number, np.zeros(coverage.window_count(grids), bool))
            keep[mine] = ~before[windows]
            before[windows] = True
        return rows.only(keep)


def open_index(path: Path) -> IndexStore | Parts:
    """Open an index of either kind to read its header, rasters and numbers of tiles."""
    return Parts(path) if is_parts(path) else IndexStore(path)


def load_parts(path: Path) -> LoadedIndex:
    """Read GeoParquet files into memory; raises BadInput where they hold no tile."""
    parts = Parts(path)
    rows = [part for part in parts.rows() if len(part.ids)]
    if not rows:
        raise BadInput.of("index_empty", path=str(path))

    if len({part.sketches.shape[1] for part in rows}) > 1:
        raise BadInput.of("parts_of_ranks", path=str(path))

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
        state=parts.state(),
    )


def ranges_done(parts: Sequence[PartRaster]) -> np.ndarray:
    """Return the ranges int64 [r, 2] of all windows that parts of one raster deal with."""
    return np.concatenate([part.ranges for part in parts])


def _overlap(parts: Sequence[PartRaster]) -> bool:
    """Whether two parts of a raster deal with one window."""
    ranges = ranges_done(parts)
    return np.diff(ranges).sum() != np.diff(coverage.merged([ranges])).sum()


def _record(number: int, parts: list[PartRaster]) -> RasterRecord:
    first = parts[0].record
    validity = ValidityMap(first.cells)
    packed = [part.record.validity for part in parts if part.record.validity is not None]
    for one in packed:
        validity.merge(one)
    ranges = ranges_done(parts)
    done = int(coverage.marked([ranges], int(ranges.max(initial=0))).sum())
    total = max(done, *(part.record.total for part in parts))
    return replace(
        first, id=number, total=total, done=done, validity=validity.pack() if packed else None
    )
