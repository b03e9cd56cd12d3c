"""Service layers drawn into a file, against a tile server on this machine."""

from __future__ import annotations

import pytest
from osgeo import gdal
from qgis.core import QgsCoordinateReferenceSystem, QgsProject, QgsRasterLayer, QgsRectangle
from qgis.PyQt.QtGui import QColor, QImage

from rs_textsearch.errors import SourceError
from rs_textsearch.layers import rendered
from tests.plugin.tile_server import TileServer

ZOOM = 4
TILE = 2 * 20037508.342789244 / 2**ZOOM  # units of Web Mercator
MERCATOR = QgsCoordinateReferenceSystem("EPSG:3857")
WAIT_MS = 30_000


@pytest.fixture
def server(qgis_app):
    found = TileServer()
    yield found
    found.close()


@pytest.fixture
def service(server):
    layer = QgsRasterLayer(server.uri(ZOOM), "Service", "wms")
    assert layer.isValid()
    QgsProject.instance().addMapLayer(layer)
    return layer


def square(tiles: float) -> QgsRectangle:
    """Return so many tiles east and south of the middle of the world."""
    return QgsRectangle(0, -tiles * TILE, tiles * TILE, 0)


def canvas_of(service, tiles: float) -> rendered.Canvas:
    """Return a canvas on which a tile takes its 256 pixels."""
    area = square(tiles)
    metres = rendered._metres_per_unit(MERCATOR, area.center()) * TILE / 256
    return rendered.make_canvas(service, area, MERCATOR, metres)


def draw(qtbot, job):
    """Run ``job`` and return its report, or the error."""
    job.setParent(QgsProject.instance())  # goes before QGIS does, not with Python's last objects
    outcome = []
    job.finished.connect(outcome.append)
    job.failed.connect(outcome.append)
    job.start()
    qtbot.waitUntil(lambda: bool(outcome), timeout=WAIT_MS)
    return outcome[0]


def test_complete_layer_is_drawn_whole(service, qtbot, tmp_path):
    canvas = canvas_of(service, 4)
    report = draw(qtbot, rendered.RenderJob(service, canvas, tmp_path / "out.tif"))
    assert (canvas.width, canvas.height) == (1024, 1024)
    assert (report.parts, report.retried, report.incomplete, report.missing) == (4, 0, 0, 0)
    dataset = gdal.Open(str(report.path))
    values = dataset.ReadAsArray()
    assert values.shape == (4, 1024, 1024) and (values[3] == 255).all()
    middle = QColor(60 + 37 * 9 % 180, 60 + 53 * 8 % 180, 120)  # of the second tile, x 9 y 8
    assert tuple(values[:3, 128, 384]) == (middle.red(), middle.green(), middle.blue())
    assert dataset.GetGeoTransform()[1] == pytest.approx(TILE / 256)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["out.tif"]


def test_failed_tiles_are_tried_again_and_told(service, server, qtbot, tmp_path):
    server.once = {(8, 8), (11, 11)}
    server.never = {(9, 9)}
    job = rendered.RenderJob(service, canvas_of(service, 4), tmp_path / "out.tif")
    report = draw(qtbot, job)
    assert (report.parts, report.incomplete) == (4, 1)
    # Newer QGIS asks again by itself for a tile that failed once; one that never comes stays ours.
    assert report.retried in (1, 2)
    # In newer QGIS the tile below reaches over its last row.
    assert report.missing == pytest.approx(1 / 16, rel=0.01)
    empty = gdal.Open(str(report.path)).ReadAsArray()[3] == 0
    assert empty[256:511, 256:512].all()
    assert empty.sum() == empty[256:512, 256:512].sum()
    assert server.asked[(8, 8)] >= 2


def test_nothing_at_all_leaves_no_file(service, server, qtbot, tmp_path):
    server.never = {(x, y) for x in range(16) for y in range(16)}
    job = rendered.RenderJob(service, canvas_of(service, 1), tmp_path / "out.tif")
    error = draw(qtbot, job)
    assert isinstance(error, SourceError) and "Service" in error.message and error.remedy
    assert list(tmp_path.iterdir()) == []


def test_cancel_leaves_no_file(service, server, qtbot, tmp_path):
    server.delay_s = 0.2
    job = rendered.RenderJob(service, canvas_of(service, 4), tmp_path / "out.tif")
    job.progressed.connect(job.cancel)
    error = draw(qtbot, job)
    assert error.code == "cancelled"
    qtbot.wait(50)
    assert list(tmp_path.iterdir()) == []


def test_too_many_pixels_are_refused_with_a_resolution_that_works(service):
    with pytest.raises(SourceError) as refused:
        rendered.make_canvas(service, square(4), MERCATOR, 100.0)
    assert "million" in refused.value.message
    words = refused.value.remedy.split()
    metres = float(words[words.index("m") - 1])
    canvas = rendered.make_canvas(service, square(4), MERCATOR, metres)
    assert 0.9 * rendered.MOST_PIXELS < canvas.width * canvas.height <= rendered.MOST_PIXELS


def test_resolution_is_on_the_ground(service):
    oslo = QgsRectangle(10.70, 59.88, 10.72, 59.89)
    canvas = rendered.make_canvas(
        service, oslo, QgsCoordinateReferenceSystem("EPSG:4326"), 10.0
    )
    assert canvas.pixel == pytest.approx(20.0, rel=0.02)  # Mercator doubles at 60 degrees
    assert canvas.width == pytest.approx(112, abs=3)  # 0.02 degrees of longitude there


def test_area_outside_is_refused(tmp_path):
    path = tmp_path / "small.tif"
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), 10, 10)
    dataset.SetProjection(MERCATOR.toWkt())
    dataset.SetGeoTransform((0, 1, 0, 0, 0, -1))
    del dataset
    layer = QgsRasterLayer(str(path), "Small")
    QgsProject.instance().addMapLayer(layer)
    with pytest.raises(SourceError, match="shows nothing"):
        rendered.make_canvas(layer, QgsRectangle(50, 50, 60, 60), MERCATOR, 1.0)


def test_picture_becomes_an_array():
    image = QImage(3, 2, QImage.Format.Format_ARGB32)
    image.fill(QColor(10, 20, 30, 255))
    image.setPixelColor(2, 1, QColor(0, 0, 0, 0))
    array = rendered.to_array(image)
    assert array.shape == (2, 3, 4)
    assert tuple(array[0, 0]) == (10, 20, 30, 255) and array[1, 2, 3] == 0
