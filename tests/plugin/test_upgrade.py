"""What version 0.1.0 left is kept: its settings, its projects with their results, its indexes.

``data/maps-of-0.1.0.tar.xz`` was made by the code of commit f7557ff, the last one of 0.1.0, in QGIS
3.22: its options page wrote ``settings.ini``; in ``ours`` and ``default`` its dock built the index
of a raster of colours, the one with the small ``model`` beside it, the other with the model that
0.1.0 shipped, asked both for "red" and "green", and QGIS saved the project.
"""

from __future__ import annotations

import shutil
import sqlite3
import zipfile
from contextlib import closing
from pathlib import Path

import pytest
from qgis.core import QgsProject, QgsSettings
from qgis.PyQt.QtCore import QSettings
from qgis.PyQt.QtWidgets import QListView, QMessageBox

from rs_textsearch import settings
from rs_textsearch.definitions import DEFAULT_BUNDLE
from rs_textsearch.layers import heatmap_styles
from tests.plugin.helpers import ENGINE_MS, search

LEFT = Path(__file__).parent / "data" / "maps-of-0.1.0.tar.xz"
WRITTEN_FOR = {
    "/home/someone/rs_textsearch-0.1.0/resources/models/mini": str(DEFAULT_BUNDLE),
    "/home/someone/maps": "",
}
RAMPS = ("Inferno", "Turbo", "Viridis", "Magma", "Plasma", "Cividis")


@pytest.fixture
def maps(tmp_path) -> Path:
    """Return the folder that 0.1.0 left, as if it had always lain here."""
    folder = tmp_path / "maps"
    shutil.unpack_archive(LEFT, folder)
    places = {former: now or str(folder) for former, now in WRITTEN_FOR.items()}
    for project in folder.glob("*/project.qgz"):
        with zipfile.ZipFile(project) as archive:
            files = {name: archive.read(name) for name in archive.namelist()}
        with zipfile.ZipFile(project, "w") as archive:
            for name, content in files.items():
                for former, now in places.items():
                    content = content.replace(former.encode(), now.encode())
                archive.writestr(name, content)
    for index in folder.glob("*/*.rs_textsearch.gpkg"):
        with closing(sqlite3.connect(index)) as database, database:
            for place in places.items():
                database.execute(
                    "UPDATE rs_textsearch_header SET value = replace(value, ?, ?)", place
                )
    return folder


def open_project(dock, qtbot, path: Path) -> list:
    """Open a project as a user does and wait until the dock knows its index; return the layers."""
    with qtbot.waitSignal(dock.infoChanged, timeout=ENGINE_MS):
        assert QgsProject.instance().read(str(path))
        dock.set_layer(QgsProject.instance().mapLayersByName("Colours")[0])
    return list(QgsProject.instance().mapLayers().values())


def groups() -> list[str]:
    """Return what lies at the top of the layer tree."""
    return [node.name() for node in QgsProject.instance().layerTreeRoot().children()]


def test_settings_are_kept(maps):
    former = QSettings(str(maps / "settings.ini"), QSettings.Format.IniFormat)
    assert len(former.allKeys()) == 6
    for key in former.allKeys():
        QgsSettings().setValue(key, former.value(key))
    assert settings.engine_python() == "/home/someone/env/bin/python"
    assert settings.bundle() == "/home/someone/maps/model"
    assert settings.device() == "cpu"
    assert settings.result_count() == 12
    assert settings.heatmap_opacity() == pytest.approx(0.45)
    assert settings.heatmap_style() == "Turbo"
    assert [heatmap_styles.find(name).name for name in RAMPS] == list(RAMPS)


def test_a_project_is_worked_on_where_its_model_is_there(dock, maps, qtbot):
    settings.write("engine/bundle", str(maps / "model"))
    layers = open_project(dock, qtbot, maps / "ours" / "project.qgz")
    assert len(layers) == 5 and all(layer.isValid() for layer in layers)
    assert groups() == ["green", "red", "Colours"]
    results = dock.findChild(QListView, "resultsView").model()
    assert results.rowCount() == 17  # the list shows what 0.1.0 had found
    assert [query.text for query in dock.query.queries()] == ["green"]
    assert not QgsProject.instance().isDirty()
    assert dock.controller.info["state"] == "fresh"
    best = search(dock, qtbot, "green")["results"][0]["bounds"]
    assert best == pytest.approx([500160, 5000160, 500240, 5000240], abs=1)
    assert groups() == ["green", "red", "Colours"]  # the repeated query took its group's place
    assert len(QgsProject.instance().mapLayers()) == 5


def test_an_index_whose_model_no_longer_ships_is_built_again_by_one_button(
    dock, maps, qtbot, monkeypatch
):
    settings.write("engine/bundle", None)
    index = maps / "default" / "colours.rs_textsearch.gpkg"
    before = index.read_bytes()
    open_project(dock, qtbot, maps / "default" / "project.qgz")
    assert dock.source.build_button.text() == "Rebuild index"
    with qtbot.waitSignal(dock.failed, timeout=ENGINE_MS) as said:
        dock.search("green")
    assert "mini 0.1.0" in said.args[0] and "Build the index again" in said.args[0]
    assert index.read_bytes() == before
    monkeypatch.setattr(QMessageBox, "exec", lambda box: QMessageBox.StandardButton.Yes)
    with qtbot.waitSignal(dock.indexFinished, timeout=ENGINE_MS) as built:
        dock.build_index()
    assert Path(built.args[0]["index"]) == index
    qtbot.waitUntil(lambda: dock.controller.info["bundle"]["version"] != "0.1.0", timeout=ENGINE_MS)
    assert search(dock, qtbot, "a green square")["results"]
    assert groups() == ["a green square", "green", "red", "Colours"]  # none of the former is lost
    assert all(layer.isValid() for layer in QgsProject.instance().mapLayers().values())
