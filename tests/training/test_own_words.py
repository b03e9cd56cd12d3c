"""Queries in people's own words, and the classes of their best images."""

from __future__ import annotations

import numpy as np
import pytest

from tests.training.datasets import COLOURS, write_dataset
from tests.training.oracle import Oracle
from training.data.pairs import read_pairs
from training.errors import TrainingError
from training.evaluation.evaluate_cli import readable
from training.evaluation.own_words import own_words, share_right
from training.evaluation.queries import OWN_WORDS, Query, of_dataset, read_queries


def test_the_share_is_of_the_ten_best_as_far_as_there_are_so_many():
    labels = ["a"] * 3 + ["b"] * 12
    scores = np.zeros((3, 15))
    scores[0, [0, 1, 5]] = 1  # two of three; the third comes in with the ties, in their order
    scores[1, 3:] = 1
    found = share_right(scores, [("a",), ("a", "b"), ("c",)], labels)
    assert found == {
        "share": 1.0,
        "queries": 2,  # for a class without an image no image can be right
        "per_class": {
            "a": {"share": 1.0, "queries": 2},
            "b": {"share": 1.0, "queries": 1},
        },
    }
    assert share_right(np.eye(1, 15, 14), [("a",)], labels)["share"] == 1.0
    far = -np.arange(15.0)[None, ::-1]  # the a's come last
    assert share_right(far, [("a",)], labels)["share"] == 0.0
    assert share_right(far, [("b",)], labels)["share"] == 1.0
    assert share_right(far, [("c",)], labels) is None


def test_a_set_has_the_queries_of_its_family():
    queries = [Query("x", {"rsicd": ("port",)}), Query("y", {"UCM": ("harbor", "river")})]
    assert of_dataset(queries, "rsicd-aid150") == [("x", ("port",))]
    assert of_dataset(queries, "ucm") == [("y", ("harbor", "river"))]
    assert of_dataset(queries, "ucmerced") == []


def test_every_set_is_measured_by_its_own_queries(tmp_path):
    for place in ("here", "there"):
        write_dataset(tmp_path / place, "val", each=2, seed=len(place))
    pairs = [tmp_path / place / "val.jsonl" for place in ("here", "there")]
    records, sources = read_pairs(pairs), [tmp_path / place for place in ("here", "there")]
    queries = [Query(f"a {colour} thing", {"here": (colour,)}) for colour in COLOURS]
    queries.append(Query("a red thing", {"there": ("green",)}))
    found = own_words(Oracle(), records, sources, queries)
    # The two of the colour come first; of the rest, all at 0, none is right.
    assert found["sets"]["here"]["share"] == 1.0
    # The oracle's best of a red thing are red; greens are among the ties after them.
    assert found["sets"]["there"]["per_class"]["green"] == {"share": 1.0, "queries": 1}
    assert found["share"] == 1.0
    text = readable({"sets": {}, "own_words": found})
    assert "here: 100.00 of 6 queries" in text
    assert "mean of 2 data sets: 100.00" in text
    with pytest.raises(TrainingError, match="need a label"):
        own_words(Oracle(), records, sources, [Query("red", {"elsewhere": ("red",)})])


@pytest.mark.parametrize(
    "text",
    ["{", "[]", '{"queries": []}', '{"queries": [{"text": "x", "classes": {"a": []}}]}'],
)
def test_a_list_of_queries_is_checked(tmp_path, text):
    path = tmp_path / "queries.json"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(TrainingError, match=r"queries\.json"):
        read_queries(path)


def test_the_bundled_list_asks_for_every_class_of_both_sets():
    queries = read_queries(OWN_WORDS)
    assert len(queries) >= 120
    assert len({query.text for query in queries}) == len(queries)
    asked = {name: set() for name in ("rsicd", "ucm")}
    for query in queries:
        assert query.classes
        assert query.classes.keys() <= asked.keys()
        for name, own in query.classes.items():
            asked[name].update(own)
    assert len(asked["rsicd"]) == 30
    assert len(asked["ucm"]) == 21
