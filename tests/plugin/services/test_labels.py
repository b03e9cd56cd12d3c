"""The file of labels: one row a tile and text, beside the project, edited here and in QGIS."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from qgis.core import QgsFeature, QgsField, QgsGeometry, QgsProject, QgsRasterLayer, QgsVectorLayer

from rs_textsearch import settings
from rs_textsearch.compat import TEXT_FIELD
from rs_textsearch.errors import LabelFileError
from rs_textsearch.layers import label_file, label_layer
from rs_textsearch.services import labels, sources
from rs_textsearch.services.labels import LabelStore
from rs_textsearch.values.example import TileExample
from rs_textsearch.values.mark import Mark
from tests.plugin.helpers import write_raster


@pytest.fixture
def store(qgis_app):
    found = LabelStore(QgsProject.instance())
    yield found
    found.stop()


def mark(number: int, right: bool = True, text: str = "boats", raster: str = "/r.tif") -> Mark:
    box = (8.0 * number, 0.0, 8.0 * number + 8, 8.0)
    tile = TileExample("/i.rs_textsearch.gpkg", number, "s", raster, box)
    left = 10 + number / 100
    corners = ((left, 46.0), (left + 0.01, 46.0), (left + 0.01, 45.99), (left, 45.99))
    return Mark(text, tile, right, corners, "2026-01-01T00:00:00+00:00")


def rows(path: Path) -> QgsVectorLayer:
    return QgsVectorLayer(f"{path}|layername=labels", "labels", "ogr")


def draw(layer: QgsVectorLayer, like: QgsFeature, **values) -> None:
    """Add a row as a person draws it: a polygon with a text, about no tile."""
    shape = QgsFeature(layer.fields())
    shape.setGeometry(values.pop("shape", like.geometry()))
    for name, value in {"label": like["label"], "verdict": "right", **values}.items():
        shape[name] = value
    assert layer.dataProvider().addFeatures([shape])[0]


def test_a_tile_has_one_verdict_under_a_text(store):
    store.change([mark(1), mark(2), mark(1, text="cars")])
    store.change([mark(1, right=False)], [mark(2)])
    assert store.of(" BOATS ") == {mark(1).tile.key(): mark(1, right=False)}
    assert list(store.of("cars").values()) == [mark(1, text="cars")]
    assert label_file.read(store.path()) == store.marks()


def test_the_file_is_what_training_and_evaluation_read(store):
    store.change([mark(1), mark(2, right=False)])
    layer = rows(store.path())
    assert layer.crs().authid() == "EPSG:4326"
    first, second = layer.getFeatures()
    fields = ("label", "verdict", "raster", "tile_px", "made")
    assert [first[name] for name in fields] == ["boats", "right", "/r.tif", 8.0, mark(1).made]
    assert second["verdict"] == "wrong"
    assert abs(first.geometry().area() - 1e-4) < 1e-9


def test_another_window_is_heard(store):
    store.change([mark(1)])
    label_file.change(store.path(), [mark(2)])
    assert len(store.of("boats")) == 2


def test_a_foreign_file_is_left_alone(store):
    store.path().parent.mkdir(parents=True)
    store.path().write_bytes(b"not a GeoPackage")
    with pytest.raises(LabelFileError, match="holds no labels"):
        store.change([mark(1)])
    assert store.path().read_bytes() == b"not a GeoPackage" and store.marks() == []


def test_marks_move_beside_the_project_that_is_saved(store, tmp_path, raster):
    project = QgsProject.instance()
    project.addMapLayer(QgsRasterLayer(str(raster), "mine"))
    unsaved = store.path()
    assert unsaved.parent == settings.profile_folder()
    mine, others = mark(1, raster=str(raster)), mark(2)
    store.change([mine, others])
    group = project.layerTreeRoot().addGroup("boats")
    layer = label_layer.show(unsaved, "boats", group, project)
    assert project.write(str(raster.parent / "harbour.qgz"))
    beside = raster.parent / "harbour.labels.gpkg"
    assert store.path() == beside and store.marks() == [mine]
    assert label_file.read(unsaved) == [others]  # of a project that was not saved
    assert layer.isValid() and layer.featureCount() == 1 and str(beside) in layer.source()

    moved = tmp_path / "moved"
    raster.parent.rename(moved)
    assert project.read(str(moved / "harbour.qgz"))
    (found,) = store.of("boats").values()
    assert found.tile.raster == str(moved / raster.name) and found.right
    project.clear()
    assert store.marks() == [others]


def test_marks_of_an_archive_move_though_one_of_its_rasters_is_in_the_project(
    store, tmp_path, raster
):
    project, layer = QgsProject.instance(), QgsRasterLayer(str(raster), "first of thousands")
    archive = tmp_path / "archive.gpkg"
    archive.write_bytes(b"")
    project.addMapLayer(layer)
    sources.choose_index(layer, archive)
    tile = replace(mark(1).tile, index=str(archive), raster=str(tmp_path / "last.tif"))
    mine, others = replace(mark(1), tile=tile), mark(2)
    store.change([mine, others])
    assert project.write(str(tmp_path / "harbour.qgz"))
    assert store.marks() == [mine]


def test_what_was_drawn_goes_to_the_project_whose_raster_it_lies_on(store, tmp_path, raster):
    project, unsaved = QgsProject.instance(), store.path()
    store.change([mark(1)])
    layer = rows(unsaved)
    draw(layer, next(layer.getFeatures()))  # elsewhere, in a project that was discarded
    source = QgsRasterLayer(str(raster), "mine")
    (place,) = label_file.places([source])
    draw(layer, next(layer.getFeatures()), shape=QgsGeometry(place.centroid().buffer(1e-4, 4)))
    del layer
    project.addMapLayer(source)
    assert project.write(str(tmp_path / "one.qgz"))
    assert [row.geometry().intersects(place) for row in rows(store.path()).getFeatures()] == [True]
    assert rows(unsaved).featureCount() == 2  # a mark and a polygon
    project.clear()
    project.addMapLayer(QgsRasterLayer(str(raster), "again"))
    assert project.write(str(tmp_path / "two.qgz"))
    assert not store.path().exists() and rows(unsaved).featureCount() == 2


def test_a_project_saved_under_another_name_takes_its_marks_along(store, tmp_path):
    project = QgsProject.instance()
    assert project.write(str(tmp_path / "a.qgz"))
    store.change([mark(1)])
    layer = rows(store.path())  # something that a person drew
    assert layer.dataProvider().addAttributes([QgsField("owner", TEXT_FIELD)])
    layer.updateFields()
    first = next(layer.getFeatures())
    owner = layer.fields().indexOf("owner")
    assert layer.dataProvider().changeAttributeValues({first.id(): {owner: "A"}})
    draw(layer, first, owner="B")
    assert project.write(str(tmp_path / "b.qgz"))
    assert store.path().name == "b.labels.gpkg" and store.marks() == [mark(1)]
    assert [row["owner"] for row in rows(store.path()).getFeatures()] == ["A", "B"]
    assert label_file.read(tmp_path / "a.labels.gpkg") == [mark(1)]


def test_a_folder_that_takes_no_files_leaves_labels_in_the_profile(tmp_path, monkeypatch, qgis_app):
    project = QgsProject.instance()
    assert project.write(str(tmp_path / "a.qgz"))
    (tmp_path / "a.qgs").touch()  # the same project in the other format
    assert labels.labels_file(project) == tmp_path / "a.labels.gpkg"
    monkeypatch.setattr(labels, "is_writable", lambda folder: False)
    kept = labels.labels_file(project)
    assert kept.parent == settings.profile_folder() and kept.name.startswith("a-")


def test_edits_of_the_layer_are_taken_over(store, qtbot):
    store.change([mark(1), mark(2), mark(3, text="cars")])
    project = QgsProject.instance()
    group = project.layerTreeRoot().addGroup("boats")
    layer = label_layer.show(store.path(), "boats", group, project)
    assert label_layer.show(store.path(), "boats", group, project) is layer
    assert layer.featureCount() == 2
    first, second = (feature.id() for feature in layer.getFeatures())
    assert layer.startEditing()
    layer.deleteFeature(first)
    layer.changeAttributeValue(second, layer.fields().indexOf("verdict"), "wrong")
    assert len(store.of("boats")) == 2  # nothing is saved yet
    with qtbot.waitSignal(store.changed):
        layer.commitChanges()
    assert list(store.of("boats").values()) == [mark(2, right=False)]
    store.change([mark(4)])
    assert len(list(layer.getFeatures())) == 2  # and back


def test_labels_that_are_being_edited_stay_where_they_are(store, tmp_path, qtbot):
    unsaved = store.path()
    store.change([mark(1)])
    project = QgsProject.instance()
    layer = label_layer.show(unsaved, "boats", project.layerTreeRoot(), project)
    layer.startEditing()
    with qtbot.waitSignal(store.failed) as failed:
        project.write(str(tmp_path / "c.qgz"))
    assert "being edited" in failed.args[0].text() and store.marks() == [mark(1)]
    layer.rollBack()


def test_a_tile_without_a_place_on_the_ground_is_a_row_without_a_polygon(store):
    item = {"bounds": [0.0, 0.0, 9.0, 9.0], "crs": None}
    assert label_file.outline(item) == ()
    bare = Mark("boats", mark(1).tile, True)
    store.change([bare])
    assert store.marks() == [bare]


def test_an_outline_is_that_of_the_tile_in_degrees(tmp_path):
    path = write_raster(tmp_path / "place.tif", side=40)
    layer = QgsRasterLayer(str(path), "place")
    box = layer.extent()
    bounds = [box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum()]
    corners = label_file.outline({"bounds": bounds, "crs": layer.crs().toWkt()})
    assert corners[0][0] == pytest.approx(15.0, abs=1e-3) and corners[0][1] > corners[2][1]
