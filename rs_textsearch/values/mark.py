"""What people say of tiles that a search found: this one is right, that one is wrong."""

from __future__ import annotations

from dataclasses import dataclass

from .example import TileExample

RIGHT, WRONG = "right", "wrong"
"""The verdicts, as they are written to files and as the engine and ``training`` read them."""


@dataclass(frozen=True)
class Mark:
    """The verdict on one tile under one text.

    Attributes:
        text: of the query, which is the label.
        tile: placed, so that it is found again in an index that was updated.
        right: whether the tile shows what the text says.
        outline: its corners in degrees, longitude before latitude; empty for a raster that has no
            place on the ground.
        made: ISO time.
    """

    text: str
    tile: TileExample
    right: bool
    outline: tuple[tuple[float, float], ...] = ()
    made: str = ""

    def key(self) -> tuple[str, str]:
        """Return what tells it from others: a tile has one verdict under a text."""
        return text_key(self.text), self.tile.key()


def text_key(text: str) -> str:
    """Return what is the same for texts that differ by letter case and spaces only."""
    return " ".join(text.split()).casefold()
