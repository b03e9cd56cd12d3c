"""Nothing that QGIS 3.44 calls deprecated is used; what is called in earnest is heard as well."""

from __future__ import annotations

from qgis.core import QgsPalLayerSettings, QgsSingleBandGrayRenderer, QgsVectorLayer

from rs_textsearch import compat
from tests.qt6.migration.deprecated import uses
from tests.qt6.stand_in import deprecation
from tests.qt6.test_migration import PACKAGE, SOURCES

BROKEN = {
    "layer.saveStyleToDatabase('a', '', True, '')": "saveStyleToDatabase",
    "renderer.grayBand()": "grayBand",
    "from qgis.core import QgsVectorFileWriter\n"
    "QgsVectorFileWriter.writeAsVectorFormat(a, b)": "writeAsVectorFormat",
    "from qgis.core import QgsProject\n"
    "def f(p: QgsProject): p.trustLayerMetadata()": "trustLayerMetadata",
}


def test_uses_are_found():
    for text, name in BROKEN.items():
        assert [one.text.split()[0] for one in uses(text)] == [name], text


def test_what_replaces_them_is_left_alone():
    assert uses("layer.saveStyleToDatabaseV2('a', '', True, '')\nrenderer.inputBand()") == []


def test_the_plugin_uses_nothing_deprecated():
    left = [
        f"{path.relative_to(PACKAGE.parent)}:{one.line}: {one.text}"
        for path in SOURCES
        for one in uses(path.read_text("utf-8"))
    ]
    assert left == []


def test_what_differs_is_asked_by_its_new_name(tmp_path):
    layer = QgsVectorLayer(str(tmp_path / "none.gpkg"), "None", "ogr")
    compat.save_default_style(layer, "style")
    assert compat.gray_band(QgsSingleBandGrayRenderer(None, 1)) == 0  # what stands in knows none
    labels = QgsPalLayerSettings()
    compat.set_quadrant(labels, compat.BELOW_RIGHT)
    assert labels.pointSettings().quadrant() is compat.BELOW_RIGHT


def test_a_call_of_what_is_deprecated_is_heard(faults):
    QgsSingleBandGrayRenderer(None, 1).grayBand()
    assert len(faults.said) == 1 and "grayBand" in faults.said[0] and __file__ in faults.said[0]
    faults.said.clear()
    assert deprecation.HEARD is not None
