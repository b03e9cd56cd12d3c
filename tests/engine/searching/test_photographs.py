"""The sample photographs: what ships, and what the shipped model finds in them."""

from __future__ import annotations

import pytest
import rasterio

from rs_textsearch.definitions import SAMPLE_PHOTOGRAPHS
from rs_textsearch.engine.building.run import run_index
from rs_textsearch.engine.options import IndexOptions, SearchOptions
from rs_textsearch.engine.searching.search import Searcher
from tests.demo.answers import places
from tests.demo.photographs import BEST, QUERIES, best_photographs, read_truth, rightness

FILES = sorted(SAMPLE_PHOTOGRAPHS.glob("*.tif"))


@pytest.fixture(scope="module")
def index(tmp_path_factory):
    """An index of the photographs as a whole, each a tile."""
    out = tmp_path_factory.mktemp("photographs") / "photographs.gpkg"
    params = {"rasters": [str(path) for path in FILES], "out": str(out)}
    document = run_index(IndexOptions.from_params({**params, "tile_size": "256px", "scales": "1"}))
    assert document["tiles"] == len(FILES)
    return out


@pytest.mark.parametrize(
    ("query", "least"),
    [
        ("houses with swimming pools", 4),
        ("many cars are parked in a parking lot", 5),
        ("a baseball field", 2),  # there are two
        ("a dense residential area", 5),
    ],
)
def test_the_best_photographs_show_what_was_asked(index, query, least):
    document = Searcher().search(
        SearchOptions.from_params({"query": query, "index": str(index), "top": BEST})
    )
    right, most = rightness(best_photographs(document), QUERIES[query])
    assert least <= most and sum(right) >= least


def test_every_photograph_has_its_truth_place_and_notice():
    assert sorted(read_truth()) == [path.name for path in FILES]
    assert sum(path.stat().st_size for path in SAMPLE_PHOTOGRAPHS.iterdir()) <= 2_000_000
    for path in FILES:
        with rasterio.open(path) as file:
            assert (file.width, file.height, file.count) == (256, 256, 3)
            assert file.crs.to_epsg() in (26910, 26911) and file.res == pytest.approx((0.6, 0.6))
            notice = file.tags()["TIFFTAG_COPYRIGHT"]
        assert all(word in notice for word in ("CC BY 4.0", "USDA", "Ventura", "Changes"))


def test_every_query_of_the_demo_has_photographs_that_answer_it():
    seen = {name for names in read_truth().values() for name in names}
    assert set(QUERIES.values()) <= seen


def test_a_row_of_answers_shows_each_place_once():
    one = {"raster": "a.tif", "box": [0, 0, 10, 10]}
    covers_it = {"raster": "a.tif", "box": [5, 5, 15, 15]}
    beside_it = {"raster": "a.tif", "box": [10, 0, 20, 10]}
    elsewhere = {"raster": "b.tif", "box": [5, 5, 15, 15]}
    assert places([one, covers_it, elsewhere, beside_it], 6) == [one, elsewhere, beside_it]
    assert places([one, covers_it, elsewhere, beside_it], 2) == [one, elsewhere]
