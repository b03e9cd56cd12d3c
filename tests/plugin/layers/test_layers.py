"""Sources, result layers, their styles and their place in the layer tree."""

from __future__ import annotations

import json
import os
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFillSymbol,
    QgsGeometry,
    QgsProject,
    QgsRasterLayer,
    QgsRasterMinMaxOrigin,
    QgsSingleSymbolRenderer,
    QgsVectorFileWriter,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QColor

from rs_textsearch import settings
from rs_textsearch.definitions import SAMPLE_SCENE
from rs_textsearch.errors import SourceError
from rs_textsearch.layers import (
    area,
    group,
    heatmap_styles,
    kinds,
    outlines,
    styles,
    threshold,
)
from rs_textsearch.layers.polygons import merge_areas
from rs_textsearch.services import result_files, result_places, sources
from rs_textsearch.services.sources import from_layer
from rs_textsearch.values import places
from rs_textsearch.values.query import Query
from tests.plugin.helpers import write_raster


@pytest.fixture
def heatmap(tmp_path) -> Path:
    """Return a heatmap of 40 x 40 cells with values 0 to 1 and a missing corner."""
    path = tmp_path / "heat.tif"
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), 40, 40, 1, gdal.GDT_Float32)
    values = np.linspace(0, 1, 1600, dtype=np.float32).reshape(40, 40)
    values[:5, :5] = -9999
    dataset.SetGeoTransform((500000.0, 30.0, 0.0, 5_001_200.0, 0.0, -30.0))
    dataset.GetRasterBand(1).SetNoDataValue(-9999)
    dataset.GetRasterBand(1).WriteArray(values)
    dataset.FlushCache()
    return path


def write_tiles(path: Path, count: int) -> Path:
    """Write a GeoPackage ``tiles`` with ranks 1 to ``count``."""
    memory = QgsVectorLayer(
        "Polygon?crs=EPSG:32633&field=rank:integer&field=level:string&field=overlaps:integer",
        "tiles",
        "memory",
    )
    from qgis.core import QgsFeature, QgsGeometry, QgsRectangle

    features = []
    for rank in range(1, count + 1):
        feature = QgsFeature(memory.fields())
        feature.setAttributes([rank, "fair", None])
        rectangle = QgsRectangle(500000 + 30 * rank, 5e6, 500030 + 30 * rank, 5e6 + 30)
        feature.setGeometry(QgsGeometry.fromRect(rectangle))
        features.append(feature)
    memory.dataProvider().addFeatures(features)
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = "GPKG"
    options.layerName = "tiles"
    context = QgsProject.instance().transformContext()
    QgsVectorFileWriter.writeAsVectorFormatV3(memory, str(path), context, options)
    return path


# -- sources -----------------------------------------------------------------------------------


def test_source_of_a_file_layer(layer, raster):
    found = from_layer(layer)
    assert found.path == raster
    assert found.index == raster.parent / "çolours.tif.rs_textsearch.gpkg"
    assert found.has_crs and not found.indexed()


def test_service_layer_is_refused():
    layer = QgsRasterLayer("type=xyz&url=http://127.0.0.1:9/{z}/{x}/{y}.png", "Web map", "wms")
    with pytest.raises(SourceError) as caught:
        from_layer(layer)
    assert "Web map" in caught.value.message and "GeoTIFF" in caught.value.remedy


def test_vector_layer_is_refused():
    with pytest.raises(SourceError):
        from_layer(QgsVectorLayer("Point", "points", "memory"))


def test_archive_and_vanished_file_are_refused(tmp_path, layer, raster):
    archived = QgsRasterLayer(f"/vsizip/{tmp_path}/a.zip/b.tif", "Archived")
    with pytest.raises(SourceError, match="archive"):
        from_layer(archived)
    raster.unlink()
    with pytest.raises(SourceError, match="does not exist"):
        from_layer(layer)


def test_read_only_folder_uses_the_profile(raster, monkeypatch):
    monkeypatch.setattr(os, "access", lambda path, mode: Path(path) != raster.parent)
    index = sources.index_path(raster)
    assert index.parent == places.cache_folder()
    beside = raster.parent / "çolours.tif.rs_textsearch.gpkg"
    beside.write_bytes(b"")
    assert sources.index_path(raster) == beside


