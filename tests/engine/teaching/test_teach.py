"""The teach request: labels found among tiles, what is said of them, the search that follows."""

from __future__ import annotations

import json
import threading

import numpy as np
import pytest
import shapely

from rs_textsearch.engine.errors import BadInput, Cancelled
from rs_textsearch.engine.index.loading import load
from rs_textsearch.engine.options import SearchOptions
from rs_textsearch.engine.searching.search import Searcher
from rs_textsearch.engine.teaching.request import TeachOptions
from rs_textsearch.engine.teaching.teach import teach
from tests.engine.rasters import write_raster


@pytest.fixture(scope="module")
def built(tmp_path_factory, bundle, index_of):
    folder = tmp_path_factory.mktemp("teach")
    rasters = [write_raster(folder / "a.tif"), write_raster(folder / "b.tif", seed=9)]
    index_of(rasters, folder / "i.gpkg", bundle, tile_size="32px")
    return folder / "i.gpkg"


@pytest.fixture
def ask(tmp_path):
    searcher = Searcher()

    def teaching(index, **params):
        named = {"index": str(index), "query": "blue", "out": str(tmp_path / "t.taught.json")}
        return teach(searcher, TeachOptions.from_params({**named, **params}))

    teaching.searcher = searcher
    return teaching


def rows(index, tiles, right):
    """Tiles as a search gives them, with a verdict."""
    loaded = load(index)
    paths = [str(record.path) for record in loaded.rasters]
    return [
        {"index": str(index), "tile": int(loaded.ids[at]), "state": loaded.state,
         "raster": paths[loaded.raster[at]], "box": loaded.boxes[at].tolist(), "right": right}
        for at in tiles
    ]  # fmt: skip


def codes(document):
    return {note["code"]: note["values"] for note in document["notes"]}


def test_marked_tiles_move_up_in_the_search(built, ask):
    before = ask.searcher.search(
        SearchOptions.from_params({"index": str(built), "query": "blue", "top": 1000})
    )
    low = [item for item in before["results"][-8:] if item["scale"] == 1][:3]
    marks = [
        {**{name: item[name] for name in ("index", "tile", "state", "raster", "box")},
         "right": True}
        for item in low
    ]  # fmt: skip
    document = ask(built, labels=marks)
    assert (document["right"], document["wrong"], document["method"]) == (3, 0, "prototype")
    assert document["before"] is None and document["after"] is None
    assert codes(document)["taught_untold"]["right"] == 3
    assert "taught_levels" in codes(document)  # what they assume
    after = ask.searcher.search(
        SearchOptions.from_params(
            {"index": str(built), "taught": document["path"], "query": "blue", "top": 1000}
        )
    )
    assert after["taught"]["right"] == 3

    marked = {item["tile"] for item in low}
    best = min(item["rank"] for item in after["results"] if item["tile"] in marked)
    assert best < min(item["rank"] for item in low) / 2


def test_enough_labels_are_measured(built, ask):
    loaded = load(built)
    chosen = np.flatnonzero(loaded.scale == 1)[::4][:40]
    marks = rows(built, chosen[::2], True) + rows(built, chosen[1::2], False)
    document = ask(built, labels=marks)
    assert (document["right"], document["wrong"]) == (20, 20) and document["places"] > 2
    assert 0 < document["before"]["average_precision"] <= 1
    assert 0 < document["after"]["average_precision"] <= 1
    assert "taught_untold" not in codes(document)


def test_every_tile_may_be_marked(built, ask):
    every = range(len(load(built).ids))
    document = ask(built, labels=rows(built, every[:20], True) + rows(built, every[20:], False))
    assert document["right"] == 20 and document["method"]
    with pytest.raises(BadInput, match="beside those that are marked: 0"):
        ask(built, labels=rows(built, every, True))


def test_numbers_of_the_command_line(built, ask):
    document = ask(built, right=["1,3", "5"], wrong=["2"])
    assert (document["right"], document["wrong"]) == (3, 1)


