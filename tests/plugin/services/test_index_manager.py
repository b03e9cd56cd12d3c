"""The list of indexes and what is done with one, with the real engine process."""

from __future__ import annotations

import json
import os
import shutil
import sys
from pathlib import Path

import pytest
from qgis.core import QgsApplication, QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QFileDialog, QMessageBox

from rs_textsearch import settings, wording
from rs_textsearch.gui.indexes import index_model
from rs_textsearch.gui.options_page import OptionsPage
from rs_textsearch.services import index_files, manager, register, searches, sources
from rs_textsearch.services.engine_setup import EngineSetup
from rs_textsearch.values import places
from rs_textsearch.values.index_options import IndexOptions
from tests.plugin.helpers import ENGINE_MS, write_raster


@pytest.fixture(autouse=True)
def cache(monkeypatch, tmp_path):
    """Give each test a cache folder of its own and return it."""
    folder = tmp_path / "cäche"
    folder.mkdir()
    monkeypatch.setattr(places, "cache_folder", lambda: folder)
    monkeypatch.setattr(index_files, "cache_folder", lambda: folder)
    return folder


@pytest.fixture
def dialog(indexed, qtbot):
    """Return the dialog with the one index listed and selected."""
    found = indexed.indexes.open_dialog()
    wait_for(found, qtbot, "fresh")
    found.select(Path(indexed.index_path()))
    return found


def wait_for(dialog, qtbot, state: str) -> None:
    """Wait until the first index of the list has ``state``."""
    qtbot.waitUntil(lambda: states(dialog)[:1] == [state], timeout=ENGINE_MS)


def states(dialog) -> list[str]:
    """Return the states that the list shows."""
    model = dialog.model
    return [model.entry(model.index(row, 0)).state for row in range(model.rowCount())]


def cell(dialog, column: int) -> str:
    """Return the text of the first row."""
    return dialog.model.index(0, column).data()


def press(button) -> None:
    """Click a button as a person does."""
    assert button.isEnabled()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def fake(path: Path, size: int, used: float) -> Path:
    """Write a file that stands for an index of some size, used at a time."""
    path.write_bytes(b"\0" * size)
    os.utime(path, (used, used))
    return path


@pytest.fixture
def index_elsewhere(ask):
    """Let the engine index rasters into a file that the dock did not name; returns its document."""

    def index(rasters: list[Path], out: Path) -> dict:
        how = {"tile_size": "200m", "bundle": settings.bundle()}
        return ask("index", rasters=list(map(str, rasters)), out=str(out), **how)

    return index


def test_fresh_index_is_listed(dialog, indexed):
    info = indexed.controller.info
    assert cell(dialog, index_model.RASTER) == "çolours.tif"
    assert cell(dialog, index_model.STATE) == "ready"
    assert cell(dialog, index_model.TILES) == str(info["tiles"])
    assert cell(dialog, index_model.MODEL) == (
        f"{info['bundle']['name']} {info['bundle']['version']}"
    )
    assert cell(dialog, index_model.PLACE) == "beside the raster"
    assert cell(dialog, index_model.FOLDER) == str(Path(indexed.index_path()).parent)
    assert cell(dialog, index_model.TILE_SIZE) == "200 m"
    assert cell(dialog, index_model.BUILT) == wording.date(info["created"]) != ""
    assert str(indexed.index_path()) in dialog.details.text()
    assert dialog.rebuild_button.isEnabled() and not dialog.build_button.isEnabled()
    assert not dialog.relocate_button.isEnabled() and dialog.search_button.isEnabled()


def test_without_an_index_there_is_a_hint(dock):
    dialog = dock.indexes.open_dialog()
    assert dialog.empty.isVisible() and not dialog.table.isVisible()
    assert not dialog.delete_button.isEnabled() and not dialog.free_button.isVisible()


def test_stale_index_says_why_and_is_updated(dialog, indexed, raster, qtbot):
    write_raster(raster, side=1100)
    dialog._manager.refresh()
    wait_for(dialog, qtbot, "stale")
    dialog.select(Path(indexed.index_path()))
    assert dialog.details.text().split("\n")[0].strip(".")  # the reason
    assert dialog.build_button.text() == "Update"
    with qtbot.waitSignal(dialog._manager.done, timeout=ENGINE_MS):
        press(dialog.build_button)
        assert not dialog.progress.isHidden() and not dialog.delete_button.isEnabled()
        assert dialog.cancel_button.text() == "Pause"
    wait_for(dialog, qtbot, "fresh")
    assert dialog.progress.isHidden()
    qtbot.waitUntil(lambda: indexed.controller.info["state"] == "fresh", timeout=ENGINE_MS)


