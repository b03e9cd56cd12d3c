"""Settings and the options page, whose Verify starts the real engine."""

from __future__ import annotations

from pathlib import Path

import pytest
from qgis.core import QgsApplication, QgsSettings
from qgis.PyQt.QtGui import QIcon

from rs_textsearch import settings
from rs_textsearch.gui.options_page import OptionsFactory, OptionsPage, describe
from rs_textsearch.layers import heatmap_styles
from rs_textsearch.services.engine_setup import EngineSetup
from rs_textsearch.values import index_options
from rs_textsearch.worker import environment
from tests.plugin.helpers import ENGINE_MS, engine_python


@pytest.fixture
def setup(qgis_app):
    return EngineSetup()


@pytest.fixture
def page(qtbot, setup):
    widget = OptionsFactory(QIcon(), setup).createWidget(None)
    qtbot.addWidget(widget)
    widget.show()
    return widget


def test_page_starts_with_the_defaults(page):
    assert isinstance(page, OptionsPage) and page.objectName() == "rs_textsearch_options"
    used = environment.find_interpreter()  # a fixture names it in the environment variable
    assert str(used) in page.setup.state.text()
    assert page.device.currentData() == "auto"
    assert page.result_count.value() == settings.RESULT_COUNT
    assert page.ramp.currentData() == settings.HEATMAP_STYLE
    assert page.opacity.opacity() == pytest.approx(settings.OPACITY / 100)


def test_apply_stores_and_a_new_page_shows_it(page, qtbot, setup, tmp_path):
    page.device.setCurrentIndex(page.device.findData("cpu"))
    page.bundle.setFilePath(str(tmp_path))
    page.model_list.setFilePath("https://example.org/models.json")
    page.result_count.setValue(50)
    page.ramp.setCurrentIndex(page.ramp.findData("Turbo"))
    page.opacity.setOpacity(0.4)
    assert settings.device() == "auto"  # nothing before OK
    page.apply()
    assert settings.device() == "cpu"
    assert settings.bundle() == str(tmp_path)
    assert settings.model_list() == "https://example.org/models.json"
    assert settings.result_count() == 50
    assert settings.heatmap_style() == "Turbo"
    assert settings.heatmap_opacity() == pytest.approx(0.4)
    again = OptionsPage(setup)
    qtbot.addWidget(again)
    assert again.result_count.value() == 50 and again.ramp.currentData() == "Turbo"
    assert again.model_list.filePath() == "https://example.org/models.json"
    again.model_list.setFilePath("")
    again.apply()
    assert settings.model_list() == ""
    assert not QgsSettings().contains("rs_textsearch/models/list")


def test_nonsense_in_the_settings_is_tamed():
    settings.write("engine/device", "abacus")
    settings.write("search/result_count", -3)
    settings.write("heatmap/opacity", 900)
    assert settings.device() == "auto"
    assert settings.result_count() == 1
    assert settings.heatmap_opacity() == 1.0


@pytest.mark.parametrize("value", ["abc", ["a", "b"], {"a": 1}, b"\xff", "nan", "", 1e400])
def test_settings_of_another_kind_are_as_if_they_were_not(value, qtbot, setup):
    names = (
        "search/result_count", "search/result_share", "search/count_unit", "heatmap/opacity",
        "heatmap/ramp", "index/tiles_per_s", "index/cache_limit_gb", "index/place",
        "engine/device", "engine/python", "engine/bundle", "models/list", "models/keep_checkpoints",
    )  # fmt: skip
    for name in names:
        settings.write(name, value)
    assert 1 <= settings.result_count() <= 5000 and settings.count_unit() == "tiles"
    assert 0.1 <= settings.result_share() <= 1000 and 0.05 <= settings.heatmap_opacity() <= 1
    assert heatmap_styles.chosen().name == settings.HEATMAP_STYLE and settings.index_rate() >= 0
    assert settings.index_cache_limit() > 0 and settings.index_place() == settings.BESIDE
    assert settings.device() == "auto"
    assert isinstance(settings.engine_python() + settings.bundle() + settings.model_list(), str)
    assert settings.keeps_checkpoints() in (False, True)
    qtbot.addWidget(OptionsPage(setup))


@pytest.mark.timeout(120)
def test_the_engine_is_measured(page, qtbot, bundle):
    page.bundle.setFilePath(str(bundle))
    page.verify_button.click()
    assert page.verify_button.text() == "Cancel"
    qtbot.waitUntil(lambda: not page.is_checking(), timeout=2 * ENGINE_MS)
    assert page.verify_button.text() == "Measure"
    assert "Python 3" in page.verdict.text() and "tiles per second" in page.verdict.text()
    assert "CUDA" not in page.verdict.text(), "nobody asked for it, and no GPU is here"
    page.report_button.click()
    copied = QgsApplication.clipboard().text()
    assert "Text Search" in copied and "QGIS 3" in copied and "tiles/s" in copied
    assert str(Path.home()) + "/" not in copied


