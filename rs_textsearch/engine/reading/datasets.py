"""Datasets: files opened with GDAL, and what went wrong where one cannot be."""

from __future__ import annotations

import re
import warnings
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import numpy as np
import rasterio
from rasterio.enums import Resampling
from rasterio.errors import NotGeoreferencedWarning, RasterioError, RasterioIOError
from rasterio.windows import Window

from rs_textsearch.engine import inside
from rs_textsearch.engine.errors import UnreadableRaster

GDAL_ERRORS = (RasterioError, RasterioIOError, ValueError)
_CACHE_BYTES = 256 * 1024 * 1024
_FORMATS = {
    ".ecw": "ECW", ".sid": "MrSID", ".hdf": "HDF4", ".hdf4": "HDF4", ".he4": "HDF4",
    ".h4": "HDF4", ".jp2": "JPEG 2000", ".j2k": "JPEG 2000", ".kea": "KEA", ".pdf": "PDF",
    ".kmz": "KMZ", ".gdb": "File Geodatabase", ".las": "LAS", ".laz": "LAZ",
}  # fmt: skip
"""Formats that a GDAL may or may not know, by the ends of names."""
_LISTED = 8
"""Names of rasters in a file that are told."""
_VIRTUAL = re.compile(r"/vsi[a-z0-9_]+/.*|(?:^|(?<=/))[A-Za-z][A-Za-z0-9_]+:.*", re.DOTALL)
"""What GDAL takes for a part of a file or for a file elsewhere, at the end of a path."""


@contextmanager
def environment() -> Iterator[None]:
    """Set what GDAL shall do here and nowhere else."""
    with rasterio.Env(GDAL_CACHEMAX=_CACHE_BYTES):
        yield


def open_dataset(path: Path) -> rasterio.DatasetReader:
    """Open the raster at ``path``, which may lie inside of a file, see inside.py.

    Raises :class:`UnreadableRaster`.
    """
    if not inside.file_of(path).exists():
        raise _missing(path)
    try:
        dataset = open_quietly(inside.gdal_name(path))
    except GDAL_ERRORS as error:
        raise _not_opened(path, error) from error
    if not dataset.count:
        parts = list(dataset.subdatasets)
        dataset.close()
        raise _without_bands(path, parts)
    return dataset


def open_quietly(name: str) -> rasterio.DatasetReader:
    """Open a file or the XML of a virtual one; raises what rasterio raises."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", NotGeoreferencedWarning)
        with environment():
            return rasterio.open(name)


def read_bands(
    dataset: rasterio.DatasetReader,
    bands: Sequence[int],
    window: Window,
    shape: tuple[int, int],
    method: Resampling = Resampling.nearest,
) -> np.ndarray:
    """Return ``bands`` [n, rows, columns] of ``window`` at ``shape`` in the type that holds all."""
    if len({dataset.dtypes[band - 1] for band in bands}) == 1:
        return dataset.read(
            list(bands), window=window, out_shape=(len(bands), *shape), resampling=method
        )
    return np.stack(
        [dataset.read(b, window=window, out_shape=shape, resampling=method) for b in bands]
    )


def reason(error: BaseException) -> str:
    """Return the first line of what lies at the root of an error of rasterio's."""
    while error.__cause__ is not None:
        error = error.__cause__
    return (str(error).splitlines() or [type(error).__name__])[0].rstrip(". ")


def unread(path: Path, first: int, last: int, error: BaseException) -> UnreadableRaster:
    """Return the error for rows ``first`` to ``last`` of a raster that cannot be read."""
    told = reason(error)
    which = "rows_damaged"
    if "No such file" in told or "does not exist" in told:
        which = "rows_missing"
    elif "download" in told or "HTTP" in told:
        which = "rows_service"
    return UnreadableRaster.of(
        which, path=str(path), first=str(first), last=str(last), reason=told
    )


def _missing(path: Path) -> UnreadableRaster:
    virtual = _VIRTUAL.search(str(path))
    if virtual and inside.is_known(virtual[0]):
        return UnreadableRaster.of("raster_part_missing", name=virtual[0])
    if virtual and virtual[0].lower().startswith("file:"):
        return UnreadableRaster.of("raster_address", name=virtual[0])
    if virtual:
        name = re.sub(r"(?<=[a-z]:)/(?!/)", "//", virtual[0])  # as it was before it was a path
        return UnreadableRaster.of("raster_no_file", name=name, quoted=_quoted(name))
    return UnreadableRaster.of("raster_missing", path=str(path))


def _not_opened(path: Path, error: BaseException) -> UnreadableRaster:
    kind = _FORMATS.get(path.suffix.lower())
    if kind is not None and "not recognized" in str(error):
        return UnreadableRaster.of("raster_format", path=str(path), kind=kind)
    return UnreadableRaster.of("raster_unopened", path=str(path), reason=reason(error))


def _without_bands(path: Path, parts: Sequence[str]) -> UnreadableRaster:
    if not parts:
        return UnreadableRaster.of("raster_empty", path=str(path))
    values: dict[str, Any] = {
        "path": str(path), "n": len(parts), "first": _quoted(parts[0]),
        "names": ", ".join(parts[:_LISTED]),
    }  # fmt: skip
    if len(parts) > _LISTED:
        return UnreadableRaster.of("raster_many_parts", more=len(parts) - _LISTED, **values)
    return UnreadableRaster.of("raster_parts", **values)


def _quoted(name: str) -> str:
    """Return a name as it is typed in a terminal, that of Windows included where it can be."""
    return f"'{name}'" if '"' in name else f'"{name}"'
