"""Placing: where a raster lies, as QGIS shows it, and how large its pixels are on the ground."""

from __future__ import annotations

import math
import re
import uuid
from functools import lru_cache
from typing import TYPE_CHECKING

import rasterio
import rasterio.shutil
from affine import Affine
from rasterio.errors import CRSError

from rs_textsearch.engine.errors import BadInput
from rs_textsearch.engine.place import Place, quoted
from rs_textsearch.engine.reading.datasets import environment, open_quietly

if TYPE_CHECKING:
    from pyproj import CRS, Geod, Transformer

_UPRIGHT = (1.0, 0.0, 0.0, 0.0, -1.0, 0.0)
"""QGIS shows a raster without geotransform with its rows downwards from 0."""


def place_of(dataset: rasterio.DatasetReader, crs: str | None = None) -> Place:
    """Return the place of ``dataset``; ``crs`` is used instead of its own reference system.

    A geotransform that is not regular is none: the raster is a picture without a place.
    """
    transform = dataset.transform
    if not is_regular(transform):
        return Place(dataset.width, dataset.height, None, _UPRIGHT, None)
    if transform == Affine.identity() and not _stores_transform(dataset):
        transform = Affine(*_UPRIGHT)
    # Outside of its environment, GDAL looks for definitions of units in vain and says so.
    with environment():
        system = crs_text(dataset.crs) if crs is None else crs
    metres = None
    if system is not None:
        metres = ground_size(dataset.width, dataset.height, transform, system)
    return Place(dataset.width, dataset.height, system, tuple(transform)[:6], metres)


def is_regular(transform: Affine) -> bool:
    """Whether a geotransform gives every pixel a place and a size."""
    return all(map(math.isfinite, tuple(transform)[:6])) and transform.determinant != 0


def parse_crs(text: str) -> str:
    """Return a reference system in any form that PROJ knows as :func:`crs_text` writes it.

    Raises :class:`BadInput`.
    """
    try:
        with environment():
            return crs_text(rasterio.crs.CRS.from_user_input(text)) or text
    except CRSError as error:
        raise BadInput.of("crs_unknown", crs=quoted(text)) from error


def crs_text(crs: rasterio.crs.CRS | None) -> str | None:
    """Return ``"EPSG:n"`` where the system has a code, else its WKT, ``None`` for none."""
    if not crs:
        return None
    code = crs.to_epsg(confidence_threshold=100)
    return f"EPSG:{code}" if code else crs.to_wkt()


def ground_size(width: int, height: int, transform: Affine, crs: str) -> tuple[float, float] | None:
    """Return metres on the ground of one pixel along columns and rows at the raster's centre.

    The step is measured on the ellipsoid for every coordinate reference system: a degree is not a
    length, and a metre of EPSG:3857 is shorter than a metre on the ground away from the equator.
    The grid of a site, which has no place on the Earth, is measured in its own unit of length.
    ``None`` for a system that has neither.
    """
    from pyproj.exceptions import ProjError

    try:
        system, to_geographic, geod = _measuring(crs)
        if system.is_geocentric:
            # Its third axis is missing: two numbers are no place.
            return None
        if to_geographic is None or geod is None:
            sizes = _local_sizes(system, transform)
        else:
            sizes = _sizes_on_ellipsoid(to_geographic, geod, (width, height), transform)
    except (ProjError, ValueError):
        return None
    if sizes is None or not all(math.isfinite(size) and size > 0 for size in sizes):
        return None
    return sizes


@lru_cache(maxsize=64)
def _measuring(crs: str) -> tuple[CRS, Transformer | None, Geod | None]:
    """Return a system, and for one on the Earth what gives degrees, and its ellipsoid.

    Kept, since the rasters of an archive share it and it takes longer than to open one of them.
    """
    from pyproj import CRS, Geod, Transformer

    system = CRS.from_user_input(crs)
    geographic = None if system.is_geocentric else system.geodetic_crs
    if geographic is None:
        return system, None, None
    ellipsoid = geographic.ellipsoid
    geod = (
        Geod(a=ellipsoid.semi_major_metre, b=ellipsoid.semi_minor_metre)
        if ellipsoid is not None
        else Geod(ellps="WGS84")
    )
    return system, Transformer.from_crs(system, geographic, always_xy=True), geod


def _sizes_on_ellipsoid(
    to_geographic: Transformer, geod: Geod, size: tuple[int, int], transform: Affine
) -> tuple[float, float]:
    x, y = size[0] / 2, size[1] / 2
    sizes = []
    a, b, c, d, e, f = tuple(transform)[:6]
    for step_x, step_y in ((0.5, 0.0), (0.0, 0.5)):
        ends = [(x - step_x, y - step_y), (x + step_x, y + step_y)]
        (lon0, lat0), (lon1, lat1) = (
            to_geographic.transform(a * px + b * py + c, d * px + e * py + f) for px, py in ends
        )
        sizes.append(float(geod.inv(lon0, lat0, lon1, lat1)[2]))
    return sizes[0], sizes[1]


def _local_sizes(system: CRS, transform: Affine) -> tuple[float, float] | None:
    units = {(axis.unit_name, axis.unit_conversion_factor) for axis in system.axis_info[:2]}
    if not system.is_engineering or len(units) != 1:
        return None
    name, metres = units.pop()
    if name in ("degree", "radian", "grad", "unknown"):
        return None
    a, b, _, d, e, _ = tuple(transform)[:6]
    return math.hypot(a, d) * metres, math.hypot(b, e) * metres


def _stores_transform(dataset: rasterio.DatasetReader) -> bool:
    """Whether a file says that its transform is the identity, or says nothing about it.

    rasterio gives the identity for both; GDAL's own description of the file tells them apart.
    """
    name = f"/vsimem/{uuid.uuid4().hex}.vrt"
    with environment():
        rasterio.shutil.copy(dataset, name, driver="VRT")
        try:
            with open_quietly(name) as described:
                text = described.tags(ns="xml:VRT").get("xml:VRT", "")
        finally:
            rasterio.shutil.delete(name)
    return re.search(r"<GeoTransform>", text) is not None
