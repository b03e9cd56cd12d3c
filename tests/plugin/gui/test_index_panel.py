"""What the panel says of an index before a run, and what it asks the engine for."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from qgis.core import QgsProject, QgsRasterLayer, QgsRectangle
from qgis.PyQt.QtCore import QLocale
from qgis.PyQt.QtWidgets import QMessageBox

from rs_textsearch import settings, wording
from rs_textsearch.gui.sources import panel, prospect
from rs_textsearch.values.index_options import IndexOptions
from rs_textsearch.values.places import index_beside
from tests.plugin.gui.test_sources import choose, polygon_layer
from tests.plugin.helpers import ENGINE_MS, NORTH_WEST, SOUTH_EAST, write_raster

ODD = {
    "tile_size": "150.5m",
    "scales": [1, 8],
    "overlap": 0.333,
    "stretch": "0,200;0,210;0,220",
    "views": 4,
    "keep_patches": True,
}


@pytest.fixture
def yes(monkeypatch):
    """Answer every question with Yes; return what was asked."""
    asked = []

    def question(box):
        asked.append(box.text())
        return QMessageBox.StandardButton.Yes

    monkeypatch.setattr(QMessageBox, "exec", question)
    return asked


@pytest.fixture
def odd(raster, bundle, ask):
    """Return an index beside the raster whose tiling no widget can show."""
    out = index_beside(raster)
    ask("index", rasters=[str(raster)], out=str(out), bundle=str(bundle), **ODD)
    return out


def show(dock, layer, qtbot, state) -> None:
    """Choose ``layer`` and wait for the state of its index."""
    dock.set_layer(None)
    dock.set_layer(layer)
    qtbot.waitUntil(lambda: dock.controller.info.get("state") == state, timeout=ENGINE_MS)


def says(dock, qtbot, text) -> None:
    """Wait for the estimate: one that was on its way may come before that of the present area."""
    qtbot.waitUntil(lambda: text in dock.source.state.text(), timeout=ENGINE_MS)


def run(dock, qtbot) -> dict:
    """Press the button and return the engine's document."""
    with qtbot.waitSignal(dock.indexFinished, timeout=ENGINE_MS) as finished:
        dock.build_index()
    return finished.args[0]


def look_at(dock, qtbot, layer, bounds) -> None:
    """Show ``bounds`` on the map and choose them as area."""
    dock._iface.canvas.setDestinationCrs(layer.crs())
    dock._iface.canvas.resize(300, 300)
    dock._iface.canvas.setExtent(QgsRectangle(*bounds))
    with qtbot.waitSignal(dock.planChanged, timeout=ENGINE_MS):
        choose(dock.source.content.area.kind, "whole")
        choose(dock.source.content.area.kind, "view")


# -- an index is continued and repeated as it is --------------------------------------------------


@pytest.mark.parametrize("anew", [False, True])
def test_what_widgets_cannot_show_is_not_lost(dock, layer, odd, qtbot, yes, anew):
    show(dock, layer, qtbot, "fresh")
    before = dock.controller.info
    assert dock.source.said() == IndexOptions()
    dock.controller.build(dock.source.said(), anew=anew)
    with qtbot.waitSignal(dock.indexFinished, timeout=ENGINE_MS):
        pass
    qtbot.waitUntil(lambda: dock.controller.info is not before, timeout=ENGINE_MS)
    assert dock.controller.info["tiling"] == before["tiling"]
    assert dock.controller.info["tiles"] == before["tiles"]
    with closing(sqlite3.connect(odd)) as database:
        header = str(database.execute("SELECT * FROM rs_textsearch_header").fetchall())
    assert '"keep_patches": true' in header or "'keep_patches', 'true'" in header, header


def test_one_changed_field_changes_one_thing(dock, layer, odd, qtbot, yes):
    show(dock, layer, qtbot, "fresh")
    before = dock.controller.info["tiling"]
    dock.source.tiling.overlap.setValue(25)
    run(dock, qtbot)
    qtbot.waitUntil(lambda: dock.controller.info["tiling"]["overlap"] == 0.25, timeout=ENGINE_MS)
    assert dock.controller.info["tiling"] == {**before, "overlap": 0.25}
    assert len(yes) == 1


