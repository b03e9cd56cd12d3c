"""A block: the tiles that an index commits in one transaction."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np


@dataclass(frozen=True)
class BlockRows:
    """A block to commit: ``n`` tiles of the ``windows`` int64 [m] that it deals with.

    ``boxes`` float64 [n, 4] in raster pixels, ``globals`` [n, dim], ``sketches`` [n, k, dim],
    ``bounds`` [n, 2]; ``scales``, ``rows``, ``columns``, ``valid`` [n]. ``validity`` is what is
    known by now about where the raster is valid, packed, if that is more than before. ``waited``
    are the seconds for which the encoder had no tiles. ``patches`` [n, P, dim] where they are
    kept; ``normaliser`` [n] where the bundle has a bank.
    """

    windows: np.ndarray
    boxes: np.ndarray
    scales: np.ndarray
    rows: np.ndarray
    columns: np.ndarray
    valid: np.ndarray
    globals: np.ndarray
    sketches: np.ndarray
    bounds: np.ndarray
    validity: bytes | None = None
    waited: float = 0.0
    patches: np.ndarray | None = None
    normaliser: np.ndarray | None = None
