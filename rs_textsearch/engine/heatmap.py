"""Heatmaps: the mean score of all windows, of all scales, that cover a place.

The mean is piecewise constant between the edges of the windows, so it is computed exactly on the
grid of those edges (coordinate compression, a difference array and two cumulative sums) and then
taken at the centres of the cells of a regular grid that spans the raster.
"""

from __future__ import annotations

import warnings
from pathlib import Path

import numpy as np

from rs_textsearch.engine.paths import written_in_place
from rs_textsearch.engine.place import Place
from rs_textsearch.engine.smoothing import smoothed

NODATA = -9999.0
_DIGITS = 6


def mean_at(boxes: np.ndarray, scores: np.ndarray, x: np.ndarray, y: np.ndarray) -> np.ndarray:
    """Return the mean score float64 [len(y), len(x)] at the places ``x`` by ``y``; NaN uncovered.

    ``boxes`` [n, 4] are windows ``x0, y0, x1, y1``, half open: a place on a shared edge belongs to
    the window that begins there. ``x`` and ``y`` need not be sorted.
    """
    # Edges that differ by rounding errors only are one edge.
    edges = np.round(boxes, _DIGITS)
    xs, at_x = np.unique(edges[:, [0, 2]], return_inverse=True)
    ys, at_y = np.unique(edges[:, [1, 3]], return_inverse=True)
    at_x, at_y = at_x.reshape(-1, 2), at_y.reshape(-1, 2)
    columns = len(xs)
    size = len(ys) * columns
    corners = [(at_y[:, i] * columns + at_x[:, j], 1.0 if i == j else -1.0)
               for i in (0, 1) for j in (0, 1)]
    where = np.concatenate([corner for corner, _ in corners])
    signs = np.repeat([sign for _, sign in corners], len(boxes))
    planes = []
    for weights in (signs * np.tile(np.asarray(scores, np.float64), 4), signs):
        plane = np.bincount(where, weights, size).reshape(len(ys), columns)
        planes.append(plane.cumsum(axis=0).cumsum(axis=1))
    sums, counts = planes[0], np.rint(planes[1])
    with np.errstate(invalid="ignore", divide="ignore"):
        means = np.where(counts > 0, sums / counts, np.nan)
    column = np.searchsorted(xs, x, side="right") - 1
    row = np.searchsorted(ys, y, side="right") - 1
    result = means[np.ix_(np.maximum(row, 0), np.maximum(column, 0))]
    result[row < 0, :] = np.nan
    result[:, column < 0] = np.nan
    return result


def cell_values(
    boxes: np.ndarray,
    scores: np.ndarray,
    size: tuple[int, int],
    shape: tuple[int, int],
    valid: np.ndarray | None = None,
    smoothing: str = "none",
) -> np.ndarray:
    """Return the heatmap float32 [rows, columns] over a raster of ``size`` (width, height).

    Each cell has the exact mean at its centre, :data:`NODATA` where no window covers it or where
    ``valid`` (bool [rows, columns]) is False; ``smoothing`` as for
    :func:`rs_textsearch.engine.smoothing.smoothed`.
    """
    rows, columns = shape
    x = (np.arange(columns) + 0.5) * (size[0] / columns)
    y = (np.arange(rows) + 0.5) * (size[1] / rows)
    values = mean_at(boxes, scores, x, y).astype(np.float32)
    missing = np.isnan(values)
    if valid is not None:
        missing |= ~valid
    values = smoothed(values, ~missing, smoothing)
    values[missing] = NODATA
    return values


def write(path: Path, values: np.ndarray, place: Place, tags: dict[str, str]) -> None:
    """Write ``values`` [rows, columns] as a Float32 GeoTIFF over the raster at ``place``.

    It has the raster's reference system and extent (a rotated one included); its pixels are the
    cells. Written under a temporary name and moved to ``path``.
    """
    from affine import Affine
    from rasterio.errors import NotGeoreferencedWarning
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
    with written_in_place(path) as temporary, warnings.catch_warnings():
        warnings.simplefilter("ignore", NotGeoreferencedWarning)
        # Made in memory: rasterio says nothing when the disk is full as it closes a file.
        with MemoryFile() as memory:
            with memory.open(**profile) as dataset:
                dataset.write(values, 1)
                dataset.set_band_description(1, "relative similarity")
                dataset.update_tags(**tags)
            temporary.write_bytes(memory.getbuffer())


def paths_for(path: Path, rasters: list[Path]) -> list[Path]:
    """Return one output path a raster: ``path`` itself for one, ``OUT_<stem>.tif`` for several."""
    if len(rasters) == 1:
        return [path]
    names: list[Path] = []
    for raster in rasters:
        name, number = path.with_name(f"{path.stem}_{raster.stem}{path.suffix}"), 2
        while name in names:
            name = path.with_name(f"{path.stem}_{raster.stem}_{number}{path.suffix}")
            number += 1
        names.append(name)
    return names
