"""The searches: by example, as a raster of several queries, over several rasters."""

from __future__ import annotations

import shutil

import pytest
from osgeo import gdal
from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingContext,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingFeedback,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingUtils,
    QgsProject,
    QgsProperty,
    QgsRasterLayer,
    QgsRectangle,
    QgsVectorLayer,
)

from rs_textsearch import settings
from rs_textsearch.layers import kinds
from rs_textsearch.processing import spread
from tests.plugin.helpers import write_raster
from tests.plugin.processing.runs import index_of, run_here

TEXT, EXAMPLE, SIMILARITY, BUILD = (
    f"rs_textsearch:{name}" for name in ("searchtext", "searchexample", "similarity", "buildindex")
)
INDEX = "a.tif.rs_textsearch.gpkg"
RED, BLUE = (500_200, 5_001_000), (501_000, 5_000_200)


@pytest.fixture(scope="module")
def scenes(tmp_path_factory, bundle):
    """Return the folder of two rasters side by side, with one index beside the first."""
    folder = tmp_path_factory.mktemp("scenes")
    rasters = [
        write_raster(folder / f"{name}.tif", left=left)
        for name, left in (("a", 500_000.0), ("b", 503_000.0))
    ]
    index_of(rasters, folder / INDEX, bundle)
    return folder


def points(*places, crs="EPSG:32633", selected=()):
    """Return a layer of the project with points, of which those of these ids are selected."""
    layer = QgsVectorLayer(f"Point?crs={crs}", "points", "memory")
    for x, y in places:
        feature = QgsFeature()
        feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(x, y)))
        layer.dataProvider().addFeature(feature)
    layer.selectByIds(list(selected))
    QgsProject.instance().addMapLayer(layer)
    return layer


def best(path, count=5):
    """Return the centres of the best tiles."""
    features = sorted(QgsVectorLayer(path, "", "ogr").getFeatures(), key=lambda each: each["rank"])
    return [each.geometry().centroid().asPoint() for each in features[:count]]


def is_at(point, block):
    """Tell whether a tile's centre lies on a coloured block of one of the rasters."""
    x = 500_000 + (point.x() - 500_000) % 3000
    return abs(x - block[0]) < 300 and abs(point.y() - block[1]) < 300


def test_points_are_examples(provider, scenes, tmp_path):
    layer = points(RED, BLUE, (0, 0), selected=[2, 3])
    out = str(tmp_path / "found.geojson")
    chosen = QgsProcessingFeatureSourceDefinition(layer.id(), True)
    asked = {"RASTERS": [str(scenes / "a.tif")], "LIKE": chosen, "TOP": 5, "TILES": out}
    ok, found, log = run_here(EXAMPLE, {**asked, "QUERY": "blue", "TEXT_WEIGHT": 0.3})
    assert ok, log
    assert all(is_at(place, BLUE) for place in best(out))
    assert "on none of the rasters: 1" in log
    assert found["BEST_SCORE"] > 0 and found["NOTHING_STANDS_OUT"] is False


def test_a_polygon_against_an_image_file(provider, scenes, tmp_path):
    red = QgsVectorLayer("Polygon?crs=EPSG:4326", "red", "memory")
    image = tmp_path / "blue.png"
    raster = gdal.Open(str(scenes / "a.tif"))
    gdal.Translate(str(image), raster, srcWin=[900, 900, 200, 200], format="PNG")
    box = QgsGeometry.fromRect(QgsRectangle(500_100, 5_000_900, 500_300, 5_001_100))
    utm = QgsCoordinateReferenceSystem("EPSG:32633")
    box.transform(QgsCoordinateTransform(utm, red.crs(), QgsProject.instance()))
    feature = QgsFeature()
    feature.setGeometry(box)
    red.dataProvider().addFeature(feature)
    QgsProject.instance().addMapLayer(red)
    out = str(tmp_path / "found.gpkg")
    asked = {"INDEX": str(scenes / INDEX), "TOP": 5, "TILES": out}
    ok, _, log = run_here(EXAMPLE, {**asked, "LIKE": red.id(), "UNLIKE_IMAGES": [str(image)]})
    assert ok, log
    assert all(is_at(place, RED) for place in best(out))


