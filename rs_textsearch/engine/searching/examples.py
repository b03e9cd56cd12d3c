"""Example tiles: places that were seen in results, found again in the index as it is now."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from rs_textsearch.engine.errors import StaleIndex
from rs_textsearch.engine.index.arrays import LoadedIndex
from rs_textsearch.engine.notes import Note
from rs_textsearch.engine.options import Example

LEAST_OVERLAP = 0.5
"""Shared area, of what two windows cover together, from which one may stand for the other."""
SAME_PX = 1e-3
"""Edges that differ by less, in raster pixels, are the same."""


@dataclass(frozen=True)
class Examples:
    """Tiles by their index and their ``positions`` there; ``notes`` on those that changed."""

    indexes: tuple[LoadedIndex, ...] = ()
    positions: tuple[int, ...] = ()
    notes: tuple[Note, ...] = ()

    @classmethod
    def of(
        cls, examples: Sequence[Example], opened: Callable[[Path], LoadedIndex], model: str
    ) -> Examples:
        """Find ``examples`` in their indexes, which are of the model whose id is ``model``.

        Raises BadInput for a tile that there never was, and StaleIndex for one that is gone or
        that another model encoded.
        """
        indexes = [opened(example.index) for example in examples]
        for index in indexes:
            if index.header.bundle.id != model:
                raise StaleIndex(
                    f"The example tile of {index.path} was encoded by another model "
                    f"({index.header.bundle}) than the tiles that are searched.",
                    "Choose an example from an index of the same model.",
                )
        found = [position(index, example) for index, example in zip(indexes, examples)]
        return cls(
            tuple(indexes),
            tuple(place for place, _ in found),
            tuple(note for _, note in found if note is not None),
        )

    @property
    def embeddings(self) -> np.ndarray:
        """The embeddings float32 [m, dim]."""
        return np.array([i.globals[row] for i, row in zip(self.indexes, self.positions)])


def position(index: LoadedIndex, example: Example) -> tuple[int, Note | None]:
    """Return where an example is in ``index``, and a note where another tile stands for it.

    A tile's number holds for the state of the index in which it was seen, and where no state is
    known. In another state the tile is the one that lies where it lay.
    """
    if example.raster is None or example.box is None or example.state in (None, index.state):
        return int(index.positions([example.tile])[0]), None
    place, shared = index.nearest(example.raster, example.box)
    if shared < LEAST_OVERLAP:
        raise StaleIndex(
            f"The index {index.path} changed: it has no tile any more where the example tile "
            f"{example.tile} of {example.raster} was.",
            "Choose the example again from the results of a search.",
        )
    if np.abs(index.boxes[place] - example.box).max() <= SAME_PX:
        return place, None
    return place, Note.of(
        "example",
        path=str(index.path),
        now=str(index.ids[place]),
        share=f"{shared:.0%}",
        then=str(example.tile),
    )
