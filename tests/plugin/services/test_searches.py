"""Searches belong to the project that they were asked in."""

from __future__ import annotations

from qgis.core import QgsProject, QgsVectorLayer

from rs_textsearch.services import result_places, searches
from tests.plugin.helpers import ENGINE_MS


def leave_project() -> None:
    """Open another project, which has one layer."""
    project = QgsProject.instance()
    project.clear()
    project.addMapLayer(QgsVectorLayer("Point?crs=EPSG:4326", "other project", "memory"))


def test_a_search_never_touches_the_next_project(indexed, raster, qtbot):
    QgsProject.instance().write(str(raster.parent / "p.qgz"))
    told, failed = [], []
    indexed.searches.found.connect(told.append)
    indexed.failed.connect(failed.append)
    indexed.search("red")
    indexed.query.set_texts("red; blue", "")
    indexed.search_link.search(indexed.query.queries())
    leave_project()
    assert not indexed.searches.is_running()
    outcome = []
    request = indexed.controller.engine.request("doctor")  # answered after the searches
    request.succeeded.connect(outcome.append)
    request.failed.connect(outcome.append)
    qtbot.waitUntil(lambda: bool(outcome), timeout=ENGINE_MS)
    qtbot.waitUntil(lambda: not indexed.controller.engine._open, timeout=ENGINE_MS)
    project = QgsProject.instance()
    assert [layer.name() for layer in project.mapLayers().values()] == ["other project"]
    assert not project.layerTreeRoot().findGroups(True)
    assert told == failed == []
    assert not list((raster.parent / "p.rs_textsearch").glob("*"))


def test_cancel_answers_at_once_and_leaves_no_file(indexed, qtbot):
    folder = result_places.results_folder(QgsProject.instance())
    before = set(folder.iterdir())
    ended, failed = [], []
    indexed.searches.ended.connect(lambda: ended.append(True))
    indexed.searches.failed.connect(lambda error: failed.append(error.code))
    indexed.search("red")
    indexed.cancel()
    assert ended == [True] and failed == ["cancelled"] and not indexed.searches.is_running()
    qtbot.waitUntil(lambda: not indexed.controller.engine._open, timeout=ENGINE_MS)
    assert set(folder.iterdir()) <= before


def test_files_of_an_answer_that_came_too_late_go(tmp_path):
    outputs = result_places.Outputs(tmp_path / "a.gpkg", tmp_path / "a.tif")
    for name in ("a.gpkg", "a_one.tif", "a_two.tif", "mine.tif"):
        (tmp_path / name).write_text("x")
    heatmaps = [{"path": str(tmp_path / f"a_{n}.tif")} for n in ("one", "two")]
    searches.discard(outputs, {"heatmaps": heatmaps})
    assert [path.name for path in tmp_path.iterdir()] == ["mine.tif"]
