"""Files of results follow the project: temporary, saved, moved, removed, lost."""

from __future__ import annotations

import shutil
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import (
    QgsFeature,
    QgsGeometry,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsVectorFileWriter,
    QgsVectorLayer,
)

from rs_textsearch.layers import group, kinds, styles, threshold
from rs_textsearch.layers.kinds import PROPERTY_QUERY
from rs_textsearch.layers.origin import layer_file
from rs_textsearch.services import result_files, result_places
from rs_textsearch.services.sources import from_layer
from rs_textsearch.values.query import Query


def write_results(found, query: Query) -> group.QgsLayerTreeGroup:
    """Write the files of a search as the engine would, and put them into the project."""
    project = QgsProject.instance()
    outputs = result_places.choose_outputs(query, project)
    memory = QgsVectorLayer("Polygon?crs=EPSG:32633&field=rank:integer", "tiles", "memory")
    feature = QgsFeature(memory.fields())
    feature.setAttributes([1])
    feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(500000, 5e6, 500300, 5e6 + 300)))
    memory.dataProvider().addFeature(feature)
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName, options.layerName = "GPKG", "tiles"
    context = project.transformContext()
    QgsVectorFileWriter.writeAsVectorFormatV3(memory, str(outputs.tiles), context, options)
    driver = gdal.GetDriverByName("GTiff")
    dataset = driver.Create(str(outputs.heatmap), 20, 20, 1, gdal.GDT_Float32)
    dataset.SetGeoTransform((500000.0, 60.0, 0.0, 5_001_200.0, 0.0, -60.0))
    dataset.GetRasterBand(1).WriteArray(np.linspace(0, 1, 400, dtype=np.float32).reshape(20, 20))
    dataset.FlushCache()
    document = {
        "results": [{}],
        "tiles_file": str(outputs.tiles),
        "heatmaps": [{"raster": str(found.path), "path": str(outputs.heatmap)}],
    }
    return group.add_results(found, query, document, project)


def files_of(made) -> list[Path]:
    """Return the files of a group's layers."""
    return [layer_file(node.layer()) for node in made.findLayers()]


@pytest.fixture
def files(qgis_app):
    """Return the keeper of result files, as the plugin has one."""
    keeper = result_files.ResultFiles(QgsProject.instance())
    yield keeper
    keeper.stop()


@pytest.fixture
def made(layer, files):
    """Return the group of a search in a project that was never saved."""
    return write_results(from_layer(layer), Query("red roofs"))


def save(raster: Path, name: str = "pröject.qgs") -> Path:
    """Save the project beside the raster."""
    path = raster.parent / name
    assert QgsProject.instance().write(str(path))
    return path


def test_results_are_temporary_until_the_project_is_saved(made):
    assert all(node.layer().isTemporary() for node in made.findLayers())
    assert all(path.is_file() for path in files_of(made))


def test_removing_the_group_removes_its_files(made):
    written = files_of(made)
    project = QgsProject.instance()
    project.removeMapLayers([node.layerId() for node in made.findLayers()])
    assert not any(path.exists() for path in written)


def test_saving_brings_the_results_beside_the_project(made, raster):
    temporary = files_of(made)
    footprints, heat = (node.layer() for node in made.findLayers())
    footprints.setSubsetString('"rank" <= 1')
    styles.set_style(heat, "Viridis")
    threshold.show(heat, 0.5)
    path = save(raster)
    folder = path.with_name("pröject.rs_textsearch")
    assert [file.parent for file in files_of(made)] == [folder, folder]
    assert all(file.is_file() for file in files_of(made))
    assert not any(file.exists() for file in temporary)
    assert all(node.layer().isValid() for node in made.findLayers())
    assert footprints.subsetString() == '"rank" <= 1' and footprints.featureCount() == 1
    assert threshold.shown(heat) == 0.5 and styles.style_of(heat) == "Viridis"
    assert heat.renderer().rasterTransparency().transparentSingleValuePixelList()
    assert not QgsProject.instance().isDirty()
    fresh = QgsVectorLayer(f"{files_of(made)[0]}|layername=tiles", "tiles", "ogr")
    assert fresh.renderer().type() == "RuleRenderer"  # the style came along
    assert str(folder) not in path.read_text(encoding="utf-8")  # relative


def test_moved_project_finds_its_results_and_replaces_its_group(made, raster, tmp_path):
    path = save(raster)
    QgsProject.instance().clear()
    moved = tmp_path / "möved"
    shutil.move(str(raster.parent), str(moved))
    project = QgsProject.instance()
    assert project.read(str(moved / path.name))
    (found,) = group.groups(project)
    assert group.asked(found) == Query("red roofs")
    assert [kinds.kind(node.layer()) for node in found.findLayers()] == ["footprints", "heatmap"]
    assert all(node.layer().isValid() for node in found.findLayers())
    assert all(file.is_relative_to(moved) for file in files_of(found))
    colours = next(x for x in project.mapLayers().values() if x.name() == "Colours")
    again = write_results(from_layer(colours), Query("red roofs"))
    assert again is found and len(found.findLayers()) == 2