def test_an_index_of_what_ships_outlives_an_update(raster, monkeypatch):
    """The plugin's folder is replaced then; an index that lies there already is used."""
    assert sources.index_path(SAMPLE_SCENE).parent == places.cache_folder()
    assert sources.index_path(raster).parent == raster.parent
    monkeypatch.setattr(sources, "RESOURCES", raster.parent)
    assert sources.index_path(raster).parent == places.cache_folder()
    beside = places.index_beside(raster)
    beside.write_bytes(b"")
    assert sources.index_path(raster) == beside


def test_result_names_are_readable_and_distinct():
    first = result_places.result_stem(Query("Häfen / many boats?"))
    assert first.startswith("Häfen_many_boats-")
    assert first != result_places.result_stem(Query("Häfen / many boats?", ("ships",)))
    assert len(result_places.result_stem(Query("x" * 500))) < 60


# -- styles ------------------------------------------------------------------------------------


def test_heatmap_style(heatmap):
    layer = QgsRasterLayer(str(heatmap), "Heatmap")
    styles.style_heatmap(layer)
    renderer = layer.renderer()
    values = gdal.Open(str(heatmap)).ReadAsArray()
    expected = np.percentile(values[values > -9999], [2, 98])
    assert renderer.type() == "singlebandpseudocolor"
    assert renderer.classificationMin() == pytest.approx(expected[0], abs=1e-4)
    assert renderer.classificationMax() == pytest.approx(expected[1], abs=1e-4)
    assert renderer.opacity() == pytest.approx(0.7)
    items = renderer.shader().rasterShaderFunction().colorRampItemList()
    assert items[0].color.alpha() == 0 and items[-1].color.alpha() == 255
    assert items[-1].color.name() == "#ffe66b"  # the end of its own ramp
    assert "ilinear" in layer.resampleFilter().zoomedInResampler().type()


def test_heatmap_ramp_is_the_users(heatmap):
    settings.write("heatmap/ramp", "Viridis")
    settings.write("heatmap/opacity", 40)
    layer = QgsRasterLayer(str(heatmap), "Heatmap")
    styles.style_heatmap(layer)
    items = layer.renderer().shader().rasterShaderFunction().colorRampItemList()
    assert items[-1].color.name() == "#fde725"
    assert layer.renderer().opacity() == pytest.approx(0.4)


@pytest.mark.parametrize("style", heatmap_styles.STYLES, ids=lambda style: style.name)
def test_every_heatmap_style_can_be_chosen_and_kept(heatmap, tmp_path, style):
    layer = QgsRasterLayer(str(heatmap), "Heatmap")
    styles.style_heatmap(layer)
    limits = layer.renderer().classificationMin(), layer.renderer().classificationMax()
    styles.set_style(layer, style.name)
    assert styles.style_of(layer) == style.name and layer.blendMode() == style.blend
    function = layer.renderer().shader().rasterShaderFunction()
    colours = [QColor(*function.shade(value)[1:]) for value in np.linspace(*limits, 201)]
    assert colours[0].alpha() == 0 and colours[-1].alpha() == 255
    if style.stepped:
        assert len({colour.rgba() for colour in colours}) <= 16
    QgsProject.instance().addMapLayer(layer)
    QgsProject.instance().write(str(tmp_path / "p.qgs"))
    QgsProject.instance().read(str(tmp_path / "p.qgs"))
    (again,) = QgsProject.instance().mapLayers().values()
    assert styles.style_of(again) == style.name and again.blendMode() == style.blend
    assert style.label()


def test_an_unknown_style_is_the_first():
    settings.write("heatmap/ramp", "of another version")
    assert heatmap_styles.chosen() is heatmap_styles.STYLES[0]


def test_constant_heatmap_has_a_range(tmp_path):
    path = tmp_path / "flat.tif"
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), 8, 8, 1, gdal.GDT_Float32)
    dataset.GetRasterBand(1).Fill(0.25)
    dataset = None
    lower, upper = styles.value_range(QgsRasterLayer(str(path), "flat"))
    assert lower < 0.25 < upper