def test_other_rasters_of_the_index_are_not_lost(dock, layer, odd, ask, qtbot, yes, tmp_path):
    second = write_raster(tmp_path / "second.tif", side=700)
    ask("index", rasters=[str(second)], out=str(odd))
    show(dock, layer, qtbot, "fresh")
    dock.source.tiling.overlap.setValue(25)
    run(dock, qtbot)
    found = {Path(raster["raster"]).name for raster in ask("info", index=str(odd))["rasters"]}
    assert found == {"çolours.tif", "second.tif"}


def test_an_index_in_pixels_is_shown_in_pixels(dock, layer, raster, bundle, ask, qtbot):
    out = index_beside(raster)
    ask("index", rasters=[str(raster)], out=str(out), bundle=str(bundle), tile_size="200px")
    show(dock, layer, qtbot, "fresh")
    assert dock.source.tiling.tile_size.text() == "200"
    assert dock.source.tiling.unit.currentData() == "px"


# -- an area is an addition -----------------------------------------------------------------------


def test_a_larger_area_adds_what_is_new(dock, layer, qtbot):
    dock.set_layer(layer)
    dock.source.tiling.tile_size.setValue(100)
    look_at(dock, qtbot, layer, NORTH_WEST)
    first = run(dock, qtbot)
    qtbot.waitUntil(lambda: dock.controller.info["state"] == "fresh", timeout=ENGINE_MS)
    assert not dock.source.build_button.isVisible()
    look_at(dock, qtbot, layer, (500_000, 5_000_000, 501_200, 5_001_200))
    says(dock, qtbot, "Adds about")
    assert dock.source.state.text().startswith("Adds about")
    assert dock.source.build_button.text() == "Add to index"
    second = run(dock, qtbot)
    assert second["tiles_new"] == second["tiles"] - first["tiles"] > 0
    qtbot.waitUntil(lambda: dock.controller.info["tiles"] == second["tiles"], timeout=ENGINE_MS)


def test_an_area_of_a_whole_index_is_covered(indexed, layer, qtbot):
    look_at(indexed, qtbot, layer, NORTH_WEST)
    says(indexed, qtbot, "covers this area already")
    assert not indexed.source.build_button.isEnabled()
    choose(indexed.source.content.area.kind, "whole")
    assert indexed.source.state.text() == ""
    assert not indexed.source.build_button.isVisible()


def test_an_estimate_of_what_was_wanted_before_is_not_shown(dock, layer, qtbot):
    show(dock, layer, qtbot, "missing")
    plans = []
    dock.planChanged.connect(plans.append)
    dock.source._plan_timer.setInterval(2000)  # the engine answers sooner
    dock.controller.plan(IndexOptions(tile_size="40m"))
    dock.source.tiling.tile_size.setValue(300)
    qtbot.waitUntil(lambda: bool(plans), timeout=ENGINE_MS)
    dock.controller.plan(IndexOptions(tile_size="300m"))
    qtbot.waitUntil(lambda: len(plans) > 1, timeout=ENGINE_MS)
    assert plans[0]["tiles"] == plans[1]["tiles"] > 0


def test_an_estimate_from_before_a_run_is_not_shown_after_it(dock, layer, qtbot):
    show(dock, layer, qtbot, "missing")
    dock.controller.plan(IndexOptions(tile_size="40m"))
    with qtbot.assertNotEmitted(dock.planChanged):
        dock.source.tiling.tile_size.setValue(200)  # asks in a moment
        run(dock, qtbot)
        qtbot.waitUntil(lambda: dock.controller.info["state"] == "fresh", timeout=ENGINE_MS)
        qtbot.wait(2 * panel.PLAN_DELAY_MS)


