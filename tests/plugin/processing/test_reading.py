"""What a run reads is not what it writes over, however its parameters name it."""

from __future__ import annotations

import pytest
from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSourceDefinition,
    QgsProject,
    QgsVectorFileWriter,
    QgsVectorLayer,
)

from rs_textsearch.processing.provider import TextSearchProvider
from tests.plugin.processing.test_vectors import refusal, save

FIELDS = "Polygon?crs=EPSG:32633&field=name:string"


@pytest.fixture
def mine(qgis_app, tmp_path):
    """Return a file of the user's with one layer, which the project does not show."""
    path = tmp_path / "mïne.gpkg"
    save(QgsVectorLayer(FIELDS, "mine", "memory"), path, "mine")
    return path


def test_a_file_that_the_run_reads_stays(mine, tmp_path):
    link = tmp_path / "link.gpkg"
    link.symlink_to(mine)
    out = {"TILES": str(mine), "QUERY": "water"}
    assert refusal(out, "TILES") == "", "else it is as any former result"
    named = f"{mine}|layername=mine"
    layer = QgsVectorLayer(str(mine), "shown nowhere", "ogr")
    for value in (
        str(mine), named, str(link), [str(mine)], layer,
        QgsProcessingFeatureSourceDefinition(named, selectedFeaturesOnly=False),
    ):  # fmt: skip
        assert "is made of it" in refusal({**out, "LIKE": value}, "TILES"), value


def test_a_table_of_queries_stays(qgis_app, tmp_path):
    table = tmp_path / "queries.csv"
    table.write_text("query\nred\n", encoding="utf-8")
    address = f"delimitedtext://file://{table}?type=csv"
    for value in (str(table), address, QgsVectorLayer(address[16:], "", "delimitedtext")):
        assert "is made of it" in refusal({"TABLE": value, "SUMMARY": str(table)}, "SUMMARY")


def test_of_a_geopackage_the_layer_that_is_read_stays(mine):
    more = QgsVectorFileWriter.ActionOnExistingFile.CreateOrOverwriteLayer
    save(QgsVectorLayer(FIELDS, "other", "memory"), mine, "other", more)
    asked = {"AREA": f"{mine}|layername=mine"}
    for name, stays in (("mine", True), ("other", False), ("new", False)):
        out = f"ogr:dbname='{mine}' table=\"{name}\" (geom)"
        assert bool(refusal({**asked, "TILES": out}, "TILES")) == stays, name
        shown = QgsVectorLayer(asked["AREA"], "shown", "ogr")
        QgsProject.instance().addMapLayer(shown)
        assert ("“shown” in this project" in refusal({"TILES": out}, "TILES")) == stays, name
        QgsProject.instance().clear()


def test_an_algorithm_says_so_before_it_runs(mine, made_index):
    before = mine.read_bytes()
    provider = TextSearchProvider()
    provider.refreshAlgorithms()
    search = provider.algorithm("searchexample").create()
    asked = {"INDEX": str(made_index), "LIKE": str(mine), "TILES": str(mine)}
    with pytest.raises(QgsProcessingException, match="is made of it"):
        search.prepareAlgorithm(asked, QgsProcessingContext(), None)
    assert mine.read_bytes() == before
