"""The worked examples of an algorithm and of a heatmap style."""

from __future__ import annotations

import importlib.util
import shutil
import sys
from pathlib import Path

import processing
import pytest
from processing.core.Processing import Processing
from qgis.core import QgsApplication, QgsProcessingFeedback, QgsProject, QgsRasterLayer

from rs_textsearch.layers import heatmap_styles
from tests.blocks import applied, blocks
from tests.plugin.helpers import ROOT


@pytest.fixture
def module_of(tmp_path, monkeypatch):
    """Load a file as a module of the plugin, for one test."""

    def load(name: str, text: str):
        path = tmp_path / f"{name.rpartition('.')[2]}.py"
        path.write_text(text, encoding="utf-8")
        spec = importlib.util.spec_from_file_location(name, path)
        module = importlib.util.module_from_spec(spec)
        monkeypatch.setitem(sys.modules, name, module)
        spec.loader.exec_module(module)
        return module

    return load


def test_an_algorithm_is_a_file_and_a_name(module_of, layer, bundle, ask):
    code, *rows = blocks("A Processing algorithm")
    module = module_of("rs_textsearch.processing.relocate", code.text)
    text = (ROOT / rows[0].path).read_text("utf-8")
    for row in rows:
        text = applied(row, text)
    listed = module_of("rs_textsearch.processing.provider_of_the_page", text)
    assert module.RelocateAlgorithm in listed.ALGORITHMS
    old = Path(layer.source())
    index = old.parent / "moved.gpkg"
    options = {"bundle": str(bundle), "tile_size": "200m", "scales": [1]}
    assert ask("index", rasters=[str(old)], out=str(index), **options)["tiles"]
    new = Path(shutil.copy2(old, old.parent / "now here.tif"))
    old.rename(old.parent / "gone.tif")
    moved = QgsRasterLayer(str(new), "Moved")
    QgsProject.instance().addMapLayer(moved)
    Processing.initialize()
    provider = listed.TextSearchProvider()
    registry = QgsApplication.processingRegistry()
    registry.addProvider(provider)
    try:
        feedback = QgsProcessingFeedback()
        parameters = {"INDEX": str(index), "RASTER": str(old), "NEW": moved.id()}
        found = processing.run("rs_textsearch:relocate", parameters, feedback=feedback)
    finally:
        registry.removeProvider(provider)
    assert found["INDEX"] == str(index)
    (record,) = ask("info", index=str(index))["rasters"]
    assert Path(record["raster"]) == new and record["state"] == "fresh"


def test_a_heatmap_style_is_an_entry(module_of):
    (entry,) = blocks("A heatmap style")
    text = applied(entry, (ROOT / entry.path).read_text("utf-8"))
    module = module_of("rs_textsearch.layers.heatmap_styles_of_the_page", text)
    assert len(module.STYLES) == len(heatmap_styles.STYLES) + 1
    style = module.find("Sea")
    assert style.label() == "Deep sea"
    ramp = style.ramp()
    assert ramp.color1().alpha() == 0 and ramp.color2().name() == "#d9f4ff"
