"""The samples that the empty dock offers."""

from __future__ import annotations

import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsProject
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest

from rs_textsearch.definitions import SAMPLE_PHOTOGRAPHS, SAMPLE_SCENE
from tests.plugin.helpers import ENGINE_MS


def press(button) -> None:
    """Click a button that must be seen."""
    assert button.isVisible()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def on_map(iface, layer):
    """Return a layer's extent in the map's reference system."""
    return iface.canvas.mapSettings().layerExtentToOutputExtent(layer, layer.extent())


@pytest.fixture
def photographs(dock):
    """The layers of the photographs, which the dock searches, on a map that is in degrees."""
    QgsProject.instance().setCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    dock._iface.canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    press(dock.welcome.photographs_button)
    (group,) = QgsProject.instance().layerTreeRoot().children()
    return [node.layer() for node in group.children()]


def test_the_drawn_scene_is_added_and_shown(dock, iface, qtbot):
    press(dock.welcome.scene_button)
    (layer,) = QgsProject.instance().mapLayers().values()
    assert [each.path for each in dock.controller.sources] == [SAMPLE_SCENE]
    qtbot.waitUntil(lambda: iface.canvas.extent().contains(on_map(iface, layer)))
    assert not dock.welcome.scene_button.isVisible(), "the first step is done"


def test_the_drawn_scene_can_be_indexed_in_a_new_profile(dock, qtbot):
    """Its index goes to the cache folder, which is not there before the first one."""
    told, failed = [], []
    dock.planChanged.connect(told.append)
    dock.failed.connect(failed.append)
    press(dock.welcome.scene_button)
    qtbot.waitUntil(lambda: bool(told or failed), timeout=ENGINE_MS)
    assert not failed and told[0]["tiles"] > 0
    assert dock.source.build_button.isEnabled()


def test_the_photographs_are_searched_as_one(dock, iface, qtbot, photographs):
    names = [path.stem for path in sorted(SAMPLE_PHOTOGRAPHS.glob("*.tif"))]
    assert [layer.name() for layer in photographs] == names and len(names) == 64
    assert all(layer.isValid() for layer in photographs)
    assert [each.path.stem for each in dock.controller.sources] == names
    assert dock.source.picker.combo.text() == "64 rasters"
    qtbot.waitUntil(lambda: iface.canvas.extent().contains(on_map(iface, photographs[0])))
    assert iface.canvas.extent().width() < 0.01  # degrees


def test_of_results_that_lie_too_far_apart_the_map_shows_the_first(dock, iface, photographs):
    """Two places at the two ends of California."""
    far = [photographs[-1], photographs[30]]
    items = []
    for layer in far:
        box = layer.extent()
        edges = [box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum()]
        items.append({"bounds": edges, "crs": layer.crs().authid()})
    dock.map_link.bring_into_view(items)
    assert iface.canvas.extent().contains(on_map(iface, far[0]))
    assert iface.canvas.extent().width() < 0.01
