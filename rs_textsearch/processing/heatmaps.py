"""One raster of several heatmaps, as Processing promises one file for one output.

The engine writes a heatmap for each query and each raster of an index. Values of one query compare
with each other on all rasters, for one search made them all.
"""

from __future__ import annotations

import traceback
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from osgeo import gdal
from qgis.core import QgsProcessingException, QgsProcessingUtils

from ..errors import SourceError
from ..files import Replacement, delete
from ..translation import tr
from . import spread
from .destinations import destination

TAG = "RS_TEXTSEARCH_"  # what the names of a heatmap's tags begin with
QUERY = f"{TAG}QUERY"
_CREATION = ["TILED=YES", "COMPRESS=DEFLATE", "PREDICTOR=3", "SPARSE_OK=TRUE", "BIGTIFF=IF_SAFER"]


def check(parameters: dict[str, Any], name: str) -> None:
    """Refuse an output ``name`` that would replace what no text search has written.

    Before the run says which file it writes: newer versions of QGIS load that after a failure, too.

    Raises:
        QgsProcessingException: it would.
    """
    target = destination(parameters.get(name))
    if target is None:
        return
    try:
        check_replaceable(target.path)
    except SourceError as error:
        raise QgsProcessingException(error.text()) from error


def check_replaceable(target: Path) -> None:
    """Raise SourceError where ``target`` is a file that no text search has written."""
    if not target.exists() or target.stat().st_size == 0:
        return
    tags: dict[str, str] = {}
    try:
        dataset = gdal.Open(str(target))
        tags = dataset.GetMetadata() if dataset is not None else {}
    except RuntimeError:  # another plugin has switched GDAL's exceptions on
        pass
    if not any(name.startswith(TAG) for name in tags):
        raise SourceError(
            tr("{path} exists and is no heatmap of a text search: it is not replaced.").format(
                path=target
            ),
            tr("Name another file for the heatmap."),
        )


def temporary() -> str:
    """Return a new file for heatmaps that :func:`stack_all` takes."""
    return QgsProcessingUtils.generateTempFilename("heatmap.tif")


def forget(document: dict[str, Any]) -> None:
    """Delete the heatmaps of a search."""
    for heatmap in document.get("heatmaps") or []:
        delete(Path(heatmap["path"]))


def merge(parts: Sequence[Path], target: Path) -> None:
    """Write the heatmaps ``parts`` as one GeoTIFF in the reference system of the first.

    Where rasters overlap, the last one counts; ground that none of them covers takes no room.

    Raises:
        ApartError: they lie too far apart for that.
        SourceError: the file cannot be written; then a former one is still there.
    """
    check_replaceable(target)  # once more: what an expression names is known by now only
    with _written(target) as part:
        spread.check(parts)
        _warp(parts, part)


def _warp(parts: Sequence[Path], target: Path) -> None:
    """Write ``parts`` as :func:`merge` does; RuntimeError is GDAL's. Its end closes the files."""
    first = gdal.Open(str(parts[0]))
    tags, nodata = first.GetMetadata(), first.GetRasterBand(1).GetNoDataValue()
    options = gdal.WarpOptions(
        format="GTiff",
        dstNodata=nodata,
        creationOptions=_CREATION,
        warpOptions=["SKIP_NOSOURCE=YES", "INIT_DEST=NO_DATA"],
    )
    merged = gdal.Warp(str(target), list(map(str, parts)), options=options)
    if merged is None:
        raise RuntimeError(gdal.GetLastErrorMsg())
    merged.SetMetadata(tags)
    for number in range(1, first.RasterCount + 1):
        band = first.GetRasterBand(number)
        merged.GetRasterBand(number).SetDescription(band.GetDescription())
        merged.GetRasterBand(number).SetMetadata(band.GetMetadata())
    merged.FlushCache()


def stack_all(searches: Sequence[dict[str, Any]], target: Path) -> None:
    """Write the heatmaps of several searches of the same rasters as one GeoTIFF.

    Args:
        searches: the engine's documents of them.
        target: the file, with a band for each search, see :func:`stack`; rasters are merged, see
            :func:`merge`.

    Raises:
        SourceError: the file cannot be written; then a former one is still there.
    """
    heatmaps = zip(*(search["heatmaps"] for search in searches))
    by_raster = [[Path(one["path"]) for one in each] for each in heatmaps]
    if len(by_raster) == 1:
        stack(by_raster[0], target)
        return
    stacked: list[Path] = []
    try:
        for parts in by_raster:
            stacked.append(Path(QgsProcessingUtils.generateTempFilename("stacked.tif")))
            stack(parts, stacked[-1])
        merge(stacked, target)
    finally:
        for path in stacked:
            delete(path)


def stack(heatmaps: Sequence[Path], target: Path) -> None:
    """Write heatmaps of one raster by several queries as one GeoTIFF, a band for each query.

    A band is described by its query, and has the tags of its heatmap; what is common to all is
    said of the file. Outside of what was searched there is no data.

    Raises:
        SourceError: the file cannot be written; then a former one is still there.
    """
    check_replaceable(target)
    with _written(target) as part:
        _stack(heatmaps, part)


def _stack(heatmaps: Sequence[Path], target: Path) -> None:
    """Write as :func:`stack` does; RuntimeError is GDAL's. Its end closes the files."""
    opened = [gdal.Open(str(path)) for path in heatmaps]
    tags = [each.GetMetadata() for each in opened]
    first = opened[0]
    size = (first.RasterXSize, first.RasterYSize)
    driver = gdal.GetDriverByName("GTiff")
    stacked = driver.Create(str(target), *size, len(opened), gdal.GDT_Float32, _CREATION)
    if stacked is None:
        raise RuntimeError(gdal.GetLastErrorMsg())
    stacked.SetGeoTransform(first.GetGeoTransform())
    stacked.SetProjection(first.GetProjection())
    common = {name: value for name, value in tags[0].items()
              if all(each.get(name) == value for each in tags)}  # fmt: skip
    queries = [each.get(QUERY, "") for each in tags]
    stacked.SetMetadata({**common, QUERY: "; ".join(queries)})
    for number, (one, query) in enumerate(zip(opened, queries), 1):
        source, band = one.GetRasterBand(1), stacked.GetRasterBand(number)
        band.SetNoDataValue(source.GetNoDataValue())
        band.WriteArray(source.ReadAsArray())
        band.SetDescription(query)
        band.SetMetadata(tags[number - 1])
    stacked.FlushCache()


@contextmanager
def _written(target: Path) -> Iterator[Path]:
    """Give the file to write in ``target``'s place; of GDAL's errors come SourceErrors.

    A function that failed keeps its datasets as long as its error is handled, and Windows removes
    no open file: they are closed before.
    """
    try:
        with Replacement(target) as part:
            try:
                yield part
            except (RuntimeError, OSError, SourceError) as error:
                traceback.clear_frames(error.__traceback__)
                raise
    except (RuntimeError, OSError) as error:
        raise SourceError(
            tr("The heatmaps cannot be written as one file, {path}: {reason}.").format(
                path=target, reason=str(error).rstrip(".")
            ),
            tr("Free space on the disk, or name another file for the heatmap."),
        ) from error
