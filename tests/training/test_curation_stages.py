"""Stages of curation on small data whose answer is known."""

from __future__ import annotations

import sys
from dataclasses import replace

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from tests.engine.bundles import write_bundle
from tests.training.clip_models import TINY, random_weights, register_tiny
from tests.training.curation_sets import GROUND, write_set
from tests.training.made_runs import made_run
from training.curation.captioners import WORDINGS, captioner
from training.curation.encoders import identity, open_encoder
from training.curation.images import ImageFiles
from training.curation.parts import Parts
from training.curation.sample import Sample
from training.curation.stage import Given, Table
from training.curation.stages import duplicates
from training.curation.stages.captioning import Captioning
from training.curation.stages.choosing import Preference, clusters, kept_of
from training.curation.stages.classifier import Classifier, train
from training.curation.stages.duplicates import Duplicates, near_pairs
from training.curation.stages.embeddings import turned
from training.curation.stages.geodata import (
    Geodata,
    meta_caption,
    nine_fields,
    season,
    utm_zone,
)
from training.curation.stages.keywords import NAMES, PHRASES, Keywords
from training.curation.stages.ranking import Ranking
from training.curation.stages.relevance import PROMPTS, Relevance
from training.curation.stages.rotation import Rotation, variances
from training.curation.stages.urls import Urls, normalised
from training.curation.wording import noun_phrase
from training.data.captions import train_tokenizer
from training.data.dedup import view_hashes
from training.data.sources import Source
from training.errors import TrainingError

NOTHING = Given({}, {}, dict)


@pytest.fixture(scope="module")
def bundle(tmp_path_factory):
    return str(write_bundle(tmp_path_factory.mktemp("bundle"), dim=64))


@pytest.fixture(scope="module")
def images(tmp_path_factory):
    """Samples of sound images, with places."""
    table, archive = write_set(tmp_path_factory.mktemp("made"))
    files = ImageFiles([Source(archive)])
    names = [line.split('"')[3] for line in table.read_text().splitlines()][:8]
    return [
        Sample(name, name, "made", label=name.split("_")[0], location=files.find("made", name))
        for name in names
    ]


def table_of(folder, samples, features=None):
    """A table of one part, with features."""
    folder.mkdir(exist_ok=True)
    Parts(folder).write(0, samples, features)
    return Table(Parts(folder), None if features is None else Parts(folder))


# -- keywords ----------------------------------------------------------------------------------


def test_there_are_rs5ms_phrases_and_names():
    assert (len(PHRASES), len(NAMES)) == (27, 15)


@pytest.mark.parametrize(
    ("caption", "found"),
    [
        ("Aerial photography of a port", ["aerial photo"]),
        ("SATELLITE-IMAGERY, false colour", ["satellite imag"]),
        ("a space-borne view of the delta", ["spaceborne view"]),
        ("Earth observation from a Sentinel-2A", ["earth observ", "Sentinel-2"]),
        ("landsat8 scene, remote  sensing", ["remote sensing", "Landsat"]),
        ("WorldView over Oslo; google earth", ["Google Earth", "WorldView"]),
        ("an aerial picnic", []),
        ("a satellite scandal", []),
        ("my worldview has changed", []),
        ("aerospace imagery", []),
        ("aerial imagination", []),
        ("a Sentinel-3 composite", []),
        ("", []),
    ],
)
def test_keywords(caption, found):
    assert list(Keywords().found([caption])) == found
    (sample,) = Keywords().work([Sample("a", captions=("a cat", caption))], NOTHING).samples
    assert bool(sample.removed) == (not found)
    assert list(sample.scores.get("keywords", [])) == found


def test_a_pattern_of_ones_own():
    stage = Keywords(extra=(r"\bdrone\b",))
    assert list(stage.found(["a Drone shot"])) == [r"\bdrone\b"]
    with pytest.raises(TrainingError, match=r"keywords\.extra.*no regular expression"):
        Keywords(extra=("(",)).check()


