"""Examples of a search: tiles found again in their index as it is now, and encoded pictures."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from rs_textsearch.engine.errors import StaleIndex
from rs_textsearch.engine.example import Example, PictureExample, TileExample
from rs_textsearch.engine.index.arrays import LoadedIndex
from rs_textsearch.engine.notes import Note
from rs_textsearch.engine.place import LEAST_OVERLAP
from rs_textsearch.engine.searching.pictures import Encoded

SAME_PX = 1e-3
"""Edges that differ by less, in raster pixels, are the same."""


@dataclass(frozen=True)
class Examples:
    """Tiles by their index and their ``positions`` there, and the embeddings of ``pictures``.

    ``notes`` say which tiles changed, and what is to be known of pictures.
    """

    indexes: tuple[LoadedIndex, ...] = ()
    positions: tuple[int, ...] = ()
    pictures: tuple[np.ndarray, ...] = ()
    notes: tuple[Note, ...] = ()

    @classmethod
    def of(
        cls,
        examples: Sequence[Example],
        opened: Callable[[Path], LoadedIndex],
        encoded: Callable[[PictureExample], Encoded],
        model: str,
    ) -> Examples:
        """Find the tiles of ``examples`` in their indexes, and have their pictures encoded.

        Both are of the model whose id is ``model``. Raises BadInput for a tile that there never was
        or a picture that cannot be used, and StaleIndex for a tile that is gone or that another
        model encoded.
        """
        tiles = [example for example in examples if isinstance(example, TileExample)]
        indexes = [opened(tile.index) for tile in tiles]
        for index in indexes:
            if index.header.bundle.id != model:
                raise StaleIndex.of(
                    "example_model", path=str(index.path), model=str(index.header.bundle)
                )
        found = [position(index, tile) for index, tile in zip(indexes, tiles)]
        pictures = [encoded(each) for each in examples if not isinstance(each, TileExample)]
        return cls(
            tuple(indexes),
            tuple(place for place, _ in found),
            tuple(picture.embedding for picture in pictures),
            (
                *(note for _, note in found if note is not None),
                *(note for picture in pictures for note in picture.notes),
            ),
        )

    def __bool__(self) -> bool:
        return bool(self.positions or self.pictures)

    @property
    def embeddings(self) -> np.ndarray:
        """The embeddings float32 [m, dim]."""
        tiles = [i.globals[row] for i, row in zip(self.indexes, self.positions)]
        return np.array([*tiles, *self.pictures])


def position(index: LoadedIndex, example: TileExample) -> tuple[int, Note | None]:
    """Return where an example is in ``index``, and a note where another tile stands for it.

    A tile's number holds for the state of the index in which it was seen, and where no state is
    known. In another state the tile is the one that lies where it lay.
    """
    if example.raster is None or example.box is None or example.state in (None, index.state):
        return int(index.positions([example.tile])[0]), None
    place, shared = index.nearest(example.raster, example.box)
    if shared < LEAST_OVERLAP:
        raise StaleIndex.of(
            "example_gone",
            path=str(index.path),
            tile=str(example.tile),
            raster=str(example.raster),
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
