"""How heatmaps look: their colours between limits, and a legend in words."""

from __future__ import annotations

import numpy as np
from qgis.core import (
    QgsBasicNumericFormat,
    QgsBilinearRasterResampler,
    QgsColorRamp,
    QgsColorRampLegendNodeSettings,
    QgsColorRampShader,
    QgsLayerTreeLayer,
    QgsMapLayerLegendUtils,
    QgsRasterLayer,
    QgsRasterMinMaxOrigin,
    QgsRasterShader,
    QgsRectangle,
    QgsSingleBandPseudoColorRenderer,
)

from .. import settings, wording
from ..compat import CONTINUOUS, CUMULATIVE_CUT, DISCRETE, INTERPOLATED, NO_LIMITS
from ..translation import tr
from . import heatmap_styles, levels, threshold
from .heatmap_styles import HeatmapStyle
from .levels import Levels
from .threshold import values

PROPERTY_STYLE = "rs_textsearch/ramp"
LOWER, UPPER = 2.0, 98.0  # percentiles of the heatmap's values
_APART = 1e-4  # limits that are one
_BEST_FIRST = [4, 3, 2, 1]  # classes in a legend, of which the first entry is a title


def style_heatmap(layer: QgsRasterLayer) -> None:
    """Draw ``layer`` in the user's style between its limits, see :func:`value_range`."""
    renderer = QgsSingleBandPseudoColorRenderer(layer.dataProvider(), 1, QgsRasterShader())
    renderer.setOpacity(settings.heatmap_opacity())
    layer.setRenderer(renderer)
    layer.resampleFilter().setZoomedInResampler(QgsBilinearRasterResampler())
    layer.resampleFilter().setZoomedOutResampler(QgsBilinearRasterResampler())
    style = heatmap_styles.chosen()
    _give(layer, style)
    _fit(layer, style.ramp())


def set_style(layer: QgsRasterLayer, name: str) -> None:
    """Draw a heatmap in another style; its opacity and limits set by hand stay as they are."""
    fitted, style = is_fitted(layer), heatmap_styles.find(name)
    _give(layer, style)
    if fitted:
        _fit(layer, style.ramp())
    else:
        _draw_between(layer, _drawn_between(layer), style.ramp(), NO_LIMITS)
    _tell(layer)


def fit(layer: QgsRasterLayer) -> None:
    """Fit limits and legend of a heatmap to its values; its colours stay as they are."""
    _fit(layer, layer.renderer().shader().rasterShaderFunction().sourceColorRamp().clone())


def show_threshold(layer: QgsRasterLayer, level: float | None) -> None:
    """Draw only what reaches ``level``, and say so in the legend; None draws all."""
    fitted = is_fitted(layer)
    threshold.show(layer, level)
    if fitted:
        fit(layer)
        _tell(layer)


def style_of(layer: QgsRasterLayer) -> str:
    """Return the name of the style that a heatmap was given."""
    return str(layer.customProperty(PROPERTY_STYLE) or settings.heatmap_style())


def is_fitted(layer: QgsRasterLayer) -> bool:
    """Tell whether a heatmap is drawn between its limits and was not changed by hand."""
    if not has_ramp(layer):
        return False
    known, renderer = levels.of_heatmap(layer), layer.renderer()
    if known is None:
        return renderer.minMaxOrigin().limits() == CUMULATIVE_CUT
    style = heatmap_styles.find(style_of(layer))
    drawn = renderer.shader().rasterShaderFunction().colorRampItemList()
    wanted = _classes(style, known, None)
    return bool(
        np.allclose(_drawn_between(layer), value_range(layer), rtol=0, atol=1e-6)
        and [each.color.rgba() for each in drawn] == [each.color.rgba() for each in wanted]
    )


def has_ramp(layer: QgsRasterLayer) -> bool:
    """Tell whether a heatmap is drawn by a colour ramp; a user may have chosen otherwise."""
    return isinstance(layer.renderer(), QgsSingleBandPseudoColorRenderer)


def value_range(layer: QgsRasterLayer) -> tuple[float, float]:
    """Return the values between which a heatmap is drawn, never equal.

    Where it has levels, it fades in from weak on and covers from strong on, so that colours mean
    the same for every query, and nothing is drawn where nothing stands out. Where it has none
    they are the 2 and 98 percentile of the first band, or lie above all where nothing stands out.
    QGIS's own cumulative cut reads overviews, which are smoother than the heatmap: its upper
    limit came out a tenth too low for small objects.
    """
    known = levels.of_heatmap(layer)
    if known is not None:
        return known.weak, max(known.strong, known.weak + _APART)
    ordered = values(layer)
    lower, upper = np.percentile(ordered, (LOWER, UPPER)) if len(ordered) else (0.0, 0.0)
    if not upper > lower:
        lower, upper = lower - 0.5, lower + 0.5
    if levels.nothing_stands_out(layer):
        highest = ordered[-1] if len(ordered) else upper
        lower, upper = highest, highest + (upper - lower)
    return float(lower), float(upper)


