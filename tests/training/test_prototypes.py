"""Prototypes of captions: what is drawn to them and what is left, in torch and in a bundle."""

from __future__ import annotations

import json

import numpy as np
import pytest
import torch
from torch import nn
from torch.nn.functional import cosine_similarity, normalize

from rs_textsearch.engine.encoding.bundle import Bundle
from rs_textsearch.engine.encoding.onnx_encoder import OnnxEncoder
from tests.training.made_runs import made_run
from tests.training.published_bert import HEADS, LAYERS, WIDTH, write_packages
from training.cli import main
from training.data.captions import encode, load_tokenizer
from training.models.bundle_weights import graph_weights
from training.models.factory import build_tokenizer
from training.models.prototypes import SHARE, Prototypes
from training.models.sentence_encoder import prepare
from training.models.sentences import sentences_of
from training.runs import RunFolder
from training.trained import load_trained

NAME = "paraphrase-MiniLM-L3-v2"
CAPTIONS = ["many red roofs", "the gravel pit", "green trees", "a yacht", "red trees in a pit"]


def captions(clusters: int = 4, each: int = 6) -> torch.Tensor:
    """Sentence vectors that lie around a few directions, with what all sentences share."""
    generator = torch.Generator().manual_seed(0)
    means = torch.eye(12)[:clusters].repeat_interleave(each, dim=0)
    noise = torch.randn(clusters * each, 12, generator=generator)
    return 3 * (means + 0.02 * noise + 0.5)


@pytest.fixture
def head() -> nn.Module:
    torch.manual_seed(1)
    return nn.Sequential(nn.Linear(12, 16), nn.GELU(), nn.Linear(16, 8))


def test_captions_stay_where_the_head_puts_them(head):
    sentences = captions()
    drawn = Prototypes.of(sentences, 4)(sentences, head)
    torch.testing.assert_close(drawn, normalize(head(sentences), dim=1))


def test_what_is_far_from_all_captions_is_drawn_to_the_nearest(head):
    sentences = captions()
    prototypes = Prototypes.of(sentences, 4)
    # Little of the second cluster's direction, much that no caption has.
    far = 3 * (0.3 * torch.eye(12)[[1]] + torch.eye(12)[[9]] + 0.5)
    plain, drawn = normalize(head(far), dim=1), prototypes(far, head)
    known = normalize(head(prototypes.centroids * prototypes.length), dim=1)
    nearest = int(cosine_similarity(prototypes.centroids, sentences[6:12].mean(0)).argmax())
    expected = normalize((1 - SHARE) * plain + SHARE * known[[nearest]], dim=1)
    torch.testing.assert_close(drawn, expected, atol=1e-2, rtol=0)
    assert cosine_similarity(drawn, plain) < 0.999


def test_prototypes_are_the_means_of_clusters_and_the_same_each_time():
    sentences = captions()
    one, other = Prototypes.of(sentences, 4), Prototypes.of(sentences, 4)
    assert torch.equal(one.centroids, other.centroids)
    means = normalize(sentences, dim=1).view(4, 6, 12).mean(dim=1)
    assert torch.cdist(one.centroids, means).amin(dim=1).max() < 0.1
    assert len(Prototypes.of(sentences[:3], 500).centroids) == 3


@pytest.fixture(scope="module")
def made(tiny, tmp_path_factory):
    """A run whose text tower is a sentence encoder, its pairs, and a larger vocabulary."""
    folder = tmp_path_factory.mktemp("prototypes")
    bare, full = write_packages(folder / "packages")
    prepare(NAME, bare, full, CAPTIONS, folder / "small")
    prepare(NAME, bare, full, [*CAPTIONS, "york"], folder / "large")
    shape = {"tower": "bert", "width": WIDTH, "layers": LAYERS, "heads": HEADS}
    values = {f"encoder.text_{key}": value for key, value in shape.items()}
    values |= {"encoder.text_init_from": str(folder / "small"), "encoder.head_layers": 2}
    config = tiny.with_values(values)
    torch.manual_seed(0)
    made_run(folder / "run", config, build_tokenizer(config, []), initialise=True)
    lines = [json.dumps({"filename": f"{it}.jpg", "captions": [it]}) for it in CAPTIONS]
    (folder / "train.jsonl").write_text("\n".join(lines) + "\n", encoding="utf-8")
    return folder


