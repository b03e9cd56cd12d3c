"""How footprints and heatmaps look: small functions that return renderers and labels."""

from __future__ import annotations

import numpy as np
from qgis.core import (
    QgsBasicNumericFormat,
    QgsBilinearRasterResampler,
    QgsColorRampLegendNodeSettings,
    QgsColorRampShader,
    QgsFeatureRequest,
    QgsFillSymbol,
    QgsGraduatedSymbolRenderer,
    QgsLayerTreeLayer,
    QgsMapLayerLegendUtils,
    QgsPalLayerSettings,
    QgsProperty,
    QgsRasterLayer,
    QgsRasterMinMaxOrigin,
    QgsRasterShader,
    QgsRectangle,
    QgsRendererRange,
    QgsSimpleLineSymbolLayer,
    QgsSingleBandPseudoColorRenderer,
    QgsSingleSymbolRenderer,
    QgsTextBufferSettings,
    QgsTextFormat,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtGui import QColor

from .. import settings, wording
from ..compat import (
    CONTINUOUS,
    CUMULATIVE_CUT,
    INTERPOLATED,
    LABEL_OVER_POINT,
    NO_LIMITS,
    STROKE_WIDTH,
)
from ..translation import tr
from . import heatmap_styles, levels
from .threshold import values

PROPERTY_STYLE = "rs_textsearch/ramp"
LOWER, UPPER = 2.0, 98.0  # percentiles of the heatmap's values
SHADOW, SELECTED = 0.5, 0.6  # millimetres that an outline gains
AREA_WIDTH = 0.6  # millimetres, of what reached a threshold
RANK_CLASSES = ((1, 3, "#ffd21f", 0.9), (4, 10, "#ff9a1f", 0.6), (11, 999_999, "#ffffff", 0.35))


def style_heatmap(layer: QgsRasterLayer) -> None:
    """Draw ``layer`` in the user's style between its limits, see :func:`value_range`."""
    style = heatmap_styles.chosen()
    function = QgsColorRampShader(0.0, 1.0, style.ramp(), INTERPOLATED, CONTINUOUS)
    function.setClip(False)
    shader = QgsRasterShader()
    shader.setRasterShaderFunction(function)
    renderer = QgsSingleBandPseudoColorRenderer(layer.dataProvider(), 1, shader)
    _fit(renderer, layer)
    renderer.setOpacity(settings.heatmap_opacity())
    layer.setRenderer(renderer)
    layer.setBlendMode(style.blend)
    layer.setCustomProperty(PROPERTY_STYLE, style.name)
    layer.resampleFilter().setZoomedInResampler(QgsBilinearRasterResampler())
    layer.resampleFilter().setZoomedOutResampler(QgsBilinearRasterResampler())


def fit(layer: QgsRasterLayer) -> None:
    """Fit limits and legend of a heatmap to its values; its ramp and all else stay as they are."""
    _fit(layer.renderer(), layer)


def _fit(renderer: QgsSingleBandPseudoColorRenderer, layer: QgsRasterLayer) -> None:
    lower, upper = value_range(layer)
    known = levels.of_heatmap(layer)
    function = renderer.shader().rasterShaderFunction()
    function.setMinimumValue(lower)
    function.setMaximumValue(upper)
    function.setLegendSettings(_legend(known))
    function.classifyColorRamp(band=1, extent=QgsRectangle(), input=None)
    renderer.setClassificationMin(lower)
    renderer.setClassificationMax(upper)
    origin = QgsRasterMinMaxOrigin()
    origin.setLimits(NO_LIMITS if known else CUMULATIVE_CUT)  # those of levels stay as they are
    origin.setCumulativeCutLower(LOWER / 100)
    origin.setCumulativeCutUpper(UPPER / 100)
    renderer.setMinMaxOrigin(origin)


def _legend(known: levels.Levels | None) -> QgsColorRampLegendNodeSettings:
    """Return the ends of a heatmap's legend: in words where it has levels, else its limits."""
    digits = QgsBasicNumericFormat()
    digits.setNumberDecimalPlaces(2)
    digits.setShowTrailingZeros(True)
    legend = QgsColorRampLegendNodeSettings()
    legend.setNumericFormat(digits)
    if known is not None:
        weak, strong = wording.number(known.weak, 2), wording.number(known.strong, 2)
        legend.setMinimumLabel(tr("unlikely below {value}").format(value=weak))
        legend.setMaximumLabel(tr("strong from {value}").format(value=strong))
    return legend


def set_style(layer: QgsRasterLayer, name: str) -> None:
    """Draw a heatmap in another style; its limits and its opacity stay as they are."""
    style = heatmap_styles.find(name)
    function = layer.renderer().shader().rasterShaderFunction()
    function.setSourceColorRamp(style.ramp())
    function.classifyColorRamp(band=1, extent=QgsRectangle(), input=None)
    layer.setBlendMode(style.blend)
    layer.setCustomProperty(PROPERTY_STYLE, style.name)
    layer.setRenderer(layer.renderer().clone())  # tells the legend
    layer.triggerRepaint()


def style_of(layer: QgsRasterLayer) -> str:
    """Return the name of the style that a heatmap was given."""
    return str(layer.customProperty(PROPERTY_STYLE) or settings.heatmap_style())


def is_fitted(layer: QgsRasterLayer) -> bool:
    """Tell whether a heatmap's limits come from its values or levels and were not set by hand."""
    if not has_ramp(layer):
        return False
    renderer = layer.renderer()
    if levels.of_heatmap(layer) is None:
        return renderer.minMaxOrigin().limits() == CUMULATIVE_CUT
    drawn = renderer.classificationMin(), renderer.classificationMax()
    return bool(np.allclose(drawn, value_range(layer), rtol=0, atol=1e-6))


def has_ramp(layer: QgsRasterLayer) -> bool:
    """Tell whether a heatmap is drawn by a colour ramp; a user may have chosen otherwise."""
    return isinstance(layer.renderer(), QgsSingleBandPseudoColorRenderer)


def value_range(layer: QgsRasterLayer) -> tuple[float, float]:
    """Return the values between which a heatmap is drawn, never equal.

    Where it has levels, its style fades in from weak on and covers from strong on, so that colours
    mean the same for every query, and nothing is drawn where nothing stands out. Where it has none
    they are the 2 and 98 percentile of the first band.
    QGIS's own cumulative cut reads overviews, which are smoother than the heatmap: its upper
    limit came out a tenth too low for small objects.
    """
    known = levels.of_heatmap(layer)
    if known is not None:
        style = heatmap_styles.find(style_of(layer))
        return style.limits(known.weak, known.strong)
    ordered = values(layer)
    lower, upper = np.percentile(ordered, (LOWER, UPPER)) if len(ordered) else (0.0, 0.0)
    if not upper > lower:
        lower, upper = lower - 0.5, lower + 0.5
    return float(lower), float(upper)


def label_heatmap_legend(node: QgsLayerTreeLayer) -> None:
    """Name the colour scale in the legend for what it is, and say where nothing stands out."""
    known = levels.of_heatmap(node.layer())
    if known is None:
        label = tr("relative similarity")
    elif known.nothing:
        label = tr("Nothing stands out")
    else:
        label = tr("similarity: fair from {value}").format(value=wording.number(known.fair, 2))
    QgsMapLayerLegendUtils.setLegendNodeUserLabel(node, 0, label)


def style_footprints(layer: QgsVectorLayer) -> None:
    """Outline tiles by rank and label them with it; the inside stays visible."""
    ranges = []
    for first, last, color, width in RANK_CLASSES:
        symbol = _outline(QColor(color), width)
        open_ended = last == RANK_CLASSES[-1][1]
        label = (
            tr("rank {first} and lower").format(first=first)
            if open_ended
            else tr("rank {first} to {last}").format(first=first, last=last)
        )
        ranges.append(QgsRendererRange(first - 0.5, last + 0.5, symbol, label))
    renderer = QgsGraduatedSymbolRenderer("rank", ranges)
    best_last = QgsFeatureRequest.OrderByClause("rank", False)
    renderer.setOrderBy(QgsFeatureRequest.OrderBy([best_last]))  # the best lie on top
    renderer.setOrderByEnabled(True)
    layer.setRenderer(renderer)
    layer.setLabeling(QgsVectorLayerSimpleLabeling(_rank_labels()))
    layer.setLabelsEnabled(True)


def _outline(color: QColor, width: float) -> QgsFillSymbol:
    """Return an outline with a shadow and nothing inside.

    Of lines, since QGIS fills what is selected, also where the fill is "none".
    """
    symbol = QgsFillSymbol()
    symbol.changeSymbolLayer(0, _line(QColor(0, 0, 0, 150), width + SHADOW))
    symbol.appendSymbolLayer(_line(color, width))
    return symbol


def _line(color: QColor, width: float) -> QgsSimpleLineSymbolLayer:
    """Return an outline of ``width`` millimetres, broader where its tile is selected.

    The colour of a selection is about that of the first ranks.
    """
    line = QgsSimpleLineSymbolLayer(color, width)
    broader = QgsProperty.fromExpression(f"if(is_selected(), {width + SELECTED}, {width})")
    line.setDataDefinedProperty(STROKE_WIDTH, broader)
    return line


def _rank_labels() -> QgsPalLayerSettings:
    text = QgsTextFormat()
    text.setSize(10)
    text.setColor(QColor("#ffffff"))
    font = text.font()
    font.setBold(True)
    text.setFont(font)
    halo = QgsTextBufferSettings()
    halo.setEnabled(True)
    halo.setSize(0.8)
    halo.setColor(QColor(0, 0, 0, 190))
    text.setBuffer(halo)
    labels = QgsPalLayerSettings()
    labels.fieldName = "rank"
    labels.placement = LABEL_OVER_POINT
    labels.centroidInside = True
    labels.priority = 8
    labels.setFormat(text)
    return labels


def style_polygons(layer: QgsVectorLayer) -> None:
    """Outline what reached a threshold; the inside stays visible."""
    layer.setRenderer(QgsSingleSymbolRenderer(_outline(QColor("#ffd21f"), AREA_WIDTH)))