# -- URLs --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "other",
    [
        "http://example.org/a%20b.jpg?y=2&x=1",
        "https://www.EXAMPLE.org:443/a b.jpg?x=1&y=2&utm_source=mail#top",
        "example.org/a%20b.jpg/?x=1&y=2&fbclid=7",
    ],
)
def test_urls_that_name_the_same_picture(other):
    assert normalised(other) == normalised("https://example.org/a%20b.jpg?x=1&y=2")


@pytest.mark.parametrize(
    "other",
    [
        "https://example.org/A.jpg",
        "https://example.org/a.jpg?size=2",
        "https://example.org:8080/a.jpg",
        "https://cdn.example.org/a.jpg",
        "https://example.org:port/a.jpg",
        "https://[example.org/a.jpg",
    ],
)
def test_urls_that_name_another_picture(other):
    assert normalised(other) != normalised("https://example.org/a.jpg")


def test_the_preferred_set_keeps_a_url(tmp_path):
    samples = [
        Sample("coco/1", dataset="laion-coco", url="http://e.org/1"),
        Sample("new/1", dataset="new", url="https://e.org/1"),
        Sample("2b/1", dataset="laion2b", url="e.org/1#x"),
        Sample("2b/2", dataset="laion2b", url="e.org/2"),
        Sample("none", dataset="new"),
        Sample("none too", dataset="new"),
    ]
    stage = Urls(prefer=("laion2b",), avoid=("laion-coco",))
    removals = stage.plan(table_of(tmp_path, samples)).of_part(0)
    assert {key: of.repeats for key, of in removals.items()} == {
        "coco/1": "2b/1",
        "new/1": "2b/1",
    }


# -- near duplicates ---------------------------------------------------------------------------

PAIRS = st.lists(st.tuples(st.integers(0, 11), st.integers(0, 11)), max_size=20)


@given(PAIRS)
@settings(max_examples=80, deadline=None)
def test_clusters_are_the_least_equivalence_of_the_pairs(pairs):
    cluster = clusters(12, np.array(pairs, np.int64).reshape(-1, 2))
    assert all(cluster[a] == cluster[b] for a, b in pairs)
    parent = list(range(12))  # union-find as in the textbook
    for a, b in pairs:
        a, b = (_root(parent, x) for x in (a, b))
        parent[a] = b
    for a in range(12):
        for b in range(12):
            assert (cluster[a] == cluster[b]) == (_root(parent, a) == _root(parent, b))


def _root(parent, x):
    while parent[x] != x:
        x = parent[x]
    return x


@given(PAIRS, st.lists(st.integers(-2, 2), min_size=12, max_size=12))
@settings(max_examples=80, deadline=None)
def test_each_cluster_keeps_one_of_its_best(pairs, rank):
    cluster = clusters(12, np.array(pairs, np.int64).reshape(-1, 2))
    kept = kept_of(cluster, rank)
    assert sorted(cluster[kept].tolist()) == sorted(set(cluster.tolist()))
    for row in range(12):
        best = kept[cluster[row]]
        assert (rank[best], best) <= (rank[row], row)


def test_the_order_of_data_sets():
    preference = Preference(("a", "b"), ("z", "y"))
    ranks = [preference.rank(Sample("k", dataset=name)) for name in ("a", "b", "m", "y", "z")]
    assert ranks == sorted(ranks) and len(set(ranks)) == 5


def test_near_pairs_are_those_of_all_pairs():
    random = np.random.default_rng(0)
    views = random.normal(size=(40, 3, 8))
    views[7, 0] = views[3, 0] + 0.01 * random.normal(size=8)
    views[9, 2] = views[5, 0] + 0.01 * random.normal(size=8)  # near when turned only
    views /= np.linalg.norm(views, axis=-1, keepdims=True)
    pairs, cosines = near_pairs(views, 5, 0.95)
    assert pairs.tolist() == [[3, 7], [5, 9]]
    expected = [views[3, 0] @ views[7, 0], views[9, 2] @ views[5, 0]]
    assert cosines == pytest.approx(expected, abs=1e-5)
    assert near_pairs(views[:0], 5, 0.95)[0].shape == (0, 2)
    views[0, 0, 0] = np.nan
    with pytest.raises(TrainingError, match="not finite"):
        near_pairs(views, 5, 0.95)


