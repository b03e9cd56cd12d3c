"""How sure it is that what was asked for is there, by card, bank and archive."""

from __future__ import annotations

import hashlib
import json

import numpy as np
import pytest
import rasterio

from rs_textsearch.engine import printing
from rs_textsearch.engine.encoding.card import Presence as Limits
from rs_textsearch.engine.errors import BundleError
from rs_textsearch.engine.searching.presence import Presence
from tests.engine.bundles import COLOURS, write_bundle
from tests.engine.made import made_card
from tests.engine.rasters import write_raster
from tests.engine.searching.test_search import ask

BANK = json.dumps([f"{a} {b}" for a in COLOURS for b in COLOURS]).encode()


def state(folder, **members):
    """Write ``members`` on the card of the bundle, without those that are None."""
    card = json.loads((folder / "card.json").read_text(encoding="utf-8"))
    kept = {key: value for key, value in (card | members).items() if value is not None}
    (folder / "card.json").write_text(json.dumps(kept), encoding="utf-8")


@pytest.fixture(scope="module")
def banked(tmp_path_factory, index_of):
    """A bundle that has a bank and limits, and an index of all colours."""
    folder = tmp_path_factory.mktemp("presence")
    bundle = write_bundle(folder / "model")
    (bundle / "bank.json").write_bytes(BANK)
    files = json.loads((bundle / "card.json").read_text(encoding="utf-8"))["files"]
    files["bank.json"] = {"sha256": hashlib.sha256(BANK).hexdigest()}
    state(bundle, files=files, presence={"weak": -0.9, "fair": -0.5, "strong": -0.3})
    raster = write_raster(folder / "scene.tif", width=300, height=240)
    index_of(raster, folder / "i.gpkg", bundle)
    return folder


def test_what_is_there_comes_near_to_what_the_bank_reaches(banked):
    document = ask(banked / "i.gpkg", "red")
    assert document["presence"]["level"] == "strong" and not document["nothing_stands_out"]
    results = ask(banked / "i.gpkg", "red", calibration="none")["results"]
    levels = [item["level"] for item in results]
    order = ["strong", "fair", "weak", "none"]
    assert levels[0] == "strong" and levels == sorted(levels, key=order.index)
    assert len(set(levels)) > 1


def test_the_card_says_where_levels_begin(banked):
    score = ask(banked / "i.gpkg", "red")["presence"]["score"]
    for shift, level in ((0.01, "none"), (-0.05, "weak"), (-0.15, "fair"), (-0.25, "strong")):
        low = score + shift
        state(banked / "model", presence={"weak": low, "fair": low + 0.1, "strong": low + 0.2})
        document = ask(banked / "i.gpkg", "red")
        assert document["presence"]["level"] == level
        assert document["nothing_stands_out"] == (level == "none")


def test_what_seldom_scores_high_is_asked_for_less(banked):
    """By the card captions of red reach less than others: so much less is enough for "red"."""
    texts = json.loads(BANK)
    limits = {"weak": -9.0, "fair": -0.2, "strong": -0.1}

    def scores():
        return [ask(banked / "i.gpkg", word)["presence"]["score"] for word in ("red", "blue")]

    state(banked / "model", presence=limits)
    red, blue = scores()
    reached = [0.5 if "red" in text else 0.9 for text in texts]
    state(banked / "model", presence=limits | {"reached": reached})
    less_red, less_blue = scores()
    assert 0.1 < less_red - red < 0.4 and 0 <= less_blue - blue < 0.5 * (less_red - red)
    state(banked / "model", presence=limits | {"reached": [0.7] * len(texts)})
    assert scores() == pytest.approx([red, blue], abs=1e-5)
    state(banked / "model", presence=limits | {"reached": [0.7]})
    with pytest.raises(BundleError, match=f"what 1 captions reach, but its bank has {len(texts)}"):
        ask(banked / "i.gpkg", "red")
    state(banked / "model", presence=limits)


def test_words_that_are_not_known_are_nowhere(banked):
    state(banked / "model", presence={"weak": -9, "fair": -9, "strong": -9})
    document = ask(banked / "i.gpkg", "zeppelin")
    assert document["nothing_stands_out"] and document["presence"]["level"] == "none"
    assert {item["level"] for item in document["results"]} == {"none"}


def test_where_no_word_is_known_or_guessed_no_presence_is_claimed(banked, tmp_path, capsys):
    """Such as words of another language: a pretrained text tower takes them for anything."""
    card = json.loads((banked / "model" / "card.json").read_text(encoding="utf-8"))
    limits = {"weak": -9, "fair": -8.9, "strong": -8.8}
    state(banked / "model", presence=limits, text=card["text"] | {"pretrained": True})
    try:
        document, levels, nothing, _ = tags(banked / "i.gpkg", "zeppelin", tmp_path / "h.tif")
        assert document["unknown_words"] == ["zeppelin"] and not document["guessed_words"]
        assert levels == [] and nothing is None and document["presence"] is None
        assert {item["level"] for item in document["results"]} == {None}
        assert [note["code"] for note in document["notes"]] == ["no_word"]
        printing.search(document, as_json=False)
        assert "knows no word of this query: the list means little" in capsys.readouterr().err
        tile = document["results"][0]["tile"]
        for params in ({"query": "red zeppelin"}, {"query": "zeppelin", "like": [tile]}):
            assert ask(banked / "i.gpkg", **params)["notes"] == []
        assert ask(banked / "i.gpkg", "red zeppelin")["presence"]["level"] == "strong"
    finally:
        state(banked / "model", text=card["text"])