@pytest.fixture
def files(qgis_app):
    """Return the keeper of result files, as the plugin has one."""
    keeper = result_files.ResultFiles(QgsProject.instance())
    yield keeper
    keeper.stop()


# -- group -------------------------------------------------------------------------------------


def finish(found, query, excluded, heatmap, project, **said):
    """Write the files of a search as the engine would, with what else it ``said``, and add them."""
    asked = Query(query, tuple(excluded))
    outputs = result_places.choose_outputs(asked, project)
    write_tiles(outputs.tiles, 5)
    outputs.heatmap.write_bytes(heatmap.read_bytes())
    document = {
        "results": [{}],
        "tiles_scored": 49,
        "tiles_file": str(outputs.tiles),
        "heatmaps": [{"raster": str(found.path), "path": str(outputs.heatmap)}],
        **said,
    }
    return outputs, group.add_results(found, asked, document, project)


def test_group_stands_above_its_raster(layer, heatmap):
    project = QgsProject.instance()
    other = QgsRasterLayer(str(heatmap), "Other")
    project.addMapLayer(other)  # now above the source
    project.layerTreeRoot().findLayer(other).setItemVisibilityChecked(False)
    found = from_layer(layer)
    outputs, made = finish(found, "red roofs", ["grey"], heatmap, project)
    root = project.layerTreeRoot()
    assert [node.name() for node in root.children()] == ["Other", "red roofs − grey", "Colours"]
    assert [node.name() for node in made.children()] == ["Best tiles", "Heatmap"]
    tiles, heat = (node.layer() for node in made.children())
    assert "red roofs" in tiles.metadata().history()[0]
    assert "red roofs" in heat.metadata().title()
    assert heat.customProperty("rs_textsearch/query") == "red roofs"
    assert outputs.tiles.parent == result_places.results_folder(project)
    assert heat.customProperty("rs_textsearch/raster") == str(found.path)
    assert group.asked(made) == Query("red roofs", ("grey",))
    assert Query.from_json(json.loads(tiles.customProperty("rs_textsearch/asked"))) == Query(
        "red roofs", ("grey",)
    )
    assert "red roofs" in str(heat.metadata().keywords())


def test_group_stands_above_the_rasters_that_hide_its_own(layer, raster, heatmap, tmp_path):
    project, found = QgsProject.instance(), from_layer(layer)
    root = project.layerTreeRoot()
    over = root.insertGroup(0, "Over")
    far = write_raster(tmp_path / "far.tif", left=700_000.0, side=60)
    for parent, path, name in (
        (over, raster, "Hides"), (over, raster, "Hides too"), (root, far, "Far"),
    ):  # fmt: skip
        added = QgsRasterLayer(str(path), name)
        project.addMapLayer(added, False)
        parent.insertLayer(0, added)
    finish(found, "red", [], heatmap, project)
    assert [n.name() for n in root.children()] == ["Far", "red", "Over", "Colours"]
    over.setItemVisibilityChecked(False)
    finish(found, "blue", [], heatmap, project)
    assert [n.name() for n in root.children()] == ["Far", "red", "Over", "blue", "Colours"]


def test_repeated_query_replaces_and_other_query_adds(layer, heatmap, files):
    project = QgsProject.instance()
    found = from_layer(layer)
    first, made = finish(found, "red roofs", [], heatmap, project)
    second, again = finish(found, "red roofs", [], heatmap, project)
    assert again is made and len(made.children()) == 2
    assert first.tiles != second.tiles
    assert not first.tiles.exists() and not first.heatmap.exists()
    assert second.tiles.exists() and second.heatmap.exists()
    third, _ = finish(found, "red roofs", [], heatmap, project)
    assert third.tiles == first.tiles  # names do not grow
    finish(found, "blue roofs", [], heatmap, project)
    names = [node.name() for node in project.layerTreeRoot().children()]
    assert names == ["blue roofs", "red roofs", "Colours"]
    assert not again.itemVisibilityChecked()  # two heatmaps at once would be unreadable
    finish(found, "red roofs", [], heatmap, project)
    assert again.itemVisibilityChecked()
    assert len(project.mapLayers()) == 5


