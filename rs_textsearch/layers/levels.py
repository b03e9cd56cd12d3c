"""From which values on a heatmap is weak, fair and strong, as the engine wrote it into its file."""

from __future__ import annotations

from typing import NamedTuple

from osgeo import gdal
from qgis.core import QgsRasterLayer

from .origin import layer_file

LEVELS, NOTHING = "RS_TEXTSEARCH_LEVELS", "RS_TEXTSEARCH_NOTHING"  # tags of the file


class Levels(NamedTuple):
    """The least value of each level but the lowest, rising; whether ``nothing`` stands out."""

    weak: float
    fair: float
    strong: float
    nothing: bool


def of_heatmap(layer: QgsRasterLayer) -> Levels | None:
    """Return the levels of a heatmap; None where the model has none, or the file is of before."""
    try:
        dataset = gdal.Open(str(layer_file(layer)))
        tags = dataset.GetMetadata() if dataset is not None else {}
        weak, fair, strong = map(float, tags.get(LEVELS, "").split())
    except (RuntimeError, ValueError):  # another plugin may have switched GDAL's exceptions on
        return None
    return Levels(weak, fair, strong, tags.get(NOTHING) == "yes")
