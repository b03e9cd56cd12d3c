"""What is handed to QGIS belongs to QGIS: it lives on without Python, and is deleted once."""

from __future__ import annotations

import gc

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import (
    QgsFeature,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.PyQt import sip

from rs_textsearch.layers import label_layer, looks, outlines, styles, threshold
from rs_textsearch.processing import results, styling
from rs_textsearch.values.query import Query
from tests.plugin.helpers import drawn


@pytest.fixture
def heatmap(tmp_path):
    """Return a layer of rising values, in the project."""
    path = tmp_path / "heat.tif"
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), 40, 30, 1, gdal.GDT_Float32)
    dataset.SetGeoTransform((0, 1, 0, 30, 0, -1))
    dataset.GetRasterBand(1).WriteArray(np.arange(1200, dtype=np.float32).reshape(30, 40))
    dataset = None
    return QgsProject.instance().addMapLayer(QgsRasterLayer(str(path), "Heatmap"))


@pytest.fixture
def footprints(qgis_app):
    """Return an empty layer of ranked tiles, in the project."""
    fields = "field=rank:integer&field=level:string&field=overlaps:integer"
    layer = QgsVectorLayer(f"Polygon?{fields}", "Best tiles", "memory")
    return QgsProject.instance().addMapLayer(layer)


def draw(layer, canvas=None):
    """Let QGIS draw a layer after Python has let go of all that it can."""
    gc.collect()
    return drawn(layer, 40, 30, canvas)


def test_a_heatmaps_look_is_qgiss(heatmap, qgis_app):
    styles.style_heatmap(heatmap)
    styles.set_style(heatmap, "Turbo")
    threshold.show(heatmap, 600.0)
    styles.fit(heatmap)
    gc.collect()
    renderer = heatmap.renderer()
    function = renderer.shader().rasterShaderFunction()
    handed = [
        renderer,
        renderer.shader(),
        function,
        function.sourceColorRamp(),
        function.legendSettings(),
        function.legendSettings().numericFormat(),
        renderer.rasterTransparency(),
        heatmap.resampleFilter().zoomedInResampler(),
        heatmap.resampleFilter().zoomedOutResampler(),
    ]
    assert [type(each).__name__ for each in handed if sip.ispyowned(each)] == []
    assert not draw(heatmap).isNull()


def test_a_footprints_look_is_qgiss(footprints):
    outlines.style_footprints(footprints)
    gc.collect()
    handed = [footprints.renderer(), footprints.labeling()]
    handed += [each.symbol() for each in footprints.renderer().rootRule().children()]
    handed += [
        symbol.symbolLayer(number)
        for symbol in handed[2:]
        for number in range(symbol.symbolLayerCount())
    ]
    assert [type(each).__name__ for each in handed if sip.ispyowned(each)] == []
    draw(footprints)


@pytest.mark.parametrize("style", [outlines.style_footprints, label_layer._style])
def test_the_rules_of_a_look_were_not_made_by_python(footprints, style):
    """QGIS deletes them without a word; Python would then write into memory that is not its own."""
    style(footprints)
    root = footprints.renderer().rootRule()
    assert len(root.children()) > 1
    assert not any(sip.ispycreated(rule) for rule in (root, *root.children()))


@pytest.mark.parametrize("style", [outlines.style_footprints, outlines.style_polygons])
def test_what_is_selected_is_broader_and_stays_visible(footprints, style, canvas):
    """QGIS covers the inside of a selected fill with its selection colour."""
    feature = QgsFeature(footprints.fields())
    feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(0, 0, 40, 30)))
    feature["rank"] = 1
    footprints.dataProvider().addFeature(feature)
    footprints.updateExtents()
    style(footprints)
    footprints.setLabelsEnabled(False)
    plain = draw(footprints, canvas)
    footprints.selectAll()
    chosen = draw(footprints, canvas)
    assert chosen.pixelColor(20, 15).alpha() == plain.pixelColor(20, 15).alpha() == 0
    drawn = [
        sum(image.pixelColor(x, 15).alpha() > 0 for x in range(40)) for image in (plain, chosen)
    ]
    assert drawn[1] > drawn[0] > 0


def test_a_look_outlives_the_layer_that_it_came_from(heatmap, qgis_app):
    """A repeated search gives the new layer the look of the one that has gone."""
    project = QgsProject.instance()
    styles.style_heatmap(heatmap)
    source = heatmap.source()
    look = looks.Look.of(project.layerTreeRoot().findLayer(heatmap.id()))
    project.removeMapLayer(heatmap.id())
    gc.collect()
    successor = project.addMapLayer(QgsRasterLayer(source, "Heatmap"))
    look.give(successor)
    assert not sip.ispyowned(successor.renderer())
    assert not draw(successor).isNull()


def test_each_layer_of_processing_has_a_processor_that_lives_as_long_as_its_context(heatmap):
    """Contexts delete the processor of each layer, and hold none of them."""
    styled = []
    for _ in range(3):
        context = context_to_load("tiles", "heat")
        loaded = styling.ResultLayers(context)
        for name in ("tiles", "heat"):
            loaded.add(name, name, lambda layer: styled.append(layer.name()))
        gc.collect()
        processors = [
            context.layerToLoadOnCompletionDetails(name).postProcessor()
            for name in ("tiles", "heat")
        ]
        assert processors[0] is not processors[1]
        for processor in processors:
            processor.postProcessLayer(heatmap, context, QgsProcessingFeedback())
        del context, loaded
        gc.collect()
        assert all(map(sip.isdeleted, processors))
    assert styled == ["Heatmap"] * 6
    assert len(styling._Finisher._kept) == 2, "those of contexts that have gone are let go"


def test_what_finishes_the_layers_of_a_search_does_not_hold_the_context(qgis_app):
    """It would never go, nor the layers in its store, for either would wait for the other."""
    context = context_to_load("tiles", "heat")
    document = {"results": [{"raster": "/data/a.tif", "score": 0.5}]}
    shown = results.SearchLayers(Query("green"), document, context)
    shown.add_tiles("tiles")
    shown.add_heatmap("heat")
    processor = context.layerToLoadOnCompletionDetails("heat").postProcessor()
    assert context.layerToLoadOnCompletionDetails("tiles").name == "green: Best tiles"
    del context, shown
    gc.collect()
    assert sip.isdeleted(processor)


def context_to_load(*names):
    """Return a context that loads results of these names."""
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    for name in names:
        details = QgsProcessingContext.LayerDetails(name, QgsProject.instance(), name)
        context.addLayerToLoadOnCompletion(name, details)
    return context
