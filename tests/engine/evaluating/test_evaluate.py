"""Whole evaluations: what the document says, before against after, and bad input."""

from __future__ import annotations

import json
import shlex
import sqlite3
import threading
from contextlib import closing
from dataclasses import fields
from pathlib import Path

import numpy as np
import pytest
import shapely

from rs_textsearch.engine.arguments import parsed
from rs_textsearch.engine.building.run import run_index
from rs_textsearch.engine.errors import BadInput, BundleError, Cancelled, UnreadableRaster
from rs_textsearch.engine.evaluating.blocks import Blocks
from rs_textsearch.engine.evaluating.evaluate import evaluate
from rs_textsearch.engine.evaluating.request import EvaluateOptions
from rs_textsearch.engine.index import loading
from rs_textsearch.engine.index.loading import load, loaded
from rs_textsearch.engine.options import IndexOptions, SearchOptions
from rs_textsearch.engine.searching.archive import Archive
from rs_textsearch.engine.searching.search import Searcher
from rs_textsearch.engine.teaching.request import TeachOptions
from rs_textsearch.engine.teaching.teach import teach
from rs_textsearch.parameters import EVALUATE
from tests.engine.evaluating.conftest import FIELDS, ask, write_labels
from tests.engine.rasters import write_raster

GEOPACKAGE = """
CREATE TABLE gpkg_spatial_ref_sys (srs_name, srs_id, organization, organization_coordsys_id,
    definition);
CREATE TABLE gpkg_geometry_columns (table_name, column_name, geometry_type_name, srs_id, z, m);
INSERT INTO gpkg_geometry_columns VALUES ('labels', 'geom', 'POLYGON', -1, 0, 0);
CREATE TABLE labels (geom BLOB, class TEXT);
"""


def codes(document):
    return [note["code"] for note in document["notes"]]


def test_options_have_the_declared_parameters():
    declared = {one.name for one in EVALUATE}
    assert {field.name for field in fields(EvaluateOptions)} == declared


def test_document(here):
    document = ask(here.index, labels=here.labels, block=60)
    assert [one["label"] for one in document["classes"]] == sorted(FIELDS)
    assert document["model"]["name"] == "random" and document["against"] is None
    assert document["tiles"] == 14 * 11 and document["blocks"] > 20
    for one in document["classes"]:
        assert one["regions"] == 1 and 0 < one["tiles"] < one["counted"] < document["tiles"]
        found = one["metrics"]
        assert found["average_precision"]["value"] > 0.8, one["label"]
        assert found["hit_at_1"]["value"] == 1 and one["chance"] < 0.2
        assert one["before"] is None and one["difference"] is None
    mean = document["mean"]["metrics"]["average_precision"]
    assert mean["low"] <= mean["value"] <= mean["high"] or mean["high"] < mean["value"]
    assert document["headline"]["code"] == "evaluation_alone"
    assert {"evaluated_all", "evaluated_partly", "evaluated_blocks"} <= set(codes(document))
    json.dumps(document, allow_nan=False)


def test_the_order_of_tiles_is_that_of_a_search(here):
    """The first result of a search is relevant exactly where the first tile is."""
    document = ask(here.index, labels=here.labels, template="the {}")
    searcher = Searcher()
    for one in document["classes"]:
        assert one["query"] == f"the {one['label']}"
        options = SearchOptions.from_params({"index": here.index, "query": one["query"], "top": 1})
        (first,) = searcher.search(options)["results"]
        x0, y0, x1, y1 = FIELDS[one["label"]]
        left, top, right, bottom = first["box"]
        common = max(min(x1, right) - max(x0, left), 0) * max(min(y1, bottom) - max(y0, top), 0)
        assert one["metrics"]["hit_at_1"]["value"] == (common >= 40 * 40 / 4)


def test_a_seed_gives_the_same_intervals(here, two):
    first, again, other = (ask(here.index, labels=two, seed=seed, block=60) for seed in (1, 1, 2))
    assert first == again
    assert first["mean"]["metrics"] != other["mean"]["metrics"]
    value = "average_precision"
    assert first["mean"]["metrics"][value]["value"] == other["mean"]["metrics"][value]["value"]


