"""What a few labels make of rankings, on images of coloured roofs."""

from __future__ import annotations

import json

import numpy as np
import pytest

from tests.engine.bundles import write_bundle
from tests.training.datasets import write_dataset
from training.cli import main
from training.errors import TrainingError
from training.few_labels.measure import CHOSEN, METHODS, WORDS, Labelled, summary, table, trials


def made(seed, count=80):
    """Images of two classes that differ in one direction, of which words know nothing."""
    rng = np.random.default_rng(seed)
    labels = np.array(["pond", "field"])[np.arange(count) % 2]
    embeddings = 0.3 * rng.normal(size=(count, 8)).astype(np.float32)
    embeddings[:, 0] += np.where(labels == "pond", 1, -1)
    return Labelled(embeddings, labels, {name: rng.normal(size=count) for name in set(labels)})


def test_labels_are_worth_more_the_more_there_are():
    rows = summary(list(trials(made(0), made(1), (1, 20), 2)))
    assert [(row["labels"], row["count"]) for row in rows] == [
        ("right", 1), ("right", 20), ("judged", 1), ("judged", 20)
    ]  # fmt: skip
    for row in rows:
        found = row["average_precision"]
        assert set(found) == {WORDS, *METHODS, CHOSEN}
        assert found[CHOSEN] > found[WORDS] + 15
    many, one = rows[3]["average_precision"], rows[2]["average_precision"]
    assert many["linear"] > one["linear"] - 1 and rows[3]["strong_right"] > 80
    assert table(rows).splitlines()[0] == (
        "| mean average precision | 1 right | 20 right | 1 judged | 20 judged |"
    )


def test_no_common_class():
    one, other = made(0), made(1)
    other.labels[:] = "sea"
    with pytest.raises(TrainingError, match="no label is in both"):
        list(trials(one, other, (1,), 1))


def test_the_command(tmp_path, capsys):
    write_bundle(tmp_path / "model", size=16, grid=2)
    for name, seed in (("train", 0), ("val", 1)):
        write_dataset(tmp_path, name, 6, seed=seed)
    words = ["--bundle", tmp_path / "model", "--pairs", tmp_path / "train.jsonl"]
    words += ["--images", tmp_path, "--val", tmp_path / "val.jsonl", "--labels", 2, "--seeds", 1]
    assert main(["fewlabels", *map(str, words), "--json"]) == 0
    rows = json.loads(capsys.readouterr().out)["rows"]
    assert [row["count"] for row in rows] == [2, 2]
    assert main(["fewlabels", *map(str, words), "--seeds", "0"]) == 2
    assert "1 or more" in capsys.readouterr().err
