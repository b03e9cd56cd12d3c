"""Queries as values, and the words that a model knows."""

from __future__ import annotations

import json

import pytest

from rs_textsearch.values.example import AreaExample, ImageExample, TileExample, with_paths
from rs_textsearch.values.query import Query
from rs_textsearch.vocabulary import plain, unknown_words, word_before

INDEX = "/data/scene.gpkg"
FULL = Query(
    "harbour", ("ships", "cranes"), (TileExample(INDEX, 3),), (TileExample("/b.gpkg", 4),), 0.25
)


AREA = AreaExample("/data/scene.tif", (0.0, 1.5, 2.0, 3.0), INDEX)
IMAGE = ImageExample("/data/harbour.png")


@pytest.mark.parametrize(
    "query",
    [FULL, Query("boats"), Query(like=(TileExample(INDEX, 7),)), Query("x", (), (AREA,), (IMAGE,))],
)
def test_a_query_survives_json(query):
    assert Query.from_json(json.loads(json.dumps(query.to_json()))) == query


@pytest.mark.parametrize("document", [{}, {"text": " "}, {"unlike": [{"index": "a", "tile": 1}]},
                                      {"like": [{"tile": 1}]}, {"like": 3}, [], None,
                                      {"like": [{"bounds": [0, 0, 1, 1]}]},
                                      {"like": [{"raster": "a", "bounds": [0, 1]}]}])
def test_what_asks_nothing_is_no_query(document):
    with pytest.raises((ValueError, TypeError, KeyError, AttributeError)):
        Query.from_json(document)


def test_examples_are_places():
    item = {"index": INDEX, "tile": 7, "state": "a1", "raster": "/a.tif", "box": [0, 0, 9.5, 9]}
    example = TileExample.of({**item, "rank": 1})
    assert example.to_json() == item
    assert Query.from_json(Query("x", like=(example,)).to_json()).like == (example,)
    assert Query("x", like=(example,)).params()["like"] == [item]


def test_examples_that_are_no_tiles():
    assert AREA.to_json() == {
        "raster": "/data/scene.tif", "bounds": [0.0, 1.5, 2.0, 3.0], "index": INDEX
    }  # fmt: skip
    assert Query("x", like=(AREA, IMAGE)).is_placed()
    assert Query(like=(IMAGE,)).name() == "similar to harbour.png"
    assert Query(like=(AREA,)).name() == "similar to an area of scene.tif"
    assert Query(like=(AREA,)).identity() != Query(like=(IMAGE,)).identity()
    moved = with_paths(AREA.to_json(), lambda path: f".{path}")
    assert (moved["raster"], moved["index"]) == ("./data/scene.tif", f".{INDEX}")
    assert with_paths(IMAGE.to_json(), lambda path: f".{path}") == {"image": "./data/harbour.png"}


def test_parameters_of_the_engine():
    params = FULL.params()
    assert params["like"] == [{"index": INDEX, "tile": 3}]
    assert params["unlike"] == [{"index": "/b.gpkg", "tile": 4}]
    assert params["not"] == ["ships", "cranes"] and params["text_weight"] == 0.25
    assert "text_weight" not in Query("boats").params()
    assert Query(like=(TileExample(INDEX, 7),)).params()["query"] == ""


def test_examples_refine_a_query_and_leave_it_the_same():
    plain_query = Query("harbour", ("ships", "cranes"))
    assert FULL.identity() == plain_query.identity() != Query("harbour").identity()
    assert FULL.name() == "harbour − ships − cranes"
    assert FULL.refinement() == "examples: +1 −1" and plain_query.refinement() == ""
    alone = Query(like=(TileExample(INDEX, 7),))
    more = Query(like=(TileExample(INDEX, 7), TileExample(INDEX, 9)))
    assert alone.identity() == more.identity()
    assert alone.refinement() == "" and more.refinement() == "examples: +1"


def test_an_example_stays_the_same_whatever_number_it_has():
    one = TileExample(INDEX, 3, "a1", "/data/scene.tif", (0.0, 10.0, 20.0, 30.5))
    other = TileExample(INDEX, 99, "b2", one.raster, one.box)
    assert Query(like=(one,)).identity() == Query(like=(other,)).identity()
    assert Query("x", like=(one,)).is_placed() and not FULL.is_placed() and Query("x").is_placed()


@pytest.mark.parametrize("box", [[1, 2, 3], "x", [1, 2, 3, "x"], [1, 2, 3, 1e999]])
def test_a_spoilt_place_is_no_example(box):
    document = {"index": INDEX, "tile": 1, "state": "a", "raster": "/a.tif", "box": box}
    with pytest.raises((ValueError, TypeError)):
        Query.from_json({"text": "x", "like": [document]})


def test_words():
    known = {"boats": 5, "semi": 1, "detached": 2, "kuste": 1}
    assert unknown_words("2 Boats, semi-detached at the Küste", known) == ["at", "the"]
    assert plain("Façade") == "facade"
    assert word_before("many bo in", 7) == (5, "bo") and word_before("many ", 5) == (5, "")
