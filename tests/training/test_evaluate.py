"""Data sets one by one, together, and on the card of a bundle."""

from __future__ import annotations

import json
import shutil
from types import SimpleNamespace

import numpy as np
import pytest
import torch

from tests.training.clip_models import TINY, random_weights, register_tiny
from tests.training.datasets import write_dataset
from tests.training.oracle import Oracle
from training.cli import main
from training.data.pairs import read_pairs
from training.errors import TrainingError
from training.evaluation.evaluate import evaluate, measure
from training.evaluation.evaluate_cli import write_on_card
from training.evaluation.load import load
from training.evaluation.protocol import over_sets, retrieval_metrics
from training.evaluation.sets import by_dataset, opened_sets
from training.fitting.fit import fit


@pytest.fixture
def two_sets(tmp_path):
    """Two data sets whose images have the same file names."""
    for place in ("rsicd", "nwpu"):
        write_dataset(tmp_path / place, "val", each=2, seed=len(place))
    pairs = [tmp_path / place / "val.jsonl" for place in ("rsicd", "nwpu")]
    return pairs, [tmp_path / "rsicd", tmp_path / "nwpu"]


def test_every_data_set_has_a_gallery_of_its_own(two_sets):
    records, (rsicd, nwpu) = read_pairs(two_sets[0]), two_sets[1]
    for path in nwpu.glob("val/val_red*"):  # a set that is harder for the oracle
        shutil.copy(nwpu / "val/val_blue_0.jpg", path)
    found = evaluate(Oracle(), records, [rsicd, nwpu])
    assert list(found["sets"]) == ["rsicd", "nwpu"]
    alone = [
        evaluate(Oracle(), by_dataset(records)[place.name], [place]) for place in (rsicd, nwpu)
    ]
    assert [found["sets"][name] for name in ("rsicd", "nwpu")] == [
        item["sets"][name] for item, name in zip(alone, ("rsicd", "nwpu"), strict=True)
    ]
    assert alone[0]["equivalent"]["mr"] == 100 > alone[1]["equivalent"]["mr"]
    assert found["mr"] == pytest.approx((alone[0]["mr"] + alone[1]["mr"]) / 2, abs=0.01)
    assert found["i2t"]["r1"] == pytest.approx(
        (alone[0]["i2t"]["r1"] + alone[1]["i2t"]["r1"]) / 2, abs=0.01
    )
    assert (found["images"], found["captions"]) == (24, 48)


def test_one_gallery_of_all_is_harder_and_named(two_sets):
    records, sources = read_pairs(two_sets[0]), two_sets[1]
    apart, pooled = (evaluate(Oracle(), records, sources, pooled=way) for way in (False, True))
    assert list(pooled["sets"]) == ["pooled"]
    assert pooled["images"] == 24
    assert pooled["mr"] < apart["mr"]
    # A caption of one set is that of the other's images too.
    assert pooled["equivalent"]["mr"] == 100


def test_validation_on_several_sets_selects_by_their_mean(tmp_path, tiny, two_sets):
    config = tiny.with_values({"optimiser.epochs": 2})
    train = read_pairs([write_dataset(tmp_path, "train", each=2, seed=1)])
    val = by_dataset(read_pairs(two_sets[0]))
    best = fit(config, train, val, [tmp_path / "train", *two_sets[1]], tmp_path / "run")
    rows = [json.loads(line) for line in (tmp_path / "run/metrics.jsonl").open(encoding="utf-8")]
    for row in rows:
        sets = row["val"]["sets"]
        assert list(sets) == ["rsicd", "nwpu"]
        mean = sum(item["mr"] for item in sets.values()) / 2
        assert row["val"]["mr"] == pytest.approx(mean, abs=0.01)
    assert best["val"]["mr"] == max(row["val"]["mr"] for row in rows)
    # Evaluating the run finds the same.
    model = load(tmp_path / "run", "cpu")
    with opened_sets([*val["rsicd"], *val["nwpu"]], two_sets[1], model.input_size) as sets:
        assert measure(model, sets) == best["val"]


def test_a_checkpoint_of_clip_is_evaluated(tmp_path, capsys):
    register_tiny(tmp_path)
    torch.save(random_weights(), tmp_path / "clip.pt")
    pairs = write_dataset(tmp_path, "val", each=1, seed=3)
    arguments = ["--pairs", str(pairs), "--images", str(tmp_path / "val"), "--json"]
    checkpoint = ["evaluate", "--checkpoint", str(tmp_path / "clip.pt"), *arguments]
    assert main([*checkpoint, "--encoder", TINY]) == 0
    found = json.loads(capsys.readouterr().out)
    assert found["protocol"]["score"].startswith("1.0 global + 0.0 local")
    images = np.full((1, 64, 64, 3), 90, np.uint8)
    clip, rs5m = (
        load(tmp_path / "clip.pt", "cpu", encoder=TINY, normalisation=name).encode_images(images)
        for name in ("clip", "rs5m")
    )
    assert not torch.allclose(clip.pooled, rs5m.pooled, atol=1e-3)
    assert main(checkpoint) == 2
    assert "such as --encoder ViT-B-32-quickgelu" in capsys.readouterr().err


def test_what_is_loaded_must_be_a_model(tmp_path):
    with pytest.raises(TrainingError, match="no training run there"):
        load(tmp_path)
    with pytest.raises(TrainingError, match="export the run, give --bundle"):
        load(tmp_path, views=4)


@pytest.mark.parametrize(
    ("card", "expected"),
    [({}, {}), ({"metrics": None}, {}), ({"metrics": {"val": 1, "epoch": 3}}, {"epoch": 3})],
)
def test_a_card_takes_metrics_whether_or_not_it_has_some(tmp_path, card, expected):
    """That of a converted CLIP, which nobody validated, has none."""
    found = over_sets({"val": retrieval_metrics(np.eye(2), [np.array([0]), np.array([1])])})
    bundle = SimpleNamespace(path=tmp_path, card=SimpleNamespace(raw=card))
    write_on_card(SimpleNamespace(bundle=bundle), found)
    written = json.loads((tmp_path / "card.json").read_text(encoding="utf-8"))["metrics"]
    assert written.pop("val")["mr"] == 100 and written == expected