def test_without_words_there_is_no_answer(banked):
    tile = ask(banked / "i.gpkg", "red")["results"][0]["tile"]
    document = ask(banked / "i.gpkg", like=[tile])
    assert document["presence"] is None and not document["nothing_stands_out"]
    assert {item["level"] for item in document["results"]} == {None}


def tags(index, query, path, **params):
    """Return the document, the levels and the verdict in the tags, and the heatmap's values."""
    document = ask(index, query, heatmap=path, **params)
    with rasterio.open(document["heatmaps"][0]["path"]) as heat:
        written = heat.tags()
        levels = [float(v) for v in written.get("RS_TEXTSEARCH_LEVELS", "").split()]
        values = heat.read(1, masked=True)
        return document, levels, written.get("RS_TEXTSEARCH_NOTHING"), values


def test_the_heatmap_is_as_sure_as_the_archive(banked, tmp_path):
    score = ask(banked / "i.gpkg", "red")["presence"]["score"]
    for shift, reached in ((0.01, 0), (-0.05, 1), (-0.15, 2), (-0.25, 3)):
        low = score + shift
        state(banked / "model", presence={"weak": low, "fair": low + 0.1, "strong": low + 0.2})
        document, levels, nothing, values = tags(banked / "i.gpkg", "red", tmp_path / "h.tif")
        assert np.diff(levels) == pytest.approx([0.1, 0.1])
        assert sum(float(values.max()) >= level for level in levels) == reached
        assert levels[0] - float(values.max()) == pytest.approx(shift, abs=1e-6)
        assert document["nothing_stands_out"] == (nothing == "yes") == (reached == 0)


def test_the_heatmap_of_words_that_are_not_known_reaches_no_level(banked, tmp_path):
    state(banked / "model", presence={"weak": -9, "fair": -8.9, "strong": -8.8})
    _, levels, nothing, values = tags(banked / "i.gpkg", "zeppelin", tmp_path / "h.tif")
    assert nothing == "yes" and values.max() < levels[0]


def test_where_there_are_examples_neither_list_nor_heatmap_has_levels(banked, tmp_path):
    state(banked / "model", presence={"weak": -0.9, "fair": -0.5, "strong": -0.3})
    tile = ask(banked / "i.gpkg", "red")["results"][0]["tile"]
    for query in ("", "red", "zeppelin"):
        document, levels, nothing, _ = tags(
            banked / "i.gpkg", query, tmp_path / "h.tif", like=[tile]
        )
        assert levels == [] and nothing is None
        assert {item["level"] for item in document["results"]} == {None}
        assert document["presence"] is None and not document["nothing_stands_out"]
    document, levels, _, _ = tags(banked / "i.gpkg", "red", tmp_path / "h.tif", unlike=[tile])
    assert len(levels) == 3 and document["presence"]["level"] == "strong"


def test_an_area_without_the_centre_of_a_cell_has_no_levels(banked, tmp_path):
    state(banked / "model", presence={"weak": -0.9, "fair": -0.5, "strong": -0.3})
    best = ask(banked / "i.gpkg", "red")["results"][0]
    left, bottom, right, top = best["bounds"]
    x, y = (left + right) / 2, (bottom + top) / 2
    width, height = (right - left) / 1000, (top - bottom) / 1000
    box = (x - width, y - height, x + width, y + height)
    document, levels, nothing, values = tags(
        banked / "i.gpkg", "red", tmp_path / "h.tif", bbox=box
    )
    assert document["tiles_scored"] == 1 and document["results"][0]["level"] == "strong"
    assert values.count() == 0 and levels == [] and nothing == "no"


def test_the_heatmap_without_levels_tells_too_that_nothing_stands_out(banked, tmp_path):
    for background, said in ((9.0, "yes"), (-9.0, "no")):
        state(banked / "model", background={"matched": {"p10": background}}, presence=None)
        document, levels, nothing, _ = tags(banked / "i.gpkg", "red", tmp_path / "h.tif")
        assert levels == [] and nothing == said
        assert document["nothing_stands_out"] == (said == "yes")


def test_a_card_of_an_earlier_version_says_less():
    card, words = made_card(), np.array([0.1, 0.59], np.float32)
    assert card.presence is None and card.background == 0.6
    old = Presence(words, card)
    assert old.nothing and old.as_json() is None and old.levels(np.array([1])) == [None]
    assert old.limits(0.4) is None
    assert not Presence(np.array([0.61]), card).nothing
    assert Presence(np.array([0.61]), card, strange=True).nothing
    assert not Presence(None, card, strange=True).nothing


def test_an_index_without_normalisers_is_judged_by_the_background():
    card = made_card()
    object.__setattr__(card, "presence", Limits(-0.3, -0.2, -0.1))
    assert Presence(np.array([0.5]), card).nothing
    assert Presence(np.array([0.5]), card, standard=0.7).as_json()["level"] == "fair"
