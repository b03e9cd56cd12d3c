"""Pairs before their pixels are read."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

import numpy as np

from rs_textsearch.engine.notes import Note
from training.regions.options import RegionOptions
from training.regions.scenes import Map
from training.regions.sizes import Size
from training.regions.splitting import Splitting
from training.regions.tiles import Tiles


@dataclass(frozen=True)
class Prepared:
    """Tiles with names, captions and splits: those that are kept; ``dropped`` counts the others.

    ``split`` int [n] are numbers of splits, ``labels`` the classes that tiles go by. Tiles of
    places that only are said not to show something have no captions.
    """

    options: RegionOptions
    map: Map
    sizes: tuple[Size, ...]
    image_side: int
    splitting: Splitting
    tiles: Tiles = field(repr=False)
    split: np.ndarray = field(repr=False)
    names: tuple[str, ...] = field(repr=False)
    labels: tuple[str, ...] = field(repr=False)
    captions: tuple[tuple[str, ...], ...] = field(repr=False)
    dropped: Mapping[str, int]
    notes: tuple[Note, ...]

    @property
    def captioned(self) -> np.ndarray:
        """Which tiles are pairs: bool [n]."""
        return np.array([bool(captions) for captions in self.captions], bool)

    def without(self, rows: np.ndarray, why: str, note: Note) -> Prepared:
        """Leave out the tiles ``rows``, bool [n], and say so."""
        if not rows.any():
            return self
        kept = np.flatnonzero(~rows)
        listed = {
            name: tuple(getattr(self, name)[row] for row in kept.tolist())
            for name in ("names", "labels", "captions")
        }
        return replace(
            self,
            tiles=self.tiles.take(kept),
            split=self.split[kept],
            dropped={**self.dropped, why: self.dropped.get(why, 0) + int(rows.sum())},
            notes=(*self.notes, note),
            **listed,
        )
