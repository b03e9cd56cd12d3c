"""The windows of one image, each cut and encoded once, whatever asks for it."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
from tqdm import tqdm

from rs_textsearch.engine.selo import filters
from rs_textsearch.engine.selo.pictures import read_picture
from training.data.decoding import decode_image
from training.evaluation.encode import RetrievalModel

BATCH = 64
"""Windows that are encoded at a time."""


class Tiles:
    """An image and the vectors of its windows, encoded as published.

    A window becomes a JPEG of 256 x 256 pixels, which is scaled to the model's input. ``pixels``
    uint8 [rows, columns, 3] are the image's.
    """

    def __init__(self, path: Path, model: RetrievalModel) -> None:
        """Raises EngineError for an image that cannot be read."""
        self.path, self.model = path, model
        self.pixels = read_picture(path)
        self._rows: dict[tuple[int, ...], int] = {}
        self._vectors: list[np.ndarray] = []

    @property
    def shape(self) -> tuple[int, int]:
        """Rows and columns."""
        return self.pixels.shape[:2]

    def vectors(self, windows: np.ndarray) -> np.ndarray:
        """The vectors float32 ``[N, d]`` of windows int64 ``[N, 4]``."""
        keys = [tuple(window) for window in windows.tolist()]
        missing = [key for key in dict.fromkeys(keys) if key not in self._rows]
        with ThreadPoolExecutor() as pool, self._bar(len(missing)) as bar:
            for begin in range(0, len(missing), BATCH):
                part = missing[begin : begin + BATCH]
                tiles = np.stack(list(pool.map(self._tile, part)))
                self._rows |= {key: len(self._vectors) + i for i, key in enumerate(part)}
                self._vectors.extend(self.model.encode_images(tiles, local=False).pooled.numpy())
                bar.update(len(part))
        return np.stack([self._vectors[self._rows[key]] for key in keys])

    def texts(self, texts: Sequence[str]) -> np.ndarray:
        """The vectors float32 ``[T, d]`` of texts."""
        return self.model.encode_texts(texts, local=False).pooled.numpy()

    def _tile(self, window: tuple[int, ...]) -> np.ndarray:
        data = filters.crop(self.pixels, np.array(window))
        return decode_image(data, self.path.name, self.model.input_size)

    def _bar(self, count: int) -> tqdm:
        return tqdm(total=count, desc=self.path.name, unit="tile", leave=False, disable=None)
