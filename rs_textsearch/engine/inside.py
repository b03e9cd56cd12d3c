"""Rasters inside of files: a variable of NetCDF, a table of a GeoPackage, a file in an archive.

GDAL names such a raster in ways of its own (``NETCDF:"a.nc":red``, ``/vsizip/a.zip/b.tif``). Here
it has a path below its file, which says the same with ``{}`` for the file, so that it is found
again, compared and moved as every raster is, by its file. Standard library only.
"""

from __future__ import annotations

import os
import re
from pathlib import Path
from urllib.parse import quote, unquote

_FILE = "{}"
_DRIVERS = (
    "netcdf", "hdf5", "hdf4", "hdf4_sds", "hdf4_eos", "gpkg", "gtiff_dir", "gtiff_raw", "zarr",
    "grib", "nitf_im", "bag", "sentinel2_l1c", "sentinel2_l1b", "sentinel2_l2a", "rasterlite2",
)  # fmt: skip
"""Drivers of GDAL that name parts of files on this computer."""
_ARCHIVES = ("/vsizip/", "/vsitar/", "/vsigzip/")


def path_of(name: str) -> Path | None:
    """Return the path of the raster that GDAL calls ``name``, ``None`` where it names no part."""
    found = _in_archive(name) if name.startswith(_ARCHIVES) else _by_driver(name)
    if found is None:
        return None
    file, template = found
    # Slashes would make folders of it.
    return Path(os.path.abspath(file)) / quote(template, safe=":\"'{} =,()[]@+&;!$")  # noqa: PTH100


def gdal_name(path: Path) -> str:
    """Return what GDAL calls the raster at ``path``."""
    if file_of(path) == path:
        return str(path)
    return unquote(path.name).replace(_FILE, str(path.parent), 1)


def file_of(path: Path) -> Path:
    """Return the file that the raster at ``path`` is in: itself, for most."""
    if _FILE not in path.name or not is_known(unquote(path.name)):
        return path
    return path.parent if path.parent.is_file() else path


def stem(path: Path) -> str:
    """Return a word for the raster at ``path`` that can be a part of a file's name anywhere."""
    file = file_of(path)
    if file == path:
        return path.stem
    return "_".join([file.stem, *re.findall(r"[\w-]+", unquote(path.name))])


def is_known(name: str) -> bool:
    """Whether GDAL's ``name`` is of a kind that names a raster inside of a file."""
    return name.startswith(_ARCHIVES) or name.partition(":")[0].lower() in _DRIVERS


def _by_driver(name: str) -> tuple[str, str] | None:
    driver, colon, rest = name.partition(":")
    if not colon or driver.lower() not in _DRIVERS:
        return None
    quoted = re.search(r'"([^"]+)"', rest)
    if quoted:
        begin, end = quoted.span(1)
        return (quoted[1], _template(name, rest, begin, end)) if _is_file(quoted[1]) else None
    # A file's name may itself hold colons, that of a drive for one.
    cuts = [-1, *(found.start() for found in re.finditer(":", rest)), len(rest)]
    for first in range(len(cuts) - 1):
        for last in range(len(cuts) - 1, first, -1):
            begin, end = cuts[first] + 1, cuts[last]
            if _is_file(rest[begin:end]):
                return rest[begin:end], _template(name, rest, begin, end)
    return None


def _template(name: str, rest: str, begin: int, end: int) -> str:
    return f"{name[: len(name) - len(rest)]}{rest[:begin]}{_FILE}{rest[end:]}"


def _in_archive(name: str) -> tuple[str, str] | None:
    prefix = next(prefix for prefix in _ARCHIVES if name.startswith(prefix))
    parts = name[len(prefix) :].split("/")
    for count in range(1, len(parts) + 1):
        file = "/".join(parts[:count])
        if _is_file(file):
            return file, "/".join((f"{prefix}{_FILE}", *parts[count:]))
    return None


def _is_file(name: str) -> bool:
    return bool(name) and "\0" not in name and Path(name).is_file()