def test_many_images_are_looked_for_in_cells(monkeypatch):
    monkeypatch.setattr(duplicates, "EXACT_UP_TO", 100)
    random = np.random.default_rng(2)
    views = random.normal(size=(2500, 1, 16))
    views[1250:] = views[:1250] + 0.02 * random.normal(size=(1250, 1, 16))
    views /= np.linalg.norm(views, axis=-1, keepdims=True)
    pairs, cosines = near_pairs(views, 3, 0.98)
    found = {tuple(pair) for pair in pairs.tolist()}
    assert len(found & {(row, row + 1250) for row in range(1250)}) > 1200
    assert (cosines > 0.98).all()


def test_one_of_a_chain_of_duplicates_stays(tmp_path):
    angles = np.deg2rad([0, 5, 10, 90])
    features = np.stack([np.cos(angles), np.sin(angles)], axis=1)[:, None]
    samples = [Sample(key, dataset=key) for key in "abcd"]
    table = table_of(tmp_path, samples, features)
    stage = Duplicates(float(np.cos(np.deg2rad(6))), hash_below=0, prefer=("c",))
    plan = stage.plan(table)
    assert {key: of.repeats for key, of in plan.of_part(0).items()} == {"a": "c", "b": "c"}
    assert plan.facts == {"proposed": 2, "pairs": 2, "clusters": {"3": 1}}


def test_hashes_must_agree_where_they_are_asked(tmp_path):
    """Features that are all the same propose everything: hashes find the turned copy only."""
    random = np.random.default_rng(4)
    first, other = (
        Image.fromarray(random.integers(0, 255, (8, 8, 3), dtype=np.uint8)).resize((64, 64))
        for _ in range(2)
    )
    flat = Image.new("RGB", (64, 64), "grey")
    pictures = [first, other, first.transpose(Image.Transpose.ROTATE_90), flat, flat]
    samples = [
        Sample(key, scores={"phash": view_hashes(picture).tobytes().hex()})
        for key, picture in zip("abcde", pictures)
    ]
    table = table_of(tmp_path, samples, np.ones((5, 1, 1)))
    plan = Duplicates(hash_below=7).plan(table)
    assert {key: of.repeats for key, of in plan.of_part(0).items()} == {"c": "a"}
    assert plan.facts["proposed"] == 10 and plan.facts["pairs"] == 1


def test_dihedral_views():
    image = np.arange(12).reshape(1, 2, 2, 3)
    views = turned(image, 8)
    assert np.array_equal(views[0], image)
    assert len({view.tobytes() for view in views}) == 8
    asymmetric = {view.tobytes() for view in turned(np.ascontiguousarray(views[5]), 8)}
    assert asymmetric == {view.tobytes() for view in views}


# -- relevance ---------------------------------------------------------------------------------


def test_a_classifier_separates_what_can_be_separated():
    random = np.random.default_rng(1)
    labels = np.repeat([1.0, 0.0], [120, 60])
    features = random.normal(size=(180, 6)) + 2.5 * labels[:, None]
    found = train(features, labels, seed=0)
    assert found.counts == (126, 18, 36)
    assert found.accuracy > 0.95
    again = Classifier.from_json(found.to_json())
    assert np.array_equal(again.probability(features), found.probability(features))
    assert (found.probability(features) > 0.5)[labels == 1].mean() > 0.95
    noise = train(random.normal(size=(400, 6)), (random.random(400) > 0.5) * 1.0, seed=0)
    assert 0.3 < noise.accuracy < 0.7


