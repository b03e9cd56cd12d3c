"""Proven results are those of exact scores; the bounds hold for every tile."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rs_textsearch.engine.encoding.sketch import make_sketches
from rs_textsearch.engine.encoding.text_encoder import TextFeatures
from rs_textsearch.engine.errors import BadInput
from rs_textsearch.engine.index.writer import IndexWriter
from rs_textsearch.engine.options import SearchOptions
from rs_textsearch.engine.searching import question as questions
from rs_textsearch.engine.searching import ranking
from rs_textsearch.engine.searching.archive import Archive
from rs_textsearch.engine.searching.proof import prove
from rs_textsearch.engine.searching.question import Question
from rs_textsearch.engine.searching.search import Searcher
from rs_textsearch.engine.searching.taught import Scorer
from tests.engine.made import made_card
from tests.engine.searching.test_ranking import made_index

CARD = made_card(grid=3, dim=12)
PATCHES = CARD.patches


def made_text(rng, dim=12):
    tokens = rng.normal(size=dim) + 0.7 * rng.normal(size=(int(rng.integers(1, 6)), dim))
    tokens /= np.linalg.norm(tokens, axis=1, keepdims=True)
    globe = tokens.mean(axis=0)
    return TextFeatures(
        (globe / np.linalg.norm(globe)).astype(np.float32), tokens.astype(np.float32)
    )


def asked(rng, monkeypatch, flat, negatives, scorer=None):
    """Return a question by sketches of rank 2, and the exact scores of every tile."""
    index, local = made_index(seed=int(rng.integers(1e6)), patches=PATCHES)
    local = local + (0 if flat else 2) * rng.normal(size=(len(local), 1, local.shape[2]))
    local /= np.linalg.norm(local, axis=2, keepdims=True)
    sketches, bounds = make_sketches(local, 2)
    index = replace(index, sketches=sketches.astype(np.float16), bounds=bounds)
    features = local.astype(np.float16).astype(np.float32)
    monkeypatch.setattr(questions, "_patch_features", lambda archive, at: features[at])
    archive = Archive([index])
    texts = [made_text(rng) for _ in range(1 + negatives)]
    question = Question(
        archive, CARD, texts[0], texts[1:], wanted=index.globals[:2].mean(axis=0), scorer=scorer
    )
    return archive, question, question.exact(np.arange(len(archive)))


@given(
    st.integers(0, 10**6), st.integers(1, 30), st.booleans(), st.integers(0, 2), st.booleans()
)
@settings(max_examples=25, deadline=None)
def test_the_proven_top_is_the_exact_one(seed, top, flat, negatives, taught):
    with pytest.MonkeyPatch.context() as monkeypatch:
        rng = np.random.default_rng(seed)
        scorer = Scorer(float(rng.uniform(0, 9)), 3 * rng.normal(size=12), 1.0) if taught else None
        archive, question, exact = asked(rng, monkeypatch, flat, negatives, scorer)
        least, most = question.bounds()
        assert (least <= exact).all() and (exact <= most).all()
        eligible = ranking.eligible_tiles(archive, np.array([0, 1]))

        def rank(scores):
            return ranking.ranked(archive, scores, top, eligible)

        found = prove(question, rank, eligible, kept_patches=True)
        wanted = rank(exact)
        assert found.proven == len(found.positions) == len(wanted)
        assert found.positions.tolist() == wanted.tolist()
        assert np.allclose(found.scores[wanted], exact[wanted], atol=1e-6)
        budget = int(rng.integers(1, 20))
        part = prove(question, rank, eligible, kept_patches=True, budget=budget)
        assert part.rescored <= budget
        assert part.positions[: part.proven].tolist() == wanted[: part.proven].tolist()
        blind = prove(question, rank, eligible, kept_patches=False)
        assert blind.rescored == 0
        assert blind.positions[: blind.proven].tolist() == wanted[: blind.proven].tolist()


def test_few_tiles_need_a_closer_look(monkeypatch):
    rng = np.random.default_rng(0)
    archive, question, _ = asked(rng, monkeypatch, flat=False, negatives=0)
    eligible = np.ones(len(archive), bool)
    found = prove(question, lambda s: ranking.ranked(archive, s, 3, eligible), eligible, True)
    assert 3 <= found.rescored < len(archive) / 2


@pytest.fixture(scope="module")
def kept(tmp_path_factory, bundle, index_of):
    from tests.engine.rasters import write_raster

    folder = tmp_path_factory.mktemp("kept")
    raster = write_raster(folder / "a.tif")
    index_of(raster, folder / "kept.gpkg", bundle, keep_patches=True, tile_size="32px")
    index_of(raster, folder / "plain.gpkg", bundle, tile_size="32px")
    return folder


def ask(index, **params):
    return Searcher().search(SearchOptions.from_params({"index": index, **params}))


def test_search_says_what_is_proven(kept):
    proven = ask(kept / "kept.gpkg", query="blue river", top=10, **{"not": ["red"]})
    assert proven["proven"] == len(proven["results"]) and proven["rescored"] >= 10
    plain = ask(kept / "plain.gpkg", query="blue river", top=10, **{"not": ["red"]})
    assert plain["rescored"] == 0 and plain["proven"] < 10
    first = proven["results"][0]["tile"]
    alike = ask(kept / "plain.gpkg", like=[first], top=10)  # cosines leave nothing out
    assert alike["proven"] == len(alike["results"])


def test_features_removed_by_hand(kept, tmp_path):
    copy = tmp_path / "i.gpkg"
    copy.write_bytes((kept / "kept.gpkg").read_bytes())
    with IndexWriter(copy) as store:
        store.connection.execute("DELETE FROM rs_textsearch_patches")
    with pytest.raises(BadInput, match="lacks the patch features"):
        ask(copy, query="blue")
