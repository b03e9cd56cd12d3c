"""Which bands a raster layer is drawn with and how their values are stretched."""

from __future__ import annotations

import math

from qgis.core import (
    QgsContrastEnhancement,
    QgsMultiBandColorRenderer,
    QgsRasterLayer,
    QgsSingleBandGrayRenderer,
)

from ..compat import gray_band

AUTO = "auto"
_NONE = QgsContrastEnhancement.ContrastEnhancementAlgorithm.NoEnhancement


def of_layer(layer: QgsRasterLayer) -> tuple[tuple[int, ...], str] | None:
    """Return bands and stretch as the engine takes them, from the layer's renderer.

    Returns:
        Three band numbers, and ``auto`` or the ranges of the contrast enhancement; None for a
        renderer whose colours are not those of the picture, such as a pseudocolour one.
    """
    renderer = layer.renderer()
    if isinstance(renderer, QgsMultiBandColorRenderer):
        bands = (renderer.redBand(), renderer.greenBand(), renderer.blueBand())
        enhancements = [
            renderer.redContrastEnhancement(),
            renderer.greenContrastEnhancement(),
            renderer.blueContrastEnhancement(),
        ]
    elif isinstance(renderer, QgsSingleBandGrayRenderer):
        bands = (gray_band(renderer),) * 3
        enhancements = [renderer.contrastEnhancement()] * 3
    else:
        return None
    if min(bands) < 1:
        return None
    ranges = [_range_of(enhancement) for enhancement in enhancements]
    return bands, AUTO if None in ranges else ";".join(ranges)


def stretch_text(low: float, high: float) -> str:
    """Return one range for all bands as the engine takes it."""
    return f"{low!r},{high!r}"


def is_plain(layer: QgsRasterLayer) -> bool:
    """Tell whether the engine's own choice shows the model what the map shows: 8-bit RGB."""
    found = of_layer(layer)
    byte = layer.dataProvider().dataType(1) in (1, 14)  # Byte, Int8
    return byte and (found is None or found[0] == (1, 2, 3) or layer.bandCount() == 1)


def _range_of(enhancement: QgsContrastEnhancement | None) -> str | None:
    if enhancement is None or enhancement.contrastEnhancementAlgorithm() == _NONE:
        return None
    low, high = float(enhancement.minimumValue()), float(enhancement.maximumValue())
    usable = math.isfinite(low) and math.isfinite(high) and low < high
    return stretch_text(low, high) if usable else None
