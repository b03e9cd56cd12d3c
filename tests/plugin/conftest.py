"""Fixtures of the plugin's tests: a real engine process, a small bundle, a raster of colours."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import pytest
from qgis.core import QgsProject, QgsRasterLayer, QgsSettings
from qgis.PyQt.QtCore import Qt

from rs_textsearch import settings
from rs_textsearch.gui.dock import SearchDock
from rs_textsearch.installation.pythons import MARK
from rs_textsearch.worker import environment
from rs_textsearch.worker.engine import EngineClient
from tests.plugin.helpers import ENGINE_MS, ROOT, WindowInterface, engine_python, write_raster


@pytest.fixture(autouse=True)
def clean_state(monkeypatch, tmp_path):
    """Start each test with default settings, an empty project and the real interpreter."""
    monkeypatch.setattr(settings, "profile_folder", lambda: tmp_path / "profile")
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.setenv(environment.ENV_VARIABLE, engine_python())
    monkeypatch.setenv("OMP_NUM_THREADS", "1")
    QgsSettings().remove(settings.PREFIX)
    QgsProject.instance().clear()
    yield
    QgsProject.instance().clear()
    QgsSettings().remove(settings.PREFIX)


@pytest.fixture(scope="session")
def bundle(tmp_path_factory) -> Path:
    """Return a bundle that knows colour words; the engine's environment writes it."""
    folder = tmp_path_factory.mktemp("bundle")
    code = (
        "import sys; sys.path.insert(0, sys.argv[1]); "
        "from tests.engine.bundles import write_bundle; write_bundle(sys.argv[2])"
    )
    subprocess.run([engine_python(), "-c", code, str(ROOT), str(folder)], check=True)
    return folder


@pytest.fixture
def raster(tmp_path) -> Path:
    """Return a raster in a folder with a space and letters beyond ASCII."""
    folder = tmp_path / "dír with späce"
    folder.mkdir()
    return write_raster(folder / "çolours.tif")


@pytest.fixture
def layer(raster) -> QgsRasterLayer:
    """Return the raster as a layer of the project."""
    layer = QgsRasterLayer(str(raster), "Colours")
    QgsProject.instance().addMapLayer(layer)
    return layer


@pytest.fixture
def engine(qgis_app):
    """Return a client whose process has ended when the test ends."""
    client = EngineClient()
    yield client
    client.stop_and_wait(3000)


@pytest.fixture
def ask(engine, qtbot):
    """Ask the engine and wait for the result."""

    def ask(method, **params):
        answers = []
        request = engine.request(method, params)
        request.succeeded.connect(answers.append)
        request.failed.connect(lambda error: answers.append(error.text()))
        qtbot.waitUntil(lambda: bool(answers), timeout=ENGINE_MS)
        assert isinstance(answers[0], dict), answers[0]
        return answers[0]

    return ask


@pytest.fixture
def program(tmp_path, monkeypatch):
    """Put a script in the engine's place; ``answers`` has what it does by a word of its command."""
    path, answers = tmp_path / "python", {}

    def say(word: str, *lines: dict, after: str = "") -> None:
        said = "; ".join(f"echo '{json.dumps(line)}'" for line in lines) or ":"
        answers[word] = f'*"{word}"*) {said}; {after or "exit 0"};;'
        body = "\n".join(answers.values())
        words = f'printf "%s\\n" "$@" > "{tmp_path}/words"'
        path.write_text(f'#!/bin/sh\n{words}\ncase "$*" in\n{body}\nesac\n', encoding="utf-8")
        path.chmod(0o755)

    def packages(*lacking: str) -> None:
        python = {"version": [3, 11, 0], "prefix": "/", "executable": str(path), "modules": True}
        said = json.dumps({**python, "lacking": lacking})
        say(" -c ", after=f"echo '{MARK} {said}'")

    monkeypatch.setenv(environment.ENV_VARIABLE, str(path))
    packages()
    say.packages, say.words = packages, tmp_path / "words"
    return say


@pytest.fixture
def iface(qgis_app, qtbot):
    """Return an interface with a canvas and a message bar."""
    interface = WindowInterface()
    qtbot.addWidget(interface.window)
    return interface


@pytest.fixture
def dock(iface, engine, bundle, qtbot):
    """Return a shown dock that uses the bundle of colours."""
    settings.write("engine/bundle", str(bundle))
    widget = SearchDock(iface, engine, iface.window)
    iface.window.resize(900, 800)
    iface.window.setCentralWidget(iface.canvas)
    iface.window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, widget)
    iface.window.show()
    yield widget
    iface.window.hide()  # what is drawn may ask an engine that has been stopped for pictures


@pytest.fixture
def indexed(dock, layer, qtbot):
    """Return the dock with an index of the raster built through its button."""
    with qtbot.waitSignal(dock.infoChanged, timeout=ENGINE_MS):
        dock.set_layer(layer)
    dock.source.tiling.tile_size.setValue(200)
    with qtbot.waitSignals([dock.indexFinished, dock.infoChanged], timeout=ENGINE_MS):
        dock.build_index()
    qtbot.waitUntil(lambda: dock.controller.info["state"] == "fresh", timeout=ENGINE_MS)
    return dock
