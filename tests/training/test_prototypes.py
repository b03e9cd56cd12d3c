"""Prototypes of captions: what is drawn to them and what is left, in torch and in a bundle."""

from __future__ import annotations

import json

import onnxruntime
import pytest
import torch
from torch import nn
from torch.nn.functional import cosine_similarity, normalize

from tests.training.made_runs import made_run
from tests.training.published_bert import HEADS, LAYERS, WIDTH, write_packages
from training.cli import main
from training.data.captions import encode
from training.export import _write_onnx as write_onnx
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


@pytest.mark.filterwarnings("error")
def test_clusters_without_captions_are_left_out():
    one = captions(clusters=1, each=1)
    prototypes = Prototypes.of(one.repeat(5, 1), 4)
    assert len(prototypes.centroids) == 1 and prototypes.centroids.isfinite().all()


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


def test_a_text_graph_draws_to_them_and_gives_its_weights_back_without(made, tmp_path):
    trained = load_trained(RunFolder(made / "run"))
    model, path = trained.model, tmp_path / "text.onnx"
    ids = torch.from_numpy(encode(trained.tokenizer, [*CAPTIONS, "yacht pit", "roofs"]))
    plain = model.encode_text(ids).pooled
    model.draw_to_prototypes(ids[: len(CAPTIONS)], 3)
    assert model.prototypes == 3
    expected = model.encode_text(ids).pooled.detach()
    assert (expected * plain).sum(dim=1).min() < 0.999  # or there would be nothing to see

    axes = {0: torch.export.Dim("batch"), 1: torch.export.Dim("length", min=2, max=16)}
    write_onnx(model.inference_towers()[1], ids[:2], "ids", axes, path, "int8")
    session = onnxruntime.InferenceSession(path, providers=["CPUExecutionProvider"])
    (found,) = session.run(["global"], {"ids": ids.numpy()})
    assert (found * expected.numpy()).sum(axis=1).min() > 0.99
    weights = model.towers_of_graphs({}, graph_weights(path))
    own = load_trained(RunFolder(made / "run")).model.state_dict()
    # So few prototypes are constants of the graph without a name; hundreds have theirs.
    assert weights.keys() == {name for name in own if name.startswith("text.")}
    again = load_trained(RunFolder(made / "run")).model
    again.load_state_dict(model.state_dict())
    assert again.prototypes == 3
    torch.testing.assert_close(again.encode_text(ids).pooled, expected)


def test_words_that_were_spelt_are_whole_in_the_larger_vocabulary(made):
    trained = load_trained(RunFolder(made / "run"))
    model, before = trained.model, trained.tokenizer
    assert before.encode("york").tokens[1:-1] == ["y", "##o", "##r", "##k"]
    sentence = sentences_of(model, torch.from_numpy(encode(before, ["red yacht"])))
    after = model.exchange_vocabulary(before, made / "large")
    assert after.encode("york").tokens[1:-1] == ["york"]
    assert len(after.encode("a " * 40).ids) == model.context_length
    assert model.vocabulary_size == after.get_vocab_size() == before.get_vocab_size() + 1
    same = sentences_of(model, torch.from_numpy(encode(after, ["red yacht"])))
    torch.testing.assert_close(same, sentence)


def test_the_command_says_what_to_draw_to(made, tmp_path, monkeypatch):
    given = {}

    def export(run, out, about, weights, text_weights, text_encoder, captions, prototypes):
        given.update(text_encoder=text_encoder, captions=captions, prototypes=prototypes)
        out.mkdir()
        return {}

    monkeypatch.setattr("training.export.export", export)
    told = ["--text-encoder", str(made / "large"), "--prototype-count", "3"]
    told += ["--prototypes", str(made / "train.jsonl")]
    assert main(["export", str(made / "run"), "--out", str(tmp_path / "out"), *told]) == 0
    assert given == {"text_encoder": made / "large", "captions": CAPTIONS, "prototypes": 3}


def test_what_cannot_be_exported_so_is_named(made, tiny, tmp_path, capsys):
    moved = tmp_path / "moved"
    run = load_trained(RunFolder(made / "run"))
    made_run(moved, run.config, run.tokenizer)  # with random weights, embeddings among them
    other = tmp_path / "transformer"
    made_run(other, tiny, build_tokenizer(tiny, CAPTIONS))
    prototypes = ["--prototypes", str(made / "train.jsonl")]
    bundle = tmp_path / "bundle"
    bundle.mkdir()
    (bundle / "card.json").write_text("{}", encoding="utf-8")
    draft = ["--int8", "--pairs", str(made / "train.jsonl"), "--images", str(made)]
    for run, told, reason in (
        (other, prototypes, "encoder.text_tower=bert"),
        (other, ["--text-encoder", str(made / "large")], "encoder.text_tower=bert"),
        (moved, ["--text-encoder", str(made / "large")], "encoder.frozen_text_layers of 1"),
        (moved, ["--text-encoder", str(tmp_path)], "tokenizer.json"),
        (moved, [*prototypes, "--prototype-count", "0"], "--prototype-count 0: give 1 or more"),
        (moved, ["--prototype-count", "9"], "Give --prototypes"),
        (bundle, [*draft, *prototypes], "a bundle keeps its text tower"),
    ):
        assert main(["export", str(run), "--out", str(tmp_path / "out"), *told]) == 2
        assert reason in capsys.readouterr().err
        assert not (tmp_path / "out").exists()