def test_rebuilding_asks_first_and_the_list_follows(dialog, indexed, monkeypatch, qtbot):
    answers = [QMessageBox.StandardButton.Cancel, QMessageBox.StandardButton.Yes]
    asked = []

    def question(box):
        asked.append(box.text())
        return answers[len(asked) - 1]

    monkeypatch.setattr(QMessageBox, "exec", question)
    press(dialog.rebuild_button)
    assert not dialog._manager.is_building()
    assert wording.tiles(indexed.controller.info["tiles"]) in asked[0]
    with qtbot.waitSignal(dialog._manager.done, timeout=ENGINE_MS):
        press(dialog.rebuild_button)
        qtbot.waitUntil(lambda: cell(dialog, index_model.STATE) == "being built", timeout=5000)
        assert dialog.search_button.isEnabled() and dialog.cancel_button.text() == "Cancel"
    wait_for(dialog, qtbot, "fresh")
    qtbot.waitUntil(lambda: cell(dialog, index_model.STATE) == "ready", timeout=5000)


def test_two_hundred_indexes_cost_no_work_for_each_answer(dock, cache, monkeypatch, qtbot):
    """The cache folder is read when the list is made, not at every answer of the engine."""
    for number in range(200):
        fake(cache / f"scene{number}.rs_textsearch.gpkg", 10, 1000 + number)
    reads, told = [], []
    read = index_files.cache
    monkeypatch.setattr(index_files, "cache", lambda: reads.append(1) or read())
    dialog = dock.indexes.open_dialog()
    dialog._manager.changed.connect(lambda: told.append(1))
    qtbot.waitUntil(
        lambda: set(states(dialog)) == {"unreadable"}, timeout=ENGINE_MS
    )
    assert len(dialog._manager.entries) == 200 and len(reads) == 1
    assert len(told) < 200


def test_a_search_does_not_wait_behind_the_list(indexed, cache, monkeypatch, qtbot):
    for number in range(60):
        fake(cache / f"scene{number}.rs_textsearch.gpkg", 10, 1000 + number)
    flying = []
    request = indexed.controller.engine.request

    def watched(method, params=None):
        asked = request(method, params)
        if method == "info":
            flying.append(asked.number)
            for signal in (asked.succeeded, asked.failed):
                signal.connect(lambda _, n=asked.number: flying.remove(n))
            assert len(flying) <= 2 and not (params or {}).get("warm")
        return asked

    monkeypatch.setattr(indexed.controller.engine, "request", watched)
    dialog = indexed.indexes.open_dialog()
    qtbot.waitUntil(
        lambda: set(states(dialog)) == {"unreadable", "fresh"},
        timeout=ENGINE_MS,
    )


def test_moved_raster_is_relocated(dialog, indexed, raster, monkeypatch, qtbot, tmp_path):
    moved = tmp_path / "elsewhere.tif"
    raster.rename(moved)
    dialog._manager.refresh()
    wait_for(dialog, qtbot, "missing")
    dialog.select(Path(indexed.index_path()))
    assert cell(dialog, index_model.STATE) == "raster not found"
    other = write_raster(tmp_path / "other.tif", side=300)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(other), ""))
    with qtbot.waitSignal(dialog._manager.failed, timeout=ENGINE_MS) as refused:
        press(dialog.relocate_button)
    assert "content" in refused.args[0].text()
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(moved), ""))
    with qtbot.waitSignal(dialog._manager.done, timeout=ENGINE_MS):
        press(dialog.relocate_button)
    wait_for(dialog, qtbot, "fresh")
    assert sources.index_path(moved) == Path(indexed.index_path())


def test_an_index_whose_model_is_gone_is_not_ready(dock, layer, bundle, qtbot, tmp_path):
    """No other model can search in it: that is no green mark, and the remedy is told."""
    model = tmp_path / "model"
    shutil.copytree(bundle, model)
    settings.write("engine/bundle", str(model))
    with qtbot.waitSignal(dock.infoChanged, timeout=ENGINE_MS):
        dock.set_layer(layer)
    with qtbot.waitSignal(dock.indexFinished, timeout=ENGINE_MS):
        dock.build_index()
    settings.write("engine/bundle", None)  # where the same model is, it would be found
    shutil.rmtree(model)
    dialog = dock.indexes.open_dialog()
    wait_for(dialog, qtbot, "no_model")
    assert cell(dialog, index_model.STATE) == "model not found"
    shown = dialog.model.index(0, index_model.STATE).data(Qt.ItemDataRole.DecorationRole)
    size = QSize(16, 16)
    amber = QgsApplication.getThemeIcon("/mIconWarning.svg")
    assert shown.pixmap(size).toImage() == amber.pixmap(size).toImage()
    assert "Models…" in dialog.details.text() and "rebuild" in dialog.details.text()
    assert not dialog.search_button.isEnabled() and not dialog.build_button.isEnabled()
    assert dialog.rebuild_button.isEnabled()


