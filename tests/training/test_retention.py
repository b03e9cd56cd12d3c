"""What the initial weights make of a bank of captions is kept while a model is adapted."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from training.batch import Split
from training.config import Config
from training.data.captions import CaptionTable
from training.data.pairs import ImageRecord
from training.distributed import Processes
from training.errors import TrainingError
from training.fitting.batches import Batches
from training.models.factory import build_encoder, build_tokenizer
from training.objectives.material import Material
from training.objectives.objective import Objective

RECORDS = [ImageRecord(f"{name}.jpg", (f"a {name} roof",)) for name in ("red", "green", "white")]


@pytest.fixture
def material(tiny) -> Material:
    config = tiny.with_values(
        {
            "encoder.dropout": 0.0,
            "encoder.frozen_text_layers": 1,
            "batches.batch_size": 3,
            "retention.weight": 1.0,
            "retention.captions": 8,
        }
    )
    torch.manual_seed(0)
    tokenizer = build_tokenizer(config, [text for it in RECORDS for text in it.captions] * 3)
    pixels = np.random.default_rng(0).integers(0, 256, (3, 64, 64, 3), dtype=np.uint8)
    table = CaptionTable.build(RECORDS, tokenizer)
    split = Split(pixels, table, list("abc"), ["roofs"] * 3, [""] * 3)
    return Material(config, build_encoder(config, tokenizer), tokenizer, split)


def test_nothing_is_lost_at_first_and_what_moves_is_pulled_back(material):
    objective = Objective.build(material, Processes(), 99).eval()
    encoder, term = material.encoder, objective.terms["retention"]
    (teacher,) = term._teacher
    own, kept = dict(encoder.named_parameters()), dict(teacher.named_parameters())
    assert kept["text.token_embedding.weight"] is own["text.token_embedding.weight"]  # is frozen
    assert not any(name.startswith("terms.retention") for name in objective.state_dict())
    (batch,) = Batches(
        material.config, material.train, encoder, Processes(), objective.draw
    ).epoch()
    assert len(batch["bank"]) == 8
    expected = teacher.encode_text(batch["bank"]).pooled
    torch.testing.assert_close(batch["bank_then"], expected, atol=1e-5, rtol=0)
    assert objective(batch)["loss_retention"].abs() < 1e-5

    with torch.no_grad():
        encoder.text.global_head.weight += 0.1 * torch.randn_like(encoder.text.global_head.weight)
    losses = objective(batch)
    assert losses["loss_retention"] > 0.01
    losses["loss_retention"].backward()
    assert encoder.text.global_head.weight.grad.abs().max() > 0
    assert all(value.grad is None for name, value in kept.items() if value is not own[name])


def test_what_starts_from_nothing_has_nothing_to_keep():
    config = Config().with_values({"retention.weight": 1.0})
    with pytest.raises(TrainingError, match=r"retention\.weight is 1, and .* from nothing"):
        config.check()
