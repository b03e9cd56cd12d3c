"""Searches in an index of a raster with fields of known colours."""

from __future__ import annotations

import json
import sqlite3
import subprocess
import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing

import numpy as np
import pytest
import rasterio

from rs_textsearch.engine.encoding import bundle as bundles
from rs_textsearch.engine.encoding.bundle import Bundle
from rs_textsearch.engine.encoding.caption_words import CaptionWords
from rs_textsearch.engine.encoding.text_encoder import TextEncoder
from rs_textsearch.engine.errors import BadInput, BundleError, Cancelled
from rs_textsearch.engine.index.upkeep import forget
from rs_textsearch.engine.options import SearchOptions
from rs_textsearch.engine.searching.heatmap import NODATA
from rs_textsearch.engine.searching.search import Searcher
from rs_textsearch.engine.searching.unseen_words import KnownWords, UnseenWords
from rs_textsearch.vocabulary import unknown_words
from tests.engine.bundles import COLOURS, write_bundle
from tests.engine.conftest import ROOT
from tests.engine.rasters import PLACES, centre_of, write_raster

SIZE = (300, 240)


@pytest.fixture(scope="module")
def indexed(tmp_path_factory, bundle, index_of):
    folder = tmp_path_factory.mktemp("gebäude und Felder")
    raster = write_raster(folder / "scene.tif", width=SIZE[0], height=SIZE[1])
    index_of(raster, folder / "i.gpkg", bundle)
    return folder


def ask(index, query="", **params):
    return Searcher().search(SearchOptions.from_params({"index": index, "query": query, **params}))


@pytest.mark.parametrize("colour", [c for c in COLOURS if c != "grey"])
def test_the_right_place_comes_first(indexed, colour):
    document = ask(indexed / "i.gpkg", colour)
    first = document["results"][0]
    x, y = centre_of(colour, *SIZE)
    east, north = 500000 + 2 * x, 5_000_000 - 2 * y
    xmin, ymin, xmax, ymax = first["bounds"]
    assert xmin < east < xmax and ymin < north < ymax
    assert first["rank"] == 1 and first["crs"] == "EPSG:32633"
    assert not document["nothing_stands_out"] and document["unknown_words"] == []
    scores = [item["score"] for item in document["results"]]
    assert scores == sorted(scores, reverse=True)
    assert 98 < first["percentile"] < 100 and first["zscore"] > 1


def test_document(indexed):
    document = ask(indexed / "i.gpkg", "blue", top=3)
    assert set(document) >= {
        "query", "index", "bundle", "tiles_scored", "timing_ms", "presence", "nothing_stands_out",
        "unknown_words", "results", "heatmaps", "tiles_file", "stale", "notes",
    }
    assert len(document["results"]) == 3 and document["stale"] == []
    assert set(document["results"][0]) == {
        "rank", "tile", "score", "level", "zscore", "percentile", "bounds", "crs", "raster",
        "scale", "index", "state", "box",
    }
    json.dumps(document, allow_nan=False)


def test_not_removes_what_is_not_wanted(indexed):
    plain = ask(indexed / "i.gpkg", "blue green", top=1)["results"][0]
    other = "green" if plain["tile"] == ask(indexed / "i.gpkg", "green")["results"][0]["tile"] \
        else "blue"
    changed = ask(indexed / "i.gpkg", "blue green", **{"not": [other]})["results"][0]
    assert changed["tile"] != plain["tile"]


def test_examples(indexed):
    index = indexed / "i.gpkg"
    red = ask(index, "red")["results"][0]["tile"]
    document = ask(index, like=[red])
    assert red not in [item["tile"] for item in document["results"]]
    assert not document["nothing_stands_out"]
    mixed = ask(index, "red", like=[red], unlike=[ask(index, "blue")["results"][0]["tile"]])
    assert mixed["results"]
    with pytest.raises(BadInput, match="has no tile 99999"):
        ask(index, "red", like=[99999])


def test_words_the_model_never_saw(indexed):
    document = ask(indexed / "i.gpkg", "Xylophone blue, boats!")
    assert document["unknown_words"] == ["xylophone"]
    assert unknown_words("semi-detached house's öl", {"semi": 1, "detached": 1, "house": 1}) == [
        "house's", "öl"
    ]
    assert unknown_words("2 boats on a 4x4 grid", {"boats": 1, "on": 1, "a": 1}) == ["grid"]
    assert unknown_words("anything", {}) == []


@pytest.fixture
def pretrained(tmp_path, index_of):
    """Return an index whose model knows the words grey and river, which no caption had."""
    folder = write_bundle(tmp_path / "bundle")
    index_of(write_raster(tmp_path / "scene.tif"), tmp_path / "i.gpkg", folder)
    card = json.loads((folder / "card.json").read_text(encoding="utf-8"))
    card["text"]["pretrained"] = True
    del card["vocabulary"]["grey"], card["vocabulary"]["river"]
    (folder / "card.json").write_text(json.dumps(card), encoding="utf-8")
    return tmp_path / "i.gpkg"


