"""Rasters to begin with, and the commands that every raster gets."""

from __future__ import annotations

import warnings
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import rasterio
from affine import Affine
from rasterio.errors import NotGeoreferencedWarning

from tests.engine.rasters import scene
from tests.robustness.cases import REFUSED, WELL, Outcome, Run
from tests.robustness.workplace import Workplace

UTM = "EPSG:32633"
NORTH_UP = Affine(2.0, 0, 500_000, 0, -2.0, 5_000_000)
WIDTH, HEIGHT = 96, 80
Draw = Callable[[Path], Path]
"""Write a raster into a folder and return its path."""


def values(dtype: str = "uint8", bands: int = 3, width: int = WIDTH, height: int = HEIGHT):
    """A picture [bands, height, width] that uses a good part of a type's range."""
    image = scene(width, height, bands).astype(np.float64)
    kind = np.dtype(dtype)
    if kind.kind in "fc":
        return (image / 100 - 1).astype(kind)
    limits = np.iinfo(kind)
    if kind.itemsize > 1:
        image *= 15
    return (image - (128 if limits.min < 0 else 0)).clip(limits.min, limits.max).astype(kind)


def write(path: Path, data: np.ndarray, after: Callable | None = None, **profile: object) -> Path:
    """Write ``data``; ``after`` gets the open file once its pixels are there."""
    options = {
        "driver": "GTiff",
        "count": data.shape[0],
        "height": data.shape[1],
        "width": data.shape[2],
        "dtype": data.dtype.name,
        "crs": UTM,
        "transform": NORTH_UP,
        **profile,
    }
    options = {key: value for key, value in options.items() if value is not None}
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", NotGeoreferencedWarning)
        with rasterio.Env(GDAL_TIFF_INTERNAL_MASK=True), rasterio.open(path, "w", **options) as out:
            out.write(data)
            if after is not None:
                after(out)
    return path


def indexed(draw: Draw, *options: str, must: str | None = WELL) -> Run:
    """Index a raster with the options that the user sees first, then search and describe it."""

    def run(place: Workplace) -> Iterator[Outcome]:
        yield from ask(place, draw(place.folder), *options, must=must)

    return run


def ask(
    place: Workplace, *rasters: Path | str, must: str | None = WELL
) -> Iterator[Outcome]:
    """The three commands; options of ``index`` may stand among the rasters."""
    out = place.folder / "i.gpkg"
    made = place.engine(
        *("index", *rasters, "--out", out, "--bundle", place.bundle, "--json"),
        writes=("i.gpkg",),
        must=must,
    )
    yield made
    if made.verdict == REFUSED:
        return
    if out.exists():
        yield place.engine(
            *("search", out, "red", "--json", "--heatmap", place.folder / "h.tif"),
            *("--tiles", place.folder / "t.gpkg"),
            writes=("h*.tif", "t.gpkg"),
        )
        yield place.engine("info", out, "--json", must=WELL)
