"""Refined heatmaps: within a tile, the patches that speak for the query stand out.

The patches of a tile share out its score (see
:meth:`~rs_textsearch.engine.searching.question.Question.patch_deviations`) and partition its
window. So a tile may be replaced by its patches, as windows of their own with scores of their own:
every place is still covered as often, the mean over a tile is still its score, and the map is the
same mean over all windows, only that it varies within a tile as well.
"""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np

from rs_textsearch.engine.reading.validity import cell_shape
from rs_textsearch.engine.searching.archive import Archive
from rs_textsearch.engine.searching.heatmap import Coverage
from rs_textsearch.engine.searching.question import Question

MOST = 2000
"""Tiles that a search refines at most, the best ones: the features of each have to be read."""
_TOGETHER = 256


@dataclass(frozen=True)
class Refinement:
    """Tiles at ``positions`` int64 [m], ascending, and how their patches differ from them.

    ``deviations`` float64 [m, P] are added to the score of the tile; ``grid`` are the rows and
    columns of its patches.
    """

    positions: np.ndarray = field(repr=False)
    deviations: np.ndarray = field(repr=False)
    grid: tuple[int, int]

    @classmethod
    def of(
        cls, question: Question, scores: np.ndarray, grid: tuple[int, int], most: int = MOST
    ) -> Refinement:
        """Refine the ``most`` best of the tiles by ``scores`` [n]; they need patch features.

        What patches in one place of a tile have on average is taken off (less so where tiles are
        few): encoders see the edges of a tile otherwise than its middle, whatever they show.
        """
        positions = np.sort(np.argsort(-scores, kind="stable")[:most])
        parts = [
            question.patch_deviations(positions[begin : begin + _TOGETHER])
            for begin in range(0, len(positions), _TOGETHER)
        ]
        deviations = np.concatenate(parts)
        tiles, patches = deviations.shape
        usual = deviations.mean(axis=0) * (tiles / (tiles + patches))
        return cls(positions, deviations - usual, grid)

    def on_raster(
        self, archive: Archive, raster: int, scores: np.ndarray
    ) -> tuple[Coverage, np.ndarray, tuple[int, int]]:
        """Return the windows of a raster with patches for tiles, their scores, rows and columns.

        ``scores`` [n] are those of all tiles; the cells are as small as the smallest patches.
        """
        mine, _ = archive.on_raster(raster)
        place, cells = archive.places[raster], archive.rasters[raster].cells
        boxes, values = self.split(mine, archive.boxes[mine], scores[mine])
        size = (place.width, place.height)
        # A cell is half a stride.
        sides = 2 * (boxes[:, 2:] - boxes[:, :2]).min(axis=0)
        rows, columns = map(max, cell_shape(size, tuple(sides.tolist())), cells)
        return Coverage.of_cells(boxes, size, (rows, columns)), values, (rows, columns)

    def split(
        self, positions: np.ndarray, boxes: np.ndarray, scores: np.ndarray
    ) -> tuple[np.ndarray, np.ndarray]:
        """Return boxes [k, 4] and scores [k] of tiles, patches in the place of refined ones.

        ``boxes`` [n, 4] and ``scores`` [n] are those of the tiles at ``positions`` [n].
        """
        refined = np.isin(positions, self.positions)
        rows = np.searchsorted(self.positions, positions[refined])
        patches = scores[refined, None] + self.deviations[rows]
        return (
            np.concatenate([boxes[~refined], patch_boxes(boxes[refined], self.grid)]),
            np.concatenate([scores[~refined], patches.reshape(-1)]),
        )


def patch_boxes(boxes: np.ndarray, grid: tuple[int, int]) -> np.ndarray:
    """Return the boxes float64 [n * P, 4] of the patches of windows [n, 4], row by row."""
    rows, columns = grid
    # Neighbours have one edge, to the last digit.
    x = np.linspace(boxes[:, 0], boxes[:, 2], columns + 1, axis=1)
    y = np.linspace(boxes[:, 1], boxes[:, 3], rows + 1, axis=1)
    result = np.empty((len(boxes), rows, columns, 4))
    result[..., 0], result[..., 2] = x[:, None, :-1], x[:, None, 1:]
    result[..., 1], result[..., 3] = y[:, :-1, None], y[:, 1:, None]
    return result.reshape(-1, 4)
