"""A project saved, moved and opened again brings back rasters, indexes, query and groups."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from qgis.core import QgsProject, QgsRasterLayer

from rs_textsearch import settings
from rs_textsearch.layers import group, kinds
from rs_textsearch.services import register, result_files, sources
from rs_textsearch.values import places
from rs_textsearch.values.example import AreaExample, TileExample
from rs_textsearch.values.query import Query
from tests.plugin.helpers import ENGINE_MS


@pytest.fixture(autouse=True)
def files(qgis_app, monkeypatch, tmp_path):
    """Keep result files as the plugin does, and a cache folder for each test."""
    folder = tmp_path / "cache"
    monkeypatch.setattr(places, "cache_folder", lambda: folder)
    keeper = result_files.ResultFiles(QgsProject.instance())
    yield keeper
    keeper.stop()


@pytest.fixture
def saved(indexed, raster, qtbot) -> Path:
    """Return a project, saved after a search and a threshold, and closed."""
    with qtbot.waitSignal(indexed.searchFinished, timeout=ENGINE_MS):
        indexed.search("red", "blue")
    indexed.layers.threshold.setValue(120)
    path = raster.parent / "pröject.qgz"
    assert QgsProject.instance().write(str(path))
    QgsProject.instance().clear()
    indexed.query.set_texts("", "")
    return path


def open_project(dock, path: Path, qtbot, state: str) -> None:
    """Open a project and wait until the dock knows the state of its index."""
    assert QgsProject.instance().read(str(path))
    qtbot.waitUntil(lambda: dock.controller.info["state"] == state, timeout=ENGINE_MS)


def test_everything_comes_back_in_another_folder(indexed, saved, tmp_path, qtbot):
    moved = tmp_path / "möved"
    shutil.move(str(saved.parent), str(moved))
    open_project(indexed, moved / saved.name, qtbot, "fresh")
    assert indexed.query.query.text() == "red" and indexed.query.excluded.text() == "blue"
    assert Path(indexed.index_path()).parent == moved
    (found,) = group.groups(QgsProject.instance())
    qtbot.waitUntil(lambda: indexed.layers.threshold.value() == 120, timeout=1000)
    (heat,) = kinds.of_kind(found, kinds.HEATMAP)
    assert heat.renderer().rasterTransparency().transparentSingleValuePixelList()
    model = indexed.results.model
    assert model.rowCount() == settings.result_count()  # the list, without a search
    assert model.result(model.index(0))["index"] == indexed.index_path()
    qtbot.waitUntil(lambda: indexed.thumbnails.count() > 0, timeout=15_000)
    before = [model.result(model.index(row)) for row in range(3)]
    with qtbot.waitSignal(indexed.searchFinished, timeout=ENGINE_MS):
        indexed.search("red", "blue")
    assert [model.result(model.index(row))["tile"] for row in range(3)] == [
        item["tile"] for item in before
    ]
    assert model.result(model.index(0))["bounds"] == pytest.approx(before[0]["bounds"])
    assert group.groups(QgsProject.instance()) == [found] and len(found.findLayers()) == 2
    assert indexed.layers.threshold.value() == pytest.approx(120, abs=2)  # the style survived


def test_an_index_that_was_chosen_is_searched_in_another_folder(
    indexed, layer, raster, tmp_path, qtbot
):
    own = Path(indexed.index_path())
    both = shutil.copy2(own, own.with_name("both.gpkg"))
    sources.choose_index(layer, Path(both))
    path = raster.parent / "project.qgz"
    assert QgsProject.instance().write(str(path))
    QgsProject.instance().clear()
    moved = tmp_path / "möved"
    shutil.move(str(path.parent), str(moved))
    open_project(indexed, moved / path.name, qtbot, "fresh")
    assert Path(indexed.index_path()) == moved / "both.gpkg"  # not the one beside the raster


def test_index_in_the_cache_is_told_where_the_raster_went(
    dock, layer, raster, tmp_path, monkeypatch, qtbot
):
    settings.write("index/place", settings.CACHE)
    with qtbot.waitSignal(dock.infoChanged, timeout=ENGINE_MS):
        dock.set_layer(layer)
    dock.source.tiling.tile_size.setValue(200)
    with qtbot.waitSignal(dock.indexFinished, timeout=ENGINE_MS):
        dock.build_index()
    with qtbot.waitSignal(dock.searchFinished, timeout=ENGINE_MS):
        dock.search("red")
    index = Path(dock.index_path())
    assert places.is_cached(index)
    path = raster.parent / "p.qgs"
    QgsProject.instance().write(str(path))
    QgsProject.instance().clear()
    moved = tmp_path / "moved"
    shutil.move(str(raster.parent), str(moved))
    open_project(dock, moved / "p.qgs", qtbot, "fresh")
    assert Path(dock.index_path()) == index
    best = dock.results.model.result(dock.results.model.index(0))
    assert best["raster"] == str(moved / raster.name) and best["index"] == str(index)


def test_missing_index_gives_one_message_and_the_rest_works(indexed, saved, qtbot):
    for path in saved.parent.glob("*.rs_textsearch.gpkg"):
        path.unlink()
    messages = []
    indexed.failed.connect(messages.append)
    open_project(indexed, saved, qtbot, "missing")
    assert len(messages) == 1 and "Colours" in messages[0] and "Build it again" in messages[0]
    (found,) = group.groups(QgsProject.instance())
    assert all(node.layer().isValid() for node in found.findLayers())


def test_missing_raster_leaves_the_rest(indexed, saved, raster, qtbot):
    raster.unlink()
    assert QgsProject.instance().read(str(saved))
    (found,) = group.groups(QgsProject.instance())
    assert all(node.layer().isValid() for node in found.findLayers())
    assert indexed.query.query.text() == "red"


def test_examples_keep_their_index_when_moved(indexed, raster, tmp_path, qtbot):
    indexed.query.query.setText("red")
    place = TileExample(indexed.index_path(), 3, "a1", str(raster), (0.0, 0.0, 9.0, 9.0))
    indexed.query.examples.add([place], wanted=True)
    path = raster.parent / "p.qgs"
    QgsProject.instance().write(str(path))
    QgsProject.instance().clear()
    moved = tmp_path / "moved"
    shutil.move(str(raster.parent), str(moved))
    open_project(indexed, moved / "p.qgs", qtbot, "fresh")
    here = TileExample(indexed.index_path(), 3, "a1", str(moved / raster.name), place.box)
    assert indexed.query.queries()[0].like == (here,)


def test_answers_keep_their_examples_when_moved(indexed, raster, tmp_path, qtbot):
    def ask(query):
        with qtbot.waitSignal(indexed.searchFinished, timeout=ENGINE_MS) as found:
            indexed.search_link.search([query])
        return found.args[0]["results"][0]

    item = ask(Query("green"))
    indexed.results.view.select_ranks([2])
    indexed.results.actions_of_rows.right.trigger()
    tile = TileExample.of(item)
    area = AreaExample(str(raster), tuple(item["bounds"]), tile.index)
    ask(Query(like=(tile, area)))
    project, path = QgsProject.instance(), raster.parent / "p.qgz"
    project.write(str(path))
    project.clear()
    moved = tmp_path / "moved"
    shutil.move(str(raster.parent), str(moved))
    open_project(indexed, moved / "p.qgz", qtbot, "fresh")
    (query,) = indexed.query.queries()
    assert [example.raster for example in query.like] == [str(moved / raster.name)] * 2
    ask(query)
    assert len(group.groups(project)) == 2  # the answer took its former place
    ask(Query("blue"))
    indexed.results.answers.setCurrentIndex(0)  # one of before, whose index lay elsewhere
    shown = [each.name() for each in group.groups(project) if each.itemVisibilityChecked()]
    assert shown == ["green"]
    assert indexed.results.model.ranks_marked(right=True) == [2]


def test_a_raster_added_again_has_the_answers_to_its_index(indexed, saved, raster, qtbot):
    project = QgsProject.instance()
    open_project(indexed, saved, qtbot, "fresh")
    project.removeMapLayer(indexed.controller.source.layer_id)
    project.addMapLayer(QgsRasterLayer(str(raster), "Again"))
    found = []
    indexed.project_link.answers_found.connect(lambda answers, shown: found.extend(answers))
    indexed.project_link.restore()
    assert [(each.query.text, each.index) for each in found] == [("red", indexed.index_path())]


def test_saving_many_rasters_reads_the_register_once(dock, raster, tmp_path, monkeypatch):
    copies = [tmp_path / f"{number}.tif" for number in range(60)]
    for copy in copies:
        copy.hardlink_to(raster)
    QgsProject.instance().addMapLayers([QgsRasterLayer(str(copy), copy.stem) for copy in copies])
    register.remember(tmp_path / "a.gpkg", [raster])
    read = []
    load = register._load
    monkeypatch.setattr(register, "_load", lambda path: read.append(path) or load(path))
    register._files.clear()
    dock.set_layer(QgsProject.instance().mapLayersByName("7")[0])
    QgsProject.instance().write(str(tmp_path / "p.qgs"))
    assert len(read) == 1


def test_project_without_us_stays_without_entries(dock, tmp_path):
    path = tmp_path / "plain.qgs"
    QgsProject.instance().write(str(path))
    assert "rs_textsearch" not in path.read_text(encoding="utf-8")


def test_the_line_says_what_the_list_shows(indexed, raster, qtbot):
    for text in ("red", "green", "blue"):
        with qtbot.waitSignal(indexed.searchFinished, timeout=ENGINE_MS):
            indexed.search(text)
    red = next(g for g in group.groups(QgsProject.instance()) if g.name() == "red")
    for each in group.groups(QgsProject.instance()):
        each.setItemVisibilityChecked(each is red)
    indexed.query.query.setText("typed and not asked")
    path = raster.parent / "p.qgz"
    QgsProject.instance().write(str(path))
    QgsProject.instance().clear()
    open_project(indexed, path, qtbot, "fresh")
    assert indexed.results.answer.query.text == indexed.query.query.text() == "red"
    bar = indexed.results.answers
    assert [bar.tabText(row) for row in range(3)] == ["red", "green", "blue"]  # as they were asked
    assert bar.currentIndex() == 0