def test_words_that_a_pretrained_text_tower_places(pretrained):
    document = ask(pretrained, "a grey", **{"not": ["river"]})
    assert document["unknown_words"] == document["unknown_words_not"] == []
    assert {word: near[0] for word, near in document["guessed_words"].items()} == {
        "grey": "white", "river": "red"
    }  # fmt: skip
    assert ask(pretrained, "a red")["guessed_words"] == {}


def test_only_what_is_no_word_makes_a_query_strange():
    texts = TextEncoder(Bundle.open())
    for query, strange in {
        "pylons": False, "a glacier": False, "residental": False, "asdfgh": True,
        "an xkcdjf": True, "houses xkcdjf": False, "12": True,
    }.items():  # fmt: skip
        unseen = UnseenWords.of(texts, query, (), lambda texts: None)
        assert unseen.strange == strange, query
    assert UnseenWords.of(texts, "pylons", (), lambda texts: None).unknown == ("pylons",)


@pytest.mark.parametrize(("query", "unexplained"), [
    ("qwertz", True), ("Fluss", True), ("ein Fluss mit Brücke", True), ("the Fluss", True),
    ("a glacier", False), ("houses by the Fluss", False), ("", False),
])  # fmt: skip
def test_a_query_without_a_known_or_guessed_word_is_unexplained(shipped, query, unexplained):
    texts, known_by = shipped
    assert UnseenWords.of(texts, query, (), known_by).unexplained == unexplained


@pytest.fixture(scope="module")
def shipped():
    """The shipped model, and what gives its caption words."""
    known = KnownWords()
    return TextEncoder(Bundle.open()), known.of


def test_a_word_that_the_model_cannot_read_is_not_guessed(pretrained):
    document = ask(pretrained, "yelow zeppelin", **{"not": ["brigde"]})
    assert document["unknown_words"] == ["yelow", "zeppelin"] and not document["guessed_words"]
    assert document["unknown_words_not"] == ["brigde"]
    assert document["meant_words"] == {"yelow": "yellow", "brigde": "bridge"}


def test_caption_words_are_compared_once(pretrained, monkeypatch):
    built, of = [], CaptionWords.of
    monkeypatch.setattr(CaptionWords, "of", lambda *given: built.append(given) or of(*given))
    searcher = Searcher()
    for query in ("a zeppelin", "a yurt", "a red"):
        searcher.search(SearchOptions.from_params({"index": str(pretrained), "query": query}))
    assert len(built) == 1


def test_caption_words_are_encoded_before_the_first_search(pretrained, monkeypatch):
    searcher = Searcher()
    searcher.warm(pretrained)
    for thread in threading.enumerate():
        if thread.name == "warm":
            thread.join()
    monkeypatch.setattr(CaptionWords, "of", None)  # nothing is encoded any more
    params = {"index": str(pretrained), "query": "a grey"}
    assert searcher.search(SearchOptions.from_params(params))["guessed_words"]


def test_a_search_that_waits_for_caption_words_can_be_cancelled(pretrained, monkeypatch):
    """Of two searches, the first encodes them and the second waits for it."""
    begun, go_on, of = threading.Event(), threading.Event(), CaptionWords.of

    def slow(texts, check):
        begun.set()
        while not go_on.wait(0.01):
            check()
        return of(texts, check)

    monkeypatch.setattr(CaptionWords, "of", slow)
    searcher, cancels = Searcher(), [threading.Event(), threading.Event()]
    params = {"index": str(pretrained), "query": "a grey"}
    with ThreadPoolExecutor(2) as pool:
        first, second = (
            pool.submit(searcher.search, SearchOptions.from_params(params), cancel)
            for cancel in cancels
        )
        assert begun.wait(30)
        for cancel in cancels:
            cancel.set()
        for search in (first, second):
            with pytest.raises(Cancelled):
                search.result(30)
    go_on.set()
    assert searcher.search(SearchOptions.from_params(params))["guessed_words"]


def test_nothing_stands_out(indexed, bundle):
    document = ask(indexed / "i.gpkg", "qqq")
    assert document["nothing_stands_out"] and document["presence"] is None
    assert {item["level"] for item in document["results"]} == {None}


@pytest.mark.parametrize("query", ["", "   ", "\n\t"])
def test_empty_query(indexed, query):
    with pytest.raises(BadInput, match="The query is empty"):
        ask(indexed / "i.gpkg", query)


