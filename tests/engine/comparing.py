"""Whether two indexes hold the same tiles."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from rs_textsearch.engine.index.arrays import LoadedIndex
from rs_textsearch.engine.index.loading import load


def keys(index: LoadedIndex) -> dict[tuple, int]:
    """The tiles by what they show, with the position of each."""
    names = [index.rasters[number].path.name for number in index.raster]
    tiles = zip(names, np.round(index.boxes, 6).tolist(), index.scale.tolist())
    return {(name, *box, scale): i for i, (name, box, scale) in enumerate(tiles)}


def same_tiles(first: Path, second: Path) -> bool:
    """Whether two indexes hold the same tiles with the same values, each once, in any order.

    Raises AssertionError that says what differs.
    """
    one, other = load(first), load(second)
    mine, theirs = keys(one), keys(other)
    assert len(mine) == len(one.ids) == len(other.ids) and mine.keys() == theirs.keys()
    order = [theirs[key] for key in mine]
    for name in ("valid", "globals", "sketches", "bounds"):
        assert np.array_equal(getattr(one, name), getattr(other, name)[order]), name
    assert [r.validity for r in one.rasters] == [r.validity for r in other.rasters]
    assert [r.done for r in one.rasters] == [r.done for r in other.rasters]
    return True