def test_an_index_against_itself_is_no_difference(here, two):
    document = ask(here.index, labels=two, against=[str(here.index)], block=60)
    assert document["headline"]["code"] == "evaluation_even"
    for one in (*document["classes"], document["mean"]):
        assert one["metrics"] == one["before"]
        for gained in one["difference"].values():
            assert gained["value"] in (0, None) and gained["p"] in (1, None)
            assert (gained["low"], gained["high"]) in ((0, 0), (None, None))


def test_a_model_against_another_on_the_same_tiles(here, other_bundle):
    """The other model is indexed in the tiles of the index, which are found again."""
    both = [
        ask(here.index, labels=here.labels, against_bundle=str(other_bundle), block=60)
        for _ in range(2)
    ]
    document = both[0]
    assert both[0] == both[1]
    assert document["against"]["name"] == "other" and document["model"]["name"] == "random"
    (made,) = document["against"]["indexes"]
    turned = ask(made, labels=here.labels, against=[str(here.index)], block=60)
    there, back = (one["mean"]["difference"]["average_precision"] for one in (document, turned))
    assert there["value"] == pytest.approx(-back["value"]) and there["value"] != 0
    assert (there["low"], there["high"]) == pytest.approx((-back["high"], -back["low"]))


def test_a_raster_is_indexed_for_the_model(here):
    document = ask(here.raster, labels=here.labels, bundle=str(here.bundle))
    assert document["rasters"] == [str(here.raster)]
    assert document["model"]["indexes"] != [str(here.index)]


