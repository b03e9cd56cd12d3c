"""Whether rasters lie so near to each other that one raster of them all can be written and read."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from osgeo import gdal

from ..errors import SourceError
from ..translation import tr

MAX_CELLS = 2_000_000_000  # most of them empty: that is little on disk, but not to read


class ApartError(SourceError):
    """Rasters that make no one heatmap."""


def check(heatmaps: Sequence[Path]) -> None:
    """Raise ApartError where one raster of ``heatmaps`` would be too large, or has no place.

    A picture without a reference system lies nowhere beside the others. RuntimeError is GDAL's.
    """
    opened = [gdal.Open(str(path)) for path in heatmaps]
    system = opened[0].GetProjection()
    lefts, bottoms, rights, tops, sizes = [], [], [], [], []
    for each in opened:
        if not each.GetProjection():
            raise _apart()
        same = each.GetProjection() == system
        there = each if same else gdal.AutoCreateWarpedVRT(each, None, system)
        if there is None:
            raise RuntimeError(gdal.GetLastErrorMsg())
        left, width, _, top, _, height = there.GetGeoTransform()
        lefts.append(left)
        rights.append(left + width * there.RasterXSize)
        tops.append(top)
        bottoms.append(top + height * there.RasterYSize)
        sizes.append(min(width, -height))
    area = (max(rights) - min(lefts)) * (max(tops) - min(bottoms))
    if area > MAX_CELLS * min(sizes) ** 2:
        raise _apart()


def _apart() -> ApartError:
    return ApartError(
        tr("One heatmap of all rasters is not made: they lie too far apart, or one has no "
           "reference system."),
        tr("Search them one by one."),
    )  # fmt: skip