def test_deleting_asks_first(dialog, indexed, monkeypatch, qtbot):
    index = Path(indexed.index_path())
    asked = []

    def answer(button):
        def question(box):
            asked.append(box.text())
            return button

        monkeypatch.setattr(QMessageBox, "exec", question)

    for name in (index.stem, "other"):  # what runs left that were to build indexes anew
        (index.parent / f".{name}.{'0a' * 10}.rebuild.gpkg").write_bytes(b"half")
    answer(QMessageBox.StandardButton.Cancel)
    press(dialog.delete_button)
    assert index.is_file() and "çolours.tif" in asked[0]
    answer(QMessageBox.StandardButton.Yes)
    press(dialog.delete_button)
    assert not list(index.parent.glob("*rs_textsearch*"))
    assert [path.name[:7] for path in index.parent.glob(".*.gpkg")] == [".other."]
    assert dialog.empty.isVisible() and (index.parent / "çolours.tif").is_file()
    assert register.known() == []
    qtbot.waitUntil(lambda: indexed.controller.info["state"] == "missing", timeout=ENGINE_MS)


def test_an_index_that_is_being_built_is_not_deleted(dialog, indexed, monkeypatch, qtbot):
    yes = QMessageBox.StandardButton.Yes
    monkeypatch.setattr(QMessageBox, "exec", lambda *_: yes)
    index = Path(indexed.index_path())
    with qtbot.waitSignal(indexed.indexFinished, timeout=ENGINE_MS):
        indexed.controller.build(IndexOptions(), anew=True)  # in the dock
        with qtbot.waitSignal(dialog._manager.failed) as refused:
            press(dialog.delete_button)
        assert index.is_file() and register.known()
    assert refused.args[0].text() == (
        f"The index {index} is being built. Wait until it is ready, or cancel that first."
    )
    press(dialog.delete_button)
    assert not index.exists()


@pytest.mark.skipif(sys.platform == "win32", reason="locks as Unix has them")
def test_an_index_that_another_window_builds_stays_as_it_is(dialog, indexed, monkeypatch, qtbot):
    import fcntl

    yes = QMessageBox.StandardButton.Yes
    monkeypatch.setattr(QMessageBox, "exec", lambda *_: yes)
    index = Path(indexed.index_path())
    link = index.with_name("link.gpkg")
    link.symlink_to(index)
    lock = index.with_name(f".{index.name}.lock")  # as the engine takes it
    with lock.open("w") as held:
        fcntl.flock(held, fcntl.LOCK_EX)
        assert index_files.is_written(link)
        with qtbot.waitSignal(dialog._manager.failed) as refused:
            press(dialog.delete_button)
        assert index.is_file() and "is being built" in refused.args[0].text()
    assert not index_files.is_written(index)  # the file that a killed engine leaves is no lock
    press(dialog.delete_button)
    assert not index.exists() and not lock.exists()


def test_index_of_a_raster_outside_the_project_is_searched(dialog, indexed, raster, qtbot):
    QgsProject.instance().removeMapLayers(list(QgsProject.instance().mapLayers()))
    dialog._manager.refresh()
    wait_for(dialog, qtbot, "fresh")  # remembered
    dialog.select(sources.index_path(raster))
    press(dialog.search_button)
    qtbot.waitUntil(lambda: indexed.controller.info["state"] == "fresh", timeout=ENGINE_MS)
    assert [str(s.path) for s in indexed.controller.sources] == [str(raster)]


