"""Keyword presence and soft targets inside a step, whole and in parts."""

from __future__ import annotations

import json
from contextlib import nullcontext

import numpy as np
import pytest
import torch

from tests.training.datasets import write_dataset
from training.batch import Batch, Split
from training.data.captions import CaptionTable
from training.data.pairs import ImageRecord, read_pairs
from training.distributed import Processes
from training.fitting.batches import Batches
from training.fitting.fit import fit
from training.fitting.gradient_cache import SecondPass, backward_in_parts
from training.models.factory import build_encoder, build_tokenizer
from training.objectives.aggregation import caption_weights
from training.objectives.contrast import contrastive_loss
from training.objectives.keyword_classification import keyword_shares
from training.objectives.keywords import captions_by_dataset, keywords_of
from training.objectives.losses import multilabel_loss
from training.objectives.material import Material
from training.objectives.objective import Objective
from training.objectives.step import Scores

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
    split = Split(pixels, table, names, ["roofs"] * 4, [""] * 4)
    encoder, processes = build_encoder(config, tokenizer), Processes()
    keywords = keywords_of(config.keywords, captions_by_dataset(RECORDS))
    material = Material(config, encoder, tokenizer, split, keywords)
    objective = Objective.build(material, processes, 99).eval()
    weights = caption_weights(table, config.wfa.kind)
    batches = Batches(config, split, encoder, processes, objective.draw, weights)
    (batch,) = batches.epoch()
    return objective, batch


def test_terms_of_a_step(step):
    objective, batch = step
    losses, encoded = objective(batch), objective.encode(batch)
    soft = batch["similarity"] / 0.1
    assert soft.shape == batch.positives.shape
    logits = encoded.text.pooled @ encoded.image.pooled.T * 20
    scores, positives, fit = (Scores(item, item) for item in (logits, batch.positives, soft))
    expected = contrastive_loss(scores, positives, Processes(), None, fit, 0.3)
    torch.testing.assert_close(losses["loss_global"], expected)
    assert (expected - contrastive_loss(scores, positives, Processes())).abs() > 1e-3
    head = objective.terms.presence.head
    words = encoded.trunk @ head.weight.T + head.bias
    torch.testing.assert_close(
        losses["loss_presence"], multilabel_loss(words, batch["presence"]) / 4
    )
    total = losses["loss_global"] + losses["loss_local"] + 2 * losses["loss_presence"]
    torch.testing.assert_close(losses["loss"], total)


def test_parts_give_the_gradients_of_the_whole(step):
    objective, batch = step
    whole = objective(batch)
    whole["loss"].backward()
    expected = {name: value.grad for name, value in objective.named_parameters()}
    objective.zero_grad()
    parts = backward_in_parts(
        SecondPass(objective), objective, batch, 3, Processes(), nullcontext, lambda loss: loss
    )
    for name, value in whole.items():
        torch.testing.assert_close(parts[name], value.detach())
    assert expected["terms.presence.head.weight"].abs().max() > 0
    for name, value in objective.named_parameters():
        # Of the tensor's own size: sums in another order are off by a share of their largest term.
        size = expected[name].abs().max().item()
        torch.testing.assert_close(
            value.grad, expected[name], atol=1e-4 * size + 1e-8, rtol=0, msg=name
        )


def test_gram_matrices_follow_autocast_closely(step):
    """The local term in bfloat16 differs from float32, but hardly."""
    objective, batch = step
    with torch.no_grad():
        encoded = objective.encode(batch)
        exact = objective.step_losses(encoded, batch)
        with torch.autocast("cpu", torch.bfloat16):
            coarse = objective.step_losses(encoded, batch)
    assert torch.equal(exact["loss_global"], coarse["loss_global"])
    assert coarse["loss_local"].dtype == torch.float32
    assert 0 < (exact["loss_local"] - coarse["loss_local"]).abs() < 0.02


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
