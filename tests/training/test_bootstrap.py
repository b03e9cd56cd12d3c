"""Paired bootstrap: hand-computed recalls, a naive resampling loop, coverage on known ranks."""

from __future__ import annotations

import argparse
import json
from contextlib import contextmanager
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest

from training.data.sources import Source
from training.errors import TrainingError
from training.evaluation import compare_cli, evaluate, load
from training.evaluation.bootstrap import compare, paired_bootstrap
from training.evaluation.protocol import Gallery, Ranks, Scored, retrieval_metrics
from training.evaluation.sets import EvaluationSet


def ranks_of(i2t: np.ndarray, t2i: np.ndarray, captions: int) -> Ranks:
    image = np.repeat(np.arange(len(i2t)), captions)
    return Ranks(np.asarray(i2t), np.asarray(t2i), image)


def random_ranks(images: int, ease: float, random: np.random.Generator) -> Ranks:
    """Ranks that are geometric with parameter ``ease``: R@k = 1 - (1 - ease)^k in the long run."""
    return ranks_of(random.geometric(ease, images) - 1, random.geometric(ease, 2 * images) - 1, 2)


def test_a_model_equals_itself():
    ranks = random_ranks(40, 0.2, np.random.default_rng(0))
    found = paired_bootstrap([ranks], [ranks])
    assert (found.difference, found.low, found.high, found.p) == (0.0, 0.0, 0.0, 1.0)


def test_recalls_by_hand():
    # Two images with one caption each. First: image 0 hits at 1, image 1 at 5; captions miss.
    first = ranks_of([0, 4], np.array([10, 99]), 1)
    second = ranks_of([0, 4], np.array([0, 99]), 1)
    found = paired_bootstrap([first], [second])
    # Image to text 50, 100, 100; text to image 0, 0, 0 against 50, 50, 50.
    assert found.first == pytest.approx(250 / 6)
    assert found.second == pytest.approx(400 / 6)
    assert found.difference == pytest.approx(25.0)
    # A draw holds image 0 never, once or twice: 0, 25 or 50 points.
    assert (found.low, found.high) == (0.0, 50.0)


def test_mr_is_that_of_the_protocol():
    random = np.random.default_rng(1)
    of_image = [random.integers(0, 40, 1 + i % 5) for i in range(30)]
    scores = [random.uniform(0, 1, (40, 30)).round(2) for _ in range(2)]
    found = compare(*([Scored(item, Gallery(of_image))] for item in scores))
    for name, index in (("first", 0), ("second", 1)):
        metrics = retrieval_metrics(scores[index], of_image)
        assert getattr(found["mr"], name) == pytest.approx(metrics["mr"], abs=0.01)
        assert getattr(found["equivalent"], name) == pytest.approx(
            metrics["equivalent"]["mr"], abs=0.01
        )


def test_interval_equals_a_naive_resampling():
    random = np.random.default_rng(2)
    images = 60
    first, second = (random_ranks(images, ease, random) for ease in (0.10, 0.14))
    found = paired_bootstrap([first], [second], resamples=4000)
    differences = []
    for _ in range(4000):
        drawn = random.integers(0, images, images)
        slots = np.concatenate([[2 * image, 2 * image + 1] for image in drawn])
        mean = [
            np.mean(
                [100 * (r.i2t[drawn] < cut).mean() for cut in (1, 5, 10)]
                + [100 * (r.t2i[slots] < cut).mean() for cut in (1, 5, 10)]
            )
            for r in (first, second)
        ]
        differences.append(mean[1] - mean[0])
    low, high = np.percentile(differences, [2.5, 97.5])
    assert (found.low, found.high) == pytest.approx((low, high), abs=0.8)


def test_pairing_narrows_the_interval():
    random = np.random.default_rng(3)
    first = random_ranks(200, 0.1, random)
    alike = Ranks(np.maximum(first.i2t - 1, 0), first.t2i, first.image)
    apart = random_ranks(200, 0.1, random)
    narrow, wide = (paired_bootstrap([first], [other]) for other in (alike, apart))
    assert narrow.high - narrow.low < 0.5 * (wide.high - wide.low)
    assert narrow.low > 0
    assert narrow.p < 0.05


