"""Real runs on a tiny data set: learning, resume, export, messages."""

from __future__ import annotations

import dataclasses
import json

import numpy as np
import onnxruntime
import pytest
import torch
from safetensors.torch import load_file

from tests.training.datasets import write_dataset
from training.cli import main
from training.data.pairs import read_pairs
from training.errors import TrainingError
from training.export import without_folders
from training.models.mini import ImageTower
from training.optimisation import Optimisation
from training.presets import FitConfig, preset
from training.trainer import fit


@pytest.fixture
def dataset(tmp_path):
    return {
        "train": read_pairs([write_dataset(tmp_path, "train", each=8, seed=1)]),
        "val": read_pairs([write_dataset(tmp_path, "val", each=2, seed=2)]),
        "sources": [tmp_path / "train", tmp_path / "val"],
    }


def test_a_tiny_run_learns(tmp_path, tiny, dataset):
    config = dataclasses.replace(
        tiny, epochs=20, batch_size=12, dropout=0.0, word_dropout=0.0, colour_jitter=0.05
    )
    best = fit(config, **dataset, out=tmp_path / "run")
    # Two images each of six colours whose captions are equal: chance is an mR of about 42.
    assert best["val"]["equivalent"]["mr"] > 65
    rows = [json.loads(line) for line in (tmp_path / "run/metrics.jsonl").read_text().splitlines()]
    assert rows[-1]["loss"] < 0.6 * rows[0]["loss"]
    assert list((tmp_path / "run/tensorboard").iterdir())


def test_resume_is_bit_exact(tmp_path, tiny, dataset):
    straight, broken = tmp_path / "straight", tmp_path / "broken"
    fit(tiny, **dataset, out=straight)
    fit(tiny, **dataset, out=broken, stop_after=1)
    fit(tiny, **dataset, out=broken)
    left, right = (load_file(path / "last.safetensors") for path in (straight, broken))
    assert left.keys() == right.keys()
    for name, value in left.items():
        assert torch.equal(value, right[name]), name


def test_a_run_folder_keeps_its_configuration(tmp_path, tiny, dataset):
    fit(tiny, **dataset, out=tmp_path / "run", stop_after=1)
    with pytest.raises(TrainingError, match="another configuration"):
        fit(dataclasses.replace(tiny, lr=1.0), **dataset, out=tmp_path / "run")


def test_a_loss_that_is_not_a_number_stops_the_run(tmp_path, tiny, dataset, monkeypatch):
    monkeypatch.setattr(Optimisation, "learning_rate", lambda self: float("nan"))
    with pytest.raises(TrainingError, match="loss is nan at step"):
        fit(tiny, **dataset, out=tmp_path / "run")


def test_export_and_evaluate_agree_with_training(tmp_path, tiny, dataset, capsys):
    run, bundle = tmp_path / "run", tmp_path / "bündle"
    best = fit(tiny, **dataset, out=run)
    about = tmp_path / "about.json"
    about.write_text(json.dumps({"name": "roofs", "title": "Roofs", "licence": "CC0-1.0"}))
    assert main(["export", str(run), "--out", str(bundle), "--about", str(about)]) == 0
    card = json.loads((bundle / "card.json").read_text(encoding="utf-8"))
    assert card["licence"] == "CC0-1.0"
    assert card["vocabulary"]["roof"] == 96
    assert card["patch_grid"] == [2, 2]
    assert card["metrics"]["val"] == best["val"]
    for name in ("image.onnx", "text.onnx"):
        assert b"training" not in (bundle / name).read_bytes(), "no source path travels along"
    capsys.readouterr()

    images = [str(path) for path in dataset["sources"]]
    arguments = ["--pairs", str(tmp_path / "val.jsonl"), "--images", *images, "--json"]
    results = []
    for subject in (["--bundle", str(bundle)], ["--run", str(run)]):
        assert main(["evaluate", *subject, *arguments]) == 0
        results.append(json.loads(capsys.readouterr().out))
    assert results[0]["mr"] == pytest.approx(results[1]["mr"], abs=6)
    assert results[1]["mr"] == best["val"]["mr"]


def test_exported_text_tower_takes_any_length(tmp_path, tiny, dataset):
    fit(tiny, **dataset, out=tmp_path / "run", stop_after=1)
    main(["export", str(tmp_path / "run"), "--out", str(tmp_path / "bundle")])
    session = onnxruntime.InferenceSession(tmp_path / "bundle/text.onnx")
    short = np.array([[1, 8, 9, 2]])
    padded = np.array([[1, 8, 9, 2, 0, 0, 0]])
    (one,) = session.run(["global"], {"ids": short})
    (two,) = session.run(["global"], {"ids": padded})
    np.testing.assert_allclose(one, two, atol=1e-5)
    assert session.run(["local"], {"ids": np.ones((3, 16), np.int64)})[0].shape == (3, 16, 32)


