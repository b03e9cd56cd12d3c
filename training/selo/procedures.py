"""Ways to a map: the two published ones, the engine's own, and three to compare with.

A procedure makes of one image and its queries a map uint8 [rows, columns] a query, before it is
stored as a JPEG.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

import numpy as np

from rs_textsearch.engine.selo import filters, windows
from rs_textsearch.engine.selo.annotations import Query
from rs_textsearch.engine.selo.heat import Windows
from training.selo.tiles import Tiles

Procedure = Callable[[Tiles, Sequence[Query]], Iterator[np.ndarray]]
NOISE = 256
"""Pixels between the values of noise: as the smallest windows of v1."""
SHUFFLES = 4
"""Orders of its words that v2 averages a text over, besides its own."""


def sliding(steps: tuple[int, ...]) -> Procedure:
    """The first version (v1): mean cosines of windows of all ``steps``, and a median filter."""

    def maps(tiles: Tiles, queries: Sequence[Query]) -> Iterator[np.ndarray]:
        boxes = windows.sliding(tiles.shape, steps)
        vectors, heat = tiles.vectors(boxes), Windows(boxes, tiles.shape)
        for text in tiles.texts([query.text for query in queries]):
            yield filters.median(heat.means(vectors @ text).grey())

    return maps


def focused(seed: int) -> Procedure:
    """The second version (v2): 512-pixel windows, smaller ones in the best, a Gaussian filter.

    Places that no window covers have the value 0, as published: with cosines below 0 elsewhere
    they would not be the least.
    """

    def maps(tiles: Tiles, queries: Sequence[Query]) -> Iterator[np.ndarray]:
        random = np.random.default_rng(seed)
        coarse = windows.coarse(tiles.shape)
        for query in queries:
            text = _averaged(tiles, query.text, random)
            scores = tiles.vectors(coarse) @ text
            best = windows.best(scores)
            fine = windows.fine(coarse[best], tiles.shape)
            scores = np.concatenate([scores[best], tiles.vectors(fine) @ text])
            heat = Windows(np.concatenate([coarse[best], fine]), tiles.shape)
            yield filters.gaussian(heat.means(scores).grey())

    return maps


def _averaged(tiles: Tiles, text: str, random: np.random.Generator) -> np.ndarray:
    """The vector of a text, averaged over orders of its words."""
    words = text.split()
    orders = [text, *(" ".join(random.permutation(words)) for _ in range(SHUFFLES))]
    mean = tiles.texts(orders).mean(axis=0)
    return mean / np.linalg.norm(mean)


def uniform(tiles: Tiles, queries: Sequence[Query]) -> Iterator[np.ndarray]:
    """The same value everywhere: what a map is worth that says nothing."""
    for _ in queries:
        yield np.full(tiles.shape, 255, np.uint8)


def noise(seed: int) -> Procedure:
    """Smooth noise over the whole range: what a map is worth whose peaks are anywhere.

    No metric but the pointing game minds peaks outside of the regions, so this is the floor.
    """

    def maps(tiles: Tiles, queries: Sequence[Query]) -> Iterator[np.ndarray]:
        generator = np.random.default_rng(seed)
        cells = tuple(side // NOISE + 1 for side in tiles.shape)
        for _ in queries:
            yield filters.enlarged(generator.random(cells, np.float32), tiles.shape)

    return maps


def truth(tiles: Tiles, queries: Sequence[Query]) -> Iterator[np.ndarray]:
    """The regions themselves: what a map is worth that says all."""
    for query in queries:
        yield 255 * filters.filled(query.polygons, tiles.shape).astype(np.uint8)
