"""The gate for what is replaced: nothing that the project is made of."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from osgeo import gdal
from qgis.core import QgsProject, QgsRasterLayer, QgsVectorFileWriter, QgsVectorLayer

from rs_textsearch.errors import OutputError
from rs_textsearch.layers import export, outputs
from rs_textsearch.layers.polygons import PolygonTask


def refused(path: Path) -> str:
    """Return why ``path`` may not be replaced, empty where it may."""
    try:
        outputs.check(path, QgsProject.instance())
    except OutputError as error:
        return error.text()
    return ""


def test_what_a_layer_shows_is_not_replaced(layer, raster, tmp_path):
    assert "Colours" in refused(raster)
    (tmp_path / "link.tif").symlink_to(raster)
    (tmp_path / "hard.tif").hardlink_to(raster)
    assert "Colours" in refused(tmp_path / "link.tif")
    assert "Colours" in refused(tmp_path / "hard.tif")
    shutil.copy(raster, tmp_path / "other.tif")
    assert not refused(tmp_path / "other.tif") and not refused(tmp_path / "new.tif")
    assert "folder" in refused(tmp_path)


def test_the_sources_of_a_mosaic_are_not_replaced(qgis_app, raster, tmp_path):
    mosaic = tmp_path / "mosaic.vrt"
    gdal.BuildVRT(str(mosaic), [str(raster)]).FlushCache()
    QgsProject.instance().addMapLayer(QgsRasterLayer(str(mosaic), "Mosaic"))
    assert "Mosaic" in refused(raster) and "Mosaic" in refused(mosaic)


def test_a_file_is_known_whatever_its_layers_source_looks_like(qgis_app, tmp_path):
    table = tmp_path / "points.csv"
    table.write_text("x,y\n1,2\n")
    address = f"{table.as_uri()}?type=csv&xField=x&yField=y"
    points = QgsVectorLayer(address, "Points", "delimitedtext")
    assert QgsProject.instance().addMapLayer(points).isValid()
    assert "Points" in refused(table)


def test_neither_an_index_nor_the_project_is_replaced(qgis_app, tmp_path):
    index = tmp_path / "scene.tif.rs_textsearch.gpkg"
    index.write_bytes(b"x")
    assert "index" in refused(index)
    project = tmp_path / "p.qgz"
    QgsProject.instance().write(str(project))
    assert "project" in refused(project)


def test_a_layer_of_a_geopackage_is_not_lost_to_an_export(qgis_app, tmp_path):
    mine = tmp_path / "mine.gpkg"
    memory = QgsVectorLayer("Polygon?crs=EPSG:32633&field=rank:integer", "tiles", "memory")
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = "GPKG"
    context = QgsProject.instance().transformContext()
    QgsVectorFileWriter.writeAsVectorFormatV3(memory, str(mine), context, options)
    parcels = QgsVectorLayer(f"{mine}|layername=mine", "Parcels", "ogr")
    assert parcels.isValid()
    QgsProject.instance().addMapLayer(parcels)
    before = mine.read_bytes()
    with pytest.raises(OutputError, match="Parcels"):
        export.export_tiles(memory, mine)
    assert mine.read_bytes() == before


def test_a_raster_of_the_project_is_not_lost_to_an_export(layer, raster, tmp_path):
    heat = tmp_path / "heat.tif"
    shutil.copy(raster, heat)
    before = raster.read_bytes()
    with pytest.raises(OutputError, match="Colours"):
        export.export_raster(QgsRasterLayer(str(heat), "Heatmap"), raster)
    assert raster.read_bytes() == before


def test_polygons_that_nobody_wants_any_more_leave_no_file(qgis_app, raster, tmp_path):
    target = tmp_path / "areas.gpkg"
    target.touch()  # the claimed name
    task = PolygonTask(raster, 0.0, target, merged=True)
    told = []
    task.made.connect(lambda *found: told.append(found))
    task.failed.connect(told.append)
    assert task.run()
    task.give_up()
    task.finished(True)
    assert told == [] and list(tmp_path.glob("*.gpkg*")) == []