def test_saved_files_go_when_the_project_is_saved_without_them(made, raster):
    save(raster)
    project = QgsProject.instance()
    kept = files_of(made)
    project.layerTreeRoot().removeChildNode(made)
    project.removeMapLayers([x.id() for x in project.mapLayers().values() if kinds.kind(x)])
    assert all(file.exists() for file in kept)  # the project on the disk names them
    save(raster)
    assert not any(file.exists() for file in kept)


def test_closing_without_saving_loses_only_what_was_not_saved(made, layer, raster):
    path = save(raster)
    kept = files_of(made)
    new = files_of(write_results(from_layer(layer), Query("blue roofs")))
    replaced = files_of(write_results(from_layer(layer), Query("red roofs")))
    assert all(file.is_file() for file in kept)
    QgsProject.instance().clear()
    assert not any(file.exists() for file in [*new, *replaced])
    assert all(file.is_file() for file in kept)
    assert QgsProject.instance().read(str(path))
    assert all(x.isValid() for x in QgsProject.instance().mapLayers().values())


def test_save_as_gives_the_new_project_its_own_results(made, raster):
    save(raster)
    first = files_of(made)
    save(raster, "other.qgz")
    assert {file.parent.name for file in files_of(made)} == {"other.rs_textsearch"}
    assert all(file.is_file() for file in first)


def test_missing_results_give_one_message(made, raster, files):
    path = save(raster)
    lost = files_of(made)
    QgsProject.instance().clear()
    for file in lost:
        file.unlink()
    messages = []
    files.failed.connect(messages.append)
    QgsProject.instance().read(str(path))
    assert len(messages) == 1 and "2 result files" in messages[0].text()
    assert any(x.isValid() for x in QgsProject.instance().mapLayers().values())  # the raster


def test_full_disk_keeps_the_temporary_file_and_says_so(made, raster, files, monkeypatch):
    def fail(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(result_files, "copy", fail)
    messages = []
    files.failed.connect(messages.append)
    save(raster)
    assert "No space left" in messages[0].text() and "export it" in messages[0].text()
    assert all(file.is_file() for file in files_of(made))


def test_files_elsewhere_are_left_alone(made, tmp_path, files):
    elsewhere = tmp_path / "mine.tif"
    shutil.copy(files_of(made)[1], elsewhere)
    mine = QgsRasterLayer(str(elsewhere), "mine")
    mine.setCustomProperty(PROPERTY_QUERY, "red roofs")
    project = QgsProject.instance()
    project.addMapLayer(mine)
    project.removeMapLayer(mine.id())
    assert elsewhere.is_file()


def test_a_pasted_layer_leaves_the_file_of_its_own_project_alone(made, raster, files, tmp_path):
    save(raster, "a.qgz")
    (_, heat) = files_of(made)
    QgsProject.instance().clear()
    pasted = QgsRasterLayer(str(heat), "Heatmap")  # as QGIS pastes it, with its properties
    pasted.setCustomProperty(PROPERTY_QUERY, "red roofs")
    project = QgsProject.instance()
    project.addMapLayer(pasted)
    project.removeMapLayer(pasted.id())
    assert heat.is_file()
    again = QgsRasterLayer(str(heat), "Heatmap")
    again.setCustomProperty(PROPERTY_QUERY, "red roofs")
    project.addMapLayer(again)
    save(raster, "b.qgz")
    project.removeMapLayer(again.id())
    save(raster, "b.qgz")
    assert heat.is_file() and not list((raster.parent / "b.rs_textsearch").iterdir())


def test_a_copied_project_leaves_the_files_of_its_original_alone(made, raster, files):
    original = save(raster, "a.qgz")
    kept = files_of(made)
    copy = original.with_name("copy.qgz")
    QgsProject.instance().clear()
    shutil.copy(original, copy)
    project = QgsProject.instance()
    assert project.read(str(copy))
    project.removeMapLayers([x.id() for x in project.mapLayers().values() if kinds.kind(x)])
    save(raster, "copy.qgz")
    assert all(file.is_file() for file in kept)


def test_projects_that_differ_in_their_suffix_keep_their_results_apart(made, raster, files):
    original = save(raster, "a.qgz")
    kept = files_of(made)
    assert {file.parent.name for file in kept} == {"a.rs_textsearch"}
    save(raster, "a.qgs")
    mine = files_of(made)
    assert {file.parent.name for file in mine} == {"a.qgs.rs_textsearch"}
    QgsProject.instance().removeMapLayers([node.layerId() for node in made.findLayers()])
    save(raster, "a.qgs")
    assert not any(file.exists() for file in mine)
    assert QgsProject.instance().read(str(original))
    assert all(file.is_file() for file in kept)


def test_a_name_for_results_is_taken_once(qgis_app):
    project = QgsProject.instance()
    one, two = (result_places.choose_outputs(Query("red roofs"), project) for _ in range(2))
    assert one.tiles != two.tiles and one.heatmap != two.heatmap
    one.settle()
    two.discard()
    assert not one.tiles.exists() and not two.tiles.exists()