def test_many_rasters_are_indexed_at_once(here, two, tmp_path):
    other = write_raster(tmp_path / "b.tif", width=120, height=80, place="none")
    document = ask(here.raster, other, labels=two, bundle=str(here.bundle))
    (made,) = document["model"]["indexes"]
    assert "labels_on_no_system" in codes(document)  # a guess, for the second one
    assert document["rasters"] == [str(here.raster), str(other)]
    assert len(load(Path(made)).rasters) == 2
    broken = tmp_path / "c.tif"
    whole = write_raster(broken, width=600, height=600).read_bytes()
    broken.write_bytes(whole[: len(whole) // 2])
    with pytest.raises(UnreadableRaster, match=r"c\.tif cannot be indexed for the evaluation"):
        ask(here.raster, broken, labels=two, bundle=str(here.bundle))


def test_a_raster_is_cut_as_it_is_asked_for(here, two):
    document = ask(here.raster, labels=two, bundle=str(here.bundle), tile_size="60px", scales="1")
    assert document["tiles"] == 9 * 7
    crowded = ask(here.raster, labels=two, bundle=str(here.bundle), tile_size="240px", scales="1")
    assert "evaluated_crowded" in codes(crowded) and "evaluated_small" in codes(crowded)


def test_an_index_of_a_raster_with_transparency_is_made_again(here, two, other_bundle, tmp_path):
    """What is read of a raster, and the area of its index, are the same for both models."""
    raster = write_raster(tmp_path / "a.tif", width=300, height=240, nodata="alpha",
                          hole=(slice(200, 240), slice(200, 300)))  # fmt: skip
    area = write_labels(tmp_path / "area.geojson", [((0, 0, 300, 150), {})])
    params = {"tile_size": "40px", "scales": [1], "aoi": str(area), "out": str(tmp_path / "i.gpkg")}
    run_index(
        IndexOptions.from_params({"rasters": [str(raster)], "bundle": str(here.bundle), **params})
    )
    document = ask(tmp_path / "i.gpkg", labels=two, against_bundle=str(other_bundle))
    (made,) = document["against"]["indexes"]
    theirs, ours = load(Path(made)), load(tmp_path / "i.gpkg")
    assert np.array_equal(theirs.boxes, ours.boxes) and len(ours.boxes) < 14 * 11
    assert theirs.rasters[0].opening == ours.rasters[0].opening


def test_only_tiles_in_an_area_count(here, tmp_path):
    left = write_labels(tmp_path / "left.geojson", [((0, 0, 60, 240), {})])
    document = ask(here.index, labels=here.labels, area=str(left))
    assert document["tiles"] < 14 * 11 / 2
    assert [one["label"] for one in document["classes"]] == ["red", "yellow"]


def test_regions_outside_an_area_are_not_counted(here, tmp_path):
    left = write_labels(tmp_path / "left.geojson", [((0, 0, 60, 240), {})])
    said = [(FIELDS["red"], {"class": "red"}), ((240, 0, 270, 30), {"class": "red"})]
    labels = write_labels(tmp_path / "reds.geojson", said)
    (red,) = ask(here.index, labels=labels, area=str(left))["classes"]
    assert red["regions"] == 1
    (red,) = ask(here.index, labels=labels)["classes"]
    assert red["regions"] == 2


def test_a_model_compared_with_itself_is_told(here, two, other_bundle):
    same = ask(here.index, labels=two, against_bundle=str(here.bundle), block=60)
    assert "evaluated_same" in codes(same)
    other = ask(here.index, labels=two, against_bundle=str(other_bundle), block=60)
    assert "evaluated_same" not in codes(other)


def test_an_index_is_read_once(here, two, monkeypatch):
    read = []
    monkeypatch.setattr(
        loading, "loaded", lambda store: read.append(store.path) or loaded(store)
    )
    ask(here.index, labels=two, against_bundle=str(here.bundle), block=60)
    assert read == [here.index]


def test_of_blocks_that_say_their_split_those_of_test_count(here, two, tmp_path):
    """Otherwise a model would be evaluated where it was trained, without a word."""
    blocks = write_labels(
        tmp_path / "blocks.geojson",
        [((0, 0, 70, 240), {"split": "test"}), ((70, 0, 300, 240), {"split": "train"})],
    )
    document = ask(here.index, labels=two, area=str(blocks))
    assert document["split"] == "test" and "evaluated_split" in codes(document)
    assert [one["label"] for one in document["classes"]] == ["red"]
    train = ask(here.index, labels=two, area=str(blocks), split="train")
    assert train["tiles"] == 14 * 11 - document["tiles"]
    with pytest.raises(BadInput, match=r"No polygon of .* is of the split val\. .*: test, train"):
        ask(here.index, labels=two, area=str(blocks), split="val")
    with pytest.raises(BadInput, match="do not say of which split"):
        ask(here.index, labels=two, area=str(two), split="val")


def test_wrong_places_and_labelled_tiles_only(here, tmp_path):
    def labels(*verdicts):
        said = [(FIELDS["red"], {"class": "red", "verdict": "right"})]
        said += [(box, {"class": "red", "verdict": verdict}) for box, verdict in verdicts]
        return write_labels(tmp_path / "verdicts.geojson", said)

    blue = (FIELDS["blue"], "wrong")
    document = ask(here.index, labels=labels(blue), verdict="verdict", labelled_only=True)
    (one,) = document["classes"]
    assert one["counted"] < 2.5 * one["tiles"] and one["metrics"]["average_precision"]["value"] == 1
    assert "evaluated_labelled" in codes(document) and "evaluated_one" in codes(document)
    # Where both is said of a place, it is neither.
    both = labels((FIELDS["red"], "wrong"))
    with pytest.raises(BadInput, match=r"No tile shows any class .* \(classes: 1\)"):
        ask(here.index, labels=both, verdict="verdict", labelled_only=True)
    assert "evaluated_verdicts" in codes(ask(here.index, labels=labels(blue), verdict="verdict"))


def test_a_class_that_no_tile_shows_is_left_out_and_said(here, tmp_path):
    small = ((297, 237, 299, 239), {"class": "needle"})  # at the edge, where no tile holds it
    labels = write_labels(
        tmp_path / "labels.geojson", [(FIELDS["red"], {"class": "red"}), small]
    )
    left = write_labels(tmp_path / "area.geojson", [((0, 0, 270, 200), {})])
    document = ask(here.index, labels=labels, area=str(left))
    assert document["left_out"] == [{"label": "needle", "regions": 1}]
    assert "evaluated_without" in codes(document)


def test_labels_of_no_system_are_those_of_the_raster(here, two, tmp_path):
    path = tmp_path / "labels.gpkg"
    shapes = [shapely.box(*box) for box in (FIELDS["red"], FIELDS["blue"])]
    with closing(sqlite3.connect(path)) as database, database:
        database.executescript(GEOPACKAGE)
        for name, shape in zip(("red", "blue"), shapes):
            moved = shapely.transform(shape, lambda xy: xy * (2, -2) + (500000, 5_000_000))
            blob = b"GP\x00\x01" + (-1).to_bytes(4, "little", signed=True) + shapely.to_wkb(moved)
            database.execute("INSERT INTO labels VALUES (?, ?)", (blob, name))
    document = ask(here.index, labels=path, block=60)
    assert "labels_no_system" in codes(document)
    same = ask(here.index, labels=two, block=60)
    assert document["classes"] == same["classes"]


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"field": "kind"}, "have no field kind. Name one of its fields: class"),
        ({"template": "a photo"}, "has no place for the label. Put {} where it belongs"),
        ({"area": "far.geojson"}, "No tile of"),
        ({"labels": "far.geojson"}, "No label of .* touches"),
        ({"labels": "nowhere.gpkg"}, "does not exist"),
        ({"report": "report.pdf"}, "must end in .html"),
        ({"against": ["i.gpkg"], "against_bundle": "x"}, "Both a model and indexes"),
        ({"against": ["i.gpkg"], "taught": "t.json"}, "is compared with what it was before"),
        ({"against_bundle": "x", "taught": "t.json"}, "is compared with what it was before"),
        ({"split": "val"}, "The split “val” is asked for, but no area"),
        ({"against": ["other.gpkg"]}, "cut .* into other tiles, .*: 154 of 154"),
        ({"against": ["elsewhere.gpkg"]}, "does not hold .*scene.tif"),
    ],
)
def test_bad_input_is_said_in_a_line(here, bundle, index_of, monkeypatch, change, message):
    monkeypatch.chdir(here.folder)
    far = [((5000, 5000, 5100, 5100), {"class": "red"})]
    write_labels(here.folder / "far.geojson", far)
    if change.get("against") == ["other.gpkg"]:
        index_of(here.raster, here.folder / "other.gpkg", bundle, tile_size="60px", scales="1")
    if change.get("against") == ["elsewhere.gpkg"]:
        index_of(write_raster(here.folder / "b.tif"), here.folder / "elsewhere.gpkg", bundle)
    with pytest.raises(BadInput, match=message) as caught:
        ask("i.gpkg", **{"labels": "labels.geojson", **change})
    assert caught.value.remedy


