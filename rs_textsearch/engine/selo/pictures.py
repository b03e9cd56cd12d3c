"""Images as the published procedures see them: three bands of 8 bits."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import rasterio

from rs_textsearch.engine.errors import UnreadableRaster
from rs_textsearch.engine.reading.datasets import open_quietly, reason
from rs_textsearch.engine.selo import filters

JPEG = {".jpg", ".jpeg"}
"""Endings of files that OpenCV reads, as the published code does: GDAL interpolates colours of a
JPEG otherwise, by up to 45 levels at edges."""


def open_picture(path: Path) -> rasterio.DatasetReader:
    """Open an image or a raster; raises :class:`UnreadableRaster`."""
    try:
        return open_quietly(str(path))
    except rasterio.errors.RasterioError as error:
        raise UnreadableRaster.of(
            "image_unread", path=str(path), reason=reason(error)
        ) from error


def read_picture(path: Path) -> np.ndarray:
    """The first three bands of an image, or its only one three times: uint8 [rows, columns, 3].

    Raises :class:`UnreadableRaster` for other than 8-bit values and for what cannot be read.
    """
    if path.suffix.lower() in JPEG and path.is_file():
        pixels = filters.decoded(path.read_bytes())
        if pixels is None:
            raise UnreadableRaster.of("image_no_jpeg", path=str(path))
        return pixels
    with open_picture(path) as dataset:
        if set(dataset.dtypes) != {"uint8"} or dataset.count == 2:
            raise UnreadableRaster.of(
                "image_bands", path=str(path), n=dataset.count, kind=dataset.dtypes[0]
            )
        try:
            bands = dataset.read([1, 2, 3] if dataset.count > 2 else [1, 1, 1])
        except rasterio.errors.RasterioError as error:
            raise UnreadableRaster.of(
                "image_damaged", path=str(path), reason=reason(error)
            ) from error
    return np.ascontiguousarray(bands.transpose(1, 2, 0))
