"""Example tiles are places: they are found again when tiles have other numbers."""

from __future__ import annotations

import pytest

from rs_textsearch.engine.errors import BadInput, StaleIndex
from rs_textsearch.engine.index.loading import load
from rs_textsearch.engine.options import SearchOptions
from rs_textsearch.engine.searching.search import Searcher
from tests.engine.bundles import write_bundle
from tests.engine.rasters import write_raster


@pytest.fixture
def index(tmp_path, bundle, index_of):
    rasters = [write_raster(tmp_path / "a.tif"), write_raster(tmp_path / "b.tif", seed=9)]
    index_of(rasters, tmp_path / "i.gpkg", bundle)
    return tmp_path / "i.gpkg"


def ask(index, **params):
    return Searcher().search(SearchOptions.from_params({"index": str(index), **params}))


def chosen(index):
    """A result as an example, from the second raster."""
    found = ask(index, query="blue", top=100)["results"]
    item = next(item for item in found if item["raster"].endswith("b.tif"))
    return {name: item[name] for name in ("index", "tile", "state", "raster", "box")}


def test_results_say_where_they_are(index):
    loaded = load(index)
    for item in ask(index, query="blue")["results"]:
        (place,) = loaded.positions([item["tile"]])
        assert item["state"] == loaded.state and item["box"] == loaded.boxes[place].tolist()


def test_the_same_place_after_the_index_was_built_anew(tmp_path, index, bundle, index_of):
    example = chosen(index)
    before = ask(index, like=[example])
    assert before["notes"] == []
    # The other way round: every tile has another number.
    index_of([tmp_path / "b.tif", tmp_path / "a.tif"], index, bundle, overwrite=True)
    after = ask(index, like=[example])
    assert after["notes"] == []

    def places(document):
        return [(r["raster"], r["box"], round(r["score"], 5)) for r in document["results"]]

    assert places(after) == places(before)
    number = {"index": str(index), "tile": example["tile"]}
    assert places(ask(index, like=[number])) != places(before)  # a bare number is another tile


def test_another_tiling_has_another_tile_there(tmp_path, index, bundle, index_of):
    example = chosen(index)
    rasters = [tmp_path / "a.tif", tmp_path / "b.tif"]
    index_of(rasters, index, bundle, overwrite=True, tile_size="60px")
    found = ask(index, like=[example])
    (note,) = found["notes"]
    assert note["code"] == "example" and "stands for tile" in note["text"]
    index_of(rasters, index, bundle, overwrite=True, tile_size="16px", scales="1")
    with pytest.raises(StaleIndex, match="Choose the example again"):
        ask(index, like=[example])


def test_a_raster_that_is_no_longer_in_the_index(tmp_path, index, bundle, index_of):
    example = chosen(index)
    index_of(tmp_path / "a.tif", index, bundle, overwrite=True)
    with pytest.raises(StaleIndex, match="Choose the example again"):
        ask(index, like=[example])


def test_a_number_that_there_never_was(index):
    with pytest.raises(BadInput, match="has no tile 9999"):
        ask(index, like=["9999"])


def test_an_example_of_another_model(tmp_path, index, index_of):
    other = write_bundle(tmp_path / "model", seed=4, dim=24)
    index_of(tmp_path / "a.tif", tmp_path / "other.gpkg", other)
    with pytest.raises(StaleIndex, match="another model"):
        ask(index, like=[{"index": str(tmp_path / "other.gpkg"), "tile": 1}])
