"""The threshold of a heatmap: what it leaves on the map, at once and without touching the file."""

from __future__ import annotations

import numpy as np
from qgis.core import Qgis, QgsRasterLayer, QgsRasterTransparency

PROPERTY_THRESHOLD = "rs_textsearch/threshold"
MAX_SIDE = 1500  # cells; larger heatmaps are sampled
_LOWEST = -3.0e38  # of a Float32 heatmap


def values(layer: QgsRasterLayer, band: int = 1) -> np.ndarray:
    """Return the valid values of a band, float32 [n], ascending."""
    provider = layer.dataProvider()
    columns, rows = (min(size, MAX_SIDE) for size in (provider.xSize(), provider.ySize()))
    block = provider.block(band, provider.extent(), columns, rows)
    block.convert(Qgis.DataType.Float32)
    found = np.frombuffer(bytes(block.data()), np.float32)
    valid = np.isfinite(found)
    if block.hasNoDataValue():
        valid &= found != np.float32(block.noDataValue())
    return np.sort(found[valid])


def at_share(ordered: np.ndarray, share: float) -> float:
    """Return the value that the best ``share`` (0 to 1) of the ascending values reach."""
    if not len(ordered):
        return 0.0
    position = min(len(ordered) - 1, max(0, round((1.0 - share) * len(ordered))))
    return float(ordered[position])


def share_above(ordered: np.ndarray, threshold: float) -> float:
    """Return the share of the ascending values that reach ``threshold``, 0 to 1."""
    if not len(ordered):
        return 0.0
    below = int(np.searchsorted(ordered, np.float32(threshold), side="left"))
    return (len(ordered) - below) / len(ordered)


def show(layer: QgsRasterLayer, threshold: float | None) -> None:
    """Draw only what reaches ``threshold``; None draws all.

    It is the layer's transparency list, which its properties show and its style keeps.
    """
    transparency = QgsRasterTransparency()
    if threshold is not None:
        below = QgsRasterTransparency.TransparentSingleValuePixel()
        below.min, below.max = _LOWEST, _just_below(threshold)
        if hasattr(below, "opacity"):
            below.opacity = 0.0
        else:  # before QGIS 3.38
            below.percentTransparent = 100.0
        transparency.setTransparentSingleValuePixelList([below])
    layer.renderer().setRasterTransparency(transparency)
    if threshold is None:
        layer.removeCustomProperty(PROPERTY_THRESHOLD)
    else:
        layer.setCustomProperty(PROPERTY_THRESHOLD, float(threshold))
    layer.triggerRepaint()


def shown(layer: QgsRasterLayer) -> float | None:
    """Return the threshold that ``layer`` is drawn with, None without one."""
    value = layer.customProperty(PROPERTY_THRESHOLD)
    return None if value is None else float(value)


def _just_below(threshold: float) -> float:
    return float(np.nextafter(np.float32(threshold), np.float32(-np.inf)))