def test_folding_frozen_stages_keeps_the_function():
    torch.manual_seed(0)
    plain = ImageTower(8, 0, 0.0, None)
    frozen = ImageTower(8, 7, 0.0, None)
    for norm in (module for module in plain.modules() if isinstance(module, torch.nn.BatchNorm2d)):
        norm.running_mean.normal_(std=0.1)
        norm.running_var.uniform_(0.5, 1.5)
    from training.models.folding import fold_batch_norms

    pixels = torch.rand(2, 3, 64, 64) * 255
    plain.eval()
    with torch.inference_mode():
        expected = plain(pixels)
        fold_batch_norms(plain.trunk)
        for ours, theirs in zip(plain(pixels), expected, strict=True):
            torch.testing.assert_close(ours, theirs, atol=1e-5, rtol=1e-4)
    assert not any(value.requires_grad for value in frozen.trunk.blocks.parameters())


def test_cards_name_no_folders():
    command = (
        "python -m training fit --pairs /home/me/a.jsonl --set init_checkpoint=/x/y.st --out r"
    )
    assert without_folders(command) == (
        "python -m training fit --pairs a.jsonl --set init_checkpoint=y.st --out r"
    )


@pytest.mark.parametrize(
    ("assignment", "message"),
    [("nothing=1", "expected key=value"), ("epochs", "expected key=value"), ("epochs=x", "int")],
)
def test_overrides_are_checked(assignment, message):
    with pytest.raises(TrainingError, match=message):
        FitConfig().with_overrides([assignment])


def test_unknown_preset_lists_the_presets():
    with pytest.raises(TrainingError, match="mini"):
        preset("maxi")


def test_bad_input_is_one_line_and_status_2(tmp_path, capsys):
    status = main(["export", str(tmp_path / "none"), "--out", str(tmp_path / "bundle")])
    assert status == 2
    assert capsys.readouterr().err.count("\n") == 1


@pytest.mark.parametrize("command", ["fit", "evaluate", "export"])
def test_help_reads(command, capsys):
    with pytest.raises(SystemExit) as stop:
        main([command, "--help"])
    assert stop.value.code == 0
    assert "RUN" in capsys.readouterr().out


@pytest.mark.parametrize(
    "change",
    [
        {"epochs": 0}, {"batch_size": 0}, {"input_size": 100}, {"lr": float("nan")},
        {"precision": "fp8"}, {"text_heads": 3}, {"frozen_blocks": 9}, {"crop_min": 0.0},
        {"captions_per_image": 0}, {"dim": -1}, {"vocabulary_size": 2}, {"context_length": 1},
    ],
    ids=str,
)
def test_impossible_configurations_are_named_and_touch_nothing(tmp_path, tiny, dataset, change):
    with pytest.raises(TrainingError, match=f"{next(iter(change))}"):
        fit(dataclasses.replace(tiny, **change), **dataset, out=tmp_path / "run")
    assert not (tmp_path / "run").exists()


def test_a_run_is_not_continued_with_other_data(tmp_path, tiny, dataset):
    fit(tiny, **dataset, out=tmp_path / "run", stop_after=1)
    with pytest.raises(TrainingError, match="other data"):
        fit(tiny, **{**dataset, "train": dataset["train"][:-1]}, out=tmp_path / "run")


def test_a_run_that_never_finished_an_epoch_leaves_nothing_to_the_next(tmp_path, tiny, dataset):
    run = tmp_path / "run"
    run.mkdir()
    (run / "tokenizer.json").write_text("of other captions", encoding="utf-8")
    row = json.dumps({"epoch": 1, "loss": 9}) + "\n"
    (run / "metrics.jsonl").write_text(row, encoding="utf-8")
    fit(tiny, **dataset, out=run, stop_after=1)
    assert (run / "vocabulary.json").exists()
    assert len((run / "metrics.jsonl").read_text(encoding="utf-8").splitlines()) == 1


def test_export_replaces_nothing_but_a_bundle(tmp_path, tiny, dataset):
    fit(tiny, **dataset, out=tmp_path / "run", stop_after=1)
    mine = tmp_path / "home"
    mine.mkdir()
    (mine / "thesis.docx").write_text("mine", encoding="utf-8")
    for out in (mine, tmp_path / "run", mine / "thesis.docx"):
        assert main(["export", str(tmp_path / "run"), "--out", str(out)]) == 2
    assert (mine / "thesis.docx").read_text(encoding="utf-8") == "mine"
    assert (tmp_path / "run" / "best.safetensors").exists()


@pytest.mark.parametrize(
    "arguments",
    [
        ["chips", "--out", "{}/c", "--count", "0"],
        ["chips", "--out", "{}/c", "--count", "1", "--seed", "-1"],
        ["chips", "--out", "{}/c", "--count", "1", "--size", "0"],
        ["chips", "--out", "{}/file/c", "--count", "1"],
        ["fit", "--out", "{}/file", "--pairs", "{}/train.jsonl", "--val", "{}/val.jsonl",
         "--images", "{}/train", "{}/val"],
        ["fit", "--out", "{}/r", "--pairs", "{}/train.jsonl", "--val", "{}/val.jsonl",
         "--images", "{}/train", "{}/val", "--set", "init_checkpoint={}/file"],
    ],
)
def test_bad_arguments_are_one_line(tmp_path, dataset, capfd, arguments):
    (tmp_path / "file").write_text("no folder", encoding="utf-8")
    assert main([word.format(tmp_path) for word in arguments]) == 2
    error = capfd.readouterr().err.strip().splitlines()[-1]
    assert error.startswith("training: ")
