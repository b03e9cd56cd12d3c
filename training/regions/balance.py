"""No class may fill the training images: what is over its share is left out, by chance."""

from __future__ import annotations

import numpy as np

from training.regions.tiles import Tiles


def labels_of(tiles: Tiles) -> np.ndarray:
    """The class that a tile goes by, int [n]: the rarest of those that it shows, -1 for none."""
    counts = tiles.shows.sum(axis=0)
    order = np.argsort(counts, kind="stable")
    first = tiles.shows[:, order].argmax(axis=1)
    return np.where(tiles.shows.any(axis=1), order[first], -1)


def share_of(labels: np.ndarray, most: float) -> float:
    """The share that a class may have: ``most``, or half as much again as its even share.

    Of two classes one may have three quarters, and one alone all.
    """
    return min(1.0, max(most, 1.5 / max(len(np.unique(labels[labels >= 0])), 1)))


def over_share(labels: np.ndarray, most: float, seed: int) -> np.ndarray:
    """Which images, of ``labels`` int [n], are left out so that no class has more than its share.

    bool [n]; images of no class (-1) neither count nor go.
    """
    out = np.zeros(len(labels), bool)
    share = share_of(labels, most)
    names, counts = np.unique(labels[labels >= 0], return_counts=True)
    if share >= 1 or not len(counts):
        return out
    # The most images of a class with which it has its share of all that are left.
    room = next(
        room
        for room in range(int(counts.max()), 0, -1)
        if room <= share * np.minimum(counts, room).sum()
    )
    random = np.random.default_rng(seed)
    for name in names[counts > room]:
        out[random.permutation(np.flatnonzero(labels == name))[room:]] = True
    return out