NOTE = {"code": "cuda_silent", "text": "No CUDA: it is silent.", "values": {}}
GPU = {"name": "NVIDIA H200", "architecture": "9.0", "memory": 141e9}


@pytest.mark.parametrize(
    ("problems", "gpus", "said"),
    [([], [], False), ([], [GPU], True), ([NOTE["text"]], [], True)],
    ids=["nobody asked", "a GPU is there", "asked for"],
)
def test_a_missing_device_is_said_where_it_is_missed(qgis_app, problems, gpus, said):
    devices = [{"device": "cuda", "available": False, "note": NOTE, "tiles_per_s": 0.0}]
    found = {"ok": not problems, "problems": problems, "devices": devices, "python": "3.11 (x)"}
    found["gpu"] = {"driver": "550.54", "gpus": gpus}
    text = describe(found)
    assert text.count("No CUDA: ONNX Runtime could not start it") == said
    assert NOTE["text"] not in text, "it is said in the user's language"
    assert ("NVIDIA H200: driver 550.54, architecture 9.0, 141" in text) == bool(gpus)


def test_what_does_not_work_is_said_in_the_users_language(qgis_app):
    note = {"code": "model_missing", "text": "English.", "values": {"path": "/x"}}
    error = {"code": "bundle", "message": "English.", "remedy": "So.", "note": note}
    found = {"ok": False, "problems": ["English. So.", "Another."], "errors": [error]}
    text = describe({**found, "python": "3.11 (x)"})
    assert text.startswith("Another. The model bundle /x does not exist. Choose the folder")
    assert "English" not in text


def test_memory_that_the_driver_does_not_tell_is_not_said(qgis_app):
    gpu = {"driver": "550.54", "gpus": [{**GPU, "memory": 0}]}
    text = describe({"ok": True, "python": "3.11 (x)", "gpu": gpu})
    assert text.endswith("NVIDIA H200: driver 550.54, architecture 9.0.")


def test_measuring_names_the_problem(page, qtbot, tmp_path):
    settings.write("engine/python", str(tmp_path / "gone"))
    page.verify_button.click()
    qtbot.waitUntil(lambda: not page.is_checking(), timeout=ENGINE_MS)
    assert str(tmp_path / "gone") in page.verdict.text()
    page.report_button.click()
    assert "was not found" in QgsApplication.clipboard().text()


def test_measuring_can_be_cancelled_and_ends_with_another_engine(page, setup):
    page.verify_button.click()
    assert page.is_checking()
    page.verify_button.click()
    assert not page.is_checking() and "cancelled" in page.verdict.text()
    page.verify_button.click()
    setup.use(Path(engine_python()))
    assert not page.is_checking() and page.verdict.text() == ""


def test_ok_tells_who_made_the_page_that_the_engine_may_be_another(qtbot, setup, tmp_path):
    told = []
    widget = OptionsFactory(QIcon(), setup, lambda: told.append(True)).createWidget(None)
    qtbot.addWidget(widget)
    widget.apply()  # of another page
    widget.opacity.setOpacity(0.4)
    widget.apply()
    assert told == [] and settings.heatmap_opacity() == pytest.approx(0.4)
    widget.bundle.setFilePath(str(tmp_path))
    widget.apply()
    assert told == [True]
    widget.apply()
    assert told == [True]


def test_ok_after_a_verification_tells_it_too(page, qtbot, bundle):
    page.bundle.setFilePath(str(bundle))
    page.apply()
    with qtbot.assertNotEmitted(page.applied):
        page.apply()
    page.verify_button.click()  # the engine was set up meanwhile, where it is looked for
    qtbot.waitUntil(lambda: not page.is_checking(), timeout=2 * ENGINE_MS)
    with qtbot.waitSignal(page.applied):
        page.apply()


def test_ground_extent_is_that_of_the_chosen_model(tmp_path):
    settings.write("engine/bundle", str(tmp_path))
    assert index_options.ground_extent() == index_options.FALLBACK_EXTENT
    (tmp_path / "card.json").write_text(
        '{"ground_extent_m": {"min": 10, "typical": 20, "max": 30}}', encoding="utf-8"
    )
    assert index_options.ground_extent() == (10.0, 20.0, 30.0)