def test_what_is_dashed_follows_the_answer_and_the_rest_of_a_style_stays(layer, heatmap, files):
    """An example that is added to words of which nothing stands out is found."""
    project, found = QgsProject.instance(), from_layer(layer)
    dashed = []
    for nothing in (True, False, True):
        _, made = finish(found, "red roofs", [], heatmap, project, nothing_stands_out=nothing)
        (tiles,) = kinds.of_kind(made, kinds.FOOTPRINTS)
        rules = tiles.renderer().rootRule().children()
        dashed.append(rules[outlines.UNLIKELY].filterExpression().startswith("NOT (FALSE)"))
        assert rules[0].label() == ("mine" if len(dashed) > 1 else "rank 1 to 3")
        rules[0].setLabel("mine")
    assert dashed == [True, False, True]


def test_what_several_rasters_gave_stands_above_their_group(layer, heatmap, tmp_path):
    """The heatmaps are folded: an archive has one for every scene."""
    project = QgsProject.instance()
    scenes = project.layerTreeRoot().addGroup("Scenes")
    scenes.addLayer(QgsRasterLayer(str(heatmap), "Other"))
    project.layerTreeRoot().removeLayer(layer)
    scenes.addLayer(layer)
    found, asked = from_layer(layer), Query("red roofs")
    for count in (3, 2, 1):
        tiles = write_tiles(tmp_path / f"{count}.gpkg", 5)
        rasters = [str(tmp_path / f"{n}.tif") for n in range(count)]
        document = {
            "indexes": ["a", "b"],
            "results": [{}],
            "tiles_file": str(tiles),
            "heatmaps": [{"raster": each, "path": str(heatmap)} for each in rasters],
        }
        made = group.add_results(found, asked, document, project)
        assert [n.name() for n in project.layerTreeRoot().children()] == ["red roofs", "Scenes"]
        if count > 1:
            assert [node.name() for node in made.children()] == ["Best tiles", "Heatmaps"]
            folder = made.children()[1]
            assert [node.name() for node in folder.children()] == [
                f"Heatmap {n}" for n in range(count)
            ]
            assert not folder.isExpanded()
    assert [node.name() for node in made.children()] == ["Best tiles", "Heatmap 0"]  # as before


def test_a_group_with_a_layer_of_the_users_keeps_nothing_else(layer, heatmap, tmp_path):
    project = QgsProject.instance()
    document = {
        "indexes": ["a", "b"],
        "results": [{}],
        "tiles_file": str(write_tiles(tmp_path / "t.gpkg", 5)),
        "heatmaps": [{"raster": f"{n}.tif", "path": str(heatmap)} for n in range(2)],
    }
    made = group.add_results(from_layer(layer), Query("red roofs"), document, project)
    mine = QgsVectorLayer("Polygon?crs=EPSG:25832", "Mine", "memory")
    project.addMapLayer(mine, False)
    made.addLayer(mine)
    group.remove(made, project)
    assert [node.name() for node in made.children()] == ["Mine"] and not group.groups(project)


def test_footprint_style_is_stored_in_the_file(layer, heatmap):
    outputs, _ = finish(from_layer(layer), "roofs", [], heatmap, QgsProject.instance())
    fresh = QgsVectorLayer(f"{outputs.tiles}|layername=tiles", "tiles", "ogr")
    assert fresh.renderer().type() == "RuleRenderer"


def test_source_removed_meanwhile_puts_the_group_on_top(layer, heatmap):
    project = QgsProject.instance()
    found = from_layer(layer)
    project.removeMapLayer(layer.id())
    _, made = finish(found, "roofs", [], heatmap, project)
    assert project.layerTreeRoot().children()[0] is made


def test_long_names_are_shortened():
    name = group.group_name(Query("a very long query " * 20))
    assert len(name) <= group.NAME_LENGTH and name.endswith("…")


def test_raster_without_crs(tmp_path):
    path = write_raster(tmp_path / "plain.tif", epsg=None, side=300)
    layer = QgsRasterLayer(str(path), "Plain")
    assert not from_layer(layer).has_crs


def test_legend_shows_two_decimals(heatmap):
    layer = QgsRasterLayer(str(heatmap), "heat")
    styles.style_heatmap(layer)
    function = layer.renderer().shader().rasterShaderFunction()
    assert function.legendSettings().numericFormat().numberDecimalPlaces() == 2


