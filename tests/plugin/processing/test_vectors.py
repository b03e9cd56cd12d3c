"""Features out: in formats of the user's choice, and never over what must stay."""

from __future__ import annotations

import gc
from pathlib import Path

import pytest
from qgis.core import (
    QgsFeature,
    QgsField,
    QgsFields,
    QgsGeometry,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingParameterFeatureSink,
    QgsProcessingUtils,
    QgsProject,
    QgsRectangle,
    QgsVectorFileWriter,
    QgsVectorLayer,
)
from qgis.PyQt import sip

from rs_textsearch.compat import INTEGER_FIELD
from rs_textsearch.processing import vectors
from tests.plugin.helpers import write_raster
from tests.plugin.processing.runs import project_context

FIELDS = "field=rank:integer&field=index_state:string&field=overlaps:integer&field=score:double"
ROWS = ([1, "a", None, 0.5], [2, "b", 1, 0.25])


class Delivering(QgsProcessingAlgorithm):
    """Hands a file over, as an algorithm does."""

    written = Path()

    def name(self):
        return "delivering"

    def displayName(self):
        return "Delivering"

    def createInstance(self):
        return type(self)()

    def initAlgorithm(self, configuration=None):
        self.addParameter(QgsProcessingParameterFeatureSink("OUT", "Out", optional=True))

    def processAlgorithm(self, parameters, context, feedback):
        found = vectors.deliver(self, parameters, "OUT", context, self.written, "tiles")
        return {"OUT": found}


@pytest.fixture
def written(qgis_app, tmp_path):
    """Return a GeoPackage as the engine writes them, of a layer ``tiles``."""
    layer = QgsVectorLayer(f"Polygon?crs=EPSG:32633&{FIELDS}", "tiles", "memory")
    for number, row in enumerate(ROWS):
        feature = QgsFeature(layer.fields())
        feature.setAttributes(row)
        feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(number, 0, number + 1, 1)))
        layer.dataProvider().addFeature(feature)
    path = tmp_path / "engine.gpkg"
    save(layer, path, "tiles")
    return path


def save(layer, path, name, action=QgsVectorFileWriter.ActionOnExistingFile.CreateOrOverwriteFile):
    """Save a layer into a GeoPackage."""
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.layerName, options.actionOnExistingFile = name, action
    context = QgsProject.instance().transformContext()
    QgsVectorFileWriter.writeAsVectorFormatV3(layer, str(path), context, options)


def refusal(parameters, output):
    """Return why an output of a run is refused; empty where it is not."""
    try:
        vectors.check(parameters, output, project_context())
    except QgsProcessingException as error:
        return str(error)
    return ""


def deliver(written, out):
    """Run the algorithm and return the layer that came out."""
    Delivering.written = written
    context = project_context()
    outputs, ok = Delivering().create().run({"OUT": out}, context, QgsProcessingFeedback())
    assert ok
    if not outputs["OUT"]:
        return None
    found = QgsProcessingUtils.mapLayerFromString(outputs["OUT"], context)
    return context.takeResultLayer(found.id()) or found


@pytest.mark.parametrize("kind", ["memory:", "shp", "geojson", "fgb", "csv", "gml", "kml"])
def test_any_format_keeps_shapes_and_values(written, tmp_path, kind):
    out = kind if kind == "memory:" else str(tmp_path / f"bäst.{kind}")
    layer = deliver(written, out)
    assert layer.isValid() and layer.featureCount() == 2
    names = [field.name() for field in layer.fields()]
    state = "index_stat" if kind == "shp" else "index_state"
    assert {"rank", state, "overlaps", "score"} <= set(names)
    rows = sorted(layer.getFeatures(), key=lambda each: int(each["rank"]))
    assert [float(row["score"]) for row in rows] == [0.5, 0.25]
    assert [row[state] for row in rows] == ["a", "b"]
    assert rows[1].geometry().area() > 0
    layer.setSubsetString("")
    alone = [row for row in rows if row["overlaps"] in (None, "") or not row["overlaps"]]
    assert [int(row["rank"]) for row in alone] == [1]
    if kind != "kml":  # which is in degrees
        assert layer.crs().authid() == "EPSG:32633"
    assert kind == "memory:" or check(out) == "", "a former result"