def test_long_and_odd_queries(indexed):
    for query in ("blue " * 300, "!!! ???", "Привет 🌍", "a" * 5000):
        assert ask(indexed / "i.gpkg", query)["results"]


@pytest.mark.parametrize("params", [
    {"top": 0}, {"top": 2.5}, {"heatmap": "x.png"}, {"heatmap": "/no/such/folder/x.tif"},
    {"tiles": "x.shp"}, {"like": "three"}, {"like": [1.5]}, {"top": "nan"}, {"not": 5},
])
def test_parameters_that_cannot_be_used(indexed, params):
    with pytest.raises(BadInput):
        ask(indexed / "i.gpkg", "blue", **params)


@pytest.mark.parametrize("place", PLACES)
def test_heatmap_lies_on_the_raster(tmp_path, bundle, index_of, place):
    raster = write_raster(tmp_path / "a.tif", width=210, height=170, place=place, nodata="value")
    index_of(raster, tmp_path / "i.gpkg", bundle, tile_size="32px")
    out = tmp_path / "wärme karte.tif"
    document = ask(tmp_path / "i.gpkg", "blue", heatmap=out)
    assert document["heatmaps"] == [{"raster": str(raster), "path": str(out)}]
    with rasterio.open(out) as heat, rasterio.open(raster) as source:
        assert heat.crs == source.crs
        if place == "none":
            assert tuple(heat.bounds) == (0, -170, 210, 0)
        else:
            corner = heat.transform @ (heat.width, heat.height)
            assert corner == pytest.approx(source.transform @ (210, 170))
        values = heat.read(1)
        columns = (np.arange(heat.width) + 0.5) * 210 / heat.width
        assert (values[:, columns < 52] == NODATA).all()
        inside = values[:, columns > 53]
        assert (inside != NODATA).all() and (np.abs(inside) <= 1.5).all()
        row, column = np.unravel_index(np.argmax(values), values.shape)
        x, y = (column + 0.5) * 210 / heat.width, (row + 0.5) * 170 / heat.height
        centre = centre_of("blue", 210, 170)
        assert np.hypot(x - centre[0], y - centre[1]) < 40


def test_several_rasters(tmp_path, bundle, index_of):
    rasters = [write_raster(tmp_path / "a.tif"),
               write_raster(tmp_path / "b.tif", place="degrees", width=100)]
    index_of(rasters, tmp_path / "i.gpkg", bundle, tile_size="32px")
    document = ask(tmp_path / "i.gpkg", "red", heatmap=tmp_path / "h.tif",
                   tiles=tmp_path / "t.gpkg", top=30)
    assert [entry["path"] for entry in document["heatmaps"]] == [
        str(tmp_path / "h_a.tif"), str(tmp_path / "h_b.tif")
    ]
    assert {item["crs"] for item in document["results"]} == {"EPSG:32633", "EPSG:4326"}
    for item in document["results"]:
        assert (abs(item["bounds"][0]) < 180) == (item["crs"] == "EPSG:4326")
    with closing(sqlite3.connect(tmp_path / "t.gpkg")) as file:
        names = [row[1] for row in file.execute("PRAGMA table_info(tiles)")]
        assert names[2:] == ["rank", "score", "level", "zscore", "percentile", "query", "not_query",
                             "raster", "scale", "tile", "tile_px", "gsd_m", "bundle", "created",
                             "index_path", "index_state", "box_px", "overlaps"]
        rows = file.execute("SELECT rank, tile, query, raster FROM tiles ORDER BY rank").fetchall()
        assert [row[:2] for row in rows] == [(i["rank"], i["tile"]) for i in document["results"]]
        assert file.execute("SELECT data_type FROM gpkg_contents").fetchall() == [("features",)]
        assert file.execute("PRAGMA foreign_key_check").fetchall() == []


def test_tiles_replace_an_older_file_and_never_the_index(indexed, tmp_path):
    out = tmp_path / "t.gpkg"
    ask(indexed / "i.gpkg", "red", tiles=out)
    ask(indexed / "i.gpkg", "blue", tiles=out)
    assert out.read_bytes().startswith(b"SQLite")
    with pytest.raises(BadInput, match="is not replaced: what is to be"):
        ask(indexed / "i.gpkg", "blue", tiles=indexed / "i.gpkg")
    assert [p.name for p in tmp_path.iterdir()] == ["t.gpkg"]


def test_stale_rasters_are_named(tmp_path, bundle, index_of):
    raster = write_raster(tmp_path / "a.tif")
    index_of(raster, tmp_path / "i.gpkg", bundle)
    write_raster(raster, width=210)
    (entry,) = ask(tmp_path / "i.gpkg", "blue")["stale"]
    assert entry["raster"] == str(raster) and "size changed" in entry["reason"]