def test_tiles_that_are_both_are_left_out(built, ask):
    document = ask(built, labels=rows(built, [0, 1], True) + rows(built, [1, 2, 2], False))
    assert (document["right"], document["wrong"]) == (1, 1)
    assert codes(document)["taught_contradicts"] == {"n": 1}
    with pytest.raises(BadInput, match=r"said to be right and wrong.*: 1"):
        ask(built, labels=rows(built, [1], True) + rows(built, [1], False))


def test_labels_are_places(built, ask, tmp_path, bundle, index_of):
    """In an index that was built anew, and in another one of the same raster."""
    marks = rows(built, [0, 1, 2], True)
    index_of(
        [built.parent / "b.tif", built.parent / "a.tif"], tmp_path / "j.gpkg", bundle,
        tile_size="32px",
    )  # fmt: skip
    document = ask(tmp_path / "j.gpkg", labels=marks)
    assert document["right"] == 3 and codes(document)["taught_moved"] == {"n": 3}
    index_of(built.parent / "b.tif", tmp_path / "k.gpkg", bundle, tile_size="32px")
    some = ask(tmp_path / "k.gpkg", labels=[*marks[:2], *rows(built, [-1], True)])
    assert some["right"] == 1 and codes(some)["taught_gone"] == {"n": 2}
    with pytest.raises(BadInput, match=r"No marked tile \(of 3\) is in the searched indexes"):
        ask(tmp_path / "k.gpkg", labels=marks)


def polygons(index, path, tiles, **extra):
    """Write footprints of tiles as GeoJSON: (position, properties)."""
    loaded = load(index)
    features = []
    for at, properties in tiles:
        place = loaded.places[loaded.raster[at]]
        (corners,) = place.corners(loaded.boxes[[at]])
        shape = shapely.geometry.mapping(shapely.Polygon(corners))
        features.append(
            {"type": "Feature", "geometry": shape, "properties": {**properties, **extra}}
        )
    crs = {"type": "name", "properties": {"name": load(index).places[0].crs}}
    document = {"type": "FeatureCollection", "crs": crs, "features": features}
    path.write_text(json.dumps(document), "utf-8")
    return str(path)


def test_labelled_polygons(built, ask, tmp_path):
    loaded = load(built)
    at = np.flatnonzero((loaded.scale == 1) & (loaded.raster == 0))
    there = [(at[0], {"class": "blue"}), (at[40], {"class": "Blue"}), (at[-1], {"class": "red"})]
    path = polygons(built, tmp_path / "l.geojson", there)
    document = ask(built, labels_file=path, field="class")
    # A region is shown by all tiles that it covers a quarter of; both rasters lie in one place.
    assert document["right"] > 2 and document["wrong"] > 1
    assert codes(document)["taught_others"] == {"n": document["wrong"]}
    other = ask(built, labels_file=path, field="class", label="red", query="a red roof")
    assert other["query"] == "a red roof"
    with pytest.raises(BadInput, match="is labelled green in the field class"):
        ask(built, labels_file=path, field="class", query="green")


def test_polygons_of_a_label_are_shown_together(built, ask, tmp_path):
    """Ten strips that cover sixty parts in a hundred of a tile, none of which lies in it."""
    loaded = load(built)
    at = int(np.flatnonzero((loaded.scale == 1) & (loaded.raster == 0))[0])
    x0, y0, x1, y1 = loaded.boxes[at]
    place, step = loaded.places[0], (y1 - y0) / 10
    strips = np.array([[x0, y0 + i * step, x1 + 90, y0 + (i + 0.6) * step] for i in range(10)])
    features = [
        {"type": "Feature", "properties": {"label": "blue"},
         "geometry": shapely.geometry.mapping(shapely.Polygon(corners))}
        for corners in place.corners(strips)
    ]  # fmt: skip
    crs = {"type": "name", "properties": {"name": place.crs}}
    path = tmp_path / "strips.geojson"
    document = {"type": "FeatureCollection", "crs": crs, "features": features}
    path.write_text(json.dumps(document), "utf-8")
    assert ask(built, labels_file=str(path))["right"] > 0
    far = {**features[0], "geometry": shapely.geometry.mapping(shapely.box(0, 0, 1, 1))}
    document["features"].append(far)
    path.write_text(json.dumps(document), "utf-8")
    assert codes(ask(built, labels_file=str(path)))["labels_outside"] == {"n": 1}