def label_heatmap_legend(node: QgsLayerTreeLayer) -> None:
    """Order the legend as a list of results, best first; or say that nothing stands out."""
    layer = node.layer()
    if levels.nothing_stands_out(layer):
        QgsMapLayerLegendUtils.setLegendNodeUserLabel(node, 0, tr("Nothing stands out"))
        QgsMapLayerLegendUtils.setLegendNodeOrder(node, [0])
    elif levels.of_heatmap(layer) is None:
        QgsMapLayerLegendUtils.setLegendNodeUserLabel(node, 0, tr("relative similarity"))
    else:
        QgsMapLayerLegendUtils.setLegendNodeOrder(node, _BEST_FIRST)


def _drawn_between(layer: QgsRasterLayer) -> tuple[float, float]:
    """Return the limits that a heatmap has now; a copy of a renderer forgets its own ones."""
    function = layer.renderer().shader().rasterShaderFunction()
    return function.minimumValue(), function.maximumValue()


def _give(layer: QgsRasterLayer, style: HeatmapStyle) -> None:
    layer.setCustomProperty(PROPERTY_STYLE, style.name)
    layer.setBlendMode(style.blend)


def _fit(layer: QgsRasterLayer, ramp: QgsColorRamp) -> None:
    known = levels.of_heatmap(layer)
    if known is None:
        _draw_between(layer, value_range(layer), ramp, CUMULATIVE_CUT)
    else:
        _draw_levels(layer, known, ramp)


def _tell(layer: QgsRasterLayer) -> None:
    """Let the legend follow, and draw anew."""
    layer.rendererChanged.emit()
    layer.triggerRepaint()


def _draw_between(
    layer: QgsRasterLayer, limits: tuple[float, float], ramp: QgsColorRamp, origin: object
) -> None:
    """Draw a heatmap that has no levels, or limits that were set by hand."""
    function = QgsColorRampShader(*limits, ramp, INTERPOLATED, CONTINUOUS)
    digits = QgsBasicNumericFormat()
    digits.setNumberDecimalPlaces(2)
    digits.setShowTrailingZeros(True)
    legend = QgsColorRampLegendNodeSettings()
    legend.setNumericFormat(digits)
    level = threshold.shown(layer)
    if level is not None:
        said = tr("drawn from {value}").format(value=wording.number(level, 2))
        legend.setMinimumLabel(said)
    function.setLegendSettings(legend)
    function.classifyColorRamp(band=1, extent=QgsRectangle(), input=None)
    _put(layer, function, origin)


def _draw_levels(layer: QgsRasterLayer, known: Levels, ramp: QgsColorRamp) -> None:
    """Draw a heatmap by its levels, one entry of the legend for each."""
    style = heatmap_styles.find(style_of(layer))
    kind = DISCRETE if style.stepped else INTERPOLATED
    function = QgsColorRampShader(*value_range(layer), ramp, kind, CONTINUOUS)
    function.setColorRampItemList(_classes(style, known, threshold.shown(layer)))
    legend = QgsColorRampLegendNodeSettings()
    legend.setUseContinuousLegend(False)
    function.setLegendSettings(legend)
    _put(layer, function, NO_LIMITS)


def _put(layer: QgsRasterLayer, function: QgsColorRampShader, origin: object) -> None:
    function.setClip(False)
    shader = QgsRasterShader()
    shader.setRasterShaderFunction(function)
    renderer = layer.renderer()
    renderer.setShader(shader)
    renderer.setClassificationMin(function.minimumValue())
    renderer.setClassificationMax(function.maximumValue())
    limits = QgsRasterMinMaxOrigin()
    limits.setLimits(origin)  # those of levels stay as they are
    limits.setCumulativeCutLower(LOWER / 100)
    limits.setCumulativeCutUpper(UPPER / 100)
    renderer.setMinMaxOrigin(limits)


def _classes(
    style: HeatmapStyle, known: Levels, least: float | None
) -> list[QgsColorRampShader.ColorRampItem]:
    """Return colour and words of each level, rising; what is not drawn below ``least`` says so.

    Of smooth colours that of weak stands in its middle, since it begins with nothing.
    """
    weak, fair, strong = known
    span = max(strong - weak, _APART)
    middle = (weak + fair) / 2
    if style.stepped:  # at the upper ends
        ends = (weak, fair, strong, float("inf"))
        shown = (weak, middle, (fair + strong) / 2, strong)
    else:
        ends = shown = (weak, middle, fair, weak + span)
    names = (
        tr("unlikely: not drawn"),
        _said(tr("weak from {value}"), tr("weak: not drawn"), weak, fair, least),
        _said(tr("fair from {value}"), tr("fair: not drawn"), fair, strong, least),
        _said(tr("strong from {value}"), "", strong, float("inf"), least),
    )
    shares = (0.0, *((value - weak) / span for value in shown[1:3]), 1.0)
    return [
        QgsColorRampShader.ColorRampItem(end, style.colour(share), name)
        for end, share, name in zip(ends, shares, names)
    ]


def _said(drawn: str, hidden: str, first: float, end: float, least: float | None) -> str:
    """Return what the legend says of the values from ``first`` to ``end``."""
    if least is not None and least >= end:
        return hidden
    return drawn.format(value=wording.number(max(first, least or first), 2))