def test_both_judges_must_agree(tmp_path, bundle, images):
    encoder = open_encoder(bundle)
    features = encoder.encode_samples(images).astype(np.float16)[:, None]
    table = replace(table_of(tmp_path / "t", images, features), encoder=bundle)
    stage = Relevance(prompts=("blue", "green"), keep_similar=0.5)
    plan = stage.plan(table)
    given = Given(plan.facts, {}, lambda: table.features(0))
    judged = stage.work(images, given).samples
    meaning = encoder.texts(["blue", "green"]).mean(axis=0)
    like = features[:, 0].astype(float) @ meaning / np.linalg.norm(meaning)
    assert [s.scores["similarity"] for s in judged] == pytest.approx(like, abs=1e-5)
    kept = [not s.removed for s in judged]
    assert kept == (like >= np.sort(like)[3]).tolist()  # at least half
    # A classifier that knows lakes only, on top.
    facts = plan.facts | {
        "least_similarity": -1.0,
        "least_probability": 0.5,
        "classifier": Classifier(
            1000 * (features[0, 0] - features[1, 0]).astype(float), 0.0, 1.0, (1, 1, 1)
        ).to_json(),
    }
    judged = stage.work(images, Given(facts, {}, lambda: table.features(0))).samples
    assert {s.label for s in judged if not s.removed} == {"lake"}
    assert {s.removed for s in judged} == {"", "not remote sensing"}
    facts["least_similarity"] = 2.0
    judged = stage.work(images, Given(facts, {}, lambda: table.features(0))).samples
    assert {s.removed for s in judged} == {"unlike the prompts", "not remote sensing"}


def test_there_are_as_many_prompts_as_rs5m_has():
    assert len(set(PROMPTS)) == 33


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"positives": ("x",)}, "needs both"),
        ({"positives": ("nowhere",), "negatives": ("nowhere",)}, "nowhere: no such folder"),
    ],
)
def test_a_classifier_without_images_is_refused(options, message):
    with pytest.raises(TrainingError, match=message):
        Relevance(**options).check()


# -- captions ----------------------------------------------------------------------------------


def caption_by_colour(pictures, samples, count):
    """What tests/training/test_curation_stages.py:caption_by_colour names."""
    return [
        [f"{sample['label']} {picture.size[0]} {n}" for n in range(count)]
        for picture, sample in zip(pictures, samples)
    ]


def one_for_all(pictures, samples, count):
    """A function that forgets its images."""
    return []


def nothing(pictures, samples, count):
    """A function that forgets to return."""


def nothing_for_each(pictures, samples, count):
    """A function that has no captions."""
    return [None for _ in samples]


def half_a_character(pictures, samples, count):
    """A function whose text cannot be written."""
    return [["a port \ud83d"] for _ in samples]


def test_labels_become_captions(images):
    stage = Captioning(count=3)
    bare = replace(images[0], label="storage_tanks")
    labelled, mine = stage.work([bare, replace(images[1], captions=("a cat",))], NOTHING).samples
    assert labelled.captions[0] == "a satellite image of storage tanks"
    assert len(labelled.captions) == 3 and mine.captions == ("a cat",)
    (gone,) = stage.work([Sample("x")], NOTHING).samples
    assert gone.removed == "no caption"
    assert len(set(WORDINGS)) == len(WORDINGS)


@pytest.mark.parametrize(
    ("label", "phrase"),
    [
        ("Airport", "an airport"),
        ("storage_tanks", "storage tanks"),
        ("golf/course", "a golf course"),
        ("grass", "a grass"),
        ("  ", ""),
    ],
)
def test_labels_as_people_say_them(label, phrase):
    assert noun_phrase(label) == phrase


def test_a_function_captions(images):
    stage = Captioning(captioner=f"{__name__}:caption_by_colour", count=2)
    assert __name__ in sys.modules
    done = stage.work(images[:2], NOTHING).samples
    assert [s.captions for s in done] == [
        (f"{label} 48 0", f"{label} 48 1") for label in ("lake", "meadow")
    ]


