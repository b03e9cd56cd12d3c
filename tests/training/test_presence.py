"""Keyword presence and soft targets inside a step, whole and in parts."""

from __future__ import annotations

import json

import numpy as np
import pytest
import torch

from tests.training.datasets import write_dataset
from training.batch import Batch, Split
from training.data.captions import CaptionTable
from training.data.pairs import ImageRecord, read_pairs
from training.distributed import Processes
from training.fitting.batches import Batches
from training.fitting.gradient_cache import backward_in_parts
from training.fitting.trainer import fit
from training.models.factory import build_encoder, build_tokenizer
from training.models.presence import keyword_shares
from training.objectives.losses import contrastive_loss, presence_loss
from training.objectives.objective import Objective

RECORDS = [
    ImageRecord("a.jpg", ("A red roof .", "a red roof", "one roof")),
    ImageRecord("b.jpg", ("a green roof", "a port with roofs")),
    ImageRecord("c.jpg", ("a port",)),
    ImageRecord("d.jpg", ("the green port", "a red roof")),
]
KEYWORDS = ["roof", "port", "red", "crane"]


def test_shares_count_repeated_captions(tiny):
    table = CaptionTable.build(RECORDS, build_tokenizer(tiny, ["a b"]))
    shares = keyword_shares(table, KEYWORDS)
    assert shares.dtype == np.float32
    expected = [[1, 0, 2 / 3, 0], [0.5, 0.5, 0, 0], [0, 1, 0, 0], [0.5, 0.5, 0.5, 0]]
    np.testing.assert_allclose(shares, expected, rtol=1e-6)


@pytest.fixture
def step(tiny) -> tuple[Objective, Batch]:
    """A whole step, without dropout and with fixed batch norms."""
    config = tiny.with_values(
        {
            "batches.batch_size": 4,
            "encoder.dropout": 0.0,
            "soft.share": 0.3,
            "presence.weight": 2.0,
            "wfa.kind": "mean",
        }
    )
    torch.manual_seed(0)
    tokenizer = build_tokenizer(config, [text for item in RECORDS for text in item.captions])
    table = CaptionTable.build(RECORDS, tokenizer)
    pixels = np.random.default_rng(0).integers(0, 256, (4, 64, 64, 3), dtype=np.uint8)
    names = [item.filename for item in RECORDS]
    split = Split(pixels, table, names, presence=keyword_shares(table, KEYWORDS))
    encoder, processes = build_encoder(config, tokenizer), Processes()
    importance = [np.full(len(np.unique(own)), 1.0) for own in table.of_image]
    batches = Batches(config, split, encoder, processes, importance=importance)
    objective = Objective(config, encoder, processes, 0, 99, len(KEYWORDS)).eval()
    (batch,) = batches.epoch()
    return objective, batch


def test_terms_of_a_step(step):
    objective, batch = step
    losses, encoded = objective(batch), objective.encode(batch)
    soft = batch.similarity / 0.1
    assert soft.shape == batch.positives.shape
    logits = encoded.text.pooled @ encoded.image.pooled.T * 20
    expected = contrastive_loss(logits, batch.positives, None, None, soft, 0.3)
    torch.testing.assert_close(losses.pooled, expected)
    assert (expected - contrastive_loss(logits, batch.positives)).abs() > 1e-3
    head = objective.presence
    told = encoded.trunk @ head.weight.T + head.bias
    torch.testing.assert_close(losses.presence, presence_loss(told, batch.presence))
    torch.testing.assert_close(losses.total, losses.pooled + losses.local + 2 * losses.presence)


def test_parts_give_the_gradients_of_the_whole(step):
    objective, batch = step
    whole = objective(batch)
    whole.total.backward()
    expected = {name: value.grad for name, value in objective.named_parameters()}
    objective.zero_grad()
    off = torch.autocast("cpu", enabled=False)
    parts = backward_in_parts(objective, batch, 3, lambda: off, lambda loss: loss)
    for ours, theirs in zip(parts, whole, strict=True):
        torch.testing.assert_close(ours, theirs)
    assert expected["presence.weight"].abs().max() > 0
    for name, value in objective.named_parameters():
        torch.testing.assert_close(value.grad, expected[name], atol=1e-5, rtol=1e-3, msg=name)


def test_gram_matrices_follow_autocast_closely(step):
    """The local term in bfloat16 differs from float32, but hardly."""
    objective, batch = step
    with torch.no_grad():
        encoded = objective.encode(batch)
        exact = objective.align(encoded, batch)
        with torch.autocast("cpu", torch.bfloat16):
            coarse = objective.align(encoded, batch)
    assert torch.equal(exact.pooled, coarse.pooled)
    assert coarse.local.dtype == torch.float32
    assert 0 < (exact.local - coarse.local).abs() < 0.02


def test_a_run_learns_keywords(tmp_path, tiny):
    train, val = (
        read_pairs([write_dataset(tmp_path, name, each=2, seed=1)]) for name in ("train", "val")
    )
    config = tiny.with_values(
        {"optimiser.epochs": 3, "soft.share": 0.3, "presence.weight": 1.0, "optimiser.lr": 5e-3}
    )
    sources = [tmp_path / "train", tmp_path / "val"]
    fit(config, train, val, sources, tmp_path / "run", progress=False)
    lines = (tmp_path / "run/metrics.jsonl").read_text().splitlines()
    presence = [json.loads(line)["loss_presence"] for line in lines]
    assert presence[-1] < presence[0] and presence[0] > 0