def test_changes_of_style_survive_a_repeated_query(layer, heatmap, files):
    project = QgsProject.instance()
    found = from_layer(layer)
    _, made = finish(found, "roofs", [], heatmap, project)
    tiles, heat = (node.layer() for node in made.children())
    tiles.setRenderer(QgsSingleSymbolRenderer(QgsFillSymbol.createSimple({"color": "#123456"})))
    tiles.setName("My roofs")
    styles.set_style(heat, "Viridis")
    heat.renderer().setOpacity(0.25)
    ordered = threshold.values(heat)
    threshold.show(heat, threshold.at_share(ordered, 0.1))
    made.children()[1].setItemVisibilityChecked(False)

    values = gdal.Open(str(heatmap)).ReadAsArray()
    values[values > -9999] += 5
    changed = gdal.Open(str(heatmap), gdal.GA_Update)
    changed.GetRasterBand(1).WriteArray(values)
    changed.FlushCache()
    outputs, _ = finish(found, "roofs", [], heatmap, project)
    tiles, heat = (node.layer() for node in made.children())
    assert tiles.name() == "My roofs" and tiles.renderer().symbol().color().name() == "#123456"
    assert tiles.customProperty("rs_textsearch/query") == "roofs"
    assert str(outputs.tiles) in tiles.source()
    assert styles.style_of(heat) == "Viridis" and heat.renderer().opacity() == 0.25
    assert heat.renderer().classificationMin() > 5  # fitted to the new values
    level = threshold.shown(heat)
    assert threshold.share_above(threshold.values(heat), level) == pytest.approx(0.1, abs=0.01)
    assert not made.children()[1].itemVisibilityChecked()
    fresh = QgsVectorLayer(f"{outputs.tiles}|layername=tiles", "tiles", "ogr")
    assert fresh.renderer().symbol().color().name() == "#123456"


def test_limits_set_by_hand_survive(layer, heatmap):
    project = QgsProject.instance()
    found = from_layer(layer)
    _, made = finish(found, "roofs", [], heatmap, project)
    renderer = made.children()[1].layer().renderer()
    origin = renderer.minMaxOrigin()
    origin.setLimits(QgsRasterMinMaxOrigin.Limits.None_)
    renderer.setMinMaxOrigin(origin)
    renderer.setClassificationMax(42.0)
    finish(found, "roofs", [], heatmap, project)
    assert made.children()[1].layer().renderer().classificationMax() == 42.0


def test_moved_raster_layer_keeps_its_groups(layer, heatmap, tmp_path):
    """The id of the layer says what a group is about, not a path that may change."""
    project = QgsProject.instance()
    found = from_layer(layer)
    _, made = finish(found, "roofs", [], heatmap, project)
    moved = replace(found, path=tmp_path / "x.tif", index=tmp_path / "x.gpkg")
    assert finish(moved, "roofs", [], heatmap, project)[1] is made
    added_again = replace(moved, layer_id="another")
    made.setCustomProperty(group.PROPERTY_INDEX, str(moved.index))
    assert finish(added_again, "roofs", [], heatmap, project)[1] is made


def test_an_area_with_arcs_is_made_of_lines(qgis_app):
    half_disk = QgsGeometry.fromWkt(
        "CurvePolygon (CompoundCurve (CircularString (0 0, 5 5, 10 0), (10 0, 0 0)))"
    )
    written = area.write([half_disk], QgsCoordinateReferenceSystem("EPSG:32633"))
    (feature,) = QgsVectorLayer(str(written), "area", "ogr").getFeatures()
    assert feature.geometry().asWkt().startswith("MultiPolygon")
    assert feature.geometry().area() == pytest.approx(half_disk.area(), rel=1e-2)


def test_a_heatmap_that_ends_too_early_cannot_be_made_polygons(qgis_app, raster, tmp_path):
    heatmap = tmp_path / "heat.tif"
    heatmap.write_bytes(raster.read_bytes()[:-20_000])
    with pytest.raises(SourceError, match="cannot be read"):
        merge_areas(heatmap, 0.5, tmp_path / "x.gpkg", QgsProject.instance().transformContext())
    assert not (tmp_path / "x.gpkg").exists()
