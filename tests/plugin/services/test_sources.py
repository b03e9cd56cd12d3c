"""Which index belongs to which raster: by the whole name, and by what the index says itself."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest
from osgeo import gdal
from qgis.core import QgsProject, QgsRasterLayer

from rs_textsearch.services import index_rasters, register, sources
from rs_textsearch.values import places
from tests.plugin.helpers import ENGINE_MS, write_raster


@pytest.fixture
def twins(tmp_path) -> tuple[Path, Path]:
    """Return two rasters that differ in their suffix, as a conversion leaves them."""
    one = write_raster(tmp_path / "scéne.tif")
    two = tmp_path / "scéne.img"
    gdal.Translate(str(two), str(one), format="HFA", srcWin=[0, 0, 600, 600])
    return one, two


def build(dock, qtbot, layer: QgsRasterLayer) -> None:
    """Choose ``layer`` and build its index."""
    with qtbot.waitSignal(dock.infoChanged, timeout=ENGINE_MS):
        dock.set_layer(layer)
    dock.source.tiling.tile_size.setValue(200)
    with qtbot.waitSignal(dock.indexFinished, timeout=ENGINE_MS):
        dock.build_index()
    qtbot.waitUntil(lambda: dock.controller.info["state"] == "fresh", timeout=ENGINE_MS)


def layers_of(twins) -> list[QgsRasterLayer]:
    layers = [QgsRasterLayer(str(path), path.name) for path in twins]
    QgsProject.instance().addMapLayers(layers)
    return layers


def found_rasters(dock, qtbot) -> set[str]:
    with qtbot.waitSignal(dock.searchFinished, timeout=ENGINE_MS) as found:
        dock.search("red")
    return {Path(item["raster"]).name for item in found.args[0]["results"]}


def test_rasters_of_one_stem_have_an_index_each(dock, twins, qtbot):
    one, two = layers_of(twins)
    build(dock, qtbot, one)
    first = Path(dock.index_path())
    dock.set_layer(two)
    assert Path(dock.index_path()) != first
    assert dock.controller.info["state"] == "missing" and dock.source.build_button.isVisible()
    build(dock, qtbot, two)
    assert found_rasters(dock, qtbot) == {two.name()}
    with qtbot.waitSignal(dock.infoChanged, timeout=ENGINE_MS):
        dock.set_layer(one)
    assert Path(dock.index_path()) == first and found_rasters(dock, qtbot) == {one.name()}


def test_an_index_of_version_0_1_is_used_for_its_own_raster_only(dock, twins, qtbot):
    one, two = layers_of(twins)
    build(dock, qtbot, one)
    former = places.former_index(twins[0])
    assert former == places.former_index(twins[1])
    dock.set_layer(None)
    Path(dock.index_path() or places.index_beside(twins[0])).rename(former)
    register.forget(places.index_beside(twins[0]))
    with qtbot.waitSignal(dock.infoChanged, timeout=ENGINE_MS):
        dock.set_layer(one)
    assert Path(dock.index_path()) == former and dock.controller.info["state"] == "fresh"
    assert found_rasters(dock, qtbot) == {one.name()}
    dock.set_layer(two)
    assert dock.controller.info["state"] == "missing"
    assert Path(dock.index_path()) == places.index_beside(twins[1])


def test_a_copied_index_of_another_raster_is_neither_used_nor_replaced(dock, twins, qtbot):
    one, two = layers_of(twins)
    build(dock, qtbot, one)
    copied = places.index_beside(twins[1])
    shutil.copy(dock.index_path(), copied)
    before = copied.read_bytes()
    build(dock, qtbot, two)
    assert Path(dock.index_path()) == places.cached_index(twins[1])
    assert found_rasters(dock, qtbot) == {two.name()} and copied.read_bytes() == before


def test_a_renamed_raster_finds_its_renamed_index(dock, raster, layer, qtbot):
    build(dock, qtbot, layer)
    index = Path(dock.index_path())
    dock.set_layer(None)
    QgsProject.instance().clear()
    renamed = raster.rename(raster.with_name("nëw.tif"))
    index.rename(places.index_beside(renamed))
    assert sources.index_path(renamed) == places.index_beside(renamed)
    again = QgsRasterLayer(str(renamed), "New")
    QgsProject.instance().addMapLayer(again)
    dock.set_layer(again)
    qtbot.waitUntil(lambda: dock.controller.info.get("state") == "fresh", timeout=ENGINE_MS)


def test_what_is_no_index_is_left_to_the_engine(raster):
    beside = places.index_beside(raster)
    beside.write_bytes(b"no database")
    assert index_rasters.rasters_of(beside) is None
    assert sources.index_path(raster) == beside


def test_an_index_is_known_by_other_letters_where_the_system_has_none(tmp_path, monkeypatch):
    index = tmp_path / "i.gpkg"
    index.touch()
    recorded = [Path("C:/Maps/cote\u0301.tif")]
    register.remember(index, recorded)
    assert register.indexes_of(Path("C:/Maps/cot\u00e9.tif")) == [index]
    assert register.indexes_of(Path("c:/maps/cot\u00e9.tif")) == []
    monkeypatch.setattr(os.path, "normcase", lambda path: str(path).lower())
    register.remember(index, recorded)  # as another QGIS, on another system
    assert register.indexes_of(Path("c:/maps/cot\u00e9.tif")) == [index]


@pytest.mark.parametrize("length", [20, 227, 228, 251])
def test_a_raster_with_a_long_name_has_an_index(tmp_path, length):
    raster = tmp_path / ("x" * (length - 4) + ".tif")
    raster.touch()
    index = sources.index_path(raster)
    assert places.is_cached(index) == (length > 227)
    assert len(index.name) <= 246


@pytest.mark.parametrize("letter", ["x", "界"])
def test_it_has_one_of_another_model_too(tmp_path, letter):
    raster = tmp_path / (letter * (251 // len(letter.encode("utf-8"))) + ".tif")
    raster.touch()
    models = ["/models/" + "m" * 60 + f"-1.0-{n:08x}" for n in (1, 2)]
    indexes = [sources.index_path(raster, model) for model in models]
    assert len(set(indexes)) == 2 and all(map(places.is_name, indexes))
    assert all(map(places.is_cached, indexes))


def test_windows_reaches_no_index_at_a_long_path():
    beside = places.index_beside(Path("C:/maps/" + "x" * 200 + ".tif"))
    assert places.fits(beside, "posix") and not places.fits(beside, "nt")
    assert places.fits(places.index_beside(Path("C:/maps/scene.tif")), "nt")
