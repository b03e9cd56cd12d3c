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


def of_heatmap(layer: QgsRasterLayer) -> Levels | None:
    """Return the levels of a heatmap; None where the model has none, or the file is of before."""
    try:
        weak, fair, strong = map(float, _tags(layer).get(LEVELS, "").split())
    except ValueError:
        return None
    return Levels(weak, fair, strong)


def nothing_stands_out(layer: QgsRasterLayer) -> bool:
    """Tell whether the engine says so of a heatmap."""
    return _tags(layer).get(NOTHING) == "yes"


def _tags(layer: QgsRasterLayer) -> dict[str, str]:
    try:
        dataset = gdal.Open(str(layer_file(layer)))
    except RuntimeError:  # another plugin may have switched GDAL's exceptions on
        dataset = None
    return dataset.GetMetadata() if dataset is not None else {}
