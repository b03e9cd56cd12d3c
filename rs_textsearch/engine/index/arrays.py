"""An index in memory: the arrays that a search works on."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

from rs_textsearch.engine.errors import BadInput
from rs_textsearch.engine.index.records import Header, RasterRecord
from rs_textsearch.engine.notes import Note
from rs_textsearch.engine.paths import resolved
from rs_textsearch.engine.place import Place


@dataclass
class LoadedIndex:
    """The tiles of an index in the order of their ids.

    ``ids`` int64 [n]; ``raster`` int64 [n] position in ``rasters``; ``boxes`` float64 [n, 4]
    ``x0, y0, x1, y1`` in raster pixels; ``scale``, ``valid`` float64 [n]; ``globals`` float32
    [n, dim]; ``sketches`` [n, k, dim] float32 or float16; ``bounds`` float32 [n, 2];
    ``normaliser`` float32 [n] where the index has one. ``state`` is the index's when it was read;
    ``removed`` tiles are missing because their rows were removed from the layer by hand, and
    ``foreign`` rows were added to it that are no tiles.
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
    normaliser: np.ndarray | None = field(default=None, repr=False)
    state: str = ""
    removed: int = 0
    foreign: int = 0

    @property
    def notes(self) -> list[Note]:
        """What somebody who searches it should know."""
        return edits(self.path, self.removed, self.foreign)

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
                raise BadInput.of("index_no_tile", path=str(self.path), tile=str(tile))
        return found

    def nearest(self, raster: Path, box: tuple[float, float, float, float]) -> tuple[int, float]:
        """Return the position of the tile of ``raster`` that is most like the pixel ``box``.

        And the share of the area that both cover together in which they agree: 1 where the tile
        is the same, 0 where the index has none there.
        """
        known = resolved(raster)
        numbers = [
            number
            for number, record in enumerate(self.rasters)
            if record.recorded_path == str(raster) or resolved(record.path) == known
        ]
        mine = np.flatnonzero(np.isin(self.raster, numbers))
        if not len(mine):
            return 0, 0.0
        boxes = self.boxes[mine]
        low, high = np.maximum(boxes[:, :2], box[:2]), np.minimum(boxes[:, 2:], box[2:])
        both = np.maximum(high - low, 0).prod(axis=1)
        area = (boxes[:, 2:] - boxes[:, :2]).prod(axis=1) + (box[2] - box[0]) * (box[3] - box[1])
        shares = both / np.maximum(area - both, np.finfo(float).tiny)
        best = int(shares.argmax())
        return int(mine[best]), float(shares[best])


def edits(path: Path, removed: int, foreign: int) -> list[Note]:
    """Return notes on what was edited by hand in the layer of the index ``path``."""
    notes = []
    if removed:
        notes.append(Note.of("tiles_removed", path=str(path), n=removed))
    if foreign:
        notes.append(Note.of("rows_added", path=str(path), n=foreign))
    return notes
