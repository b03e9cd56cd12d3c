"""Where the results of a search go, checked before anything is scored."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import chain
from pathlib import Path

import numpy as np

from rs_textsearch.engine import fingerprint, kinds
from rs_textsearch.engine.example import ImageExample, TileExample
from rs_textsearch.engine.index.parts import files_of
from rs_textsearch.engine.options import SearchOptions
from rs_textsearch.engine.outputs import Output, Outputs
from rs_textsearch.engine.paths import file_and_layer
from rs_textsearch.engine.searching import heatmap
from rs_textsearch.engine.searching.archive import Archive


@dataclass(frozen=True)
class Targets:
    """The file of result ``tiles``, and the ``heatmaps`` by the number of their raster.

    Of an archive not every raster gets one where only ``most`` are wanted; ``named`` are the paths
    of all of them.
    """

    tiles: Output | None
    heatmaps: dict[int, Output]
    outputs: Outputs
    named: dict[int, Path]
    most: int

    @classmethod
    def of(cls, archive: Archive, options: SearchOptions, check: Callable[[], None]) -> Targets:
        """Raises BadInput where results would replace what is searched or somebody's file.

        ``check`` raises where the search was cancelled.
        """
        if options.tiles is None and options.heatmap is None:
            return cls(None, {}, Outputs(), {}, 0)
        outputs = Outputs(_inputs(archive, options), check)
        named = {}
        if options.heatmap is not None:
            rasters = [archive.rasters[i].path for i in archive.present]
            named = dict(zip(archive.present, heatmap.paths_for(options.heatmap, rasters)))
        most = options.heatmap_rasters or len(named)
        heatmaps = _reserved(outputs, named) if len(named) <= most else {}
        tiles = options.tiles and outputs.reserve(options.tiles, kinds.TILES)
        return cls(tiles, heatmaps, outputs, named, most)

    def chosen(self, archive: Archive, scores: np.ndarray) -> dict[int, Output]:
        """Return the heatmaps to write when the ``scores`` [n] are known.

        Of the rasters with the best tiles where not all are wanted. Raises BadInput for those as
        :meth:`of` does for all.
        """
        if len(self.named) <= self.most:
            return self.heatmaps
        best = np.full(len(archive.rasters), -np.inf)
        np.maximum.at(best, archive.raster, scores)
        order = np.argsort(-best, kind="stable")[: self.most].tolist()
        return _reserved(self.outputs, {i: self.named[i] for i in order})


def _reserved(outputs: Outputs, named: dict[int, Path]) -> dict[int, Output]:
    return {i: outputs.reserve(path, kinds.HEATMAP) for i, path in named.items()}


def _inputs(archive: Archive, options: SearchOptions) -> Iterator[Path]:
    """Yield all files that the search reads or describes."""
    yield from chain.from_iterable(map(files_of, options.indexes))
    for example in (*options.like, *options.unlike):
        if not isinstance(example, TileExample):
            yield example.path
        if not isinstance(example, ImageExample) and example.index is not None:
            yield from files_of(example.index)
    if options.taught is not None:
        yield options.taught
    if options.area is not None:
        yield file_and_layer(options.area)[0]
    for record in archive.rasters:
        yield record.path
        yield from fingerprint.sources(record.fingerprint, record.path)
