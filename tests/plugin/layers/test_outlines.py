"""Footprints on the map: outlines by rank, none across a better one, labels in corners."""

from __future__ import annotations

import pytest
from qgis.core import (
    QgsExpression,
    QgsExpressionContext,
    QgsFeature,
    QgsField,
    QgsGeometry,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.gui import QgsMapCanvas

from rs_textsearch.compat import TEXT_FIELD
from rs_textsearch.layers import footprints, outlines
from tests.plugin.helpers import drawn

SIDE = 20  # units of a tile, and pixels: a row of tiles is drawn one to one


def tiles(*ranked: tuple[str | None, int | None], shift: int = 0) -> QgsVectorLayer:
    """Return ranked tiles side by side, each with its level and what it overlaps."""
    fields = "field=rank:integer&field=level:string&field=overlaps:integer"
    layer = QgsVectorLayer(f"Polygon?{fields}", "Best tiles", "memory")
    features = []
    for position, values in enumerate(ranked):
        feature = QgsFeature(layer.fields())
        feature.setAttributes([position + 1 + shift, *values])
        left = 2 * SIDE * position
        box = f"{left} {SIDE}, {left + SIDE} {SIDE}, {left + SIDE} 0, {left} 0, {left} {SIDE}"
        feature.setGeometry(QgsGeometry.fromWkt(f"Polygon (({box}))"))
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    layer.updateExtents()
    return layer


def inked(layer: QgsVectorLayer, count: int, canvas: QgsMapCanvas | None = None) -> list[int]:
    """Return how many pixels QGIS draws along the middle of each of the ``count`` places."""
    width = 2 * SIDE * count - SIDE
    image = drawn(layer, width, SIDE, canvas)
    row = [image.pixelColor(x, SIDE // 2).alpha() > 0 for x in range(width)]
    return [sum(row[2 * SIDE * place : 2 * SIDE * place + SIDE]) for place in range(count)]


@pytest.fixture
def unlabelled(qgis_app):
    """Return three tiles, the second of which overlaps the first, without labels."""
    layer = tiles(("strong", None), ("fair", 1), ("fair", None))
    outlines.style_footprints(layer)
    layer.setLabelsEnabled(False)
    return layer


def test_a_tile_that_overlaps_a_better_one_is_left_out(unlabelled):
    first, second, third = inked(unlabelled, 3)
    assert first > 0 and third > 0 and second == 0
    labels = [rule.label() for rule in unlabelled.renderer().rootRule().children()]
    assert labels[-1] == "1 more, overlapping"


def test_it_is_drawn_when_it_is_selected_or_its_class_is_ticked(unlabelled, canvas):
    footprints.select(unlabelled, [2])
    assert inked(unlabelled, 3, canvas)[1] > 0
    footprints.select(unlabelled, [])
    assert inked(unlabelled, 3, canvas)[1] == 0
    unlabelled.renderer().rootRule().children()[-1].setActive(True)
    assert inked(unlabelled, 3, canvas)[1] > 0


def test_the_count_of_those_left_out_follows_the_list(qgis_app, tmp_path):
    layer = tiles(("strong", None), ("fair", 1), ("fair", None), ("fair", 3))
    outlines.style_footprints(layer)
    said = [layer.renderer().rootRule().children()[-1].label()]
    for count in (3, 4):
        footprints.show_best(layer, count)
        said.append(layer.renderer().rootRule().children()[-1].label())
    assert said == ["2 more, overlapping", "1 more, overlapping", "2 more, overlapping"]


def test_better_ranks_are_broader_and_lie_on_top(qgis_app):
    layer = tiles(("strong", None))
    outlines.style_footprints(layer)
    classes = layer.renderer().rootRule().children()
    widths = [rule.symbol().symbolLayer(1).width() for rule in classes]
    assert widths[:3] == sorted(widths[:3], reverse=True)
    order = layer.renderer().orderBy().list()[0]
    assert layer.renderer().orderByEnabled() and not order.ascending()


@pytest.mark.parametrize(
    ("level", "nothing", "dashed"),
    [("strong", False, False), ("none", False, True), (None, False, False), (None, True, True)],
)
def test_what_is_unlikely_is_dashed(qgis_app, level, nothing, dashed):
    layer = tiles((level, None))
    outlines.style_footprints(layer, nothing=nothing)
    layer.setLabelsEnabled(False)
    assert inked(layer, 1)[0] > 0
    classes = layer.renderer().rootRule().children()
    classes[outlines.UNLIKELY].setActive(False)
    assert (inked(layer, 1)[0] == 0) == dashed


@pytest.mark.parametrize(("shift", "labelled"), [(9, True), (10, False)])
def test_the_first_ten_have_a_label_in_a_corner(qgis_app, shift, labelled):
    """Only what is inside the tile's outline counts."""
    layer = tiles(("strong", None), shift=shift)
    outlines.style_footprints(layer)
    large = 8 * SIDE
    image = drawn(layer, large, large)

    def covered(box: QgsRectangle) -> bool:
        across = range(int(box.xMinimum()), int(box.xMaximum()))
        down = range(int(box.yMinimum()), int(box.yMaximum()))
        return any(image.pixelColor(x, y).alpha() > 0 for x in across for y in down)

    middle = large // 2
    assert covered(QgsRectangle(6, 6, middle, middle)) == labelled
    assert not covered(QgsRectangle(middle, middle, large - 6, large - 6))
    assert not covered(QgsRectangle(middle, 6, large - 6, middle))


def test_what_is_selected_lies_on_top(canvas):
    layer = tiles(("strong", None), ("fair", 1))
    first, second = layer.getFeatures()
    layer.dataProvider().changeGeometryValues({second.id(): first.geometry()})
    layer.updateExtents()
    outlines.style_footprints(layer)
    layer.setLabelsEnabled(False)
    colours = []
    for ranks in ([], [2]):
        footprints.select(layer, ranks)
        colours.append(drawn(layer, SIDE, SIDE, canvas).pixelColor(0, SIDE // 2).name())
    assert colours == ["#00e5ff", "#ffff00"]


def test_a_style_of_a_persons_own_is_left_alone(qgis_app):
    layer = tiles(("strong", None))
    before = layer.renderer()
    outlines.say_more(layer)
    assert layer.renderer() is before


def test_a_rank_says_of_which_query_it_is(unlabelled):
    unlabelled.dataProvider().addAttributes([QgsField("name", TEXT_FIELD)])
    unlabelled.updateFields()
    place = unlabelled.fields().indexOf("name")
    unlabelled.dataProvider().changeAttributeValues({1: {place: "harbour"}})
    outlines.style_footprints(unlabelled)
    outlines.label_queries(unlabelled)
    settings = unlabelled.labeling().settings()
    context = QgsExpressionContext()
    context.setFeature(unlabelled.getFeature(1))
    assert settings.isExpression and unlabelled.labelsEnabled()
    assert QgsExpression(settings.fieldName).evaluate(context) == "harbour 1"
