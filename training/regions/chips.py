"""The pixels of tiles, read as an index of the raster reads them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

import numpy as np

from rs_textsearch.engine.reading.picture import window
from rs_textsearch.engine.reading.raster import Raster
from rs_textsearch.engine.reading.reader import read_ahead, read_blocks
from rs_textsearch.engine.reading.stretch import Stretch
from training.regions.scenes import Scene
from training.regions.sizes import Size
from training.regions.tiles import Tiles, grid_of

LEAST_VALID = 0.5
"""Share of a tile's pixels that hold data: with less, its captions tell of what is not to be seen.
"""
_BLOCK = 32
"""Windows that are held at a time."""


def chips(
    scene: Scene, tiles: Tiles, sizes: Sequence[Size], overlap: float, side: int
) -> Iterator[tuple[int, np.ndarray | None]]:
    """Yield of each tile of a raster its number and its pixels, uint8 ``[side, side, 3]``.

    ``None`` stands for one that has too few pixels with data. The file is read once from top to
    bottom for the tiles of grids, and once for each of the others.

    Raises:
        EngineError: the file is damaged.
    """
    with scene.opened() as (raster, stretch):
        yield from _of_grids(scene, raster, stretch, tiles, sizes, overlap, side)
        for number in np.flatnonzero(tiles.row < 0).tolist():
            pixels, mask = window(raster, stretch, tuple(tiles.boxes[number].tolist()), side)
            valid = 1.0 if mask is None else mask.mean()
            yield number, pixels if valid >= LEAST_VALID else None


def _of_grids(
    scene: Scene,
    raster: Raster,
    stretch: Stretch,
    tiles: Tiles,
    sizes: Sequence[Size],
    overlap: float,
    side: int,
) -> Iterator[tuple[int, np.ndarray | None]]:
    """Yield the tiles that are windows of a grid, in the order in which the file has them."""
    grids, numbers = [], {}
    for size_number in np.unique(tiles.size[tiles.row >= 0]).tolist():
        of = np.flatnonzero((tiles.size == size_number) & (tiles.row >= 0))
        grid = grid_of(scene, sizes[size_number], overlap)
        wanted = np.zeros(grid.shape, bool)
        wanted[tiles.row[of], tiles.column[of]] = True
        numbers |= {
            (len(grids), int(tiles.row[i]), int(tiles.column[i])): int(i) for i in of
        }
        grids.append(replace(grid, chosen=wanted))
    if not grids:
        return
    with read_ahead(read_blocks(raster, stretch, grids, side, _BLOCK)) as blocks:
        for block in blocks:
            keys = zip(block.grid.tolist(), block.rows.tolist(), block.columns.tolist())
            for key, pixels, valid in zip(keys, block.tiles, block.valid, strict=True):
                yield numbers.pop(key), pixels if valid >= LEAST_VALID else None
    for number in numbers.values():  # windows without any valid pixel are not given
        yield number, None
