"""A taught search: its file, what it refuses, and that its scores are what it says."""

from __future__ import annotations

import json
from dataclasses import replace

import numpy as np
import pytest

from rs_textsearch.engine import kinds
from rs_textsearch.engine.encoding.bundle import Bundle
from rs_textsearch.engine.encoding.text_encoder import TextEncoder
from rs_textsearch.engine.errors import BadInput, StaleIndex
from rs_textsearch.engine.index.loading import load
from rs_textsearch.engine.options import SearchOptions
from rs_textsearch.engine.outputs import Outputs
from rs_textsearch.engine.searching.archive import Archive
from rs_textsearch.engine.searching.question import Question
from rs_textsearch.engine.searching.ranking import text_scores
from rs_textsearch.engine.searching.search import Searcher
from rs_textsearch.engine.searching.taught import Scorer, Taught
from tests.engine.bundles import write_bundle
from tests.engine.rasters import write_raster
from tests.engine.searching.test_proof import CARD, made_text
from tests.engine.searching.test_ranking import made_index


@pytest.fixture(scope="module")
def index(tmp_path_factory, bundle, index_of):
    folder = tmp_path_factory.mktemp("taught")
    index_of(write_raster(folder / "a.tif"), folder / "i.gpkg", bundle, tile_size="32px")
    return folder / "i.gpkg"


def taught_for(index, **members):
    bundle = load(index).header.bundle
    direction = np.random.default_rng(0).normal(size=bundle.dim)
    whole = Taught(
        "blue river", bundle.id, str(bundle), False, Scorer(2.0, direction, -1.0), "linear", 5, 6
    )
    return replace(whole, **members)


def written(taught, path):
    taught.write(Outputs().reserve(path, kinds.TAUGHT))
    return path


def ask(index, **params):
    return Searcher().search(SearchOptions.from_params({"index": str(index), **params}))


def test_a_search_is_of_the_taught_score(index, tmp_path):
    taught = taught_for(index)
    path = written(taught, tmp_path / "t.taught.json")
    again = Taught.read(path)
    assert repr(again) == repr(taught)
    assert again.scorer.direction.tolist() == taught.scorer.direction.tolist()
    loaded, model = load(index), Bundle.open(load(index).header.bundle.path)
    text = TextEncoder(model).encode_text("blue river")
    words = text_scores(loaded, text, model.card.score, model.card.patches)
    wanted = 2.0 * words + loaded.globals @ taught.scorer.direction - 1.0
    document = ask(index, taught=str(path), top=1000, heatmap=str(tmp_path / "heat.tif"))
    assert document["query"] == "blue river" and document["taught"]["method"] == "linear"
    scores = {item["tile"]: item["score"] for item in document["results"]}
    at = loaded.positions(list(scores))
    assert np.allclose(list(scores.values()), wanted[at], atol=1e-5)
    assert max(scores.values()) == pytest.approx(wanted.max(), abs=1e-5)
    levels = {item["level"]: item["score"] for item in document["results"]}
    for level, score in levels.items():
        limits = {"none": (-9, -1.3863), "weak": (-1.3863, 0), "fair": (0, 1.3863),
                  "strong": (1.3863, 99)}  # fmt: skip
        assert limits[level][0] <= score <= limits[level][1]
    assert document["presence"]["score"] == pytest.approx(wanted.max(), abs=1e-5)
    import rasterio

    with rasterio.open(document["heatmaps"][0]["path"]) as heat:
        assert heat.tags()["RS_TEXTSEARCH_TAUGHT"] == str(path)
        assert float(heat.read(1).max()) <= wanted.max() + 1e-5


def test_scores_do_not_hang_on_what_else_is_searched():
    """The mean of an archive's normalisers is another one within an area or beside others."""
    rng = np.random.default_rng(3)
    one, other = (
        replace(i, normaliser=rng.normal(size=len(i.ids)).astype(np.float32) + shift)
        for i, shift in ((made_index(seed=1)[0], 0.0), (made_index(seed=2)[0], 5.0))
    )
    other = replace(other, header=one.header)
    text, scorer = made_text(rng), Scorer(2.0, rng.normal(size=12), 0.3)
    alone, both = (
        Question(Archive(indexes), CARD, text, calibrated=True, scorer=scorer).taught
        for indexes in ([one], [one, other])
    )
    assert np.allclose(alone, both[: len(alone)], atol=1e-5)


