"""Rasters or indexes: what counts where several are given."""

from __future__ import annotations

import pytest
from qgis.core import QgsApplication, QgsProcessingException

from rs_textsearch.processing import inputs
from tests.plugin.helpers import write_raster
from tests.plugin.processing.runs import project_context


@pytest.fixture
def algorithm(provider):
    return QgsApplication.processingRegistry().algorithmById("rs_textsearch:searchtext").create()


@pytest.fixture
def context(qgis_app):
    return project_context()


def test_index_files_count_before_rasters(algorithm, context, raster):
    asked = {"INDEX": "/d/a.gpkg", "INDEXES": ["/d/b.gpkg", "/d/a.gpkg"], "RASTER": str(raster)}
    assert inputs.indexes(algorithm, asked, context) == (["/d/a.gpkg", "/d/b.gpkg"], [])
    assert inputs.indexes_or_rasters(algorithm, asked, context) == ["/d/a.gpkg", "/d/b.gpkg"]


def test_one_raster_or_several(algorithm, context, raster, layer, tmp_path):
    other = write_raster(tmp_path / "other.tif", side=16)
    index = raster.with_name(f"{raster.name}.rs_textsearch.gpkg")
    index.write_bytes(b"")
    for asked in ({"RASTER": str(raster)}, {"RASTERS": [layer.id()]},
                  {"RASTER": layer.id(), "RASTERS": [str(raster)]}):  # fmt: skip
        files, sources = inputs.indexes(algorithm, asked, context)
        assert files == [str(index)] and [source.path for source in sources] == [raster]
    both = {"RASTER": str(raster), "RASTERS": [str(other)]}
    assert inputs.indexes_or_rasters(algorithm, both, context) == [str(index), str(other)]
    with pytest.raises(QgsProcessingException, match="“other” has no index yet"):
        inputs.indexes(algorithm, both, context)


def test_nothing_chosen_is_said(algorithm, context):
    assert inputs.missing({"INDEX": "", "RASTERS": []}) == "Choose rasters, or an index."
    for read in (inputs.indexes, inputs.indexes_or_rasters):
        with pytest.raises(QgsProcessingException, match="Choose rasters"):
            read(algorithm, {}, context)


def test_the_toolbox_shows_groups_and_help(provider):
    groups = {}
    for each in provider.algorithms():
        groups.setdefault(each.groupId(), []).append(each.name())
        assert each.group() and each.shortHelpString() and each.helpUrl().startswith("file:")
        assert "CLIP" in each.tags()
    assert "buildindex" in groups["index"] and "searchtext" in groups["search"]
    assert "evaluate" in groups["model"]