def test_judged_tiles_are_those_tiles_alone(built, ask, tmp_path):
    loaded = load(built)
    at = np.flatnonzero((loaded.scale == 1) & (loaded.raster == 0))
    there = [
        (at[0], {"label": "blue", "verdict": "right"}),
        (at[9], {"label": "blue", "verdict": "wrong"}),
        (at[20], {"label": "red", "verdict": "right"}),
    ]
    path = polygons(built, tmp_path / "l.geojson", there, tile_px=32)
    document = ask(built, labels_file=path, verdict="verdict")
    # One tile of each of two rasters that lie on the same ground.
    assert (document["right"], document["wrong"]) == (2, 2)
    only = polygons(built, tmp_path / "o.geojson", [there[0], there[2]], tile_px=32)
    right = ask(built, labels_file=only, verdict="verdict")
    assert (right["right"], right["wrong"]) == (2, 0)  # what shows red may be blue as well


def test_polygons_that_are_all_wrong(built, ask, tmp_path):
    there = [
        (0, {"label": "red", "verdict": "right"}), (1, {"label": "blue", "verdict": "wrong"})
    ]  # fmt: skip
    path = polygons(built, tmp_path / "l.geojson", there)
    with pytest.raises(BadInput, match=r"All polygons of .* labelled blue \(1\) are said to be"):
        ask(built, labels_file=path, verdict="verdict")


def test_labels_elsewhere(built, ask, tmp_path):
    far = shapely.geometry.mapping(shapely.box(0, 0, 1, 1))
    feature = {"type": "Feature", "geometry": far, "properties": {"label": "blue"}}
    path = tmp_path / "l.geojson"
    path.write_text(json.dumps({"type": "FeatureCollection", "features": [feature]}), "utf-8")
    with pytest.raises(BadInput, match=r"No tile shows a polygon .* \(polygons: 1\)"):
        ask(built, labels_file=str(path))


@pytest.mark.parametrize(
    ("params", "said"),
    [
        ({}, "No tile is marked"),
        ({"right": [1], "labels_file": "x.gpkg"}, "Both marked tiles and a file"),
        ({"right": [1], "query": ""}, "The query is empty"),
        ({"right": ["x"]}, "names no tile"),
        ({"wrong": [1]}, r"No marked tile is right \(marked: 1\)"),
        ({"right": [100000]}, "has no tile 100000"),
        ({"labels": [{"tile": 1}]}, "does not say whether it is right or wrong"),
        ({"right": [1], "out": "t.gpkg"}, "must end in .json"),
        ({"right": [1], "calibration": "bank"}, "no normalisers"),
        ({"labels_file": "/nowhere.gpkg"}, "nowhere.gpkg"),
    ],
)
def test_what_cannot_be_taught(built, ask, params, said):
    with pytest.raises(BadInput, match=said):
        ask(built, **params)


def test_nothing_is_lost(built, ask, tmp_path):
    other = tmp_path / "o.json"
    other.write_text('{"mine": 1}', "utf-8")
    with pytest.raises(BadInput, match="it is not a taught search"):
        ask(built, right=[1], out=str(other))
    assert other.read_text("utf-8") == '{"mine": 1}'
    options = TeachOptions.from_params(
        {"index": str(built), "query": "x", "right": [1], "out": str(tmp_path / "c.json")}
    )
    cancel = threading.Event()
    cancel.set()
    with pytest.raises(Cancelled):
        teach(ask.searcher, options, cancel)
    assert not (tmp_path / "c.json").exists()


def test_the_command_line(built, engine, tmp_path):
    out = tmp_path / "t.taught.json"
    done = engine("teach", built, "--query", "blue", "--right", "1,2", "--wrong", "9", "--out", out)
    assert done.returncode == 0 and "tiles that are right: 2, wrong: 1" in done.stdout
    assert "note: Too few labels to tell" in done.stderr
    found = engine("search", built, "", "--taught", out, "--json")
    assert json.loads(found.stdout)["taught"]["path"] == str(out)
    wrong = engine("search", built, "red", "--taught", out)
    assert wrong.returncode == 2 and "was taught for the query blue" in wrong.stderr