@pytest.fixture(scope="module")
def bundle(made):
    told = ["--prototypes", str(made / "train.jsonl"), "--prototype-count", "3"]
    told += ["--text-encoder", str(made / "large")]
    out = str(made / "bundle")
    assert main(["export", str(made / "run"), "--out", out, "--weights", "int8", *told]) == 0
    return made / "bundle"


def test_a_bundle_draws_to_them(made, bundle):
    trained = load_trained(RunFolder(made / "run"))
    ids = torch.from_numpy(encode(trained.tokenizer, [*CAPTIONS, "yacht pit", "roofs"]))
    plain = trained.model.encode_text(ids).pooled
    trained.model.draw_to_prototypes(ids[: len(CAPTIONS)], 3)
    expected = trained.model.encode_text(ids).pooled.detach()
    assert (expected * plain).sum(dim=1).min() < 0.999  # or there would be nothing to see

    encoder = OnnxEncoder(Bundle.open(bundle), "cpu")
    encoder.prepare()
    found = encoder.encode_texts([*CAPTIONS, "yacht pit", "roofs"])
    found = np.stack([item.globe for item in found])
    assert (found * expected.numpy()).sum(axis=1).min() > 0.99
    card = json.loads((bundle / "card.json").read_text(encoding="utf-8"))
    assert card["text"]["prototypes"] == 3


def test_training_from_the_bundle_starts_without_them(made, bundle):
    model = load_trained(RunFolder(made / "run")).model
    weights = model.towers_of_graphs({}, graph_weights(bundle / "text.onnx"))
    assert weights.keys() == {name for name in model.state_dict() if name.startswith("text.")}


def test_words_that_were_spelt_are_whole_in_the_larger_vocabulary(made, bundle):
    before, after = load_trained(RunFolder(made / "run")), load_tokenizer(bundle / "tokenizer.json")
    assert before.tokenizer.encode("york").tokens[1:-1] == ["y", "##o", "##r", "##k"]
    assert after.encode("york").tokens[1:-1] == ["york"]
    assert len(after.encode("a " * 40).ids) == before.config.encoder.context_length
    words = [before.tokenizer.encode("red yacht").ids, after.encode("red yacht").ids]
    embeddings = [sentences_of(before.model, torch.tensor([words[0]]))]
    before.model.exchange_vocabulary(before.tokenizer, made / "large")
    embeddings.append(sentences_of(before.model, torch.tensor([words[1]])))
    torch.testing.assert_close(*embeddings)


def test_what_cannot_be_exported_so_is_named(made, tiny, tmp_path, capsys):
    moved = tmp_path / "moved"
    run = load_trained(RunFolder(made / "run"))
    made_run(moved, run.config, run.tokenizer)  # with random weights, embeddings among them
    other = tmp_path / "transformer"
    made_run(other, tiny, build_tokenizer(tiny, CAPTIONS))
    prototypes = ["--prototypes", str(made / "train.jsonl")]
    for run, told, reason in (
        (other, prototypes, "encoder.text_tower=bert"),
        (other, ["--text-encoder", str(made / "large")], "encoder.text_tower=bert"),
        (moved, ["--text-encoder", str(made / "large")], "encoder.frozen_text_layers of 1"),
        (moved, ["--text-encoder", str(tmp_path)], "tokenizer.json"),
        (moved, [*prototypes, "--prototype-count", "0"], "--prototype-count 0: give 1 or more"),
    ):
        assert main(["export", str(run), "--out", str(tmp_path / "out"), *told]) == 2
        assert reason in capsys.readouterr().err
        assert not (tmp_path / "out").exists()
