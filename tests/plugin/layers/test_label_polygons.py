"""Polygons of a layer as a file of labels: memory layers, edits, arcs, selections."""

from __future__ import annotations

import pytest
from osgeo import ogr
from qgis.core import QgsFeature, QgsGeometry, QgsVectorLayer

from rs_textsearch.errors import SourceError
from rs_textsearch.layers import labels

ARC = "CurvePolygon(CircularString(0 0, 1 1, 2 0, 1 -1, 0 0))"
BOX = "Polygon((0 0, 0 9, 9 9, 9 0, 0 0))"


@pytest.fixture
def layer(qgis_app):
    """Return a memory layer that is being edited: a box, an arc, nothing at all."""
    made = QgsVectorLayer("CurvePolygon?crs=EPSG:3035&field=fid:int&field=class:string", "L",
                          "memory")  # fmt: skip
    made.startEditing()
    for number, (text, name) in enumerate(((BOX, "böx"), (ARC, "arc"), ("", None))):
        feature = QgsFeature(made.fields())
        feature.setAttributes([number, name])
        if text:
            feature.setGeometry(QgsGeometry.fromWkt(text))
        assert made.addFeature(feature)
    return made


def written(path):
    """Return geometry type, class and area of each feature of a file."""
    source = ogr.Open(str(path))
    assert source.GetLayerCount() == 1
    rows = source.GetLayer(0)
    assert rows.GetSpatialRef().GetAuthorityCode(None) == "3035"
    return [
        (feature.GetField("class"), shape and (shape.GetGeometryName(), round(shape.GetArea())))
        for feature in rows
        for shape in [feature.GetGeometryRef()]
    ]


def test_what_is_being_edited_is_written_as_multipolygons(layer, tmp_path):
    path = tmp_path / "lábels.gpkg"
    assert labels.write(layer, path, selected=False) == 3
    box, arc, nothing = written(path)
    assert box == ("böx", ("MULTIPOLYGON", 81)) and arc == ("arc", ("MULTIPOLYGON", 3))
    assert nothing == (None, ("MULTIPOLYGON", 0))  # which the engine leaves out with a note


def test_selected_features_only(layer, tmp_path):
    path = tmp_path / "labels.gpkg"
    with pytest.raises(SourceError, match="selected"):
        labels.write(layer, path, selected=True)
    assert not path.exists()
    layer.selectByExpression("\"class\" = 'arc'")
    assert labels.write(layer, path, selected=True) == 1
    assert [name for name, _ in written(path)] == ["arc"]
    assert labels.values(layer, "class", selected=True, most=5) == ["arc"]
    assert labels.values(layer, "class", selected=False, most=5) == ["böx", "arc"]


def test_a_file_that_cannot_be_written_is_said(layer, tmp_path):
    with pytest.raises(SourceError, match="cannot be written"):
        labels.write(layer, tmp_path / "nowhere" / "labels.gpkg", selected=False)
