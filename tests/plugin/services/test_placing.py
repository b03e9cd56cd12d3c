"""Results lie where the layer lies in QGIS: its own system, control points, and files without."""

from __future__ import annotations

from pathlib import Path

import pytest
from osgeo import gdal, osr
from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsProject,
    QgsRasterLayer,
)

from rs_textsearch.layers import group, kinds, reference
from rs_textsearch.services import placing
from rs_textsearch.services.sources import from_layer
from tests.plugin.helpers import ENGINE_MS, search, write_raster

OTHER = QgsCoordinateReferenceSystem("EPSG:32634")
CUSTOM = "+proj=lcc +lat_1=49 +lat_2=51 +lat_0=50 +lon_0=15 +datum=WGS84 +units=m"


def build(dock, qtbot, layer) -> None:
    with qtbot.waitSignal(dock.infoChanged, timeout=ENGINE_MS):
        dock.set_layer(layer)
    with qtbot.waitSignals([dock.indexFinished, dock.infoChanged], timeout=ENGINE_MS):
        dock.build_index()
    qtbot.waitUntil(lambda: dock.controller.info["state"] == "fresh", timeout=ENGINE_MS)


def result_layers() -> list:
    (found,) = group.groups(QgsProject.instance())
    return [node.layer() for node in found.findLayers()]


def lies_on(layer: QgsRasterLayer, results: list) -> bool:
    """Tell whether result layers are in the system of ``layer`` and inside its extent."""
    extent = layer.extent().buffered(1e-6 * layer.extent().width())
    return all(
        reference.is_same(each.crs(), layer.crs()) and extent.contains(each.extent())
        for each in results
    )


def test_a_system_set_on_the_layer_is_the_indexs(dock, layer, qtbot):
    layer.setCrs(OTHER)
    build(dock, qtbot, layer)
    assert dock.controller.info["rasters"][0]["crs"] == "EPSG:32634"
    search(dock, qtbot, "red")
    assert lies_on(layer, result_layers())


def test_an_index_in_another_system_is_out_of_date(dock, layer, qtbot):
    build(dock, qtbot, layer)
    with qtbot.waitSignal(dock.infoChanged, timeout=ENGINE_MS):
        layer.setCrs(OTHER)  # what is chosen is looked at again
    assert dock.controller.info["state"] == "stale"
    assert "EPSG:32634" in dock.source.state.text() and "EPSG:32633" in dock.source.state.text()
    document = search(dock, qtbot, "red")  # it is searched as it lies, and that is said
    assert "EPSG:32634" in document["stale"][0]["reason"]
    assert "EPSG:32634" in dock.results.notice.text()
    build(dock, qtbot, layer)
    assert not search(dock, qtbot, "red")["stale"] and lies_on(layer, result_layers())
    with qtbot.waitSignal(dock.infoChanged, timeout=ENGINE_MS):
        layer.setCrs(layer.dataProvider().crs())
    assert dock.controller.info["state"] == "stale"
    build(dock, qtbot, layer)
    assert dock.controller.info["rasters"][0]["crs"] == "EPSG:32633"


def test_a_file_without_a_system_takes_that_of_the_layer(dock, raster, tmp_path, qtbot):
    dataset = gdal.Open(str(raster))
    plain = tmp_path / "plain.tif"
    copy = gdal.GetDriverByName("GTiff").CreateCopy(str(plain), dataset)
    copy.SetProjection("")
    copy.FlushCache()
    del copy
    layer = QgsRasterLayer(str(plain), "Plain")
    QgsProject.instance().addMapLayer(layer)
    assert not layer.dataProvider().crs().isValid()
    layer.setCrs(OTHER)
    assert from_layer(layer).has_crs and from_layer(layer).crs == "EPSG:32634"
    build(dock, qtbot, layer)
    search(dock, qtbot, "red")
    assert lies_on(layer, result_layers())


def test_a_picture_has_no_place_whatever_qgis_was_told(tmp_path):
    layer = QgsRasterLayer(str(write_raster(tmp_path / "p.tif", epsg=None, side=300)), "Picture")
    layer.setCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    found = from_layer(layer)
    assert not found.has_crs and placing.params(found, {}) == {}


def with_control_points(path: Path) -> Path:
    """Write a raster whose corners alone say where it lies, turned by some degrees."""
    plain = write_raster(path.with_name("plain.tif"), epsg=None, side=600)
    system = osr.SpatialReference()
    system.ImportFromEPSG(32633)
    corners = [(0, 0, 500000, 5000600), (600, 0, 500590, 5000640), (600, 600, 500630, 5000050),
               (0, 600, 500040, 5000010)]  # fmt: skip
    points = [gdal.GCP(x, y, 0, column, row) for column, row, x, y in corners]
    copy = gdal.GetDriverByName("GTiff").CreateCopy(str(path), gdal.Open(str(plain)))
    copy.SetGCPs(points, system.ExportToWkt())
    copy.FlushCache()
    return path


def test_control_points_are_followed_as_qgis_follows_them(dock, tmp_path, qtbot):
    layer = QgsRasterLayer(str(with_control_points(tmp_path / "gcp.tif")), "Points")
    QgsProject.instance().addMapLayer(layer)
    assert layer.crs().authid() == "EPSG:32633"
    build(dock, qtbot, layer)
    assert dock.controller.source.has_crs
    assert dock.controller.info["rasters"][0]["crs"] == "EPSG:32633"
    search(dock, qtbot, "red")
    heat = next(each for each in result_layers() if kinds.kind(each) == kinds.HEATMAP)
    assert heat.crs() == layer.crs() and layer.extent().buffered(5).contains(heat.extent())


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("EPSG:32633", "EPSG:32633", True),
        ("EPSG:32633", "EPSG:32634", False),
        (CUSTOM, CUSTOM + " +no_defs", True),
        ("", "EPSG:32633", False),
        ("EPSG:22524", "EPSG:20824", False),  # one ellipsoid, two datums
        ("EPSG:3857", "ESRI:102100", True),
        ("EPSG:4326", "OGC:CRS84", True),
    ],
)
def test_systems_are_compared_by_what_they_are(qgis_app, one, other, same):
    systems = []
    for text in (one, other):
        crs = QgsCoordinateReferenceSystem()
        if text.startswith("+"):
            crs.createFromProj(text)
        elif text:
            crs.createFromUserInput(text)
        systems.append(crs)
    assert reference.is_same(*systems) == same
    for crs in systems:  # as the engine tells it back
        assert reference.is_same(reference.of_text(reference.text(crs)), crs)


def test_a_system_that_the_user_defined_is_told_in_full(dock, layer, qtbot):
    QgsApplication.createDatabase()  # of the profile, where QGIS keeps them
    defined = QgsCoordinateReferenceSystem()
    defined.createFromProj(CUSTOM)
    registry = QgsApplication.coordinateReferenceSystemRegistry()
    number = registry.addUserCrs(defined, "Mine")
    mine = QgsCoordinateReferenceSystem(f"USER:{number}")
    assert mine.isValid(), number
    assert mine.authid().startswith("USER:")
    layer.setCrs(mine)
    build(dock, qtbot, layer)
    assert reference.is_same(reference.of_text(dock.controller.info["rasters"][0]["crs"]), mine)
    registry.removeUserCrs(number)
