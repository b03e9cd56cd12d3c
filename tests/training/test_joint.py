"""Joint training over data sets that share file names, by the command that `fit --help` shows."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from tests.training.clip_models import TINY, register_tiny
from tests.training.datasets import write_dataset
from training.cli import main

SETTINGS = {
    "encoder.name": TINY,
    "encoder.init_from": "random",
    "encoder.input_size": 64,
    "optimiser.epochs": 1,
    "optimiser.precision": "fp32",
    "batches.batch_size": 12,
    "ker.blocks": 1,
    "ker.heads": 2,
    "eba.kind": "off",
}


@pytest.fixture
def folder(tmp_path, monkeypatch) -> Path:
    """RSICD's and NWPU's folders with files of equal names; NWPU's pictures are turned over."""
    register_tiny(tmp_path)
    for seed, name in enumerate(("rsicd", "nwpu")):
        for split, each in (("train", 2), ("val", 1)):
            write_dataset(tmp_path / name, split, each, seed)
    for path in (tmp_path / "nwpu").rglob("*.jpg"):
        Image.fromarray(255 - np.asarray(Image.open(path))).save(path, quality=95)
    for name in ("train", "val"):
        (tmp_path / "RSICD_pictures").mkdir(exist_ok=True)
        (tmp_path / "rsicd" / name).rename(tmp_path / "RSICD_pictures" / name)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def command(*images: str) -> list[str]:
    """What the help shows for EBAKER on several data sets."""
    options = [f"--set={name}={value}" for name, value in SETTINGS.items()]
    return [
        "fit", "--preset", "ebaker",
        "--pairs", "rsicd/train.jsonl", "nwpu/train.jsonl",
        "--val", "rsicd/val.jsonl", "nwpu/val.jsonl",
        "--images", *images, "--out", "runs/ebaker", "--quiet", *options,
    ]  # fmt: skip


def test_the_command_of_the_help(folder, capsys):
    assert main(command("rsicd=RSICD_pictures", "nwpu")) == 0
    data = json.loads(Path("runs/ebaker/data.json").read_text(encoding="utf-8"))
    assert [(item["name"], item["split"], item["images"]) for item in data] == [
        ("rsicd", "train", 12), ("nwpu", "train", 12), ("rsicd", "val", 6), ("nwpu", "val", 6),
    ]  # fmt: skip
    row = json.loads(Path("runs/ebaker/metrics.jsonl").read_text(encoding="utf-8"))
    sets = row["val"]["sets"]
    assert sets.keys() == {"rsicd", "nwpu"}
    assert all(metrics["images"] == 6 for metrics in sets.values())
    mean = np.mean([item["mr"] for item in sets.values()])
    assert row["val"]["mr"] == pytest.approx(mean, abs=0.01)
    said = capsys.readouterr().out
    assert said.startswith("best epoch 1, on validation\nrsicd: 6 images, 12 captions; per cent\n")
    assert "mean of 2 data sets: 12 images, 24 captions" in said
    assert "stopped after" not in said
    # What is nobody's name tells nothing, as the folder's own name does.
    assert main([*command("RSICD_pictures", "nwpu"), "--set=seed=0"]) == 0


def test_what_does_not_tell_whose_is_whose_is_refused(folder, capsys):
    Path("pool").mkdir()
    Path("nwpu/train").rename("pool/train")
    assert main(command("pool")) == 2
    error = capsys.readouterr().err.splitlines()[-1]
    assert error.startswith("training: train_red_0.jpg is an image of rsicd and of nwpu")
    assert error.endswith("give --images rsicd=DIR nwpu=DIR")