def test_the_whole_raster_can_be_had_after_an_area(dock, layer, qtbot):
    dock.set_layer(layer)
    dock.source.tiling.tile_size.setValue(200)
    look_at(dock, qtbot, layer, NORTH_WEST)
    first = run(dock, qtbot)
    qtbot.waitUntil(lambda: dock.controller.info["state"] == "fresh", timeout=ENGINE_MS)
    assert dock.source.content.area.kind.currentData() == "index"
    with qtbot.waitSignal(dock.planChanged, timeout=ENGINE_MS):
        choose(dock.source.content.area.kind, "whole")
    assert dock.source.build_button.text() == "Add to index"
    assert run(dock, qtbot)["tiles"] > first["tiles"]
    qtbot.waitUntil(
        lambda: dock.source.content.area.kind.currentData() == "whole", timeout=ENGINE_MS
    )


def test_polygons_that_are_selected_later_count(indexed, qtbot):
    areas = polygon_layer(NORTH_WEST, SOUTH_EAST)
    field = indexed.source.content.area
    field.polygons.setLayer(areas)
    choose(field.kind, "selected")
    assert "selected" in indexed.source.state.text()
    with qtbot.waitSignal(indexed.planChanged, timeout=ENGINE_MS):
        areas.selectByIds([1])
    assert "covers this area already" in indexed.source.state.text()


def test_results_are_no_areas(indexed, qtbot):
    with qtbot.waitSignal(indexed.searchFinished, timeout=ENGINE_MS):
        indexed.search("red")
    field = indexed.source.content.area
    assert field.polygons.count() == 0
    areas = polygon_layer(NORTH_WEST)
    assert [field.polygons.layer(n) for n in range(field.polygons.count())] == [areas]


def test_a_second_raster_is_not_limited_by_the_area_of_the_first(dock, layer, qtbot, tmp_path):
    dock.set_layer(layer)
    dock.source.tiling.tile_size.setValue(200)
    look_at(dock, qtbot, layer, NORTH_WEST)
    run(dock, qtbot)
    qtbot.waitUntil(lambda: dock.controller.info["state"] == "fresh", timeout=ENGINE_MS)
    path = write_raster(tmp_path / "far.tif", side=600, left=600_000.0)
    far = QgsRasterLayer(str(path), "Far")
    QgsProject.instance().addMapLayer(far)
    with qtbot.waitSignal(dock.planChanged, timeout=ENGINE_MS):
        dock.source.picker.set_more([far])
    assert "1 of 2 rasters" in dock.source.state.text()
    assert run(dock, qtbot)["tiles_new"] > 0


def test_an_old_file_of_an_area_limits_nothing(indexed, qtbot):
    folder = Path(indexed.index_path()).with_suffix("")
    folder.mkdir()
    (folder / "area.gpkg").write_text("what an earlier version left", encoding="utf-8")
    manager = indexed.indexes.manager
    manager.refresh()
    qtbot.waitUntil(lambda: [e.state for e in manager.entries] == ["fresh"], timeout=ENGINE_MS)
    with qtbot.waitSignal(manager.done, timeout=ENGINE_MS):
        manager.build(manager.entries[0], anew=True)
    qtbot.waitUntil(lambda: indexed.controller.info["state"] == "fresh", timeout=ENGINE_MS)
    assert not indexed.controller.info["tiling"].get("aoi")


# -- rebuilding -----------------------------------------------------------------------------------


def test_a_cancelled_rebuild_leaves_the_index(indexed, qtbot, yes):
    before = indexed.controller.info
    with qtbot.waitSignal(indexed.planChanged, timeout=ENGINE_MS):
        indexed.source.tiling.tile_size.setValue(25)
    indexed.build_index()
    qtbot.waitUntil(lambda: indexed.source.bar.value() > 0, timeout=ENGINE_MS)
    assert "stays as it was" in indexed.source.cancel_button.toolTip()
    with qtbot.waitSignal(indexed.failed, timeout=ENGINE_MS) as failed:
        indexed.cancel()
    assert "the index is as it was" in failed.args[0]
    qtbot.waitUntil(lambda: indexed.controller.info is not before, timeout=ENGINE_MS)
    assert indexed.controller.info["tiles"] == before["tiles"]
    assert indexed.controller.info["state"] == "fresh"


