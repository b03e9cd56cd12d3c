"""Train for your region in miniature: the dialogs from labels to a search with the new model.

The real engine and real training, on the sample scene with its truth. The base is a tiny model of
random weights: that a model learns is what the tests of training measure.
"""

from __future__ import annotations

import subprocess

import pytest
from qgis.core import QgsProject, QgsRasterLayer, QgsVectorLayer

from rs_textsearch import bundles, settings
from rs_textsearch.definitions import RESOURCES, SAMPLE_SCENE
from rs_textsearch.gui.training.dialog import FITTING, MODEL, RESULT
from tests.plugin.helpers import ENGINE_MS, ROOT, engine_python

CLASSES = "'parking', 'bridge', 'industrial'"  # each in several places
SIDE = "300"  # metres of a tile
EPOCHS = 2
LONG_MS = 10 * ENGINE_MS

pytestmark = [
    pytest.mark.slow,
    # The usual limit is too short on a busy machine, and would be raised in a slot of Qt, which
    # swallows it. The waits below have limits of their own.
    pytest.mark.timeout(1200),
]


@pytest.fixture(scope="module")
def base(tmp_path_factory):
    """Return a tiny bundle that can be adapted; the engine's environment writes it."""
    look = "import importlib.util, sys; sys.exit(not importlib.util.find_spec('torch'))"
    if subprocess.run([engine_python(), "-c", look]).returncode:
        pytest.skip("the engine's environment has no torch")
    folder = tmp_path_factory.mktemp("base") / "tiny"
    words = [engine_python(), "-m", "tests.training.tiny_base", str(folder)]
    subprocess.run(words, cwd=ROOT, check=True, capture_output=True)
    return folder


@pytest.fixture
def scene(tmp_path):
    """Put the sample scene and its truth into the project, with some classes selected."""
    raster = tmp_path / "scene.tif"
    raster.write_bytes(SAMPLE_SCENE.read_bytes())
    truth = tmp_path / "truth.gpkg"
    truth.write_bytes((RESOURCES / "sample" / "scene_truth.gpkg").read_bytes())
    layers = QgsRasterLayer(str(raster), "Scene"), QgsVectorLayer(str(truth), "Truth", "ogr")
    QgsProject.instance().addMapLayers(layers)
    layers[1].selectByExpression(f'"class" IN ({CLASSES})')
    return layers[0]


@pytest.fixture
def dialog(dock, scene, base):
    """Return the dialog, opened from a dock that has chosen the scene and the tiny model."""
    settings.write("engine/bundle", str(bundles.add(base).folder))
    dock.set_layer(scene)
    yield dock.training.open_dialog()
    dock.training.give_up()


def test_labels_become_a_model_that_is_searched_with(dock, dialog, qtbot):
    labels, training = dialog.labels, dialog.training

    def done(milliseconds=LONG_MS):
        qtbot.waitUntil(lambda: not training.running(), timeout=milliseconds)

    # labels: counted, then made
    assert labels.rasters.paths() == [str(dock.controller.source.path)]
    labels.layer.selected.setChecked(True)
    labels.sizes.kind.setCurrentIndex(1)
    labels.sizes.sides.setText(SIDE)
    labels.check_button.click()
    done()
    counts = labels.pairs.counts
    names = [counts.item(row, 0).text() for row in range(counts.rowCount())]
    assert names == ["bridge", "industrial", "parking", "All"] and not labels.has_pairs()
    labels.make_button.click()
    done()
    assert labels.has_pairs(), [notice.text() for notice in labels.notices.values()]
    row = labels.pairs.model.rows[0]
    assert (training.run.pairs / "images" / row.image).is_file() and row.caption

    # model and recipe: measured here
    dialog.next_button.click()
    qtbot.waitUntil(lambda: bool(dialog.model.recipes.recipe()), timeout=LONG_MS)
    assert dialog.steps.currentRow() == MODEL and dialog.model.recipes.recipe() == "heads"
    assert dialog.model.base.base() == settings.bundle()
    dialog.model.title.setText("Bridges and halls")
    dialog.model.author.setText("A tester")
    dialog.model.epochs.setValue(EPOCHS)
    dialog.next_button.click()
    assert dialog.steps.currentRow() == FITTING

    # training: stopped once, and continued
    fitting = dialog.fitting
    fitting.start_button.click()
    qtbot.waitUntil(lambda: bool(fitting.plot.curve.losses), timeout=LONG_MS)
    fitting.stop_button.click()
    qtbot.waitUntil(lambda: not fitting.is_running(), timeout=LONG_MS)
    assert fitting.start_button.text() == "Continue", fitting.notice.text()
    fitting.start_button.click()
    qtbot.waitUntil(lambda: not fitting.is_running(), timeout=LONG_MS)
    assert len(fitting.plot.curve.recalls) == 1 + EPOCHS, fitting.notice.text()  # the base's, too

    # result: compared on ground that training has not seen
    result = dialog.result
    assert dialog.steps.currentRow() == RESULT
    done()
    assert result.notice.text() == "" and result.headline.text()
    shown = [result.table.item(row, 0).text() for row in range(result.table.rowCount())]
    assert set(shown) <= {"bridge", "industrial", "parking", "Mean"} and shown[-1] == "Mean"
    assert result.table.item(len(shown) - 1, 2).text() != "–"  # before, too
    assert training.run.report.is_file() and result.kept.text()

    # the model is used: its card says of what it was made, and it is searched with
    result.use_button.click()
    (new,) = [one for one in bundles.installed() if one.card.get("title") == "Bridges and halls"]
    assert new.card["adapted"]["by"] == "A tester"
    with qtbot.waitSignals([dock.indexFinished, dock.infoChanged], timeout=LONG_MS):
        result.index_button.click()
    qtbot.waitUntil(lambda: dock.controller.info.get("state") == "fresh", timeout=LONG_MS)
    with qtbot.waitSignal(dock.searchFinished, timeout=LONG_MS) as found:
        dock.search("a bridge")
    assert found.args[0]["results"]