def test_several_indexes_are_searched_as_one(dialog, indexed, raster, tmp_path, qtbot):
    second = QgsRasterLayer(str(write_raster(tmp_path / "second.tif", side=600)), "Second")
    QgsProject.instance().addMapLayer(second)
    indexed.set_layer(second)
    indexed.source.tiling.tile_size.setValue(200)
    with qtbot.waitSignal(indexed.indexFinished, timeout=ENGINE_MS):
        indexed.build_index()
    dialog._manager.refresh()
    qtbot.waitUntil(
        lambda: states(dialog) == ["fresh"] * 2, timeout=ENGINE_MS
    )
    dialog.table.selectAll()
    press(dialog.search_button)
    qtbot.waitUntil(lambda: indexed.controller.info.get("indexes") == 2, timeout=ENGINE_MS)
    with qtbot.waitSignal(indexed.searchFinished, timeout=ENGINE_MS) as found:
        indexed.search("red")
    assert len(found.args[0]["indexes"]) == 2


def test_an_index_of_two_rasters_is_searched_with_both(
    indexed, index_elsewhere, tmp_path, qtbot
):
    rasters = [write_raster(tmp_path / f"{name}.tif", side=600) for name in "ab"]
    index = tmp_path / "elsewhere" / "both.gpkg"
    index.parent.mkdir()
    built = index_elsewhere(rasters, index)
    register.remember(index, [])
    dialog = indexed.indexes.open_dialog()
    qtbot.waitUntil(lambda: states(dialog) == ["fresh"] * 2, timeout=ENGINE_MS)
    dialog.select(index)
    press(dialog.search_button)
    qtbot.waitUntil(
        lambda: {source.index for source in indexed.controller.sources[-2:]} == {index}
        and indexed.controller.info.get("indexes") == 2,
        timeout=ENGINE_MS,
    )
    tiles = sum(
        int(entry.info["tiles"]) for entry in dialog._manager.entries
    )
    assert built["tiles"] > 0 and indexed.controller.info["tiles"] == tiles


def test_what_stays_of_a_deleted_index_is_no_error(raster, tmp_path):
    index = fake(tmp_path / "x.rs_textsearch.gpkg", 10, 1000)
    index.with_name(f"{index.name}-wal").mkdir()  # cannot be deleted like a file
    register.remember(index, [raster])
    index_files.delete(index)
    assert not index.exists() and register.indexes_of(raster) == []
    assert str(index) not in [entry.index for entry in register.known()]


def test_unreadable_index_is_told(dock, cache, qtbot):
    fake(cache / "broken-1.rs_textsearch.gpkg", 100, 1000)
    dialog = dock.indexes.open_dialog()
    wait_for(dialog, qtbot, "unreadable")
    assert cell(dialog, index_model.STATE) == "unreadable"
    assert cell(dialog, index_model.PLACE) == "in the cache"
    assert not dialog.search_button.isEnabled()


def test_longest_unused_is_offered_when_the_cache_is_full(dock, cache, monkeypatch, qtbot):
    monkeypatch.setattr(settings, "index_cache_limit", lambda: 250)
    files = [fake(cache / f"{n}.rs_textsearch.gpkg", 100, 1000 + n) for n in range(4)]
    register.remember(files[0], [])  # the oldest file was used just now
    assert index_files.cache().surplus() == [files[1], files[2]]
    dialog = dock.indexes.open_dialog()
    assert dialog.free_button.isVisible() and all(path.is_file() for path in files)
    yes = QMessageBox.StandardButton.Yes
    monkeypatch.setattr(QMessageBox, "exec", lambda *_: yes)
    press(dialog.free_button)
    assert [path.is_file() for path in files] == [True, False, False, True]
    assert not dialog.free_button.isVisible()


def test_places(raster, cache, monkeypatch):
    beside = raster.with_name("çolours.tif.rs_textsearch.gpkg")
    assert sources.index_path(raster) == beside
    settings.write("index/place", settings.CACHE)
    cached = sources.index_path(raster)
    assert cached.parent == cache and sources.remark(raster, cached) == ""
    beside.write_bytes(b"")
    assert sources.index_path(raster) == beside  # what exists is used
    settings.write("index/place", settings.BESIDE)
    beside.unlink()
    monkeypatch.setattr(os, "access", lambda path, mode: Path(path) != raster.parent)
    assert sources.index_path(raster) == cached
    assert "read-only" in sources.remark(raster, cached)


def test_read_only_folder_is_told(dock, layer, raster, iface, monkeypatch, qtbot):
    monkeypatch.setattr(os, "access", lambda path, mode: Path(path) != raster.parent)
    with qtbot.waitSignal(dock.infoChanged, timeout=ENGINE_MS):
        dock.set_layer(layer)
    dock.source.tiling.tile_size.setValue(200)
    with qtbot.waitSignal(dock.indexFinished, timeout=ENGINE_MS):
        dock.build_index()
    assert places.is_cached(Path(dock.index_path()))
    assert "read-only" in iface.bar.currentItem().text()