def test_an_unreadable_index_is_put_aside_and_built(dock, layer, raster, qtbot):
    index = index_beside(raster)
    index.write_bytes(b"hello world" * 1000)
    show(dock, layer, qtbot, "unreadable")
    assert dock.source.build_button.text() == "Rebuild index"
    assert run(dock, qtbot)["tiles"] > 0
    qtbot.waitUntil(lambda: dock.controller.info["state"] == "fresh", timeout=ENGINE_MS)
    kept = index.with_name(f"{index.stem}.unreadable.gpkg")
    assert kept.read_bytes() == b"hello world" * 1000


def test_an_index_whose_model_is_gone_can_be_built_anew(dock, layer, odd, qtbot, yes):
    """As after an update that ships another model: a search would fail, so it is said before."""
    with closing(sqlite3.connect(odd)) as database, database:
        database.execute(
            "UPDATE rs_textsearch_header SET value = json_set(value, '$.id', '0123456789abcdef') "
            "WHERE key = 'bundle'"
        )
    show(dock, layer, qtbot, "fresh")
    assert "is not there any more" in dock.source.state.text()
    assert dock.source.build_button.text() == "Rebuild index"
    assert run(dock, qtbot)["tiles"] > 0
    assert "searched until" not in yes[0]
    qtbot.waitUntil(lambda: dock.controller.info["bundle"]["available"], timeout=ENGINE_MS)
    assert not dock.source.build_button.isVisible()


def test_what_cannot_be_built_cannot_be_pressed(dock, layer, qtbot):
    """Neither without an engine nor with options that no run can have; until they are mended."""
    with qtbot.waitSignal(dock.planChanged, timeout=ENGINE_MS):
        dock.set_layer(layer)
    dock.source.tiling.tile_size.setValue(0.5)
    qtbot.waitUntil(lambda: not dock.source.build_button.isEnabled(), timeout=ENGINE_MS)
    assert "pixels" in dock.source.state.text()
    with qtbot.waitSignal(dock.planChanged, timeout=ENGINE_MS):
        dock.source.tiling.tile_size.setValue(0)
    assert dock.source.build_button.isEnabled()


def test_without_an_engine_nothing_can_be_built(dock, layer, qtbot, tmp_path):
    settings.write("engine/python", str(tmp_path / "gone"))
    with qtbot.waitSignal(dock.failed, timeout=ENGINE_MS):
        dock.set_layer(layer)
    assert dock.source.build_button.isVisible() and not dock.source.build_button.isEnabled()


def test_an_engine_that_is_missing_makes_no_index_unreadable(indexed, layer, qtbot, tmp_path):
    settings.write("engine/python", str(tmp_path / "gone"))
    indexed.controller.engine.stop()
    show(indexed, layer, qtbot, "unknown")
    assert not indexed.source.build_button.isVisible()
    assert "cannot be read" not in indexed.source.state.text()


# -- what is said ---------------------------------------------------------------------------------


def test_a_layer_that_comes_back_while_it_is_indexed(dock, raster, layer, qtbot):
    dock.set_layer(layer)
    dock.source.tiling.tile_size.setValue(30)
    dock.build_index()
    qtbot.waitUntil(lambda: dock.source.bar.value() > 0, timeout=ENGINE_MS)
    QgsProject.instance().removeMapLayer(layer.id())
    assert dock.source.state.text() == ""
    again = QgsRasterLayer(str(raster), "Again")
    QgsProject.instance().addMapLayer(again)
    dock.set_layer(again)
    # No waiting for the run's end: on a slow machine it may have ended with the first progress.
    qtbot.waitUntil(lambda: "tiles" in dock.source.line.mark_text.text(), timeout=ENGINE_MS)
    assert not dock.source.build_button.isVisible()


def test_the_automatic_tile_size_is_told(dock, layer, qtbot):
    with qtbot.waitSignal(dock.planChanged, timeout=ENGINE_MS) as plan:
        dock.set_layer(layer)
    raster = plan.args[0]["rasters"][0]
    metres = raster["tile_px"] * raster["ground_resolution_m"]
    assert metres < 100, "larger ones are rounded to tens"
    tiling = dock.source.tiling
    assert tiling.tile_size.text() == f"Auto ({metres:.0f})" and tiling.unit.currentText() == "m"
    assert dock.source.said() == IndexOptions()
    choose(tiling.unit, "px")
    assert tiling.tile_size.text() == f"Auto ({round(raster['tile_px'])})"
    assert dock.source.said() == IndexOptions(), "automatic is automatic in any unit"
    run(dock, qtbot)
    qtbot.waitUntil(lambda: dock.controller.info["state"] == "fresh", timeout=ENGINE_MS)
    assert tiling.tile_size.text() in (f"Auto ({metres:.0f})", f"Auto ({round(raster['tile_px'])})")


