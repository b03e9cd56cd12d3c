"""The tiles that show what went right and what went wrong: best hits, false alarms, misses."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
import shapely

from rs_textsearch.engine.evaluating.relevance import Relevance
from rs_textsearch.engine.searching import ranking
from rs_textsearch.engine.searching.archive import Archive

SHOWN = 5
"""Of each kind."""


@dataclass(frozen=True)
class Examples:
    """Positions of tiles, without those that overlap a better one, and ``ranks`` int64 [n] of all.

    ``right`` are the best relevant tiles, ``wrong`` the best others; ``missed`` are, of regions of
    which no tile is among the first so many as there are relevant ones, the best tiles.
    """

    right: list[int]
    wrong: list[int]
    missed: list[int]
    ranks: np.ndarray = field(repr=False)

    @classmethod
    def of(cls, archive: Archive, one: Relevance, scores: np.ndarray) -> Examples:
        """Return those of a class by the ``scores`` float [n] of the tiles of ``archive``."""
        ranks = np.zeros(len(scores), np.int64)
        counted = np.flatnonzero(one.counted)
        order = counted[np.lexsort((counted, -scores[counted]))]
        ranks[order] = np.arange(1, len(order) + 1)
        wrong = one.counted & ~one.relevant
        return cls(
            *(ranking.ranked(archive, scores, SHOWN, some).tolist()
              for some in (one.relevant, wrong)),
            _missed(archive, one, ranks),
            ranks,
        )  # fmt: skip


def _missed(archive: Archive, one: Relevance, ranks: np.ndarray) -> list[int]:
    """Return the best tile of every region that was missed, the worst first."""
    best: list[int] = []
    for raster in dict.fromkeys(region.raster for region in one.regions):
        mine = np.flatnonzero(one.relevant & (archive.raster == raster))
        if not len(mine):
            continue
        tree = shapely.STRtree(shapely.box(*archive.boxes[mine].T))
        shapes = [region.shape for region in one.regions if region.raster == raster]
        number, tile = tree.query(shapes, predicate="intersects")
        for region in np.unique(number):
            of_region = mine[tile[number == region]]
            best.append(int(of_region[ranks[of_region].argmin()]))
    missed = [tile for tile in dict.fromkeys(best) if ranks[tile] > one.relevant.sum()]
    return sorted(missed, key=lambda tile: -ranks[tile])[:SHOWN]