def test_intervals_cover_the_truth():
    random = np.random.default_rng(4)
    truth = np.mean([100 * (0.88**k - 0.85**k) for k in (1, 5, 10)])
    covered = 0
    for trial in range(120):
        pair = [random_ranks(80, ease, random) for ease in (0.12, 0.15)]
        found = paired_bootstrap(*([ranks] for ranks in pair), resamples=1000, seed=trial)
        covered += found.low <= truth <= found.high
        # p and the interval tell the same story.
        assert found.p > 0.04 or not found.low <= 0 <= found.high
    assert 0.88 <= covered / 120 <= 1.0


def test_same_seed_same_answer():
    pair = [random_ranks(30, 0.2, np.random.default_rng(s)) for s in (5, 6)]
    assert paired_bootstrap(*([ranks] for ranks in pair), seed=3) == paired_bootstrap(
        *([ranks] for ranks in pair), seed=3
    )
    assert paired_bootstrap(*([ranks] for ranks in pair), seed=3) != paired_bootstrap(
        *([ranks] for ranks in pair), seed=4
    )


def test_different_queries_are_refused():
    random = np.random.default_rng(7)
    with pytest.raises(TrainingError, match="ranked different queries"):
        paired_bootstrap([random_ranks(10, 0.2, random)], [random_ranks(11, 0.2, random)])


def test_few_resamples_are_refused():
    ranks = random_ranks(10, 0.2, np.random.default_rng(8))
    with pytest.raises(TrainingError, match="--resamples 100: give 1000 or more"):
        paired_bootstrap([ranks], [ranks], resamples=100)


def test_negative_seed_is_refused():
    ranks = random_ranks(10, 0.2, np.random.default_rng(8))
    with pytest.raises(TrainingError, match="--seed -1: give 0 or more"):
        paired_bootstrap([ranks], [ranks], seed=-1)


def test_several_sets_are_drawn_from_one_by_one():
    random = np.random.default_rng(10)
    sets = [[random_ranks(images, ease, random) for images in (30, 90)] for ease in (0.1, 0.3)]
    found = paired_bootstrap(*sets)
    each = [paired_bootstrap([first], [second]) for first, second in zip(*sets)]
    assert found.first == pytest.approx(np.mean([item.first for item in each]))
    assert found.difference == pytest.approx(np.mean([item.difference for item in each]))
    # Of two independent sets the mean varies less than the smaller one does.
    assert found.high - found.low < each[0].high - each[0].low


@pytest.mark.parametrize("as_json", [True, False])
def test_command(tmp_path: Path, capsys, monkeypatch, as_json):
    random = np.random.default_rng(9)
    gallery = Gallery([np.array([2 * i, 2 * i + 1]) for i in range(15)])
    scores = {name: random.uniform(0, 1, (30, 15)) for name in ("a", "b")}
    scores["b"][np.arange(30), np.arange(30) // 2] += 0.8

    @contextmanager
    def opened_sets(records, sources, size):
        assert (len(records), sources, size) == (2, [Source(Path("pictures"))], 64)
        yield [EvaluationSet(record.dataset, np.empty(0), gallery) for record in records]

    monkeypatch.setattr(evaluate, "opened_sets", opened_sets)
    monkeypatch.setattr(
        evaluate, "score", lambda model, data: Scored(scores[model.name], data.gallery)
    )
    monkeypatch.setattr(
        load, "load", lambda path, device: SimpleNamespace(name=path.name, input_size=64)
    )
    pairs = [tmp_path / "rsicd_val.jsonl", tmp_path / "nwpu_val.jsonl"]
    for path in pairs:
        path.write_text(json.dumps({"filename": "1.jpg", "captions": ["a roof"]}))
    parser = argparse.ArgumentParser()
    compare_cli.add_arguments(parser)
    arguments = ["--pairs", *map(str, pairs), "--images", "pictures", "--runs", "a", "b"]
    assert compare_cli.run(parser.parse_args([*arguments, *(["--json"] * as_json)])) == 0
    shown = capsys.readouterr().out
    if as_json:
        document = json.loads(shown)
        assert document["models"] == ["a", "b"]
        assert document["resamples"] == 2000
        assert document["mr"]["low"] > 0
        assert document["mr"]["difference"] == pytest.approx(
            document["mr"]["second"] - document["mr"]["first"]
        )
        assert list(document["sets"]) == ["rsicd", "nwpu"]
    else:
        assert "rsicd:\nmR: A " in shown
        assert "mean of the data sets:\nmR: A " in shown
        assert "not the seeds of training" in shown
