"""Queries as values, the file they are kept in, and the words that a model knows."""

from __future__ import annotations

import json

import pytest

from rs_textsearch.errors import QueryFileError
from rs_textsearch.services.history import RECENT, QueryHistory
from rs_textsearch.values.query import Example, Query
from rs_textsearch.vocabulary import plain, unknown_words, word_before

INDEX = "/data/scene.gpkg"
FULL = Query(
    "harbour", ("ships", "cranes"), (Example(INDEX, 3),), (Example("/b.gpkg", 4),), 0.25
)


@pytest.fixture
def history(tmp_path):
    return QueryHistory(tmp_path / "dír" / "queries.json")


@pytest.mark.parametrize("query", [FULL, Query("boats"), Query(like=(Example(INDEX, 7),))])
def test_a_query_survives_json(query):
    assert Query.from_json(json.loads(json.dumps(query.to_json()))) == query


@pytest.mark.parametrize("document", [{}, {"text": " "}, {"unlike": [{"index": "a", "tile": 1}]},
                                      {"like": [{"tile": 1}]}, {"like": 3}, [], None])
def test_what_asks_nothing_is_no_query(document):
    with pytest.raises((ValueError, TypeError, KeyError, AttributeError)):
        Query.from_json(document)


def test_parameters_name_the_index_only_of_foreign_examples():
    params = FULL.params(INDEX)
    assert params["like"] == [3] and params["unlike"] == [{"index": "/b.gpkg", "tile": 4}]
    assert params["not"] == ["ships", "cranes"] and params["text_weight"] == 0.25
    assert "text_weight" not in Query("boats").params(INDEX)
    assert Query(like=(Example(INDEX, 7),)).params(INDEX)["query"] == ""


def test_examples_refine_a_query_and_leave_it_the_same():
    plain_query = Query("harbour", ("ships", "cranes"))
    assert FULL.identity() == plain_query.identity() != Query("harbour").identity()
    assert FULL.name() == "harbour − ships − cranes"
    assert FULL.refinement() == "+1 −1 examples" and plain_query.refinement() == ""
    alone = Query(like=(Example(INDEX, 7),))
    more = Query(like=(Example(INDEX, 7), Example(INDEX, 9)))
    assert alone.identity() == more.identity()
    assert alone.refinement() == "" and more.refinement() == "+1 examples"


def test_history_survives_and_puts_the_newest_first(history):
    for text in ("boats", "roofs", "boats"):
        history.remember(Query(text))
    history.save("All", FULL)
    again = QueryHistory(history._path)
    assert [query.text for query in again.recent()] == ["boats", "roofs"]
    assert again.saved() == {"All": FULL}
    for number in range(50):
        again.remember(Query(f"query {number}"))
    assert len(again.recent()) == RECENT and again.recent()[0].text == "query 49"
    again.clear_recent()
    assert QueryHistory(history._path).recent() == []


def test_saved_queries_are_renamed_and_removed(history):
    history.save("b", Query("boats"))
    history.save("A", Query("roofs"))
    history.rename("b", "C")
    assert list(history.saved()) == ["A", "C"]
    history.remove("A")
    assert history.saved() == {"C": Query("boats")}


def test_export_and_import_keep_what_is_there(history, tmp_path):
    history.save("boats", Query("boats"))
    history.save("roofs", Query("red roofs"))
    file = tmp_path / "exported.json"
    assert history.export_to(file) == 2
    other = QueryHistory(tmp_path / "other.json")
    other.save("boats", Query("small boats"))
    assert other.import_from(file) == 2
    assert other.saved() == {"boats": Query("small boats"), "boats (2)": Query("boats"),
                             "roofs": Query("red roofs")}
    assert other.import_from(file) == 2 and len(other.saved()) == 3


def test_a_file_of_something_else_changes_nothing(history, tmp_path):
    history.save("boats", Query("boats"))
    before = history._path.read_bytes()
    file = tmp_path / "other.json"
    for text in ('{"type": "FeatureCollection"}', "not json", '{"schema": 99}'):
        file.write_text(text)
        with pytest.raises(QueryFileError, match=r"other\.json"):
            history.import_from(file)
    with pytest.raises(QueryFileError):
        history.import_from(tmp_path / "gone.json")
    assert history._path.read_bytes() == before


def test_a_spoilt_file_is_put_aside(history):
    history._path.parent.mkdir()
    history._path.write_text("{")
    assert history.recent() == []
    assert history._path.with_suffix(".unreadable.json").read_text() == "{"


def test_a_file_that_cannot_be_written_is_an_error(tmp_path):
    (tmp_path / "file").write_text("")
    history = QueryHistory(tmp_path / "file" / "queries.json")
    with pytest.raises(QueryFileError, match="cannot be written"):
        history.remember(Query("boats"))
    assert history.recent() == []


def test_words():
    known = {"boats": 5, "semi": 1, "detached": 2, "kuste": 1}
    assert unknown_words("2 Boats, semi-detached at the Küste", known) == ["at", "the"]
    assert plain("Façade") == "facade"
    assert word_before("many bo in", 7) == (5, "bo") and word_before("many ", 5) == (5, "")
