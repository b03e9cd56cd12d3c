"""What a pretrained text tower knows: soft targets by its sentences, cosines of words kept."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from torch.nn import functional

from tests.training.published_bert import HEADS, LAYERS, WIDTH, write_packages
from training.batch import Split
from training.data.captions import CaptionTable
from training.data.pairs import ImageRecord
from training.distributed import Processes
from training.errors import TrainingError
from training.fitting.batches import Batches
from training.fitting.gradient_cache import SecondPass, backward_in_parts
from training.models.factory import build_encoder, build_tokenizer
from training.models.sentence_encoder import prepare
from training.objectives.material import Material, sentence_vectors
from training.objectives.objective import Objective
from training.objectives.soft_targets import sentence_similarity

RECORDS = [
    ImageRecord("a.jpg", ("red roof", "many red roof", "red roof")),
    ImageRecord("b.jpg", ("green tree",)),
    ImageRecord("c.jpg", ("the gravel pit", "green tree")),
]


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    place = tmp_path_factory.mktemp("published")
    bare, full = write_packages(place / "packages")
    prepare("paraphrase-MiniLM-L3-v2", bare, full, ["red roof yacht gravel"], place / "small")
    return place / "small"


@pytest.fixture
def material(tiny, folder) -> Material:
    config = tiny.with_values(
        {
            "encoder.text_tower": "bert",
            "encoder.text_width": WIDTH,
            "encoder.text_layers": LAYERS,
            "encoder.text_heads": HEADS,
            "encoder.text_init_from": str(folder),
            "encoder.dropout": 0.0,
            "batches.batch_size": 3,
            "soft.share": 0.3,
            "soft.likeness": "sentences",
            "preservation.weight": 2.0,
            "preservation.words": 4,
        }
    )
    config.check()
    torch.manual_seed(0)
    tokenizer = build_tokenizer(config, [])
    pixels = np.random.default_rng(0).integers(0, 256, (3, 64, 64, 3), dtype=np.uint8)
    table = CaptionTable.build(RECORDS, tokenizer)
    split = Split(pixels, table, list("abc"), ["roofs"] * 3, [""] * 3)
    return Material(config, build_encoder(config, tokenizer), tokenizer, split)


def test_sentence_vectors_do_not_depend_on_their_order_or_padding(material):
    ids = torch.from_numpy(material.train.captions.ids)
    alone = [sentence_vectors(material.encoder, row[None, : int((row != 0).sum())]) for row in ids]
    torch.testing.assert_close(material.sentences, torch.cat(alone), atol=1e-5, rtol=0)
    # The mean over a caption's tokens before any head, of length 1.
    trunk = material.encoder.text.trunk(ids)[0]
    torch.testing.assert_close(material.sentences, functional.normalize(trunk, dim=1).detach())


def test_images_are_the_mean_of_their_distinct_captions():
    sentences = np.array([[1, 0, 0], [0, 1, 0], [0, 0, 1]], np.float32)
    alike = sentence_similarity(sentences, [np.array([0, 0, 1]), np.array([2])])
    found = alike.between(np.arange(3), np.arange(2)).numpy()
    # Less their mean the three point away from each other by 120 degrees.
    np.testing.assert_allclose(found, [[0.5, -0.5], [0.5, -0.5], [-1, 1]], atol=1e-6)


@pytest.mark.parametrize(("likeness", "parts"), [("words", 1), ("sentences", 1), ("both", 2)])
def test_soft_targets_add_up_what_is_asked_for(material, likeness, parts):
    config = material.config.with_values({"soft.likeness": likeness})
    asked = Material(config, material.encoder, material.tokenizer, material.train)
    assert len(asked.soft_targets.similarities) == parts


def test_words_keep_their_cosines(material):
    objective = Objective.build(material, Processes(), 99).eval()
    (batch,) = Batches(
        material.config, material.train, material.encoder, Processes(), objective.draw
    ).epoch()
    start, ids = batch["word_cosines"], batch["words"]
    assert start.shape == (4, 4)
    words = sentence_vectors(material.encoder, ids) - material.sentences.mean(dim=0)
    words = functional.normalize(words, dim=1)
    torch.testing.assert_close(start, words @ words.T, atol=1e-5, rtol=0)
    now = material.encoder.encode_text(ids).pooled
    losses = objective(batch)
    expected = (now @ now.T - start).square().mean()
    torch.testing.assert_close(losses["loss_preservation"], expected)
    # In parts it is the same, and reaches the heads.
    losses["loss"].backward()
    wanted = {name: value.grad for name, value in objective.named_parameters()}
    objective.zero_grad()
    found = backward_in_parts(
        SecondPass(objective),
        objective,
        batch,
        2,
        Processes(),
        lambda: torch.autocast("cpu", enabled=False),
        lambda loss: loss,
    )
    torch.testing.assert_close(found["loss_preservation"], expected.detach())
    name = "encoder.text.global_head.weight"
    torch.testing.assert_close(
        objective.get_parameter(name).grad, wanted[name], atol=1e-5, rtol=1e-3
    )


@pytest.mark.parametrize(
    ("values", "message"),
    [
        ({"preservation.weight": 1.0}, "preservation.weight is 1, and .* from nothing"),
        ({"soft.share": 0.3, "soft.likeness": "sentences"}, "starts from nothing"),
    ],
)
def test_a_tower_that_starts_from_nothing_has_no_sentences(tiny, values, message):
    with pytest.raises(TrainingError, match=message):
        tiny.with_values(values).check()


@pytest.mark.parametrize("start", ["", "random", "trunk.safetensors"])
def test_without_its_weights_a_tower_of_that_shape_has_none_either(material, start):
    values = {"encoder.text_init_from": "", "encoder.init_from": start}
    config = material.config.with_values(values)
    config.check()  # as a preset is, which names no files; those of mini's trunk have no text tower
    bare = Material(config, material.encoder, material.tokenizer, material.train)
    with pytest.raises(TrainingError, match=r"give encoder\.text_init_from"):
        _ = bare.sentences
