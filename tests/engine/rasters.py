"""Synthetic rasters over reference systems, data types and kinds of nodata."""

from __future__ import annotations

import warnings
from pathlib import Path

import numpy as np
import rasterio
from affine import Affine
from rasterio.enums import ColorInterp
from rasterio.errors import NotGeoreferencedWarning

from tests.engine.bundles import COLOURS

PLACES = {
    "utm": ("EPSG:32633", Affine(2.0, 0, 500000, 0, -2.0, 5_000_000)),
    "degrees": ("EPSG:4326", Affine(2e-5, 0, 20.5, 0, -2e-5, -34.0)),
    "web": ("EPSG:3857", Affine(2.0, 0, 1_500_000, 0, -2.0, 8_400_000)),
    "rotated": (
        "EPSG:32633",
        Affine.translation(500000, 5_000_000) @ Affine.rotation(30) @ Affine.scale(2, -2),
    ),
    "none": (None, None),
}


def scene(width: int, height: int, bands: int = 3, seed: int = 0) -> np.ndarray:
    """Return uint8 [bands, height, width]: soft noise on grey with a field of every colour."""
    rng = np.random.default_rng(seed)
    image = np.full((height, width, 3), 128.0) + rng.normal(0, 12, (height, width, 3))
    names = [name for name in COLOURS if name != "grey"]
    side = max(1, min(width // 4, height // 2))
    for i, name in enumerate(names):
        x, y = (i % 3) * (width // 3), (i // 3) * (height // 2)
        image[y : y + side, x : x + side] = COLOURS[name]
    image = np.clip(image, 0, 255).astype(np.uint8)
    planes = [image[:, :, i % 3] for i in range(bands)]
    return np.stack(planes)


def write_raster(
    path: Path,
    *,
    width: int = 200,
    height: int = 160,
    place: str = "utm",
    dtype: str = "uint8",
    bands: int = 3,
    nodata: str = "none",
    data: np.ndarray | None = None,
    hole: tuple[slice, slice] | None = None,
    seed: int = 0,
    **profile: object,
) -> Path:
    """Write a raster and return its path.

    ``nodata`` is ``none``, ``value`` (a nodata value), ``nan`` (declared), ``undeclared`` (NaN
    without a declaration), ``alpha`` (a further band) or ``mask`` (an internal mask); ``hole``
    tells the invalid pixels (default: the left quarter).
    """
    crs, transform = PLACES[place]
    image = scene(width, height, bands, seed) if data is None else data
    invalid = np.zeros((height, width), bool)
    if nodata != "none":
        invalid[hole if hole is not None else (slice(None), slice(0, width // 4))] = True
    values = image.astype(np.float64)
    if dtype == "int16":
        values = values * 20 - 500
    elif dtype == "uint16":
        values = values * 40 + 1000
    elif dtype.startswith("float"):
        values = values / 1000.0
    value = None
    if nodata == "value":
        value = 0 if dtype == "uint8" else -9999 if dtype != "uint16" else 0
        values[:, invalid] = value
    elif nodata in ("nan", "undeclared"):
        value = np.nan if nodata == "nan" else None
        values[:, invalid] = np.nan
    options = {
        "driver": "GTiff",
        "width": width,
        "height": height,
        "count": len(image) + (nodata == "alpha"),
        "dtype": dtype,
        "crs": crs,
        "transform": transform,
        "nodata": value,
        **profile,
    }
    if transform is None:
        del options["transform"]  # an identity that is said is another thing than none
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", NotGeoreferencedWarning)
        with rasterio.Env(GDAL_TIFF_INTERNAL_MASK=True), rasterio.open(path, "w", **options) as out:
            if nodata == "alpha":
                meaning = [ColorInterp.red, ColorInterp.green, ColorInterp.blue][: len(image)]
                out.colorinterp = [*meaning, ColorInterp.alpha]
                alpha = np.where(invalid, 0, 255)[None]
                values = np.concatenate([values, alpha])
            out.write(values.astype(dtype))
            if nodata == "mask":
                out.write_mask(~invalid)
    return path


def centre_of(name: str, width: int, height: int) -> tuple[float, float]:
    """Return the pixel in the middle of a colour's field in :func:`scene`."""
    i = [colour for colour in COLOURS if colour != "grey"].index(name)
    side = max(1, min(width // 4, height // 2))
    return (i % 3) * (width // 3) + side / 2, (i // 3) * (height // 2) + side / 2
