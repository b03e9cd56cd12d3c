"""Settings and the options page, whose Verify starts the real engine."""

from __future__ import annotations

import pytest
from qgis.core import QgsSettings
from qgis.PyQt.QtGui import QIcon

from rs_textsearch import settings
from rs_textsearch.gui.options_page import OptionsFactory, OptionsPage
from rs_textsearch.values import index_options
from rs_textsearch.worker import environment
from tests.plugin.helpers import ENGINE_MS, engine_python


@pytest.fixture
def page(qtbot):
    widget = OptionsFactory(QIcon()).createWidget(None)
    qtbot.addWidget(widget)
    widget.show()
    return widget


def test_page_starts_with_the_defaults(page):
    assert isinstance(page, OptionsPage) and page.objectName() == "rs_textsearch_options"
    assert page.interpreter.filePath() == ""
    used = environment.find_interpreter()  # a fixture names it in the environment variable
    assert page.interpreter.lineEdit().placeholderText() == str(used)
    assert page.device.currentData() == "auto"
    assert page.result_count.value() == settings.RESULT_COUNT
    assert page.ramp.currentData() == settings.RAMP
    assert page.opacity.opacity() == pytest.approx(settings.OPACITY / 100)


def test_apply_stores_and_a_new_page_shows_it(page, qtbot, tmp_path):
    page.interpreter.setFilePath(str(tmp_path / "python"))
    page.device.setCurrentIndex(page.device.findData("cpu"))
    page.bundle.setFilePath(str(tmp_path))
    page.result_count.setValue(50)
    page.ramp.setCurrentIndex(page.ramp.findData("Turbo"))
    page.opacity.setOpacity(0.4)
    assert settings.device() == "auto"  # nothing before OK
    page.apply()
    assert settings.engine_python() == str(tmp_path / "python")
    assert settings.device() == "cpu"
    assert settings.bundle() == str(tmp_path)
    assert settings.result_count() == 50
    assert settings.heatmap_ramp() == "Turbo"
    assert settings.heatmap_opacity() == pytest.approx(0.4)
    again = OptionsPage()
    qtbot.addWidget(again)
    assert again.result_count.value() == 50 and again.ramp.currentData() == "Turbo"
    again.interpreter.setFilePath("")
    again.apply()
    assert not QgsSettings().contains("rs_textsearch/engine/python")


def test_nonsense_in_the_settings_is_tamed():
    settings.write("engine/device", "abacus")
    settings.write("search/result_count", -3)
    settings.write("heatmap/opacity", 900)
    assert settings.device() == "auto"
    assert settings.result_count() == 1
    assert settings.heatmap_opacity() == 1.0


@pytest.mark.timeout(120)
def test_verify_measures_the_engine(page, qtbot, bundle):
    page.bundle.setFilePath(str(bundle))
    page.interpreter.setFilePath(engine_python())
    page.verify_button.click()
    assert not page.verify_button.isEnabled()
    qtbot.waitUntil(page.verify_button.isEnabled, timeout=2 * ENGINE_MS)
    assert "Python 3" in page.verdict.text() and "tiles per second" in page.verdict.text()
    assert settings.engine_python() == ""  # checked, not stored


def test_verify_names_the_problem(page, qtbot, tmp_path):
    page.interpreter.setFilePath(str(tmp_path / "gone"))
    page.verify_button.click()
    qtbot.waitUntil(page.verify_button.isEnabled, timeout=ENGINE_MS)
    assert str(tmp_path / "gone") in page.verdict.text()


def test_ground_extent_is_that_of_the_chosen_model(tmp_path):
    settings.write("engine/bundle", str(tmp_path))
    assert index_options.ground_extent() == index_options.FALLBACK_EXTENT
    (tmp_path / "card.json").write_text(
        '{"ground_extent_m": {"min": 10, "typical": 20, "max": 30}}', encoding="utf-8"
    )
    assert index_options.ground_extent() == (10.0, 20.0, 30.0)