def test_notes_of_the_engine_are_shown(dock, qtbot, tmp_path):
    path = write_raster(tmp_path / "plain.tif", epsg=None, side=600)
    plain = QgsRasterLayer(str(path), "Plain")
    QgsProject.instance().addMapLayer(plain)
    with qtbot.waitSignal(dock.planChanged, timeout=ENGINE_MS) as plan:
        dock.set_layer(plain)
    notes = [note["text"] for note in plan.args[0]["rasters"][0]["notes"]]
    assert notes and notes[0] in dock.source.notes.text()
    assert all(note in dock.source.notes.toolTip() for note in notes)


@pytest.mark.parametrize(
    ("code", "level"),
    [
        ("size_of_raster", "info"),  # within what the model was trained on
        ("size_of_raster_outside", "warning"),
        ("resolution", "info"),
        ("extent_large", "warning"),
        ("extent_unknown", "info"),
    ],
)
def test_tiles_are_warned_of_outside_the_extent_of_the_model(qgis_app, qtbot, code, level):
    shown = panel.SourcePanel()
    qtbot.addWidget(shown)
    shown.gear.setChecked(True)  # where what is no reason to doubt is said
    said = []
    shown.notes.say = lambda text, kind, tip: said.append((text, kind))
    values = {name: "1 m" for name in ("side", "low", "high", "pixels", "wanted")}
    note = {"code": code, "text": "English.", "values": values}
    shown._show_notes({"rasters": [{"notes": [note]}]})
    assert said == [(wording.note(note), level)]


def test_a_disk_that_is_too_small_is_told(dock, layer, qtbot, monkeypatch):
    usage = shutil.disk_usage("/")._replace(free=1000)
    monkeypatch.setattr(panel.shutil, "disk_usage", lambda _: usage)
    with qtbot.waitSignal(dock.planChanged, timeout=ENGINE_MS):
        dock.set_layer(layer)
    assert "has only" in dock.source.state.text()


@pytest.mark.parametrize(
    ("info", "said", "plan", "text", "button"),
    [
        ({"state": "missing"}, {}, {"tiles": 1, "missing": 1}, "No index yet. 1 tile.", "Build"),
        ({"state": "fresh", "tiles": 1, "tiling": {}}, {}, None, "Index ready: 1 tile", ""),
        ({"state": "fresh", "tiling": {"views": 1}}, {"aoi": "a"}, None, "Looking at", "Add"),
        (
            {"state": "fresh", "tiling": {"views": 1}},
            {"aoi": "a"},
            {"tiles": 0, "missing": 0},
            "No tile lies in the area",
            "Add",
        ),
        ({"state": "partial", "tiling": {"views": 1}}, {}, None, "not complete", "Continue"),
        (
            {"state": "fresh", "tiling": {"views": 1}},
            {"overlap": 0.2},
            {"tiles": 90, "missing": 90, "seconds": 5},
            "built anew, and is kept until the new one is whole. About 90 tiles · 5 s",
            "Rebuild",
        ),
        ({"state": "unknown"}, {}, None, "", ""),
        (
            {"state": "fresh", "bundle": {"name": "a", "version": "1", "available": False}},
            {},
            {"tiles": 90, "missing": 90, "seconds": 5},
            "The model that built this index, a 1, is not there any more",
            "Rebuild",
        ),
    ],
)
def test_prospects(info, said, plan, text, button):
    QLocale.setDefault(QLocale(QLocale.Language.English))
    shown = prospect.look(info, IndexOptions(**said), plan, None)
    assert text in shown.text and shown.button.split(" ")[0] == button
    assert shown.possible or said.get("aoi")
    assert shown.anew == (button == "Rebuild")
