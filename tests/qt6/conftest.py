"""The plugin under PyQt6: QGIS's classes are made from its stubs before anything imports them."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.qt6.stand_in import modules

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
modules.install()

from qgis.core import QgsApplication, QgsProject, QgsRasterLayer  # noqa: E402

from rs_textsearch.definitions import SAMPLE_SCENE  # noqa: E402
from rs_textsearch.worker import environment  # noqa: E402
from tests.qt6.interface import Interface  # noqa: E402
from tests.qt6.listening import ENGINE_MS, FAULTS, Faults, until  # noqa: E402
from tests.qt6.stand_in.behaviour import program  # noqa: E402

TILE_M = 600  # few tiles: it is not the engine that is tried here
ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="session")
def application() -> Iterator[QgsApplication]:
    """Return the application."""
    os.environ.setdefault(
        environment.ENV_VARIABLE, str(ROOT.joinpath(".venv", "engine", "bin", "python"))
    )
    yield QgsApplication([], True)


@pytest.fixture(scope="session")
def heard(application) -> Iterator[Faults]:
    """Return what goes wrong inside Qt, of all tests and what they share."""
    FAULTS.listen()
    yield FAULTS
    FAULTS.stop()
    assert FAULTS.said == []


@pytest.fixture(autouse=True)
def faults(heard) -> Iterator[Faults]:
    """Fail a test in which a slot raised, Qt complained, or what is deprecated was called."""
    yield heard
    said, heard.said = heard.said, []
    assert said == []


@pytest.fixture(scope="session")
def profile(tmp_path_factory) -> Iterator[Path]:
    """Return the folder of a profile that is empty at first, which all tests share."""
    before, program.PROFILE = program.PROFILE, tmp_path_factory.mktemp("profile")
    os.environ["XDG_DATA_HOME"] = str(program.PROFILE / "data")
    yield program.PROFILE
    program.PROFILE = before


@pytest.fixture(scope="session")
def plugin(heard, profile) -> Iterator[object]:
    """Return the plugin as QGIS starts it; it is unloaded at the end."""
    import rs_textsearch

    started = rs_textsearch.classFactory(Interface())
    started.initGui()
    yield started
    started.unload()
    QgsProject.instance().clear()


@pytest.fixture(scope="session")
def searched(plugin, tmp_path_factory) -> object:
    """Return the dock, with an index of the sample scene that the real engine made."""
    scene = tmp_path_factory.mktemp("scène") / "scene.tif"
    shutil.copy(SAMPLE_SCENE, scene)
    layer = QgsRasterLayer(str(scene), "Scene")
    QgsProject.instance().addMapLayer(layer)
    dock = plugin.show_dock()
    dock.set_layer(layer)
    until(lambda: dock.controller.info.get("state") == "missing", "the engine answers", ENGINE_MS)
    dock.source.tiling.tile_size.setValue(TILE_M)
    dock.build_index()
    until(lambda: dock.controller.info.get("state") == "fresh", "an index is made", ENGINE_MS)
    return dock
