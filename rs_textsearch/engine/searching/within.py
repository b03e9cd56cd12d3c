"""The part of an archive that lies in an area, searched as if there were no other tiles.

One rule holds for everything that a search tells: a tile is searched where its centre lies in the
area, or on its edge, and a heatmap has a value where the centre of its cell does. Ranks, shares,
z-scores, presence and what is not wanted are those of these tiles: an index that held no other
would give the same answer.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property

import numpy as np
import shapely

from rs_textsearch.engine.errors import BadInput
from rs_textsearch.engine.fingerprint import Watch
from rs_textsearch.engine.index.arrays import LoadedIndex
from rs_textsearch.engine.notes import Note
from rs_textsearch.engine.reading.aoi import AreaOfInterest, inside, met
from rs_textsearch.engine.searching.archive import Archive
from rs_textsearch.engine.searching.examples import Examples
from rs_textsearch.engine.searching.heatmap import Coverage
from rs_textsearch.engine.searching.lattice import Lattice, Lattices


class ArchiveWithin(Archive):
    """The tiles of ``whole`` in ``area``; a *position* counts through these alone."""

    def __init__(self, whole: Archive, area: AreaOfInterest) -> None:
        """Raises :class:`BadInput` where there are none, or the area cannot be placed."""
        self.whole, self.area = whole, area
        self.indexes, self.rasters = whole.indexes, whole.rasters
        self.raster_index = whole.raster_index
        self._chosen = _centres_in(whole, area)
        self._at = np.flatnonzero(self._chosen)
        self._coverage: dict[int, tuple[np.ndarray, Coverage]] = {}
        self.raster, self.boxes = whole.raster[self._at], whole.boxes[self._at]
        self.scale, self.valid = whole.scale[self._at], whole.valid[self._at]

    def __len__(self) -> int:
        return len(self._at)

    @property
    def doubts(self) -> list[Note]:
        """What is taken for granted about where the area lies."""
        notes = (self.area.doubt(self.places[raster]) for raster in self.present)
        return list({note.code: note for note in notes if note is not None}.values())

    @property
    def watches(self) -> list[Watch]:
        """Those of the whole: another area is asked about the same files."""
        return self.whole.watches

    @cached_property
    def scene(self) -> np.ndarray:
        """As that of the whole."""
        return self.whole.scene[self._at]

    @cached_property
    def lattices(self) -> Lattices:
        """Those of the whole, with fewer tiles."""
        whole = self.whole.lattices
        return whole if len(self) == len(self.whole) else whole.only(self._chosen)

    @cached_property
    def normalisers(self) -> np.ndarray | None:
        """As those of the whole."""
        found = self.whole.normalisers
        return None if found is None else found[self._at]

    def on_raster(self, raster: int) -> tuple[np.ndarray, Coverage]:
        """Return the positions of a raster's tiles, and which of them cover its cells."""
        if raster not in self._coverage:
            mine, coverage = self.whole.on_raster(raster)
            chosen = self._chosen[mine]
            self._coverage[raster] = (
                np.searchsorted(self._at, mine[chosen]), coverage.only(chosen)
            )  # fmt: skip
        return self._coverage[raster]

    def asked(self, raster: int, shape: tuple[int, int]) -> np.ndarray:
        """Return which of ``shape`` cells of a raster have their centre in the area."""
        place, (rows, columns) = self.places[raster], shape
        xs = (np.arange(columns) + 0.5) * (place.width / columns)
        ys = (np.arange(rows) + 0.5) * (place.height / rows)
        return inside(self.area.on(place, self.rasters[raster].path), xs, ys)

    def each(self, function: Callable[[LoadedIndex], np.ndarray]) -> np.ndarray:
        """Return ``function`` [..., n] of the tiles; it is computed for the whole."""
        return self.whole.each(function)[..., self._at]

    def embeddings(self, positions: np.ndarray) -> np.ndarray:
        """Return the embeddings float32 [m, dim] of tiles."""
        return self.whole.embeddings(self._at[positions])

    def sketches(self, positions: np.ndarray) -> np.ndarray:
        """Return the sketches float16 [m, k, dim] of tiles."""
        return self.whole.sketches(self._at[positions])

    def positions(self, *examples: Examples) -> np.ndarray:
        """Return the positions int64 [m] of those examples that lie in the area."""
        found = self.whole.positions(*examples)
        return np.searchsorted(self._at, found[self._chosen[found]])

    def where(self, positions: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Return the numbers of the indexes of ``positions``, and the tiles' ids in these."""
        return self.whole.where(self._at[positions])


def _centres_in(archive: Archive, area: AreaOfInterest) -> np.ndarray:
    """Return which tiles have their centre in the area, bool [n].

    Raises :class:`BadInput` where none has.
    """
    chosen = np.zeros(len(archive), bool)
    shapes: dict[int, shapely.Geometry] = {}
    for lattice in archive.lattices.all:
        if lattice.scene not in shapes:
            raster = int(archive.raster[lattice.tiles[0]])
            path = archive.rasters[raster].path
            shapes[lattice.scene] = area.on(archive.places[raster], path)
        shape = shapes[lattice.scene]
        xs, ys = (lattice.left + lattice.right) / 2, (lattice.top + lattice.bottom) / 2
        chosen[lattice.tiles] = inside(shape, xs, ys)[lattice.row, lattice.column]
    if chosen.any():
        return chosen
    touching = sum(_touching(lattice, shapes[lattice.scene]) for lattice in archive.lattices.all)
    paths = ", ".join(str(index.path) for index in archive.indexes)
    if touching:
        raise BadInput.of("searched_small", path=paths, n=touching)
    if area.boxed and area.crs is not None:
        raise BadInput.of("searched_outside_box", path=paths, crs=area.crs)
    raise BadInput.of("searched_outside", path=paths)


def _touching(lattice: Lattice, shape: shapely.Geometry) -> int:
    """Return how many tiles touch the area."""
    found = met(shape, lattice.left, lattice.top, lattice.right, lattice.bottom)
    return int(found[lattice.row, lattice.column].sum())
