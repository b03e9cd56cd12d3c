"""The engine's own heatmaps as maps to be measured: indexed and searched as a user would."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np

from rs_textsearch.engine.building.run import run_index
from rs_textsearch.engine.options import IndexOptions, SearchOptions
from rs_textsearch.engine.reading.datasets import open_quietly
from rs_textsearch.engine.searching.search import Searcher
from rs_textsearch.engine.selo.annotations import Query
from rs_textsearch.engine.selo.heat import Cells
from training.selo.procedures import Procedure
from training.selo.tiles import Tiles


class Dense:
    """Heatmaps of a bundle, of windows of all ``steps`` that overlap by half."""

    def __init__(
        self, bundle: Path, steps: tuple[int, ...], folder: Path, device: str = "auto"
    ) -> None:
        """Indexes and heatmaps are written to ``folder``."""
        self._params = {
            "bundle": str(bundle),
            "tile_size": f"{min(steps)}px",
            "scales": ",".join(f"{step / min(steps):g}" for step in sorted(steps)),
            "overlap": 0.5,
            "device": device,
            "keep_patches": True,
        }
        self._searcher = Searcher()
        self._folder = folder
        self._indexes: dict[Path, Path] = {}

    def procedure(self, refine: bool) -> Procedure:
        """The way to heatmaps, ``refine``d by patches within windows or not."""

        def maps(tiles: Tiles, queries: Sequence[Query]) -> Iterator[np.ndarray]:
            index = self._index(tiles.path)
            out = self._folder / "heatmap.tif"
            for query in queries:
                options = SearchOptions.from_params(
                    {"index": str(index), "query": query.text, "heatmap": str(out),
                     "refine": refine, "top": 1}
                )  # fmt: skip
                self._searcher.search(options)
                yield _over_pixels(out, tiles.shape)

        return maps

    def _index(self, image: Path) -> Path:
        index = self._indexes.get(image)
        if index is None:
            index = self._folder / f"{len(self._indexes)}.gpkg"
            run_index(
                IndexOptions.from_params(
                    {**self._params, "rasters": [str(image)], "out": str(index)}
                )
            )
            self._indexes[image] = index
        return index


def _over_pixels(heatmap: Path, shape: tuple[int, int]) -> np.ndarray:
    """A heatmap's cells spread over the pixels, from 0 to 255; cells without a value have none."""
    with open_quietly(str(heatmap)) as dataset:
        values = dataset.read(1, masked=True)
    values = values.filled(values.min()).astype(np.float64)
    high, wide = (
        np.bincount(np.arange(length) * cells // length, minlength=cells)
        for length, cells in zip(shape, values.shape, strict=True)
    )
    return Cells(values, high, wide).grey()