def test_several_files_become_one_layer_in_the_system_of_the_first(written, tmp_path):
    other = QgsVectorLayer(f"Polygon?crs=EPSG:4326&{FIELDS}", "tiles", "memory")
    feature = QgsFeature(other.fields())
    feature.setAttributes([3, "c", None, 0.125])
    feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(15, 45, 15.001, 45.001)))
    other.dataProvider().addFeature(feature)
    save(other, tmp_path / "other.gpkg", "tiles")
    first, context = QgsFields(), QgsProcessingContext()
    first.append(QgsField("number", INTEGER_FIELD))
    algorithm, out = Delivering().create(), {"OUT": str(tmp_path / "both.gpkg")}
    with vectors.Delivery(algorithm, out, "OUT", context, first) as delivery:
        delivery.add(written, values=(1,))
        delivery.add(tmp_path / "other.gpkg", values=(2,))
    layer = QgsVectorLayer(delivery.output, "", "ogr")
    rows = {row["rank"]: row for row in layer.getFeatures()}
    assert layer.crs().authid() == "EPSG:32633" and layer.fields().names()[1] == "number"
    assert [rows[rank]["number"] for rank in (1, 2, 3)] == [1, 1, 2]
    assert rows[3].geometry().boundingBox().xMinimum() == pytest.approx(500_000, abs=1)


def test_a_layer_of_a_geopackage_beside_others(written, tmp_path):
    target = tmp_path / "mine.gpkg"
    save(QgsVectorLayer(str(written), "", "ogr"), target, "kept")
    layer = deliver(written, f"ogr:dbname='{target}' table=\"found\" (geom)")
    assert layer.featureCount() == 2
    assert QgsVectorLayer(f"{target}|layername=kept", "", "ogr").featureCount() == 2


def test_an_output_may_be_skipped(written):
    assert deliver(written, None) is None


def test_nothing_is_left_of_an_output_that_cannot_be_made(written, tmp_path):
    """QGIS keeps the exception with its frames; a layer in them would go in another thread."""
    algorithm, out = Delivering().create(), str(tmp_path / "nowhere" / "found.gpkg")
    Delivering.written, feedback = written, QgsProcessingFeedback()
    _, ok = algorithm.run({"OUT": out}, QgsProcessingContext(), feedback)
    assert not ok and out in feedback.textLog()
    gc.collect()
    layers = [one for one in gc.get_objects() if isinstance(one, QgsVectorLayer)]
    sources = [one.source() for one in layers if not sip.isdeleted(one)]
    assert [source for source in sources if str(written) in source] == []


def check(out):
    """Return why an output is refused."""
    return refusal({"OUT": out}, "OUT")


def test_what_must_stay_is_not_replaced(written, tmp_path):
    assert check(str(written)) == "", "a former result"
    layer = QgsVectorLayer(str(written), "shown", "ogr")
    QgsProject.instance().addMapLayer(layer)
    assert "“shown” in this project" in check(str(written))
    QgsProject.instance().clear()
    more = QgsVectorFileWriter.ActionOnExistingFile.CreateOrOverwriteLayer
    save(QgsVectorLayer(str(written), "", "ogr"), written, "other", more)
    assert "holds several layers" in check(str(written))
    assert check(f"ogr:dbname='{written}' table=\"third\" (geom)") == ""
    assert "is a folder" in check(str(tmp_path))
    for free in ("TEMPORARY_OUTPUT", "memory:", None, "", str(tmp_path / "new.gpkg")):
        assert check(free) == ""
    index = tmp_path / "at 10:30.tif.rs_textsearch.gpkg"
    index.write_bytes(b"one")
    assert "is an index" in check(str(index))
    raster = write_raster(tmp_path / "image.tif", side=16)
    assert "is a raster" in check(str(raster))