COMMAND = """
import json, sys
from PIL import Image
for line in reversed(sys.stdin.readlines()):
    asked = json.loads(line)
    size = Image.open(asked["image"]).size[0]
    said = [f"{asked['label']} {size}"] * int(sys.argv[1])
    print(json.dumps({"key": asked["key"], "captions": said}))
"""


def test_a_command_captions(tmp_path, images):
    (tmp_path / "say it.py").write_text(COMMAND, encoding="utf-8")
    stage = Captioning(captioner=f"{sys.executable} '{tmp_path}/say it.py' {{count}}", count=2)
    done = stage.work(images[:3], NOTHING).samples
    assert [s.captions for s in done] == [(f"{s.label} 48",) for s in images[:3]]


@pytest.mark.parametrize(
    ("how", "message"),
    [
        ("no.such.module:f", "is nowhere"),
        ("json:no_such_function", "is nowhere"),
        ("json:JSONDecoder", "is no function"),
        ("a-command-that-is-nowhere", "cannot be started"),
        (f"{sys.executable} -c 'import sys; sys.exit(\"no GPU here\")'", "status 1: no GPU here"),
        (f"{sys.executable} -c 'print(5)'", "is no answer"),
        (f"{sys.executable} -c pass", "gave no captions for lake_0.jpg"),
        ("operator:is_", "operator:is_ failed: TypeError"),
        ("itertools:islice", "is no function"),
        (f"{__name__}:one_for_all", "answered 0 of 1 images"),
        (f"{__name__}:nothing", "nothing failed: TypeError"),
        (f"{__name__}:nothing_for_each", "gave None, no list of texts"),
        (f"{__name__}:half_a_character", "is half of a character"),
        ("python 'caption.py", "no command .No closing quotation"),
    ],
)
def test_a_captioner_that_does_not_caption(images, how, message):
    with pytest.raises(TrainingError, match=message):
        captioner(how)(images[:1], 2)


def test_the_captions_that_suit_come_first(bundle, images):
    texts = ("red", "yellow", "harbour", "blue", "green", " ")
    samples = [replace(sample, captions=texts) for sample in images[:3]]
    ranked = Ranking(encoders=(bundle,), keep=(2,)).work(samples, NOTHING).samples
    assert [s.captions[0] for s in ranked] == ["blue", "green", "yellow"]
    assert all(len(s.captions) == 2 for s in ranked)
    assert all(s.scores["ranking"] == sorted(s.scores["ranking"], reverse=True) for s in ranked)
    twice = Ranking(encoders=(bundle, bundle), keep=(4, 1)).work(samples, NOTHING).samples
    assert [s.captions for s in twice] == [("blue",), ("green",), ("yellow",)]
    (none,) = Ranking(encoders=(bundle,)).work([replace(images[0], captions=(" ",))], NOTHING)[0]
    assert none.removed == "no caption that can be read"


def test_the_caption_that_varies_least_is_chosen(bundle, images):
    encoder = open_encoder(bundle)
    texts = ("red", "yellow", "harbour", "blue", " ")
    samples = [replace(sample, captions=texts) for sample in images[:3]]
    done = Rotation(encoder=bundle).work(samples, NOTHING).samples
    for sample in done:
        known = sample.scores["rotation_variance"]
        assert len(known) == 4  # the blank cannot be read
        place = int(np.argmin(known))
        assert sample.captions == tuple(dict.fromkeys((texts[0], texts[place])))
    assert np.isnan(encoder.texts([" "])).all()


