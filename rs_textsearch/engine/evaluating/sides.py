"""The one or two models that are evaluated, each with its index of the same tiles."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from rs_textsearch.engine.evaluating.scoring import Asked, Scores
from rs_textsearch.engine.index.arrays import LoadedIndex
from rs_textsearch.engine.reading.aoi import AreaOfInterest
from rs_textsearch.engine.searching.archive import Archive
from rs_textsearch.engine.searching.taught import Taught
from rs_textsearch.engine.searching.within import ArchiveWithin


@dataclass(frozen=True)
class Side:
    """A model and what it says of each of the evaluated tiles.

    ``positions`` int64 [n] are those of the tiles in its own archive. Where the search was
    ``taught``, that takes the place of what is asked.
    """

    asked: Asked
    positions: np.ndarray = field(repr=False)
    taught: Taught | None = None

    def of_text(self, text: str) -> Scores:
        """Return its scores for a text, tile by tile of those that are evaluated."""
        if self.taught is not None:
            scores = self.asked.of_taught(self.taught)
        else:
            scores = self.asked.of_text(text)
        fair = None if scores.fair is None else scores.fair[self.positions]
        return Scores(scores.values[self.positions], fair, scores.unknown)

    def as_json(self) -> dict[str, Any]:
        """Return which model and which indexes these are."""
        bundle, indexes = self.asked.bundle, self.asked.archive.indexes
        return {
            "name": bundle.name,
            "version": bundle.version,
            "id": bundle.id,
            "title": str(bundle.card.raw.get("title") or bundle.name),
            "path": str(bundle.path),
            "indexes": [str(index.path) for index in indexes],
            "taught": self.taught is not None,
        }


def archive_of(indexes: Sequence[LoadedIndex], area: AreaOfInterest | None) -> Archive:
    """Return indexes as one archive, or what of it lies in an area."""
    archive = Archive(indexes)
    return archive if area is None else ArchiveWithin(archive, area)