def test_a_warm_searcher_sees_changes(tmp_path, bundle, index_of):
    searcher, out = Searcher(), tmp_path / "i.gpkg"
    options = SearchOptions.from_params({"index": out, "query": "blue"})
    one = index_of(write_raster(tmp_path / "a.tif"), out, bundle)["tiles"]
    assert searcher.search(options)["tiles_scored"] == one
    two = index_of(write_raster(tmp_path / "b.tif"), out, bundle)["tiles"]
    assert searcher.search(options)["tiles_scored"] == two == 2 * one
    index_of(tmp_path / "a.tif", out, bundle, overwrite=True, tile_size="32px")
    assert searcher.search(options)["tiles_scored"] not in (one, two)


def test_no_index(tmp_path):
    with pytest.raises(BadInput, match="does not exist"):
        ask(tmp_path / "no.gpkg", "blue")
    (tmp_path / "t.gpkg").write_bytes(b"text " * 999)
    with pytest.raises(BadInput, match="is not a text-search index, or too damaged"):
        ask(tmp_path / "t.gpkg", "blue")


def test_empty_index(tmp_path, bundle, index_of):
    raster = write_raster(tmp_path / "a.tif", width=100, height=100)
    index_of(raster, tmp_path / "i.gpkg", bundle, tile_size="32px")
    forget(tmp_path / "i.gpkg", raster)
    with pytest.raises(BadInput, match="holds no tile"):
        ask(tmp_path / "i.gpkg", "blue")


def test_a_text_longer_than_the_model_reads_is_said(indexed):
    """Its end is left out, which nobody sees in the results."""
    long = " ".join(["blue"] * 14 + ["red"] * 14)
    (note,) = ask(indexed / "i.gpkg", long)["notes"]
    assert note["code"] == "cut" and "longer than the model reads, 16 pieces" in note["text"]
    (note,) = ask(indexed / "i.gpkg", "blue", **{"not": [long]})["notes"]
    assert note["code"] == "cut"
    assert ask(indexed / "i.gpkg", " ".join(["blue"] * 14))["notes"] == []  # start and end: 16


def test_model_moved_away_or_replaced(tmp_path, index_of):
    model = write_bundle(tmp_path / "model")
    raster = write_raster(tmp_path / "a.tif")
    index_of(raster, tmp_path / "i.gpkg", model)
    hidden = model.rename(tmp_path / "hidden")
    with pytest.raises(BundleError, match=r"built with the model random|is not at"):
        ask(tmp_path / "i.gpkg", "blue")
    write_bundle(model, seed=8)
    with pytest.raises(BundleError, match="now holds random"):
        ask(tmp_path / "i.gpkg", "blue")
    assert hidden.exists()


@pytest.mark.parametrize(("file", "message"), [
    ("card.json", "lacks card.json"), ("image.onnx", "lacks image.onnx"), (None, "does not exist"),
])
def test_incomplete_bundles(tmp_path, file, message):
    model = write_bundle(tmp_path / "model")
    if file:
        (model / file).unlink()
    with pytest.raises(BundleError, match=message):
        bundles.Bundle.open(model if file else tmp_path / "none")


def test_damaged_bundles(tmp_path, index_of):
    model = write_bundle(tmp_path / "model")
    raster = write_raster(tmp_path / "a.tif")
    with (model / "image.onnx").open("ab") as file:
        file.write(b"x")
    with pytest.raises(BundleError, match=r"image\.onnx is not the file that the card"):
        index_of(raster, tmp_path / "i.gpkg", model)
    card = json.loads((model / "card.json").read_text())
    for change, message in (({"schema": 7}, "card schema 7"), ({"dim": None}, "'dim' is empty")):
        (model / "card.json").write_text(json.dumps({**card, **change}))
        with pytest.raises(BundleError, match=message):
            bundles.Bundle.open(model)
    del card["patch_grid"]
    (model / "card.json").write_text(json.dumps(card))
    with pytest.raises(BundleError, match="lacks 'patch_grid'"):
        bundles.Bundle.open(model)
    (model / "card.json").write_text("{")
    with pytest.raises(BundleError, match="is damaged: no JSON"):
        bundles.Bundle.open(model)
    assert not (tmp_path / "i.gpkg").exists()


def test_a_plain_search_loads_neither_gdal_nor_shapely(indexed):
    """Both take a tenth of a second of a first search, and only examples and areas need them."""
    code = (
        "import sys\n"
        "from rs_textsearch.engine.cli import main\n"
        "assert main(['search', sys.argv[1], 'blue', '--json']) == 0\n"
        "sys.exit(', '.join({'rasterio', 'shapely'} & set(sys.modules)) or 0)\n"
    )
    words = [sys.executable, "-c", code, str(indexed / "i.gpkg")]
    done = subprocess.run(words, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
