"""One heatmap of several rasters, as Processing promises one file for one output.

The engine writes a heatmap for each raster of an index. Their values compare with each other, for
one search made them all.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from osgeo import gdal

from ..errors import SourceError
from ..files import Replacement
from ..translation import tr

TAG = "RS_TEXTSEARCH_"  # what the names of a heatmap's tags begin with
BAND = "relative similarity"
_CREATION = ["TILED=YES", "COMPRESS=DEFLATE", "PREDICTOR=3", "SPARSE_OK=TRUE", "BIGTIFF=IF_SAFER"]


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


def merge(parts: Sequence[Path], target: Path) -> None:
    """Write the heatmaps ``parts`` as one GeoTIFF in the reference system of the first.

    Where rasters overlap, the last one counts; ground that none of them covers takes no room.

    Raises:
        SourceError: the file cannot be written; then a former one is still there.
    """
    try:
        with Replacement(target) as part:
            first = gdal.Open(str(parts[0]))
            tags, nodata = first.GetMetadata(), first.GetRasterBand(1).GetNoDataValue()
            options = gdal.WarpOptions(
                format="GTiff",
                dstNodata=nodata,
                creationOptions=_CREATION,
                warpOptions=["SKIP_NOSOURCE=YES", "INIT_DEST=NO_DATA"],
            )
            merged = gdal.Warp(str(part), list(map(str, parts)), options=options)
            if merged is None:
                raise RuntimeError(gdal.GetLastErrorMsg())
            merged.SetMetadata(tags)
            merged.GetRasterBand(1).SetDescription(BAND)
            merged.FlushCache()
            del merged  # closes the file
    except (RuntimeError, OSError) as error:
        raise SourceError(
            tr("The heatmaps cannot be written as one file, {path}: {reason}.").format(
                path=target, reason=str(error).rstrip(".")
            ),
            tr("Free space on the disk, or name another file for the heatmap."),
        ) from error
