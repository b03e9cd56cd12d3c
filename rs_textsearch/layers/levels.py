"""From which values on a heatmap is weak, fair and strong, as the engine wrote it into its file."""

from __future__ import annotations

from typing import NamedTuple

from osgeo import gdal
from qgis.core import QgsRasterLayer

from .origin import layer_file

LEVELS, NOTHING = "RS_TEXTSEARCH_LEVELS", "RS_TEXTSEARCH_NOTHING"  # tags of the file


class Levels(NamedTuple):
    """The least value of each level but the lowest, rising."""

    weak: float
    fair: float
    strong: float


def of_heatmap(layer: QgsRasterLayer, band: int = 1) -> Levels | None:
    """Return the levels of a band; None where the model has none, or the file is of before."""
    try:
        weak, fair, strong = map(float, _tags(layer, band).get(LEVELS, "").split())
    except ValueError:
        return None
    return Levels(weak, fair, strong)


def nothing_stands_out(layer: QgsRasterLayer) -> bool:
    """Tell whether the engine says so of a heatmap."""
    return _tags(layer).get(NOTHING) == "yes"


def _tags(layer: QgsRasterLayer, number: int = 1) -> dict[str, str]:
    """Return the tags of a file, and those of a band in their place: each may be of a query."""
    try:
        dataset = gdal.Open(str(layer_file(layer)))
        band = dataset.GetRasterBand(number) if dataset is not None else None
    except RuntimeError:  # another plugin may have switched GDAL's exceptions on
        band = None
    return {} if band is None else {**dataset.GetMetadata(), **band.GetMetadata()}
