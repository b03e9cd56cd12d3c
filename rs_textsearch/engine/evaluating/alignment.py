"""Tiles of two archives that are the same: what is compared is compared on the same tiles."""

from __future__ import annotations

import numpy as np

from rs_textsearch.engine.errors import BadInput
from rs_textsearch.engine.paths import identity
from rs_textsearch.engine.searching.archive import Archive

_DIGITS = 2
"""Edges that differ by less than this many decimals of a pixel are one edge."""


def aligned(archive: Archive, other: Archive) -> np.ndarray:
    """Return the position in ``other`` of every tile of ``archive``, int64 [n].

    Raises :class:`BadInput` where ``other`` lacks a raster or a tile; it may have more of them.
    """
    result = np.zeros(len(archive), np.int64)
    rasters = {identity(other.rasters[raster].path): raster for raster in other.present}
    for raster in archive.present:
        path = archive.rasters[raster].path
        theirs = rasters.get(identity(path))
        if theirs is None:
            raise BadInput.of(
                "other_without_raster", path=_names(other), raster=str(path)
            )
        positions = np.flatnonzero(other.raster == theirs)
        known = dict(zip(_keys(other.boxes[positions]), positions.tolist()))
        mine = np.flatnonzero(archive.raster == raster)
        found = [known.get(key, -1) for key in _keys(archive.boxes[mine])]
        if -1 in found:
            raise BadInput.of(
                "other_tiles", first=_names(archive), second=_names(other), raster=str(path),
                n=found.count(-1), all=len(found),
            )  # fmt: skip
        result[mine] = found
    return result


def _keys(boxes: np.ndarray) -> list[tuple[float, ...]]:
    return [tuple(box) for box in np.round(boxes, _DIGITS).tolist()]


def _names(archive: Archive) -> str:
    return ", ".join(str(index.path) for index in archive.indexes)
