"""What is selected, as styles know it: with the map, while it is drawn, and not in the project."""

from __future__ import annotations

import re

import pytest
from qgis.core import (
    QgsExpression,
    QgsExpressionContextScope,
    QgsFeature,
    QgsMapLayer,
    QgsProject,
    QgsVectorLayer,
)
from qgis.PyQt.QtXml import QDomDocument

from rs_textsearch.layers import label_layer, outlines, selection


@pytest.fixture
def layer(qgis_app):
    """Return a layer of three tiles, in the project."""
    layer = QgsVectorLayer("Polygon?field=rank:integer", "Best tiles", "memory")
    features = [QgsFeature(layer.fields()) for _ in range(3)]
    for rank, feature in enumerate(features, 1):
        feature.setAttributes([rank])
    layer.dataProvider().addFeatures(features)
    return QgsProject.instance().addMapLayer(layer)


def told(canvas, layer):
    """Return the ranks that a style of ``layer`` takes for selected on the map."""
    context = canvas.createExpressionContext()
    context.appendScope(layer.createExpressionContextScope())
    ranks = []
    for feature in layer.getFeatures():
        context.setFeature(feature)
        value = QgsExpression(selection.IS_SELECTED).evaluate(context)
        assert value in (True, False), "never neither"
        ranks += [feature["rank"]] if value else []
    return ranks


def test_the_map_tells_what_is_selected(canvas, layer):
    canvas.setLayers([layer])
    heard = [told(canvas, layer)]
    for ids in ([2, 3], [1], []):
        layer.selectByIds(ids)
        heard.append(told(canvas, layer))
    assert heard == [[], [2, 3], [1], []]


def test_a_selection_of_a_layer_that_was_hidden_is_told_once_it_is_shown(canvas, layer):
    layer.selectByIds([2])
    assert told(canvas, layer) == []
    canvas.setLayers([layer])
    assert told(canvas, layer) == [2]


def test_of_two_layers_each_has_its_own(canvas, layer):
    other = QgsProject.instance().addMapLayer(layer.clone())
    canvas.setLayers([layer, other])
    other.selectByIds([3])
    assert told(canvas, layer) == [] and told(canvas, other) == [3]


def test_a_great_many_are_not_listed(canvas, layer, monkeypatch):
    monkeypatch.setattr(selection, "MOST", 2)
    canvas.setLayers([layer])
    layer.selectAll()
    assert told(canvas, layer) == []


def test_a_map_without_the_plugin_has_nothing_selected(canvas, layer):
    canvas.setLayers([layer])
    layer.selectByIds([2])
    selection.Selection(canvas).stop()
    assert told(canvas, layer) == []
    canvas.setExpressionContextScope(QgsExpressionContextScope())
    assert told(canvas, layer) == []


def test_a_project_does_not_keep_it(canvas, layer, tmp_path):
    """The canvas writes its variables into the project, and so another map would show them."""
    project = QgsProject.instance()
    project.writeProject.connect(canvas.writeProject)  # QGIS's window does so as it starts,
    loaded = selection.Selection(canvas)  # before it loads plugins
    canvas.setLayers([layer])
    layer.selectByIds([2])
    path = tmp_path / "saved.qgs"
    try:
        assert project.write(str(path))
    finally:
        loaded.stop()
        project.writeProject.disconnect(canvas.writeProject)
    text = path.read_text(encoding="utf-8")
    assert "<mapcanvas" in text and f'name="{selection.VARIABLE}"' not in text


@pytest.mark.parametrize(
    "style", [outlines.style_footprints, outlines.style_polygons, label_layer._style]
)
def test_no_style_asks_the_main_thread(layer, style):
    """QGIS waits for ever where a project is closed while such a style is being drawn."""
    style(layer)
    document = QDomDocument()
    layer.exportNamedStyle(document, categories=QgsMapLayer.StyleCategory.AllStyleCategories)
    found = set(re.findall(r"\b(\w+)\(", document.toString()))
    assert found.isdisjoint(ASKING)


ASKING = {
    "is_selected", "num_selected", "layer_property", "get_feature", "get_feature_by_id",
    "aggregate", "decode_uri", "represent_value", "raster_value", "display_expression",
}  # fmt: skip
