"""Square blocks of the ground: neighbours are alike, so what is compared is split by blocks.

A model that was trained on a place is not evaluated next door, and an interval comes from drawing
blocks, not tiles (Roberts et al., Ecography 40, 2017, on cross-validation of spatial data).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from rs_textsearch.engine.place import Place
from rs_textsearch.engine.reading.shapes import transformer_of

SHARES = (0.6, 0.2, 0.2)
"""Of blocks for training, validation and test."""
_APART = 1e8
"""Metres between rasters that have no place on the Earth, so that they share no block."""


@dataclass(frozen=True)
class Ground:
    """A plane in metres onto which rasters of any systems are laid: true in area, centred on them.

    ``crs`` is its reference system, PROJ's Lambert azimuthal equal area.
    """

    crs: str

    @classmethod
    def under(cls, places: Sequence[Place]) -> Ground:
        """Return the plane whose centre is the mean of the rasters' on the globe."""
        vectors = []
        for place in places:
            if place.crs is not None:
                x, y = place.corners(np.array([[0, 0, place.width, place.height]]))[0].mean(axis=0)
                lon, lat = np.radians(transformer_of(place.crs, "EPSG:4326").transform(x, y))
                vectors.append([np.cos(lat) * np.cos(lon), np.cos(lat) * np.sin(lon), np.sin(lat)])
        x, y, z = np.mean(vectors, axis=0) if vectors else (1.0, 0.0, 0.0)
        lon, lat = np.degrees([np.arctan2(y, x), np.arctan2(z, np.hypot(x, y))])
        return cls(f"+proj=laea +lat_0={lat:.4f} +lon_0={lon:.4f} +datum=WGS84 +units=m")

    def at(self, place: Place, pixels: np.ndarray, number: int = 0) -> np.ndarray:
        """Return metres float64 [n, 2] on the plane of the points ``pixels`` [n, 2] of a raster.

        Of a raster without reference system these are pixels, and far from those of every raster
        of another ``number``.
        """
        pixels = np.asarray(pixels, np.float64).reshape(-1, 2)
        if place.crs is None:
            return pixels + np.array([_APART * (number + 1), 0])
        a, b, c, d, e, f = place.transform
        x, y = pixels.T
        transformer = transformer_of(place.crs, self.crs)
        return np.column_stack(transformer.transform(a * x + b * y + c, d * x + e * y + f))


def block_of(points: np.ndarray, side: float) -> np.ndarray:
    """Return int64 [n], one number for all ``points`` [n, 2] in a square block of ``side``."""
    rows_columns = np.floor(np.asarray(points, np.float64) / side).astype(np.int64)
    return (rows_columns[:, 1] << 32) + rows_columns[:, 0]


def split_blocks(
    blocks: np.ndarray, shows: np.ndarray, shares: Sequence[float] = SHARES, seed: int = 0
) -> np.ndarray:
    """Return int64 [n], the number of each item's split: whole blocks go to one.

    ``blocks`` int64 [n] are those of the items, ``shows`` bool [n, classes] what each shows. The
    blocks of the rarest class are given out first, the richest of them to the split that lacks
    most of the class (Sechidis et al., ECML 2011, with blocks for examples), and each split gets a
    block of every class that has as many; then those that show nothing.
    """
    names, item_block = np.unique(blocks, return_inverse=True)
    counts = np.zeros((len(names), shows.shape[1]), np.float64)
    np.add.at(counts, item_block, shows)
    items = np.bincount(item_block, minlength=len(names)).astype(np.float64)
    shuffled = np.random.default_rng(seed).permutation(len(names))
    parts = np.asarray(shares, np.float64) / sum(shares)
    lacking = np.outer(parts, counts.sum(axis=0))
    room = parts * items.sum()
    chosen = np.full(len(names), -1)
    have = np.zeros((len(parts), shows.shape[1]), bool)

    def give(block: int, split: int) -> None:
        chosen[block] = split
        lacking[split] -= counts[block]
        room[split] -= items[block]
        have[split] |= counts[block] > 0

    for label in np.argsort((counts > 0).sum(axis=0), kind="stable"):
        free = [b for b in shuffled if chosen[b] < 0 and counts[b, label] > 0]
        for block in sorted(free, key=lambda b: -counts[b, label]):
            without = np.flatnonzero(~have[:, label])
            among = without if len(without) else np.arange(len(parts))
            give(block, max(among, key=lambda s: (lacking[s, label], room[s])))
    for block in shuffled:
        if chosen[block] < 0:
            give(block, int(np.argmax(room)))
    return chosen[item_block]
