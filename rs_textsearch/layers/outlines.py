"""How footprints and polygons look: outlines by rank that leave the inside of a tile free."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from qgis.core import (
    QgsFeatureRequest,
    QgsFillSymbol,
    QgsLayerTreeLayer,
    QgsMapLayerLegendUtils,
    QgsPalLayerSettings,
    QgsProperty,
    QgsPropertyCollection,
    QgsRuleBasedRenderer,
    QgsSimpleLineSymbolLayer,
    QgsSingleSymbolRenderer,
    QgsTextBackgroundSettings,
    QgsTextFormat,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtCore import QSizeF, Qt
from qgis.PyQt.QtGui import QColor

from .. import wording
from ..compat import (
    BELOW_RIGHT,
    LABEL_OVER_POINT,
    NO_GEOMETRY,
    POINT_GEOMETRY,
    STROKE_WIDTH,
    set_quadrant,
)
from ..translation import tr
from .selection import IS_SELECTED

SHADOW, SELECTED = 0.3, 0.6  # millimetres that an outline gains
AREA_WIDTH = 0.6  # millimetres, of what reached a threshold
TILE_WIDTH = 0.2  # of all tiles of an index
BEST, GOOD = 3, 10  # last ranks of the two first classes; those after have no label
UNLIKELY = 3  # place of its class in the legend
VERDICT = "rs_textsearch/verdict"  # describes the rules of tiles that people marked
VERDICTS = {True: ("#5fe36a", Qt.PenStyle.SolidLine), False: ("#ff5a4d", Qt.PenStyle.DotLine)}
VERDICT_WIDTH = 0.8

# What is selected is drawn and labelled too: it was asked for.
_ALONE = f'("overlaps" IS NULL OR {IS_SELECTED})'
_OVERLAPPING = f"NOT {_ALONE}"
_FROM_TOP = f'if({IS_SELECTED}, 0, "rank")'  # the selected ones, then the best
_LIKELY = 'coalesce("level", \'\') <> \'none\''
_CORNER = "point_n(exterior_ring($geometry), 1)"  # the first pixel's, above left


def style_footprints(layer: QgsVectorLayer, *, nothing: bool = False) -> None:
    """Outline tiles by rank, and label the first ten in a corner; the inside stays visible.

    A tile that overlaps a better one is left out, as its field ``overlaps`` says: its class in the
    legend brings these in. Tiles of the lowest level are dashed, and all of them where ``nothing``
    stands out.
    """
    drawn = (
        (
            _outline(QColor("#00e5ff"), 0.8),
            tr("rank {first} to {last}").format(first=1, last=BEST),
        ),
        (
            _outline(QColor("#ffffff"), 0.6),
            tr("rank {first} to {last}").format(first=BEST + 1, last=GOOD),
        ),
        (
            _outline(QColor("#ffffff"), 0.3),
            tr("rank {first} and lower").format(first=GOOD + 1),
        ),
        (_outline(QColor("#ffffff"), 0.3, Qt.PenStyle.DashLine), tr("unlikely")),
        (_outline(QColor("#ffffff"), 0.15), ""),
    )
    classes = [
        QgsRuleBasedRenderer.Rule(symbol, 0, 0, rule, label)
        for (symbol, label), rule in zip(drawn, _rules(nothing=nothing))
    ]
    classes[-1].setActive(False)
    renderer = rule_renderer(classes)
    on_top = QgsFeatureRequest.OrderByClause(_FROM_TOP, False)
    renderer.setOrderBy(QgsFeatureRequest.OrderBy([on_top]))
    renderer.setOrderByEnabled(True)
    layer.setRenderer(renderer)
    layer.setLabeling(QgsVectorLayerSimpleLabeling(_rank_labels()))
    layer.setLabelsEnabled(True)
    say_more(layer)


def set_nothing(layer: QgsVectorLayer, *, nothing: bool) -> None:
    """Let all tiles be dashed as ``nothing`` stands out, or those of the lowest level only.

    For a layer that has the style of an earlier answer; rules of the user's own stay.
    """
    renderer = layer.renderer()
    rules = renderer.rootRule().children() if isinstance(renderer, QgsRuleBasedRenderer) else []
    wanted = dict(zip(_rules(nothing=not nothing), _rules(nothing=nothing)))
    for rule in rules:
        known = rule.filterExpression()
        rule.setFilterExpression(wanted.get(known, known))


def _rules(*, nothing: bool) -> tuple[str, ...]:
    """Return which tiles each of the classes holds."""
    likely = "FALSE" if nothing else _LIKELY
    return (
        f'"rank" <= {BEST} AND {likely} AND {_ALONE}',
        f'"rank" > {BEST} AND "rank" <= {GOOD} AND {likely} AND {_ALONE}',
        f'"rank" > {GOOD} AND {likely} AND {_ALONE}',
        f"NOT ({likely}) AND {_ALONE}",
        _OVERLAPPING,
    )


def say_more(layer: QgsVectorLayer) -> None:
    """Say in the legend how many of the tiles that the layer shows overlap a better one.

    Nothing happens where a person draws the layer otherwise.
    """
    renderer = layer.renderer()
    rules = renderer.rootRule().children() if isinstance(renderer, QgsRuleBasedRenderer) else []
    for rule in rules:
        if rule.filterExpression() == _OVERLAPPING:
            request = QgsFeatureRequest().setFilterExpression('"overlaps" IS NOT NULL')
            request.setFlags(NO_GEOMETRY)
            count = sum(1 for _ in layer.getFeatures(request))
            rule.setLabel(tr("{count} more, overlapping").format(count=wording.number(count)))
            layer.rendererChanged.emit()  # for the legend; a clone set instead crashed QGIS
            return


def label_legend(node: QgsLayerTreeLayer) -> None:
    """Say in the legend that nothing stands out."""
    said = tr("closest, nothing stands out")
    QgsMapLayerLegendUtils.setLegendNodeUserLabel(node, UNLIKELY, said)


def show_marks(layer: QgsVectorLayer, right: Collection[int], wrong: Collection[int]) -> None:
    """Outline the tiles of these ranks as right and as wrong, whatever their class.

    The legend names them while there are some. Nothing happens where a person draws the layer
    otherwise.
    """
    renderer = layer.renderer()
    if not isinstance(renderer, QgsRuleBasedRenderer):
        return
    root = renderer.rootRule()
    known = [rule for rule in root.children() if rule.description() == VERDICT]
    wanted = {
        verdict: f'"rank" IN ({", ".join(map(str, sorted(ranks)))})'
        for verdict, ranks in ((True, right), (False, wrong))
        if ranks
    }
    if [rule.filterExpression() for rule in known] == list(wanted.values()):
        return
    for rule in known:  # taken, not removed, and clones: see rule_renderer
        root.takeChild(rule)
    for verdict, expression in wanted.items():
        root.appendChild(verdict_rule(expression, right=verdict).clone())
    layer.rendererChanged.emit()  # see say_more
    layer.triggerRepaint()


def rule_renderer(rules: Iterable[QgsRuleBasedRenderer.Rule]) -> QgsRuleBasedRenderer:
    """Return a renderer with clones of ``rules``.

    Of a rule that Python made, nobody tells it when QGIS deletes it, and as Python lets go of it,
    it would write into what may be something else by then.
    """
    root = QgsRuleBasedRenderer.Rule(None)
    for rule in rules:
        root.appendChild(rule.clone())
    return QgsRuleBasedRenderer(root.clone())


def verdict_rule(expression: str, *, right: bool) -> QgsRuleBasedRenderer.Rule:
    """Return how tiles are drawn that people called right or wrong; colour alone does not tell."""
    color, pen = VERDICTS[right]
    symbol = _outline(QColor(color), VERDICT_WIDTH, pen)
    name = tr("marked right") if right else tr("marked wrong")
    return QgsRuleBasedRenderer.Rule(symbol, 0, 0, expression, name, VERDICT)


def style_polygons(layer: QgsVectorLayer) -> None:
    """Outline what reached a threshold; the inside stays visible."""
    layer.setRenderer(QgsSingleSymbolRenderer(_outline(QColor("#ffd21f"), AREA_WIDTH)))


def style_tiles(layer: QgsVectorLayer) -> None:
    """Outline all tiles of an index thinly; the inside stays visible."""
    layer.setRenderer(QgsSingleSymbolRenderer(_outline(QColor("#ffffff"), TILE_WIDTH)))


def label_queries(layer: QgsVectorLayer) -> None:
    """Say beside the rank of a footprint for which of several queries, by its field ``name``."""
    settings = layer.labeling().settings()
    settings.fieldName, settings.isExpression = '"name" || \' \' || "rank"', True
    layer.setLabeling(QgsVectorLayerSimpleLabeling(settings))


def _outline(
    color: QColor, width: float, pen: Qt.PenStyle = Qt.PenStyle.SolidLine
) -> QgsFillSymbol:
    """Return an outline with a shadow and nothing inside.

    Of lines, since QGIS fills what is selected, also where the fill is "none".
    """
    symbol = QgsFillSymbol()
    symbol.changeSymbolLayer(0, _line(QColor(0, 0, 0, 150), width + SHADOW))
    symbol.appendSymbolLayer(_line(color, width, pen))
    return symbol


def _line(
    color: QColor, width: float, pen: Qt.PenStyle = Qt.PenStyle.SolidLine
) -> QgsSimpleLineSymbolLayer:
    """Return an outline of ``width`` millimetres, broader where its tile is selected."""
    line = QgsSimpleLineSymbolLayer(color, width, pen)
    broader = QgsProperty.fromExpression(f"if({IS_SELECTED}, {width + SELECTED}, {width})")
    line.setDataDefinedProperty(STROKE_WIDTH, broader)
    return line


def _rank_labels() -> QgsPalLayerSettings:
    """Return labels that lie inside the upper left corner of their tiles, on a dark ground."""
    ground = QgsTextBackgroundSettings()
    ground.setEnabled(True)
    ground.setSizeType(QgsTextBackgroundSettings.SizeType.SizeBuffer)
    ground.setSize(QSizeF(0.8, 0.2))
    ground.setFillColor(QColor(0, 0, 0, 170))
    ground.setStrokeColor(QColor(0, 0, 0, 0))
    text = QgsTextFormat()
    text.setSize(9)
    text.setColor(QColor("#ffffff"))
    font = text.font()
    font.setBold(True)
    text.setFont(font)
    text.setBackground(ground)
    labels = QgsPalLayerSettings()
    labels.fieldName = "rank"
    labels.geometryGeneratorEnabled = True
    labels.geometryGeneratorType = POINT_GEOMETRY
    labels.geometryGenerator = _CORNER
    labels.placement = LABEL_OVER_POINT
    set_quadrant(labels, BELOW_RIGHT)
    labels.xOffset, labels.yOffset = 1.4, 0.8  # millimetres
    kept = QgsPropertyCollection()
    shown = QgsProperty.fromExpression(f'"rank" <= {GOOD} OR {IS_SELECTED}')
    kept.setProperty(QgsPalLayerSettings.Property.Show, shown)
    first = QgsProperty.fromExpression(f'if({IS_SELECTED}, 10, max(0, {GOOD} - "rank"))')
    kept.setProperty(QgsPalLayerSettings.Property.Priority, first)
    labels.setDataDefinedProperties(kept)
    labels.setFormat(text)
    return labels
