"""An index in memory: the arrays that a search works on."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

from rs_textsearch.engine.errors import BadInput
from rs_textsearch.engine.index.records import Header, RasterRecord
from rs_textsearch.engine.place import Place


@dataclass
class LoadedIndex:
    """The tiles of an index in the order of their ids.

    ``ids`` int64 [n]; ``raster`` int64 [n] position in ``rasters``; ``boxes`` float64 [n, 4]
    ``x0, y0, x1, y1`` in raster pixels; ``scale``, ``valid`` float64 [n]; ``globals`` float32
    [n, dim]; ``sketches`` [n, k, dim] float32 or float16; ``bounds`` float32 [n, 2];
    ``normaliser`` float32 [n] where the index has one.
    """

    path: Path
    header: Header
    rasters: list[RasterRecord]
    ids: np.ndarray = field(repr=False)
    raster: np.ndarray = field(repr=False)
    boxes: np.ndarray = field(repr=False)
    scale: np.ndarray = field(repr=False)
    valid: np.ndarray = field(repr=False)
    globals: np.ndarray = field(repr=False)
    sketches: np.ndarray = field(repr=False)
    bounds: np.ndarray = field(repr=False)
    generation: int = 0
    normaliser: np.ndarray | None = field(default=None, repr=False)

    @property
    def places(self) -> list[Place]:
        """Where each raster lies."""
        return [record.place for record in self.rasters]

    @property
    def keeps_patches(self) -> bool:
        """Whether the patch features of its tiles are kept, for exact scores."""
        return self.header.keep_patches

    def positions(self, tiles: list[int] | tuple[int, ...]) -> np.ndarray:
        """Return the positions of tile ids; raises :class:`BadInput` for an unknown one."""
        last = int(self.ids[-1])
        # Numbers beyond the last id may be too large for an array.
        wanted = np.array([tile if 0 < tile <= last else 0 for tile in tiles], np.int64)
        found = np.searchsorted(self.ids, wanted)
        for tile, known in zip(tiles, self.ids[found] == wanted):
            if not known:
                raise BadInput(
                    f"The index {self.path} has no tile {tile}.",
                    "Take the tile's number from the results of a search in this index.",
                )
        return found
