"""The term of scene classes."""

from __future__ import annotations

import json

import numpy as np
import pytest
import torch
from torch.nn import functional

from tests.training.datasets import write_dataset
from training.batch import Split
from training.data.captions import CaptionTable
from training.data.pairs import ImageRecord, read_pairs
from training.distributed import Processes
from training.errors import TrainingError
from training.fitting.batches import Batches
from training.fitting.fit import fit
from training.models.factory import build_encoder, build_tokenizer
from training.objectives.classes import numbered
from training.objectives.material import Material
from training.objectives.objective import Objective
from training.objectives.term import Part

DATASETS, LABELS = ["a", "a", "b", "b"], ["port", "beach", "harbor", ""]


def test_classes_are_those_of_a_data_set():
    classes, rivals = numbered(DATASETS, LABELS)
    assert classes.tolist() == [1, 0, 2, -1]
    assert rivals.tolist() == [[True, True, False], [True, True, False], [False, False, True]]
    assert numbered(["a", "b"], ["port", "port"])[0].tolist() == [0, 1]
    with pytest.raises(TrainingError, match='have a "label"'):
        numbered(DATASETS, [""] * 4)


def test_an_image_is_told_among_the_classes_of_its_set(tiny):
    config = tiny.with_values(
        {"batches.batch_size": 4, "encoder.dropout": 0.0, "classes.weight": 0.5}
    )
    torch.manual_seed(0)
    records = [ImageRecord(f"{n}.jpg", ("a roof",)) for n in range(4)]
    tokenizer = build_tokenizer(config, ["a roof"])
    pixels = np.random.default_rng(0).integers(0, 256, (4, 64, 64, 3), dtype=np.uint8)
    split = Split(pixels, CaptionTable.build(records, tokenizer), list("abcd"), DATASETS, LABELS)
    encoder = build_encoder(config, tokenizer)
    objective = Objective.build(Material(config, encoder, tokenizer, split), Processes(), 99).eval()
    (batch,) = Batches(config, split, encoder, Processes(), objective.draw).epoch()
    encoded, term = objective.encode(batch), objective.terms.classes
    logits = (encoded.trunk @ term.head.weight.T + term.head.bias).detach()
    # Images come in the order of their rows; "harbor" is alone in its set, and costs nothing.
    told = functional.cross_entropy(logits[:2, :2], torch.tensor([1, 0]), reduction="sum")
    losses = objective(batch)
    torch.testing.assert_close(losses["loss_classes"].detach(), told / 4)
    parts = [term(Part(encoder, part, objective.encode(part))) for part in batch.parts(3)]
    torch.testing.assert_close(sum(parts).detach(), told / 4)
    total = losses["loss_global"] + losses["loss_local"] + 0.5 * losses["loss_classes"]
    torch.testing.assert_close(losses["loss"], total)


def test_a_run_learns_classes(tmp_path, tiny):
    train, val = (
        read_pairs([write_dataset(tmp_path, name, each=2, seed=1)]) for name in ("train", "val")
    )
    config = tiny.with_values({"optimiser.epochs": 3, "classes.weight": 1.0, "optimiser.lr": 5e-3})
    sources = [tmp_path / "train", tmp_path / "val"]
    fit(config, train, val, sources, tmp_path / "run", progress=False)
    lines = (tmp_path / "run/metrics.jsonl").read_text().splitlines()
    told = [json.loads(line)["loss_classes"] for line in lines]
    assert told[-1] < told[0]
