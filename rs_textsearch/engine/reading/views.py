"""Views: a raster's bands as they are meant, where GDAL by itself would take the file otherwise.

A view is a virtual dataset over the file. Most rasters need none and are read as they are.
"""

from __future__ import annotations

from html import escape

import numpy as np
import rasterio
from rasterio._err import CPLE_BaseError
from rasterio.crs import CRS
from rasterio.enums import MaskFlags
from rasterio.errors import RasterioError
from rasterio.vrt import WarpedVRT

from rs_textsearch.engine.errors import UnreadableRaster
from rs_textsearch.engine.notes import Note
from rs_textsearch.engine.reading.datasets import environment, open_quietly, reason
from rs_textsearch.engine.reading.opening import Opening
from rs_textsearch.engine.reading.placing import crs_text

_TYPES = {
    "uint8": "Byte", "int8": "Int8", "uint16": "UInt16", "int16": "Int16", "uint32": "UInt32",
    "int32": "Int32", "uint64": "UInt64", "int64": "Int64", "float32": "Float32",
    "float64": "Float64",
}  # fmt: skip
_GEODETIC = "EPSG:4326"
_NO_OVERVIEWS = '<OpenOptions><OOI key="OVERVIEW_LEVEL">NONE</OOI></OpenOptions>'


def mask_kind(dataset: rasterio.DatasetReader, band: int) -> str | None:
    """Return where GDAL's mask of ``band`` comes from: ``nodata``, ``alpha``, ``mask`` or None."""
    flags = set(dataset.mask_flag_enums[band - 1])
    if MaskFlags.all_valid in flags:
        return None
    if MaskFlags.nodata in flags:
        return "nodata"
    return "alpha" if MaskFlags.alpha in flags else "mask"


def needs_description(dataset: rasterio.DatasetReader, opening: Opening) -> bool:
    """Whether GDAL by itself would take other pixels for valid than ``opening`` says."""
    kind = mask_kind(dataset, opening.bands[0])
    if opening.alpha != "none":
        return kind != "alpha" or opening.alpha != dataset.count or opening.opaque is not None
    if kind == "alpha":
        return True
    return opening.nodata != "file" and not (opening.nodata == "none" and kind != "nodata")


def described(dataset: rasterio.DatasetReader, opening: Opening) -> rasterio.DatasetReader:
    """Return a view of the bands of ``opening``, in the order of their numbers, and its mask.

    Every band has a nodata value, if need be one that no pixel can have: only then does GDAL
    average the pixels of the view, instead of having the file do so by its own rules.
    """
    bands = sorted(set(opening.bands))
    parts = [_band(dataset, number, band, opening) for number, band in enumerate(bands, 1)]
    if opening.alpha != "none":
        parts.append(f"<MaskBand>{_mask(dataset, opening)}</MaskBand>")
    size = f'rasterXSize="{dataset.width}" rasterYSize="{dataset.height}"'
    return open_quietly(f"<VRTDataset {size}>{_where(dataset)}{''.join(parts)}</VRTDataset>")


def needs_warping(dataset: rasterio.DatasetReader) -> bool:
    """Whether only ground control points or a sensor model tell where the raster lies."""
    # As in QGIS and GDAL, a geotransform comes first.
    return dataset.transform.is_identity and bool(dataset.gcps[0] or dataset.rpcs)