def test_labels_elsewhere_are_said_before_anything_is_indexed(here, tmp_path, monkeypatch):
    far = write_labels(tmp_path / "far.geojson", [((5000, 5000, 5100, 5100), {"class": "red"})])
    raster = write_raster(tmp_path / "new.tif")
    monkeypatch.setattr("rs_textsearch.engine.evaluating.sources.run_index", None)
    with pytest.raises(BadInput, match="No label of"):
        ask(raster, labels=far, bundle=str(here.bundle))
    with pytest.raises(BundleError, match="model"):
        ask(raster, labels=here.labels, bundle=str(tmp_path / "none"))


def test_the_command_makes_the_same_again(here, two, tmp_path):
    request = {"sources": [str(here.index)], "labels": str(two), "scales": [1, 4],
               "labelled_only": True, "against": ["a b.gpkg", "c.gpkg"], "block": 60.5}  # fmt: skip
    options = EvaluateOptions.from_params(request)
    words = shlex.split(options.command)
    assert words[:4] == ["python", "-m", "rs_textsearch.engine", "evaluate"]
    assert EvaluateOptions.from_params(parsed(words[3:]).params) == options


def test_cancelled(here):
    cancel = threading.Event()
    options = EvaluateOptions.from_params({"sources": [here.index], "labels": str(here.labels)})
    with pytest.raises(Cancelled):
        evaluate(options, lambda *_: cancel.set(), cancel)