def test_layers_say_where_they_come_from_and_lie_in_a_group(provider, scenes, tmp_path):
    project = QgsProject.instance()
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback()
    context.setProject(project)
    tiles, heatmap = (
        QgsProcessingOutputLayerDefinition(str(tmp_path / name), project)
        for name in ("tiles.fgb", "heat.tif")
    )
    asked = {"INDEX": str(scenes / INDEX), "QUERY": "red", "NOT": "blue", "TILES": tiles,
             "HEATMAP": heatmap}  # fmt: skip
    algorithm = QgsApplication.processingRegistry().algorithmById(TEXT)
    found, ok = algorithm.run(asked, context, feedback)
    assert ok, feedback.textLog()
    for name, kind in (("TILES", kinds.FOOTPRINTS), ("HEATMAP", kinds.HEATMAP)):
        details = context.layerToLoadOnCompletionDetails(found[name])
        assert details.name.startswith("red − blue: ")
        assert getattr(details, "groupName", "red − blue") == "red − blue"
        layer = QgsProcessingUtils.mapLayerFromString(found[name], context)
        details.postProcessor().postProcessLayer(layer, context, feedback)
        assert kinds.kind(layer) == kind
        (history,) = layer.metadata().history()
        for said in ("query: red;", "not: blue;", f"index: {scenes / INDEX};", "bundle: "):
            assert said in history
    assert "Compared: " in feedback.textLog()


def test_a_layer_that_lies_elsewhere_than_its_index_is_said(provider, scenes):
    layer = QgsRasterLayer(str(scenes / "a.tif"), "a")
    layer.setCrs(QgsCoordinateReferenceSystem("EPSG:32634"))
    QgsProject.instance().addMapLayer(layer)
    ok, _, log = run_here(TEXT, {"RASTERS": [layer.id()], "QUERY": "red"})
    assert ok and "the layer is in EPSG:32634, the index in EPSG:32633" in log


def test_what_lies_on_no_raster_is_no_example(provider, scenes):
    asked = {"RASTERS": [str(scenes / "a.tif")], "LIKE": points((0, 0)).id()}
    ok, _, log = run_here(EXAMPLE, asked)
    assert not ok and "No example lies on a raster" in log
    algorithm = QgsApplication.processingRegistry().algorithmById(EXAMPLE)
    nothing = {"RASTERS": [str(scenes / "a.tif")], "QUERY": "red"}
    ok, reason = algorithm.checkParameterValues(nothing, QgsProcessingContext())
    assert not ok and "as examples" in reason