def warped(
    view: rasterio.DatasetReader, source: rasterio.DatasetReader, crs: str | None
) -> tuple[WarpedVRT, Note]:
    """Return ``view`` laid onto a grid of coordinates as QGIS lays it, and a note on how.

    ``source`` is the file with its control points or its sensor model; ``crs`` is the system of
    the control points where it is not the file's. Pixels outside the picture are invalid.
    """
    points, system = source.gcps
    if points:
        which, note = "raster_points", Note.of("place_points", n=len(points))
        target = CRS.from_user_input(crs or crs_text(system) or _GEODETIC)
        options = {"src_crs": target}
    else:
        which, note = "raster_rpc", Note.of("place_rpc")
        target = CRS.from_user_input(_GEODETIC)
        # Its own mean height is the best guess without a model of the terrain.
        options = {"src_crs": target, "RPC_HEIGHT": source.rpcs.height_off}
    kinds = {np.dtype(kind) for kind in view.dtypes}
    if kinds <= {np.dtype(np.uint8), np.dtype(np.uint16)} and view.nodata is None:
        options["add_alpha"] = True
    elif view.nodata is None:
        options["nodata"] = _unlikely(np.result_type(*kinds))
    try:
        with environment():
            return WarpedVRT(view, crs=target, **options), note
    except (RasterioError, CPLE_BaseError, ValueError) as error:
        raise UnreadableRaster.of(which, path=source.name, reason=reason(error)) from error


def _unlikely(kind: np.dtype) -> float:
    """Return a value for pixels outside the picture, in a type without a band of transparency."""
    return float("nan") if kind.kind == "f" else float(np.iinfo(kind).min or np.iinfo(kind).max)


def _where(dataset: rasterio.DatasetReader) -> str:
    """Return the control points or the sensor model, which a virtual file does not inherit."""
    if not needs_warping(dataset):
        return ""
    points, system = dataset.gcps
    if points:
        listed = "".join(
            f'<GCP Id="{number}" Pixel="{p.col!r}" Line="{p.row!r}" X="{p.x!r}" Y="{p.y!r}" '
            f'Z="{p.z or 0.0!r}"/>'
            for number, p in enumerate(points)
        )
        projection = escape(system.to_wkt() if system else "")
        return f'<GCPList Projection="{projection}">{listed}</GCPList>'
    model = "".join(
        f'<MDI key="{escape(key)}">{escape(value)}</MDI>'
        for key, value in dataset.tags(ns="RPC").items()
    )
    return f'<Metadata domain="RPC">{model}</Metadata>'


def _band(dataset: rasterio.DatasetReader, number: int, band: int, opening: Opening) -> str:
    return (
        f'<VRTRasterBand dataType="{_TYPES[dataset.dtypes[band - 1]]}" band="{number}">'
        f"<NoDataValue>{_nodata(dataset, band, opening)}</NoDataValue>"
        f"<SimpleSource>{_source(dataset, band, opening.nodata)}</SimpleSource></VRTRasterBand>"
    )


def _mask(dataset: rasterio.DatasetReader, opening: Opening) -> str:
    kind = np.dtype(dataset.dtypes[opening.alpha - 1])
    top = float(np.iinfo(kind).max) if kind.kind in "iu" else 1.0
    least = top / 2 if opening.opaque is None else opening.opaque
    # Two values that lie next to each other make a step of the table.
    below = float(np.nextafter(least, -np.inf))
    return (
        '<VRTRasterBand dataType="Byte"><ComplexSource>'
        f"{_source(dataset, opening.alpha, opening.nodata)}<LUT>{below!r}:0,{least!r}:255</LUT>"
        "</ComplexSource></VRTRasterBand>"
    )


def _source(dataset: rasterio.DatasetReader, band: int, nodata: float | str) -> str:
    # The file's overviews were averaged without knowing what is no data.
    options = "" if isinstance(nodata, str) else _NO_OVERVIEWS
    name = escape(dataset.name)
    return (
        f'<SourceFilename relativeToVRT="0" shared="0">{name}</SourceFilename>{options}'
        f"<SourceBand>{band}</SourceBand>"
    )


def _nodata(dataset: rasterio.DatasetReader, band: int, opening: Opening) -> str:
    kind = np.dtype(dataset.dtypes[band - 1])
    value: float | None = None
    if not isinstance(opening.nodata, str):
        value = opening.nodata
    elif opening.nodata == "file" and opening.alpha == "none":
        value = dataset.nodatavals[band - 1]
    if value is None:
        value = float("nan") if kind.kind == "f" else float(np.iinfo(kind).max) + 1
    return str(value) if not np.isfinite(value) else f"{value:.17g}"