def test_a_taught_search_against_itself_before(here, two, tmp_path):
    taught = tmp_path / "red.taught.json"
    teach(
        Searcher(),
        TeachOptions.from_params(
            {"indexes": [str(here.index)], "labels_file": str(two), "field": "class",
             "label": "red", "out": str(taught)}
        ),
    )  # fmt: skip
    document = ask(here.index, labels=two, taught=str(taught), block=60)
    assert [one["label"] for one in document["classes"]] == ["red"]
    assert document["model"]["taught"] and not document["against"]["taught"]
    assert document["taught"]["query"] == "red" and "evaluated_taught" in codes(document)
    untaught = ask(here.index, labels=two, block=60)
    (red,) = (one for one in untaught["classes"] if one["label"] == "red")
    assert document["classes"][0]["before"] == red["metrics"]
    assert document["classes"][0]["metrics"] != red["metrics"]
    with pytest.raises(BadInput, match="was taught for “red”, which no label asks for"):
        others = write_labels(tmp_path / "others.geojson", [(FIELDS["blue"], {"class": "blue"})])
        ask(here.index, labels=others, taught=str(taught))


def judged(here, path, *marks, field="class", **fields):
    """Labels of tiles of the index, by their numbers, that somebody judged."""
    boxes = load(here.index).boxes
    said = [
        (boxes[at], {field: "red", "verdict": verdict, "tile_px": 40, **fields})
        for at, verdict in marks
    ]
    return write_labels(path, said)


def test_a_judged_tile_says_nothing_of_its_neighbours(here, tmp_path):
    path = judged(here, tmp_path / "marks.geojson", (0, "right"), (1, "wrong"))
    only = ask(here.index, labels=path, verdict="verdict", labelled_only=True)
    (red,) = only["classes"]
    assert (red["tiles"], red["counted"]) == (1, 2)
    assert "evaluated_partly" not in codes(only)
    (red,) = ask(here.index, labels=path, verdict="verdict")["classes"]
    # Its unjudged neighbours share ground with it and are neither right nor wrong.
    assert (red["tiles"], red["counted"]) == (1, 14 * 11 - 2)


def test_only_tiles_that_could_count_show_a_little(here, tmp_path):
    path = write_labels(tmp_path / "one.geojson", [(FIELDS["red"], {"class": "red"})])
    some = ask(here.index, labels=path, labelled_only=True)
    (note,) = [one for one in some["notes"] if one["code"] == "evaluated_partly"]
    assert note["values"]["n"] < 20


def test_letter_case_makes_no_classes(here, tmp_path):
    said = [(FIELDS["red"], {"class": "Red"}), (FIELDS["blue"], {"class": "red "})]
    path = write_labels(tmp_path / "case.geojson", said)
    assert [one["label"] for one in ask(here.index, labels=path)["classes"]] == ["Red"]


def test_a_mark_is_of_its_own_raster(here, tmp_path):
    gone = f"C:\\gone\\{here.raster.name}"
    mine = judged(here, tmp_path / "mine.geojson", (0, "right"), raster=gone)
    assert ask(here.index, labels=mine, verdict="verdict")["classes"][0]["tiles"] == 1
    other = judged(here, tmp_path / "other.geojson", (0, "right"), raster="/gone/other.tif")
    with pytest.raises(BadInput):
        ask(here.index, labels=other, verdict="verdict")


def test_tiles_that_reach_into_the_training_ground_are_noted(here, two, tmp_path):
    def asked(largest):
        blocks = write_labels(
            tmp_path / "blocks.geojson", [((0, 0, 70, 240), {"split": "test", "largest": largest})]
        )
        return codes(ask(here.index, labels=two, area=str(blocks)))

    assert "evaluated_larger" not in asked(80.0)  # 40 pixels of 2 m
    assert "evaluated_larger" in asked(60.0)
    assert "evaluated_larger" not in asked(None)


def test_blocks_of_rasters_without_a_place_hold_as_many_tiles(here, bundle, index_of, tmp_path):
    bare = write_raster(tmp_path / "bare.tif", place="none", width=300, height=240)
    index_of([here.raster, bare], tmp_path / "i.gpkg", bundle, tile_size="40px", scales="1")
    archive = Archive([load(tmp_path / "i.gpkg")])
    for side in (None, 120.0):  # metres, of tiles of 80 m and 40 pixels
        blocks = Blocks.of(archive, side)
        counts = [len(np.unique(blocks.of_tile[archive.raster == r])) for r in archive.present]
        assert counts[0] == pytest.approx(counts[1], rel=0.4)