def test_options_of_indexes(qtbot, qgis_app):
    page = OptionsPage(EngineSetup())
    qtbot.addWidget(page)
    assert page.indexes.place.currentData() == settings.BESIDE
    page.indexes.place.setCurrentIndex(1)
    page.indexes.limit.setValue(7)
    page.apply()
    assert settings.index_place() == settings.CACHE
    assert settings.index_cache_limit() == 7 * 1024**3


def test_register_survives_what_people_do_to_its_file(raster):
    file = register.profile_file()
    file.parent.mkdir(parents=True, exist_ok=True)
    for text in ("nonsense", "[1]", '[{"index": "a"}]', "{}", "\x00"):
        file.write_text(text)
        assert register.known() == []
    register.remember(raster, [raster])
    assert register.indexes_of(raster) == [raster]


def test_register_takes_over_what_version_0_1_kept_in_the_settings(raster):
    entry = {"index": str(raster), "rasters": [str(raster)], "used": 1.0}
    settings.write(register.SETTING, json.dumps([entry]))
    assert register.indexes_of(raster) == [raster]
    register.remember(raster.with_name("other"), [])
    assert [Path(known.index).name for known in register.known()] == ["other", raster.name]


def test_an_archive_is_opened_by_its_index_and_searched_by_one_layer(
    indexed, dialog, index_elsewhere, tmp_path, monkeypatch, qtbot
):
    monkeypatch.setattr(manager, "MOST_LAYERS", 2)
    monkeypatch.setattr(searches, "HEATMAPS", 1)
    names = [tmp_path / f"sheet {n}.tif" for n in range(3)]
    rasters = [write_raster(path, side=400, left=600_000 + 500 * n) for n, path in enumerate(names)]
    index = tmp_path / "archive.gpkg"
    built = index_elsewhere(rasters, index)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(index), ""))
    press(dialog.open_button)
    assert [entry.path for entry in dialog.entries()] == [index]
    qtbot.waitUntil(
        lambda: dialog.entries()[0].state == "fresh", timeout=ENGINE_MS
    )
    assert dialog.entries()[0].searched_by == [str(rasters[0])]
    QgsProject.instance().removeMapLayers(list(QgsProject.instance().mapLayers()))
    press(dialog.search_button)
    qtbot.waitUntil(lambda: len(indexed.controller.info.get("rasters") or []) == 3,
                    timeout=ENGINE_MS)  # fmt: skip
    assert [layer.name() for layer in QgsProject.instance().mapLayers().values()] == ["sheet 0"]
    assert indexed.source.picker.combo.text() == "3 rasters"
    with qtbot.waitSignal(indexed.searchFinished, timeout=ENGINE_MS) as found:
        indexed.search("red")
    document = found.args[0]
    assert document["tiles_scored"] == built["tiles"]
    assert {item["raster"] for item in document["results"]} == set(map(str, rasters))
    assert len(document["heatmaps"]) == 1


def test_the_index_that_was_opened_is_searched(
    indexed, dialog, index_elsewhere, raster, tmp_path, qtbot
):
    """Though a raster of it has an index of its own beside it."""
    own, other = indexed.controller.source.index, tmp_path / "both.gpkg"
    rasters = [raster, write_raster(tmp_path / "b.tif", side=400, left=600_000)]
    index_elsewhere(rasters, other)
    dialog._manager.add(other)
    dialog.select(other)
    qtbot.waitUntil(lambda: dialog.entries()[0].state == "fresh", timeout=ENGINE_MS)
    press(dialog.search_button)
    qtbot.waitUntil(lambda: len(indexed.controller.info.get("rasters") or []) == 2,
                    timeout=ENGINE_MS)  # fmt: skip
    assert {source.index for source in indexed.controller.sources} == {other}
    (layer,) = QgsProject.instance().mapLayersByName("Colours")
    other.unlink()
    assert sources.from_layer(layer).index == own, "the usual one, where that is gone"


def test_a_file_that_is_no_index_is_not_listed(dialog, monkeypatch, qtbot, tmp_path):
    other = fake(tmp_path / "other.gpkg", 100, 1000)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(other), ""))
    with qtbot.waitSignal(dialog._manager.failed) as refused:
        press(dialog.open_button)
    assert "is no index" in refused.args[0].text()
    assert other not in [entry.path for entry in dialog._manager.entries]
