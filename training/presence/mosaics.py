"""Mosaics of labelled images, encoded as an index has them, and what each lacks without a class."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

from rs_textsearch.engine.encoding.encoder import Encoder
from rs_textsearch.engine.encoding.sketch import make_sketches
from training.data.captions import normalise
from training.data.pairs import ImageRecord
from training.data.sources import Source
from training.evaluation.scorer import blocks
from training.selo.mosaics import Layout, laid_out
from training.zeroshot.prompts import class_name

BATCH = 8
"""Images that are encoded at a time."""


@dataclass(frozen=True)
class Tiles:
    """Encoded tiles: ``globes`` float32 [n, d], ``sketches`` [n, k, d], ``patches`` [n, P, d]."""

    globes: np.ndarray = field(repr=False)
    sketches: np.ndarray = field(repr=False)
    patches: np.ndarray = field(repr=False)

    @classmethod
    def encoded(cls, encoder: Encoder, images: Iterable[np.ndarray]) -> Tiles:
        """Encode batches of images uint8 [B, S, S, 3]."""
        globes, patches = zip(*map(encoder.encode_images, images), strict=True)
        joined = np.concatenate(patches)
        return cls(np.concatenate(globes), make_sketches(joined)[0], joined)


@dataclass(frozen=True)
class EncodedMosaic:
    """A mosaic's ``tiles``: windows of a cell's size that overlap by half, row by row.

    ``records`` are those of its ``grid`` x ``grid`` cells.
    """

    records: list[ImageRecord]
    grid: int
    tiles: Tiles

    def of_classes(self, labels: Sequence[str]) -> np.ndarray:
        """Which cells are of one of the classes, bool [cells]."""
        return np.array([record.label in labels for record in self.records])

    def without(self, labels: Sequence[str]) -> np.ndarray:
        """Which tiles show nothing of the classes, bool [n].

        A cell of another class shows something of one where a caption names it.
        """
        names = [f" {words} " for words in map(normalise, map(class_name, labels)) if words]
        taken = self.of_classes(labels)
        for cell, record in enumerate(self.records):
            texts = [f" {normalise(text)} " for text in record.captions]
            taken[cell] |= any(name in text for name in names for text in texts)
        rows = np.arange(2 * self.grid - 1)
        over = np.stack([rows // 2, (rows + 1) // 2])
        square = taken.reshape(self.grid, self.grid)
        touched = square[over][:, :, over].any(axis=(0, 2))
        return ~touched.reshape(-1)


def encoded_mosaics(
    encoder: Encoder,
    records: Sequence[ImageRecord],
    sources: Sequence[Source | Path],
    grid: int,
    count: int,
    seed: int,
) -> Iterator[EncodedMosaic]:
    """Yield ``count`` mosaics whose cells have the size of the model's input.

    Raises:
        TrainingError: as :func:`training.selo.mosaics.laid_out`.
    """
    side = encoder.bundle.input_size
    for mosaic in laid_out(records, sources, Layout(grid=grid, cell=side), count, seed):
        starts = np.arange(2 * grid - 1) * side // 2
        corners = [(top, left) for top in starts for left in starts]
        windows = (
            np.stack([mosaic.picture[y : y + side, x : x + side] for y, x in corners[part]])
            for part in blocks(len(corners), BATCH)
        )
        yield EncodedMosaic(mosaic.records, grid, Tiles.encoded(encoder, windows))
