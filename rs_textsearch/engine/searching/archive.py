"""Several indexes, built with one model, searched as one."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from rs_textsearch.engine.errors import StaleIndex
from rs_textsearch.engine.fingerprint import Watch
from rs_textsearch.engine.index.arrays import LoadedIndex
from rs_textsearch.engine.index.records import Header, RasterRecord
from rs_textsearch.engine.notes import Note
from rs_textsearch.engine.paths import identity
from rs_textsearch.engine.place import Place
from rs_textsearch.engine.searching.examples import Examples
from rs_textsearch.engine.searching.heatmap import Coverage
from rs_textsearch.engine.searching.lattice import Lattices

if TYPE_CHECKING:
    from rs_textsearch.engine.reading.aoi import AreaOfInterest


class Archive:
    """The tiles of all ``indexes`` one after the other; a *position* counts through all of them.

    ``raster`` int64 [n] position in ``rasters``; ``scene`` int64 [n] the same, but one number for
    a raster that several indexes hold; ``boxes`` float64 [n, 4]; ``scale``, ``valid`` float64 [n].
    What depends on the tiles alone and not on a query is computed once and kept. ``area`` is the
    one that they lie in, where not all tiles of the indexes are meant.
    """

    area: AreaOfInterest | None = None

    def __init__(self, indexes: Sequence[LoadedIndex]) -> None:
        """Raises :class:`StaleIndex` where two indexes were built with different models."""
        self.indexes = tuple(indexes)
        _check_one_model(self.indexes)
        self.starts = np.cumsum([0, *(len(index.ids) for index in self.indexes)])
        self._coverage: dict[int, tuple[np.ndarray, Coverage]] = {}
        self.rasters: list[RasterRecord] = []
        self.raster_index: list[int] = []
        raster = []
        for number, index in enumerate(self.indexes):
            raster.append(index.raster + len(self.rasters))
            self.rasters += index.rasters
            self.raster_index += [number] * len(index.rasters)
        self.raster = _joined(raster)
        self.boxes = _joined([index.boxes for index in self.indexes])
        self.scale = _joined([index.scale for index in self.indexes])
        self.valid = _joined([index.valid for index in self.indexes])

    def __len__(self) -> int:
        return int(self.starts[-1])

    @property
    def header(self) -> Header:
        """The first index's header; what it says about the bundle holds for all."""
        return self.indexes[0].header

    @cached_property
    def places(self) -> list[Place]:
        """Where each raster lies."""
        return [place for index in self.indexes for place in index.places]

    @cached_property
    def watches(self) -> list[Watch]:
        """What tells of each raster, search by search, whether it is as it was indexed."""
        return [Watch(record.fingerprint, record.path) for record in self.rasters]

    @cached_property
    def present(self) -> list[int]:
        """The rasters that have tiles."""
        return np.unique(self.raster).tolist()

    @cached_property
    def scene(self) -> np.ndarray:
        """The raster of every tile, the same number where two indexes hold the same raster."""
        known: list[int] = []
        by_file: dict[Path, list[int]] = {}
        for number, (record, place) in enumerate(zip(self.rasters, self.places)):
            before = by_file.setdefault(identity(record.path), [])
            # Indexes of two versions of PROJ, say, may write one reference system in two ways.
            same = (n for n in before if self.places[n] == place or self.places[n].agrees(place))
            known.append(next(same, number))
            if known[-1] == number:
                before.append(number)
        return np.array(known, np.int64)[self.raster]

    @cached_property
    def lattices(self) -> Lattices:
        """The tiles as grids, scene by scene."""
        return Lattices.of(self.boxes, self.scene)

    @cached_property
    def normaliser(self) -> np.ndarray | None:
        """The tiles' normaliser float32 [n] less its mean, ``None`` where an index has none.

        Less its mean, so that calibrated scores compare with those that are not.
        """
        found = self.normalisers
        return None if found is None else found - np.float32(self.normaliser_mean)

    @cached_property
    def normaliser_mean(self) -> float:
        """The mean of the normalisers, 0 where an index has none."""
        found = self.normalisers
        return 0.0 if found is None else float(found.mean(dtype=np.float64))

    @cached_property
    def normalisers(self) -> np.ndarray | None:
        """The tiles' normalisers float32 [n] as the indexes have them."""
        parts = [index.normaliser for index in self.indexes]
        return None if any(part is None for part in parts) else _joined(parts)

    def on_raster(self, raster: int) -> tuple[np.ndarray, Coverage]:
        """Return the positions of a raster's tiles, and which of them cover its cells."""
        if raster not in self._coverage:
            record, place = self.rasters[raster], self.places[raster]
            mine = np.flatnonzero(self.raster == raster)
            size, cells = (place.width, place.height), record.cells
            self._coverage[raster] = (mine, Coverage.of_cells(self.boxes[mine], size, cells))
        return self._coverage[raster]

    @property
    def doubts(self) -> list[Note]:
        """What is taken for granted about what is searched."""
        return []

    def asked(self, raster: int, shape: tuple[int, int]) -> np.ndarray | None:
        """Return which cells of a raster are searched, bool of ``shape``; ``None``: all are."""
        return None

    @property
    def keeps_patches(self) -> bool:
        """Whether every tile's patch features are kept."""
        return all(index.keeps_patches for index in self.indexes)

    def each(self, function: Callable[[LoadedIndex], np.ndarray]) -> np.ndarray:
        """Return ``function`` [..., n] of the tiles, computed index by index."""
        return _joined([function(index) for index in self.indexes], axis=-1)

    def embeddings(self, positions: np.ndarray) -> np.ndarray:
        """Return the embeddings float32 [m, dim] of tiles."""
        return np.array([index.globals[row] for index, row in self._rows(positions)])

    def sketches(self, positions: np.ndarray) -> np.ndarray:
        """Return the sketches float16 [m, k, dim] of tiles."""
        return np.array([index.sketches[row] for index, row in self._rows(positions)])

    def _rows(self, positions: np.ndarray) -> Iterator[tuple[LoadedIndex, int]]:
        numbers = np.searchsorted(self.starts, positions, side="right") - 1
        rows = (positions - self.starts[numbers]).tolist()
        return ((self.indexes[number], row) for number, row in zip(numbers.tolist(), rows))

    def positions(self, *examples: Examples) -> np.ndarray:
        """Return the positions int64 [m] of those examples whose index is one of the indexes."""
        starts = {id(index): int(start) for start, index in zip(self.starts, self.indexes)}
        found = [
            starts[id(index)] + position
            for some in examples
            for index, position in zip(some.indexes, some.positions)
            if id(index) in starts
        ]
        return np.array(found, np.int64)

    def where(self, positions: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Return the numbers of the indexes of ``positions``, and the tiles' ids in these."""
        number = np.searchsorted(self.starts, positions, side="right") - 1
        ids = np.zeros(len(positions), np.int64)
        for i, index in enumerate(self.indexes):
            mine = number == i
            ids[mine] = index.ids[positions[mine] - self.starts[i]]
        return number, ids


def _joined(parts: list[np.ndarray], axis: int = 0) -> np.ndarray:
    return parts[0] if len(parts) == 1 else np.concatenate(parts, axis=axis)


def _check_one_model(indexes: Sequence[LoadedIndex]) -> None:
    first = indexes[0]
    for index in indexes[1:]:
        old, new = first.header.bundle, index.header.bundle
        if old.id != new.id:
            raise StaleIndex.of(
                "models_differ",
                first=str(first.path),
                second=str(index.path),
                one=str(old),
                other=str(new),
            )
