"""Heatmaps: the mean score of all windows, of all scales, that cover a place.

The windows of one scale are a grid, and those that cover a place are a run of its rows times a run
of its columns: their sum is four corners of the grid's table of cumulative sums. So the mean is
exact at the centres of the cells of a regular grid that spans the raster, and what depends on the
windows alone, the runs and how many windows there are in them, is computed once.
"""

from __future__ import annotations

import copy
import warnings
from pathlib import Path

import numpy as np

from rs_textsearch.engine import inside
from rs_textsearch.engine.outputs import Output
from rs_textsearch.engine.place import Place, unknown_system
from rs_textsearch.engine.searching.lattice import Lattices
from rs_textsearch.engine.searching.smoothing import smoothed

NODATA = -9999.0


class Coverage:
    """Which windows cover the places ``x`` by ``y``; for any scores of these windows.

    A place on a shared edge belongs to the window that begins there: windows are half open.
    """

    def __init__(self, boxes: np.ndarray, x: np.ndarray, y: np.ndarray) -> None:
        """``boxes`` [n, 4] are windows ``x0, y0, x1, y1``; ``x`` and ``y`` need not be sorted."""
        self._lattices = Lattices.of(boxes, np.zeros(len(boxes), np.int64))
        self._runs = [
            (
                np.searchsorted(lattice.bottom, y, side="right"),
                np.searchsorted(lattice.top, y, side="right"),
                np.searchsorted(lattice.right, x, side="right"),
                np.searchsorted(lattice.left, x, side="right"),
            )
            for lattice in self._lattices.all
        ]
        self._shape = (len(y), len(x))
        self.counts = np.rint(self._sums(np.ones(len(boxes))))

    def only(self, chosen: np.ndarray) -> Coverage:
        """Return which of the windows ``chosen``, bool [n], cover the places."""
        part = copy.copy(self)
        part._lattices = self._lattices.only(chosen)
        part.counts = np.rint(part._sums(np.ones(part._lattices.count)))
        return part

    def means(self, scores: np.ndarray) -> np.ndarray:
        """Return the mean score float64 [len(y), len(x)] of the windows; NaN uncovered."""
        sums = self._sums(np.asarray(scores, np.float64))
        with np.errstate(invalid="ignore", divide="ignore"):
            return np.where(self.counts > 0, sums / self.counts, np.nan)

    def _sums(self, values: np.ndarray) -> np.ndarray:
        total = np.zeros(self._shape)
        for lattice, (above, below, before, behind) in zip(self._lattices.all, self._runs):
            rows, columns = lattice.shape
            table = np.zeros((rows + 1, columns + 1))
            table[1:, 1:] = np.bincount(
                lattice.slots, values[lattice.tiles], rows * columns
            ).reshape(rows, columns)
            table = table.cumsum(axis=0).cumsum(axis=1)
            run = table[below] - table[above]
            total += run[:, behind] - run[:, before]
        return total

    @classmethod
    def of_cells(
        cls, boxes: np.ndarray, size: tuple[int, int], shape: tuple[int, int]
    ) -> Coverage:
        """Return it for the centres of ``shape`` (rows, columns) cells that span a raster.

        ``size`` is the raster's (width, height).
        """
        rows, columns = shape
        x = (np.arange(columns) + 0.5) * (size[0] / columns)
        y = (np.arange(rows) + 0.5) * (size[1] / rows)
        return cls(boxes, x, y)


def cell_values(
    coverage: Coverage,
    scores: np.ndarray,
    valid: np.ndarray | None = None,
    smoothing: str = "none",
) -> np.ndarray:
    """Return the heatmap float32 [rows, columns] of the windows' ``scores`` [n].

    Each cell has the exact mean at its centre, :data:`NODATA` where no window covers it or where
    ``valid`` (bool [rows, columns]) is False; ``smoothing`` as for
    :func:`rs_textsearch.engine.searching.smoothing.smoothed`.
    """
    values = coverage.means(scores).astype(np.float32)
    missing = np.isnan(values)
    if valid is not None:
        missing |= ~valid
    values = smoothed(values, ~missing, smoothing)
    values[missing] = NODATA
    return values


def write(output: Output, values: np.ndarray, place: Place, tags: dict[str, str]) -> None:
    """Write ``values`` [rows, columns] as a Float32 GeoTIFF over the raster at ``place``.

    It has the raster's reference system and extent (a rotated one included); its pixels are the
    cells.
    """
    from affine import Affine
    from rasterio.errors import CRSError, NotGeoreferencedWarning
    from rasterio.io import MemoryFile

    rows, columns = values.shape
    a, b, c, d, e, f = place.transform
    wide, high = place.width / columns, place.height / rows
    transform = Affine(a * wide, b * high, c, d * wide, e * high, f)
    profile = {
        "driver": "GTiff",
        "dtype": "float32",
        "count": 1,
        "height": rows,
        "width": columns,
        "crs": place.crs,
        "transform": transform,
        "nodata": NODATA,
        "tiled": True,
        "blockxsize": 256,
        "blockysize": 256,
        "compress": "deflate",
        "predictor": 3,
    }
    with output.written() as temporary, warnings.catch_warnings():
        warnings.simplefilter("ignore", NotGeoreferencedWarning)
        # Made in memory: rasterio says nothing when the disk is full as it closes a file.
        with MemoryFile() as memory:
            try:
                dataset = memory.open(**profile)
            except CRSError as error:
                raise unknown_system(place.crs) from error
            with dataset:
                dataset.write(values, 1)
                dataset.set_band_description(1, "relative similarity")
                dataset.update_tags(**tags)
            temporary.write_bytes(memory.getbuffer())


def paths_for(path: Path, rasters: list[Path]) -> list[Path]:
    """Return one output path a raster: ``path`` itself for one, ``OUT_<stem>.tif`` for several."""
    if len(rasters) == 1:
        return [path]
    names: list[Path] = []
    taken: set[str] = set()
    for raster in rasters:
        stem = inside.stem(raster)
        name, number = path.with_name(f"{path.stem}_{stem}{path.suffix}"), 2
        while name.name.casefold() in taken:
            name = path.with_name(f"{path.stem}_{stem}_{number}{path.suffix}")
            number += 1
        # Not every file system tells large letters from small ones.
        taken.add(name.name.casefold())
        names.append(name)
    return names