def test_a_band_for_each_query(provider, scenes, tmp_path):
    out = tmp_path / "similarity.tif"
    extent = "500000,501200,5000000,5001200 [EPSG:32633]"
    asked = {"RASTERS": [str(scenes / "a.tif")], "QUERIES": "red\n blue ;", "EXTENT": extent}
    ok, found, log = run_here(SIMILARITY, {**asked, "SIMILARITY": str(out)})
    assert ok, log
    assert found["BANDS"] == 2 and found["SIMILARITY"] == str(out)
    raster = gdal.Open(str(out))
    bands = [raster.GetRasterBand(number) for number in (1, 2)]
    assert [band.GetDescription() for band in bands] == ["red", "blue"]
    assert raster.GetMetadata()["RS_TEXTSEARCH_QUERY"] == "red; blue"
    assert bands[0].GetMetadata()["RS_TEXTSEARCH_QUERY"] == "red"
    red, blue = (band.ReadAsArray() for band in bands)
    assert red.shape == blue.shape
    rows, columns = red.shape
    assert red[rows // 6, columns // 6] > red[-rows // 6, -columns // 6]
    assert blue[rows // 6, columns // 6] < blue[-rows // 6, -columns // 6]


def test_bands_of_several_rasters_in_an_area(provider, scenes, tmp_path):
    out = tmp_path / "similarity.tif"
    extent = "500000,504200,5000600,5001200 [EPSG:32633]"
    asked = {"INDEX": str(scenes / INDEX), "QUERIES": "red;green", "SIMILARITY": str(out)}
    ok, _, log = run_here(SIMILARITY, {**asked, "EXTENT": extent})
    assert ok, log
    raster = gdal.Open(str(out))
    band = raster.GetRasterBand(2)
    assert raster.RasterCount == 2 and band.GetDescription() == "green"
    assert band.GetMetadata()["RS_TEXTSEARCH_QUERY"] == "green"
    values = band.ReadAsArray()
    outside = values == band.GetNoDataValue()
    assert outside[-1].all() and not outside[0].all()
    assert raster.RasterXSize > 2 * raster.RasterYSize, "of both rasters"
    raster, by_expression = tmp_path / "own.tif", QgsProcessingOutputLayerDefinition()
    raster.write_bytes((scenes / "b.tif").read_bytes())
    by_expression.sink = QgsProperty.fromExpression(f"'{raster}'")
    for named in (str(raster), by_expression):
        ok, _, log = run_here(SIMILARITY, {**asked, "SIMILARITY": named})
        assert not ok and "is not replaced" in log
    assert raster.read_bytes() == (scenes / "b.tif").read_bytes()
    ok, _, log = run_here(SIMILARITY, {**asked, "QUERIES": " ; "})
    assert not ok and "at least one query" in log


@pytest.mark.parametrize("system", [32633, None])
def test_rasters_that_lie_apart_have_no_one_heatmap(
    provider, tmp_path, system, monkeypatch
):
    """One would be nearly all empty; and a picture lies nowhere beside a raster."""
    monkeypatch.setattr(spread, "MAX_CELLS", 1000)
    rasters = [
        write_raster(tmp_path / "near.tif", side=400),
        write_raster(tmp_path / "far.tif", side=400, epsg=system, left=900_000.0),
    ]
    index, heatmap = tmp_path / "both.gpkg", tmp_path / "heat.tif"
    both = {"RASTERS": list(map(str, rasters)), "INDEX": str(index)}
    ok, _, log = run_here(BUILD, {**both, "TILE_SIZE": "200px", "SCALES": "1"})
    assert ok, log
    ok, found, log = run_here(
        TEXT, {"INDEX": str(index), "QUERY": "red", "TILES": "memory:", "HEATMAP": str(heatmap)}
    )
    assert ok and "One heatmap of all rasters is not made" in log, log
    assert "HEATMAP" not in found and found["TILES"] and not heatmap.exists()
    assert all(str(tmp_path / f"heat_{name}.tif") in log for name in ("near", "far"))
    asked = {"INDEX": str(index), "QUERIES": "red", "SIMILARITY": str(heatmap)}
    ok, _, log = run_here(SIMILARITY, asked)
    assert not ok and "Search them one by one." in log and not heatmap.exists()


def test_an_area_without_polygons_is_named_as_it_is_called(provider, scenes):
    layer = QgsVectorLayer("Polygon?crs=EPSG:32633", "fields", "memory")
    QgsProject.instance().addMapLayer(layer)
    asked = {"INDEX": str(scenes / INDEX), "QUERY": "red", "AREA": layer.id()}
    ok, _, log = run_here(TEXT, {**asked, "TILES": "memory:"})
    assert not ok and "“fields” holds no polygon." in log


def test_an_index_whose_model_has_moved_is_searched_by_the_models_that_are_known(
    provider, bundle, tmp_path, monkeypatch
):
    monkeypatch.setattr(settings, "bundle", lambda: "")
    place, elsewhere = tmp_path / "model", tmp_path / "elsewhere"
    shutil.copytree(bundle, place)
    raster = write_raster(tmp_path / "a.tif")
    index = index_of([raster], tmp_path / INDEX, place)
    asked = {"INDEX": str(index), "QUERY": "red", "TILES": "TEMPORARY_OUTPUT"}
    place.rename(elsewhere)
    ok, _, log = run_here(TEXT, asked)
    assert not ok and f"is not at {place} any more" in log and "mini" not in log
    monkeypatch.setattr(settings, "bundle", lambda: str(elsewhere))
    ok, _, log = run_here(TEXT, asked)
    assert ok, log