def test_an_area_is_searched_as_it_was_taught(index, tmp_path):
    path = written(taught_for(index), tmp_path / "t.taught.json")
    whole = ask(index, taught=str(path), top=1000)
    west, south, east, north = whole["results"][0]["bounds"]
    side = east - west
    box = f"{west - side},{south - side},{east + side},{north + side}"
    part = ask(index, taught=str(path), top=1000, bbox=box)
    assert part["tiles_outside"] > 0 and part["results"][0]["tile"] == whole["results"][0]["tile"]
    assert part["results"][0]["score"] == whole["results"][0]["score"]
    assert part["results"][0]["level"] == whole["results"][0]["level"]


@pytest.mark.parametrize(
    ("members", "error", "said"),
    [
        ({"model_id": "x", "model": "clip 1 (x)"}, StaleIndex, "taught on tiles of the model clip"),
        ({"query": "red roof"}, BadInput, "taught for the query red roof, not for blue  river"),
        ({"calibrated": True}, BadInput, "another calibration"),
    ],
)
def test_what_does_not_go_together_is_refused(index, tmp_path, members, error, said):
    path = written(taught_for(index, **members), tmp_path / "t.taught.json")
    with pytest.raises(error, match=said):
        ask(index, query="blue  river", taught=str(path), calibration="none")


def test_models_of_one_name_are_told_apart_by_their_numbers(index, tmp_path):
    path = written(taught_for(index, model_id="b" * 16), tmp_path / "t.taught.json")
    own = load(index).header.bundle.id
    with pytest.raises(StaleIndex, match=rf"\(bbbbbbbbbbbbbbbb\), and .* \({own}\)"):
        ask(index, taught=str(path))


def test_another_model_is_refused(index, index_of, tmp_path):
    other = write_bundle(tmp_path / "other", seed=5)
    index_of(write_raster(tmp_path / "b.tif"), tmp_path / "b.gpkg", other)
    path = written(taught_for(index), tmp_path / "t.taught.json")
    with pytest.raises(StaleIndex, match="was taught on tiles of the model"):
        ask(tmp_path / "b.gpkg", taught=str(path))


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (lambda d: d.pop("score"), "is damaged: it lacks 'score'"),
        (lambda d: d["score"].update(text=-1.0), "a number from 0 to 1e"),
        (lambda d: d["score"]["direction"].pop(), "a list of"),
        (lambda d: d["score"].update(text=0, direction=[0.0] * d["model"]["dim"]), "is empty"),
        (lambda d: d.update(schema=9), "has schema 9"),
        (lambda d: d.update(kind="map"), "is not a taught search"),
        (lambda d: d.update(query=" "), "'query' is empty"),
    ],
)
def test_a_file_that_is_none(index, tmp_path, change, said):
    path = written(taught_for(index), tmp_path / "t.taught.json")
    document = json.loads(path.read_text("utf-8"))
    change(document)
    path.write_text(json.dumps(document), "utf-8")
    with pytest.raises(BadInput, match=said):
        ask(index, taught=str(path))


def test_a_missing_file_and_somebody_elses(index, tmp_path):
    with pytest.raises(BadInput, match="cannot be read"):
        ask(index, taught=str(tmp_path / "no.json"))
    other = tmp_path / "t.json"
    other.write_text('{"kind": "map"}', "utf-8")
    with pytest.raises(BadInput, match="it is not a taught search that this program wrote"):
        written(taught_for(index), other)
    with pytest.raises(BadInput, match="no JSON"):
        written(taught_for(index), tmp_path / "u.json").write_text("{", "utf-8")
        Taught.read(tmp_path / "u.json")
    path = written(taught_for(index), tmp_path / "v.taught.json")
    written(taught_for(index, query="again"), path)  # its own is replaced
    assert Taught.read(path).query == "again"