def test_runs_and_checkpoints_encode_too(tmp_path, tiny, images):
    """A run by its folder, a CLIP by its architecture and file; features are of unit length."""
    register_tiny(tmp_path)
    run = tmp_path / "run"
    made_run(run, tiny, train_tokenizer(["a lake", "a meadow"], 60, 16), initialise=True)
    torch.save(random_weights(), tmp_path / "clip.pt")
    names = [str(run), f"{TINY}={tmp_path / 'clip.pt'}"]
    for name in names:
        encoder = open_encoder(name)
        assert encoder.size == 64 and identity(name) == encoder.identity
        pictures, texts = encoder.encode_samples(images[:3]), encoder.texts(["a lake", "a meadow"])
        for vectors in (pictures, texts):
            assert np.linalg.norm(vectors, axis=1) == pytest.approx(1, abs=1e-5)
        assert pictures.shape[1] == texts.shape[1]
    assert len({identity(name) for name in names}) == 2
    for name in (str(tmp_path / "nothing"), f"{TINY}={tmp_path / 'nothing.pt'}"):
        with pytest.raises(TrainingError, match="neither a model bundle, nor a run"):
            identity(name)


def test_variances_by_hand():
    texts = np.array([[1.0, 0.0], [0.0, 1.0]])
    views = np.array([[1.0, 0.0], [0.6, 0.8], [0.8, 0.6]])
    assert variances(texts, views) == pytest.approx([np.var([1, 0.6, 0.8]), np.var([0, 0.8, 0.6])])


# -- geodata -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("month", "latitude", "expected"),
    [(1, 50, "winter"), (4, 50, "spring"), (7, -40, "winter"), (12, -40, "summer"), (7, 10, "")],
)
def test_seasons(month, latitude, expected):
    import datetime

    assert season(datetime.date(2020, month, 3), latitude) == expected


@pytest.mark.parametrize(
    ("latitude", "longitude", "zone"),
    [
        (52.5, 13.4, "33N"), (-33.9, 151.2, "56S"), (60.4, 5.3, "32N"), (78.2, 15.6, "33N"),
        (0, -180, "1N"), (0, 180, "1N"), (85, 0, ""),
    ],
)  # fmt: skip
def test_utm_zones(latitude, longitude, zone):
    assert utm_zone(latitude, longitude) == zone


@pytest.mark.parametrize(
    ("box", "place"),
    [
        ((0.4, 0.4, 0.6, 0.6), "in the centre"),
        ((0, 0, 0.2, 0.2), "at the top left"),
        ((0.9, 0.9, 1, 1), "at the bottom right"),
        ((0.4, 0.8, 0.6, 1), "at the bottom"),
        ((0, 0.4, 0.1, 0.6), "in the middle of the left side"),
    ],
)
def test_places_in_the_image(box, place):
    assert nine_fields(box) == place


def test_only_what_is_known_is_said():
    assert meta_caption("harbour", {}) == ""
    assert meta_caption("harbour", {"gsd": "unknown", "date": "?", "cloud_cover": 300}) == ""
    assert meta_caption("", {"gsd": 0.5}) == "a satellite image with a ground resolution of 0.5 m"
    whole = {
        "date": "2017-07-04T10:00:00Z", "latitude": 52.5, "longitude": 13.4, "gsd": 0.5,
        "city": "Berlin", "country": "Germany", "cloud_cover": 3, "off_nadir_angle": 21.4,
        "box": [0.4, 0, 0.6, 0.2],
    }  # fmt: skip
    assert meta_caption("air_port", whole) == (
        "a satellite image of an air port at the top, in Berlin, Germany, taken in summer on "
        "4 July 2017, with a ground resolution of 0.5 m, in UTM zone 33N, with 3 % clouds, seen 21 "
        "degrees off nadir"
    )
    sample = Sample("a", captions=("one",), label="lake", metadata={"season": "Winter"})
    text = "a satellite image of a lake, taken in winter"
    assert Geodata().work([sample], NOTHING).samples[0].captions == ("one", text)
    assert Geodata(alone=True).work([sample], NOTHING).samples[0].captions == (text,)
    assert set(GROUND)  # labels of the made images
