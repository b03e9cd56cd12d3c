"""The algorithms: in a Processing thread, cancelled, and through qgis_process."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from pathlib import Path

import pytest
from qgis.core import (
    QgsApplication,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProject,
)

from rs_textsearch import settings
from rs_textsearch.processing.build_index import parse_scales
from rs_textsearch.processing.provider import TextSearchProvider
from tests.plugin.helpers import ENGINE_MS, engine_python
from tests.plugin.staging import stage


@pytest.fixture
def provider(qgis_app, bundle):
    settings.write("engine/bundle", str(bundle))
    registered = TextSearchProvider()
    QgsApplication.processingRegistry().addProvider(registered)
    yield registered
    QgsApplication.processingRegistry().removeProvider(registered)


def run_in_thread(qtbot, identifier, parameters, context, feedback):
    """Run an algorithm as the toolbox does; return (successful, outputs)."""
    algorithm = QgsApplication.processingRegistry().algorithmById(identifier).create()
    task = QgsProcessingAlgRunnerTask(algorithm, parameters, context, feedback)
    outcome = []
    task.executed.connect(lambda ok, results: outcome.append((ok, dict(results))))
    QgsApplication.taskManager().addTask(task)
    qtbot.waitUntil(lambda: bool(outcome), timeout=ENGINE_MS)
    return outcome[0]


def test_build_and_search_in_a_thread(provider, layer, raster, tmp_path, qtbot):
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    feedback = QgsProcessingFeedback()
    ok, built = run_in_thread(
        qtbot,
        "rs_textsearch:buildindex",
        {"RASTER": layer.id(), "TILE_SIZE": "200m", "SCALES": "1"},
        context,
        feedback,
    )
    assert ok, feedback.textLog()
    assert built["INDEX"] == str(raster.parent / "çolours.rs_textsearch.gpkg")
    assert built["TILES"] > 100
    ok, found = run_in_thread(
        qtbot,
        "rs_textsearch:searchtext",
        {
            "INDEX": built["INDEX"],
            "QUERY": "green",
            "TOP": 5,
            "TILES": str(tmp_path / "bäst tiles.gpkg"),
            "HEATMAP": str(tmp_path / "heat.tif"),
        },
        context,
        feedback,
    )
    assert ok, feedback.textLog()
    assert Path(found["TILES"]).is_file() and Path(found["HEATMAP"]).is_file()
    assert found["BEST_SCORE"] > 0 and isinstance(found["NOTHING_STANDS_OUT"], bool)


def test_engine_errors_reach_the_log(provider, tmp_path, qtbot):
    feedback = QgsProcessingFeedback()
    index = tmp_path / "none.gpkg"
    ok, _ = run_in_thread(
        qtbot,
        "rs_textsearch:searchtext",
        {"INDEX": str(index), "QUERY": "green", "TILES": "TEMPORARY_OUTPUT"},
        QgsProcessingContext(),
        feedback,
    )
    assert not ok
    assert "none.gpkg" in feedback.textLog()


def test_cancel_ends_the_run(provider, layer, raster, qtbot):
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    feedback = QgsProcessingFeedback()
    feedback.progressChanged.connect(lambda _: feedback.cancel())
    run_in_thread(
        qtbot,
        "rs_textsearch:buildindex",
        {"RASTER": layer.id(), "TILE_SIZE": "16m"},
        context,
        feedback,
    )
    assert feedback.isCanceled()


@pytest.mark.parametrize("text", ["", "1, x", "0", "-1"])
def test_bad_scales(text):
    with pytest.raises(QgsProcessingException):
        parse_scales(text)


def test_scales():
    assert parse_scales("1, 2;1.5") == (1.0, 2.0, 1.5)


# Debian's wrapper adds --noversioncheck, which the program itself refuses
QGIS_PROCESS = shutil.which("qgis_process.bin") or shutil.which("qgis_process")


@pytest.mark.skipif(QGIS_PROCESS is None, reason="qgis_process is not installed")
def test_qgis_process(raster, bundle, tmp_path):
    """Both algorithms run without a window, in QGIS's own batch program."""
    profile = stage(tmp_path / "profiles")
    ini = profile / "QGIS" / "QGIS3.ini"
    text = ini.read_text(encoding="utf-8")
    ini.write_text(f"{text}[rs_textsearch]\nengine\\bundle={bundle}\n", encoding="utf-8")
    environment = {
        **os.environ,
        "QGIS_CUSTOM_CONFIG_PATH": str(tmp_path / "profiles"),
        "QT_QPA_PLATFORM": "offscreen",
        "RS_TEXTSEARCH_ENGINE_PYTHON": engine_python(),
    }
    index = tmp_path / "indéx.gpkg"
    for name, parameters in (
        ("buildindex", [f"RASTER={raster}", "TILE_SIZE=200m", f"INDEX={index}"]),
        ("searchtext", [f"INDEX={index}", "QUERY=red", f"TILES={tmp_path / 'best.gpkg'}"]),
    ):
        run = subprocess.run(
            [QGIS_PROCESS, "--json", "run", f"rs_textsearch:{name}", "--", *parameters],
            env=environment,
            capture_output=True,
            text=True,
            timeout=100,
            check=False,
        )
        assert run.returncode == 0, run.stdout + run.stderr
        results = json.loads(run.stdout[run.stdout.index("{") :])["results"]
    assert Path(results["TILES"]).is_file()
